"""PostgreSQL: SERIALIZABLE; what conflicts with another process is run again."""

import asyncio
import contextlib
from collections.abc import Callable, Set
from datetime import datetime
from random import Random
from typing import TYPE_CHECKING, Literal

from sqlalchemy import Connection
from sqlalchemy.engine.interfaces import IsolationLevel
from sqlalchemy.exc import DBAPIError

from storage.checksums import Noticed, Row
from storage.engines.runner import Run, T
from storage.errors import HeldElsewhere, StorageError, StorageUnavailable
from storage.seen import forget_what_is_written
from storage.server_line import end_what_is_swallowed
from storage.server_lock import CHANGE, HOLD, LEAD, ServerLock

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncEngine

_CONFLICTS = ("40001", "40P01")  # serialization failure, deadlock
_SAME_KEY = "23505"  # what it says of some conflicts: both have read that a key is free (its manual, 13.5)
_TRIES = 20
_TRIES_OF_A_KEY = 3  # of a key that is not free the next try says so again, and again
_LONGEST_PAUSE = 0.2
_STAND_STILL = 10_000  # milliseconds between two statements of a transaction that writes; none computes for so long
_LONGEST_START = 60.0  # seconds; so long is waited for another program that starts, and may be changing tables
_SILENT = 6.0  # seconds; whoever leads says something more often (bot/leading.py)
_NEWS = "alliance_bot"
_LOOKED = "looked whether the hold is had"
_WAIT_FOR_LOCK = 5000  # milliseconds; as on SQLite


class Postgresql:
    """SERIALIZABLE; what conflicts with another process is run again."""

    def __init__(self, url: str, rng: Random) -> None:
        # A transaction whose process stands still is ended: what it has locked, others wait for.
        wait, stand_still = str(_WAIT_FOR_LOCK), str(_STAND_STILL)
        self._writer = _engine_of(
            url, "SERIALIZABLE", 2, lock_timeout=wait, idle_in_transaction_session_timeout=stand_still
        )
        self._reader = _engine_of(url, "REPEATABLE READ", 6, lock_timeout=wait).execution_options(
            postgresql_readonly=True
        )  # one snapshot each time, which no conflict can break off
        self._turn = asyncio.Lock()
        self._rng = rng
        self._hold, self._lead = ServerLock(url, HOLD), ServerLock(url, LEAD, silent=_SILENT)
        self._change = ServerLock(url, CHANGE, patience=_LONGEST_START)
        self._holds: Literal["no", "shared", "alone"] = "no"
        self._leads = False
        self._again: Run[None] = lambda _: None

    async def write(self, run: Run[T]) -> T:
        async with self._turn:
            for tried in range(1, _TRIES):
                try:
                    return await self._written(run)
                except DBAPIError as error:
                    if not _is_conflict(error, tried):
                        raise
                    await asyncio.sleep(self._rng.uniform(0, min(_LONGEST_PAUSE, 0.002 * 2**tried)))
            return await self._written(run)

    async def _written(self, run: Run[T]) -> T:
        """A new line stands for one that may have been cut, and the hold's with it, of which no word has come yet."""
        async with self._writer.connect() as conn:
            await self._still_held(by_its_word=_LOOKED not in conn.info)
            conn.info[_LOOKED] = True
            return await conn.run_sync(run)

    async def read(self, run: Run[T]) -> T:
        await self._still_held()
        try:
            return await self._once(self._reader, run)
        except DBAPIError as error:
            if not error.connection_invalidated:
                raise
            return await self._once(self._reader, run)  # the server was away meanwhile; nothing was done, so once more

    async def scrub(self) -> None:
        """Its own autovacuum does this."""

    async def close(self) -> None:
        await self._writer.dispose()
        await self._reader.dispose()
        await self.let_go()

    async def hold(self, now: datetime, *, shared: bool, again: Run[None]) -> None:
        await self._hold.ensure(shared=shared)
        self._holds, self._again = ("shared" if shared else "alone"), again

    async def begin_change(self) -> None:
        await self._change.ensure()

    async def end_change(self) -> None:
        await self._change.let_go()

    async def expect_none_older(self, version: str) -> None:
        await self._hold.expect_none_older(version)

    async def let_go(self) -> None:
        self._holds, self._leads = "no", False
        await self._lead.let_go()
        await self._hold.let_go()

    async def _still_held(self, *, by_its_word: bool = False) -> None:
        """A lost hold is taken anew, or nothing is done here: another bot may be at work. Looked at as far as is known
        here, or `by_its_word`, the server's.
        """
        if self._holds == "no":
            return
        if by_its_word:
            await self._hold.ask()
        if await self._hold.ensure(shared=self._holds == "shared"):
            try:
                await self._once(self._reader, self._again)
            except BaseException as error:
                await self._hold.let_go()  # so that it is looked at again
                if isinstance(error, StorageError):
                    raise StorageUnavailable(str(error)) from None
                raise

    async def lead(self, news: Callable[[], None]) -> bool:
        self._leads = await self._lead.ask()
        if not self._leads:
            with contextlib.suppress(HeldElsewhere):
                await self._lead.ensure()
                await self._lead.listen(_NEWS, news)
                self._leads = True
        return self._leads

    def announce(self, conn: Connection) -> None:
        if not self._leads:
            conn.exec_driver_sql(f"NOTIFY {_NEWS}")

    async def alone(self, run: Run[T]) -> T:
        return await self.write(run)

    def noticed_on(self, conn: Connection) -> Noticed:
        return Noticed(set())

    @property
    def damaged(self) -> Set[Row]:
        return frozenset()

    async def _once(self, engine: "AsyncEngine", run: Run[T]) -> T:
        async with engine.connect() as conn:
            return await conn.run_sync(run)


def _engine_of(url: str, isolation: IsolationLevel, most: int, **settings: str) -> "AsyncEngine":
    """With so many connections at most, of which each forgets what it writes."""
    from sqlalchemy.ext.asyncio import create_async_engine  # with it comes the whole ORM, for nobody on SQLite

    engine = create_async_engine(
        url, hide_parameters=True, pool_size=most, max_overflow=0, isolation_level=isolation,
        connect_args={"server_settings": settings},
    )  # fmt: skip
    forget_what_is_written(engine.sync_engine)
    end_what_is_swallowed(engine.sync_engine)
    return engine


def _is_conflict(error: DBAPIError, tried: int) -> bool:
    """Whether another program may have been in the way of this try."""
    state = getattr(error.orig, "sqlstate", None)
    return state in _CONFLICTS or (state == _SAME_KEY and tried < _TRIES_OF_A_KEY)
