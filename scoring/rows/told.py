"""Rows as they may be told: the one way by which a figure comes into a report.

Whatever is made here went through a `Group` of `scoring.disclosure`, or through `told` behind one; what may not be told
is None. Figures are as precise as they are shown.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from math import ceil, floor

import numpy as np
from numpy.typing import NDArray

from scoring.disclosure.estimates import told
from scoring.disclosure.figures import Group
from scoring.disclosure.noise import Noise
from scoring.disclosure.rules import is_enough
from scoring.estimates.estimate import Estimate, Interval, NotEstimable
from scoring.estimates.means import FEWEST_CLIENTS, Clients, interval_of_mean, interval_of_share, mean
from scoring.evidence import Floats
from scoring.rows.gathered import Ints, Part
from scoring.rows.ordered import are_among, each_once

HOURS = (0.25, 0.5, 1.0, 2.0, 4.0, 8.0, 12.0, 24.0, 36.0, 48.0, 72.0, 96.0, 120.0, 168.0, 336.0, 672.0)
"""Waits are told as the first of these steps within which they lie."""


@dataclass(frozen=True, slots=True)
class Told:
    """A figure as it may be told, with the ends of its 95 % interval where it has one."""

    value: float
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True)
class ToldRow:
    """One row of a table: its clients, and what may be told about them."""

    part: Part
    group: Group

    @classmethod
    def of(cls, part: Part, noise: Noise) -> ToldRow:
        """With the noise of this release."""
        return cls(part, Group(part.pair_clients, part.pair_therapists, part.pair_asked, noise))

    @property
    def people(self) -> Told | None:
        """How many clients, to the nearest ten."""
        return _told(self.group.people)

    def times(self, figure: str, counts: Floats) -> Told | None:
        """How many there were; `counts` are of all clients of the row."""
        return _told(self.group.events(figure, self.part.clients, counts.astype(np.int64)))

    def mean(self, figure: str, values: Floats, places: int = 0) -> Told | None:
        """The mean of clients' values from 0 to 100, with its interval; NaN: who has none."""
        return self._mean(figure, values, interval_of_mean, places)

    def share(
        self, figure: str, values: Floats, places: int = 0, *, yes_told: int = 1, own: bool = False
    ) -> Told | None:
        """The same of shares, which may all lie at one end: 0 or 100 of each client or, `own`, anything in between.

        yes_told: in how many figures of a report the same yes or no of a client is.
        """
        return self._mean(figure, values, partial(interval_of_share, own=own), places, yes_told)

    def spread(self, figure: str, values: Floats, low: float, high: float, places: int = 0) -> Told | None:
        """The mean of clients' values from `low` to `high`, protected as one from 0 to 100 is; NaN: who has none."""
        step = (high - low) / 100.0
        found = self._estimate_of(figure, (values - low) / step)
        if found is None:
            return None
        lies = interval_of_mean(found)
        return shown(
            low + step * _bounded(found.value), Interval(low + step * lies.low, low + step * lies.high), places
        )

    def within(self, figure: str, clients: Ints, hours: Floats, share: float) -> Told | None:
        """The hours within which about this share of these clients' own hours lie."""
        here = are_among(clients, self.part.clients)
        return _told(self.group.share_within(figure, clients[here], np.round(hours[here], 6), share, HOURS))

    def estimate(
        self,
        figure: str,
        found: Estimate | NotEstimable,
        *behind: NDArray[np.generic],
        yes_told: int = 0,
        varies: bool = False,
    ) -> Estimate | None:
        """An estimate as it may be told. `behind`: the clients who have a value, and all that it is made of.

        `yes_told`: of shares, in how many figures. `varies`: how far a client moves it depends on all clients' values.

        None where the row is not told, too few have a value, or there is nothing to estimate.
        """
        if isinstance(found, NotEstimable) or self.group.people is None:
            return None
        who = each_once(behind[0].astype(np.int64))
        if not self.is_enough(figure, who):
            return None
        noise = self.group.noise.about(*map(_plainly, behind))
        return told(found, noise, figure, yes_told=yes_told, counted=self._counted(who), varies=varies)

    def is_enough(self, figure: str, clients: Ints) -> bool:
        """Whether a figure of the row is told behind which these clients are, each once, by their ids."""
        return is_enough(len(clients), self.group.noise.about(clients), figure)

    def _counted(self, clients: Ints) -> float:
        """How many these clients are for an interval, in parts of how many they are: the same in all their figures."""
        count = len(clients) + self.group.noise.about(clients).steps("counted")
        return max(count, FEWEST_CLIENTS) / len(clients)

    def _mean(
        self, figure: str, values: Floats, interval: Callable[[Estimate], Interval], places: int, yes_told: int = 0
    ) -> Told | None:
        found = self._estimate_of(figure, values, yes_told)
        return None if found is None else shown(_bounded(found.value), interval(found), places)

    def _estimate_of(self, figure: str, values: Floats, yes_told: int = 0) -> Estimate | None:
        there = ~np.isnan(values)
        kept, who = np.clip(values[there], 0.0, 100.0), self.part.clients[there]
        return self.estimate(figure, mean(Clients(kept, self.part.therapists[there])), who, kept, yes_told=yes_told)


def _plainly(values: NDArray[np.generic]) -> NDArray[np.generic]:
    """Without the last digits, which depend on the order in which a database added them up: noise does not."""
    return np.round(values.astype(np.float64), 6) if values.dtype == np.float64 else values


def _bounded(value: float) -> float:
    return min(max(value, 0.0), 100.0)


def shown(value: float, interval: Interval | None = None, places: int = 0) -> Told:
    """As precise as it is shown: the interval's ends are rounded away from each other."""
    if interval is None or not np.isfinite([interval.low, interval.high]).all():
        return Told(_plain(round(value, places)))
    times = 10**places
    low, high = floor(interval.low * times + 1e-9) / times, ceil(interval.high * times - 1e-9) / times
    return Told(_plain(round(value, places)), _plain(low), _plain(high))


def _told(value: float | None) -> Told | None:
    return None if value is None else Told(float(value))


def _plain(value: float) -> float:
    return float(value) + 0.0  # never -0
