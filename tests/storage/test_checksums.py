"""A flipped bit is refused, never served; and no column, no writer and no reader is forgotten."""

import asyncio
import gc
import random
import sqlite3
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import JSON, Table, func, select

from storage import alerts, check_ins, outgoing, people, programme_scores
from storage.answers import delete_answers, list_answers, set_answer
from storage.checksums import LEFT_OUT, UNSUMMED, find_damaged, rebuild
from storage.database import Database, Tx
from storage.errors import Damaged, NotThere, StorageUnavailable
from storage.outgoing import Purpose, Urgency
from storage.schema import prepare
from storage.sealed import Sealed
from storage.tables import answers as answers_table
from storage.tables import check_ins as check_ins_table
from storage.tables import database_moves, metadata
from storage.tables import people as people_table
from tests.engines import on_sqlite
from tests.stage import Clock
from tests.storage.make import Maker, database, rows

pytestmark = on_sqlite("rows have checksums there alone")
SUMMED = [table for table in metadata.sorted_tables if table.name not in UNSUMMED]
TRIALS, FLIPS = 40, 10


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "test.db"


@pytest.fixture
async def filled(db: Database, file: Path) -> Database:
    """A row in every table, with something in every column."""
    await db.close()
    with _by_hand(file) as other:
        for number, table in enumerate(SUMMED):
            values = {column.name: _something(column.type, number) for column in table.columns}
            values |= {"way": "here"} if table is database_moves else {}  # it was brought, so that it may be used
            names, marks = ", ".join(values), ", ".join("?" * len(values))
            other.execute(f"INSERT INTO {table.name} ({names}) VALUES ({marks})", list(values.values()))
            other.execute(f"ALTER TABLE {table.name} DROP COLUMN checksum")
    await prepare(db)  # as a database of an older program: what is there is summed
    return db


@contextmanager
def _by_hand(file: Path) -> Iterator[sqlite3.Connection]:
    """What knows nothing of checksums."""
    other = sqlite3.connect(file, isolation_level=None)
    try:
        yield other
    finally:
        other.close()


def _something(kind: Any, number: int) -> Any:
    if isinstance(kind, Sealed | JSON):
        return b"sealed" if isinstance(kind, Sealed) else "[1]"
    made = {int: 40 + number, bool: 1, float: 50.0, bytes: b"sealed", str: "text"}
    return made.get(kind.python_type, "2026-03-02 09:00:00.000000")


async def _served(db: Database, table: Table) -> list[Any]:
    """What a query gets; nothing where the table is one of those that leave out a damaged row."""
    try:
        return await rows(db, table)
    except Damaged:
        assert table.name not in LEFT_OUT
        return []


async def test_every_column_of_every_table_is_held(filled: Database, file: Path) -> None:
    with _by_hand(file) as other:
        for table in SUMMED:
            assert len(await _served(filled, table)) == 1, table
            for column in table.columns:
                was = other.execute(f"SELECT {column.name} FROM {table.name}").fetchone()[0]
                for another in _others(was):
                    other.execute(f"UPDATE {table.name} SET {column.name} = ?", [another])
                    assert await _served(filled, table) == [], f"{column} is not held"
                other.execute(f"UPDATE {table.name} SET {column.name} = ?", [was])
            for wrong in ("NULL", "CAST(x'ff' AS TEXT)"):
                other.execute(f"UPDATE {table.name} SET checksum = {wrong}")
                assert await _served(filled, table) == [], table
    assert {name for name, _ in await filled.read(lambda tx: find_damaged(tx.conn, tx.keys))} == {
        table.name for table in SUMMED
    }


def _others(value: Any) -> list[Any]:
    """Another value, and the same of another kind: one bit tells a text from bytes."""
    if isinstance(value, int | float):
        return [value + 1]
    other_kind = value.decode() if isinstance(value, bytes) else value.encode()
    return ["[2]" if value == "[1]" else value + value[:1], other_kind]


async def test_what_is_left_without_checksums_has_a_reason() -> None:
    assert set(UNSUMMED) | {table.name for table in SUMMED} == set(metadata.tables)
    assert all(UNSUMMED.values())


async def _cast(make: Maker) -> None:
    for value in range(1, 6):
        pair = await make.pair()
        check_in = await make.check_in(pair)

        def fill(tx: Tx, value: int = value, check_in: Any = check_in, pair: Any = pair) -> None:
            for item in ("goals", "tasks", "bond"):
                set_answer(tx, check_in.id, item, value)
            check_ins.mark_sent(tx, check_in, "done", value * 20.0 + 0.5)
            check_ins.set_comment(tx, check_in.id, "Please hear me. " * 20)
            alert_id = alerts.add_alert(tx, pair.id, check_in.id).id
            alerts.add_reason(tx, alert_id, check_in.id, "comment", outright=True, details={})
            outgoing.add_outgoing(
                tx, f"alert:{alert_id}", Purpose.ALERT, pair.therapist_id, due_at=tx.now, urgency=Urgency.ALERT
            )

        await make._db.write(fill)


