"""Reports that managers have asked for in the chat: made one after the other, in nobody's way, kept, and then shown.

What is asked for stands in the database, so it is made after a restart, too. Reading for a report takes a connection
of its own, for it can take long, and whoever taps something meanwhile must not wait for it.
"""

from collections.abc import Awaitable, Callable
from functools import partial
from typing import TypeVar

import structlog

from bot.intake import place_of
from handlers.ground.turn import Site
from handlers.leaders import report_given
from reports.figures import release
from reports.figures.periods import Period, period_named
from reports.figures.release import Made
from scoring.disclosure.audit import CannotBeTold
from storage import programmes, releases, wanted_reports
from storage.database import Database, Tx
from storage.errors import StorageUnavailable
from storage.wanted_reports import WantedReport

T = TypeVar("T")
log = structlog.get_logger("alliance.reporting")
PAGE, TOO_TELLING = report_given.report_page.__name__, report_given.report_too_telling.__name__
FAILED, GONE = report_given.report_failed.__name__, report_given.report_none.__name__


async def make_wanted_reports(db: Database, site: Site, beside: Callable[[], Database]) -> int:
    """Make every report that is wanted, and show each to whoever wants it; returns for how many something was shown.

    `beside` opens the same database once more. Raises StorageUnavailable: then it is wanted still.
    """
    wanted = await db.read(wanted_reports.list_wanted)
    for each in wanted:
        view = await _tried(_made(db, site, beside, each), each) or FAILED
        await _tried(db.write(partial(report_given.tell, wanted=each, view=view)), each)
        await db.write(partial(wanted_reports.delete_wanted, wanted_id=each.id))
    return len(wanted)


async def _tried(part: Awaitable[T], wanted: WantedReport) -> T | None:
    """What it returns; None, and a line in the log, where it fails for a reason that stays."""
    try:
        return await part
    except StorageUnavailable:
        raise
    except Exception as error:
        log.error("report failed", programme=wanted.programme_id, error=f"{type(error).__name__} at {place_of(error)}")
        return None


async def _made(db: Database, site: Site, beside: Callable[[], Database], wanted: WantedReport) -> str:
    """What whoever wants it is to be shown."""
    period = period_named(wanted.period)
    assert period is not None, "it was one when it was asked for"
    while True:
        if await db.read(lambda tx: releases.find_release(tx, wanted.programme_id, wanted.period)) is not None:
            return PAGE
        apart = beside()
        try:
            made = await apart.read(partial(_make, wanted.programme_id, period, site))
        except CannotBeTold:
            return TOO_TELLING
        finally:
            await apart.close()
        if made is None:
            return GONE
        await db.write(partial(_keep, wanted.programme_id, period, made))


def _make(programme_id: int, period: Period, site: Site, tx: Tx) -> Made | None:
    programme = programmes.get_programme(tx, programme_id)
    if release.why_not(tx, programme, period) is not None:
        return None
    return release.make(tx, programme, period, site.instrument, site.budget)


def _keep(programme_id: int, period: Period, made: Made, tx: Tx) -> None:
    release.keep(tx, programmes.get_programme(tx, programme_id), period, made)
