"""The HTTP side of the Bot API: /bot<token>/<method> and /file/bot<token>/<path>."""

import asyncio
import inspect
import json
from collections import deque
from typing import Any, Literal

from aiohttp import web

from bot.sandbox.errors import ApiError, bad_request
from bot.sandbox.faults import Fault, Faults
from bot.sandbox.methods import METHODS
from bot.sandbox.model import Call
from bot.sandbox.params import Params, read
from bot.sandbox.world import World

Outage = Literal["refuse", "reset", "502"]
CUT = 0  # the "status" of a call whose reply never left


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
            if self.outage != "502":
                return cut(request)
            return _response(ApiError(502, "Bad Gateway"))
        try:
            self._authorise(request.match_info["token"])
            params = await read(request)
        except ApiError as error:
            return _response(error)
        except web.HTTPRequestEntityTooLarge:
            return _response(ApiError(413, "Request Entity Too Large"))
        outcome = await self.call(request.match_info["method"], params)
        return cut(request) if outcome is None else _response(outcome)

    async def call(self, name: str, params: Params) -> Any:
        """Carry a method out: its result as Telegram wraps it, the refusal, or None if the reply is lost."""
        known = METHODS.get(name.lower())
        if known is None:
            return self._log(name, params, ApiError(404, "Not Found: method not found"))
        name, function = known
        fault = self.faults.strike(name, params) if self.faults.planned else None
        if fault is not None and (early := await self._before(fault)) is not None:
            return self._log(name, params, early)
        outcome: Any
        try:
            result = function(self.world, params)
            outcome = {"ok": True, "result": await result if inspect.isawaitable(result) else result}
        except ApiError as error:
            outcome = error
        except (TypeError, ValueError, KeyError, AttributeError) as error:
            outcome = bad_request(f"can't parse the parameters: {error}")
        lost = fault is not None and fault.kind == "timeout_after"
        return self._log(name, params, outcome, lost=lost)

    async def _before(self, fault: Fault) -> Any:
        """What a fault answers before anything has happened; None if the call goes on."""
        if fault.kind == "timeout_after":
            return None
        if fault.seconds:
            await asyncio.sleep(fault.seconds)
        return _LOST if fault.kind == "timeout_before" else fault.error()

    def _log(self, name: str, params: Params, outcome: Any, *, lost: bool = False) -> Any:
        lost = lost or outcome is _LOST
        status = CUT if lost else outcome.code if isinstance(outcome, ApiError) else 200
        words = outcome.description if isinstance(outcome, ApiError) else ""
        result = outcome["result"] if isinstance(outcome, dict) else None
        values = {**params.values, **params.files} if params.files else params.values
        self.seen += 1
        self.calls.append(Call(name, values, status, self.world.now(), words, result))
        self.world.hub.changed()
        return None if lost else outcome

    def _authorise(self, token: str) -> None:
        if ":" not in token:
            raise ApiError(404, "Not Found")
        if token != self.token:
            raise ApiError(401, "Unauthorized")

    async def download(self, request: web.Request) -> web.StreamResponse:
        media = self.world.files.get(request.match_info["file_id"])
        if request.match_info["token"] != self.token or media is None:
            return _response(ApiError(404, "Not Found"))
        return web.Response(body=media.data, content_type="application/octet-stream")


_LOST: Any = object()


def _response(outcome: Any) -> web.Response:
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
