"""Alerts as a programme's figures need them: what each said, how soon it was told and seen, and how it went on.

As in `storage.held`, nobody can be told any of this. Alerts are few, and proven row by row; what is read beside them,
of sessions and check-ins, is bounded.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import FromClause, Join, and_, bindparam, column, func, or_, select, table

from storage.check_ins import CheckInState
from storage.database import Tx
from storage.held import CHECK_INS, IN_ENDED, IN_PERIOD, IN_YEAR, PAIRS, SESSIONS, Span
from storage.tables import alert_reasons, alert_waits, alerts

WITHIN = 3
"""So many check-ins after an alert it is looked whether answers are as usual again: declared before any is seen."""
BACK = "back_in_range"
_SAID = "came_up"
_HELPED, _DID_NOT_HELP = 0, 1
_LONGEST = 24.0 * 366


@dataclass(frozen=True, slots=True)
class Raised:
    """An alert: hours from the answer until its therapist was `told` and from then until it was `seen` first (None: not
    known, or not yet); `waited`: the same, where nobody has seen it yet until now. `signal`: whether the numbers
    suggested it, `earlier` from how many check-ins.

    helped, did_not: how often the client said so of a talk about it. back: whether answers were as usual again within
    `WITHIN` check-ins; None where there were not as many. `is_repaired`: whether they ever were.
    """

    client: int
    therapist: int
    modality: str
    outright: bool = False
    signal: bool = False
    earlier: int = 0
    told: float | None = None
    seen: float | None = None
    waited: float = 0.0
    helped: int = 0
    did_not: int = 0
    back: bool | None = None
    is_repaired: bool = False


class Alerts(NamedTuple):
    """Those that were opened by what was answered about sessions of a period, and of the year; and those of treatments
    that ended within the period. The first first.
    """

    period: list[Raised]
    year: list[Raised]
    ended: list[Raised]


def raised_in(tx: Tx, programme_id: int, span: Span, signals: Collection[str]) -> Alerts:
    """All of a programme. `signals`: the kinds of reasons that the numbers suggest."""
    given = {"programme_id": programme_id, **span._asdict()}
    reasons, seen, after, found = _reasons(tx, given), _seen(tx, given), _after(tx, given), Alerts([], [], [])
    for row in tx.conn.execute(_WHOSE, given):
        own = reasons[row.id]
        one, first = _one(tx, row, own, seen.get(row.id), after.get(row.id), signals), _first(row, own)
        if any(each.in_period for each in first):
            found.period.append(one)
        if any(each.in_year for each in first):
            found.year.append(one)
        if row.in_ended and own:
            found.ended.append(one)
    return found


def _with_sessions(reasons: FromClause) -> Join:
    """With the check-in and the session that each is about."""
    return (
        reasons.join(CHECK_INS, CHECK_INS.c.id == reasons.c.check_in_id)
        .join(SESSIONS, SESSIONS.c.id == CHECK_INS.c.session_id)
    )  # fmt: skip


# Which of them are wanted is found in rows as they are; what is told of these is proven.
_ALERTS = table("alerts", column("id"), column("pair_id"), column("opened_at"))
_REASONS = table("alert_reasons", column("alert_id"), column("check_in_id"), column("added_at"))
_OPENED = (
    select(_ALERTS.c.id)
    .select_from(_with_sessions(_REASONS).join(_ALERTS, _ALERTS.c.id == _REASONS.c.alert_id))
    .join(PAIRS, PAIRS.c.id == _ALERTS.c.pair_id)
    .where(PAIRS.c.programme_id == bindparam("programme_id"), PAIRS.c.client_id.is_not(None))
    .where(or_(IN_ENDED, and_(_REASONS.c.added_at == _ALERTS.c.opened_at, SESSIONS.c.withdrawn_at.is_(None), IN_YEAR)))
)
_WHOSE = (
    select(
        alerts.c.id, alerts.c.opened_at, alerts.c.told_at, alerts.c.closed_at, alerts.c.closed_by,
        PAIRS.c.client_id, PAIRS.c.therapist_id, IN_ENDED.label("in_ended"),
    )
    .join(PAIRS, PAIRS.c.id == alerts.c.pair_id)
    .where(alerts.c.id.in_(_OPENED))
    .order_by(alerts.c.opened_at, alerts.c.id)
)  # fmt: skip


def _reasons(tx: Tx, given: Mapping[str, Any]) -> dict[int, list[Any]]:
    """What each says, the first first."""
    said, is_told = alert_reasons.c, SESSIONS.c.withdrawn_at.is_(None)
    query = (
        select(
            said.alert_id, said.kind, said.outright, said.details, said.added_at, CHECK_INS.c.sent_at,
            SESSIONS.c.modality, and_(is_told, IN_PERIOD).label("in_period"), and_(is_told, IN_YEAR).label("in_year"),
        )
        .select_from(_with_sessions(alert_reasons))
        .where(said.alert_id.in_(_OPENED))
        .order_by(said.added_at, said.id)
    )  # fmt: skip
    found: dict[int, list[Any]] = defaultdict(list)
    for row in tx.conn.execute(query, given):
        found[row.alert_id].append(row)
    return found


def _first(row: Any, reasons: list[Any]) -> list[Any]:
    """Those that opened it."""
    return [each for each in reasons if each.added_at == row.opened_at]


def _seen(tx: Tx, given: Mapping[str, Any]) -> dict[int, datetime]:
    """When each was first seen."""
    first = func.min(alert_waits.c.seen_at).label("seen_at")
    query = select(alert_waits.c.alert_id, first).where(alert_waits.c.alert_id.in_(_OPENED))
    return {row.alert_id: row.seen_at for row in tx.conn.execute(query.group_by(alert_waits.c.alert_id), given)}


def _after(tx: Tx, given: Mapping[str, Any]) -> dict[int, datetime]:
    """When the last of the `WITHIN` check-ins with a score after each of them was sent, where there were as many."""
    number = func.row_number().over(partition_by=alerts.c.id, order_by=CHECK_INS.c.sent_at).label("number")
    scored = (
        select(alerts.c.id, CHECK_INS.c.sent_at, number)
        .join(CHECK_INS, CHECK_INS.c.pair_id == alerts.c.pair_id)
        .where(alerts.c.id.in_(_OPENED), CHECK_INS.c.state == CheckInState.SENT, CHECK_INS.c.percent.is_not(None))
        .where(CHECK_INS.c.sent_at > alerts.c.opened_at)
        .subquery()
    )
    query = select(scored.c.id, scored.c.sent_at).where(scored.c.number == WITHIN)
    return {row.id: row.sent_at for row in tx.conn.execute(query, given)}


def _one(
    tx: Tx, row: Any, reasons: list[Any], seen_at: datetime | None, after: datetime | None, signals: Collection[str]
) -> Raised:
    first = _first(row, reasons)
    numbers = [each for each in first if each.kind in signals]
    said = [each.details.get("said") for each in reasons if each.kind == _SAID]
    ends = [each.added_at for each in reasons if each.kind == BACK]
    ends += [row.closed_at] if row.closed_by == BACK and row.closed_at is not None else []
    answered_at = next((each.sent_at for each in first), None)
    return Raised(
        row.client_id,
        row.therapist_id,
        first[0].modality if first else "",
        outright=any(each.outright for each in first),
        signal=bool(numbers),
        earlier=next((_whole(each.details.get("earlier")) for each in numbers), 0),
        told=_hours(answered_at, row.told_at),
        seen=_hours(row.told_at or row.opened_at, seen_at),
        waited=_hours(row.told_at or row.opened_at, seen_at or tx.now) or 0.0,
        helped=said.count(_HELPED),
        did_not=said.count(_DID_NOT_HELP),
        back=bool(ends) and min(ends) <= after if numbers and after is not None else None,
        is_repaired=bool(ends),
    )


def _hours(since: datetime | None, until: datetime | None) -> float | None:
    if since is None or until is None:
        return None
    return min(max((until - since).total_seconds() / 3600, 0.0), _LONGEST)


def _whole(value: object) -> int:
    return min(max(value, 0), 100) if isinstance(value, int) else 0
