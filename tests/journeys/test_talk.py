"""A check-in that the client starts: the same pair and day is the same session, whoever reports it first."""

from datetime import timedelta
from typing import Any

import pytest

from storage.people import Role
from storage.tables import answers, check_ins, sessions
from tests.journeys.leaders import colleague
from tests.journeys.looking import GOOD
from tests.journeys.test_roles_overlap import a_client_too, met
from tests.stage import MONDAY, Stage, about_taps

MOVED = "This goes on in another message here."


async def talk(stage: Stage, day: str = "Today", how: str | None = "Phone") -> None:
    await stage.say(stage.client, "/talk")
    await stage.tap(stage.client, day)
    if how is not None:
        await stage.tap(stage.client, how)


async def report(stage: Stage, when: str, how: str = "Video") -> None:
    await stage.say(stage.therapist, "/session")
    await stage.tap(stage.therapist, how)
    await stage.tap(stage.therapist, "Another time")
    await stage.say(stage.therapist, when)


async def only(stage: Stage) -> tuple[dict[str, Any], dict[str, Any]]:
    (session,), (check_in,) = await stage.rows(sessions), await stage.rows(check_ins)
    return session, check_in


@about_taps
async def test_a_session_nobody_reported_is_asked_about_at_once(cast: Stage) -> None:
    await talk(cast, how=None)
    assert cast.client.last.text == "How did you meet Dr. Kim on Monday?"
    before = [message.message_id for message in cast.client.messages]
    await cast.tap(cast.client, "Phone")
    assert cast.client.last.text.startswith("1 of 4 · about Monday, only that time")
    session, check_in = await only(cast)
    assert (session["day_only"], session["modality"], check_in["state"]) == (True, "phone", "prompted")
    for label in ("Mostly", "Mostly", "Mostly", "Strongly", "Send"):
        await cast.tap(cast.client, label)
    assert [message.message_id for message in cast.client.messages] == before
    await cast.tap(cast.therapist, "Show")
    assert "K7 · phone session, Monday" in cast.therapist.last.text


async def test_the_days_of_the_last_week_are_offered_as_one_says_them(cast: Stage) -> None:
    await cast.say(cast.client, "/talk")
    assert cast.client.last.text == "On which day did you meet Dr. Kim?"
    days = ["Today · Monday", "Yesterday · Sunday", "Saturday", "Friday", "Thursday", "Wednesday", "Tuesday"]
    assert cast.client.last.labels == days
    await cast.tap(cast.client, "Tuesday")
    await cast.tap(cast.client, "Back")
    await cast.tap(cast.client, "Thursday")
    await cast.tap(cast.client, "In person")
    session, check_in = await only(cast)
    assert session["ended_at"] == MONDAY.replace(hour=11) - timedelta(days=4)  # noon in Berlin
    assert check_in["due_at"] < MONDAY


async def test_it_is_in_the_clients_own_days(cast: Stage) -> None:
    await cast.say(cast.client, "/zone")
    await cast.tap(cast.client, "No, another place")
    await cast.say(cast.client, "Auckland")  # 9:00 in Berlin is 22:00 of the same day there
    await report(cast, "yesterday 16:30")  # there it was Monday already
    await talk(cast, day="Yesterday")
    assert len(await cast.rows(sessions)) == 2
    await talk(cast, day="Today", how=None)
    assert "about Monday" in cast.client.last.text
    assert len(await cast.rows(sessions)) == 2


async def test_neither_quiet_hours_nor_a_break_stand_in_the_way(cast: Stage) -> None:
    cast.clock.advance(hours=13)
    await cast.say(cast.client, "/pause")
    await cast.tap(cast.client, "A break of two weeks")
    await talk(cast)
    assert cast.client.last.text.startswith("1 of 4")
    shown = cast.client.last.message_id
    for _ in range(9):
        await cast.pass_time(hours=4)
    assert cast.client.last.message_id == shown, "reminded during a break"
    await cast.pass_time(hours=40)
    assert "What was not sent was not read by anyone" in cast.client.last.text


