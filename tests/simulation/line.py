"""What is between the bot and Telegram: calls go out as bytes, and what comes back is not always Telegram's word."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from random import Random
from typing import Any, Protocol
from urllib.parse import parse_qsl

import aiohttp
from aiohttp.client_reqrep import ConnectionKey

Answer = tuple[int, bytes]
Form = Mapping[str, str]
_PAGE = b"<!DOCTYPE html><html><body><h1>Please sign in</h1></body></html>"
_LONGEST_WAIT = 600  # seconds that Telegram asks for
_NO_ANSWER_FOR = 20.0
_NO_SECONDS: tuple[Any, ...] = ({}, [], None, {"retry_after": "soon"}, {"retry_after": -3}, {"retry_after": True})
_NO_WORDS = (
    b"", b"null", b"[]", b"7", b'"ok"', b"\xff\xfe\x00", b'{"ok": true}', b'{"ok": "true", "result": true}',
    b'{"ok": false}', b'{"ok": false, "error_code": "429", "parameters": {"retry_after": 5}}',
    b'{"ok": true, "result":', b"[" * 100_000, b'{"result": {"message_id": 7}}',
)  # fmt: skip
_NO_RESULTS: tuple[Any, ...] = (True, "done", [], {}, {"message_id": "7"}, {"message_id": -1}, {"message_id": None})


def said(result: Any) -> Answer:
    """Telegram's word that it is done."""
    return 200, json.dumps({"ok": True, "result": result}).encode()


def refused(code: int, words: str, parameters: Any = None) -> Answer:
    """Telegram's word that it is not."""
    word = {"ok": False, "error_code": code, "description": words}
    return code, json.dumps(word if parameters is None else {**word, "parameters": parameters}).encode()


class Trouble:
    """One call goes wrong, in one of many ways; `act` is what Telegram does when it hears of the call.

    Whatever is certain by the answer (Telegram's refusal, no connection, somebody on the way who says no) is true.
    `makes`: it is to make a message, whose number is to be told.
    """

    def __init__(self, rng: Random, act: Callable[[], Answer], *, makes: bool) -> None:
        self._rng, self._act, self._makes = rng, act, makes

    async def happen(self) -> Answer | Exception:
        """What comes back of it."""
        certain = (self._too_many, self._no_token, self._no_connection, self._not_passed_on)
        uncertain = (self._cut_short, self._page, self._no_word, self._own_fault, self._lost, self._no_answer)
        how = self._rng.choice((self._too_many, *certain, *uncertain))
        return await how()

    async def _too_many(self) -> Answer:
        if self._rng.random() < 0.2:
            return refused(429, "Too Many Requests", self._rng.choice(_NO_SECONDS))
        seconds = round(_LONGEST_WAIT ** self._rng.random())
        return refused(429, f"Too Many Requests: retry after {seconds}", {"retry_after": seconds})

    async def _no_token(self) -> Answer:
        return refused(401, "Unauthorized")

    async def _no_connection(self) -> Exception:
        where = ConnectionKey("api.telegram.example", 443, True, True, None, None, None)
        if self._rng.random() < 0.3:
            return aiohttp.ConnectionTimeoutError()
        return aiohttp.ClientConnectorError(where, OSError("refused"))

    async def _not_passed_on(self) -> Answer:
        return self._rng.choice((301, 302, 400, 401, 403, 404, 407, 429)), _PAGE

    async def _cut_short(self) -> Answer:
        status, whole = self._act()
        return status, whole[: self._rng.randrange(len(whole))]

    async def _page(self) -> Answer:
        self._perhaps()
        return self._rng.choice((200, 500, 502, 503, 504)), _PAGE

    async def _no_word(self) -> Answer:
        self._perhaps()
        if self._makes and self._rng.random() < 0.4:
            return said(self._rng.choice(_NO_RESULTS))
        return 200, self._rng.choice(_NO_WORDS)

    async def _own_fault(self) -> Answer:
        self._perhaps()
        return refused(500, "Internal Server Error")

    async def _lost(self) -> Exception:
        self._perhaps()
        return aiohttp.ServerDisconnectedError()

    async def _no_answer(self) -> Exception:
        self._perhaps()
        await asyncio.sleep(_NO_ANSWER_FOR)
        return TimeoutError()

    def _perhaps(self) -> None:
        """Telegram has heard of the call, or has not."""
        if self._rng.random() < 0.5:
            self._act()


class Near(Protocol):
    """Whose line it is."""

    async def is_there(self) -> None:
        """Returns when whoever calls is at work."""

    @property
    def is_halted(self) -> bool:
        """Whether it stands still."""

    def call(self, method: str, form: Form, *, halted: bool) -> Awaitable[Answer | Exception]:
        """A call leaves; what comes back of it. `halted`: it had stood still at that moment."""


class Pool:
    """Stands where aiohttp's pool of connections does, for one who may die, or stand still, during a call."""

    def __init__(self, near: Near) -> None:
        self._near = near

    def request(self, method: str, url: str, *, data: Any = None, **_: Any) -> "_Exchange":
        """A call that is under way while it is entered."""
        return _Exchange(self._call(url.rpartition("/")[2], _form(data)))

    async def close(self) -> None:
        """There is nothing to close."""

    async def _call(self, method: str, form: Form) -> Answer:
        halted = self._near.is_halted
        await self._near.is_there()
        # What has left is carried out, whether or not somebody is there still to hear of it.
        answer = await asyncio.shield(asyncio.ensure_future(self._near.call(method, form, halted=halted)))
        await self._near.is_there()
        if isinstance(answer, Exception):
            raise answer
        return answer


class _Exchange:
    def __init__(self, call: Any) -> None:
        self._call = call
        self.status, self._payload = 0, b""

    async def __aenter__(self) -> "_Exchange":
        self.status, self._payload = await self._call
        return self

    async def __aexit__(self, *_: object) -> None:
        """It is over."""

    async def read(self) -> bytes:
        """What came back."""
        return self._payload


def _form(data: Any) -> Form:
    if data is None:
        return {}
    if isinstance(data, bytes):
        return dict(parse_qsl(data.decode(), keep_blank_values=True))
    return {part.headers["Content-Disposition"].split('"')[1]: part.decode() for part, _, _ in data()}
