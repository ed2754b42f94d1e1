"""Plans: that a pair meets every week, or every few, and which of those meetings are skipped or moved."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, bindparam, delete, insert, select, update

from storage.database import Tx, of_many
from storage.errors import NotThere
from storage.sessions import Modality
from storage.tables import pairs, plan_changes, plans


@dataclass(frozen=True)
class Plan:
    """From the day `first` on, until `last` (None: without end), every so many `weeks`, at `starts` (HH:MM on the wall
    of the therapist's zone), for so many `minutes`. `next_at`: when the next one to be reported ends.
    """

    id: int
    pair_id: int
    modality: Modality
    first: date
    last: date | None
    starts: str
    minutes: int
    weeks: int
    next_at: datetime | None
    ended_at: datetime | None
    created_at: datetime


_BY_ID = select(plans).where(plans.c.id == bindparam("id"))
_OF_PAIR = (
    select(plans)
    .where(plans.c.pair_id == bindparam("pair_id"), plans.c.ended_at.is_(None))
    .order_by(plans.c.created_at, plans.c.id)
)
_OF_THERAPIST = (
    select(plans)
    .join(pairs, pairs.c.id == plans.c.pair_id)
    .where(pairs.c.therapist_id == bindparam("therapist_id"), plans.c.ended_at.is_(None))
    .order_by(plans.c.created_at, plans.c.id)
)
_DUE = select(plans).where(plans.c.next_at <= bindparam("now")).order_by(plans.c.next_at).limit(bindparam("most"))


def _plan(row: Row[Any]) -> Plan:
    first, last = date.fromisoformat(row.first_day), None if row.last_day is None else date.fromisoformat(row.last_day)
    return Plan(
        row.id, row.pair_id, Modality(row.modality), first, last, row.starts, row.minutes, row.weeks, row.next_at,
        row.ended_at, row.created_at,
    )  # fmt: skip


def get_plan(tx: Tx, plan_id: int) -> Plan:
    """The plan with this id. Raises NotThere."""
    row = tx.conn.execute(_BY_ID, {"id": plan_id}).first()
    if row is None:
        raise NotThere(f"plans {plan_id}")
    return _plan(row)


def list_of_pair(tx: Tx, pair_id: int) -> list[Plan]:
    """The plans of this pair that hold, the oldest first."""
    return [_plan(row) for row in tx.conn.execute(_OF_PAIR, {"pair_id": pair_id})]


def list_of_therapist(tx: Tx, therapist_id: int) -> list[Plan]:
    """The plans of all pairs of this therapist that hold, the oldest first."""
    return [_plan(row) for row in tx.conn.execute(_OF_THERAPIST, {"therapist_id": therapist_id})]


@of_many
def list_due(tx: Tx, most: int = 200) -> list[Plan]:
    """Plans of which a meeting has ended by now, the earliest first, at most so many."""
    return [_plan(row) for row in tx.conn.execute(_DUE, {"now": tx.now, "most": most})]


def add_plan(
    tx: Tx, pair_id: int, modality: Modality, *, first: date, starts: str, minutes: int, weeks: int,
    last: date | None = None,
) -> Plan:  # fmt: skip
    """They meet like this from now on. When the next one ends is set by `set_next`."""
    values = {
        "id": tx.new_id(),
        "pair_id": pair_id,
        "modality": modality,
        "first_day": first.isoformat(),
        "last_day": None if last is None else last.isoformat(),
        "starts": starts,
        "minutes": minutes,
        "weeks": weeks,
        "created_at": tx.now,
    }
    tx.conn.execute(insert(plans), values)
    return get_plan(tx, values["id"])  # type: ignore[arg-type]


def set_next(tx: Tx, plan_id: int, next_at: datetime | None) -> None:
    """When the next meeting of this plan ends; None: there is none."""
    tx.conn.execute(update(plans).where(plans.c.id == plan_id).values(next_at=next_at))


def set_plan(tx: Tx, plan_id: int, modality: Modality, *, minutes: int, weeks: int) -> None:
    """They meet for so long, every so many weeks, like this; what is skipped or moved stays so."""
    values = {"modality": modality, "minutes": minutes, "weeks": weeks}
    tx.conn.execute(update(plans).where(plans.c.id == plan_id).values(**values))


def mark_over(tx: Tx, plan_id: int) -> None:
    """They meet like this no longer."""
    tx.conn.execute(update(plans).where(plans.c.id == plan_id).values(ended_at=tx.now, next_at=None))


def mark_going_on(tx: Tx, plan_id: int) -> None:
    """They meet like this after all. When the next one ends is set by `set_next`."""
    tx.conn.execute(update(plans).where(plans.c.id == plan_id).values(ended_at=None))


def changes_of(tx: Tx, plan_id: int) -> Mapping[date, datetime | None]:
    """By its day, when a meeting of this plan begins instead; None: it is skipped."""
    rows = tx.conn.execute(select(plan_changes).where(plan_changes.c.plan_id == plan_id))
    return {date.fromisoformat(row.day): row.moved_to for row in rows}


def set_change(tx: Tx, plan_id: int, day: date, moved_to: datetime | None) -> None:
    """The meeting of this day is skipped, or begins at this instant instead."""
    take_change_back(tx, plan_id, day)
    tx.conn.execute(insert(plan_changes), {"plan_id": plan_id, "day": day.isoformat(), "moved_to": moved_to})


def take_change_back(tx: Tx, plan_id: int, day: date) -> None:
    """The meeting of this day is as planned."""
    this = (plan_changes.c.plan_id == plan_id) & (plan_changes.c.day == day.isoformat())
    tx.conn.execute(delete(plan_changes).where(this))
