"""A town of pairs: phones in memory, the product's own transactions called directly, and a clock that jumps.

No HTTP and no event loop: transactions are plain functions, so a month of many people takes seconds. Everything
random comes from one seed, so that a failing month can be lived again.
"""

import heapq
import itertools
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any, TypeVar

from sqlalchemy import StaticPool, create_engine, event, insert

from bot.pace import Pace
from bot.routes import ROUTES
from handlers import entrance, outbox, passing
from handlers.events import Answer, Event, Reached, Tapped, Typed
from handlers.outbox import Ready
from handlers.render import Rendered
from handlers.turn import Site
from storage import outgoing, status
from storage.database import Tx
from storage.keys import Keyring, new_key_text, parse_keys
from storage.tables import metadata
from storage.tables import status as status_table

T = TypeVar("T")
BEGIN = datetime(2026, 3, 2, 6, 0, tzinfo=UTC)  # a Monday; the clocks of Europe change within the month
Deed = Callable[[], None]


@dataclass
class Shown:
    """A message as a phone shows it. `sent_at` is when it came."""

    message_id: int
    screen: Rendered
    sent_at: datetime


@dataclass
class Phone:
    """What somebody sees, and whether Telegram delivers to them."""

    chat_id: int
    messages: dict[int, Shown] = field(default_factory=dict)
    payloads: list[tuple[int, str]] = field(default_factory=list)  # every button ever shown
    blocked: bool = False

    def newest(self) -> Shown | None:
        """The newest message that has buttons."""
        return next((m for m in reversed(self.messages.values()) if m.screen.keyboard), None)


@dataclass(frozen=True)
class Push:
    """A message that Telegram delivered to a phone."""

    chat_id: int
    row: outgoing.Outgoing | None
    at: datetime


@dataclass(frozen=True)
class Sending:
    """Somebody tapped *send* under this text."""

    chat_id: int
    at: datetime
    text: str


