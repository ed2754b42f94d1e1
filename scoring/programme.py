"""What is known of a programme's clients as a whole: the yardstick for a pair with little history."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from functools import cache
from importlib import resources
from math import exp, isfinite
from statistics import NormalDist
from typing import Any, Final

from scoring.evidence import FEATURES, Norms
from scoring.latent import KINDS, Latent
from scoring.plain_file import in_short, no_such_key


@dataclass(frozen=True, slots=True)
class Scale:
    """Strictly rising knots: where a kind's part lies, and the surprise (a standard normal score) there."""

    parts: tuple[float, ...]
    surprises: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Programme:
    """Parameters of one programme, instrument and language, fitted by `scoring.fit` or the documented prior.

    items: the instrument's scored items, in order; step: distance between neighbouring answers in percent of
    range, 0 for a continuous line. norms: the yardstick; latent: the null model; weights: one row per kind
    (dip, component, slide), intercept first. scale, scale_one, scale_low: from parts to surprise with two or
    more earlier check-ins, with one, and for `low`. right: intercept and slope of the log odds that a
    signal is right, by surprise. range_low, range_high: ends of the 90 % range in standard errors,
    first_low and first_high in percent for a first check-in. back_by_chance: share of false alarms back in
    range within one, two and three check-ins. budget: false alarms per quiet check-in (with two or more
    earlier ones).
    """

    items: tuple[str, ...]
    step: float
    budget: float
    norms: Norms
    latent: Latent
    weights: tuple[tuple[float, ...], ...]
    scale: Scale
    scale_one: Scale
    scale_low: Scale
    right: tuple[float, float]
    range_low: float
    range_high: float
    first_low: float
    first_high: float
    back_by_chance: tuple[float, float, float]

    def __post_init__(self) -> None:
        problems = _problems(self)
        if problems:
            raise ValueError("; ".join(problems))

    @property
    def threshold(self) -> float:
        """A signal is given if and only if the surprise exceeds this: the normal quantile of the budget."""
        return NormalDist().inv_cdf(1 - self.budget)

    def chance_right(self, surprise: float) -> float:
        """Estimated probability (0-1) that there is a dip behind a surprise of this size."""
        odds = self.right[0] + self.right[1] * surprise
        return 1 / (1 + exp(-max(-60.0, min(60.0, odds))))

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
        for name in ("scale", "scale_one", "scale_low"):
            values[name] = Scale(**_tuples(_exactly(Scale, values[name])))
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
    if kind == "float":
        return "" if _is_number(value) else "a number"
    if kind.startswith("tuple[float"):
        return "" if isinstance(value, list) and all(map(_is_number, value)) else "a list of numbers"
    if kind.startswith("tuple[str"):
        return "" if isinstance(value, list) and all(isinstance(each, str) for each in value) else "a list of names"
    if kind.startswith("tuple[tuple"):
        rows = isinstance(value, list) and not any(_mistyped("tuple[float", row) for row in value)
        return "" if rows else "a list of lists of numbers"
    return ""


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and isfinite(value)


def _tuples(values: dict[str, Any]) -> dict[str, Any]:
    return {name: tuple(value) if isinstance(value, list) else value for name, value in values.items()}


_LENGTHS: Final = {"right": 2, "back_by_chance": 3}
_FEWEST_KNOTS: Final = 8
"""Beyond its outermost quarter a scale goes on as a line: so many knots it needs."""


def _problems(p: Programme) -> list[str]:
    """Everything that keeps this from being of use."""
    return [*_lengths(p), *_out_of_range(p)]


def _lengths(p: Programme) -> list[str]:
    found = [f"{name}: expected {n} numbers" for name, n in _LENGTHS.items() if len(getattr(p, name)) != n]
    return found + [
        f"{name}: expected at least {_FEWEST_KNOTS} knots"
        for name in ("scale", "scale_one", "scale_low")
        if len(getattr(p, name).parts) < _FEWEST_KNOTS
    ]


def _out_of_range(p: Programme) -> list[str]:
    found = []
    if not 0 < p.budget < 0.5:
        found.append(f"budget: {p.budget} is not between 0 and 0.5")
    if len(p.norms.offsets) != len(p.items) or not p.items:
        found.append("norms.offsets: one for each of the items is needed")
    for name, noises in (("norms.noises", p.norms.noises), ("latent.noises", p.latent.noises)):
        if len(noises) != len(p.items) or not all(value > 0 for value in noises):
            found.append(f"{name}: one above 0 for each of the items is needed")
    for name in ("between", "within", "contrast", "leaning", "weight"):
        if not getattr(p.norms, name) > 0:
            found.append(f"norms.{name}: {getattr(p.norms, name)} is not above 0")
    if len(p.weights) != len(KINDS) or any(len(row) != 1 + len(FEATURES) for row in p.weights):
        found.append(f"weights: expected {len(KINDS)} rows of {1 + len(FEATURES)}")
    for name in ("scale", "scale_one", "scale_low"):
        scale = getattr(p, name)
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
