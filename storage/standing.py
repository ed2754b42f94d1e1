"""How it stands between a programme's clients and therapists: with whom the work goes on, and how it ended.

As in `storage.held`, nobody can be told any of this, and what is read is bounded, not proven row by row.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, func, or_, select

from storage.database import Tx
from storage.held import BEGIN, CHECK_INS, END, IN_PERIOD, NOT_COUNTED, PAIRS, SESSIONS
from storage.pairs import Closing, PairState


@dataclass(frozen=True, slots=True)
class Standing:
    """Clients who asked for no more questions (`stopped`), and those with whom the work goes on."""

    stopped: frozenset[int]
    going_on: frozenset[int]


def standing_at(tx: Tx, programme_id: int, end: datetime) -> Standing:
    """Of every client of the programme, by now; what ended from `end` on still went on."""
    stopped = or_(PAIRS.c.state == PairState.STOPPED, PAIRS.c.closed_from == PairState.STOPPED)
    ended = PAIRS.c.closed_at.is_not(None) & (PAIRS.c.closed_at < END)
    query = select(PAIRS.c.client_id, stopped.label("stopped"), ended.label("ended")).where(
        PAIRS.c.programme_id == bindparam("programme_id"), PAIRS.c.client_id.is_not(None)
    )
    rows = list(tx.conn.execute(query, {"programme_id": programme_id, "end": end}))
    return Standing(
        frozenset(row.client_id for row in rows if row.stopped),
        frozenset(row.client_id for row in rows if not row.stopped and not row.ended),
    )


def closings_between(tx: Tx, programme_id: int, begin: datetime, end: datetime) -> dict[int, str]:
    """How the work ended, of each client with whom it did from `begin` until before `end`; a death is no such end."""
    query = (
        select(PAIRS.c.client_id, PAIRS.c.closed_as)
        .where(PAIRS.c.programme_id == bindparam("programme_id"), PAIRS.c.client_id.is_not(None))
        .where(PAIRS.c.closed_at >= BEGIN, PAIRS.c.closed_at < END)
        .where(PAIRS.c.closed_as.is_not(None), PAIRS.c.closed_as != Closing.DIED)
        .order_by(PAIRS.c.closed_at, PAIRS.c.id)
    )
    period = {"programme_id": programme_id, "begin": begin, "end": end}
    return {row.client_id: row.closed_as for row in tx.conn.execute(query, period)}


def who_met_between(tx: Tx, programme_id: int, begin: datetime, end: datetime) -> list[tuple[int, int, int]]:
    """Clients and therapists who had a session that ended from `begin` until before `end`, by the clients' ids, and how
    many.
    """
    told = PAIRS.join(SESSIONS, SESSIONS.c.pair_id == PAIRS.c.id).outerjoin(
        CHECK_INS, CHECK_INS.c.session_id == SESSIONS.c.id
    )
    query = (
        select(PAIRS.c.client_id, PAIRS.c.therapist_id, func.count())
        .select_from(told)
        .where(PAIRS.c.programme_id == bindparam("programme_id"), PAIRS.c.client_id.is_not(None), IN_PERIOD)
        .where(SESSIONS.c.withdrawn_at.is_(None), func.coalesce(CHECK_INS.c.state, "").not_in(NOT_COUNTED))
        .group_by(PAIRS.c.client_id, PAIRS.c.therapist_id)
        .order_by(PAIRS.c.client_id, PAIRS.c.therapist_id)
    )
    period = {"programme_id": programme_id, "begin": begin, "end": end}
    return [(row[0], row[1], row[2]) for row in tx.conn.execute(query, period)]
