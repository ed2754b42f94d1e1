"""When a session was held, as a file says it: by somebody's wall clock, of which the file or an option says whose."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import cache
from zoneinfo import ZoneInfo

from bot.cells import Numbers
from bot.dates import Dates
from bot.import_file import Cells, Unfit
from bot.table_file import TableError, shown
from bot.values import zones
from handlers.when.hours import instants

TIMES = ("date", "started", "ended", "minutes", "zone")
_LONGEST = timedelta(hours=12)
_YEARS = range(1990, 2100)
_WALL = re.compile(r"(\d{1,2})[:.](\d{2})(?::(\d{2}))?\s*(?:([ap])\.?m\.?|Uhr)?", re.IGNORECASE)
_OFFSET = re.compile(r"(?:UTC|GMT)?\s*([+-])(\d{1,2})(?::?([0-5]\d))?", re.IGNORECASE)
_A_ZONE = "the name of a time zone, such as Europe/Berlin, or +01:00"
_A_TIME = "a day and a time, such as 2026-01-13 10:50"


def zone_named(text: str) -> tzinfo | None:
    """The time zone that this names, or how far it is from UTC; None where it is neither."""
    if found := _OFFSET.fullmatch(text):
        away = timedelta(hours=int(found[2]), minutes=int(found[3] or 0))
        return timezone(away if found[1] == "+" else -away) if away <= timedelta(hours=14) else None
    name = _names().get(text.casefold())
    return None if name is None else ZoneInfo(name)


@cache
def _names() -> Mapping[str, str]:
    return {name.casefold(): name for name in zones()}


class SessionTimes:
    """Reads when sessions began and ended. `zone`: where the wall clock hung, for times that do not say it; `such` is
    one, to name in a sentence.
    """

    def __init__(self, dates: Dates, minutes: Numbers, zone: str | None, such: str) -> None:
        self._dates, self._minutes, self._zone, self._such = dates, minutes, zone, such

    def read(self, cells: Cells) -> tuple[datetime | None, datetime]:
        """When it began, where that is told, and when it ended: instants, aware, UTC.

        Raises Unfit for what cannot be, and TableError where nothing says in which zone a time is.
        """
        day, zone = self._day(cells), cells.get("zone", "")
        started = self._moment("started", cells, day, zone)
        ended = self._moment("ended", cells, day, zone)
        lasted = self._lasted(cells.get("minutes", ""))
        if lasted is not None:
            if started is not None and ended is not None and abs(ended - started - lasted) >= timedelta(minutes=1):
                raise Unfit("minutes", cells["minutes"], "as many as from when it began to when it ended")
            started = ended - lasted if started is None and ended is not None else started
            ended = started + lasted if ended is None and started is not None else ended
        if ended is None:
            raise Unfit("ended", cells.get("ended", ""), f"{_A_TIME}, or when it began and how many minutes it took")
        if started is not None and not timedelta() < ended - started <= _LONGEST:
            raise Unfit("ended", cells.get("ended", ""), "a time after it began, by 12 hours at most")
        return started, ended

    def _day(self, cells: Cells) -> date | None:
        found = self._read("date", cells, "a day, such as 2026-01-13")
        return found.date() if isinstance(found, datetime) else found

    def _lasted(self, cell: str) -> timedelta | None:
        expected = "how many minutes it took, from 1 to 720"
        try:
            minutes = self._minutes.read(cell)
        except ValueError:
            raise Unfit("minutes", cell, expected) from None
        if minutes != minutes:
            return None
        if not 1 <= minutes <= _LONGEST / timedelta(minutes=1):
            raise Unfit("minutes", cell, expected)
        return timedelta(minutes=minutes)

    def _read(self, column: str, cells: Cells, expected: str) -> date | datetime | None:
        cell = cells.get(column, "")
        try:
            found = self._dates.when(cell)
        except ValueError:
            raise Unfit(column, cell, expected) from None
        if found is not None and found.year not in _YEARS:
            raise Unfit(column, cell, f"a year from {_YEARS[0]} to {_YEARS[-1]}")
        return found

    def _moment(self, column: str, cells: Cells, day: date | None, zone: str) -> datetime | None:
        """The instant in this column: a whole one, or a time on the row's day."""
        cell = cells.get(column, "")
        if day is not None and (clock := _time_of_day(cell)) is not None:
            return self._instant(column, cell, datetime.combine(day, clock), zone)
        when = self._read(column, cells, _A_TIME)
        if when is None:
            return None
        if not isinstance(when, datetime):
            raise Unfit(column, cell, _A_TIME)
        if day is not None and when.date() != day:
            raise Unfit(column, cell, f"a time on the row's own day, {day.isoformat()}")
        return when.astimezone(UTC) if when.tzinfo else self._instant(column, cell, when, zone)

    def _instant(self, column: str, cell: str, wall: datetime, zone: str) -> datetime:
        named = zone or self._zone
        if not named:
            raise TableError(
                [f"{shown(cell)} does not say in which time zone it is: say --zone, such as --zone {self._such}, "
                 "or add a column 'zone'"]
            )  # fmt: skip
        place = zone_named(named)
        if place is None:
            raise Unfit("zone", named, _A_ZONE)
        first, last = instants(wall.date(), wall.time(), place)
        if first == last:
            return first
        if first.astimezone(place).replace(tzinfo=None) != wall:
            raise Unfit(column, cell, f"a time that the clocks of {named} showed: they were put forward over it")
        raise Unfit(
            column, cell, f"which of the two: the clocks of {named} showed it twice; write 2026-10-25T02:30+01:00"
        )


def _time_of_day(cell: str) -> time | None:
    found = _WALL.fullmatch(cell)
    if found is None:
        return None
    hour, half = int(found[1]), (found[4] or "").casefold()
    if half and not 1 <= hour <= 12:
        return None
    hour = hour % 12 + (12 if half == "p" else 0) if half else hour
    try:
        return time(hour, int(found[2]), int(found[3] or 0))
    except ValueError:
        return None
