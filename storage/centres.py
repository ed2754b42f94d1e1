"""Centres: programmes elsewhere whose records for research are taken in here, and those records as they came."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

from sqlalchemy import Row, delete, insert, select, update

from storage.database import Tx
from storage.tables import centre_records, centres


@dataclass(frozen=True)
class Centre:
    """A programme elsewhere, by the pseudonym that it has there (`origin`).

    `number` says which of its exports is taken in, `digest` which file that was. `question` and `said` are what its
    clients said yes to: the version of the question, and what the research is.
    """

    id: int
    programme_id: int
    origin: str
    number: int
    digest: str
    question: str
    said: str


@dataclass(frozen=True)
class CentreRecord:
    """A record as it came: pseudonyms are those of its centre, and what it says is in the words of the file."""

    reference: str
    client: str
    therapist: str
    pair: str
    session: int
    day: int
    modality: str
    source: str
    problem_area: str | None
    check_in: str | None
    instrument: str | None
    instrument_version: int | None
    answers: Mapping[str, int | None]
    score: float | None


_NAMES = tuple(field.name for field in fields(CentreRecord))


def _centre(row: Row[Any]) -> Centre:
    return Centre(row.id, row.programme_id, row.origin, row.number, row.digest, row.question, row.said)


def find_centre(tx: Tx, programme_id: int, origin: str) -> Centre | None:
    """The centre of this pseudonym, if something of it was taken in for this programme's research."""
    theirs = (centres.c.programme_id == programme_id) & (centres.c.origin == origin)
    row = tx.conn.execute(select(centres).where(theirs)).first()
    return None if row is None else _centre(row)


def list_centres(tx: Tx, programme_id: int) -> list[Centre]:
    """Those of which something was taken in for this programme's research."""
    theirs = select(centres).where(centres.c.programme_id == programme_id).order_by(centres.c.origin)
    return [_centre(row) for row in tx.conn.execute(theirs)]


def put_centre(
    tx: Tx, programme_id: int, origin: str, *, number: int, digest: str, question: str, said: str
) -> Centre:  # fmt: skip
    """What is taken in of it now is this export, in the place of an earlier one."""
    values = {"number": number, "digest": digest, "question": question, "said": said, "taken_at": tx.now}
    known = find_centre(tx, programme_id, origin)
    if known is None:
        known_by = {"id": tx.new_id(), "programme_id": programme_id, "origin": origin}
        tx.conn.execute(insert(centres), {**known_by, **values})
    else:
        tx.conn.execute(update(centres).where(centres.c.id == known.id).values(**values))
    found = find_centre(tx, programme_id, origin)
    assert found is not None
    return found


def list_records(tx: Tx, centre_id: int) -> list[CentreRecord]:
    """All that is there of this centre."""
    rows = tx.conn.execute(select(centre_records).where(centre_records.c.centre_id == centre_id))
    return [CentreRecord(**{name: row._mapping[name] for name in _NAMES}) for row in rows]


def add_records(tx: Tx, centre_id: int, records: Sequence[CentreRecord]) -> None:
    """These are new."""
    rows = [{name: getattr(each, name) for name in _NAMES} for each in records]
    for row in rows:
        row |= {"id": tx.new_id(), "centre_id": centre_id}
    if rows:
        tx.conn.execute(insert(centre_records), rows)


def delete_records(tx: Tx, centre_id: int, references: Collection[str]) -> None:
    """These are there no more, or come anew."""
    gone = list(references)
    for begin in range(0, len(gone), 500):
        these = centre_records.c.reference.in_(gone[begin : begin + 500])
        tx.conn.execute(delete(centre_records).where(centre_records.c.centre_id == centre_id, these))


def delete_centre(tx: Tx, centre_id: int) -> int:
    """Nothing of it is to be here any more; returns how many records that were."""
    found = tx.conn.execute(delete(centre_records).where(centre_records.c.centre_id == centre_id)).rowcount
    tx.conn.execute(delete(centres).where(centres.c.id == centre_id))
    return found
