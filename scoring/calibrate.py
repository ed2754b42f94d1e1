"""Scales and shares from the simulated programme: what surprise, certainty and a range mean."""

from __future__ import annotations

from statistics import NormalDist
from typing import Final

import numpy as np

from scoring.evidence import Floats, Norms, early
from scoring.latent import KINDS, QUIET, Latent
from scoring.learn import Rows, parts
from scoring.programme import Programme, Scale

_TAILS: Final = np.array(
    [
        *(0.999, 0.99, 0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.25, 0.2, 0.16, 0.13, 0.1, 0.08, 0.065),
        *(0.05, 0.04, 0.033, 0.027, 0.022, 0.018, 0.015, 0.012, 0.01, 0.0075, 0.005, 0.0035, 0.002, 0.001),
    ]
)
_SURPRISES: Final = np.array([NormalDist().inv_cdf(1 - float(tail)) for tail in _TAILS])


def calibrate(
    items: tuple[str, ...],
    step: float,
    budget: float,
    norms: Norms,
    latent: Latent,
    weights: Floats,
    drawn: Floats,
    rows: Rows,
) -> Programme:
    """The programme whose surprise is a standard normal score among the simulated quiet check-ins.

    The scale of check-ins with two or more earlier ones is fitted to those; one earlier has its own scale,
    and so has `low`, a first check-in beside where the programme's clients start.
    """
    quiet, known = rows.kind == QUIET, rows.earlier >= 2
    asked = [place for place, kind in enumerate(KINDS) if len(items) > 1 or kind != "component"]
    most = parts(rows.features, weights[asked]).max(axis=1)
    scale = _scale(most[quiet & known])
    total = np.nanmean(drawn[:, 0], axis=1) - float(early(norms.growth, np.array(0)))
    first = total[np.isfinite(total)] - norms.mean
    starting = float(np.hypot(norms.between, norms.within))
    surprise = np.interp(most[known], scale.parts, scale.surprises)
    residual = rows.residual[known & quiet]
    return Programme(
        items=items,
        step=step,
        budget=budget,
        norms=norms,
        latent=latent,
        weights=tuple(tuple(float(v) for v in row) for row in weights),
        scale=scale,
        scale_one=_scale(most[quiet & (rows.earlier == 1)], 2.0),
        scale_low=_scale(-first / starting),
        right=_right(surprise, rows.kind[known] != QUIET),
        range_low=float(np.quantile(residual, 0.05)),
        range_high=float(np.quantile(residual, 0.95)),
        first_low=float(np.quantile(first, 0.05)),
        first_high=float(np.quantile(first, 0.95)),
        back_by_chance=_back_by_chance(rows, known & quiet, most, scale, budget),
    )


def _scale(values: Floats, parts_there: float = 1.0) -> Scale:
    """Knots where a share of `values` lies above, against the normal score of that share; strictly rising.

    Where two scales meet at one check-in (`parts_there` = 2) each has half of every share (Bonferroni).
    """
    at = np.quantile(values, 1 - _TAILS / parts_there)
    at = np.maximum.accumulate(at + 1e-3 * np.arange(len(at)))
    return Scale(tuple(float(v) for v in at), tuple(float(v) for v in _SURPRISES))


def _right(surprise: Floats, dip: np.ndarray) -> tuple[float, float]:
    """Intercept and slope of a logistic regression of "there is a dip" on surprise, among surprises
    above 1.
    """
    x, y = surprise[surprise > 1.0], dip[surprise > 1.0].astype(float)
    a, b = -2.0, 1.0
    for _ in range(30):
        p = 1 / (1 + np.exp(-(a + b * x)))
        w = p * (1 - p) + 1e-9
        gradient = np.array([(y - p).sum() - 1e-2 * a, ((y - p) * x).sum() - 1e-2 * (b - 1)])
        hessian = np.array([[w.sum() + 1e-2, (w * x).sum()], [(w * x).sum(), (w * x * x).sum() + 1e-2]])
        move = np.linalg.solve(hessian, gradient)
        a, b = a + float(np.clip(move[0], -2, 2)), b + float(np.clip(move[1], -2, 2))
    return a, max(b, 0.1)


def _back_by_chance(
    rows: Rows, quiet: np.ndarray, most: Floats, scale: Scale, budget: float
) -> tuple[float, float, float]:
    """Share of false alarms whose pair is back within its range after one, two, three check-ins."""
    width = int(rows.earlier.max()) + 1
    place = np.full((int(rows.pair.max()) + 1, width + 3), -1)
    place[rows.pair, rows.earlier] = np.arange(len(rows.pair))
    limit = float(np.interp(NormalDist().inv_cdf(1 - budget), scale.surprises, scale.parts))
    alarms = np.flatnonzero(quiet & (most > limit))
    later = np.stack([place[rows.pair[alarms], rows.earlier[alarms] + step] for step in (1, 2, 3)], axis=1)
    whole = later.min(axis=1, initial=0) >= 0
    if whole.sum() < 10:
        return (0.7, 0.85, 0.93)
    back = np.maximum.accumulate(rows.residual[later[whole]] > -1.645, axis=1).mean(axis=0)
    return float(back[0]), float(back[1]), float(back[2])
