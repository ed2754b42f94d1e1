"""Margins: how large a difference between remote and in person a programme calls nothing to speak of.

It is declared before a report tests against it, and stays from then on: one that is chosen after the figures are known
proves nothing.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select, update

from storage.database import Tx
from storage.tables import programmes, releases


@dataclass(frozen=True)
class Margin:
    """In points of 100. `tested_in`: the period of the first report that tested against it; None: none has yet."""

    points: float
    declared_at: datetime
    tested_in: str | None

    @property
    def told(self) -> str:
        """The number, without decimals where it has none."""
        return f"{self.points:g}"


_OF = select(programmes.c.parity_margin, programmes.c.parity_margin_at).where(
    programmes.c.id == bindparam("programme_id")
)
_TESTED = (
    select(releases.c.period)
    .where(releases.c.programme_id == bindparam("programme_id"), releases.c.margin.is_not(None))
    .order_by(releases.c.made_at, releases.c.period)
    .limit(1)
)


def find_margin(tx: Tx, programme_id: int) -> Margin | None:
    """What this programme has declared, if it has."""
    row = tx.conn.execute(_OF, {"programme_id": programme_id}).first()
    if row is None or row.parity_margin is None:
        return None
    tested_in = tx.conn.execute(_TESTED, {"programme_id": programme_id}).scalar()
    return Margin(row.parity_margin, row.parity_margin_at, tested_in)


def set_margin(tx: Tx, programme_id: int, points: float | None) -> None:
    """Declare it from now on; None: none is declared. No report may have tested against one yet."""
    declared_at = None if points is None else tx.now
    values = {"parity_margin": points, "parity_margin_at": declared_at}
    tx.conn.execute(update(programmes).where(programmes.c.id == programme_id).values(**values))
