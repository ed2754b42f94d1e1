"""Who wants to know that something changed: waiting tests, and open pages."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from bot.sandbox.model import Json

T = TypeVar("T")
MAX_EVENTS = 200


@dataclass(slots=True, eq=False)
class Listener:
    """An open page: which phones it has yet to redraw, and what it has yet to be told."""

    stale: set[int] = field(default_factory=set)
    events: list[Json] = field(default_factory=list)
    wake: asyncio.Event = field(default_factory=asyncio.Event)


class Hub:
    """Promises to wake everybody who waits after every change, and to cost next to nothing if nobody does."""

    def __init__(self) -> None:
        self.listeners: set[Listener] = set()
        self._waiters: set[asyncio.Future[None]] = set()

    def changed(self, person_id: int | None = None, event: Json | None = None) -> None:
        for waiter in self._waiters:
            if not waiter.done():
                waiter.set_result(None)
        for listener in self.listeners:
            if person_id is not None:
                listener.stale.add(person_id)
            if event is not None:
                listener.events = [*listener.events[-MAX_EVENTS:], event]
            listener.wake.set()

    async def wait_for(self, predicate: Callable[[], T], seconds: float) -> T:
        """What `predicate` returns once that is true; looks again after every change, and only then."""
        loop = asyncio.get_running_loop()
        async with asyncio.timeout(seconds):
            while not (value := predicate()):
                waiter: asyncio.Future[None] = loop.create_future()
                self._waiters.add(waiter)
                try:
                    await waiter
                finally:
                    self._waiters.discard(waiter)
        return value
