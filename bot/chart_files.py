"""Small charts of pairs with a signal, as SVG files under neutral names."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scoring.table_lines import Line

MOST = 200
WIDTH, HEIGHT, MARGIN = 480, 240, 28


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
            (self.folder / f"chart-{number:03}.svg").write_text(chart(lines), "utf-8")


def chart(lines: list[Line]) -> str:
    """Scores over check-ins with the usual range before each; signals are ringed, not only coloured."""
    step = (WIDTH - 2 * MARGIN) / max(1, len(lines) - 1)
    x = [MARGIN + step * at for at in range(len(lines))]

    def y(percent: float | None) -> float:
        return HEIGHT - MARGIN - (percent or 0.0) / 100 * (HEIGHT - 2 * MARGIN)

    upper = [f"{at:.1f},{y(line.high):.1f}" for at, line in zip(x, lines, strict=True)]
    lower = [f"{at:.1f},{y(line.low):.1f}" for at, line in zip(x, lines, strict=True)]
    scores = [f"{at:.1f},{y(line.score):.1f}" for at, line in zip(x, lines, strict=True)]
    marks = [
        f'<circle cx="{at:.1f}" cy="{y(line.score):.1f}" r="{8 if line.signal else 3}" '
        f'fill="{"none" if line.signal else "#222"}" stroke="#222" stroke-width="2"/>'
        for at, line in zip(x, lines, strict=True)
    ]
    grid = [
        f'<text x="2" y="{y(percent) + 4:.1f}" font-size="11" fill="#555">{percent}</text>' for percent in (0, 50, 100)
    ]
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif">',
            f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>',
            f'<polygon points="{" ".join(upper + lower[::-1])}" fill="#d5e3ef"/>',
            f'<polyline points="{" ".join(scores)}" fill="none" stroke="#222" stroke-width="2"/>',
            *marks,
            *grid,
            "</svg>\n",
        ]
    )
