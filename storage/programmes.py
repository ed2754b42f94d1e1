"""Programmes: the service that runs the bot, and what it tells its people."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, bindparam, insert, select

from storage.database import Tx
from storage.errors import NotThere
from storage.tables import programmes


@dataclass(frozen=True)
class Programme:
    """A service: its emergency signpost, the other person to turn to, and who reads comments, and when.

    `supervisors_read`: they may read what a therapist is told about a client who agreed to that. `holidays`: whose
    public holidays are no working days there, a country or a part of one (ISO 3166: `DE`, `DE-BY`).
    """

    id: int
    name: str
    language: str
    zone: str
    signpost: str
    contact: str
    comment_readers: str
    supervisors_read: bool
    holidays: str | None


_BY_ID = select(programmes).where(programmes.c.id == bindparam("id"))
_BY_NAME = select(programmes).where(programmes.c.name == bindparam("name"))


def _programme(tx: Tx, row: Row[Any]) -> Programme:
    contact = tx.open(programmes.c.contact, row.id, row.contact)
    return Programme(
        row.id, row.name, row.language, row.zone, row.signpost, contact, row.comment_readers, row.supervisors_read,
        row.holidays,
    )  # fmt: skip


def get_programme(tx: Tx, programme_id: int) -> Programme:
    """The programme with this id. Raises NotThere."""
    row = tx.conn.execute(_BY_ID, {"id": programme_id}).first()
    if row is None:
        raise NotThere(f"programmes {programme_id}")
    return _programme(tx, row)


def find_programme(tx: Tx, name: str) -> Programme | None:
    """The programme of this name, if there is one."""
    row = tx.conn.execute(_BY_NAME, {"name": name}).first()
    return None if row is None else _programme(tx, row)


def list_programmes(tx: Tx) -> list[Programme]:
    """Every programme, by name."""
    return [_programme(tx, row) for row in tx.conn.execute(select(programmes).order_by(programmes.c.name))]


def add_programme(
    tx: Tx,
    name: str,
    *,
    language: str,
    zone: str,
    signpost: str,
    contact: str,
    comment_readers: str,
    supervisors_read: bool = False,
    holidays: str | None = None,
) -> Programme:
    """A new programme. Its name must be free."""
    programme_id = tx.new_id()
    values = {
        "id": programme_id,
        "name": name,
        "language": language,
        "zone": zone,
        "signpost": signpost,
        "contact": tx.seal(programmes.c.contact, programme_id, contact),
        "comment_readers": comment_readers,
        "supervisors_read": supervisors_read,
        "holidays": holidays,
        "created_at": tx.now,
    }
    tx.conn.execute(insert(programmes), values)
    return get_programme(tx, programme_id)
