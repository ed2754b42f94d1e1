"""When SQLite cannot serve: always the same error, nothing half done, and all well again afterwards."""

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from storage import programmes
from storage.database import Database, Tx
from storage.errors import StorageUnavailable
from storage.schema import prepare
from storage.status import get_status, mark_polled, mark_started
from storage.tables import programmes as programmes_table
from tests.engines import on_sqlite
from tests.stage import Clock
from tests.storage.make import database, rows

pytestmark = on_sqlite("what can go wrong with a file; what can with a server is in another")


@contextmanager
def locked(tmp_path: Path) -> Iterator[None]:
    """Another program holds SQLite's write lock."""
    other = sqlite3.connect(tmp_path / "test.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        other.close()


def _impatient(tx: Tx) -> None:
    """Do not wait for a lock, so that the test need not either."""
    tx.conn.exec_driver_sql("PRAGMA busy_timeout=0")


def _add_programme(tx: Tx, name: str, size: int = 10) -> None:
    programmes.add_programme(tx, name, language="en", zone="UTC", signpost="x" * size, contact="c", comment_readers="r")


async def test_a_locked_database_is_unavailable_and_serves_afterwards(db: Database, tmp_path: Path) -> None:
    await db.write(_impatient)
    with locked(tmp_path):
        with pytest.raises(StorageUnavailable):
            await db.write(mark_polled)
        assert (await db.read(get_status)).last_poll_at is None
    await db.write(mark_polled)
    assert (await db.read(get_status)).last_poll_at is not None


async def test_a_short_lock_is_waited_for(db: Database, tmp_path: Path) -> None:
    with locked(tmp_path):
        task = asyncio.create_task(db.write(mark_polled))
        await asyncio.sleep(0.1)
        assert not task.done()
    await task


async def test_a_full_database_is_unavailable_and_serves_afterwards(db: Database, tmp_path: Path) -> None:
    await db.write(lambda tx: _add_programme(tx, "before"))
    await db.write(_full)
    with pytest.raises(StorageUnavailable):
        await db.write(lambda tx: _add_programme(tx, "too much", size=100_000))
    assert [row["name"] for row in await rows(db, programmes_table)] == ["before"]
    await db.write(_roomy)
    await db.write(lambda tx: _add_programme(tx, "after", size=100_000))
    assert {row["name"] for row in await rows(db, programmes_table)} == {"before", "after"}


def _full(tx: Tx) -> None:
    pages = tx.conn.exec_driver_sql("PRAGMA page_count").scalar()
    tx.conn.exec_driver_sql(f"PRAGMA max_page_count={pages}")


def _roomy(tx: Tx) -> None:
    tx.conn.exec_driver_sql("PRAGMA max_page_count=1000000")


async def test_a_database_that_became_read_only_is_unavailable(db: Database) -> None:
    await db.write(lambda tx: tx.conn.exec_driver_sql("PRAGMA query_only=ON"))
    with pytest.raises(StorageUnavailable):
        await db.write(mark_polled)
    await db.read(get_status)


async def test_a_file_that_is_no_database_is_unavailable(tmp_path: Path, url: str, clock: Clock) -> None:
    (tmp_path / "test.db").write_bytes(b"something else entirely" * 500)
    db = database(url, clock)
    try:
        with pytest.raises(StorageUnavailable):
            await prepare(db)
    finally:
        await db.close()


async def test_a_folder_that_cannot_be_is_unavailable(tmp_path: Path, clock: Clock) -> None:
    (tmp_path / "nowhere").write_text("a file")
    db = database(f"sqlite:///{tmp_path}/nowhere/test.db", clock)
    try:
        with pytest.raises(StorageUnavailable):
            await prepare(db)
    finally:
        await db.close()


async def test_a_closed_connection_is_replaced(db: Database) -> None:
    await db.read(get_status)  # another one keeps the log where it is
    connection = await db.write(lambda tx: tx.conn.connection.driver_connection)
    assert connection is not None
    connection.close()
    with pytest.raises(StorageUnavailable):
        await db.write(lambda tx: mark_started(tx, "lost"))
    await db.write(lambda tx: mark_started(tx, "kept"))
    assert (await db.read(get_status)).username == "kept"
