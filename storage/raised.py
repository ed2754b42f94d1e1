"""Alerts as a programme's figures need them: what each said, how soon it was told and seen, and how it went on.

As in `storage.held`, nobody can be told any of this. Alerts are few, and proven row by row; what is read beside them,
of sessions and check-ins, is bounded.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, bindparam, func, select

from storage.check_ins import CheckInState
from storage.database import Tx
from storage.held import BEGIN, CHECK_INS, END, IN_PERIOD, PAIRS, SESSIONS
from storage.tables import alert_reasons, alert_waits, alerts

WITHIN = 3
"""So many check-ins after an alert it is looked whether answers are as usual again: declared before any is seen."""
BACK = "back_in_range"
_SAID = "came_up"
_HELPED, _DID_NOT_HELP = 0, 1
_LONGEST = 24.0 * 366


@dataclass(frozen=True, slots=True)
class Raised:
    """An alert: hours from the answer until its therapist was `told` and from then until it was `seen` (None: not
    known, or not yet). `signal`: whether the numbers suggested it, `earlier` from how many check-ins.

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
    helped: int = 0
    did_not: int = 0
    back: bool | None = None
    is_repaired: bool = False


def raised_between(tx: Tx, programme_id: int, begin: datetime, end: datetime, signals: Collection[str]) -> list[Raised]:
    """Those that were opened by what was answered about sessions that ended from `begin` until before `end`.

    `signals`: the kinds of reasons that the numbers suggest.
    """
    opened = (
        select(alerts.c.id)
        .join(alert_reasons, alert_reasons.c.alert_id == alerts.c.id)
        .join(CHECK_INS, CHECK_INS.c.id == alert_reasons.c.check_in_id)
        .join(SESSIONS, SESSIONS.c.id == CHECK_INS.c.session_id)
        .join(PAIRS, PAIRS.c.id == alerts.c.pair_id)
        .where(PAIRS.c.programme_id == bindparam("programme_id"), SESSIONS.c.withdrawn_at.is_(None), IN_PERIOD)
        .where(alert_reasons.c.added_at == alerts.c.opened_at)
    )
    return _raised(tx, opened, {"programme_id": programme_id, "begin": begin, "end": end}, signals)


def raised_in_ended(
    tx: Tx, programme_id: int, begin: datetime, end: datetime, signals: Collection[str]
) -> list[Raised]:
    """Those of the treatments that ended from `begin` until before `end`, the first first."""
    opened = (
        select(alerts.c.id)
        .join(PAIRS, PAIRS.c.id == alerts.c.pair_id)
        .where(PAIRS.c.programme_id == bindparam("programme_id"), PAIRS.c.closed_at >= BEGIN, PAIRS.c.closed_at < END)
    )
    return _raised(tx, opened, {"programme_id": programme_id, "begin": begin, "end": end}, signals)


def _raised(tx: Tx, opened: Select[Any], period: Mapping[str, Any], signals: Collection[str]) -> list[Raised]:
    answered = select(
        alerts.c.id, alerts.c.opened_at, alerts.c.told_at, alerts.c.closed_at, alerts.c.closed_by,
        PAIRS.c.client_id, PAIRS.c.therapist_id,
    ).join(PAIRS, PAIRS.c.id == alerts.c.pair_id).where(
        alerts.c.id.in_(opened), PAIRS.c.client_id.is_not(None)
    ).order_by(alerts.c.opened_at, alerts.c.id)  # fmt: skip
    reasons, seen, after = _reasons(tx, opened, period), _seen(tx, opened, period), _after(tx, opened, period)
    return [
        _one(row, reasons[row.id], seen.get(row.id), after.get(row.id), signals)
        for row in tx.conn.execute(answered, period)
        if row.id in reasons
    ]


def _reasons(tx: Tx, opened: Select[Any], period: Mapping[str, Any]) -> dict[int, list[Any]]:
    said = alert_reasons.c
    query = (
        select(
            said.alert_id,
            said.kind,
            said.outright,
            said.details,
            said.added_at,
            CHECK_INS.c.sent_at,
            SESSIONS.c.modality,
        )
        .join(CHECK_INS, CHECK_INS.c.id == said.check_in_id)
        .join(SESSIONS, SESSIONS.c.id == CHECK_INS.c.session_id)
        .where(said.alert_id.in_(opened))
        .order_by(said.added_at, said.id)
    )
    found: dict[int, list[Any]] = defaultdict(list)
    for row in tx.conn.execute(query, period):
        found[row.alert_id].append(row)
    return found


def _seen(tx: Tx, opened: Select[Any], period: Mapping[str, Any]) -> dict[int, datetime]:
    """When each was first seen."""
    first = func.min(alert_waits.c.seen_at).label("seen_at")
    query = select(alert_waits.c.alert_id, first).where(alert_waits.c.alert_id.in_(opened))
    return {row.alert_id: row.seen_at for row in tx.conn.execute(query.group_by(alert_waits.c.alert_id), period)}


def _after(tx: Tx, opened: Select[Any], period: Mapping[str, Any]) -> dict[int, datetime]:
    """When the last of the `WITHIN` check-ins with a score after each of them was sent, where there were as many."""
    number = func.row_number().over(partition_by=alerts.c.id, order_by=CHECK_INS.c.sent_at).label("number")
    scored = (
        select(alerts.c.id, CHECK_INS.c.sent_at, number)
        .join(CHECK_INS, CHECK_INS.c.pair_id == alerts.c.pair_id)
        .where(alerts.c.id.in_(opened), CHECK_INS.c.state == CheckInState.SENT, CHECK_INS.c.percent.is_not(None))
        .where(CHECK_INS.c.sent_at > alerts.c.opened_at)
        .subquery()
    )
    query = select(scored.c.id, scored.c.sent_at).where(scored.c.number == WITHIN)
    return {row.id: row.sent_at for row in tx.conn.execute(query, period)}


def _one(
    row: Any, reasons: list[Any], seen_at: datetime | None, after: datetime | None, signals: Collection[str]
) -> Raised:
    first = [each for each in reasons if each.added_at == row.opened_at]
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
