"""The outgoing table: everything that is pushed to a chat, or must happen on its screen.

A row is written in the transaction that causes it, claimed under a lease, carried out, and marked. What a row
shows is rendered when it is claimed, so it tells what is true then. Who goes first, and when one is tried again, stands
in `outgoing_order`.
"""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum
from typing import Any, NotRequired, TypedDict, Unpack

from sqlalchemy import bindparam, case, delete, func, insert, select, update
from sqlalchemy.dialects import postgresql

from storage.database import Tx
from storage.outgoing_keys import About, key_of
from storage.sealed import SealedText
from storage.tables import outgoing
from storage.unless import insert_unless


class Purpose(StrEnum):
    """What a row is for; it decides what an ambiguous failure means."""

    ALERT = "alert"
    ESCALATION = "escalation"
    CHECK_IN = "check_in"
    REMINDER = "reminder"
    NOTICE = "notice"
    REPLY = "reply"
    COLLAPSE = "collapse"
    DELETION = "deletion"
    COMMANDS = "commands"


class Urgency(IntEnum):
    """Smaller goes first."""

    ALERT = 0
    REPLY = 1
    PROMPT = 2


class OutgoingState(StrEnum):
    """See docs/states.md."""

    WAITING = "waiting"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


_ONCE_ONLY = (Purpose.CHECK_IN, Purpose.REMINDER)
EDITS = (Purpose.COLLAPSE, Purpose.DELETION, Purpose.COMMANDS)
_NO_PUSH = (*EDITS, Purpose.REPLY)
_NO_FAULTS = ("blocked", "unreachable", "gone")  # what people do is no fault of the machine


@dataclass(frozen=True)
class Outgoing:
    """A claimed row. `secret` holds more arguments, for `secret_of`. `due_at`: since when it is due.

    `attempts` that may have happened, this one too; `failures` in a row before it, however they failed. Whoever holds
    the newest `claim` may finish it or put it off, nobody else.
    """

    id: int
    key: str
    purpose: Purpose
    person_id: int
    view: str | None
    args: Mapping[str, Any]
    message_id: int | None
    silent: bool
    attempts: int
    due_at: datetime
    secret: SealedText | None = None
    failures: int = 0
    claim: int | None = None

    @property
    def is_edit(self) -> bool:
        """Whether it changes or deletes what is there already, and so is nobody's turn, and wakes nobody."""
        return self.purpose in EDITS

    @property
    def is_push(self) -> bool:
        """Whether it reaches somebody who has not just asked for it."""
        return self.purpose not in _NO_PUSH

    @property
    def once_only(self) -> bool:
        """Whether an attempt of unknown outcome counts as done (a question), or is repeated (an alert)."""
        return self.purpose in _ONCE_ONLY


class What(TypedDict):
    """What is to happen, and when. `wanted_at`: when it would be due, were there no quiet hours; without it, `due_at`.

    `secret`: more arguments, which nobody may read in the database.
    """

    due_at: datetime
    urgency: Urgency
    wanted_at: NotRequired[datetime | None]
    view: NotRequired[str | None]
    args: NotRequired[Mapping[str, Any] | None]
    message_id: NotRequired[int | None]
    silent: NotRequired[bool]
    secret: NotRequired[Mapping[str, Any] | None]


@dataclass(frozen=True)
class Wanted:
    """A row that waits; `wanted_at`: when it would be due, were there no quiet hours."""

    id: int
    purpose: Purpose
    args: Mapping[str, Any]
    wanted_at: datetime


