"""What figures are made of: everything that counts in a period of a programme, each with who is behind it."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, select

from scoring.disclosure import Entry
from storage.check_ins import CheckInState
from storage.database import Tx
from storage.sessions import Modality
from storage.tables import alert_reasons, alert_waits, alerts, check_ins, pairs, sessions

_IN_PERIOD = (
    (pairs.c.programme_id == bindparam("programme_id"))
    & (sessions.c.ended_at >= bindparam("begin"))
    & (sessions.c.ended_at < bindparam("end"))
    & sessions.c.withdrawn_at.is_(None)
    & pairs.c.client_id.is_not(None)
)
_SESSIONS = (
    select(
        sessions.c.modality, pairs.c.client_id, pairs.c.therapist_id, check_ins.c.state, check_ins.c.prompted_at,
        check_ins.c.percent, check_ins.c.instrument, check_ins.c.instrument_version,
    )
    .select_from(sessions)
    .join(pairs, pairs.c.id == sessions.c.pair_id)
    .outerjoin(check_ins, check_ins.c.session_id == sessions.c.id)
    .where(_IN_PERIOD)
    .order_by(sessions.c.id)
)  # fmt: skip
_ALERTS = (
    select(
        alerts.c.id, sessions.c.modality, pairs.c.client_id, pairs.c.therapist_id, alerts.c.waiting_since,
    )
    .select_from(alert_reasons)
    .join(alerts, alerts.c.id == alert_reasons.c.alert_id)
    .join(check_ins, check_ins.c.id == alert_reasons.c.check_in_id)
    .join(sessions, sessions.c.id == check_ins.c.session_id)
    .join(pairs, pairs.c.id == alerts.c.pair_id)
    .where(_IN_PERIOD, alert_reasons.c.added_at == alerts.c.opened_at)
    .order_by(alerts.c.id)
)  # fmt: skip
_WAITS = (
    select(alert_waits.c.alert_id, alert_waits.c.since, alert_waits.c.seen_at)
    .join(alerts, alerts.c.id == alert_waits.c.alert_id)
    .join(pairs, pairs.c.id == alerts.c.pair_id)
    .where(pairs.c.programme_id == bindparam("programme_id"), alerts.c.opened_at >= bindparam("begin"))
    .order_by(alert_waits.c.alert_id, alert_waits.c.since)
)

_NOT_COUNTED = (CheckInState.NOT_HELD, CheckInState.EARLIER)  # what did not take place; what was asked elsewhere


@dataclass
class Figures:
    """Entries by modality: sessions that were held, check-ins that were asked and answered, scores (0 to 100),
    alerts, and hours that an alert waited until it was seen (of one still unseen: until now). One that became unseen
    again waited again: that is another entry.
    """

    sessions: list[Entry] = field(default_factory=list)
    asked: list[Entry] = field(default_factory=list)
    answered: list[Entry] = field(default_factory=list)
    scores: list[Entry] = field(default_factory=list)
    alerts: list[Entry] = field(default_factory=list)
    hours_to_seen: list[Entry] = field(default_factory=list)


def figures_between(
    tx: Tx, programme_id: int, begin: datetime, end: datetime, instrument: str, version: int
) -> Figures:
    """All that belongs to the sessions that ended from `begin` until before `end`; scores of this instrument alone."""
    found, period = Figures(), {"programme_id": programme_id, "begin": begin, "end": end}
    for row in tx.conn.execute(_SESSIONS, period):
        if row.state not in _NOT_COUNTED:
            _add_session(found, row, comparable=(row.instrument, row.instrument_version) == (instrument, version))
    waits = _waits(tx, programme_id, begin)
    for alert in tx.conn.execute(_ALERTS, period).unique(lambda row: row.id):
        found.alerts.append(_entry(alert))
        still = [] if alert.waiting_since is None else [tx.now - alert.waiting_since]
        found.hours_to_seen += [_entry(alert, each.total_seconds() / 3600) for each in [*waits[alert.id], *still]]
    return found


def _waits(tx: Tx, programme_id: int, begin: datetime) -> dict[int, list[timedelta]]:
    """By alert, of those that were opened since then: an alert is never older than the session it is about."""
    found: dict[int, list[timedelta]] = defaultdict(list)
    for row in tx.conn.execute(_WAITS, {"programme_id": programme_id, "begin": begin}):
        found[row.alert_id].append(row.seen_at - row.since)
    return found


def _add_session(found: Figures, row: Any, *, comparable: bool) -> None:
    found.sessions.append(_entry(row))
    if row.prompted_at is not None:
        found.asked.append(_entry(row))
    if row.state == CheckInState.SENT:
        found.answered.append(_entry(row))
        if row.percent is not None and comparable:
            found.scores.append(_entry(row, row.percent))


def _entry(row: Any, value: float = 1.0) -> Entry:
    return Entry(Modality(row.modality), row.client_id, row.therapist_id, value)
