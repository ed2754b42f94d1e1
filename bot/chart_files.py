"""Small charts of pairs with a signal, as SVG files under neutral names."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from reports.pair_chart import Labels, Mark, draw

if TYPE_CHECKING:
    from scoring.table_lines import Line

MOST = 200


@dataclass(slots=True)
class Charts:
    """Collects pairs' scores and draws those with a signal, at most the first 200 of them."""

    folder: Path
    _points: dict[int, list[Line]] = field(default_factory=dict)
    _wanted: dict[int, None] = field(default_factory=dict)

    def take(self, pair: int, line: Line) -> None:
        """One row's verdict."""
        if line.score is None:
            return
        self._points.setdefault(pair, []).append(line)
        if line.signal and len(self._wanted) < MOST:
            self._wanted[pair] = None

    def draw(self) -> None:
        """Write `chart-001.svg` and so on, in the order of the first signal."""
        self.folder.mkdir(parents=True, exist_ok=True)
        for number, pair in enumerate(self._wanted, start=1):
            lines = sorted(self._points[pair], key=lambda line: line.place)
            (self.folder / f"chart-{number:03}.svg").write_bytes(chart(lines))


def chart(lines: list[Line]) -> bytes:
    """Scores over check-ins with the range that was expected before each, as SVG; signals are ringed."""
    labels = Labels(about="all answers together", expected="expected", ringed="signal")
    return draw([_mark(line) for line in lines], labels, "svg")


def _mark(line: Line) -> Mark:
    score, low, high = (value or 0.0 for value in (line.score, line.low, line.high))
    expected = None if line.place < 2 else (low, high)
    return Mark(score, expected, bool(line.signal), str(line.place))
