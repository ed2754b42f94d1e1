"""What a check-in looks like beside the pair's earlier ones: the numbers every signal is made of.

Arrays are (pairs, check-ins, items) in percent of range, 100 best. A pair's answered check-ins stand first,
oldest first; `complete` fills single missing answers from the pair's own earlier pattern, so that partial
check-ins are compared over the same items.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]

LONGEST: Final = 24
"""Earlier check-ins looked at: the latest ones. Older ones no longer say what is usual."""

_TOGETHER: Final = 3

FEATURES: Final = (
    "total",  # fall of the total below its expectation, in standard errors learned from totals and items together
    "last",  # below the check-in before
    "squares",  # root mean square of the items that fell
    "contrast",  # how much further the item that fell most did than the others, in the pair's own units
    "three",  # the last three check-ins together below those before them
)
"""Each grows when the same drop is scaled up."""


@dataclass(frozen=True, slots=True)
class Norms:
    """A programme's yardstick in percent of range; estimated by `scoring.moments`.

    mean and between: centre and SD of the pairs' usual totals; growth: what the total gains over the first
    check-ins; within: SD of one pair's totals, contrast: of one item beside its check-in's total; leaning: SD
    of a pair's stable preference for an item, offsets: the programme's; noises: how noisy each item is beside
    the others (mean square 1); weight: how many check-ins the programme's SDs count for beside a pair's own
    (large where pairs vary alike).
    """

    mean: float
    between: float
    growth: float
    within: float
    contrast: float
    leaning: float
    weight: float
    offsets: tuple[float, ...]
    noises: tuple[float, ...]

    def mirrored(self) -> Norms:
        """The yardstick of the same ratings upside down (100 less each): what rises there, falls."""
        offsets = tuple(-value for value in self.offsets)
        return replace(self, mean=100 - self.mean, growth=-self.growth, offsets=offsets)


@dataclass(frozen=True, slots=True)
class Evidence:
    """For n pairs: `features` (n, len(FEATURES)); `expected` and `spread` (n,) of the total over the items
    answered now, before seeing them; `residual` (n,), how far the total lies above that, in that spread; `falls`
    (n, items), each item's shortfall against its own expectation, NaN where unanswered, in percent of range; `apart`
    (n, items), how much further it fell than the check-in's mean, by its own mean too, a noisy item's made smaller, NaN
    where it was never answered before; `item_spread` (n, items), standard error of an item's expectation; `fell` (n,):
    over the items that were answered before, the total is below the pair's own mean, or one below its own lowest.
    """

    features: Floats
    expected: Floats
    spread: Floats
    residual: Floats
    falls: Floats
    apart: Floats
    item_spread: Floats
    fell: Bools


def early(growth: float, place: NDArray[np.int64]) -> Floats:
    """What the total of the place-th answered check-in (0-based) still lacks: -growth exp(-place / 3)."""
    return -growth * np.exp(-place / 3.0)


def complete(ratings: Floats, offsets: Floats) -> Floats:
    """`ratings` with each missing answer of an answered check-in set to what the pair's earlier pattern makes
    of the others: the check-in's mean deviation plus the item's leaning so far (the programme's offsets count
    for two check-ins). Wholly missing check-ins stay NaN. Never looks ahead.
    """
    missing = np.isnan(ratings)
    if not missing.any():
        return ratings
    filled = ratings.copy()
    leaning, seen = 2.0 * np.broadcast_to(offsets, ratings.shape[::2]), np.full((len(ratings), 1), 2.0)
    for place in range(ratings.shape[1]):
        there = ~missing[:, place]
        count = there.sum(axis=1, keepdims=True)
        usual = leaning / seen
        level = np.where(there, ratings[:, place] - usual, 0.0).sum(axis=1, keepdims=True)
        row = np.where(there, ratings[:, place], level / np.maximum(count, 1) + usual)
        filled[:, place] = np.where(count > 0, row, np.nan)
        answered = count > 0
        leaning = leaning + np.where(answered, row - row.mean(axis=1, keepdims=True), 0.0)
        seen = seen + answered
    return filled


def weigh(history: Floats, seen: Bools, now: Floats, norms: Norms, place: int) -> Evidence:
    """The evidence of one check-in for each of n pairs.

    history: (n, earlier, items) from `complete`, the latest 1 to LONGEST ones, seen: which of it was answered;
    now: (n, items), NaN where unanswered, at least one answered; place: how many answered check-ins went before.

    The usual total is a mean whose residuals are clipped at two SDs around the median (a large residual must
    not drag it along), shrunken towards the programme with w = b2 / (b2 + s2/n); s2 is the pair's own
    variance shrunken towards the programme's, s2 = (v S2 + sum r2) / (v + n - 1).
    """
    n = history.shape[1]
    gained = early(norms.growth, np.arange(place - n, place + 1))
    gained_then, gained_now = gained[:-1], gained[-1]
    items = now.shape[1]
    there = ~np.isnan(now)
    count = there.sum(axis=1)
    share = there / count[:, None]
    now0 = np.where(there, now, 0.0)
    totals = (history * share[:, None, :]).sum(axis=2) - gained_then
    total = (now0 * share).sum(axis=1) - gained_now

    spare = norms.contrast**2 * (1 / count - 1 / items) * items / max(items - 1, 1)
    pooled2 = norms.within**2 + spare
    pooled = np.sqrt(pooled2)
    weight = norms.weight
    centre, own2, rough = _usual(totals, pooled2, weight)
    shrink = norms.between**2 / (norms.between**2 + own2 / n)
    expected = shrink * centre + (1 - shrink) * norms.mean
    wider = np.sqrt(1 + shrink / n)

    leaning, noise2 = _leaning(history, share, norms)
    contrast2 = (weight * norms.contrast**2 + noise2 / max(items - 1, 1)) / (weight + n - 1)
    joint2 = (weight + rough / pooled2 + noise2 / norms.contrast**2) / (weight + (n - 1) * items)
    own, joint, contrast = np.sqrt(own2), np.sqrt(joint2), np.sqrt(contrast2)
    fall = expected - total
    falls = np.where(there, expected[:, None] + gained_now + leaning - now0, np.nan)
    lacking, under = _beside_own(history, seen, now)
    noises = np.asarray(norms.noises)
    lack = np.where(np.isnan(lacking), 0.0, lacking).sum(axis=1) / np.maximum((~np.isnan(lacking)).sum(axis=1), 1)
    apart = np.minimum(falls - fall[:, None], lacking - lack[:, None]) / noises
    once_more = np.sqrt(1 + 1 / n)
    item_sd = np.sqrt(own2[:, None] + contrast2[:, None] * noises**2) * once_more
    squares = np.where(there, np.maximum(falls, 0.0) / item_sd, 0.0) ** 2
    features = np.stack(
        [
            fall / (pooled * joint * wider),
            (totals[:, -1] - total) / (own * wider),
            np.sqrt(squares.sum(axis=1) / count),
            np.maximum(_most(apart), 0.0) / (once_more * contrast),
            _together(totals, total, norms.mean, own2, norms.between**2),
        ],
        axis=1,
    )
    fell = (lack > 1e-6) | (under > 1e-6).any(axis=1)
    spread = own * wider
    return Evidence(features, expected + gained_now, spread, -fall / spread, falls, apart, item_sd, fell)


def _beside_own(history: Floats, seen: Bools, now: Floats) -> tuple[Floats, Floats]:
    """How far each item lies below its own mean so far (n, items), NaN where it is not answered now or never was,
    and below its own lowest."""
    own = np.where(seen, history, 0.0).sum(axis=1) / np.maximum(seen.sum(axis=1), 1)
    lowest = np.where(seen, history, np.inf).min(axis=1)
    return np.where(lowest < np.inf, own - now, np.nan), np.where(lowest < np.inf, lowest - now, np.nan)


def _leaning(history: Floats, share: Floats, norms: Norms) -> tuple[Floats, Floats]:
    """Each item's usual place beside the items answered now (n, items), shrunken towards the programme's, and the
    clipped sum of squares of the items around it (n,), a noisy item's made smaller."""
    n = history.shape[1]
    noises = np.asarray(norms.noises)
    own2 = (norms.contrast * noises) ** 2
    contrasts = history - history.mean(axis=2, keepdims=True)
    leaning = contrasts.mean(axis=1)
    noise2 = (np.minimum((contrasts - leaning[:, None]) ** 2, 9 * own2) / noises**2).sum(axis=(1, 2))
    trust = n / (n + own2 / norms.leaning**2)
    leaning = trust * leaning + (1 - trust) * np.asarray(norms.offsets)
    return leaning - (leaning * share).sum(axis=1, keepdims=True), noise2


