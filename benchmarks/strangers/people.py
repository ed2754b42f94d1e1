"""What a population is, whoever drew it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Mask = NDArray[np.bool_]
Kind = Literal["dips", "slides", "steps", "component", "none"]


@dataclass(frozen=True)
class People:
    """ratings: (clients, check_ins, items), whole numbers from `low` to `high`; NaN where nothing was answered: an
    item, a check-in, or all that would lie after a client's last one. Higher is better.

    dip: (clients, check_ins), 0 where the true alliance is the client's usual; else which of the client's episodes it
    is (1, 2, ...) in which the true level, or one component of it, is lowered. The truth is free of noise and known of
    unanswered check-ins, too: whoever counts hits looks at those with ratings. After a client's last check-in it is 0.

    kind: what the lowering is like. "dips" come and go at once; "slides" deepen over several check-ins, the first of
    which is hardly lower; "steps" stay until the client's last check-in; of a "component" only some items are lowered.
    """

    name: str
    ratings: Floats
    dip: Ints
    low: int
    high: int
    kind: Kind

    @property
    def has_dips(self) -> bool:
        return self.kind != "none"

    def totals(self) -> Floats:
        """(clients, check_ins): the mean of the answered items, 0 to 100 of the scale; NaN where none was."""
        given = np.isfinite(self.ratings).sum(axis=2)
        points = np.nansum(self.ratings - self.low, axis=2)
        share = points / np.maximum(given, 1) / (self.high - self.low)
        return np.where(given > 0, 100 * share, np.nan)
