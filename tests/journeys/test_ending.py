"""The work with a client ends: every way, what the client reads and can still do, and how it goes on again."""

from typing import Any

import pytest
from sqlalchemy import update

from bot.sandbox import Person
from storage.tables import alerts, check_ins, pairs, plans
from tests.journeys.leaders import colleague, name_stand_in
from tests.journeys.looking import GOOD, LINE, LOW, WORDS, lines
from tests.journeys.test_planning import planned
from tests.journeys.test_roles_overlap import a_client_too, met
from tests.stage import Stage, after_four, in_both_modes

THANKS = "No more questions about your sessions with Dr. Kim come from here"


async def end(stage: Stage, way: str, *then: str, therapist: Person | None = None) -> Person:
    """`/close K7`, the way, and what follows; returns the therapist."""
    who = therapist or stage.therapist
    await stage.say(who, "/close K7")
    for label in (way, *then):
        await stage.tap(who, label)
    return who


async def died(stage: Stage) -> None:
    await end(stage, "K7 has died", "K7 has died", "Yes, it is K7")


async def the_pair(stage: Stage) -> dict[str, Any]:
    (row,) = await stage.rows(pairs)
    return row


async def go_on(stage: Stage, label: str = "Go on with K7") -> None:
    await stage.say(stage.therapist, "/close K7")
    await stage.tap(stage.therapist, label)


# Every way


@pytest.mark.parametrize(
    ("way", "closed_as"),
    [("Goals reached", "goals"), ("Stopped coming", "stopped_coming"), ("Moved on", "moved_on"),
     ("Something else", "other")],
)  # fmt: skip
async def test_closed_with_thanks_the_client_reads_them_and_not_why(cast: Stage, way: str, closed_as: str) -> None:
    await end(cast, way, "With thanks, now")
    row = await the_pair(cast)
    assert (row["state"], row["closed_as"], row["closed_at"] is not None) == ("closed", closed_as, True)
    assert cast.client.last.text == LINE
    assert [each for each in cast.sandbox.notifications if each.person_id == cast.client.id][-1].silent
    await cast.tap(cast.client, "Show")
    assert cast.client.last.text.startswith(THANKS)
    assert "Ms. Lind" in cast.client.last.text
    assert not any(way.casefold() in said.casefold() for said in cast.seen(cast.client))
    await cast.say(cast.therapist, "/session")
    assert "No client is connected" in cast.therapist.last.text


async def test_without_a_word_the_chat_stays_as_it_is(cast: Stage) -> None:
    before = cast.seen(cast.client)
    await end(cast, "Stopped coming", "Without a word")
    await cast.pass_time(days=8)
    assert cast.seen(cast.client) == before
    await cast.say(cast.client, "/start")
    assert (
        "This has come to an end: no questions about your sessions with Dr. Kim come from here."
        in cast.client.last.text
    )
    assert "112" in cast.client.last.text
    assert cast.client.last.labels == []


async def test_a_closed_client_stands_apart_with_how_it_ended(cast: Stage) -> None:
    await cast.check_in(*GOOD)
    await end(cast, "Goals reached", "With thanks, now")
    assert "closed on 3 March 2026, goals reached" in cast.therapist.last.text
    await cast.say(cast.therapist, "/clients")
    assert cast.therapist.last.labels == ["Closed: one"]
    await cast.tap(cast.therapist, "Closed: one")
    await cast.tap(cast.therapist, "K7 · 3 March 2026")
    assert "K7 · closed" in cast.therapist.last.text.replace("<b>", "").replace("</b>", "")
    assert "Read what was sent" in cast.therapist.last.labels
    gone = {"Report a session", "Invite K7 again", "How often K7 is asked"}
    assert gone.isdisjoint(cast.therapist.last.labels)
    await cast.say(cast.therapist, "/invite")
    await cast.say(cast.therapist, "K7")
    assert "closed on 3 March 2026" in cast.therapist.last.text


# A last check-in


