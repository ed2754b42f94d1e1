"""An event loop for a town: time leaps from one thing that is to happen to the next, and nothing is waited for.

So coroutines of the product run as they are, with their timers, and a month of them takes as long as what they do.
"""

import asyncio
import selectors
from collections.abc import Callable
from math import ceil
from typing import Any

_A_MILLION = 1_000_000
_ROUNDING = 0.01  # of a microsecond
DRAWN = b"drawn elsewhere"


class Clockwork(asyncio.SelectorEventLoop):
    """`passed` is how many microseconds have, since the beginning."""

    def __init__(self) -> None:
        self.passed = 0
        super().__init__(_Leaping(self._leap))

    def __del__(self) -> None:
        """A town that is let go needs no farewell."""
        if not self.is_closed():
            self.close()

    def time(self) -> float:
        """Seconds since the beginning, which nobody can set."""
        return self.passed / _A_MILLION

    def _leap(self, seconds: float) -> None:
        self.passed += max(1, ceil(seconds * _A_MILLION - _ROUNDING))

    def run_in_executor(  # type: ignore[override]
        self, executor: Any, func: Callable[..., Any], *args: Any
    ) -> asyncio.Future[Any]:
        """What the product does in a thread is drawing, which takes long and is looked at elsewhere."""
        drawn: asyncio.Future[Any] = self.create_future()
        drawn.set_result(DRAWN)
        return drawn


class _Leaping(selectors.SelectSelector):
    """Looks whether anything is there, and leaps to the next timer instead of waiting for it."""

    def __init__(self, leap: Callable[[float], None]) -> None:
        super().__init__()
        self._leap = leap

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        """Of a loop that has nothing more to do, nothing is ever going to be ready."""
        ready = super().select(0)
        if not ready and timeout is None:
            raise RuntimeError("nothing is ever going to happen")
        if not ready and timeout:
            self._leap(timeout)
        return ready
