"""In which order what waits goes out, and when it is tried again: claims under a lease, rests, and how each ends.

The most urgent first, then what is due for longest; one message a person. How long a failed one rests is said by
Telegram, or by `bot/outcome.py`.
"""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Row,
    Select,
    Update,
    bindparam,
    column,
    false,
    func,
    literal_column,
    or_,
    select,
    table,
    union_all,
    update,
)

from storage.database import Tx
from storage.instants import Instant
from storage.outgoing import EDITS, Outgoing, OutgoingState, Purpose, Urgency
from storage.tables import outgoing

LEASE = timedelta(seconds=60)
"""How long whoever claimed a row has it; nothing may be sent for it after that."""
_PAGE = 200
_ERROR_LENGTH = 64
# Literally, for an index of some rows is taken only where a statement itself says that it is about those.
_WAITS = outgoing.c.state == literal_column(f"'{OutgoingState.WAITING}'")
_RESTED = (
    update(outgoing)
    .where(_WAITS, outgoing.c.lease_until.is_not(None), outgoing.c.lease_until <= bindparam("b_now"))
    .values(lease_until=None)
)


def _due(*which: ColumnElement[bool]) -> Select[Any]:
    """What is due and rests no more, in order: each urgency by itself, so that an index has that order, too."""
    free = _WAITS & outgoing.c.lease_until.is_(None) & (outgoing.c.due_at <= bindparam("now"))
    order = outgoing.c.due_at, outgoing.c.id
    each = [
        select(outgoing).where(free, outgoing.c.urgency == urgency, *which).order_by(*order).limit(bindparam("limit"))
        for urgency in Urgency
    ]
    found = union_all(*(select(one.subquery()) for one in each)).subquery()
    return select(found).order_by(found.c.urgency, found.c.due_at, found.c.id).limit(bindparam("limit"))


_DUE_EDITS = _due(outgoing.c.purpose.in_(EDITS), outgoing.c.id.not_in(bindparam("busy", expanding=True)))
_DUE_SENDS = _due(
    outgoing.c.purpose.not_in(EDITS),
    outgoing.c.person_id.not_in(bindparam("resting", expanding=True)),
    or_(outgoing.c.urgency == Urgency.ALERT, outgoing.c.person_id.not_in(bindparam("pausing", expanding=True))),
)
# When something is due is asked after every tap, and need not be proven: what is claimed then is.
_WHEN = table(
    "outgoing", column("state"), column("urgency"), column("due_at", Instant()), column("lease_until", Instant())
)
_WAITING = _WHEN.c.state == literal_column(f"'{OutgoingState.WAITING}'")
_FIRST_DUE = [
    select(_WHEN.c.due_at)
    .where(_WAITING, _WHEN.c.lease_until.is_(None), _WHEN.c.urgency == urgency)
    .order_by(_WHEN.c.due_at)
    .limit(1)
    for urgency in Urgency
]
# "Not due later", or SQLite would look through all that is due; nearly all that rests is.
_FIRST_FREE = (
    select(_WHEN.c.lease_until)
    .where(_WAITING, _WHEN.c.lease_until.is_not(None), (_WHEN.c.due_at > bindparam("now")).is_(false()))
    .order_by(_WHEN.c.lease_until)
    .limit(1)
)
_NEXT = select(*(each.scalar_subquery().label(f"of_{place}") for place, each in enumerate((*_FIRST_DUE, _FIRST_FREE))))
_LEASE_ROWS = (
    update(outgoing)
    .where(outgoing.c.id.in_(bindparam("b_ids", expanding=True)))
    .values(
        lease_until=bindparam("b_lease"),
        claim=bindparam("b_claim"),
        attempts=outgoing.c.attempts + 1,
        touched_at=bindparam("b_now"),
    )
)
_HELD = (outgoing.c.id == bindparam("b_id")) & (outgoing.c.claim == bindparam("b_claim"))
_FINISH = (
    update(outgoing)
    .where(_HELD)
    .values(
        state=bindparam("b_state"), lease_until=None, claim=None, secret=None, done_at=bindparam("b_now"),
        message_id=bindparam("b_message"), error=bindparam("b_error"),
    )
)  # fmt: skip
_GIVE_UP = _FINISH.where(outgoing.c.state == OutgoingState.WAITING)
_IS_HELD = select(outgoing.c.id).where(_HELD)
_IS_KEPT = select(outgoing.c.id).where(outgoing.c.id == bindparam("id"))
_LET_GO = (
    update(outgoing)
    .where(_HELD)
    .values(
        lease_until=bindparam("b_until"), claim=None, due_at=bindparam("b_due"),
        attempts=outgoing.c.attempts - bindparam("b_undone"), failures=outgoing.c.failures + bindparam("b_failed"),
        touched_at=bindparam("b_now"),
    )
)  # fmt: skip
_REST_LANE = (
    update(outgoing)
    .where(
        outgoing.c.person_id == bindparam("b_person"),
        outgoing.c.state == OutgoingState.WAITING,
        outgoing.c.purpose == bindparam("b_purpose"),
        outgoing.c.claim.is_(None),
        outgoing.c.due_at < bindparam("b_until"),
    )
    .values(lease_until=bindparam("b_until"))
)