async def test_one_that_is_begun_and_left_is_reminded_of_once_and_expires(cast: Stage) -> None:
    await talk(cast)
    await cast.tap(cast.client, "Mostly")
    await cast.pass_time(hours=25)
    assert cast.client.last.labels[0] == "Go on"
    await cast.pass_time(hours=48)
    assert "What was not sent was not read by anyone" in cast.client.last.text


@pytest.mark.parametrize("typed", ["8:05", "9:58"])
async def test_what_the_therapist_reports_later_is_that_session(cast: Stage, typed: str) -> None:
    await talk(cast)
    asked = len(cast.client.messages)
    await report(cast, typed)
    session, _ = await only(cast)
    assert (session["day_only"], session["modality"]) == (False, "video")
    assert session["ended_at"] < MONDAY
    assert "K7 has told of it already and was asked then" in cast.therapist.last.text
    assert cast.therapist.last.labels == [], "what the client told of is not the therapist's to undo"
    await cast.pass_time(hours=1)
    assert len(cast.client.messages) == asked
    for label in ("Go on", *GOOD, "Send"):
        await cast.tap(cast.client, label)
    assert (await only(cast))[1]["state"] == "sent"


async def test_a_second_session_of_that_day_is_another_one(cast: Stage) -> None:
    cast.clock.advance(hours=9)
    await talk(cast)
    await report(cast, "9:00")
    await report(cast, "15:00")
    assert len(await cast.rows(sessions)) == len(await cast.rows(check_ins)) == 2


async def test_one_that_is_planned_is_brought_forward(cast: Stage) -> None:
    await report(cast, "9:55")
    await talk(cast, how=None)
    assert cast.client.last.text == "Something short about Monday is ready, when it suits you."
    shown = [message.message_id for message in cast.client.messages]
    await cast.pass_time(hours=1)
    assert [message.message_id for message in cast.client.messages] == shown, "asked twice, if in place of the first"
    await cast.answer(*GOOD)
    session, check_in = await only(cast)
    assert (session["day_only"], check_in["state"]) == (False, "sent")


async def test_of_two_taps_at_once_the_message_tapped_last_is_where_it_stands(cast: Stage) -> None:
    """It goes on in a new message, and a tap on the older one was on its way already."""
    await cast.session()
    older = cast.client.last
    await cast.say(cast.client, "hello")
    newer = cast.client.last
    cast.sandbox.hold()
    taps = [
        cast.client.tap(newer.message_id, "Go on with Monday"),
        cast.client.tap(older.message_id, "It did not take place"),
    ]
    cast.sandbox.release(taps)
    await cast.settle()
    texts = cast.client.chat[newer.message_id].text, cast.client.chat[older.message_id].text
    overtook = cast.mode == "webhook" and texts[1] == MOVED  # of two requests at once either may arrive first
    assert (await only(cast))[1]["state"] == ("prompted" if overtook else "not_held")
    if overtook:
        assert texts[0].startswith("Something short about Monday")
    else:
        assert texts == (MOVED, "Noted that it did not take place. Thank you.")
    assert cast.client.chat[(older if overtook else newer).message_id].labels == []


async def test_one_that_is_open_goes_on_in_a_new_message_and_the_older_one_does_no_harm(cast: Stage) -> None:
    await cast.session()
    await cast.answer("Mostly", "A little", send=False)
    older = cast.client.last
    buttons = older.callback_data
    await talk(cast, how=None)
    assert cast.client.last.message_id > older.message_id
    assert "3 of 4" in cast.client.last.text
    assert (cast.client.chat[older.message_id].text, cast.client.chat[older.message_id].labels) == (MOVED, [])
    for data in buttons:
        cast.client.tap_data(older.message_id, data)
    await cast.settle()
    assert cast.client.chat[older.message_id].text == MOVED
    assert len(await cast.rows(answers)) == 2
    for label in ("Fully", "No", "Send"):
        await cast.tap(cast.client, label)
    assert (await only(cast))[1]["state"] == "sent"


