"""Where a test keeps its rows: in files of SQLite, or in databases of a PostgreSQL server, as `ENGINE` says.

`url_at(file)` is all that a test asks for, and need not know which. What is about files, or about what SQLite alone
has, is marked `on_sqlite`, with the reason; wherever else a test on PostgreSQL opens a file, it fails.
"""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any, Protocol

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Dialect, Engine

from storage.database import Database
from storage.encryption import Keyring
from storage.schema import prepare
from tests.postgres import Postgres, in_a_thread

ENGINE = os.environ.get("ENGINE", "sqlite")
ENGINES = [ENGINE] if "ENGINE" in os.environ else ["sqlite", "postgresql"]
on_both_engines = pytest.mark.parametrize("engine", ENGINES, indirect=True)
"""For a test whose fixtures open a database: once on each engine; with `ENGINE`, on that alone."""
on_postgresql = pytest.mark.parametrize("engine", ["postgresql"], indirect=True)
"""For a test of what a server alone does: on that, whatever `ENGINE` says."""
on_sqlite = pytest.mark.sqlite
"""For a test of what SQLite alone has, with the reason: it is not run on PostgreSQL."""


class Kept(Protocol):
    """A database as it was when nobody used it."""

    def put(self, file: Path) -> str:
        """Another like it, in the place of this file; its URL."""


class Place(Protocol):
    """Where databases are kept."""

    name: str

    def holds(self, file: Path) -> bool:
        """Whether there is one in the place of this file."""

    def url_at(self, file: Path) -> str:
        """Of the database in the place of this file; on a server one is there from now on, and empty."""

    def keep(self, url: str) -> Kept:
        """This one, which nobody uses now, for as long as the run goes on."""


class Files:
    """As many as there are files."""

    name = "sqlite"

    def holds(self, file: Path) -> bool:
        return file.exists()

    def url_at(self, file: Path) -> str:
        return f"sqlite:///{file}"

    def keep(self, url: str) -> Kept:
        return _File(Path(url.removeprefix("sqlite:///")).read_bytes())


class _File:
    def __init__(self, content: bytes) -> None:
        self._content = content

    def put(self, file: Path) -> str:
        file.write_bytes(self._content)
        file.chmod(0o600)
        return f"sqlite:///{file}"


class Server:
    """One for each file that there would be. They are dropped when the test has ended, but for what is kept."""

    name = "postgresql"

    def __init__(self, server: Callable[[], Postgres]) -> None:
        self._server, self._urls = server, dict[Path, str]()
        self._made: list[str] = []

    def holds(self, file: Path) -> bool:
        return file in self._urls

    def url_at(self, file: Path, like: str = "") -> str:
        if file not in self._urls:
            self._urls[file] = self._server().create(like)
            self._made.append(self._urls[file])
        elif like:
            self._server().make_anew(self._urls[file], like)
        return self._urls[file]

    def keep(self, url: str) -> Kept:
        self._made.remove(url)
        return _Template(url)

    def close(self) -> None:
        if self._made:
            self._server().drop(self._made)


class _Template:
    def __init__(self, url: str) -> None:
        self._url = url

    def put(self, file: Path) -> str:
        assert isinstance(_here, Server)
        return _here.url_at(file, self._url)


_here: Place = Files()
_READY: dict[tuple[str, bytes], Kept] = {}
_files_opened: list[str] = []


@contextmanager
def running_on(name: str, start: Callable[[], Postgres]) -> Iterator[list[str]]:
    """During a test. Which files it opened although it is on PostgreSQL: none, if it is right."""
    global _here
    _files_opened.clear()
    server = Server(start)
    _here = server if name == "postgresql" else Files()
    try:
        yield _files_opened
    finally:
        _here = Files()
        server.close()


def url_at(file: Path) -> str:
    """The URL of the database in the place of this file."""
    return _here.url_at(file)


def engine_of(item: pytest.Item) -> str:
    """Which one this test is for, as SQLAlchemy calls it."""
    callspec = getattr(item, "callspec", None)
    return str(ENGINE if callspec is None else callspec.params.get("engine", ENGINE))


def engine() -> str:
    """The one that the test is on that runs now."""
    return _here.name


def holds(file: Path) -> bool:
    """Whether there is a database in the place of this file."""
    return _here.holds(file)


def seen_of(free: int) -> int | None:
    """How much room the bot sees when so much is free on the disk of its database: on a server's it cannot look."""
    return free if engine() == "sqlite" else None


def keep(url: str) -> Kept:
    """A database that nobody uses now, for others like it."""
    return _here.keep(url)


def ready_at(file: Path, keys: Keyring) -> str:
    """The URL of a database in the place of this file that is ready for use: made once for a key, and then copied."""
    which = engine(), keys.index("test", "ready")
    if which not in _READY:
        apart = Path(tempfile.mkdtemp())
        url = url_at(apart / "ready.db")
        in_a_thread(_made_ready(url, keys))
        _READY[which] = keep(url)
        shutil.rmtree(apart)
    return _READY[which].put(file)


async def _made_ready(url: str, keys: Keyring) -> None:
    db = Database(url, keys, now=lambda: datetime.now(UTC), rng=Random(0))
    try:
        await prepare(db, create=True)
    finally:
        await db.close()


def watch() -> None:
    """From now on, for files that are opened by a test on PostgreSQL."""
    event.listen(Engine, "do_connect", _note)


def _note(dialect: Dialect, _record: Any, _arguments: Any, named: Any) -> None:
    if dialect.name == "sqlite" and engine() != "sqlite":
        _files_opened.append(str(named.get("database", _arguments)))
