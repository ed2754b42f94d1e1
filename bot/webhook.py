"""The webhook: Telegram brings each update in a request of its own, and only a 200 acknowledges it.

That is the answer when the update's effects are committed, or the update is set aside; after any other answer, and
after none, Telegram brings the update again. Whoever does not say the secret is not heard.
"""

import asyncio
import hmac
import json
from collections.abc import Callable
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


class Webhook:
    """Registers this address at Telegram, takes what is brought, and looks every minute whether it can be."""

    def __init__(
        self,
        intake: Intake,
        telegram: TelegramBot,
        patience: Patience,
        *,
        url: str,
        secret: str,
        now: Callable[[], datetime],
    ) -> None:
        self._intake, self._telegram, self._patience = intake, telegram, patience
        self._url, self._secret, self._now = url, secret, now
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
        if hook.fails(self._heard_at, self._now()):
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
