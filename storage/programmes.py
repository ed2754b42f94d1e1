"""Programmes: the service that runs the bot, and what it tells its people."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, insert, select, update

from storage.database import Tx
from storage.errors import NotThere
from storage.tables import editions, programmes


@dataclass(frozen=True)
class Programme:
    """A service: its emergency signpost, the other person to turn to, and who reads comments, and when.

    `supervisors_read`: they may read what a therapist is told about a client who agreed to that. `holidays`: whose
    public holidays are no working days there, a country or a part of one (ISO 3166: `DE`, `DE-BY`). `names_stand_ins`:
    where a therapist who is away chose nobody, somebody stands in by a rule. `edition` grows when what its words mean
    to a client's consent changes. `asks_outcome`: at the end of a check-in its clients are asked how they have been.
    `invites_frankness`: they are invited, once, to say what does not suit them. `address`: its people are spoken to in
    the `formal` or the `informal` way; `called`: whoever is in therapy is a `client` or a `patient`.
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
    edition: int
    asks_outcome: bool = False
    invites_frankness: bool = True
    names_stand_ins: bool = False
    address: str = "formal"
    called: str = "client"


SAID = ("name", "signpost", "contact", "comment_readers")
"""What of a programme stands in the consent of its clients, word for word."""
_BY_ID = select(programmes).where(programmes.c.id == bindparam("id"))
_BY_NAME = select(programmes).where(programmes.c.name == bindparam("name"))


def _programme(tx: Tx, row: Any) -> Programme:
    contact = tx.open(programmes.c.contact, row.id, row.contact)
    return Programme(
        row.id, row.name, row.language, row.zone, row.signpost, contact, row.comment_readers, row.supervisors_read,
        row.holidays, row.edition, row.asks_outcome, row.invites_frankness, row.names_stand_ins,
        row.address, row.called,
    )  # fmt: skip


def get_programme(tx: Tx, programme_id: int) -> Programme:
    """The programme with this id. Raises NotThere."""
    return tx.once(programmes, _read_programme, programme_id)


def _read_programme(tx: Tx, programme_id: int) -> Programme:
    row = tx.conn.execute(_BY_ID, {"id": programme_id}).first()
    if row is None:
        raise NotThere(f"programmes {programme_id}")
    return _programme(tx, row)


def keep(tx: Tx, row: Any) -> Programme:
    """A row that was read with others: it is what is found by its id."""
    return tx.found(programmes, _read_programme, row.id, _programme(tx, row))


def get_created_at(tx: Tx, programme_id: int) -> datetime:
    """Since when there is this programme. Raises NotThere."""
    found = tx.conn.execute(_BY_ID, {"id": programme_id}).first()
    if found is None:
        raise NotThere(f"programmes {programme_id}")
    created: datetime = found.created_at
    return created


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
    asks_outcome: bool = False,
    invites_frankness: bool = True,
    names_stand_ins: bool = False,
    address: str = "formal",
    called: str = "client",
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
        "asks_outcome": asks_outcome,
        "invites_frankness": invites_frankness,
        "names_stand_ins": names_stand_ins,
        "address": address,
        "called": called,
        "created_at": tx.now,
    }
    tx.conn.execute(insert(programmes), values)
    return get_programme(tx, programme_id)


def change_programme(tx: Tx, programme_id: int, changes: Mapping[str, Any], *, new_meaning: bool) -> Programme:
    """These fields from now on. `new_meaning`: clients agreed to something else; what that said is kept."""
    before = get_programme(tx, programme_id)
    values = dict(changes)
    if "contact" in values:
        values["contact"] = tx.seal(programmes.c.contact, programme_id, values["contact"])
    if new_meaning:
        _keep_edition(tx, before)
        values["edition"] = before.edition + 1
    if values:
        tx.conn.execute(update(programmes).where(programmes.c.id == programme_id).values(**values))
    return get_programme(tx, programme_id)


def _keep_edition(tx: Tx, programme: Programme) -> None:
    said = json.dumps({each: getattr(programme, each) for each in SAID})
    row_id = tx.new_id()
    values = {"id": row_id, "programme_id": programme.id, "number": programme.edition, "ended_at": tx.now}
    tx.conn.execute(insert(editions), {**values, "said": tx.seal(editions.c.said, row_id, said)})


def find_edition(tx: Tx, programme_id: int, number: int) -> dict[str, str] | None:
    """What the programme's words said in an earlier edition; None: that is the present one."""
    there = (editions.c.programme_id == programme_id) & (editions.c.number == number)
    row = tx.conn.execute(select(editions).where(there)).first()
    said: dict[str, str] | None = None if row is None else json.loads(tx.open(editions.c.said, row.id, row.said))
    return said
