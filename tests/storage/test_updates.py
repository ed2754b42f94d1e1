"""Each update counts once, and one that fails every time is kept for later."""

import asyncio
from datetime import timedelta
from functools import partial

from sqlalchemy.exc import IntegrityError

from storage import updates
from storage.database import Database
from storage.tables import set_aside
from storage.tables import updates as updates_table
from tests.stage import Clock
from tests.storage.make import Maker, database, rows

CANARY = "what somebody wrote"


async def test_an_update_is_taken_once(db: Database) -> None:
    for update_id, is_new in ((7, True), (7, False), (8, True)):
        assert await db.write(partial(updates.add_taken, update_id=update_id, person_id=None)) is is_new
    assert [row["update_id"] for row in await rows(db, updates_table)] == [7, 8]


async def test_whoever_becomes_somebody_by_an_update_is_the_one_it_came_from(db: Database, make: Maker) -> None:
    person = await make.person()
    await db.write(lambda tx: updates.add_taken(tx, 7, None))
    await db.write(lambda tx: updates.set_whose(tx, 7, person.id))
    assert [row["person_id"] for row in await rows(db, updates_table)] == [person.id]


async def test_of_transactions_that_race_for_one_update_one_counts(
    db: Database, make: Maker, url: str, clock: Clock
) -> None:
    """Two programs, 50 updates, each given to both of them twice: 50 effects."""
    person = await make.person()
    other = database(url, clock, seed=2)

    async def try_to_take(on: Database, update_id: int) -> bool:
        try:
            return await on.write(lambda tx: updates.add_taken(tx, update_id, person.id))
        except IntegrityError:
            return False

    try:
        tries = [try_to_take(on, update_id) for update_id in range(50) for on in (db, other, db, other)]
        taken = await asyncio.gather(*tries)
    finally:
        await other.close()
    assert sum(taken) == 50
    assert len(await rows(db, updates_table)) == 50


async def test_taken_updates_are_forgotten_in_time(db: Database, clock: Clock) -> None:
    await db.write(lambda tx: updates.add_taken(tx, 1, None))
    clock.advance(hours=48)
    await db.write(lambda tx: updates.add_taken(tx, 2, None))
    assert await db.write(lambda tx: updates.delete_taken(tx, tx.now - timedelta(hours=47))) == 1
    assert [row["update_id"] for row in await rows(db, updates_table)] == [2]


async def test_an_update_that_is_forgotten_can_be_taken_again(db: Database) -> None:
    await db.write(lambda tx: updates.add_taken(tx, 1, None))
    await db.write(lambda tx: updates.forget_taken(tx, 1))
    await db.write(lambda tx: updates.add_taken(tx, 1, None))


async def test_what_is_set_aside_is_sealed_and_comes_back_until_it_is_replayed(db: Database, clock: Clock) -> None:
    payload = f'{{"text": "{CANARY}"}}'
    await db.write(lambda tx: updates.add_set_aside(tx, 9, payload, "ValueError at menu.py:1"))
    clock.advance(minutes=1)
    await db.write(lambda tx: updates.add_set_aside(tx, 3, "{}", "KeyError at menu.py:2"))
    (first, second) = await db.read(updates.list_set_aside)
    assert (first.update_id, first.payload, first.error) == (9, payload, "ValueError at menu.py:1")
    assert second.update_id == 3
    assert CANARY not in repr(first)
    assert CANARY.encode() not in bytes((await rows(db, set_aside))[0]["payload"])
    await db.write(lambda tx: updates.delete_set_aside(tx, 9))
    assert [each.update_id for each in await db.read(updates.list_set_aside)] == [3]


async def test_setting_aside_again_replaces_what_was_there(db: Database) -> None:
    await db.write(lambda tx: updates.add_set_aside(tx, 9, "{}", "first"))
    await db.write(lambda tx: updates.add_set_aside(tx, 9, "{}", "second"))
    assert [each.error for each in await db.read(updates.list_set_aside)] == ["second"]
