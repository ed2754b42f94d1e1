"""Every storage test runs twice: on a SQLite file and on a PostgreSQL server, both real; with `ENGINE`, on that."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.database import Database
from tests.engines import ENGINES, ready_at, url_at
from tests.stage import Clock
from tests.storage.make import Maker, database, keyring


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest) -> str:
    """Each in turn, for whatever asks for a `url`."""
    return str(request.param)


@pytest.fixture
def url(engine: str, tmp_path: Path) -> str:
    """An empty database."""
    if engine == "sqlite":
        (tmp_path / "test.db").touch()
    return url_at(tmp_path / "test.db")


@pytest.fixture
def clock() -> Clock:
    """Time that stands still until it is moved."""
    return Clock()


@pytest.fixture
async def empty(url: str, clock: Clock) -> AsyncIterator[Database]:
    """A database without a schema."""
    db = database(url, clock)
    yield db
    await db.close()


@pytest.fixture
async def db(empty: Database, tmp_path: Path) -> Database:
    """A database that is ready for use."""
    ready_at(tmp_path / "test.db", keyring())
    return empty


@pytest.fixture
def make(db: Database) -> Maker:
    """Rows to begin with."""
    return Maker(db)
