"""A town of pairs: phones in memory, the product's own transactions called directly, and a clock that jumps.

No HTTP and no event loop: transactions are plain functions, so a month of many people takes seconds. Everything
random comes from one seed, so that a failing month can be lived again.
"""

import heapq
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random
from typing import TypeVar
from unittest.mock import patch

from bot.outcome import follow
from bot.pace import Pace
from bot.routes import ROUTES
from handlers.alerts.comparing import compare
from handlers.check_ins import sending
from handlers.edge import incoming, outgoing_outcome, outgoing_ready, sweep
from handlers.edge.outgoing_steps import Ready
from handlers.ground.events import Answer, Event, Reached, Tapped, Typed
from handlers.ground.turn import Site, Turn
from scoring.detect import Finding
from scoring.score import Score
from storage import outgoing_order, people, status
from storage.check_ins import CheckIn
from storage.database import Tx
from storage.encryption import Keyring, new_key_text, parse_keys
from storage.people import Person
from tests.simulation.stores import InMemory, OnServer, Store
from tests.simulation.telegram import Phone, Telegram

T = TypeVar("T")
BEGIN = datetime(2026, 3, 2, 6, 0, tzinfo=UTC)  # a Monday; the clocks of Europe change within the month
POINTS = ("before commit", "after commit", "before send", "after send")
_TICK = timedelta(hours=1)
_LAST_LOOK = "<b>A last look."
_THANKS = ("Done. Thank you.", "Thank you for being frank")
_ERASED = "Everything is erased"
Deed = Callable[[], None]


class Died(Exception):
    """The bot's process is gone, at one of the points."""


@dataclass(frozen=True)
class Accepted:
    """Somebody tapped *send* under this text, and the bot has committed to having it."""

    chat_id: int
    check_in: int
    at: datetime
    text: str


