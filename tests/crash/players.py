"""People who use the bot as people do: look at the phone, do the next thing, and try again when nothing happens.

They do not know that the bot is being killed. What they meant to say is written down in a plan, and compared
with the rows at the end.
"""

import html
import random
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field

from bot.sandbox import Message, NoSuchButton, Person, Sandbox
from handlers.ground.words import words_of

WORDS = words_of("en")
THERAPIST = "Dr. Kim"
ITEMS: Mapping[str, Mapping[int, str]] = {
    **{item: {value: f"scale-{value}" for value in range(1, 6)} for item in ("goals", "tasks", "bond")},
    "tension": dict(enumerate(f"tension-{said}" for said in ("no", "sorted-out", "a-little", "clearly", "strongly"))),
    "came_up": dict(enumerate(("came-up-yes-helped", "came-up-yes-not", "came-up-no"))),
}
PATIENCE = 0.6  # seconds on the wall until somebody tries again; twice as long each time nothing comes of it
LONGEST = 5.0


def words(message: str, **values: str) -> str:
    """A text as a phone shows it."""
    return html.unescape(WORDS(message, **values).replace("<b>", "").replace("</b>", ""))


@dataclass
class Plan:
    """What a client means to answer this time, by item; None: rather not say."""

    answers: dict[str, int | None]

    @classmethod
    def draw(cls, rng: random.Random) -> "Plan":
        return cls({item: rng.choice([*options, None]) for item, options in ITEMS.items()})


@dataclass
class Player:
    """Somebody with a phone. `before` is called before each act that is new in this round, not when it is repeated.

    `rest` waits until the bot has nothing left to do, where the test can tell; without it people wait as people do.
    """

    sandbox: Sandbox
    person: Person
    before: Callable[[], None] = lambda: None
    rest: Callable[[], Awaitable[None]] | None = None
    acts: int = 0
    since: int = 0
    done_before: set[str] = field(default_factory=set)
    in_vain: int = 0

    def begin_round(self) -> None:
        """What is on the phone by now belongs to the past."""
        self.since = max((m.message_id for m in self.person.messages), default=0)
        self.done_before.clear()

    @property
    def news(self) -> list[Message]:
        """The bot's messages of this round, newest first."""
        return [m for m in reversed(self.person.messages) if m.from_bot and m.message_id > self.since]

    def _look(self) -> list[tuple[int, str, list[str]]]:
        return [(m.message_id, m.text, m.labels) for m in self.person.messages]

    async def tap(self, message: Message, label: str) -> None:
        """Tap, and watch the phone until something changes or patience ends."""
        self._act(f"{label} of {message.text}")
        seen = self._look()
        with suppress(NoSuchButton):
            self.person.tap(message.message_id, label)
            await self._hope(seen)

    async def say(self, text: str) -> None:
        self._act(text)
        self.person.send_text(text)
        await self._hope(self._look())

    async def wait(self) -> None:
        """There is nothing to do: wait for something to come."""
        await self._watch(self._look())

    def _act(self, what: str) -> None:
        self.acts += 1
        if what not in self.done_before:
            self.done_before.add(what)
            self.before()

    async def _hope(self, seen: list[tuple[int, str, list[str]]]) -> None:
        """Whoever taps in vain waits longer before the next try: nobody hammers on a phone for minutes."""
        moved = await self._watch(seen, min(PATIENCE * 2**self.in_vain, LONGEST))
        self.in_vain = 0 if moved else self.in_vain + 1

    async def _watch(self, seen: list[tuple[int, str, list[str]]], seconds: float = PATIENCE) -> bool:
        """Whether anything changed on the phone within these seconds, or until the bot rests."""
        if self.rest is not None:
            await self.rest()
            return self._look() != seen
        with suppress(TimeoutError):
            await self.sandbox.wait_for(lambda: self._look() != seen, seconds)
            return True
        return False


@dataclass
class Client(Player):
    """Answers a check-in by the plan."""

    code: str = ""
    plan: Plan = field(default_factory=lambda: Plan({}))

    @property
    def asked(self) -> bool:
        return bool(self.news)

    @property
    def finished(self) -> bool:
        return any(m.text == words("check-in-done") for m in self.news)

    async def play(self) -> None:
        """One thing, if there is one to do."""
        for message in self.news:
            label = self._next(message)
            if label is not None:
                await self.tap(message, label)
                return
        await self.wait()

    def _next(self, message: Message) -> str | None:
        simple = ("button-begin", "button-go-on", "button-send", "button-nothing-to-add")
        for label in map(words, simple):
            if label in message.labels:
                return label
        if words("wish-client") in message.labels:
            return words("button-rather-not")
        for item, options in ITEMS.items():
            if question(item) in message.text and words("button-rather-not") in message.labels:
                value = self.plan.answers[item]
                label = words("button-rather-not") if value is None else words(options[value])
                return next((each for each in message.labels if each.removeprefix("✓ ") == label), None)
        return None


def question(item: str) -> str:
    """Enough of a question to know it by."""
    if item == "came_up":
        return "Did it come up?"
    return words(f"item-{item}", therapist=THERAPIST)


@dataclass
class Therapist(Player):
    """Reports sessions, and reads what there is to read."""

    done_with: set[int] = field(default_factory=set)

    def reported(self, code: str) -> bool:
        return any(m.text.startswith(f"Noted: video session with {code},") for m in self.news)

    async def report(self, code: str) -> None:
        """One step on the way to a reported session with this client."""
        for message in self.news:
            label = self._next(message, code)
            if label is not None:
                await self.tap(message, label)
                return
        await self.say("/session")

    def _next(self, message: Message, code: str) -> str | None:
        if code in message.labels:
            return code
        if message.text == words("session-how", code=code):
            return words("modality-video")
        if message.text == words("session-when", code=code, modality=words("modality-video-session")):
            return "Just now"
        return None

    @property
    def unread(self) -> Message | None:
        """What is still to be opened, or to be marked as seen."""
        fresh = (m for m in self.news if m.message_id not in self.done_with)
        return next((m for m in fresh if self._reading(m) is not None), None)

    @staticmethod
    def _reading(message: Message) -> str | None:
        """One line stands for all that waits: it opens a list, and from what was seen the next is a tap away."""
        here = next((label for label in map(words, ("button-show", "button-seen")) if label in message.labels), None)
        return here or next((label for label in message.labels if label.startswith("●")), None)

    async def read(self) -> None:
        """Open what is closed; mark as seen what is open. What is neither any more needs no second look."""
        message = self.unread
        label = None if message is None else self._reading(message)
        if message is None or label is None:
            return
        await self.tap(message, label)
        if self._reading(message) is None:
            self.done_with.add(message.message_id)
