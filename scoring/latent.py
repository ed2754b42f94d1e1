"""A simulated programme: quiet clients as the fitted parameters say, with or without documented dips.

The null model behind thresholds, certainty and weights. A client's latent total is a level, early growth and
autocorrelated session noise of the client's own size; items add a stable leaning and noise; the answer is the
nearest step of the scale, cut off at its ends (which makes ceilings and ties), and perhaps pressed together there.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from scoring.evidence import Bools, Floats, early

Ints = NDArray[np.int64]

KINDS: Final = ("dip", "component", "slide")
"""The kinds of signal against a pair's own usual range, in the order of their codes from 1."""

QUIET: Final = 0
DIP: Final = 1
COMPONENT: Final = 2
SLIDE: Final = 3
STEP: Final = 4
AFTER: Final = -1
STAYED: Final = -2
"""Kinds of check-in in the simulated truth. The first check-in of a dip, component or step has its code (a
step's that of a dip, for nothing tells them apart); AFTER: later in an episode; STAYED: after a step."""


@dataclass(frozen=True, slots=True)
class Latent:
    """Parameters in percent of range, on the latent scale before rounding and cutting off.

    mean, between: level; growth: gained over the first check-ins; within: session noise of the total; noise:
    of one item; leaning: a client's stable preference for an item; spread: SD of the log of a client's own
    variability; autocorrelation: of the session noise; tail, item_tail: heaviness of the tails of session and
    item noise (Tukey's h, 0 is Gaussian, below 0.25); dips, components, slides, steps: share of clients with
    such an episode by the end of a long history (shorter ones see a part of them), in all at most 1; longest: most
    answered check-ins a dip lasts, any number up to it being as common; noises: how noisy each item is beside the
    others (mean square 1); bend: over what width answers are pressed together towards both ends of the scale.
    """

    mean: float
    between: float
    growth: float
    within: float
    noise: float
    leaning: float
    spread: float
    autocorrelation: float
    tail: float
    item_tail: float
    dips: float
    components: float
    slides: float
    steps: float
    longest: float
    noises: tuple[float, ...]
    bend: float

    @property
    def shares(self) -> tuple[float, float, float, float]:
        """Shares of clients with each kind of episode, in the order of the codes DIP to STEP."""
        return self.dips, self.components, self.slides, self.steps


def simulate(latent: Latent, answered: Bools, offsets: Floats, step: float, seed: int) -> tuple[Floats, Ints]:
    """Ratings (clients, check-ins, items) for this pattern of answers, and the kind of each check-in.

    step: distance between neighbouring answers (percent; 0 for a continuous line). Equal arguments give
    equal results.
    """
    rng = np.random.default_rng(seed)
    clients, places, items = answered.shape
    own = np.exp(latent.spread * rng.standard_normal((clients, 1)) - latent.spread**2 / 2)
    level = latent.mean + latent.between * rng.standard_normal((clients, 1))
    level = level + early(latent.growth, np.arange(places))
    session = own * latent.within * _noise(rng, (clients, places), latent)
    leaning = latent.leaning * rng.standard_normal((clients, 1, items)) + offsets
    noise = latent.noise * np.asarray(latent.noises) * _tailed(rng.standard_normal(answered.shape), latent.item_tail)
    noise = own[:, :, None] * noise
    unit = float(np.sqrt(latent.within**2 + latent.noise**2 / items))
    kind, drop = episodes(rng, latent, answered, unit)
    value = (level + session)[:, :, None] + leaning + noise - drop
    value = np.clip(_bent(value, latent.bend), 0, 100)
    if step > 0:
        value = np.clip(np.rint(value / step) * step, 0, 100)
    return np.where(answered, value, np.nan), kind


def _bent(value: Floats, width: float) -> Floats:
    """Pressed together towards both ends of the scale, over about `width`; 0: not at all."""
    if width < 0.5:
        return value
    high = 100 - width * np.logaddexp(0, (100 - value) / width)
    return np.asarray(width * np.logaddexp(0, high / width))


def _noise(rng: np.random.Generator, shape: tuple[int, int], latent: Latent) -> Floats:
    shock = _tailed(rng.standard_normal(shape), latent.tail)
    fresh = np.sqrt(1 - latent.autocorrelation**2)
    for place in range(1, shape[1]):
        shock[:, place] = latent.autocorrelation * shock[:, place - 1] + fresh * shock[:, place]
    return shock


def _tailed(normal: Floats, h: float) -> Floats:
    """Standard normal values with Tukey's heavy tails, z exp(h z^2 / 2), scaled back to unit variance."""
    return np.asarray(normal * np.exp(h / 2 * normal**2) * (1 - 2 * h) ** 0.75)


def episodes(rng: np.random.Generator, latent: Latent, answered: Bools, unit: float) -> tuple[Ints, Floats]:
    """At most one episode per client, as likely at any check-in: its kind per check-in and what it takes off each
    item.

    Documented hypotheses: a dip lasts one check-in to `longest`; a step stays; a component falls further, for the
    total hardly moves; a slide grows for four to eight check-ins. Depths are 1 to 4.5 SDs of a quiet total.
    """
    clients, places, items = answered.shape
    count = answered.any(axis=2).sum(axis=1)
    which: Ints = np.digitize(rng.random((clients,)), np.cumsum(latent.shares)).astype(np.int64) + 1
    ahead = np.maximum(count, np.quantile(count, 0.9)) - 2  # a short history ends before some episodes begin
    first: Ints = 2 + np.floor(rng.random((clients,)) * np.maximum(ahead, 1)).astype(np.int64)
    size: Floats = np.asarray(unit * rng.uniform(1.0, 4.5, (clients,)))
    slide, step = which == SLIDE, which == STEP
    length = np.where(step, places, 1 + np.floor(latent.longest * rng.random((clients,))).astype(np.int64))
    ramp = rng.integers(4, 9, (clients,))
    length = np.where(slide, ramp + rng.integers(0, 3, (clients,)), length)
    age = np.arange(places) - first[:, None]
    inside = (which <= STEP)[:, None] & (age >= 0) & (age < length[:, None])
    grown = np.where(slide[:, None], np.minimum((age + 1) / ramp[:, None], 1.0), 1.0)
    one = np.equal(np.arange(items), rng.integers(items, size=(clients, 1)))
    spread = np.clip(1 + 0.3 * rng.standard_normal((clients, items)), 0, 2)
    alone = np.equal(which, COMPONENT)[:, None]
    item_size = 1.3 * np.sqrt(latent.within**2 + latent.noise**2) / unit
    pattern = np.where(alone, np.where(one, item_size, 0.0), spread)
    drop = (size[:, None] * grown * inside)[:, :, None] * pattern[:, None, :]
    late = np.where(slide[:, None], grown < 0.3, age > 0)
    first_kind = np.where(step, DIP, which)[:, None]
    later_kind = np.where(step, STAYED, AFTER)[:, None]
    kind = np.where(inside, np.where(late, later_kind, first_kind), QUIET)
    return kind, drop
