"""Everything a client said can be read in full, also later, and what became of it is told."""

import pytest

from bot.sandbox import Person
from storage.tables import alert_reasons, alerts, outgoing
from tests.journeys.leaders import colleague, end_stand_in, let_leave, name_stand_in
from tests.journeys.looking import GOOD, LINE, LOW, WORDS, lines
from tests.stage import Stage, after_four

HELP = "Please hear me."


async def opened(stage: Stage, person: Person) -> str:
    """What the newest line on this phone shows."""
    await stage.tap(person, "Show")
    return person.last.text


async def seen(stage: Stage) -> None:
    await stage.tap(stage.therapist, "Show")
    await stage.tap(stage.therapist, "Seen")
    await stage.pass_time(minutes=11)


async def wrote(stage: Stage, text: str, *answers: str) -> None:
    """A check-in with words, and a day's pause after it."""
    await stage.session()
    await stage.answer(*answers or GOOD)
    await stage.tap(stage.client, "Write something")
    await stage.say(stage.client, text)
    await stage.tap(stage.client, "Rather not say")
    await stage.pass_time(days=1)


async def the_alert(stage: Stage) -> dict[str, object]:
    (row,) = await stage.rows(alerts)
    return row


async def test_an_earlier_comment_is_in_the_joined_alert_and_in_the_history_later(cast: Stage) -> None:
    await wrote(cast, HELP)
    await wrote(cast, "Today was easier.", "No", *GOOD)
    shown = await opened(cast, cast.therapist)
    assert HELP in shown
    assert "Today was easier." in shown
    for label in ("Seen", "What was done", "We talked about it"):
        await cast.tap(cast.therapist, label)
    await cast.check_in("Rather not say", *GOOD)
    for _ in range(4):
        await cast.check_in(*GOOD)
    await cast.say(cast.therapist, "/client K7")
    await cast.tap(cast.therapist, "Read what was sent")
    read = [cast.therapist.last.text]
    while "The one before" in cast.therapist.last.labels:
        await cast.tap(cast.therapist, "The one before")
        read.append(cast.therapist.last.text)
    assert len(read) == 7
    assert HELP in read[-1]
    assert "Today was easier." in read[-2]
    assert all("Seemed useful: Fully, I would change nothing" in text for text in read)  # also where nothing was raised
    await cast.tap(cast.therapist, "The one after")
    assert cast.therapist.last.text == read[-2]
    await cast.pass_time(minutes=11)
    assert HELP not in "".join(cast.seen(cast.therapist))


async def test_a_long_alert_is_marked_as_seen_where_all_of_it_has_been_shown(cast: Stage) -> None:
    await cast.session()
    await cast.answer(*GOOD)
    await cast.tap(cast.client, "Write something")
    for part in ("First. ", "Second. ", "Third. "):
        cast.client.send_text(part * 580)
    await cast.settle()
    await cast.tap(cast.therapist, "Show")
    for page in (1, 2, 3):
        shown = cast.therapist.last
        assert shown.text.endswith(f"Page {page} of 4. Please read on to the end.")
        assert "Seen" not in shown.labels
        assert "Remind me" in shown.labels
        await cast.tap(cast.therapist, "Next page")
    shown = cast.therapist.last
    assert "Third." in shown.text
    assert shown.text.endswith("Page 4 of 4")
    assert shown.labels[0] == "Seen"
    assert (await the_alert(cast))["unseen_since"] is not None
    await cast.tap(cast.therapist, "Seen")
    assert (await the_alert(cast))["unseen_since"] is None


async def test_a_pairs_therapist_alone_reads_it(cast: Stage) -> None:
    await wrote(cast, HELP)
    await cast.say(cast.therapist, "/client K7")
    await cast.tap(cast.therapist, "Read what was sent")
    assert HELP in cast.therapist.last.text
    await let_leave(cast)
    assert HELP not in "".join(cast.seen(cast.therapist))


