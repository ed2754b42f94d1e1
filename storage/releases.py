"""Releases: frozen exports of aggregates, one for each programme and period."""

from sqlalchemy import bindparam, insert, select

from storage.database import Tx
from storage.tables import releases

_FIND = select(releases.c.content).where(
    releases.c.programme_id == bindparam("programme_id"), releases.c.period == bindparam("period")
)


def find_release(tx: Tx, programme_id: int, period: str) -> str | None:
    """What was given out for this period, if it was."""
    return tx.conn.execute(_FIND, {"programme_id": programme_id, "period": period}).scalar()


def add_release(tx: Tx, programme_id: int, period: str, content: str) -> str:
    """Keep what is given out for a period; there must be none yet. Returns it."""
    values = {"id": tx.new_id(), "programme_id": programme_id, "period": period, "content": content}
    tx.conn.execute(insert(releases), {**values, "made_at": tx.now})
    return content
