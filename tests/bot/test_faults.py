"""What a network and a busy Telegram do to a bot, at every kind of call: nothing is lost, nothing is asked twice."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from bot.sandbox import Person
from storage.tables import alerts, check_ins, outgoing
from tests.stage import Stage

GOOD = ("Mostly", "Fully", "Fully", "No")
WORDS = ("Mostly", "Fully", "Fully", "Strongly")
LINE = "Something new for you."


def asked(person: Person) -> int:
    return sum(1 for m in person.messages if m.from_bot and "Something short about" in m.text)


def lines(person: Person) -> int:
    return sum(1 for m in person.messages if m.text == LINE)


async def later(stage: Stage, times: int = 3, seconds: int = 25) -> None:
    """Time for what was put off to be tried again."""
    for _ in range(times):
        await stage.pass_time(seconds=seconds)


@pytest.mark.parametrize("kind", ["429", "500", "502", "timeout_before", "timeout_after"])
async def test_an_alert_arrives_whatever_happens_to_its_call(cast: Stage, kind: str) -> None:
    await cast.session()
    before = lines(cast.therapist)
    cast.sandbox.fail("sendMessage", 2, kind, chat_id=cast.therapist.id)
    await cast.answer(*WORDS)
    await later(cast)
    assert lines(cast.therapist) == before + (3 if kind == "timeout_after" else 1)
    assert (await cast.rows(alerts))[0]["notified_at"] is not None


@pytest.mark.parametrize(
    "fault", [{"kind": "429"}, {"kind": "429", "retry_after": None}, {"kind": "page", "status": 407}], ids=str
)
async def test_a_check_in_that_certainly_did_not_arrive_is_sent_again_once(cast: Stage, fault: dict[str, Any]) -> None:
    cast.sandbox.fail("sendMessage", 2, **fault, chat_id=cast.client.id)
    await cast.session()
    await later(cast)
    assert asked(cast.client) == 1
    await cast.answer(*GOOD)
    assert (await cast.rows(check_ins))[0]["state"] == "sent"


@pytest.mark.parametrize("kind", ["timeout_after", "cut_off", "502"])
async def test_a_check_in_of_unknown_outcome_counts_as_sent_and_can_be_answered(cast: Stage, kind: str) -> None:
    cast.sandbox.fail("sendMessage", 1, kind, chat_id=cast.client.id, done=True)
    await cast.session()
    await cast.pass_time(hours=2)
    assert asked(cast.client) == 1
    await cast.answer(*GOOD)
    assert (await cast.rows(check_ins))[0]["state"] == "sent"


@pytest.mark.parametrize("kind", ["timeout_before", "page", "502"])
async def test_the_reminder_of_a_check_in_that_never_arrived_works(cast: Stage, kind: str) -> None:
    cast.sandbox.fail("sendMessage", 1, kind, chat_id=cast.client.id)
    await cast.session()
    await cast.pass_time(hours=2)
    assert asked(cast.client) == 0
    await cast.pass_time(hours=23)
    assert asked(cast.client) == 1
    await cast.answer(*GOOD)
    assert (await cast.rows(check_ins))[0]["state"] == "sent"


async def test_a_reminder_that_never_arrived_leaves_what_was_there(cast: Stage) -> None:
    await cast.session()
    first = cast.client.last.message_id
    cast.sandbox.fail("sendMessage", 1, "timeout_before", chat_id=cast.client.id)
    await cast.pass_time(hours=25)
    await later(cast)
    assert first in cast.client.chat
    await cast.answer(*GOOD)
    assert (await cast.rows(check_ins))[0]["state"] == "sent"


async def test_a_reminder_of_unknown_outcome_is_not_repeated_and_expiry_is_still_shown(cast: Stage) -> None:
    await cast.session()
    first = cast.client.last.message_id
    cast.sandbox.fail("sendMessage", 1, "timeout_after", chat_id=cast.client.id)
    await cast.pass_time(hours=25)
    assert asked(cast.client) == 2
    await cast.pass_time(hours=50)
    assert asked(cast.client) == 1
    assert "What was not sent was not read" in cast.client.chat[first].text


async def test_of_two_messages_with_one_check_in_the_older_state_changes_nothing(cast: Stage) -> None:
    """A reminder of unknown outcome that did arrive: both messages have buttons that work."""
    await cast.session()
    first = cast.client.last
    cast.sandbox.fail("sendMessage", 1, "timeout_after", chat_id=cast.client.id)
    await cast.pass_time(hours=25)
    second = cast.client.last
    assert first.message_id in cast.client.chat
    assert second.message_id > first.message_id
    for label in ("Begin", "Mostly"):
        cast.client.tap(first.message_id, label)
        await cast.settle()
    cast.client.tap(second.message_id, "It did not take place")
    await cast.settle()
    assert (await cast.rows(check_ins))[0]["state"] == "prompted"
    assert "2 of 4" in second.text


async def test_retry_after_is_never_violated(cast: Stage) -> None:
    await cast.session()
    fault = cast.sandbox.fail("sendMessage", 3, "429", chat_id=cast.therapist.id, retry_after=20)
    await cast.answer(*WORDS)
    await later(cast, times=40, seconds=2)
    calls = [c for c in cast.sandbox.calls_of("sendMessage") if str(c.params.get("chat_id")) == str(cast.therapist.id)]
    refused = [c for c in calls if c.status == 429]
    assert len(refused) == fault.used == 3
    for one in refused:
        after = calls[calls.index(one) + 1]
        assert after.at >= one.at + timedelta(seconds=20)


async def test_a_chat_that_must_wait_delays_nobody_else(cast: Stage) -> None:
    cast.sandbox.flood(3600, cast.therapist.id)
    await cast.say(cast.therapist, "/help")
    assert cast.sandbox.calls_of("sendMessage")[-1].status == 429
    started = cast.clock()
    await cast.say(cast.manager, "/help")
    assert "programme manager" in cast.manager.last.text
    assert cast.clock() - started < timedelta(seconds=5)


async def test_an_edit_that_telegram_puts_off_waits_as_told(cast: Stage) -> None:
    await cast.session()
    cast.sandbox.fail("editMessageText", 1, "429", chat_id=cast.client.id, retry_after=1)
    loop = asyncio.get_running_loop()
    begun = loop.time()
    await cast.tap(cast.client, "Begin")
    assert "1 of 4" in cast.client.last.text
    assert loop.time() - begun >= 1.0


@pytest.mark.parametrize("kind", ["500", "502", "timeout_before", "timeout_after"])
async def test_a_screen_appears_although_its_edit_failed(cast: Stage, kind: str) -> None:
    await cast.session()
    cast.sandbox.fail("editMessageText", 2, kind, chat_id=cast.client.id)
    await cast.tap(cast.client, "Begin")
    assert "1 of 4" in cast.client.last.text


@pytest.mark.parametrize("kind", ["400", "429", "502", "timeout_before", "timeout_after"])
async def test_a_tap_counts_although_it_could_not_be_answered(cast: Stage, kind: str) -> None:
    await cast.session()
    too_old = "query is too old and response timeout expired or query ID is invalid"
    cast.sandbox.fail("answerCallbackQuery", None, kind, description=too_old, retry_after=1)
    await cast.answer(*GOOD)
    assert (await cast.rows(check_ins))[0]["state"] == "sent"


async def test_a_query_that_is_really_too_old_does_no_harm(cast: Stage) -> None:
    await cast.session()
    cast.sandbox.hold()
    cast.client.press("Begin")
    cast.clock.advance(seconds=60)
    cast.sandbox.release()
    await cast.settle()
    assert "1 of 4" in cast.client.last.text
    assert any("query is too old" in call.description for call in cast.sandbox.calls_of("answerCallbackQuery"))


async def test_message_is_not_modified_counts_as_shown(cast: Stage) -> None:
    await cast.session()
    await cast.answer(*WORDS)
    await cast.tap(cast.therapist, "Show")
    fault = cast.sandbox.fail("editMessageText", 1, "400", description="message is not modified: the same")
    await cast.pass_time(minutes=11)
    assert fault.used == 1
    assert {row["state"] for row in await cast.rows(outgoing) if row["purpose"] == "collapse"} <= {"done", "waiting"}


async def test_a_message_that_is_gone_comes_again_as_a_new_one(cast: Stage) -> None:
    await cast.session()
    message, data = cast.client.last, cast.client.last.callback_data[0]
    cast.client.delete_message(message.message_id)
    cast.client.tap_data(message.message_id, data)
    await cast.settle()
    await later(cast, times=2, seconds=2)
    assert "1 of 4" in cast.client.last.text
    for label in (*GOOD, "Send"):
        await cast.tap(cast.client, label)
    assert (await cast.rows(check_ins))[0]["state"] == "sent"


async def test_a_collapse_of_a_message_that_is_gone_ends(cast: Stage) -> None:
    await cast.session()
    await cast.answer(*GOOD)
    cast.client.delete_message(cast.client.last.message_id)
    await cast.pass_time(minutes=31)
    await cast.pass_time(minutes=31)
    assert [row for row in await cast.rows(outgoing) if row["state"] == "waiting"] == []


@pytest.mark.parametrize("kind", ["429", "502", "timeout_before", "timeout_after", "400"])
async def test_a_comment_leaves_the_chat_although_deleting_failed(cast: Stage, kind: str) -> None:
    await cast.session()
    await cast.answer(*GOOD)
    await cast.tap(cast.client, "Write something")
    gone = "message to delete not found"
    fault = cast.sandbox.fail("deleteMessage", 1, kind, description=gone, retry_after=1)
    await cast.say(cast.client, "I was sad")
    await later(cast)
    assert fault.used == 1
    if kind != "400":
        assert all(m.text != "I was sad" for m in cast.client.chat.values())
    assert [
        row for row in await cast.rows(outgoing) if row["state"] == "waiting" and row["purpose"] == "deletion"
    ] == []


@pytest.mark.parametrize("kind", ["429", "502", "timeout_before", "timeout_after"])
async def test_an_invitation_with_its_picture_arrives(cast: Stage, kind: str) -> None:
    cast.sandbox.fail("sendPhoto", 1, kind, retry_after=2)
    await cast.say(cast.therapist, "/invite")
    await cast.say(cast.therapist, "M3")
    await later(cast)
    assert any(m.photo for m in cast.therapist.messages[-3:])
    assert "The code for M3" in cast.therapist.find("The code for M3").text
