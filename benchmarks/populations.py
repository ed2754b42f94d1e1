"""Simulated populations whose truth is known: who dips, when, and by how much.

Sizes come from the literature where there is any (see docs/detection.md): level 78 (SD 12.3) of 100, 6.7
within for a long form, test autocorrelation .25, ceilings of a third and a half. The rest is varied on
purpose.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Truth:
    """`ratings` (clients, sessions, items), NaN where unanswered; `episode` (clients, sessions) is 0 when
    quiet, else the number of the client's episode that is under way."""

    name: str
    ratings: Floats
    episode: Ints
    low: int
    high: int


@dataclass(frozen=True)
class Population:
    """What one population is made of; sizes in percent of range."""

    name: str
    items: int = 3
    steps: int = 5
    sessions: int = 16
    mean: float = 76.0
    between: float = 11.0
    within: float = 7.0
    spread: float = 0.0  # SD of the log of a client's own variability
    item_between: float = 5.0  # a client's stable leaning towards one item
    item_within: float = 7.0
    autocorrelation: float = 0.25
    growth: float = 0.0  # gained over the first sessions
    tail: float = np.inf  # degrees of freedom of the session noise
    missing: float = 0.05  # whole check-ins
    unanswered: float = 0.01  # single items
    short: bool = False  # three to five sessions
    styles: bool = False
    dip_share: float = 0.6  # of clients with an episode
    dip: tuple[float, float] = (12.0, 35.0)
    length: tuple[int, int] = (1, 4)
    shape: str = "dip"  # dip, step, slide
    one_item: bool = False


POPULATIONS: Final[tuple[Population, ...]] = (
    Population("equal variability"),
    Population("variability differs", spread=0.7),
    Population("ceiling, a third", mean=92.0, between=13.0),
    Population("ceiling, half", mean=99.0, between=14.0),
    Population("short histories", short=True, dip_share=0.4),
    Population("slow slides", shape="slide", dip=(20.0, 40.0), spread=0.3),
    Population("steps that stay", shape="step", spread=0.3),
    Population("early growth", mean=66.0, growth=14.0, spread=0.3),
    Population("missed sessions", missing=0.35, unanswered=0.08, spread=0.3),
    Population("response styles", styles=True, spread=0.4, tail=4.0),
    Population("four 0-10 lines", items=4, steps=11, spread=0.4, tail=5.0),
    Population("twelve items", items=12, steps=5, spread=0.4, item_within=12.0, item_between=9.0),
    Population("one component", one_item=True, dip=(20.0, 45.0), spread=0.3),
    Population("no dips", dip_share=0.0, spread=0.4),
)


def simulate(population: Population, clients: int, seed: int) -> Truth:
    """`clients` clients of that population; the same seed gives the same ones."""
    rng = np.random.default_rng(seed)
    p, n, t, k = population, clients, population.sessions, population.items
    level = p.mean + p.between * rng.standard_normal((n, 1)) + p.growth * (1 - np.exp(-np.arange(t) / 3.0))
    own = np.exp(p.spread * rng.standard_normal((n, 1)) - p.spread**2 / 2)
    common = own * p.within * _autocorrelated(rng, (n, t), p)
    leaning = p.item_between * rng.standard_normal((n, 1, k))
    noise = own[:, :, None] * p.item_within * rng.standard_normal((n, t, k))
    episode, depth = _episodes(rng, p, n)
    share = np.ones((n, 1, k))
    if p.one_item:
        share = (np.arange(k) == rng.integers(k, size=(n, 1)))[:, None, :].astype(float)
    elif k > 1:
        share = np.clip(1 + 0.3 * rng.standard_normal((n, 1, k)), 0, 2)
    latent = (level + common)[:, :, None] + leaning + noise - depth[:, :, None] * share
    if p.styles:
        latent = _styled(rng, latent)
    top = p.steps - 1
    ratings = np.clip(np.rint(latent / 100 * top), 0, top) + 1
    gone = rng.random((n, t)) < p.missing
    if p.short:
        gone |= np.arange(t) >= rng.integers(3, 6, size=(n, 1))
    ratings[gone] = np.nan
    ratings[rng.random(ratings.shape) < p.unanswered] = np.nan
    return Truth(p.name, ratings, episode, 1, p.steps)


def _autocorrelated(rng: np.random.Generator, shape: tuple[int, int], p: Population) -> Floats:
    """Unit-variance AR(1) along the sessions, with heavy tails where asked for."""
    shock = rng.standard_normal(shape)
    if np.isfinite(p.tail):
        shock = rng.standard_t(p.tail, shape) / np.sqrt(p.tail / (p.tail - 2))
    for j in range(1, shape[1]):
        shock[:, j] = p.autocorrelation * shock[:, j - 1] + np.sqrt(1 - p.autocorrelation**2) * shock[:, j]
    return shock


def _episodes(rng: np.random.Generator, p: Population, n: int) -> tuple[Ints, Floats]:
    """One or two episodes for `dip_share` of the clients, never in the first two sessions."""
    t = p.sessions
    episode, depth = np.zeros((n, t), dtype=np.int64), np.zeros((n, t))
    when = np.arange(t)
    last = 5 if p.short else t
    for number in (1, 2):
        chosen = rng.random(n) < (p.dip_share if number == 1 else p.dip_share / 3)
        first: Ints = rng.integers(2, last, size=n)
        length = rng.integers(p.length[0], p.length[1] + 1, size=n)
        size: Floats = rng.uniform(*p.dip, size=n)
        if p.shape == "slide":
            length = rng.integers(5, 9, size=n)
        elif p.shape == "step":
            length = np.full(n, t)
        inside = chosen[:, None] & (when >= first[:, None]) & (when < (first + length)[:, None])
        inside &= (episode == 0) & ~(episode.max(axis=1) > 0)[:, None] if p.shape != "dip" else episode == 0
        part = np.ones((n, t))
        if p.shape == "slide":
            part = (when - first[:, None] + 1) / length[:, None]
        episode[inside] = number
        depth[inside] = (size[:, None] * part)[inside]
    return episode, depth


def _styled(rng: np.random.Generator, latent: Floats) -> Floats:
    """Four ways of using a scale: as it is, extremes only, around the middle, one answer for all items."""
    style: Ints = np.asarray(rng.integers(4, size=latent.shape[0]))[:, None, None]
    centre = latent.mean(axis=(0, 1, 2))
    extreme, middle = centre + 1.7 * (latent - centre), centre - 12 + 0.6 * (latent - centre)
    same = np.broadcast_to(latent[:, :, :1], latent.shape)
    return np.select([style == 1, style == 2, style == 3], [extreme, middle, same], latent)


def variants(change: Callable[[Population], Population] = lambda p: p) -> tuple[Population, ...]:
    """Every population, changed alike: for looking beyond the sizes chosen above."""
    return tuple(replace(change(p)) for p in POPULATIONS)
