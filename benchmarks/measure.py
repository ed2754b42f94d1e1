"""What the detection benchmark measures, for one statistic on one population whose truth is known."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from benchmarks.populations import Floats, Ints, Truth

Bools = NDArray[np.bool_]


@dataclass(frozen=True)
class Cast:
    """A population as a detector sees it: `percents` (pairs, answered check-ins first, items), NaN beyond;
    the truth in the same order: `episode` (0 quiet), `valid`, `eligible` (two or more earlier), `onset` (an
    episode's first answered check-in, eligible)."""

    name: str
    percents: Floats
    episode: Ints
    valid: Bools
    eligible: Bools
    onset: Bools
    step: float

    @property
    def quiet(self) -> Bools:
        return np.asarray(self.eligible & (self.episode == 0))


def cast(truth: Truth) -> Cast:
    """Answered check-ins first: those with at least half of their items."""
    percents = (truth.ratings - truth.low) / (truth.high - truth.low) * 100
    items = percents.shape[2]
    answered = (~np.isnan(percents)).sum(axis=2) >= -(-items // 2)
    order = np.argsort(~answered, axis=1, kind="stable")
    percents = np.where(answered[:, :, None], percents, np.nan)
    percents = np.take_along_axis(percents, order[:, :, None], axis=1)
    episode = np.take_along_axis(truth.episode, order, axis=1)
    places = np.arange(answered.shape[1])
    valid = places < answered.sum(axis=1)[:, None]
    before = np.concatenate([np.zeros((len(episode), 1), dtype=np.int64), episode[:, :-1]], axis=1)
    eligible = valid & (places >= 2)
    onset = eligible & (episode > 0) & (episode != before)
    step = 100 / (truth.high - truth.low)
    return Cast(truth.name, percents, episode, valid, eligible, onset, step)


@dataclass(frozen=True)
class Hits:
    """For each onset, the probability (ties interpolated) of a signal at it, and at any time in the episode."""

    first: Floats
    ever: Floats


def hits(statistic: Floats, people: Cast, budget: float) -> Hits:
    """Hits at the limit that is exceeded in `budget` of the quiet check-ins; ties are interpolated."""
    value = np.where(np.isnan(statistic), -np.inf, statistic)
    quiet = value[people.quiet]
    limit = float(np.quantile(quiet, 1 - budget, method="higher"))
    above, equal = float((quiet > limit).mean()), float((quiet == limit).mean())
    share = min(1.0, max(0.0, (budget - above) / equal)) if equal > 0 else 0.0
    chance = np.where(value > limit, 1.0, np.where(value == limit, share, 0.0)) * people.eligible
    client, place = np.nonzero(people.onset)
    first = chance[client, place]
    inside = people.episode[client] == people.episode[client, place][:, None]
    never = np.where(inside, 1 - chance[client], 1.0).prod(axis=1)
    return Hits(first, 1 - never)
