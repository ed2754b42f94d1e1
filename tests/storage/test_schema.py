"""Migrations, and what a database is refused for."""

import random

import pytest
from sqlalchemy import inspect, update

from storage import schema
from storage.database import Database, Tx
from storage.encryption import new_key_text, parse_keys
from storage.errors import WrongKey, WrongSchema
from storage.schema import prepare
from storage.status import get_status
from storage.tables import metadata, status
from storage.version import HEAD, MIGRATIONS, schema_version
from tests.stage import Clock
from tests.storage.make import database, differences, keyring


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
    def fail_at_the_end(tx: Tx) -> None:
        make_ready(tx)
        raise RuntimeError("the last step fails")

    make_ready = schema._make_ready
    monkeypatch.setattr(schema, "_make_ready", fail_at_the_end)
    with pytest.raises(RuntimeError):
        await prepare(empty, create=True)
    assert await empty.read(lambda tx: inspect(tx.conn).get_table_names()) == []


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


async def test_a_new_key_before_the_old_one_is_refused_with_a_sentence(db: Database, url: str, clock: Clock) -> None:
    """It would open everything, and find nobody."""
    grown = new_key_text(random.Random(2)).replace("k1", "k2") + new_key_text(random.Random(1))
    other = database(url, clock, keys=parse_keys(grown, "test"))
    try:
        with pytest.raises(WrongKey, match="put a new key on the last line"):
            await prepare(other)
    finally:
        await other.close()
