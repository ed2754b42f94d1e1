"""Plans: the wall time stays what it is, whatever the clock and the zone do, and each meeting is one session."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.ground.turn import Site
from handlers.sessions import planned_meetings
from handlers.when.weekly import Weekly
from storage import check_ins, pairs, people, plans, sessions
from storage.database import Database, Tx
from storage.plans import Plan
from storage.sessions import Modality, Source
from tests.engines import ready_at
from tests.handlers.test_one_door import add_pair
from tests.stage import Clock
from tests.storage.make import database, keyring

SITE = Site("a_bot")
MONDAY = date(2026, 3, 2)


@pytest.fixture
async def db(tmp_path: Path) -> AsyncIterator[Database]:
    db = database(ready_at(tmp_path / "plan.db", keyring()), Clock())
    yield db
    await db.close()


def add_plan(tx: Tx, *, weeks: int = 1, starts: str = "16:30", last: date | None = None, zone: str = "UTC") -> Plan:
    """On Mondays, for fifty minutes; it is Monday now, nine o'clock in London."""
    pair = add_pair(tx)
    people.set_zone(tx, pair.therapist_id, zone)
    made = plans.add_plan(tx, pair.id, Modality.PHONE, first=MONDAY, starts=starts, minutes=50, weeks=weeks, last=last)
    planned_meetings.look_ahead(tx, made.id)
    return plans.get_plan(tx, made.id)


def live(tx: Tx, plan: Plan, days: int, *, every: timedelta = timedelta(hours=1)) -> list[datetime]:
    """So many days pass, with a look at what is due every so often; when the sessions ended that came of it."""
    for step in range(int(timedelta(days=days) / every) + 1):
        then = replace(tx, now=tx.now + step * every)
        for due in plans.list_due(then):
            planned_meetings.report_ended(then, SITE, due)
    return [each.ended_at for each in sessions.list_of_pair(tx, plan.pair_id)]


def test_a_wall_time_stays_across_both_changes_of_the_clock() -> None:
    for zone, change in (("Europe/Zurich", date(2026, 3, 29)), ("America/New_York", date(2026, 11, 1))):
        rule = Weekly(change - timedelta(days=7), "16:30", 50)
        before, on, after = (rule.span(day, zone)[0] for day in islice(rule.days(rule.first), 3))
        assert [each.astimezone(ZoneInfo(zone)).strftime("%H:%M") for each in (before, on, after)] == ["16:30"] * 3
        assert abs((on - before) - timedelta(days=7)) == timedelta(hours=1)


def test_a_time_that_the_clock_skips_begins_after_the_gap() -> None:
    rule = Weekly(date(2026, 3, 29), "02:30", 50)
    assert rule.span(rule.first, "Europe/Zurich")[0] == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)


@given(
    first=st.dates(date(2020, 1, 1), date(2030, 1, 1)), ahead=st.integers(-40, 400), weeks=st.integers(1, 4),
    length=st.none() | st.integers(0, 300),
)  # fmt: skip
def test_the_days_are_those_that_counting_finds(first: date, ahead: int, weeks: int, length: int | None) -> None:
    last = None if length is None else first + timedelta(days=length)
    after = first + timedelta(days=ahead)
    counted = [first + timedelta(weeks=weeks * number) for number in range(400)]
    wanted = [day for day in counted if day >= after and (last is None or day <= last)][:5]
    assert list(islice(Weekly(first, "10:00", 50, weeks, last).days(after), 5)) == wanted


@pytest.mark.parametrize(
    ("weeks", "last", "days"), [(1, None, [2, 9, 16, 23]), (2, None, [2, 16]), (3, None, [2, 23]), (1, 16, [2, 9, 16])]
)
async def test_every_meeting_is_one_session(db: Database, weeks: int, last: int | None, days: list[int]) -> None:
    def run(tx: Tx) -> list[datetime]:
        plan = add_plan(tx, weeks=weeks, last=None if last is None else date(2026, 3, last))
        return live(tx, plan, 27)

    assert await db.write(run) == [datetime(2026, 3, day, 17, 20, tzinfo=UTC) for day in days]


