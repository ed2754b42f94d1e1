"""What all figures with intervals tell of one client who always says the same, to whoever knows all about the others.

Formulas are public. So a reporter gives what each figure would be without noise, for any values (`Shape`), and what it
told (`Seen`). That tells twice: by the figure, and by how long its interval is. Where an attacker could be better off
than anybody is, they are: how the client has been is known to them, and intervals are not cut off at their ends.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np
from scipy.interpolate import CubicSpline
from scipy.special import ndtr, stdtrit

from tests.attacker.insiders import GRID, Guess, compare, prior
from tests.attacker.programmes import Part, Programme, Quarter
from tests.attacker.published import Floats

WHO = "all but a constant client"
_TRIED = np.linspace(0, 100, 9)
_SHARE = 0.975
_Z = 1.959964
_FEWEST = 3  # clients for whom an interval is reckoned
_MORE = np.arange(-12, 13)  # than there are, or fewer
_CHANCES = 2.0 ** -np.abs(_MORE) / 3
_NORMAL = np.linspace(-4, 4, 41)


@dataclass(frozen=True, slots=True)
class Shape:
    """A figure without noise: standard error, degrees of freedom, how far a point of one client moves it, of how many;
    and by how much the noise's own spread is off, as the standard deviation of its logarithm.
    """

    value: float
    error: float
    degrees: float
    reach: float
    clients: int
    blur: float = 0.0


@dataclass(frozen=True, slots=True)
class Seen:
    """A figure as it was told, with half the length of its interval; both to the next `step`."""

    value: float
    half: float
    step: float


class Reporter(Protocol):
    """Who makes figures with intervals. The last of `quarters` is reported; at the end of a year all four are given."""

    def seen(self, quarter: int, quarters: Sequence[Sequence[Part]]) -> Mapping[str, Seen]:
        """What was told, by the names of figures."""

    def shapes(self, quarters: Sequence[Sequence[Part]], client: int) -> Mapping[str, Shape]:
        """What figures in which this client is would be without noise."""


def guess_constant(programme: Programme, reporter: Reporter, spread: float, client: int) -> Guess | None:
    """What they make of one who says the same in every quarter. `spread`: of the noise, in points of one client."""
    others = [part.score for parts in programme.quarters for part in parts
              if part.client != client and part.score is not None]  # fmt: skip
    own = [part.score for parts in programme.quarters for part in parts
           if part.client == client and part.score is not None]  # fmt: skip
    if len(others) < 3 or not own:
        return None
    before = prior(np.array(others))
    fits = np.zeros(len(_TRIED))
    for quarter, parts in enumerate(programme.quarters):
        if any(part.client == client and part.score is not None for part in parts):
            ends_a_year = quarter % 4 == 3
            quarters = programme.quarters[quarter - 3 : quarter + 1] if ends_a_year else [parts]
            fits += _fits(reporter, spread, quarter, quarters, client)
    likely = np.exp((whole := CubicSpline(_TRIED, fits)(GRID)) - whole.max())
    return compare(WHO, before * likely / (before @ likely), before, own[-1])


def _fits(reporter: Reporter, spread: float, quarter: int, quarters: Sequence[Sequence[Part]], client: int) -> Floats:
    """How well each value that was tried fits what was told, as a logarithm."""
    seen = reporter.seen(quarter, quarters)
    shapes = [reporter.shapes([_had_said(parts, client, value) for parts in quarters], client) for value in _TRIED]
    fits = np.zeros(len(_TRIED))
    for name, told in seen.items():
        if all(name in each for each in shapes):
            fits += [np.log(max(_likely(told, each[name], spread), 1e-30)) for each in shapes]
    return fits


def _had_said(parts: Sequence[Part], client: int, value: float) -> Quarter:
    return Quarter(
        replace(part, score=value) if part.client == client and part.score is not None else part for part in parts
    )


def _likely(told: Seen, shape: Shape, spread: float) -> float:
    """How likely it was to be told so: noise in the figure, in the error, in how much noise there is, and in how many
    the interval is for.
    """
    plain, off = spread * shape.reach, told.step / 2
    counted = np.maximum(shape.clients + _MORE, _FEWEST) / shape.clients
    drawn = _NORMAL if shape.blur else np.zeros(1)
    sd = plain * np.exp(shape.blur**2 + shape.blur * drawn)
    value = _between(told.value - off, told.value + off, shape.value, sd)
    of_noise = _Z * sd / counted[:, None]
    low, high = (_error_for(told.half + way * off, of_noise, shape.degrees) for way in (-1, 1))
    there = np.where(high > 0, _between(low, high, shape.error, sd), 0.0)
    whole = float(_CHANCES @ (there @ (value * _weights(drawn))))
    return whole + float(_CHANCES @ _without_error(told, shape, plain, counted))


def _without_error(told: Seen, shape: Shape, plain: float, counted: Floats) -> Floats:
    """The same where the error came out as 0, so that the interval is of noise alone; by how many it is for."""
    low, high = (max(told.half + way * told.step / 2, 1e-9) * counted / _Z for way in (-1, 1))
    if shape.blur:
        sd = told.half * counted / _Z
        ends = ((np.log(each / plain) - shape.blur**2) / shape.blur for each in (high, low))
        there = ndtr(next(ends)) - ndtr(next(ends))
    else:
        sd = np.full(len(counted), plain)
        there = ((low <= plain) & (plain <= high)).astype(float)
    value = _between(told.value - told.step / 2, told.value + told.step / 2, shape.value, sd)
    return np.asarray(there * value * ndtr(-shape.error / sd))


def _error_for(half: float, of_noise: Floats, degrees: float) -> Floats:
    """The error with which an interval is so long; 0 where none is so short."""
    squares = max(half, 0.0) ** 2 - of_noise**2 * (1 + 2 / 3 * _Z**2)
    return np.asarray(np.sqrt(np.maximum(squares, 0.0)) / stdtrit(degrees, _SHARE))


def _between(low: Floats | float, high: Floats | float, middle: float, sd: Floats) -> Floats:
    return np.asarray(ndtr((high - middle) / sd) - ndtr((low - middle) / sd))


def _weights(drawn: Floats) -> Floats:
    return np.asarray((weights := np.exp(-0.5 * drawn**2)) / weights.sum())