_NOT_YET = ("lease_until", "claim", "error", "done_at")  # what nothing has that is just written down
_KNOWN = select(outgoing.c.id).where(outgoing.c.key == bindparam("key"))
_ADD = insert_unless(outgoing, _KNOWN, but=_NOT_YET)
_ON_SERVER = postgresql.insert(outgoing)
_REPLACE = {
    "sqlite": insert(outgoing).prefix_with("OR REPLACE"),  # what stood there is deleted, damaged or not
    "postgresql": _ON_SERVER.on_conflict_do_update(
        index_elements=[outgoing.c.key], set_={each.name: _ON_SERVER.excluded[each.name] for each in outgoing.c}
    ),
}
_ARGS = select(outgoing.c.args).where(outgoing.c.key == bindparam("key"), outgoing.c.state != OutgoingState.FAILED)
_REPLIES = select(outgoing.c.view, outgoing.c.args, outgoing.c.secret).where(
    outgoing.c.person_id == bindparam("person"),
    outgoing.c.state == OutgoingState.WAITING,
    outgoing.c.purpose == Purpose.REPLY,
    outgoing.c.claim.is_(None),
)
_CANCEL = (
    update(outgoing)
    .where(outgoing.c.key == bindparam("b_key"), outgoing.c.state == OutgoingState.WAITING)
    .values(state=OutgoingState.CANCELLED, done_at=bindparam("b_now"))
)


def add_outgoing(tx: Tx, key: str, purpose: Purpose, person_id: int, **what: Unpack[What]) -> bool:
    """Write down what is to be sent. The same key is written once: False when it was there already."""
    return tx.conn.execute(_ADD, _row(tx, key, purpose, person_id, what)).rowcount == 1


def replace_outgoing(tx: Tx, key: str, purpose: Purpose, person_id: int, **what: Unpack[What]) -> None:
    """Write down what is to happen in place of whatever stands under this key, done or not."""
    tx.conn.execute(_REPLACE[tx.conn.dialect.name], _row(tx, key, purpose, person_id, what))


def _row(tx: Tx, key: str, purpose: Purpose, person_id: int, what: What) -> dict[str, Any]:
    """A row that waits, under an id of its own."""
    row_id, secret = tx.new_id(), what.get("secret")
    return {
        "id": row_id,
        "secret": tx.seal(outgoing.c.secret, row_id, json.dumps(secret)) if secret else None,
        "key": key,
        "purpose": purpose,
        "person_id": person_id,
        "view": what.get("view"),
        "args": dict(what.get("args") or {}),
        "message_id": what.get("message_id"),
        "urgency": int(what["urgency"]),
        "silent": what.get("silent", False),
        "state": OutgoingState.WAITING,
        "wanted_at": what.get("wanted_at") or what["due_at"],
        "due_at": what["due_at"],
        "touched_at": tx.now,
        "attempts": 0,
        "failures": 0,
    }


def secret_of(tx: Tx, row: Outgoing) -> dict[str, Any]:
    """The arguments of a row that are kept sealed. Raises WrongKey."""
    found: dict[str, Any] = {} if row.secret is None else json.loads(tx.open(outgoing.c.secret, row.id, row.secret))
    return found


def find_args(tx: Tx, key: str) -> Mapping[str, Any] | None:
    """The arguments of what stands under this key, done or not; None when nothing does, or it failed."""
    row = tx.conn.execute(_ARGS, {"key": key}).first()
    return None if row is None else dict(row.args)


def lasted_key(person_id: int, message_id: int) -> str:
    """The key of the row that takes a message out of the chat when its time is over."""
    return key_of(About.LASTED, person_id, message_id)


def cancel(tx: Tx, key: str) -> bool:
    """Take back what waits. False when nothing does. What is under way may arrive, but is not tried again."""
    found = tx.conn.execute(_CANCEL, {"b_key": key, "b_now": tx.now})
    return found.rowcount == 1


def has_happened(tx: Tx, key: str, *, since: datetime | None = None) -> bool:
    """Whether what stands under this key was carried out; `since`: and was wanted then or later."""
    done = (outgoing.c.key == key) & (outgoing.c.state == OutgoingState.DONE)
    if since is not None:
        done &= outgoing.c.wanted_at >= since
    return tx.conn.execute(select(outgoing.c.id).where(done)).first() is not None


def was_dropped(tx: Tx, key: str) -> bool:
    """Whether it was taken back, or there was nothing left to tell when it was due."""
    state = tx.conn.execute(select(outgoing.c.state).where(outgoing.c.key == key)).scalar()
    return state == OutgoingState.CANCELLED


