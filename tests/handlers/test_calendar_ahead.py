"""What goes from a calendar before it has ended is off: the plan is silent of it, and what is moved is told of once."""

import itertools
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from pathlib import Path

import pytest

from handlers.sessions import bookings, calendar_ahead, calendar_looks, door, planned_meetings
from handlers.sessions.calendar_events import Reading, Seen
from handlers.sessions.door import Told
from handlers.sessions.platform_events import Booked, Cancelled
from storage import absences, calendars, check_ins, events_ahead, pairs, plans, rooms, session_reports, sessions
from storage.calendars import Calendar, Failure
from storage.check_ins import CheckInState
from storage.database import Database, Tx
from storage.pairs import Cadence, Pair
from storage.platform_keys import Platform
from storage.sessions import Modality, Source
from tests.engines import ready_at
from tests.handlers.test_calendar import DAY, HOUR, MINUTE, SITE, ask, connected, held, later, looks, seen, states
from tests.stage import Clock
from tests.storage.make import database, keyring


@pytest.fixture
async def db(tmp_path: Path) -> AsyncIterator[Database]:
    db = database(ready_at(tmp_path / "ahead.db", keyring()), Clock())
    yield db
    await db.close()


def meeting(tx: Tx, *, cadence: Cadence = Cadence.EACH) -> tuple[Pair, Calendar, Seen]:
    """It is nine. A plan has a meeting from half past ten; the calendar, read just now, the same one."""
    pair, own = connected(tx, cadence=cadence)
    made = plans.add_plan(tx, pair.id, Modality.VIDEO, first=tx.now.date(), starts="10:30", minutes=50, weeks=1)
    planned_meetings.look_ahead(tx, made.id)
    event = seen(tx.now.replace(hour=11, minute=20))
    looks(tx, own, event)
    return pair, own, event


def sweeps(tx: Tx) -> None:
    for each in plans.list_due(tx):
        planned_meetings.report_ended(tx, SITE, each)


def sources(tx: Tx, pair: Pair) -> list[Source]:
    return [each.source for each in held(tx, pair)]


def at(tx: Tx, hour: int, minute: int = 0) -> Tx:
    """The same day, at this time."""
    return replace(tx, now=tx.now.replace(hour=hour, minute=minute))


@pytest.mark.parametrize("noticed", ["before it began", "just after the plan told of it"])
async def test_the_plan_is_silent_about_what_went_from_the_calendar(db: Database, noticed: str) -> None:
    def run(tx: Tx) -> None:
        pair, own, event = meeting(tx)
        if noticed == "before it began":
            looks(at(tx, 10), own)
            assert sessions.list_of_pair(tx, pair.id) == []  # nobody told of it, and nothing of it is noted
        sweeps(at(tx, 11, 20))
        looks(at(tx, 11, 25), own)
        assert held(tx, pair) == []
        assert states(tx, pair) == [CheckInState.WITHDRAWN]
        looks(at(tx, 11, 27), own, event)  # it was there all along
        assert (sources(tx, pair), states(tx, pair)) == ([Source.CALENDAR], [CheckInState.PLANNED])
        next_week = later(tx, 7 * DAY + 3 * HOUR)
        sweeps(next_week)
        assert sources(tx, pair) == [Source.CALENDAR, Source.PLAN]  # which the calendar never held

    await db.write(run)


