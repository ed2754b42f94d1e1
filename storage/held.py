"""Sessions as a programme's figures need them: whose each was, and what became of its check-in.

Nobody can be told any of this; `scoring.disclosure` makes of many of these rows what can. So many rows of the tables
cannot be proven one by one: what is read here is bounded instead, so that a damaged one moves a figure by a little at
most.

Everything a report is made of is read in one go, in the order of pairs, and handed on in pieces: so the database finds
each check-in and each answer once, and nobody ever has more than a piece in hand.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Row,
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
from scoring.rows.packed import Pack
from storage.check_ins import CheckInState
from storage.database import Tx
from storage.instants import Instant
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


class Held(NamedTuple):
    """Sessions that were held, a place in each column for one of them: those of a pair side by side, the first first.

    `asked`: a question came; `answered`: it was sent; `compared`: in the instrument that counts, with its score (0 to
    100) as `percent`. `hours` from the question to *send*; `outcome`: how the client has been, as it was answered.
    `values`: a column for each item of the instrument, as it was answered. None: there is none, or it cannot be.
    """

    pairs: Sequence[int]
    clients: Sequence[int]
    therapists: Sequence[int]
    problem_area: Sequence[str | None]
    modality: Sequence[str]
    in_period: Sequence[bool]
    in_year: Sequence[bool]
    in_ended: Sequence[bool]
    asked: Sequence[bool]
    answered: Sequence[bool]
    compared: Sequence[bool]
    percent: Sequence[float | None]
    hours: Sequence[float | None]
    answers: Sequence[Sequence[int | None]]


_WITHOUT_ANSWERS = len(Held._fields) - 1


def held_sessions(
    tx: Tx, programme_id: int, span: Span, instrument: Instrument, packs: Sequence[Pack]
) -> Iterator[Held]:
    """All sessions of each pair that had one within the span, or whose treatment ended within it: in pieces, a pair
    whole in one.
    """
    given = {"programme_id": programme_id, **span._asdict()}
    found = tx.conn.execute(_query(instrument, packs), given, execution_options={"yield_per": AT_ONCE})
    width = _WITHOUT_ANSWERS + len(packs)
    for rows in _whole_pairs(found.partitions()):
        columns = list(zip(*rows, strict=True)) or [()] * width
        yield Held._make([*columns[:_WITHOUT_ANSWERS], columns[_WITHOUT_ANSWERS:]])


def _whole_pairs(pieces: Iterator[Sequence[Row[Any]]]) -> Iterator[Sequence[Row[Any]]]:
    """The same rows, cut where one pair ends and another begins; one piece at least."""
    rest: list[Row[Any]] = []
    for piece in pieces:
        rest += piece
        at = next((place for place in range(len(rest) - 1, 0, -1) if rest[place - 1][0] != rest[-1][0]), 0)
        if at:
            yield rest[:at]
            rest = rest[at:]
    yield rest


def _query(instrument: Instrument, packs: Sequence[Pack]) -> Select[Any]:
    is_sent = func.coalesce(CHECK_INS.c.state == CheckInState.SENT, False)
    is_compared = and_(
        is_sent, CHECK_INS.c.instrument == instrument.id, CHECK_INS.c.instrument_version == instrument.version
    )
    told = PAIRS.join(SESSIONS, SESSIONS.c.pair_id == PAIRS.c.id).outerjoin(
        CHECK_INS, CHECK_INS.c.session_id == SESSIONS.c.id
    )
    is_wanted = and_(is_sent, or_(IN_YEAR, IN_ENDED))
    return (
        select(
            PAIRS.c.id, PAIRS.c.client_id, PAIRS.c.therapist_id, PAIRS.c.problem_area, SESSIONS.c.modality,
            IN_PERIOD, IN_YEAR, IN_ENDED,
            CHECK_INS.c.prompted_at.is_not(None), is_sent, func.coalesce(is_compared, False),
            case((and_(is_compared, CHECK_INS.c.percent.between(0.0, 100.0)), CHECK_INS.c.percent)),
            hours_between(CHECK_INS.c.prompted_at, CHECK_INS.c.sent_at),
            *(case((is_wanted, _packed(each))) for each in packs),
        )
        .select_from(told)
        .where(
            PAIRS.c.programme_id == bindparam("programme_id"),
            PAIRS.c.client_id.is_not(None),
            SESSIONS.c.withdrawn_at.is_(None),
            func.coalesce(CHECK_INS.c.state, "").not_in(NOT_COUNTED),
            or_(IN_ENDED, _has_one_in_year()),
        )
        .order_by(PAIRS.c.id, SESSIONS.c.ended_at, SESSIONS.c.id)
    )  # fmt: skip


def _has_one_in_year() -> ColumnElement[bool]:
    """Of the others, who may be many after some years, nothing is asked."""
    theirs = SESSIONS.alias("theirs")
    return exists().where(theirs.c.pair_id == PAIRS.c.id, theirs.c.ended_at >= SINCE, theirs.c.ended_at < END)


def _packed(pack: Pack) -> ColumnElement[int]:
    """What was answered in a check-in to these items, where that can be."""
    digits = [
        (and_(_ANSWERS.c.item == item.id, _ANSWERS.c.value.between(item.low, item.high)),
         (_ANSWERS.c.value - (item.low - 1)) * literal(weight, BigInteger))
        for item, weight in pack.weights()
    ]  # fmt: skip
    total = cast(func.sum(case(*digits, else_=0)), BigInteger)
    return select(total).where(_ANSWERS.c.check_in_id == CHECK_INS.c.id).correlate(CHECK_INS).scalar_subquery()
