"""Every storage test runs twice: on a SQLite file and on a PostgreSQL server, both real."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.database import Database
from storage.schema import prepare
from tests.postgres import Postgres
from tests.stage import Clock
from tests.storage.make import Maker, database


@pytest.fixture(params=["sqlite", "postgresql"])
async def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database."""
    if request.param == "sqlite":
        (tmp_path / "test.db").touch()
        return f"sqlite:///{tmp_path / 'test.db'}"
    server: Postgres = request.getfixturevalue("postgres")
    return await server.new_url()


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
async def db(empty: Database) -> Database:
    """A database that is ready for use."""
    await prepare(empty, create=True)
    return empty


@pytest.fixture
def make(db: Database) -> Maker:
    """Rows to begin with."""
    return Maker(db)
