"""The part of the bot that lives in memory: the product's own delivery, a clock that may be wrong, and a death to come.

Where the process dies all of it is gone, and another takes over from the database. One that stands still comes back.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any, Protocol, TypeVar, cast

from aiohttp import ClientSession

from bot.delivery import Delivery
from bot.meters import Meters
from bot.routes import ROUTES
from bot.telegram_bot import TelegramBot
from bot.ticker import unless_leapt
from handlers.edge import sweep
from handlers.edge.outgoing_steps import Ready
from handlers.ground.turn import Site
from storage import status
from storage.database import Database, Tx
from storage.outgoing import Outgoing
from tests.simulation.line import Answer, Form, Pool
from tests.simulation.telegram import Leaving

T = TypeVar("T")
POINTS = ("before commit", "after commit", "before send", "after send")
_TICK = timedelta(hours=1)


class Died(Exception):
    """The bot's process is gone, before a commit or after it."""


class Around(Protocol):
    """Where a worker works."""

    site: Site

    @property
    def now(self) -> datetime:
        """The time."""

    def commit(self, fn: Callable[[Tx], T], at: datetime) -> T:
        """One transaction of a worker by whose clock it is this."""

    def claimed(self, tx: Tx, ready: list[Ready]) -> None:
        """These are to be carried out now."""

    def call(self, method: str, form: Form, leaving: Leaving) -> Awaitable[Answer | Exception]:
        """A call on its way to Telegram."""

    def failed(self, error: BaseException) -> None:
        """Something is wrong that is not of this world."""


class Worker:
    """One process of the bot. `dies`: whether it is killed at a point. `astray`: how far its clock is ahead."""

    def __init__(self, around: Around, loop: asyncio.AbstractEventLoop, dies: Callable[["Worker", str], bool]) -> None:
        self._around, self._loop, self._killed = around, loop, dies
        self.astray = timedelta()
        self.is_alive = True
        self._at_work = asyncio.Event()
        self._at_work.set()
        self._claimed: dict[str, Outgoing] = {}  # by chat: what a new message there is for
        self.when_it_has_claimed: Callable[[], None] | None = None  # once
        pool = cast(ClientSession, Pool(self))
        self._telegram = TelegramBot("700:town", "https://api.telegram.example", lambda _: pool)
        self._delivery = Delivery(
            cast(Database, self), self._telegram, around.site, ROUTES, now=self.now, probe=self._passes,
            meters=Meters(self.now()),
        )  # fmt: skip
        self.wake = self._delivery.wake
        self._loops: list[asyncio.Task[None]] = []

    def now(self) -> datetime:
        """What its clock shows."""
        return self._around.now + self.astray

    # --- to lead, and to end

    async def lead(self) -> None:
        """From now on it sends, and keeps time."""
        await self._telegram.open()
        beat = unless_leapt(self._tick, self.now, self._loop.time)
        self._loops = [self._loop.create_task(each) for each in (self._delivery.run(), self._keep_time(beat))]
        for each in self._loops:
            each.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        error = None if task.cancelled() else task.exception()
        if error is not None and self.is_alive:
            self._around.failed(error)

    async def _keep_time(self, beat: Callable[[], Awaitable[None]]) -> None:
        while True:
            await beat()
            await asyncio.sleep(_TICK.total_seconds())

    async def _tick(self) -> None:
        assert await self.write(self._sweep) == []
        self._delivery.wake()

    def _sweep(self, tx: Tx) -> list[Exception]:
        status.mark_polled(tx)
        return sweep.sweep(tx, self._around.site)

    def stand_still(self) -> None:
        """Nothing that waits for the database or the line goes on."""
        self._at_work.clear()

    async def come_back(self) -> None:
        """It goes on where it stood, finds out that another leads, and ends."""
        self._at_work.set()
        await asyncio.sleep(0)
        await self.lead_no_more()
        await self._delivery.drain(60.0)
        await self._telegram.close()

    def die(self) -> None:
        """All of it is gone."""
        self.is_alive = False
        self.stand_still()
        self._loop.create_task(self._vanish())

    async def _vanish(self) -> None:
        await self.lead_no_more()
        await self._delivery.drain(0)
        await self._telegram.close()

    async def lead_no_more(self) -> None:
        """What is under way goes on; nothing more is begun."""
        for each in self._loops:
            each.cancel()
            with suppress(asyncio.CancelledError, Exception):
                await each

    def _passes(self, point: str) -> None:
        self._dies(point)

    def _dies(self, point: str) -> bool:
        """Whether it is gone by now: nothing that waits for the database or the line goes on."""
        return not self.is_alive or self._killed(self, point)

    # --- what its delivery takes for the database

    async def read(self, fn: Callable[[Tx], T]) -> T:
        """One transaction."""
        await self.is_there()
        return self._around.commit(fn, self.now())

    async def write(self, fn: Callable[[Tx], T]) -> T:
        """One transaction, in whose midst it may die; or it is committed, and nobody is there to hear of it."""
        await self.is_there()
        with suppress(Died):
            result = self.commit(fn)
            if self.when_it_has_claimed is not None and _ready_in(result):
                halt, self.when_it_has_claimed = self.when_it_has_claimed, None
                halt()
            await self.is_there()
            return result
        never: asyncio.Future[T] = self._loop.create_future()
        return await never  # until it is cancelled

    def commit(self, fn: Callable[[Tx], T], learn: Callable[[T], None] = lambda result: None) -> T:
        """The same at once; `learn` hears of what is committed. Raises Died."""

        def whole(tx: Tx) -> T:
            result = fn(tx)
            self._overhear(tx, result)
            if self._dies("before commit"):
                raise Died
            return result

        result = self._around.commit(whole, self.now())
        learn(result)
        if self._dies("after commit"):
            raise Died
        return result

    def _overhear(self, tx: Tx, result: Any) -> None:
        if isinstance(result, Exception):
            self._around.failed(result)
        ready = _ready_in(result)
        self._around.claimed(tx, ready)
        self._claimed |= {str(each.chat_id): each.row for each in ready if not each.row.is_edit}

    # --- what its line takes for a process

    async def is_there(self) -> None:
        """Returns when it is at work."""
        await self._at_work.wait()

    @property
    def is_halted(self) -> bool:
        """Whether it stands still."""
        return not self._at_work.is_set()

    def call(self, method: str, form: Form, *, halted: bool) -> Awaitable[Answer | Exception]:
        """What comes back of a call; `halted`: it had stood still when nothing was left but to make it."""
        if method != "getMe" and self._dies("before send"):
            return self._loop.create_future()
        row = self._claimed.get(form.get("chat_id", ""))
        return self._around.call(method, form, Leaving(row, self._around.now, halted))


def _ready_in(result: Any) -> list[Ready]:
    """What was claimed, if that was a claim."""
    return [each for each in result if isinstance(each, Ready)] if isinstance(result, list) else []
