"""From where to where a chart reaches."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from reports.figures.document import Figure, Unit

_WHOLE = {Unit.POINTS: 100.0, Unit.PERCENT: 100.0, Unit.CORRELATION: 1.0}
_STEPS = 4


@dataclass(frozen=True)
class Scale:
    """The values written at it, at least two, ascending, 0 among them; the first and the last are its ends.

    `places`: with how many decimals.
    """

    ticks: tuple[float, ...]
    places: int

    def share(self, value: float) -> float:
        """How far along it a value is, 0 to 1; what is beyond an end is at the end."""
        low, high = self.ticks[0], self.ticks[-1]
        return min(1.0, max(0.0, (value - low) / (high - low)))


def scale_of(unit: Unit, figures: Sequence[Figure]) -> Scale:
    """One that holds all of these with their intervals, and 0; at least one figure is told.

    What has an end of its own (0 to 100, or to 1) reaches up to it where all is above 0.
    """
    ends = [end for each in figures for end in (each.value, each.low, each.high) if end is not None]
    low, high = min(0.0, *ends), max(0.0, *ends)
    if low == 0.0 and unit in _WHOLE and high <= _WHOLE[unit]:
        whole = _WHOLE[unit]
        return Scale((0.0, whole / 2, whole), 1 if whole == 1.0 else 0)
    step = _round_step((high - low or 1.0) / _STEPS)
    first, last = math.floor(low / step), math.ceil(high / step) or 1
    places = max(0, -math.floor(math.log10(step)))
    return Scale(tuple(place * step for place in range(first, last + 1)), places)


def _round_step(least: float) -> float:
    """The smallest of 1, 2, 5, 10 and so on that is not below it."""
    power: float = 10.0 ** math.floor(math.log10(least))
    return next(times * power for times in (1, 2, 5, 10) if times * power >= least * (1 - 1e-9))