def _usual(totals: Floats, pooled2: Floats, weight: float) -> tuple[Floats, Floats, Floats]:
    """Clipped mean, shrunken own variance and clipped sum of squares of totals (n, earlier)."""
    n = totals.shape[1]
    middle = np.median(totals, axis=1)
    limit = 9 * pooled2[:, None]
    rough = np.minimum((totals - middle[:, None]) ** 2, limit).sum(axis=1)
    sd = np.sqrt((weight * pooled2 + rough) / (weight + n - 0.5))[:, None]
    residuals = np.clip(totals - middle[:, None], -2 * sd, 2 * sd)
    centre = middle + residuals.mean(axis=1)
    squares = np.minimum((totals - centre[:, None]) ** 2, 9 * sd**2).sum(axis=1)
    return centre, (weight * pooled2 + squares) / (weight + n - 1), squares


def _together(totals: Floats, total: Floats, mean: float, own2: Floats, between2: float) -> Floats:
    """The last `_TOGETHER` check-ins, this one among them, against those before: in standard errors, 0 if none."""
    before = totals.shape[1] - _TOGETHER + 1
    if before < 1:
        return np.zeros_like(total)
    centre = totals[:, :before].mean(axis=1)
    shrink = between2 / (between2 + own2 / before)
    expected = shrink * centre + (1 - shrink) * mean
    recent = (totals[:, before:].sum(axis=1) + total) / _TOGETHER
    return np.asarray((expected - recent) / np.sqrt(own2 * (1 / _TOGETHER + shrink / before)))


def _most(values: Floats) -> Floats:
    return np.asarray(np.where(np.isnan(values), -np.inf, values).max(axis=1))
