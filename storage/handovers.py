"""Handovers for a while: a colleague who has a therapist's rights over one client until an instant, from now on or from
a day to come.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, bindparam, insert, select, update

from storage.database import Tx, of_many
from storage.errors import NotThere
from storage.lasting import Lasting
from storage.tables import handovers, pairs


@dataclass(frozen=True)
class Handover(Lasting):
    """`person_id` looks after the client of this pair until `until`, or until it was ended.

    `begins_at`: it is to begin then, and holds as little as one that was called off; None: it holds since `named_at`.
    """

    id: int
    pair_id: int
    person_id: int
    until: datetime
    ended_at: datetime | None
    named_at: datetime
    begins_at: datetime | None = None

    def held_at(self, at: datetime) -> bool:
        """Whether it held at this instant, past or to come."""
        return super().held_at(at) and (self.begins_at is None or self.begins_at <= at)


_AHEAD = select(handovers).where(handovers.c.ended_at.is_(None), handovers.c.until > bindparam("now"))
_LASTING = _AHEAD.where(handovers.c.begins_at.is_(None))
_TO_COME = _AHEAD.where(handovers.c.begins_at.is_not(None))
_BEGUN = _TO_COME.where(handovers.c.begins_at <= bindparam("now"))
_OF = _LASTING.where(handovers.c.pair_id == bindparam("pair_id"))
_TO = _LASTING.where(handovers.c.person_id == bindparam("person_id")).order_by(handovers.c.named_at)
_OVER = select(handovers).where(handovers.c.ended_at.is_(None), handovers.c.until <= bindparam("now"))


def _handover(row: Row[Any]) -> Handover:
    return Handover(row.id, row.pair_id, row.person_id, row.until, row.ended_at, row.named_at, row.begins_at)


def _all(tx: Tx, query: Select[Any], **keys: Any) -> list[Handover]:
    return [_handover(row) for row in tx.conn.execute(query, keys)]


def get_handover(tx: Tx, handover_id: int) -> Handover:
    """The handover with this id, over or not. Raises NotThere."""
    row = tx.conn.execute(select(handovers).where(handovers.c.id == handover_id)).first()
    if row is None:
        raise NotThere(f"handovers {handover_id}")
    return _handover(row)


def find_handover(tx: Tx, pair_id: int) -> Handover | None:
    """Who looks after this one client for a while now, if somebody does."""
    return tx.once(handovers, _read_of, pair_id)


def _read_of(tx: Tx, pair_id: int) -> Handover | None:
    row = tx.conn.execute(_OF, {"pair_id": pair_id, "now": tx.now}).first()
    return None if row is None else _handover(row)


def find_to_come(tx: Tx, pair_id: int) -> Handover | None:
    """Who is going to look after this one client for a while, if somebody is."""
    row = tx.conn.execute(_TO_COME.where(handovers.c.pair_id == pair_id), {"now": tx.now}).first()
    return None if row is None else _handover(row)


def list_of_pair(tx: Tx, pair_id: int) -> list[Handover]:
    """All that there ever were of this client, the oldest first."""
    return _all(tx, select(handovers).where(handovers.c.pair_id == pair_id).order_by(handovers.c.named_at))


def list_handovers_to(tx: Tx, person_id: int) -> list[Handover]:
    """Of whom this person looks after now, one by one."""
    return _all(tx, _TO, person_id=person_id, now=tx.now)


def list_to_come_to(tx: Tx, person_id: int) -> list[Handover]:
    """Of whom this person is going to look after, one by one."""
    return _all(tx, _TO_COME.where(handovers.c.person_id == person_id), now=tx.now)


def list_lasting(tx: Tx, programme_id: int) -> list[Handover]:
    """Those of this programme that hold now, or are to come."""
    here = handovers.c.pair_id.in_(select(pairs.c.id).where(pairs.c.programme_id == programme_id))
    return _all(tx, _AHEAD.where(here), now=tx.now)


@of_many
def list_begun(tx: Tx) -> list[Handover]:
    """Those that were to come, and whose time has come."""
    return _all(tx, _BEGUN, now=tx.now)


@of_many
def list_over(tx: Tx) -> list[Handover]:
    """Those whose day has come, and that nobody was told of yet."""
    return _all(tx, _OVER, now=tx.now)


def add_handover(
    tx: Tx, pair_id: int, person_id: int, *, until: datetime, begins_at: datetime | None = None
) -> Handover:
    """From now on: then nobody may look after this one client for a while at the moment; or from `begins_at` on: then
    nobody may be going to.
    """
    handover_id = tx.new_id()
    values = {"id": handover_id, "pair_id": pair_id, "person_id": person_id, "named_at": tx.now, "until": until}
    tx.conn.execute(insert(handovers), {**values, "begins_at": begins_at})
    return get_handover(tx, handover_id)


def mark_begun(tx: Tx, handover_id: int) -> Handover:
    """What was to come holds from now on."""
    own = handovers.c.id == handover_id
    tx.conn.execute(update(handovers).where(own).values(begins_at=None, named_at=tx.now))
    return get_handover(tx, handover_id)


def set_span(tx: Tx, handover_id: int, begins_at: datetime | None, until: datetime) -> None:
    """It lasts until this instant, if nobody ends it before; and begins then, where it has not begun."""
    tx.conn.execute(update(handovers).where(handovers.c.id == handover_id).values(begins_at=begins_at, until=until))


def mark_ended(tx: Tx, handover_id: int) -> bool:
    """It is over, early or in time. False when that was so already."""
    still = (handovers.c.id == handover_id) & handovers.c.ended_at.is_(None)
    return tx.conn.execute(update(handovers).where(still).values(ended_at=tx.now)).rowcount == 1


def mark_account(tx: Tx, programme_id: int, before_id: int, person_id: int) -> None:
    """Somebody has another account from now on: it is that one which looks after these clients."""
    for each in list_lasting(tx, programme_id):
        if each.person_id == before_id:
            tx.conn.execute(update(handovers).where(handovers.c.id == each.id).values(person_id=person_id))
