"""Published rules, as alternatives an operator can choose and the benchmark compares.

Each is a function of the pair's earlier totals and the total now, both in percent of range, to a statistic
that grows with the drop, with the published constant it is compared with. None looks at items, and none
learns from other pairs but for the SDs it is given. Vectorised over n pairs: earlier (n, j) with j at
least what the rule needs, now (n,).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from scoring.evidence import Floats

SESSION_RELIABILITY: Final = 0.77
"""One session's generalisability: Crits-Christoph et al. 2011 (N = 45 and two replications)."""
ALPHA: Final = 0.90
"""A usual internal consistency. It ignores session-to-session noise, so that its reliable change
over-alarms."""
DECISION_INTERVAL: Final = 4.0
JUST_BELOW: Final = 1e-6
"""Off constants that signal when they are reached, not only when they are exceeded."""


@dataclass(frozen=True, slots=True)
class Yardstick:
    """What a rule may know beside the pair: mean, SD between totals of all check-ins, SD within pairs."""

    mean: float
    sd: float
    within: float


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: `statistic(earlier, now, yardstick)` signals where it exceeds `constant`; source and doubts."""

    name: str
    statistic: Callable[[Floats, Floats, Yardstick], Floats]
    constant: float
    needs: int
    source: str


def last_difference(earlier: Floats, now: Floats, _: Yardstick) -> Floats:
    """Fall since the check-in before."""
    return earlier[:, -1] - now


def reliable_change(reliability: float) -> Callable[[Floats, Floats, Yardstick], Floats]:
    """Jacobson and Truax's index (1991): fall since the check-in before over the standard error of a difference. An
    internal consistency ignores that the same person feels different from one session to the next.
    """

    def statistic(earlier: Floats, now: Floats, yardstick: Yardstick) -> Floats:
        return np.asarray((earlier[:, -1] - now) / (yardstick.sd * np.sqrt(2 * (1 - reliability))))

    return statistic


def own_mean(earlier: Floats, now: Floats, _: Yardstick) -> Floats:
    """Fall below the pair's own mean."""
    return np.asarray(earlier.mean(axis=1) - now)


def own_sd(earlier: Floats, now: Floats, _: Yardstick) -> Floats:
    """Fall below the own mean in own SDs, floored at 2 % of range (people who always answer alike)."""
    sd = earlier.std(axis=1, ddof=1) if earlier.shape[1] > 1 else np.full(len(now), np.inf)
    return np.asarray((earlier.mean(axis=1) - now) / np.maximum(sd, 2.0))


def individuals_chart(earlier: Floats, now: Floats, _: Yardstick) -> Floats:
    """Shewhart chart for individuals: fall below the own mean over the mean moving range, floored at 2 %."""
    if earlier.shape[1] < 2:
        return np.full(len(now), -np.inf)
    moving = np.abs(np.diff(earlier, axis=1)).mean(axis=1)
    return np.asarray((earlier.mean(axis=1) - now) / np.maximum(moving, 2.0))


def ewma(values: Floats, start: Floats, weight: float) -> Floats:
    """Exponentially weighted moving average of (n, j): z = w x + (1 - w) z, from `start` (n,); the last z."""
    z = start
    for place in range(values.shape[1]):
        z = weight * values[:, place] + (1 - weight) * z
    return z


def _ewma_fall(earlier: Floats, now: Floats, yardstick: Yardstick) -> Floats:
    """w = .3 around the own mean of earlier check-ins, in units of its exact standard error at that
    length.
    """
    weight, j = 0.3, earlier.shape[1] + 1
    centre = earlier.mean(axis=1)
    z = ewma(np.column_stack([earlier, now]), centre, weight)
    error = np.sqrt(weight / (2 - weight) * (1 - (1 - weight) ** (2 * j)))
    return np.asarray((centre - z) / (yardstick.within * error))


def cusum_low(values: Floats, centre: Floats, sd: float, slack: float) -> Floats:
    """Lower cumulative sum of (n, j): S = max(0, S + (centre - x) / sd - slack); the last S, in SDs."""
    s = np.zeros(len(values))
    for place in range(values.shape[1]):
        s = np.maximum(0.0, s + (centre - values[:, place]) / sd - slack)
    return s


def _cusum_fall(earlier: Floats, now: Floats, yardstick: Yardstick) -> Floats:
    return cusum_low(np.column_stack([earlier, now]), earlier.mean(axis=1), yardstick.within, 0.5)