async def test_a_bot_that_was_away_tells_of_all_that_ended_and_asks_of_what_is_not_long_over(db: Database) -> None:
    def run(tx: Tx) -> tuple[list[datetime], list[bool]]:
        plan = add_plan(tx)
        ended = live(tx, plan, 22, every=timedelta(days=22))
        found = sessions.list_of_pair(tx, plan.pair_id)
        assert {each.source for each in found} == {Source.PLAN}
        return ended, [check_ins.find_check_in_of_session(tx, each.id) is not None for each in found]

    ended, asked = await db.write(run)
    assert [each.day for each in ended] == [2, 9, 16, 23]
    assert asked == [False, False, False, True]


async def test_skipped_is_not_held_and_moved_is_held_at_another_time(db: Database) -> None:
    def run(tx: Tx) -> list[datetime]:
        plan = add_plan(tx)
        plans.set_change(tx, plan.id, date(2026, 3, 9), None)
        plans.set_change(tx, plan.id, date(2026, 3, 23), datetime(2026, 3, 18, 8, 0, tzinfo=UTC))
        planned_meetings.look_ahead(tx, plan.id)
        return live(tx, plan, 27)

    ended = await db.write(run)
    assert [(each.day, each.hour, each.minute) for each in ended] == [(2, 17, 20), (16, 17, 20), (18, 8, 50)]


async def test_what_is_moved_on_again_and_again_is_held_in_the_end(db: Database) -> None:
    """By a month each time: seven weeks after its day it is still a meeting."""

    def run(tx: Tx) -> list[datetime]:
        plan = add_plan(tx, weeks=4)
        held = datetime(2026, 4, 20, 8, 0, tzinfo=UTC)
        for days, moved_to in ((0, datetime(2026, 4, 1, 8, 0, tzinfo=UTC)), (23, held)):
            plans.set_change(tx, plan.id, MONDAY, moved_to)
            planned_meetings.look_ahead(replace(tx, now=tx.now + timedelta(days=days)), plan.id)
        return live(tx, plan, 50, every=timedelta(hours=6))

    assert [each.day for each in await db.write(run)] == [30, 20]


async def test_what_has_just_ended_is_told_also_where_the_plan_is_changed_before_anybody_looked(db: Database) -> None:
    def run(tx: Tx) -> list[datetime]:
        plan = add_plan(tx)
        then = replace(tx, now=tx.now + timedelta(hours=9))
        plans.set_change(then, plan.id, date(2026, 3, 9), None)
        planned_meetings.look_ahead(then, plan.id)
        return live(then, plan, 8)

    assert [each.day for each in await db.write(run)] == [2]


async def test_who_moves_meets_at_the_same_time_on_the_wall(db: Database) -> None:
    def run(tx: Tx) -> list[datetime]:
        plan = add_plan(tx, zone="Europe/Zurich")
        live(tx, plan, 3)
        people.set_zone(tx, pairs.get_pair(tx, plan.pair_id).therapist_id, "America/New_York")
        later = replace(tx, now=tx.now + timedelta(days=3))
        planned_meetings.look_ahead_for(later, pairs.get_pair(tx, plan.pair_id).therapist_id)
        return live(tx, plan, 10)

    zurich, new_york = await db.write(run)
    assert zurich == datetime(2026, 3, 2, 16, 20, tzinfo=UTC)
    assert new_york == datetime(2026, 3, 9, 21, 20, tzinfo=UTC)  # summer has begun there


async def test_a_plan_ends_with_its_pair(db: Database) -> None:
    def run(tx: Tx) -> Plan:
        plan = add_plan(tx)
        pair = pairs.get_pair(tx, plan.pair_id)
        pairs.mark_stopped(tx, pair.id)
        assert live(tx, plan, 8) == []
        assert plans.get_plan(tx, plan.id).ended_at is None  # who stopped may come back
        plans.mark_over(tx, plan.id)
        assert plans.list_of_pair(tx, pair.id) == plans.list_due(tx) == []
        return plans.get_plan(tx, plan.id)

    assert (await db.write(run)).next_at is None
