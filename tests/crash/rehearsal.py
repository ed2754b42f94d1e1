"""A bot that lives in processes of its own, and says when it has nothing left to do.

So nobody who uses it waits as people do, and a whole play takes a part of a second.
"""

import asyncio
import random
from abc import ABC, abstractmethod
from datetime import datetime, timedelta

from storage.database import Database
from tests.crash.lives import Lives
from tests.crash.shared import Shared
from tests.stage import Stage

REST_SECONDS = 300.0


class Rehearsal(ABC):
    """A play on this stage, whose time is the shared clock."""

    def __init__(self, stage: Stage, shared: Shared, lives: Lives) -> None:
        self.stage, self.sandbox, self.shared, self.lives = stage, stage.sandbox, shared, lives
        self.db = Database(stage.url, stage.keys, now=shared, rng=random.Random(0))

    @property
    def spec(self) -> dict[str, object]:
        """How a life of this bot begins."""
        stage, shared = self.stage, str(self.shared.path)
        told = {"config": stage.config_data, "keys": stage.key_text, "seed": stage.seed}
        return {**told, "shared": shared, "hasty": True, "create": False}

    @abstractmethod
    async def play(self) -> None:
        """What people do."""

    @abstractmethod
    async def judge(self) -> None:
        """What must be true afterwards."""

    async def jump(self, **amount: float) -> None:
        await self.jump_to(self.shared() + timedelta(**amount))

    async def jump_to(self, at: datetime) -> None:
        """Much time passes at once, in which Telegram was not away."""
        self.shared.at = max(at, self.shared())
        self.shared.ask_for_tick()
        await self.rest()

    async def rest(self) -> None:
        """Until the bot has nothing left to do, whichever life of it that is."""
        async with asyncio.timeout(REST_SECONDS):
            while not await self._rests():
                assert self.lives.died_wrongly == []

    async def _rests(self) -> bool:
        """Whether it comes to that before it dies."""
        alive = self.lives.ready
        await alive.wait()
        while self.sandbox.pending and alive.is_set():  # noqa: ASYNC110 - another process works on them
            await asyncio.sleep(0.001)
        asked = self.shared.ask_for_rest()
        while self.shared.rested != asked and alive.is_set():  # noqa: ASYNC110
            await asyncio.sleep(0.001)
        return self.shared.rested == asked and alive.is_set() and not self.sandbox.pending

    async def finish(self) -> None:
        """Whatever is still to happen happens, and the bot stops as an operator stops it; killed, it starts again."""
        await self.rest()
        while not await self.lives.stop():
            await self.lives.start_again()
            await self.rest()
