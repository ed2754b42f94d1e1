"""Sessions: that a pair met, how, and when it ended. One session leads to one check-in."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import bindparam, delete, func, insert, select, update

from storage.database import Tx
from storage.errors import NotThere
from storage.tables import sessions


class Modality(StrEnum):
    """How a session was held."""

    VIDEO = "video"
    PHONE = "phone"
    CHAT = "chat"
    EMAIL = "email"
    IN_PERSON = "in_person"


class Source(StrEnum):
    """Who told of a session, the most trusted first (docs/decisions/one-door-for-sessions.md)."""

    CHAT = "chat"
    PLATFORM = "platform"
    FILE = "file"
    CALENDAR = "calendar"
    PLAN = "plan"
    CLIENT = "client"


@dataclass(frozen=True)
class Session:
    """A session of a pair, until it is withdrawn. `day_only`: of `ended_at` nothing but the day is known. `source` is
    the one whose word holds; `started_at` where that tells it.
    """

    id: int
    pair_id: int
    modality: Modality
    started_at: datetime | None
    ended_at: datetime
    day_only: bool
    source: Source
    reported_by: int
    withdrawn_at: datetime | None


_BY_ID = select(sessions).where(sessions.c.id == bindparam("id"))
_OF_PAIR = select(sessions).where(sessions.c.pair_id == bindparam("pair_id")).order_by(sessions.c.ended_at)
_AROUND = (
    select(sessions)
    .where(
        sessions.c.pair_id == bindparam("pair_id"),
        sessions.c.ended_at > bindparam("after"),
        sessions.c.ended_at < bindparam("before"),
    )
    .order_by(sessions.c.ended_at)
)
_NEAR = _AROUND.where(sessions.c.withdrawn_at.is_(None))


def _session(row: Any) -> Session:
    return Session(
        row.id, row.pair_id, Modality(row.modality), row.started_at, row.ended_at, row.day_only, Source(row.source),
        row.reported_by, row.withdrawn_at,
    )  # fmt: skip


def get_session(tx: Tx, session_id: int) -> Session:
    """The session with this id. Raises NotThere."""
    return tx.once(sessions, _read_session, session_id)


def _read_session(tx: Tx, session_id: int) -> Session:
    row = tx.conn.execute(_BY_ID, {"id": session_id}).first()
    if row is None:
        raise NotThere(f"sessions {session_id}")
    return _session(row)


def keep(tx: Tx, row: Any) -> Session:
    """A row that was read with others: it is what is found by its id."""
    return tx.found(sessions, _read_session, row.id, _session(row))


def find_near(tx: Tx, pair_id: int, ended_at: datetime, within: timedelta) -> Session | None:
    """A session of the pair that ended less than `within` before or after this instant."""
    span = {"pair_id": pair_id, "after": ended_at - within, "before": ended_at + within}
    row = tx.conn.execute(_NEAR, span).first()
    return None if row is None else _session(row)


def list_around(tx: Tx, pair_id: int, begin: datetime, end: datetime) -> list[Session]:
    """The sessions of the pair that ended between these instants, also those that were taken back, in order."""
    span = {"pair_id": pair_id, "after": begin, "before": end}
    return [_session(row) for row in tx.conn.execute(_AROUND, span)]


def list_of_pair(tx: Tx, pair_id: int) -> list[Session]:
    """Every session of the pair, also those that were taken back, oldest first."""
    return [_session(row) for row in tx.conn.execute(_OF_PAIR, {"pair_id": pair_id})]


def add_session(
    tx: Tx, pair_id: int, modality: Modality, ended_at: datetime, reported_by: int, *, day_only: bool = False,
    source: Source = Source.CHAT, started_at: datetime | None = None,
) -> Session:  # fmt: skip
    """A session that was reported just now. `day_only`: `ended_at` stands for its day."""
    values = {
        "id": tx.new_id(),
        "pair_id": pair_id,
        "modality": modality,
        "ended_at": ended_at,
        "day_only": day_only,
        "source": source,
        "started_at": started_at,
        "reported_by": reported_by,
        "reported_at": tx.now,
    }
    tx.conn.execute(insert(sessions), values)
    return get_session(tx, values["id"])  # type: ignore[arg-type]


def mark_held(
    tx: Tx, session_id: int, modality: Modality, ended_at: datetime, source: Source, *, started_at: datetime | None
) -> None:
    """How and when it was held, as the source says whose word holds; it is not taken back, or not any more."""
    known = {"modality": modality, "started_at": started_at, "ended_at": ended_at, "day_only": False}
    told = {**known, "source": source, "withdrawn_at": None}
    tx.conn.execute(update(sessions).where(sessions.c.id == session_id).values(**told))


def mark_withdrawn(tx: Tx, session_id: int) -> None:
    """The report was a mistake."""
    tx.conn.execute(update(sessions).where(sessions.c.id == session_id).values(withdrawn_at=tx.now))


def delete_session(tx: Tx, session_id: int) -> None:
    """Forget it: it has no check-in, and nobody tells of it any more."""
    tx.conn.execute(delete(sessions).where(sessions.c.id == session_id))


def mark_moved(tx: Tx, pair_id: int, before_id: int, person_id: int) -> None:
    """What was reported of this pair by one account counts as reported by another of the same person."""
    theirs = (sessions.c.pair_id == pair_id) & (sessions.c.reported_by == before_id)
    tx.conn.execute(update(sessions).where(theirs).values(reported_by=person_id))


_OF_PAIRS = (
    select(sessions)
    .where(
        sessions.c.pair_id.in_(bindparam("pair_ids", expanding=True)),
        sessions.c.ended_at >= bindparam("begin"),
        sessions.c.ended_at < bindparam("end"),
        sessions.c.withdrawn_at.is_(None),
    )
    .order_by(sessions.c.ended_at)
)
_COUNT = (
    select(func.count())
    .select_from(sessions)
    .where(sessions.c.pair_id == bindparam("pair_id"), sessions.c.withdrawn_at.is_(None))
)


def list_between(tx: Tx, pair_ids: Collection[int], begin: datetime, end: datetime) -> list[Session]:
    """The sessions of these pairs that ended from `begin` up to `end`, in order, without those taken back."""
    span = {"pair_ids": list(pair_ids), "begin": begin, "end": end}
    return [_session(row) for row in tx.conn.execute(_OF_PAIRS, span)]


def count_sessions(tx: Tx, pair_id: int) -> int:
    """How many sessions of this pair were reported and not taken back."""
    return int(tx.conn.execute(_COUNT, {"pair_id": pair_id}).scalar_one())
