"""A town of pairs: phones in memory, the product's own transactions and its own delivery, and a clock that jumps.

Nothing is waited for, so a month of many people takes seconds. Everything random comes from one seed, so that a
failing month can be lived again.
"""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any, TypeVar
from unittest.mock import patch

from sqlalchemy import select

from bot import delivery
from bot.routes import ROUTES
from handlers.alerts.comparing import judge_sent
from handlers.check_ins import sending
from handlers.edge import incoming
from handlers.edge.outgoing_steps import Ready
from handlers.ground.events import Answer, Event, Reached, Tapped, Typed
from handlers.ground.turn import Site, Turn
from scoring.detect import Finding
from scoring.score import Score
from storage import people
from storage.check_ins import CheckIn
from storage.database import Tx
from storage.encryption import Keyring, new_key_text, parse_keys
from storage.outgoing import OutgoingState
from storage.people import Person
from storage.tables import outgoing
from tests.simulation.clockwork import Clockwork
from tests.simulation.line import Answer as Heard
from tests.simulation.line import Form
from tests.simulation.stores import store_of_a_town
from tests.simulation.telegram import Leaving, Phone, Push, Telegram
from tests.simulation.worker import Died, Worker
from tests.simulation.workers import Workers

T = TypeVar("T")
BEGIN = datetime(2026, 3, 2, 6, 0, tzinfo=UTC)  # a Monday; the clocks of Europe change within the month
AUTUMN = datetime(2026, 9, 28, 5, 0, tzinfo=UTC)  # the same, the other way round
_LOOKS_AGAIN = 300.0  # seconds: a delivery that looks in vain every half minute is most of a month
_LAST_LOOK = "<b>A last look."
_THANKS = ("Done. Thank you.", "Thank you for being frank")
_ERASED = "Everything is erased"
_STATE = select(outgoing.c.state)
Deed = Callable[[], None]


@dataclass(frozen=True)
class Accepted:
    """Somebody tapped *send* under this text, and the bot has committed to having it."""

    chat_id: int
    check_in: int
    at: datetime
    text: str


