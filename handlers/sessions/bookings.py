"""Meetings that are booked: when one has ended by our own clock it is a session, as an event of a calendar is.

Bookings are told of in any order, and some words get lost: the latest that was said holds, by the platform's clock.
"""

from handlers.ground.turn import Site
from handlers.sessions import door
from handlers.sessions.door import Told
from handlers.sessions.platform_events import Booked, Cancelled
from handlers.who.absent import leaves_out
from storage import rooms
from storage.database import Tx
from storage.pairs import get_pair
from storage.rooms import Booking, Room
from storage.sessions import Source


def book(tx: Tx, site: Site, room: Room, event: Booked) -> bool:
    """It is to be. What it replaces is off, also where that is told of only later; what was booked before the room was
    this pair's may be somebody else's.
    """
    if event.told_at < room.made_at:
        return False
    if event.instead_of is not None:
        replaced = Cancelled(event.room, event.instead_of, event.starts_at, event.ends_at, event.told_at)
        cancel(tx, site, room, replaced)
    known = rooms.find_booking(tx, room, event.booking)
    times = {"starts_at": event.starts_at, "ends_at": event.ends_at, "told_at": event.told_at}
    if known is None:
        rooms.add_booking(tx, room, event.booking, **times, cancelled=False)
    elif known.told_at < event.told_at:
        rooms.set_booking(tx, known, **times)
    return True


def cancel(tx: Tx, site: Site, room: Room, event: Cancelled) -> bool:
    """It does not take place; where it was reported already, that is taken back as far as it can be."""
    known = rooms.find_booking(tx, room, event.booking)
    if known is None:
        rooms.add_booking(
            tx, room, event.booking, starts_at=event.starts_at, ends_at=event.ends_at, told_at=event.told_at,
            cancelled=True,
        )  # fmt: skip
    elif known.told_at <= event.told_at:
        rooms.mark_cancelled(tx, known, event.told_at)
        pair = get_pair(tx, room.pair_id)
        door.take_back(tx, site, pair, Source.CALENDAR, _reference_of(known))
        if not leaves_out(tx, pair, known.starts_at):
            door.rule_out(tx, site, pair, known.starts_at, known.ends_at, tx.now)  # where a plan has told of it
    return True


def report_ended(tx: Tx, site: Site, booking: Booking) -> None:
    """A booked meeting that has ended is a session."""
    room = rooms.get_room(tx, booking.room_id)
    told = Told(Source.CALENDAR, booking.ends_at, None, booking.starts_at, _reference_of(booking))
    door.take(tx, site, get_pair(tx, room.pair_id), told)
    rooms.mark_reported(tx, booking)


def _reference_of(booking: Booking) -> str:
    return f"booking/{booking.id}"
