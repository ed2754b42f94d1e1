"""The load: many clients tap through whole check-ins, at instants fixed beforehand, whatever the bot does.

A tap counts from the instant it was scheduled for, so that a slow bot (or a slow generator) cannot slow its own
clock down. Nobody taps before the screen of their last tap has come; somebody else takes the turn instead.
"""

import asyncio
from collections import Counter, defaultdict, deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from random import Random

from benchmarks.cast import ITEMS, LOW, SEND, Seat, value_of
from benchmarks.figures import percentile
from bot.sandbox import Button, Message, Person, Sandbox
from bot.sandbox.hub import Hub
from bot.sandbox.model import Json

TOKEN = "700000000:benchmark-token-of-the-sandbox-on-this-machine"
_THINKING = 0.5  # seconds between one person's taps, while the bot keeps up
_FEWEST = 8
_RESTED = 1.0  # seconds after a message, by which Telegram's pace in a chat is kept


@dataclass
class Round:
    """What became of the taps that were scheduled together. Times in seconds, from the scheduled instant."""

    rate: float
    scheduled: int = 0
    missing: int = 0
    shown: list[float] = field(default_factory=list)
    alerts: list[float] = field(default_factory=list)
    at_rest: list[float] = field(default_factory=list)
    """Of these alerts those to a chat that had got none for a second when they became due."""
    alerts_due: int = 0
    alerts_missing: int = 0
    lags: list[float] = field(default_factory=list)
    drained: float = 0.0
    """From the last scheduled tap to the last screen."""
    processor: float = 0.0
    """Seconds of a core that the bot used meanwhile."""
    closed: bool = False

    @property
    def p50(self) -> float | None:
        return percentile(self.shown, 0.50)

    @property
    def p99(self) -> float | None:
        return percentile(self.shown, 0.99)

    @property
    def alert_p99(self) -> float | None:
        return percentile(self.alerts, 0.99)

    @property
    def at_rest_p99(self) -> float | None:
        return percentile(self.at_rest, 0.99)


@dataclass(slots=True)
class _Tap:
    at: float
    round: Round


@dataclass(slots=True, eq=False)
class Phone:
    """A client's phone. `taps` are those whose screen has come; what they answered was accepted."""

    seat: Seat
    person: Person
    message_id: int
    taps: int = 0
    tap: _Tap | None = None
    before: tuple[str, list[str]] = ("", [])

    @property
    def screen(self) -> tuple[str, list[str]]:
        """What can be read on the message now."""
        message = self.person.chat[self.message_id]
        return message.text, message.labels

    @property
    def accepted(self) -> dict[str, int]:
        """The answers after which this client saw the next screen."""
        given = self.seat.script[1 : 1 + len(ITEMS)][: max(0, self.taps - 1)]
        return {item: value_of(item, position) for item, position in zip(ITEMS, given, strict=False)}


class _Eyes(Hub):
    """Sees every change on a phone at once."""

    def __init__(self, seen: Callable[[int], None]) -> None:
        super().__init__()
        self._seen = seen

    def changed(self, person_id: int | None = None, event: Json | None = None) -> None:
        super().changed(person_id, event)
        if person_id is not None:
            self._seen(person_id)


