"""An advisory lock of PostgreSQL on a connection of its own: it ends with that connection, however it ends.

`HOLD` is shared by all workers that run on a database, or had by one alone who makes or moves it. `LEAD` is had by one
of the workers: the one that polls, sends and keeps time. `CHANGE` is had for a moment by whoever starts, and looks at
the tables, and changes them where that is needed.
"""

import asyncio
import os
import re
import socket
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING, Any

from storage.errors import DatabaseGone, HeldElsewhere, StorageUnavailable
from storage.hold import refusal, told
from storage.server_line import end_what_is_swallowed
from storage.version import HEAD

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection

HOLD, LEAD, CHANGE = 1, 2, 3
_KIND = 1_634_495_593  # such locks are two numbers: "alli", and which of them
_LOOK_EVERY_SECONDS = 30.0
_ANSWER_WITHIN_SECONDS = 5.0
_PATIENCE_SECONDS, _LOOKS_APART_SECONDS = 2.0, 0.1
_NAME = re.compile(r"alliance-bot (\d{4}) (.*)")
# So that a server lets go of a machine that is cut off from it, within half a minute.
_SETTINGS = {"tcp_keepalives_idle": "10", "tcp_keepalives_interval": "5", "tcp_keepalives_count": "3"}
_LONGEST_HOST = 24  # of 63 bytes for the whole
_TAKE = (
    "SELECT pg_try_advisory_lock{}(:kind, :number), (SELECT oid FROM pg_database WHERE datname = current_database())"
)
_SHARED = {True: "_shared", False: ""}
_GIVE_BACK = "SELECT pg_advisory_unlock{}(:kind, :number)"
_OF_HOLDERS = """
    FROM pg_locks l JOIN pg_stat_activity a USING (pid)
    WHERE l.locktype = 'advisory' AND l.granted AND l.classid = :kind AND l.objid = :number AND l.objsubid = 2
    AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database()) AND a.pid <> pg_backend_pid()
"""
_HOLDERS = f"SELECT a.application_name, a.backend_start AT TIME ZONE 'UTC' {_OF_HOLDERS}"
_END_SILENT = f"""
    SELECT pg_terminate_backend(a.pid) {_OF_HOLDERS}
    AND a.state_change < clock_timestamp() - make_interval(secs => :silent)
"""


