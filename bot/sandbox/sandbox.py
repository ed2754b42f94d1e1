"""The sandbox: a stand-in for Telegram that lives in this process and listens on this machine only."""

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import TypeVar
from urllib.parse import quote

from aiohttp import web

from bot.sandbox import editing, intake, profile, sending  # noqa: F401 - they register their methods
from bot.sandbox.controls import Controls
from bot.sandbox.keep import Keeper
from bot.sandbox.limits import PER_BOT, PER_CHAT, Limits, Rate
from bot.sandbox.model import User
from bot.sandbox.outside import Happening
from bot.sandbox.person import Person
from bot.sandbox.server import Outage, Server
from bot.sandbox.store import Store
from bot.sandbox.updates import LIFETIMES
from bot.sandbox.web import Intro, Page, guard
from bot.sandbox.world import World

T = TypeVar("T")
FIRST_USER_ID = 700_000_001
MAX_REQUEST_BYTES = 55_000_000
LOOPBACK = ("127.0.0.1", "::1", "localhost")


class Sandbox(Controls):
    """Promises to refuse what Telegram refuses, in its words, and to know nothing of the bot behind it.

    `now` is its only clock (long polls and delays alone take real time). With `data`, a directory,
    everything is kept across restarts. `limits` may be False, or a pair of rates (in a chat, in all).
    `log` is how many calls are remembered. `backoff` is the first pause, in real seconds, before a webhook
    is tried again. `lifetimes` says how many seconds an update of a kind waits, where not a day.
    """

    def __init__(
        self,
        *,
        token: str,
        username: str = "sandbox_bot",
        name: str = "Sandbox bot",
        now: Callable[[], datetime],
        data: Path | None = None,
        limits: bool | tuple[Rate | None, Rate | None] = True,
        intro: Intro | str = "",
        log: int = 10_000,
        backoff: float = 1.0,
        lifetimes: Mapping[str, int] = LIFETIMES,
    ) -> None:
        per_chat, per_bot = (PER_CHAT, PER_BOT) if limits is True else limits or (None, None)
        bot = User(int(token.partition(":")[0]), name, is_bot=True, username=username)
        self.world = World(bot, now, Limits(now, per_chat, per_bot), lifetimes)
        self.world.webhook.backoff = backoff
        self._store: Store | None = None
        if data is not None:
            self._store = Store(data)
            self.world.keeper = Keeper(self.world, self._store)
            self.world.keeper.load()
        self.server = Server(self.world, token, log)
        self.page = Page(self, intro if isinstance(intro, Intro) else Intro(text=intro))
        self._runner: web.AppRunner | None = None
        self._site: web.TCPSite | None = None
        self._address = ("127.0.0.1", 0)

    # --- life

    async def start(self, host: str = "127.0.0.1", port: int = 0) -> None:
        """Listen on this machine; port 0 takes any that is free."""
        if host not in LOOPBACK:
            raise ValueError("the sandbox listens on this machine only")
        app = web.Application(client_max_size=MAX_REQUEST_BYTES, middlewares=[guard])
        app.add_routes([*self.server.routes(), *self.page.routes()])
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        self._address = (host, port)
        await self._listen()
        self.world.webhook.start()

    async def _listen(self) -> None:
        assert self._runner is not None
        host, port = self._address
        self._site = web.TCPSite(self._runner, host, port, reuse_address=True)
        await self._site.start()
        self._address = (host, self._runner.addresses[0][1])

    async def stop(self) -> None:
        """Close everything; safe to call twice."""
        self.page.close()
        self.world.updates.close()
        await self.world.webhook.stop()
        runner, self._runner = self._runner, None
        if runner is not None:
            await runner.cleanup()
        if self._store is not None:
            self._store.close()
            self._store, self.world.keeper = None, None

    async def __aenter__(self) -> "Sandbox":
        if self._runner is None:
            await self.start()
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.stop()

    @property
    def token(self) -> str:
        return self.server.token

    @property
    def base_url(self) -> str:
        """Where the page is; the Bot API is at {base_url}/bot<token>/<method>."""
        host = "[::1]" if self._address[0] == "::1" else self._address[0]
        return f"http://{host}:{self._address[1]}"

    def introduce(self, intro: Intro) -> None:
        """Put other words above the phones, on open pages too."""
        self.page.introduce(intro)

    def offer(self, *outside: Happening) -> None:
        """Put a button for each above the phones, in place of those before, on open pages too."""
        self.page.offer(outside)

    def link(self, payload: str = "") -> str:
        """The t.me link that opens the bot, with a payload."""
        return f"https://t.me/{self.world.bot.username}" + (f"?start={quote(payload)}" if payload else "")

    # --- people

    def add_person(self, name: str, *, user_id: int | None = None, language: str = "en", about: str = "") -> Person:
        """Somebody new with a phone. They have not written to the bot yet, so it cannot write to them."""
        people = self.world.people
        new_id = user_id if user_id is not None else max([*people, FIRST_USER_ID - 1]) + 1
        if new_id in people or new_id <= 0:
            raise ValueError(f"user id {new_id} is taken or not positive")
        person = people[new_id] = Person(self.world, User(new_id, name, language_code=language), about)
        self.world.person_changed(person)
        return person

    @property
    def people(self) -> list[Person]:
        return list(self.world.people.values())

    def person(self, who: int | str) -> Person:
        """By user id or by name."""
        return next(p for p in self.people if who in (p.id, p.name))

    # --- outage

    async def go_down(self, how: Outage = "refuse") -> None:
        """The whole server is away: connections refused, cut on every request, or answered with 502."""
        self.server.outage = how
        self.world.updates.close()
        if how == "refuse" and self._site is not None:
            await self._site.stop()
            self._site = None
            self._cut_all()

    def _cut_all(self) -> None:
        """Drop every connection that is open, that of a page too."""
        assert self._runner is not None
        assert self._runner.server is not None
        for connection in list(self._runner.server.connections):
            if connection.transport is not None:
                connection.transport.abort()

    async def come_back(self) -> None:
        self.server.outage = None
        if self._site is None:
            await self._listen()
