"""What a calendar tells of sessions: which events with a client's code end within a window of time.

Pure: from bytes to events. All-day events are no sessions, neither is what takes more than half a day; what is
cancelled was not held. A time without a zone is one of the therapist's clock, unless the calendar names another.
"""

import threading
import time
import warnings
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.calendars.lines import Unreadable, narrowed
from bot.calendars.titles import Codes, plain
from handlers.sessions.calendar_events import Reading, Seen

if TYPE_CHECKING:
    from icalendar import Calendar, Event

_LONGEST = timedelta(hours=12)
_AROUND = timedelta(days=2)  # a clock without a zone is off by less
_READING_SECONDS = 5.0
_MOST_OF_ONE = 5_000  # events of one series, which are read in one go: some half a second
_WHOLE_RULES = {"DAILY": {"BYDAY"}, "WEEKLY": {"BYDAY"}}
_MOST_RULES = {"BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS"}
_one_at_a_time = threading.Lock()
_OF_ANY_RULE = {"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST"}


def read_calendar(
    content: bytes,
    window: tuple[datetime, datetime],
    codes: Collection[str],
    zone: str,
    *,
    steady: Callable[[], float] = time.monotonic,
) -> Reading:
    """What ends after the first of these instants (aware) and not after the second, the earliest first.

    `codes` are those of the therapist whose clock goes by `zone`. Raises Unreadable.
    """
    wanted, until = Codes(codes), steady() + _READING_SECONDS
    text = narrowed(content, lambda lines: wanted.may_stand_in(plain(lines)))
    seen: set[Seen] = set()
    unread: set[str] = set()
    found: list[Event] = []
    for calendar in _parsed(text):
        found += calendar.events
        for uid, events in _by_uid(calendar).items():
            if steady() > until:
                raise Unreadable("it takes too long to read")
            try:
                seen |= set(_seen(calendar, uid, events, window, wanted, zone))
            except Exception:  # whatever stands there: one event that cannot be read is no reason to read no other
                unread |= _codes_in(events, wanted)
    bare = not seen and not unread and not any(_codes_in([event], wanted) for event in found)
    in_order = sorted(seen, key=lambda each: (each.ends, each.reference, each.code))
    return Reading(tuple(in_order), frozenset(unread), bare)


def _parsed(text: str) -> "list[Calendar]":
    """icalendar keeps a zone that a calendar defines for every calendar after it, which may mean another by that name:
    Outlook calls many of them "Customized Time Zone". So it begins anew each time.
    """
    from icalendar import Calendar
    from icalendar.error import GloballyUniqueTZIDGuessed
    from icalendar.timezone import tzp

    warnings.filterwarnings("ignore", category=GloballyUniqueTZIDGuessed)
    try:
        with _one_at_a_time:
            tzp.use_default()
            found = Calendar.from_ical(text, multiple=True)
    except Exception as error:  # whatever stands there; its words may be a title
        raise Unreadable(f"not to be parsed: {type(error).__name__}") from None
    return [each for each in found if isinstance(each, Calendar)]


def _by_uid(calendar: "Calendar") -> "dict[str, list[Event]]":
    found: dict[str, list[Event]] = defaultdict(list)
    for event in calendar.events:
        found[str(event.get("UID", ""))].append(event)
    return found


def _seen(
    calendar: "Calendar", uid: str, events: "list[Event]", window: tuple[datetime, datetime], codes: Codes, zone: str
) -> Iterable[Seen]:
    """The occurrences of one event, whole and with a code. Raises whatever a broken event makes its readers raise."""
    if len(events) > _MOST_OF_ONE or any(event.errors for event in events) or not all(map(_can_be_counted, events)):
        raise Unreadable("an event that cannot be read")
    after, until = window
    is_series = len(events) > 1 or any(name in events[0] for name in ("RRULE", "RDATE", "RECURRENCE-ID"))
    for event in _occurrences(calendar, events, after - _AROUND, until + _AROUND):
        begins, ends = _when(event, "DTSTART"), _when(event, "DTEND")
        if not isinstance(begins, datetime) or not isinstance(ends, datetime) or _is_cancelled(event):
            continue
        begins, ends = _instant(begins, zone), _instant(ends, zone)
        if after < ends <= until and timedelta(0) < ends - begins <= _LONGEST:
            reference = f"{uid} {_of_the_series(event, zone)}" if is_series else uid
            for code in codes.within(_text(event, "SUMMARY"), _text(event, "DESCRIPTION")):
                yield Seen(code, reference, begins, ends)


def _codes_in(events: "list[Event]", codes: Codes) -> frozenset[str]:
    """The codes in events that cannot be read; all of them, where not even their words can."""
    broken = {name for event in events for name, _ in event.errors}
    if broken & {None, "SUMMARY", "DESCRIPTION"}:
        return codes.all
    found = [codes.within(_text(event, "SUMMARY"), _text(event, "DESCRIPTION")) for event in events]
    return frozenset().union(*found)


def _occurrences(calendar: "Calendar", events: "list[Event]", begin: datetime, end: datetime) -> "list[Event]":
    from recurring_ical_events import of

    alone = calendar.copy()
    alone.subcomponents = list(events)
    if not _is_zone(str(calendar.get("X-WR-TIMEZONE", ""))):
        alone.pop("X-WR-TIMEZONE", None)
    return list(of(alone).between(begin, end))


def _can_be_counted(event: "Event") -> bool:
    """Whether its rule is one of those that calendars make; others can keep a reader busy for years."""
    rules = event.get("RRULE", [])
    return all(_is_usual(rule) for rule in (rules if isinstance(rules, list) else [rules]))


def _is_usual(rule: dict[str, list[object]]) -> bool:
    often = str(next(iter(rule.get("FREQ", [])), "")).upper()
    allowed = _WHOLE_RULES.get(often, _MOST_RULES if often in ("MONTHLY", "YEARLY") else set())
    every = rule.get("INTERVAL", [1])
    return bool(allowed) and set(rule) <= allowed | _OF_ANY_RULE and all(isinstance(n, int) and n > 0 for n in every)


def _is_cancelled(event: "Event") -> bool:
    return str(event.get("STATUS", "")).strip().upper() == "CANCELLED"


def _of_the_series(event: "Event", zone: str) -> str:
    """Which one of its series this is: when it was to begin."""
    planned = _when(event, "RECURRENCE-ID")
    return f"{_instant(planned, zone):%Y%m%dT%H%M%SZ}" if isinstance(planned, datetime) else f"{planned:%Y%m%d}"


def _when(event: "Event", name: str) -> date:
    """An instant, with a zone or without; or a day."""
    found = event.decoded(name)
    if not isinstance(found, date):
        raise Unreadable("not a time")
    return found


def _instant(at: datetime, zone: str) -> datetime:
    return (at if at.tzinfo is not None else at.replace(tzinfo=ZoneInfo(zone))).astimezone(UTC)


def _text(event: "Event", name: str) -> str:
    found = event.get(name, "")
    return " ".join(map(str, found)) if isinstance(found, list) else str(found)


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True
