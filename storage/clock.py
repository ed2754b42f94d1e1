"""When the clock was ahead: what was written then is set right, as far as the rows themselves tell.

Every instant of the tables either says when something happened, and cannot lie in the future, or may lie ahead.
"""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, Table, bindparam, column, func, literal_column, select, table, update

from storage.check_ins import CheckInState
from storage.database import Tx, of_many
from storage.instants import Instant
from storage.outgoing import OutgoingState
from storage.tables import alerts, check_ins, handovers, invitations, metadata, outgoing, people, stand_ins, status

MAY_LIE_AHEAD = frozenset(
    {
        "people.paused_until", "stand_ins.until", "handovers.until", "handovers.begins_at",
        "absences.begins_at", "absences.ends_at", "invitations.expires_at", "check_ins.due_at",
        "check_ins.reminder_at", "check_ins.expires_at", "alerts.next_step_at", "outgoing.wanted_at",
        "outgoing.due_at", "outgoing.lease_until", "plans.next_at", "digests.next_at", "plan_changes.moved_to",
        "platform_keys.earlier_until", "bookings.starts_at", "bookings.ends_at", "bookings.told_at", "bookings.due_at",
        "deliveries.kept_until", "events_ahead.starts_at", "events_ahead.ends_at",
    }
)  # fmt: skip
_LEASE = timedelta(seconds=60)
_NO_MATTER = timedelta(seconds=1)  # a clock that is set right by so little
_LONGEST_PAUSE = timedelta(days=367)
# It is asked every few seconds, of all that is open: only where a row says so is it asked of rows that are proven.
_ASKED = table("check_ins", column("state"), column("prompted_at", Instant()))
_TOUCHED = table("outgoing", column("state"), column("touched_at", Instant()))
_WAITS = table("alerts", column("waits_from", Instant()))
_ANY_ASKED = select(_ASKED.c.state).where(
    _ASKED.c.state == literal_column(f"'{CheckInState.PROMPTED}'"), _ASKED.c.prompted_at > bindparam("now")
)
_ANY_TOUCHED = select(_TOUCHED.c.state).where(
    _TOUCHED.c.state == literal_column(f"'{OutgoingState.WAITING}'"), _TOUCHED.c.touched_at > bindparam("now")
)
_ANY_WAITS = select(_WAITS.c.waits_from).where(_WAITS.c.waits_from > bindparam("now"))


@of_many
def find_ahead(tx: Tx) -> timedelta | None:
    """How far the clock was ahead when something was written that is going to be looked at again; None: it was not."""
    waiting, is_open = outgoing.c.state == OutgoingState.WAITING, check_ins.c.state == CheckInState.PROMPTED
    latest = [
        *tx.conn.execute(select(status.c.started_at, status.c.last_poll_at, status.c.last_update_at)).one(),
        _latest(tx, _ANY_TOUCHED, select(func.max(outgoing.c.touched_at, type_=Instant())).where(waiting)),
        _latest(tx, _ANY_ASKED, select(func.max(check_ins.c.prompted_at, type_=Instant())).where(is_open)),
        _latest(tx, _ANY_WAITS, select(func.max(alerts.c.waits_from, type_=Instant()))),
    ]
    ahead = max((at for at in latest if at is not None), default=tx.now) - tx.now
    return ahead if ahead > _NO_MATTER else None


def _latest(tx: Tx, any_ahead: Select[Any], of_all: Select[Any]) -> datetime | None:
    """The latest of all, where any is still to come."""
    if tx.conn.execute(any_ahead.limit(1), {"now": tx.now}).first() is None:
        return None
    found: datetime | None = tx.conn.execute(of_all).scalar()
    return found


@of_many
def list_ahead_alerts(tx: Tx) -> list[int]:
    """Unseen alerts that began to wait, or took a step, by a clock that was ahead."""
    ahead = alerts.c.unseen_since.is_not(None) & (alerts.c.waits_from > tx.now)
    return list(tx.conn.execute(select(alerts.c.id).where(ahead)).scalars())


@of_many
def list_ended_ahead(tx: Tx, table: Table = stand_ins) -> list[Row[Any]]:
    """Stand-ins, or `handovers`, whose day had come by a clock that was ahead, and has not come: whole rows."""
    by_time = (table.c.ended_at > tx.now) & (table.c.until > tx.now)
    return list(tx.conn.execute(select(table).where(by_time, table.c.until <= table.c.ended_at)))


@of_many
def set_right(
    tx: Tx, ahead: timedelta, *, remind_after: timedelta, expire_after: timedelta, invitation_lasts: timedelta
) -> list[int]:
    """What was written by a clock that was so far ahead. Returns the ids of people for whom something waits.

    What waits keeps its distance from when it was written; what happened, happened by now.
    """
    concerned = _set_outgoing_right(tx)
    _no_later(tx, check_ins, "reminder_at", tx.now + remind_after, check_ins.c.state == CheckInState.PROMPTED)
    _no_later(tx, check_ins, "expires_at", tx.now + expire_after, check_ins.c.state == CheckInState.PROMPTED)
    _no_later(tx, check_ins, "due_at", tx.now, check_ins.c.state != CheckInState.PLANNED)
    _no_later(tx, invitations, "expires_at", tx.now + invitation_lasts)
    _nearer(tx, handovers, "begins_at", ahead, handovers.c.named_at > tx.now, handovers.c.begins_at.is_not(None))
    for each in (stand_ins, handovers):
        _nearer(tx, each, "until", ahead, each.c.named_at > tx.now)
    _nearer(tx, people, "paused_until", ahead, people.c.paused_until > tx.now + _LONGEST_PAUSE)
    for each in metadata.tables.values():
        for one in each.columns:
            if isinstance(one.type, Instant) and str(one) not in MAY_LIE_AHEAD:
                _no_later(tx, each, one.name, tx.now)
    return concerned


def _set_outgoing_right(tx: Tx) -> list[int]:
    lease = tx.now + _LEASE
    written = select(outgoing).where(outgoing.c.state == OutgoingState.WAITING, outgoing.c.touched_at > tx.now)
    concerned = []
    for row in tx.conn.execute(written).all():
        concerned.append(row.person_id)
        found = {name: getattr(row, name) for name in ("wanted_at", "due_at", "lease_until")}
        values = {name: _at_its_distance(row, at, tx.now) for name, at in found.items() if at is not None}
        tx.conn.execute(update(outgoing).where(outgoing.c.id == row.id).values(**values))
    _no_later(tx, outgoing, "lease_until", lease, outgoing.c.state == OutgoingState.WAITING)
    return concerned


def _at_its_distance(row: Row[Any], at: datetime, now: datetime) -> datetime:
    """So much later than now as it was later than the row was touched. What was due by then is due now."""
    return now + (at - row.touched_at) if at > row.touched_at else min(at, now)


def _no_later(tx: Tx, table: Table, column: str, at: datetime, *where: ColumnElement[bool]) -> None:
    tx.conn.execute(update(table).where(table.c[column] > at, *where).values({column: at}))


def _nearer(tx: Tx, table: Table, column: str, by: timedelta, *where: ColumnElement[bool]) -> None:
    for row in tx.conn.execute(select(table.c.id, table.c[column]).where(*where)).all():
        tx.conn.execute(update(table).where(table.c.id == row.id).values({column: row[1] - by}))
