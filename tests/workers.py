"""Several workers on one PostgreSQL, behind one address that passes on to each in turn."""

import asyncio
from pathlib import Path
from random import Random
from typing import Any

import aiohttp
from aiohttp import web

from bot.app import App, World
from bot.config import Config
from tests.stage import Stage, free_port


def leads(app: App) -> bool:
    return app.leading is not None and app.leading.leads


class Balancer:
    """Passes each request on to the next of so many workers; where one is not there, to the one after it. As a proxy
    does that is told no more than addresses.
    """

    def __init__(self, workers: int, listen: str = "") -> None:
        self._ports = [free_port() for _ in range(workers)]
        self.targets = [f"http://{self.listen(number)}" for number in range(workers)]
        self.passed = dict.fromkeys(self.targets, 0)
        self._next = 0
        self._listen = listen or f"127.0.0.1:{free_port()}"
        self.url = f"http://{self._listen}/telegram"

    def listen(self, number: int) -> str:
        """Where this worker is to listen."""
        return f"127.0.0.1:{self._ports[number]}"

    async def start(self) -> None:
        self._session = aiohttp.ClientSession()
        app = web.Application()
        app.add_routes([web.route("*", "/{path:.*}", self._pass_on)])
        self._runner = web.AppRunner(app)
        await self._runner.setup()
        host, port = self._listen.split(":")
        await web.TCPSite(self._runner, host, int(port)).start()

    async def stop(self) -> None:
        await self._session.close()
        await self._runner.cleanup()

    async def _pass_on(self, request: web.Request) -> web.Response:
        body = await request.read()
        for _ in self.targets:
            target = self.targets[self._next % len(self.targets)]
            self._next += 1
            try:
                url = f"{target}{request.path_qs}"
                async with self._session.request(request.method, url, data=body, headers=request.headers) as answer:
                    self.passed[target] += 1
                    return web.Response(status=answer.status, body=await answer.read(), headers=_kept(answer))
            except aiohttp.ClientConnectionError:
                continue
        return web.Response(status=502)


def _kept(answer: aiohttp.ClientResponse) -> dict[str, str]:
    """What a proxy passes on of an answer's headers, beside those that it makes itself."""
    own = {"content-length", "content-encoding", "transfer-encoding", "connection", "date", "server"}
    return {name: value for name, value in answer.headers.items() if name.lower() not in own}


def _extra(app: App) -> bool:
    """Whether something is under way beside the loop that each worker has."""
    return sum(not task.done() for task in app._tasks) > 1


class Crew(Stage):
    """A stage on which so many workers run. `app` is the one that leads, whichever that is."""

    def __init__(
        self, folder: Path, url: str | None = None, *, workers: int = 2, mode: str = "webhook", **how: Any
    ) -> None:
        super().__init__(folder, url=url, mode=mode, **how)
        self.workers, self.balancer = workers, Balancer(workers, self.listen)
        self.apps: list[App] = []

    async def open(self) -> None:
        await self.balancer.start()
        await super().open()

    async def start_bot(self) -> None:
        for number in range(self.workers):
            await self.add(number)
        await self.has_a_leader()
        await self.settle()

    async def add(self, number: int) -> App:
        """Start one worker."""
        data = self.config_data
        data["web"] = {**data["web"], "url": self.balancer.url, "listen": self.balancer.listen(number)}
        world = World(
            self.clock, Random(self.rng.getrandbits(64)), lambda point: self.probe(point), fetcher=self.fetcher,
            steady=self.clock.seconds,
        )  # fmt: skip
        app = App(Config.model_validate(data), self.keys, world, create=not self.apps)
        await app.start(ticker=False)
        self.apps.append(app)
        return app

    async def stop_bot(self) -> None:
        """One after the other, as an operator does."""
        while self.apps:
            await self.apps.pop().stop()

    @property
    def app(self) -> App:  # type: ignore[override]
        """Whoever leads."""
        return next(app for app in self.apps if leads(app))

    async def has_a_leader(self) -> None:
        async with asyncio.timeout(30):
            while not any(leads(app) for app in self.apps):  # noqa: ASYNC110 - nothing tells
                await asyncio.sleep(0.01)

    def _is_quiet(self) -> bool:
        delivery = self.app.delivery
        asleep = delivery._looks_at is not None and not delivery._woken.is_set()
        busy = any(app.showing.busy or app.delivery.busy or _extra(app) for app in self.apps)
        return asleep and not busy and not self.sandbox.pending

    async def close(self) -> None:
        await super().close()
        await self.balancer.stop()