@in_both_modes
async def test_a_last_check_in_then_thanks(cast: Stage) -> None:
    await cast.session()
    await end(cast, "Goals reached", "A last check-in, then thanks")
    assert "K7 is asked one last time" in cast.therapist.last.text
    assert (await the_pair(cast))["state"] == "active"
    await cast.say(cast.therapist, "/clients")
    assert "K7 · being closed" in cast.therapist.last.labels
    await cast.answer(*WORDS)
    await cast.tap(cast.client, "Nothing to add")
    await cast.pass_time(minutes=20)
    assert (await the_pair(cast))["state"] == "active"  # more may still be said
    told = lines(cast, cast.client)
    await cast.pass_time(minutes=11)
    row = await the_pair(cast)
    assert (row["state"], row["closed_as"], row["closed_from"]) == ("closed", "goals", "active")
    assert lines(cast, cast.client) == told + 1
    await cast.tap(cast.client, "Show")
    assert cast.client.last.text.startswith(THANKS)
    (alert,) = await cast.rows(alerts)
    assert alert["closed_by"] == "closing"
    assert alert["unseen_since"] is not None
    await cast.say(cast.therapist, "/clients")
    assert "● K7 · closed" in cast.therapist.last.labels  # what waits does not stand apart
    told = lines(cast, cast.therapist)
    await cast.pass_time(days=1)
    assert lines(cast, cast.therapist) == told + 1
    await cast.tap(cast.therapist, "Show")
    assert "strongly, still there" in cast.therapist.last.text
    assert "the work with this client has ended here" in cast.therapist.last.text


async def test_a_last_check_in_that_the_cadence_had_left_out_and_that_nobody_answers(cast: Stage) -> None:
    await cast.app.db.write(lambda tx: tx.conn.execute(update(pairs).values(cadence="second")))
    await cast.check_in(*GOOD)
    await cast.session()
    assert len(await cast.rows(check_ins)) == 1
    await planned(cast)
    await cast.tap(cast.therapist, "Save")
    await end(cast, "Moved on", "A last check-in, then thanks")
    assert "Begin" in cast.client.last.labels
    await cast.pass_time(hours=71)
    assert (await the_pair(cast))["state"] == "active"
    await cast.pass_time(hours=2)
    assert (await the_pair(cast))["closed_as"] == "moved_on"
    assert {row["state"] for row in await cast.rows(check_ins)} == {"sent", "expired"}
    await cast.pass_time(days=8)
    assert len(await cast.rows(check_ins)) == 2
    assert (await cast.rows(plans))[0]["ended_at"] is not None


async def test_a_last_check_in_is_offered_only_where_one_can_come(cast: Stage) -> None:
    await end(cast, "Goals reached")
    assert cast.therapist.last.labels == ["With thanks, now", "Without a word", "Back"]
    await cast.session()
    await cast.say(cast.client, "/pause")
    await cast.tap(cast.client, "A break of one week")
    await end(cast, "Goals reached")
    assert cast.therapist.last.labels == ["With thanks, now", "Without a word", "Back"]
    await cast.say(cast.client, "/stop")
    await cast.tap(cast.client, "Yes, stop")
    await end(cast, "Moved on")
    assert cast.therapist.last.labels == ["Without a word", "Back"]


async def test_being_closed_can_be_taken_back_or_hastened(cast: Stage) -> None:
    await cast.session()
    await end(cast, "Goals reached", "A last check-in, then thanks")
    await cast.tap(cast.therapist, "Go on with K7")
    await cast.answer(*GOOD)
    await cast.pass_time(hours=2)
    row = await the_pair(cast)
    assert (row["state"], row["closed_as"]) == ("active", None)
    await cast.session()
    await end(cast, "Goals reached", "A last check-in, then thanks", "With thanks, now")
    assert (await the_pair(cast))["state"] == "closed"
    assert [row["state"] for row in await cast.rows(check_ins)] == ["sent", "withdrawn"]
    assert not any("Begin" in message.labels for message in cast.client.messages)


async def test_who_stops_at_the_last_check_in_is_closed_without_thanks(cast: Stage) -> None:
    await cast.session()
    await end(cast, "Goals reached", "A last check-in, then thanks")
    await cast.say(cast.client, "/stop")
    await cast.tap(cast.client, "Yes, stop")
    told = lines(cast, cast.client)
    await cast.pass_time(minutes=1)
    row = await the_pair(cast)
    assert (row["state"], row["closed_from"]) == ("closed", "stopped")
    assert lines(cast, cast.client) == told


# In whatever state


