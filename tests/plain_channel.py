"""A channel that has no buttons, changes no message, and never learns whether one was deleted; and a bot on it.

It stands for what could come beside Telegram: people read texts, and type. Nothing here knows of Telegram, and nothing
in the handlers knows of this.
"""

import asyncio
import html
import random
import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count
from pathlib import Path

from bot.channel import Channel
from bot.delivery import Delivery
from bot.meters import Meters
from bot.outcome import Done, Outcome
from bot.routes import ROUTES
from bot.showing import Showing
from handlers.edge import incoming, sweep
from handlers.ground.commands import Menu
from handlers.ground.events import Answer, Typed
from handlers.ground.render import Rendered
from handlers.ground.turn import Site
from storage import people, status
from storage.database import Database, Tx
from storage.encryption import new_key_text, parse_keys
from storage.outgoing_order import find_next_due
from tests.engines import ready_at
from tests.stage import Clock

_MARKUP = re.compile(r"<[^>]*>")


@dataclass
class Said:
    """One message as a phone shows it. `asked_away`: the bot asked for it to be deleted; here nobody does."""

    number: int
    text: str
    at: datetime
    asked_away: bool = False


@dataclass
class PlainChannel:
    """Chats by number, and what the bot has said in each."""

    now: Callable[[], datetime]
    chats: dict[int, list[Said]] = field(default_factory=dict)
    numbers: "count[int]" = field(default_factory=lambda: count(1))

    async def send(self, chat_id: int, screen: Rendered, *, silent: bool = False) -> Outcome:
        said = Said(next(self.numbers), html.unescape(_MARKUP.sub("", screen.text)), self.now())
        self.chats.setdefault(chat_id, []).append(said)
        return Done(said.number)

    async def edit(self, chat_id: int, message_id: int, screen: Rendered) -> Outcome:
        await self.delete(chat_id, message_id)
        return await self.send(chat_id, screen, silent=True)

    async def delete(self, chat_id: int, message_id: int) -> Outcome:
        for each in self.chats.get(chat_id, []):
            each.asked_away |= each.number == message_id
        return Done()

    async def answer(self, query_id: str, toast: str | None) -> Outcome:
        raise AssertionError("nobody can tap here")

    async def offer(self, chat_id: int, menu: Menu) -> Outcome:
        return Done()

    async def leave(self, chat_id: int) -> Outcome:
        raise AssertionError("there are no groups here")


class PlainStage:
    """A bot on such a channel, on a clock that stands still until it is moved. Everybody reads without buttons."""

    def __init__(self, db: Database, site: Site, clock: Clock) -> None:
        self.db, self.site, self.clock = db, site, clock
        self.channel = PlainChannel(clock)
        channel: Channel = self.channel
        self.delivery = Delivery(db, channel, site, ROUTES, now=clock, probe=lambda point: None, meters=Meters(clock()))
        self.showing = Showing(channel, _nothing)
        self._updates = count(1)

    async def say(self, chat_id: int, text: str) -> None:
        """Somebody types this, and everything happens that follows."""
        self.clock.advance(seconds=11)  # they have listened to what came last
        number = next(self.channel.numbers)
        event = Typed(next(self._updates), chat_id, number, self.clock(), text)
        answer = await self.db.write(lambda tx: incoming.take(tx, self.site, ROUTES, event))
        assert answer.refused is None
        await self.db.write(lambda tx: _by_text(tx, chat_id))
        self.showing.show(answer)
        await self.settle()

    async def settle(self) -> None:
        """Until nothing is due."""
        self.delivery.wake()
        while True:
            await asyncio.sleep(0.001)
            due = await self.db.read(find_next_due)
            if self.showing.busy or self.delivery.busy or (due is not None and due <= self.clock()):
                self.clock.advance(milliseconds=100)
                self.delivery.wake()
                continue
            return

    async def pass_time(self, **amount: float) -> None:
        """Time passes, and what has become due happens."""
        self.clock.advance(**amount)
        await self.db.write(status.mark_polled)
        assert await self.db.write(lambda tx: sweep.sweep(tx, self.site)) == []
        await self.settle()

    def last(self, chat_id: int) -> Said:
        """The newest message that is not asked to be deleted."""
        return [each for each in self.channel.chats[chat_id] if not each.asked_away][-1]


def _by_text(tx: Tx, chat_id: int) -> None:
    person = people.find_by_chat(tx, chat_id)
    if person is not None and not person.by_text:
        people.set_by_text(tx, person.id, by_text=True)


def _nothing(answer: Answer) -> None:
    """Nothing that is shown can be gone."""


@asynccontextmanager
async def plain_stage(folder: Path, *, seed: int = 1) -> AsyncIterator[PlainStage]:
    """One that is open, and closed afterwards."""
    clock, keys = Clock(), parse_keys(new_key_text(random.Random(seed)), "test")
    db = Database(ready_at(folder / "plain.db", keys), keys, now=clock, rng=random.Random(seed))
    site = Site("plain_bot", zone="Europe/Berlin", deletes=False)
    await db.write(lambda tx: status.mark_started(tx, site.username))
    stage = PlainStage(db, site, clock)
    loop = asyncio.create_task(stage.delivery.run())
    try:
        yield stage
    finally:
        loop.cancel()
        await asyncio.gather(loop, return_exceptions=True)
        await stage.delivery.drain(1.0)
        await db.close()
