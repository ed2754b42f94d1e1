"""Populations of another kind than the detector's null model: graded responses, which round no latent score.

A client's trait and the items' own discrimination and thresholds say how likely each answer is (Samejima's graded
response model, drawn with logistic noise); lines are the same without thresholds, pressed together at their ends.
Sizes are on the logit scale. None is from the literature: they are chosen to differ from `benchmarks.populations`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from benchmarks.populations import Floats, Ints, Truth

_THRESHOLDS: Final = 2.2  # the outermost lie so far from the middle
_DISCRIMINATION: Final = (1.2, 3.0)


@dataclass(frozen=True)
class Graded:
    """What one population is made of. `steps` 0: a line, marked from 0 to 100."""

    name: str
    items: int = 3
    steps: int = 5
    sessions: int = 14
    level: float = 1.2
    between: float = 1.2
    within: float = 0.6
    uneven: float = 0.0  # coefficient of variation of the clients' own variances
    autocorrelation: float = 0.2
    wander: float = 0.0  # a random walk's step
    tail: float = np.inf  # degrees of freedom of the session noise
    leaning: float = 0.5
    style: float = 0.0  # how differently clients use the scale
    growth: float = 0.0
    missing: float = 0.05
    short: bool = False  # three to five sessions
    dip_share: float = 0.5  # of clients with an episode
    dip: tuple[float, float] = (1.2, 4.0)
    shape: str = "dip"  # dip, step, slide
    one_item: bool = False


POPULATIONS: Final = (
    Graded("graded"),
    Graded("graded, no dips", dip_share=0.0),
    Graded("graded, few dips", dip_share=0.1),
    Graded("graded, many dips", dip_share=0.9),
    Graded("graded, at the top", level=3.0),
    Graded("graded, heavy tails", tail=4.0),
    Graded("graded, uneven clients", uneven=0.8),
    Graded("graded, short histories", sessions=6, short=True),
    Graded("graded, missed sessions", missing=0.35),
    Graded("graded, growth", growth=1.2, level=0.9),
    Graded("graded, styles", style=0.5),
    Graded("graded, wandering", wander=0.15),
    Graded("graded, one component", dip=(2.0, 5.0), one_item=True),
    Graded("graded, slides", shape="slide"),
    Graded("graded, steps", shape="step"),
    Graded("graded, twelve items", items=12, steps=7),
    Graded("four lines", items=4, steps=0),
    Graded("four lines, at the top", items=4, steps=0, level=2.6),
    Graded("four lines, short histories", items=4, steps=0, sessions=6, short=True, dip_share=0.3),
)


def simulate(p: Graded, clients: int, seed: int) -> Truth:
    """Ratings and what is under way; equal arguments give equal results."""
    rng = np.random.default_rng(seed)
    episode, fall = _episodes(rng, p, clients)
    shape = (clients, p.sessions, p.items)
    trait = _traits(rng, p, clients)[:, :, None] + p.leaning * rng.standard_normal((clients, 1, p.items))
    answer = trait - fall + rng.logistic(size=shape) / rng.uniform(*_DISCRIMINATION, p.items)
    stretch = np.exp(p.style * rng.standard_normal((clients, 1, 1)))
    answer = (answer - p.style * rng.standard_normal((clients, 1, 1))) / stretch
    if p.steps:
        thresholds = np.linspace(-_THRESHOLDS, _THRESHOLDS, p.steps - 1)
        ratings = 1.0 + (answer[..., None] > thresholds).sum(axis=3)
    else:
        ratings = np.rint(100 / (1 + np.exp(-answer)))
    gone = rng.random((clients, p.sessions)) < p.missing
    if p.short:
        gone |= np.arange(p.sessions) >= rng.integers(3, 6, (clients, 1))
    ratings[gone] = np.nan
    low, high = (1, p.steps) if p.steps else (0, 100)
    return Truth(p.name, ratings, episode, low, high)


def _traits(rng: np.random.Generator, p: Graded, clients: int) -> Floats:
    """What a client would say at each session without any dip (clients, sessions)."""
    shock = rng.standard_normal((clients, p.sessions))
    if np.isfinite(p.tail):
        shock = rng.standard_t(p.tail, shock.shape) / np.sqrt(p.tail / (p.tail - 2))
    for place in range(1, p.sessions):
        fresh = np.sqrt(1 - p.autocorrelation**2) * shock[:, place]
        shock[:, place] = p.autocorrelation * shock[:, place - 1] + fresh
    own = np.ones((clients, 1))
    if p.uneven:
        own = np.sqrt(rng.gamma(1 / p.uneven**2, p.uneven**2, (clients, 1)))
    trait = p.level + p.between * rng.standard_normal((clients, 1)) + p.within * own * shock
    trait = trait + np.cumsum(p.wander * rng.standard_normal(trait.shape), axis=1)
    return np.asarray(trait - p.growth * np.exp(-np.arange(p.sessions) / 3))


def _episodes(rng: np.random.Generator, p: Graded, clients: int) -> tuple[Ints, Floats]:
    """One episode for `dip_share` of the clients, from the third session on: what it takes off each item."""
    when = np.arange(p.sessions)
    first = rng.integers(2, 5 if p.short else p.sessions, (clients, 1))
    length = np.minimum(rng.geometric(0.45, (clients, 1)), 6)
    part: Floats = np.ones((clients, p.sessions))
    if p.shape == "slide":
        length = rng.integers(5, 9, (clients, 1))
        part = np.clip((when - first + 1) / length, 0, 1)
    elif p.shape == "step":
        length = np.full((clients, 1), p.sessions)
    inside = (rng.random((clients, 1)) < p.dip_share) & (when >= first) & (when < first + length)
    depth = rng.uniform(*p.dip, (clients, 1)) * part * inside
    each = np.clip(1 + 0.3 * rng.standard_normal((clients, 1, p.items)), 0, 2)
    if p.one_item:
        each = np.equal(np.arange(p.items), rng.integers(p.items, size=(clients, 1, 1))).astype(float)
    return inside.astype(np.int64), depth[:, :, None] * each
