"""What is told of the time in which a pair was closed, or being closed: nobody is asked about it but on purpose."""

from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from pathlib import Path

import pytest

from handlers.sessions import door, from_files, planned_meetings
from handlers.sessions.door import Told
from handlers.therapists import closing
from storage import calendars, closings, pairs, plans, session_reports, sessions
from storage.check_ins import CheckInState
from storage.database import Database, Tx
from storage.pairs import Closing, Pair, PairState
from storage.sessions import Modality, Source
from tests.engines import ready_at
from tests.handlers.test_calendar import ADDRESS, DAY, HOUR, MINUTE, SITE, later, looks, seen, states
from tests.handlers.test_one_door import add_pair
from tests.stage import Clock
from tests.storage.make import database, keyring

Ends = Callable[[Tx, Pair], object]


@pytest.fixture
async def db(tmp_path: Path) -> AsyncIterator[Database]:
    db = database(ready_at(tmp_path / "reopening.db", keyring()), Clock())
    yield db
    await db.close()


def closes(tx: Tx, pair: Pair, closed_as: Closing = Closing.OTHER) -> None:
    closing.close(tx, pairs.get_pair(tx, pair.id), closed_as, tell=False)


def opens(tx: Tx, pair: Pair) -> Pair:
    closing.open_again(tx, SITE, pairs.get_pair(tx, pair.id))
    return pairs.get_pair(tx, pair.id)


def reopened(tx: Tx, closed_as: Closing = Closing.OTHER) -> tuple[Tx, Pair]:
    """A pair that was closed for two days until now, and what is now."""
    pair = add_pair(tx)
    closes(tx, pair, closed_as)
    now = later(tx, 2 * DAY)
    return now, opens(now, pair)


@pytest.mark.parametrize(
    ("source", "state"),
    [
        (Source.CHAT, [CheckInState.PLANNED]),  # they say so about this very session
        (Source.PLATFORM, []), (Source.CALENDAR, []), (Source.PLAN, []),  # told at the time, it would have been nothing
        (Source.FILE, [None]),  # a record of it, about which nobody is asked
    ],
)  # fmt: skip
async def test_a_session_of_the_time_in_which_it_was_closed(
    db: Database, source: Source, state: list[CheckInState | None]
) -> None:
    def run(tx: Tx) -> None:
        now, pair = reopened(tx)
        told = Told(source, now.now - DAY, Modality.VIDEO, now.now - DAY - 50 * MINUTE, "name")
        door.take(now, SITE, pair, told)
        assert states(now, pair) == state
        if source is Source.FILE:
            assert not from_files.look(now, SITE, pair, replace(told, reference="other")).recent
        after = later(now, HOUR)
        door.take(after, SITE, pair, replace(told, ended_at=after.now, started_at=after.now, reference="next"))
        assert states(after, pair)[-1] is CheckInState.PLANNED

    await db.write(run)


@pytest.mark.parametrize("closed_as", [Closing.GOALS, Closing.DIED])
async def test_events_and_meetings_of_that_time_count_only_where_a_death_was_a_mistake(
    db: Database, closed_as: Closing
) -> None:
    """The series stays in the calendar, and the plan ended with the pair: where all is as before, both go on."""

    def run(tx: Tx) -> None:
        pair = add_pair(tx)
        own = calendars.add_calendar(tx, pair.therapist_id, ADDRESS)
        made = plans.add_plan(
            tx, pair.id, Modality.VIDEO, first=(tx.now + DAY).date(), starts="16:00", minutes=50, weeks=1
        )
        planned_meetings.look_ahead(tx, made.id)
        closes(tx, pair, closed_as)
        now = later(tx, 2 * DAY)
        opens(now, pair)
        looks(now, own, *(seen(tx.now + days * DAY, str(days)) for days in (1, 2)))
        for each in plans.list_due(now):
            planned_meetings.report_ended(now, SITE, each)
        counted = 3 if closed_as is Closing.DIED else 0
        assert states(now, pair) == [CheckInState.PLANNED] * counted
        assert {each.source for each in sessions.list_of_pair(now, pair.id)} <= {Source.CALENDAR, Source.PLAN}

    await db.write(run)


async def test_a_question_that_the_end_took_back_comes_again_only_on_purpose(db: Database) -> None:
    """The session was before it: what is corrected of it, or told late, plans nothing; the therapist's word does."""

    def run(tx: Tx) -> None:
        pair = add_pair(tx)
        own = calendars.add_calendar(tx, pair.therapist_id, ADDRESS)
        end = tx.now + HOUR
        looks(later(tx, HOUR), own, seen(end))
        closes(later(tx, HOUR + MINUTE), pair)
        now = later(tx, DAY)
        pair = opens(now, pair)
        looks(now, own, seen(end - 10 * MINUTE))
        door.take(now, SITE, pair, Told(Source.FILE, end, Modality.VIDEO, None, "row"))
        assert states(now, pair) == [CheckInState.WITHDRAWN]
        (session,) = sessions.list_of_pair(now, pair.id)
        assert len(session_reports.list_reports(now, session.id)) == 2
        door.take(now, SITE, pair, Told(Source.CHAT, end, Modality.VIDEO))
        assert states(now, pair) == [CheckInState.PLANNED]

    await db.write(run)


@pytest.mark.parametrize("goes_on", [False, True])
async def test_while_it_is_being_closed_only_what_ended_before_is_asked_about(db: Database, goes_on: bool) -> None:
    """The last is the last; if it goes on after all, nothing was."""

    def run(tx: Tx) -> None:
        pair = add_pair(tx)
        own = calendars.add_calendar(tx, pair.therapist_id, ADDRESS)
        made = plans.add_plan(tx, pair.id, Modality.VIDEO, first=tx.now.date(), starts="16:00", minutes=50, weeks=1)
        planned_meetings.look_ahead(tx, made.id)
        said = later(tx, HOUR)
        closings.mark_closing(said, pair.id, Closing.GOALS)
        events = seen(said.now - MINUTE, "before"), seen(said.now + 3 * HOUR, "after")
        now = later(tx, DAY)
        looks(now, own, *events)
        door.take(now, SITE, pairs.get_pair(now, pair.id), Told(Source.PLATFORM, said.now + 3 * HOUR, reference="room"))
        for each in plans.list_due(now):
            planned_meetings.report_ended(now, SITE, each)
        assert states(now, pair) == [CheckInState.PLANNED]
        if goes_on:
            closing.keep_going(now, pairs.get_pair(now, pair.id))
        looks(now, own, *events)
        for each in plans.list_due(now):
            planned_meetings.report_ended(now, SITE, each)
        assert states(now, pair) == [CheckInState.PLANNED] * (3 if goes_on else 1)
        closes(now, pair)
        assert plans.get_plan(now, made.id).ended_at == now.now

    await db.write(run)


async def test_who_agrees_anew_has_taken_part_all_along_and_who_had_stopped_has_not(db: Database) -> None:
    """A consent is asked anew when the programme's words change: an event that ended just before still counts."""

    def run(tx: Tx) -> None:
        pair, other = add_pair(tx), add_pair(tx)
        pairs.mark_stopped(tx, other.id)
        for each in (pair, other):
            own = calendars.add_calendar(tx, each.therapist_id, ADDRESS)
            pairs.mark_consented(later(tx, HOUR + MINUTE), each.id, "1.2")
            looks(later(tx, HOUR + 5 * MINUTE), own, seen(tx.now + HOUR))
        assert states(tx, pair) == [CheckInState.PLANNED]
        assert states(tx, other) == []
        assert pairs.get_pair(tx, other.id).state is PairState.ACTIVE

    await db.write(run)
