"""Reporting a session: undo, twice the same, typed times."""

import asyncio
from datetime import timedelta

import pytest

from storage.people import Role
from storage.tables import check_ins, sessions
from tests.stage import MONDAY, Stage


async def report(stage: Stage, when: str = "Just now", how: str = "Video") -> None:
    await stage.say(stage.therapist, "/session")
    await stage.tap(stage.therapist, how)
    await stage.tap(stage.therapist, when)


async def test_a_session_says_what_was_noted_and_asks_half_an_hour_later(cast: Stage) -> None:
    await report(cast)
    assert cast.therapist.last.text.startswith("Noted: video session with K7, Monday, ended 10:0")
    before = len(cast.client.messages)
    await cast.pass_time(minutes=29)
    assert len(cast.client.messages) == before
    await cast.pass_time(minutes=2)
    assert cast.client.last.text == "Something short about Monday is ready, when it suits you."


async def test_a_code_that_nobody_has_is_not_taken_for_the_only_client(cast: Stage) -> None:
    await cast.say(cast.therapist, "/session K9")
    assert cast.therapist.last.text == "None of your clients has this code.\n\nA session with whom?"
    assert cast.therapist.last.labels == ["K7"]
    await cast.tap(cast.therapist, "K7")
    assert cast.therapist.last.text.startswith("How did you meet K7?")


async def test_the_code_of_who_takes_no_part_yet_is_not_taken_for_the_only_client(cast: Stage) -> None:
    await cast.say(cast.therapist, "/invite")
    await cast.say(cast.therapist, "K9")
    await cast.say(cast.therapist, "/session k9")
    said = "That is not possible with K9 now. /client K9 shows how things stand."
    assert cast.therapist.last.text == f"{said}\n\nA session with whom?"
    assert cast.therapist.last.labels == ["K7"]
    await cast.say(cast.therapist, "/client K9")
    assert cast.therapist.last.text.startswith("K9 · ")
    await cast.say(cast.therapist, "/session k7")
    assert cast.therapist.last.text.startswith("How did you meet K7?")


async def test_undo_before_the_check_in_leaves_nothing_to_ask(cast: Stage) -> None:
    await report(cast)
    await cast.tap(cast.therapist, "Undo")
    assert "Taken back" in cast.therapist.last.text
    before = len(cast.client.messages)
    await cast.pass_time(days=1)
    assert len(cast.client.messages) == before
    await report(cast)
    await cast.pass_time(minutes=31)
    assert "Something short" in cast.client.last.text


async def test_undo_after_the_check_in_came_takes_its_message_away(cast: Stage) -> None:
    before = [message.message_id for message in cast.client.messages]
    await cast.session()
    assert len(cast.client.messages) == len(before) + 1
    await cast.tap(cast.therapist, "Undo")
    assert [message.message_id for message in cast.client.messages] == before
    assert "K7 had been asked already" in cast.therapist.last.text
    await cast.pass_time(days=4)
    assert [message.message_id for message in cast.client.messages] == before


async def test_undo_is_too_late_once_the_client_answers(cast: Stage) -> None:
    await cast.session()
    await cast.answer("Mostly", send=False)
    await cast.tap(cast.therapist, "Undo")
    assert "Taken back" not in cast.therapist.last.text
    assert cast.therapist.last.labels == []
    assert "It can no longer be taken back." in cast.therapist.last.text
    assert [row["withdrawn_at"] for row in await cast.rows(sessions)] == [None]
    for label in ("Mostly", "Fully", "No", "Send"):
        await cast.tap(cast.client, label)
    assert [row["state"] for row in await cast.rows(check_ins)] == ["sent"]


async def test_undo_goes_with_send_and_not_when_the_client_begins(cast: Stage) -> None:
    await cast.session()
    await cast.answer("Mostly", "Fully", "Fully", "No", send=False)
    assert cast.therapist.last.labels == ["Undo"], "it tells that the client has begun"
    await cast.tap(cast.client, "Send")
    assert cast.therapist.last.labels == []
    assert cast.therapist.last.text.endswith("K7 has been asked about it.")


async def test_the_same_session_reported_twice_is_one(cast: Stage) -> None:
    await report(cast)
    await report(cast, how="Phone")
    assert "video session" in cast.therapist.last.text
    assert len(await cast.rows(sessions)) == len(await cast.rows(check_ins)) == 1


