"""Tables with a row for each client and a column for each item of each session, made into a row for each session."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.cells import MISSING, bare
from bot.table_file import TableError, TableFile, listed, name_of


def columns_of(pattern: str) -> str:
    """What a column's name looks like, as a regular expression. ValueError when the pattern lacks a part."""
    if pattern.count("{item}") != 1 or pattern.count("{session}") != 1:
        raise ValueError(pattern)
    looks = re.escape(name_of(pattern))
    return looks.replace(r"\{item\}", "(?P<item>.+)").replace(r"\{session\}", r"(?P<session>\d+)")


@dataclass(frozen=True, slots=True)
class WideTable:
    """A wide table, seen as a long one."""

    table: TableFile
    header: tuple[str, ...]
    titles: tuple[str, ...]
    _whole: tuple[int, ...]
    _sessions: tuple[tuple[str, tuple[int | None, ...]], ...]

    def rows(self) -> Iterator[list[str]]:
        """Of each row, the sessions in which there is anything, in order."""
        return (row for _, row in self.numbered())

    def numbered(self) -> Iterator[tuple[int, list[str]]]:
        """The same, each with the line of the file in which its row begins, from 1."""
        for line, row in self.table.numbered():
            row += [""] * (len(self.table.header) - len(row))
            whole = [row[at] for at in self._whole]
            for session, places in self._sessions:
                cells = ["" if at is None else row[at] for at in places]
                if not all(bare(cell).casefold() in MISSING for cell in cells):
                    yield line, [*whole, session, *cells]

    def title(self, name: str, row: Sequence[str]) -> str:
        """What the column is called in the file in which this cell of one of its rows stands."""
        session = row[len(self._whole)]
        if name not in self.header:
            return f"{name}, session {session}"
        inside = self.header.index(name) - len(self._whole) - 1
        place = dict(self._sessions)[session][inside] if inside >= 0 else None
        return name if place is None else self.table.titles[place]


def lengthened(table: TableFile, pattern: str, items: Sequence[str], along: Sequence[str]) -> WideTable:
    """`pattern` names a column by item and session, such as "{item}_{session}". TableError when none is called so.

    `along`: what else may have a column for each session.
    """
    looks = re.compile(columns_of(pattern))
    of_session: dict[int, dict[str, int]] = {}
    inner: list[str] = []
    for at, name in enumerate(table.header):
        found = looks.fullmatch(name)
        if found and found["item"] in (*items, *along):
            inner += [found["item"]] if found["item"] not in inner else []
            of_session.setdefault(int(found["session"]), {})[found["item"]] = at
    if not of_session:
        such = pattern.replace("{item}", items[0]).replace("{session}", "1")
        raise TableError([f"no column such as {such!r}; there are {listed(table.titles)}"])
    used = {at for places in of_session.values() for at in places.values()}
    whole = tuple(at for at in range(len(table.header)) if at not in used and table.header[at] != "session")
    header = (*(table.header[at] for at in whole), "session", *inner)
    titles = (*(table.titles[at] for at in whole), "session", *inner)
    sessions = ((str(n), tuple(places.get(name) for name in inner)) for n, places in sorted(of_session.items()))
    return WideTable(table, header, titles, whole, tuple(sessions))
