"""How much may be brought: so many at once, and so many a second in the long run, for each key."""

from collections.abc import Callable
from datetime import datetime

_AT_ONCE = 200.0
_PER_SECOND = 20.0


class Allowance:
    """What each key may still bring now. Keys that prove nothing share one, so that guessed ones cost no memory."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._left: dict[int | None, tuple[float, datetime]] = {}
        self._proven: set[int] = set()

    def takes(self, key: int) -> bool:
        """Whether this key may bring one more; it counts as brought."""
        whose = key if key in self._proven else None
        now = self._now()
        left, since = self._left.get(whose, (_AT_ONCE, now))
        grown = max(0.0, (now - since).total_seconds()) * _PER_SECOND
        left = min(_AT_ONCE, left + grown)
        self._left[whose] = (max(left - 1, 0.0) if left >= 1 else left, now)
        return left >= 1

    def proves(self, key: int) -> None:
        """Something with this key was the platform's word: it has an allowance of its own from now on."""
        self._proven.add(key)
