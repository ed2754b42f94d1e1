"""From a level to answers: four ways in which a person may come from one to the other. All count from 0."""

from __future__ import annotations

import numpy as np

from benchmarks.strangers.people import Floats
from benchmarks.strangers.programme import Programme


def thresholds(programme: Programme, items: int, points: int, top: tuple[float, float]) -> Floats:
    """(items, points - 1) levels from which an answer is likelier to lie above than below. The uppermost is drawn from
    `top`, in units of the spread between clients, the others down to 4.2 to 6 below it; items differ by .25.
    """
    above = programme.between(*top)
    below = above - programme.between(4.2, 6.0)
    usual = np.linspace(below, above, points - 1)
    return np.sort(usual + 0.25 * programme.shared.normal(size=(items, points - 1)), axis=1)


def slopes(programme: Programme, items: int, least: float, most: float) -> Floats:
    """(items,) how sharply an item tells levels apart; items differ by a fifth."""
    return programme.between(least, most) * np.exp(0.2 * programme.shared.normal(size=items))


def graded(programme: Programme, level: Floats, slope: Floats, steps: Floats) -> Floats:
    """Samejima's graded response: P(answer >= k) = logistic(slope (level - step k)). level: (clients, check_ins,
    items).
    """
    seen = level + programme.each.logistic(size=level.shape) / slope
    answers = np.zeros_like(level)
    for step in steps.T:
        answers += seen >= step
    return answers


def partial_credit(programme: Programme, level: Floats, slope: Floats, steps: Floats) -> Floats:
    """Muraki's generalised partial credit: from k - 1 to k as 1 to exp(slope (level - step k)), of neighbours."""
    best, answers = programme.each.gumbel(size=level.shape), np.zeros_like(level)
    weight = np.zeros_like(level)
    for k, step in enumerate(steps.T, start=1):
        weight += slope * (level - step)
        drawn = weight + programme.each.gumbel(size=level.shape)
        answers[drawn > best] = k
        np.maximum(best, drawn, out=best)
    return answers


def beta_binomial(programme: Programme, level: Floats, precision: Floats | float, most: int) -> Floats:
    """Each answer a count of `most`, its own rate drawn around logistic(level), the closer the larger the precision."""
    rate = np.clip(1 / (1 + np.exp(-level)), 0.005, 0.995)
    own = programme.each.beta(rate * precision, (1 - rate) * precision)
    return programme.each.binomial(most, own).astype(np.float64)


def rounded(programme: Programme, level: Floats, noise: float, most: int) -> Floats:
    """A level on the scale itself, 0 to `most`, with normal noise for each item, read to the next whole number."""
    return np.clip(np.rint(level + noise * programme.each.normal(size=level.shape)), 0, most)
