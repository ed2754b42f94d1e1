"""How likely a signal of some surprise is right, by two witnesses that err in different ways: the simulated programme,
where the truth is known, and the programme's own rises, which are chance as often as falls are.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import exp
from typing import Final

import numpy as np

from scoring.evidence import Bools, Floats

_VERDICTS: Final = 20
Line = tuple[float, float]
"""Intercept and slope of log odds, by surprise."""

_FROM_KNOWN: Final = 1.0
_FROM_RISES: Final = 1.5
"""Smaller surprises say nothing of signals: rises as small are nearly all chance, and bend the line."""
AT: Final = (0.5, 1.0, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0)
"""Surprises at which `beside_rises` is told."""
_USUAL: Final = AT.index(1.75)
"""Signals are as large at the usual budget."""
_RIDGE: Final = 1e-2
_LENT: Final = 1_000.0
"""Check-ins that the simulation counts for beside the programme's own rises and falls."""


def chance_of(line: Line, surprise: float) -> float:
    """Of a line of log odds, the probability (0-1) there."""
    return 1 / (1 + exp(-max(-60.0, min(60.0, line[0] + line[1] * surprise))))


def excess_of(ratios: Sequence[float], surprise: float) -> float:
    """Of log ratios of all to chance, one for each of `AT`, the share (0-1) that is not chance."""
    return 1 - exp(-max(0.0, float(np.interp(surprise, AT, ratios))))


def with_verdicts(share: float, right: int, judged: int) -> float:
    """Such a share (0-1) of signals, beside so many judged of which so many were right: the mean of a beta-binomial
    whose prior counts for twenty. It becomes no larger: who judges knows how it went on, and is kind to what they
    followed.
    """
    return min(share, (_VERDICTS * share + right) / (_VERDICTS + judged))


def where_known(surprise: Floats, dip: Bools) -> Line:
    """Log odds that there is a dip, where the truth is known. The larger the surprise, the likelier it is."""
    line, _ = _fitted(surprise, dip, np.ones(len(surprise)), _FROM_KNOWN, towards=1.0)
    return line[0], max(line[1], 0.1)


def beside_rises(falls: tuple[Floats, Floats], rises: tuple[Floats, Floats], quiet: Bools) -> tuple[float, ...]:
    """Log ratio of all falls to those by chance at each of `AT`, as low as may be: a standard error below what is
    likeliest. What is larger is no less likely to be right.

    falls, rises: surprises in the simulation and of one's own, as they are and upside down; quiet: which of the
    simulated falls are chance. Nobody is told what an own fall is. But rises are as often chance as falls are, save
    where a scale ends: how many falls by chance come to a rise is known of the simulation, and how many falls come to
    one, of the programme.
    """
    lent = _LENT / max(len(falls[0]), 1)
    simulated, _ = _ratio((falls[0][quiet], True, 1.0), (rises[0], False, 1.0))
    own, spread = _ratio((falls[1], True, 1.0), (rises[1], False, 1.0), (falls[0], True, lent), (rises[0], False, lent))
    at = np.array([[1.0, each] for each in AT])
    low = at @ (np.asarray(own) - simulated) - np.sqrt(np.einsum("ij,jk,ik->i", at, spread, at))
    low[_USUAL:] = np.maximum.accumulate(low[_USUAL:])
    low[:_USUAL] = np.minimum(np.maximum.accumulate(low[:_USUAL]), low[_USUAL])
    return tuple(float(each) for each in low)


def _ratio(*of: tuple[Floats, bool, float]) -> tuple[Line, Floats]:
    """Log ratio of the numbers of falls and of rises, by surprise, and the covariance of that line. of: surprises,
    whether of falls, and what each counts for.
    """
    counts = [len(surprises) for surprises, _, _ in of]
    is_fall, weights = (np.repeat([each[place] for each in of], counts) for place in (1, 2))
    surprise = np.concatenate([each for each, _, _ in of])
    return _fitted(surprise, is_fall.astype(np.bool_), weights, _FROM_RISES, towards=0.0)


def _fitted(surprise: Floats, yes: Bools, weights: Floats, above: float, towards: float) -> tuple[Line, Floats]:
    """Logistic regression among such surprises, its slope drawn a little towards this; and its covariance."""
    told = surprise > above
    x, y, w = surprise[told], yes[told].astype(float), weights[told]
    line = np.array([-2.0 * towards, towards])
    start = np.array([0.0, towards])
    for _ in range(40):
        p = 1 / (1 + np.exp(-(line[0] + line[1] * x)))
        v = w * p * (1 - p) + 1e-9
        gradient = np.array([(w * (y - p)).sum(), (w * (y - p) * x).sum()]) - _RIDGE * (line - start)
        hessian = np.array([[v.sum(), (v * x).sum()], [(v * x).sum(), (v * x * x).sum()]]) + _RIDGE * np.eye(2)
        line = line + np.clip(np.linalg.solve(hessian, gradient), -2, 2)
    return (float(line[0]), float(line[1])), np.asarray(np.linalg.inv(hessian), dtype=np.float64)
