"""The line to Telegram itself: updates fetched again, another poller, a start without it, the whole server away."""

import asyncio
import io
import json
from typing import Any

import pytest

from bot.intake import Intake
from bot.sandbox import Person
from bot.sandbox.errors import ApiError
from bot.telegram_bot import Refused
from storage.tables import check_ins, outgoing, set_aside
from tests.bot.test_canaries import log  # noqa: F401 - a fixture
from tests.stage import Stage

GOOD = ("Mostly", "Fully", "Fully", "No")
WORDS = ("Mostly", "Fully", "Fully", "Strongly")
LINE = "Something new for you."


async def later(stage: Stage, times: int = 3, seconds: int = 25) -> None:
    """Time for what was put off to be tried again."""
    for _ in range(times):
        await stage.pass_time(seconds=seconds)


def lines(person: Person) -> int:
    return sum(1 for m in person.messages if m.text == LINE)


@pytest.mark.parametrize("kind", ["429", "500", "502", "timeout_before", "timeout_after"])
async def test_updates_are_fetched_again(cast: Stage, kind: str) -> None:
    await cast.session()
    cast.sandbox.fail("getUpdates", 3, kind, retry_after=1)
    await cast.answer(*GOOD)
    assert (await cast.rows(check_ins))[0]["state"] == "sent"


@pytest.mark.parametrize("status", [200, 204, 403, 404, 407, 502])
async def test_a_page_in_the_place_of_updates_is_no_update(cast: Stage, status: int) -> None:
    await cast.session()
    cast.sandbox.fail("getUpdates", 2, "page", status=status, body="" if status == 204 else "<html>")
    await cast.answer(*GOOD)
    assert (await cast.rows(check_ins))[0]["state"] == "sent"


async def test_a_server_that_does_not_wait_is_not_asked_all_the_time(cast: Stage) -> None:
    """And a tap is still taken within a second."""
    fault = cast.sandbox.fail("getUpdates", None, "no_wait")
    await cast.say(cast.client, "/help")
    used, loop = fault.used, asyncio.get_running_loop()
    begun = loop.time()
    await cast.sandbox.wait_for(lambda: fault.used >= used + 3)
    assert loop.time() - begun >= 1.0
    begun = loop.time()
    await cast.say(cast.client, "/help")
    assert loop.time() - begun < 2.0


async def test_a_server_that_forgets_no_update_is_not_asked_all_the_time(cast: Stage) -> None:
    cast.client.send_text("/help")
    await cast.settle()
    last = next(reversed(cast.sandbox.world.updates.history.values())).update
    fault = cast.sandbox.fail("getUpdates", None, "page", body=json.dumps({"ok": True, "result": [last]}))
    cast.client.send_text("/privacy")  # ends the poll that waits
    await cast.sandbox.wait_for(lambda: fault.used >= 1)
    before = len(await cast.rows(outgoing))
    loop = asyncio.get_running_loop()
    begun, used = loop.time(), fault.used
    await cast.sandbox.wait_for(lambda: fault.used >= used + 3)
    assert loop.time() - begun >= 0.9
    assert len(await cast.rows(outgoing)) == before
    cast.sandbox.heal()


