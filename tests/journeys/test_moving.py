"""A caseload moves for good: clients are asked, nothing is left without somebody, and each reads what was agreed to."""

import pytest

from bot.sandbox import Person
from storage.tables import alerts, check_ins, outgoing, pairs, roles
from tests.journeys.leaders import colleague, everything_new, let_leave, name_stand_in
from tests.journeys.looking import GOOD, LINE, LOW, WORDS, lines
from tests.journeys.test_quiet_hours import through_the_night, until
from tests.journeys.test_unseen import SECRET, unseen
from tests.stage import Stage, after_four

ALL, SOME = "All clients", "Some, by their codes"


async def hand_on(cast: Stage, by: Person, how: str = ALL, *, whose: str = "Dr. Kim", to: str = "Dr. Lee") -> None:
    await cast.say(by, "/waiting")
    for label in ("Hand clients on for good", whose, to, how):
        await cast.tap(by, label)


async def open_offer(cast: Stage) -> str:
    await cast.tap(cast.client, "Show")
    return cast.client.last.text


async def test_access_ends_at_once_and_the_client_is_asked_before_anything_opens(cast: Stage) -> None:
    supervisor, lee = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await unseen(cast)
    await cast.tap(cast.therapist, "Show")
    told = lines(cast, supervisor)
    await hand_on(cast, supervisor)
    assert supervisor.find("Done: clients of Dr. Kim are handed on to Dr. Lee. Each is being asked")
    assert not any("Seen" in message.labels for message in cast.therapist.messages)
    for command in ("/clients", "/client K7", "/session", "/today"):
        await cast.say(cast.therapist, command)
        assert "K7" not in f"{cast.therapist.last.text} {cast.therapist.last.labels}"
    assert lines(cast, supervisor) == told + 1  # that it waits, and nobody may read it yet
    assert "Nobody reads it until then." in await everything_new(cast, supervisor)
    came = await everything_new(cast, lee)
    assert "Clients of Dr. Kim are handed on to you: K7." in came
    await cast.say(lee, "/clients")
    assert lee.last.labels[:1] == ["K7 · not connected"]
    await cast.say(lee, "/session")
    assert "No client is connected" in lee.last.text
    offer = await open_offer(cast)
    assert "Dr. Lee is to look after you here from now on, in place of Dr. Kim." in offer
    assert "has not been read by anybody yet" in offer
    assert "Dr. Lee invites you to say" in offer


async def test_a_sentence_in_place_of_codes_moves_nobody_and_words_are_met_with_whom_to_turn_to(cast: Stage) -> None:
    supervisor, _ = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await hand_on(cast, supervisor, SOME)
    for typed in ("please not K7!", "k7 that is what they all say", "it is not going on any more here"):
        await cast.say(supervisor, typed)
    assert len(await cast.rows(pairs)) == 1
    assert "Which ones? Please type their codes" in supervisor.last.text
    await cast.say(supervisor, "help me")
    assert "a code that nobody has moves nobody" in supervisor.last.text
    assert "Nobody watches this chat. In danger now? Call 112." in supervisor.last.text
    assert len(await cast.rows(pairs)) == 1


async def test_what_is_open_of_them_in_any_chat_is_put_away_at_once(cast: Stage) -> None:
    supervisor, lee = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await colleague(cast, "Dr. Ono")
    await unseen(cast)
    await cast.tap(cast.therapist, "Show")
    opened = cast.therapist.find(SECRET).message_id
    await name_stand_in(cast, supervisor)
    await cast.pass_time(minutes=1)
    await everything_new(cast, lee)
    colleagues = lee.find(SECRET).message_id
    await hand_on(cast, supervisor, to="Dr. Ono")
    assert cast.therapist.chat[opened].text == "Closed."
    assert lee.chat[colleagues].text == "Closed."
    assert SECRET not in str([message.text for person in (cast.therapist, lee) for message in person.messages])


async def test_with_a_yes_to_both_the_new_therapist_reads_what_waits_and_begins_a_new_baseline(cast: Stage) -> None:
    supervisor, lee = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    for _ in range(3):
        await cast.check_in(*GOOD)
    await unseen(cast)
    await hand_on(cast, supervisor)
    await open_offer(cast)
    await cast.tap(cast.client, "Yes, and Dr. Lee may read it")
    await cast.tap(cast.client, "Yes, Dr. Lee")
    read = await everything_new(cast, lee)
    assert "K7 would like to go on with you, and you may read what they said before" in read
    assert SECRET in read
    assert "between you" not in read
    await cast.tap(lee, "Seen")
    assert [row["unseen_since"] for row in await cast.rows(alerts)] == [None]
    await cast.say(lee, "/clients")
    assert sorted(label.strip("○● ") for label in lee.last.labels[:2]) == ["K7", "K7 (Dr. Kim) · before"]
    await cast.tap(lee, next(label for label in lee.last.labels if "before" in label))
    assert "Check-ins: 4 sent" in lee.last.text
    assert "Report a session" not in lee.last.labels
    assert not any("again" in label or "new phone" in label for label in lee.last.labels)
    await cast.say(lee, "/session")
    await cast.tap(lee, "Video")
    await cast.tap(lee, "An hour ago")
    await cast.answer("Not at all", "A little", "A little", "No")
    assert "usual range (4 earlier)" not in await everything_new(cast, lee)  # it is a first one of this pair
    await cast.say(lee, "/client K7")
    assert "Check-ins: 1 sent" in lee.last.text
    await cast.say(cast.client, "/privacy")
    assert "What you told Dr. Kim is kept, and the therapist with whom you went on can read it" in cast.client.last.text