@after_four
async def test_an_open_alert_is_closed_and_an_unseen_one_is_still_repeated(cast: Stage) -> None:
    await cast.session()
    await cast.answer(*LOW)
    await end(cast, "Something else", "Without a word")
    assert "still waits to be seen by you" in cast.therapist.last.text
    await cast.pass_time(days=3)  # a weekend lies between
    (alert,) = await cast.rows(alerts)
    assert (alert["closed_by"], alert["repeats"]) == ("closing", 1)
    await cast.say(cast.therapist, "/close K7")
    await cast.tap(cast.therapist, "● K7: show")
    await cast.tap(cast.therapist, "Seen")
    await cast.pass_time(days=3)
    assert (await cast.rows(alerts))[0]["unseen_since"] is None
    await cast.say(cast.therapist, "/clients")
    assert cast.therapist.last.labels == ["Closed: one"]


async def test_a_check_in_that_is_begun_goes_and_old_buttons_do_nothing(cast: Stage) -> None:
    await cast.session()
    await cast.answer("A little", send=False)
    (question,) = [message for message in cast.client.messages if "2 of 4" in message.text]
    labels, number = question.labels, question.message_id
    await end(cast, "Goals reached", "Without a word")
    assert [row["state"] for row in await cast.rows(check_ins)] == ["withdrawn"]
    assert not any(message.message_id == number for message in cast.client.messages)
    assert labels
    for command, said in (
        ("/talk", "do not take part"), ("/pause", "nothing to stop"), ("/mydata", "Everything that is kept"),
    ):  # fmt: skip
        await cast.say(cast.client, command)
        assert said in cast.client.last.text


async def test_what_was_just_sent_can_still_be_added_to(cast: Stage) -> None:
    await cast.session()
    await cast.answer(*GOOD)
    await cast.tap(cast.client, "Write something")
    await end(cast, "Goals reached", "Without a word")
    told = lines(cast, cast.therapist)
    await cast.say(cast.client, "Goodbye, and thank you")
    assert lines(cast, cast.therapist) == told + 1
    (alert,) = await cast.rows(alerts)
    assert (alert["closed_at"], alert["unseen_since"] is not None) == (None, True)


async def test_nothing_that_is_told_of_a_closed_pair_asks_anything(cast: Stage) -> None:
    await planned(cast)
    await cast.tap(cast.therapist, "Save")
    await cast.say(cast.therapist, "/session")
    await cast.tap(cast.therapist, "Phone")
    await cast.tap(cast.therapist, "Just now")  # planned, and never sent
    await end(cast, "Moved on", "Without a word")
    told = len(cast.client.messages)
    await cast.pass_time(days=15)
    assert [row["state"] for row in await cast.rows(check_ins)] == ["withdrawn"]
    assert len(cast.client.messages) == told
    assert all(row["ended_at"] is not None for row in await cast.rows(plans))


async def test_an_invitation_that_is_open_works_no_more(cast: Stage) -> None:
    other = cast.sandbox.add_person("Other")
    await cast.say(cast.therapist, "/invite")
    await cast.say(cast.therapist, "M3")
    link = next(w for m in reversed(cast.therapist.messages) for w in m.text.split() if "t.me/" in w)
    await cast.say(cast.therapist, "/close M3")
    await cast.tap(cast.therapist, "Stopped coming")
    assert cast.therapist.last.labels == ["Without a word", "Back"]
    await cast.tap(cast.therapist, "Without a word")
    other.open_link(link)
    await cast.settle()
    assert "does not work" in other.last.text
    await cast.say(cast.therapist, "/close M3")
    await cast.tap(cast.therapist, "Go on with M3")
    assert "/invite and the same code" in cast.therapist.last.text
    assert {row["state"] for row in await cast.rows(pairs)} == {"active", "invited"}


# What the client can still do