class Town:
    """The bot, its database, Telegram, and the clock. `wobble` is how often Telegram or the line fails."""

    def __init__(self, seed: int, *, wobble: float) -> None:
        self.rng, self.wobble, self.now = Random(seed), wobble, BEGIN
        self.site = Site("town_bot", zone="Europe/Berlin")
        self.keys: Keyring = parse_keys(new_key_text(Random(seed)), "town")
        engine = create_engine("sqlite://", poolclass=StaticPool)
        event.listen(engine, "connect", _by_hand)
        event.listen(engine, "begin", lambda c: c.exec_driver_sql("BEGIN"))
        self.engine = engine
        metadata.create_all(engine)
        self.write(_begin)
        self.pace = Pace(lambda: self.now)
        self.phones: dict[int, Phone] = {}
        self.pushes: list[Push] = []
        self.sendings: list[Sending] = []
        self.history: list[Event] = []
        self.down = False
        self._next_tick = BEGIN
        self._ids = itertools.count(1)
        self._update_ids = itertools.count(1000)
        self._deeds: list[tuple[datetime, int, Deed]] = []
        self.heard: Callable[[Phone, Shown], None] = lambda phone, shown: None

    def write(self, fn: Callable[[Tx], T]) -> T:
        """One transaction at the town's instant."""
        with self.engine.begin() as conn:
            return fn(Tx(conn, self.now, self.rng, self.keys))

    # --- time

    def later(self, after: timedelta, deed: Deed) -> None:
        """Do this after a while."""
        heapq.heappush(self._deeds, (self.now + after, next(self._ids), deed))

    def live(self, until: datetime) -> None:
        """Let everything happen until then: what people do, what falls due, the ticker every half-hour."""
        while self.now < until:
            self._deliver_due()
            self.now = max(self.now, min([until, self._next_tick, *self._moments()]))
            while self._deeds and self._deeds[0][0] <= self.now:
                heapq.heappop(self._deeds)[2]()
            if self.now >= self._next_tick:
                self._next_tick = self.now + timedelta(minutes=30)
                if not self.down:
                    self.write(self._tick)

    def _moments(self) -> list[datetime]:
        """When something is going to happen: somebody does something, a row falls due, a rest ends."""
        moments = [self._deeds[0][0]] if self._deeds else []
        if not self.down:
            due, change = self.write(outgoing.find_next_due), self.pace.next_change()
            moments += [due] if due is not None and due > self.now else []
            moments += [change] if change is not None and due is not None and due <= self.now else []
        return moments

    def _tick(self, tx: Tx) -> None:
        status.mark_polled(tx)
        passing.sweep(tx, self.site)

    def outage(self, length: timedelta) -> None:
        """The bot is away for a while; what people do meanwhile waits at Telegram (taps are lost)."""
        self.down = True
        self.later(length, self._restart)

    def _restart(self) -> None:
        self.down = False
        self.write(outgoing.release_leases)
        self.write(passing.note_poll)

    # --- what people do

    def tap(self, phone: Phone, message_id: int, data: str) -> None:
        """A tap, taken now; while the bot is away it is lost, as at Telegram."""
        if not self.down:
            self.take(Tapped(next(self._update_ids), phone.chat_id, message_id, "q", data))

    def type(self, phone: Phone, text: str) -> None:
        """A typed message; while the bot is away it waits."""
        typed = Typed(next(self._update_ids), phone.chat_id, next(self._ids), self.now, text)
        if self.down:
            self.later(timedelta(hours=1), lambda: self._when_up(typed))
        else:
            self.take(typed)

    def _when_up(self, typed: Typed) -> None:
        if self.down:
            self.later(timedelta(hours=1), lambda: self._when_up(typed))
        else:
            self.take(typed)

    def block(self, phone: Phone, blocked: bool) -> None:
        phone.blocked = blocked
        if not self.down:
            self.take(Reached(next(self._update_ids), phone.chat_id, blocked=blocked, sent_at=self.now))

    def take(self, update: Event) -> None:
        """An update is taken, its screen shown; now and then it comes twice, at once or much later."""
        self.history.append(update)
        self._show(self.write(lambda tx: entrance.take(tx, self.site, ROUTES, update)))
        if self.rng.random() < 0.05:
            again = self.rng.choice(self.history[-50:])
            self._show(self.write(lambda tx: entrance.take(tx, self.site, ROUTES, again)))

    def _show(self, answer: Answer) -> None:
        if answer.rendered is None or answer.message_id is None:
            return
        phone = self.phones[answer.chat_id]
        if answer.message_id in phone.messages and self.rng.random() >= self.wobble:
            self._edit(phone, answer.message_id, answer.rendered)

    # --- Telegram

    def _edit(self, phone: Phone, message_id: int, screen: Rendered) -> None:
        phone.messages[message_id].screen = screen
        self._remember(phone, message_id, screen)
        self.heard(phone, phone.messages[message_id])

    def _remember(self, phone: Phone, message_id: int, screen: Rendered) -> None:
        phone.payloads += [(message_id, data) for row in screen.keyboard for _, data in row]

    def _deliver_due(self) -> None:
        while not self.down:
            allowance = self.pace.allowance()
            resting = self.pace.resting()
            ready: list[Ready] = []
            if allowance > 0:
                ready = self.write(lambda tx: outbox.claim(tx, self.site, ROUTES, allowance, resting))  # noqa: B023
            if not ready:
                return
            for one in ready:
                self._deliver(one)

    def _deliver(self, one: Ready) -> None:
        phone, row = self.phones[one.chat_id], one.row
        if not row.is_edit:
            self.pace.sent(row.person_id)
        if phone.blocked and not row.is_edit:
            self.write(lambda tx: outbox.undeliverable(tx, row, "blocked"))
            return
        luck = self.rng.random()
        if luck < self.wobble:
            self._fail(one, luck / self.wobble)
            return
        message_id = self._carry_out(one)
        self.write(lambda tx: outbox.sent(tx, row, message_id))

    def _fail(self, one: Ready, how: float) -> None:
        """429, no connection, a timeout before, or a timeout after it was delivered."""
        pause, attempted = timedelta(seconds=self.rng.choice((3, 20, 300))), how > 0.5
        if how > 0.75:
            self._carry_out(one)
        self.pace.rest(one.row.person_id, self.now + pause)
        at = self.now + pause
        self.write(lambda tx: outbox.retry(tx, one.row, at, attempted=attempted))

    def _carry_out(self, one: Ready) -> int | None:
        phone, row = self.phones[one.chat_id], one.row
        if one.rendered is None:
            phone.messages.pop(row.message_id or 0, None)
            return None
        if row.is_edit:
            if row.message_id in phone.messages:
                self._edit(phone, row.message_id, one.rendered)
            return None
        message_id = next(self._ids)
        phone.messages[message_id] = Shown(message_id, one.rendered, self.now)
        self.pushes.append(Push(phone.chat_id, row, self.now))
        self._remember(phone, message_id, one.rendered)
        self.heard(phone, phone.messages[message_id])
        return message_id


def _begin(tx: Tx) -> None:
    tx.conn.execute(insert(status_table), {"id": 1, "key_check": tx.seal(status_table.c.key_check, 1, "town")})
    passing.note_poll(tx)


def _by_hand(connection: Any, record: object) -> None:
    connection.isolation_level = None
    connection.execute("PRAGMA foreign_keys=ON")
