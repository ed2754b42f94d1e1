"""What a report tells, as plain data, whoever made it: for each table, row and figure a value, or a star."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from tests.attacker.programmes import AREAS, MODALITIES, PHASES, Part, Quarter

ROWS: tuple[tuple[str, str], ...] = (
    ("all", "all"),
    *(("modality", row) for row in MODALITIES),
    *(("area", row) for row in AREAS),
    *(("phase", row) for row in PHASES),
)

CLIENTS: Mapping[str, Callable[[Part], bool]] = {
    "asked": lambda part: True,
    "answered": lambda part: part.answered > 0,
    "alerted": lambda part: part.alerts > 0,
}
EVENTS: Mapping[str, Callable[[Part], int]] = {
    "check_ins": lambda part: part.asked,
    "alerts": lambda part: part.alerts,
}
MEANS: Mapping[str, Callable[[Part], float | None]] = {
    "alliance": lambda part: part.score,
    "response": lambda part: 100 * part.answered / part.asked,
}
COUNTS = (*CLIENTS, *EVENTS)
FIGURES = (*COUNTS, *MEANS)


class Cell(NamedTuple):
    """Where a figure stands."""

    table: str
    row: str
    figure: str


CELLS = tuple(Cell(table, row, figure) for table, row in ROWS for figure in FIGURES)


@dataclass(frozen=True)
class Release:
    """A report as given out: a star is None. `months`: how many clients each of the quarter's had, told day by day."""

    quarter: int
    cells: Mapping[Cell, float | None]
    months: Sequence[float | None] = ()


def silent(releases: Sequence[Release]) -> list[Release]:
    """As many reports in which everything is a star."""
    return [Release(one.quarter, dict.fromkeys(CELLS), [None] * len(one.months)) for one in releases]


class Exporter(Protocol):
    """Makes reports of what happened, each knowing those before it."""

    name: str

    def release(self, quarter: int, parts: Sequence[Part], before: Sequence[Release]) -> Release:
        """The report of a quarter."""


def rows_of(parts: Sequence[Part]) -> dict[tuple[str, str], list[Part]]:
    """Who is counted in which row."""
    there = (parts if isinstance(parts, Quarter) else Quarter(parts)).rows
    return {row: there.get(row, []) for row in ROWS}


def behind(figure: str, parts: Sequence[Part]) -> list[Part]:
    """Those that a figure rests on: clients counted, clients with any such event, clients with a value."""
    if figure in CLIENTS:
        return [part for part in parts if CLIENTS[figure](part)]
    if figure in EVENTS:
        return [part for part in parts if EVENTS[figure](part) > 0]
    return [part for part in parts if MEANS[figure](part) is not None]


def truth(figure: str, parts: Sequence[Part]) -> float:
    """What the figure is without any protection; 0 for a mean of nobody."""
    there = behind(figure, parts)
    if figure in CLIENTS:
        return len(there)
    if figure in EVENTS:
        return sum(EVENTS[figure](part) for part in there)
    values = [value for part in there if (value := MEANS[figure](part)) is not None]
    return sum(values) / len(values) if values else 0.0