class ServerLock:
    """One of these locks. A lost one is taken anew, if nobody else has it.

    `silent`: whoever has it and has said nothing for so many seconds, because its machine stands still or is cut off,
    is ended by who wants it; so whoever has it must `ask` more often than that. `patience`: seconds for which it is
    waited for where it is not had at once, and was never had before.
    """

    def __init__(
        self, url: str, number: int, *, silent: float | None = None, patience: float = _PATIENCE_SECONDS
    ) -> None:
        from sqlalchemy import NullPool
        from sqlalchemy.ext.asyncio import create_async_engine

        name = f"alliance-bot {HEAD} on {socket.gethostname()[:_LONGEST_HOST]}, process {os.getpid()}"
        settings = {**_SETTINGS, "application_name": name}
        self._engine = create_async_engine(
            url, poolclass=NullPool, isolation_level="AUTOCOMMIT", connect_args={"server_settings": settings}
        )
        end_what_is_swallowed(self._engine.sync_engine)
        self._which = {"kind": _KIND, "number": number}
        self._silent, self._patience = silent, patience
        self._turn = asyncio.Lock()
        self._conn: AsyncConnection | None = None
        self._shared = False
        self._looked_at = 0.0
        self._database: int | None = None

    async def ensure(self, *, shared: bool = False) -> bool:
        """Have it, or raise HeldElsewhere, DatabaseGone (another database is in its place), or what a driver does.

        Returns whether it is taken now: it was not had before, or was lost, and somebody else may have had it between.
        """
        async with self._turn:
            if self._conn is not None and await self._is_there(self._conn):
                await self._change(self._conn, shared=shared)
                return False
            await self._close()
            known = self._database is not None or self._silent is not None
            self._conn = await (self._taken(shared=shared) if known else self._taken_soon(shared=shared))
            self._shared = shared
            return True

    async def ask(self) -> bool:
        """Whether it is had now, by the server's word."""
        async with self._turn:
            if self._conn is not None and not await self._is_there(self._conn, lately=0):
                await self._close()
            return self._conn is not None

    async def expect_none_older(self, version: str) -> None:
        """Raises HeldElsewhere where it is had by a program that is older than this version, or that does not say."""
        async with self._engine.connect() as conn, asyncio.timeout(_ANSWER_WITHIN_SECONDS):
            for holder in await self._ask(conn, _HOLDERS):
                if _version(holder[0]) < version:
                    raise HeldElsewhere(refusal(_named(*holder)))

    async def listen(self, channel: str, heard: Callable[[], None]) -> None:
        """While it is had, `heard` is called at every word on this channel. Raises StorageUnavailable: it is lost."""
        async with self._turn:
            if self._conn is not None:
                driver = (await self._conn.get_raw_connection()).driver_connection
                assert driver is not None
                try:
                    async with asyncio.timeout(_ANSWER_WITHIN_SECONDS):
                        await driver.add_listener(channel, lambda *_: heard())
                except Exception as error:  # the driver's own kinds, which nothing here gives a name to
                    await self._close()
                    raise StorageUnavailable(type(error).__name__) from error

    async def let_go(self) -> None:
        """Somebody else may have it."""
        async with self._turn:
            await self._close()

    async def _change(self, conn: "AsyncConnection", *, shared: bool) -> None:
        """Have it as wanted now: there is no moment between in which it is had in neither way."""
        if shared == self._shared:
            return
        try:
            async with asyncio.timeout(_ANSWER_WITHIN_SECONDS):
                await self._try(conn, shared=shared)
                await self._do(conn, _GIVE_BACK.format(_SHARED[self._shared]))
        except HeldElsewhere:
            raise
        except BaseException:
            await self._close()  # nobody knows in which way it is had
            raise
        self._shared = shared

    async def _is_there(self, conn: "AsyncConnection", lately: float = _LOOK_EVERY_SECONDS) -> bool:
        """A connection that ends tells so at once; one that a network has swallowed is asked now and then."""
        driver = (await conn.get_raw_connection()).driver_connection
        if driver is None or driver.is_closed():
            return False
        now = asyncio.get_running_loop().time()
        if now - self._looked_at < lately:
            return True
        try:
            async with asyncio.timeout(_ANSWER_WITHIN_SECONDS):
                await driver.execute("SELECT 1")
        except Exception:
            return False
        self._looked_at = now
        return True

    async def _taken_soon(self, *, shared: bool) -> "AsyncConnection":
        """The same, waiting a moment for a bot that is gone and not yet let go: it may have been killed just now."""
        for _ in range(round(self._patience / _LOOKS_APART_SECONDS)):
            with suppress(HeldElsewhere):
                return await self._taken(shared=shared)
            await asyncio.sleep(_LOOKS_APART_SECONDS)
        return await self._taken(shared=shared)

    async def _taken(self, *, shared: bool) -> "AsyncConnection":
        conn = await self._engine.connect()
        try:
            async with asyncio.timeout(_ANSWER_WITHIN_SECONDS):
                database = await self._try(conn, shared=shared)
            if self._database not in (None, database):
                raise DatabaseGone(
                    "The database was exchanged while it was in use: stop the bot, then start it on this one."
                )
        except BaseException:
            await conn.close()
            raise
        self._database, self._looked_at = database, asyncio.get_running_loop().time()
        return conn

    async def _try(self, conn: "AsyncConnection", *, shared: bool) -> int:
        """Take it; returns the number of the database. Raises HeldElsewhere."""
        taken, database = await self._do(conn, _TAKE.format(_SHARED[shared]))
        if not taken and self._silent is not None and await self._do(conn, _END_SILENT, silent=self._silent):
            await asyncio.sleep(_LOOKS_APART_SECONDS)
            taken, database = await self._do(conn, _TAKE.format(_SHARED[shared]))
        if not taken:
            holder = await self._do(conn, _HOLDERS)
            raise HeldElsewhere(refusal("" if holder is None else _named(*holder)))
        return int(database)

    async def _do(self, conn: "AsyncConnection", sql: str, **values: float) -> Any:
        return next(iter(await self._ask(conn, sql, **values)), None)

    async def _ask(self, conn: "AsyncConnection", sql: str, **values: float) -> Sequence[Any]:
        from sqlalchemy import text

        return (await conn.execute(text(sql), {**self._which, **values})).all()

    async def _close(self) -> None:
        conn, self._conn = self._conn, None
        if conn is not None:
            with suppress(Exception):  # it may be gone already, and nothing on it is needed
                async with asyncio.timeout(_ANSWER_WITHIN_SECONDS):
                    await conn.close()


def held_by(application: str, user: str, since: datetime) -> str:
    """What is said where a connection to the database is in the way, of which the server knows this."""
    if _NAME.fullmatch(application):
        return refusal(_named(application, since))
    who = f"{application}, as" if application else "the user"
    return (
        f"The database is in use by {who} {user}, since {told(since)}. Stop the bot, and whatever else has it open; "
        "nothing was changed."
    )


def _version(application: str | None) -> str:
    named = _NAME.fullmatch(application or "")
    return named[1] if named else ""


def _named(application: str | None, since: datetime) -> str:
    named = _NAME.fullmatch(application or "")
    return f"{named[2] if named else application or 'somewhere'}, since {told(since)}"
