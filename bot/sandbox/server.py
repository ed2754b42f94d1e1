"""The HTTP side of the Bot API: /bot<token>/<method> and /file/bot<token>/<path>."""

import asyncio
import inspect
import json
from collections import deque
from typing import Literal

from aiohttp import web

from bot.sandbox.errors import ApiError, bad_request
from bot.sandbox.faults import PAGE, Answer, Faults, Lost, Page
from bot.sandbox.methods import METHODS, Method
from bot.sandbox.model import Call
from bot.sandbox.params import Params, read
from bot.sandbox.world import World

Outage = Literal["refuse", "reset", "502", "page"]


class Server:
    """Decodes a call, lets a fault strike it, carries it out, logs it and answers."""

    def __init__(self, world: World, token: str, log: int) -> None:
        self.world = world
        self.token = token
        self.faults = Faults()
        self.outage: Outage | None = None
        self.calls: deque[Call] = deque(maxlen=log)
        self.seen = 0
        world.webhook.answer = self.call

    def routes(self) -> list[web.RouteDef]:
        return [
            web.route("*", "/bot{token}/{method}", self.handle),
            web.get("/file/bot{token}/files/{file_id}", self.download),
        ]

    async def handle(self, request: web.Request) -> web.StreamResponse:
        if self.outage is not None:
            return _response(request, _OUTAGES.get(self.outage, Lost()))
        try:
            self._authorise(request.match_info["token"])
            params = await read(request)
        except ApiError as error:
            return _response(request, error)
        except web.HTTPRequestEntityTooLarge:
            return _response(request, ApiError(413, "Request Entity Too Large"))
        return _response(request, await self.call(request.match_info["method"], params))

    async def call(self, name: str, params: Params) -> Answer:
        """Carry a method out: its result as Telegram wraps it, the refusal, or what a fault makes of it."""
        known = METHODS.get(name.lower())
        if known is None:
            return self._log(name, params, ApiError(404, "Not Found: method not found"))
        name, function = known
        fault = self.faults.strike(name, params) if self.faults.planned else None
        if fault is None:
            return self._log(name, params, await self._carry_out(function, params))
        if fault.seconds:
            await asyncio.sleep(fault.seconds)
        if fault.kind == "no_wait":
            params.values["timeout"] = 0
        real = await self._carry_out(function, params) if fault.comes_after else {}
        return self._log(name, params, fault.answer(real))

    async def _carry_out(self, function: Method, params: Params) -> Answer:
        try:
            result = function(self.world, params)
            return {"ok": True, "result": await result if inspect.isawaitable(result) else result}
        except ApiError as error:
            return error
        except (TypeError, ValueError, KeyError, AttributeError) as error:
            return bad_request(f"can't parse the parameters: {error}")

    def _log(self, name: str, params: Params, outcome: Answer) -> Answer:
        status = 200 if isinstance(outcome, dict) else outcome.code
        words = outcome.description if isinstance(outcome, ApiError) else ""
        result = outcome["result"] if isinstance(outcome, dict) else None
        values = {**params.values, **params.files} if params.files else params.values
        self.seen += 1
        self.calls.append(Call(name, values, status, self.world.now(), words, result))
        self.world.hub.changed()
        return outcome

    def _authorise(self, token: str) -> None:
        if ":" not in token:
            raise ApiError(404, "Not Found")
        if token != self.token:
            raise ApiError(401, "Unauthorized")

    async def download(self, request: web.Request) -> web.StreamResponse:
        media = self.world.files.get(request.match_info["file_id"])
        if request.match_info["token"] != self.token or media is None:
            return _response(request, ApiError(404, "Not Found"))
        return web.Response(body=media.data, content_type="application/octet-stream")


_OUTAGES: dict[Outage, Answer] = {"502": ApiError(502, "Bad Gateway"), "page": Page(200, PAGE.encode())}


def _response(request: web.Request, outcome: Answer) -> web.Response:
    if isinstance(outcome, Lost):
        return cut(request)
    if isinstance(outcome, Page):
        return web.Response(body=outcome.body, status=outcome.code, content_type=outcome.mime)
    if not isinstance(outcome, ApiError):
        return web.Response(body=json.dumps(outcome).encode(), content_type="application/json")
    headers = {}
    if "retry_after" in outcome.parameters:
        headers["Retry-After"] = str(outcome.parameters["retry_after"])
    body = json.dumps(outcome.body()).encode()
    return web.Response(body=body, status=outcome.code, headers=headers, content_type="application/json")


def cut(request: web.Request) -> web.Response:
    """Drop the connection without a reply; what is returned goes nowhere."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response(status=503)
