"""Time passing for a check-in: one reminder, expiry, and time the bot was down."""

from datetime import datetime, timedelta

import pytest

from bot.sandbox import Person
from storage.tables import alerts, check_ins, outgoing
from tests.journeys.looking import GOOD, WORDS
from tests.stage import Stage

CLOSED = "What was not sent was not read by anyone."


async def state(stage: Stage) -> str:
    return str((await stage.rows(check_ins))[-1]["state"])


async def days(stage: Stage, hours: int) -> None:
    for _ in range(hours // 4):
        await stage.pass_time(hours=4)


async def test_one_reminder_after_a_day_replaces_the_message(cast: Stage) -> None:
    await cast.session()
    first = cast.client.last.message_id
    await days(cast, 20)
    assert cast.client.last.message_id == first
    await days(cast, 8)
    assert cast.client.last.message_id > first
    assert first not in cast.client.chat
    reminder = cast.client.last.message_id
    await days(cast, 36)
    assert cast.client.last.message_id == reminder
    await cast.answer(*GOOD)
    assert await state(cast) == "sent"


async def test_the_reminder_of_one_that_was_begun_goes_on_where_it_was(cast: Stage) -> None:
    await cast.session()
    await cast.answer("Mostly", "Fully", send=False)
    await days(cast, 28)
    assert cast.client.last.text == "Something short about Monday is still open. You can go on where you were."
    await cast.tap(cast.client, "Go on")
    assert "3 of 4" in cast.client.last.text


async def test_what_is_answered_is_not_reminded_of(cast: Stage) -> None:
    await cast.session()
    await cast.answer(*GOOD)
    shown = len(cast.client.messages)
    await days(cast, 80)
    assert len(cast.client.messages) == shown


async def test_after_three_days_it_expires_unread_and_says_so(cast: Stage) -> None:
    await cast.session()
    await cast.answer("Not at all", "Not at all", "Not at all", "Strongly", send=False)
    await days(cast, 76)
    assert await state(cast) == "expired"
    assert CLOSED in cast.client.last.text
    assert cast.client.last.labels == ["☎ Contacts"]
    assert all(message.text != "Something new for you." for message in cast.therapist.messages[-1:])
    for each in list(cast.client.chat.values()):
        for data in each.callback_data:
            cast.client.tap_data(each.message_id, data)
    await cast.settle()
    assert await state(cast) == "expired"


async def test_one_that_leaves_only_at_the_second_try_opened_at_the_first(cast: Stage) -> None:
    """To open it once more would end it, and begin its days anew."""
    fault = cast.sandbox.fail("sendMessage", 1, "429", chat_id=cast.client.id, retry_after=40)
    await cast.session()
    (first,) = await cast.rows(check_ins)
    assert (fault.used, first["state"]) == (1, "prompted")
    await cast.pass_time(minutes=1)
    assert "Begin" in cast.client.last.labels
    (again,) = await cast.rows(check_ins)
    times = ("prompted_at", "reminder_at", "expires_at")
    assert [again[name] for name in times] == [first[name] for name in times]


async def test_an_expired_one_lets_the_next_be_fresh(cast: Stage) -> None:
    await cast.session()
    await cast.answer("Not at all", send=False)
    await days(cast, 76)
    await cast.session()
    await cast.tap(cast.client, "Begin")
    assert "1 of 4" in cast.client.last.text
    assert not any(label.startswith("✓") for label in cast.client.last.labels)


async def test_time_the_bot_was_down_does_not_count(cast: Stage) -> None:
    await cast.session()
    await cast.answer("Mostly", "Fully", send=False)
    await cast.stop_bot()
    cast.clock.advance(days=7)
    await cast.start_bot()
    await cast.app.tick()  # the ticker may come before Telegram has answered
    await cast.settle()
    assert await state(cast) == "prompted"
    for label in ("Go on", "Fully", "No", "Send"):
        await cast.tap(cast.client, label)
    assert await state(cast) == "sent"


async def test_time_telegram_was_away_does_not_count_either(cast: Stage) -> None:
    await cast.session()
    await cast.sandbox.go_down("refuse")
    for _ in range(10):
        cast.clock.advance(hours=10)
        await cast.app.tick()
    await cast.sandbox.come_back()
    await cast.say(cast.client, "/help")  # the first thing that Telegram brings again
    await cast.app.tick()
    await cast.settle()
    assert await state(cast) == "prompted"
    await days(cast, 68)
    assert await state(cast) == "prompted"
    await days(cast, 12)
    assert await state(cast) == "expired"


async def test_a_short_silence_is_no_outage(cast: Stage) -> None:
    await cast.session()
    before = (await cast.rows(check_ins))[-1]["expires_at"]
    for _ in range(5):
        cast.clock.advance(minutes=4)
        await cast.say(cast.client, "/help")
    assert (await cast.rows(check_ins))[-1]["expires_at"] == before


async def leap(stage: Stage, ahead: timedelta) -> None:
    """For one look the clock is ahead: Telegram is asked, time passes, rows are claimed; then it is right again."""
    for off in (ahead, -ahead):
        stage.clock.at += off
        await stage.app.intake.note_contact()
        await stage.app.tick()
        await stage.settle()


def pushed(stage: Stage, person: Person) -> list[datetime]:
    return [each.at for each in stage.sandbox.notifications if each.person_id == person.id]


@pytest.mark.parametrize("ahead", [timedelta(days=365), timedelta(days=1)], ids=str)
async def test_a_clock_that_is_ahead_for_a_moment_leaves_nothing_stuck(cast: Stage, ahead: timedelta) -> None:
    supervisor = await cast.add_supervisor()
    await cast.session()
    await cast.answer(*WORDS)  # an alert, which nobody is going to see
    await cast.pass_time(hours=2)
    await cast.session()  # and a check-in that nobody sends
    await leap(cast, ahead)
    (alert,) = await cast.rows(alerts)
    assert alert["unseen_since"] <= cast.clock() < alert["next_step_at"] <= cast.clock() + timedelta(days=1)
    (open_now,) = [row for row in await cast.rows(check_ins) if row["state"] == "prompted"]
    assert open_now["expires_at"] <= cast.clock() + timedelta(days=3)
    assert all(row["lease_until"] is None for row in await cast.rows(outgoing) if row["state"] == "waiting")
    before = {each: len(pushed(cast, each)) for each in (cast.therapist, supervisor)}
    await days(cast, 4 * 24)
    assert len(pushed(cast, cast.therapist)) >= before[cast.therapist] + 3
    assert len(pushed(cast, supervisor)) > before[supervisor]
    assert await state(cast) == "expired"
    assert all(at <= cast.clock() for at in pushed(cast, cast.therapist)[before[cast.therapist] :])
    await cast.session()
    await cast.answer("Yes, it helped", *GOOD)
    assert await state(cast) == "sent"
