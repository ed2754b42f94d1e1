"""A programme refitted from the scores that the bot has stored: seconds of work, for the background."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from scoring.budget import BUDGET
from scoring.evidence import Floats
from scoring.fit import fit_programme, recalibrate
from scoring.held_out import Told, held_out, told_of
from scoring.instrument import Instrument
from scoring.programme import Programme
from scoring.score import Score

MOST_CHECK_INS = 40


@dataclass(frozen=True, slots=True)
class Refit:
    """told: how well its ranges told of what was held out; None where that was too little, or not held out of it.
    is_new: whether its parameters are learned anew, or are those of the one before.
    """

    programme: Programme
    told: Told | None
    is_new: bool


def refit(
    instrument: Instrument,
    pairs: Sequence[Sequence[Score | None]],
    budget: float = BUDGET,
    before: Programme | None = None,
) -> Refit:
    """The programme of these pairs' histories (oldest check-in first; None: without a score).

    The first 40 scored check-ins of a pair are used, and at most 2,500 evenly taken pairs, so that the cost is
    bounded. Few pairs lean on the documented prior; none at all give it. Same input, same output.

    What is learned without every fifth pair must tell more of those than `before` does, which may have seen them; else
    the parameters of that stay, and only what is usual by them is counted anew.
    """
    ratings, step = _ratings(instrument, pairs), _step(instrument)
    apart = held_out(len(ratings))
    items = tuple(item.id for item in instrument.items)
    learned = told_of(ratings[apart], fit_programme(ratings[~apart], items, step, budget)) if apart.any() else None
    known = None if before is None or learned is None else told_of(ratings[apart], before)
    if before is not None and known is not None and learned is not None and known.loss <= learned.loss:
        return Refit(recalibrate(before, ratings, budget), None, is_new=False)
    return Refit(fit_programme(ratings, items, step, budget), learned, is_new=True)


def _ratings(instrument: Instrument, pairs: Sequence[Sequence[Score | None]]) -> Floats:
    """In percent (pairs, check-ins, items); of no pair at all, one that answered nothing."""
    items = [item.id for item in instrument.items]
    ratings = np.full((max(1, len(pairs)), MOST_CHECK_INS, len(items)), np.nan)
    for at, scores in enumerate(pairs):
        known = [score for score in scores if score is not None][:MOST_CHECK_INS]
        for place, score in enumerate(known):
            ratings[at, place] = [score.items.get(item, np.nan) for item in items]
    return ratings


def _step(instrument: Instrument) -> float:
    return 0.0 if instrument.lines else 100 / (instrument.items[0].high - instrument.items[0].low)
