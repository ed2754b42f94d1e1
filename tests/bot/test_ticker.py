"""The metronome goes on, also when somebody sets the clock of the machine back."""

import asyncio
import logging
from datetime import UTC, datetime, timedelta

import pytest
from apscheduler.schedulers import base

from bot.ticker import Ticker, unless_leapt
from tests.stage import MONDAY


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


async def test_a_beat_that_the_end_cuts_off_is_no_error(caplog: pytest.LogCaptureFixture) -> None:
    begun, cut_off = asyncio.Event(), asyncio.Event()

    async def work() -> None:
        begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            cut_off.set()

    running = asyncio.create_task(Ticker([(0.05, work)]).run())
    async with asyncio.timeout(10):
        await begun.wait()
        running.cancel()
        await asyncio.wait([running])
        await cut_off.wait()
    await asyncio.sleep(0)  # what ran it goes on after it
    assert [record for record in caplog.records if record.levelno >= logging.WARNING] == []


async def test_a_clock_that_is_ahead_for_one_beat_does_nothing_that_cannot_be_taken_back() -> None:
    off, passed, done = timedelta(), 0.0, []

    async def work() -> None:
        done.append(off)

    beat = unless_leapt(work, lambda: MONDAY + timedelta(seconds=passed) + off, lambda: passed)
    for ahead in (timedelta(), timedelta(days=365), timedelta(), timedelta(days=1), timedelta(), timedelta(seconds=30)):
        off, passed = ahead, passed + 5
        await beat()
    assert done == [timedelta()] * 3 + [timedelta(seconds=30)]
    off = timedelta(days=1)  # and if it stays so, that is the time
    await beat()
    await beat()
    assert done[4:] == [off]


async def test_a_beat_that_was_planned_by_a_clock_that_was_ahead_comes_by_the_right_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Ahead while APScheduler plans the next beat, and right again before the ticker itself looks."""
    wall, beats = Wall(), asyncio.Queue[None]()
    monkeypatch.setattr(base, "datetime", wall)

    async def work() -> None:
        beats.put_nowait(None)

    ticker = Ticker([(0.05, work)], wall=lambda: datetime.now(UTC))
    running = asyncio.create_task(ticker.run())
    try:
        async with asyncio.timeout(10):
            await beats.get()
            wall.off = timedelta(days=365)
            await beats.get()
            wall.off = timedelta()
            for _ in range(5):
                await beats.get()
    finally:
        running.cancel()
        await asyncio.wait([running])
