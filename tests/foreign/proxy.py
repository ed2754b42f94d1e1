"""A small proxy between the bot and a server: it hands calls on, notes what became of them, and breaks the line.

It makes up for what a server does not model (`servers.Kind`), and nothing else.
"""

import asyncio
import contextlib
import json
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import aiohttp
from aiohttp import web

from tests.foreign.servers import LOOSE, Json, Running, as_json

PAGE = "<html><head><title>Please log in</title></head><body>This network asks you to log in.</body></html>"
_FILES = {"sendPhoto": "photo", "sendDocument": "document"}


@dataclass(frozen=True)
class Break:
    """One way in which a line breaks: `done` says whether the server had carried the call out by then.

    The bot gets `status` and `body`; or its connection is cut, where there is no status. An empty `body` of None is the
    server's own answer, cut in half.
    """

    name: str
    done: bool
    status: int | None
    body: str | None = PAGE
    headers: tuple[tuple[str, str], ...] = ()


BREAKS = (
    Break("a page instead of an answer", False, 200),
    Break("nothing instead of an answer", False, 200, ""),
    Break("no content", False, 204, ""),
    Break("a page: bad request", False, 400),
    Break("a page: forbidden", False, 403),
    Break("a page: not found", False, 404),
    Break("a page: log in to the proxy", False, 407),
    Break("a page: time-out", False, 408),
    Break("a page: too large", False, 413),
    Break("a page: not here, by law", False, 451),
    Break("a page: too many requests", False, 429),
    Break("a page: bad gateway", False, 502),
    Break("JSON, but not Telegram's", False, 403, '{"error": "forbidden"}'),
    Break("cut off before", False, None),
    Break("done, then a page", True, 200),
    Break("done, then nothing", True, 200, ""),
    Break("done, then half an answer", True, 200, None),
    Break("done, then bad gateway", True, 502),
    Break("done, then cut off", True, None),
)


@dataclass(frozen=True)
class Call:
    """One call that the server carried out, with its answer."""

    method: str
    fields: dict[str, str]
    result: Any


@dataclass
class Proxy:
    """Listens on this machine. `breaks` is asked at every call which break it meets, if any.

    `acknowledged` is told the offset of every poll that reaches the server, `taken` what it carried out.
    """

    server: Running
    acknowledged: Callable[[int], None]
    taken: Callable[[Call], None]
    breaks: Callable[[str], Break | None] = lambda method: None
    met: dict[str, int] = field(default_factory=dict)
    _news: asyncio.Event = field(default_factory=asyncio.Event)

    async def start(self) -> None:
        app = web.Application(client_max_size=30_000_000)
        app.router.add_post("/bot{token}/{method}", self._call)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0, handler_cancellation=True)
        self._http = aiohttp.ClientSession()
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    async def stop(self) -> None:
        await self._http.close()
        await self._runner.cleanup()

    async def push(self, token: str, update: Json) -> None:
        """Somebody has done something on their phone."""
        await self.server.push(self._http, token, update)
        self._news.set()

    async def _call(self, request: web.Request) -> web.StreamResponse:
        token, method = request.match_info["token"], request.match_info["method"]
        form = dict(await request.post())
        broken = self.breaks(method)
        if broken is not None:
            self.met[broken.name] = self.met.get(broken.name, 0) + 1
        if broken is not None and not broken.done:
            return _broken(request, broken, "")
        if method == "getUpdates":
            self.acknowledged(int(str(form.get("offset") or 0)))
        waits = self.server.kind is LOOSE and method == "getUpdates"
        status, text = await (self._poll(token, form) if waits else self._ask(token, method, form))
        answer = _answer(text)
        if answer is not None and answer.get("ok") is True:
            fields = {name: value for name, value in form.items() if isinstance(value, str)}
            self.taken(Call(method, fields, answer.get("result")))
        if broken is not None:
            return _broken(request, broken, text)
        return web.Response(status=status, text=text, content_type="application/json")

    async def _poll(self, token: str, form: dict[str, Any]) -> tuple[int, str]:
        """As Telegram answers a poll: when there is news, or after the time that was asked for."""
        self._news.clear()
        status, text = await self._ask(token, "getUpdates", form)
        if (_answer(text) or {}).get("result") == []:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._news.wait(), float(form["timeout"]))
            return await self._ask(token, "getUpdates", form)
        return status, text

    async def _ask(self, token: str, method: str, form: dict[str, Any]) -> tuple[int, str]:
        kind = self.server.kind
        form = {name: value for name, value in form.items() if name not in kind.unknown}
        if method in _FILES and not kind.files:
            form = {**form, "text": form.get("caption", "")}
            method = "sendMessage"
        data = aiohttp.FormData()
        for name, value in form.items():
            if isinstance(value, web.FileField):
                data.add_field(name, value.file.read(), filename=value.filename, content_type=value.content_type)
            else:
                data.add_field(name, value)
        async with self._http.post(f"{self.server.url}/bot{token}/{method}", data=data) as response:
            return response.status, _made_up(kind is LOOSE, method, await response.text())


def _answer(text: str) -> Json | None:
    try:
        answer = json.loads(text)
    except ValueError:
        return None
    return answer if isinstance(answer, dict) else None


def _made_up(loose: bool, method: str, text: str) -> str:
    """What Telegram always says, and this server does not: where a tap comes from, and who the bot is."""
    answer = _answer(text)
    if answer is None or not answer.get("ok"):
        return text
    if method == "getMe":
        answer["result"] = {"is_bot": True, **answer["result"], "username": "someone_elses_bot"}
    if method == "getUpdates" and loose:
        for update in answer["result"]:
            if "callback_query" in update:
                update["callback_query"].setdefault("chat_instance", "1")
    return json.dumps(answer)


def _broken(request: web.Request, broken: Break, text: str) -> web.StreamResponse:
    if broken.status is None:
        assert request.transport is not None
        request.transport.abort()
        raise web.HTTPInternalServerError
    body = text[: len(text) // 2] if broken.body is None else broken.body
    return web.Response(status=broken.status, text=body, content_type="text/html")


def at_random(rng: random.Random, share: float, *, keeps: bool) -> Callable[[str], Break | None]:
    """A bad line: this share of calls meets a break, every kind before any comes again.

    A server that hands out updates once would lose them with the answer, as Telegram does not: there a poll breaks
    before it is asked.
    """
    deck: list[Break] = []

    def choose(method: str) -> Break | None:
        if rng.random() >= share:
            return None
        if not deck:
            deck.extend(rng.sample(BREAKS, len(BREAKS)))
        broken = deck.pop()
        return None if method == "getUpdates" and broken.done and not keeps else broken

    return choose


__all__ = ["BREAKS", "PAGE", "Break", "Call", "Proxy", "as_json", "at_random"]
