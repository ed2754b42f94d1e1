"""Sessions as a programme's figures need them: whose each was, and what became of its check-in.

Nobody can be told any of this; `scoring.disclosure` makes of many of these rows what can. So many rows of the tables
cannot be proven one by one: what is read here is bounded instead, so that a damaged one moves a figure by a little at
most.

Everything a report is made of is read in one go, in the order in which it lies, and handed on in pieces: so the
database finds each session, each check-in and each answer once, and beside the one before.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from functools import reduce
from itertools import chain
from operator import add
from typing import Any, NamedTuple

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Select,
    and_,
    bindparam,
    case,
    cast,
    column,
    exists,
    func,
    literal,
    or_,
    select,
    table,
)

from scoring.instrument import Instrument
from scoring.rows.held import MARKS, Held, Pairs, Piece
from scoring.rows.packed import Pack
from storage.check_ins import CheckInState
from storage.database import Tx
from storage.instants import Instant
from storage.sessions import Modality
from storage.spans import hours_between

AT_ONCE = 10_000
"""About so many sessions are in a piece."""

# By these the rows are read as they are, without a look at each one's checksum.
PAIRS = table(
    "pairs", column("id"), column("programme_id"), column("client_id"), column("therapist_id"), column("problem_area"),
    column("closed_at", Instant()), column("state"), column("closed_from"), column("closed_as"),
)  # fmt: skip
SESSIONS = table(
    "sessions", column("id"), column("pair_id"), column("modality"), column("ended_at", Instant()),
    column("withdrawn_at", Instant()),
)  # fmt: skip
CHECK_INS = table(
    "check_ins", column("id"), column("session_id"), column("pair_id"), column("state"), column("instrument"),
    column("instrument_version"), column("prompted_at", Instant()), column("sent_at", Instant()), column("percent"),
)  # fmt: skip
_ANSWERS = table("answers", column("check_in_id"), column("item"), column("value"))
NOT_COUNTED = (CheckInState.NOT_HELD, CheckInState.EARLIER)  # what did not take place; what was asked elsewhere


class Span(NamedTuple):
    """From `begin` until before `end`; `since` is where the year began that ends there, too, or `begin` itself."""

    since: datetime
    begin: datetime
    end: datetime


SINCE, BEGIN, END = (bindparam(name, type_=Instant()) for name in Span._fields)
IN_YEAR = and_(SESSIONS.c.ended_at >= SINCE, SESSIONS.c.ended_at < END)
IN_PERIOD = and_(SESSIONS.c.ended_at >= BEGIN, SESSIONS.c.ended_at < END)
IN_ENDED = func.coalesce(and_(PAIRS.c.closed_at >= BEGIN, PAIRS.c.closed_at < END), False)
"""Of a year, of a period, and of a treatment that ended within the period."""


def _has_one_in_year() -> ColumnElement[bool]:
    theirs = SESSIONS.alias("theirs")
    return exists().where(theirs.c.pair_id == PAIRS.c.id, theirs.c.ended_at >= SINCE, theirs.c.ended_at < END)


_OF_CLIENTS = and_(PAIRS.c.programme_id == bindparam("programme_id"), PAIRS.c.client_id.is_not(None))
_IS_READ = and_(_OF_CLIENTS, or_(IN_ENDED, _has_one_in_year()))
"""Of the others, who may be many after some years, nothing is asked."""
_WHOSE = (
    select(PAIRS.c.id, PAIRS.c.client_id, PAIRS.c.therapist_id, PAIRS.c.problem_area, IN_ENDED)
    .where(_IS_READ)
    .order_by(PAIRS.c.id)
)  # fmt: skip
WAYS = ("", *sorted(Modality))
"""In which sessions are held; of what a damaged row says nothing is known."""


def held_sessions(tx: Tx, programme_id: int, span: Span, instrument: Instrument, packs: Sequence[Pack]) -> Held:
    """All sessions of each pair that had one within the span, or whose treatment ended within it: read where the pieces
    are asked for.
    """
    given = {"programme_id": programme_id, **span._asdict()}
    pairs = list(zip(*tx.conn.execute(_WHOSE, given), strict=True)) or [()] * len(Pairs._fields)
    return Held(Pairs._make(pairs), WAYS, _pieces(tx, given, instrument, packs))


def _pieces(tx: Tx, given: Mapping[str, Any], instrument: Instrument, packs: Sequence[Pack]) -> Iterator[Piece]:
    found = tx.conn.execute(_query(instrument, packs), given, execution_options={"yield_per": AT_ONCE})
    plain = len(Piece._fields) - 1
    for rows in chain(found.partitions(), [()]):  # the last is there where no session is
        columns = list(zip(*rows, strict=True)) or [()] * (plain + len(packs))
        yield Piece._make([*columns[:plain], columns[plain:]])


def _query(instrument: Instrument, packs: Sequence[Pack]) -> Select[Any]:
    is_sent = func.coalesce(CHECK_INS.c.state == CheckInState.SENT, False)
    is_compared = and_(
        is_sent, CHECK_INS.c.instrument == instrument.id, CHECK_INS.c.instrument_version == instrument.version
    )
    is_so = {"in_period": IN_PERIOD, "in_year": IN_YEAR, "asked": CHECK_INS.c.prompted_at.is_not(None),
             "answered": is_sent, "compared": is_compared}  # fmt: skip
    pair = SESSIONS.c.pair_id + 0  # no column: by its index sessions would be looked for one by one
    is_wanted = and_(is_sent, or_(IN_YEAR, pair.in_(select(PAIRS.c.id).where(_OF_CLIENTS, IN_ENDED))))
    return (
        select(
            SESSIONS.c.id, SESSIONS.c.pair_id, hours_between(BEGIN, SESSIONS.c.ended_at),
            _marks([is_so[mark] for mark in MARKS]),
            case((and_(is_compared, CHECK_INS.c.percent.between(0.0, 100.0)), CHECK_INS.c.percent)),
            hours_between(CHECK_INS.c.prompted_at, CHECK_INS.c.sent_at),
            *(case((is_wanted, _packed(each))) for each in packs),
        )
        .select_from(SESSIONS.outerjoin(CHECK_INS, CHECK_INS.c.session_id == SESSIONS.c.id))
        .where(
            SESSIONS.c.withdrawn_at.is_(None),
            func.coalesce(CHECK_INS.c.state, "").not_in(NOT_COUNTED),
            pair.in_(select(PAIRS.c.id).where(_IS_READ)),
        )
    )  # fmt: skip


def _marks(is_so: Sequence[ColumnElement[bool]]) -> ColumnElement[int]:
    """One number of all that is so of a session, and of how it was held."""
    ways = {way: place << len(MARKS) for place, way in enumerate(WAYS)}
    marks = [case((each, 1 << place), else_=0) for place, each in enumerate(is_so)]
    return reduce(add, marks, case(ways, value=SESSIONS.c.modality, else_=0))


def _packed(pack: Pack) -> ColumnElement[int]:
    """What was answered in a check-in to these items, where that can be."""
    digits = [
        (and_(_ANSWERS.c.item == item.id, _ANSWERS.c.value.between(item.low, item.high)),
         (_ANSWERS.c.value - (item.low - 1)) * literal(weight, BigInteger))
        for item, weight in pack.weights()
    ]  # fmt: skip
    total = cast(func.sum(case(*digits, else_=0)), BigInteger)
    return select(total).where(_ANSWERS.c.check_in_id == CHECK_INS.c.id).correlate(CHECK_INS).scalar_subquery()