class Town:
    """The bot, its database, Telegram, and the clock. `wobble` is how often Telegram or the line fails; `url`: where
    the database is, if it is not to be in memory.
    """

    def __init__(self, seed: int, *, wobble: float, url: str | None = None) -> None:
        self.rng, self.now = Random(seed), BEGIN
        self.site = Site("town_bot", zone="Europe/Berlin")
        self.keys: Keyring = parse_keys(new_key_text(Random(seed)), "town")
        kept: tuple[Keyring, Random, Callable[[], datetime]] = (self.keys, self.rng, lambda: self.now)
        self._store: Store = InMemory(*kept) if url is None else OnServer(url, *kept)
        self._next_due: datetime | None = None
        self.write(lambda tx: sweep.note_poll(tx, self.site))
        self.pace = Pace(lambda: self.now)
        self.telegram = Telegram(lambda: self.now, self.rng, wobble)
        self.accepted: list[Accepted] = []
        self.found: dict[int, str] = {}  # by check-in: the largest signal
        self.erased: set[int] = set()  # check-ins of people who wanted everything erased
        self._sender: dict[int, int] = {}  # by check-in: from which chat it was sent
        self.known: dict[tuple[int, int], Person] = {}  # whom a push was for, as they were then
        self.deaths: Counter[str] = Counter()
        self._doom: str | None = None
        self._up_at = BEGIN
        self._taken: list[Event] = []
        self._next_tick = BEGIN
        self._deeds: list[tuple[datetime, int, Deed]] = []

    def write(self, fn: Callable[[Tx], T]) -> T:
        """One transaction at the town's instant."""
        self._next_due = self.now  # whatever is written may be due at once
        return self._store.write(fn)

    def close(self) -> None:
        """It is over: the database is let go."""
        self._store.close()

    # --- time

    def later(self, after: timedelta, deed: Deed) -> None:
        """Do this after a while."""
        heapq.heappush(self._deeds, (self.now + after, self.telegram.next_id(), deed))

    def live(self, until: datetime) -> None:
        """Let everything happen until then: what people do, what falls due, the ticker every hour."""
        while self.now < until:
            if self.now >= self._up_at:
                self._work()
            self.now = max(self.now, min([until, *self._moments()]))
            while self._deeds and self._deeds[0][0] <= self.now:
                heapq.heappop(self._deeds)[2]()

    def _moments(self) -> list[datetime]:
        """When something is going to happen: somebody does something, a row falls due, a rest ends."""
        moments = [self._deeds[0][0]] if self._deeds else []
        if self.now < self._up_at:
            return [*moments, self._up_at]
        due = self._next_due
        change = self.pace.next_change() if due is not None and due <= self.now else due
        return [*moments, self._next_tick, *([change] if change is not None else [])]

    def _work(self) -> None:
        """What the bot does at an instant; it may die of it, and is started again some minutes later."""
        try:
            self._poll()
            if self.now >= self._next_tick:
                self._next_tick = self.now + _TICK
                assert self.write(self._tick) == []
            self._deliver()
        except Died:
            self.stop(timedelta(minutes=self.rng.uniform(0.1, 20)))

    def _tick(self, tx: Tx) -> list[Exception]:
        status.mark_polled(tx)
        return sweep.sweep(tx, self.site)

    def stop(self, length: timedelta) -> None:
        """The bot is away for a while, and forgets what it knew; what people do meanwhile waits at Telegram."""
        self._up_at = max(self._up_at, self.now + length)
        self.later(self._up_at - self.now, self._start)

    def _start(self) -> None:
        if self.now < self._up_at:
            return
        self.pace = Pace(lambda: self.now)
        self.write(outgoing_order.release_leases)
        self.write(lambda tx: sweep.note_poll(tx, self.site))

    def die_at(self, point: str) -> None:
        """The next time the bot passes this point its process is killed."""
        self._doom = point

    def _pass(self, point: str) -> None:
        if self._doom == point:
            self._doom = None
            self.deaths[point] += 1
            raise Died(point)

    # --- what people do

    def tap(self, phone: Phone, message_id: int, data: str) -> None:
        """A tap."""
        self.telegram.send(Tapped(self.telegram.next_id(), phone.chat_id, message_id, "q", data))

    def type(self, phone: Phone, text: str) -> None:
        """A typed message."""
        update, message = self.telegram.next_id(), self.telegram.next_id()
        self.telegram.send(Typed(update, phone.chat_id, message, self.now, text))

    def block(self, phone: Phone, blocked: bool) -> None:
        """Somebody blocks the bot, or comes back."""
        phone.blocked = blocked
        self.telegram.send(Reached(self.telegram.next_id(), phone.chat_id, blocked=blocked, sent_at=self.now))

    # --- the bot

    def _poll(self) -> None:
        """Take all that waits, and acknowledge it; now and then an old update comes once more."""
        batch = self.telegram.fetch()
        again = [self.rng.choice(self._taken[-50:])] if self._taken and batch and self.rng.random() < 0.05 else []
        for update in [*batch, *again]:
            self._take(update)
        self._taken += batch
        self.telegram.acknowledge(batch)

    def _take(self, update: Event) -> None:
        before = self.telegram.phones[update.chat_id].messages.get(getattr(update, "message_id", 0))
        looked_at = "" if before is None else before.screen.text

        self._finding: dict[int, str] = {}

        def take(tx: Tx) -> Answer:
            answer = incoming.take(tx, self.site, ROUTES, update)
            self._pass("before commit")
            return answer

        with patch.object(sending, "compare", self._compare):
            answer = self.write(take)
        self.found |= self._finding
        thanked = answer.rendered is not None and answer.rendered.text.startswith(_THANKS)
        if thanked and answer.again is not None and looked_at.startswith(_LAST_LOOK):
            self._sender[answer.again.args["check_in"]] = update.chat_id
            self.accepted.append(Accepted(update.chat_id, answer.again.args["check_in"], self.now, looked_at))
        if answer.rendered is not None and answer.rendered.text.startswith(_ERASED):
            self._forget(update.chat_id)
        self._pass("after commit")
        self._show(answer)

    def _forget(self, chat_id: int) -> None:
        """Somebody wanted everything erased: of what they sent nothing must be left, and nothing is missed."""
        theirs = {check_in for check_in, sender in self._sender.items() if sender == chat_id}
        self.erased |= theirs
        self.accepted = [each for each in self.accepted if each.check_in not in theirs]
        self.found = {check_in: kind for check_in, kind in self.found.items() if check_in not in theirs}

    def _compare(self, turn: Turn, check_in: CheckIn, now: Score) -> Finding:
        """The product's own comparison, overheard."""
        finding = compare(turn, check_in, now)
        self._sender[check_in.id] = turn.person.chat_id
        self._finding = {check_in.id: finding.signals[0].kind} if finding.signals else {}
        return finding

    def _show(self, answer: Answer) -> None:
        if answer.rendered is None or answer.message_id is None:
            return
        phone, again = self.telegram.phones[answer.chat_id], answer.again
        if not self.telegram.show(phone, answer.message_id, answer.rendered) and again is not None:
            key = str(self.telegram.next_id())
            self.write(lambda tx: incoming.show_anew(tx, answer.chat_id, key, again))

    def _deliver(self) -> None:
        while self._next_due is not None and self._next_due <= self.now:
            due = self.write(outgoing_order.find_next_due)
            self._next_due = due
            if due is None or due > self.now:
                return
            ready = self.write(self._claim)
            if not ready:
                self._next_due = due
                return
            for one in ready:
                if not one.row.is_edit:
                    self.pace.sent(one.row.person_id)
                self._carry_out(one)

    def _claim(self, tx: Tx) -> list[Ready]:
        ready = outgoing_ready.claim(tx, self.site, ROUTES, self.pace.room([]))
        for one in (each for each in ready if each.row.is_push):
            self.known[one.row.id, one.row.attempts] = people.get_person(tx, one.row.person_id)
        return ready

    def _carry_out(self, one: Ready) -> None:
        row = one.row
        assert one.fault is None, one.fault
        self._pass("before send")
        outcome = self.telegram.carry_out(one)
        self._pass("after send")
        followed = follow(outcome, row, self.now)
        self.pace.take(row.person_id, followed)
        assert self.write(lambda tx: outgoing_outcome.record(tx, one, followed.step)) is None
