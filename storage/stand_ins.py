"""Stand-ins: a colleague who has a therapist's rights in a programme until an instant."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, func, insert, select, update

from storage.database import Tx
from storage.errors import NotThere
from storage.lasting import Lasting
from storage.tables import stand_ins


@dataclass(frozen=True)
class StandIn(Lasting):
    """`person_id` has the rights of `therapist_id` in the programme until `until`, or until it was ended."""

    id: int
    programme_id: int
    therapist_id: int
    person_id: int
    until: datetime
    ended_at: datetime | None
    named_at: datetime


_BY_ID = select(stand_ins).where(stand_ins.c.id == bindparam("id"))
_LASTING = select(stand_ins).where(stand_ins.c.ended_at.is_(None), stand_ins.c.until > bindparam("now"))
_FOR = _LASTING.where(
    stand_ins.c.programme_id == bindparam("programme_id"), stand_ins.c.therapist_id == bindparam("therapist_id")
)
_BY = _LASTING.where(stand_ins.c.person_id == bindparam("person_id")).order_by(stand_ins.c.named_at)
_OVER = select(stand_ins).where(stand_ins.c.ended_at.is_(None), stand_ins.c.until <= bindparam("now"))


def _stand_in(row: Row[Any]) -> StandIn:
    return StandIn(row.id, row.programme_id, row.therapist_id, row.person_id, row.until, row.ended_at, row.named_at)


def get_stand_in(tx: Tx, stand_in_id: int) -> StandIn:
    """The stand-in with this id, over or not. Raises NotThere."""
    row = tx.conn.execute(_BY_ID, {"id": stand_in_id}).first()
    if row is None:
        raise NotThere(f"stand_ins {stand_in_id}")
    return _stand_in(row)


def find_stand_in_for(tx: Tx, programme_id: int, therapist_id: int) -> StandIn | None:
    """Who stands in for this therapist now, if somebody does."""
    return tx.once(stand_ins, _read_for, (programme_id, therapist_id))


def _read_for(tx: Tx, whom: tuple[int, int]) -> StandIn | None:
    programme_id, therapist_id = whom
    keys = {"programme_id": programme_id, "therapist_id": therapist_id, "now": tx.now}
    row = tx.conn.execute(_FOR, keys).first()
    return None if row is None else _stand_in(row)


def list_stand_ins_by(tx: Tx, person_id: int) -> list[StandIn]:
    """For whom this person stands in now."""
    return [_stand_in(row) for row in tx.conn.execute(_BY, {"person_id": person_id, "now": tx.now})]


def list_of_programme(tx: Tx, programme_id: int) -> list[StandIn]:
    """All that there ever were in this programme."""
    here = select(stand_ins).where(stand_ins.c.programme_id == programme_id)
    return [_stand_in(row) for row in tx.conn.execute(here.order_by(stand_ins.c.named_at))]


def list_over(tx: Tx) -> list[StandIn]:
    """Those whose day has come, and that nobody was told of yet."""
    return [_stand_in(row) for row in tx.conn.execute(_OVER, {"now": tx.now})]


def list_lasting(tx: Tx, programme_id: int) -> list[StandIn]:
    """Those of this programme that hold now."""
    here = _LASTING.where(stand_ins.c.programme_id == programme_id)
    return [_stand_in(row) for row in tx.conn.execute(here, {"now": tx.now})]


def set_until(tx: Tx, stand_in_id: int, until: datetime) -> None:
    """It lasts until this instant, if nobody ends it before."""
    tx.conn.execute(update(stand_ins).where(stand_ins.c.id == stand_in_id).values(until=until))


def add_stand_in(
    tx: Tx, programme_id: int, therapist_id: int, person_id: int, *, named_by: int, until: datetime
) -> StandIn:
    """A stand-in from now on. The therapist must have none at the moment."""
    values = {
        "id": tx.new_id(),
        "programme_id": programme_id,
        "therapist_id": therapist_id,
        "person_id": person_id,
        "named_by": named_by,
        "named_at": tx.now,
        "until": until,
    }
    tx.conn.execute(insert(stand_ins), values)
    return get_stand_in(tx, values["id"])  # type: ignore[arg-type]


def mark_ended(tx: Tx, stand_in_id: int) -> bool:
    """It is over, early or in time. False when that was so already."""
    still = (stand_ins.c.id == stand_in_id) & stand_ins.c.ended_at.is_(None)
    return tx.conn.execute(update(stand_ins).where(still).values(ended_at=tx.now)).rowcount == 1


def mark_account(tx: Tx, programme_id: int, before_id: int, person_id: int) -> None:
    """Somebody has another account from now on: who stands in for them stands in for that, and that for others."""
    here = (stand_ins.c.programme_id == programme_id) & stand_ins.c.ended_at.is_(None)
    for column in (stand_ins.c.therapist_id, stand_ins.c.person_id):
        tx.conn.execute(update(stand_ins).where(here, column == before_id).values({column.name: person_id}))


def count_named(tx: Tx, programme_id: int, person_id: int) -> int:
    """How often this person was named so far, whatever became of it."""
    here = (stand_ins.c.programme_id == programme_id) & (stand_ins.c.person_id == person_id)
    found: int = tx.conn.execute(select(func.count()).select_from(stand_ins).where(here)).scalar_one()
    return found
