"""SQLite: one connection that writes and one that reads, each with its thread."""

import asyncio
import contextlib
import sqlite3
from collections.abc import Callable, Set
from datetime import datetime
from functools import cache
from threading import local
from typing import Any, cast

import aiosqlite
from sqlalchemy import Connection, Engine, NullPool, create_engine
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError

from storage.checksums import FromViews, Noticed, Row, watch
from storage.encryption import Keyring
from storage.engines.runner import Run, T
from storage.errors import DatabaseGone
from storage.hold import FileHold
from storage.place import Place
from storage.seen import forget_what_is_written

_THIS_THREADS = local()
_BEGIN = "begin"
_PREPARED = 500  # statements, more than there are: to prepare one that is watched takes ten times as long as to run it
_WAIT_FOR_LOCK = 5000  # milliseconds; longer than another program needs, shorter than a person's patience


class Sqlite:
    """One connection that writes and one that reads, each with its thread."""

    def __init__(self, url: str, keys: Keyring) -> None:
        self._place = place = Place(str(make_url(url).database))
        self._damaged: set[Row] = set()
        self._writer, self._reader = (_Seat(place, keys, self._damaged, writer=writer) for writer in (True, False))
        self._bare = _Seat(place, None, self._damaged, writer=True)
        self._hold: FileHold | None = None

    async def write(self, run: Run[T]) -> T:
        self._still_held()
        return await self._writer.run(run)

    async def read(self, run: Run[T]) -> T:
        self._still_held()
        return await self._reader.run(run)

    async def scrub(self) -> None:
        """Deleted rows are overwritten in the file (`secure_delete`); here the log is, which still holds them."""
        await self._writer.run(_empty_log)

    async def close(self) -> None:
        await self._leave()
        self._place.forget()
        await self.let_go()

    async def hold(self, now: datetime, *, shared: bool, again: Run[None]) -> None:
        """A file is never shared. Whoever comes between takes the file itself away, and that is seen."""
        hold = self._hold or FileHold(self._place.file, now)
        hold.ensure()
        self._hold = hold

    async def begin_change(self) -> None:
        """Who changes a file has it alone, so nobody need wait for a turn."""

    async def end_change(self) -> None:
        """Nobody waits."""

    async def expect_none_older(self, version: str) -> None:
        """A file is never shared."""

    async def let_go(self) -> None:
        hold, self._hold = self._hold, None
        if hold is not None:
            hold.let_go()

    async def lead(self, news: Callable[[], None]) -> bool:
        """Nobody else is there."""
        return True

    def announce(self, conn: Connection) -> None:
        """The same process knows."""

    def _still_held(self) -> None:
        """As on PostgreSQL. Where the database is gone, that is what is to be said, and nothing is made there."""
        if self._hold is not None and self._place.file.exists():
            self._hold.ensure()

    async def _leave(self) -> None:
        await self._writer.leave()
        await self._reader.leave()

    async def alone(self, run: Run[T]) -> T:
        """On a connection without the views and triggers of the others, which stand on the tables as they are."""
        self._still_held()
        await self._leave()
        try:
            return await self._bare.run(run)
        finally:
            await self._bare.leave()

    def noticed_on(self, conn: Connection) -> Noticed:
        return cast(Noticed, conn.info[Noticed])

    @property
    def damaged(self) -> Set[Row]:
        return self._damaged


class _Seat:
    """Where transactions run, one after the other; taken at the first of them, and anew after any failure."""

    def __init__(self, place: Place, keys: Keyring | None, damaged: set[Row], *, writer: bool) -> None:
        self._place, self._keys, self._damaged, self._is_writer = place, keys, damaged, writer
        self._held: _WholeErrands | None = None
        self._turn = asyncio.Lock()

    async def run(self, run: Run[T]) -> T:
        async with self._turn:
            if self._held is None:
                self._place.check()
                held = _WholeErrands(self._place, self._keys, Noticed(self._damaged), writer=self._is_writer)
                self._held = await held.opened()
            try:
                return await self._held.errand(run)
            except DatabaseGone:
                raise  # what is open is all there is: it may be put back, and is closed in good order at the end
            except BaseException:
                await self._let_go()
                raise

    async def leave(self) -> None:
        """Close the connection and end its thread."""
        async with self._turn:
            await self._let_go()

    async def _let_go(self) -> None:
        held, self._held = self._held, None
        if held is not None:
            await held.leave()


