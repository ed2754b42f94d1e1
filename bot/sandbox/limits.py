"""Flood control: about one message a second in a chat, about thirty a second in all."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from math import ceil

_SLACK = 1e-6
OVERALL = 0  # the key under which the whole bot is counted; no chat has it


@dataclass(frozen=True, slots=True)
class Rate:
    """So many a second in the long run, after a burst of at most so many at once."""

    per_second: float
    burst: int


PER_CHAT = Rate(1.0, 5)
PER_BOT = Rate(30.0, 30)


class Limits:
    """Counts sends by the sandbox's clock: lets `burst` through at once, then the steady rate."""

    def __init__(self, now: Callable[[], datetime], per_chat: Rate | None, per_bot: Rate | None) -> None:
        self._now = now
        self._rates = (per_bot, per_chat)
        self._due: dict[int, float] = {}
        self._closed: dict[int, float] = {}

    def close(self, seconds: float, chat_id: int | None = None) -> None:
        """Refuse every send to the chat (or to all) for so long."""
        self._closed[chat_id or OVERALL] = self._now().timestamp() + seconds

    def take(self, chat_id: int) -> int:
        """0 if a send to the chat may go now (it is then counted), else the seconds to wait."""
        now = self._now().timestamp()
        keys = tuple(zip((OVERALL, chat_id), self._rates, strict=True))
        wait = max(0.0, *(self._wait(key, rate, now) for key, rate in keys))
        if wait > 0:
            return ceil(wait)
        for key, rate in keys:
            if rate is not None:
                self._due[key] = now + self._ahead(key, rate, now) + 1 / rate.per_second
        return 0

    def _wait(self, key: int, rate: Rate | None, now: float) -> float:
        closed = self._closed.get(key, 0.0) - now
        if rate is None:
            return closed
        return max(closed, self._ahead(key, rate, now) - (rate.burst - 1) / rate.per_second - _SLACK)

    def _ahead(self, key: int, rate: Rate, now: float) -> float:
        """By how many seconds the sends so far are ahead of the steady rate; a clock set back forgives."""
        ahead = self._due.get(key, now) - now
        return max(0.0, ahead) if ahead <= rate.burst / rate.per_second + _SLACK else 0.0
