"""Check-ins: one administration of the questions, from being planned to being sent or ending unread."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import bindparam, delete, func, insert, literal_column, select, tuple_, update

from storage import asking
from storage.database import Tx, of_many
from storage.errors import NotThere
from storage.pairs import get_pair
from storage.tables import answers, check_ins, pairs


class CheckInState(StrEnum):
    """See docs/states.md."""

    PLANNED = "planned"
    PROMPTED = "prompted"
    SENT = "sent"
    EXPIRED = "expired"
    NOT_HELD = "not_held"
    NO_CONNECTION = "no_connection"
    WITHDRAWN = "withdrawn"
    EARLIER = "earlier"


SCORED = (CheckInState.SENT, CheckInState.EARLIER)
"""The states of what a pair's baseline is made of."""


@dataclass(frozen=True)
class CheckIn:
    """One check-in. `step` is the screen it stands at; `version` grows with every change. `agreed_on`: of one that was
    answered elsewhere, the day on which its client agreed that it is taken in.
    """

    id: int
    session_id: int
    pair_id: int
    instrument: str
    instrument_version: int
    state: CheckInState
    step: str
    version: int
    asks_came_up: str | None
    asks_outcome: bool
    invites_frankness: bool
    connection: bool
    due_at: datetime
    prompted_at: datetime | None
    expires_at: datetime | None
    message_id: int | None
    sent_at: datetime | None
    percent: float | None
    comment: str | None
    wish: str | None
    agreed_on: str | None = None
    read_at: datetime | None = None
    ended_at: datetime | None = None
    language: str = "en"

    def __repr__(self) -> str:
        return f"<CheckIn {self.id} {self.state}>"


_BY_ID = select(check_ins).where(check_ins.c.id == bindparam("id"))
_BY_SESSION = select(check_ins).where(check_ins.c.session_id == bindparam("session_id"))
_OF_PAIR = (
    select(check_ins)
    .where(check_ins.c.pair_id == bindparam("pair_id"), check_ins.c.state == bindparam("state"))
    .order_by(check_ins.c.due_at)
)
_IS_OPEN = check_ins.c.state == literal_column(f"'{CheckInState.PROMPTED}'")  # as indexes of those alone say it
_DUE_REMINDERS = select(check_ins).where(
    _IS_OPEN, check_ins.c.reminded_at.is_(None), check_ins.c.reminder_at <= bindparam("now")
)
_EXPIRING = select(check_ins).where(_IS_OPEN, check_ins.c.expires_at <= bindparam("now"))
_CHANGE = (
    update(check_ins)
    .where(check_ins.c.id == bindparam("b_id"))
    .values(version=check_ins.c.version + 1, step=bindparam("b_step"), message_id=bindparam("b_message"))
)

_SET = update(check_ins).where(
    check_ins.c.id == bindparam("b_id")
)  # made once: to build one costs as much as to run it
_INVITED = select(check_ins.c.id).where(check_ins.c.pair_id == bindparam("b_pair"), check_ins.c.invites_frankness)
_INVITE = _SET.where(~_INVITED.exists()).values(invites_frankness=True)


def _check_in(tx: Tx, row: Any) -> CheckIn:
    comment = None if row.comment is None else tx.open(check_ins.c.comment, row.id, row.comment)
    return CheckIn(
        row.id, row.session_id, row.pair_id, row.instrument, row.instrument_version, CheckInState(row.state),
        row.step, row.version, row.asks_came_up, row.asks_outcome, row.invites_frankness, row.connection, row.due_at,
        row.prompted_at, row.expires_at, row.message_id, row.sent_at, row.percent, comment, row.wish,
        row.agreed_on, row.read_at, row.ended_at, row.language,
    )  # fmt: skip


def get_check_in(tx: Tx, check_in_id: int) -> CheckIn:
    """The check-in with this id. Raises NotThere."""
    return tx.once(check_ins, _read_check_in, check_in_id)


