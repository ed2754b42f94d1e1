"""What a platform has told, once it is proven: the end of a meeting in a room that is some pair's, or a booking.

A room that is nobody's changes nothing, and nothing of it is kept. What is called how is compared, and never stored.
"""

from collections.abc import Iterable
from datetime import timedelta

from handlers.ground.turn import Site
from handlers.sessions import bookings, door
from handlers.sessions.door import Told
from handlers.sessions.platform_events import Booked, Cancelled, Ended, Event, TakenBack
from storage import rooms, session_reports
from storage.database import Tx
from storage.pairs import get_pair
from storage.platform_keys import Platform, PlatformKey, find_platform_key, is_new_delivery, mark_heard
from storage.rooms import Room
from storage.sessions import Source

SHORTEST = timedelta(minutes=5)
"""What was shorter was somebody who looked whether the picture works."""
_LATEST_REPLAY = timedelta(days=2)  # longer than anything with a time stamp is fresh
_UNSTAMPED = frozenset({Platform.NEXTCLOUD})


def take(tx: Tx, site: Site, key_id: int, events: Iterable[Event], once: str) -> int:
    """Take what was brought, unless it was before, or the key is retired. Returns of how many a pair is known."""
    key = find_platform_key(tx, key_id)
    if key is None:
        return 0
    kept = None if key.platform in _UNSTAMPED else _LATEST_REPLAY
    if not is_new_delivery(tx, key.id, once, kept=kept):
        return 0
    mark_heard(tx, key.id)
    return sum(_take_one(tx, site, key, each) for each in events)


def _take_one(tx: Tx, site: Site, key: PlatformKey, event: Event) -> bool:
    also = event.also if isinstance(event, Booked | Cancelled) else ()
    found = (rooms.find_room(tx, key.programme_id, key.platform, each) for each in (event.room, *also))
    room = next((each for each in found if each is not None), None)
    if room is None:
        return False
    if isinstance(event, Ended):
        return _ended(tx, site, room, event)
    if isinstance(event, TakenBack):
        door.take_back(tx, site, get_pair(tx, room.pair_id), Source.PLATFORM, reference_of(room, event.meeting))
        return True
    if isinstance(event, Booked):
        return bookings.book(tx, site, room, event)
    return bookings.cancel(tx, site, room, event)


def reference_of(room: Room, meeting: str) -> str:
    """What a meeting is called, among those of all platforms."""
    return f"{room.platform}/{meeting}"


def _ended(tx: Tx, site: Site, room: Room, event: Ended) -> bool:
    """A meeting that ended before the room was this pair's was somebody else's; who came back ends it once more."""
    ended_at = min(event.ended_at, tx.now)
    started_at = None if event.started_at is None else min(event.started_at, ended_at)
    if ended_at < room.made_at or (started_at is not None and ended_at - started_at < SHORTEST):
        return False
    reference = reference_of(room, event.meeting)
    known = session_reports.find_report(tx, room.pair_id, Source.PLATFORM, reference)
    if known is not None and known.withdrawn_at is None and ended_at <= known.ended_at:
        return True  # the same once more, or an earlier end that was late
    told = Told(Source.PLATFORM, ended_at, event.modality, started_at, reference)
    return door.take(tx, site, get_pair(tx, room.pair_id), told) is not None
