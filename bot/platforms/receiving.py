"""`POST /v1/sessions/<platform>/<key id>`: what platforms bring. It is committed before the answer is 200.

The platforms wait three seconds (Zoom) or five (Nextcloud Talk); what is not written by then is answered with 503, so
that whoever tries again does. Nothing of what was sent is logged, and nothing of a name in it is kept.
"""

import asyncio
import re
from collections.abc import Callable, Coroutine
from datetime import datetime, timedelta
from typing import Any, TypeVar

import structlog
from aiohttp import web

from bot.platforms import ADAPTERS
from bot.platforms.allowance import Allowance
from bot.platforms.signatures import Challenge, Proven, Refused, Request, Verdict
from handlers.ground.turn import Site
from handlers.sessions import platforms
from storage.database import Database
from storage.errors import StorageError
from storage.platform_keys import Platform, PlatformKey, find_platform_key, list_key_ids

T = TypeVar("T")
log = structlog.get_logger("alliance.platforms")

MOST_BYTES = 64 * 1024
_BODY_SECONDS = 2.0
_WRITE_SECONDS = 1.2  # once to find the key, and once to write
_LOOKS_APART = timedelta(seconds=5)
_PAST_ALL = 1 << 62  # no id is so large, and no table takes one
_KEY = re.compile(r"[0-9a-f]{1,16}")
# Jitsi's `event_sync` adds what happened to the address that it is given.
_PATH = r"/v1/sessions/{platform:[^/]*}/{key:[^/]*}{rest:(?:/[a-z/]{0,40})?}"


def in_hex(key_id: int) -> str:
    """A key as it is told: all are of one length."""
    return f"{key_id:016x}"


def address_of(base: str, platform: Platform, key_id: int) -> str:
    """Where a platform reports: what is registered there, letter by letter."""
    return _address(base, platform, in_hex(key_id))


def _address(base: str, platform: Platform, key: str) -> str:
    return f"{base.rstrip('/')}/v1/sessions/{platform}/{key}"


class Receiving:
    """Takes what platforms bring to `base`, the public address. `committed` is told when something was written."""

    def __init__(
        self, db: Database, site: Site, base: str, *, now: Callable[[], datetime], committed: Callable[[], None]
    ) -> None:
        self._db, self._site, self._base = db, site, base
        self._now, self._committed = now, committed
        self._allowance = Allowance(now)
        self._under_way: set[asyncio.Task[Any]] = set()
        self._looking: asyncio.Task[None] | None = None
        self._looked_at = now()

    @property
    def route(self) -> web.RouteDef:
        """Where requests are taken."""
        return web.post(_PATH, self.receive)

    async def receive(self, request: web.Request) -> web.Response:
        """One request. Of what is refused nothing is logged but that it was, by which key, and why."""
        named, key_id = request.match_info["platform"], _id_of(request.match_info["key"])
        try:
            await self._look_whether_known(key_id)
            if not self._allowance.takes(key_id):
                raise web.HTTPTooManyRequests
            return await self._answered(request, named, key_id)
        except web.HTTPException as refusal:
            log.warning("refused", key=in_hex(key_id), why=refusal.reason)
            return _said(refusal.status, {"error": refusal.reason})
        except (StorageError, TimeoutError) as error:
            log.error("not taken", key=in_hex(key_id), error=type(error).__name__)
            return _said(503, {"error": "Service Unavailable"})

    async def _look_whether_known(self, key_id: int) -> None:
        """Where no key is known by this id, one may be new. However many are guessed, one look in some seconds is had
        for all of them; until the next, what is as new as that shares what they have.
        """
        if not key_id or self._allowance.knows(key_id):
            return
        since = self._now() - self._looked_at
        if self._looking is None or (self._looking.done() and not timedelta(0) <= since < _LOOKS_APART):
            self._looked_at = self._now()
            self._looking = self._begun(self._look())
        if not self._looking.done():
            await self._at_most(self._looking)

    async def _look(self) -> None:
        self._allowance.set_keys(await self._db.read(list_key_ids))

    async def _answered(self, request: web.Request, named: str, key_id: int) -> web.Response:
        body = await _body(request)
        key = await self._in_time(self._db.read(lambda tx: find_platform_key(tx, key_id)))
        if key is None or key.platform != named:
            raise web.HTTPNotFound
        verdict = self._verdict(key, request, body)
        if isinstance(verdict, Proven) and verdict.events:
            return _said(200, {"taken": await self._in_time(self._taken(key, verdict))})
        if isinstance(verdict, Challenge):
            return _said(200, dict(verdict.answer))
        return _said(200, {"taken": 0})

    def _verdict(self, key: PlatformKey, request: web.Request, body: bytes) -> Verdict:
        """Raises HTTPUnauthorized or HTTPBadRequest for what is refused."""
        headers = {name.lower(): value for name, value in request.headers.items()}
        # By the letters that came: what was registered before keys were of one length is shorter, and signed so.
        address = _address(self._base, key.platform, request.match_info["key"])
        came = Request(headers, dict(request.query), body, address)
        now = self._now()
        verdict = ADAPTERS[key.platform](came, key.secrets_at(now), now)
        if isinstance(verdict, Refused):
            raise web.HTTPBadRequest if verdict.why == "form" else web.HTTPUnauthorized(reason=verdict.why)
        return verdict

    async def _in_time(self, work: Coroutine[Any, Any, T]) -> T:
        """What comes of it. Raises TimeoutError when that takes too long; it goes on then, and is not broken off."""
        return await self._at_most(self._begun(work))

    def _begun(self, work: Coroutine[Any, Any, T]) -> "asyncio.Task[T]":
        task = asyncio.create_task(work)
        self._under_way.add(task)
        task.add_done_callback(self._ended)
        return task

    async def _at_most(self, task: "asyncio.Task[T]") -> T:
        async with asyncio.timeout(_WRITE_SECONDS):
            return await asyncio.shield(task)

    def _ended(self, task: "asyncio.Task[Any]") -> None:
        self._under_way.discard(task)
        if not task.cancelled():
            task.exception()  # where nobody waits any longer

    async def _taken(self, key: PlatformKey, told: Proven) -> int:
        taken = await self._db.write(lambda tx: platforms.take(tx, self._site, key.id, told.events, told.once))
        log.info("told", key=in_hex(key.id), platform=str(key.platform), taken=taken)
        self._committed()
        return taken


def _id_of(key: str) -> int:
    """The id that is meant; 0, which none has, for what cannot be one."""
    number = int(key, 16) if _KEY.fullmatch(key) else 0
    return number if number < _PAST_ALL else 0


async def _body(request: web.Request) -> bytes:
    """The raw body: small, soon there, and as it was signed: what is packed would be unpacked before it is proven."""
    if {each.strip().lower() for each in request.headers.getall("Content-Encoding", ())} - {"identity"}:
        raise web.HTTPUnsupportedMediaType
    if (request.content_length or 0) > MOST_BYTES:
        raise web.HTTPRequestEntityTooLarge(MOST_BYTES, request.content_length or 0)
    body = bytearray()
    try:
        async with asyncio.timeout(_BODY_SECONDS):
            async for chunk in request.content.iter_any():
                body += chunk
                if len(body) > MOST_BYTES:
                    raise web.HTTPRequestEntityTooLarge(MOST_BYTES, len(body))
    except TimeoutError:
        raise web.HTTPRequestTimeout from None
    except web.RequestPayloadError:
        raise web.HTTPBadRequest from None
    return bytes(body)


def _said(status: int, body: dict[str, object]) -> web.Response:
    return web.json_response(body, status=status, headers={"Cache-Control": "no-store"})
