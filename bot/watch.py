"""How the bot is, whoever asks: /healthz, /metrics and the alarm look through this one door."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

import structlog

from bot.health import Health, Machine, Trouble, look
from bot.intake import place_of
from storage.database import Database
from storage.errors import StorageError, StorageUnavailable

log = structlog.get_logger("alliance.watch")

_READ_SECONDS = 10.0


@dataclass(frozen=True)
class State:
    """How the bot is: by its machine, and by its database, or in a word why that cannot be read."""

    machine: Machine
    database: Health | str

    @property
    def troubles(self) -> frozenset[Trouble]:
        """All that keeps it from being well."""
        found = frozenset({Trouble.DATABASE}) if isinstance(self.database, str) else self.database.troubles
        return found | self.machine.troubles

    @property
    def well(self) -> bool:
        """Without any trouble."""
        return not self.troubles


class Watch:
    """Looks at the database in a reader, and at the `machine`, which tells what stands in no database."""

    def __init__(self, db: Database, machine: Callable[[], Machine]) -> None:
        self._db, self._machine = db, machine
        self._looking: asyncio.Task[Health] | None = None

    async def look(self) -> State:
        """How it is now; within ten seconds, whatever the database does."""
        try:
            found: Health | str = await self._read()
        except StorageUnavailable as error:
            found = error.kind
        except StorageError:
            found = "damaged"
        except TimeoutError:
            found = "does not answer"
        except Exception as error:  # nobody would hear of it, were whoever watches the first to fall
            log.error("cannot look", error=f"{type(error).__name__} at {place_of(error)}")
            found = "not to be read"
        return State(self._machine(), found)  # after the look, which itself may have come upon something

    async def finish(self) -> None:
        """Wait for a look that is under way, but not for ever: the database is about to be closed."""
        if self._looking is not None:
            await asyncio.wait({self._looking}, timeout=_READ_SECONDS)

    async def _read(self) -> Health:
        """One look at a time, which goes on when nobody waits for it any longer: a read is never broken off."""
        if self._looking is None or self._looking.done():
            self._looking = asyncio.create_task(self._db.read(look))
        async with asyncio.timeout(_READ_SECONDS):
            return await asyncio.shield(self._looking)
