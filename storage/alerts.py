"""Alerts: what a therapist is told about a pair; at most one is open for a pair at a time."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, case, exists, func, insert, literal, null, or_, select, update

from storage.database import Tx, of_many
from storage.errors import NotThere
from storage.instants import Instant
from storage.tables import alert_reasons, alert_waits, alerts, pairs, responses
from storage.unless import insert_unless


@dataclass(frozen=True)
class Alert:
    """An alert; it is unseen while `unseen_since` is set, and open until `closed_at` is.

    `unseen_since`: when the newest of what is to be seen came; `waiting_since`: since when some of it has waited.
    """

    id: int
    pair_id: int
    check_in_id: int  # the one that last made it unseen
    opened_at: datetime
    unseen_since: datetime | None = None
    waiting_since: datetime | None = None
    notified_at: datetime | None = None
    shown_at: datetime | None = None
    seen_at: datetime | None = None
    repeats: int = 0
    waits_from: datetime | None = None
    escalated_at: datetime | None = None
    closed_at: datetime | None = None
    closed_by: str | None = None


@dataclass(frozen=True)
class Reason:
    """Why an alert speaks: said outright, or suggested by the numbers (`details` holds them).

    `last_at`: when it was given again, as by more words of one comment; else when it was given.
    """

    check_in_id: int
    kind: str
    outright: bool
    details: Mapping[str, Any]
    added_at: datetime

    @property
    def last_at(self) -> datetime:
        """The newest that there is to see about it."""
        again: str | None = self.details.get(_AGAIN)
        return self.added_at if again is None else datetime.fromisoformat(again)


@dataclass(frozen=True)
class Response:
    """What a therapist did, in their own choice of words or as a note."""

    person_id: int
    choice: str
    note: str | None
    added_at: datetime


_AGAIN = "again_at"

_BY_ID = select(alerts).where(alerts.c.id == bindparam("id"))
_OPEN = select(alerts).where(alerts.c.pair_id == bindparam("pair_id"), alerts.c.closed_at.is_(None))
_OF_PAIR = (
    select(alerts).where(alerts.c.pair_id == bindparam("pair_id")).order_by(alerts.c.opened_at.desc(), alerts.c.id)
)
_REASONS = (
    select(alert_reasons).where(alert_reasons.c.alert_id == bindparam("alert_id")).order_by(alert_reasons.c.added_at)
)
_REASONS_OF_CHECK_IN = select(alert_reasons).where(alert_reasons.c.check_in_id == bindparam("check_in_id"))
_SAME_REASON = select(alert_reasons.c.id).where(
    alert_reasons.c.alert_id == bindparam("alert_id"),
    alert_reasons.c.check_in_id == bindparam("check_in_id"),
    alert_reasons.c.kind == bindparam("kind"),
)
_ADD_REASON = insert_unless(alert_reasons, _SAME_REASON)
_DUE = select(alerts).where(alerts.c.unseen_since.is_not(None), alerts.c.next_step_at <= bindparam("now"))
_IS_OF_PROGRAMME = exists().where(
    pairs.c.id == alerts.c.pair_id, pairs.c.programme_id == bindparam("programme_id")
)  # of each that waits, for a join would look through the pairs of the programme
_UNSEEN = (
    select(alerts)
    .where(alerts.c.unseen_since.is_not(None), _IS_OF_PROGRAMME)
    .order_by(alerts.c.waiting_since, alerts.c.id)
)


def _alert(row: Row[Any]) -> Alert:
    return Alert(
        row.id, row.pair_id, row.check_in_id, row.opened_at, row.unseen_since, row.waiting_since, row.notified_at,
        row.shown_at, row.seen_at, row.repeats, row.waits_from, row.escalated_at, row.closed_at, row.closed_by,
    )  # fmt: skip


def _reason(row: Row[Any]) -> Reason:
    return Reason(row.check_in_id, row.kind, row.outright, row.details, row.added_at)


def get_alert(tx: Tx, alert_id: int) -> Alert:
    """The alert with this id. Raises NotThere."""
    return tx.once(alerts, _read_alert, alert_id)


def _read_alert(tx: Tx, alert_id: int) -> Alert:
    row = tx.conn.execute(_BY_ID, {"id": alert_id}).first()
    if row is None:
        raise NotThere(f"alerts {alert_id}")
    return _alert(row)


def find_open_alert(tx: Tx, pair_id: int) -> Alert | None:
    """The pair's open alert, if there is one."""
    return tx.once(alerts, _read_open, pair_id)


