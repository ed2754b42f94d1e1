"""One running bot for one database, and nobody who changes its tables or its file beside it: they are told who has it.

Both holds are the system's, and end with the process or the connection that has them, however that ends: nothing
stale is left to be cleaned up.
"""

import asyncio
import os
import socket
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from storage.errors import DatabaseGone, HeldElsewhere, StorageUnavailable
from storage.place import Identity, identity_of

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection

_LOCK = {"kind": 1_634_495_593, "number": 1}  # PostgreSQL's advisory locks are numbers: "alli", and the first of them
_LOOK_EVERY_SECONDS = 30.0
_ANSWER_WITHIN_SECONDS = 5.0
_PATIENCE_SECONDS, _LOOKS_APART_SECONDS = (
    2.0,
    0.1,
)  # at a start: who was just killed is let go by the server a moment later
# So that a server lets go of a machine that is cut off from it, within half a minute.
_SETTINGS = {"tcp_keepalives_idle": "10", "tcp_keepalives_interval": "5", "tcp_keepalives_count": "3"}
_LONGEST_HOST = 30  # of 63 bytes for the whole
_TAKE = "SELECT pg_try_advisory_lock(:kind, :number), (SELECT oid FROM pg_database WHERE datname = current_database())"
_HOLDER = """
    SELECT a.application_name, a.backend_start AT TIME ZONE 'UTC' FROM pg_locks l JOIN pg_stat_activity a USING (pid)
    WHERE l.locktype = 'advisory' AND l.granted AND l.classid = :kind AND l.objid = :number AND l.objsubid = 2
    AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
"""


class FileHold:
    """A lock on a file beside the database's own, in which stands who has it.

    A lost one, whose file was taken away as if it were stale, is taken anew, if nobody else has it.
    """

    def __init__(self, database: Path, now: datetime) -> None:
        from filelock import FileLock

        file = database.resolve()  # by whatever name it is called
        self._file = file.with_name(f"{file.name}.lock")
        self._holder = f"on {socket.gethostname()}, process {os.getpid()}, since {_told(now)}"
        self._lock = FileLock(self._file, mode=0o600, fallback_to_soft=False, on_acquired=self._sign)
        self._own: Identity | None = None

    def ensure(self) -> None:
        """Have it, or raise HeldElsewhere, or StorageUnavailable where no lock can be had there."""
        from filelock import Timeout

        if self._own is not None and identity_of(self._file) == self._own:
            return
        self.let_go()
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            raise HeldElsewhere(_refusal(self._read_holder())) from None
        except OSError as error:
            raise StorageUnavailable(f"{self._file} cannot be locked: {error.strerror}.") from None

    def _sign(self, lock: int) -> None:
        os.ftruncate(lock, 0)
        os.pwrite(lock, self._holder.encode(), 0)
        found = os.fstat(lock)
        self._own = found.st_dev, found.st_ino

    def _read_holder(self) -> str:
        with suppress(OSError):  # it may have been taken away just now
            return self._file.read_text(encoding="utf-8").strip()
        return ""

    def let_go(self) -> None:
        """Somebody else may have it."""
        self._own = None
        self._lock.release()


class ServerHold:
    """An advisory lock of PostgreSQL, on a connection of its own. A lost one is taken anew, if nobody else has it."""

    def __init__(self, url: str) -> None:
        from sqlalchemy import NullPool
        from sqlalchemy.ext.asyncio import create_async_engine

        name = f"alliance-bot on {socket.gethostname()[:_LONGEST_HOST]}, process {os.getpid()}"
        settings = {**_SETTINGS, "application_name": name}
        self._engine = create_async_engine(
            url, poolclass=NullPool, isolation_level="AUTOCOMMIT", connect_args={"server_settings": settings}
        )
        self._turn = asyncio.Lock()
        self._conn: AsyncConnection | None = None
        self._looked_at = 0.0
        self._database: int | None = None

    async def ensure(self) -> None:
        """Have it, or raise HeldElsewhere, DatabaseGone (another database is in its place), or what a driver does."""
        async with self._turn:
            if self._conn is None or not await self._has(self._conn):
                await self._close()
                self._conn = await (self._taken() if self._database else self._taken_soon())

    async def let_go(self) -> None:
        """Somebody else may have it."""
        async with self._turn:
            await self._close()

    async def _has(self, conn: "AsyncConnection") -> bool:
        """A connection that ends tells so at once; one that a network has swallowed is asked now and then."""
        driver = (await conn.get_raw_connection()).driver_connection
        if driver is None or driver.is_closed():
            return False
        now = asyncio.get_running_loop().time()
        if now - self._looked_at < _LOOK_EVERY_SECONDS:
            return True
        try:
            async with asyncio.timeout(_ANSWER_WITHIN_SECONDS):
                await driver.execute("SELECT 1")
        except Exception:
            return False
        self._looked_at = now
        return True

    async def _taken_soon(self) -> "AsyncConnection":
        """The same, waiting a moment for a bot that is gone and not yet let go: it may have been killed just now."""
        for _ in range(round(_PATIENCE_SECONDS / _LOOKS_APART_SECONDS)):
            with suppress(HeldElsewhere):
                return await self._taken()
            await asyncio.sleep(_LOOKS_APART_SECONDS)
        return await self._taken()

    async def _taken(self) -> "AsyncConnection":
        from sqlalchemy import text

        conn = await self._engine.connect()
        try:
            taken, database = (await conn.execute(text(_TAKE), _LOCK)).one()
            if not taken:
                holder = (await conn.execute(text(_HOLDER), _LOCK)).first()
                raise HeldElsewhere(_refusal("" if holder is None else _named(*holder)))
            if self._database not in (None, database):
                raise DatabaseGone(
                    "The database was exchanged while it was in use: stop the bot, then start it on this one."
                )
        except BaseException:
            await conn.close()
            raise
        self._database, self._looked_at = database, asyncio.get_running_loop().time()
        return conn

    async def _close(self) -> None:
        conn, self._conn = self._conn, None
        if conn is not None:
            with suppress(Exception):  # it may be gone already, and nothing on it is needed
                async with asyncio.timeout(_ANSWER_WITHIN_SECONDS):
                    await conn.close()


def _named(application: str | None, since: datetime) -> str:
    who = (application or "").removeprefix("alliance-bot ") or "somewhere"
    return f"{who}, since {_told(since)}"


def _told(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M} UTC"


def _refusal(holder: str) -> str:
    where = f", {holder}" if holder else ""
    return f"The database is in use by another alliance-bot{where}. Stop that one first; nothing was changed."
