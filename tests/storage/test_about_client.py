"""What is about a client: every column is declared, as theirs to have or with the reason why not."""

from sqlalchemy import Table

from storage import alerts, research
from storage.about_client import ABOUT, NOT_THEIRS, THEIRS, erase_client, part_with_left, rows_about
from storage.answers import set_answer
from storage.database import Database
from storage.pairs import PairState, get_pair
from storage.people import get_person, is_known, set_awaiting
from storage.tables import metadata, outgoing, pairs, people, screens
from tests.storage.make import Maker


def declared(table: Table) -> set[str]:
    """The columns of a table that are declared, on either side."""
    if table.name in NOT_THEIRS:
        return {column.name for column in table.columns}
    prefix = f"{table.name}."
    withheld = {name.removeprefix(prefix) for name in NOT_THEIRS if name.startswith(prefix)}
    assert withheld.isdisjoint(THEIRS.get(table, ())), table.name
    return withheld | set(THEIRS.get(table, ()))


def test_every_column_of_every_table_is_declared_on_one_side() -> None:
    for table in metadata.tables.values():
        assert declared(table) == {column.name for column in table.columns}, table.name


def test_nothing_is_declared_that_is_not_there() -> None:
    known = {f"{table.name}.{column.name}" for table in metadata.tables.values() for column in table.columns}
    assert {name for name in NOT_THEIRS if "." in name} <= known
    assert {name for name in NOT_THEIRS if "." not in name} <= set(metadata.tables)


def test_every_table_that_leads_to_a_pair_is_erased_with_it() -> None:
    leads, before = {pairs}, set[Table]()
    while leads != before:
        before = set(leads)
        leads |= {t for t in metadata.tables.values() if any(key.column.table in leads for key in t.foreign_keys)}
    assert leads == set(ABOUT) - {people}


def test_rows_are_deleted_before_what_they_point_to() -> None:
    order = list(ABOUT)
    for table in order:
        for key in table.foreign_keys:
            if key.column.table in order and key.column.table is not table:
                assert order.index(table) < order.index(key.column.table), (table.name, key.column.table.name)


def test_what_names_a_person_is_erased_by_person_or_is_not_about_clients() -> None:
    """Tables that point at an account alone: the chat's goes with it, the others are no client's."""
    named = {t for t in metadata.tables.values() if any(k.column.table is people for k in t.foreign_keys)}
    own = {"absences", "calendars", "digests", "figures_answers", "roles", "stand_ins", "wanted_reports"}
    assert {t.name for t in named - set(ABOUT) - {outgoing, screens}} == own


async def test_one_client_is_erased_and_another_stays(db: Database, make: Maker) -> None:
    programme = await make.programme()
    pair, other = await make.pair(programme), await make.pair(programme)
    assert pair.client_id is not None
    assert other.client_id is not None
    for each in (pair, other):
        check_in = await make.check_in(each)
        await db.write(lambda tx, c=check_in: set_answer(tx, c.id, "goals", 4))  # type: ignore[misc]
        await db.write(lambda tx, e=each, c=check_in: alerts.add_alert(tx, e.id, c.id))  # type: ignore[misc]
        await db.write(lambda tx, e=each: research.add_answer(tx, [e.id], "1.1", agreed=True))  # type: ignore[misc]
    client = await db.read(lambda tx: get_person(tx, pair.client_id or 0))
    await make.outgoing(client, "to come")
    await db.write(lambda tx: erase_client(tx, client.id, client.chat_id))
    assert await db.write(part_with_left) == 1
    await db.scrub()
    assert not await db.read(lambda tx: is_known(tx, client.id))
    assert await db.read(lambda tx: rows_about(tx, client.id)) == {table.name: [] for table in THEIRS}
    left, kept = await db.read(lambda tx: [get_pair(tx, each.id) for each in (pair, other)])
    assert (left.state, left.client_id, left.code) == (PairState.LEFT, None, pair.code)
    assert kept == other
    about_other = await db.read(lambda tx: rows_about(tx, other.client_id or 0))
    assert all(about_other.values())


async def test_who_is_joining_anew_is_not_parted_with(db: Database, make: Maker) -> None:
    pair = await make.pair()
    client = await db.read(lambda tx: get_person(tx, pair.client_id or 0))
    await db.write(lambda tx: erase_client(tx, client.id, client.chat_id))
    await db.write(lambda tx: set_awaiting(tx, client.id, "take_spoken"))
    assert await db.write(part_with_left) == 1
    assert await db.read(lambda tx: is_known(tx, client.id))
