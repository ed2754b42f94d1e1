"""What a transaction has read is not read twice, and never other than it stands."""

import random
import secrets
from collections.abc import Callable
from functools import partial

from sqlalchemy import delete, select, text, update

from storage.check_ins import CheckIn, get_check_in, mark_connection, mark_step
from storage.database import Database, Tx
from storage.errors import NotThere
from storage.pairs import get_pair
from storage.people import find_by_chat, get_person, set_zone
from storage.tables import metadata, people, screens
from tests.stage import Clock
from tests.storage.make import Maker, database

ZONES = ("UTC", "Europe/Berlin", "Asia/Tokyo")


async def test_what_is_asked_for_again_is_the_same_object(db: Database, make: Maker) -> None:
    pair = await make.pair()
    first, again = await db.read(lambda tx: (get_pair(tx, pair.id), get_pair(tx, pair.id)))
    assert first is again


async def test_whoever_writes_is_not_looked_for_again_by_their_id(db: Database, make: Maker) -> None:
    person = await make.person()

    def both(tx: Tx) -> bool:
        found = find_by_chat(tx, person.chat_id)
        return found is not None and found is get_person(tx, person.id)

    assert await db.read(both)


async def test_a_write_to_another_table_leaves_it(db: Database, make: Maker) -> None:
    pair = await make.pair()

    def same(tx: Tx) -> bool:
        first = get_pair(tx, pair.id)
        set_zone(tx, pair.therapist_id, "Asia/Tokyo")
        return get_pair(tx, pair.id) is first

    assert await db.write(same)


async def test_the_next_transaction_sees_what_others_have_written(
    db: Database, url: str, clock: Clock, make: Maker
) -> None:
    person = await make.person()
    await db.read(lambda tx: get_person(tx, person.id))
    other = database(url, clock)
    try:
        await other.write(lambda tx: set_zone(tx, person.id, "Asia/Tokyo"))
    finally:
        await other.close()
    assert (await db.read(lambda tx: get_person(tx, person.id))).zone == "Asia/Tokyo"


async def test_what_was_taken_back_in_a_part_is_not_remembered(db: Database, make: Maker) -> None:
    person = await make.person()

    def fails(tx: Tx) -> None:
        set_zone(tx, person.id, "Asia/Tokyo")
        get_person(tx, person.id)
        raise RuntimeError

    def after(tx: Tx) -> str:
        assert isinstance(tx.attempt(lambda: fails(tx)), RuntimeError)
        return get_person(tx, person.id).zone

    assert await db.write(after) == person.zone


async def test_whatever_is_written_it_is_told_as_it_stands(db: Database, make: Maker) -> None:
    """Of three people, whatever befalls them in which order: what is told is what a look at the table finds."""
    seed = secrets.randbelow(10**6)
    print(f"seed {seed}")
    rng = random.Random(seed)
    ids = [(await make.person()).id for _ in range(3)]

    def zone(tx: Tx, which: int) -> str | None:
        try:
            return get_person(tx, which).zone
        except NotThere:
            return None

    def agree(tx: Tx) -> None:
        stand = {row.id: row.zone for row in tx.conn.execute(select(people.c.id, people.c.zone))}
        assert {each: zone(tx, each) for each in ids} == {each: stand.get(each) for each in ids}

    def change(tx: Tx, which: int) -> None:
        new = rng.choice(ZONES)
        plain = text("UPDATE people SET zone = :zone WHERE id = :id")
        changes: list[Callable[[], object]] = [
            lambda: set_zone(tx, which, new),
            lambda: tx.conn.execute(update(people).values(zone=new)),
            lambda: tx.conn.execute(delete(people).where(people.c.id == which)),
            lambda: tx.conn.execute(plain, {"zone": new, "id": which}),
        ]
        rng.choice(changes)()

    def part(tx: Tx) -> None:
        for _ in range(rng.randrange(4)):
            change(tx, rng.choice(ids))
            agree(tx)
        if rng.random() < 0.5:
            raise RuntimeError

    def whole(tx: Tx) -> None:
        agree(tx)
        for _ in range(8):
            tx.attempt(lambda: part(tx)) if rng.random() < 0.5 else change(tx, rng.choice(ids))
            agree(tx)
        raise RuntimeError

    for _ in range(10):
        try:
            await db.write(whole)
        except RuntimeError:
            continue


def test_no_foreign_key_changes_a_row_that_no_statement_names() -> None:
    keys = [key for table in metadata.tables.values() for key in table.foreign_keys]
    assert keys
    assert not [key for key in keys if key.ondelete or key.onupdate]


async def test_a_step_that_is_written_need_not_be_read_and_is_as_it_stands(db: Database, make: Maker) -> None:
    kept = await make.check_in(await make.pair())

    def step(tx: Tx, *, changed_before: bool) -> CheckIn:
        found = get_check_in(tx, kept.id)
        if changed_before:
            mark_connection(tx, kept.id, True)
        mark_step(tx, found, "tasks", 77)
        return get_check_in(tx, kept.id)

    for changed_before in (False, True):
        told = await db.write(partial(step, changed_before=changed_before))
        assert told == await db.read(lambda tx: get_check_in(tx, kept.id))
        assert (told.step, told.message_id, told.connection) == ("tasks", 77, changed_before)


async def test_a_transaction_knows_which_tables_it_has_written_to(db: Database, make: Maker) -> None:
    person = await make.person()

    def written(tx: Tx) -> tuple[bool, bool, bool]:
        get_person(tx, person.id)
        before = tx.has_written(people)
        set_zone(tx, person.id, "Asia/Tokyo")
        return before, tx.has_written(people), tx.has_written(screens)

    assert await db.write(written) == (False, True, False)
    assert not await db.read(lambda tx: tx.has_written(people))
    await db.write(lambda tx: tx.attempt(lambda: set_zone(tx, person.id, "UTC")))
    assert await db.write(lambda tx: _after_a_part(tx, person.id)) == (
        True,
        True,
    )  # it may have been taken back, or not


def _after_a_part(tx: Tx, person_id: int) -> tuple[bool, bool]:
    tx.attempt(lambda: set_zone(tx, person_id, "Asia/Tokyo"))
    return tx.has_written(people), tx.has_written(screens)
