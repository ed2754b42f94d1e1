"""Our own rules in the hands of the attacker: its tables, made with `scoring.disclosure`. No other file knows both."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b

import numpy as np

from scoring.disclosure.audit import CannotBeTold, Tie, audited
from scoring.disclosure.figures import Group
from scoring.disclosure.noise import Noise
from scoring.rows.told import HOURS
from tests.attacker.hidden import TOLD_BY_ALL
from tests.attacker.programmes import AREAS, MODALITIES, PHASES, Part
from tests.attacker.releases import CELLS, EVENTS, MEANS, ROWS, Cell, Release, behind, rows_of
from tests.attacker.waits import SHARES, Place

Counted = str
COUNTED = [cell for cell in CELLS if cell.figure == "asked"]


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
        noise = self._noise(str(quarter))
        rows = rows_of(parts)
        cells: dict[Cell, float | None] = dict.fromkeys(CELLS)
        for table, row in ROWS:
            if there := sorted(rows[table, row], key=lambda part: part.client):
                group = _group(there, noise)
                cells |= {Cell(table, row, figure): _figure(figure, there, group) for figure in TOLD_BY_ALL}
        if self.with_audit:
            given = {_count(quarter, cell): _whole(cells[cell]) for cell in COUNTED}
            earlier = {_count(one.quarter, cell): _whole(one.cells[cell]) for one in before for cell in COUNTED}
            ties = [tie for one in range(quarter + 1) for tie in _ties(one)]
            try:
                allowed = audited(given, earlier, ties)
            except CannotBeTold:
                self.refused += 1
                return Release(quarter, dict.fromkeys(CELLS))
            cells |= {cell: allowed[_count(quarter, cell)] for cell in COUNTED}
        return Release(quarter, cells, [self._month(quarter, month, parts) for month in range(3)])

    def _month(self, quarter: int, month: int, parts: Sequence[Part]) -> int | None:
        """How many clients a month had, as a manager is told from day to day."""
        there = sorted((part for part in parts if month in part.months), key=lambda part: part.client)
        return _group(there, self._noise(f"{quarter}M{month}")).people if there else None

    def hours(self, quarter: int, parts: Sequence[Part]) -> dict[Place, float | None]:
        """How long it took half of each row to answer, and all but the slowest tenth."""
        told: dict[Place, float | None] = {}
        for (table, row), anybody in rows_of(parts).items():
            there = sorted(anybody, key=lambda part: part.client)
            spoke = [part for part in there if part.hours is not None]
            if spoke:
                group = _group(there, self._noise(str(quarter)))
                who, hours = np.array([part.client for part in spoke]), np.array([part.hours for part in spoke])
                for share in SHARES:
                    told[table, row, share] = group.share_within("hours", who, hours, share, HOURS)
        return told

    def _noise(self, period: str) -> Noise:
        return Noise(blake2b(period.encode(), key=self.key, digest_size=32).digest())


def _group(parts: Sequence[Part], noise: Noise) -> Group:
    return Group(
        np.array([part.client for part in parts]),
        np.array([part.therapist for part in parts]),
        np.array([part.asked for part in parts], dtype=float),
        noise,
    )


def _figure(figure: str, row: Sequence[Part], group: Group) -> float | None:
    if figure == "asked":
        return group.people
    there = row if figure in EVENTS else behind(figure, row)
    if not there:
        return None
    who = np.array([part.client for part in there])
    if figure in EVENTS:
        return group.events(figure, who, np.array([EVENTS[figure](part) for part in there]))
    told = group.mean(figure, who, np.array([MEANS[figure](part) for part in there], dtype=float))
    return round(told.value) if told else None


def _count(quarter: int, cell: Cell) -> Counted:
    return "/".join((str(quarter), *cell))


def _whole(value: float | None) -> int | None:
    return None if value is None else int(value)


def _ties(quarter: int) -> Iterator[Tie]:
    """Parts make a whole."""

    def at(table: str, row: str) -> Counted:
        return _count(quarter, Cell(table, row, "asked"))

    whole = at("all", "all")
    for table, names in (("modality", MODALITIES), ("area", AREAS)):
        yield Tie({whole: -1} | {at(table, name): 1 for name in names}, exactly=True)
    yield from (Tie({at("phase", phase): 1, whole: -1}) for phase in PHASES)
