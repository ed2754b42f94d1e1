"""Delivery: claims due rows of the outgoing table, carries them out, and marks what became of each."""

import asyncio
import contextlib
from collections.abc import Callable
from datetime import datetime, timedelta

import structlog

from bot.intake import place_of
from bot.pace import Pace
from bot.telegram_bot import Done, Later, Never, Outcome, TelegramBot
from handlers import outbox
from handlers.events import Routes
from handlers.outbox import Ready
from handlers.turn import Site
from storage.database import Database, Tx
from storage.errors import StorageUnavailable
from storage.outgoing import find_next_due

log = structlog.get_logger("alliance.delivery")

_LOOK_AGAIN = 30.0
_AT_ONCE = 64
_RETRY = timedelta(seconds=3)
_STORAGE_PAUSE = 1.0


class Delivery:
    """One loop. `wake` it after any commit that may have written an outgoing row."""

    def __init__(
        self,
        db: Database,
        telegram: TelegramBot,
        site: Site,
        routes: Routes,
        *,
        now: Callable[[], datetime],
        probe: Callable[[str], None],
    ) -> None:
        self._db, self._telegram, self._site, self._routes = db, telegram, site, routes
        self._now, self._probe = now, probe
        self._pace = Pace(now)
        self._woken = asyncio.Event()
        self._looks_at: datetime | None = None  # while it sleeps: when it looks again by itself
        self._under_way: dict[asyncio.Task[None], int] = {}
        self._claiming = False

    def wake(self) -> None:
        """There may be something to send."""
        self._woken.set()

    def wake_for(self, due: datetime | None) -> None:
        """The next row is due then; to look for one in vain would cost every tap a read."""
        if due is not None and (self._looks_at is None or due < self._looks_at):
            self.wake()

    async def run(self) -> None:
        """Deliver for as long as the bot runs."""
        while True:
            self._woken.clear()
            try:
                due = await self._db.read(find_next_due)
                wait = 0.0 if await self._start(due) else self._seconds_to_next(due)
            except StorageUnavailable:
                log.error("storage unavailable", loop="delivery")
                wait = _STORAGE_PAUSE
            self._looks_at = self._now() + timedelta(seconds=wait)
            with contextlib.suppress(TimeoutError):
                # Not `wait_for`, which in Python 3.11 forgets a cancellation that comes together with the wake.
                async with asyncio.timeout(wait):
                    await self._woken.wait()
            self._looks_at = None

    async def drain(self, seconds: float) -> None:
        """Wait for what is under way, but not for ever: an outcome that is not marked is an unknown one."""
        if self._under_way:
            await asyncio.wait(self._under_way, timeout=seconds)
        for task in list(self._under_way):
            task.cancel()
        await asyncio.gather(*self._under_way, return_exceptions=True)

    @property
    def busy(self) -> bool:
        """Whether anything is being carried out now."""
        return self._claiming or bool(self._under_way)

    async def _start(self, due: datetime | None) -> int:
        """Claim what may leave now and begin to carry it out; returns how many rows that was."""
        allowance = min(self._pace.allowance(), _AT_ONCE - len(self._under_way))
        if allowance <= 0 or due is None or due > self._now():
            return 0
        resting = self._pace.resting() | set(self._under_way.values())
        self._claiming = True
        try:
            ready = await self._db.write(lambda tx: outbox.claim(tx, self._site, self._routes, allowance, resting))
        finally:
            self._claiming = False
        for one in ready:
            if not one.row.is_edit:
                self._pace.sent(one.row.person_id)
            task = asyncio.create_task(self._deliver(one))
            self._under_way[task] = one.row.person_id
            task.add_done_callback(self._finished)
        return len(ready)

    def _finished(self, task: asyncio.Task[None]) -> None:
        del self._under_way[task]
        self.wake()
        if not task.cancelled() and task.exception() is not None:
            # The row stays leased; when the lease ends it is an attempt of unknown outcome.
            log.error("delivery failed", error=type(task.exception()).__name__)

    def _seconds_to_next(self, due: datetime | None) -> float:
        """Until the next row is due or somebody's rest ends; at most half a minute, for leases left behind."""
        now, change = self._now(), self._pace.next_change()
        if due is not None and due <= now and change is None and not self._under_way:
            return 0.0
        moments = [(at - now).total_seconds() for at in (due, change) if at is not None and at > now]
        return min([_LOOK_AGAIN, *moments])

    async def _deliver(self, one: Ready) -> None:
        outcome = await self._carry_out(one)
        self._probe("after send")
        row = one.row
        match outcome:
            case Done(message_id):
                await self._mark(lambda tx: outbox.sent(tx, row, message_id, one.rendered))
            case Never(error) if error == "gone" and row.is_edit:
                await self._mark(lambda tx: outbox.sent(tx, row, None))
            case Never(error):
                log.warning("undeliverable", row=row.id, purpose=row.purpose, error=error)
                await self._mark(lambda tx: outbox.undeliverable(tx, row, error))
            case Later():
                await self._put_off(one, outcome)

    async def _mark(self, what: Callable[[Tx], None]) -> None:
        """Write down what became of a row, however long the database is away: it must not be carried out twice."""
        while True:
            try:
                return await self._db.write(what)
            except StorageUnavailable:
                log.error("storage unavailable", loop="outcome")
                await asyncio.sleep(_STORAGE_PAUSE)

    async def _carry_out(self, one: Ready) -> Outcome:
        row = one.row
        if one.fault is not None:
            return Never(f"{type(one.fault).__name__} at {place_of(one.fault)}")
        if one.menu is not None:
            return await self._telegram.offer(one.chat_id, one.menu)
        if one.rendered is None:
            return await self._telegram.delete(one.chat_id, row.message_id or 0)
        if row.is_edit:
            return await self._telegram.edit(one.chat_id, row.message_id or 0, one.rendered)
        return await self._telegram.send(one.chat_id, one.rendered, silent=row.silent)

    async def _put_off(self, one: Ready, later: Later) -> None:
        row = one.row
        pause = _RETRY if later.seconds is None else timedelta(seconds=later.seconds)
        at = self._now() + pause
        if later.whole_bot:
            self._pace.halt(at)
        else:
            self._pace.rest(row.person_id, at)
        log.info("put off", row=row.id, purpose=row.purpose, seconds=pause.total_seconds(), attempted=later.attempted)
        await self._mark(lambda tx: outbox.retry(tx, row, at, attempted=later.attempted))
