"""A sandbox on a clock that only moves when told, and a client that speaks plain HTTP to it."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
import pytest

from bot.sandbox import Person, Sandbox

TOKEN = "123456:test-token"
START = datetime(2026, 3, 2, 9, 0, 0, 250_000, tzinfo=UTC)


class Clock:
    """Time, standing still."""

    def __init__(self) -> None:
        self.time = START

    def __call__(self) -> datetime:
        return self.time

    def forward(self, **by: float) -> None:
        self.time += timedelta(**by)


@dataclass(frozen=True)
class Reply:
    """What came back: the HTTP status and the decoded body."""

    status: int
    body: dict[str, Any]

    @property
    def result(self) -> Any:
        assert self.body["ok"] is True, self.body
        assert self.status == 200
        return self.body["result"]

    @property
    def error(self) -> str:
        assert self.body["ok"] is False, self.body
        assert self.body["error_code"] == self.status
        return str(self.body["description"])


class Api:
    """Calls Bot API methods over HTTP with JSON bodies."""

    def __init__(self, sandbox: Sandbox, client: aiohttp.ClientSession) -> None:
        self.sandbox = sandbox
        self.client = client

    def url(self, method: str) -> str:
        return f"{self.sandbox.base_url}/bot{TOKEN}/{method}"

    async def __call__(self, method: str, **params: Any) -> Reply:
        async with self.client.post(self.url(method), json=params) as response:
            return Reply(response.status, await response.json())

    async def ok(self, method: str, **params: Any) -> Any:
        return (await self(method, **params)).result

    async def refused(self, method: str, **params: Any) -> str:
        return (await self(method, **params)).error


def keys(*rows: dict[str, str]) -> dict[str, Any]:
    """An inline keyboard: one row for each {label: callback_data}."""
    return {"inline_keyboard": [[{"text": t, "callback_data": d} for t, d in row.items()] for row in rows]}


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def sandbox(clock: Clock) -> AsyncIterator[Sandbox]:
    async with Sandbox(token=TOKEN, username="check_bot", now=clock, limits=False, backoff=0.01) as sandbox:
        yield sandbox


@pytest.fixture
async def api(sandbox: Sandbox) -> AsyncIterator[Api]:
    async with aiohttp.ClientSession() as client:
        yield Api(sandbox, client)


@pytest.fixture
def anna(sandbox: Sandbox) -> Person:
    """Somebody who has started the bot."""
    person = sandbox.add_person("Anna", about="client of Dr. Kim")
    person.open_link("")
    return person