async def test_one_that_was_sent_says_so_and_more_can_be_added(cast: Stage) -> None:
    await cast.session()
    await cast.answer(*GOOD)
    await talk(cast, how=None)
    assert cast.client.last.text == "What you had to say about Monday has been sent already. Thank you."
    await cast.tap(cast.client, "Add something")
    await cast.tap(cast.client, "Write something")
    await cast.say(cast.client, "One more thing.")
    await cast.tap(cast.client, "Rather not say")
    await talk(cast, how=None)
    assert "Add something" in cast.client.last.labels
    assert len(await cast.rows(check_ins)) == 1


@pytest.mark.parametrize("ending", ["expired", "not held", "no connection", "break"])
async def test_one_that_ended_unsent_is_opened_afresh(cast: Stage, ending: str) -> None:
    await cast.session()
    match ending:
        case "expired":
            await cast.answer("Not at all", send=False)
            await cast.pass_time(hours=73)
        case "not held":
            await cast.tap(cast.client, "It did not take place")
        case "no connection":
            await cast.tap(cast.client, "The connection got in the way")
            await cast.tap(cast.client, "No, leave it at that")
        case _:
            await cast.say(cast.client, "/pause")
            await cast.tap(cast.client, "A break of one week")
    assert (await only(cast))[1]["state"] not in ("planned", "prompted")
    await talk(cast, day="Monday" if ending == "expired" else "Today", how=None)
    assert await cast.rows(answers) == []
    assert (await only(cast))[1]["connection"] is False
    await cast.pass_time(hours=20)
    await cast.answer(*GOOD)
    assert (await only(cast))[1]["state"] == "sent"


async def test_a_session_of_a_break_can_be_talked_about_although_nobody_asks(cast: Stage) -> None:
    await cast.say(cast.client, "/pause")
    await cast.tap(cast.client, "A break of one week")
    await report(cast, "9:00")
    assert await cast.rows(check_ins) == []
    await talk(cast, how=None)
    await cast.answer(*GOOD)
    assert (await only(cast))[1]["state"] == "sent"


async def test_of_two_sessions_that_day_one_is_chosen(cast: Stage) -> None:
    cast.clock.advance(hours=9)
    await report(cast, "9:00")
    await report(cast, "17:55")
    await talk(cast, how=None)
    assert cast.client.last.labels == ["The one that ended at 09:00", "The one that ended at 17:55", "Back"]
    await cast.tap(cast.client, "The one that ended at 17:55")
    await cast.answer(*GOOD)
    states = {row["id"]: row["state"] for row in await cast.rows(check_ins)}
    assert sorted(states.values()) == ["expired", "sent"]


async def test_a_report_that_was_taken_back_does_not_count(cast: Stage) -> None:
    await report(cast, "9:00")
    await cast.tap(cast.therapist, "Undo")
    await talk(cast)
    assert cast.client.last.text.startswith("1 of 4")
    assert sorted(row["day_only"] for row in await cast.rows(sessions)) == [False, True]


async def test_a_report_taken_back_while_the_client_chooses_leads_back_to_the_days(cast: Stage) -> None:
    cast.clock.advance(hours=9)
    await report(cast, "9:00")
    await report(cast, "17:55")
    await talk(cast, how=None)
    await cast.tap(cast.therapist, "Undo")
    await cast.tap(cast.client, "The one that ended at 17:55")
    assert cast.client.last.text == "On which day did you meet Dr. Kim?"


async def test_just_after_midnight_today_is_the_session_that_has_just_ended(cast: Stage) -> None:
    cast.clock.at = MONDAY + timedelta(hours=13, minutes=50)  # 23:50 in Berlin
    await report(cast, "22:40")
    await report(cast, "23:49")
    cast.clock.advance(minutes=15)
    await talk(cast, how=None)
    assert "about Monday" in cast.client.last.text
    assert len(await cast.rows(sessions)) == 2


async def test_an_earlier_day_leaves_a_later_one_open_and_a_later_one_ends_the_earlier(cast: Stage) -> None:
    await cast.session()
    await talk(cast, day="Saturday")
    assert [row["state"] for row in await cast.rows(check_ins)] == ["prompted", "prompted"]
    await cast.pass_time(hours=20)
    await talk(cast, day="Today")
    by_day = sorted(await cast.rows(check_ins), key=lambda row: row["due_at"])
    assert [row["state"] for row in by_day] == ["expired", "expired", "prompted"]


