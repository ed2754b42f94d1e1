"""What is found in numbers that are in order, or nearly: at a fraction of what it takes in numbers in any order."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from scoring.rows.gathered import Ints, Mask


def begins(*columns: NDArray[np.generic]) -> Mask:
    """Where, in columns in order, something else begins than what is before it."""
    found = np.ones(len(columns[0]), dtype=np.bool_)
    found[1:] = np.any([each[1:] != each[:-1] for each in columns], axis=0)
    return found


def each_once(names: Ints) -> Ints:
    """Each of these once, the least first."""
    ranked = np.sort(names, kind="stable")
    return ranked[begins(ranked)]


def are_among(names: Ints, those: Ints) -> Mask:
    """Which of the names are among those, of which the least is the first."""
    if not len(those):
        return np.zeros(len(names), dtype=np.bool_)
    at = np.minimum(np.searchsorted(those, names), len(those) - 1)
    return np.asarray(those[at] == names)