@pytest.mark.parametrize(
    ("reading", "state"),
    [
        (Reading((), frozenset(), bare=True), CheckInState.PLANNED),
        (Reading((), frozenset({"K7"})), CheckInState.PLANNED),
        (None, CheckInState.PLANNED),
        (Reading((), frozenset({"M2"})), CheckInState.WITHDRAWN),
    ],
    ids=["holds no code at all", "an event of theirs cannot be read", "cannot be read", "the event alone is gone"],
)
async def test_a_calendar_that_is_empty_or_cannot_be_read_changes_nothing(
    db: Database, reading: Reading | None, state: CheckInState
) -> None:
    def run(tx: Tx) -> None:
        pair, own, event = meeting(tx)
        told = seen(tx.now + 30 * MINUTE, "told already")
        looks(at(tx, 9, 31), own, event, told)
        for now in (at(tx, 9, 40), at(tx, 11, 30)):
            if reading is None:
                calendar_looks.take_failure(now, SITE, own.id, Failure.GONE)
            else:
                assert calendar_looks.take_reading(now, SITE, own.id, reading) == []
            sweeps(now)
        assert states(tx, pair) == [state, state]

    await db.write(run)


async def test_a_moved_event_silences_its_old_time_and_is_told_of_at_its_new_one(db: Database) -> None:
    def run(tx: Tx) -> None:
        pair, own, _ = meeting(tx)
        moved = seen(tx.now.replace(hour=16))
        looks(at(tx, 10), own, moved)
        for hour in (12, 17):
            sweeps(at(tx, hour))
            looks(at(tx, hour), own, moved)
        assert [(each.source, each.ended_at) for each in held(tx, pair)] == [(Source.CALENDAR, moved.ends)]

    await db.write(run)


async def test_an_event_that_is_moved_after_its_time_leaves_the_plan_silent_for_good(db: Database) -> None:
    """They did not come at half past ten, and it is written down for the afternoon then, under the same name."""

    def run(tx: Tx) -> None:
        pair, own, event = meeting(tx)
        now, moved = at(tx, 11, 21), seen(tx.now.replace(hour=16))
        sweeps(now)
        looks(now, own, event)
        assert states(tx, pair) == [CheckInState.PLANNED]
        for hour, minute in ((11, 31), (16, 1), (16, 11)):
            looks(at(tx, hour, minute), own, moved)
        assert [(each.source, each.ended_at) for each in held(tx, pair)] == [(Source.CALENDAR, moved.ends)]
        assert states(tx, pair) == [CheckInState.WITHDRAWN, CheckInState.PLANNED]

    await db.write(run)


async def test_what_is_back_before_it_ends_counts_and_what_is_gone_is_noted_once(db: Database) -> None:
    def run(tx: Tx) -> None:
        pair, own, event = meeting(tx)
        looks(at(tx, 10), own)
        looks(at(tx, 10, 10), own, event)
        sweeps(at(tx, 11, 20))
        assert (sources(tx, pair), states(tx, pair)) == ([Source.PLAN], [CheckInState.PLANNED])
        for minute in (21, 31):
            looks(at(tx, 11, minute), own)  # it goes again, just after its time
        other, its, _ = meeting(tx)
        ends = tx.now.replace(hour=11, minute=20)
        door.take(at(tx, 11, 20), SITE, other, Told(Source.CHAT, ends, Modality.PHONE))
        (plan,) = plans.list_of_pair(tx, other.id)
        looks(at(tx, 10), its)
        for minute in (25, 35):
            calendar_ahead.silence(at(tx, 11, minute), SITE, other, plan)
        assert (held(tx, pair), sources(tx, other)) == ([], [Source.CHAT])
        for each in (pair, other):
            (session,) = sessions.list_of_pair(tx, each.id)
            told = [report.source for report in session_reports.list_reports(tx, session.id)]
            assert told.count(Source.CALENDAR) == 1

    await db.write(run)


async def test_an_event_that_is_moved_a_little_is_the_same_session(db: Database) -> None:
    def run(tx: Tx) -> None:
        pair, own, event = meeting(tx)
        moved = seen(event.ends + 30 * MINUTE)
        looks(at(tx, 10), own, moved)
        sweeps(at(tx, 11, 20))
        assert held(tx, pair) == []
        looks(at(tx, 11, 52), own, moved)
        assert [(each.source, each.ended_at) for each in held(tx, pair)] == [(Source.CALENDAR, moved.ends)]
        assert states(tx, pair) == [CheckInState.PLANNED]

    await db.write(run)


