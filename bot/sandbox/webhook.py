"""Delivery of updates by POST to the bot's own server."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

import aiohttp

from bot.sandbox.model import Json
from bot.sandbox.params import Params

if TYPE_CHECKING:
    from bot.sandbox.updates import Pending
    from bot.sandbox.world import World

ANSWER_SECONDS = 60
MAX_BACKOFF = 60.0
_UNHEARD = ("deletewebhook", "setwebhook", "close", "logout")

Answer = Callable[[str, Params], Awaitable[object]]


class Webhook:
    """Promises: each update is posted until it is answered with 2xx or expires.

    Updates of one queue (a person's messages; a person's taps) go one after the other, different queues
    at the same time, as from Telegram. `answer` carries out a method named in the webhook's own response.
    """

    def __init__(self, world: "World") -> None:
        self._world = world
        self.answer: Answer | None = None
        self.backoff = 1.0
        self.running = False
        self.reset()
        self._client: aiohttp.ClientSession | None = None
        self._tasks: dict[str, asyncio.Task[None]] = {}

    def reset(self) -> None:
        self.url = ""
        self.secret = ""
        self.max_connections = 40
        self.last_error: tuple[int, str] | None = None

    def wake(self) -> None:
        """Start delivering every queue that has something waiting; before the sandbox is started, nothing."""
        if not self.url or not self.running:
            return
        for pending in list(self._world.updates.pending.values()):
            if len(self._tasks) >= self.max_connections:
                return
            if pending.queue not in self._tasks:
                task = asyncio.get_running_loop().create_task(self._deliver(pending.queue))
                self._tasks[pending.queue] = task

    def start(self) -> None:
        self.running = True
        self.wake()

    async def stop(self) -> None:
        self.running = False
        tasks, self._tasks = list(self._tasks.values()), {}
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if self._client is not None:
            await self._client.close()
            self._client = None

    def _first(self, queue: str) -> "Pending | None":
        self._world.updates.expire()
        return next((p for p in self._world.updates.pending.values() if p.queue == queue), None)

    async def _deliver(self, queue: str) -> None:
        failures = 0
        while self.url and (pending := self._first(queue)) is not None:
            error = await self._post(pending.update)
            if error is None:
                failures = 0
                self._world.updates.drop([pending.id])
                continue
            self.last_error = (self._world.seconds(), error)
            self._world.hub.changed()
            failures += 1
            await asyncio.sleep(min(self.backoff * 2 ** (failures - 1), MAX_BACKOFF))
        if self._tasks.pop(queue, None) is not None:
            self.wake()

    async def _post(self, update: Json) -> str | None:
        """Post one update; what went wrong, if something did."""
        headers = {"Content-Type": "application/json"}
        if self.secret:
            headers["X-Telegram-Bot-Api-Secret-Token"] = self.secret
        if self._client is None:
            self._client = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=ANSWER_SECONDS))
        try:
            body = json.dumps(update)
            async with self._client.post(self.url, data=body, headers=headers, allow_redirects=False) as response:
                content = await response.read()
                if not 200 <= response.status <= 299:
                    return f"Wrong response from the webhook: {response.status} {response.reason}"
        except (aiohttp.ClientError, TimeoutError) as error:
            return f"Webhook connection failed: {type(error).__name__}"
        await self._carry_out(content)
        return None

    async def _carry_out(self, content: bytes) -> None:
        try:
            values = json.loads(content)
        except ValueError:
            return
        if not isinstance(values, dict) or self.answer is None:
            return
        method = str(values.pop("method", "")).lower()
        if method and method not in _UNHEARD and not method.startswith("get"):
            await self.answer(method, Params(values))
