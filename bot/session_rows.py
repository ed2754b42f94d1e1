"""Sessions as a file has them: a row for each, of whom, when and how it was held."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from math import inf
from pathlib import Path
from typing import Generic, TypeVar

from bot.cells import Numbers, decimal_of
from bot.dates import Dates, order_of
from bot.import_file import Cells, ImportFile, Refusals, Unfit
from bot.session_times import TIMES, SessionTimes
from bot.whose import WHOSE, Known, Whose
from bot.written import Written
from handlers.ground.turn import Site
from handlers.sessions.door import Told
from storage.sessions import Modality, Source

COLUMNS = (*WHOSE, *TIMES, "modality", "reference")
_MODALITIES = ", ".join(each.replace("_", " ") for each in Modality)


@dataclass(frozen=True)
class SessionRow:
    """One row: of whom, and what it tells."""

    line: int
    known: Known
    told: Told


R = TypeVar("R", bound=SessionRow)


@dataclass
class SessionRows(Generic[R]):
    """What a file tells. `read`: so many sessions, by the line of their row. `ahead`: those that have not ended yet;
    `twice`: the same again.
    """

    rows: list[R] = field(default_factory=list)
    refusals: Refusals = field(default_factory=Refusals)
    read: Counter[int] = field(default_factory=Counter)
    ahead: int = 0
    twice: int = 0


def session_times(file: ImportFile, written: Written, zone: str | None, such: str) -> SessionTimes:
    """How the times of this file are read. Raises TableError when it has no columns for them."""
    if not file.has("ended") and not (file.has("started") and file.has("minutes")):
        file.require((), ["no column 'ended', and not both 'started' and 'minutes' in its place"])
    names = ("date", "started", "ended")
    column = " or ".join(name for name in names if file.has(name))
    dates = Dates(written.dates, lambda sign: order_of(file.column(*names), sign, column))
    minutes = Numbers(
        written.missing, written.decimal, lambda: decimal_of((c, 0.0, inf) for c in file.column("minutes"))
    )
    return SessionTimes(dates, minutes, zone, such)


def read_sessions(
    path: Path, written: Written, whose: Whose, zone: str | None, site: Site, now: datetime
) -> SessionRows[SessionRow]:
    """Every row, by line. `zone`: where the wall clock hung, for times that do not say it.

    Raises TableError for what is wrong with the file as a whole.
    """
    file = ImportFile(path, COLUMNS, written)
    file.require(["client"])
    times = session_times(file, written, zone, site.zone)
    found = SessionRows[SessionRow]()
    for line, cells in file.rows(found.refusals):
        row = read_row(line, cells, whose, times, found.refusals)
        if row is None or _is_before(row, found.refusals):
            continue
        if row.told.ended_at > now:
            found.ahead += 1
        else:
            found.rows.append(row)
    found.read = file.read
    leave_out_repeated(found, site.same_session_within)
    return found


def _is_before(row: SessionRow, refusals: Refusals) -> bool:
    """Whether this was before the client was invited, when nobody had asked them: then the row is refused."""
    ended, since = row.told.ended_at, row.known.since
    if ended < since:
        expected = f"a time since this client was invited, {since:%Y-%m-%d %H:%M} UTC"
        refusals.add(row.line, Unfit("ended", f"{ended:%Y-%m-%d %H:%M} UTC", expected))
    return ended < since


def read_row(line: int, cells: Cells, whose: Whose, times: SessionTimes, refusals: Refusals) -> SessionRow | None:
    """The row; None where something is wrong with it, and then each thing that is, is told."""
    known = refusals.sift(line, lambda: whose.find(cells))
    held = refusals.sift(line, lambda: times.read(cells))
    modality = refusals.sift(line, lambda: modality_of(cells.get("modality", "")))
    if known is None or held is None or line in refusals.lines:
        return None
    started, ended = held
    return SessionRow(line, known, Told(Source.FILE, ended, modality, started, cells.get("reference") or None))


def modality_of(cell: str) -> Modality | None:
    """How it was held; None where the cell is empty. Raises Unfit."""
    if not cell:
        return None
    name = "_".join(cell.casefold().replace("-", " ").split())
    try:
        return Modality("email" if name == "e_mail" else name)
    except ValueError:
        raise Unfit("modality", cell, f"one of {_MODALITIES}, or nothing") from None


def leave_out_repeated(found: SessionRows[R], same_within: timedelta) -> None:
    """Rows that say the same twice count once; of those that say different things of one session none does."""
    of_pair: dict[int, list[R]] = defaultdict(list)
    for row in found.rows:
        of_pair[row.known.pair.id].append(row)
    kept = [row for rows in of_pair.values() for row in _once(rows, found, same_within)]
    refused = found.refusals.lines
    found.rows = sorted((row for row in kept if row.line not in refused), key=lambda row: row.line)


def _once(rows: Sequence[R], found: SessionRows[R], same_within: timedelta) -> Iterator[R]:
    named: dict[str, R] = {}
    last: R | None = None
    for row in sorted(rows, key=lambda each: (each.told.ended_at, each.line)):
        reference = row.told.reference
        other = last if reference is None else named.get(reference)
        if other is None or not (reference is not None or _is_same(other.told, row.told, same_within)):
            yield row
        elif replace(other, line=row.line) == row:
            found.twice += 1
            continue
        else:
            _refuse_both(found.refusals, other, row)
        if reference is None:
            last = row
        else:
            named[reference] = row


def _is_same(one: Told, other: Told, same_within: timedelta) -> bool:
    if abs(one.ended_at - other.ended_at) < same_within:
        return True
    return one.started_at is not None and other.started_at is not None and other.started_at < one.ended_at


def _refuse_both(refusals: Refusals, one: SessionRow, other: SessionRow) -> None:
    for here, there in ((one, other), (other, one)):
        found = here.told.reference or f"{here.told.ended_at:%Y-%m-%d %H:%M} UTC"
        column = "ended" if here.told.reference is None else "reference"
        refusals.add(
            here.line, Unfit(column, found, f"another session than in line {there.line}, which says it otherwise")
        )
