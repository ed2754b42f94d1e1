"""What of it was answered."""

from __future__ import annotations

import numpy as np

from benchmarks.strangers.people import Floats, Ints, Kind, People
from benchmarks.strangers.programme import Programme

SURE = 2
"""Check-ins at the beginning that everybody answers: who never did is not among a programme's clients."""


def people(
    programme: Programme,
    answers: Floats,
    dip: Ints,
    ends: Ints,
    kind: Kind,
    scale: tuple[int, int],
    skipped: Floats | None = None,
) -> People:
    """answers: (clients, check_ins, items), counted from 0; scale: its lowest and highest number.

    A check-in is left out with the client's own probability, 3 to 25 % in the mean; while the alliance is lower its
    odds are 1 to 2.5 times as large, for silence may be the dip itself. An item is skipped in up to 3 % of answered
    ones, or as often as `skipped` says, anything that fits (clients, check_ins, items), 0 to 1.
    """
    silence = programme.between(0.03, 0.25)
    more = programme.between(1.0, 2.5)
    few = programme.between(0, 0.03)
    each = programme.each
    own = each.beta(4 * silence, 4 * (1 - silence), programme.clients)[:, None]
    odds = own / np.maximum(1 - own, 1e-9) * np.where(dip > 0, more, 1.0)
    silent = each.random(programme.shape) < odds / (1 + odds)
    silent[:, :SURE] = False
    silent |= np.arange(programme.check_ins) >= ends[:, None]
    left_out = each.random(answers.shape) < (few if skipped is None else skipped)
    left_out[:, :SURE] &= ~left_out[:, :SURE].all(axis=2, keepdims=True)
    ratings = np.where(silent[:, :, None] | left_out, np.nan, answers + scale[0])
    return People(programme.name, ratings, dip, *scale, kind)
