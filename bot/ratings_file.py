"""Ratings as people have them: a CSV file with comma or semicolon, decimal point or comma, rows in any
order."""

from __future__ import annotations

import csv
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import lru_cache
from math import isfinite, nan
from pathlib import Path

IDENTIFYING = ("client", "therapist", "session", "date", "modality")
_EPOCH = date(1970, 1, 1).toordinal()
TOO_LARGE = 2.0**53
"""Whole numbers beyond this cannot all be told apart."""


class RatingsError(Exception):
    """The file cannot be read as ratings; `problems` names everything that is wrong with it as a whole."""

    def __init__(self, problems: Sequence[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("; ".join(problems))


@dataclass(frozen=True, slots=True)
class Ratings:
    """The columns needed to judge: `pair` codes (-1 unknown), `order` within a pair (NaN unknown), `values`
    row by row (NaN unanswered), and `notes` on the rows that cannot be used, by number. `columns` are the file's
    identifying ones, `days` the first and last date as ordinals.
    """

    columns: tuple[str, ...]
    pair: array[int]
    order: array[float]
    values: array[float]
    notes: dict[int, list[str]]
    therapists: int
    days: tuple[float, float] | None
    pairs: int = field(default=0)


def open_rows(path: Path) -> Iterator[list[str]]:
    """The file's rows, header first; blank lines are skipped. RatingsError when it is no UTF-8 text."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            first = file.readline()
            file.seek(0)
            delimiter = ";" if first.count(";") > first.count(",") else ","
            yield from (row for row in csv.reader(file, delimiter=delimiter) if row)
    except UnicodeDecodeError as error:
        raise RatingsError(["the file is not UTF-8 text"]) from error
    except csv.Error as error:
        raise RatingsError([f"the file is not CSV: {error}"]) from error


def read_ratings(path: Path, items: Sequence[str]) -> Ratings:
    """Read once, keeping numbers only. RatingsError for missing columns."""
    rows = open_rows(path)
    header = [name.strip() for name in next(rows, [])]
    if not header:
        raise RatingsError(["the file is empty"])
    _check_header(header, items)
    where = {name: header.index(name) for name in IDENTIFYING if name in header}
    cells = [header.index(item) for item in items]
    reading = _Reading(where, cells, list(items), len(header))
    for row in rows:
        reading.take(row)
    return reading.done()


def _check_header(header: Sequence[str], items: Sequence[str]) -> None:
    problems = [f"no column {name!r}" for name in ("client", *items) if name not in header]
    if "session" not in header and "date" not in header:
        problems.append("no column 'session' or 'date'")
    problems += [f"column {name!r} stands twice" for name in {*header} if header.count(name) > 1 and name]
    if problems:
        raise RatingsError(sorted(problems))


class _Reading:
    """Columns under construction."""

    def __init__(self, where: dict[str, int], cells: list[int], items: list[str], width: int) -> None:
        self._where, self._cells, self._items, self._width = where, cells, items, width
        self._pair, self._order, self._values = array("q"), array("d"), array("d")
        self._codes: dict[tuple[str, str], int] = {}
        self._therapists: set[str] = set()
        self._notes: dict[int, list[str]] = {}
        self._first, self._last = nan, nan

    def take(self, row: list[str]) -> None:
        if len(row) != self._width:
            if len(row) < self._width or any(cell.strip() for cell in row[self._width :]):
                self._note(f"{len(row)} cells instead of {self._width}")
            row = row + [""] * (self._width - len(row))
        client = row[self._where["client"]].strip()
        therapist = row[self._where["therapist"]].strip() if "therapist" in self._where else ""
        if client:
            code = self._codes.setdefault((client, therapist), len(self._codes))
            self._therapists.add(therapist)
        else:
            code = -1
            self._note("no client")
        self._order.append(self._when(row))
        for place, cell in enumerate(self._cells):
            self._values.append(self._value(row[cell], place))
        self._pair.append(code)

    def _when(self, row: list[str]) -> float:
        day = nan
        if "date" in self._where:
            day = self._day(row[self._where["date"]].strip())
        if "session" not in self._where:
            return day
        text = row[self._where["session"]].strip()
        try:
            session = number(text) if text else nan
        except ValueError:
            session = nan
        if session != session:
            self._note("no session" if not text else "session is not a number")
        elif abs(session) >= TOO_LARGE:
            self._note("session is too large a number")
        return session

    def _day(self, text: str) -> float:
        try:
            when = datetime.fromisoformat(text) if len(text) > 10 else date.fromisoformat(text)
        except ValueError:
            if "session" not in self._where:
                self._note("no date" if not text else "date is not an ISO date")
            return nan
        day = float(when.toordinal())
        if isinstance(when, datetime):
            when = when.astimezone(UTC) if when.tzinfo else when.replace(tzinfo=UTC)
            day = when.timestamp() / 86400 + _EPOCH
        self._first = day if not self._first <= day else self._first
        self._last = day if not self._last >= day else self._last
        return day

    def _value(self, cell: str, place: int) -> float:
        if not cell or cell.isspace():
            return nan
        try:
            return number(cell)
        except ValueError:
            self._note(f"{self._items[place]} is not a number")
            return nan

    def _note(self, text: str) -> None:
        self._notes.setdefault(len(self._pair), []).append(text)

    def done(self) -> Ratings:
        columns = tuple(name for name in IDENTIFYING if name in self._where)
        therapists = len(self._therapists) if "therapist" in self._where else 0
        days = (self._first, self._last) if self._first == self._first else None
        pairs = len(self._codes)
        return Ratings(columns, self._by_name(), self._order, self._values, self._notes, therapists, days, pairs)

    def _by_name(self) -> array[int]:
        """Codes in the order of names, not of first rows: so the order of rows does not matter."""
        code = {self._codes[name]: place for place, name in enumerate(sorted(self._codes))}
        code[-1] = -1
        return array("q", map(code.__getitem__, self._pair))


@lru_cache(maxsize=4096)
def number(text: str) -> float:
    """A finite number with decimal point or comma. ValueError otherwise."""
    if "_" in text:
        raise ValueError(text)
    try:
        value = float(text)
    except ValueError:
        value = float(text.replace(",", ".", 1))
    if not isfinite(value):
        raise ValueError(text)
    return value