def _read_check_in(tx: Tx, check_in_id: int) -> CheckIn:
    row = tx.conn.execute(_BY_ID, {"id": check_in_id}).first()
    if row is None:
        raise NotThere(f"check_ins {check_in_id}")
    return _check_in(tx, row)


def keep(tx: Tx, row: Any) -> CheckIn:
    """A row that was read with others: it is what is found by its id."""
    return tx.found(check_ins, _read_check_in, row.id, _check_in(tx, row))


def find_check_in_of_session(tx: Tx, session_id: int) -> CheckIn | None:
    """The one check-in that a session led to, if it led to one."""
    row = tx.conn.execute(_BY_SESSION, {"session_id": session_id}).first()
    return None if row is None else _check_in(tx, row)


def list_of_pair(tx: Tx, pair_id: int, state: CheckInState) -> list[CheckIn]:
    """The pair's check-ins in this state, oldest first."""
    return [_check_in(tx, row) for row in tx.conn.execute(_OF_PAIR, {"pair_id": pair_id, "state": state})]


def list_by_session(tx: Tx, pair_id: int) -> dict[int, CheckIn]:
    """Every check-in of the pair, by its session."""
    rows = tx.conn.execute(select(check_ins).where(check_ins.c.pair_id == pair_id))
    return {row.session_id: _check_in(tx, row) for row in rows}


def add_check_in(
    tx: Tx, session_id: int, pair_id: int, *, instrument: str, version: int, step: str, due_at: datetime
) -> CheckIn:
    """The check-in of a session, planned for `due_at`."""
    check_in_id = tx.new_id()
    values = {
        "id": check_in_id,
        "session_id": session_id,
        "pair_id": pair_id,
        "instrument": instrument,
        "instrument_version": version,
        "state": CheckInState.PLANNED,
        "step": step,
        "version": 0,
        "connection": False,
        "due_at": due_at,
        "created_at": tx.now,
    }
    tx.conn.execute(insert(check_ins), values)
    look_for_own_view(tx, pair_id)
    return get_check_in(tx, check_in_id)


def look_for_own_view(tx: Tx, pair_id: int) -> None:
    """One of this pair is open that was not: whether its therapist is to be asked how they saw the session."""
    if get_pair(tx, pair_id).own_view:
        asking.look_again(tx, pair_id)


def mark_step(tx: Tx, check_in: CheckIn, step: str, message_id: int | None) -> None:
    """Move to a screen. Buttons made before this are old from now on."""
    message = check_in.message_id if message_id is None else message_id
    now = replace(check_in, step=step, version=check_in.version + 1, message_id=message)
    with _becoming(tx, check_in, now):
        tx.conn.execute(_CHANGE, {"b_id": check_in.id, "b_step": step, "b_message": message})


@contextmanager
def _becoming(tx: Tx, before: CheckIn, after: CheckIn) -> Iterator[None]:
    """What is written here makes one check-in the other: who has read the first as it stood need not read it anew."""
    as_read = tx.known(check_ins, _read_check_in, before.id) is before
    yield
    if as_read:
        tx.found(check_ins, _read_check_in, after.id, after)


def _set(tx: Tx, check_in_id: int, **values: Any) -> None:
    tx.conn.execute(_SET, {"b_id": check_in_id, **values})


def mark_prompted(
    tx: Tx,
    check_in_id: int,
    *,
    asks_came_up: str | None,
    asks_outcome: bool = False,
    language: str,
    reminder_at: datetime,
    expires_at: datetime,
) -> None:
    """The first message about it is about to be sent: it can be answered from now on, and asks what it asks now."""
    _set(
        tx, check_in_id, state=CheckInState.PROMPTED, prompted_at=tx.now, asks_came_up=asks_came_up,
        asks_outcome=asks_outcome, language=language, reminder_at=reminder_at, expires_at=expires_at, ended_at=None,
    )  # fmt: skip


