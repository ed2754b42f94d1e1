"""How a therapist saw a session themselves: sealed, so that not even a query counts it.

It is their own only while the client's answers cannot be seen: whoever writes here has looked, in the same transaction,
that the check-in is not sent.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Row, delete, exists, insert, select

from storage import asking
from storage.asking import OPEN, Asking
from storage.database import Tx, of_many
from storage.tables import check_ins, own_views, pairs, sessions


class OwnViewState(StrEnum):
    """See docs/states.md."""

    ASKED = "asked"
    GIVEN = "given"
    SKIPPED = "skipped"


@dataclass(frozen=True)
class OwnView:
    """One of them. `answers` by item, None where they would rather not say; complete once it is given."""

    check_in_id: int
    pair_id: int
    instrument_version: int
    state: OwnViewState
    answers: Mapping[str, int | None]
    given_at: datetime | None

    def __repr__(self) -> str:
        return f"<OwnView {self.check_in_id} {self.state}>"


_NOTHING = "-"


def answers_in(tx: Tx, row: Row[Any]) -> dict[str, int | None]:
    """What a row of this table says, by item."""
    text = "" if row.answers is None else tx.open(own_views.c.answers, row.id, row.answers)
    given = dict(each.split("=") for each in text.split())
    return {item: None if value == _NOTHING else int(value) for item, value in given.items()}


def _own_view(tx: Tx, row: Row[Any]) -> OwnView:
    answers = answers_in(tx, row)
    return OwnView(row.check_in_id, row.pair_id, row.instrument_version, OwnViewState(row.state), answers, row.given_at)


def find_own_view(tx: Tx, check_in_id: int) -> OwnView | None:
    """How this check-in's session was seen, as far as that was said; None: nobody was asked."""
    row = tx.conn.execute(select(own_views).where(own_views.c.check_in_id == check_in_id)).first()
    return None if row is None else _own_view(tx, row)


def list_given(tx: Tx, pair_id: int) -> list[OwnView]:
    """Those of this pair that were given, in order."""
    given = (own_views.c.pair_id == pair_id) & (own_views.c.state == OwnViewState.GIVEN)
    return [
        _own_view(tx, row) for row in tx.conn.execute(select(own_views).where(given).order_by(own_views.c.given_at))
    ]


def set_own_view(
    tx: Tx, check_in_id: int, pair_id: int, state: OwnViewState, version: int, answers: Mapping[str, int | None]
) -> None:
    """So it was seen, or so far, in this version of the questions; or it was skipped, and nothing is kept."""
    before = find_own_view(tx, check_in_id)
    asked = select(own_views.c.asked_at).where(own_views.c.check_in_id == check_in_id)
    asked_at = None if before is None else tx.conn.execute(asked).scalar()
    tx.conn.execute(delete(own_views).where(own_views.c.check_in_id == check_in_id))
    row_id = tx.new_id()
    text = " ".join(f"{item}={_NOTHING if value is None else value}" for item, value in answers.items())
    values = {
        "id": row_id, "check_in_id": check_in_id, "pair_id": pair_id, "instrument_version": version, "state": state,
        "answers": tx.seal(own_views.c.answers, row_id, text) if answers else None, "asked_at": asked_at or tx.now,
        "given_at": tx.now if state is OwnViewState.GIVEN else None,
    }  # fmt: skip
    tx.conn.execute(insert(own_views), values)
    if before is None or before.state is not state:
        asking.mark(tx, [check_in_id], Asking.ASKED if state is OwnViewState.ASKED else None)


def delete_of_pair(tx: Tx, pair_id: int, *, but_given: bool = False) -> None:
    """Forget how this pair's sessions were seen; `but_given`: only what was begun, or asked."""
    kept = [own_views.c.state != OwnViewState.GIVEN] if but_given else []
    tx.conn.execute(delete(own_views).where(own_views.c.pair_id == pair_id, *kept))
    asking.look_again(tx, pair_id)


@of_many
def delete_late(tx: Tx) -> int:
    """Forget what was begun and not finished before it was too late; returns how many that were."""
    over = asking.list_over(tx)
    if not over:
        return 0
    asking.mark(tx, over, None)
    late = own_views.c.check_in_id.in_(over) & (own_views.c.state == OwnViewState.ASKED)
    return tx.conn.execute(delete(own_views).where(late)).rowcount


@of_many
def list_wanted(tx: Tx, therapist_id: int | None = None) -> list[tuple[int, int, int]]:
    """Check-ins that are not sent, about sessions held by therapists who want to say how they saw them, and were not
    asked yet; those of one therapist: asked or not. As (check-in, pair, therapist), the session that ended first first.

    What a client told of is not among them: it would say that they are answering. Nor is what a stand-in held.
    """
    known = exists().where(own_views.c.check_in_id == check_ins.c.id)
    query = (
        select(check_ins.c.id, pairs.c.id, pairs.c.therapist_id)
        .join(pairs, pairs.c.id == check_ins.c.pair_id)
        .join(sessions, sessions.c.id == check_ins.c.session_id)
        .where(pairs.c.own_view, check_ins.c.state.in_(OPEN), sessions.c.ended_at <= tx.now)
        .where(sessions.c.reported_by == pairs.c.therapist_id, sessions.c.withdrawn_at.is_(None))
        .order_by(sessions.c.ended_at, check_ins.c.id)
    )
    if therapist_id is None:
        query = query.where(check_ins.c.own_view == Asking.WANTED, ~known)
    else:
        over = known.where(own_views.c.state != OwnViewState.ASKED)
        query = query.where(pairs.c.therapist_id == therapist_id, ~over)
    return [(row[0], row[1], row[2]) for row in tx.conn.execute(query)]
