"""That a database was moved, noted at both of its ends: so only one of them is ever the truth, and a bot starts there.

The new one is marked as it is made, until its last row is compared; the old one before the first row is copied, and it
is done before the new one is. Whatever stops a move, at most one of both can be started.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import delete, insert, select, update
from sqlalchemy.engine import make_url

from storage.database import Tx
from storage.errors import Moved
from storage.tables import database_moves

_AGAIN = "`alliance-bot move-database` again, with the same --from and --to, goes on where it stopped"


class Way(StrEnum):
    """Where to: away from here, or here."""

    AWAY = "away"
    HERE = "here"


@dataclass(frozen=True)
class Move:
    """One move, as one of its ends knows it. `place` is the other end; `done_at` is empty until it is finished."""

    id: int
    way: str
    place: str
    begun_at: datetime
    done_at: datetime | None


def place_of(url: str) -> str:
    """Which database this is, in words that hold no password."""
    plain = make_url(url).set(password=None).difference_update_query(["password"])
    return plain.render_as_string(hide_password=False)


def find_move(tx: Tx) -> Move | None:
    """The newest that began or ended here. Where one away began, it is that: nothing comes after it."""
    query = select(database_moves).order_by(database_moves.c.begun_at.desc())
    found = [Move(row.id, row.way, row.place, row.begun_at, row.done_at) for row in tx.conn.execute(query)]
    return next((each for each in found if each.way == Way.AWAY), found[0] if found else None)


def add_move(tx: Tx, move_id: int, way: Way, place: str) -> None:
    """It begins, under an id that both ends know."""
    row = {"id": move_id, "way": way, "place": place, "begun_at": tx.now}
    tx.conn.execute(insert(database_moves), row)


def mark_done(tx: Tx, move_id: int) -> None:
    """It is finished, as far as this end goes."""
    is_open = (database_moves.c.id == move_id) & database_moves.c.done_at.is_(None)
    tx.conn.execute(update(database_moves).where(is_open).values(done_at=tx.now))


def delete_move(tx: Tx, move_id: int) -> None:
    """It is given up, and this is the truth again."""
    tx.conn.execute(delete(database_moves).where(database_moves.c.id == move_id))


def expect_the_truth(tx: Tx) -> None:
    """Raises Moved where the truth is elsewhere, or is not yet here."""
    move = find_move(tx)
    if move is None or (move.way == Way.HERE and move.done_at is not None):
        return
    since = _told(move.begun_at)
    if move.way == Way.HERE:
        raise Moved(
            f"This database is not whole: since {since} it is being filled from {move.place}. {_AGAIN}. Until then "
            "nothing runs on it."
        )
    if move.done_at is None:
        raise Moved(
            f"This database is being moved to {move.place}, since {since}, and that is not finished. {_AGAIN}; or, "
            "with --give-up, the bot goes on here."
        )
    raise Moved(
        f"This database was moved to {move.place}, {_told(move.done_at)}: what was written since is there. Put that "
        "into database.url. To run on both would ask people twice, and nobody could make one of them again."
    )


def _told(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M} UTC"
