"""How fast new messages may leave: about one a second to a chat, thirty a second in all (Telegram's own limits)."""

from collections import deque
from collections.abc import Callable
from datetime import datetime, timedelta

_PER_CHAT = timedelta(seconds=1)
_SECOND = timedelta(seconds=1)
_PER_SECOND = 28


class Pace:
    """Who rests until when, and how many may leave now. A refusal by Telegram rests that chat alone."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._clock, self._last = now, now()
        self._rest: dict[int, datetime] = {}
        self._left: deque[datetime] = deque()
        self._halt: datetime | None = None

    def _now(self) -> datetime:
        """The time; when the clock was set back, what was to end soon still ends soon."""
        now = self._clock()
        if now < self._last:
            back = self._last - now
            self._rest = {person: until - back for person, until in self._rest.items()}
            self._left = deque(at - back for at in self._left)
            self._halt = None if self._halt is None else self._halt - back
        self._last = now
        return now

    def sent(self, person_id: int) -> None:
        """A message to this person is leaving."""
        now = self._now()
        self._left.append(now)
        self.rest(person_id, now + _PER_CHAT)

    def rest(self, person_id: int, until: datetime) -> None:
        """Nothing to this person before then."""
        self._rest[person_id] = max(until, self._rest.get(person_id, until))

    def halt(self, until: datetime) -> None:
        """Nothing to anybody before then: Telegram cannot be reached."""
        self._halt = until

    def resting(self) -> set[int]:
        """Who rests now."""
        now = self._now()
        self._rest = {person: until for person, until in self._rest.items() if until > now}
        return set(self._rest)

    def allowance(self) -> int:
        """How many new messages may leave now, to anybody."""
        now = self._now()
        if self._halt is not None and now < self._halt:
            return 0
        while self._left and self._left[0] <= now - _SECOND:
            self._left.popleft()
        return _PER_SECOND - len(self._left)

    def next_change(self) -> datetime | None:
        """When somebody's rest, or everybody's, ends."""
        now = self._now()
        ends = [*self._rest.values(), *([self._halt] if self._halt else [])]
        ends += [self._left[0] + _SECOND] if self._left else []
        return min((end for end in ends if end > now), default=None)
