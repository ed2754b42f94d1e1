"""How transactions run: plain synchronous functions of a `Tx`, on SQLite or PostgreSQL.

Every write is serializable, and within this process they take turns. On SQLite there is one writer connection
(`BEGIN IMMEDIATE`, WAL, `synchronous=FULL`) in a thread of its own; on PostgreSQL the isolation is SERIALIZABLE, and
what conflicts with another process is run again, so a transaction must do nothing but read and write rows. Once
begun, a transaction is not cancelled half-way.
"""

import asyncio
import hashlib
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import datetime
from random import Random
from typing import Any, TypeVar

from sqlalchemy import Column, Connection

from storage.columns import SealedText
from storage.engines import is_not_now, runner_for
from storage.errors import StorageUnavailable
from storage.keys import Keyring

T = TypeVar("T")


@dataclass(frozen=True)
class Tx:
    """One transaction: its connection, its instant, its randomness, its keys."""

    conn: Connection
    now: datetime
    rng: Random
    keys: Keyring

    def new_id(self) -> int:
        """A random id, positive and below 2**62."""
        return self.rng.getrandbits(62) or 1

    def attempt(self, part: Callable[[], T]) -> T | Exception:
        """Do a part that may fail alone: its error is returned, and what it wrote taken back. "Not now" is raised."""
        try:
            with self.conn.begin_nested():
                return part()
        except Exception as error:
            if is_not_now(error):
                raise
            return error

    def seal(self, column: Column[Any], row: int, text: str) -> SealedText:
        """Seal `text` for this column of this row."""
        return SealedText(self.keys.seal(self.rng, text, f"{column.table.name}.{column.name}.{row}"))

    def open(self, column: Column[Any], row: int, sealed: SealedText) -> str:
        """The text that was sealed for this column of this row."""
        return self.keys.open(sealed, f"{column.table.name}.{column.name}.{row}")

    def index(self, column: Column[Any], value: str) -> bytes:
        """The keyed index by which a sealed `value` of this column is found."""
        return self.keys.index(f"{column.table.name}.{column.name}", value)


def hashed(token: str) -> bytes:
    """What is stored of a token of 128 random bits: enough to recognise it, useless to a reader."""
    return hashlib.sha256(token.encode()).digest()


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
        self._runner = runner_for(url, rng)

    async def write(self, fn: Callable[[Tx], T]) -> T:
        """Run `fn` in one serializable transaction and commit it. Raises StorageUnavailable, or what `fn` raises."""

        def run(conn: Connection) -> T:
            with conn.begin():
                result = fn(self._tx(conn))
                self._probe("before commit")
            return result

        async def commit() -> T:
            result = await self._runner.write(run)
            self._probe("after commit")
            return result

        return await _unbroken(commit())

    async def read(self, fn: Callable[[Tx], T]) -> T:
        """Run `fn` in one consistent snapshot, in which nothing can be written. Raises StorageUnavailable."""
        return await _unbroken(self._runner.read(lambda conn: fn(self._tx(conn))))

    async def scrub(self) -> None:
        """Leave nothing of what was deleted to be read in the files. Raises StorageUnavailable."""
        await _unbroken(self._runner.scrub())

    async def close(self) -> None:
        """Close every connection; the files are complete and may be copied."""
        await self._runner.close()

    def _tx(self, conn: Connection) -> Tx:
        return Tx(conn, self._now(), self._rng, self._keys)


async def _unbroken(run: Coroutine[Any, Any, T]) -> T:
    """Await a transaction to its end even when the caller is cancelled meanwhile; "not now" is StorageUnavailable."""
    task = asyncio.ensure_future(run)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait([task])
        raise
    except Exception as error:
        if is_not_now(error):
            raise StorageUnavailable(type(error).__name__) from error
        raise