def regression_line(earlier: Floats, now: Floats, _: Yardstick) -> Floats:
    """Fall below the pair's own straight line, in SDs of its residuals floored at 2 %."""
    j = earlier.shape[1]
    if j < 3:
        return np.full(len(now), -np.inf)
    x = np.arange(j) - (j - 1) / 2
    slope = earlier @ x / (x @ x)
    fitted = earlier.mean(axis=1)[:, None] + slope[:, None] * x
    sd = np.sqrt(((earlier - fitted) ** 2).sum(axis=1) / (j - 2))
    return np.asarray((earlier.mean(axis=1) + slope * (j + 1) / 2 - now) / np.maximum(sd, 2.0))


def stricter_sd(earlier: Floats, now: Floats, yardstick: Yardstick) -> Floats:
    """Fall since the check-in before, in the larger of the pair's own SD and the SD between pairs."""
    own = earlier.std(axis=1, ddof=1) if earlier.shape[1] > 1 else np.zeros(len(now))
    return (earlier[:, -1] - now) / np.maximum(own, yardstick.sd)


def level(_earlier: Floats, now: Floats, _: Yardstick) -> Floats:
    """How far below the top of the range, whatever went before."""
    return 100 - now


RULES: Final[Mapping[str, Rule]] = {
    rule.name: rule
    for rule in (
        Rule(
            "last-difference",
            last_difference,
            2.5 - JUST_BELOW,
            1,
            "1 of 40 points: Session Rating Scale manual, unverified",
        ),
        Rule(
            "reliable-change",
            reliable_change(SESSION_RELIABILITY),
            1.96,
            1,
            "Jacobson & Truax 1991, session reliability",
        ),
        Rule("reliable-change-alpha", reliable_change(ALPHA), 1.96, 1, "Jacobson & Truax 1991, internal consistency"),
        Rule("own-mean", own_mean, 15.0, 1, "no published constant: 15 % of range is this project's"),
        Rule("own-sd", own_sd, 2.0, 2, "two own standard deviations, as in single-case charts"),
        Rule("individuals", individuals_chart, 2.66, 2, "Shewhart individuals and moving range, 2.66"),
        Rule("ewma", _ewma_fall, 2.7, 2, "EWMA chart, w = .3, L = 2.7 (Lucas & Saccucci range .2-.4, 2.7-3)"),
        Rule("cusum", _cusum_fall, DECISION_INTERVAL, 2, "lower CUSUM, k = .5, h = 4 (range 4-5)"),
        Rule(
            "stiles",
            regression_line,
            2.0,
            3,
            "after Stiles et al. 2004; 2 SD from Gumz et al. 2012, unverified",
        ),
        Rule(
            "strauss",
            stricter_sd,
            1.0,
            2,
            "after Strauss et al. 2006; 1 SD, the stricter, from Gumz et al. 2012",
        ),
        Rule(
            "cut-off",
            level,
            10.0 - JUST_BELOW,
            0,
            "36 of 40 or less: Session Rating Scale; does not travel (34 in China)",
        ),
    )
}


def sudden_drop(totals: Floats, cutoff: float, share: float = 0.25) -> list[int]:
    """Places (1-based, of the check-in before) of Tang and DeRubeis's sudden changes for the worse, in one
    series where higher is better, NaN where missing. Retrospective: it needs two later check-ins.

    (1) a fall of at least `cutoff`; (2) of at least `share` of the value before; (3) the mean of the three
    before exceeds that of the three after by more than t times their pooled SD, t = 2.776, 3.182 or 4.303
    with none, one or two of the six missing (constants as in the R package suddengains).
    """
    found = []
    for n in range(len(totals) - 1):
        before, after = totals[max(0, n - 2) : n + 1], totals[n + 1 : n + 4]
        pre, post = totals[n], totals[n + 1]
        if np.isnan(pre) or np.isnan(post) or pre - post < cutoff or pre - post < share * pre:
            continue
        if _means_differ(before[~np.isnan(before)], after[~np.isnan(after)]):
            found.append(n + 1)
    return found


def _means_differ(before: Floats, after: Floats) -> bool:
    a, b = len(before), len(after)
    if a < 2 or b < 2:
        return False
    critical = {4: 2.776, 3: 3.182, 2: 4.303}[a + b - 2]
    pooled = np.sqrt(((a - 1) * before.var(ddof=1) + (b - 1) * after.var(ddof=1)) / (a + b - 2))
    return bool(before.mean() - after.mean() > critical * pooled)
