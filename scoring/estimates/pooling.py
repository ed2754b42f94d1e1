"""Estimates of several therapists pooled into one: random-effects meta-analysis."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from math import exp, log, sqrt

import numpy as np

from scoring.estimates.estimate import LEVEL, Estimate, Interval, NotEstimable, quantile_of_t
from scoring.evidence import Floats


class Between(Enum):
    """How the variance between those pooled is estimated."""

    REML = "reml"
    DERSIMONIAN_LAIRD = "dersimonian_laird"


class Widening(Enum):
    """How wide the pooled interval is made, for the variance between few is itself hardly known."""

    NONE = "none"
    HARTUNG_KNAPP = "hartung_knapp"
    NEVER_NARROWER = "never_narrower"


@dataclass(frozen=True, slots=True)
class Pooled:
    """mean: what is true on average, with its error; between: variance of the truths (their units squared).

    q: Cochran's Q, of count - 1 degrees where all truths are the same; i_squared: share (0-1) of the scatter that is
    more than chance, by that Q (Higgins and Thompson 2002); count: how many were pooled.
    """

    mean: Estimate
    between: float
    q: float
    i_squared: float
    count: int

    def prediction(self, level: float = LEVEL) -> Interval:
        """Where the truth of one more of the kind lies, at this rate: mean ± t(degrees) · root of (between + error²).

        Higgins, Thompson and Spiegelhalter (2009), with the degrees of the mean as IntHout and others (2016) have it.
        """
        half = quantile_of_t((1 + level) / 2, self.mean.degrees) * sqrt(self.between + self.mean.whole_error**2)
        return Interval(self.mean.value - half, self.mean.value + half)


def pool(
    values: Sequence[float] | Floats,
    variances: Sequence[float] | Floats,
    *,
    between: Between = Between.REML,
    widening: Widening = Widening.NEVER_NARROWER,
    clients: int = 0,
) -> Pooled | NotEstimable:
    """One estimate of several, each with its sampling variance, weighted by 1 / (variance + between).

    With DerSimonian and Laird (1986), between = max(0, (Q - (k - 1)) / (Σw - Σw²/Σw)) for w = 1 / variance; with REML
    (Viechtbauer 2005) it is where the restricted likelihood is highest. The error is 1 / √Σw; after Hartung and Knapp
    (2001) times √(Σw(y - mean)² / (k - 1)), with t of k - 1 degrees; NEVER_NARROWER takes that factor as 1 where it is
    below (Knapp and Hartung 2003): few that happen to agree say nothing more than their own errors allow.

    clients: how many stand behind all of them. TOO_FEW_THERAPISTS with fewer than two. ValueError when the lengths
    differ or a variance is not above 0.
    """
    y, v = np.asarray(values, dtype=np.float64), np.asarray(variances, dtype=np.float64)
    if y.shape != v.shape or y.ndim != 1 or not (v > 0).all():
        raise ValueError("expected as many variances as values, all above 0")
    if len(y) < 2:
        return NotEstimable.TOO_FEW_THERAPISTS if len(y) else NotEstimable.NO_DATA
    variance = _dersimonian_laird(y, v) if between is Between.DERSIMONIAN_LAIRD else _reml(y, v)
    weights = 1 / (v + variance)
    mean = float(weights @ y / weights.sum())
    error, degrees = float(weights.sum() ** -0.5), float("inf")
    if widening is not Widening.NONE:
        factor = float(weights @ (y - mean) ** 2 / (len(y) - 1)) ** 0.5
        error *= max(factor, 1.0) if widening is Widening.NEVER_NARROWER else factor
        degrees = len(y) - 1.0
    q = _q(y, v)
    return Pooled(
        Estimate(mean, error, degrees, clients, len(y)),
        variance,
        q,
        max(0.0, 1 - (len(y) - 1) / q) if q else 0.0,
        len(y),
    )


def _q(y: Floats, v: Floats) -> float:
    weights = 1 / v
    return float(weights @ (y - weights @ y / weights.sum()) ** 2)


def _dersimonian_laird(y: Floats, v: Floats) -> float:
    weights = 1 / v
    beyond = _q(y, v) - (len(y) - 1)
    return max(0.0, float(beyond / (weights.sum() - weights @ weights / weights.sum())))


def _reml(y: Floats, v: Floats) -> float:
    """The highest restricted likelihood over a grid of all scales, then nearer by a golden section: it may have two."""
    scale = float(np.var(y) + v.mean())
    grid = np.concatenate([[0.0], scale * np.exp(np.linspace(log(1e-8), log(1e3), 120))])
    heights = _restricted(grid, y, v)
    best = int(np.argmax(heights))
    if best == 0:
        return 0.0
    low, high = log(grid[max(best - 1, 1)]), log(grid[min(best + 1, len(grid) - 1)])
    golden = (sqrt(5) - 1) / 2
    for _ in range(60):
        left, right = high - golden * (high - low), low + golden * (high - low)
        a, b = _restricted(np.exp([left, right]), y, v)
        low, high = (low, right) if a > b else (left, high)
    return exp((low + high) / 2)


def _restricted(between: Floats, y: Floats, v: Floats) -> Floats:
    """Twice the restricted log likelihood at each of these variances, less a constant."""
    weights = 1 / (v[None, :] + between[:, None])
    total = weights.sum(axis=1)
    mean = weights @ y / total
    left = (weights * (y[None, :] - mean[:, None]) ** 2).sum(axis=1)
    return np.asarray(np.log(weights).sum(axis=1) - np.log(total) - left)
