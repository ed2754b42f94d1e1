"""What a transaction promises: all or nothing, one after the other, never half-way, and reads that only read."""

import asyncio
from contextlib import suppress

import pytest
from sqlalchemy import select, update
from sqlalchemy.util import await_only

from storage.database import Database, Tx
from storage.errors import NotThere, StorageUnavailable
from storage.people import get_person, set_zone
from storage.status import mark_polled, mark_started
from storage.tables import check_ins, status
from tests.stage import Clock
from tests.storage.make import Maker, database, rows

TASKS, TIMES = 8, 25


async def test_what_was_written_is_read_by_another_connection(db: Database, url: str, clock: Clock) -> None:
    await db.write(lambda tx: mark_started(tx, "some_bot"))
    other = database(url, clock)
    try:
        assert (await rows(other, status))[0]["username"] == "some_bot"
    finally:
        await other.close()


async def test_an_error_takes_everything_back(db: Database) -> None:
    def half(tx: Tx) -> None:
        mark_started(tx, "half")
        raise RuntimeError

    with pytest.raises(RuntimeError):
        await db.write(half)
    assert (await rows(db, status))[0]["username"] is None
    await db.write(lambda tx: mark_started(tx, "whole"))
    assert (await rows(db, status))[0]["username"] == "whole"


async def test_a_broken_rule_is_not_an_outage(db: Database, make: Maker) -> None:
    person = await make.person()
    with pytest.raises(Exception, match=r"FOREIGN KEY|foreign key") as caught:
        await db.write(lambda tx: tx.conn.execute(check_ins.insert().values(_orphan(tx))))
    assert not isinstance(caught.value, StorageUnavailable)
    await db.write(lambda tx: set_zone(tx, person.id, "UTC"))


def _orphan(tx: Tx) -> dict[str, object]:
    return {
        "id": 1, "session_id": 404, "pair_id": 404, "instrument": "own", "instrument_version": 1, "state": "planned",
        "step": "first", "version": 0, "connection": False, "due_at": tx.now, "created_at": tx.now,
    }  # fmt: skip


async def test_many_tasks_that_read_and_then_update_lose_nothing(db: Database, make: Maker) -> None:
    pair = await make.pair()
    check_in = await make.check_in(pair)

    def count_up(tx: Tx) -> None:
        found = tx.conn.execute(select(check_ins.c.version).where(check_ins.c.id == check_in.id)).scalar_one()
        tx.conn.execute(update(check_ins).where(check_ins.c.id == check_in.id).values(version=found + 1))

    async def work() -> None:
        for _ in range(TIMES):
            await db.write(count_up)

    await asyncio.gather(*(work() for _ in range(TASKS)))
    assert (await rows(db, check_ins))[0]["version"] == TASKS * TIMES


async def test_two_programs_that_read_and_then_update_lose_nothing(
    db: Database, make: Maker, url: str, clock: Clock
) -> None:
    check_in = await make.check_in(await make.pair())
    other = database(url, clock, seed=2)

    def count_up(tx: Tx) -> None:
        found = tx.conn.execute(select(check_ins.c.version).where(check_ins.c.id == check_in.id)).scalar_one()
        tx.conn.execute(update(check_ins).where(check_ins.c.id == check_in.id).values(version=found + 1))

    async def work(on: Database) -> None:
        for _ in range(TIMES):
            await on.write(count_up)

    try:
        await asyncio.gather(work(db), work(other), work(db), work(other))
    finally:
        await other.close()
    assert (await rows(db, check_ins))[0]["version"] == 4 * TIMES


async def test_a_burst_of_transactions_over_the_same_row_all_commit(db: Database) -> None:
    """As when a hundred updates are taken at once, and each says when the last one was taken."""
    await asyncio.gather(*(db.write(mark_polled) for _ in range(100)))


