"""What each exporter's rules let an attacker conclude: the smallest and the largest count behind a figure, and for ours
how likely each figure is, given who is behind it (the docstrings of `scoring.disclosure`, written down anew)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import inf
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt
from scipy.special import ndtr

from tests.attacker.programmes import Part
from tests.attacker.releases import EVENTS, behind

Floats = npt.NDArray[np.float64]


class Law(Protocol):
    """What the rules say of a figure."""

    @property
    def hidden_whole(self) -> bool:
        """Whether a hidden figure may be of any size."""

    @property
    def totals_are_sums(self) -> bool:
        """Whether totals are of what is shown, so that they tell nothing more."""

    def clients(self, told: float | None) -> tuple[float, float]:
        """The fewest and the most clients behind a count of clients told so."""

    def mean(self, told: float, n: int, sums: Floats) -> Floats:
        """How likely a mean told so is, for n clients and each of these sums of their values."""

    def mean_sd(self, n: int) -> float:
        """The standard deviation of what is told of a mean of n clients, around the true mean."""

    def own_bound(self, own: int) -> int:
        """The fewest clients of a row that is told, for a therapist with so many of them."""


@dataclass(frozen=True)
class Rounded:
    """Rounded to the nearest `base`, from `least` on; behind a star, the fewest and the most clients."""

    base: int
    least: int
    star: tuple[float, float]
    hidden_whole: bool = False
    totals_are_sums: bool = False
    decimals: int = 1

    def clients(self, told: float | None) -> tuple[float, float]:
        """See Law."""
        if told is None:
            return self.star
        half = self.base // 2
        return (0, 0) if told == 0 and self.star[0] else (max(self.least, told - half), told + half)

    def mean(self, told: float, n: int, sums: Floats) -> Floats:
        """All sums that are rounded to it, the same."""
        return np.asarray(np.abs(sums / n - told) <= 0.5 * 10**-self.decimals + 1e-9, dtype=float)

    def mean_sd(self, n: int) -> float:
        """Of rounding alone."""
        return float(10**-self.decimals / 12**0.5)

    def own_bound(self, own: int) -> int:
        """No rule of dominance."""
        return own


NHS_ENGLAND = Rounded(5, 5, (0, 4))
OPENSAFELY = Rounded(5, 8, (1, 7), totals_are_sums=True)
NOTHING = Rounded(1, 0, (0, inf))
"""No report at all."""
CMS = Rounded(1, 11, (1, inf), hidden_whole=True)


@dataclass(frozen=True)
class Ours:
    """Our own rules. `draws`: of a count of clients; `spread`: the noise of a mean, in points of one client, and of a
    count of events; `least`: clients of a row that is told; `over`: what the drawn count behind a figure must exceed.
    """

    draws: Mapping[int, float]
    spread: float = 103.9
    event_spread: float = 10.0
    most_events: int = 15
    least: int = 11
    over: int = 13
    hidden_whole: bool = True
    totals_are_sums: bool = False

    def clients(self, told: float | None) -> tuple[float, float]:
        """See Law. A star may be of any size: one therapist may have too many."""
        if told is None:
            return 0, inf
        most = max(self.draws)
        return max(self.least, told - 5 - most), told + 4 + most

    def mean(self, told: float, n: int, sums: Floats) -> Floats:
        """From the noise's distribution over the whole point; what lies beyond 0 and 100 is told as these."""
        low = -inf if told <= 0 else told - 0.5
        high = inf if told >= 100 else told + 0.5
        return np.asarray(_between(low - sums / n, high - sums / n, self.spread / n), dtype=float)

    def mean_sd(self, n: int) -> float:
        """Of the noise, and of rounding to a whole point."""
        return float(np.hypot(self.spread / n, 12**-0.5))

    def own_bound(self, own: int) -> int:
        """Everybody has less than half of the count as drawn."""
        return 2 * own + 1 - max(self.draws)

    def chance(self, figure: str, row: Sequence[Part], told: float | None) -> float:
        """How likely events are to be told so, or hidden, in a row that is told, when these are in it."""
        there = behind(figure, row)
        shown = self._is_enough(len(there))
        if told is None:
            return 1 - shown
        events = sum(min(self.most_events, EVENTS[figure](part)) for part in there)
        low = -inf if told <= 0 else told - 5.5
        return shown * float(_between(low - events, told + 4.5 - events, self.event_spread))

    def _is_enough(self, clients: int) -> float:
        """Whole numbers without an end, each half as likely as the one before it: 1/3, 1/6, 1/12, ..."""
        if not clients:
            return 0.0
        lacking = self.over + 1 - clients
        return 2 / 3 * 0.5**lacking if lacking > 0 else 1 - 2 / 3 * 0.5 ** (1 - lacking)


def _between(low: Floats | float, high: Floats | float, spread: float) -> Any:
    return ndtr(np.asarray(high) / spread) - ndtr(np.asarray(low) / spread)


SPREAD_WITH_OUTCOME = 123.7
"""The noise of a figure, in points of one client, where clients are asked how they have been."""
OURS = Ours({d: (4 - abs(d)) / 16 for d in range(-3, 4)})
LAWS: Mapping[str, Law] = {"ours": OURS, "NHS England": NHS_ENGLAND, "CMS": CMS, "OpenSAFELY": OPENSAFELY}
