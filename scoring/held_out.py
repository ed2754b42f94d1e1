"""Does a fit tell where a check-in will lie? Asked of pairs that it was not fitted to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from scoring.detect import judge
from scoring.evidence import LONGEST, Bools, Floats, complete
from scoring.programme import Programme

_EVERY: Final = 5
_FEWEST: Final = 20
"""Check-ins; fewer tell nothing of a fit."""
_OUTSIDE: Final = 0.1
"""Share of check-ins that a range leaves out."""


@dataclass(frozen=True, slots=True)
class Judged:
    """Check-ins (pairs, places), each beside those of its pair before it: `surprise`, and the ends of the range in
    which it was expected (percent); NaN where none is.
    """

    surprise: Floats
    low: Floats
    high: Floats


def judge_histories(ratings: Floats, programme: Programme) -> Judged:
    """Every check-in of these pairs: (pairs, answered check-ins first, items), in percent, NaN unanswered."""
    there = ~np.isnan(ratings)
    filled = complete(ratings, np.asarray(programme.norms.offsets))
    found = Judged(*(np.full(ratings.shape[:2], np.nan) for _ in range(3)))
    for place in range(ratings.shape[1]):
        here = there[:, place].any(axis=1)
        then = here, slice(max(0, place - LONGEST), place)
        verdict = judge(filled[then], there[then], ratings[here, place], programme, place)
        found.surprise[here, place] = verdict.surprises.max(axis=1)
        found.low[here, place], found.high[here, place] = verdict.low, verdict.high
    return found


def held_out(pairs: int) -> Bools:
    """Which of so many pairs to hold out (pairs,): every fifth."""
    return np.asarray(np.arange(pairs) % _EVERY == _EVERY - 1)


@dataclass(frozen=True, slots=True)
class Told:
    """How well ranges told of check-ins with two or more earlier ones: of so many, how many they `covered`, and with
    what loss (percent of range; smaller is better).
    """

    loss: float
    covered: int
    check_ins: int


def told_of(ratings: Floats, programme: Programme) -> Told | None:
    """None where there are fewer than twenty such check-ins.

    The loss is the interval score (Gneiting and Raftery 2007, equation 43), a range's width and 20 times what a
    check-in lies outside of it, on average: nothing makes it smaller than the true range does.
    """
    judged = judge_histories(ratings, programme)
    known = ~np.isnan(judged.low)
    known[:, :2] = False
    if known.sum() < _FEWEST:
        return None
    low, high = judged.low[known], judged.high[known]
    total = np.nanmean(ratings[known], axis=1)
    outside = np.maximum(low - total, 0.0) + np.maximum(total - high, 0.0)
    loss = high - low + 2 / _OUTSIDE * outside
    return Told(float(loss.mean()), int((outside < 1e-9).sum()), int(known.sum()))