@pytest.mark.parametrize("when", [10, 11.4])
@pytest.mark.parametrize("moved", [False, True])
async def test_a_booking_that_is_cancelled_or_moved_silences_the_plan_too(
    db: Database, when: float, moved: bool
) -> None:
    def run(tx: Tx) -> None:
        pair, _ = connected(tx)
        room = rooms.add_room(tx, pair.programme_id, pair.id, Platform.CALCOM, "link")
        made = plans.add_plan(tx, pair.id, Modality.VIDEO, first=tx.now.date(), starts="10:30", minutes=50, weeks=1)
        planned_meetings.look_ahead(tx, made.id)
        starts, ends = tx.now.replace(hour=10, minute=30), tx.now.replace(hour=11, minute=20)
        bookings.book(tx, SITE, room, Booked("link", "a", starts, ends, tx.now))
        then = at(tx, int(when), round(when % 1 * 60))
        sweeps(then)
        if moved:
            later_on = Booked("link", "b", starts + 5 * HOUR, ends + 5 * HOUR, then.now, "a")
            bookings.book(then, SITE, room, later_on)
        else:
            bookings.cancel(then, SITE, room, Cancelled("link", "a", starts, ends, then.now))
        evening = at(tx, 18)
        sweeps(at(tx, 11, 20))
        for due in rooms.list_due_bookings(evening):
            bookings.report_ended(evening, SITE, due)
        assert [each.ended_at for each in held(tx, pair)] == [ends + 5 * HOUR] * moved

    await db.write(run)


_Word = Callable[[Tx, Pair, Calendar], object]


def _tells(source: Source) -> _Word:
    def tell(tx: Tx, pair: Pair, own: Calendar) -> object:
        ends = tx.now.replace(hour=11, minute=20)
        return door.take(tx, SITE, pair, Told(source, ends, Modality.PHONE, ends - 50 * MINUTE, None))

    return tell


_GONE: _Word = lambda tx, pair, own: looks(tx, own)  # noqa: E731
_PLAN: _Word = lambda tx, pair, own: sweeps(tx)  # noqa: E731


@pytest.mark.parametrize("better", [(), (Source.CHAT,), (Source.PLATFORM,), (Source.FILE,), (Source.CHAT, Source.FILE)])
async def test_whoever_saw_them_meet_holds_over_the_calendar_in_any_order(
    db: Database, better: tuple[Source, ...]
) -> None:
    for order in itertools.permutations([_GONE, _PLAN, *map(_tells, better)]):

        def live(tx: Tx, order: tuple[_Word, ...] = order) -> list[Source]:
            pair, own, _ = meeting(tx)
            for minute, word in enumerate(order):
                word(at(tx, 11, 20 + minute), pair, own)
            assert len(sessions.list_of_pair(tx, pair.id)) == 1
            return sources(tx, pair)

        assert await db.write(live) == list(better[:1])


@pytest.mark.parametrize("order", list(itertools.permutations(["skip", "calendar", "sweep"])))
async def test_what_is_skipped_in_the_plan_and_stands_in_the_calendar_is_a_session(
    db: Database, order: tuple[str, ...]
) -> None:
    """The calendar is trusted more than the plan, and its therapist is told so when they skip it."""

    def run(tx: Tx) -> None:
        pair, own, event = meeting(tx)
        (plan,) = plans.list_of_pair(tx, pair.id)
        words = {
            "skip": lambda: plans.set_change(tx, plan.id, tx.now.date(), None),
            "calendar": lambda: looks(at(tx, 11, 25), own, event),
            "sweep": lambda: sweeps(at(tx, 11, 25)),
        }
        for each in order:
            words[each]()
        assert sources(tx, pair) == [Source.CALENDAR]
        looks(at(tx, 11, 30), own)
        told_by_plan = order.index("sweep") < order.index("skip")
        assert (held(tx, pair), len(session_reports.list_reports(tx, sessions.list_of_pair(tx, pair.id)[0].id))) == (
            [], 1 + told_by_plan
        )  # fmt: skip

    await db.write(run)


