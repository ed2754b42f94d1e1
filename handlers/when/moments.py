"""Moments as people type them, a time with or without its day: every reading that makes sense, for none is guessed."""

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from handlers.ground.words import Words
from handlers.when.days import days_meant
from handlers.when.hours import instants
from handlers.when.times import number_of, plainly, times_of_day

_AWAY = re.compile(r"(?P<ahead>in )?(?P<count>\d{1,3}|[a-z -]+?) ?(?P<unit>minute|min|hour|hr|h)s?(?P<ago> ago)?")
_PARTS = {"a": 1.0, "an": 1.0, "half an": 0.5, "one and a half": 1.5}


def past_moments(text: str, now: datetime, zone: str, words: Words, *, within: timedelta) -> list[datetime]:
    """The instants not longer than `within` before `now` that a typed text may mean, latest first.

    `16:30`, `yesterday 4.30pm`, `Monday 10:00`, `2026-11-20 16:30`, `20 minutes ago`. A bare time is its latest
    occurrence; of a wall time that came twice the later one counts.
    """
    place, found = ZoneInfo(zone), _away(text, now, sign=-1)
    today = now.astimezone(place).date()
    for wall, days in _readings(text, today, words):
        past = [max(ats) for day in days or _near(today, -1) if (ats := [a for a in _at(day, wall, place) if a <= now])]
        found += past if days else past[:1]
    return sorted({at for at in found if timedelta() <= now - at <= within}, reverse=True)


def moments_ahead(text: str, now: datetime, zone: str, words: Words, *, within: timedelta) -> list[datetime]:
    """The instants after `now`, not longer than `within`, that a typed text may mean, soonest first.

    `16:30`, `tomorrow 9am`, `Monday 10:00`, `2026-11-20 16:30`, `in two hours`. A bare time is its next occurrence.
    """
    place, found = ZoneInfo(zone), _away(text, now, sign=1)
    today = now.astimezone(place).date()
    for wall, days in _readings(text, today, words):
        ahead = [min(ats) for day in days or _near(today, 1) if (ats := [a for a in _at(day, wall, place) if a > now])]
        found += ahead if days else ahead[:1]
    return sorted({at for at in found if timedelta() < at - now <= within})


def _near(today: date, step: int) -> list[date]:
    return [today, today + timedelta(days=step)]


def _at(day: date, wall: time, place: ZoneInfo) -> list[datetime]:
    try:
        return instants(day, wall, place)
    except (ValueError, OverflowError):  # at the ends of the calendar
        return []


def _readings(text: str, today: date, words: Words) -> Iterator[tuple[time, list[date]]]:
    """Each time of day that may be meant, with its days; no days where none is typed."""
    parts = plainly(text).replace(",", " ").split()
    yield from ((wall, []) for wall in times_of_day(" ".join(parts)))
    for cut in range(1, len(parts)):
        one, other = " ".join(parts[:cut]), " ".join(parts[cut:])
        for day, wall in ((one, other), (other, one)):
            walls = times_of_day(wall)
            days = days_meant(day, today, words) if walls else []
            yield from ((each, days) for each in walls if days)


def _away(text: str, now: datetime, *, sign: int) -> list[datetime]:
    """So many minutes or hours before or after now."""
    found = _AWAY.fullmatch(plainly(text))
    if found is None or found["ahead" if sign < 0 else "ago"]:
        return []
    count = _PARTS.get(found["count"], number_of(found["count"]))
    if count is None:
        return []
    unit = timedelta(minutes=1) if found["unit"].startswith("m") else timedelta(hours=1)
    return [now + sign * count * unit]
