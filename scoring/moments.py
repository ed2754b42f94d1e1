"""What a programme's ratings look like in robust numbers: the yardstick itself, and what the null
model fits."""

from __future__ import annotations

from dataclasses import dataclass, fields
from math import exp
from typing import Final

import numpy as np

from scoring.evidence import Floats, Norms, complete, early

_APART: Final = 2.5
"""Contrasts beside its usual place, where an item lies apart from the others."""


@dataclass(frozen=True, slots=True)
class Moments:
    """Robust descriptions of ratings, in percent of range unless named; see `moments`."""

    mean: float
    between: float
    growth: float
    within: float
    contrast: float
    leaning: float
    unevenness: float
    persistence: float
    peaks: float
    item_peaks: float
    above: float
    noises: tuple[float, ...]
    top: float
    drops: float
    alone: float

    def mixed(self, other: Moments, share: float) -> Moments:
        """These moments with `share` (0-1) of the other ones."""
        pairs = {f.name: (getattr(self, f.name), getattr(other, f.name)) for f in fields(self)}
        noises = zip(*pairs.pop("noises"), strict=True)
        values = {name: (1 - share) * mine + share * theirs for name, (mine, theirs) in pairs.items()}
        return Moments(**values, noises=tuple((1 - share) * mine + share * theirs for mine, theirs in noises))

    def norms(self, growth: float, offsets: tuple[float, ...], spread: float) -> Norms:
        """As the detector's yardstick, where the logs of clients' own variabilities scatter with this SD."""
        return Norms(
            self.mean,
            self.between,
            max(growth, 0.0),
            self.within,
            self.contrast,
            self.leaning,
            weight_of(spread),
            offsets,
            self.noises,
        )


def weight_of(spread: float) -> float:
    """For how many check-ins the programme's SD counts beside a pair's own: the degrees of freedom v of the scaled
    inverse chi-squared whose coefficient of variation, the root of 2 / (v - 4), is that of variances whose SDs' logs
    scatter normally with SD `spread`. Ends at 60, where pairs vary alike.
    """
    return 4 + 2 / max(exp(4 * spread**2) - 1, 2 / 56)


def offsets_of(ratings: Floats) -> Floats:
    """Each item's mean beside the mean of all items (items,)."""
    there = ~np.isnan(ratings)
    means = np.where(there, ratings, 0.0).sum(axis=(0, 1)) / np.maximum(there.sum(axis=(0, 1)), 1)
    return np.asarray(means - means.mean())


def moments(ratings: Floats, offsets: Floats) -> Moments:
    """The moments of ratings (pairs, answered check-ins first, items).

    mean, between: of the pairs' median totals (between freed of sampling noise); growth: slope of the
    total on 1 - exp(-k/3) within pairs; within, contrast: SD of totals and of items beside them around the
    pair's own centre, residuals clipped; leaning: SD of pairs' stable item preferences; unevenness:
    variance of the log of pairs' variances beyond sampling; persistence: lag-one correlation of residuals;
    peaks: share of totals more than 2.6 SDs above the pair's median; item_peaks: of check-ins with an item
    more than 2.8 contrasts above the middle one, where one that falls alone does not reach; above: SD
    of totals above the median; noises: each item's contrast beside the others' (mean square 1); top: share of
    answers at the very top; drops: share of totals more than 2 SDs below the pair's median, less of those above; alone:
    share of check-ins at which one item lies further below the others than it did before, and so at the next, less of
    those at which it lies above, and a standard error less.
    """
    filled = complete(ratings, offsets)
    valid = ~np.isnan(filled[:, :, 0])
    count = valid.sum(axis=1)
    keep = count >= 2
    filled, valid, count = filled[keep], valid[keep], count[keep]
    raw = np.where(valid, filled.mean(axis=2), np.nan)
    growth = _growth(raw, valid, count)
    totals = raw - early(max(growth, 0.0), np.arange(raw.shape[1]))
    centre = np.nanmedian(totals, axis=1)
    residual = np.where(valid, totals - centre[:, None], 0.0)
    rough = max(float(np.sqrt((np.clip(residual, -30, 30) ** 2)[valid].mean())), 1.0)
    clipped = np.clip(residual, -2.5 * rough, 2.5 * rough)
    squares = (clipped**2).sum(axis=1)
    within2 = max(squares.sum() / (count - 1).sum(), 1.0)
    between2 = np.var(centre) - within2 * 1.2 * (1 / count).mean()
    contrast2, leaning2, item_peaks, alone, noises = _items(filled, valid, count, offsets)
    sd = np.sqrt((4 * within2 + squares) / (3 + count))[:, None]
    return Moments(
        mean=float(np.mean(centre)),
        between=float(np.sqrt(max(between2, 4.0))),
        growth=growth,
        within=float(np.sqrt(max(within2, 1.0))),
        contrast=float(np.sqrt(max(contrast2, 1.0))),
        leaning=float(np.sqrt(max(leaning2, 1.0))),
        unevenness=_unevenness(squares, count, float(within2)),
        persistence=_persistence(clipped),
        peaks=float((residual > 2.6 * sd)[valid].mean()),
        item_peaks=item_peaks,
        above=float(np.sqrt((np.maximum(clipped, 0.0) ** 2)[valid].mean())),
        noises=tuple(float(v) for v in noises),
        top=float((filled[valid] > 99.9).mean()),
        drops=float(((residual < -2 * sd) * 1.0 - (residual > 2 * sd))[valid].mean()),
        alone=alone,
    )


