"""Calendar quarters: the fixed periods, none of which overlaps another, that figures are about."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

SETTLES_AFTER = timedelta(days=7)  # by then the last check-ins of a quarter are over, and their alerts repeated
_YEARS = (1900, 9998)
_NAME = re.compile(r"(\d{4})Q([1-4])")


@dataclass(frozen=True, order=True)
class Quarter:
    """Three months of a year; `number` is 1 to 4."""

    year: int
    number: int

    def __str__(self) -> str:
        return f"{self.year}Q{self.number}"

    def is_before(self, began: datetime, zone: str) -> bool:
        """Whether it was over when something began: then there can be no figures of it."""
        return self.next.begins_at(zone) <= began

    @property
    def next(self) -> "Quarter":
        """The one after it."""
        return Quarter(self.year + self.number // 4, self.number % 4 + 1)

    @property
    def before(self) -> "Quarter":
        """The one before it."""
        return Quarter(self.year - (self.number == 1), (self.number - 2) % 4 + 1)

    def begins_at(self, zone: str) -> datetime:
        """The first instant of it in this zone."""
        first = datetime(self.year, 3 * self.number - 2, 1, tzinfo=ZoneInfo(zone))
        return first.astimezone(UTC)

    def settles_at(self, zone: str) -> datetime:
        """From when on its figures can be had."""
        return self.next.begins_at(zone) + SETTLES_AFTER


def quarter_named(name: str) -> Quarter | None:
    """The quarter that `2026Q3` means; None when it means none, or one that no calendar of a computer holds."""
    found = _NAME.fullmatch(name.strip().upper())
    known = found is not None and found[1].isascii() and _YEARS[0] <= int(found[1]) <= _YEARS[1]
    return Quarter(int(found[1]), int(found[2])) if found is not None and known else None


def first_quarter(began: datetime, zone: str) -> Quarter:
    """The quarter in which something began."""
    here = began.astimezone(ZoneInfo(zone))
    return Quarter(here.year, (here.month + 2) // 3)


def settled_quarters(now: datetime, zone: str, count: int, *, began: datetime) -> list[Quarter]:
    """The last quarters whose figures can be had by now, newest first; none that was over before it all began."""
    newest = first_quarter(now, zone)
    while newest.settles_at(zone) > now:
        newest = newest.before
    found = [newest]
    while len(found) < count:
        found.append(found[-1].before)
    return [each for each in found if not each.is_before(began, zone)]
