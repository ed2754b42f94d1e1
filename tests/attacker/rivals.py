"""The rules of others, from what they publish, so that they can be attacked beside ours.

NHS England: fewer than 5 is NULL, else the nearest 5, each cell by itself, nothing hidden besides
(github.com/nhsengland/Talking-Therapies, "3. PDT_Combined_Rounding.sql"); a mean of 8 values or more as it is, else a
star (digital.nhs.uk, disclosure control of Hospital Episode Statistics, September 2018).
CMS: no cell of 1 to 10, and none from which one can be derived, of who is left out neither; 0 may be told
(resdac.org/node/1506, 26 January 2024). Means of 11 values or more.
OpenSAFELY: 7 and fewer redacted, the rest to the nearest 5, totals are the sums of the rounded; 0 may stay; no summary
of few (github.com/opensafely/documentation, docs/outputs/sdc.md). Its midpoint-6 rounding is for rates, none here.
"""

from collections.abc import Callable, Sequence
from itertools import product

from tests.attacker.programmes import AREAS, MODALITIES, PHASES, Part
from tests.attacker.releases import CELLS, CLIENTS, EVENTS, MEANS, ROWS, Cell, Release, behind, rows_of, truth

PARTITIONS = {"modality": MODALITIES, "area": AREAS}


def nearest_five(count: float) -> float:
    """15 for 13 to 17."""
    return 5 * ((int(count) + 2) // 5)


def _each_by_itself(
    parts: Sequence[Part], least_for_mean: int, count: Callable[[float, int], float | None]
) -> dict[Cell, float | None]:
    """Means of so many clients as they are, and what becomes of each count, by its value and how many are behind it."""
    rows, cells = rows_of(parts), dict[Cell, float | None]()
    for cell in CELLS:
        there = rows[cell.table, cell.row]
        value, clients = truth(cell.figure, there), len(behind(cell.figure, there))
        mean = round(value, 1) if clients >= least_for_mean else None
        cells[cell] = mean if cell.figure in MEANS else count(value, clients)
    return cells


class NHSEngland:
    """Rounded, small ones hidden, each cell by itself."""

    name = "NHS England"

    def release(self, quarter: int, parts: Sequence[Part], before: Sequence[Release]) -> Release:
        """The report of a quarter."""

        def count(value: float, clients: int) -> float | None:
            return nearest_five(value) if min(value, clients) >= 5 else None

        return Release(quarter, _each_by_itself(parts, 8, count))


class OpenSAFELY:
    """Rounded, small ones hidden, totals made of what is shown."""

    name = "OpenSAFELY"

    def release(self, quarter: int, parts: Sequence[Part], before: Sequence[Release]) -> Release:
        """The report of a quarter."""

        def count(value: float, clients: int) -> float | None:
            return nearest_five(value) if clients > 7 else 0.0 if clients == 0 else None

        cells = _each_by_itself(parts, 8, count)
        for figure in (*CLIENTS, *EVENTS):
            cells[Cell("all", "all", figure)] = sum(cells[Cell("modality", name, figure)] or 0.0 for name in MODALITIES)
        return Release(quarter, cells)


class CMS:
    """Nothing of 1 to 10, and nothing from which that follows within one report; all else as it is."""

    name = "CMS"

    def release(self, quarter: int, parts: Sequence[Part], before: Sequence[Release]) -> Release:
        """The report of a quarter."""

        def count(value: float, clients: int) -> float | None:
            return value if clients > 10 or clients == 0 else None

        cells = _each_by_itself(parts, 11, count)
        for table, row in ROWS:
            told = {figure: cells[Cell(table, row, figure)] for figure in CLIENTS}
            for part, whole in (("answered", "asked"), ("alerted", "answered")):
                _hide_if_derivable(cells, Cell(table, row, part), told[whole])
        for cell in [Cell("phase", row, figure) for row in PHASES for figure in CLIENTS]:
            _hide_if_derivable(cells, cell, cells[Cell("all", "all", cell.figure)])
        for (table, names), figure in product(PARTITIONS.items(), (*CLIENTS, *EVENTS)):
            line = [Cell(table, name, figure) for name in names]
            if sum(cells[cell] is None for cell in line) == 1 and cells[Cell("all", "all", figure)] is not None:
                others = [cell for cell in line if cells[cell]]
                cells[min(others, key=lambda cell: cells[cell] or 0, default=Cell("all", "all", figure))] = None
        return Release(quarter, cells)


def _hide_if_derivable(cells: dict[Cell, float | None], part: Cell, whole: float | None) -> None:
    told = cells[part]
    if told is not None and whole is not None and 1 <= whole - told <= 10:
        cells[part] = None
