"""How much may be brought: so many at once, and so many a second in the long run, for each key."""

from collections.abc import Callable, Collection
from datetime import datetime

_AT_ONCE = 200.0
_PER_SECOND = 20.0


class Allowance:
    """What each key may still bring now. Ids that no key has share one, so that guessed ones cost no memory."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._left: dict[int | None, tuple[float, datetime]] = {}
        self._keys: frozenset[int] = frozenset()

    def knows(self, key: int) -> bool:
        """Whether a key has this id, as far as was said."""
        return key in self._keys

    def set_keys(self, keys: Collection[int]) -> None:
        """These keys there are: each has an allowance of its own, proven or not, and nothing is kept of others."""
        self._keys = frozenset(keys)
        self._left = {whose: left for whose, left in self._left.items() if whose is None or whose in self._keys}

    def takes(self, key: int) -> bool:
        """Whether this key may bring one more; it counts as brought."""
        whose = key if self.knows(key) else None
        now = self._now()
        left, since = self._left.get(whose, (_AT_ONCE, now))
        grown = max(0.0, (now - since).total_seconds()) * _PER_SECOND
        left = min(_AT_ONCE, left + grown)
        self._left[whose] = (max(left - 1, 0.0) if left >= 1 else left, now)
        return left >= 1