@pytest.mark.parametrize(("typed", "count"), [("8:01", 1), ("9:59", 1), ("8:00", 2), ("10:00", 2)])
async def test_sessions_less_than_an_hour_apart_are_one(cast: Stage, typed: str, count: int) -> None:
    cast.clock.at = MONDAY + timedelta(hours=3)
    for each in ("9:00", typed):
        await report(cast, when="Another time")
        await cast.say(cast.therapist, each)
    assert "ended 09:00" in cast.therapist.last.text or count == 2
    assert len(await cast.rows(sessions)) == len(await cast.rows(check_ins)) == count


async def test_a_session_that_ended_earlier_is_asked_about_at_once(cast: Stage) -> None:
    await report(cast, when="An hour ago")
    assert "Something short" in cast.client.last.text


async def test_a_typed_time(cast: Stage) -> None:
    await report(cast, when="Another time")
    assert "for example 10:0" in cast.therapist.last.text
    await cast.say(cast.therapist, "when we were done")
    assert "could not read that as a time" in cast.therapist.last.text
    await cast.say(cast.therapist, "half past nine")
    assert cast.therapist.last.labels == ["Monday, 09:30", "Sunday, 21:30"]
    await cast.say(cast.therapist, "9.15")
    assert "Monday, ended 09:15" in cast.therapist.last.text
    (row,) = await cast.rows(sessions)
    assert row["ended_at"] == MONDAY - timedelta(minutes=45)


@pytest.mark.parametrize("typed", ["yesterday 16:30", "2026-03-01 16:30", "16:30", "4:30pm", "Sunday 16.30"])
async def test_a_typed_time_of_yesterday(cast: Stage, typed: str) -> None:
    await report(cast, when="Another time")
    await cast.say(cast.therapist, typed)
    assert "Sunday, ended 16:30" in cast.therapist.last.text


async def test_a_typed_time_that_may_be_one_or_another_is_asked_and_read_back(cast: Stage) -> None:
    await report(cast, when="Another time")
    await cast.say(cast.therapist, "2:30")
    assert cast.therapist.last.text == "Which of these do you mean?"
    await cast.tap(cast.therapist, "Sunday, 14:30")
    assert "Sunday, ended 14:30" in cast.therapist.last.text
    await cast.say(cast.therapist, "2:30")
    assert "Nobody reads" in cast.therapist.last.text


@pytest.mark.parametrize("typed", ["today 23:59", "2026-03-09 10:00", "2026-02-20 10:00", "0001-01-01 00:00", "25:00"])
async def test_a_typed_time_that_cannot_be_is_asked_again(cast: Stage, typed: str) -> None:
    await report(cast, when="Another time")
    await cast.say(cast.therapist, typed)
    assert "could not read that as a time in the last 7 days" in cast.therapist.last.text
    assert await cast.rows(sessions) == []


async def test_with_several_clients_one_is_chosen(cast: Stage) -> None:
    second = cast.sandbox.add_person("Second client")
    await cast.invite_client(cast.therapist, second, "M3")
    await cast.say(cast.therapist, "/session")
    assert cast.therapist.last.labels == ["K7", "M3"]
    await cast.tap(cast.therapist, "M3")
    await cast.tap(cast.therapist, "In person")
    await cast.tap(cast.therapist, "15 minutes ago")
    assert "session in person with M3" in cast.therapist.last.text
    await cast.pass_time(minutes=31)
    assert "Something short" in second.last.text
    assert "Something short" not in cast.client.last.text


async def test_without_a_client_there_is_nothing_to_report(stage: Stage) -> None:
    await stage.set_up()
    other = stage.sandbox.add_person("Other")
    await stage.join(other, Role.THERAPIST)
    await stage.say_name(other, "Dr. Lee")
    await stage.tap(other, "Yes, that is right")
    await stage.say(other, "/session")
    assert "No client is connected" in other.last.text


async def test_a_session_taken_back_while_its_check_in_is_on_its_way_leaves_nothing_on_the_phone(cast: Stage) -> None:
    await cast.say(cast.therapist, "/session")
    await cast.tap(cast.therapist, "Video")
    await cast.tap(cast.therapist, "Just now")
    cast.sandbox.fail("sendMessage", kind="delay", seconds=0.5, chat_id=cast.client.id)
    cast.clock.advance(minutes=31)
    cast.app.delivery.wake()
    while not cast.app.delivery.busy:  # noqa: ASYNC110 - nothing else tells that a row was claimed
        await asyncio.sleep(0.01)
    await cast.tap(cast.therapist, "Undo")
    assert [row["state"] for row in await cast.rows(check_ins)] == ["withdrawn"]
    assert not any("Begin" in message.labels for message in cast.client.messages)
