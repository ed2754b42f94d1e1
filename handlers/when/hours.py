"""Wall time: quiet hours and working days, in the person's own zone, across both changes of the clock."""

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

from handlers.when.working_days import is_working_day

_WORK_BEGINS = time(9, 0)


def instants(day: date, wall: time, zone: tzinfo) -> list[datetime]:
    """The instants of a wall time, in order: twice one, but two when the clock shows it twice, or skips it."""
    return sorted(datetime.combine(day, wall.replace(fold=fold), tzinfo=zone).astimezone(UTC) for fold in (0, 1))


def _instant(day: date, wall: time, zone: ZoneInfo) -> datetime:
    """When a wall time is over: the later of two, and after a time that the clock skips."""
    return instants(day, wall, zone)[-1]


def day_begins(at: datetime, zone: str, *, days: int = 0) -> datetime:
    """The first instant of the day of `at` in this zone, or of the day so many `days` later."""
    place = ZoneInfo(zone)
    return instants(at.astimezone(place).date() + timedelta(days=days), time(), place)[0]


def outside_quiet(at: datetime, zone: str, quiet: tuple[str, str] | None) -> datetime:
    """`at`, or the end of the quiet hours it falls into. `quiet` is (from, until) as HH:MM; it may span midnight."""
    if quiet is None or quiet[0] == quiet[1]:
        return at
    place = ZoneInfo(zone)
    begin, end = time.fromisoformat(quiet[0]), time.fromisoformat(quiet[1])
    local = at.astimezone(place)
    today, wall = local.date(), local.time()
    if begin < end:
        ends = today if begin <= wall < end else None
    elif wall >= begin:
        ends = today + timedelta(days=1)
    else:
        ends = today if wall < end else None
    return at if ends is None else max(at, _instant(ends, end, place))


def day_span(day: date, zone: str) -> tuple[datetime, datetime]:
    """When a day begins in this zone, and when the next one does."""
    place = ZoneInfo(zone)
    return instants(day, time(), place)[0], instants(day + timedelta(days=1), time(), place)[0]


def next_working_morning(after: datetime, zone: str, holidays: str | None = None) -> datetime:
    """Nine o'clock in this zone on the first working day after the day of `after`, where these public holidays hold."""
    place = ZoneInfo(zone)
    day = after.astimezone(place).date() + timedelta(days=1)
    while not is_working_day(day, holidays):
        day += timedelta(days=1)
    return _instant(day, _WORK_BEGINS, place)


def next_working_time(
    after: datetime, zone: str, quiet: tuple[str, str] | None, holidays: str | None = None
) -> datetime:
    """The next working morning, or when the quiet hours end that it falls into: on a working day in any case."""
    at = outside_quiet(next_working_morning(after, zone, holidays), zone, quiet)
    works = is_working_day(at.astimezone(ZoneInfo(zone)).date(), holidays)
    return at if works else next_working_time(at, zone, quiet, holidays)


def today_at(wall: str, now: datetime, zone: str) -> datetime:
    """The instant of this wall time (HH:MM) on the day of `now` in this zone, whether it is past or not."""
    place = ZoneInfo(zone)
    return _instant(now.astimezone(place).date(), time.fromisoformat(wall), place)
