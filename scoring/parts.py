"""The evidence in one number for each kind of event.

How much each number of it counts is the same everywhere, learned from programmes of many families
(`benchmarks/weights.py`): what is learned from one family alone does badly among strangers.
"""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources
from typing import Final

import numpy as np

from scoring.evidence import FEATURES, Floats
from scoring.histories import Rows
from scoring.latent import KINDS, Latent

_LOWEST, _HIGHEST = -8.0, 12.0
_SLIDES: Final = 0.15
"""Share of the signals. A slide is hard to tell from persistent noise: history says little of how common they are."""
_COMPONENTS: Final = 0.05, 0.9
"""Share of the signals, at the least and at the most."""
_BY_CHANCE: Final = 0.03
_FEWEST: Final = 0.05
"""Shares of clients: components that a fit may find where there are none, and the fewest dips they stand beside."""
_LENT: Final = 1_000.0
"""Check-ins that the simulation counts for beside the programme's own."""


def parts(features: Floats, weights: Floats) -> Floats:
    """Each kind's part (rows, kinds) of features (rows, features) by weights (kinds, 1 + features), intercept first."""
    return np.asarray(weights[:, 0] + within_measure(features) @ weights[:, 1:].T)


def within_measure(features: Floats) -> Floats:
    """Features as they count: what is beyond measure says no more than what is at its ends."""
    return np.clip(features, _LOWEST, _HIGHEST)


def weights_for(latent: Latent, made: Rows, own: Rows, budget: float) -> Floats:
    """Weights (kinds, 1 + features) with which the parts of the kinds can be compared: at the budget each kind has its
    share of the signals among past check-ins, so that what is common by chance does not crowd out the others.
    """
    found = weights()
    rows = [each.features[each.earlier >= 2] for each in (made, own) if len(each.pair)]
    counted = np.repeat([_LENT / len(rows[0]), 1.0][: len(rows)], [len(each) for each in rows])
    told = parts(np.concatenate(rows), found)
    clear = max(latent.components - _BY_CHANCE, 0.0)
    components = float(np.clip(clear / (clear + max(latent.dips, _FEWEST)), *_COMPONENTS))
    shares = {"component": components, "slide": _SLIDES, "dip": 1 - components}
    for place, kind in enumerate(KINDS):
        found[place, 0] -= _exceeded(told[:, place], counted, shares[kind] * budget)
    return found


def _exceeded(values: Floats, counted: Floats, share: float) -> float:
    """What this share (0-1) of the values lies above."""
    order = np.argsort(-values)
    return float(values[order[np.searchsorted(np.cumsum(counted[order]), share * counted.sum())]])


def weights() -> Floats:
    """As they were learned: (kinds, 1 + features), intercept first."""
    return _told().copy()


@cache
def _told() -> Floats:
    table = tomllib.loads((resources.files("scoring") / "weights.toml").read_text("utf-8"))
    return np.array([[table[kind]["quiet"], *(table[kind][name] for name in FEATURES)] for kind in KINDS])
