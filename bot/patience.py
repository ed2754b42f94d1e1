"""How long to wait before something is tried again: longer after each failure in a row, and a little at random."""

from random import Random

_PAUSES = (0.2, 0.5, 1.0, 2.0, 5.0, 10.0)


class Patience:
    """Counts failures in a row. All pauses are in seconds."""

    def __init__(self, rng: Random) -> None:
        self._rng = rng
        self._failures = 0

    def pause(self, told: float | None = None) -> float:
        """It failed once more: the pause before the next try, or `told` where Telegram said how long."""
        step = _PAUSES[min(self._failures, len(_PAUSES) - 1)]
        self._failures += 1
        return step * self._rng.uniform(0.8, 1.2) if told is None else told

    def reset(self) -> None:
        """It went well."""
        self._failures = 0
