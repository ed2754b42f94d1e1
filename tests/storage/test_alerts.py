"""Alerts: one open for a pair at a time, never lost from sight until somebody has seen it."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy.exc import IntegrityError
from sqlalchemy.util import await_only

from storage import alerts
from storage.alerts import Alert
from storage.database import Database, Tx
from storage.errors import NotThere
from storage.tables import alert_waits, responses
from storage.tables import alerts as table
from tests.engines import on_postgresql
from tests.stage import Clock
from tests.storage.make import Maker, database, rows

CANARY = "what was done, in words"


@pytest.fixture
async def alert(db: Database, make: Maker) -> Alert:
    pair = await make.pair()
    check_in = await make.check_in(pair)
    return await db.write(lambda tx: alerts.add_alert(tx, pair.id, check_in.id))


async def test_a_pair_has_one_open_alert(db: Database, alert: Alert) -> None:
    with pytest.raises(IntegrityError):
        await db.write(lambda tx: alerts.add_alert(tx, alert.pair_id, alert.check_in_id))
    await db.write(lambda tx: alerts.close_alert(tx, alert.id, "helped"))
    assert await db.read(lambda tx: alerts.find_open_alert(tx, alert.pair_id)) is None
    second = await db.write(lambda tx: alerts.add_alert(tx, alert.pair_id, alert.check_in_id))
    assert await db.read(lambda tx: alerts.find_open_alert(tx, alert.pair_id)) == second
    closed = await db.read(lambda tx: alerts.get_alert(tx, alert.id))
    assert closed.closed_by == "helped"


async def test_an_alert_is_unsent_until_telegram_took_word_of_it_since_it_is_unseen(
    db: Database, alert: Alert, clock: Clock
) -> None:
    async def unsent() -> list[int]:
        clock.advance(seconds=1)
        return [each.id for each in await db.read(alerts.list_unsent)]

    def unseen(tx: Tx) -> None:
        alerts.mark_unseen(tx, alert.id, alert.check_in_id, tx.now)

    assert await unsent() == []
    await db.write(unseen)
    assert await unsent() == [alert.id]
    await db.write(lambda tx: alerts.mark_notified(tx, alert.id))
    assert await unsent() == []
    await db.write(unseen)
    assert await unsent() == [alert.id]
    await db.write(lambda tx: alerts.mark_stepped(tx, alert.id, repeats=0, next_step_at=tx.now, escalated=True))
    assert await unsent() == []


async def test_two_pairs_have_an_alert_each(db: Database, make: Maker, alert: Alert) -> None:
    pair = await make.pair()
    check_in = await make.check_in(pair)
    await db.write(lambda tx: alerts.add_alert(tx, pair.id, check_in.id))
    assert len(await rows(db, table)) == 2


async def test_of_two_programs_that_open_an_alert_one_does(db: Database, make: Maker, url: str, clock: Clock) -> None:
    pair = await make.pair()
    check_in = await make.check_in(pair)
    other = database(url, clock, seed=2)

    def raise_alert(tx: Tx) -> int:
        found = alerts.find_open_alert(tx, pair.id) or alerts.add_alert(tx, pair.id, check_in.id)
        return found.id

    try:
        found = await asyncio.gather(*(on.write(raise_alert) for _ in range(10) for on in (db, other)))
    finally:
        await other.close()
    assert len(set(found)) == 1
    assert len(await rows(db, table)) == 1


@on_postgresql
async def test_who_sees_an_alert_that_another_program_has_just_marked_as_seen_finds_it_so(
    db: Database, alert: Alert, url: str, clock: Clock
) -> None:
    """As when a key is taken between what a transaction looks at and what it writes: it looks again."""
    await db.write(lambda tx: alerts.mark_unseen(tx, alert.id, alert.check_in_id, tx.now))
    other, looked = database(url, clock, seed=2), []

    def see(tx: Tx) -> bool:
        looked.append(alerts.get_alert(tx, alert.id).unseen_since)
        if len(looked) == 1:
            assert await_only(other.write(lambda tx: alerts.mark_seen(tx, alert.id)))
        return alerts.mark_seen(tx, alert.id)

    try:
        assert not await db.write(see)
    finally:
        await other.close()
    assert looked == [clock(), None]
    assert len(await rows(db, alert_waits)) == 1


async def test_a_reason_is_given_once(db: Database, alert: Alert) -> None:
    def add(tx: Tx, kind: str, number: float) -> bool:
        return alerts.add_reason(
            tx, alert.id, alert.check_in_id, kind, outright=kind == "tension", details={"score": number}
        )

    assert await db.write(lambda tx: add(tx, "dip", 41.5))
    assert not await db.write(lambda tx: add(tx, "dip", 12.0))
    assert await db.write(lambda tx: add(tx, "tension", 1))
    reasons = {each.kind: each for each in await db.read(lambda tx: alerts.list_reasons(tx, alert.id))}
    assert reasons["dip"].details == {"score": 41.5}
    assert (reasons["dip"].outright, reasons["tension"].outright) == (False, True)
    of_check_in = await db.read(lambda tx: alerts.list_reasons_of_check_in(tx, alert.check_in_id))
    assert {each.kind for each in of_check_in} == {"dip", "tension"}


async def test_an_alert_is_unseen_until_it_is_seen_and_steps_come_only_till_then(
    db: Database, alert: Alert, clock: Clock
) -> None:
    step = clock() + timedelta(hours=23)
    await db.write(lambda tx: alerts.mark_unseen(tx, alert.id, alert.check_in_id, step))
    assert await db.read(alerts.count_unseen) == 1
    assert await db.read(alerts.list_due_steps) == []
    clock.at = step
    assert [each.id for each in await db.read(alerts.list_due_steps)] == [alert.id]
    again = step + timedelta(days=1)
    await db.write(lambda tx: alerts.mark_stepped(tx, alert.id, repeats=1, next_step_at=again, escalated=False))
    assert await db.read(alerts.list_due_steps) == []
    await db.write(lambda tx: alerts.mark_stepped(tx, alert.id, repeats=2, next_step_at=clock(), escalated=True))
    (stepped,) = await db.read(alerts.list_due_steps)
    assert (stepped.repeats, stepped.escalated_at) == (2, clock())

    await db.write(lambda tx: alerts.mark_notified(tx, alert.id))
    await db.write(lambda tx: alerts.mark_shown(tx, alert.id))
    assert await db.write(lambda tx: alerts.mark_seen(tx, alert.id))
    assert not await db.write(lambda tx: alerts.mark_seen(tx, alert.id))
    clock.advance(days=7)
    assert await db.read(alerts.list_due_steps) == []
    assert await db.read(alerts.count_unseen) == 0


async def test_what_is_unseen_is_repeated_though_the_loop_is_closed(db: Database, alert: Alert, clock: Clock) -> None:
    await db.write(lambda tx: alerts.mark_unseen(tx, alert.id, alert.check_in_id, tx.now))
    await db.write(lambda tx: alerts.close_alert(tx, alert.id, "back_in_range"))
    assert [each.id for each in await db.read(alerts.list_due_steps)] == [alert.id]


async def test_something_new_makes_it_unseen_from_the_beginning(db: Database, alert: Alert) -> None:
    await db.write(lambda tx: alerts.mark_unseen(tx, alert.id, alert.check_in_id, tx.now))
    await db.write(lambda tx: alerts.mark_stepped(tx, alert.id, repeats=2, next_step_at=tx.now, escalated=True))
    await db.write(lambda tx: alerts.mark_seen(tx, alert.id))
    await db.write(lambda tx: alerts.mark_unseen(tx, alert.id, alert.check_in_id, tx.now))
    found = await db.read(lambda tx: alerts.get_alert(tx, alert.id))
    assert (found.repeats, found.escalated_at) == (0, None)


async def test_what_was_done_is_kept_in_order_and_notes_are_sealed(
    db: Database, alert: Alert, make: Maker, clock: Clock
) -> None:
    person = await make.person()
    await db.write(lambda tx: alerts.add_response(tx, alert.id, person.id, "talked"))
    clock.advance(minutes=1)
    await db.write(lambda tx: alerts.add_response(tx, alert.id, person.id, "note", CANARY))
    done = await db.read(lambda tx: alerts.list_responses(tx, alert.id))
    assert [(each.choice, each.note) for each in done] == [("talked", None), ("note", CANARY)]
    assert all(CANARY.encode() not in bytes(row["note"] or b"") for row in await rows(db, responses))


async def test_an_alert_that_is_not_there_is_a_broken_rule(db: Database) -> None:
    with pytest.raises(NotThere, match="alerts 404"):
        await db.read(lambda tx: alerts.get_alert(tx, 404))
