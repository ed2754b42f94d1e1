"""What a calendar says, read again and again: each event that has ended is one session, and one check-in at most."""

import random
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from handlers.cover import moving
from handlers.ground.turn import Site
from handlers.leaders import staff_leaving
from handlers.sessions import bookings, calendar_looks, door
from handlers.sessions.calendar_events import Reading, Seen
from handlers.sessions.door import Told
from handlers.sessions.platform_events import Booked
from storage import calendars, check_ins, outgoing, pairs, people, programmes, rooms, session_reports, sessions
from storage.calendars import Calendar, Failure
from storage.check_ins import CheckIn, CheckInState
from storage.database import Database, Tx
from storage.pairs import Cadence, Pair
from storage.people import Role
from storage.platform_keys import Platform
from storage.sessions import Modality, Session, Source
from tests.engines import ready_at
from tests.handlers.test_one_door import add_pair
from tests.stage import Clock
from tests.storage.make import database, keyring

SITE = Site("a_bot")
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
ADDRESS = "https://calendar.example.org/private-canary.ics"


@pytest.fixture
async def db(tmp_path: Path) -> AsyncIterator[Database]:
    db = database(ready_at(tmp_path / "calendar.db", keyring()), Clock())
    yield db
    await db.close()


def connected(tx: Tx, *, cadence: Cadence = Cadence.EACH) -> tuple[Pair, Calendar]:
    """A pair, and the calendar of its therapist, connected now."""
    pair = add_pair(tx)
    pairs.set_cadence(tx, pair.id, cadence)
    return pairs.get_pair(tx, pair.id), calendars.add_calendar(tx, pair.therapist_id, ADDRESS)


def later(tx: Tx, by: timedelta) -> Tx:
    """The same transaction, so much later."""
    return replace(tx, now=tx.now + by)


def seen(ends: datetime, reference: str = "event", code: str = "K7") -> Seen:
    return Seen(code, reference, ends - 50 * MINUTE, ends)


def looks(tx: Tx, own: Calendar, *events: Seen, unread: frozenset[str] = frozenset()) -> None:
    """The calendar is read, and holds these."""
    assert calendar_looks.take_reading(tx, SITE, own.id, Reading(events, unread)) == []


def held(tx: Tx, pair: Pair) -> list[Session]:
    return [each for each in sessions.list_of_pair(tx, pair.id) if each.withdrawn_at is None]


def ask(tx: Tx, check_in: CheckIn) -> None:
    """The question goes out."""
    check_ins.mark_prompted(
        tx, check_in.id, asks_came_up=None, language="en", reminder_at=tx.now + DAY, expires_at=tx.now + 3 * DAY
    )


def states(tx: Tx, pair: Pair) -> list[CheckInState | None]:
    """What became of the check-in of each session, those withdrawn too."""
    found = [check_ins.find_check_in_of_session(tx, each.id) for each in sessions.list_of_pair(tx, pair.id)]
    return [None if each is None else each.state for each in found]


async def test_an_event_that_was_seen_often_and_under_other_names_is_one_session(db: Database) -> None:
    """Some calendars call an event otherwise each time they are read."""

    def run(tx: Tx) -> None:
        pair, own = connected(tx)
        end = tx.now + HOUR
        for minutes in range(0, 200, 10):
            now = later(tx, minutes * MINUTE)
            looks(now, own, seen(end, f"name {minutes}"), seen(end, "and once more"))
        (session,) = held(now, pair)
        assert (session.ended_at, session.source) == (end, Source.CALENDAR)
        assert len(session_reports.list_reports(now, session.id)) <= 2
        assert states(now, pair) == [CheckInState.PLANNED]

    await db.write(run)


async def test_what_is_lengthened_shortened_or_moved_is_followed(db: Database) -> None:
    def run(tx: Tx) -> None:
        pair, own = connected(tx)
        end, now = tx.now + HOUR, later(tx, HOUR + MINUTE)
        looks(now, own, seen(end))
        looks(later(now, MINUTE), own, seen(end - 10 * MINUTE))
        (session,) = held(now, pair)
        assert session.ended_at == end - 10 * MINUTE
        looks(later(now, 2 * MINUTE), own, seen(end + DAY))
        assert held(now, pair) == []
        tomorrow = later(now, DAY)
        looks(tomorrow, own, seen(end + DAY))
        (session,) = held(tomorrow, pair)
        assert session.ended_at == end + DAY

    await db.write(run)