@pytest.mark.parametrize("choice", ["Yes, but start afresh", "No, thank you"])
async def test_what_may_not_be_read_waits_no_longer_and_nobody_reads_it(cast: Stage, choice: str) -> None:
    supervisor, lee = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await unseen(cast)
    await hand_on(cast, supervisor)
    await open_offer(cast)
    await cast.tap(cast.client, choice)
    assert [(row["unseen_since"], row["closed_by"]) for row in await cast.rows(alerts)] == [(None, "moved")]
    told = lines(cast, supervisor)
    await cast.pass_time(days=3)
    assert lines(cast, supervisor) == told
    read = await everything_new(cast, lee)
    assert SECRET not in read
    assert ("starts afresh" in read) == (choice != "No, thank you")
    await cast.say(lee, "/clients")
    assert not any("Dr. Kim" in label for label in lee.last.labels)
    await cast.say(cast.client, "/privacy")
    assert "What you told Dr. Kim is kept, and nobody reads it here any more." in cast.client.last.text
    assert "no longer connected" not in cast.client.last.text  # Dr. Kim is there, and not theirs
    assert ("Dr. Lee sees your answers." in cast.client.last.text) == (choice != "No, thank you")
    states = sorted(row["state"] for row in await cast.rows(pairs))
    assert states == (["active", "moved"] if choice != "No, thank you" else ["declined", "moved"])


@after_four
async def test_what_the_numbers_suggested_before_is_closed_with_what_was_done(cast: Stage) -> None:
    """No check-in of the earlier pair can bring its numbers back."""
    supervisor, lee = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await cast.check_in(*LOW)
    for label in ("Show", "Seen", "What was done", "We talked about it"):
        await cast.tap(cast.therapist, label)
    await hand_on(cast, supervisor)
    await open_offer(cast)
    await cast.tap(cast.client, "Yes, and Dr. Lee may read it")
    await cast.say(lee, "/clients")
    await cast.tap(lee, "○ K7")
    for label in ("○ Still open", "What was done", "We talked about it"):
        await cast.tap(lee, label)
    assert [row["closed_by"] for row in await cast.rows(alerts)] == ["done"]
    await cast.say(lee, "/clients")
    assert not any("○" in label for label in lee.last.labels)


@after_four
@pytest.mark.parametrize(("answers", "said"), [(WORDS, "strongly"), (LOW, "usual range")])
async def test_an_alert_of_the_evening_goes_to_nobody_who_may_not_read_it_by_the_morning(
    cast: Stage, answers: tuple[str, ...], said: str
) -> None:
    """The pair moves between the answer and the line that was to tell of it."""
    supervisor, lee = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await until(cast, "2026-03-12 19:45")
    await cast.session()
    await cast.answer(*answers)
    await cast.tap(cast.client, "Nothing to add")
    assert [row["state"] for row in await cast.rows(outgoing) if row["purpose"] == "alert"] == ["waiting"]
    told = [lines(cast, person) for person in (cast.therapist, lee)]
    await hand_on(cast, supervisor)
    await through_the_night(cast)
    assert said not in await everything_new(cast, cast.therapist)
    assert said not in await everything_new(cast, lee)
    assert "Nobody reads it until then." in await everything_new(cast, supervisor)
    assert [lines(cast, person) for person in (cast.therapist, lee)] == [told[0] + 1, told[1] + 1]  # clients went, came
    await open_offer(cast)
    await cast.tap(cast.client, "Yes, and Dr. Lee may read it")
    assert said in await everything_new(cast, lee)
    assert said not in await everything_new(cast, cast.therapist)
    await cast.tap(lee, "Seen")
    assert [row["unseen_since"] for row in await cast.rows(alerts)] == [None]


async def test_after_a_move_late_at_night_a_supervisor_is_told_once_the_next_morning(cast: Stage) -> None:
    supervisor, _ = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await until(cast, "2026-03-03 13:00")
    await unseen(cast)
    await until(cast, "2026-03-03 23:00")
    told = lines(cast, supervisor)
    await hand_on(cast, supervisor)
    await through_the_night(cast, 20)
    assert lines(cast, supervisor) == told + 1
    await through_the_night(cast)
    assert lines(cast, supervisor) == told + 2  # on the second morning nobody may read it yet