@after_four
@pytest.mark.parametrize("said", ["Yes, it helped", "Yes, it did not help", "No"])
@pytest.mark.parametrize("dealt_with", [True, False])
async def test_whether_it_came_up_is_told_where_the_numbers_come_back(cast: Stage, said: str, dealt_with: bool) -> None:
    """A signal and words in one check-in; then the score is back, and the client says whether it came up."""
    await cast.check_in(*LOW[:3], "Strongly, still there")
    await cast.tap(cast.therapist, "Show")
    await cast.tap(cast.therapist, "Seen")
    if dealt_with:
        await cast.tap(cast.therapist, "What was done")
        await cast.tap(cast.therapist, "We talked about it")
    await cast.pass_time(minutes=11)
    await cast.check_in(said, *GOOD)
    closed = (await the_alert(cast))["closed_by"]
    assert closed == ("back_in_range" if dealt_with or said == "Yes, it helped" else None)
    note = [each for each in cast.sandbox.notifications if each.person_id == cast.therapist.id][-1]
    assert (note.text, note.silent) == (LINE, True)
    shown = await opened(cast, cast.therapist)
    assert f"Did it come up since last time? {said}." in shown
    open_still = "What was said outright stays open until you note what was done, or K7 says that it helped."
    assert (open_still in shown) is (closed is None)
    await cast.say(cast.therapist, "/client K7")
    assert f"Did it come up since last time? {said}." in cast.therapist.last.text


async def test_an_answer_after_the_alert_was_closed_is_told_too(cast: Stage) -> None:
    await cast.check_in(*WORDS)
    for label in ("Show", "Seen", "What was done", "We talked about it"):
        await cast.tap(cast.therapist, label)
    assert (await the_alert(cast))["closed_by"] == "done"
    await cast.check_in("Yes, it did not help", *GOOD)
    assert cast.therapist.last.text == LINE
    assert "Did it come up since last time? Yes, it did not help." in await opened(cast, cast.therapist)


@after_four
async def test_numbers_alone_never_close_strongly_still_there(cast: Stage) -> None:
    await cast.check_in(*LOW)
    await seen(cast)
    await cast.check_in(*WORDS)  # back in range, and: strongly, still there
    assert (await the_alert(cast))["closed_at"] is None
    shown = await opened(cast, cast.therapist)
    assert "strongly, still there" in shown
    assert "The numbers are back in the range from before." in shown
    await cast.tap(cast.therapist, "Seen")
    await cast.pass_time(minutes=11)
    await cast.check_in("Rather not say", *GOOD)
    assert (await the_alert(cast))["closed_at"] is None
    told = len([each for each in cast.sandbox.notifications if each.person_id == cast.therapist.id])
    await cast.check_in(*LOW)  # a new drop pushes, although the alert is open for its words
    loud = [each for each in cast.sandbox.notifications if each.person_id == cast.therapist.id][told:]
    assert [each.silent for each in loud][:1] == [False]
    assert [row["kind"] for row in await cast.rows(alert_reasons)].count("back_in_range") == 1


async def test_more_words_put_off_neither_the_repeat_nor_the_supervisor(cast: Stage) -> None:
    supervisor = await cast.add_supervisor()
    await wrote(cast, "One.")
    await wrote(cast, "Two.", "No", *GOOD)
    await wrote(cast, "Three.", "No", *GOOD)
    row = await the_alert(cast)
    assert row["escalated_at"] is not None
    await cast.say(supervisor, "/waiting")
    assert supervisor.last.text == "One message for Dr. Kim has waited since Monday."


async def test_a_wish_to_leave_it_is_respected_by_what_is_offered(cast: Stage) -> None:
    await cast.session()
    await cast.answer(*WORDS)
    await cast.tap(cast.client, "Nothing to add")
    await cast.tap(cast.client, "Please not now")
    await cast.tap(cast.therapist, "Show")
    await cast.tap(cast.therapist, "What could help")
    helps = cast.therapist.last.text
    assert "K7 would rather not have it talked about now" in helps
    for other in ("take up directly", "How was our last session", "How is this for you", "It need not be the relation"):
        assert other not in helps
    for label in ("Back", "Seen", "What was done", "Left as K7 wished"):
        await cast.tap(cast.therapist, label)
    await cast.say(cast.therapist, "/client K7")
    assert "Left as K7 wished" in cast.therapist.last.text


