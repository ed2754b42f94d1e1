"""What the bot itself serves: /healthz, and in webhook mode what Telegram brings."""

from collections.abc import Sequence

import structlog
from aiohttp import web

from bot.config import ConfigError
from bot.health import Health, look
from storage.database import Database
from storage.errors import StorageUnavailable

log = structlog.get_logger("alliance.web")

_MOST_BYTES = 1 << 20  # an update has some thousands
_FINISH_SECONDS = 5.0


class Web:
    """Listens at one address. `more` is served beside /healthz."""

    def __init__(self, db: Database, listen: tuple[str, int], more: Sequence[web.RouteDef] = ()) -> None:
        self._db, self._listen = db, listen
        served = web.Application(client_max_size=_MOST_BYTES)
        served.add_routes([web.get("/healthz", self._healthz), *more])
        self._runner = web.AppRunner(served, access_log=None, shutdown_timeout=_FINISH_SECONDS)

    async def start(self) -> None:
        """Listen. Raises ConfigError when the address cannot be had."""
        await self._runner.setup()
        host, port = self._listen
        try:
            await web.TCPSite(self._runner, host, port, reuse_address=True).start()
        except OSError as error:
            raise ConfigError([f"web.listen: {host}:{port} cannot be listened at: {error.strerror}"]) from None
        log.info("listening", host=host, port=port)

    async def stop(self) -> None:
        """Take no more requests, and finish those that are under way."""
        await self._runner.cleanup()

    async def _healthz(self, request: web.Request) -> web.Response:
        """200 when the bot is well, 503 when it is not; instants and nothing else."""
        try:
            found = await self._db.read(look)
        except StorageUnavailable as error:
            return _answer({"well": False, "database": error.kind}, well=False)
        return _answer(_told(found), well=found.well)


def _told(health: Health) -> dict[str, object]:
    instants = {
        "last_contact": health.last_contact,
        "last_update": health.last_update,
        "oldest_due": health.oldest_due,
        "oldest_unsent_alert": health.oldest_unsent_alert,
    }
    return {"well": health.well, **{name: at and at.isoformat() for name, at in instants.items()}}


def _answer(body: dict[str, object], *, well: bool) -> web.Response:
    return web.json_response(body, status=200 if well else 503, headers={"Cache-Control": "no-store"})