async def test_what_is_being_asked_and_open_links_end_and_the_code_is_free_for_who_handed_on(cast: Stage) -> None:
    lee = await colleague(cast, "Dr. Lee")
    await cast.session()
    await cast.say(cast.therapist, "/client K7")
    await cast.tap(cast.therapist, "K7 has a new phone")
    link = next(w for m in cast.therapist.messages for w in m.text.split() if "t.me/" in w)
    await cast.say(cast.manager, "/people")
    for label in ("Somebody leaves", "Dr. Kim, therapist", "Hand clients on for good", "Dr. Kim", "Dr. Lee", SOME):
        await cast.tap(cast.manager, label)
    await cast.say(cast.manager, "k7, X9")
    assert "whoever of Dr. Kim's clients has one of these codes" in cast.manager.last.text
    assert [row["state"] for row in await cast.rows(check_ins)] == ["withdrawn"]
    other = cast.sandbox.add_person("Other")
    other.open_link(link)
    await cast.settle()
    assert "This link does not work" in other.last.text
    assert "Your clients K7 are handed on to Dr. Lee" in await everything_new(cast, cast.therapist)
    robin = cast.sandbox.add_person("Robin")
    await cast.say(cast.therapist, "/invite")
    await cast.say(cast.therapist, "K7")
    await cast.join_as_client(cast.therapist, robin)
    await cast.say(lee, "/clients")
    assert lee.last.labels[:1] == ["K7 · not connected"]
    await cast.say(cast.therapist, "/client K7")
    assert "No session reported yet." in cast.therapist.last.text


async def test_who_was_not_asked_yet_moves_on_again_with_all_that_was_said(cast: Stage) -> None:
    supervisor = await cast.add_supervisor()
    lee, ono = await colleague(cast, "Dr. Lee"), await colleague(cast, "Dr. Ono")
    await unseen(cast)
    await hand_on(cast, supervisor)
    await hand_on(cast, supervisor, whose="Dr. Lee", to="Dr. Ono")
    await let_leave(cast, "Dr. Lee, therapist")
    while "Yes, and Dr. Ono may read it" not in cast.client.last.labels:
        await cast.tap(cast.client, "Show")
    await cast.tap(cast.client, "Yes, and Dr. Ono may read it")
    assert SECRET in await everything_new(cast, ono)
    assert SECRET not in await everything_new(cast, lee)


async def test_the_same_therapists_new_account_has_everything(cast: Stage) -> None:
    supervisor = await cast.add_supervisor()
    await cast.check_in(*GOOD)
    await cast.session()
    new = await colleague(cast, "Dr. Kim")
    before, now = "Dr. Kim (here since 2 March 2026)", "Dr. Kim (here since 3 March 2026)"
    await hand_on(cast, supervisor, f"{now} is {before}", whose=before, to=now)
    assert "Is Dr. Kim" in supervisor.last.text
    told = lines(cast, cast.client)
    await cast.say(cast.therapist, "/clients")
    listed = cast.therapist.last.message_id
    await cast.tap(supervisor, "Yes, the same person")
    assert lines(cast, cast.client) == told + 1
    assert not any("K7" in f"{each.text}{each.labels}" for each in cast.therapist.messages if each.message_id >= listed)
    assert "goes on here with another account" in await everything_new(cast, cast.client)
    await cast.answer(*WORDS)
    assert "strongly" in await everything_new(cast, new)
    await cast.say(new, "/client K7")
    assert "Check-ins: 2 sent" in new.last.text
    await cast.say(cast.therapist, "/clients")
    assert "K7" not in f"{cast.therapist.last.text} {cast.therapist.last.labels}"
    assert [row["state"] for row in await cast.rows(pairs)] == ["active"]
    held = [row for row in await cast.rows(roles) if row["role"] == "therapist" and row["left_at"] is None]
    assert len(held) == 1


async def test_who_has_both_already_says_whether_what_they_told_the_one_is_read(cast: Stage) -> None:
    supervisor, lee = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await unseen(cast)
    await cast.say(lee, "/invite")
    await cast.say(lee, "L5")
    await cast.join_as_client(lee, cast.client)
    await cast.tap(cast.client, "Yes, Dr. Lee")
    await hand_on(cast, supervisor)
    assert cast.client.last.text == LINE
    assert "You go on with Dr. Lee as before." in await open_offer(cast)
    await cast.tap(cast.client, "Dr. Lee may read it")
    assert SECRET in await everything_new(cast, lee)
    assert sorted(row["state"] for row in await cast.rows(pairs)) == ["active", "moved"]


async def test_who_moved_can_have_everything_and_be_forgotten(cast: Stage) -> None:
    supervisor, lee = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await unseen(cast)
    await hand_on(cast, supervisor)
    await open_offer(cast)
    await cast.tap(cast.client, "Yes, and Dr. Lee may read it")
    await cast.say(cast.client, "/forget")
    await cast.tap(cast.client, "Erase everything")
    await cast.tap(cast.client, "Yes, erase it for good")
    assert [row["state"] for row in await cast.rows(pairs)] == ["left", "left"]
    assert await cast.rows(alerts) == []
    assert SECRET not in await everything_new(cast, lee)