def _read_open(tx: Tx, pair_id: int) -> Alert | None:
    row = tx.conn.execute(_OPEN, {"pair_id": pair_id}).first()
    return None if row is None else _alert(row)


def find_last_alert(tx: Tx, pair_id: int) -> Alert | None:
    """The pair's newest alert, open or closed, if there ever was one."""
    row = tx.conn.execute(_OF_PAIR, {"pair_id": pair_id}).first()
    return None if row is None else _alert(row)


def add_alert(tx: Tx, pair_id: int, check_in_id: int) -> Alert:
    """A new alert about this pair, opened by this check-in."""
    alert = Alert(tx.new_id(), pair_id, check_in_id, opened_at=tx.now)
    values = {"id": alert.id, "pair_id": pair_id, "check_in_id": check_in_id, "opened_at": tx.now, "repeats": 0}
    tx.conn.execute(insert(alerts), values)
    return tx.found(alerts, _read_alert, alert.id, alert)


def add_reason(
    tx: Tx, alert_id: int, check_in_id: int, kind: str, *, outright: bool, details: Mapping[str, Any]
) -> bool:
    """Add a reason to an alert. False when this check-in had given it already."""
    values = {"id": tx.new_id(), "alert_id": alert_id, "check_in_id": check_in_id, "kind": kind}
    more = {"outright": outright, "details": dict(details), "added_at": tx.now}
    return tx.conn.execute(_ADD_REASON, {**values, **more}).rowcount == 1


def mark_given_again(tx: Tx, alert_id: int, check_in_id: int, kind: str) -> None:
    """There is more to see about this reason than when it was given."""
    same = (alert_reasons.c.alert_id == alert_id) & (alert_reasons.c.check_in_id == check_in_id)
    this = same & (alert_reasons.c.kind == kind)
    for details in tx.conn.execute(select(alert_reasons.c.details).where(this)).scalars().all():
        again = {**details, _AGAIN: tx.now.isoformat()}
        tx.conn.execute(update(alert_reasons).where(this).values(details=again))


def list_reasons(tx: Tx, alert_id: int) -> list[Reason]:
    """Every reason of an alert, in the order they came."""
    return list(tx.once(alert_reasons, _read_reasons, alert_id))


def _read_reasons(tx: Tx, alert_id: int) -> list[Reason]:
    return [_reason(row) for row in tx.conn.execute(_REASONS, {"alert_id": alert_id})]


def list_reasons_of_check_in(tx: Tx, check_in_id: int) -> list[Reason]:
    """What this check-in gave as reasons, to whichever alert."""
    rows = tx.conn.execute(_REASONS_OF_CHECK_IN, {"check_in_id": check_in_id})
    return [_reason(row) for row in rows]


def _set(tx: Tx, alert_id: int, **values: Any) -> None:
    tx.conn.execute(update(alerts).where(alerts.c.id == alert_id).values(**values))


def mark_unseen(tx: Tx, alert_id: int, check_in_id: int, next_step_at: datetime) -> None:
    """This check-in brought something to see; it is repeated at `next_step_at` unless it is seen before.

    Where it waited already it goes on waiting: new words put off neither the next step nor the one after.
    """
    fresh = alerts.c.waiting_since.is_(None)
    steps = {
        "waiting_since": case((fresh, literal(tx.now, Instant())), else_=alerts.c.waiting_since),
        "waits_from": case((fresh, literal(tx.now, Instant())), else_=alerts.c.waits_from),
        "next_step_at": case((fresh, literal(next_step_at, Instant())), else_=alerts.c.next_step_at),
        "repeats": case((fresh, 0), else_=alerts.c.repeats),
        "escalated_at": case((fresh, null()), else_=alerts.c.escalated_at),
    }
    _set(tx, alert_id, check_in_id=check_in_id, unseen_since=tx.now, **steps)


