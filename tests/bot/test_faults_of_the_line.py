"""The line to Telegram itself: updates fetched again, another poller, a start without it, the whole server away."""

import pytest

from bot.sandbox import Person
from bot.sandbox.errors import ApiError
from bot.telegram_bot import Refused
from storage.tables import check_ins, outgoing
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
