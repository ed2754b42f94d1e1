"""What `import-sessions` and `import-history` have in common: every row is looked at, then all are taken, or none."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Coroutine, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from bot.admin import opened
from bot.app import site_of
from bot.config import ConfigError, load_config
from bot.import_file import Refused, Unfit
from bot.progress import bar
from bot.session_rows import SessionRow, SessionRows
from bot.session_times import zone_named
from bot.table_file import TableError
from bot.written import Written
from handlers.ground.turn import Site
from handlers.sessions.from_files import Before
from storage.database import Database, Tx

BATCH = 50
"""So many rows are one transaction: the running bot waits for no longer than they take."""
_LONG = 1_000
_MEANWHILE = "somebody who takes part: that has changed just now"


R = TypeVar("R", bound=SessionRow)
T = TypeVar("T")


@dataclass(frozen=True)
class Usual:
    """What holds for rows that do not say it."""

    zone: str | None = None
    programme: str | None = None
    therapist: str | None = None


@dataclass(frozen=True)
class Wishes:
    """What is to be done. `update`: what a row says otherwise than before holds; `some`: beside refused rows, too."""

    only_look: bool = False
    update: bool = False
    some: bool = False


@dataclass(frozen=True)
class Took:
    """That a row was taken: whether it was new, and whether a check-in follows; None: nobody takes part any more."""

    was_new: bool
    follows: bool | None


@dataclass(frozen=True)
class Otherwise:
    """A row that says something else than the file did before: by column, what it said then, and says now."""

    line: int
    columns: Mapping[str, tuple[str, str]]

    @property
    def told(self) -> str:
        """In a line."""
        each = ", ".join(
            f"{name}: so far {before}, now {now}" if before or now else name
            for name, (before, now) in self.columns.items()
        )
        return f"line {self.line} says otherwise: {each}"


@dataclass
class Imported:
    """What became of a file's rows, or would. `read`: so many sessions, by the line of a row. `known`: taken before.
    `follow`: check-ins that come of it now, and `recent`: as many as could, at most. `taking_out`: it is the other way
    round, and so many were `taken_out`.
    """

    read: Counter[int] = field(default_factory=Counter)
    new: int = 0
    known: int = 0
    ahead: int = 0
    follow: int = 0
    recent: int = 0
    changed: int = 0
    taken_out: int = 0
    otherwise: list[Otherwise] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    done: bool = False
    taking_out: bool = False
    otherwise_holds: str = "with --update the file holds"

    @property
    def rows(self) -> int:
        """How many there are, each a session; of a wide file the sessions, as a row of it has several."""
        return self.read.total()

    @property
    def refused_rows(self) -> int:
        """How many of these cannot be taken."""
        return sum(self.read[line] or 1 for line in {each.line for each in self.refused})

    def as_json(self) -> dict[str, Any]:
        """For a program to read."""
        refused = [
            {"line": each.line, "column": each.column, "found": each.found, "expected": each.expected}
            for each in self.refused
        ]
        otherwise = [
            {"line": each.line, "columns": {name: list(both) for name, both in each.columns.items()}}
            for each in self.otherwise
        ]
        counts = {
            name: getattr(self, name)
            for name in ("rows", "new", "known", "ahead", "changed", "taken_out", "follow", "recent")
        }
        return {**counts, "refused_rows": self.refused_rows, "refused": refused, "otherwise": otherwise,
                "done": self.done}  # fmt: skip

    def lines(self, wishes: Wishes) -> Iterator[str]:
        """For a person to read: every row that needs a look, then the whole."""
        yield from (each.told for each in self.refused)
        yield from (each.told for each in self.otherwise)
        counts = {
            "new": self.new, "known already": self.known, "still ahead": self.ahead,
            "told otherwise": len(self.otherwise), "refused": self.refused_rows,
        }  # fmt: skip
        told = ", ".join(f"{count} {name}" for name, count in counts.items() if count)
        all_told = f"{'Rows' if self.rows == len(self.read) else 'Sessions'}: {self.rows}."
        yield f"{all_told} Of these {told}." if told else all_told
        yield from self._what_was_done(wishes)

    def _what_was_done(self, wishes: Wishes) -> Iterator[str]:
        if self.refused and not wishes.some and not self.done:
            yield "Nothing was changed. Mend the rows that are refused, or take the others with --skip-refused."
        elif wishes.only_look:
            recent = f" Check-ins that would follow, at most: {self.recent}." if self.recent else ""
            yield f"Nothing was changed: this was a look.{recent}"
        elif not self.done:
            yield "Nothing was changed."
        elif self.taking_out:
            yield f"Taken out: {self.taken_out}."
        else:
            follow = f" Check-ins that follow: {self.follow}." if self.follow else ""
            changed = f" Changed: {self.changed}." if self.changed else ""
            yield f"Taken: {self.new}.{changed}{follow}"
        if self.otherwise and not wishes.update:
            yield f"What is told otherwise stays as it was; {self.otherwise_holds}."


async def look_at(db: Database, rows: Sequence[R], look: Callable[[Tx, R], T]) -> list[T]:
    """What there is about each row; nothing is changed."""
    found: list[T] = []
    with bar("Looking", len(rows), from_rows=_LONG) as done:
        for batch in _batches(rows):
            found += await db.read(lambda tx, batch=batch: [look(tx, row) for row in batch])  # type: ignore[misc]
            done.update(len(batch))
    return found


async def take_all(db: Database, rows: Sequence[R], take: Callable[[Tx, R], T]) -> list[T]:
    """What became of each row. What was taken stays when this is broken off; the same file again takes the rest."""
    found: list[T] = []
    with bar("Taking", len(rows), from_rows=_LONG) as done:
        for batch in _batches(rows):
            found += await db.write(partial(_take_batch, batch, take))
            done.update(len(batch))
    return found


def _take_batch(batch: Sequence[R], take: Callable[[Tx, R], T], tx: Tx) -> list[T]:
    return [take(tx, row) for row in batch]


def _batches(rows: Sequence[R]) -> Iterator[Sequence[R]]:
    return (rows[at : at + BATCH] for at in range(0, len(rows), BATCH))


async def bring_in(
    db: Database, found: SessionRows[R], look: Callable[[Tx, R], Before], take: Callable[[Tx, R], Took], wishes: Wishes
) -> Imported:
    """Look at these rows, and take them, unless one is refused, or only a look is wanted."""
    looks = [*zip(found.rows, await look_at(db, found.rows, look), strict=True)]
    told = _told(found, looks)
    refused = found.refusals.lines
    wanted = [row for row, before in looks if row.line not in refused and _is_wanted(before, wishes)]
    if wanted and not wishes.only_look and (wishes.some or not told.refused):
        await _take(db, wanted, take, told)
    return told


def _is_wanted(before: Before, wishes: Wishes) -> bool:
    return before.is_new or (wishes.update and bool(before.otherwise))


def _told(found: SessionRows[R], looks: Sequence[tuple[R, Before]]) -> Imported:
    told = Imported(read=found.read, ahead=found.ahead, known=found.twice)
    for row, before in looks:
        if before.instead is not None:
            found.refusals.add(row.line, Unfit("ended", f"{row.told.ended_at:%Y-%m-%d %H:%M} UTC", before.instead))
    for row, before in looks:
        if row.line in found.refusals.lines:
            continue
        if before.is_new:
            told.new += 1
            told.recent += before.recent
        elif before.otherwise:
            told.otherwise.append(Otherwise(row.line, before.otherwise))
        else:
            told.known += 1
    told.refused = found.refusals.in_order
    return told


async def _take(db: Database, rows: Sequence[R], take: Callable[[Tx, R], Took], told: Imported) -> None:
    took = await take_all(db, rows, take)
    told.done, told.new = True, 0
    for row, each in zip(rows, took, strict=True):
        if each.follows is None:
            told.refused.append(Refused(row.line, "client", row.known.pair.code, _MEANWHILE))
            continue
        told.follow += each.follows
        told.new += each.was_new
        told.changed += not each.was_new


Bring = Callable[[Database, Site, Path, Written, Usual, Wishes], Coroutine[Any, Any, Imported]]


def run_import(bring: Bring, config_path: Path, path: Path, written: Written, usual: Usual, wishes: Wishes) -> Imported:
    """Bring a file into the configured database. Raises ConfigError for what is wrong with it as a whole."""
    config = load_config(config_path)
    if usual.zone is not None and zone_named(usual.zone) is None:
        such = config.site.zone
        raise ConfigError([f"--zone: found {usual.zone!r}, expected the name of a time zone, such as {such}."])

    async def run() -> Imported:
        async with opened(config) as db:
            return await bring(db, site_of(config, ""), path, written, usual, wishes)

    try:
        return asyncio.run(run())
    except TableError as error:
        raise ConfigError([f"{path.name}: {problem}" for problem in error.problems]) from None