def _growth(totals: Floats, valid: np.ndarray, count: np.ndarray) -> float:
    curve = np.broadcast_to(1 - np.exp(-np.arange(totals.shape[1]) / 3.0), totals.shape)
    mean = np.where(valid, curve, 0.0).sum(axis=1) / count
    centre = np.nanmedian(totals, axis=1)
    x = np.where(valid, curve - mean[:, None], 0.0)
    y = np.where(valid, np.clip(totals - centre[:, None], -25, 25), 0.0)
    return float((x * y).sum() / max((x**2).sum(), 1e-9))


def _items(
    filled: Floats, valid: np.ndarray, count: np.ndarray, offsets: Floats
) -> tuple[float, float, float, float, Floats]:
    items = filled.shape[2]
    if items == 1:
        return 1.0, 1.0, 0.0, 0.0, np.ones(1)
    contrasts = np.where(valid[:, :, None], filled - filled.mean(axis=2, keepdims=True), 0.0)
    usual = contrasts.sum(axis=1) / count[:, None]
    rest = np.where(valid[:, :, None], contrasts - usual[:, None], 0.0)
    free = max((count - 1).sum() * (items - 1) / items, 1)
    rough = np.sqrt((rest**2).sum(axis=(0, 1)) / free)
    own2 = np.maximum((np.clip(rest, -3 * rough, 3 * rough) ** 2).sum(axis=(0, 1)) / free, 1.0)
    contrast2 = own2.mean()
    noises = np.sqrt(own2 / contrast2)
    rest = rest / noises
    leaning2 = np.var(usual, axis=0).mean() - contrast2 * (items - 1) / items * (1 / count).mean()
    alone = rest.max(axis=2) - np.median(rest, axis=2)
    peaks = (alone > 2.8 * np.sqrt(contrast2))[valid].mean()
    contrast, leaning = (float(np.sqrt(max(each, 1.0))) for each in (contrast2, leaning2))
    alone = _alone(contrasts, valid, offsets, contrast * noises, leaning)
    return float(contrast2), float(leaning2), float(peaks), alone, noises


def _alone(contrasts: Floats, valid: np.ndarray, offsets: Floats, own: Floats, leaning: float) -> float:
    """By chance an item lies apart once; where it alone fell, it does so again. What rises and stays is drift."""
    before, low, high, of = np.zeros(contrasts[:, 0].shape), 0, 0, 0
    for place in range(contrasts.shape[1] - 1):
        if place > 1:
            trust = place / (place + (own / leaning) ** 2)
            usual = trust * before / place + (1 - trust) * offsets
            apart = (usual[:, None] - contrasts[:, place : place + 2]) / (own * np.sqrt(1 + 1 / place))
            both = valid[:, place + 1]
            low += int(((apart > _APART).all(axis=1).any(axis=1) & both).sum())
            high += int(((apart < -_APART).all(axis=1).any(axis=1) & both).sum())
            of += int(both.sum())
        before = before + contrasts[:, place]
    return (low - high - float(np.sqrt(low + high))) / max(of, 1)


def _unevenness(squares: Floats, count: np.ndarray, within2: float) -> float:
    """Method of moments on pairs with four or more check-ins: Var log(s2) less its sampling part 2/(n-1)."""
    long = count >= 4
    if long.sum() < 5:
        return 0.3
    free = count[long] - 1
    logs = np.log(squares[long] / free + 0.1 * within2)
    return float(max(np.var(logs) - (2 / free).mean() * 0.8, 0.03))


def _persistence(residual: Floats) -> float:
    """From residuals that are 0 beyond a pair's last check-in."""
    product = (residual[:, 1:] * residual[:, :-1]).sum()
    return float(product / max((residual[:, 1:] ** 2).sum(), 1e-9))
