"""`/calendar`: a therapist's calendar tells of their sessions, by the codes that stand in it.

Its address is a secret: what is typed here goes out of the chat, and is kept sealed.
"""

import re
from urllib.parse import urlsplit

from handlers.ground.routes import action, command, prompt, view
from handlers.ground.screen import Button, Screen, Show, button, column, show
from handlers.ground.turn import Turn
from handlers.sessions.calendar_events import clients_of
from handlers.who.notice import take_out_typed
from handlers.who.rights import is_therapist
from storage import calendars, outgoing, people
from storage.calendars import Calendar, Failure
from storage.outgoing_keys import About, key_of

_ADDRESS = re.compile(r"\b(?:https|webcals?)://[^\s<>\"]+", re.IGNORECASE)
_LONGEST = 2048


def trouble_key(own: Calendar) -> str:
    """Of the message that tells that this calendar cannot be read; one for each time."""
    return key_of(About.CALENDAR, own.id, own.failing_since and own.failing_since.isoformat())


def address_in(text: str) -> str | None:
    """The one address of a calendar that stands in what was typed; None where there is none, or several."""
    found = {each.rstrip(".,;)") for each in _ADDRESS.findall(text)}
    address = found.pop() if len(found) == 1 else ""
    try:
        parts = urlsplit(address)
        usable = parts.hostname and "@" not in parts.netloc and len(address) <= _LONGEST
    except ValueError:
        return None
    return address if usable else None


# Commands and taps


@command("calendar")
def on_calendar(turn: Turn, argument: str = "") -> Show:
    """`/calendar`, or with the address behind it."""
    return take_address(turn, argument) if "://" in argument else show(calendar_now)


@action
def start_calendar(turn: Turn) -> Show:
    """The same, from a button."""
    return show(calendar_now)


def _may_connect(turn: Turn) -> bool:
    return is_therapist(turn.tx, turn.person) and bool(clients_of(turn.tx, turn.person.id))


@action
def connect_calendar(turn: Turn) -> Show:
    """By its address, which is going to be typed."""
    if not _may_connect(turn):
        return show(calendar_now)
    people.set_awaiting(turn.tx, turn.person.id, take_address.__name__)
    return show(calendar_address)


@prompt
def take_address(turn: Turn, text: str) -> Show:
    """A pasted address: whatever it was, it does not stay in the chat."""
    take_out_typed(turn)
    if not _may_connect(turn):
        return show(calendar_now)
    address = address_in(text)
    if address is None:
        people.set_awaiting(turn.tx, turn.person.id, take_address.__name__)
        return show(calendar_address_again, kind=_what_it_is(text))
    _tell_no_more(turn)
    calendars.add_calendar(turn.tx, turn.person.id, address)
    return show(calendar_now)


def _what_it_is(text: str) -> str:
    """Why there is no address in it: the end of a message's id."""
    if _ADDRESS.search(text) and "@" in text:
        return "password"
    return "several" if len(_ADDRESS.findall(text)) > 1 else "http" if "http://" in text.lower() else "other"


@action
def look_at_calendar(turn: Turn) -> Show:
    """Read it now, and say what is in it."""
    own = calendars.find_calendar_of(turn.tx, turn.person.id)
    if own is not None and own.asked_at is None:
        calendars.mark_look_asked(turn.tx, own.id)
    return show(calendar_now)


@action
def disconnect_calendar(turn: Turn) -> Show:
    """It is read no more."""
    _tell_no_more(turn)
    calendars.delete_calendar(turn.tx, turn.person.id)
    return show(calendar_now, gone=True)


def _tell_no_more(turn: Turn) -> None:
    """Of the calendar that was there."""
    own = calendars.find_calendar_of(turn.tx, turn.person.id)
    if own is not None and own.failing_since is not None:
        outgoing.cancel(turn.tx, trouble_key(own))


# Screens


