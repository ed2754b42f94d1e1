"""What the bot itself serves: /healthz, /metrics, what Telegram brings in webhook mode, and what platforms report."""

import asyncio
from collections.abc import Sequence

import structlog
from aiohttp import web

from bot.config import ConfigError
from bot.health import Health, Machine
from bot.meters import Meters
from bot.watch import State, Watch

log = structlog.get_logger("alliance.web")

_MOST_BYTES = 1 << 20  # an update has some thousands
_FINISH_SECONDS = 5.0
_FRESH = {"Cache-Control": "no-store"}


class Web:
    """Listens at one address. `more` is served beside what tells how the bot is."""

    def __init__(
        self, watch: Watch, meters: Meters, listen: tuple[str, int], mode: str, more: Sequence[web.RouteDef] = ()
    ) -> None:
        self._watch, self._meters, self._listen, self._mode = watch, meters, listen, mode
        served = web.Application(client_max_size=_MOST_BYTES)
        served.add_routes([web.get("/healthz", self._healthz), web.get("/metrics", self._metrics), *more])
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
        """200 when the bot is well, 503 when it is not; instants and numbers, and nothing that tells of anybody."""
        state = await self._watch.look()
        found = state.database
        of_database = {"database": found} if isinstance(found, str) else _of_database(found)
        told = {"well": state.well, **of_database, **_of_machine(state.machine)}
        return web.json_response(told, status=200 if state.well else 503, headers=_FRESH)

    async def _metrics(self, request: web.Request) -> web.Response:
        """The same for Prometheus, also while the bot is not well: 200."""
        state = await self._watch.look()
        page, kind = await asyncio.to_thread(self._page, state, request.headers.get("Accept"))
        return web.Response(body=page, headers={**_FRESH, "Content-Type": kind})

    def _page(self, state: State, accept: str | None) -> tuple[bytes, str]:
        """Its library is loaded when somebody asks: a start waits for nothing that few need."""
        from bot.metrics import written

        return written(self._meters, state, self._mode, accept)


def _of_database(health: Health) -> dict[str, object]:
    instants = {
        "last_contact": health.status.last_poll_at,
        "last_update": health.status.last_update_at,
        "oldest_due": health.oldest_due,
        "oldest_unsent_alert": health.oldest_unsent_alert,
        "fit_failed": health.status.fit_failed_at,
        "calendar_failing": health.calendar_failing,
    }
    return {name: at and at.isoformat() for name, at in instants.items()}


def _of_machine(machine: Machine) -> dict[str, object]:
    return {
        "unwritten_since": machine.unwritten_since and machine.unwritten_since.isoformat(),
        "damaged_rows": machine.damaged_rows,
        "free_bytes": machine.space and machine.space.free,
    }
