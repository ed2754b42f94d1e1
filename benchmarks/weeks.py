"""A new clinic's first weeks, one by one: it begins with all of its clients, and nothing is known of them yet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np

from benchmarks import strangers
from benchmarks.figures import table
from benchmarks.measure import Bools, cast
from benchmarks.populations import Truth
from benchmarks.promise import Lived, live
from scoring.budget import BUDGET
from scoring.detect import Certainty

WEEKS = 30
SIZES = (40, 120)
"""Clients."""
BANDS = ((2, 3), (3, 4), (4, 5), (5, 6), (6, 8), (8, 12), (12, 20), (20, WEEKS))
"""From a week on, until before another; the first is 0, and whoever joins is judged from the third check-in on."""
Which = Callable[[Lived], Bools]
COLUMNS = ("judged", "of the budget", "(no purse)", "in dips", "found", "right", "tentative", "fair", "firm")


@dataclass(frozen=True)
class Clinic:
    """Which kind of strangers, how many clients, and which programme of that kind."""

    population: str
    clients: int
    seed: int


def live_weeks(clinic: Clinic) -> Lived:
    """Its first thirty weeks."""
    drawn = strangers.draw(clinic.population, clinic.clients, clinic.seed, check_ins=WEEKS)
    people = cast(Truth(clinic.population, drawn.ratings, drawn.dip, drawn.low, drawn.high))
    return live(people, clinic.seed, join_within=1.0)


def clinics(names: Sequence[str], seeds: Sequence[int]) -> list[Clinic]:
    """Of each kind and size as many programmes as there are seeds."""
    return [Clinic(name, size, seed) for size in SIZES for name in names for seed in seeds]


def told(work: Sequence[Clinic], lived: Sequence[Lived]) -> str:
    """A table: for each size the weeks, of all programmes together."""
    rows = []
    for size in SIZES:
        of_size = [each for clinic, each in zip(work, lived, strict=True) if clinic.clients == size]
        for first, beyond in BANDS:
            weeks = f"week {first + 1}" if beyond == first + 1 else f"weeks {first + 1} to {beyond}"
            rows.append((f"{size} clients, {weeks}", _cells(of_size, first, beyond)))
    return table("weeks", COLUMNS, rows)


def _cells(lived: Sequence[Lived], first: int, beyond: int) -> list[str]:
    """Shares of what all programmes had in these weeks, with standard errors: those between programmes."""
    inside = [(each.week >= first) & (each.week < beyond) for each in lived]

    def share(value: Which, of: Which, scale: float = 1.0) -> str:
        asked = [here & of(each) for each, here in zip(lived, inside, strict=True)]
        there = [value(each) & here for each, here in zip(lived, asked, strict=True)]
        return ratio([int(here.sum()) for here in there], [int(here.sum()) for here in asked], scale)

    return [
        f"{sum(int(here.sum()) for here in inside):,}", share(_signalled, _judged, BUDGET),
        share(lambda each: each.unbounded, _judged, BUDGET), share(_dipped, _judged), share(_signalled, _dipped),
        share(_dipped, _signalled), *(share(_dipped, partial(_said, word=word)) for word in Certainty),
    ]  # fmt: skip


def ratio(there: Sequence[int], asked: Sequence[int], scale: float = 1.0) -> str:
    """Of so many in each programme so many, as a share of `scale`; with the standard error of such a ratio of sums
    between programmes (Cochran 1977, equation 6.13). Empty where nothing was asked.

    >>> ratio([1, 2, 3], [10, 10, 10])
    '0.20 (0.06)'
    >>> ratio([0], [0])
    ''
    """
    x, y = np.array(asked, dtype=float), np.array(there, dtype=float)
    there_are = x > 0
    x, y = x[there_are], y[there_are]
    if not len(x):
        return ""
    share = y.sum() / x.sum()
    error = np.sqrt(((y - share * x) ** 2).sum() * len(x) / max(len(x) - 1, 1)) / x.sum()
    return f"{share / scale:.2f} ({error / scale:.2f})"


def _judged(lived: Lived) -> Bools:
    return np.ones_like(lived.signalled)


def _signalled(lived: Lived) -> Bools:
    return lived.signalled


def _dipped(lived: Lived) -> Bools:
    return lived.dipped


def _said(lived: Lived, word: Certainty) -> Bools:
    return lived.signalled & np.array([each is word for each in lived.sure], dtype=np.bool_)
