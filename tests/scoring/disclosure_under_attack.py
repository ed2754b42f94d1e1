"""Our own rules in the hands of the attacker: its tables, made with `scoring.disclosure`. No other file knows both."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b

import numpy as np

from scoring.disclosure.audit import CannotBeTold, Tie, audited
from scoring.disclosure.figures import Group, events, mean
from scoring.disclosure.noise import Noise
from tests.attacker.programmes import AREAS, MODALITIES, PHASES, Part
from tests.attacker.releases import CELLS, CLIENTS, EVENTS, MEANS, ROWS, Cell, Release, behind, rows_of

Counted = str


@dataclass
class Ours:
    """Reports by our own rules, with noise from this key; the audit goes over all counts of clients of all releases."""

    key: bytes
    with_audit: bool = True
    name: str = "ours"
    refused: int = 0
    _given: dict[Counted, int | None] = field(default_factory=dict)

    def release(self, quarter: int, parts: Sequence[Part], before: Sequence[Release]) -> Release:
        """The report of a quarter; all stars where the audit refuses it."""
        noise = Noise(blake2b(str(quarter).encode(), key=self.key, digest_size=32).digest())
        rows = rows_of(parts)
        cells: dict[Cell, float | None] = dict.fromkeys(CELLS)
        for table, row in ROWS:
            if rows[table, row] and _group(rows[table, row]).is_told(noise, table, row):
                cells |= {
                    Cell(table, row, figure): _figure(figure, rows[table, row], noise, table, row)
                    for figure in (*CLIENTS, *EVENTS, *MEANS)
                }
        if self.with_audit:
            given = {_count(quarter, cell): _whole(cells[cell]) for cell in CELLS if cell.figure in CLIENTS}
            earlier = {
                _count(one.quarter, cell): _whole(one.cells[cell])
                for one in before
                for cell in CELLS
                if cell.figure in CLIENTS
            }
            ties = [tie for one in range(quarter + 1) for tie in _ties(one)]
            try:
                allowed = audited(given, earlier, ties)
            except CannotBeTold:
                self.refused += 1
                return Release(quarter, dict.fromkeys(CELLS))
            cells |= {cell: allowed[_count(quarter, cell)] for cell in CELLS if cell.figure in CLIENTS}
        return Release(quarter, cells)


def _group(parts: Sequence[Part]) -> Group:
    return Group(
        np.array([part.client for part in parts]),
        np.array([part.therapist for part in parts]),
        np.array([part.asked for part in parts], dtype=float),
    )


def _figure(figure: str, row: Sequence[Part], noise: Noise, *place: str) -> float | None:
    there = behind(figure, row)
    if not there:
        return None
    therapists = np.array([part.therapist for part in there])
    if figure == "asked":
        return _group(there).people(noise, *place)
    if figure in CLIENTS:
        return _group(there).people(noise, *place, figure)
    if figure in EVENTS:
        return events(np.array([float(EVENTS[figure](part)) for part in there]), therapists, noise, *place, figure)
    told = mean(np.array([MEANS[figure](part) for part in there], dtype=float), therapists, noise, *place, figure)
    return told.value if told else None


def _count(quarter: int, cell: Cell) -> Counted:
    return "/".join((str(quarter), *cell))


def _whole(value: float | None) -> int | None:
    return None if value is None else int(value)


def _ties(quarter: int) -> Iterator[Tie]:
    """Parts make a whole, who answered was asked, who was alerted answered."""

    def at(table: str, row: str, figure: str) -> Counted:
        return _count(quarter, Cell(table, row, figure))

    for figure in CLIENTS:
        whole = at("all", "all", figure)
        for table, names in (("modality", MODALITIES), ("area", AREAS)):
            yield Tie({whole: -1} | {at(table, name, figure): 1 for name in names}, exactly=True)
        yield from (Tie({at("phase", phase, figure): 1, whole: -1}) for phase in PHASES)
    for table, row in ROWS:
        yield Tie({at(table, row, "answered"): 1, at(table, row, "asked"): -1})
        yield Tie({at(table, row, "alerted"): 1, at(table, row, "answered"): -1})
