"""About which open check-ins a therapist is to be asked how they saw the session, or is being asked.

It stands in the check-in, so that the few that are to be asked about, and those that are over, are found without a look
at all that are open; and *Send* makes one over by what it writes anyway.
"""

from collections.abc import Collection
from enum import StrEnum

from sqlalchemy import bindparam, case, select, update

from storage.database import Tx
from storage.tables import check_ins, own_views, pairs, sessions

OPEN = ("planned", "prompted")
OVER = ("sent", "expired", "not_held", "no_connection", "withdrawn", "earlier")
"""The other states of a check-in: an index finds what is one of these, not what is none of others."""
_AT_ONCE = 1000


class Asking(StrEnum):
    """It is to come, or it waits for what the therapist says. Neither: they are not asked, or have said it."""

    WANTED = "wanted"
    ASKED = "asked"


_NOW = (
    select(case((own_views.c.id.is_(None), Asking.WANTED), (own_views.c.state == Asking.ASKED, Asking.ASKED)))
    .select_from(
        pairs.join(sessions, sessions.c.reported_by == pairs.c.therapist_id).outerjoin(
            own_views, own_views.c.check_in_id == check_ins.c.id
        )
    )
    .where(pairs.c.id == check_ins.c.pair_id, sessions.c.id == check_ins.c.session_id, pairs.c.own_view)
    .correlate(check_ins)
    .scalar_subquery()
)
_LOOK = (
    update(check_ins)
    .where(check_ins.c.pair_id == bindparam("b_pair"), check_ins.c.state.in_(OPEN))
    .values(own_view=_NOW)
)


def look_again(tx: Tx, pair_id: int) -> None:
    """Something has changed on which it hangs: of every open check-in of this pair it is noted anew."""
    tx.conn.execute(_LOOK, {"b_pair": pair_id})


def mark(tx: Tx, check_in_ids: Collection[int], asking: Asking | None) -> None:
    """So it is about these from now on."""
    tx.conn.execute(update(check_ins).where(check_ins.c.id.in_(check_in_ids)).values(own_view=asking))


def list_over(tx: Tx) -> list[int]:
    """The check-ins, a thousand at most, that were sent or ended since their therapists were to be asked."""
    over = check_ins.c.own_view.in_(list(Asking)) & check_ins.c.state.in_(OVER)
    return list(tx.conn.execute(select(check_ins.c.id).where(over).limit(_AT_ONCE)).scalars())