async def test_who_dies_soon_after_every_start_gets_on_all_the_same(
    cast: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    await cast.app.stop()
    for _ in range(20):
        cast.client.send_text("/help")
    take, taken, stuck = Intake.take, 0, asyncio.Event()

    async def take_five(self: Intake, raw: Any) -> None:
        nonlocal taken
        if taken == 5:
            stuck.set()
            await asyncio.Event().wait()
        taken += 1
        await take(self, raw)

    monkeypatch.setattr(Intake, "take", take_five)
    left = []
    for _ in range(3):
        taken = 0
        stuck.clear()
        await cast.start_bot()
        await asyncio.wait_for(stuck.wait(), 10)
        left.append(len(cast.sandbox.pending))
        await cast.app.stop()
    monkeypatch.undo()
    assert left[0] > left[1] > left[2]
    await cast.start_bot()
    await cast.settle()
    assert len(cast.sandbox.pending) == 0


ODD: list[Any] = [None, "7", 1.5, True, 1 << 63, -(1 << 63) - 1, [], {}]


@pytest.mark.parametrize("odd", ODD, ids=str)
async def test_what_has_no_number_of_an_update_is_passed_over(cast: Stage, odd: Any) -> None:
    cast.sandbox.hold()
    for number in (odd, odd):
        cast.sandbox.push_raw({"update_id": number, "message": {"chat": {"id": 1}, "text": "x"}})
    cast.client.send_text("/help")
    cast.sandbox.release()
    await cast.settle()
    assert "After a session with" in cast.client.last.text
    assert await cast.rows(set_aside) == []
    strange: tuple[list[Any], ...] = ([7], ["x"], [None], [{}])
    for found in strange:
        cast.sandbox.fail("getUpdates", 1, "result", result=found)
        await cast.say(cast.client, "/help")
    assert "After a session with" in cast.client.last.text


async def test_an_update_of_which_nothing_can_be_kept_stops_nobody(cast: Stage) -> None:
    message = {"message_id": 1 << 70, "date": 1 << 70, "chat": {"id": 1 << 70, "type": "private"}, "text": "x"}
    odds: list[Any] = [message, {**message, "chat": {"id": "x" * 5000, "type": "private"}}, {**message, "date": "soon"}]
    for odd in [*odds, [], 7]:
        cast.sandbox.push_raw({"message": odd})
    await cast.settle()
    await cast.say(cast.client, "/help")
    assert "After a session with" in cast.client.last.text


async def test_what_stopped_and_goes_on_is_a_line_in_the_log(cast: Stage, log: io.StringIO) -> None:  # noqa: F811
    fault = cast.sandbox.fail("getUpdates", 2, "page")
    await cast.say(cast.client, "/help")
    await cast.sandbox.wait_for(lambda: fault.used == 2)
    await cast.say(cast.client, "/help")
    await cast.restart()
    logged = log.getvalue()
    assert logged.count("polling pauses") == 2
    assert 'event="polling goes on" tried=2' in logged
    assert "event=stopped" in logged


async def test_another_poller_is_survived(cast: Stage) -> None:
    """409: two that poll with the same token end each other's polls, and both go on."""
    await cast.session()
    assert cast.sandbox.polling
    with pytest.raises(ApiError, match="terminated by other getUpdates"):
        await cast.sandbox.world.updates.poll(0, 100, 5)
    await cast.answer(*GOOD)
    assert (await cast.rows(check_ins))[0]["state"] == "sent"


@pytest.mark.parametrize("kind", ["429", "502", "timeout_before", "timeout_after"])
async def test_a_start_waits_for_telegram(cast: Stage, kind: str) -> None:
    await cast.app.stop()
    cast.sandbox.fail("getMe", 1, kind, retry_after=1)
    await cast.start_bot()
    await cast.say(cast.client, "/help")
    assert "After a session with" in cast.client.last.text


async def test_a_wrong_token_stops_the_start_with_a_sentence(cast: Stage) -> None:
    await cast.app.stop()
    right, cast.sandbox.server.token = cast.sandbox.server.token, "700000000:another"
    with pytest.raises(Refused, match="does not accept the token"):
        await cast.start_bot()
    await cast.app.stop()
    cast.sandbox.server.token = right
    await cast.start_bot()


@pytest.mark.parametrize("how", ["refuse", "reset", "502"])
async def test_the_whole_server_down_for_a_while(cast: Stage, how: str) -> None:
    await cast.session()
    await cast.answer(*WORDS, send=False)
    message = cast.client.last
    data = message.callback_data[message.labels.index("Send")]
    before = lines(cast.therapist)
    await cast.sandbox.go_down(how)  # type: ignore[arg-type]
    cast.client.tap_data(message.message_id, data)
    cast.clock.advance(minutes=2)  # Telegram keeps a tap for two and a half
    await cast.app.tick()
    await cast.sandbox.come_back()
    await cast.settle(timeout=60)
    await later(cast)
    assert (await cast.rows(check_ins))[0]["state"] == "sent"
    assert lines(cast.therapist) == before + 1


async def test_403_at_every_kind_of_call(cast: Stage) -> None:
    await cast.session()
    cast.sandbox.fail("editMessageText", 1, "403", chat_id=cast.client.id)
    await cast.tap(cast.client, "Begin")
    cast.sandbox.fail("deleteMessage", 1, "403", chat_id=cast.client.id)
    await cast.tap(cast.client, "Begin")
    for label in (*GOOD, "Send", "Write something"):
        await cast.tap(cast.client, label)
    await cast.say(cast.client, "I was sad")
    assert (await cast.rows(check_ins))[0]["comment"] is not None
    assert [
        row for row in await cast.rows(outgoing) if row["state"] == "waiting" and row["due_at"] <= cast.clock()
    ] == []