@of_many
def begin_anew(tx: Tx, instrument: str, version: int, step: str) -> int:
    """What is not sent yet is asked in this version of its instrument, from the start; returns how many that were. What
    was answered, here or elsewhere, stays as it was asked. It looks at every check-in.
    """
    old = (
        check_ins.c.state.not_in(SCORED)
        & (check_ins.c.instrument == instrument)
        & (check_ins.c.instrument_version != version)
    )
    tx.conn.execute(delete(answers).where(answers.c.check_in_id.in_(select(check_ins.c.id).where(old))))
    anew = {"instrument_version": version, "step": step, "version": check_ins.c.version + 1}
    return tx.conn.execute(update(check_ins).where(old).values(**anew)).rowcount


def change_language(tx: Tx, client_id: int, language: str) -> None:
    """What this client has open is answered in another language from now on."""
    theirs = select(pairs.c.id).where(pairs.c.client_id == client_id)
    tx.conn.execute(update(check_ins).where(check_ins.c.pair_id.in_(theirs), _IS_OPEN).values(language=language))


def was_asked_otherwise(tx: Tx, check_in: CheckIn) -> bool:
    """Whether the pair has scored check-ins from before this one that were asked in another language, or in other
    questions.
    """
    now = (check_ins.c.instrument, check_ins.c.instrument_version, check_ins.c.language)
    otherwise = tuple_(*now) != tuple_(check_in.instrument, check_in.instrument_version, check_in.language)
    theirs = (check_ins.c.pair_id == check_in.pair_id) & (check_ins.c.due_at < check_in.due_at)
    found = select(check_ins.c.id).where(theirs, check_ins.c.state.in_(SCORED), otherwise).limit(1)
    return tx.conn.execute(found).first() is not None


def mark_message(tx: Tx, check_in_id: int, message_id: int | None) -> None:
    """The message in the chat that shows it; None when it has none, or none that is known."""
    _set(tx, check_in_id, message_id=message_id)


def set_due(tx: Tx, check_in_id: int, due_at: datetime) -> None:
    """While it is planned: for this time instead."""
    planned = (check_ins.c.id == check_in_id) & (check_ins.c.state == CheckInState.PLANNED)
    tx.conn.execute(update(check_ins).where(planned).values(due_at=due_at))


def mark_reminded(tx: Tx, check_in_id: int) -> None:
    """Its one reminder is written."""
    _set(tx, check_in_id, reminded_at=tx.now)


def mark_read(tx: Tx, check_in_ids: Collection[int]) -> None:
    """The therapist opens these, or who stands in: it is their first time that is kept."""
    new = check_ins.c.id.in_(check_in_ids) & check_ins.c.read_at.is_(None)
    tx.conn.execute(update(check_ins).where(new).values(read_at=tx.now))


def mark_inviting(tx: Tx, check_in: CheckIn) -> None:
    """Above its questions stands the invitation to be frank; in one of a pair's check-ins at most."""
    tx.conn.execute(_INVITE, {"b_id": check_in.id, "b_pair": check_in.pair_id})


def mark_connection(tx: Tx, check_in_id: int, got_in_the_way: bool) -> None:
    """Whether the connection got in the way of the session."""
    _set(tx, check_in_id, connection=got_in_the_way)


def mark_ended(tx: Tx, check_in: CheckIn, state: CheckInState, step: str) -> None:
    """It is over in this way."""
    _set(tx, check_in.id, state=state, step=step, version=check_in.version + 1, ended_at=tx.now)


def mark_open_again(tx: Tx, check_in: CheckIn, step: str, *, reminder_at: datetime, expires_at: datetime) -> None:
    """It was not over: its time begins anew."""
    _set(
        tx, check_in.id, state=CheckInState.PROMPTED, step=step, version=check_in.version + 1,
        reminder_at=reminder_at, expires_at=expires_at, ended_at=None,
    )  # fmt: skip
    look_for_own_view(tx, check_in.pair_id)


def mark_planned(tx: Tx, check_in: CheckIn, step: str, due_at: datetime) -> None:
    """It was withdrawn before it went out, and is wanted after all."""
    _set(
        tx,
        check_in.id,
        state=CheckInState.PLANNED,
        step=step,
        version=check_in.version + 1,
        due_at=due_at,
        ended_at=None,
    )
    look_for_own_view(tx, check_in.pair_id)


