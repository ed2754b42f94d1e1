"""The local level model: a wandering level under noise (Durbin and Koopman 2012, chapter 2)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import isnan, log, nan, pi, sqrt


@dataclass(frozen=True, slots=True)
class Filtered:
    """One-step predictions: `level` before each value, `innovation` in standard errors (NaN for the first
    value and missing ones), and the log likelihood of all values but the first."""

    level: tuple[float, ...]
    innovation: tuple[float, ...]
    log_likelihood: float


def local_level(values: Sequence[float], noise: float, drift: float) -> Filtered:
    """Kalman filter with variances `noise` (of a value) and `drift` (of the level per step), diffuse start.

    P = P + drift; K = P / (P + noise); level += K (value - level). A missing value (NaN) is predicted only.
    """
    level, variance, likelihood = nan, nan, 0.0
    levels, innovations = [], []
    for value in values:
        if isnan(level):
            levels.append(nan)
            innovations.append(nan)
            if not isnan(value):
                level, variance = value, noise
            continue
        variance += drift
        levels.append(level)
        if isnan(value):
            innovations.append(nan)
            continue
        spread = variance + noise
        innovations.append((value - level) / sqrt(spread))
        likelihood -= 0.5 * (log(2 * pi * spread) + (value - level) ** 2 / spread)
        gain = variance / spread
        level, variance = level + gain * (value - level), variance * (1 - gain)
    return Filtered(tuple(levels), tuple(innovations), likelihood)