async def test_a_correction_after_the_client_was_asked_asks_nobody_again(db: Database) -> None:
    """But one and the same event that is dragged on to next week is another session then."""

    def run(tx: Tx) -> None:
        pair, own = connected(tx)
        end, now = tx.now + HOUR, later(tx, HOUR + MINUTE)
        looks(now, own, seen(end))
        (session,) = held(now, pair)
        check_in = check_ins.find_check_in_of_session(now, session.id)
        assert check_in is not None
        ask(now, check_in)
        at_five = later(tx, 8 * HOUR)
        looks(at_five, own, seen(end))
        looks(later(tx, 9 * HOUR), own, seen(end + 5 * HOUR))
        assert states(at_five, pair) == [CheckInState.PROMPTED]
        next_week = later(tx, 8 * DAY)
        looks(later(tx, 7 * DAY), own, seen(end + 7 * DAY))
        looks(next_week, own, seen(end + 7 * DAY))
        assert [each.ended_at for each in held(next_week, pair)] == [end, end + 7 * DAY]

    await db.write(run)


@pytest.mark.parametrize(("minutes", "held_after"), [(5, 0), (45, 1)])
async def test_without_a_check_in_it_is_gone_as_long_as_one_could_have_been_taken_back(
    db: Database, minutes: int, held_after: int
) -> None:
    """Every second session is asked about: the other counts all the same, also where old events are cleared away."""

    def run(tx: Tx) -> None:
        pair, own = connected(tx, cadence=Cadence.SECOND)
        first, second = tx.now + HOUR, tx.now + 25 * HOUR
        looks(later(tx, HOUR + MINUTE), own, seen(first, "first"))
        now = later(tx, 25 * HOUR + minutes * MINUTE)
        looks(later(tx, 25 * HOUR), own, seen(first, "first"), seen(second, "second"))
        assert states(now, pair) == [CheckInState.PLANNED, None]
        looks(now, own, seen(first, "first"))
        assert len(held(now, pair)) == 1 + held_after

    await db.write(run)


async def test_what_could_not_be_read_is_not_taken_back(db: Database) -> None:
    def run(tx: Tx) -> None:
        pair, own = connected(tx)
        now = later(tx, HOUR + MINUTE)
        looks(now, own, seen(tx.now + HOUR))
        looks(now, own, unread=frozenset({"K7"}))
        assert states(now, pair) == [CheckInState.PLANNED]
        looks(now, own, unread=frozenset({"M2"}))
        assert states(now, pair) == [CheckInState.WITHDRAWN]

    await db.write(run)


async def test_other_sources_of_the_same_session_go_on_without_the_calendar(db: Database) -> None:
    """A booking is told as a calendar's word too, and is not this calendar's to take back."""

    def run(tx: Tx) -> None:
        pair, own = connected(tx)
        end, now = tx.now + HOUR, later(tx, HOUR + MINUTE)
        room = rooms.add_room(tx, pair.programme_id, pair.id, Platform.CALCOM, "link")
        bookings.book(tx, SITE, room, Booked("link", "b", end - 50 * MINUTE, end, tx.now + MINUTE))
        for due in rooms.list_due_bookings(now):
            bookings.report_ended(now, SITE, due)
        looks(now, own, seen(end))
        looks(now, own)
        assert states(now, pair) == [CheckInState.PLANNED]
        evening = tx.now + 9 * HOUR
        looks(later(tx, 9 * HOUR), own, seen(evening))
        door.take(later(tx, 9 * HOUR), SITE, pair, Told(Source.CHAT, evening, Modality.PHONE))
        looks(later(tx, 9 * HOUR), own)
        assert len(held(later(tx, 9 * HOUR), pair)) == 2

    await db.write(run)


async def test_what_the_therapist_took_back_stays_taken_back(db: Database) -> None:
    def run(tx: Tx) -> None:
        pair, own = connected(tx)
        now = later(tx, HOUR + MINUTE)
        looks(now, own, seen(tx.now + HOUR))
        door.undo(now, held(now, pair)[0])
        looks(later(now, 10 * MINUTE), own, seen(tx.now + HOUR))
        looks(later(now, 20 * MINUTE), own, seen(tx.now + HOUR + MINUTE))
        assert held(now, pair) == []
        assert states(now, pair) == [CheckInState.WITHDRAWN]

    await db.write(run)


async def test_nobody_is_asked_about_what_was_before_they_agreed_or_before_it_was_connected(db: Database) -> None:
    def run(tx: Tx) -> None:
        pair, own = connected(tx)
        now = later(tx, 2 * HOUR)
        looks(now, own, seen(tx.now - MINUTE), seen(tx.now, "other"))
        assert held(now, pair) == []
        other = pairs.add_pair(tx, pair.programme_id, pair.therapist_id, "M2")
        client = people.add_person(tx, 4711, language="en", zone="UTC")
        pairs.mark_opened(now, other.id, client.id)
        pairs.mark_consented(now, other.id, "1")
        looks(later(tx, 3 * HOUR), own, *(seen(tx.now + hours * HOUR, str(hours), "M2") for hours in (1, 2, 3)))
        assert [each.ended_at for each in held(now, other)] == [tx.now + 3 * HOUR]
        calendar_looks.rezone(later(tx, 6 * HOUR), pair.therapist_id)  # events without a zone mean other times now
        looks(later(tx, 7 * HOUR), own, seen(tx.now + 5 * HOUR, "before"), seen(tx.now + 7 * HOUR, "after"))
        assert [each.ended_at for each in held(now, pair)] == [tx.now + 7 * HOUR]

    await db.write(run)


