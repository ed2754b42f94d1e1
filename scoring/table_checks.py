"""What a table of ratings shows about its own key: items that run against the others."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from scoring.evidence import Bools, Floats
from scoring.table import Table

_FEWEST = 20
_MOST = 50_000
"""Rows looked at, evenly taken: enough to see it."""
_WEAKEST = -0.2
_CHANCE = 4.0
"""So many standard errors below zero: ratings of one person are alike, so that there is less in them than in so many
people's."""


@dataclass(frozen=True, slots=True)
class Against:
    """An item (`place`, from 0) that falls as the others rise: its correlation (-1 to 0) with their mean, in `rows`."""

    place: int
    correlation: float
    rows: int


def against_the_rest(table: Table) -> tuple[Against, ...]:
    """The items that correlate the wrong way with the mean of the others, as the key has it; the clearest is turned
    first, and does not count against the others then. None in tables of fewer than 20 scored rows, or of one item; of
    two that run against each other, the second.
    """
    scored = np.flatnonzero(table.scored)
    ratings = table.percents[scored[:: max(1, len(scored) // _MOST)]]
    found: list[Against] = []
    for _ in range(ratings.shape[1] // 2):
        worst = min(_correlations(ratings), key=lambda each: each.correlation, default=None)
        if worst is None or worst.correlation > _WEAKEST or _strength(worst) < _CHANCE:
            break
        found.append(worst)
        ratings = ratings.copy()
        ratings[:, worst.place] = 100 - ratings[:, worst.place]
    return tuple(sorted(found, key=lambda each: each.place))


def _strength(item: Against) -> float:
    r = item.correlation
    return float(-r * np.sqrt((item.rows - 2) / max(1 - r * r, 1e-9)))


def _correlations(ratings: Floats) -> list[Against]:
    """Of each item with the mean of the others, where both are known and vary; the last item first."""
    known = ~np.isnan(ratings)
    filled = np.where(known, ratings, 0.0)
    total, count = filled.sum(axis=1), known.sum(axis=1)
    found = []
    for place in reversed(range(ratings.shape[1])):
        both: Bools = known[:, place] & (count > 1)
        if both.sum() < _FEWEST:
            continue
        own = filled[both, place]
        rest = (total[both] - own) / (count[both] - 1)
        spread = own.std() * rest.std()
        if spread > 0:
            r = float(((own - own.mean()) * (rest - rest.mean())).mean() / spread)
            found.append(Against(place, r, int(both.sum())))
    return found
