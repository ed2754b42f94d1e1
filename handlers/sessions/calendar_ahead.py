"""What a therapist's calendar holds of the days ahead: what goes from it before it has ended is known to be off.

Of an event nothing is remembered but whose it is, and when. One that is gone is no session, and a plan that has this
meeting is silent about it; whoever saw them meet, or says that they did, holds over that.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from handlers.ground.turn import Site
from handlers.sessions import door
from handlers.sessions.same_session import are_same
from handlers.who.absent import leaves_out
from storage import events_ahead, rooms
from storage.calendars import Calendar
from storage.database import Tx
from storage.events_ahead import Ahead
from storage.pairs import Pair
from storage.plans import Plan

HORIZON = timedelta(weeks=2)
Times = tuple[datetime, datetime]


def known_of(tx: Tx, own: Calendar, pairs: Iterable[Pair], since: datetime) -> Mapping[int, list[Ahead]]:
    """What this calendar held of each of these pairs. What ended before, and what is of others, is forgotten."""
    known: dict[int, list[Ahead]] = {pair.id: [] for pair in pairs}
    gone = []
    for each in events_ahead.list_of_calendar(tx, own.id):
        if each.pair_id in known and each.ends_at > since:
            known[each.pair_id].append(each)
        else:
            gone.append(each.id)
    events_ahead.delete_ahead(tx, gone)
    return known


def remember(
    tx: Tx, site: Site, own: Calendar, pair: Pair, there: Iterable[Times], before: Iterable[Ahead], *, conclude: bool
) -> None:
    """This calendar holds events of this pair at these times now. What it held before, and holds no more, is off;
    unless nothing can be concluded from what is not there (`conclude`).
    """
    held = {times for times in there if times[1] <= tx.now + HORIZON}
    known = {each.times: each for each in before}
    for times in sorted(held - known.keys()):
        if times[1] > tx.now:
            events_ahead.add_ahead(tx, own.id, pair.id, *times)
    for times, each in known.items():
        if times in held:
            _stands(tx, each)
        elif conclude and each.gone_at is None:
            events_ahead.set_gone(tx, each, gone=True)
            _rule_out(tx, site, pair, each)


def _stands(tx: Tx, each: Ahead) -> None:
    if each.ends_at <= tx.now:
        events_ahead.delete_ahead(tx, [each.id])  # it is told as a session
    elif each.gone_at is not None:
        events_ahead.set_gone(tx, each, gone=False)


@dataclass(frozen=True)
class Off:
    """A meeting that was to be, and is not, as is known since then. `booked`: by a link, else by the calendar."""

    starts_at: datetime
    ends_at: datetime
    known_at: datetime
    booked: bool = False


def silence(tx: Tx, site: Site, pair: Pair, plan: Plan) -> None:
    """What this plan told of, and is off where it was entered, was not held."""
    for each in list_off(tx, site, pair, plan):
        door.rule_out(tx, site, pair, each.starts_at, each.ends_at, each.known_at)


def list_off(tx: Tx, site: Site, pair: Pair, plan: Plan) -> list[Off]:
    """What went from the calendar, or was cancelled, after this plan was made: it cannot have been made in its place.
    Of the time in which its therapist is away nothing is concluded.
    """
    gone = events_ahead.list_of_pair(tx, pair.id, gone=True)
    off = [Off(each.starts_at, each.ends_at, each.gone_at or tx.now) for each in gone]
    booked = rooms.list_bookings_of_pair(tx, pair.id, tx.now - site.expire_after)
    standing = [(each.starts_at, each.ends_at) for each in booked if each.cancelled_at is None]
    off += [
        Off(each.starts_at, each.ends_at, each.cancelled_at, booked=True)
        for each in booked
        if each.cancelled_at is not None and (each.starts_at, each.ends_at) not in standing
    ]
    return [each for each in off if each.known_at >= plan.created_at and not leaves_out(tx, pair, each.starts_at)]


def stand_there(tx: Tx, site: Site, pair: Pair, times: Iterable[Times]) -> list[bool]:
    """For each of these times, whether an event that counts stands in the calendar then."""
    ahead = events_ahead.list_of_pair(tx, pair.id, gone=False)
    standing = [each.times for each in ahead if not leaves_out(tx, pair, each.starts_at)]
    return [any(are_same(site, each, one) for each in standing) for one in times]


def find_off(tx: Tx, site: Site, pair: Pair, plan: Plan, times: Iterable[Times]) -> list[Off | None]:
    """For each of these times, why the plan is silent then: what is off, where no event is there instead."""
    off, wanted = list_off(tx, site, pair, plan), list(times)
    found = [
        next((each for each in off if are_same(site, (each.starts_at, each.ends_at), one)), None) for one in wanted
    ]
    return [None if stands else each for each, stands in zip(found, stand_there(tx, site, pair, wanted), strict=True)]


def _rule_out(tx: Tx, site: Site, pair: Pair, each: Ahead) -> None:
    """While its therapist is away the calendar counts neither way."""
    if not leaves_out(tx, pair, each.starts_at):
        door.rule_out(tx, site, pair, *each.times, each.gone_at or tx.now)
