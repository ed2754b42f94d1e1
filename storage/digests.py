"""When a therapist wants their weekly digest, and when the next one is due."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, insert, select, update

from storage.database import Tx, of_many
from storage.tables import digests


@dataclass(frozen=True)
class Digest:
    """On this weekday (Monday is 0) at this time (HH:MM on the wall of the therapist's zone)."""

    person_id: int
    weekday: int
    at: str
    next_at: datetime


def _digest(row: Row[Any]) -> Digest:
    return Digest(row.person_id, row.weekday, row.at, row.next_at)


def find_digest(tx: Tx, person_id: int) -> Digest | None:
    """When this person wants it; None: not at all."""
    row = tx.conn.execute(select(digests).where(digests.c.person_id == person_id)).first()
    return None if row is None else _digest(row)


@of_many
def list_due_digests(tx: Tx) -> list[Digest]:
    """Those whose time has come, the earliest first."""
    due = select(digests).where(digests.c.next_at <= tx.now).order_by(digests.c.next_at)
    return [_digest(row) for row in tx.conn.execute(due)]


def set_digest(tx: Tx, person_id: int, weekday: int, at: str, next_at: datetime) -> None:
    """From now on, then."""
    delete_digest(tx, person_id)
    values = {"person_id": person_id, "weekday": weekday, "at": at, "next_at": next_at}
    tx.conn.execute(insert(digests), values)


def set_next_digest(tx: Tx, person_id: int, next_at: datetime) -> None:
    """When the next one is due."""
    tx.conn.execute(update(digests).where(digests.c.person_id == person_id).values(next_at=next_at))


def delete_digest(tx: Tx, person_id: int) -> None:
    """None any more."""
    tx.conn.execute(delete(digests).where(digests.c.person_id == person_id))
