"""A file whose rows are to be taken in: each of them as cells by column, and why some cannot be."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from bot.cells import MISSING, bare
from bot.table_file import Cut, TableError, TableFile, lacking, listed, open_table, shown
from bot.wide import WideTable, lengthened
from bot.written import Written, check_renamed

Cells = Mapping[str, str]
T = TypeVar("T")


class Unfit(Exception):
    """A cell is not what it is to be. `found` None: what it says is somebody's answer, and is not repeated."""

    def __init__(self, column: str, found: str | None, expected: str) -> None:
        self.column, self.found, self.expected = column, found, expected
        super().__init__(column)


@dataclass(frozen=True, slots=True)
class Refused:
    """Why a row is not taken: where, what was found there (None: an answer), and what is expected."""

    line: int
    column: str
    found: str | None
    expected: str

    @property
    def told(self) -> str:
        """In a line."""
        if self.found is None:
            return f"line {self.line}, {self.column}: expected {self.expected}"
        return f"line {self.line}, {self.column}: found {shown(self.found)}, expected {self.expected}"


class Refusals:
    """Every row that is not taken, with each of its reasons."""

    def __init__(self) -> None:
        self.found: list[Refused] = []
        self.lines: set[int] = set()
        self.called: Callable[[str], str] = str
        """What a column is called in the file, while a row of it is read."""

    def add(self, line: int, unfit: Unfit) -> None:
        """The row that begins in this line is not taken."""
        self.lines.add(line)
        self.found.append(Refused(line, self.called(unfit.column), unfit.found, unfit.expected))

    def sift(self, line: int, read: Callable[[], T]) -> T | None:
        """What is read; None where it is unfit, or nothing."""
        try:
            return read()
        except Unfit as unfit:
            self.add(line, unfit)
            return None

    @property
    def in_order(self) -> list[Refused]:
        """By line."""
        return sorted(self.found, key=lambda each: each.line)


class ImportFile:
    """A table with some of these columns; others are passed over, as programs write more. `read`: so many sessions, by
    the line of their row.

    `items`: those that in a wide table have a column for each session; there any other may have one, too.
    """

    def __init__(self, path: Path, columns: Sequence[str], written: Written, items: Sequence[str] = ()) -> None:
        """Raises TableError when it is no such table."""
        plain = open_table(path, columns, written.renamed, written.encoding)
        check_renamed(plain, written, columns)
        wide = None if written.wide is None else lengthened(plain, written.wide, items, columns)
        self.table: TableFile | WideTable = wide or plain
        twice = sorted({name for name in self.table.header if self.table.header.count(name) > 1} & {*columns})
        if twice:
            raise TableError([f"column {name!r} stands twice" for name in twice])
        self.read = Counter[int]()
        self._where = {name: self.table.header.index(name) for name in columns if name in self.table.header}

    def has(self, column: str) -> bool:
        """Whether there is such a column."""
        return column in self._where

    def require(self, columns: Collection[str], also: Sequence[str] = ()) -> None:
        """Raise TableError unless each of these is there. `also`: what else is wrong with the first line."""
        header, titles = self.table.header, self.table.titles
        problems = [*(lacking(header, titles, each) for each in columns if not self.has(each)), *also]
        if problems:
            told = f"the first line has the columns {listed(titles)}; --column NAME=HEADER says which is which"
            raise TableError([*problems, told])

    def column(self, *names: str) -> Iterator[str]:
        """Every cell of these columns, as it stands there."""
        places = [self._where[name] for name in names if name in self._where]
        return (row[at] for row in self.table.rows() for at in places if at < len(row))

    def rows(self, refusals: Refusals) -> Iterator[tuple[int, Cells]]:
        """Each row as what its cells say, empty where that is nothing, with its line; of a wide table each session of a
        row. What is no row is refused.
        """
        table = self.table
        uneven = _uneven(table.table if isinstance(table, WideTable) else table)
        for line, cells in uneven.items():
            refusals.add(line, Unfit("row", _cells(cells[0]), f"{_cells(cells[1])}, as in the first line"))
        for line, row in table.numbered():
            self.read[line] += 1
            if line in uneven:
                continue
            refusals.called = partial(table.title, row=row) if isinstance(table, WideTable) else str
            found = {name: row[at] for name, at in self._where.items()}
            too_long = [name for name, cell in found.items() if isinstance(cell, Cut)]
            for name in too_long:
                refusals.add(line, Unfit(name, None, Cut.EXPECTED))
            if not too_long:
                yield line, {name: said(cell) for name, cell in found.items()}
        refusals.called = str


def _uneven(table: TableFile) -> Mapping[int, tuple[int, int]]:
    """The lines of rows that are shorter than the first line, or say more, with how long both are."""
    width = len(table.header)
    return {
        line: (len(row), width)
        for line, row in table.numbered()
        if len(row) < width or any(cell.strip() for cell in row[width:])
    }


def _cells(count: int) -> str:
    return f"{count} {'cell' if count == 1 else 'cells'}"


def said(cell: str) -> str:
    """What a cell says; empty where that is nothing."""
    text = bare(cell)
    return "" if text.casefold() in MISSING else text
