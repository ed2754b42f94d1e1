"""Figures that may be told about the clients in one row of a table, each protected in the one way that fits it.

Whatever is told is a count of clients, a count of events of which each client has a bounded part, the mean of a value
from 0 to 100 that each client has, or a time below which a share of the clients' own times lie. Everything else that a
report says is made of these, and so tells nothing more.

A release tells of the same count or wait of a client at most `TOLD` times: for everybody, and by each way of cutting;
and of the same score at most `Noise.score_told` times, its components' means and its estimates counted. The noise is
chosen so that all of these together protect as they should.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from math import sqrt
from typing import TYPE_CHECKING

from scoring.disclosure.noise import Noise
from scoring.disclosure.rules import blurred, is_enough, is_shared, rounded

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

TOLD = 4
"""Everybody, by modality, by problem area, by phase."""
LAST_CLIENT = 30.0
"""The standard deviation (points of 100) with which a release tells one client's value to who knows all others'."""
LAST_YES = 95.0
"""The same of a yes or no, told as 100 or 0. Who knows all others tells which it was rightly in 70 of 100 releases, the
share of a normal distribution that lies below 50 / 95."""
MOST_EVENTS = 15
"""So many events of one client count within a period; whoever has more counts as this many."""
LAST_EVENTS = 5.0
"""The standard deviation with which a release tells one client's count of events to who knows all others'."""
SHARPNESS = 2.0
"""How strongly a release prefers the right one of several hours: one client changes its odds by e to this at most."""
EITHER_SIDE = 25
"""So many clients have to lie on either side of the hours that are told, or a wrong step would be drawn too often: with
fewer of them chance alone can make the slowest tenth anything between minutes and weeks, and no interval says so.
"""


def score_sd(noise: Noise) -> float:
    """The noise in one figure, in points of one client: so much, times the part that a client has in it."""
    return LAST_CLIENT * sqrt(noise.score_told)


def yes_sd(told: int) -> float:
    """The same of a share of those of whom something is so, which the release tells in so many figures."""
    return LAST_YES * sqrt(told)


@dataclass(frozen=True, slots=True)
class Mean:
    """A mean that may be told, 0 to 100, and the standard deviation of the noise in it."""

    value: float
    noise_sd: float


@dataclass(frozen=True)
class Group:
    """The clients in one row of a table: whose client each is, and how many check-ins each was asked for.

    Three arrays of the same length, one entry for each client and therapist who met within the period, in the order of
    the clients' ids. Every figure of the row is None when the row is not told: that goes by who was asked, and not by
    who answered or what. A figure's own `clients` are those who have a value, each once, in the same order.
    """

    clients: NDArray[np.integer]
    therapists: NDArray[np.integer]
    asked: NDArray[np.floating]
    noise: Noise

    @classmethod
    def of(cls, met: Sequence[tuple[int, int, int]], noise: Noise) -> Group:
        """Of clients, therapists, and how often each two met, in the order of the clients' ids; one row at least."""
        import numpy as np

        clients, therapists, times = (np.array(each) for each in zip(*met, strict=True))
        return cls(clients, therapists, times.astype(np.float64), noise)

    @cached_property
    def people(self) -> int | None:
        """How many clients, to the nearest ten; None: nothing of the row is told."""
        import numpy as np

        everybody = np.unique(self.clients)
        counted = blurred(len(everybody), self.noise.about(everybody))
        if counted is None:
            return None
        blur = counted / len(everybody)
        alike = is_shared(self.therapists, np.ones(len(self.therapists)), blur)
        return rounded(counted) if alike and is_shared(self.therapists, self.asked, blur) else None

    def mean(self, figure: str, clients: NDArray[np.integer], values: NDArray[np.floating]) -> Mean | None:
        """The mean of values from 0 to 100."""
        import numpy as np

        draws = self.noise.about(clients, values)
        if self.people is None or not is_enough(len(values), self._of(clients), figure):
            return None
        sd = score_sd(self.noise) / len(values)
        blurry = float(np.clip(values, 0, 100).mean()) + draws.normal(sd, figure, "mean")
        return Mean(min(max(blurry, 0.0), 100.0), sd)

    def events(self, figure: str, clients: NDArray[np.integer], counts: NDArray[np.integer]) -> int | None:
        """How many there were, to the nearest ten; `counts` are of every client in the row, who may have none."""
        import numpy as np

        draws = self.noise.about(clients, counts)
        if self.people is None or not is_enough(int((counts > 0).sum()), draws, figure):
            return None
        total = int(np.minimum(counts, MOST_EVENTS).sum())
        return rounded(max(round(total + draws.normal(LAST_EVENTS * sqrt(TOLD), figure, "events")), 0))

    def share_within(
        self,
        figure: str,
        clients: NDArray[np.integer],
        hours: NDArray[np.floating],
        share: float,
        steps: Sequence[float],
    ) -> float | None:
        """The first of `steps` (hours, rising) within which about this `share` of the clients' own hours lie.

        It is drawn by the exponential mechanism (McSherry and Talwar 2007): a step is the likelier, the nearer the
        number of clients within it comes to the share. None also where that would mostly tell of chance.
        """
        import numpy as np

        needed = EITHER_SIDE / min(share, 1 - share)
        if self.people is None or not is_enough(len(hours), self._of(clients), figure, more_than=needed):
            return None
        within = np.searchsorted(np.sort(hours), steps, side="right")
        before = np.concatenate([[0], within[:-1]])
        wanted = share * len(hours)
        off = np.maximum(np.maximum(before + 1 - wanted, wanted - within), 0)
        odds = np.exp(-SHARPNESS / TOLD * (off - off.min()) / 2)
        at = self.noise.about(clients, hours).uniform(figure, share, "step") * odds.sum()
        return float(steps[int(np.searchsorted(np.cumsum(odds), at))])

    def _of(self, clients: NDArray[np.integer]) -> Noise:
        return self.noise.about(clients)