async def test_without_such_a_wish_nothing_is_left_as_wished(cast: Stage) -> None:
    await cast.session()
    await cast.answer(*WORDS)
    for label in ("Show", "Seen", "What was done"):
        await cast.tap(cast.therapist, label)
    assert not any(label.startswith("Left") for label in cast.therapist.last.labels)


async def test_what_is_open_in_the_chat_of_who_leaves_is_put_away_at_once(cast: Stage) -> None:
    await wrote(cast, HELP)
    assert HELP in await opened(cast, cast.therapist)
    alert = cast.therapist.last.message_id
    await cast.say(cast.therapist, "/clients")
    listed = cast.therapist.last.message_id
    await let_leave(cast)
    assert cast.therapist.chat[alert].text == "Closed."
    assert listed not in cast.therapist.chat or "K7" not in "".join(cast.therapist.chat[listed].labels)


async def test_what_is_open_in_the_chat_of_a_stand_in_is_put_away_when_that_ends(cast: Stage) -> None:
    supervisor, lee = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await wrote(cast, HELP)
    await name_stand_in(cast, supervisor)
    await cast.pass_time(minutes=1)
    for _ in range(2):
        await cast.tap(lee, "Show")
    alert = lee.find(HELP).message_id
    await end_stand_in(cast, supervisor)
    assert lee.chat[alert].text == "Closed."


async def test_who_stands_in_reads_of_whom_the_client_spoke(cast: Stage) -> None:
    supervisor, lee = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await cast.session()
    await cast.answer(*WORDS)
    await cast.tap(cast.client, "Nothing to add")
    await cast.tap(cast.client, "My therapist may bring it up")
    await name_stand_in(cast, supervisor)
    await cast.pass_time(minutes=1)
    for _ in range(2):
        await cast.tap(lee, "Show")
    shown = lee.find("video session").text
    assert "something was not right between K7 and Dr. Kim (strongly, still there)" in shown
    assert "Wish: Dr. Kim may bring it up." in shown
    for label in ("Seen", "What was done", "We talked about it"):
        await cast.tap(lee, label)
    await cast.say(cast.therapist, "/client K7")
    assert "Dr. Lee: We talked about it in a session" in cast.therapist.last.text


async def test_eight_that_wait_make_one_line_for_the_therapist_and_one_for_the_supervisor(cast: Stage) -> None:
    supervisor = await cast.add_supervisor()
    first, others = cast.client, [cast.sandbox.add_person(f"Client {number}") for number in range(7)]
    for number, person in enumerate(others):
        await cast.invite_client(cast.therapist, person, f"M{number}")
    await cast.pass_time(hours=10, minutes=5)  # in the therapist's quiet hours
    codes = ["K7", *(f"M{number}" for number in range(7))]
    for code, cast.client in zip(codes, (first, *others), strict=True):
        await cast.say(cast.therapist, "/session")
        await cast.tap(cast.therapist, code)
        await cast.tap(cast.therapist, "Video")
        await cast.tap(cast.therapist, "An hour ago")
        await cast.pass_time(minutes=1)
        await cast.answer(*WORDS)
    told = lines(cast, cast.therapist)
    await cast.pass_time(hours=12)
    assert lines(cast, cast.therapist) == told + 1
    of_alerts = [row["state"] for row in await cast.rows(outgoing) if row["purpose"] == "alert"]
    assert sorted(of_alerts) == ["cancelled"] * 7 + ["done"], "the others are told with it, and wait no longer"
    await cast.tap(cast.therapist, "Show")
    assert cast.therapist.last.text == "8 messages are waiting for you to mark them as seen."
    await cast.tap(cast.therapist, "● M3: show")
    assert "M3 · video session" in cast.therapist.last.text
    await cast.tap(cast.therapist, "Seen")
    assert "● 7 more wait" in cast.therapist.last.labels
    await cast.pass_time(days=1, hours=1)
    assert lines(cast, cast.therapist) == told + 2
    await cast.pass_time(days=1)
    assert lines(cast, cast.therapist) == told + 3
    assert lines(cast, supervisor) == 1
    await cast.tap(supervisor, "Show")
    assert supervisor.last.text == "7 messages for Dr. Kim wait, the first since Monday."
