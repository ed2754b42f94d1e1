"""Reading the calendars that are due: each is fetched, read in a thread, and what stands in it is told to the handlers.

A calendar that says that it has not changed is not fetched again: what was read of it is kept in memory, never on disk.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

import structlog

from bot.calendars.fetching import Fetcher, NotFetched
from bot.calendars.lines import Unreadable
from bot.calendars.reading import read_calendar
from bot.intake import place_of
from handlers.ground.turn import Site
from handlers.sessions.calendar_events import Reading
from handlers.sessions.calendar_looks import Look, begin_looks, take_failure, take_reading
from storage import calendars
from storage.calendars import Failure
from storage.database import Database

log = structlog.get_logger("alliance.calendars")

_FOR = timedelta(days=1)


@dataclass(frozen=True)
class _Known:
    """What was read of a calendar, and by what it says whether it is the same still."""

    look: Look
    reading: Reading
    etag: str | None
    modified: str | None

    def holds_for(self, look: Look) -> bool:
        """Whether the same calendar would be read as it was, and far enough."""
        same = (self.look.address, self.look.codes, self.look.zone) == (look.address, look.codes, look.zone)
        return same and timedelta(0) <= look.window[1] - self.look.window[1] < _FOR


class Looking:
    """`look` is called every few seconds; calendars are read as often as is due. `committed` is told when a message
    may be due.
    """

    def __init__(self, db: Database, site: Site, fetcher: Fetcher, *, committed: Callable[[], None]) -> None:
        self._db, self._site, self._fetcher, self._committed = db, site, fetcher, committed
        self._known: dict[int, _Known] = {}

    async def look(self) -> None:
        """Read what is due now, all at once. Raises StorageUnavailable."""
        if not await self._db.read(calendars.is_any_due):
            return
        found = await self._db.write(lambda tx: begin_looks(tx, self._site))
        looks = [self._look_at(each) for each in found if isinstance(each, Look)]
        looked = await asyncio.gather(*looks, return_exceptions=True)
        _tell("calendar not looked at", [each for each in (*found, *looked) if isinstance(each, Exception)])
        self._committed()

    async def _look_at(self, look: Look) -> None:
        try:
            reading = await self._read(look)
        except NotFetched as error:
            await self._fail(look, error.failure)
        except Unreadable:
            await self._fail(look, Failure.UNREADABLE)
        except Exception as error:  # whatever a stranger's file makes of its readers
            log.error(
                "calendar not read", calendar=look.calendar_id, error=f"{type(error).__name__} at {place_of(error)}"
            )
            await self._fail(look, Failure.UNREADABLE)
        else:
            take = partial(take_reading, site=self._site, calendar_id=look.calendar_id, reading=reading)
            _tell("calendar read, but", await self._db.write(take))

    async def _read(self, look: Look) -> Reading:
        known = self._known.pop(look.calendar_id, None)
        if known is not None and not known.holds_for(look):
            known = None
        etag, modified = (None, None) if known is None else (known.etag, known.modified)
        fetched = await self._fetcher.fetch(look.address, etag, modified)
        if fetched.content is None:
            if known is None:
                raise NotFetched(Failure.NOT_GIVEN)
            self._known[look.calendar_id] = known
            return known.reading
        reading = await asyncio.to_thread(read_calendar, fetched.content, look.window, look.codes, look.zone)
        if fetched.etag or fetched.modified:
            self._known[look.calendar_id] = _Known(look, reading, fetched.etag, fetched.modified)
        return reading

    async def _fail(self, look: Look, failure: Failure) -> None:
        self._known.pop(look.calendar_id, None)
        log.warning("calendar not read", calendar=look.calendar_id, why=failure.value)
        take = partial(take_failure, site=self._site, calendar_id=look.calendar_id, failure=failure)
        await self._db.write(take)


def _tell(what: str, faults: list[Exception]) -> None:
    """One calendar that fails, as where rows are damaged, holds up no other."""
    for fault in faults:
        log.error(what, error=f"{type(fault).__name__} at {place_of(fault)}")
