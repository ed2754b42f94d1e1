"""The calendar that a therapist has connected: where it is read, how that goes, and what it has told of lately."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Row, column, delete, exists, func, insert, select, table, update

from storage.database import Tx, of_many
from storage.instants import Instant
from storage.session_reports import Report, report_of
from storage.tables import calendar_events, calendars, events_ahead, session_reports


class Failure(StrEnum):
    """Why there is no calendar to be read. See docs/states.md."""

    NOT_AN_ADDRESS = "not_an_address"
    NOT_PUBLIC = "not_public"
    NO_CONNECTION = "no_connection"
    TOO_SLOW = "too_slow"
    TOO_LARGE = "too_large"
    TOO_MANY_REDIRECTS = "too_many_redirects"
    REFUSED = "refused"
    GONE = "gone"
    NOT_GIVEN = "not_given"
    UNREADABLE = "unreadable"
    NO_CODES = "no_codes"


@dataclass(frozen=True)
class Calendar:
    """A therapist's calendar. What ends after `from_at` counts; `asked_at`: they wait to hear what is found in it.

    `failing_since` and `failure` stand while it cannot be read, `told_at` once they were told of that.
    """

    id: int
    person_id: int
    from_at: datetime
    next_at: datetime
    asked_at: datetime | None
    read_at: datetime | None
    failing_since: datetime | None
    failure: Failure | None
    told_at: datetime | None


# How they are, and whether one is due, is asked often, and need not be proven: what is read then is.
_ANY = table(
    "calendars", column("id"), column("next_at", Instant()), column("failing_since", Instant()), column("failure")
)


def _calendar(row: Row[Any]) -> Calendar:
    failure = None if row.failure is None else Failure(row.failure)
    return Calendar(
        row.id, row.person_id, row.from_at, row.next_at, row.asked_at, row.read_at, row.failing_since, failure,
        row.told_at,
    )  # fmt: skip


def find_calendar(tx: Tx, calendar_id: int) -> Calendar | None:
    """The calendar with this id, while it is connected."""
    row = tx.conn.execute(select(calendars).where(calendars.c.id == calendar_id)).first()
    return None if row is None else _calendar(row)


def find_calendar_of(tx: Tx, person_id: int) -> Calendar | None:
    """The calendar that this person has connected."""
    row = tx.conn.execute(select(calendars).where(calendars.c.person_id == person_id)).first()
    return None if row is None else _calendar(row)


def get_address(tx: Tx, calendar_id: int) -> str:
    """The secret address of a calendar that is there. Raises WrongKey."""
    sealed = tx.conn.execute(select(calendars.c.address).where(calendars.c.id == calendar_id)).scalar_one()
    return tx.open(calendars.c.address, calendar_id, sealed)


def add_calendar(tx: Tx, person_id: int, address: str) -> Calendar:
    """It is this person's from now on, in place of any other; they wait to hear what is found in it."""
    delete_calendar(tx, person_id)
    calendar_id = tx.new_id()
    values = {
        "id": calendar_id,
        "person_id": person_id,
        "address": tx.seal(calendars.c.address, calendar_id, address),
        "from_at": tx.now,
        "next_at": tx.now,
        "asked_at": tx.now,
    }
    tx.conn.execute(insert(calendars), values)
    return Calendar(calendar_id, person_id, tx.now, tx.now, tx.now, None, None, None, None)


def delete_calendar(tx: Tx, person_id: int) -> None:
    """It is read no more, and its address is forgotten. The sessions that it told of stay."""
    own = select(calendars.c.id).where(calendars.c.person_id == person_id)
    for known in (calendar_events, events_ahead):
        tx.conn.execute(delete(known).where(known.c.calendar_id.in_(own)))
    tx.conn.execute(delete(calendars).where(calendars.c.person_id == person_id))


def mark_account(tx: Tx, before_id: int, person_id: int) -> None:
    """The same therapist has another account from now on, and their calendar with it, unless that has one already."""
    if find_calendar_of(tx, person_id) is None:
        tx.conn.execute(update(calendars).where(calendars.c.person_id == before_id).values(person_id=person_id))
    else:
        delete_calendar(tx, before_id)


def is_any_due(tx: Tx) -> bool:
    """Whether a calendar is to be read by now."""
    return tx.conn.execute(select(_ANY.c.id).where(_ANY.c.next_at <= tx.now).limit(1)).first() is not None


