"""Sealed columns and instants, as they behave inside a database."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from sqlalchemy import select, update

from storage import people, programmes
from storage.database import Database, Tx
from storage.errors import StorageUnavailable, WrongKey
from storage.people import Role
from storage.sealed import SealedText
from storage.status import get_status
from storage.tables import metadata
from storage.tables import people as people_table
from storage.tables import programmes as programmes_table
from storage.tables import status as status_table
from tests.storage.make import Maker

SUMMER = timezone(timedelta(hours=2))


@pytest.mark.parametrize("plain", ["plain", b"plain"])
async def test_a_sealed_column_refuses_plain_text(db: Database, make: Maker, plain: object) -> None:
    await make.person()
    with pytest.raises(Exception, match="SealedText only") as caught:
        await db.write(lambda tx: tx.conn.execute(update(people_table).values(chat=plain)))
    assert not isinstance(caught.value, StorageUnavailable)


async def test_what_is_sealed_is_not_in_the_database_in_the_clear(db: Database, make: Maker) -> None:
    person = await make.person()
    raw = await db.read(lambda tx: tx.conn.exec_driver_sql("SELECT chat, chat_index FROM people").one())
    for value in raw:
        assert str(person.chat_id).encode() not in bytes(value)


async def test_a_sealed_value_does_not_open_in_another_row(db: Database, make: Maker) -> None:
    one, other = await make.person(), await make.person()

    def move(tx: Tx) -> None:
        chat = select(people_table.c.chat).where(people_table.c.id == one.id).scalar_subquery()
        tx.conn.execute(update(people_table).where(people_table.c.id == other.id).values(chat=chat))

    await db.write(move)
    with pytest.raises(WrongKey, match=rf"people\.chat\.{other.id} does not open"):
        await db.read(lambda tx: people.get_person(tx, other.id))
    assert await db.read(lambda tx: people.get_person(tx, one.id)) == one


async def test_a_sealed_value_does_not_open_in_another_column(db: Database, make: Maker) -> None:
    programme = await make.programme()

    def move(tx: Tx) -> None:
        foreign = tx.seal(people_table.c.chat, programme.id, "42")
        tx.conn.execute(update(programmes_table).values(contact=foreign))

    await db.write(move)
    with pytest.raises(WrongKey):
        await db.read(lambda tx: programmes.get_programme(tx, programme.id))


def test_sealed_text_does_not_show_itself() -> None:
    assert repr(SealedText(b"abc")) == "<sealed>"


async def test_names_and_chat_ids_do_not_show_in_a_repr(make: Maker) -> None:
    person, pair = await make.person(), await make.pair()
    assert repr(person) == f"<Person {person.id}>"
    assert repr(pair) == f"<Pair {pair.id}>"


@pytest.mark.parametrize("name", [each.name for each in metadata.sorted_tables])
async def test_every_free_text_of_a_person_has_a_sealed_column(name: str) -> None:
    sealed = {"chat", "name", "code", "therapist_called", "comment", "note", "contact", "secret", "payload"}
    for column in metadata.tables[name].columns:
        if (name, column.name) not in {("programmes", "name")} and column.name in sealed:
            assert type(column.type).__name__ == "Sealed", f"{name}.{column.name}"


async def test_an_instant_refuses_a_naive_time(db: Database) -> None:
    naive = datetime(2026, 3, 2, 9, 0)  # noqa: DTZ001 - that is the point
    with pytest.raises(Exception, match="an instant must be aware"):
        await db.write(lambda tx: tx.conn.execute(update(status_table).values(started_at=naive)))


async def test_an_instant_comes_back_in_utc_to_the_microsecond(db: Database) -> None:
    at = datetime(2026, 7, 2, 1, 30, 0, 123456, tzinfo=SUMMER)
    await db.write(lambda tx: tx.conn.execute(update(status_table).values(started_at=at)))
    found = (await db.read(get_status)).started_at
    assert found == at
    assert found is not None
    assert found.tzinfo is UTC


async def test_instants_compare_in_the_database_as_they_do_outside(db: Database) -> None:
    """Also across a change of the clocks: only the instant counts, not how it was written."""
    earlier = datetime(2026, 10, 25, 2, 30, tzinfo=SUMMER)
    later = datetime(2026, 10, 25, 2, 30, tzinfo=timezone(timedelta(hours=1)))
    await db.write(lambda tx: tx.conn.execute(update(status_table).values(started_at=earlier)))

    def before(tx: Tx) -> bool:
        query = select(status_table.c.id).where(status_table.c.started_at < later)
        return tx.conn.execute(query).first() is not None

    assert await db.read(before)


async def test_the_largest_telegram_ids_fit(db: Database) -> None:
    """52 bits for a person; update ids and our own up to 63."""
    large = 2**52 - 1
    person = await db.write(lambda tx: people.add_person(tx, large, language="en", zone="UTC"))
    assert person.chat_id == large
    assert await db.read(lambda tx: people.find_by_chat(tx, large)) == person


async def test_text_of_any_script_survives(db: Database, make: Maker) -> None:
    programme, person, name = await make.programme(), await make.person(), "Zoë 😀 العربية \u202e O'Neil"

    def add(tx: Tx) -> str | None:
        people.add_role(tx, person.id, programme.id, Role.THERAPIST)
        people.set_name(tx, person.id, programme.id, Role.THERAPIST, name)
        return people.find_name(tx, person.id, programme.id, Role.THERAPIST)

    assert await db.write(add) == name


@pytest.mark.parametrize("column", ["username", "id"])
async def test_a_value_that_does_not_fit_is_the_values_fault_not_an_outage(db: Database, column: str) -> None:
    """Otherwise one impossible update would look like a database that is away, and stop everything."""
    impossible: Any = 2**70
    with pytest.raises(Exception) as caught:  # noqa: PT011 - each driver has its own
        await db.write(lambda tx: tx.conn.execute(update(status_table).values({column: impossible})))
    assert not isinstance(caught.value, StorageUnavailable)
