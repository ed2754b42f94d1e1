"""Stopping: whatever is going on at that instant, the bot ends, and soon."""

import asyncio
from pathlib import Path

import pytest

from tests.stage import staged


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
