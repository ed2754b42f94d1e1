"""The small chart: one pair's scores, the usual range before each, and which check-in it is about.

In a language that is read from right to left the oldest stands on the right. The drawing library joins the letters of
its words and puts them in order.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reports.isolates import RTL

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_INK, _BAND, _QUIET = "#1d2733", "#c9d9e8", "#5b6673"
_INCHES, _DPI = (4.4, 3.0), 200
_LETTERS = 13  # points: on a phone the picture is about as wide as it is drawn


@dataclass(frozen=True)
class Mark:
    """One check-in: its score and the range that was expected before it (0 to 100), and whether it is to be ringed.

    `expected` is None where nothing of the pair's own went before. `day` is written below the first and the last.
    """

    score: float
    expected: tuple[float, float] | None
    ringed: bool
    day: str = ""


@dataclass(frozen=True)
class Labels:
    """The words in the picture, in the reader's language; `about`: what the line is, one answer or all together.
    `direction`: how the language is read.
    """

    about: str
    expected: str
    ringed: str
    direction: str = "ltr"


def draw(marks: Sequence[Mark], labels: Labels, kind: str = "png") -> bytes:
    """The chart of these check-ins, oldest first, as `png` or `svg`. Nothing in it tells by colour alone.

    The drawing library is loaded at the first chart, which takes longer than those that follow.
    """
    from matplotlib import rc_context
    from matplotlib.figure import Figure

    # Same chart, same bytes; and words that stay words in an SVG.
    with rc_context({"svg.hashsalt": "chart", "svg.fonttype": "none", "font.family": "sans-serif"}):
        figure = Figure(figsize=_INCHES, dpi=_DPI, layout="constrained")
        axes = figure.add_subplot()
        _plot(axes, marks, labels)
        _quieten(axes)
        leftward = labels.direction == RTL
        if leftward:
            axes.invert_xaxis()
            axes.yaxis.tick_right()
            axes.tick_params(length=0)
        figure.legend(
            loc="outside upper right" if leftward else "outside upper left", ncols=2, frameon=False,
            fontsize=_LETTERS, labelcolor=_INK, markerfirst=not leftward, reverse=leftward,
        )  # fmt: skip
        picture = io.BytesIO()
        figure.savefig(picture, format=kind, metadata={"Date": None} if kind == "svg" else {"Software": None})
    return picture.getvalue()


def _plot(axes: Axes, marks: Sequence[Mark], labels: Labels) -> None:
    places = range(1, len(marks) + 1)
    bands = [(place, *m.expected) for place, m in zip(places, marks, strict=True) if m.expected is not None]
    if bands:
        at, bottoms, tops = zip(*bands, strict=True)
        heights = [top - bottom for bottom, top in zip(bottoms, tops, strict=True)]
        axes.bar(at, heights, width=1.0, bottom=bottoms, color=_BAND, antialiased=False, label=labels.expected)
    axes.plot(places, [m.score for m in marks], color=_INK, linewidth=1.6, marker="o", markersize=5)
    about = [(place, m.score) for place, m in zip(places, marks, strict=True) if m.ringed]
    axes.plot(
        [x for x, _ in about], [y for _, y in about], linestyle="", marker="o", markersize=15, fillstyle="none",
        color=_INK, markeredgewidth=2, label=labels.ringed if about else None,
    )  # fmt: skip
    axes.set_title(labels.about, loc="right" if labels.direction == RTL else "left", fontsize=_LETTERS, color=_INK)
    ends = {1: marks[0].day, len(marks): marks[-1].day}
    axes.set_xticks(list(ends), list(ends.values()))
    axes.set_yticks([0, 50, 100])
    axes.set_xlim(0.5, len(marks) + 0.5)
    axes.set_ylim(-6, 106)


def _quieten(axes: Axes) -> None:
    """Nothing that does not tell something."""
    axes.tick_params(labelsize=_LETTERS, colors=_QUIET, length=0)
    axes.spines[["top", "right", "left"]].set_visible(False)
    axes.spines["bottom"].set_color(_QUIET)
