"""The database that is expected is the one in use, and one running bot has it: a SQLite file, a PostgreSQL server."""

import asyncio
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process, create_subprocess_exec
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import asyncpg
import pytest
from sqlalchemy import text

from storage.database import Database
from storage.errors import DatabaseGone, HeldElsewhere, StorageUnavailable
from storage.schema import get_version, prepare
from storage.status import get_status, mark_polled, mark_started
from storage.version import schema_version
from tests.postgres import Postgres
from tests.stage import Clock
from tests.storage.make import database

# Another program of the same kind; it says when it has the hold, and then waits to be killed.
_OTHER = """
import asyncio, sys
from tests.stage import Clock
from tests.storage.make import database

async def main():
    db = database(sys.argv[1], Clock())
    await db.hold()
    print("held", flush=True)
    await asyncio.Event().wait()

asyncio.run(main())
"""


@asynccontextmanager
async def another_bot(url: str) -> AsyncIterator[Process]:
    process = await create_subprocess_exec(sys.executable, "-c", _OTHER, url, stdout=PIPE)
    try:
        assert process.stdout is not None
        assert await process.stdout.readline() == b"held\n"
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def test_a_second_bot_is_told_who_has_the_database_and_nothing_is_left_after_kill_9(
    db: Database, url: str, clock: Clock
) -> None:
    async with another_bot(url) as other:
        with pytest.raises(HeldElsewhere, match=rf"on \S+, process {other.pid}, since 20\d\d-\d\d-\d\d \d\d:\d\d UTC"):
            await db.hold()
        await db.write(mark_polled)  # a command beside it is not kept from anything
        other.send_signal(signal.SIGKILL)
        await other.wait()
    await _held_soon(db)
    third = database(url, clock)
    with pytest.raises(HeldElsewhere, match=rf"process {os.getpid()}, "):
        await third.hold()
    await db.close()
    await third.hold()
    await third.close()


async def _held_soon(db: Database) -> None:
    """A server notices within moments that a process is gone."""
    async with asyncio.timeout(30):
        while True:
            try:
                return await db.hold()
            except HeldElsewhere:
                await db.read(get_status)


async def test_a_database_without_tables_is_not_made_by_the_way(empty: Database) -> None:
    with pytest.raises(DatabaseGone, match=r"holds nothing of this program.*`alliance-bot init` begins a new"):
        await prepare(empty)
    with pytest.raises(DatabaseGone, match="holds nothing of this program"):
        await empty.write(mark_polled)
    await prepare(empty, create=True)
    await empty.write(mark_polled)


async def test_nobody_makes_or_changes_tables_beside_a_running_bot(empty: Database, url: str) -> None:
    """What a bot of an older program goes on writing to newer tables would be refused as damaged by the newer one."""
    async with another_bot(url) as other:
        with pytest.raises(HeldElsewhere, match=f"process {other.pid}, since"):
            await prepare(empty, create=True)
        assert await empty.alone(lambda tx: schema_version(tx.conn)) is None
    await _prepared_soon(empty)
    async with another_bot(url) as other:
        await prepare(empty)  # nothing is to be changed
        await empty.alone(lambda tx: tx.conn.execute(text("UPDATE alembic_version SET version_num = '0001'")))
        with pytest.raises(HeldElsewhere, match=f"process {other.pid}, since"):
            await prepare(empty, keep=pytest.fail)
        assert await get_version(empty) == "0001"


async def _prepared_soon(db: Database) -> None:
    await _held_soon(db)
    await prepare(db, create=True)
    async with another_bot(db.url):
        """It was held for so long only."""


async def test_another_name_for_the_same_file_is_the_same_database(tmp_path: Path, clock: Clock) -> None:
    one, other = (database(f"sqlite:///{tmp_path / name}", clock) for name in ("test.db", "alias.db"))
    await prepare(one, create=True, hold=True)
    (tmp_path / "alias.db").symlink_to("test.db")
    with pytest.raises(HeldElsewhere):
        await other.hold()
    await one.close()


# --- SQLite


@pytest.fixture
async def file(tmp_path: Path) -> Path:
    return tmp_path / "test.db"


@pytest.fixture
async def held(file: Path, clock: Clock) -> AsyncIterator[Database]:
    """A running bot's."""
    db = database(f"sqlite:///{file}", clock)
    await prepare(db, create=True, hold=True)
    await db.read(get_status)
    await db.write(lambda tx: mark_started(tx, "before"))
    yield db
    await db.close()


async def test_a_file_that_is_not_there_is_not_made(tmp_path: Path, clock: Clock) -> None:
    db = database(f"sqlite:///{tmp_path / 'folder' / 'test.db'}", clock)
    with pytest.raises(DatabaseGone, match=r"test\.db is not there\. If it was moved"):
        await prepare(db, hold=True)
    for run in (db.write, db.read, db.alone):
        with pytest.raises(DatabaseGone, match=r"test\.db is not there"):
            await run(get_status)
    assert list(tmp_path.iterdir()) == []


async def test_a_file_that_is_gone_takes_nothing_until_it_is_back(held: Database, file: Path) -> None:
    away = file.rename(file.with_name("away"))
    for run in (held.read, held.write):
        with pytest.raises(DatabaseGone, match="is not there"):
            await run(get_status)
    assert not file.exists()
    away.rename(file)
    await held.write(mark_polled)
    assert (await held.read(get_status)).username == "before"


