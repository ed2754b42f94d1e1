"""Figures that may be told about many clients, each protected in the one way that fits it.

Whatever is told is a count of clients, a count of events of which each client has a bounded part, the mean of a value
from 0 to 100 that each client has, or a time below which a share of the clients' own times lie. Everything else that a
report says is made of these, and so tells nothing more.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from scoring.disclosure.noise import Noise
from scoring.disclosure.rules import blurred, is_shared, rounded

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

LAST_CLIENT = 30.0
"""The standard deviation (points of 100) with which one mean tells the value of one client to who knows all others'.

Several means of the same value, each with noise of its own, tell more together: `tests/attacker` measures it."""
MOST_EVENTS = 30
"""So many events of one client count within a period; whoever has more counts as this many."""
EVENTS_REACH = 9
SHARPNESS = 1.0
"""How strongly the right one of several hours is preferred: one client more or less changes its odds by e to this."""


@dataclass(frozen=True)
class Group:
    """The clients in one row of a table: whose client each is, and how many check-ins each was asked for.

    Two arrays of the same length, one entry for each client and therapist who met within the period.
    """

    clients: NDArray[np.integer]
    therapists: NDArray[np.integer]
    asked: NDArray[np.floating]

    def is_told(self, noise: Noise, *place: object) -> bool:
        """Whether the row is told at all. It goes by who was asked, not by who answered or what."""
        return self.people(noise, *place) is not None

    def people(self, noise: Noise, *place: object) -> int | None:
        """How many clients, to the nearest ten; None: that is not told."""
        import numpy as np

        counted = blurred(len(np.unique(self.clients)), noise, *place)
        if counted is None or not is_shared(self.therapists, np.ones(len(self.therapists))):
            return None
        return rounded(counted) if is_shared(self.therapists, self.asked) else None


@dataclass(frozen=True, slots=True)
class Mean:
    """A mean that may be told, 0 to 100, and the standard deviation of the noise in it."""

    value: float
    noise_sd: float
    clients: int
    """How many it is about, by the blurred count."""


def mean(values: NDArray[np.floating], therapists: NDArray[np.integer], noise: Noise, *place: object) -> Mean | None:
    """The mean of values from 0 to 100, one for each client; None when too few have one, or one therapist has most."""
    import numpy as np

    count = blurred(len(values), noise, *place)
    if count is None or not is_shared(therapists, np.ones(len(values))):
        return None
    sd = LAST_CLIENT / len(values)
    blurry = float(np.clip(values, 0, 100).mean()) + noise.laplace(sd, *place, "mean")
    return Mean(min(max(blurry, 0.0), 100.0), sd, count)


def events(counts: NDArray[np.integer], therapists: NDArray[np.integer], noise: Noise, *place: object) -> int | None:
    """How many there were, to the nearest ten; `counts` are those of each client, who may have none."""
    import numpy as np

    bounded = np.minimum(counts, MOST_EVENTS)
    having = bounded > 0
    if blurred(int(having.sum()), noise, *place) is None or not is_shared(therapists[having], bounded[having]):
        return None
    return rounded(max(int(bounded.sum()) + noise.whole(EVENTS_REACH, *place, "events"), 0))


def share_within(
    hours: NDArray[np.floating],
    therapists: NDArray[np.integer],
    share: float,
    steps: Sequence[float],
    noise: Noise,
    *place: object,
) -> float | None:
    """The first of `steps` (hours, rising) within which about this `share` of the clients' own hours lie.

    One value for each client. It is drawn by the exponential mechanism (McSherry and Talwar 2007): a step is the
    likelier, the nearer the number of clients within it comes to the share. None when too few have one.
    """
    import numpy as np

    if blurred(len(hours), noise, *place) is None or not is_shared(therapists, np.ones(len(hours))):
        return None
    within = np.searchsorted(np.sort(hours), steps, side="right")
    before = np.concatenate([[0], within[:-1]])
    wanted = share * len(hours)
    off = np.maximum(np.maximum(before + 1 - wanted, wanted - within), 0)
    odds = np.exp(-SHARPNESS * (off - off.min()) / 2)
    at = noise.uniform(*place, "step") * odds.sum()
    return float(steps[int(np.searchsorted(np.cumsum(odds), at))])