def _outgoing(row: Row[Any], claim: int) -> Outgoing:
    return Outgoing(
        row.id, row.key, Purpose(row.purpose), row.person_id, row.view, row.args, row.message_id,
        row.silent, row.attempts + 1, row.due_at, row.secret, row.failures, claim,
    )  # fmt: skip


def claim(
    tx: Tx,
    limit: int,
    resting: Collection[int] = (),
    *,
    pausing: Collection[int] = (),
    edits: int = _PAGE,
    busy: Collection[int] = (),
) -> list[Outgoing]:
    """Lease up to `limit` due messages, most urgent first, one a person, none for a `resting` one, nothing but alerts
    for a `pausing` one; and so many `edits`.

    However much waits for one person, everybody's first comes into question. Edits count for nobody's turn; those
    that are `busy` (ids of rows) are being carried out.
    """
    number = tx.new_id()
    tx.conn.execute(_RESTED, {"b_now": tx.now})
    chosen = _first_of_each(tx, number, limit, resting, pausing) if limit > 0 else []
    if edits > 0:
        due = tx.conn.execute(_DUE_EDITS, {"now": tx.now, "limit": edits, "busy": list(busy)})
        chosen += [_outgoing(row, number) for row in due]
    if chosen:
        held = {"b_lease": tx.now + LEASE, "b_claim": number, "b_now": tx.now}
        tx.conn.execute(_LEASE_ROWS, {"b_ids": [row.id for row in chosen], **held})
    return chosen


def _first_of_each(
    tx: Tx, number: int, limit: int, resting: Collection[int], pausing: Collection[int]
) -> list[Outgoing]:
    chosen: dict[int, Outgoing] = {}
    seen = _PAGE
    while seen == _PAGE:
        others = {"now": tx.now, "limit": _PAGE, "resting": [*resting, *chosen], "pausing": list(pausing)}
        seen = 0
        for seen, row in enumerate(tx.conn.execute(_DUE_SENDS, others), start=1):  # noqa: B007 - the last one counts
            if row.person_id not in chosen:
                chosen[row.person_id] = _outgoing(row, number)
            if len(chosen) == limit:
                return list(chosen.values())
    return list(chosen.values())


def find_next_due(tx: Tx) -> datetime | None:
    """When the next row may be claimed, if any waits: when it is due, or when the lease on it, or its rest, ends.

    Every tap asks this: it looks at the first of each alone, however much waits, rests or is due.
    """
    found = tx.conn.execute(_NEXT, {"now": tx.now}).one()
    return min((at for at in found if at is not None), default=None)


