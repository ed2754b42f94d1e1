"""Delivery: claims due rows of the outgoing table, carries them out, and marks what became of each."""

import asyncio
import contextlib
from collections.abc import Callable
from datetime import datetime, timedelta

import structlog

from bot.channel import Channel
from bot.intake import place_of
from bot.meters import Meters
from bot.outcome import Done, Follow, Never, Outcome, Unknown, Unreached, follow
from bot.pace import Pace
from handlers.edge.outgoing_outcome import record
from handlers.edge.outgoing_ready import claim
from handlers.edge.outgoing_steps import Ended, PutOff, Ready, Step
from handlers.ground.routes import Routes
from handlers.ground.turn import Site
from storage.database import Database
from storage.errors import StorageUnavailable
from storage.outgoing import Outgoing
from storage.outgoing_order import LEASE, find_next_due, is_held

log = structlog.get_logger("alliance.delivery")

_LOOK_AGAIN = 30.0
_STORAGE_PAUSE = 1.0
_A_MOMENT = timedelta(seconds=5)  # less than the silence after which another leads, and takes every claim back


class Delivery:
    """One loop. `wake` it after any commit that may have written an outgoing row."""

    def __init__(
        self,
        db: Database,
        channel: Channel,
        site: Site,
        routes: Routes,
        *,
        now: Callable[[], datetime],
        probe: Callable[[str], None],
        meters: Meters,
    ) -> None:
        self._db, self._channel, self._site, self._routes = db, channel, site, routes
        self._now, self._probe, self._meters = now, probe, meters
        self._pace = Pace(now)
        self._woken = asyncio.Event()
        self._looks_at: datetime | None = None  # while it sleeps: when it looks again by itself
        self._under_way: dict[asyncio.Task[None], Outgoing] = {}
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
            except StorageUnavailable as error:
                log.error("storage unavailable", loop="delivery", why=str(error))
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
    def under_way(self) -> list[int]:
        """The ids of the rows that are being carried out now."""
        return [row.id for row in self._under_way.values()]

    @property
    def busy(self) -> bool:
        """Whether anything is being carried out now."""
        return self._claiming or bool(self._under_way)

    async def _start(self, due: datetime | None) -> int:
        """Claim what may leave now and begin to carry it out; returns how many rows that was."""
        room = self._pace.room(self._under_way.values())
        if (room.messages <= 0 and room.edits <= 0) or due is None or due > self._now():
            return 0
        self._claiming, claimed = True, self._now()
        try:
            ready = await self._db.write(lambda tx: claim(tx, self._site, self._routes, room))
        finally:
            self._claiming = False
        for one in ready:
            if not one.row.is_edit:
                self._pace.sent(one.row.person_id)
            task = asyncio.create_task(self._deliver(one, claimed))
            self._under_way[task] = one.row
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

    async def _deliver(self, one: Ready, claimed: datetime) -> None:
        if await self._is_late(one.row, claimed):
            log.warning("too late to send", row=one.row.id, purpose=one.row.purpose)
            await self._record(one, PutOff(self._now(), attempted=False, failed=False, whole_lane=False))
            return
        outcome = await self._carry_out(one)
        self._probe("after send")
        followed = follow(outcome, one.row, self._now())
        self._meters.carried_out(outcome, followed.step)
        before = self._pace.take(one.row.person_id, followed)
        _tell(one.row, outcome, followed, before)
        await self._record(one, followed.step)

    async def _is_late(self, row: Outgoing, claimed: datetime) -> bool:
        """Whether this process stood still since, so that somebody else may have sent it meanwhile."""
        since = self._now() - claimed
        if since < _A_MOMENT:
            return False
        try:
            return since >= LEASE or not await self._db.read(lambda tx: is_held(tx, row))
        except StorageUnavailable:
            return True

    async def _record(self, one: Ready, step: Step) -> None:
        """Write down what became of a row, however long the database is away: it must not be carried out twice."""
        while True:
            try:
                fault = await self._db.write(lambda tx: record(tx, one, step))
            except StorageUnavailable as error:
                log.error("storage unavailable", loop="outcome", why=str(error))
                await asyncio.sleep(_STORAGE_PAUSE)
            else:
                if fault is not None:
                    log.error("not all that follows", row=one.row.id, purpose=one.row.purpose, error=_named(fault))
                return

    async def _carry_out(self, one: Ready) -> Outcome:
        row = one.row
        if one.fault is not None:
            return Never(_named(one.fault))
        try:
            if one.menu is not None:
                return await self._channel.offer(one.chat_id, one.menu)
            if one.rendered is None:
                return await self._channel.delete(one.chat_id, row.message_id or 0)
            if row.is_edit:
                return await self._channel.edit(one.chat_id, row.message_id or 0, one.rendered)
            return await self._channel.send(one.chat_id, one.rendered, silent=row.silent)
        except Exception as error:  # ours; whether it came before the call or after, nobody knows
            return Unknown(_named(error))


def _named(error: Exception) -> str:
    return f"{type(error).__name__} at {place_of(error)}"


def _tell(row: Outgoing, outcome: Outcome, followed: Follow, in_vain: int) -> None:
    """A line in the log about what did not simply go well. When nothing does, one as it begins and one as it ends."""
    if isinstance(outcome, Unreached):
        if in_vain == 0:
            log.warning("delivery stops", why=outcome.why)
        return
    if in_vain:
        log.info("delivery goes on", tried=in_vain)
    match followed.step:
        case Ended(error):
            log.warning("undeliverable", row=row.id, purpose=row.purpose, error=error, outcome=str(outcome))
        case PutOff(until):
            log.info("put off", row=row.id, purpose=row.purpose, until=until.isoformat(), outcome=str(outcome))
        case _ if not isinstance(outcome, Done | Never):
            log.warning("counts as sent", row=row.id, purpose=row.purpose, outcome=str(outcome))