def is_waiting(tx: Tx, person_id: int, purpose: Purpose) -> bool:
    """Whether something of this purpose is still to go to this person."""
    theirs = (outgoing.c.person_id == person_id) & (outgoing.c.purpose == purpose)
    found = select(outgoing.c.id).where(theirs, outgoing.c.state == OutgoingState.WAITING).limit(1)
    return tx.conn.execute(found).first() is not None


def readdress(tx: Tx, key: str, person_id: int) -> bool:
    """What has not gone out yet goes to somebody else. False when there is nothing to readdress.

    Whoever carries it out now holds it no longer.
    """
    waiting = (outgoing.c.key == key) & (outgoing.c.state == OutgoingState.WAITING)
    values = {"person_id": person_id, "lease_until": None, "claim": None, "attempts": 0, "failures": 0}
    return tx.conn.execute(update(outgoing).where(waiting).values(**values)).rowcount == 1


def list_wanted(tx: Tx, person_id: int) -> list[Wanted]:
    """What is going to be pushed to this person and is not due yet."""
    waiting = (outgoing.c.person_id == person_id) & (outgoing.c.state == OutgoingState.WAITING)
    query = select(outgoing).where(waiting, outgoing.c.due_at >= tx.now, outgoing.c.purpose.not_in(_NO_PUSH))
    return [Wanted(row.id, Purpose(row.purpose), row.args, row.wanted_at) for row in tx.conn.execute(query)]


def set_due(tx: Tx, row_id: int, due_at: datetime) -> None:
    """What waits is due at this time instead."""
    tx.conn.execute(update(outgoing).where(outgoing.c.id == row_id).values(due_at=due_at))


def put_off(tx: Tx, key: str, due_at: datetime, *, wanted_at: datetime) -> None:
    """What waits under this key is wanted at another time, and due then; not what is under way."""
    waiting = (outgoing.c.key == key) & (outgoing.c.state == OutgoingState.WAITING) & outgoing.c.claim.is_(None)
    tx.conn.execute(update(outgoing).where(waiting).values(due_at=due_at, wanted_at=wanted_at))


def put_off_on(tx: Tx, person_id: int, message_id: int, until: datetime) -> None:
    """What was to be put away on this message before then is put away then: another is about to take its place."""
    on = (outgoing.c.person_id == person_id) & (outgoing.c.message_id == message_id)
    waiting = (outgoing.c.state == OutgoingState.WAITING) & (outgoing.c.purpose == Purpose.COLLAPSE)
    tx.conn.execute(update(outgoing).where(on, waiting, outgoing.c.due_at < until).values(due_at=until))


def move_on(tx: Tx, person_id: int, before: int, after: int) -> bool:
    """What is to be put away on one message is put away on another, which has taken its place. False: nothing is."""
    on = (outgoing.c.person_id == person_id) & (outgoing.c.message_id == before)
    waiting = (outgoing.c.state == OutgoingState.WAITING) & (outgoing.c.purpose == Purpose.COLLAPSE)
    put_away = key_of(About.PUT_AWAY, person_id, before)
    key = case((outgoing.c.key == put_away, key_of(About.PUT_AWAY, person_id, after)), else_=outgoing.c.key)
    return tx.conn.execute(update(outgoing).where(on, waiting).values(message_id=after, key=key)).rowcount > 0


def hasten(tx: Tx, person_id: int, args: Mapping[str, Any]) -> None:
    """What is going to be taken out of this person's chat, and was written with these arguments, goes now."""
    to_go = (outgoing.c.person_id == person_id) & (outgoing.c.purpose == Purpose.DELETION)
    waiting = select(outgoing).where(to_go, outgoing.c.state == OutgoingState.WAITING, outgoing.c.due_at > tx.now)
    for row in tx.conn.execute(waiting).all():
        if row.args == dict(args):
            tx.conn.execute(update(outgoing).where(outgoing.c.id == row.id).values(due_at=tx.now))