class Load:
    """A sandbox full of phones. `first_data` gives the first message buttons of its own, for other bots."""

    def __init__(
        self, seats: Sequence[Seat], rng: Random, *, limits: bool = False, first_data: str | None = None
    ) -> None:
        self._rng = rng
        self.sandbox = Sandbox(token=TOKEN, now=lambda: datetime.now(UTC), limits=limits)
        self._therapists: dict[int, deque[_Tap]] = defaultdict(deque)
        self._overdue: Counter[int] = Counter()
        self._latest: dict[int, float] = {}
        self.phones: dict[int, Phone] = {}
        for seat in seats:
            if seat.therapist not in self._therapists:
                self._therapists[seat.therapist] = deque()
                self._person(seat.therapist)
            self.phones[seat.chat] = self._phone(seat, first_data)
        self._fresh = deque(rng.sample(list(self.phones.values()), len(self.phones)))
        self._idle: list[Phone] = []
        self._turns: deque[_Tap] = deque()
        self._open: set[Phone] = set()
        self._changed = asyncio.Event()
        self.alerts_unexpected = 0
        self.sandbox.world.hub = _Eyes(self._see)

    def _person(self, chat: int) -> Person:
        person = self.sandbox.add_person(f"P{chat}", user_id=chat)
        person.started = True
        return person

    def _phone(self, seat: Seat, first_data: str | None) -> Phone:
        world, person = self.sandbox.world, self._person(seat.chat)
        buttons = [[Button(label, first_data or data) for label, data in row] for row in seat.keyboard]
        message = Message(next(world.message_ids), seat.chat, True, world.seconds(), seat.text, buttons=buttons)
        world.add(message)
        return Phone(seat, person, message.message_id)

    # --- the taps

    async def offer(self, rate: float, seconds: float, patience: float = 5.0) -> Round:
        """Schedule Poisson arrivals at this rate, then wait for the screens that are owed."""
        at, arrivals = 0.0, []
        while (at := at + self._rng.expovariate(rate)) < seconds:
            arrivals.append(at)
        while len(self._idle) < max(_FEWEST, rate * _THINKING) and self._fresh:
            self._idle.append(self._fresh.popleft())
        return await self._run(Round(rate), arrivals, patience)

    async def burst(self, taps: int, patience: float = 20.0) -> float:
        """So many taps at one instant; how many a second were shown until the last screen came."""
        result = await self.at_once(taps, patience)
        return len(result.shown) / result.drained if result.drained else 0.0

    async def at_once(self, taps: int, patience: float = 20.0) -> Round:
        """The same, and all that became of them."""
        return await self._run(Round(0.0), [0.0] * taps, patience)

    async def _run(self, result: Round, arrivals: Sequence[float], patience: float) -> Round:
        clock = asyncio.get_running_loop().time
        begin = clock() + 0.02
        for arrival in arrivals:
            await asyncio.sleep(max(0.0, begin + arrival - clock()))
            result.scheduled += 1
            self._turns.append(_Tap(begin + arrival, result))
            self._take_turns()
        last = begin + (arrivals[-1] if arrivals else 0.0)
        await self._settle(patience)
        result.drained = max(0.0, clock() - last)
        self._close(result)
        return result

    async def _settle(self, patience: float) -> None:
        """Wait until every screen and every alert that is owed has come, but not for ever."""
        try:
            async with asyncio.timeout(patience):
                while self._turns or self._open:
                    self._changed.clear()
                    await self._changed.wait()
        except TimeoutError:
            return

    async def alerts_come(self, result: Round, patience: float = 5.0) -> None:
        """Wait for the alerts that are still owed; what has not come then is missing."""
        try:
            async with asyncio.timeout(patience):
                while any(self._therapists.values()):
                    self._changed.clear()
                    await self._changed.wait()
        except TimeoutError:
            pass
        for therapist, owed in self._therapists.items():
            result.alerts_missing += sum(tap.round is result for tap in owed)
            self._overdue[therapist] += len(owed)
            owed.clear()

    def _close(self, result: Round) -> None:
        """What has not come by now is missing, also if it comes later."""
        result.closed = True
        result.missing += len(self._turns) + len(self._open)
        self._turns.clear()
        self._open.clear()

    def _take_turns(self) -> None:
        while self._turns:
            phone = self._next_phone()
            if phone is None:
                return
            self._tap(phone, self._turns.popleft())

    def _next_phone(self) -> Phone | None:
        if self._idle:
            at = self._rng.randrange(len(self._idle))
            self._idle[at], self._idle[-1] = self._idle[-1], self._idle[at]
            return self._idle.pop()
        return self._fresh.popleft() if self._fresh else None

    def _tap(self, phone: Phone, tap: _Tap) -> None:
        phone.tap, phone.before = tap, phone.screen
        self._open.add(phone)
        tap.round.lags.append(asyncio.get_running_loop().time() - tap.at)
        if phone.taps == SEND and phone.seat.script is LOW:
            tap.round.alerts_due += 1
            self._therapists[phone.seat.therapist].append(tap)
        phone.person.tap(phone.message_id, phone.seat.script[phone.taps])

    async def tap_again(self, patience: float) -> None:
        """Whoever still waits taps the same button once more, as people do, and is given time."""
        for phone in self._waiting():
            self._open.add(phone)
            phone.person.tap(phone.message_id, phone.seat.script[phone.taps])
        await self._settle(patience)
        self._open.clear()

    @property
    def waiting(self) -> int:
        """How many phones wait for a screen."""
        return len(self._waiting())

    def _waiting(self) -> list[Phone]:
        return [phone for phone in self.phones.values() if phone.tap is not None]

    # --- what is seen

    def _see(self, chat: int) -> None:
        now = asyncio.get_running_loop().time()
        phone = self.phones.get(chat)
        if phone is not None:
            self._see_screen(phone, now)
        elif chat in self._therapists:
            self._see_alert(chat, now)
        self._changed.set()

    def _see_screen(self, phone: Phone, now: float) -> None:
        tap = phone.tap
        if tap is None or phone.screen == phone.before:
            return
        phone.tap = None
        if phone in self._open and not tap.round.closed:
            tap.round.shown.append(now - tap.at)
        self._open.discard(phone)
        phone.taps += 1
        if phone.taps < len(phone.seat.script):
            self._idle.append(phone)
        self._take_turns()

    def _see_alert(self, therapist: int, now: float) -> None:
        """Alerts do not say whose they are: a therapist's first one is about the first check-in that was sent.

        One that comes after all is late, and was counted as missing; it is not one too many.
        """
        owed, latest = self._therapists[therapist], self._latest.get(therapist)
        self._latest[therapist] = now
        if not owed:
            late = self._overdue[therapist] > 0
            self._overdue[therapist] -= late
            self.alerts_unexpected += not late
            return
        tap = owed.popleft()
        tap.round.alerts.append(now - tap.at)
        if latest is None or tap.at - latest >= _RESTED:
            tap.round.at_rest.append(now - tap.at)