def mark_sent(tx: Tx, check_in: CheckIn, step: str, percent: float | None) -> None:
    """The client sent it, with this score (0 to 100), or none."""
    state, version = CheckInState.SENT, check_in.version + 1
    sent = replace(check_in, state=state, sent_at=tx.now, percent=percent, step=step, version=version)
    with _becoming(tx, check_in, sent):
        _set(tx, check_in.id, state=state, sent_at=tx.now, percent=percent, step=step, version=version)


def set_comment(tx: Tx, check_in_id: int, comment: str) -> None:
    """What the client wrote about it."""
    _set(tx, check_in_id, comment=tx.seal(check_ins.c.comment, check_in_id, comment))


def set_wish(tx: Tx, check_in_id: int, wish: str) -> None:
    """Whether the client wants it talked about, and by whom."""
    _set(tx, check_in_id, wish=wish)


@of_many
def list_due_reminders(tx: Tx) -> list[CheckIn]:
    """Open check-ins whose one reminder is due."""
    return [_check_in(tx, row) for row in tx.conn.execute(_DUE_REMINDERS, {"now": tx.now})]


@of_many
def list_expiring(tx: Tx) -> list[CheckIn]:
    """Open check-ins whose time is over."""
    return [_check_in(tx, row) for row in tx.conn.execute(_EXPIRING, {"now": tx.now})]


@of_many
def postpone_open(tx: Tx, gap: timedelta) -> int:
    """Give every open check-in the time back during which nothing could be answered; returns how many."""
    rows = tx.conn.execute(
        select(check_ins.c.id, check_ins.c.reminder_at, check_ins.c.expires_at).where(_IS_OPEN)
    ).all()
    for row in rows:
        _set(tx, row.id, reminder_at=row.reminder_at + gap, expires_at=row.expires_at + gap)
    return len(rows)


_BY_STATE = (
    select(check_ins.c.state, func.count().label("count"))
    .where(check_ins.c.pair_id == bindparam("pair_id"))
    .group_by(check_ins.c.state)
)
_IN_STATE = (
    select(check_ins)
    .where(
        check_ins.c.pair_id.in_(bindparam("pair_ids", expanding=True)),
        check_ins.c.state == bindparam("state"),
    )
    .order_by(check_ins.c.due_at)
)
_SENT_SINCE = (
    select(check_ins)
    .where(
        check_ins.c.pair_id.in_(bindparam("pair_ids", expanding=True)),
        check_ins.c.sent_at >= bindparam("since"),
    )
    .order_by(check_ins.c.sent_at)
)


def count_by_state(tx: Tx, pair_id: int) -> dict[CheckInState, int]:
    """How many check-ins of this pair are in which state; a state without any is not named."""
    rows = tx.conn.execute(_BY_STATE, {"pair_id": pair_id})
    return {CheckInState(row.state): int(row._mapping["count"]) for row in rows}


def list_out(tx: Tx, pair_ids: Collection[int]) -> list[CheckIn]:
    """The check-ins of these pairs that can be answered now, oldest first."""
    return _in_state(tx, pair_ids, CheckInState.PROMPTED)


def list_planned(tx: Tx, pair_ids: Collection[int]) -> list[CheckIn]:
    """The check-ins of these pairs that are still to be asked, the next first."""
    return _in_state(tx, pair_ids, CheckInState.PLANNED)


def _in_state(tx: Tx, pair_ids: Collection[int], state: CheckInState) -> list[CheckIn]:
    rows = tx.conn.execute(_IN_STATE, {"pair_ids": list(pair_ids), "state": state})
    return [_check_in(tx, row) for row in rows]


def list_sent_since(tx: Tx, pair_ids: Collection[int], since: datetime) -> list[CheckIn]:
    """The check-ins of these pairs that were sent at or after this instant, in order."""
    rows = tx.conn.execute(_SENT_SINCE, {"pair_ids": list(pair_ids), "since": since})
    return [_check_in(tx, row) for row in rows]