async def test_cancellation_leaves_nothing_open(db: Database, url: str, clock: Clock) -> None:
    begun: asyncio.Event = asyncio.Event()
    loop = asyncio.get_running_loop()

    def slow(tx: Tx) -> None:
        mark_started(tx, "cancelled")
        loop.call_soon_threadsafe(begun.set)
        for _ in range(50):
            tx.conn.execute(select(status)).all()

    task = asyncio.create_task(db.write(slow))
    await begun.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    # It was not broken off in the middle: the whole of it is there, and another program can write at once.
    assert (await rows(db, status))[0]["username"] == "cancelled"
    other = database(url, clock)
    try:
        await other.write(lambda tx: mark_started(tx, "next"))
    finally:
        await other.close()


@pytest.mark.parametrize("rounds", range(1, 30, 4))
async def test_cancellation_at_any_step_is_all_or_nothing(db: Database, rounds: int) -> None:
    def both(tx: Tx) -> None:
        tx.conn.execute(update(status).values(username="first"))
        tx.conn.execute(update(status).values(username="both", started_at=tx.now))

    task = asyncio.create_task(db.write(both))
    for _ in range(rounds):
        await asyncio.sleep(0)
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
    (row,) = await rows(db, status)
    assert row["username"] in (None, "both")
    assert (row["started_at"] is None) == (row["username"] is None)
    await db.write(lambda tx: mark_started(tx, "after"))


async def test_a_task_cancelled_twice_still_leaves_nothing_open(db: Database) -> None:
    task = asyncio.create_task(db.write(lambda tx: mark_started(tx, "twice")))
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.sleep(0)
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
    await db.write(lambda tx: mark_started(tx, "after"))
    assert (await rows(db, status))[0]["username"] == "after"


async def test_a_read_cannot_write(db: Database) -> None:
    with pytest.raises(StorageUnavailable):
        await db.read(lambda tx: mark_started(tx, "written by a read"))
    assert (await rows(db, status))[0]["username"] is None
    await db.write(lambda tx: mark_started(tx, "written"))


async def test_a_read_sees_one_moment(db: Database, url: str, clock: Clock) -> None:
    """What is committed while it reads does not show in the middle of it."""
    other = database(url, clock)
    loop = asyncio.get_running_loop()
    first_read, written = asyncio.Event(), asyncio.Event()

    def name(tx: Tx) -> object:
        return tx.conn.execute(select(status.c.username)).scalar()

    def wait() -> None:
        """On PostgreSQL a transaction runs in the event loop, on SQLite in a thread."""
        if url.startswith("postgresql"):
            await_only(written.wait())
        else:
            asyncio.run_coroutine_threadsafe(written.wait(), loop).result()

    def twice(tx: Tx) -> tuple[object, object]:
        before = name(tx)
        loop.call_soon_threadsafe(first_read.set)
        wait()
        return before, name(tx)

    async def write_between() -> None:
        await first_read.wait()
        await other.write(lambda tx: mark_started(tx, "in between"))
        written.set()

    try:
        seen, _ = await asyncio.gather(db.read(twice), write_between())
    finally:
        await other.close()
    assert seen == (None, None)
    assert await db.read(name) == "in between"


async def test_reads_go_on_while_others_write(db: Database) -> None:
    async def write() -> None:
        for _ in range(20):
            await db.write(mark_polled)

    async def read() -> None:
        for _ in range(20):
            await rows(db, status)

    await asyncio.gather(write(), read(), read(), write(), read())


async def test_the_watcher_is_told_before_and_after_each_commit(db: Database, url: str, clock: Clock) -> None:
    passed: list[str] = []
    watched = database(url, clock, probe=passed.append)
    try:
        await watched.write(mark_polled)
        with suppress(RuntimeError):
            await watched.write(_fail)
    finally:
        await watched.close()
    assert passed == ["before commit", "after commit"]


def _fail(tx: Tx) -> None:
    raise RuntimeError


async def test_a_database_that_was_closed_opens_again(db: Database) -> None:
    await db.close()
    await db.write(mark_polled)
    await db.close()
    await db.close()


async def test_what_is_not_there_is_a_broken_rule_also_among_many(db: Database) -> None:
    """Only what a damaged row is to blame for is left out."""

    def read(tx: Tx) -> list[int]:
        with tx.sparing():
            return tx.of_each([1], lambda each: get_person(tx, each).id)

    with pytest.raises(NotThere):
        await db.read(read)
