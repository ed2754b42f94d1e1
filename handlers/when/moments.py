"""Moments as people type them, a time with or without its day: every reading that makes sense, for none is guessed."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from handlers.when.days import days_in
from handlers.when.hours import instants
from handlers.when.times import times_in
from handlers.when.typed import Typed, first_read


def past_moments(text: str, now: datetime, zone: str, language: str, *, within: timedelta) -> list[datetime]:
    """The instants not longer than `within` before `now` that a typed text may mean, latest first.

    `16:30`, `yesterday 4.30pm`, `Monday 10:00`, `2026-11-20 16:30`, `20 minutes ago`. A bare time is its latest
    occurrence; of a wall time that came twice the later one counts.
    """
    place = ZoneInfo(zone)
    today = now.astimezone(place).date()

    def read(said: str, typed: Typed) -> list[datetime]:
        found = _away(said, now, typed, sign=-1)
        for wall, days in _readings(said, today, typed):
            near = days or _near(today, -1)
            past = [max(ats) for day in near if (ats := [a for a in _at(day, wall, place) if a <= now])]
            found += past if days else past[:1]
        return [at for at in found if timedelta() <= now - at <= within]

    return sorted(set(first_read(text, language, read)), reverse=True)


def moments_ahead(text: str, now: datetime, zone: str, language: str, *, within: timedelta) -> list[datetime]:
    """The instants after `now`, not longer than `within`, that a typed text may mean, soonest first.

    `16:30`, `tomorrow 9am`, `Monday 10:00`, `2026-11-20 16:30`, `in two hours`. A bare time is its next occurrence.
    """
    place = ZoneInfo(zone)
    today = now.astimezone(place).date()

    def read(said: str, typed: Typed) -> list[datetime]:
        found = _away(said, now, typed, sign=1)
        for wall, days in _readings(said, today, typed):
            near = days or _near(today, 1)
            ahead = [min(ats) for day in near if (ats := [a for a in _at(day, wall, place) if a > now])]
            found += ahead if days else ahead[:1]
        return [at for at in found if timedelta() < at - now <= within]

    return sorted(set(first_read(text, language, read)))


def _near(today: date, step: int) -> list[date]:
    return [today, today + timedelta(days=step)]


def _at(day: date, wall: time, place: ZoneInfo) -> list[datetime]:
    try:
        return instants(day, wall, place)
    except (ValueError, OverflowError):  # at the ends of the calendar
        return []


def _readings(said: str, today: date, typed: Typed) -> Iterator[tuple[time, list[date]]]:
    """Each time of day that may be meant, with its days; no days where none is typed."""
    parts = typed.rewritten(said.replace(",", " ")).split()
    yield from ((wall, []) for wall in times_in(" ".join(parts), typed))
    for cut in range(1, len(parts)):
        one, other = " ".join(parts[:cut]), " ".join(parts[cut:])
        for day, wall in ((one, other), (other, one)):
            walls = times_in(wall, typed)
            days = days_in(day, today, typed) if walls else []
            yield from ((each, days) for each in walls if days)


def _away(said: str, now: datetime, typed: Typed, *, sign: int) -> list[datetime]:
    """So many minutes or hours before or after now. `16h` is so many hours only where it is no time of day."""
    found = list(typed.matches("lengths", "ahead" if sign > 0 else "ago", said))
    if (bare := typed.bare_length.fullmatch(said)) and not times_in(said, typed):
        found.append(bare)
    return [now + sign * length for each in found if (length := typed.duration(each)) is not None]
