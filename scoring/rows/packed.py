"""All answers of a check-in as one number, or as few as hold them: so a database finds them at once, and tells one.

An answer is a digit, 0 where there is none; each item has its place. No number is larger than a float holds exactly.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from scoring.evidence import Floats
from scoring.instrument import Item

_LARGEST = 2**53


@dataclass(frozen=True)
class Pack:
    """Items whose answers are told as one number, each at its own place; the first has the least weight."""

    items: Sequence[Item]
    base: int

    def weights(self) -> Iterator[tuple[Item, int]]:
        """Each item with what its digit is multiplied by; the digit is how far the answer is above `low`, and one."""
        return ((item, self.base**place) for place, item in enumerate(self.items))

    def unpacked(self, numbers: Sequence[int | None]) -> list[Floats]:
        """The answers of each item, as they were given; NaN where there is none."""
        whole = np.nan_to_num(np.array(numbers, dtype=np.float64)).astype(np.int64)
        digits = [(item, whole // weight % self.base) for item, weight in self.weights()]
        return [np.where(digit > 0, digit + (item.low - 1.0), np.nan) for item, digit in digits]


def packs(items: Sequence[Item]) -> list[Pack]:
    """All of these, in their order."""
    base = max(item.high - item.low for item in items) + 2
    size = next(count for count in range(1, 54) if base ** (count + 1) > _LARGEST)
    return [Pack(items[at : at + size], base) for at in range(0, len(items), size)]
