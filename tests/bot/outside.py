"""Whoever is told outside Telegram: a server on this machine, which can be slow, refuse, send on, or hang up."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web

SECRET = "hooks/T0123456789-canary-of-the-address"


class Outside:
    """What it was asked, in order; `answers` says how it goes on answering."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []
        self.told: list[dict[str, Any]] = []
        self.answers = "200"
        self.port = 0
        self.called, self.over = asyncio.Event(), asyncio.Event()

    def url(self, path: str = SECRET) -> str:
        return f"http://127.0.0.1:{self.port}/{path}"

    async def answer(self, request: web.Request) -> web.StreamResponse:
        self.asked.append((request.method, request.path_qs.removeprefix("/")))
        if request.method == "POST":
            self.told.append(json.loads(await request.text()))
        self.called.set()
        if self.answers == "slow":
            await self.over.wait()
        if self.answers == "closed":
            assert request.transport is not None
            request.transport.abort()
        if self.answers == "endless":
            return await self._endless(request)
        if self.answers == "elsewhere":
            return web.Response(status=307, headers={"Location": "/elsewhere"})
        return web.Response(status=int(self.answers) if self.answers.isdigit() else 200, text=SECRET)

    async def _endless(self, request: web.Request) -> web.StreamResponse:
        answer = web.StreamResponse()
        await answer.prepare(request)
        with contextlib.suppress(ConnectionError):
            while not self.over.is_set():
                await answer.write(b"x" * 65536)
        return answer


@pytest.fixture
async def outside() -> AsyncIterator[Outside]:
    found = Outside()
    app = web.Application()
    app.router.add_route("*", "/{what:.*}", found.answer)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    found.port = runner.addresses[0][1]
    yield found
    found.over.set()
    await runner.cleanup()
