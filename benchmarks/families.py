"""Programmes of many families, from which the weights of the evidence are learned: `benchmarks/weights.py`.

No one family is right of everybody, and weights that suit one do badly in the next. So every programme is drawn anew:
how many items, on which scale, how noise is spread, whether it lasts, whether levels wander, how answers are rounded.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from scoring.evidence import Bools, Floats, Norms, early
from scoring.fit import START
from scoring.latent import Ints, Latent, episodes
from scoring.moments import moments, offsets_of

_CLIENTS = 800
_ITEMS = (1, 2, 3, 3, 3, 4, 4, 6, 12)
_STEPS = (4, 4, 4, 6, 6, 10, 10, 20, 100)
"""Between the ends of a scale."""


@dataclass(frozen=True)
class Drawn:
    """A programme: `ratings` (clients, check-ins, items) in percent, NaN unanswered, the `kind` of each check-in
    (clients, check-ins), and the yardstick that suits it.
    """

    ratings: Floats
    kind: Ints
    norms: Norms


def draw(seed: int) -> Drawn:
    """The programme of this seed."""
    rng = np.random.default_rng(seed)
    family = _Family(rng)
    answered = family.answered()
    kind, drop = episodes(rng, family.latent, answered, family.unit)
    value = (family.levels() + family.sessions())[:, :, None] + family.items() - drop
    ratings = np.where(answered, family.rounded(value), np.nan)
    offsets = offsets_of(ratings)
    latent = family.latent
    return Drawn(ratings, kind, moments(ratings, offsets).norms(latent.growth, tuple(offsets.tolist()), latent.spread))


class _Family:
    """What a programme is made of; sizes in percent of range."""

    def __init__(self, rng: np.random.Generator) -> None:
        self._rng, one_of = rng, rng.uniform
        items = int(rng.choice(_ITEMS))
        self._steps, self._check_ins = int(rng.choice(_STEPS)), int(rng.integers(8, 26))
        spread = one_of(0, 0.8) if rng.random() < 0.5 else 0.0
        self.latent: Latent = replace(
            START, mean=one_of(60, 100), between=one_of(7, 18), growth=one_of(0, 8), within=one_of(3, 11),
            noise=one_of(3, 16), leaning=one_of(2, 12), spread=spread, dips=0.36, components=0.12, slides=0.12,
            steps=0.12, longest=one_of(2, 7), noises=(1.0,) * items,
        )  # fmt: skip
        self._shape = _CLIENTS, self._check_ins, items
        self._own = np.exp(spread * rng.standard_normal((_CLIENTS, 1)) - spread**2 / 2)

    @property
    def unit(self) -> float:
        """The spread of a quiet total."""
        return float(np.hypot(self.latent.within, self.latent.noise / np.sqrt(self._shape[2])))

    def answered(self) -> Bools:
        """Half of the programmes have clients of all lengths; in some, items are skipped."""
        rng, (clients, places, items) = self._rng, self._shape
        last: Ints = rng.integers(3, places + 1, clients) if rng.random() < 0.5 else np.full(clients, places)
        skipped = rng.random(self._shape) < (rng.uniform(0, 0.15) if rng.random() < 0.4 else 0.0)
        skipped[np.arange(clients)[:, None], np.arange(places), rng.integers(0, items, (clients, places))] = False
        return np.asarray((np.arange(places) < last[:, None])[:, :, None] & ~skipped)

    def levels(self) -> Floats:
        """Of one sort of clients or, in three of ten programmes, of two."""
        rng, latent, (clients, places, _) = self._rng, self.latent, self._shape
        level = latent.mean + latent.between * rng.standard_normal((clients, 1))
        lower = rng.random((clients, 1)) < (rng.uniform(0.15, 0.5) if rng.random() < 0.3 else 0.0)
        return np.asarray(level - lower * rng.uniform(8, 25) + early(latent.growth, np.arange(places)))

    def sessions(self) -> Floats:
        """What one session differs from another: noise that may last, in most programmes levels that wander, in some
        moods that go up and down.
        """
        rng, within, (clients, places, _) = self._rng, self.latent.within, self._shape
        lasting, noise = rng.uniform(-0.05, 0.5), self._noise((clients, places))
        for place in range(1, places):
            noise[:, place] = lasting * noise[:, place - 1] + np.sqrt(1 - lasting**2) * noise[:, place]
        found = self._own * within * noise
        if rng.random() < 0.6:
            found = found + np.cumsum(rng.standard_normal((clients, places)), axis=1) * within * rng.uniform(0, 0.4)
        if rng.random() < 0.3:
            turned = np.cumsum(rng.random((clients, places)) < rng.uniform(0.05, 0.3), axis=1)
            high = (turned + rng.integers(0, 2, (clients, 1))) % 2
            found = found + (2 * high - 1) * within * rng.uniform(0.2, 0.9)
        return np.asarray(found)

    def items(self) -> Floats:
        """Leanings and noise; in three of ten programmes some people answer all items much alike."""
        rng, latent, (clients, _, items) = self._rng, self.latent, self._shape
        noises = np.exp(rng.uniform(0, 0.4) * rng.standard_normal(items))
        noise = latent.noise * noises / np.sqrt((noises**2).mean()) * self._noise(self._shape) * self._own[:, :, None]
        alike = rng.random((clients, 1, 1)) < (rng.uniform(0.05, 0.4) if rng.random() < 0.3 else 0.0)
        noise = np.where(alike, 0.3 * noise[:, :, :1], noise)
        return np.asarray(noise + latent.leaning * rng.standard_normal((clients, 1, items)) + rng.normal(0, 4, items))

    def rounded(self, value: Floats) -> Floats:
        """To the steps of the scale, which in most programmes do not lie evenly; on fine ones, often to heaps."""
        rng, steps, items = self._rng, self._steps, self._shape[2]
        edges = np.tile((np.arange(steps) + 0.5) / steps * 100, (items, 1))
        if rng.random() < 0.6:
            uneven = rng.normal(0, rng.uniform(0, 0.5) * 100 / steps, edges.shape)
            edges = np.sort(edges + uneven, axis=1) * rng.uniform(0.8, 1.0) + rng.uniform(0, 10)
        step = np.stack([np.searchsorted(edges[at], value[:, :, at]) for at in range(items)], axis=2)
        found = step / steps * 100
        if steps >= 10 and rng.random() < 0.4:
            heap, heaped = rng.uniform(8, 30), rng.random(found.shape) < rng.uniform(0.2, 0.8)
            found = np.where(heaped, np.clip(np.rint(found / heap) * heap, 0, 100), found)
        return np.asarray(found)

    def _noise(self, shape: tuple[int, ...]) -> Floats:
        """Of mean 0 and variance 1: Gaussian, with heavy tails, or leaning to one side, mostly downwards."""
        rng, kind = self._rng, self._rng.integers(4)
        if kind == 0:
            return rng.standard_normal(shape)
        if kind == 1:
            free = rng.uniform(3, 8)
            return np.asarray(rng.standard_t(free, shape) / np.sqrt(free / (free - 2)))
        if kind == 2:
            return np.asarray(rng.logistic(size=shape) * np.sqrt(3) / np.pi)
        degree = rng.uniform(2, 8)
        return np.asarray(rng.choice([-1, -1, 1]) * (rng.gamma(degree, size=shape) - degree) / np.sqrt(degree))
