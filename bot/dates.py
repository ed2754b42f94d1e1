"""Dates as programs write them. Which of two numbers is the day is never guessed: a column shows it, or it is asked."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta
from functools import cache, lru_cache
from math import nan

from bot.cells import MISSING, bare
from bot.table_file import TableError, shown

ORDERS: Mapping[str, tuple[int, int, int]] = {"dmy": (2, 1, 0), "mdy": (2, 0, 1), "ymd": (0, 1, 2)}
"""Where the year, the month and the day stand, for every answer to `--dates`."""
_IN_WORDS = {"dmy": "day, month, year", "mdy": "month, day, year", "ymd": "year, month, day"}
_CLOCK = r"(?:[T,\s]+(?:(?:at|um)\s)?(\d{1,2})[:.](\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(?:([ap]\.?m\.?)|Uhr)?)?"
_NUMBERS = re.compile(rf"(\d{{1,4}})([./-])\s?(\d{{1,2}})\2\s?(\d{{1,4}})\.?{_CLOCK}", re.IGNORECASE)
_DAY_FIRST = re.compile(rf"(\d{{1,2}})[.\s-]*([^\W\d_]+)[.\s,-]*(\d{{4}}){_CLOCK}", re.IGNORECASE)
_MONTH_FIRST = re.compile(rf"([^\W\d_]+)[.\s-]*(\d{{1,2}}),?[\s-]+(\d{{4}}){_CLOCK}", re.IGNORECASE)
_SERIAL = re.compile(r"\d{5}(?:[.,]\d+)?")
_SERIALS = (32_874, 54_789)
"""Days that Excel counts, in 1990 to 2049: what others count from (SAS 1960, Unix 1970) gives smaller numbers then."""
_EXCEL = date(1899, 12, 30)
_EPOCH = date(1970, 1, 1).toordinal()
_MIDNIGHT = time()
_LANGUAGES = ("en", "de", "fr", "es", "it", "nl", "pt")


class Dates:
    """Reads dates: `order` is how they are written in numbers; without it `decide` is asked, for those with this sign
    between the numbers, at the first one that can be read in two ways; its answer may be none.
    """

    def __init__(self, order: str | None, decide: Callable[[str], str | None]) -> None:
        self._order, self._decide = order, cache(decide)
        self.when: Callable[[str], date | datetime | None] = lru_cache(maxsize=8192)(self._when)

    def read(self, cell: str) -> float:
        """The day as an ordinal, with the time of day as a fraction; NaN where there is none, or where it can be read
        in two ways and nothing decides. ValueError for what is no date.
        """
        when = self.when(cell)
        return nan if when is None else _ordinal(when)

    def _when(self, cell: str) -> date | datetime | None:
        """The day; with a time of day an instant of some wall clock, which is aware where the cell says whose. None and
        ValueError as in `read`.
        """
        text = bare(cell)
        if text.casefold() in MISSING:
            return None
        found = None if text[:4].isdigit() else _NUMBERS.fullmatch(text)
        if found is None:
            return _one_way(text)
        readings, order = _readings(text), self._order
        if order is None and len({*readings.values()}) > 1:
            order = self._decide(found[2])
            if order is None:
                return None
        order = order or next(iter(readings), "")
        if order not in readings:
            raise ValueError(text)
        return readings[order]


def order_of(cells: Iterator[str], sign: str, column: str = "date") -> str:
    """How the dates of a column with this sign between their numbers are written: as all of those are that can be read
    in one way only. With dots the day comes first, as in every country that writes dots, unless that cannot be.

    TableError when nothing shows it, or when they differ, with readings to choose from.
    """
    only: dict[str, str] = {}
    twofold: dict[str, date] = {}
    example = ""
    for cell in cells:
        text = bare(cell)
        found = _NUMBERS.fullmatch(text)
        readings = _readings(text) if found and found[2] == sign else {}
        if len({*readings.values()}) > 1:
            example, twofold = (example, twofold) if example else (text, readings)
        elif len(readings) == 1:
            only.setdefault(next(iter(readings)), text)
    if len(only) == 1:
        return next(iter(only))
    if not only and sign == ".":
        return "dmy"
    ways = ", or ".join(f"{when.day} {when:%B %Y} with --dates {order}" for order, when in twofold.items())
    if only:
        clash = " and ".join(f"{shown(text)} ({_IN_WORDS[order]})" for order, text in only.items())
        raise TableError(
            [f"column {column!r} has both {clash}: write them in one way; {shown(example)} can be read as {ways}"]
        )
    raise TableError(
        [f"column {column!r}: {shown(example)}, as every other date in it, can be read as {ways}: say which"]
    )


@lru_cache(maxsize=8192)
def _readings(text: str) -> dict[str, date]:
    """By order, what this can be, of three numbers and perhaps a time."""
    found = _NUMBERS.fullmatch(text)
    if found is None:
        return {}
    numbers = found[1], found[3], found[4]
    if len(numbers[0]) > 2:
        orders = ["ymd"]
    elif len(numbers[2]) > 2 or found[2] == ".":
        orders = ["dmy", "mdy"]
    else:
        orders = ["dmy", "mdy", "ymd"]
    readings = {}
    for order in orders:
        year, month, day = (numbers[place] for place in ORDERS[order])
        if len(year) in (2, 4) and (when := _moment(int(_whole(year)), int(month), int(day), found.groups()[4:])):
            readings[order] = when
    return readings


def _whole(year: str) -> str:
    """Two digits are of 1970 to 2069, as POSIX has it."""
    return year if len(year) == 4 else f"{'20' if year < '70' else '19'}{year}"


def _one_way(text: str) -> date:
    """A date that is written so that it can be read in one way only. ValueError when it is none."""
    if _SERIAL.fullmatch(text):
        days = float(text.replace(",", "."))
        if not _SERIALS[0] <= days < _SERIALS[1]:
            raise ValueError(text)
        day, seconds = _EXCEL + timedelta(days=int(days)), round((days % 1) * 86_400)
        return day if not seconds else datetime.combine(day, _MIDNIGHT) + timedelta(seconds=seconds)
    if found := _DAY_FIRST.fullmatch(text):
        month_day, name, year, *clock = found.groups()
    elif found := _MONTH_FIRST.fullmatch(text):
        name, month_day, year, *clock = found.groups()
    else:
        return _year_first(text)
    when_named = _moment(int(year), _months().get(name.casefold(), 0), int(month_day), clock)
    if when_named is None:
        raise ValueError(text)
    return when_named


def _year_first(text: str) -> date:
    for kind in (date, datetime):
        with suppress(ValueError):
            return kind.fromisoformat(text)
    readings = _readings(text)
    if "ymd" not in readings:
        raise ValueError(text)
    return readings["ymd"]


def _moment(year: int, month: int, day: int, clock: tuple[str | None, ...] | list[str | None]) -> date | None:
    hour, minute, second, half = clock
    at = int(hour or 0)
    if half is not None:
        if not 1 <= at <= 12:
            return None
        at = at % 12 + (12 if half[0] in "pP" else 0)
    try:
        found = date(year, month, day)
        return found if hour is None else datetime.combine(found, time(at, int(minute or 0), int(second or 0)))
    except ValueError:
        return None


def _ordinal(when: date) -> float:
    if not isinstance(when, datetime):
        return float(when.toordinal())
    return (when if when.tzinfo else when.replace(tzinfo=UTC)).timestamp() / 86400 + _EPOCH


@cache
def _months() -> dict[str, int]:
    """Names of months, whole and short, in small letters; those that mean two things are left out."""
    from babel.dates import get_month_names

    found: dict[str, set[int]] = {}
    for language in _LANGUAGES:
        for width in ("wide", "abbreviated"):
            for month, name in get_month_names(width, "format", language).items():
                found.setdefault(name.casefold().rstrip("."), set()).add(month)
    return {name: months.pop() for name, months in found.items() if len(months) == 1}
