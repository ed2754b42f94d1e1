"""Every week, or every few, on a day at a time: the days on which that falls, and the instants, as the wall shows them.

The wall time stays what it is when the clock changes, and in whichever zone it is looked at.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from handlers.when.hours import instants

_WEEK = timedelta(weeks=1)
_MONDAY = date(2024, 1, 1)


@dataclass(frozen=True)
class Weekly:
    """From the day `first` on, until the day `last` (None: without end), every so many weeks at `starts` (HH:MM).

    The weekday is that of `first`. `minutes`: how long it lasts.
    """

    first: date
    starts: str
    minutes: int
    weeks: int = 1
    last: date | None = None

    def days(self, after: date) -> Iterator[date]:
        """The days on which it falls, from `after` on, that day included."""
        every = self.weeks * _WEEK
        missed = max(0, -(-(after - self.first).days // every.days))
        day = self.first + missed * every
        while self.last is None or day <= self.last:
            yield day
            day += every

    def span(self, day: date, zone: str) -> tuple[datetime, datetime]:
        """When it begins and ends on this day in this zone. A time that the clock skips begins after the gap."""
        begins = instants(day, time.fromisoformat(self.starts), ZoneInfo(zone))[-1]
        return begins, begins + timedelta(minutes=self.minutes)


def next_time(weekday: int, at: str, zone: str, after: datetime) -> datetime:
    """The first time after this instant that it is this weekday (Monday is 0) and this time (HH:MM) in this zone."""
    rule = Weekly(_MONDAY + timedelta(days=weekday), at, 0)
    days = rule.days(after.astimezone(ZoneInfo(zone)).date())
    return next(begins for day in days if (begins := rule.span(day, zone)[0]) > after)
