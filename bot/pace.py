"""How fast new messages may leave: about one a second to a chat, thirty a second in all (Telegram's own limits).

In a chat Telegram takes a short burst: an alert need not wait for what went there just before, one message ahead of the
pace at most. What comes after it waits for longer, so that it is one a second all the same.

And how long nothing leaves, because nothing can: then one call at a time goes ahead, to see whether it can again.
"""

from collections import deque
from collections.abc import Callable, Collection
from datetime import datetime, timedelta

from bot.outcome import Follow
from handlers.edge.outgoing_steps import Room
from storage.outgoing import Outgoing

_PER_CHAT = timedelta(seconds=1)
_AHEAD = timedelta(seconds=1)  # of the pace in a chat, for an alert
_SECOND = timedelta(seconds=1)
_PER_SECOND = 28
_AT_ONCE = 48
_EDITS_AT_ONCE = 16  # so that edits and menus never take a message's place among 64 connections
_FIRST_HALT = timedelta(seconds=1)


class Pace:
    """Who rests until when, and how many may leave now. A refusal by Telegram rests that chat alone."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._clock, self._last = now, now()
        self._rest: dict[int, datetime] = {}  # as Telegram demands it
        self._pause: dict[int, datetime] = {}  # until when there has been a second for each message to this person
        self._left: deque[datetime] = deque()
        self._halt: datetime | None = None
        self._in_vain = 0

    def _now(self) -> datetime:
        """The time; when the clock was set back, what was to end soon still ends soon."""
        now = self._clock()
        if now < self._last:
            back = self._last - now
            self._rest, self._pause = (
                {person: until - back for person, until in each.items()} for each in (self._rest, self._pause)
            )
            self._left = deque(at - back for at in self._left)
            self._halt = None if self._halt is None else self._halt - back
        self._last = now
        return now

    def sent(self, person_id: int) -> None:
        """A message to this person is leaving."""
        now = self._now()
        self._left.append(now)
        self._pause[person_id] = max(now, self._pause.get(person_id, now)) + _PER_CHAT

    def rest(self, person_id: int, until: datetime) -> None:
        """Nothing to this person before then."""
        self._rest[person_id] = max(until, self._rest.get(person_id, until))

    def halt(self, longest: timedelta) -> None:
        """Nothing to anybody for a while, which grows with every failure in a row up to `longest`."""
        now = self._now()
        if self._halt is None or self._halt <= now:  # of several that were under way together, the first counts
            self._halt = now + min(longest, _FIRST_HALT * 2 ** min(self._in_vain, 20))
            self._in_vain += 1

    @property
    def in_vain(self) -> int:
        """How often in a row nothing could be carried out at all."""
        return self._in_vain

    def take(self, person_id: int, followed: Follow) -> int:
        """Rest as an outcome demands; where it shows that Telegram hears us, go on. Returns `in_vain` before it."""
        before = self._in_vain
        if followed.halt is not None:
            self.halt(followed.halt)
        else:
            self._in_vain, self._halt = 0, None
        if followed.rest is not None:
            self.rest(person_id, followed.rest)
        return before

    def resting(self) -> set[int]:
        """To whom nothing may leave now."""
        now = self._now()
        self._rest = {person: until for person, until in self._rest.items() if until > now}
        return set(self._rest) | {person for person, until in self._pause.items() if until > now + _AHEAD}

    def pausing(self) -> set[int]:
        """To whom nothing but an alert may leave now."""
        now = self._now()
        self._pause = {person: until for person, until in self._pause.items() if until > now}
        return set(self._pause)

    def allowance(self) -> int:
        """How many new messages may leave now, to anybody."""
        now = self._now()
        if self._halt is not None and now < self._halt:
            return 0
        while self._left and self._left[0] <= now - _SECOND:
            self._left.popleft()
        return _PER_SECOND - len(self._left)

    def room(self, under_way: Collection[Outgoing]) -> Room:
        """What may be begun beside what is under way. While nothing gets through, one goes ahead to see."""
        edits, pausing = sum(1 for row in under_way if row.is_edit), self.pausing()
        resting = self.resting() | {row.person_id for row in under_way if not row.is_edit}
        busy = [row.id for row in under_way]
        if self._in_vain:
            first = 0 if under_way else min(1, self.allowance())
            return Room(first, first, resting, pausing, busy)
        sends = min(self.allowance(), _AT_ONCE - (len(busy) - edits))
        return Room(sends, _EDITS_AT_ONCE - edits, resting, pausing, busy)

    def next_change(self) -> datetime | None:
        """When somebody's rest, or everybody's, ends."""
        now = self._now()
        ends = [*self._rest.values(), *self._pause.values(), *([self._halt] if self._halt else [])]
        ends += [until - _AHEAD for until in self._pause.values()]
        ends += [self._left[0] + _SECOND] if self._left else []
        return min((end for end in ends if end > now), default=None)
