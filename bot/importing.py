"""What `import-sessions` and `import-history` have in common: every row is looked at, then all are taken, or none."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Protocol, TypeVar

from bot.config import ConfigError
from bot.import_file import Refused, Unfit
from bot.progress import bar
from bot.session_times import zone_named
from storage.database import Database, Tx

BATCH = 200
"""So many rows are one transaction: the running bot waits for no longer than they take."""
_LONG = 1_000
MEANWHILE = "somebody who takes part: that has changed just now"


class Row(Protocol):
    """A row of a file."""

    @property
    def line(self) -> int:
        """Where it begins."""


R = TypeVar("R", bound=Row)
T = TypeVar("T")


@dataclass(frozen=True)
class Usual:
    """What holds for rows that do not say it."""

    zone: str | None = None
    programme: str | None = None
    therapist: str | None = None


def check_zone(usual: Usual, such: str) -> None:
    """Raise ConfigError where `--zone` names none; `such` is one to name."""
    if usual.zone is not None and zone_named(usual.zone) is None:
        raise ConfigError([f"--zone: found {usual.zone!r}, expected the name of a time zone, such as {such}."])


@dataclass(frozen=True)
class Wishes:
    """What is to be done. `update`: what a row says otherwise than before holds; `some`: beside refused rows, too."""

    only_look: bool = False
    update: bool = False
    some: bool = False


@dataclass(frozen=True)
class Otherwise:
    """A row that says something else than the file did before: by column, what it said then, and says now."""

    line: int
    columns: Mapping[str, tuple[str, str]]

    @property
    def told(self) -> str:
        """In a line."""
        each = ", ".join(f"{name}: so far {before}, now {now}" for name, (before, now) in self.columns.items())
        return f"line {self.line} says otherwise: {each}"


@dataclass
class Imported:
    """What became of a file's rows, or would. `known`: taken before. `follow`: check-ins that come of it now."""

    rows: int = 0
    new: int = 0
    known: int = 0
    ahead: int = 0
    follow: int = 0
    changed: int = 0
    otherwise: list[Otherwise] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    done: bool = False

    @property
    def refused_rows(self) -> int:
        """How many rows cannot be taken."""
        return len({each.line for each in self.refused})

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
        counts = {name: getattr(self, name) for name in ("rows", "new", "known", "ahead", "changed", "follow")}
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
        told = ", ".join(f"{count} {name}" for name, count in counts.items() if count or name == "new")
        yield f"Rows: {self.rows}. Of these {told}."
        yield from self._what_was_done(wishes)

    def _what_was_done(self, wishes: Wishes) -> Iterator[str]:
        if self.refused and not wishes.some and not self.done:
            yield "Nothing was changed. Mend the rows that are refused, or take the others with --skip-refused."
        elif wishes.only_look:
            yield "Nothing was changed: this was a look."
        elif not self.done:
            yield "Nothing was changed."
        else:
            follow = f" Check-ins that follow: {self.follow}." if self.follow else ""
            changed = f" Changed: {self.changed}." if self.changed else ""
            yield f"Taken: {self.new}.{changed}{follow}"
        if self.otherwise and not wishes.update:
            yield "What is told otherwise stays as it was; with --update the file holds."


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


def refused_meanwhile(line: int) -> Refused:
    """Who took part when the file was looked at, and does no longer."""
    unfit = Unfit("client", "", MEANWHILE)
    return Refused(line, unfit.column, unfit.found, unfit.expected)
