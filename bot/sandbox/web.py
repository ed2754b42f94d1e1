"""The page with the phones: its files, its stream of changes, and what it may ask for."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from aiohttp import web

from bot.sandbox.hub import Listener
from bot.sandbox.outside import Happening
from bot.sandbox.person import Person
from bot.sandbox.view import bot_view, person_view

if TYPE_CHECKING:
    from bot.sandbox.model import Json
    from bot.sandbox.sandbox import Sandbox

FILES = Path(__file__).parent / "page"
LOOPBACK = ("127.0.0.1", "::1", "localhost")
HEARTBEAT_SECONDS = 15
MAX_NAME = 40
_TYPES = {".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
_HEADERS = {
    "Content-Security-Policy": "default-src 'self'; frame-ancestors 'none'; base-uri 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass(frozen=True, slots=True)
class Intro:
    """What stands above the phones: plain words, no markup; t.me links open on a phone. `ways`: how each phone can be
    written to, each with what its owner types for that.
    """

    title: str = ""
    text: str = ""
    tries: tuple[str, ...] = ()
    ways: tuple[tuple[str, str], ...] = ()


@web.middleware
async def guard(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuse requests that reached this machine under a foreign name, or come from a foreign page."""
    if urlsplit(f"//{request.host}").hostname not in LOOPBACK:
        return web.Response(status=403, text="This server answers on this machine only.")
    if request.path != "/" and _is_foreign(request):  # a link to the page may stand anywhere
        return web.Response(status=403, text="Only this page itself may ask for that.")
    if request.method == "POST" and request.path.startswith("/sandbox/") and request.content_type != "application/json":
        return web.Response(status=403, text="Only this page itself may ask for that.")
    return await handler(request)


def _is_foreign(request: web.Request) -> bool:
    """Whether a browser says that a page of another origin asks. A bot says nothing of the kind."""
    own = f"http://{request.host}"
    site = request.headers.get("Sec-Fetch-Site", "none")
    return request.headers.get("Origin", own) != own or site not in ("same-origin", "none")


class Page:
    """Serves the page and does for it what a finger would do."""

    def __init__(self, sandbox: "Sandbox", intro: Intro) -> None:
        self._sandbox = sandbox
        self._world = sandbox.world
        self._intro = intro
        self._outside: tuple[Happening, ...] = ()
        self._closed = False

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/", self.file),
            web.get("/page/{name}", self.file),
            web.get("/sandbox/events", self.events),
            web.get("/sandbox/photo/{file_id}", self.photo),
            web.post("/sandbox/{action}", self.act),
        ]

    def introduce(self, intro: Intro) -> None:
        self._intro = intro
        self._world.hub.changed(None, {"type": "intro", **asdict(intro)})

    def offer(self, outside: tuple[Happening, ...]) -> None:
        self._outside = outside
        self._world.hub.changed(None, self._offered())

    def _offered(self) -> "Json":
        return {"type": "outside", "labels": [each.label for each in self._outside]}

    def close(self) -> None:
        self._closed = True
        for listener in self._world.hub.listeners:
            listener.wake.set()

    async def file(self, request: web.Request) -> web.StreamResponse:
        path = FILES / request.match_info.get("name", "index.html")
        if path.parent != FILES or path.suffix not in _TYPES or not path.is_file():
            return web.Response(status=404)
        body = path.read_bytes()
        return web.Response(body=body, content_type=_TYPES[path.suffix], charset="utf-8", headers=_HEADERS)

    async def photo(self, request: web.Request) -> web.StreamResponse:
        media = self._world.files.get(request.match_info["file_id"])
        if media is None:
            return web.Response(status=404)
        picture = media.kind == "photo"
        headers = {**_HEADERS, "Cache-Control": "max-age=86400, immutable"}
        headers["Content-Disposition"] = "inline" if picture else "attachment"
        kind = "image/png" if picture else "application/octet-stream"
        return web.Response(body=media.data, content_type=kind, headers=headers)

    # --- the stream

    async def events(self, request: web.Request) -> web.StreamResponse:
        """Everything at first, then every change; a page that reconnects simply starts over."""
        response = web.StreamResponse(headers={**_HEADERS, "Content-Type": "text/event-stream"})
        await response.prepare(request)
        listener = Listener()
        self._world.hub.listeners.add(listener)
        try:
            people = [person_view(self._world, person) for person in self._sandbox.people]
            hello = {"type": "hello", "intro": asdict(self._intro), "people": people}
            await self._write(response, [{**hello, "bot": bot_view(self._world)}, self._offered()])
            while not self._closed:
                await self._write(response, await self._news(listener))
        except ConnectionError:
            pass
        finally:
            self._world.hub.listeners.discard(listener)
        return response

    async def _news(self, listener: Listener) -> "list[Json]":
        try:
            async with asyncio.timeout(HEARTBEAT_SECONDS):
                await listener.wake.wait()
        except TimeoutError:
            return [{"type": "beat"}]
        listener.wake.clear()
        stale, listener.stale = listener.stale, set()
        events, listener.events = listener.events, []
        if any(event["type"] == "bot" for event in events):
            stale = set(self._world.people)
        people = [self._world.people[i] for i in sorted(stale)]
        news = [{"type": "person", **person_view(self._world, person)} for person in people]
        return news + [bot_view(self._world) if event["type"] == "bot" else event for event in events]

    async def _write(self, response: web.StreamResponse, events: "list[Json]") -> None:
        for event in events:
            await response.write(f"data: {json.dumps(event)}\n\n".encode())

    # --- the finger

    async def act(self, request: web.Request) -> web.StreamResponse:
        """Carry out what was clicked; a refusal comes back in words that can be shown."""
        try:
            asked = await request.json()
            action = request.match_info["action"]
            result = await self._happen(int(asked["number"])) if action == "happen" else self._act(action, asked)
        except (LookupError, ValueError, RuntimeError, TypeError) as error:
            words = str(error.args[0]) if error.args else "That did not work."
            return web.json_response({"ok": False, "error": words}, status=400, headers=_HEADERS)
        return web.json_response({"ok": True, **result}, headers=_HEADERS)

    async def _happen(self, number: int) -> "Json":
        if not 0 <= number < len(self._outside):
            raise LookupError("That cannot happen here.")
        return asdict(await self._outside[number].happen())

    def _act(self, action: str, asked: "Json") -> "Json":
        if action == "add":
            return {"person": self._add(str(asked["name"]), str(asked.get("language", "en"))).id}
        person = self._world.people[int(asked["person"])]
        if action == "send":
            person.send_text(str(asked["text"])[:4096])
        elif action == "tap":
            person.tap_data(person.chat[int(asked["message"])].message_id, str(asked["data"]))
            return {"query": next(reversed(self._world.queries))}
        elif action == "open":
            person.open_link(str(asked["link"]))
        elif action in ("block", "unblock", "clear"):
            {"block": person.block, "unblock": person.unblock, "clear": person.clear_chat}[action]()
        else:
            raise ValueError(f"unknown action {action!r}")
        return {}

    def _add(self, name: str, language: str) -> Person:
        if not name.strip():
            raise ValueError("A phone needs a name.")
        return self._sandbox.add_person(name.strip()[:MAX_NAME], language=language[:8])
