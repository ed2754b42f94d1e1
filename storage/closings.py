"""The end of a pair's work: closed, going to be closed once its last check-in is over, or opened again."""

from datetime import datetime
from typing import Any

from sqlalchemy import exists, select, update

from storage.check_ins import CheckInState
from storage.database import Tx, of_many
from storage.pairs import Closing, Pair, PairState, get_pair
from storage.tables import check_ins, pairs, plans

_GOING_ON = (PairState.ACTIVE, PairState.STOPPED)
_NEITHER_SENT_NOR_OVER = (CheckInState.PLANNED, CheckInState.PROMPTED)
_DIED = (pairs.c.state == PairState.CLOSED) & (pairs.c.closed_as == Closing.DIED)


def mark_closing(tx: Tx, pair_id: int, closed_as: Closing | None) -> None:
    """It ends so, once its last check-in is over; None: it goes on after all."""
    at = None if closed_as is None else tx.now
    tx.conn.execute(update(pairs).where(pairs.c.id == pair_id).values(closed_as=closed_as, closing_at=at))


@of_many
def list_to_close(tx: Tx, sent_before: datetime) -> list[Pair]:
    """Pairs whose last check-in is over; where it was sent, before this instant: more may be said right afterwards."""
    own = check_ins.c.pair_id == pairs.c.id
    to_come = exists().where(own, check_ins.c.state.in_(_NEITHER_SENT_NOR_OVER))
    just_sent = exists().where(own, check_ins.c.sent_at > sent_before)
    closing = pairs.c.closed_as.is_not(None) & pairs.c.closed_at.is_(None) & pairs.c.state.in_(_GOING_ON)
    found = tx.conn.execute(select(pairs.c.id).where(closing, ~to_come, ~just_sent)).scalars()
    return [get_pair(tx, each) for each in sorted(found)]


def mark_closed(tx: Tx, pair: Pair, closed_as: Closing) -> None:
    """It has ended so, now."""
    values = {"state": PairState.CLOSED, "closed_as": closed_as, "closed_at": tx.now, "closed_from": pair.state}
    over = {"newcomer_id": None, "closing_at": None}
    tx.conn.execute(update(pairs).where(pairs.c.id == pair.id).values(**values, **over))


def mark_died(tx: Tx, pair: Pair) -> None:
    """It is closed already, and now is known that the client has died."""
    values = {"closed_as": Closing.DIED, "was_closed_as": pair.closed_as}
    tx.conn.execute(update(pairs).where(pairs.c.id == pair.id).values(**values))


def mark_not_died(tx: Tx, pair: Pair) -> None:
    """That was a mistake: it is closed as it was before."""
    values = {"closed_as": pair.was_closed_as, "was_closed_as": None}
    tx.conn.execute(update(pairs).where(pairs.c.id == pair.id).values(**values))


def mark_open_again(tx: Tx, pair: Pair, state: PairState) -> None:
    """It is not over after all: it is in this state, and nothing says that it was closed. Where it was, what ended
    meanwhile does not count; a death that was a mistake was no end.
    """
    values: dict[str, Any] = {"state": state, "closed_as": None, "closed_at": None, "closed_from": None}
    if pair.closed_as is not Closing.DIED:
        values["active_at"] = tx.now
    tx.conn.execute(update(pairs).where(pairs.c.id == pair.id).values(**values))


def mark_not_to_be_asked(tx: Tx, pair_id: int) -> None:
    """The client of a closed pair wants to take no part any more, also where it is opened again."""
    tx.conn.execute(update(pairs).where(pairs.c.id == pair_id).values(closed_from=PairState.STOPPED))


def is_silent(tx: Tx, person_id: int) -> bool:
    """Whether nothing may come to this client by itself any more: a therapist of theirs says that they have died."""
    theirs = select(pairs.c.id).where(pairs.c.client_id == person_id, _DIED).limit(1)
    return tx.conn.execute(theirs).first() is not None


def list_plans_ended_with(tx: Tx, pair: Pair) -> list[int]:
    """The ids of the plans that ended when this pair was closed."""
    theirs = (plans.c.pair_id == pair.id) & (plans.c.ended_at == pair.closed_at)
    return list(tx.conn.execute(select(plans.c.id).where(theirs).order_by(plans.c.id)).scalars())
