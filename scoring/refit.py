"""A programme refitted from the scores that the bot has stored: seconds of work, for the background."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from scoring.budget import BUDGET
from scoring.fit import fit_programme
from scoring.instrument import Instrument
from scoring.programme import Programme
from scoring.score import Score

MOST_CHECK_INS = 40


def refit(instrument: Instrument, pairs: Sequence[Sequence[Score | None]], budget: float = BUDGET) -> Programme:
    """The programme of these pairs' histories (oldest check-in first; None: without a score).

    The first 40 scored check-ins of a pair are used, and at most 2,500 evenly taken pairs, so that the cost is
    bounded. Few pairs lean on the documented prior; none at all give it. Same input, same output.
    """
    items = tuple(item.id for item in instrument.items)
    ratings = np.full((max(1, len(pairs)), MOST_CHECK_INS, len(items)), np.nan)
    for at, scores in enumerate(pairs):
        known = [score for score in scores if score is not None][:MOST_CHECK_INS]
        for place, score in enumerate(known):
            ratings[at, place] = [score.items.get(item, np.nan) for item in items]
    span = instrument.items[0].high - instrument.items[0].low
    return fit_programme(ratings, items, 0.0 if instrument.lines else 100 / span, budget)