async def test_a_colleagues_client_of_the_same_code_is_not_meant(db: Database) -> None:
    def run(tx: Tx) -> None:
        pair, own = connected(tx)
        other = add_pair(tx)
        pairs.mark_stopped(tx, pair.id)
        looks(later(tx, 2 * HOUR), own, seen(tx.now + HOUR))
        assert held(tx, pair) == held(tx, other) == []

    await db.write(run)


async def test_it_goes_along_to_a_new_account_and_is_forgotten_with_its_therapist(db: Database) -> None:
    def run(tx: Tx) -> None:
        pair, own = connected(tx)
        programme = programmes.get_programme(tx, pair.programme_id)
        account = people.add_person(tx, 4712, language="en", zone="UTC")
        people.add_role(tx, account.id, programme.id, Role.THERAPIST)
        moving.move_account(tx, programme, pair.therapist_id, account.id)
        now = later(tx, 2 * HOUR)
        looks(now, own, seen(tx.now + HOUR))
        assert calendars.get_address(tx, own.id) == ADDRESS
        assert len(held(now, pairs.get_pair(tx, pair.id))) == 1
        staff_leaving.leave(now, programme, account.id, Role.THERAPIST)
        assert calendars.find_calendar(tx, own.id) is None
        assert calendar_looks.take_reading(tx, SITE, own.id, Reading((), frozenset())) == []
        calendar_looks.take_failure(tx, SITE, own.id, Failure.GONE)  # what comes back after that is nobody's

    await db.write(run)


async def test_those_that_somebody_waits_for_come_first_and_what_fails_is_asked_less_and_less(db: Database) -> None:
    def run(tx: Tx) -> None:
        owners = [connected(tx)[1] for _ in range(10)]
        for each in owners[:9]:
            calendars.mark_look_answered(tx, each.id)
        first = calendar_looks.begin_looks(tx, SITE)
        assert next(each.calendar_id for each in first if not isinstance(each, Exception)) == owners[9].id
        assert len(first) + len(calendar_looks.begin_looks(tx, SITE)) == 10
        assert not calendars.is_any_due(tx)
        assert ADDRESS not in repr(first)
        waits, now = [], tx
        for _ in range(8):
            calendar_looks.take_failure(now, SITE, owners[0].id, Failure.TOO_SLOW)
            own = calendars.find_calendar(now, owners[0].id)
            assert own is not None
            waits.append(round((own.next_at - now.now) / MINUTE))
            now = replace(now, now=own.next_at)
        assert waits == [10, 10, 20, 40, 60, 60, 60, 60]
        told = [outgoing.find_args(now, calendar_key) for calendar_key in _keys(now)]
        assert len(told) == 1

    await db.write(run)


def _keys(tx: Tx) -> list[str]:
    rows = tx.conn.exec_driver_sql("SELECT key FROM outgoing WHERE key LIKE 'calendar:%' AND purpose = 'notice'")
    return [str(key) for (key,) in rows]


@pytest.mark.parametrize("seed", range(12))
async def test_whatever_happens_in_a_calendar_nobody_is_asked_twice_about_one_session(db: Database, seed: int) -> None:
    """A fortnight in a calendar that somebody keeps changing, with outages; what is asked goes out when it is due."""
    rng = random.Random(seed)
    print(f"seed {seed}")

    def run(tx: Tx) -> None:
        pair, own = connected(tx)
        events = {n: tx.now + n * DAY + rng.randrange(1, 12) * HOUR for n in range(14)}
        asked: dict[int, datetime] = {}
        looks(tx, own)
        for step in range(14 * 24 * 3):
            now = later(tx, step * 20 * MINUTE)
            if rng.random() < 0.02 and events:
                n = rng.choice(list(events))
                if events[n] > now.now:  # what is past is not written anew here
                    events[n] = now.now + rng.randrange(1, 30) * HOUR
                    near = {k for k, v in events.items() if v > now.now and abs(v - events[n]) <= 2 * HOUR} - {n}
                    events = {k: v for k, v in events.items() if k not in near}
            if rng.random() < 0.7:
                looks(now, own, *(seen(end, str(n)) for n, end in sorted(events.items())))
            else:
                calendar_looks.take_failure(now, SITE, own.id, rng.choice(list(Failure)))
            for session in held(now, pair):
                found = check_ins.find_check_in_of_session(now, session.id)
                if found is not None and found.state is CheckInState.PLANNED and found.due_at <= now.now:
                    ask(now, found)
                    asked[session.id] = session.ended_at
        ends, past = sorted(asked.values()), {end for end in events.values() if end <= now.now}
        assert len(set(ends)) == len(ends)
        assert {end for end in past if end < now.now - DAY} <= set(ends) <= past
        assert len(ends) >= 10

    await db.write(run)
