"""Noise that is drawn once for all: the same seed and the same place draw the same number again.

So a figure can be made anew and is the same, and nobody learns more by asking twice. A seed is a secret of the
installation and belongs to one release: who does not hold the key cannot take the noise away again.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from math import log2
from statistics import NormalDist
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_BITS = 53
SCORE_TOLD = 12
"""In how many figures a report tells of one client's score: everybody, by modality, by problem area, by phase, those
who go on, remote less in person, the same over the year, change, who left early, and goals, tasks and bond, of which it
is the mean."""
SCORE_TOLD_WITH_OUTCOME = SCORE_TOLD + 5
"""The same where clients are asked how they have been: five correlations tell of it, too."""


OWN_VIEW_TOLD = 2
"""In how many figures a report tells of how one therapist sees sessions: the level, and the tracking. They tell of the
clients' scores, too."""


@dataclass(frozen=True)
class Noise:
    """Draws for one release, from its 32 secret bytes. A place names what is drawn for, such as a table and a row.

    score_told: in how many of its figures the release tells of one client's score.
    """

    seed: bytes
    score_told: int = SCORE_TOLD

    def uniform(self, *place: object) -> float:
        """Above 0 and below 1, each value as likely as another."""
        told = "\0".join(str(each) for each in place).encode()
        number = int.from_bytes(hmac.digest(self.seed, told, "sha256")[:8], "big") >> (64 - _BITS)
        return (number + 0.5) / (1 << _BITS)

    def about(self, *values: NDArray[np.generic]) -> Noise:
        """Draws for figures of just these values: the same values have the same noise wherever they are told.

        So a row that holds the same clients as another is no second look at them, and where anything of anybody
        differs, the noise does. Values of the same clients must come in the same order.
        """
        told = b"".join(len(part := each.tobytes()).to_bytes(8, "big") + part for each in values)
        return Noise(hmac.digest(self.seed, told, "sha256"), self.score_told)

    def normal(self, sd: float, *place: object) -> float:
        """Around 0 with this standard deviation, and without a bound: nothing is ever certain behind it."""
        return sd * NormalDist().inv_cdf(self.uniform(*place))

    def steps(self, *place: object) -> int:
        """A whole number around 0, each half as likely as the one before it and none impossible: one more or fewer
        behind it is never more than twice as likely (two-sided geometric; Ghosh, Roughgarden and Sundararajan 2012).
        """
        first, second = (int(-log2(self.uniform(*place, which))) for which in ("first", "second"))
        return first - second

    def up_to(self, most: int, *place: object) -> int:
        """A whole number from 0 to `most`, each as likely as another."""
        return int(self.uniform(*place) * (most + 1))

    def whole(self, reach: int, *place: object) -> int:
        """A whole number from -`reach` to `reach`; the nearer to 0 the likelier, in equal steps."""
        first, second = self.uniform(*place, "first"), self.uniform(*place, "second")
        return int(first * (reach + 1)) - int(second * (reach + 1))