def hasten_views(tx: Tx, person_id: int, views: Collection[str]) -> None:
    """What is going to be put away in this person's chat behind one of these views, or to go by itself, goes now."""
    lasting = (outgoing.c.purpose == Purpose.DELETION) & outgoing.c.key.startswith("lasted:")
    shown = lasting | ((outgoing.c.purpose == Purpose.COLLAPSE) & outgoing.c.view.in_(views))
    waiting = (outgoing.c.person_id == person_id) & (outgoing.c.state == OutgoingState.WAITING)
    tx.conn.execute(update(outgoing).where(waiting, shown, outgoing.c.due_at > tx.now).values(due_at=tx.now))


def hasten_about(tx: Tx, person_id: int, view: str, about: Collection[str]) -> None:
    """What is going to be put away in this person's chat behind this view, and is about one of these, goes now."""
    shown = (outgoing.c.purpose == Purpose.COLLAPSE) & (outgoing.c.view == view)
    waiting = (outgoing.c.person_id == person_id) & (outgoing.c.state == OutgoingState.WAITING)
    for row in tx.conn.execute(select(outgoing).where(waiting, shown, outgoing.c.due_at > tx.now)).all():
        if row.args.get("about") in about:
            tx.conn.execute(update(outgoing).where(outgoing.c.id == row.id).values(due_at=tx.now))


def delete_finished(tx: Tx, before: datetime) -> int:
    """Forget what was finished before this instant; returns how many rows."""
    return tx.conn.execute(delete(outgoing).where(outgoing.c.done_at < before)).rowcount


def find_due(tx: Tx, about: str, person_id: int, wanted_by: datetime) -> datetime | None:
    """Since when what waits for this person under a key that begins so, and was wanted by then, is due; None: nothing
    that is due does.
    """
    theirs = outgoing.c.key.startswith(about, autoescape=True) & (outgoing.c.person_id == person_id)
    due = (outgoing.c.state == OutgoingState.WAITING) & (outgoing.c.due_at <= tx.now)
    return tx.conn.execute(
        select(func.min(outgoing.c.due_at)).where(theirs, due, outgoing.c.wanted_at <= wanted_by)
    ).scalar()


def is_told_to_another(tx: Tx, about: str, person_id: int, since: datetime) -> bool:
    """Whether somebody else has got, or still waits for, a row under a key that begins so, due since then."""
    others = outgoing.c.key.startswith(about, autoescape=True) & (outgoing.c.person_id != person_id)
    states = outgoing.c.state.in_((OutgoingState.WAITING, OutgoingState.DONE))
    found = select(outgoing.c.id).where(others, states, outgoing.c.due_at >= since)
    return tx.conn.execute(found.limit(1)).first() is not None


def comes_between(tx: Tx, about: str, person_id: int, begins: datetime, ends: datetime) -> bool:
    """Whether what stands under a key that begins so has come to this person, or is to come, due from then until then;
    without the end.
    """
    theirs = outgoing.c.key.startswith(about, autoescape=True) & (outgoing.c.person_id == person_id)
    states = outgoing.c.state.in_((OutgoingState.WAITING, OutgoingState.DONE))
    due = (outgoing.c.due_at >= begins) & (outgoing.c.due_at < ends)
    return tx.conn.execute(select(outgoing.c.id).where(theirs, states, due).limit(1)).first() is not None


def count_given_up(tx: Tx, since: datetime) -> dict[str, int]:
    """By purpose: how many rows have failed since then by a fault, and not because somebody cannot be reached."""
    failed = select(outgoing.c.purpose, func.count()).where(
        outgoing.c.state == OutgoingState.FAILED, outgoing.c.done_at >= since, outgoing.c.error.not_in(_NO_FAULTS)
    )
    return {str(purpose): number for purpose, number in tx.conn.execute(failed.group_by(outgoing.c.purpose))}


def list_waiting_replies(tx: Tx, person_id: int) -> list[tuple[str | None, Mapping[str, Any], bool]]:
    """The replies that this person still waits for and nobody carries out yet: view, arguments, and whether more is
    sealed.
    """
    return [(row.view, row.args, row.secret is not None) for row in tx.conn.execute(_REPLIES, {"person": person_id})]