@of_many
def list_due_calendars(tx: Tx, most: int) -> list[Calendar]:
    """Those that are to be read, at most so many: those that somebody waits for first."""
    due = select(calendars).where(calendars.c.next_at <= tx.now).limit(most)
    order = due.order_by(calendars.c.asked_at.is_(None), calendars.c.next_at, calendars.c.id)
    return [_calendar(row) for row in tx.conn.execute(order)]


def _set(tx: Tx, calendar_id: int, **values: object) -> None:
    tx.conn.execute(update(calendars).where(calendars.c.id == calendar_id).values(**values))


def set_next_look(tx: Tx, calendar_id: int, next_at: datetime) -> None:
    """When it is to be read."""
    _set(tx, calendar_id, next_at=next_at)


def mark_look_asked(tx: Tx, calendar_id: int) -> None:
    """Its therapist wants to hear what is in it now."""
    _set(tx, calendar_id, asked_at=tx.now, next_at=tx.now)


def mark_look_answered(tx: Tx, calendar_id: int) -> None:
    """Its therapist hears of it."""
    _set(tx, calendar_id, asked_at=None)


def set_begin(tx: Tx, calendar_id: int, from_at: datetime) -> None:
    """What ends after this counts."""
    _set(tx, calendar_id, from_at=from_at)


def mark_read(tx: Tx, calendar_id: int, next_at: datetime) -> None:
    """It was read, whole; it is to be read again then."""
    _set(tx, calendar_id, read_at=tx.now, next_at=next_at, failing_since=None, failure=None, told_at=None)


def mark_not_read(tx: Tx, calendar: Calendar, failure: Failure, next_at: datetime) -> None:
    """It could not be read, for this reason; it is tried again then."""
    _set(tx, calendar.id, failing_since=calendar.failing_since or tx.now, failure=failure, next_at=next_at)


def mark_told(tx: Tx, calendar_id: int) -> None:
    """Its therapist is told that it cannot be read."""
    _set(tx, calendar_id, told_at=tx.now)


# What it has told of


def note_told(tx: Tx, calendar_id: int, report_id: int) -> None:
    """This report of a session is this calendar's word."""
    known = select(calendar_events.c.report_id).where(calendar_events.c.report_id == report_id)
    if tx.conn.execute(known).first() is None:
        tx.conn.execute(insert(calendar_events), {"report_id": report_id, "calendar_id": calendar_id})


def list_told(tx: Tx, calendar_id: int) -> list[Report]:
    """What this calendar has told of and not taken back, as far as it is still compared with it."""
    told = (
        select(session_reports)
        .join(calendar_events, calendar_events.c.report_id == session_reports.c.id)
        .where(calendar_events.c.calendar_id == calendar_id, session_reports.c.withdrawn_at.is_(None))
        .order_by(session_reports.c.ended_at, session_reports.c.id)
    )
    return [report_of(row) for row in tx.conn.execute(told)]


def let_go(tx: Tx, calendar_id: int, before: datetime) -> None:
    """What ended by then is not compared with the calendar any more, whatever becomes of it there."""
    is_old = (session_reports.c.id == calendar_events.c.report_id) & (session_reports.c.ended_at <= before)
    own = calendar_events.c.calendar_id == calendar_id
    tx.conn.execute(delete(calendar_events).where(own, exists().where(is_old)))


# How they are


def count_calendars(tx: Tx) -> int:
    """How many are connected."""
    return int(tx.conn.execute(select(func.count()).select_from(_ANY)).scalar_one())


def count_failures(tx: Tx, since: datetime) -> Counter[str]:
    """By why: how many could not be read since then or longer."""
    failing = select(_ANY.c.failure).where(_ANY.c.failing_since <= since)
    return Counter(tx.conn.execute(failing).scalars())


def find_failing_since(tx: Tx) -> datetime | None:
    """Since when the one that cannot be read for longest cannot."""
    found: datetime | None = tx.conn.execute(select(func.min(_ANY.c.failing_since, type_=Instant()))).scalar()
    return found


def find_oldest_look(tx: Tx) -> datetime | None:
    """When the calendar that waits longest was to be read."""
    found: datetime | None = tx.conn.execute(select(func.min(_ANY.c.next_at, type_=Instant()))).scalar()
    return found
