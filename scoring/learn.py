"""Weights of the evidence, learned from a simulated programme where the truth is known, and how common each
kind of event is in the real one, where it is not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from scoring.evidence import FALLS, LONGEST, Bools, Floats, Norms, complete, weigh
from scoring.latent import AFTER, COMPONENT, DIP, QUIET, SLIDE, STAYED, Ints

_CODES: Final = (DIP, COMPONENT, SLIDE, AFTER, STAYED)
_LOWEST, _HIGHEST = -8.0, 12.0
_MOST_ROWS: Final = 40_000


@dataclass(frozen=True, slots=True)
class Rows:
    """Check-ins with at least one earlier one, pair by pair within each place.

    `features` (rows, features), `kind` (rows,) of the simulated truth, `earlier` and `pair` (rows,),
    `residual` (rows,): observed less expected total in standard errors; `fell`: see `Evidence`.
    """

    features: Floats
    kind: Ints
    earlier: Ints
    pair: Ints
    residual: Floats
    fell: Bools


def rows_of(ratings: Floats, kind: Ints, norms: Norms) -> Rows:
    """The evidence of every check-in of (pairs, answered check-ins first, items) that has an earlier one."""
    filled, answered = complete(ratings, np.asarray(norms.offsets)), ~np.isnan(ratings)
    count = (~np.isnan(filled[:, :, 0])).sum(axis=1)
    found = []
    for place in range(1, int(count.max(initial=0))):
        pair = np.flatnonzero(count > place)
        then = pair, slice(max(0, place - LONGEST), place)
        seen = weigh(filled[then], answered[then], ratings[pair, place], norms, place)
        earlier = np.full(len(pair), place)
        found.append((seen.features, kind[pair, place], earlier, pair, -seen.features[:, 0], seen.fell))
    if not found:
        nothing = np.zeros(0, dtype=np.int64)
        return Rows(np.zeros((0, 0)), nothing, nothing, nothing, np.zeros(0), np.zeros(0, dtype=bool))
    return Rows(*(np.concatenate(column) for column in zip(*found, strict=True)))


def learn(rows: Rows) -> tuple[Floats, Floats]:
    """Weights (kinds + 2, 1 + features), intercept first, and each kind's log odds in `rows` (kinds + 2,).

    One logistic regression of each kind against quiet, among check-ins with two or more earlier ones. The
    last two kinds are "later in an episode" and "later after a step": never signals, only explanations for
    `rates`. A part less its log odds is the log of a likelihood ratio.
    """
    known = np.flatnonzero(rows.earlier >= 2)
    known = known[:: max(1, len(known) // _MOST_ROWS)]
    kind = rows.kind[known]
    weights, odds = [], []
    for code in _CODES:
        use = known[(kind == QUIET) | (kind == code)]
        is_kind = rows.kind[use] == code
        weights.append(_logistic(np.clip(rows.features[use], _LOWEST, _HIGHEST), is_kind.astype(float)))
        odds.append(np.log((is_kind.sum() + 0.5) / ((~is_kind).sum() + 0.5)))
    return np.stack(weights), np.array(odds)


def parts(features: Floats, weights: Floats) -> Floats:
    """Each kind's part (rows, kinds): the log odds of that kind against quiet."""
    return np.asarray(weights[:, 0] + np.clip(features, _LOWEST, _HIGHEST) @ weights[:, 1:].T)


def rates(log_ratios: Floats, prior: Floats, prior_rows: float = 400.0) -> Floats:
    """How common each kind is among unlabelled rows (rows, kinds): the maximum of the mixture likelihood, by
    EM, with `prior` counting for so many rows.
    """
    ratios = np.exp(np.clip(log_ratios, -30, 30))
    share = prior.copy()
    for _ in range(60):
        total = (1 - share.sum()) + ratios @ share
        share = (share * (1 / total @ ratios) + prior * prior_rows) / (len(ratios) + prior_rows)
    return share


def _logistic(x: Floats, y: Floats, ridge: float = 1.0) -> Floats:
    """Ridge logistic regression, non-negative on the falls: intercept and weights in natural units.

    Non-negative, so that the same drop scaled up never has a smaller part. Newton steps, each a small
    quadratic problem with bounds; halved while they do not improve.
    """
    mean, sd = x.mean(axis=0), x.std(axis=0) + 1e-9
    z = np.column_stack([np.ones(len(x)), (x - mean) / sd])
    penalty = np.full(z.shape[1], ridge)
    penalty[0] = 1e-6
    b = np.zeros(z.shape[1])
    loss = np.inf
    for _ in range(25):
        t = z @ b
        p = 1 / (1 + np.exp(-t))
        hessian = (z * (p * (1 - p))[:, None]).T @ z + np.diag(penalty)
        gradient = z.T @ (p - y) + penalty * b
        step = _bounded(hessian, hessian @ b - gradient, b) - b
        for _ in range(12):
            t = z @ (b + step)
            found = float((np.logaddexp(0, t) - y * t).sum() + 0.5 * (penalty * (b + step) ** 2).sum())
            if found <= loss:
                break
            step = step / 2
        b, gained, loss = b + step, loss - found, min(loss, found)
        if gained < 1e-6 * abs(loss):
            break
    slopes = b[1:] / sd
    return np.concatenate([[b[0] - slopes @ mean], slopes])


def _bounded(hessian: Floats, linear: Floats, start: Floats) -> Floats:
    """The least 0.5 b'Hb - l'b whose falls are not negative, coordinate by coordinate."""
    b = start.copy()
    for _ in range(200):
        before = b.copy()
        for j in range(len(b)):
            b[j] += (linear[j] - hessian[j] @ b) / hessian[j, j]
            if 1 <= j <= FALLS:
                b[j] = max(b[j], 0.0)
        if np.abs(b - before).max() < 1e-7:
            break
    return b
