"""Which updates have been taken, so that each counts once; and the ones that were set aside."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, delete, insert, select

from storage.database import Tx
from storage.tables import set_aside, updates


@dataclass(frozen=True)
class SetAside:
    """An update that could not be taken: its raw payload (JSON text) and the kind of error."""

    update_id: int
    payload: str
    error: str
    at: datetime

    def __repr__(self) -> str:
        return f"<SetAside {self.update_id} {self.error}>"


_BY_ID = select(updates).where(updates.c.update_id == bindparam("update_id"))
_ADD = insert(updates)


def was_taken(tx: Tx, update_id: int) -> bool:
    """Whether this update was taken before."""
    return tx.conn.execute(_BY_ID, {"update_id": update_id}).first() is not None


def add_taken(tx: Tx, update_id: int, person_id: int | None) -> None:
    """This update is taken; unique, so that of two transactions that try only one commits."""
    values = {"update_id": update_id, "person_id": person_id}
    tx.conn.execute(_ADD, {**values, "taken_at": tx.now})


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
