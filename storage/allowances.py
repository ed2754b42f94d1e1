"""How many signals a programme may be given now, and how many it was given so far."""

from dataclasses import dataclass

from sqlalchemy import bindparam, insert, select, update

from storage.database import Tx, of_many
from storage.tables import allowances


@dataclass(frozen=True)
class Given:
    """`remaining`: what its purse holds (scoring/allowance.py), in signals. Of `judged` check-ins with two or more
    earlier ones, `signalled` gave one.
    """

    remaining: float
    judged: int
    signalled: int


_OF_PROGRAMME = allowances.c.programme_id == bindparam("b_programme")
_FIND = select(allowances.c.remaining, allowances.c.judged, allowances.c.signalled).where(_OF_PROGRAMME)
_CHANGE = (
    update(allowances)
    .where(_OF_PROGRAMME)
    .values(
        remaining=bindparam("b_remaining"), judged=allowances.c.judged + 1,
        signalled=allowances.c.signalled + bindparam("b_signalled"),
    )
)  # fmt: skip
_ALL = select(allowances.c.programme_id, allowances.c.remaining, allowances.c.judged, allowances.c.signalled)


def find_given(tx: Tx, programme_id: int) -> Given | None:
    """None: no check-in of it was judged yet."""
    row = tx.conn.execute(_FIND, {"b_programme": programme_id}).first()
    return None if row is None else Given(*row)


def note_judged(tx: Tx, programme_id: int, remaining: float, *, signalled: bool) -> None:
    """One more check-in was judged, and so much is left."""
    change = {"b_programme": programme_id, "b_remaining": remaining, "b_signalled": int(signalled)}
    if tx.conn.execute(_CHANGE, change).rowcount == 0:
        first = {"judged": 1, "signalled": int(signalled)}
        tx.conn.execute(
            insert(allowances), {"id": tx.new_id(), "programme_id": programme_id, "remaining": remaining, **first}
        )


@of_many
def list_given(tx: Tx) -> dict[int, Given]:
    """Of every programme that has some."""
    return {row[0]: Given(*row[1:]) for row in tx.conn.execute(_ALL)}
