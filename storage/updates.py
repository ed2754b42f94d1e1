"""Which updates have been taken, so that each counts once; and the ones that were set aside."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, delete, insert, select, update

from storage.database import Tx
from storage.tables import set_aside, updates
from storage.unless import insert_unless


@dataclass(frozen=True)
class SetAside:
    """An update that could not be taken: its raw payload (JSON text) and the kind of error."""

    update_id: int
    payload: str
    error: str
    at: datetime

    def __repr__(self) -> str:
        return f"<SetAside {self.update_id} {self.error}>"


_ADD = insert_unless(updates, select(updates.c.update_id).where(updates.c.update_id == bindparam("update_id")))


def add_taken(tx: Tx, update_id: int, person_id: int | None) -> bool:
    """This update is taken now, by this person; False: it was before. Of two transactions that try only one commits."""
    values = {"update_id": update_id, "person_id": person_id, "taken_at": tx.now}
    return tx.conn.execute(_ADD, values).rowcount == 1


def set_whose(tx: Tx, update_id: int, person_id: int) -> None:
    """Whoever it came from became somebody by it."""
    tx.conn.execute(update(updates).where(updates.c.update_id == update_id).values(person_id=person_id))


def forget_taken(tx: Tx, update_id: int) -> None:
    """Let this update be taken again."""
    tx.conn.execute(delete(updates).where(updates.c.update_id == update_id))


def delete_taken(tx: Tx, before: datetime) -> int:
    """Forget updates taken before this instant; returns how many."""
    return tx.conn.execute(delete(updates).where(updates.c.taken_at < before)).rowcount


def add_set_aside(tx: Tx, update_id: int, payload: str, error: str) -> None:
    """Keep an update that fails every time, sealed, to be replayed once the fault is mended."""
    tx.conn.execute(delete(set_aside).where(set_aside.c.id == update_id))
    values = {"id": update_id, "payload": tx.seal(set_aside.c.payload, update_id, payload)}
    tx.conn.execute(insert(set_aside), {**values, "error": error, "at": tx.now})


def list_set_aside(tx: Tx) -> list[SetAside]:
    """What waits to be replayed, oldest first."""
    query = select(set_aside).order_by(set_aside.c.at)
    return [
        SetAside(row.id, tx.open(set_aside.c.payload, row.id, row.payload), row.error, row.at)
        for row in tx.conn.execute(query)
    ]


def delete_set_aside(tx: Tx, update_id: int) -> None:
    """It was taken after all."""
    tx.conn.execute(delete(set_aside).where(set_aside.c.id == update_id))
