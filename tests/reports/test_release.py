"""A report is kept once, whoever makes it, and says the same to everybody from then on; on both engines."""

import asyncio
import random
from datetime import UTC, datetime, timedelta
from functools import partial

from reports.figures import release
from reports.figures.periods import Length, Period
from reports.figures.release import WhyNot
from storage import margins, releases
from storage.database import Database, Tx
from storage.releases import Form, Release
from tests.reports.made_programme import OWN, QUARTER, UNTIL, Person, many, programme_of
from tests.stage import Clock
from tests.storage.conftest import clock, db, empty, engine, url
from tests.storage.make import keyring

__all__ = ["clock", "db", "empty", "engine", "url"]  # fixtures
SETTLED = UNTIL + timedelta(days=8)


def clients(count: int) -> list[Person]:
    seed = random.randrange(10**9)
    print(f"seed {seed}")
    return many(random.Random(seed), count, 5)


async def test_of_two_programs_that_make_the_same_report_one_keeps_it(db: Database, clock: Clock) -> None:
    programme = await db.write(lambda tx: programme_of(tx, clients(40)))
    clock.at = SETTLED
    other = Database(db.url, keyring(), now=lambda: clock.at + timedelta(seconds=5), rng=random.Random(2))
    try:
        made = [await each.read(lambda tx: release.make(tx, programme, QUARTER, OWN, 0.02)) for each in (db, other)]
        assert made[0].document != made[1].document  # made at another instant
        keep = partial(release.keep, programme=programme, period=QUARTER)
        kept = await asyncio.gather(*(
            each.write(partial(keep, made=what)) for each, what in zip((db, other), made, strict=True)
        ))  # fmt: skip
    finally:
        await other.close()
    assert isinstance(kept[0], Release)
    assert kept[0] == kept[1]
    assert await db.read(lambda tx: releases.list_releases(tx, programme.id)) == [kept[0]]
    assert kept[0].is_whole
    assert made[0].document.sections == made[1].document.sections  # the same figures, whoever made them


async def test_what_a_report_rests_on_must_be_as_it_was(db: Database, clock: Clock) -> None:
    """Another margin, or another report, since it was made: it is made anew, and none is kept meanwhile."""
    programme = await db.write(lambda tx: programme_of(tx, clients(30)))
    clock.at = SETTLED
    made = await db.read(lambda tx: release.make(tx, programme, QUARTER, OWN, 0.02))
    await db.write(lambda tx: margins.set_margin(tx, programme.id, 5.0))
    keep = partial(release.keep, programme=programme, period=QUARTER)
    assert await db.write(partial(keep, made=made)) is None
    assert await db.read(lambda tx: releases.list_releases(tx, programme.id)) == []
    again = await db.read(lambda tx: release.make(tx, programme, QUARTER, OWN, 0.02))
    kept = await db.write(partial(keep, made=again))
    assert kept is not None
    assert kept.margin == 5.0


async def test_of_which_periods_there_can_be_a_report(db: Database, clock: Clock) -> None:
    clock.at = datetime(2026, 2, 1, tzinfo=UTC)
    programme = await db.write(lambda tx: programme_of(tx, clients(20)))
    clock.at = SETTLED

    periods = [Period(2025, 4, Length.QUARTER), *(Period(2026, n, Length.QUARTER) for n in (1, 3, 4)),
               Period(2027, 1, Length.QUARTER), Period(2026, 1, Length.HALF), Period(2026)]  # fmt: skip

    def look(tx: Tx) -> dict[str, WhyNot | None]:
        return {str(each): release.why_not(tx, programme, each) for each in periods}

    assert await db.read(look) == {
        "2025Q4": WhyNot.BEFORE_IT_BEGAN, "2026Q1": None, "2026Q3": None, "2026Q4": WhyNot.RUNNING,
        "2027Q1": WhyNot.NOT_BEGUN, "2026H1": None, "2026": WhyNot.RUNNING,
    }  # fmt: skip
    await db.write(lambda tx: releases.add_release(tx, programme.id, "2026Q1", "modality\n", form=Form.CSV))
    found = await db.read(look)
    assert (found["2026Q1"], found["2026Q3"]) == (None, None)
    assert (found["2026H1"], found["2026"]) == (WhyNot.OTHER_LENGTH, WhyNot.OTHER_LENGTH)
    clock.at = UNTIL + timedelta(days=6)
    assert (await db.read(look))["2026Q3"] is WhyNot.SETTLING