def mark_done(tx: Tx, row: Outgoing, message_id: int | None) -> bool:
    """It happened; `message_id` is that of the message it made, where one is known.

    False: it was erased meanwhile, or somebody else holds it by now.
    """
    return _finish(tx, _FINISH, row, OutgoingState.DONE, row.message_id if message_id is None else message_id)


def mark_failed(tx: Tx, row: Outgoing, error: str) -> bool:
    """It can never happen; `error` is a short code. False: it was erased or taken back, or somebody else holds it."""
    return _finish(tx, _GIVE_UP, row, OutgoingState.FAILED, row.message_id, error[:_ERROR_LENGTH])


def mark_dropped(tx: Tx, row: Outgoing) -> None:
    """When it was claimed there was nothing left to tell."""
    _finish(tx, _GIVE_UP, row, OutgoingState.CANCELLED, row.message_id)


def _finish(
    tx: Tx, how: Update, row: Outgoing, state: OutgoingState, message_id: int | None, error: str | None = None
) -> bool:
    change = {"b_id": row.id, "b_claim": row.claim, "b_state": state, "b_now": tx.now}
    return tx.conn.execute(how, {**change, "b_message": message_id, "b_error": error}).rowcount == 1


def is_kept(tx: Tx, row: Outgoing) -> bool:
    """Whether it is there still, whatever became of it."""
    return tx.conn.execute(_IS_KEPT, {"id": row.id}).first() is not None


def is_held(tx: Tx, row: Outgoing) -> bool:
    """Whether it is held by this claim still: nobody has taken it back, or claimed it since."""
    return tx.conn.execute(_IS_HELD, {"b_id": row.id, "b_claim": row.claim}).first() is not None


def mark_retry(tx: Tx, row: Outgoing, at: datetime, *, attempted: bool, failed: bool = True) -> bool:
    """It rests until this time, and is due since when it was. `attempted`: it may have happened all the same.

    False: it was erased meanwhile, or somebody else holds it by now.
    """
    rests = at if at > tx.now else None
    return _let_go(tx, row, rests, row.due_at, attempted=attempted, failed=failed)


def _let_go(tx: Tx, row: Outgoing, until: datetime | None, due_at: datetime, *, attempted: bool, failed: bool) -> bool:
    change = {"b_id": row.id, "b_claim": row.claim, "b_until": until, "b_due": due_at, "b_now": tx.now}
    return tx.conn.execute(_LET_GO, {**change, "b_undone": int(not attempted), "b_failed": int(failed)}).rowcount == 1


def rest_lane(tx: Tx, row: Outgoing, until: datetime) -> None:
    """What else is due of this kind in this person's chat rests as long: a limit is on a kind of call in a chat."""
    tx.conn.execute(_REST_LANE, {"b_person": row.person_id, "b_purpose": row.purpose, "b_until": until})


def try_again(tx: Tx) -> int:
    """An outage is over: what was put off in it is tried now, as for the first time. Returns how many rows."""
    rests = (outgoing.c.state == OutgoingState.WAITING) & outgoing.c.claim.is_(None) & (outgoing.c.failures > 0)
    return tx.conn.execute(update(outgoing).where(rests).values(lease_until=None, failures=0)).rowcount


def mark_too_early(tx: Tx, row: Outgoing, at: datetime) -> None:
    """Nothing was attempted: quiet hours last until then, at which time it is due. When it was wanted stays."""
    _let_go(tx, row, None, at, attempted=False, failed=False)


def release_leases(tx: Tx, under_way: Collection[int] = ()) -> int:
    """Take back every claim but those on these rows, for whoever leads: all others are gone. Returns how many."""
    held = update(outgoing).where(_WAITS, outgoing.c.claim.is_not(None), outgoing.c.id.not_in(under_way))
    return tx.conn.execute(held.values(lease_until=None, claim=None)).rowcount


def find_oldest_due(tx: Tx) -> datetime | None:
    """When the row that is due for longest became so, however often it was tried since."""
    return tx.conn.execute(select(func.min(_WHEN.c.due_at)).where(_WAITING, _WHEN.c.due_at <= tx.now)).scalar()
