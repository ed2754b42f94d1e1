"""Check-ins that were answered elsewhere, as a file has them: a row for each, with its session and its answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from math import inf
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.cells import Numbers, decimal_of
from bot.dates import Dates, order_of
from bot.import_file import Cells, ImportFile, Refusals, Unfit
from bot.session_rows import COLUMNS, SessionRow, SessionRows, leave_out_repeated, read_row, session_times
from bot.whose import Known, Whose
from bot.written import Written
from handlers.ground.items import HOW_BEEN
from handlers.ground.turn import Site
from handlers.sessions.earlier_check_ins import Answered, latest, percent_of
from handlers.who.agreed import asks_outcome_in
from scoring.instrument import Item, load_instrument
from storage.pairs import ProblemArea

_AREAS = ", ".join(ProblemArea)


@dataclass(frozen=True)
class HistoryRow(SessionRow):
    """One row: of whom, of which session, and what was answered."""

    answered: Answered


def read_history(
    path: Path, written: Written, whose: Whose, zone: str | None, site: Site, now: datetime
) -> SessionRows[HistoryRow]:
    """Every row, by line. Raises TableError for what is wrong with the file as a whole."""
    names = [item.id for item in site.instrument.items]
    beside = [item.id for item in _beside(site)]
    file = ImportFile(path, (*COLUMNS, "agreed", "problem_area", *names, *beside), written, (*names, *beside))
    file.require(["client", "agreed", *names])
    reading = _Reading(file, written, whose, zone, site, now)
    found = SessionRows[HistoryRow]()
    for line, cells in file.rows(found.refusals):
        row = reading.read(line, cells, found.refusals)
        if row is not None:
            found.rows.append(row)
    found.read = file.read
    leave_out_repeated(found, site.same_session_within)
    return found


class _Reading:
    """How the rows of one file are read."""

    def __init__(
        self, file: ImportFile, written: Written, whose: Whose, zone: str | None, site: Site, now: datetime
    ) -> None:
        self._whose, self._site, self._now = whose, site, now
        self._times = session_times(file, written, zone, site.zone)
        self._agreed = Dates(written.dates, lambda sign: order_of(file.column("agreed"), sign, "agreed"))
        self._beside = [item for item in _beside(site) if file.has(item.id)]
        self._items = [*site.instrument.items, *self._beside]
        self._numbers = Numbers(written.missing, written.decimal, lambda: decimal_of(_answer_cells(file, self._items)))

    def read(self, line: int, cells: Cells, refusals: Refusals) -> HistoryRow | None:
        """The row; None where something is wrong with it, and then each thing that is, is told."""
        row = read_row(line, cells, self._whose, self._times, refusals)
        area = refusals.sift(line, lambda: _area(cells.get("problem_area", "")))
        answers = self._answers(line, cells, refusals)
        if row is None or line in refusals.lines:
            return None
        agreed = refusals.sift(line, lambda: self._agreed_on(cells.get("agreed", ""), row.known))
        if not self._whose.also_over:
            refusals.sift(line, lambda: self._check(row, answers))
        if agreed is None or line in refusals.lines:
            return None
        return HistoryRow(line, row.known, row.told, Answered(row.told, answers, agreed, area))

    def _answers(self, line: int, cells: Cells, refusals: Refusals) -> Mapping[str, int | None]:
        """What was answered, by item; of what is beside the score nothing is said where it was not answered."""
        found: dict[str, int | None] = {}
        for item in self._items:
            value = refusals.sift(line, lambda item=item: self._answer(item, cells[item.id]))  # type: ignore[misc]
            if value is not None or item not in self._beside:
                found[item.id] = value
        return found

    def _answer(self, item: Item, cell: str) -> int | None:
        unfit = Unfit(item.id, None, f"a whole number from {item.low} to {item.high}, or nothing")
        try:
            value = self._numbers.read(cell)
        except ValueError:
            raise unfit from None
        if value != value:
            return None
        if value != int(value) or not item.low <= value <= item.high:
            raise unfit
        return int(value)

    def _agreed_on(self, cell: str, known: Known) -> date:
        """When the client agreed. Raises Unfit for a day before they came: somebody else may have had the code."""
        expected = "the day on which the client agreed that this is taken in, such as 2026-01-13"
        try:
            when = self._agreed.when(cell)
        except ValueError:
            when = None
        if when is None:
            raise Unfit("agreed", cell, expected)
        day, zone = (when.date() if isinstance(when, datetime) else when), ZoneInfo(self._site.zone)
        invited, today = known.since.astimezone(zone).date(), self._now.astimezone(zone).date()
        if not invited <= day <= today:
            raise Unfit("agreed", cell, f"a day since this client was invited, {invited.isoformat()}, up to today")
        return day

    def _check(self, row: SessionRow, answers: Mapping[str, int | None]) -> None:
        """Raise Unfit where each cell is right, and the row cannot be all the same."""
        if not row.known.agrees:
            raise Unfit("client", row.known.pair.code, "somebody who agreed to what holds now, and is not asked again")
        if row.told.ended_at > latest(self._now, self._site):
            found, last = (f"{at:%Y-%m-%d %H:%M} UTC" for at in (row.told.ended_at, latest(self._now, self._site)))
            raise Unfit("ended", found, f"a session before {last}: later ones can be answered here")
        if HOW_BEEN in answers and not asks_outcome_in(row.known.pair.consent_version or ""):
            raise Unfit(HOW_BEEN, None, "nothing: this client did not agree to be asked that")
        if percent_of(self._site, answers) is None:
            names = ", ".join(item.id for item in self._site.instrument.items)
            raise Unfit("row", None, f"answers to at least {self._site.instrument.needed} of {names}")


def _beside(site: Site) -> list[Item]:
    """What may be in a file and is in no score: the item that stands apart, and how the client has been."""
    apart = site.instrument.apart
    found = [] if apart is None else [Item(apart.id, None, 0, len(apart.options) - 1)]
    return [*found, *load_instrument(HOW_BEEN).items]


def _answer_cells(file: ImportFile, items: Sequence[Item]) -> Iterator[tuple[str, float, float]]:
    yield from ((cell, item.low, item.high) for item in items for cell in file.column(item.id))
    yield from ((cell, 0.0, inf) for cell in file.column("minutes"))


def _area(cell: str) -> ProblemArea | None:
    if not cell:
        return None
    try:
        return ProblemArea(cell.casefold())
    except ValueError:
        raise Unfit("problem_area", cell, f"one of {_AREAS}, or nothing") from None