@view
def calendar_now(turn: Turn, *, again: bool = False, gone: bool = False) -> Screen:
    """How things stand. `again`: it can be read after a while in which it could not; `gone`: it was disconnected."""
    own, words = calendars.find_calendar_of(turn.tx, turn.person.id), turn.words
    if own is None:
        return _none(turn, gone=gone)
    read_at = own.read_at or own.from_at
    if own.asked_at is not None:
        text: str = words("calendar-reading", new="yes" if own.read_at is None else "no")
    elif own.failure is not None:
        text = _failing(turn, own, own.failure)
    else:
        text = words("calendar-well", again="yes" if again else "no", day=turn.day(read_at), time=turn.time(read_at))
    return Screen(text, column(*_ways(turn, own)), private=True)


def _none(turn: Turn, *, gone: bool) -> Screen:
    """There is none: what it is for, and a way to connect one."""
    words = turn.words
    head = [words("calendar-gone")] if gone else []
    if not _may_connect(turn):
        return Screen("\n\n".join(head or [words("session-nobody")]))
    seconds = round(turn.site.calendars_every.total_seconds())
    unit, count = ("seconds", max(seconds, 1)) if seconds < 60 else ("minutes", round(seconds / 60))
    text = words("calendar-none", unit=unit, count=count)
    return Screen("\n\n".join(head or [text]), column(button(words.plain("button-calendar-connect"), connect_calendar)))


def _ways(turn: Turn, own: Calendar) -> list[Button | None]:
    words = turn.words
    look = button(words.plain("button-calendar-look"), look_at_calendar) if own.asked_at is None else None
    other = button(words.plain("button-calendar-other"), connect_calendar) if _may_connect(turn) else None
    return [look, other, button(words.plain("button-calendar-disconnect"), disconnect_calendar)]


def _failing(turn: Turn, own: Calendar, failure: Failure) -> str:
    since, words = own.failing_since or turn.now, turn.words
    kind = "never" if own.read_at is None else "no_codes" if failure is Failure.NO_CODES else "since"
    head = words("calendar-failing", kind=kind, day=turn.day(since), time=turn.time(since))
    return " ".join([head, why(turn, failure), words("calendar-failing-end", kind=kind)])


def why(turn: Turn, failure: Failure) -> str:
    """Why it cannot be read, in a sentence or two."""
    return turn.words(f"calendar-why-{failure.replace('_', '-')}")


@view
def calendar_address(turn: Turn) -> Screen:
    """Room for an address, and where it is found."""
    return Screen(turn.words("calendar-address"))


@view
def calendar_address_again(turn: Turn, *, kind: str) -> Screen:
    """That was no address of a calendar."""
    return Screen(turn.words(f"calendar-again-{kind}"))


@view
def calendar_not_connected(turn: Turn, *, failure: str) -> Screen:
    """The first look has shown that there is nothing to be read by this address."""
    if calendars.find_calendar_of(turn.tx, turn.person.id) is not None:
        return calendar_now(turn)
    connect = button(turn.words.plain("button-calendar-connect"), connect_calendar) if _may_connect(turn) else None
    text = " ".join([turn.words("calendar-not-connected"), why(turn, Failure(failure))])
    return Screen(text, column(connect), private=True)


@view
def calendar_found(turn: Turn, *, found: list[list[int]], unread: list[int]) -> Screen:
    """What the calendar holds now: for each client, by the pair's id, how many events were and are to be."""
    own, words = calendars.find_calendar_of(turn.tx, turn.person.id), turn.words
    if own is None:
        return calendar_now(turn)
    clients = sorted(clients_of(turn.tx, turn.person.id), key=lambda pair: pair.code.casefold())
    counts = {pair_id: (before, ahead) for pair_id, before, ahead in found}
    seen = [pair for pair in clients if pair.id in counts]
    lines = [
        words("calendar-line", code=pair.code, before=counts[pair.id][0], ahead=counts[pair.id][1]) for pair in seen
    ]
    without = words.in_a_row(pair.code for pair in clients if pair.id not in counts and pair.id not in unread)
    odd = words.in_a_row(pair.code for pair in clients if pair.id in unread)
    blocks = [words("calendar-found" if lines else "calendar-found-none"), *lines]
    more = [words("calendar-without", codes=without)] if lines and without else []
    more += [words("calendar-unread", codes=odd)] if odd else []
    text = "\n\n".join(["\n".join(blocks), *more, *([words("calendar-end")] if lines else [])])
    return Screen(text, column(*_ways(turn, own)), private=True)