def _flip(file: Path, whole: bytes, rng: random.Random) -> None:
    """Anywhere but in the first page, without which nothing opens."""
    flipped = bytearray(whole)
    for _ in range(FLIPS):
        flipped[rng.randrange(4096, len(flipped))] ^= 1 << rng.randrange(8)
    file.write_bytes(flipped)


async def test_of_hundreds_of_flipped_bits_none_is_served(db: Database, make: Maker, file: Path, clock: Clock) -> None:
    """Every row that any table gives is one that was written, or there is an error."""
    seed = random.randrange(10**6)
    print(f"seed {seed}")
    rng = random.Random(seed)
    await _cast(make)
    written = {table: [repr(row) for row in await rows(db, table)] for table in SUMMED}
    await db.close()
    whole, noticed = await asyncio.to_thread(file.read_bytes), 0
    for _ in range(TRIALS):
        _flip(file, whole, rng)
        other = database(f"sqlite:///{file}", clock)
        for table in SUMMED:
            try:
                served = await rows(other, table)
            except (Damaged, StorageUnavailable):
                noticed += 1
            else:
                assert {repr(row) for row in served} <= set(written[table]), table
                noticed += len(served) < len(written[table])
        await other.close()
    assert noticed > TRIALS


async def test_one_damaged_row_holds_up_nobody_else(db: Database, make: Maker, file: Path, clock: Clock) -> None:
    await _cast(make)
    bad, good, *_ = [row["id"] for row in await rows(db, check_ins_table)]
    with _by_hand(file) as other:
        other.execute("UPDATE check_ins SET percent = percent + 1 WHERE id = ?", [bad])
    with pytest.raises(Damaged, match=f"damaged at check_ins {bad}"):
        await db.read(lambda tx: check_ins.get_check_in(tx, bad))
    with pytest.raises(Damaged):
        await db.write(lambda tx: check_ins.set_wish(tx, bad, "theirs"))  # nor does it become sound by being written to
    assert db.damaged == {("check_ins", bad)}
    assert (await db.read(lambda tx: check_ins.get_check_in(tx, good))).id == good
    assert await db.read(lambda tx: programme_scores.count_scored(tx, clock())) == (4, 4)

    def several(tx: Tx) -> list[Any]:
        return [tx.attempt(lambda: check_ins.get_check_in(tx, each)) for each in (bad, good)]  # noqa: B023

    failed, found = await db.write(several)
    assert isinstance(failed, Damaged)
    assert found.id == good


async def test_a_damaged_right_is_one_less(db: Database, make: Maker, file: Path) -> None:
    person = await make.person()
    with _by_hand(file) as other:
        other.execute("UPDATE people SET zone = 'Europe/Paris' WHERE id = ?", [person.id])
    with pytest.raises(NotThere):
        await db.read(lambda tx: people.get_person(tx, person.id))
    assert db.damaged == {("people", person.id)}


async def test_what_is_damaged_does_not_become_sound_by_a_migration(db: Database, make: Maker, file: Path) -> None:
    person = await make.person()
    with _by_hand(file) as other:
        other.execute("UPDATE people SET zone = 'Europe/Paris'")
    await db.write(lambda tx: rebuild(tx.conn, tx.keys, lambda: None))
    assert await rows(db, people_table) == []
    assert db.damaged == {("people", person.id)}


async def test_a_table_that_has_lost_its_checksums_is_not_taken_for_an_older_one(
    db: Database, make: Maker, file: Path
) -> None:
    await make.person()
    await db.close()
    with _by_hand(file) as other:
        other.execute("ALTER TABLE alerts RENAME COLUMN checksum TO checkwum")
    with pytest.raises(StorageUnavailable):
        await rows(db, people_table)
    with pytest.raises(StorageUnavailable):
        await prepare(db)


async def test_counts_and_deletions_see_what_queries_see(db: Database, make: Maker) -> None:
    """The views stand for the tables in every kind of statement."""
    await _cast(make)
    assert await db.read(lambda tx: tx.conn.execute(select(func.count()).select_from(answers_table)).scalar()) == 15
    check_in = (await rows(db, check_ins_table))[0]["id"]
    await db.write(lambda tx: delete_answers(tx, check_in))
    assert await db.read(lambda tx: list_answers(tx, check_in)) == {}
    assert len(await rows(db, answers_table)) == 12


async def test_what_was_read_is_not_remembered_for_ever(db: Database) -> None:
    def join(tx: Tx) -> None:
        for number in range(4000):
            people.add_person(tx, 900_000_000 + number, language="en", zone="Europe/Berlin")

    def look(tx: Tx, most: int) -> None:
        assert len(tx.conn.execute(select(people_table).limit(most)).all()) == most

    await db.write(join)
    await db.read(lambda tx: look(tx, 500))  # what it takes to read at all
    gc.collect()
    tracemalloc.start()
    try:
        await db.read(lambda tx: look(tx, 4000))
        gc.collect()
        kept, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert kept < 300_000, "bytes; all of them take more than a million"
