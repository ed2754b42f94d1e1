"""How transactions run: plain synchronous functions of a `Tx`, on SQLite or PostgreSQL.

Every write is serializable, and within this process they take turns. On SQLite there is one writer connection
(`BEGIN IMMEDIATE`, WAL, `synchronous=FULL`) in a thread of its own; on PostgreSQL the isolation is SERIALIZABLE, and
what conflicts with another process is run again, so a transaction must do nothing but read and write rows. Once
begun, a transaction is not cancelled half-way.
"""

import asyncio
import hashlib
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Hashable, Iterable, Iterator, Set
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial, wraps
from random import Random
from typing import Any, Concatenate, ParamSpec, TypeVar, cast

from sqlalchemy import Column, Connection, Table
from sqlalchemy.engine import make_url

from storage.causes import cause_of
from storage.checksums import Noticed, Row
from storage.encryption import Keyring
from storage.engines import runner_for
from storage.engines.failures import is_bare, is_not_now, without_tables
from storage.engines.runner import Run
from storage.errors import Damaged, NotThere, StorageUnavailable
from storage.sealed import SealedText
from storage.seen import Seen
from storage.tables import outgoing

P = ParamSpec("P")
T = TypeVar("T")
One = TypeVar("One")
Id = TypeVar("Id", bound=Hashable)


@dataclass(frozen=True)
class Tx:
    """One transaction: its connection, its instant, its randomness, its keys."""

    conn: Connection
    now: datetime
    rng: Random
    keys: Keyring
    noticed: Noticed = field(default_factory=lambda: Noticed(set()))
    seen: Seen | None = None

    def new_id(self) -> int:
        """A random id, positive and below 2**62."""
        return self.rng.getrandbits(62) or 1

    def once(self, table: Table, read: Callable[["Tx", Id], T], which: Id) -> T:
        """What `read` finds in this table under this id: read again only after this transaction has written to it.

        Of another instant it may find something else: what is known holds for the `now` at which it was read.
        """
        if self.seen is None:
            return read(self, which)
        return self.seen.once(table.name, (read, which, self.now), partial(read, self, which))

    def found(self, table: Table, read: Callable[["Tx", Id], T], which: Id, value: One) -> One:
        """What `read` would find in this table under this id, found by something else than its id."""
        if self.seen is not None:
            self.seen.keep(table.name, (read, which, self.now), value)
        return value

    def known(self, table: Table, read: Callable[["Tx", Id], T], which: Id) -> T | None:
        """What `read` would find, where that is known without reading: nothing was written to the table since."""
        return None if self.seen is None else cast(T | None, self.seen.known(table.name, (read, which, self.now)))

    def has_written(self, table: Table) -> bool:
        """Whether a statement of this transaction may have changed a row of this table."""
        return self.seen is None or self.seen.has_written(table.name)

    def attempt(self, part: Callable[[], T]) -> T | Exception:
        """Do a part that may fail alone: its error is returned, and what it wrote taken back. "Not now" is raised."""
        before = set(self.noticed.now)
        try:
            with self.conn.begin_nested():
                return self.sound(part, but=before)
        except Exception as error:
            if is_not_now(error):
                raise
            return error
        finally:
            self.noticed.now &= before

    def sound(self, part: Callable[[], T], *, but: Set[Row] = frozenset()) -> T:
        """What `part` returns. Raises Damaged where it came upon a damaged row, whatever it made of that."""
        try:
            result = part()
        except Exception as error:
            if not is_not_now(error):
                self.noticed.refuse(but)
            raise
        self.noticed.refuse(but)
        return result

    @contextmanager
    def sparing(self) -> Iterator[None]:
        """Read many people's rows: a damaged one among them is left out, and does not hold up the others."""
        with self.noticed.apart():
            yield
            self.noticed.spare()
            if self.left_out and self.seen is not None:
                self.seen.read_anew()  # by whoever does not spare it

    @property
    def left_out(self) -> Set[Row]:
        """Within `sparing`: the damaged rows that were come upon since it began."""
        return self.noticed.now | self.noticed.left_out

    def of_each(self, many: Iterable[One], part: Callable[[One], T]) -> list[T]:
        """What `part` reads of each of many, within `sparing`: without those for whom it came upon a damaged row."""
        found: list[T] = []
        for one in many:
            with self.noticed.apart():
                try:
                    found.append(self.sound(partial(part, one)))
                except (Damaged, NotThere):
                    if not self.left_out:
                        raise
        return found

    def seal(self, column: Column[Any], row: int, text: str) -> SealedText:
        """Seal `text` for this column of this row."""
        return SealedText(self.keys.seal(self.rng, text, f"{column.table.name}.{column.name}.{row}"))

    def open(self, column: Column[Any], row: int, sealed: SealedText) -> str:
        """The text that was sealed for this column of this row."""
        return self.keys.open(sealed, f"{column.table.name}.{column.name}.{row}")

    def index(self, column: Column[Any], value: str) -> bytes:
        """The keyed index by which a sealed `value` of this column is found."""
        return self.keys.index(f"{column.table.name}.{column.name}", value)


def of_many(query: Callable[Concatenate[Tx, P], T]) -> Callable[Concatenate[Tx, P], T]:
    """A query about many people: where a row is damaged that row is left out, and holds up nobody else."""

    @wraps(query)
    def spared(tx: Tx, /, *args: P.args, **kwargs: P.kwargs) -> T:
        with tx.sparing():
            return query(tx, *args, **kwargs)

    return spared


def hashed(token: str) -> bytes:
    """What is stored of a token of 128 random bits: enough to recognise it, useless to a reader."""
    return hashlib.sha256(token.encode()).digest()