class _WholeErrands(aiosqlite.Connection):
    """An aiosqlite connection whose thread is handed whole functions, with SQLAlchemy in between."""

    def __init__(self, place: Place, keys: Keyring | None, noticed: Noticed, *, writer: bool) -> None:
        super().__init__(lambda: _open(place.uri, keys, noticed, writer=writer), iter_chunk_size=64)
        self._place, self._noticed = place, noticed
        self._begin = "BEGIN IMMEDIATE" if writer else "BEGIN"
        self._core: Connection | None = None

    async def opened(self) -> "_WholeErrands":
        """Start the thread and connect. Where that fails the thread has ended when the error is raised."""
        try:
            await self
        except BaseException:
            await asyncio.to_thread(self._thread.join)  # aiosqlite has told it to stop, and does not wait
            raise
        return self

    async def errand(self, run: Run[T]) -> T:
        """Run a function of the connection in its thread, as one errand. What it leaves open is rolled back."""

        def go() -> T:
            self._check_place()
            core = self._core = self._core or self._connected()
            try:
                result = run(core)
            finally:
                core.rollback()
            self._place.note_log(self)
            self._check_place()  # what was committed to a file that is gone is not told to anybody
            return result

        return await self._in_thread(go)

    def _connected(self) -> Connection:
        """SQLAlchemy's connection, made in the thread whose own it is."""
        _THIS_THREADS.connection = self._conn
        core = _engine_for(watching=self._noticed.watching).connect()
        core.info[_BEGIN], core.info[Noticed] = self._begin, self._noticed
        return core

    def _check_place(self) -> None:
        """When the file is gone, its log is emptied into it once: beside another file it would count as that one's."""
        try:
            self._place.check()
        except DatabaseGone:
            if self._place.is_news():
                with contextlib.suppress(sqlite3.Error):
                    self._conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").close()
            raise

    async def leave(self) -> None:
        """Close, and end the thread."""
        self._place.leave(self)
        if self._core is not None:
            with contextlib.suppress(sqlite3.Error, DBAPIError):
                await self._in_thread(self._core.close)
        await self.close()

    async def _in_thread(self, go: Callable[[], T]) -> T:
        result: T = await self._execute(go)  # type: ignore[no-untyped-call]
        return result


@cache
def _engine_for(*, watching: bool) -> Engine:
    """One for all connections, so that what one has compiled is known to the others, and to those after it."""
    engine = create_engine(
        "sqlite://", creator=lambda: _THIS_THREADS.connection, poolclass=NullPool, hide_parameters=True
    )
    if watching:
        engine.dialect.statement_compiler = FromViews
    forget_what_is_written(engine)
    engine.dialect.do_begin = _begin  # type: ignore[assignment]  # an event would cost every statement a look at it
    return engine


def _begin(connection: Any) -> None:
    """Begin as this connection begins its transactions."""
    connection.execute(connection.info[_BEGIN]).close()


def _open(uri: str, keys: Keyring | None, noticed: Noticed, *, writer: bool) -> sqlite3.Connection:
    connection = sqlite3.connect(
        uri, uri=True, check_same_thread=False, cached_statements=_PREPARED,
        isolation_level=None,  # BEGIN is ours
    )  # fmt: skip
    pragmas = [f"busy_timeout={_WAIT_FOR_LOCK}", "journal_mode=WAL", "synchronous=FULL"]
    pragmas += ["foreign_keys=ON", "secure_delete=ON"]
    try:
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}").close()
        if keys is not None:
            watch(connection, keys, noticed, writer=writer)
        if not writer:
            connection.execute("PRAGMA query_only=ON").close()
    except UnicodeDecodeError:  # what SQLite calls its tables is damaged
        connection.close()
        raise sqlite3.DatabaseError("damaged schema") from None
    except BaseException:
        connection.close()
        raise
    return connection


def _empty_log(conn: Connection) -> None:
    """Write the log's pages home and cut it to nothing. While somebody reads, it stays for the next time."""
    driver = conn.connection.driver_connection
    if driver is not None:
        driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").close()
