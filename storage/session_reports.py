"""What each source told of a session: the best of them holds, whatever came first."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, delete, insert, select, update

from storage.database import Tx
from storage.sessions import Modality, Source
from storage.tables import session_reports


@dataclass(frozen=True)
class Report:
    """A session as one source tells of it, or took it back. `modality` None: that source does not know it."""

    id: int
    session_id: int
    pair_id: int
    source: Source
    started_at: datetime | None
    ended_at: datetime
    modality: Modality | None
    withdrawn_at: datetime | None


_OF_SESSION = (
    select(session_reports)
    .where(session_reports.c.session_id == bindparam("session_id"))
    .order_by(session_reports.c.told_at, session_reports.c.ended_at)
)
_BY_REFERENCE = select(session_reports).where(
    session_reports.c.pair_id == bindparam("pair_id"),
    session_reports.c.source == bindparam("source"),
    session_reports.c.reference == bindparam("reference"),
)


def report_of(row: Row[Any]) -> Report:
    """A row of this table."""
    modality = None if row.modality is None else Modality(row.modality)
    source = Source(row.source)
    return Report(row.id, row.session_id, row.pair_id, source, row.started_at, row.ended_at, modality, row.withdrawn_at)


def list_reports(tx: Tx, session_id: int) -> list[Report]:
    """What was told of this session, in the order in which it came."""
    return [report_of(row) for row in tx.conn.execute(_OF_SESSION, {"session_id": session_id})]


def find_report(tx: Tx, pair_id: int, source: Source, reference: str) -> Report | None:
    """What this source told of this pair under this name."""
    known = {"pair_id": pair_id, "source": source, "reference": _reference(tx, pair_id, reference)}
    row = tx.conn.execute(_BY_REFERENCE, known).first()
    return None if row is None else report_of(row)


def _reference(tx: Tx, pair_id: int, reference: str) -> bytes:
    """What a source calls a session may hold a name or an address: it is kept so that it can only be compared."""
    return tx.index(session_reports.c.reference, f"{pair_id}/{reference}")


def add_report(
    tx: Tx, session_id: int, pair_id: int, source: Source, ended_at: datetime, *,
    started_at: datetime | None = None, modality: Modality | None = None, reference: str | None = None,
) -> Report:  # fmt: skip
    """A source tells of this session for the first time."""
    values = {
        "id": tx.new_id(),
        "session_id": session_id,
        "pair_id": pair_id,
        "source": source,
        "reference": None if reference is None else _reference(tx, pair_id, reference),
        "started_at": started_at,
        "ended_at": ended_at,
        "modality": modality,
        "told_at": tx.now,
    }
    tx.conn.execute(insert(session_reports), values)
    return Report(values["id"], session_id, pair_id, source, started_at, ended_at, modality, None)  # type: ignore[arg-type]


def set_report(
    tx: Tx,
    report_id: int,
    session_id: int,
    ended_at: datetime,
    *,
    started_at: datetime | None,
    modality: Modality | None,
) -> None:
    """The source tells it differently now; what it took back holds again."""
    values = {"session_id": session_id, "ended_at": ended_at, "started_at": started_at, "modality": modality}
    changed = update(session_reports).where(session_reports.c.id == report_id)
    tx.conn.execute(changed.values(**values, withdrawn_at=None))


def delete_reports(tx: Tx, session_id: int) -> None:
    """Forget who told of this session, which goes too."""
    tx.conn.execute(delete(session_reports).where(session_reports.c.session_id == session_id))


def mark_report_left(tx: Tx, report: Report) -> None:
    """The source means another session by this name: of this one it says that it was not held."""
    left = update(session_reports).where(session_reports.c.id == report.id)
    tx.conn.execute(left.values(reference=None, withdrawn_at=report.withdrawn_at or tx.now))


def mark_report_withdrawn(tx: Tx, report_id: int) -> None:
    """The source took it back."""
    taken = update(session_reports).where(session_reports.c.id == report_id)
    tx.conn.execute(taken.values(withdrawn_at=tx.now))