def _nothing(tx: Tx) -> None:
    """A hold that is taken anew needs no look."""


def _no_probe(point: str) -> None:
    """In production nothing happens at the named points."""


class Database:
    """Runs transactions. `probe` is told when a write is about to commit and when it has."""

    def __init__(
        self,
        url: str,
        keys: Keyring,
        *,
        now: Callable[[], datetime],
        rng: Random,
        probe: Callable[[str], None] = _no_probe,
    ) -> None:
        self.url = url
        self._keys, self._now, self._rng, self._probe = keys, now, rng, probe
        self._runner = runner_for(url, keys, rng)
        self._writing = 0
        self._unwritten_since: datetime | None = None

    async def write(self, fn: Callable[[Tx], T]) -> T:
        """Run `fn` in one serializable transaction and commit it.

        Raises StorageUnavailable, Damaged, or what `fn` raises.
        """

        return await self._unbroken(self._commit(self._runner.write, fn))

    async def alone(self, fn: Callable[[Tx], T]) -> T:
        """The same for what looks at the tables as they are, or changes them: no row is checked or summed."""
        return await self._unbroken(self._commit(self._runner.alone, fn))

    async def _commit(self, how: Callable[[Run[T]], Awaitable[T]], fn: Callable[[Tx], T]) -> T:
        def run(conn: Connection) -> T:
            with conn.begin():
                tx = self._tx(conn)
                result = tx.sound(lambda: fn(tx))
                if tx.has_written(outgoing):
                    self._runner.announce(conn)
                self._probe("before commit")
            return result

        result = await self._watched(how, run)
        self._probe("after commit")
        return result

    async def _watched(self, how: Callable[[Run[T]], Awaitable[T]], run: Run[T]) -> T:
        """The same, with a look at how long nothing has been written: what `fn` itself raises is no fault of that."""
        if self._unwritten_since is None:
            self._unwritten_since = self._now()
        self._writing += 1
        took = True
        try:
            return await how(run)
        except BaseException as error:
            took = not is_not_now(error)
            raise
        finally:
            self._writing -= 1
            if took:
                self._unwritten_since = self._now() if self._writing else None

    async def read(self, fn: Callable[[Tx], T]) -> T:
        """Run `fn` in one consistent snapshot, in which nothing can be written. Raises as `write` does."""

        def run(conn: Connection) -> T:
            tx = self._tx(conn)
            return tx.sound(lambda: fn(tx))

        return await self._unbroken(self._runner.read(run))

    async def scrub(self) -> None:
        """Leave nothing of what was deleted to be read in the files. Raises StorageUnavailable."""
        await self._unbroken(self._runner.scrub())

    async def hold(self, *, shared: bool = False, again: Callable[[Tx], None] = _nothing) -> None:
        """Be the one that has this database, until `let_go` or `close`. Raises HeldElsewhere or StorageUnavailable.

        Whoever changes its tables has it, and the running bot, on PostgreSQL `shared` with others that run.
        Commands that read and write rows beside it need no hold, and are not kept from anything by one.

        `again` looks at it where the hold was lost and is taken anew: while it raises a StorageError nothing is done.
        """

        def look(conn: Connection) -> None:
            again(self._tx(conn))

        await self._unbroken(self._runner.hold(self._now(), shared=shared, again=look))

    @asynccontextmanager
    async def changing(self) -> AsyncIterator[None]:
        """Meanwhile nobody else who shares it looks at what its tables are. Raises HeldElsewhere after a minute."""
        await self._unbroken(self._runner.begin_change())
        try:
            yield
        finally:
            await self._unbroken(self._runner.end_change())

    async def expect_none_older(self, version: str) -> None:
        """Raises HeldElsewhere where a bot runs on it that is older than this version."""
        await self._unbroken(self._runner.expect_none_older(version))

    async def lead(self, news: Callable[[], None]) -> bool:
        """Whether of all bots that run on this database this is the one that polls, sends and keeps time.

        To be asked every few seconds for as long as it is: who is silent for longer leads no more. While it leads,
        `news` is called when somebody else may have written what is to go out. Raises StorageUnavailable.
        """
        return await self._unbroken(self._runner.lead(news))

    @property
    def can_be_shared(self) -> bool:
        """Whether several bots can run on it: on PostgreSQL."""
        return make_url(self.url).get_backend_name() != "sqlite"

    async def let_go(self) -> None:
        """Leave it to others again."""
        await self._runner.let_go()

    async def close(self) -> None:
        """Close every connection, and let go of a hold; the files are complete and may be copied."""
        await self._runner.close()

    def _tx(self, conn: Connection) -> Tx:
        noticed = self._runner.noticed_on(conn)
        noticed.begin()
        seen: Seen = conn.info.setdefault(Seen, Seen())
        seen.begin()
        return Tx(conn, self._now(), self._rng, self._keys, noticed, seen)

    @property
    def unwritten_since(self) -> datetime | None:
        """Since when something was to be written and nothing could be: a lock, a full disk. None: all is written."""
        return self._unwritten_since

    @property
    def damaged(self) -> Set[Row]:
        """The damaged rows that were come upon since the program started."""
        return self._runner.damaged

    async def _unbroken(self, run: Coroutine[Any, Any, T]) -> T:
        """Await a transaction to its end even when the caller is cancelled; "not now" is StorageUnavailable."""
        task = asyncio.ensure_future(run)
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            await asyncio.wait([task])
            raise
        except Exception as error:
            if is_bare(error):
                raise without_tables(self.url) from error
            if is_not_now(error):
                raise StorageUnavailable(cause_of(error)) from error
            raise
