"""What a calendar holds of the days ahead, by its times alone; and what it held, and holds no more."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, insert, select, update

from storage.database import Tx
from storage.tables import events_ahead


@dataclass(frozen=True)
class Ahead:
    """An event with a client's code that had not ended when it was seen; `gone_at`: it stands there no more since."""

    id: int
    pair_id: int
    starts_at: datetime
    ends_at: datetime
    gone_at: datetime | None

    @property
    def times(self) -> tuple[datetime, datetime]:
        """By which it is known again: some calendars call the same event otherwise each time."""
        return self.starts_at, self.ends_at


_IN_ORDER = select(events_ahead).order_by(events_ahead.c.ends_at, events_ahead.c.id)


def _ahead(row: Row[Any]) -> Ahead:
    return Ahead(row.id, row.pair_id, row.starts_at, row.ends_at, row.gone_at)


def list_of_calendar(tx: Tx, calendar_id: int) -> list[Ahead]:
    """All that is remembered of this calendar, the soonest first."""
    found = tx.conn.execute(_IN_ORDER.where(events_ahead.c.calendar_id == calendar_id))
    return [_ahead(row) for row in found]


def list_of_pair(tx: Tx, pair_id: int, *, gone: bool) -> list[Ahead]:
    """What is remembered of this pair, and stands there or is gone, the soonest first."""
    how = events_ahead.c.gone_at.is_not(None) if gone else events_ahead.c.gone_at.is_(None)
    found = tx.conn.execute(_IN_ORDER.where(events_ahead.c.pair_id == pair_id, how))
    return [_ahead(row) for row in found]


def add_ahead(tx: Tx, calendar_id: int, pair_id: int, starts_at: datetime, ends_at: datetime) -> None:
    """This calendar holds an event of this pair at these times."""
    values = {
        "id": tx.new_id(), "calendar_id": calendar_id, "pair_id": pair_id, "starts_at": starts_at, "ends_at": ends_at
    }  # fmt: skip
    tx.conn.execute(insert(events_ahead), values)


def set_gone(tx: Tx, ahead: Ahead, *, gone: bool) -> None:
    """It stands there no more; or does again."""
    at = tx.now if gone else None
    tx.conn.execute(update(events_ahead).where(events_ahead.c.id == ahead.id).values(gone_at=at))


def delete_ahead(tx: Tx, ids: Collection[int]) -> None:
    """Forget these: they have ended and are told, or are nobody's to tell of."""
    if ids:
        tx.conn.execute(delete(events_ahead).where(events_ahead.c.id.in_(list(ids))))


def delete_of_calendar(tx: Tx, calendar_id: int) -> None:
    """Forget what this calendar held: what it holds means other times now."""
    tx.conn.execute(delete(events_ahead).where(events_ahead.c.calendar_id == calendar_id))
