"""Of several workers on one database one leads: it polls, sends and keeps time. The others take what Telegram brings.

So Telegram's limits, which are for all workers together, are kept in one place, and nothing is done twice. A worker
that dies is followed by another within seconds; one that stands still for longer is put out by whoever follows it, and
finds that out when it looks again: until then each write proves what it needs. On SQLite there is one worker, and it
leads.
"""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Coroutine, Sequence

import structlog

from storage.database import Database
from storage.errors import StorageUnavailable

log = structlog.get_logger("alliance.leading")

_LOOK_SECONDS = 2.0

Loop = Coroutine[None, None, None]


class Leading:
    """Looks whether this worker leads; while it does, the loops run that `begin` returns. `news` is told when something
    that is to go out may have been written elsewhere.
    """

    def __init__(
        self, db: Database, *, begin: Callable[[], Awaitable[Sequence[Loop]]], news: Callable[[], None]
    ) -> None:
        self._db, self._begin, self._news = db, begin, news
        self._loops: list[asyncio.Task[None]] = []

    @property
    def leads(self) -> bool:
        """Whether it does, as far as it knows."""
        return bool(self._loops)

    async def run(self) -> None:
        """Look for as long as the bot runs. Raises what a loop raises, after which nothing goes on."""
        try:
            while True:
                await self._rest()
                led = self.leads
                try:
                    await self.look()
                    if self.leads and not led:
                        log.info("leads now")
                except StorageUnavailable as error:
                    log.warning("storage unavailable", loop="leading", why=str(error))
        finally:
            await self._stop()

    async def look(self) -> None:
        """Begin to lead, or end. Raises StorageUnavailable: then it does not."""
        leads = False
        try:
            leads = await self._db.lead(self._news)
        finally:
            if self._loops and not leads:
                log.warning("leads no more")
                await self._stop()
        if leads and not self._loops:
            self._loops = [asyncio.create_task(loop) for loop in await self._begin()]

    async def _rest(self) -> None:
        """Until the next look; a loop that ends before that has failed."""
        if not self._loops:
            await asyncio.sleep(_LOOK_SECONDS)
            return
        done, _ = await asyncio.wait(self._loops, timeout=_LOOK_SECONDS, return_when=asyncio.FIRST_EXCEPTION)
        for task in done:
            task.result()

    async def _stop(self) -> None:
        loops, self._loops = self._loops, []
        for task in loops:
            task.cancel()
        for task in loops:
            with contextlib.suppress(asyncio.CancelledError, Exception):
                await task
