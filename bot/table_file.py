"""A file of rows, however it was saved: its encoding and what stands between its cells are found out, not asked."""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from scoring.plain_file import close_to

_BETWEEN = (",", ";", "\t", "|", " ")
_SEP_LINE = re.compile(r'"?sep=(.)"?\s*', re.IGNORECASE)
_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad"))
_LONGEST = 1_000
"""Characters that a cell has at most; putting accents in order takes as long as their square."""
_MOST_COLUMNS = 20_000
_SHOWN, _NAMED = 40, 20
_OTHER_KINDS = {
    b"PK\x03\x04": "a workbook or an archive",
    b"\xd0\xcf\x11\xe0": "an old workbook",
    b"\x1f\x8b": "compressed",
    b"%PDF": "a PDF",
}


class TableError(Exception):
    """The file cannot be read as what it is to be; `problems` names everything that is wrong with it as a whole."""

    def __init__(self, problems: Sequence[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(problems))


class Cut(str):
    """The beginning of a cell that is longer than anything that is looked for: no number, no date, nobody's code."""

    __slots__ = ()
    EXPECTED = f"{_LONGEST:,} characters at most"


def shown(text: str) -> str:
    """What was found, short enough for a line, with nothing in it that a terminal would take for an order."""
    return repr(str(text) if len(text) <= _SHOWN else f"{text[: _SHOWN - 3]}...")


def listed(titles: Sequence[str]) -> str:
    """The names of columns, as many as can be read."""
    more = f" and {len(titles) - _NAMED} more" if len(titles) > _NAMED else ""
    return ", ".join(map(shown, titles[:_NAMED])) + more


def tidy(text: str) -> str:
    """Without spaces around it, with plain ones inside, and without what nobody can see."""
    if not text or text.isalnum():
        return text
    return " ".join(unicodedata.normalize("NFC", text).translate(_INVISIBLE).split())


def name_of(header: str) -> str:
    """A column's name; capitals and spaces make no difference."""
    return tidy(header).casefold()


@dataclass(frozen=True, slots=True)
class TableFile:
    """A file that can be read again and again. `header`: the names of its columns, as they are looked for; `titles`: as
    they stand there. `skipped`: lines before it."""

    path: Path
    encoding: str
    between: str
    skipped: int
    header: tuple[str, ...]
    titles: tuple[str, ...]

    def rows(self) -> Iterator[list[str]]:
        """All rows below the header; those without anything in them are left out. TableError when it is not such a
        file, after all.
        """
        return (row for _, row in self.numbered())

    def numbered(self) -> Iterator[tuple[int, list[str]]]:
        """The same, each with the line of the file in which it begins, from 1."""
        rows = _rows(self.path, self.encoding, self.between, self.skipped)
        next(rows, None)
        return rows


def open_table(path: Path, wanted: Collection[str], renamed: Mapping[str, str], encoding: str | None) -> TableFile:
    """Find out how the file is written: as it shows most of the `wanted` columns. `renamed`: what a column is called in
    the file, and what it is. TableError when it holds no rows, or none that can be read.
    """
    if not path.is_file():
        raise TableError([f"{path.name} is not a file that can be read twice: save it first"])
    encoding = encoding or _encoding(path)
    first = next(_lines(path, encoding), "")
    told = _SEP_LINE.fullmatch(first)
    best, problem = None, None
    for between in [told[1]] if told else _BETWEEN:
        try:
            _, titles = next(_rows(path, encoding, between, int(told is not None)), (0, []))
        except TableError as error:
            problem = problem or error
            continue
        names = tuple(renamed.get(name_of(title), name_of(title)) for title in titles)
        fits = len(set(wanted) & set(names)), between != " ", len(names)
        if titles and (best is None or fits > best[0]):
            shown = tuple(tidy(title) for title in titles)
            best = fits, TableFile(path, encoding, between, int(told is not None), names, shown)
    if best is None or (problem is not None and len(best[1].header) == 1):
        raise problem or TableError(["the file is empty"])
    return best[1]


def lacking(header: Sequence[str], titles: Sequence[str], column: str) -> str:
    """That there is no such column, and which one may be meant."""
    meant = close_to(column, header)
    asked = "" if meant is None else f"; if {shown(titles[header.index(meant)])} is it: --column {column}={meant!r}"
    return f"no column {column!r}{asked}"


def _encoding(path: Path) -> str:
    with path.open("rb") as file:
        start = file.read(4096)
    for sign, kind in _OTHER_KINDS.items():
        if start.startswith(sign):
            raise TableError([f"the file is {kind}, expected CSV: save the table as CSV (UTF-8)"])
    if start.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    if start.count(0) > len(start) / 4:
        return "utf-16-be" if start[::2].count(0) > start[1::2].count(0) else "utf-16-le"
    return "utf-8-sig"


def _lines(path: Path, encoding: str) -> Iterator[str]:
    try:
        with path.open(encoding=encoding, newline="") as file:
            yield from file
    except UnicodeError as error:
        name = "UTF-8" if encoding == "utf-8-sig" else encoding
        raise TableError(
            [f"the file is not {name} text: save it as such, or say --encoding (on Windows often cp1252)"]
        ) from error


def _rows(path: Path, encoding: str, between: str, skipped: int) -> Iterator[tuple[int, list[str]]]:
    lines = _lines(path, encoding)
    for _ in range(skipped):
        next(lines, None)
    # Strict: what stands behind a closing quotation mark, or behind one that is never closed, is not swallowed.
    rows = csv.reader(lines, delimiter=between, strict=True)
    begins = skipped + 1
    try:
        for row in rows:
            if len(row) > _MOST_COLUMNS:
                raise TableError([f"line {begins}: {len(row)} cells, expected {_MOST_COLUMNS} at most"])
            said = len("".join(row))
            if said > _LONGEST:
                row = [cell if len(cell) <= _LONGEST else Cut(f"{cell[: _SHOWN - 3]}...") for cell in row]
            if said:
                yield begins, row
            begins = skipped + rows.line_num + 1
    except csv.Error as error:
        line = rows.line_num + skipped
        raise TableError([f"line {line}: the file is not CSV: {error}; is a quotation mark left open?"]) from error
