"""How one function of a connection is run, on SQLite and on PostgreSQL, without holding up the event loop.

On SQLite it goes whole to the thread of an aiosqlite connection: as single statements each would go there and back,
several times, which costs more than everything else a transaction does. PostgreSQL has a wire to wait for, and runs
it on asyncpg.
"""

import asyncio
import contextlib
import sqlite3
from collections.abc import Callable, Set
from datetime import datetime
from functools import cache
from random import Random
from threading import local
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeVar, cast

import aiosqlite
from sqlalchemy import Connection, Engine, NullPool, create_engine
from sqlalchemy.engine import make_url
from sqlalchemy.engine.interfaces import IsolationLevel
from sqlalchemy.exc import DatabaseError, DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from storage.checksums import FromViews, Noticed, Row, watch
from storage.encryption import Keyring
from storage.errors import DatabaseGone, HeldElsewhere, StorageError, StorageUnavailable
from storage.hold import FileHold
from storage.place import HOW_TO_GO_ON, Place
from storage.seen import forget_what_is_written
from storage.server_lock import CHANGE, HOLD, LEAD, ServerLock

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncEngine

_THIS_THREADS = local()
_BEGIN = "begin"

T = TypeVar("T")
Run = Callable[[Connection], T]

_CONFLICTS = ("40001", "40P01")  # PostgreSQL: serialization failure, deadlock
_SAME_KEY = "23505"  # what it says of some conflicts: both have read that a key is free (its manual, 13.5)
_TRIES = 20
_TRIES_OF_A_KEY = 3  # of a key that is not free the next try says so again, and again
_LONGEST_PAUSE = 0.2
_PREPARED = 500  # statements, more than there are: to prepare one that is watched takes ten times as long as to run it
_STAND_STILL = 10_000  # milliseconds between two statements of a transaction that writes; none computes for so long
_LONGEST_START = 60.0  # seconds; so long is waited for another program that starts, and may be changing tables
_SILENT = 6.0  # seconds; whoever leads says something more often (bot/leading.py)
_NEWS = "alliance_bot"
_WAIT_FOR_LOCK = 5000  # milliseconds; longer than another program needs, shorter than a person's patience
_LOCKED = "55P03"
# PostgreSQL, by class: connection, authorisation, no such database, conflict, resources, operator, system, corruption;
# and a server that became read-only, a lock that could not be had, and no such table.
_NOT_NOW = ("08", "28", "3D", "40", "53", "57", "58", "XX", "25006", _LOCKED, "42P01")


class Runner(Protocol):
    """Runs functions of a connection. Those that write take turns."""

    async def write(self, run: Run[T]) -> T:
        """`run` begins a transaction and ends it; where two programs conflict it is run again."""

    async def read(self, run: Run[T]) -> T:
        """`run` reads, in one snapshot."""

    async def scrub(self) -> None:
        """Leave nothing of what was deleted where it lay before, as far as this engine lets us."""

    async def close(self) -> None:
        """Close every connection, and let go of a hold. What is run afterwards opens them anew."""

    async def hold(self, now: datetime, *, shared: bool, again: Run[None]) -> None:
        """Be the only one that holds this database, until `let_go` or `close`, or, where it can be `shared`, one of
        those who do. Raises HeldElsewhere.

        `again` is run before anything else where a hold was lost and is taken anew, for somebody may have had it
        between: what it raises keeps everything else from being done.
        """

    async def begin_change(self) -> None:
        """Be the only one that looks at what its tables are, and changes them. Raises HeldElsewhere."""

    async def end_change(self) -> None:
        """Others may look."""

    async def expect_none_older(self, version: str) -> None:
        """Raises HeldElsewhere where a bot holds it that is older than this version."""

    async def let_go(self) -> None:
        """Hold it no longer, where it was held, nor lead."""

    async def lead(self, news: Callable[[], None]) -> bool:
        """Whether of all that share it this is the one that leads, now and until it is asked again or cut off.

        While it does, `news` is called when another may have written something that is to go out.
        """

    def announce(self, conn: Connection) -> None:
        """This transaction has written something that is to go out: whoever leads hears of it once it is committed."""

    async def alone(self, run: Run[T]) -> T:
        """`run` sees and changes the tables as they are; no connection is open beside it, and no row is checked."""

    def noticed_on(self, conn: Connection) -> Noticed:
        """What the transactions of this connection come upon."""

    @property
    def damaged(self) -> Set[Row]:
        """The damaged rows that any connection came upon."""


def runner_for(url: str, keys: Keyring, rng: Random) -> Runner:
    """The engine of this URL. `keys` make the rows' checksums; `rng` spreads the pauses after conflicts."""
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        return _Sqlite(url, keys)
    if "sslmode" in parsed.query:  # as every other program calls it
        parsed = parsed.difference_update_query(["sslmode"]).update_query_dict({"ssl": parsed.query["sslmode"]})
    whole = parsed.set(drivername="postgresql+asyncpg").render_as_string(hide_password=False)
    return _Postgresql(whole, rng)


class _Sqlite:
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


class _Postgresql:
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
            await self._still_held()
            for tried in range(1, _TRIES):
                try:
                    return await self._once(self._writer, run)
                except DBAPIError as error:
                    if not _is_conflict(error, tried):
                        raise
                    await asyncio.sleep(self._rng.uniform(0, min(_LONGEST_PAUSE, 0.002 * 2**tried)))
            return await self._once(self._writer, run)

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

    async def _still_held(self) -> None:
        """A lost hold is taken anew, or nothing is done here: another bot may be at work."""
        if self._holds != "no" and await self._hold.ensure(shared=self._holds == "shared"):
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
    return engine


def _is_conflict(error: DBAPIError, tried: int) -> bool:
    """Whether another program may have been in the way of this try."""
    state = getattr(error.orig, "sqlstate", None)
    return state in _CONFLICTS or (state == _SAME_KEY and tried < _TRIES_OF_A_KEY)


def is_not_now(error: BaseException) -> bool:
    """Whether the database failed, rather than a rule, a statement or a value in it."""
    if not isinstance(error, DBAPIError):
        return isinstance(error, PoolTimeout | OSError | sqlite3.Error)  # the last while it is opened
    if isinstance(error.driver_exception, ValueError):  # asyncpg: a value that does not fit its column
        return False
    if type(error) is DatabaseError:  # SQLite: the file is damaged, or is none of its own
        return True
    if "user-defined function" in str(error.orig):  # SQLite: a value that is none cannot even be summed
        return False
    state = getattr(error.orig, "sqlstate", None) or ""
    not_now = isinstance(error, OperationalError | InterfaceError) or state.startswith(_NOT_NOW)
    return not_now or error.connection_invalidated


def is_locked(error: BaseException | None) -> bool:
    """Whether PostgreSQL would have had to wait for longer than it was allowed to."""
    return getattr(getattr(error, "orig", None), "sqlstate", None) == _LOCKED


def is_bare(error: BaseException) -> bool:
    """Whether a table was not there: the database is empty, or is another one."""
    cause = getattr(error, "orig", None)
    return getattr(cause, "sqlstate", None) == "42P01" or "no such table" in str(cause)


def without_tables(url: str) -> DatabaseGone:
    """What to say of a database that holds nothing of this program."""
    return DatabaseGone(f"The database {make_url(url).database} holds nothing of this program. {HOW_TO_GO_ON}")
