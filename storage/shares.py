"""What each client adds to a programme's figures: counted by the database, one row for each client, therapist and cut.

Nobody can be told any of this; `scoring.disclosure` makes of many of these rows what can. So many rows of the tables
cannot be proven one by one: what is read here is bounded instead, so that a damaged one moves a figure by a little at
most.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import (
    CTE,
    ColumnElement,
    Select,
    Subquery,
    and_,
    bindparam,
    case,
    column,
    func,
    literal,
    null,
    or_,
    select,
    table,
    true,
)

from scoring.instrument import Instrument, Item
from storage.check_ins import CheckInState
from storage.database import Tx
from storage.instants import Instant
from storage.pairs import Closing, PairState
from storage.spans import hours_between

FIRST_SESSIONS, LAST_SESSIONS = 5, 3
"""Which sessions of a treatment that has ended are its first and its last ones. Of seven or fewer some are both."""

# By these the rows are read as they are, without a look at each one's checksum.
_PAIRS = table(
    "pairs", column("id"), column("programme_id"), column("client_id"), column("therapist_id"), column("problem_area"),
    column("closed_at", Instant()), column("state"), column("closed_from"), column("closed_as"),
)  # fmt: skip
_SESSIONS = table(
    "sessions", column("id"), column("pair_id"), column("modality"), column("ended_at", Instant()),
    column("withdrawn_at", Instant()),
)  # fmt: skip
_CHECK_INS = table(
    "check_ins", column("id"), column("session_id"), column("state"), column("instrument"),
    column("instrument_version"), column("prompted_at", Instant()), column("sent_at", Instant()), column("percent"),
)  # fmt: skip
_ANSWERS = table("answers", column("check_in_id"), column("item"), column("value"))

_BEGIN, _END = bindparam("begin", type_=Instant()), bindparam("end", type_=Instant())
_NOT_COUNTED = (CheckInState.NOT_HELD, CheckInState.EARLIER)  # what did not take place; what was asked elsewhere


class Cut(NamedTuple):
    """Of which sessions a share is."""

    modality: str
    problem_area: str | None
    is_first: bool
    is_last: bool


class Answered(NamedTuple):
    """An answered check-in: the number of its session within the pair, from 1; the score (0 to 100), where there is one
    in the instrument that counts; hours from the question to *send*, 0 and more; how the client has been, 0 to 100.
    """

    modality: str
    client: int
    therapist: int
    number: int
    percent: float | None
    hours: float
    outcome: float | None


@dataclass(frozen=True, slots=True)
class Standing:
    """Clients who asked for no more questions (`stopped`), and those with whom the work goes on."""

    stopped: frozenset[int]
    going_on: frozenset[int]


@dataclass(frozen=True, slots=True)
class Share:
    """What one client adds, with one therapist, within one cut.

    Counts: sessions `held`; check-ins `asked`, `answered`, of these `compared` (in the instrument that counts), of
    these `scored` (enough items for a score), `ceiling` (every item at its best), `same` (every item answered alike),
    `complete` (every item answered).
    `percent` is the sum of the scores (each 0 to 100), `items` the sums by item with how many answered it.
    """

    cut: Cut
    client: int
    therapist: int
    held: int
    asked: int
    answered: int
    compared: int
    scored: int
    ceiling: int
    same: int
    complete: int
    percent: float
    items: tuple[tuple[float, int], ...]


def shares_between(tx: Tx, programme_id: int, begin: datetime, end: datetime, instrument: Instrument) -> list[Share]:
    """Of the sessions that ended from `begin` until before `end`, cut by modality and problem area."""
    # No number is asked for, so that no session before the period is looked at.
    held = _of_programme(literal(0), literal(0), and_(_SESSIONS.c.ended_at >= _BEGIN, _SESSIONS.c.ended_at < _END))
    cut = (held.c.modality, held.c.problem_area, literal(0), literal(0))
    return _shares(tx, held, cut, true(), instrument, {"programme_id": programme_id, "begin": begin, "end": end})


def shares_of_ended(tx: Tx, programme_id: int, begin: datetime, end: datetime, instrument: Instrument) -> list[Share]:
    """Of all sessions of the treatments that ended from `begin` until before `end`, cut by whether they were among the
    first and among the last.
    """
    latest_first = (_SESSIONS.c.ended_at.desc(), _SESSIONS.c.id.desc())
    left = func.row_number().over(partition_by=_SESSIONS.c.pair_id, order_by=latest_first)
    numbered = _numbered(left, and_(_PAIRS.c.closed_at >= _BEGIN, _PAIRS.c.closed_at < _END))
    is_first = case((numbered.c.number <= FIRST_SESSIONS, 1), else_=0)
    is_last = case((numbered.c.left <= LAST_SESSIONS, 1), else_=0)
    cut = (literal(""), null(), is_first, is_last)
    return _shares(tx, numbered, cut, true(), instrument, {"programme_id": programme_id, "begin": begin, "end": end})


def answered_between(
    tx: Tx, programme_id: int, begin: datetime, end: datetime, instrument: Instrument, outcome: Item | None = None
) -> Iterator[Answered]:
    """Each answered check-in of the sessions that ended from `begin` until before `end`. `outcome`: the item apart that
    says how the client has been, where it is asked.
    """
    numbered = _numbered(literal(0), true())
    counts = and_(_is_comparable(numbered, instrument), numbered.c.percent.between(0.0, 100.0))
    said = true() if outcome is None else and_(
        _ANSWERS.c.check_in_id == numbered.c.check_in_id, _ANSWERS.c.item == outcome.id,
        _ANSWERS.c.value.between(outcome.low, outcome.high),
    )  # fmt: skip
    rows = select(
        numbered.c.modality, numbered.c.client_id, numbered.c.therapist_id, numbered.c.number,
        case((counts, numbered.c.percent)),
        func.coalesce(hours_between(numbered.c.prompted_at, numbered.c.sent_at), 0.0),
        null() if outcome is None else (_ANSWERS.c.value - outcome.low) * (100.0 / (outcome.high - outcome.low)),
    ).select_from(numbered if outcome is None else numbered.outerjoin(_ANSWERS, said)).where(
        numbered.c.state == CheckInState.SENT, numbered.c.ended_at >= _BEGIN, numbered.c.ended_at < _END
    )  # fmt: skip
    yield from map(Answered._make, tx.conn.execute(rows, {"programme_id": programme_id, "begin": begin, "end": end}))


def closings_between(tx: Tx, programme_id: int, begin: datetime, end: datetime) -> dict[int, str]:
    """How the work ended, of each client with whom it did from `begin` until before `end`; a death is no such end."""
    query = (
        select(_PAIRS.c.client_id, _PAIRS.c.closed_as)
        .where(_PAIRS.c.programme_id == bindparam("programme_id"), _PAIRS.c.client_id.is_not(None))
        .where(_PAIRS.c.closed_at >= _BEGIN, _PAIRS.c.closed_at < _END)
        .where(_PAIRS.c.closed_as.is_not(None), _PAIRS.c.closed_as != Closing.DIED)
        .order_by(_PAIRS.c.closed_at, _PAIRS.c.id)
    )
    period = {"programme_id": programme_id, "begin": begin, "end": end}
    return {row.client_id: row.closed_as for row in tx.conn.execute(query, period)}


def standing_at(tx: Tx, programme_id: int, end: datetime) -> Standing:
    """Of every client of the programme, by now; what ended from `end` on still went on."""
    stopped = or_(_PAIRS.c.state == PairState.STOPPED, _PAIRS.c.closed_from == PairState.STOPPED)
    ended = _PAIRS.c.closed_at.is_not(None) & (_PAIRS.c.closed_at < _END)
    query = select(_PAIRS.c.client_id, stopped.label("stopped"), ended.label("ended")).where(
        _PAIRS.c.programme_id == bindparam("programme_id"), _PAIRS.c.client_id.is_not(None)
    )
    rows = list(tx.conn.execute(query, {"programme_id": programme_id, "end": end}))
    return Standing(
        frozenset(row.client_id for row in rows if row.stopped),
        frozenset(row.client_id for row in rows if not row.stopped and not row.ended),
    )


def _held() -> Any:
    return _PAIRS.join(_SESSIONS, _SESSIONS.c.pair_id == _PAIRS.c.id).outerjoin(
        _CHECK_INS, _CHECK_INS.c.session_id == _SESSIONS.c.id
    )


def _numbered(left: ColumnElement[int], which: ColumnElement[bool]) -> CTE:
    """Every session that was held, of these pairs of the programme: its number within the pair, and how many are left
    from it on.
    """
    by_time = (_SESSIONS.c.ended_at, _SESSIONS.c.id)
    return _of_programme(func.row_number().over(partition_by=_SESSIONS.c.pair_id, order_by=by_time), left, which)


def _of_programme(number: ColumnElement[int], left: ColumnElement[int], which: ColumnElement[bool]) -> CTE:
    """Every session of the programme that was held, of these."""
    return (
        select(
            _PAIRS.c.client_id, _PAIRS.c.therapist_id, _PAIRS.c.problem_area,
            _SESSIONS.c.modality, _SESSIONS.c.ended_at,
            _CHECK_INS.c.id.label("check_in_id"), _CHECK_INS.c.state, _CHECK_INS.c.prompted_at, _CHECK_INS.c.sent_at,
            _CHECK_INS.c.percent, _CHECK_INS.c.instrument, _CHECK_INS.c.instrument_version,
            number.label("number"),
            left.label("left"),
        )
        .select_from(_held())
        .where(
            _PAIRS.c.programme_id == bindparam("programme_id"),
            _PAIRS.c.client_id.is_not(None),
            _SESSIONS.c.withdrawn_at.is_(None),
            func.coalesce(_CHECK_INS.c.state, "").not_in(_NOT_COUNTED),
            which,
        )
        .cte("numbered")
    )  # fmt: skip


def _shares(
    tx: Tx,
    numbered: CTE,
    cut: Sequence[ColumnElement[Any]],
    wanted: ColumnElement[bool],
    instrument: Instrument,
    given: dict[str, Any],
) -> list[Share]:
    named = [each.label(name) for name, each in zip(Cut._fields, cut, strict=True)]
    counted = select(*_told_of(numbered), *named).where(wanted).cte("counted")
    comparable = _is_comparable(counted, instrument)
    answers = _answered(select(counted.c.check_in_id).where(comparable), instrument)
    percent = case((and_(comparable, counted.c.percent.between(0.0, 100.0)), counted.c.percent))
    whose = (counted.c.client_id, counted.c.therapist_id, *(counted.c[name] for name in Cut._fields))
    compared = _times(comparable).label("compared")
    query = (
        select(*whose, *_counts(counted, percent), compared, *_of_answers(answers, len(instrument.items)))
        .select_from(counted.outerjoin(answers, answers.c.check_in_id == counted.c.check_in_id))
        .group_by(*whose)
    )
    return [_share(row, len(instrument.items)) for row in tx.conn.execute(query, given)]


def _is_comparable(rows: CTE, instrument: Instrument) -> ColumnElement[bool]:
    """Whether a check-in was answered in the instrument that counts."""
    return and_(
        rows.c.state == CheckInState.SENT,
        rows.c.instrument == instrument.id,
        rows.c.instrument_version == instrument.version,
    )


def _told_of(numbered: CTE) -> list[ColumnElement[Any]]:
    """Whose session it is, and what became of it."""
    return [
        numbered.c.client_id, numbered.c.therapist_id, numbered.c.check_in_id, numbered.c.state, numbered.c.prompted_at,
        numbered.c.percent, numbered.c.instrument, numbered.c.instrument_version,
    ]  # fmt: skip


def _answered(wanted: Select[Any], instrument: Instrument) -> Subquery:
    """A row for each of the check-ins that are wanted: how many items were answered, how, and each as a percentage."""
    low, high, value = instrument.items[0].low, instrument.items[0].high, _ANSWERS.c.value
    step = 100.0 / (high - low)
    percents = [
        func.max(case((_ANSWERS.c.item == each.id, (high - value if each.reverse else value - low) * step)))
        for each in instrument.items
    ]
    return (
        select(
            _ANSWERS.c.check_in_id,
            func.count().label("given"),
            func.min(value).label("least"),
            func.max(value).label("most"),
            *(each.label(f"item{place}") for place, each in enumerate(percents)),
        )
        .where(
            _ANSWERS.c.check_in_id.in_(wanted),
            _ANSWERS.c.item.in_([each.id for each in instrument.items]),
            value.between(low, high),
        )
        .group_by(_ANSWERS.c.check_in_id)
        .subquery()
    )


def _times(which: ColumnElement[bool]) -> ColumnElement[int]:
    return func.sum(case((which, 1), else_=0))


def _counts(counted: CTE, percent: ColumnElement[Any]) -> list[ColumnElement[Any]]:
    """What became of the sessions and their check-ins."""
    return [
        func.count().label("held"),
        _times(counted.c.prompted_at.is_not(None)).label("asked"),
        _times(counted.c.state == CheckInState.SENT).label("answered"),
        func.count(percent).label("scored"),
        func.coalesce(func.sum(percent), 0.0).label("percent"),
    ]


def _of_answers(answers: Subquery, items: int) -> list[ColumnElement[Any]]:
    """What was answered, in all of the check-ins."""
    complete = func.coalesce(answers.c.given, 0) == items
    by_item = [answers.c[f"item{place}"] for place in range(items)]
    return [
        _times(complete).label("complete"),
        _times(and_(complete, *(each >= 100 for each in by_item))).label("ceiling"),
        (_times(and_(complete, answers.c.least == answers.c.most)) if items > 1 else literal(0)).label("same"),
        *(func.coalesce(func.sum(each), 0.0).label(f"sum{place}") for place, each in enumerate(by_item)),
        *(func.count(each).label(f"count{place}") for place, each in enumerate(by_item)),
    ]


def _share(row: Any, items: int) -> Share:
    values = row._mapping
    return Share(
        Cut(row.modality, row.problem_area, bool(row.is_first), bool(row.is_last)),
        row.client_id,
        row.therapist_id,
        held=row.held,
        asked=int(row.asked),
        answered=int(row.answered),
        compared=int(row.compared),
        scored=row.scored,
        ceiling=int(row.ceiling),
        same=int(row.same),
        complete=int(row.complete),
        percent=float(row.percent),
        items=tuple((float(values[f"sum{place}"]), int(values[f"count{place}"])) for place in range(items)),
    )
