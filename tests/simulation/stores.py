"""Where a town is kept: in memory, or, in a test on PostgreSQL, in a database as the product has it, on its server."""

import asyncio
import sqlite3
from collections.abc import Callable, Coroutine
from datetime import datetime
from itertools import count
from pathlib import Path
from random import Random
from threading import Thread
from typing import Any, Protocol, TypeVar

from sqlalchemy import StaticPool, create_engine, insert

from storage.database import Database, Tx
from storage.encryption import Keyring
from storage.schema import prepare
from storage.tables import metadata
from storage.tables import status as status_table
from tests.engines import engine, url_at

T = TypeVar("T")
Now = Callable[[], datetime]
_NUMBERS = count(1)


class Store(Protocol):
    """Runs transactions, one after the other."""

    def write(self, fn: Callable[[Tx], T]) -> T:
        """One transaction."""

    def close(self) -> None:
        """Nothing more is run."""


def store_of_a_town(keys: Keyring, rng: Random, now: Now) -> Store:
    """A new one, on the engine that this test is on."""
    if engine() == "sqlite":
        return InMemory(keys, rng, now)
    return OnServer(url_at(Path(f"town {next(_NUMBERS)}")), keys, rng, now)


class InMemory:
    """SQLite without a file, and without a thread in between."""

    def __init__(self, keys: Keyring, rng: Random, now: Now) -> None:
        self._keys, self._rng, self._now = keys, rng, now
        made = create_engine("sqlite://", creator=_in_memory, poolclass=StaticPool)
        metadata.create_all(made)
        self._conn = made.connect()
        self.write(_add_status)

    def write(self, fn: Callable[[Tx], T]) -> T:
        """One transaction."""
        with self._conn.begin():
            self._conn.exec_driver_sql("BEGIN")
            return fn(Tx(self._conn, self._now(), self._rng, self._keys))

    def close(self) -> None:
        """Nothing more is run."""
        self._conn.close()


class OnServer:
    """A database as a running bot has it, at this URL, made anew; on an event loop of its own, in a thread of its own,
    for where it is asked another loop is running.
    """

    def __init__(self, url: str, keys: Keyring, rng: Random, now: Now) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = Thread(target=self._loop.run_forever, daemon=True)  # a test that fails does not close it
        self._thread.start()
        self._db = Database(url, keys, now=now, rng=rng)
        self._there(prepare(self._db, create=True))

    def write(self, fn: Callable[[Tx], T]) -> T:
        """One transaction."""
        return self._there(self._db.write(fn))

    def close(self) -> None:
        """Nothing more is run."""
        self._there(self._db.close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _there(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()


def _add_status(tx: Tx) -> None:
    tx.conn.execute(insert(status_table), {"id": 1, "key_check": tx.seal(status_table.c.key_check, 1, "town")})


def _in_memory() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA foreign_keys=ON")
    return connection
