"""The ticker: a metronome and nothing more; what is due stands in the database."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterable
from datetime import UTC, datetime, timedelta

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.base import BaseTrigger

log = structlog.get_logger("alliance.ticker")

_BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)
_LEAP = timedelta(minutes=1)
Work = Callable[[], Awaitable[None]]


def wall_clock() -> datetime:
    """This machine's time, which somebody can set."""
    return datetime.now(UTC)


def unless_leapt(work: Work, wall: Callable[[], datetime], steady: Callable[[], float]) -> Work:
    """The same work, but left out once when the wall clock has gone a minute further than time has since the last."""

    def ahead() -> timedelta:
        return wall() - _BEGINNING - timedelta(seconds=steady())

    latest = ahead()

    async def beat() -> None:
        nonlocal latest
        before, latest = latest, ahead()
        if latest - before > _LEAP:
            log.warning("the clock has leapt ahead", seconds=round((latest - before).total_seconds()))
            return
        await work()

    return beat


class _Pulse(BaseTrigger):  # type: ignore[misc]
    """So long after now. APScheduler's own interval counts every beat that a clock set ahead by a year has skipped."""

    def __init__(self, seconds: float) -> None:
        self.interval = timedelta(seconds=seconds)

    def get_next_fire_time(self, previous_fire_time: datetime | None, now: datetime) -> datetime:
        return now + self.interval


class Ticker:
    """Does each work every so many seconds, one at a time, however the clock is set meanwhile.

    APScheduler waits for an instant of the wall clock. Were that set back, it would be silent for as long. And what
    cannot be taken back (expiry, ends, forgetting) must not be done by a clock that is wrong for a moment: a work waits
    for one more beat when the clock has leapt ahead since the last, after a standby as well.
    """

    def __init__(
        self,
        beats: Iterable[tuple[float, Work]],
        *,
        wall: Callable[[], datetime] = wall_clock,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        self._wall, self._over = wall, False
        self._scheduler = AsyncIOScheduler(
            timezone=UTC, job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
        )
        self._often = 60.0
        for seconds, work in beats:
            self._scheduler.add_job(self._cut_off_in_peace(unless_leapt(work, wall, steady)), _Pulse(seconds))
            self._often = min(self._often, seconds)

    async def run(self) -> None:
        """Beat until cancelled; what is under way then is cancelled too."""
        self._scheduler.start()
        latest = self._wall()
        try:
            while True:
                await asyncio.sleep(self._often)
                now = self._wall()
                for job in self._scheduler.get_jobs():
                    if now < latest or job.next_run_time > now + job.trigger.interval:
                        job.modify(next_run_time=now)
                latest = now
        finally:
            self._over = True
            self._scheduler.shutdown(wait=False)

    def _cut_off_in_peace(self, work: Work) -> Work:
        """The same work: that the end cancels it is no error, as which APScheduler would log it."""

        async def beat() -> None:
            try:
                await work()
            except asyncio.CancelledError:
                if not self._over:
                    raise

        return beat
