"""What is known of a programme's clients as a whole: the yardstick for a pair with little history."""

from __future__ import annotations

import json
import tomllib
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, is_dataclass, replace
from functools import cache
from importlib import resources
from math import inf, isfinite
from statistics import NormalDist
from typing import Any, Final

import numpy as np

from scoring.chances import AT, chance_of, excess_of
from scoring.evidence import FEATURES, Floats, Norms
from scoring.latent import KINDS, Latent
from scoring.plain_file import in_short, no_such_key

FROM_EARLIER: Final = (2, 3, 4, 7)
"""From so many earlier check-ins on a scale of its own: with few, a check-in is unusual in another way."""
_NOTHING, _MUCH, _LEAST = 0.35, 0.6, 0.25
"""Of the signals, so few or so many more than rises of the same size; and the share of the budget for the few."""


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
        problems = _problems(self)
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

    def centred(self, mean: float) -> Programme:
        """The same programme with another usual total (percent of range): all that a few check-ins can
        tell.
        """
        return replace(self, norms=replace(self.norms, mean=mean))

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
        values = _exactly(cls, data)
        values["norms"] = Norms(**_tuples(_exactly(Norms, values["norms"])))
        values["latent"] = Latent(**_tuples(_exactly(Latent, values["latent"])))
        for name in ("scale_one", "scale_low"):
            values[name] = Scale(**_tuples(_exactly(Scale, values[name])))
        values["scales"] = tuple(Scale(**_tuples(_exactly(Scale, each))) for each in values["scales"])
        values["weights"] = tuple(tuple(row) for row in values["weights"])
        return cls(**_tuples(values))


def _exactly(kind: type, data: Any) -> dict[str, Any]:
    names = [field.name for field in fields(kind)]
    if not isinstance(data, Mapping):
        raise ValueError(f"{kind.__name__}: expected a table with the keys {', '.join(names)}")
    others = [str(key) for key in data if key not in names]
    found = [f"{kind.__name__}.{in_short(key)}: {no_such_key(key, names)}" for key in others]
    missing = [name for name in names if name not in data]
    if missing:
        found.append(f"{kind.__name__}: found nothing for {', '.join(missing)}")
    found += [
        f"{kind.__name__}.{field.name}: found {in_short(repr(data[field.name]))}, expected {words}"
        for field in fields(kind)
        if field.name in data and (words := _mistyped(str(field.type), data[field.name]))
    ]
    if found:
        raise ValueError("; ".join(found))
    return dict(data)


def _mistyped(kind: str, value: Any) -> str:
    """What is expected of a field of this kind, where the value is none; tables are looked at by themselves."""
    if kind == "int":
        return "" if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else "a whole number"
    if kind == "float":
        return "" if _is_number(value) else "a number"
    if kind.startswith("tuple[float"):
        return "" if isinstance(value, list) and all(map(_is_number, value)) else "a list of numbers"
    if kind.startswith("tuple[str"):
        return "" if isinstance(value, list) and all(isinstance(each, str) for each in value) else "a list of names"
    if kind.startswith("tuple[tuple"):
        rows = isinstance(value, list) and not any(_mistyped("tuple[float", row) for row in value)
        return "" if rows else "a list of lists of numbers"
    if kind.startswith("tuple[Scale"):
        tables = isinstance(value, list) and all(isinstance(each, Mapping) for each in value)
        return "" if tables else "a list of tables"
    return ""


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and isfinite(value)


def _tuples(values: dict[str, Any]) -> dict[str, Any]:
    return {name: tuple(value) if isinstance(value, list) else value for name, value in values.items()}


_LENGTHS: Final = {"right": 2, "beside_rises": len(AT), "back_by_chance": 3}
_FEWEST_KNOTS: Final = 8
"""Beyond its outermost quarter a scale goes on as a line: so many knots it needs."""


def _problems(p: Programme) -> list[str]:
    """Everything that keeps this from being of use."""
    return [*_not_numbers("", p), *_lengths(p), *_out_of_range(p)]


def _not_numbers(name: str, value: Any) -> list[str]:
    """What of it computing has made into no number, or an endless one."""
    if isinstance(value, float):
        return [] if isfinite(value) else [f"{name}: {value} is not a number"]
    if isinstance(value, tuple):
        if value and type(value[0]) is float and all(map(isfinite, value)):
            return []
        places = [found for at, each in enumerate(value) for found in _not_numbers(f"{name}[{at}]", each)]
        return places[:1]
    if is_dataclass(value):
        inside = f"{name}." if name else ""
        return [
            found for each in fields(value) for found in _not_numbers(f"{inside}{each.name}", getattr(value, each.name))
        ]
    return []


def _lengths(p: Programme) -> list[str]:
    found = [f"{name}: expected {n} numbers" for name, n in _LENGTHS.items() if len(getattr(p, name)) != n]
    if len(p.scales) != len(FROM_EARLIER):
        found.append(f"scales: expected {len(FROM_EARLIER)} of them")
    return found + [
        f"{name}: expected at least {_FEWEST_KNOTS} knots"
        for name, scale in _named_scales(p)
        if len(scale.parts) < _FEWEST_KNOTS
    ]


def _named_scales(p: Programme) -> list[tuple[str, Scale]]:
    by_earlier = [(f"scales[{place}]", scale) for place, scale in enumerate(p.scales)]
    return [*by_earlier, ("scale_one", p.scale_one), ("scale_low", p.scale_low)]


def _out_of_range(p: Programme) -> list[str]:
    found = []
    if not 0 < p.budget < 0.5:
        found.append(f"budget: {p.budget} is not between 0 and 0.5")
    if not 0 <= p.beyond <= 1:
        found.append(f"beyond: {p.beyond} is not between 0 and 1")
    if len(p.norms.offsets) != len(p.items) or not p.items:
        found.append("norms.offsets: one for each of the items is needed")
    for name, noises in (("norms.noises", p.norms.noises), ("latent.noises", p.latent.noises)):
        if len(noises) != len(p.items) or not all(value > 0 for value in noises):
            found.append(f"{name}: one above 0 for each of the items is needed")
    for name in ("between", "within", "contrast", "leaning", "weight"):
        if not getattr(p.norms, name) > 0:
            found.append(f"norms.{name}: {getattr(p.norms, name)} is not above 0")
    for name in ("between", "within", "noise"):
        if not getattr(p.latent, name) > 0:
            found.append(f"latent.{name}: {getattr(p.latent, name)} is not above 0")
    if len(p.weights) != len(KINDS) or any(len(row) != 1 + len(FEATURES) for row in p.weights):
        found.append(f"weights: expected {len(KINDS)} rows of {1 + len(FEATURES)}")
    for name, scale in _named_scales(p):
        rising = all(a < b for a, b in zip(scale.parts, scale.parts[1:], strict=False))
        if not rising or len(scale.parts) != len(scale.surprises):
            found.append(f"{name}: knots are not strictly rising")
    return found


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
