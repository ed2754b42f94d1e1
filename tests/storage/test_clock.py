"""A clock that was ahead for a moment, or for long: what it wrote is set right, and nothing else is touched."""

from datetime import timedelta
from pathlib import Path

import pytest

from storage import alerts, check_ins, invitations, outgoing, outgoing_order, people, stand_ins, status
from storage.answers import set_answer
from storage.clock import MAY_LIE_AHEAD, find_ahead, list_ahead_alerts, set_right
from storage.database import Database, Tx
from storage.instants import Instant
from storage.outgoing import Purpose, Urgency
from storage.people import Role
from storage.tables import metadata
from storage.tables import outgoing as table
from tests.stage import Clock
from tests.storage.make import Maker, rows

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
LIMITS = {"remind_after": DAY, "expire_after": 3 * DAY, "invitation_lasts": 3 * DAY}
AHEAD = pytest.mark.parametrize("ahead", [timedelta(days=365), DAY, timedelta(minutes=10)], ids=str)
INSTANTS = {
    str(column): (table, column)
    for table in metadata.tables.values()
    for column in table.columns
    if isinstance(column.type, Instant)
}


def test_every_instant_is_in_the_decision_and_either_past_or_named_as_one_that_may_lie_ahead() -> None:
    page = Path("docs/decisions/a-clock-that-is-ahead.md").read_text(encoding="utf-8")
    assert set(INSTANTS) > MAY_LIE_AHEAD
    assert [name for name in INSTANTS if f"`{name}`" not in page] == []


def write(tx: Tx, person: int, key: str, wanted: timedelta, purpose: Purpose = Purpose.NOTICE) -> None:
    at = tx.now + wanted
    outgoing.add_outgoing(tx, key, purpose, person, due_at=at, urgency=Urgency.PROMPT, view="menu")


async def right(db: Database) -> None:
    """Set right what shows a clock that was ahead; then nothing shows one any more."""

    def go(tx: Tx) -> None:
        ahead = find_ahead(tx)
        assert ahead is not None
        set_right(tx, ahead, **LIMITS)

    await db.write(go)
    assert await db.read(find_ahead) is None


@AHEAD
async def test_what_waits_keeps_its_distance_and_what_was_written_before_stays(
    db: Database, make: Maker, clock: Clock, ahead: timedelta
) -> None:
    person, other = (await make.person()).id, (await make.person()).id
    begun = clock()
    await db.write(lambda tx: write(tx, person, "long before", 400 * DAY))
    clock.at += ahead
    await db.write(lambda tx: write(tx, person, "meanwhile", HOUR))
    await db.write(lambda tx: write(tx, other, "leased", -HOUR))
    assert [row.key for row in await db.write(lambda tx: outgoing_order.claim(tx, 5))] == ["leased"]
    clock.at -= ahead
    await right(db)
    due = {row["key"]: row["due_at"] - begun for row in await rows(db, table)}
    assert due["long before"] == 400 * DAY
    assert due["meanwhile"] == HOUR
    clock.advance(minutes=1)
    assert await db.read(outgoing_order.find_next_due) <= clock()  # type: ignore[operator]
    clock.advance(hours=max(0, (due["leased"] - timedelta(minutes=1)) / HOUR))
    assert "leased" in [row.key for row in await db.write(lambda tx: outgoing_order.claim(tx, 5))]


@AHEAD
@pytest.mark.parametrize("then", ["held", "put off", "too early"])
async def test_what_was_taken_up_by_a_clock_that_was_ahead_comes_in_time_whenever_it_was_written(
    db: Database, make: Maker, clock: Clock, ahead: timedelta, then: str
) -> None:
    person = (await make.person()).id
    await db.write(lambda tx: write(tx, person, "alert", timedelta(), Purpose.ALERT))
    clock.at += ahead

    def take_up(tx: Tx) -> None:
        (row,) = outgoing_order.claim(tx, 1)
        if then == "put off":
            outgoing_order.mark_retry(tx, row, tx.now + timedelta(seconds=50), attempted=True)
        if then == "too early":
            outgoing_order.mark_too_early(tx, row, tx.now + timedelta(seconds=50))

    await db.write(take_up)
    clock.at -= ahead
    await right(db)
    clock.advance(minutes=1)
    assert [row.key for row in await db.write(lambda tx: outgoing_order.claim(tx, 1))] == ["alert"]


@AHEAD
async def test_nothing_that_happened_lies_ahead_and_no_wait_is_longer_than_it_can_be(
    db: Database, make: Maker, clock: Clock, ahead: timedelta
) -> None:
    """Every instant of every row that a clock that was ahead can have written."""
    programme = await make.programme()
    pair = await make.pair(programme)
    clock.at += ahead

    def meanwhile(tx: Tx) -> None:
        status.mark_started(tx, "bot")
        status.mark_polled(tx)
        status.mark_update_taken(tx)
        people.mark_unreachable(tx, pair.therapist_id)
        people.add_role(tx, pair.therapist_id, programme.id, Role.THERAPIST)
        invitations.add_invitation(
            tx, programme.id, Role.MANAGER, pair_id=None, invited_by=None, lasts=LIMITS["invitation_lasts"]
        )
        until = tx.now + 7 * DAY
        assert pair.client_id is not None
        stand_ins.add_stand_in(
            tx, programme.id, pair.therapist_id, pair.client_id, named_by=pair.therapist_id, until=until
        )
        people.set_pause(tx, pair.client_id, until)

    await db.write(meanwhile)
    check_in = await make.check_in(pair)

    def more(tx: Tx) -> None:
        reminder_at, expires_at = tx.now + DAY, tx.now + 3 * DAY
        check_ins.mark_prompted(
            tx, check_in.id, asks_came_up=None, language="en", reminder_at=reminder_at, expires_at=expires_at
        )
        set_answer(tx, check_in.id, "goals", 1)
        alert = alerts.add_alert(tx, pair.id, check_in.id)
        alerts.add_reason(tx, alert.id, check_in.id, "dip", outright=False, details={})
        alerts.mark_unseen(tx, alert.id, check_in.id, tx.now + DAY)
        alerts.mark_notified(tx, alert.id)
        alerts.mark_shown(tx, alert.id)

    await db.write(more)
    clock.at -= ahead
    assert len(await db.read(list_ahead_alerts)) == 1
    await right(db)
    longest = {"check_ins.reminder_at": DAY, "check_ins.expires_at": 3 * DAY, "invitations.expires_at": 3 * DAY,
               "stand_ins.until": 7 * DAY + timedelta(seconds=1), "people.paused_until": 7 * DAY + min(ahead, DAY),
               "alerts.next_step_at": DAY + ahead}  # fmt: skip
    for name, (where, column) in INSTANTS.items():
        for row in await rows(db, where):
            at = row[column.name]
            assert at is None or at <= clock() + longest.get(name, timedelta()), name


async def test_a_clock_that_was_never_ahead_shows_none(db: Database, make: Maker, clock: Clock) -> None:
    person = (await make.person()).id
    await db.write(lambda tx: write(tx, person, "later", DAY))
    await db.write(status.mark_polled)
    assert await db.read(find_ahead) is None
    clock.advance(days=-1)
    assert await db.read(find_ahead) == DAY
