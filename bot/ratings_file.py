"""Ratings as people have them: a table with a row for each check-in, in any order, read once and kept as numbers."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import inf, nan
from pathlib import Path

from bot.cells import MISSING, Numbers, bare, decimal_of
from bot.dates import Dates, order_of
from bot.table_file import Cut, TableError, TableFile, lacking, listed, name_of, open_table, shown
from bot.wide import WideTable, lengthened
from bot.written import Written, check_renamed
from scoring.instrument import Item

IDENTIFYING = ("client", "therapist", "session", "date", "modality")
_ALONG = ("date", "modality", "therapist")
TOO_LARGE = 2.0**53
"""Whole numbers beyond this cannot all be told apart."""


@dataclass(frozen=True, slots=True)
class Ratings:
    """The columns needed to judge: `pair` codes (-1 unknown), `order` within a pair (NaN unknown), `values`
    row by row (NaN unanswered), and `notes` on the rows that cannot be used, by number. `such`: for each note, where it
    is first so, and what was found. `columns` are the file's identifying ones, `days` the first and last date as
    ordinals. `odd`: what does not keep a row from being used, but should be known.
    """

    table: TableFile | WideTable
    columns: tuple[str, ...]
    pair: array[int]
    order: array[float]
    values: array[float]
    notes: dict[int, list[str]]
    such: dict[str, str]
    therapists: int
    days: tuple[float, float] | None
    pairs: int
    odd: tuple[str, ...]


def read_ratings(path: Path, items: Sequence[Item], written: Written) -> Ratings:
    """Read once, keeping numbers only. TableError for missing columns, and for what can be read in two ways."""
    names = [name_of(item.id) for item in items]
    wanted = [*names, *IDENTIFYING]
    plain = open_table(path, wanted, written.renamed, written.encoding)
    check_renamed(plain, written, wanted)
    table = plain if written.wide is None else lengthened(plain, written.wide, names, _ALONG)
    _check_header(table, names)
    reading = _Reading(table, names, items, written)
    for row in table.rows():
        reading.take(row)
    return reading.done()


def _check_header(table: TableFile | WideTable, items: Sequence[str]) -> None:
    header = table.header
    needed = ("client", *items)
    problems = [lacking(header, table.titles, name) for name in needed if name not in header]
    if "session" not in header and "date" not in header:
        found = lacking(header, table.titles, "session")
        problems.append(found.replace("'session'", "'session' or 'date'", 1))
    read = {*IDENTIFYING, *items}
    problems += [f"column {name!r} stands twice" for name in {*header} & read if header.count(name) > 1]
    if problems:
        told = f"the first line has the columns {listed(table.titles)}; --column NAME=HEADER says which is which"
        raise TableError([*sorted(problems), told])


class _Reading:
    """Columns under construction."""

    def __init__(
        self, table: TableFile | WideTable, names: Sequence[str], items: Sequence[Item], written: Written
    ) -> None:
        self._table, self._items, self._width = table, items, len(table.header)
        self._where = {name: table.header.index(name) for name in IDENTIFYING if name in table.header}
        self._cells = [table.header.index(name) for name in names]
        self._numbers = Numbers(written.missing, written.decimal, lambda: decimal_of(self._number_cells()))
        self._dates = Dates(written.dates, self._order_of_dates)
        self._pair, self._order, self._values = array("q"), array("d"), array("d")
        self._codes: dict[tuple[str, str], int] = {}
        self._therapists: set[str] = set()
        self._notes: dict[int, list[str]] = {}
        self._such: dict[str, str] = {}
        self._odd: list[str] = []
        self._first, self._last = nan, nan

    def take(self, row: list[str]) -> None:
        if len(row) != self._width:
            if len(row) < self._width or any(cell.strip() for cell in row[self._width :]):
                self._note(f"{len(row)} cell{'' if len(row) == 1 else 's'} instead of {self._width}", None)
            row = row + [""] * (self._width - len(row))
        client, therapist = self._text(row, "client"), self._text(row, "therapist")
        if client:
            code = self._codes.setdefault((client, therapist), len(self._codes))
            self._therapists.add(therapist)
        else:
            code = -1
            self._note("no client", row[self._where["client"]])
        self._order.append(self._when(row))
        for place, cell in enumerate(self._cells):
            self._values.append(self._value(row[cell], place))
        self._pair.append(code)

    def _text(self, row: list[str], column: str) -> str:
        """What is in this column; empty where there is none, or nothing in it."""
        if column not in self._where:
            return ""
        cell = row[self._where[column]]
        if isinstance(cell, Cut):
            self._note(f"{column} is too long", cell)
        return _unless_missing(cell)

    def _when(self, row: list[str]) -> float:
        day = self._day(row[self._where["date"]]) if "date" in self._where else nan
        if "session" not in self._where:
            return day
        cell = row[self._where["session"]]
        try:
            session = self._numbers.read(cell)
        except ValueError:
            self._note("session is not a number", cell)
            return nan
        if session != session:
            self._note("no session", cell)
        elif abs(session) >= TOO_LARGE:
            self._note("session is too large a number", cell)
        return session

    def _day(self, cell: str) -> float:
        try:
            day = self._dates.read(cell)
        except ValueError:
            if "session" not in self._where:
                self._note("date cannot be read", cell)
            return nan
        if day != day:
            if "session" not in self._where:
                self._note("no date", cell)
            return nan
        self._first = day if not self._first <= day else self._first
        self._last = day if not self._last >= day else self._last
        return day

    def _value(self, cell: str, place: int) -> float:
        try:
            return self._numbers.read(cell)
        except ValueError:
            self._note(f"{self._items[place].id} is not a number", cell)
            return nan

    def _note(self, text: str, found: str | None) -> None:
        at = len(self._pair)
        self._notes.setdefault(at, []).append(text)
        if text not in self._such:
            self._such[text] = f"row {at + 1}" if found is None else f"row {at + 1}: found {shown(found)}"

    def _number_cells(self) -> Iterator[tuple[str, float, float]]:
        """All that are read as numbers, with what they can be."""
        columns = [(at, item.low, item.high) for at, item in zip(self._cells, self._items, strict=True)]
        session = [(self._where["session"], -inf, inf)] if "session" in self._where else []
        for row in self._table.rows():
            for at, low, high in (*columns, *session):
                if at < len(row):
                    yield row[at], low, high

    def _order_of_dates(self, sign: str) -> str | None:
        at = self._where["date"]
        try:
            return order_of((row[at] for row in self._table.rows() if at < len(row)), sign)
        except TableError as error:
            if "session" not in self._where:
                raise
            self._odd.append(f"dates are not looked at, sessions give the order: {error}")
            return None

    def done(self) -> Ratings:
        columns = tuple(name for name in IDENTIFYING if name in self._where)
        therapists = len(self._therapists) if "therapist" in self._where else 0
        days = (self._first, self._last) if self._first == self._first and not self._odd else None
        return Ratings(
            self._table, columns, self._by_name(), self._order, self._values, self._notes, self._such,
            therapists, days, len(self._codes), (*self._odd, *self._alike()),
        )  # fmt: skip

    def _alike(self) -> Iterator[str]:
        """Clients whose codes differ in capitals or spaces only: most often they are one."""
        spelled: dict[tuple[str, str], str] = {}
        found = []
        for client, therapist in self._codes:
            other = spelled.setdefault((client.casefold().replace(" ", ""), therapist), client)
            if other != client:
                found.append(f"{other!r} and {client!r}")
        if found:
            more = f" and {len(found) - 3} more" if len(found) > 3 else ""
            yield f"clients taken for different ones: {', '.join(found[:3])}{more}"

    def _by_name(self) -> array[int]:
        """Codes in the order of names, not of first rows: so the order of rows does not matter."""
        code = {self._codes[name]: place for place, name in enumerate(sorted(self._codes))}
        code[-1] = -1
        return array("q", map(code.__getitem__, self._pair))


@lru_cache(maxsize=8192)
def _unless_missing(cell: str) -> str:
    text = bare(cell)
    return "" if text.casefold() in MISSING else text
