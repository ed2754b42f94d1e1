"""Who of the bot's processes leads: they die, are followed, stand still, come back, and have clocks that are wrong."""

import asyncio
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from functools import partial
from random import Random
from typing import Protocol

from handlers.edge import sweep
from storage import outgoing_order, status
from storage.database import Tx
from tests.simulation.worker import Around, Died, Worker

_SILENT = (6.0, 8.5)  # seconds after which another leads instead of one that stands still
_TAKEN_OVER, _STARTED_ANEW = (2.0, 10.0), (10.0, 1200.0)  # seconds after a death


class There(Around, Protocol):
    """Where they work."""

    rng: Random

    def later(self, after: timedelta, deed: Callable[[], None]) -> None:
        """Do this after a while."""

    def arrived(self) -> None:
        """An update may wait."""


class Workers:
    """The one that leads, if any does. `happened`: how often they died, and where, stood still, and had a clock set.
    `clock_set`: from when on it goes by another clock: it was set, or they follow one whose clock was wrong.
    """

    def __init__(self, there: There, loop: asyncio.AbstractEventLoop) -> None:
        self._there, self._loop = there, loop
        self.leader: Worker | None = None
        self.happened: Counter[str] = Counter()
        self.clock_set: list[datetime] = []
        self._astray = timedelta()  # of who led last
        self._up_at = there.now  # before then nobody leads
        self._doom: str | None = None
        self._start()

    def stop(self, length: timedelta) -> None:
        """The bot is away for a while, and forgets what it knew; what people do meanwhile waits at Telegram."""
        if self.leader is not None:
            self.leader.die()
        self._follow(length)

    def _follow(self, after: timedelta) -> None:
        """After a while another process leads, or the same anew."""
        self.leader, self._up_at = None, max(self._up_at, self._there.now + after)
        self._there.later(self._up_at - self._there.now, self._start)

    def _start(self) -> None:
        if self._there.now < self._up_at or self.leader is not None:
            return
        self.leader = Worker(self._there, self._loop, self._dies)
        self._goes_by(timedelta())
        with suppress(Died):
            self.leader.commit(self._begin)
            self._loop.create_task(self._lead(self.leader))

    def _begin(self, tx: Tx) -> None:
        outgoing_order.release_leases(tx)
        sweep.note_poll(tx, self._there.site)

    async def _lead(self, worker: Worker) -> None:
        await worker.lead()
        self._there.arrived()

    def die_at(self, point: str) -> None:
        """The next time the bot passes this point its process is killed."""
        self._doom = point

    def _dies(self, worker: Worker, point: str) -> bool:
        """Whether this is where its process is killed: another takes over in seconds, or it is started in minutes."""
        if self._doom != point:
            return False
        self._doom = None
        self.happened[f"deaths {point}"] += 1
        if worker is self.leader:
            seconds = self._there.rng.choice((_TAKEN_OVER, _STARTED_ANEW))
            self.stop(timedelta(seconds=self._there.rng.uniform(*seconds)))
        else:
            worker.die()
        return True

    def stand_still(self, length: timedelta, *, when_it_has_claimed: bool) -> None:
        """The bot's process is halted, and knows nothing of it when it goes on; another leads meanwhile."""
        if self.leader is not None and when_it_has_claimed:
            self.leader.when_it_has_claimed = partial(self._halt, self.leader, length)
        elif self.leader is not None:
            self._halt(self.leader, length)

    def _halt(self, worker: Worker, length: timedelta) -> None:
        worker.stand_still()
        self.happened["stood still"] += 1
        if worker is self.leader:
            self._follow(timedelta(seconds=self._there.rng.uniform(*_SILENT)))
        self._there.later(length, lambda: self._go_on(worker))

    def _go_on(self, worker: Worker) -> None:
        if worker.is_alive:
            self._loop.create_task(worker.come_back())

    def _goes_by(self, astray: timedelta) -> None:
        if astray != self._astray:
            self._astray = astray
            self.clock_set.append(self._there.now)

    def set_clock(self, astray: timedelta) -> None:
        """The clock of whoever leads is set, so that it is so far ahead of the time, or, below zero, behind."""
        if self.leader is None or self.leader.astray == astray:
            return
        self.happened["clock set"] += 1
        self._goes_by(astray)
        with suppress(Died):
            self.leader.commit(status.mark_polled)  # as every half minute
            self.leader.astray = astray
            _, faults = self.leader.commit(lambda tx: sweep.note_poll(tx, self._there.site))
            assert faults == []
            self.leader.wake()