async def test_the_client_reads_takes_out_and_erases_what_is_kept(cast: Stage) -> None:
    await cast.check_in(*GOOD)
    await end(cast, "Goals reached", "With thanks, now")
    await cast.say(cast.client, "/privacy")
    assert "This has come to an end" in cast.client.last.text
    assert "Dr. Kim sees your answers" in cast.client.last.text
    await cast.say(cast.client, "/mydata")
    await cast.tap(cast.client, "Show it here")
    assert "It came to an end on Tuesday 3 March 2026." in cast.client.last.text
    assert "goals" not in cast.client.last.text.casefold().replace("did you two", "")
    told = lines(cast, cast.therapist)
    await cast.say(cast.client, "/forget")
    await cast.tap(cast.client, "Erase everything")
    await cast.tap(cast.client, "Yes, erase it for good")
    row = await the_pair(cast)
    assert (row["state"], row["closed_as"], row["closed_at"], row["closed_from"]) == ("left", None, None, None)
    assert lines(cast, cast.therapist) == told + 1
    await cast.tap(cast.therapist, "Show")
    assert "with whom the work had ended, has been erased" in cast.therapist.last.text
    assert await cast.rows(check_ins) == []


async def test_who_does_not_want_it_to_begin_again_says_so_with_stop(cast: Stage) -> None:
    await end(cast, "Something else", "Without a word")
    await cast.say(cast.client, "/stop")
    assert "make sure that they do not begin again" in cast.client.last.text
    await cast.tap(cast.client, "Yes, stop")
    told = lines(cast, cast.client)
    await cast.pass_time(days=2)
    await go_on(cast)
    assert "does not take part: they had stopped" in cast.therapist.last.text
    assert (await the_pair(cast))["state"] == "stopped"
    assert lines(cast, cast.client) == told
    await cast.say(cast.client, "/stop")
    assert "nothing to stop" in cast.client.last.text


# Opening again


async def test_within_ninety_days_it_goes_on_and_the_client_is_told(cast: Stage) -> None:
    await end(cast, "Goals reached", "With thanks, now")
    await cast.tap(cast.client, "Show")
    await cast.pass_time(days=89)
    await cast.say(cast.therapist, "/client K7")
    await cast.tap(cast.therapist, "How it ended")
    assert "If you go on with K7, that is told to them" in cast.therapist.last.text
    told = lines(cast, cast.client)
    await cast.tap(cast.therapist, "Go on with K7")
    row = await the_pair(cast)
    assert (row["state"], row["closed_as"], row["closed_at"], row["closed_from"]) == ("active", None, None, None)
    assert lines(cast, cast.client) == told + 1
    await cast.tap(cast.client, "Show")
    assert cast.client.last.text.startswith("You and Dr. Kim go on, and after each session")
    await cast.session()
    await cast.answer(*GOOD)
    assert [row["state"] for row in await cast.rows(check_ins)] == ["sent"]


@pytest.mark.parametrize(("label", "state"), [("Yes, I would like to", "active"), ("No, thank you", "declined")])
async def test_after_ninety_days_the_client_is_asked_anew(cast: Stage, label: str, state: str) -> None:
    await end(cast, "Moved on", "Without a word")
    await cast.pass_time(days=91)
    await go_on(cast)
    assert "is being asked whether they would like to take part" in cast.therapist.last.text
    await cast.say(cast.therapist, "/session")
    assert "No client is connected" in cast.therapist.last.text
    await cast.say(cast.therapist, "/clients")
    assert "K7 · is being asked for consent anew" in cast.therapist.last.labels
    await cast.tap(cast.client, "Show")
    assert "Would you like to take part?" in cast.client.last.text
    await cast.tap(cast.client, label)
    assert (await the_pair(cast))["state"] == state


async def test_closed_and_opened_at_once_nothing_is_told(cast: Stage) -> None:
    """Thanks that wait for the end of quiet hours do not come."""
    await cast.pass_time(hours=12)
    told = lines(cast, cast.client)
    await end(cast, "Goals reached", "With thanks, now")
    await go_on(cast)
    await cast.pass_time(hours=13)
    assert lines(cast, cast.client) == told
    await end(cast, "Goals reached", "Without a word")
    await go_on(cast)
    await cast.pass_time(minutes=1)
    assert lines(cast, cast.client) == told
    assert (await the_pair(cast))["state"] == "active"


async def test_who_was_told_of_an_earlier_end_is_not_told_of_going_on_after_one_of_which_they_never_heard(
    cast: Stage,
) -> None:
    await end(cast, "Goals reached", "With thanks, now")
    await cast.pass_time(hours=1)
    await go_on(cast)
    await cast.pass_time(hours=1)
    told = lines(cast, cast.client)
    await end(cast, "Goals reached", "Without a word")
    await go_on(cast)
    await cast.pass_time(hours=1)
    assert lines(cast, cast.client) == told


