"""When therapists are away, and whom they chose to stand in: from an instant to another, in one programme."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, insert, select, update

from storage.database import Tx, of_many
from storage.errors import NotThere
from storage.tables import absences


@dataclass(frozen=True)
class Absence:
    """`person_id` is away in the programme from `begins_at` until `ends_at`, or until it was ended or called off.

    `chosen_id` is to stand in, if somebody was chosen; `stand_in_id`: who does, once it has begun. `meets`: what is
    planned in that time takes place all the same. `uncovered_at`: since when it is known that nobody stands in.
    """

    id: int
    programme_id: int
    person_id: int
    begins_at: datetime
    ends_at: datetime
    chosen_id: int | None
    stand_in_id: int | None
    meets: bool
    uncovered_at: datetime | None
    begun_at: datetime | None
    ended_at: datetime | None

    def runs_at(self, now: datetime) -> bool:
        """Whether they are away at this instant."""
        return self.ended_at is None and self.begins_at <= now < self.ends_at

    def is_over(self, now: datetime) -> bool:
        """Whether it is past, ended early, or called off."""
        return self.ended_at is not None or self.ends_at <= now


_BY_ID = select(absences).where(absences.c.id == bindparam("id"))
_OF = (absences.c.programme_id == bindparam("programme_id")) & (absences.c.person_id == bindparam("person_id"))
_GOES_ON = absences.c.ended_at.is_(None) & (absences.c.ends_at > bindparam("now"))
_AHEAD = select(absences).where(_OF, _GOES_ON).order_by(absences.c.begins_at)
_HERE = select(absences).where(absences.c.programme_id == bindparam("programme_id"), _GOES_ON)
_OF_PERSON = select(absences).where(absences.c.person_id == bindparam("person_id"), _GOES_ON)
_SPANS = select(absences).where(_OF, absences.c.ends_at > bindparam("after")).order_by(absences.c.begins_at)
_BEGUN = (
    select(absences)
    .where(absences.c.ended_at.is_(None), absences.c.begins_at <= bindparam("now"))
    .order_by(absences.c.begun_at.is_not(None), absences.c.begins_at)
)


def _absence(row: Row[Any]) -> Absence:
    return Absence(
        row.id, row.programme_id, row.person_id, row.begins_at, row.ends_at, row.chosen_id, row.stand_in_id, row.meets,
        row.uncovered_at, row.begun_at, row.ended_at,
    )  # fmt: skip


def get_absence(tx: Tx, absence_id: int) -> Absence:
    """The absence with this id, over or not. Raises NotThere."""
    row = tx.conn.execute(_BY_ID, {"id": absence_id}).first()
    if row is None:
        raise NotThere(f"absences {absence_id}")
    return _absence(row)


def list_absences(tx: Tx, programme_id: int, person_id: int) -> list[Absence]:
    """Those of this therapist that go on or are to come, the soonest first."""
    keys = {"programme_id": programme_id, "person_id": person_id, "now": tx.now}
    return [_absence(row) for row in tx.conn.execute(_AHEAD, keys)]


def find_absence(tx: Tx, programme_id: int, person_id: int) -> Absence | None:
    """The one that goes on now: then this therapist is away."""
    return tx.once(absences, _read_running, (programme_id, person_id))


def _read_running(tx: Tx, whose: tuple[int, int]) -> Absence | None:
    return next((each for each in list_absences(tx, *whose) if each.runs_at(tx.now)), None)


def list_of_programme(tx: Tx, programme_id: int) -> list[Absence]:
    """Everybody's that go on or are to come, the soonest first."""
    rows = tx.conn.execute(_HERE.order_by(absences.c.begins_at), {"programme_id": programme_id, "now": tx.now})
    return [_absence(row) for row in rows]


def list_of_person(tx: Tx, person_id: int) -> list[Absence]:
    """The same of one person, in whichever programme."""
    rows = tx.conn.execute(_OF_PERSON.order_by(absences.c.begins_at), {"person_id": person_id, "now": tx.now})
    return [_absence(row) for row in rows]


def list_spans(tx: Tx, programme_id: int, person_id: int, after: datetime) -> list[Absence]:
    """When this therapist was, is or will be away after this instant, without what was called off."""
    keys = {"programme_id": programme_id, "person_id": person_id, "after": after}
    return [each for row in tx.conn.execute(_SPANS, keys) if (each := _absence(row)).begins_at < each.ends_at]


@of_many
def list_begun(tx: Tx) -> list[Absence]:
    """Everybody's whose time has come, and that nobody has ended yet, though some may be over; those that are about to
    begin first, so that somebody stands in for who is away before it is asked who is there.
    """
    return [_absence(row) for row in tx.conn.execute(_BEGUN, {"now": tx.now})]


def add_absence(
    tx: Tx, programme_id: int, person_id: int, begins_at: datetime, ends_at: datetime, chosen_id: int | None
) -> Absence:
    """One that is to come, or begins now."""
    values = {
        "id": tx.new_id(),
        "programme_id": programme_id,
        "person_id": person_id,
        "begins_at": begins_at,
        "ends_at": ends_at,
        "chosen_id": chosen_id,
        "created_at": tx.now,
    }
    tx.conn.execute(insert(absences), values)
    return get_absence(tx, values["id"])  # type: ignore[arg-type]


def _set(tx: Tx, absence_id: int, **values: Any) -> None:
    tx.conn.execute(update(absences).where(absences.c.id == absence_id).values(**values))


def set_span(tx: Tx, absence_id: int, begins_at: datetime, ends_at: datetime) -> None:
    """From then until then."""
    _set(tx, absence_id, begins_at=begins_at, ends_at=ends_at)


def set_chosen(tx: Tx, absence_id: int, chosen_id: int | None) -> None:
    """Who is to stand in; None: nobody is chosen."""
    _set(tx, absence_id, chosen_id=chosen_id)


def set_meets(tx: Tx, absence_id: int, meets: bool) -> None:
    """Whether what is planned takes place all the same."""
    _set(tx, absence_id, meets=meets)


def mark_begun(tx: Tx, absence_id: int) -> None:
    """They are away from now on."""
    _set(tx, absence_id, begun_at=tx.now)


def mark_covered(tx: Tx, absence_id: int, stand_in_id: int | None) -> None:
    """By this somebody stands in on its word; None: by nothing."""
    _set(tx, absence_id, stand_in_id=stand_in_id)


def mark_uncovered(tx: Tx, absence_id: int, at: datetime | None) -> None:
    """Nobody stands in, and the supervisors are told so; None: somebody does again."""
    _set(tx, absence_id, uncovered_at=at)


def mark_ended(tx: Tx, absence: Absence) -> None:
    """It is over: in time, early, or called off before it began, which leaves no time of it."""
    _set(tx, absence.id, ended_at=tx.now, ends_at=max(absence.begins_at, min(absence.ends_at, tx.now)))


def mark_account(tx: Tx, programme_id: int, before_id: int, person_id: int) -> None:
    """Somebody has another account from now on: who is away is that one, and so is who was chosen."""
    here = (absences.c.programme_id == programme_id) & absences.c.ended_at.is_(None)
    for column in (absences.c.person_id, absences.c.chosen_id):
        tx.conn.execute(update(absences).where(here, column == before_id).values({column.name: person_id}))
