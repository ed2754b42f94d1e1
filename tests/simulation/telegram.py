"""Telegram in memory: phones and what they show, updates on their way, and what it answers to the bot's calls."""

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random
from typing import Protocol

from handlers.ground.events import Event, Tapped
from handlers.ground.render import Rendered
from storage.outgoing import Outgoing
from tests.simulation.line import Answer, Form, Trouble, refused, said

_TAP_LASTS = timedelta(seconds=150)
_LASTS = (0.02, 0.5)  # seconds, a call on a line that is worth the name
_BOT = {"id": 700, "is_bot": True, "first_name": "Town", "username": "town_bot"}
_NEW = ("sendMessage", "sendPhoto", "sendDocument")


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


@dataclass(frozen=True)
class Leaving:
    """A call on its way: for which row, where it makes a message, and when it left.

    `halted`: whoever made it had stood still between the last look at a clock and the call.
    """

    row: Outgoing | None
    at: datetime
    halted: bool


@dataclass(frozen=True)
class Push:
    """A message that Telegram delivered to a phone, and when it had left, or that it was `halted` before."""

    chat_id: int
    row: Outgoing
    at: datetime
    halted: bool


class Bot(Protocol):
    """Who calls, and is brought updates."""

    def arrived(self) -> None:
        """An update waits."""

    def sent(self, push: Push) -> None:
        """A message of the bot's is on a phone."""


class Telegram:
    """Keeps updates until they are acknowledged. `wobble` is how often a call fails, in one of many ways."""

    def __init__(self, bot: Bot, now: Callable[[], datetime], rng: Random, wobble: float) -> None:
        self._bot, self._now, self._rng, self._wobble = bot, now, rng, wobble
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
        self._bot.arrived()

    def delay(self, chat_id: int, late: bool) -> None:
        """Updates of this chat come later than those of others, in their own order."""
        (self._late.add if late else self._late.discard)(chat_id)
        self._bot.arrived()

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

    async def answer(self, method: str, form: Form, leaving: Leaving) -> Answer | Exception:
        """Do what is asked for, unless the line or somebody is in the way."""
        if method == "getMe":
            return said(_BOT)
        if self._wobble:
            await asyncio.sleep(self._rng.uniform(*_LASTS))
        if self._rng.random() >= self._wobble:
            return self._do(method, form, leaving)
        trouble = Trouble(self._rng, lambda: self._do(method, form, leaving), makes=method in _NEW)
        return await trouble.happen()

    def _do(self, method: str, form: Form, leaving: Leaving) -> Answer:
        if method == "setMyCommands":
            return said(True)
        phone, message_id = self.phones[int(form["chat_id"])], int(form.get("message_id", 0))
        if method in _NEW:
            if phone.blocked:
                return refused(403, "Forbidden: bot was blocked by the user")
            return self._new(phone, form, leaving)
        if message_id not in phone.messages:
            return refused(400, "Bad Request: message to edit not found")
        if method == "deleteMessage":
            del phone.messages[message_id]
        else:
            self.edit(phone, message_id, _screen(form))
        return said(True)

    def _new(self, phone: Phone, form: Form, leaving: Leaving) -> Answer:
        assert leaving.row is not None, "a message for nothing that was claimed"
        shown = Shown(self.next_id(), _screen(form), self._now())
        phone.messages[shown.message_id] = shown
        push = Push(phone.chat_id, leaving.row, leaving.at, leaving.halted)
        self._bot.sent(push)
        self.pushes.append(push)
        self._remember(phone, shown)
        return said({"message_id": shown.message_id, "chat": {"id": phone.chat_id, "type": "private"}})

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


def _screen(form: Form) -> Rendered:
    """What a phone shows of it."""
    rows = json.loads(form.get("reply_markup", "{}")).get("inline_keyboard", [])
    keyboard = [[(each["text"], each["callback_data"]) for each in row] for row in rows]
    return Rendered(form.get("text") or form.get("caption", ""), keyboard)
