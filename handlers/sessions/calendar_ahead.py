"""What a therapist's calendar holds of the days ahead: what goes from it before it has ended is known to be off.

Of an event nothing is remembered but whose it is, and when. One that is gone is no session, and a plan that has this
meeting is silent about it; whoever saw them meet, or says that they did, holds over that.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from handlers.ground.turn import Site
from handlers.sessions import door
from handlers.who.absent import leaves_out
from storage import events_ahead
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


def silence(tx: Tx, site: Site, pair: Pair, plan: Plan) -> None:
    """What this plan told of, and the calendar held and holds no more, was not held."""
    for each in list_off(tx, pair, plan):
        _rule_out(tx, site, pair, each)


def list_off(tx: Tx, pair: Pair, plan: Plan) -> list[Ahead]:
    """Events that went from the calendar after this plan was made: it cannot have been made in their place."""
    gone = events_ahead.list_of_pair(tx, pair.id, gone=True)
    return [each for each in gone if each.gone_at is not None and each.gone_at >= plan.created_at]


def stand_there(tx: Tx, site: Site, pair: Pair, times: Iterable[Times]) -> list[bool]:
    """For each of these times, whether an event that counts stands in the calendar then."""
    standing = [
        each for each in events_ahead.list_of_pair(tx, pair.id, gone=False) if not leaves_out(tx, pair, each.starts_at)
    ]
    return [any(door.are_same(site, each.times, one) for each in standing) for one in times]


def are_off(tx: Tx, site: Site, pair: Pair, plan: Plan, times: Iterable[Times]) -> list[bool]:
    """For each of these times, whether the plan is silent then, as the event is gone and no other is there instead."""
    gone, wanted = list_off(tx, pair, plan), list(times)
    there = stand_there(tx, site, pair, wanted)
    return [
        not stands and any(door.are_same(site, each.times, one) for each in gone)
        for one, stands in zip(wanted, there, strict=True)
    ]


def _rule_out(tx: Tx, site: Site, pair: Pair, each: Ahead) -> None:
    """While its therapist is away the calendar counts neither way."""
    if not leaves_out(tx, pair, each.starts_at):
        door.rule_out(tx, site, pair, *each.times, each.gone_at or tx.now)