async def test_who_was_asked_already_is_not_unasked_and_old_events_may_be_cleared_away(db: Database) -> None:
    def run(tx: Tx) -> None:
        pair, own, _ = meeting(tx)
        now = at(tx, 12)
        sweeps(now)
        check_in = check_ins.find_check_in_of_session(tx, held(tx, pair)[0].id)
        assert check_in is not None
        ask(now, check_in)
        looks(at(tx, 12, 10), own)
        assert states(tx, pair) == [CheckInState.PROMPTED]
        seldom, its, _ = meeting(tx, cadence=Cadence.SECOND)
        door.take(tx, SITE, seldom, Told(Source.CHAT, tx.now - DAY, Modality.VIDEO))
        sweeps(now)
        looks(now, its)  # not read since nine: what is gone by noon may have been held
        assert [each is None for each in states(tx, seldom)] == [False, True]
        assert len(held(tx, seldom)) == 2

    await db.write(run)


async def test_a_plan_that_was_made_afterwards_and_one_that_is_kept_while_away_hold(db: Database) -> None:
    def run(tx: Tx) -> None:
        pair, own = connected(tx)
        looks(tx, own, seen(tx.now.replace(hour=11, minute=20)))
        looks(at(tx, 9, 10), own)  # from now on they meet by the plan
        made = plans.add_plan(
            at(tx, 9, 20), pair.id, Modality.VIDEO, first=tx.now.date(), starts="10:30", minutes=50, weeks=1
        )
        planned_meetings.look_ahead(tx, made.id)
        sweeps(at(tx, 11, 30))
        assert sources(tx, pair) == [Source.PLAN]
        away, its, _ = meeting(tx)
        absences.add_absence(tx, away.programme_id, away.therapist_id, tx.now - HOUR, tx.now + DAY, None)
        (plan,) = plans.list_of_pair(tx, away.id)
        planned_meetings.keep(tx, plan, tx.now.date())
        looks(at(tx, 9, 10), its)
        sweeps(at(tx, 11, 30))
        assert sources(tx, away) == [Source.PLAN]

    await db.write(run)


async def test_it_is_remembered_by_its_times_and_for_two_weeks(db: Database) -> None:
    def run(tx: Tx) -> None:
        pair, own = connected(tx)
        events = [seen(tx.now + days * DAY, str(days)) for days in (1, 13, 15)]
        looks(tx, own, *events)
        first = events_ahead.list_of_calendar(tx, own.id)
        assert [each.times for each in first] == [(each.begins, each.ends) for each in events[:2]]
        looks(later(tx, 2 * DAY), own, *events)
        assert [each.ends_at for each in events_ahead.list_of_pair(tx, pair.id, gone=False)] == [
            each.ends for each in events[1:]
        ]
        looks(later(tx, 3 * DAY), own)
        assert len(events_ahead.list_of_pair(tx, pair.id, gone=True)) == 2
        looks(later(tx, 19 * DAY), own)
        assert events_ahead.list_of_calendar(tx, own.id) == []

    await db.write(run)


@pytest.mark.parametrize("how", ["disconnected", "another zone", "stopped"])
async def test_it_is_forgotten_with_what_it_hangs_on(db: Database, how: str) -> None:
    def run(tx: Tx) -> None:
        pair, own, _ = meeting(tx)
        looks(at(tx, 9, 10), own)
        if how == "disconnected":
            calendars.delete_calendar(tx, pair.therapist_id)
        elif how == "another zone":
            calendar_looks.rezone(tx, pair.therapist_id)
        else:
            pairs.mark_stopped(tx, pair.id)
            looks(at(tx, 9, 20), own)
        assert events_ahead.list_of_pair(tx, pair.id, gone=True) == []

    await db.write(run)
