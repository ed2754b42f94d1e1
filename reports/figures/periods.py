"""Periods of the calendar that figures are about, of which no two of one length overlap."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

SETTLES_AFTER = timedelta(days=7)  # by then the last check-ins of a period are over, and their alerts repeated
_YEARS = (1900, 9998)
_NAME = re.compile(r"(\d{4})(?:Q([1-4])|H([12]))?")


class Length(StrEnum):
    """How long a period is; all releases of a programme have the same."""

    MONTH = "month"
    """None of a release: a manager is told of the last one from day to day."""
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"

    @property
    def months(self) -> int:
        """How many months one has."""
        return {Length.MONTH: 1, Length.QUARTER: 3, Length.HALF: 6, Length.YEAR: 12}[self]


REPORTED = (Length.QUARTER, Length.HALF, Length.YEAR)


@dataclass(frozen=True, order=True)
class Period:
    """A part of a year, or all of it; `number` counts from 1 within the year."""

    year: int
    number: int = 1
    length: Length = Length.YEAR

    def __str__(self) -> str:
        letter = {Length.MONTH: "M", Length.QUARTER: "Q", Length.HALF: "H", Length.YEAR: ""}[self.length]
        return f"{self.year}{letter}{self.number}" if letter else f"{self.year}"

    @property
    def _of_a_year(self) -> int:
        return 12 // self.length.months

    @property
    def next(self) -> "Period":
        """The one after it."""
        year = self.year + self.number // self._of_a_year
        return Period(year, self.number % self._of_a_year + 1, self.length)

    @property
    def before(self) -> "Period":
        """The one before it."""
        return Period(self.year - (self.number == 1), (self.number - 2) % self._of_a_year + 1, self.length)

    @property
    def ends_a_year(self) -> bool:
        """Whether it is the last of its year."""
        return self.number == self._of_a_year

    @property
    def first_day(self) -> date:
        """Its first day."""
        return date(self.year, (self.number - 1) * self.length.months + 1, 1)

    @property
    def last_day(self) -> date:
        """Its last day."""
        return self.next.first_day - timedelta(days=1)

    def overlaps(self, other: "Period") -> bool:
        """Whether some day is in both."""
        return self.first_day <= other.last_day and other.first_day <= self.last_day

    def is_before(self, began: datetime, zone: str) -> bool:
        """Whether it was over when something began: then there can be no figures of it."""
        return self.ends_at(zone) <= began

    def begins_at(self, zone: str) -> datetime:
        """The first instant of it in this zone."""
        return datetime.combine(self.first_day, datetime.min.time(), ZoneInfo(zone)).astimezone(UTC)

    def ends_at(self, zone: str) -> datetime:
        """The first instant after it."""
        return self.next.begins_at(zone)

    def settles_at(self, zone: str) -> datetime:
        """From when on its figures can be had."""
        return self.ends_at(zone) + SETTLES_AFTER


def period_named(name: str) -> Period | None:
    """The one that `2026Q3`, `2026H2` or `2026` means; None when it means none, or one that no calendar of a computer
    holds.
    """
    found = _NAME.fullmatch(name.strip().upper())
    if found is None or not found[1].isascii() or not _YEARS[0] <= int(found[1]) <= _YEARS[1]:
        return None
    if found[2]:
        return Period(int(found[1]), int(found[2]), Length.QUARTER)
    return Period(int(found[1]), int(found[3]), Length.HALF) if found[3] else Period(int(found[1]))


def period_in(at: datetime, zone: str, length: Length) -> Period:
    """The one in which this instant lies."""
    here = at.astimezone(ZoneInfo(zone))
    return Period(here.year, (here.month - 1) // length.months + 1, length)


def settled_periods(now: datetime, zone: str, length: Length, count: int, *, began: datetime) -> list[Period]:
    """The last ones whose figures can be had by now, newest first; none that was over before it all began."""
    found, each = list[Period](), period_in(now, zone, length)
    while each.settles_at(zone) > now:
        each = each.before
    while len(found) < count and not each.is_before(began, zone):
        found.append(each)
        each = each.before
    return found
