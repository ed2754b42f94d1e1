"""When calendars are read, and what follows: what was found, or that one cannot be read, which is told once.

A calendar that cannot be read changes nothing: nothing is known of what stands in it. One that held codes of clients
and holds none at all now, as when its titles are hidden, is such a one.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial

from handlers.ground.screen import Show, show
from handlers.ground.turn import Site
from handlers.sessions.calendar import calendar_found, calendar_not_connected, calendar_now, trouble_key
from handlers.sessions.calendar_ahead import HORIZON
from handlers.sessions.calendar_events import Reading, Seen, clients_of, compare
from handlers.who.absent import back_at
from handlers.who.notice import notify
from storage import calendars, events_ahead, outgoing, people
from storage.calendars import Calendar, Failure
from storage.database import Tx
from storage.outgoing import Purpose, Urgency
from storage.outgoing_keys import About, key_now

TOLD_AFTER = timedelta(hours=2)
"""A therapist is told of a calendar that cannot be read for so long."""
_FURTHEST = timedelta(days=1)  # what is read is used again that long, while the calendar stays the same
_LONGEST_WAIT = timedelta(hours=1)
_SOON = timedelta(minutes=1)
_MOST_AT_ONCE = 8
_MAY_PASS = (Failure.NO_CONNECTION, Failure.TOO_SLOW, Failure.NOT_GIVEN)


@dataclass(frozen=True)
class Look:
    """A calendar is to be read now: where, which codes matter, whose clock it goes by, and what ends when."""

    calendar_id: int
    address: str = field(repr=False)
    codes: frozenset[str]
    zone: str
    window: tuple[datetime, datetime]


def begin_looks(tx: Tx, site: Site) -> list[Look | Exception]:
    """The calendars that are due, a few at a time; whatever becomes of it, each is due again only after a while: a
    short one, where its therapist waits and the bot may be stopped before they hear.
    """
    due = calendars.list_due_calendars(tx, _MOST_AT_ONCE)
    for each in due:
        wait = site.calendars_every if each.asked_at is None else min(_SOON, site.calendars_every)
        calendars.set_next_look(tx, each.id, tx.now + wait)
    return [tx.attempt(partial(_look_at, tx, site, each)) for each in due]


def _look_at(tx: Tx, site: Site, own: Calendar) -> Look:
    codes = frozenset(pair.code for pair in clients_of(tx, own.person_id))
    window = (tx.now - max(HORIZON, site.expire_after), tx.now + HORIZON + _FURTHEST)
    zone = people.get_person(tx, own.person_id).zone
    return Look(own.id, calendars.get_address(tx, own.id), codes, zone, window)


def take_reading(tx: Tx, site: Site, calendar_id: int, reading: Reading) -> list[Exception]:
    """It was read. What fails of what follows, fails alone; the errors are returned."""
    own = calendars.find_calendar(tx, calendar_id)
    if own is None:
        return []  # disconnected meanwhile
    faults = compare(tx, site, own, reading)
    if reading.bare and _held_codes(tx, own):
        if own.asked_at is not None:
            calendars.mark_told(tx, own.id)
            _answer(tx, own, own.asked_at, _found(tx, own, reading))
        take_failure(tx, site, own.id, Failure.NO_CODES)
        return faults
    calendars.mark_read(tx, own.id, tx.now + site.calendars_every)
    was_told = own.told_at is not None and not outgoing.cancel(tx, trouble_key(own))
    if own.asked_at is not None:
        _answer(tx, own, own.asked_at, _found(tx, own, reading))
    elif was_told:
        person = people.get_person(tx, own.person_id)
        notify(tx, person, key_now(tx, About.CALENDAR, own.id), calendar_now.__name__, {"again": True})
    return faults


def _held_codes(tx: Tx, own: Calendar) -> bool:
    """Whether it has told of one of these clients, or what is to be, and not long ago."""
    clients = {pair.id for pair in clients_of(tx, own.person_id)}
    known = {each.pair_id for each in calendars.list_told(tx, own.id)}
    known |= {each.pair_id for each in events_ahead.list_of_calendar(tx, own.id)}
    return bool(clients & known) or (own.failure is Failure.NO_CODES and bool(clients))


def _found(tx: Tx, own: Calendar, reading: Reading) -> Show:
    before = _counted(each for each in reading.seen if tx.now - HORIZON < each.ends <= tx.now)
    ahead = _counted(each for each in reading.seen if tx.now < each.ends <= tx.now + HORIZON)
    clients = clients_of(tx, own.person_id)
    found = [[p.id, before[p.code], ahead[p.code]] for p in clients if before[p.code] or ahead[p.code]]
    return show(calendar_found, found=found, unread=[p.id for p in clients if p.code in reading.unread])


def _counted(seen: Iterable[Seen]) -> Counter[str]:
    """By code; at the same times it is one."""
    return Counter(code for code, _, _ in {(each.code, each.begins, each.ends) for each in seen})


def take_failure(tx: Tx, site: Site, calendar_id: int, failure: Failure) -> None:
    """It could not be read. It is tried again, after a while that grows with how long that goes on."""
    own = calendars.find_calendar(tx, calendar_id)
    if own is None:
        return
    lasting = tx.now - (own.failing_since or tx.now)
    wait = min(max(lasting, site.calendars_every), max(_LONGEST_WAIT, site.calendars_every))
    calendars.mark_not_read(tx, own, failure, tx.now + wait)
    if own.asked_at is not None:
        _answer_failure(tx, own, own.asked_at, failure)
    elif own.told_at is None and lasting >= TOLD_AFTER:
        person = people.get_person(tx, own.person_id)
        if back_at(tx, person) is None:  # who is away is told when they are back, if it lasts until then
            calendars.mark_told(tx, own.id)
            notify(tx, person, trouble_key(own), calendar_now.__name__, {})


def _answer_failure(tx: Tx, own: Calendar, asked_at: datetime, failure: Failure) -> None:
    """Its therapist waits to hear. A new one that cannot be read and will not be by itself is not kept."""
    if own.read_at is None and failure not in _MAY_PASS:
        calendars.delete_calendar(tx, own.person_id)
        _answer(tx, own, asked_at, show(calendar_not_connected, failure=failure.value))
        return
    calendars.mark_told(tx, own.id)
    _answer(tx, own, asked_at, show(calendar_now))


def _answer(tx: Tx, own: Calendar, asked_at: datetime, shown: Show) -> None:
    calendars.mark_look_answered(tx, own.id)
    outgoing.add_outgoing(
        tx, key_now(tx, About.CALENDAR, own.id), Purpose.REPLY, own.person_id, due_at=asked_at, urgency=Urgency.REPLY,
        view=shown.view, args=shown.args,
    )  # fmt: skip


def rezone(tx: Tx, therapist_id: int) -> None:
    """The therapist's clock is another one now: events without a zone mean other instants, from now on."""
    own = calendars.find_calendar_of(tx, therapist_id)
    if own is not None:
        calendars.set_begin(tx, own.id, tx.now)
        events_ahead.delete_of_calendar(tx, own.id)