async def test_old_questions_of_consent_open_nothing_again(cast: Stage) -> None:
    await cast.say(cast.client, "/stop")
    await cast.tap(cast.client, "Yes, stop")
    await cast.tap(cast.client, "I have changed my mind")
    await end(cast, "Something else", "Without a word")
    await cast.tap(cast.client, "Yes, I would like to")
    assert "so there is nothing to agree to now" in cast.client.last.text
    assert (await the_pair(cast))["state"] == "closed"


# Who may


async def test_a_stand_in_may_not_close(cast: Stage) -> None:
    supervisor, lee = await cast.add_supervisor(), await colleague(cast, "Dr. Lee")
    await name_stand_in(cast, supervisor)
    await cast.say(lee, "/close K7")
    assert "is for their therapist to say" in lee.last.text
    await cast.say(lee, "/close")
    assert "no clients here" in lee.last.text
    await cast.say(lee, "/client K7")
    assert "The work with K7 has ended" not in lee.last.labels
    await end(cast, "Goals reached", "Without a word")
    await cast.say(lee, "/clients")
    await cast.tap(lee, "Closed: one")
    await cast.tap(lee, "K7 (Dr. Kim)")
    assert "How it ended" not in lee.last.labels
    assert "goals reached" in lee.last.text
    for nobody in (cast.client, supervisor):
        await cast.say(nobody, "/close K7")
        assert nobody.last.text == "This is for therapists."


# A client with two therapists


async def two_therapists(cast: Stage) -> Person:
    lee = await colleague(cast, "Dr. Lee")
    await a_client_too(cast, lee, cast.client, "Z1")
    return lee


async def test_of_two_therapists_the_other_goes_on(cast: Stage) -> None:
    lee = await two_therapists(cast)
    await end(cast, "Goals reached", "With thanks, now")
    await met(cast, lee, "Z1")
    assert "Begin" in cast.client.last.labels
    await cast.say(cast.client, "/help")
    assert "This has come to an end" in cast.client.last.text
    assert "/talk begins at once" in cast.client.last.text


async def test_of_two_therapists_the_other_reads_that_nothing_is_sent_and_not_why(cast: Stage) -> None:
    lee = await two_therapists(cast)
    told, before = lines(cast, lee), cast.seen(cast.client)
    await died(cast)
    assert lines(cast, lee) == told + 1
    await cast.tap(lee, "Show")
    assert "At present nothing is sent to Z1" in lee.last.text
    assert "died" not in "".join(cast.seen(lee))
    await met(cast, lee, "Z1")
    assert "Z1 is not asked about this one" in lee.last.text
    await cast.say(lee, "/clients")
    assert "Z1 · nothing is sent to them" in lee.last.labels
    await cast.pass_time(days=2)
    assert cast.seen(cast.client) == before
    await go_on(cast, "That was a mistake")
    await cast.tap(lee, "Show")
    assert "Z1 is asked after sessions again" in lee.last.text
    await met(cast, lee, "Z1")
    assert "Begin" in cast.client.last.labels


async def test_who_died_as_a_client_and_works_here_loses_no_alert(cast: Stage) -> None:
    """A therapist in therapy is closed by mistake: what waits of their own clients still reaches them."""
    lee = await colleague(cast, "Dr. Lee")
    await a_client_too(cast, lee, cast.therapist, "A1")
    await met(cast, lee, "A1")
    asked = sum("Begin" in message.labels for message in cast.therapist.messages)
    await cast.say(lee, "/close A1")
    for label in ("A1 has died", "A1 has died", "Yes, it is A1"):
        await cast.tap(lee, label)
    await cast.pass_time(hours=25)
    assert sum("Begin" in message.labels for message in cast.therapist.messages) == asked
    await cast.say(cast.therapist, "/session")
    await cast.tap(cast.therapist, "Video")
    await cast.tap(cast.therapist, "An hour ago")
    told = lines(cast, cast.therapist)
    await cast.answer(*WORDS)
    assert lines(cast, cast.therapist) == told + 1
