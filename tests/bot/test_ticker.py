"""The metronome goes on, also when somebody sets the clock of the machine back."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from apscheduler.schedulers import base

from bot.ticker import Ticker


class Wall:
    """A wall clock that can be set; APScheduler and the ticker both look at it."""

    def __init__(self) -> None:
        self.off = timedelta()

    def now(self, zone: object = None) -> datetime:
        return datetime.now(UTC) + self.off


@pytest.mark.parametrize("hours", [-24, -1, 1, 24, 24 * 366])
async def test_it_beats_on_when_the_clock_is_set(monkeypatch: pytest.MonkeyPatch, hours: int) -> None:
    wall, beats = Wall(), asyncio.Queue[None]()
    monkeypatch.setattr(base, "datetime", wall)

    async def work() -> None:
        beats.put_nowait(None)

    running = asyncio.create_task(Ticker([(0.05, work)], wall=wall.now).run())
    try:
        async with asyncio.timeout(10):
            await beats.get()
            wall.off = timedelta(hours=hours)
            for _ in range(5):
                await beats.get()
    finally:
        running.cancel()
        await asyncio.wait([running])
