"""What keeps a programme's parameters from being of use, all at once: keys, types, numbers, lengths and ranges."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from math import isfinite
from typing import TYPE_CHECKING, Any, Final

from scoring.chances import AT
from scoring.evidence import FEATURES
from scoring.latent import KINDS
from scoring.plain_file import in_short, no_such_key

if TYPE_CHECKING:
    from scoring.programme import Programme, Scale

_LENGTHS: Final = {"right": 2, "beside_rises": len(AT), "back_by_chance": 3}
_FEWEST_KNOTS: Final = 8
"""Beyond its outermost quarter a scale goes on as a line: so many knots it needs."""


def exactly(kind: type, data: Any) -> dict[str, Any]:
    """A table with all keys of this dataclass and no other, of their types. ValueError names all that is wrong."""
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


def tuples(values: dict[str, Any]) -> dict[str, Any]:
    """Lists made into tuples."""
    return {name: tuple(value) if isinstance(value, list) else value for name, value in values.items()}


def problems_of(p: Programme, *, scales: int) -> list[str]:
    """Everything that keeps this from being of use; it is to have so many scales."""
    return [*_not_numbers("", p), *_lengths(p, scales), *_out_of_range(p)]


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


def _lengths(p: Programme, scales: int) -> list[str]:
    found = [f"{name}: expected {n} numbers" for name, n in _LENGTHS.items() if len(getattr(p, name)) != n]
    if len(p.scales) != scales:
        found.append(f"scales: expected {scales} of them")
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