def mark_notified(tx: Tx, alert_id: int) -> None:
    """Telegram took a notification of it."""
    first = func.coalesce(alerts.c.told_at, literal(tx.now, Instant()))
    _set(tx, alert_id, notified_at=tx.now, told_at=first)


def mark_shown(tx: Tx, alert_id: int) -> None:
    """The therapist opened it."""
    _set(tx, alert_id, shown_at=tx.now)


def mark_seen(tx: Tx, alert_id: int) -> bool:
    """The therapist says they have seen it. False when that was so already."""
    waits = select(alerts.c.waiting_since).where(alerts.c.id == alert_id, alerts.c.unseen_since.is_not(None))
    since = tx.conn.execute(waits).scalar()
    if since is None:
        return False
    tx.conn.execute(insert(alert_waits), {"alert_id": alert_id, "since": since, "seen_at": tx.now})
    _set(tx, alert_id, unseen_since=None, waiting_since=None, seen_at=tx.now, next_step_at=None)
    return True


def mark_unread(tx: Tx, alert_id: int) -> None:
    """Nobody is going to read it, as its client decided: it waits no longer, and counts as seen by nobody."""
    _set(tx, alert_id, unseen_since=None, waiting_since=None, next_step_at=None)


def mark_stepped(tx: Tx, alert_id: int, *, repeats: int, next_step_at: datetime, escalated: bool) -> None:
    """It was repeated (and, where `escalated`, the supervisor told); when it will be next."""
    values: dict[str, Any] = {"repeats": repeats, "next_step_at": next_step_at, "waits_from": tx.now}
    _set(tx, alert_id, **values, **({"escalated_at": tx.now} if escalated else {}))


def mark_not_escalated(tx: Tx, alert_id: int) -> None:
    """After all nobody else has been told."""
    _set(tx, alert_id, escalated_at=None)


def mark_handed_on(tx: Tx, alert_id: int, next_step_at: datetime) -> None:
    """Somebody else is to see it: from now on their mornings count, and they are told as if it were new."""
    _set(tx, alert_id, repeats=0, next_step_at=next_step_at, waits_from=tx.now, notified_at=None, escalated_at=None)


def set_next_step(tx: Tx, alert_id: int, next_step_at: datetime) -> None:
    """It is repeated at this time instead."""
    _set(tx, alert_id, next_step_at=next_step_at)


@of_many
def list_due_steps(tx: Tx) -> list[Alert]:
    """Unseen alerts that are to be repeated or escalated now."""
    return [_alert(row) for row in tx.conn.execute(_DUE, {"now": tx.now})]


@of_many
def list_unsent(tx: Tx) -> list[Alert]:
    """Unseen alerts of which Telegram has taken no notification since they became so, nor anybody else been told."""
    unsent = or_(alerts.c.notified_at.is_(None), alerts.c.notified_at < alerts.c.unseen_since)
    query = select(alerts).where(alerts.c.unseen_since.is_not(None), unsent, alerts.c.escalated_at.is_(None))
    return [_alert(row) for row in tx.conn.execute(query)]


@of_many
def list_unseen(tx: Tx, programme_id: int) -> list[Alert]:
    """What nobody has marked as seen in this programme, longest first."""
    return [_alert(row) for row in tx.conn.execute(_UNSEEN, {"programme_id": programme_id})]


@of_many
def list_details(tx: Tx, kinds: Collection[str], since: datetime) -> list[Mapping[str, Any]]:
    """The details of every reason of these kinds that was given since then."""
    given = select(alert_reasons.c.details).where(alert_reasons.c.added_at >= since)
    return list(tx.conn.execute(given.where(alert_reasons.c.kind.in_(kinds))).scalars())


@of_many
def count_unseen(tx: Tx) -> int:
    """How many alerts nobody has marked as seen."""
    query = select(func.count()).select_from(alerts)
    return int(tx.conn.execute(query.where(alerts.c.unseen_since.is_not(None))).scalar_one())


def close_alert(tx: Tx, alert_id: int, by: str) -> None:
    """The loop is closed. One that nobody has seen is still repeated until somebody has."""
    _set(tx, alert_id, closed_at=tx.now, closed_by=by)


