"""The webhook: Telegram brings each update in a request of its own, and only a 200 acknowledges it.

That is the answer when the update's effects are committed, or the update is set aside; after any other answer, and
after none, Telegram brings the update again. Whoever does not say the secret is not heard.

Where several workers share the address, it is the answer once the effects are shown, too: Telegram brings a chat's next
update after that, maybe to another worker, which would show its own effects meanwhile, and be overwritten.
"""

import asyncio
import hmac
import json
from collections.abc import Awaitable, Callable
from datetime import datetime
from urllib.parse import urlsplit

import structlog
from aiohttp import web

from bot.intake import Intake, Raw, is_update, place_of
from bot.patience import Patience
from bot.telegram_bot import PollTrouble, Refused, TelegramBot
from storage.errors import StorageUnavailable

log = structlog.get_logger("alliance.webhook")

_SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - a name
_BODY_SECONDS = 10.0
_LOOK_SECONDS = 60.0
_SHOWN_SECONDS = 2.0


class Webhook:
    """Registers this address at Telegram, takes what is brought, and looks every minute whether it can be.

    `heard` tells when any worker has last taken an update; `shared`, whether there may be others.
    """

    def __init__(
        self,
        intake: Intake,
        telegram: TelegramBot,
        patience: Patience,
        *,
        url: str,
        secret: str,
        now: Callable[[], datetime],
        heard: Callable[[], Awaitable[datetime | None]],
        shared: bool,
    ) -> None:
        self._intake, self._telegram, self._patience = intake, telegram, patience
        self._url, self._secret, self._now, self._heard, self._shared = url, secret, now, heard, shared
        self._known = ""  # the address as Telegram tells it, once it was registered
        self._heard_at: datetime | None = None

    @property
    def route(self) -> web.RouteDef:
        """Where requests are taken: the path of the public address."""
        return web.post(urlsplit(self._url).path or "/", self.receive)

    async def run(self) -> None:
        """Look for as long as the bot runs. Raises Refused when Telegram will have nothing of the address."""
        while True:
            seconds = _LOOK_SECONDS
            try:
                await self.look()
                self._patience.reset()
            except PollTrouble as trouble:
                if trouble.kind == "refused" and not self._known:
                    raise Refused(f"Telegram does not accept web.url, {self._url}: {trouble.words}") from None
                seconds = self._patience.pause(trouble.seconds)
                log.warning("looked in vain", why=f"telegram: {trouble.kind}", seconds=round(seconds, 1))
            except StorageUnavailable as error:
                seconds = self._patience.pause()
                log.warning("looked in vain", why=f"storage unavailable: {error}", seconds=round(seconds, 1))
            await asyncio.sleep(seconds)

    async def look(self) -> None:
        """Telegram is in touch when it answers, knows this address, and brings what it has.

        Raises PollTrouble or StorageUnavailable.
        """
        hook = await self._telegram.webhook()
        if not self._known or hook.url != self._known:
            await self._telegram.set_webhook(self._url, self._secret)
            hook = await self._telegram.webhook()
            log.info("webhook registered", again=bool(self._known))
            self._known = hook.url
        lately = [at for at in (self._heard_at, await self._heard()) if at is not None]
        if hook.fails(max(lately, default=None), self._now()):
            log.warning("telegram cannot bring updates", waiting=hook.waiting, error=hook.error)
            return
        await self._intake.note_contact()

    async def receive(self, request: web.Request) -> web.Response:
        """One update. Of what is refused nothing is logged but that it was, and why."""
        try:
            self._prove(request)
            update = await _read(request)
        except web.HTTPException as refusal:
            log.warning("request refused", why=refusal.reason)
            raise
        try:
            await self._intake.note_contact()
            await self._intake.take_batch([update])
            if self._shared:
                await self._intake.shown(update, _SHOWN_SECONDS)
        except Exception as error:
            log.error("not taken", update=update["update_id"], error=f"{type(error).__name__} at {place_of(error)}")
            return web.Response(status=500)
        self._heard_at = self._now()
        return web.Response()

    def _prove(self, request: web.Request) -> None:
        said = request.headers.get(_SECRET_HEADER, "").encode("utf-8", "surrogateescape")
        if not hmac.compare_digest(said, self._secret.encode()):
            raise web.HTTPForbidden


async def _read(request: web.Request) -> Raw:
    """The update in a request: small, soon there, and of the right form."""
    try:
        async with asyncio.timeout(_BODY_SECONDS):
            body = await request.read()
    except TimeoutError:
        raise web.HTTPRequestTimeout from None
    except web.RequestPayloadError:
        raise web.HTTPBadRequest from None
    try:
        update = json.loads(body)
    except (ValueError, RecursionError):
        raise web.HTTPBadRequest from None
    if not is_update(update):
        raise web.HTTPBadRequest
    return update
