"""Telegram in memory: phones and what they show, updates on their way, and everything that goes wrong on the line."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random

from bot.outcome import Done, Never, NotDone, Outcome, Unknown, Unreached, Wait
from handlers.edge.outgoing_steps import Ready
from handlers.ground.commands import Menu
from handlers.ground.events import Event, Tapped
from handlers.ground.render import Rendered
from storage.outgoing import Outgoing

_TAP_LASTS = timedelta(seconds=150)
_TROUBLES = (
    *("429", "429 without a time", "no connection", "a proxy's page", "a sign-in page"),
    *("timeout before", "timeout after", "done, then 500"),
)


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
    menu: Menu = ()
    blocked: bool = False


@dataclass(frozen=True)
class Push:
    """A message that Telegram delivered to a phone."""

    chat_id: int
    row: Outgoing
    at: datetime


class Telegram:
    """Keeps updates until they are acknowledged. `wobble` is how often a call fails, in one of several ways."""

    def __init__(self, now: Callable[[], datetime], rng: Random, wobble: float) -> None:
        self._now, self._rng, self._wobble = now, rng, wobble
        self._ids = 0
        self._waiting: list[tuple[datetime, Event]] = []
        self._late: set[int] = set()
        self.phones: dict[int, Phone] = {}
        self.pushes: list[Push] = []
        self.heard: Callable[[Phone, Shown], None] = lambda phone, shown: None

    def next_id(self) -> int:
        """A number for a message or an update."""
        self._ids += 1
        return self._ids

    # --- updates

    def send(self, event: Event) -> None:
        """On its way to the bot."""
        self._waiting.append((self._now(), event))

    def delay(self, chat_id: int, late: bool) -> None:
        """Updates of this chat come later than those of others, in their own order."""
        (self._late.add if late else self._late.discard)(chat_id)

    def fetch(self) -> list[Event]:
        """What is not acknowledged: one person's in order, different people's in any."""
        oldest = self._now() - _TAP_LASTS
        self._waiting = [(at, e) for at, e in self._waiting if at > oldest or not isinstance(e, Tapped)]
        ready = [event for _, event in self._waiting if event.chat_id not in self._late]
        chats = list(dict.fromkeys(event.chat_id for event in ready))
        self._rng.shuffle(chats)
        return [event for chat in chats for event in ready if event.chat_id == chat]

    def acknowledge(self, taken: list[Event]) -> None:
        """They are never sent again."""
        ids = {event.update_id for event in taken}
        self._waiting = [(at, event) for at, event in self._waiting if event.update_id not in ids]

    # --- calls

    def carry_out(self, one: Ready) -> Outcome:
        """Do what a row asks for, unless the line or somebody is in the way."""
        if self._rng.random() >= self._wobble:
            return self._do(one)
        trouble = self._rng.choice(_TROUBLES)
        if trouble in ("timeout after", "done, then 500"):
            self._do(one)
        outcomes: dict[str, Outcome] = {
            "429": Wait(self._rng.choice((3, 20, 300))),
            "429 without a time": Wait(None),
            "no connection": Unreached("no connection"),
            "a proxy's page": NotDone("a page with 407"),
        }
        return outcomes.get(trouble, Unknown(trouble))

    def _do(self, one: Ready) -> Outcome:
        phone, row = self.phones[one.chat_id], one.row
        if one.menu is not None:
            phone.menu = one.menu
            return Done()
        if one.rendered is None:
            phone.messages.pop(row.message_id or 0, None)
            return Done()
        if row.is_edit:
            return Done() if self.edit(phone, row.message_id or 0, one.rendered) else Never("gone")
        if phone.blocked:
            return Never("blocked")
        shown = Shown(self.next_id(), one.rendered, self._now())
        phone.messages[shown.message_id] = shown
        self.pushes.append(Push(phone.chat_id, row, self._now()))
        self._remember(phone, shown)
        return Done(shown.message_id)

    def show(self, phone: Phone, message_id: int, screen: Rendered) -> bool:
        """Edit a message after a tap, if the line is good. False when it is not there."""
        if self._rng.random() < self._wobble:
            return True
        return self.edit(phone, message_id, screen)

    def edit(self, phone: Phone, message_id: int, screen: Rendered) -> bool:
        """False when there is no such message."""
        shown = phone.messages.get(message_id)
        if shown is None:
            return False
        shown.screen = screen
        self._remember(phone, shown)
        return True

    def _remember(self, phone: Phone, shown: Shown) -> None:
        phone.payloads += [(shown.message_id, data) for row in shown.screen.keyboard for _, data in row]
        self.heard(phone, shown)