def add_response(tx: Tx, alert_id: int, person_id: int, choice: str, note: str | None = None) -> int:
    """What was done about it; returns its id."""
    response_id = tx.new_id()
    sealed = None if note is None else tx.seal(responses.c.note, response_id, note)
    values = {"id": response_id, "alert_id": alert_id, "person_id": person_id, "choice": choice}
    tx.conn.execute(insert(responses), {**values, "note": sealed, "added_at": tx.now})
    return response_id


def find_note(tx: Tx, response_id: int) -> str | None:
    """What a therapist wrote about what was done, if they did."""
    sealed = tx.conn.execute(select(responses.c.note).where(responses.c.id == response_id)).scalar()
    return None if sealed is None else tx.open(responses.c.note, response_id, sealed)


def set_note(tx: Tx, response_id: int, note: str) -> None:
    """The same, in these words."""
    sealed = tx.seal(responses.c.note, response_id, note)
    tx.conn.execute(update(responses).where(responses.c.id == response_id).values(note=sealed))


def list_responses(tx: Tx, alert_id: int) -> list[Response]:
    """What was done about it, in order."""
    return list(tx.once(responses, _read_responses, alert_id))


def _read_responses(tx: Tx, alert_id: int) -> list[Response]:
    query = select(responses).where(responses.c.alert_id == alert_id).order_by(responses.c.added_at)
    return [_response(tx, row) for row in tx.conn.execute(query)]


def _response(tx: Tx, row: Row[Any]) -> Response:
    note = None if row.note is None else tx.open(responses.c.note, row.id, row.note)
    return Response(row.person_id, row.choice, note, row.added_at)


_CURRENT = (
    select(alerts)
    .where(
        alerts.c.pair_id.in_(bindparam("pair_ids", expanding=True)),
        or_(alerts.c.closed_at.is_(None), alerts.c.unseen_since.is_not(None)),
    )
    .order_by(alerts.c.opened_at)
)
_RESPONSES_OF_PAIR = (
    select(responses)
    .join(alerts, alerts.c.id == responses.c.alert_id)
    .where(alerts.c.pair_id == bindparam("pair_id"))
    .order_by(responses.c.added_at)
)


def list_of_pair(tx: Tx, pair_id: int) -> list[Alert]:
    """Every alert of this pair, oldest first."""
    every = select(alerts).where(alerts.c.pair_id == pair_id).order_by(alerts.c.opened_at, alerts.c.id)
    return [_alert(row) for row in tx.conn.execute(every)]


def list_opened(tx: Tx, programme_ids: Collection[int], since: datetime) -> list[tuple[Alert, int]]:
    """The alerts that were opened in these programmes since then, each with the therapist of its pair; oldest first."""
    here = select(alerts, pairs.c.therapist_id).join(pairs, pairs.c.id == alerts.c.pair_id)
    there = here.where(pairs.c.programme_id.in_(list(programme_ids)), alerts.c.opened_at >= since)
    return [(_alert(row), row.therapist_id) for row in tx.conn.execute(there.order_by(alerts.c.opened_at, alerts.c.id))]


def list_current(tx: Tx, pair_ids: Collection[int]) -> list[Alert]:
    """The alerts of these pairs that are open, or closed and still unseen; oldest first."""
    return [_alert(row) for row in tx.conn.execute(_CURRENT, {"pair_ids": list(pair_ids)})]


@of_many
def list_current_of_each(tx: Tx, pair_ids: Collection[int]) -> dict[int, list[Alert]]:
    """The same, by pair; without the pairs of which one cannot be read."""
    with tx.sparing():
        found = list_current(tx, pair_ids)
        whole = not tx.left_out
    if whole:
        return {pair_id: [each for each in found if each.pair_id == pair_id] for pair_id in pair_ids}
    return dict(tx.of_each(pair_ids, lambda pair_id: (pair_id, list_current(tx, [pair_id]))))


def list_responses_of_pair(tx: Tx, pair_id: int) -> list[Response]:
    """What was done about any alert of this pair, in order."""
    return [_response(tx, row) for row in tx.conn.execute(_RESPONSES_OF_PAIR, {"pair_id": pair_id})]