async def test_a_file_that_goes_while_a_transaction_runs_is_noticed_before_anybody_is_told(
    held: Database, file: Path
) -> None:
    with pytest.raises(DatabaseGone, match="is not there"):
        await held.write(lambda tx: file.unlink())


async def test_a_file_that_was_exchanged_is_not_written_to(held: Database, file: Path, clock: Clock) -> None:
    another = file.with_name("another.db")
    other = database(f"sqlite:///{another}", clock)
    await prepare(other, create=True)
    await other.close()
    content = another.read_bytes()
    another.replace(file)
    for run in (held.read, held.write):
        with pytest.raises(DatabaseGone, match="was exchanged while it was in use"):
            await run(get_status)
    await held.close()
    assert file.read_bytes() == content
    assert (await held.read(get_status)).username is None  # begun anew, it serves what is there


async def test_a_log_that_was_taken_away_takes_nothing_and_is_saved_at_the_end(held: Database, file: Path) -> None:
    file.with_name("test.db-wal").unlink()
    for run in (held.read, held.write):
        with pytest.raises(DatabaseGone, match=r"test\.db-wal was taken away"):
            await run(get_status)
    await held.close()
    assert (await held.read(get_status)).username == "before"


async def test_a_lock_that_was_taken_away_is_taken_anew_or_nothing_is_done(held: Database, file: Path) -> None:
    lock = file.with_name("test.db.lock")
    lock.unlink()  # as if it were stale
    await held.write(mark_polled)
    assert f"process {os.getpid()}, since" in lock.read_text(encoding="utf-8")
    lock.unlink()
    async with another_bot(held.url) as other:
        for run in (held.write, held.read, held.alone):
            with pytest.raises(HeldElsewhere, match=f"process {other.pid}, "):
                await run(get_status)
    await held.write(mark_polled)


async def test_where_all_is_gone_no_lock_is_made(held: Database, file: Path) -> None:
    for each in (file, file.with_name("test.db.lock")):
        each.unlink()
    with pytest.raises(DatabaseGone, match="is not there"):
        await held.write(mark_polled)
    assert not list(file.parent.glob("*.lock"))


async def test_where_no_lock_can_be_had_that_is_said(tmp_path: Path, clock: Clock) -> None:
    (tmp_path / "test.db.lock").mkdir()
    with pytest.raises(StorageUnavailable, match=r"test\.db\.lock cannot be locked: Is a directory\.$"):
        await database(f"sqlite:///{tmp_path / 'test.db'}", clock).hold()


async def test_a_failure_that_is_not_of_the_file_leaves_the_database_in_use(held: Database) -> None:
    """Connections come and go, and the log with the last of them."""

    def fail(_: object) -> None:
        raise ValueError

    for run in (held.write, held.read, held.write):
        with pytest.raises(ValueError, match=r"^$"):
            await run(fail)
    await held.write(mark_polled)
    assert (await held.read(get_status)).username == "before"


# --- PostgreSQL


@pytest.fixture
async def served(postgres: Postgres, clock: Clock) -> AsyncIterator[Database]:
    db = database(await postgres.new_url(), clock)
    await prepare(db, create=True, hold=True)
    yield db
    await db.close()


async def test_a_lost_hold_is_taken_anew_or_nothing_is_done(served: Database, postgres: Postgres) -> None:
    await postgres.cut_off(served.url)
    await _served_soon(served)
    await postgres.cut_off(served.url)
    async with another_bot(served.url) as other:
        for run in (served.write, served.read):
            with pytest.raises(HeldElsewhere, match=f"process {other.pid}"):
                await run(get_status)
    await _served_soon(served)


async def test_on_a_new_line_it_is_asked_whether_the_hold_is_still_had(
    served: Database, postgres: Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All lines were cut, and the word that the hold's was has not come: it would write where another is at work."""
    monkeypatch.setattr("storage.server_lock._ANSWER_WITHIN_SECONDS", 0.5)
    conn = served._runner._hold._conn  # type: ignore[attr-defined]
    driver = (await conn.get_raw_connection()).driver_connection
    driver._transport.pause_reading()
    await postgres.cut_off(served.url)
    async with another_bot(served.url) as other:
        with pytest.raises(StorageUnavailable):
            await served.write(mark_polled)  # on the line that was cut
        assert not driver.is_closed()
        with pytest.raises(HeldElsewhere, match=f"process {other.pid}"):
            await served.write(mark_polled)
    await _served_soon(served)


async def test_a_start_waits_a_moment_for_who_is_just_leaving(served: Database, clock: Clock) -> None:
    """As after a kill: the server notices a moment later that the one before is gone."""
    coming = database(served.url, clock)
    starting = asyncio.create_task(coming.hold())
    try:
        done, _ = await asyncio.wait([starting], timeout=0.5)
        assert not done
        await served.close()
        await starting
    finally:
        starting.cancel()
        await coming.close()


async def _served_soon(db: Database) -> None:
    async with asyncio.timeout(30):
        while True:
            try:
                return await db.write(mark_polled)
            except StorageUnavailable:
                continue


async def test_a_database_that_was_exchanged_is_not_served(served: Database, postgres: Postgres) -> None:
    await postgres.exchange(served.url)
    for run in (served.write, served.read):
        with pytest.raises(DatabaseGone, match="was exchanged while it was in use"):
            await run(get_status)


async def test_tables_that_are_gone_are_a_database_that_is_gone(served: Database) -> None:
    connection = await asyncpg.connect(served.url)
    await connection.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
    await connection.close()
    with pytest.raises(DatabaseGone, match="holds nothing of this program"):
        await served.write(mark_polled)
