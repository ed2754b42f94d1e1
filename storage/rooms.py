"""Rooms: in which room of a platform, or by which booking link, a pair meets; and what is booked there."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, insert, select, update

from storage.database import Tx, of_many
from storage.errors import NotThere
from storage.platform_keys import Platform
from storage.tables import bookings, rooms


@dataclass(frozen=True)
class Room:
    """A pair meets there. What the room is called can be compared, and not read."""

    id: int
    pair_id: int
    platform: Platform
    made_at: datetime


@dataclass(frozen=True)
class Booking:
    """A meeting that was booked. `told_at` is by the platform's clock; `due_at` None: it is reported, or cancelled."""

    id: int
    room_id: int
    starts_at: datetime
    ends_at: datetime
    told_at: datetime
    due_at: datetime | None
    cancelled_at: datetime | None


def _room(row: Row[Any]) -> Room:
    return Room(row.id, row.pair_id, Platform(row.platform), row.made_at)


def _booking(row: Row[Any]) -> Booking:
    return Booking(row.id, row.room_id, row.starts_at, row.ends_at, row.told_at, row.due_at, row.cancelled_at)


def _index(tx: Tx, programme_id: int, platform: Platform, name: str) -> bytes:
    return tx.index(rooms.c.room, f"{programme_id}/{platform}/{name}")


def find_room(tx: Tx, programme_id: int, platform: Platform, name: str) -> Room | None:
    """The room that this platform calls so, where one of the programme's pairs meets there."""
    row = tx.conn.execute(select(rooms).where(rooms.c.room == _index(tx, programme_id, platform, name))).first()
    return None if row is None else _room(row)


def get_room(tx: Tx, room_id: int) -> Room:
    """The room with this id. Raises NotThere."""
    row = tx.conn.execute(select(rooms).where(rooms.c.id == room_id)).first()
    if row is None:
        raise NotThere(f"rooms {room_id}")
    return _room(row)


def list_of_pair(tx: Tx, pair_id: int) -> list[Room]:
    """Where this pair meets, the oldest first."""
    own = select(rooms).where(rooms.c.pair_id == pair_id).order_by(rooms.c.made_at, rooms.c.id)
    return [_room(row) for row in tx.conn.execute(own)]


def add_room(tx: Tx, programme_id: int, pair_id: int, platform: Platform, name: str) -> Room:
    """They meet there. No room of this name may be there."""
    values = {
        "id": tx.new_id(),
        "pair_id": pair_id,
        "platform": platform,
        "room": _index(tx, programme_id, platform, name),
        "made_at": tx.now,
    }
    tx.conn.execute(insert(rooms), values)
    return get_room(tx, values["id"])  # type: ignore[arg-type]


def delete_room(tx: Tx, room_id: int) -> None:
    """They do not meet there any more; what is booked there is not reported."""
    tx.conn.execute(delete(bookings).where(bookings.c.room_id == room_id))
    tx.conn.execute(delete(rooms).where(rooms.c.id == room_id))


# What is booked


def _reference(tx: Tx, room: Room, name: str) -> bytes:
    return tx.index(bookings.c.reference, f"{room.id}/{name}")


def find_booking(tx: Tx, room: Room, name: str) -> Booking | None:
    """The booking in this room that the platform calls so."""
    row = tx.conn.execute(select(bookings).where(bookings.c.reference == _reference(tx, room, name))).first()
    return None if row is None else _booking(row)


def add_booking(
    tx: Tx, room: Room, name: str, *, starts_at: datetime, ends_at: datetime, told_at: datetime, cancelled: bool
) -> Booking:
    """It is to be; or, `cancelled`, it is not, whatever is told of it later that was said before."""
    values = {
        "id": tx.new_id(),
        "room_id": room.id,
        "reference": _reference(tx, room, name),
        "starts_at": starts_at,
        "ends_at": ends_at,
        "told_at": told_at,
        "due_at": None if cancelled else ends_at,
        "cancelled_at": tx.now if cancelled else None,
    }
    tx.conn.execute(insert(bookings), values)
    row = tx.conn.execute(select(bookings).where(bookings.c.id == values["id"])).one()
    return _booking(row)


def set_booking(tx: Tx, booking: Booking, *, starts_at: datetime, ends_at: datetime, told_at: datetime) -> None:
    """It is to be then, and is reported when it has ended."""
    values = {"starts_at": starts_at, "ends_at": ends_at, "told_at": told_at, "due_at": ends_at, "cancelled_at": None}
    tx.conn.execute(update(bookings).where(bookings.c.id == booking.id).values(**values))


def mark_cancelled(tx: Tx, booking: Booking, told_at: datetime) -> None:
    """It does not take place."""
    values = {"told_at": told_at, "due_at": None, "cancelled_at": tx.now}
    tx.conn.execute(update(bookings).where(bookings.c.id == booking.id).values(**values))


def mark_reported(tx: Tx, booking: Booking) -> None:
    """It has ended, and was told."""
    tx.conn.execute(update(bookings).where(bookings.c.id == booking.id).values(due_at=None))


def mark_due_again(tx: Tx, pair_id: int, since: datetime) -> None:
    """What this pair has booked and has ended after this instant is to be reported, also where it was tried before."""
    theirs = bookings.c.room_id.in_(select(rooms.c.id).where(rooms.c.pair_id == pair_id))
    ended = theirs & (bookings.c.ends_at > since) & bookings.c.cancelled_at.is_(None) & bookings.c.due_at.is_(None)
    tx.conn.execute(update(bookings).where(ended).values(due_at=bookings.c.ends_at))


@of_many
def list_due_bookings(tx: Tx, most: int = 200) -> list[Booking]:
    """Those that have ended and are to be reported, the earliest first, at most so many."""
    due = select(bookings).where(bookings.c.due_at <= tx.now).order_by(bookings.c.due_at).limit(most)
    return [_booking(row) for row in tx.conn.execute(due)]


def list_bookings_of_pair(tx: Tx, pair_id: int, since: datetime) -> list[Booking]:
    """Those of this pair that end after this instant, also the cancelled ones, the soonest first."""
    theirs = (rooms.c.pair_id == pair_id) & (bookings.c.ends_at > since)
    found = select(bookings).join(rooms, rooms.c.id == bookings.c.room_id).where(theirs)
    return [_booking(row) for row in tx.conn.execute(found.order_by(bookings.c.ends_at, bookings.c.id))]


def delete_old_bookings(tx: Tx, before: datetime) -> int:
    """Forget those that ended before this instant; returns how many."""
    old = bookings.c.due_at.is_(None) & (bookings.c.ends_at < before)
    return int(tx.conn.execute(delete(bookings).where(old)).rowcount)