class Town:
    """The bot, its database, Telegram, and the time. `wobble` is how often Telegram or the line fails; `holidays`:
    those of which place. Its database is in memory, or in a test on PostgreSQL on its server.
    """

    def __init__(self, seed: int, *, wobble: float, begin: datetime = BEGIN, holidays: str = "DE") -> None:
        self.rng, self.begin, self.holidays, self.loop = Random(seed), begin, holidays, Clockwork()
        self.loop.set_exception_handler(self._fell_through)
        self.site = Site("town_bot", zone="Europe/Berlin")
        self.keys: Keyring = parse_keys(new_key_text(Random(seed)), "town")
        self._instant = begin
        self._store = store_of_a_town(self.keys, self.rng, lambda: self._instant)
        self.telegram = Telegram(self, lambda: self.now, self.rng, wobble)
        self.accepted: list[Accepted] = []
        self.found: dict[int, str] = {}  # by check-in: the largest signal
        self.erased: set[int] = set()  # check-ins of people who wanted everything erased
        self._sender: dict[int, int] = {}  # by check-in: from which chat it was sent
        self.known: dict[tuple[int, int], Person] = {}  # whom a push was for, as they were when it was claimed
        self.claimed_at: dict[tuple[int, int], datetime] = {}  # by the clock of who claimed it
        self._once: set[int] = set()
        self._taken: list[Event] = []
        self._polls = False
        self._end: asyncio.Future[None] = self.loop.create_future()
        self.workers = Workers(self, self.loop)

    @property
    def now(self) -> datetime:
        """The time, as it is."""
        return self.begin + timedelta(microseconds=self.loop.passed)

    def write(self, fn: Callable[[Tx], T]) -> T:
        """One transaction at the town's instant."""
        result = self.commit(fn, self.now)
        if self.workers.leader is not None:
            self.workers.leader.wake()  # whatever is written may be due at once
        return result

    def commit(self, fn: Callable[[Tx], T], at: datetime) -> T:
        """One transaction at this instant."""
        self._instant = at
        return self._store.write(fn)

    def close(self) -> None:
        """It is over: nothing goes on, and the database is let go."""
        for task in (under_way := asyncio.all_tasks(self.loop)):
            task.cancel()
        if under_way:
            self.loop.run_until_complete(asyncio.wait(under_way))
        self.loop.close()
        self._store.close()

    # --- time

    def later(self, after: timedelta, deed: Deed) -> None:
        """Do this after a while."""
        self.loop.call_later(max(0.0, after.total_seconds()), self._do, deed)

    def _do(self, deed: Deed) -> None:
        try:
            deed()
        except BaseException as error:
            self.failed(error)

    def live(self, until: datetime) -> None:
        """Let everything happen until then: what people do, what falls due, the ticker every hour."""
        self._end = self.loop.create_future()
        self.later(until - self.now, self._is_over)
        with patch.object(delivery, "_LOOK_AGAIN", _LOOKS_AGAIN):
            self.loop.run_until_complete(self._end)

    def _is_over(self) -> None:
        if not self._end.done():
            self._end.set_result(None)

    def failed(self, error: BaseException) -> None:
        """Something is wrong that is not of this world: `live` raises it."""
        if not self._end.done():
            self._end.set_exception(error)

    def _fell_through(self, loop: object, context: dict[str, Any]) -> None:
        error = context.get("exception")
        if not isinstance(error, Died):
            self.failed(error or RuntimeError(context["message"]))

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

    def arrived(self) -> None:
        """An update waits: it is asked for, if anybody does."""
        if not self._polls:
            self._polls = True
            self.loop.call_soon(self._do, self._poll)

    def _poll(self) -> None:
        """Take all that waits, and acknowledge it; now and then an old update comes once more."""
        self._polls, worker = False, self.workers.leader
        if worker is None:
            return
        batch = self.telegram.fetch()
        again = [self.rng.choice(self._taken[-50:])] if self._taken and batch and self.rng.random() < 0.05 else []
        with suppress(Died):
            for update in [*batch, *again]:
                self._take(worker, update)
            self._taken += batch
            self.telegram.acknowledge(batch)

    def _take(self, worker: Worker, update: Event) -> None:
        before = self.telegram.phones[update.chat_id].messages.get(getattr(update, "message_id", 0))
        looked_at = "" if before is None else before.screen.text

        self._finding: dict[int, str] = {}

        def take(tx: Tx) -> Answer:
            return incoming.take(tx, self.site, ROUTES, update)

        def learn(answer: Answer) -> None:
            self._learn(update.chat_id, answer, looked_at, worker.now())

        with patch.object(sending, "judge_sent", self._judge_sent):
            answer = worker.commit(take, learn)
        worker.wake()
        self._show(worker, answer)

    def _learn(self, chat_id: int, answer: Answer, looked_at: str, at: datetime) -> None:
        """It is committed: from now on nothing of it may be lost."""
        self.found |= self._finding
        thanked = answer.rendered is not None and answer.rendered.text.startswith(_THANKS)
        if thanked and answer.again is not None and looked_at.startswith(_LAST_LOOK):
            self._sender[answer.again.args["check_in"]] = chat_id
            self.accepted.append(Accepted(chat_id, answer.again.args["check_in"], at, looked_at))
        if answer.rendered is not None and answer.rendered.text.startswith(_ERASED):
            self._forget(chat_id)

    def _forget(self, chat_id: int) -> None:
        """Somebody wanted everything erased: of what they sent nothing must be left, and nothing is missed."""
        theirs = {check_in for check_in, sender in self._sender.items() if sender == chat_id}
        self.erased |= theirs
        self.accepted = [each for each in self.accepted if each.check_in not in theirs]
        self.found = {check_in: kind for check_in, kind in self.found.items() if check_in not in theirs}

    def _judge_sent(self, turn: Turn, check_in: CheckIn, now: Score) -> Finding:
        """The product's own comparison, overheard."""
        finding = judge_sent(turn, check_in, now)
        self._sender[check_in.id] = turn.person.chat_id
        self._finding = {check_in.id: finding.signals[0].kind} if finding.signals else {}
        return finding

    def _show(self, worker: Worker, answer: Answer) -> None:
        if answer.rendered is None or answer.message_id is None:
            return
        phone, again = self.telegram.phones[answer.chat_id], answer.again
        if not self.telegram.show(phone, answer.message_id, answer.rendered) and again is not None:
            key = str(self.telegram.next_id())
            worker.commit(lambda tx: incoming.show_anew(tx, answer.chat_id, key, again))
            worker.wake()

    # --- what goes out

    def claimed(self, tx: Tx, ready: list[Ready]) -> None:
        """These are to be carried out now: for whom, and by which clock."""
        for one in ready:
            assert one.fault is None, one.fault
            attempt = one.row.id, one.row.attempts
            self.known[attempt], self.claimed_at[attempt] = people.get_person(tx, one.row.person_id), tx.now

    async def call(self, method: str, form: Form, leaving: Leaving) -> Heard | Exception:
        """What Telegram answers to a call."""
        try:
            return await self.telegram.answer(method, form, leaving)
        except BaseException as error:
            self.failed(error)
            raise

    def sent(self, push: Push) -> None:
        """A message is on a phone: it was not known to be there already, and a question comes once at the most."""
        row = push.row
        assert not (row.once_only and row.id in self._once), row.key
        self._once.add(row.id)
        state = self.commit(lambda tx: tx.conn.execute(_STATE.where(outgoing.c.id == row.id)).scalar(), self.now)
        assert state != OutgoingState.DONE or push.halted, f"{row.key} is known to be sent"
