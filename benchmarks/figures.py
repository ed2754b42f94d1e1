"""Percentiles, and figures as they are printed."""

from collections.abc import Sequence
from math import ceil

LATENCY_GOAL = 0.015
ALERT_GOAL = 0.100  # to a chat at rest
START_GOAL = 0.8
MEMORY_GOAL = 120.0


def percentile(values: Sequence[float], share: float) -> float | None:
    """The nearest-rank percentile: a value that was measured, never one in between. None of nothing."""
    if not values:
        return None
    ordered = sorted(values)
    return ordered[max(0, ceil(share * len(ordered)) - 1)]


def ms(seconds: float | None) -> str:
    """Seconds as milliseconds."""
    return "none" if seconds is None else f"{seconds * 1000:,.1f} ms"


def within(value: float | None, goal: float) -> str:
    """How a figure stands to its goal."""
    return "not measured" if value is None else "met" if value <= goal else "MISSED"


def table(title: str, columns: Sequence[str], rows: Sequence[tuple[str, Sequence[str]]]) -> str:
    """A titled table: the first column left, the others right."""
    head = max([len(title), *(len(name) for name, _ in rows)])
    widths = [max([len(name), *(len(cells[at]) for _, cells in rows)]) for at, name in enumerate(columns)]
    lines = [title.ljust(head) + "".join(f"   {name:>{width}}" for name, width in zip(columns, widths, strict=True))]
    for name, cells in rows:
        lines.append(name.ljust(head) + "".join(f"   {c:>{width}}" for c, width in zip(cells, widths, strict=True)))
    return "\n".join(line.rstrip() for line in lines)
