"""Migrations, and what a database is refused for."""

import random
from collections.abc import Callable
from contextlib import nullcontext

import pytest
from sqlalchemy import inspect, update

from storage import asking, check_ins, own_views, pairs, schema, screens
from storage.database import Database, Tx
from storage.encryption import new_key_text, parse_keys
from storage.errors import WrongKey, WrongSchema
from storage.migrations.versions import v0046_what_the_sweep_looks_for as v0046
from storage.own_views import OwnViewState
from storage.schema import prepare, prove_key_of
from storage.status import get_status
from storage.tables import metadata, status
from storage.version import HEAD, MIGRATIONS, schema_version
from tests.stage import Clock
from tests.storage.make import Maker, database, differences, keyring, rows


async def test_migrations_lead_to_what_the_tables_say(db: Database) -> None:
    assert await db.read(differences) == []


async def test_an_empty_database_is_brought_to_the_newest_schema(empty: Database) -> None:
    assert await empty.read(lambda tx: schema_version(tx.conn)) is None
    await prepare(empty, create=True)
    assert await empty.read(lambda tx: schema_version(tx.conn)) == HEAD
    tables = await empty.read(lambda tx: set(inspect(tx.conn).get_table_names()))
    assert tables == {*metadata.tables, "alembic_version"}


async def test_the_newest_migration_is_the_one_the_program_asks_for(db: Database) -> None:
    from alembic.script import ScriptDirectory

    assert ScriptDirectory(str(MIGRATIONS)).get_current_head() == HEAD


async def test_preparing_again_changes_nothing(db: Database) -> None:
    before = await db.read(get_status)
    await prepare(db)
    assert await db.read(get_status) == before


async def test_a_migration_that_fails_half_way_leaves_nothing(empty: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail_at_the_end(tx: Tx, first: Callable[[Tx], object]) -> None:
        make_ready(tx, first)
        raise RuntimeError("the last step fails")

    make_ready = schema._make_ready
    monkeypatch.setattr(schema, "_make_ready", fail_at_the_end)
    with pytest.raises(RuntimeError):
        await prepare(empty, create=True)
    assert await empty.read(lambda tx: inspect(tx.conn).get_table_names()) == []


async def test_what_an_older_program_left_for_the_sweep_is_found_by_it(db: Database, make: Maker) -> None:
    """What is to be asked, is asked, and was left half done, as this program would have noted it."""
    pair, other = await make.pair(), await make.pair()
    asked, wanted, elsewhere = await make.check_in(pair), await make.check_in(pair), await make.check_in(other)

    def live(tx: Tx) -> None:
        pairs.set_own_view(tx, pair.id, True)
        own_views.set_own_view(tx, asked.id, pair.id, OwnViewState.ASKED, 1, {})
        for check_in, client in ((wanted, pair.client_id), (elsewhere, other.client_id)):
            now = tx.now
            check_ins.mark_prompted(tx, check_in.id, asks_came_up=None, language="en", reminder_at=now, expires_at=now)
            check_ins.mark_step(tx, check_ins.get_check_in(tx, check_in.id), "goals", 7)
            screens.add_screen(tx, client or 0, 7, [], "check_in_screen", {"check_in": check_in.id}, half_done=True)
        check_ins.mark_sent(tx, check_ins.get_check_in(tx, elsewhere.id), "comment", 50.0)

    def found(tx: Tx) -> tuple[list[int], list[int], list[int]]:
        half_done = [each.person_id for each in screens.list_half_done(tx, tx.now)]
        return [each for each, _, _ in own_views.list_wanted(tx)], asking.list_over(tx), half_done

    def forget(tx: Tx) -> None:
        for table, column in (("check_ins", "own_view"), ("screens", "half_done_at")):
            tx.conn.exec_driver_sql(f"UPDATE {table} SET {column} = NULL")
        assert found(tx) == ([], [], [])
        for each in (v0046._ASKED, v0046._HALF_DONE):
            tx.conn.exec_driver_sql(each)

    await db.write(live)
    await db.write(forget)
    assert await db.read(found) == ([wanted.id], [], [pair.client_id])
    states = {row["id"]: row["own_view"] for row in await rows(db, metadata.tables["check_ins"])}
    assert states == {asked.id: "asked", wanted.id: "wanted", elsewhere.id: None}


async def _become_newer(db: Database, *, works_from: str) -> None:
    def change(tx: Tx) -> None:
        tx.conn.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
        tx.conn.execute(update(status).values(works_from=works_from))

    await db.write(change)


async def test_a_newer_schema_is_refused(db: Database) -> None:
    await _become_newer(db, works_from="9999")
    with pytest.raises(WrongSchema, match="newer version of this program"):
        await prepare(db)


async def test_on_a_newer_schema_that_says_so_this_program_works_but_for_sums_of_rows(db: Database) -> None:
    await _become_newer(db, works_from=HEAD)
    if db.can_be_shared:
        await prepare(db)
    else:
        with pytest.raises(WrongSchema, match="newer version of this program"):
            await prepare(db)


async def test_a_wrong_key_is_refused_with_a_sentence(db: Database, url: str, clock: Clock) -> None:
    other = database(url, clock, keys=keyring(2))
    try:
        with pytest.raises(WrongKey, match="does not open this database: restore the key file"):
            await prepare(other)
    finally:
        await other.close()


async def test_a_key_ring_that_grew_still_opens(db: Database, url: str, clock: Clock) -> None:
    grown = new_key_text(random.Random(1)) + new_key_text(random.Random(2)).replace("k1", "k2")
    other = database(url, clock, keys=parse_keys(grown, "test"))
    try:
        await prepare(other)
    finally:
        await other.close()


async def test_a_key_file_from_before_the_newest_key_is_refused_with_a_sentence(
    db: Database, url: str, clock: Clock
) -> None:
    """It would open what was sealed before, and nothing of what was since."""
    grown = parse_keys(new_key_text(random.Random(1)) + new_key_text(random.Random(2)).replace("k1", "k2"), "test")
    for keys, refused in ((grown, False), (keyring(), True), (grown, False)):
        other = database(url, clock, keys=keys)
        try:
            with pytest.raises(WrongKey, match="older than what was sealed here") if refused else nullcontext():
                await prepare(other)
            with pytest.raises(WrongKey, match="older than what was sealed here") if refused else nullcontext():
                await other.read(prove_key_of)
        finally:
            await other.close()


async def test_a_new_key_before_the_old_one_is_refused_with_a_sentence(db: Database, url: str, clock: Clock) -> None:
    """It would open everything, and find nobody."""
    grown = new_key_text(random.Random(2)).replace("k1", "k2") + new_key_text(random.Random(1))
    other = database(url, clock, keys=parse_keys(grown, "test"))
    try:
        with pytest.raises(WrongKey, match="put a new key on the last line"):
            await prepare(other)
    finally:
        await other.close()
