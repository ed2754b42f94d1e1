"""Stopping: whatever is going on at that instant, the bot ends, and soon."""

import asyncio
from pathlib import Path

import pytest

from handlers.edge import strays
from storage.database import Tx
from storage.outgoing import Purpose, Urgency, add_outgoing
from storage.people import find_by_chat
from storage.tables import outgoing
from tests.cast import staged
from tests.stage import Stage


@pytest.mark.parametrize("turns", range(5))
async def test_a_stop_that_comes_together_with_news_is_not_forgotten(tmp_path: Path, turns: int) -> None:
    """Python 3.11's `wait_for` swallows a cancellation in one of these turns of the loop, and never ends."""
    async with staged(tmp_path) as stage:
        await stage.settle()
        stage.app.delivery.wake()
        for _ in range(turns):
            await asyncio.sleep(0)
        stopping = asyncio.create_task(stage.app.stop())
        done, _ = await asyncio.wait([stopping], timeout=5)
        assert done


async def begin_a_notice(cast: Stage, seconds: float) -> None:
    """One whose answer takes so long is on its way to the therapist."""

    def write(tx: Tx) -> None:
        found = find_by_chat(tx, cast.therapist.id)
        assert found is not None
        add_outgoing(
            tx, "notice", Purpose.NOTICE, found.id, due_at=tx.now, urgency=Urgency.PROMPT,
            view=strays.nobody_reads.__name__,
        )  # fmt: skip

    fault = cast.sandbox.fail("sendMessage", kind="delay", seconds=seconds, chat_id=cast.therapist.id)
    await cast.app.db.write(write)
    cast.app.delivery.wake()
    while not fault.used:  # noqa: ASYNC110 - a call that has no effect yet changes nothing that could be waited for
        await asyncio.sleep(0.001)


async def notice(cast: Stage) -> tuple[str, int]:
    return next((row["state"], row["attempts"]) for row in await cast.rows(outgoing) if row["key"] == "notice")


async def test_what_is_on_its_way_as_the_bot_stops_is_waited_for(cast: Stage) -> None:
    """Otherwise nobody knows whether it arrived, and the next start sends it again."""
    before = len(cast.therapist.messages)
    await begin_a_notice(cast, 0.3)
    await cast.restart()
    await cast.settle()
    assert await notice(cast) == ("done", 1)
    assert len(cast.therapist.messages) == before + 1


async def test_what_takes_too_long_is_waited_for_no_longer_and_its_fate_is_not_known(cast: Stage) -> None:
    await begin_a_notice(cast, 3)
    await cast.app.delivery.drain(0.01)
    assert not cast.app.delivery.busy
    assert await notice(cast) == ("waiting", 1)
