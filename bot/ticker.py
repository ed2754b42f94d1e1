"""The ticker: a metronome and nothing more; what is due stands in the database."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.base import BaseTrigger

Work = Callable[[], Awaitable[None]]


def wall_clock() -> datetime:
    """This machine's time, which somebody can set."""
    return datetime.now(UTC)


class _Pulse(BaseTrigger):  # type: ignore[misc]
    """So long after now. APScheduler's own interval counts every beat that a clock set ahead by a year has skipped."""

    def __init__(self, seconds: float) -> None:
        self._apart = timedelta(seconds=seconds)

    def get_next_fire_time(self, previous_fire_time: datetime | None, now: datetime) -> datetime:
        return now + self._apart


class Ticker:
    """Does each work every so many seconds, one at a time, however the clock is set meanwhile.

    APScheduler waits for an instant of the wall clock. Were that set back, it would be silent for as long.
    """

    def __init__(self, beats: Iterable[tuple[float, Work]], *, wall: Callable[[], datetime] = wall_clock) -> None:
        self._wall = wall
        self._scheduler = AsyncIOScheduler(
            timezone=UTC, job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
        )
        self._often = 60.0
        for seconds, work in beats:
            self._scheduler.add_job(work, _Pulse(seconds))
            self._often = min(self._often, seconds)

    async def run(self) -> None:
        """Beat until cancelled; what is under way then is cancelled too."""
        self._scheduler.start()
        latest = self._wall()
        try:
            while True:
                await asyncio.sleep(self._often)
                now = self._wall()
                if now < latest:
                    self._beat_now(now)
                latest = now
        finally:
            self._scheduler.shutdown(wait=False)

    def _beat_now(self, now: datetime) -> None:
        for job in self._scheduler.get_jobs():
            job.modify(next_run_time=now)
