"""What each exporter's rules let an attacker conclude: the smallest and the largest count behind a figure, and for ours
how likely each figure is, given who is behind it (the docstrings of `scoring.disclosure`, written down anew)."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import inf
from typing import Protocol

import numpy as np
import numpy.typing as npt

from tests.attacker.programmes import Part
from tests.attacker.releases import CLIENTS, EVENTS, behind

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
CMS = Rounded(1, 11, (1, inf), hidden_whole=True)


@dataclass(frozen=True)
class Ours:
    """Our own rules. `spread`: the noise of a mean, in points of one client; `over`: what a drawn count must exceed."""

    draws: Mapping[int, float]
    event_draws: Mapping[int, float]
    spread: float = 30.0
    over: int = 13
    shape: str = "laplace"
    hidden_whole: bool = True
    totals_are_sums: bool = False

    def clients(self, told: float | None) -> tuple[float, float]:
        """See Law. A star may be of any size: one therapist may have too many."""
        if told is None:
            return 0, inf
        most = max(self.draws)
        return max(self.over + 1, told - 5) - most, told + 4 + most

    def mean(self, told: float, n: int, sums: Floats) -> Floats:
        """From the noise's distribution over the whole point; what lies beyond 0 and 100 is told as these."""
        low = -inf if told <= 0 else told - 0.5
        high = inf if told >= 100 else told + 0.5
        return self._below(high - sums / n, n) - self._below(low - sums / n, n)

    def _below(self, at: Floats, n: int) -> Floats:
        scaled = at * n / self.spread * np.sqrt(2)
        below = np.where(scaled < 0, 0.5 * np.exp(np.minimum(scaled, 0)), 1 - 0.5 * np.exp(-np.maximum(scaled, 0)))
        return np.asarray(below, dtype=float)

    def mean_sd(self, n: int) -> float:
        """Of the noise, and of rounding to a whole point."""
        return float(np.hypot(self.spread / n, 12**-0.5))

    def own_bound(self, own: int) -> int:
        """Nobody has more than half."""
        return 2 * own

    def chance(self, figure: str, row: Sequence[Part], told: float | None) -> float:
        """How likely a count is to be told so, or hidden, in a row that is told, when these are in it."""
        there = behind(figure, row)
        shown = (
            [(draw, p) for draw, p in self.draws.items() if len(there) + draw > self.over] if _several(there) else []
        )
        if told is None:
            return 1 - sum(p for _, p in shown)
        if figure in CLIENTS:
            return sum(p for draw, p in shown if _ten(len(there) + draw) == told)
        events = sum(min(30, EVENTS[figure](part)) for part in there)
        return sum(p for _, p in shown) * sum(q for draw, q in self.event_draws.items() if _ten(events + draw) == told)


def _ten(count: int) -> float:
    return max(0, 10 * ((count + 5) // 10))


def _several(there: Sequence[Part]) -> bool:
    clients, asked = Counter(part.therapist for part in there), Counter[int]()
    for part in there:
        asked[part.therapist] += part.asked
    if len(clients) < 3:
        return False
    return all(max(of.values()) <= sum(of.values()) / 2 and _p_percent(of) for of in (clients, asked))


def _p_percent(of: Counter[int]) -> bool:
    first, second = (count for _, count in of.most_common(2))
    return 5 * (sum(of.values()) - first - second) >= first


def triangle(most: int) -> dict[int, float]:
    """-most to most, the nearer to 0 the likelier."""
    return {d: (most + 1 - abs(d)) / (most + 1) ** 2 for d in range(-most, most + 1)}


OURS = Ours(triangle(3), triangle(9))
LAWS: Mapping[str, Law] = {"ours": OURS, "NHS England": NHS_ENGLAND, "CMS": CMS, "OpenSAFELY": OPENSAFELY}
