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
    """For each onset, the probability (ties interpolated) of a signal at it, at it or the next, at any time
    in the episode; and which client it belongs to."""

    first: Floats
    two: Floats
    ever: Floats
    client: Ints


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
    later = np.minimum(place + 1, value.shape[1] - 1)
    same = (later > place) & (people.episode[client, later] == people.episode[client, place])
    second = np.where(same & people.valid[client, later], chance[client, later], 0.0)
    inside = people.episode[client] == people.episode[client, place][:, None]
    never = np.where(inside, 1 - chance[client], 1.0).prod(axis=1)
    return Hits(first, 1 - (1 - first) * (1 - second), 1 - never, client)


def mean_and_error(values: Floats, client: Ints) -> tuple[float, float]:
    """Mean, and its standard error with clients (not episodes) as the unit."""
    if not len(values):
        return float("nan"), float("nan")
    centre = float(values.mean())
    sums = np.bincount(client, weights=values - centre)
    return centre, float(np.sqrt((sums**2).sum()) / len(values))


def alarmed_in_eight(signals: Bools, people: Cast) -> float:
    """Share of clients with a false alarm among their first eight eligible check-ins that are quiet."""
    number = np.cumsum(people.quiet, axis=1)
    among = people.quiet & (number <= 8)
    enough = np.flatnonzero(number.max(axis=1) >= 8)
    alarmed = np.asarray((signals & among).any(axis=1))
    return float(alarmed[enough].mean()) if len(enough) else float("nan")
