"""What is known of a programme's clients as a whole: the yardstick for a pair with little history."""

from __future__ import annotations

import json
import tomllib
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from functools import cache
from importlib import resources
from math import inf
from statistics import NormalDist
from typing import Any, Final

import numpy as np

from scoring.chances import chance_of, excess_of
from scoring.evidence import Floats, Norms
from scoring.latent import Latent
from scoring.programme_checks import exactly, problems_of, tuples

FROM_EARLIER: Final = (2, 3, 4, 7)
"""From so many earlier check-ins on a scale of its own: with few, a check-in is unusual in another way."""
_NOTHING, _MUCH, _LEAST = 0.35, 0.6, 0.25
"""Of the signals, so few or so many more than rises of the same size; and the share of the budget for the few."""


_PAIRS_OF_MEAN = 10
"""How many pairs the usual total beforehand counts for."""


def limit(share: float) -> float:
    """What such a share (0-1) of check-ins exceeds in surprise; with none, nothing does."""
    return NormalDist().inv_cdf(1 - share) if share > 1e-9 else inf


@dataclass(frozen=True, slots=True)
class Scale:
    """Strictly rising knots: where a kind's part lies, and the surprise (a standard normal score) there."""

    parts: tuple[float, ...]
    surprises: tuple[float, ...]


def scaled_by(part: Floats, scale: Scale) -> Floats:
    """Surprise from part: linear between the knots, and beyond them along the outermost quarter."""
    x, y = np.asarray(scale.parts), np.asarray(scale.surprises)
    out = np.interp(part, x, y)
    corner = -8
    slope = (y[-1] - y[corner]) / max(x[-1] - x[corner], 1e-6)
    return np.asarray(out + np.maximum(part - x[-1], 0.0) * slope + np.minimum(part - x[0], 0.0) * 1e-3)


@dataclass(frozen=True, slots=True)
class Programme:
    """Parameters of one programme, instrument and language, fitted by `scoring.fit` or the documented prior.

    items: the instrument's scored items, in order; step: distance between neighbouring answers in percent of
    range, 0 for a continuous line. norms: the yardstick; latent: the null model; weights: one row per kind
    (dip, component, slide), intercept first. scales: from parts to surprise, by how many earlier check-ins there
    are (`FROM_EARLIER`); scale_one, scale_low: the same with one, and for `low`. right: intercept and slope of the log
    odds that a signal is right, by surprise, where the truth is known; beside_rises: log ratios of all falls to those
    by chance, at the least, for the surprises `chances.AT`. beyond: share (0-1) of the signals at the budget that
    there are more of than of rises just as unusual. range_low, range_high: ends of the 90 % range in standard errors,
    first_low and first_high in percent for a first check-in. back_by_chance: share of false alarms back in
    range within one, two and three check-ins. history: so many of its own check-ins have two or more earlier ones.
    budget: signals per check-in with two or more earlier ones.
    """

    items: tuple[str, ...]
    step: float
    budget: float
    norms: Norms
    latent: Latent
    weights: tuple[tuple[float, ...], ...]
    scales: tuple[Scale, ...]
    scale_one: Scale
    scale_low: Scale
    right: tuple[float, float]
    beside_rises: tuple[float, ...]
    beyond: float
    range_low: float
    range_high: float
    first_low: float
    first_high: float
    back_by_chance: tuple[float, float, float]
    history: int

    def __post_init__(self) -> None:
        problems = problems_of(self, scales=len(FROM_EARLIER))
        if problems:
            raise ValueError("; ".join(problems))

    @property
    def rate(self) -> float:
        """Signals per check-in that there are to be: the budget, or less of it where falls are hardly more frequent
        than rises of the same size, for then there is little to tell.
        """
        much = min(1.0, max(0.0, (self.beyond - _NOTHING) / (_MUCH - _NOTHING)))
        return self.budget * (_LEAST + (1 - _LEAST) * much)

    @property
    def threshold(self) -> float:
        """A signal is given if and only if the surprise exceeds this, where nothing is known of those given before."""
        return limit(self.rate)

    def threshold_of(self, earlier: int, share: float | None = None) -> float:
        """The same with so many earlier check-ins, where such a share of those with two or more may give a signal. With
        fewer there are half as many signals as the rate: little is known, and nobody counts them.
        """
        if earlier < FROM_EARLIER[0]:
            return limit(self.rate / 2)
        return self.threshold if share is None else limit(share)

    def scale_of(self, earlier: int) -> Scale:
        """With so many earlier check-ins, two at least."""
        return self.scales[bisect_right(FROM_EARLIER, earlier) - 1]

    def chance_right(self, surprise: float) -> float:
        """Probability (0-1) that there is a dip behind a surprise of this size: the lower of what the simulated
        programme and the programme's own rises say.
        """
        return min(chance_of(self.right, surprise), excess_of(self.beside_rises, surprise))

    def around(self, mean: float, pairs: int) -> Programme:
        """The same programme with its usual total (percent of range) drawn towards the mean of so many pairs: all that
        a few check-ins can tell.
        """
        drawn = (_PAIRS_OF_MEAN * self.norms.mean + pairs * mean) / (_PAIRS_OF_MEAN + pairs)
        return replace(self, norms=replace(self.norms, mean=drawn))

    def to_json(self) -> str:
        """As JSON text with sorted keys: equal programmes give equal text."""
        return json.dumps(asdict(self), sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> Programme:
        """From `to_json`. ValueError when a key is missing, unknown or a value out of range."""
        try:
            data = json.loads(text)
        except RecursionError:
            raise ValueError("it is nested too deeply") from None
        return cls.from_mapping(data)

    @classmethod
    def from_mapping(cls, data: Mapping[str, Any]) -> Programme:
        """From nested tables, as JSON or TOML give them. ValueError as in `from_json`."""
        values = exactly(cls, data)
        values["norms"] = Norms(**tuples(exactly(Norms, values["norms"])))
        values["latent"] = Latent(**tuples(exactly(Latent, values["latent"])))
        for name in ("scale_one", "scale_low"):
            values[name] = Scale(**tuples(exactly(Scale, values[name])))
        values["scales"] = tuple(Scale(**tuples(exactly(Scale, each))) for each in values["scales"])
        values["weights"] = tuple(tuple(row) for row in values["weights"])
        return cls(**tuples(values))


PRIOR: Programme
"""The documented prior for the own instrument in a programme without history: `scoring/prior.toml`."""


@cache
def _prior() -> Programme:
    return Programme.from_mapping(tomllib.loads((resources.files("scoring") / "prior.toml").read_text("utf-8")))


def __getattr__(name: str) -> Programme:
    # Read on first use, so that the file can be written anew by code that imports this module.
    if name == "PRIOR":
        return _prior()
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
