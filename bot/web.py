"""What the bot itself serves: /healthz, what Telegram brings in webhook mode, and what platforms report."""

import asyncio
from collections.abc import Callable, Sequence

import structlog
from aiohttp import web

from bot.config import ConfigError
from bot.health import Health, Machine, look
from storage.database import Database
from storage.errors import StorageError, StorageUnavailable

log = structlog.get_logger("alliance.web")

_MOST_BYTES = 1 << 20  # an update has some thousands
_FINISH_SECONDS = 5.0
_READ_SECONDS = 10.0


class Web:
    """Listens at one address. `more` is served beside /healthz; `machine` tells what stands in no database."""

    def __init__(
        self,
        db: Database,
        listen: tuple[str, int],
        machine: Callable[[], Machine],
        more: Sequence[web.RouteDef] = (),
    ) -> None:
        self._db, self._listen, self._machine = db, listen, machine
        self._looking: asyncio.Task[Health] | None = None
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
        """200 when the bot is well, 503 when it is not; instants and numbers, and nothing that tells of anybody."""
        machine = self._machine()
        try:
            found = await self._look()
        except StorageUnavailable as error:
            return _answer({"database": error.kind, **_of_machine(machine)}, well=False)
        except StorageError:
            return _answer({"database": "damaged", **_of_machine(machine)}, well=False)
        except TimeoutError:
            return _answer({"database": "does not answer", **_of_machine(machine)}, well=False)
        machine = self._machine()  # the look itself may have come upon something
        return _answer({**_of_database(found), **_of_machine(machine)}, well=found.well and machine.well)

    async def _look(self) -> Health:
        """One look at a time, which goes on when nobody waits for it any longer: a read is never broken off."""
        if self._looking is None or self._looking.done():
            self._looking = asyncio.create_task(self._db.read(look))
        async with asyncio.timeout(_READ_SECONDS):
            return await asyncio.shield(self._looking)


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


def _answer(body: dict[str, object], *, well: bool) -> web.Response:
    return web.json_response({"well": well, **body}, status=200 if well else 503, headers={"Cache-Control": "no-store"})