async def test_an_older_day_is_not_asked_about_what_was_said_later(cast: Stage) -> None:
    await cast.check_in("Mostly", "Mostly", "Mostly", "Clearly")
    await talk(cast, day="Saturday")
    assert cast.client.last.text.startswith("1 of 4")
    await talk(cast, day="Today")
    assert "Last time something was not right." in cast.client.last.text


async def test_a_day_of_an_old_message_that_is_too_long_ago_is_asked_for_again(cast: Stage) -> None:
    await cast.say(cast.client, "/talk")
    await cast.pass_time(days=3)
    await cast.tap(cast.client, "Thursday")
    assert cast.client.last.labels[0] == "Today · Thursday"
    assert await cast.rows(sessions) == []


async def test_a_double_tap_is_one_session(cast: Stage) -> None:
    await talk(cast, how=None)
    message = cast.client.last
    cast.sandbox.hold()
    for data in message.callback_data[:3]:
        cast.client.tap_data(message.message_id, data)
    cast.sandbox.release()
    await cast.settle()
    assert len(await cast.rows(sessions)) == len(await cast.rows(check_ins)) == 1


async def test_with_several_therapists_one_is_chosen(cast: Stage) -> None:
    other = cast.sandbox.add_person("Other")
    await cast.join(other, Role.THERAPIST)
    await cast.say_name(other, "Dr. Lee")
    await cast.tap(other, "Yes, that is right")
    await cast.say(other, "/invite")
    await cast.say(other, "Z9")
    await cast.join_as_client(other, cast.client)
    await cast.tap(cast.client, "Yes, Dr. Lee")
    await cast.say(cast.client, "/talk")
    assert cast.client.last.labels == ["Dr. Kim", "Dr. Lee"]
    await cast.tap(cast.client, "Dr. Lee")
    assert cast.client.last.text == "On which day did you meet Dr. Lee?"


async def test_only_who_takes_part_has_something_to_say_here(cast: Stage) -> None:
    await cast.say(cast.therapist, "/talk")
    assert "This is for people who are asked here" in cast.therapist.last.text
    await cast.say(cast.client, "/talk")
    days = cast.client.last
    await cast.say(cast.client, "/stop")
    await cast.tap(cast.client, "Yes, stop")
    cast.client.tap(days.message_id, 0)
    await cast.settle()
    assert "no longer does anything" in cast.client.last.text
    assert await cast.rows(sessions) == []


async def test_help_brings_back_what_is_open_when_the_chat_was_cleared(cast: Stage) -> None:
    await cast.session()
    await cast.answer("Mostly", send=False)
    cast.client.clear_chat()
    await cast.say(cast.client, "/start")
    await cast.tap(cast.client, "Go on with Monday")
    assert "2 of 4" in cast.client.last.text
    for label in ("Mostly", "Mostly", "No", "Send"):
        await cast.tap(cast.client, label)
    assert (await only(cast))[1]["state"] == "sent"


async def test_of_two_that_are_open_on_one_day_each_button_says_with_whom(cast: Stage) -> None:
    lee = await colleague(cast, "Dr. Lee")
    await a_client_too(cast, lee, cast.client, "M3")
    await met(cast, cast.therapist, "K7")
    await met(cast, lee, "M3")
    await cast.say(cast.client, "/help")
    assert cast.client.last.labels[:2] == ["Go on with Monday, Dr. Kim", "Go on with Monday, Dr. Lee"]


async def test_what_is_taken_up_and_left_again_is_put_away_again(cast: Stage) -> None:
    await cast.session()
    await cast.answer("Mostly", send=False)
    for _ in range(2):
        await cast.pass_time(minutes=31)
        assert cast.client.last.labels == ["Go on", "☎ Contacts"]
        await talk(cast, how=None)
        assert "Did what you did together" in cast.client.last.text
    await cast.pass_time(minutes=31)
    assert cast.client.last.labels == ["Go on", "☎ Contacts"]
    assert not any("Mostly" in str(message.labels) for message in cast.client.messages)
