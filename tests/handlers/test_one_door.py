"""One door for sessions: the same session makes one check-in, from whichever sources, in whichever order."""

import itertools
import random
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from handlers.check_ins import ending
from handlers.ground.turn import Site
from handlers.sessions import door
from handlers.sessions.door import Told
from storage import absences, check_ins, closings, outgoing, pairs, people, programmes, session_reports, sessions
from storage.check_ins import CheckInState
from storage.database import Database, Tx
from storage.pairs import Cadence, Closing, Pair, PairState
from storage.people import Role
from storage.sessions import Modality, Session, Source
from tests.engines import ready_at
from tests.stage import Clock
from tests.storage.make import database, keyring

SITE = Site("a_bot")
Happens = Callable[[Tx, Pair], object]


@pytest.fixture
async def db(tmp_path: Path) -> AsyncIterator[Database]:
    db = database(ready_at(tmp_path / "door.db", keyring()), Clock())
    yield db
    await db.close()


def add_pair(tx: Tx, code: str = "K7") -> Pair:
    """A pair, active for a month: its client has no quiet hours, so that what is wanted is due."""
    name = f"Programme {tx.new_id()}"
    programme = programmes.add_programme(
        tx, name, language="en", zone="UTC", signpost="112", contact="C", comment_readers="R"
    )
    therapist, client = (people.add_person(tx, tx.new_id(), language="en", zone="UTC", quiet=None) for _ in range(2))
    people.add_role(tx, therapist.id, programme.id, Role.THERAPIST)
    pair = pairs.add_pair(tx, programme.id, therapist.id, code)
    pairs.mark_opened(tx, pair.id, client.id)
    pairs.mark_consented(replace(tx, now=tx.now - timedelta(days=30)), pair.id, "1")
    return pairs.get_pair(tx, pair.id)


def told(source: Source, tx: Tx, minutes: int, modality: Modality | None = None, name: str | None = None) -> Told:
    """It ended so many minutes ago, and lasted fifty."""
    ended_at = tx.now - timedelta(minutes=minutes)
    return Told(source, ended_at, modality, ended_at - timedelta(minutes=50), name)


def tells(source: Source, minutes: int, modality: Modality | None = None, name: str | None = None) -> Happens:
    return lambda tx, pair: door.take(tx, SITE, pair, told(source, tx, minutes, modality, name))


def takes_back(source: Source, name: str) -> Happens:
    return lambda tx, pair: door.take_back(tx, SITE, pair, source, name)


CHAT = tells(Source.CHAT, 5, Modality.PHONE)
PLATFORM = tells(Source.PLATFORM, 8, Modality.VIDEO, "meeting")
CALENDAR = tells(Source.CALENDAR, 10, None, "event")
PLAN = tells(Source.PLAN, 20, Modality.IN_PERSON, "plan")
NOT_IN_CALENDAR = takes_back(Source.CALENDAR, "event")
NO_MEETING = takes_back(Source.PLATFORM, "meeting")


def state_of(tx: Tx, pair: Pair) -> tuple[Any, Any, bool]:
    """What holds, apart from ids."""
    (session,) = sessions.list_of_pair(tx, pair.id)
    check_in = check_ins.find_check_in_of_session(tx, session.id)
    waiting = outgoing.find_args(tx, f"check_in:{check_in.id}") if check_in is not None else None
    held = (session.modality, session.ended_at, session.source) if session.withdrawn_at is None else None
    planned = None if check_in is None else (check_in.state, check_in.due_at)
    return held, planned if held is not None else None, waiting is not None


@pytest.mark.parametrize(
    ("happens", "source", "modality", "minutes"),
    [
        ((CHAT, PLATFORM, CALENDAR, PLAN), Source.CHAT, Modality.PHONE, 5),
        ((PLATFORM, CALENDAR, PLAN), Source.PLATFORM, Modality.VIDEO, 8),
        ((CALENDAR, PLAN), Source.CALENDAR, Modality.IN_PERSON, 10),  # the calendar does not know how
        ((PLAN,), Source.PLAN, Modality.IN_PERSON, 20),
        ((CALENDAR, PLAN, NOT_IN_CALENDAR), None, None, 0),
        ((PLATFORM, CALENDAR, PLAN, NOT_IN_CALENDAR), Source.PLATFORM, Modality.VIDEO, 8),
        ((PLATFORM, CALENDAR, NO_MEETING), None, None, 0),
        ((CHAT, PLATFORM, CALENDAR, NO_MEETING, NOT_IN_CALENDAR), Source.CHAT, Modality.PHONE, 5),
    ],
)
async def test_every_order_leads_to_the_same(
    db: Database, happens: tuple[Happens, ...], source: Source | None, modality: Modality | None, minutes: int
) -> None:
    pairs_of = {NOT_IN_CALENDAR: CALENDAR, NO_MEETING: PLATFORM}
    tried = 0
    for order in itertools.permutations(happens):
        if any(order.index(back) < order.index(pairs_of[back]) for back in order if back in pairs_of):
            continue  # nothing is taken back that was never told

        def live(tx: Tx, order: tuple[Happens, ...] = order) -> tuple[tuple[Any, Any, bool], datetime]:
            pair = add_pair(tx)
            for each in order:
                each(tx, pair)
            return state_of(tx, pair), tx.now

        (held, planned, waits), now = await db.write(live)
        if source is None:
            assert (held, planned) == (None, None)
        else:
            ended_at = now - timedelta(minutes=minutes)
            assert held == (modality, ended_at, source)
            assert planned == (CheckInState.PLANNED, max(now, ended_at + SITE.check_in_after))
            assert waits
        tried += 1
    assert tried >= 1


async def test_random_words_in_any_order_make_one_check_in(db: Database) -> None:
    seed = random.randrange(10**6)
    print("seed", seed)
    rng = random.Random(seed)
    for _ in range(60):
        words = [
            (rng.choice(list(Source)[:5]), rng.randrange(50), rng.choice([*Modality, None]), f"n{i}")
            for i in range(rng.randint(1, 6))
        ]
        # A source that tells of it twice, in two names, is as good as its latest end.
        chat = [each for each in words if each[0] is Source.CHAT]
        words = [each for each in words if each not in chat[1:]]
        states = []
        for _ in range(3):
            rng.shuffle(words)

            def live(tx: Tx, words: tuple[tuple[Source, int, Modality | None, str], ...] = tuple(words)) -> object:
                pair = add_pair(tx)
                for source, minutes, modality, name in words:
                    door.take(tx, SITE, pair, told(source, tx, minutes, modality or Modality.VIDEO, name))
                return state_of(tx, pair)

            states.append(await db.write(live))
        assert states[0] == states[1] == states[2]


async def test_what_overlaps_is_one_and_what_does_not_is_two(db: Database) -> None:
    def live(tx: Tx) -> list[int]:
        counts = []
        for first, second in (((180, 20), (100, 30)), ((180, 110), (110, 30)), ((90, 85), (30, 26))):
            pair = add_pair(tx)
            for name, (begun, ended) in zip("ab", (first, second), strict=True):
                at = [tx.now - timedelta(minutes=minutes) for minutes in (begun, ended)]
                door.take(tx, SITE, pair, Told(Source.CALENDAR, at[1], None, at[0], name))
            counts.append(len(sessions.list_of_pair(tx, pair.id)))
        return counts

    assert await db.write(live) == [1, 2, 1]


async def test_a_session_is_moved_while_its_question_waits_and_not_afterwards(db: Database) -> None:
    def live(tx: Tx) -> tuple[list[Session], list[CheckInState]]:
        pair = add_pair(tx)
        first = door.take(tx, SITE, pair, told(Source.CALENDAR, tx, 10, None, "event"))
        door.take(tx, SITE, pair, told(Source.CALENDAR, tx, 200, None, "event"))
        sent = door.take(tx, SITE, add_pair(tx, "K8"), told(Source.CALENDAR, tx, 10, None, "event"))
        assert first is not None
        assert sent is not None
        check_in = check_ins.find_check_in_of_session(tx, sent.id)
        assert check_in is not None
        at = tx.now
        check_ins.mark_prompted(tx, check_in.id, asks_came_up=None, language="en", reminder_at=at, expires_at=at)
        door.take_back(tx, SITE, pairs.get_pair(tx, sent.pair_id), Source.CALENDAR, "event")
        found = [check_ins.find_check_in_of_session(tx, each) for each in (first.id, sent.id)]
        return sessions.list_of_pair(tx, pair.id), [each.state for each in found if each is not None]

    moved, states = await db.write(live)
    assert [each.withdrawn_at is None for each in moved] == [True, False]
    assert states == [CheckInState.WITHDRAWN, CheckInState.PROMPTED]


async def test_what_the_therapist_took_back_no_machine_brings_again(db: Database) -> None:
    def live(tx: Tx) -> Session:
        pair = add_pair(tx)
        session = door.take(tx, SITE, pair, told(Source.PLAN, tx, 20, Modality.VIDEO, "plan"))
        assert session is not None
        door.undo(tx, session)
        for source in (Source.PLATFORM, Source.CALENDAR, Source.FILE):
            door.take(tx, SITE, pair, told(source, tx, 15, Modality.VIDEO, source.value))
        (only,) = sessions.list_of_pair(tx, pair.id)
        assert len(session_reports.list_reports(tx, only.id)) == 5
        return only

    assert (await db.write(live)).withdrawn_at is not None


@pytest.mark.parametrize(
    ("cadence", "days", "asked"),
    [
        (Cadence.EACH, (1, 8, 15, 22), [True] * 4),
        (Cadence.SECOND, (1, 8, 15, 22), [True, False, True, False]),
        (Cadence.WEEKLY, (1, 4, 8, 11, 15), [True, False, True, False, True]),
    ],
)
async def test_a_check_in_comes_as_often_as_was_agreed(
    db: Database, cadence: Cadence, days: tuple[int, ...], asked: list[bool]
) -> None:
    def live(tx: Tx) -> list[bool]:
        pair = add_pair(tx)
        pairs.set_cadence(tx, pair.id, cadence)
        pair, found = pairs.get_pair(tx, pair.id), []
        for day in days:
            later = replace(tx, now=tx.now + timedelta(days=day))
            session = door.take(later, SITE, pair, told(Source.PLAN, later, 5, Modality.VIDEO, f"on day {day}"))
            assert session is not None
            found.append(check_ins.find_check_in_of_session(tx, session.id) is not None)
        elsewhere = pairs.add_later(tx, pair, add_pair(tx, "K8").therapist_id)
        assert elsewhere.cadence is cadence  # it goes along to another therapist
        return found

    assert await db.write(live) == asked


async def test_nobody_is_asked_about_what_is_long_over_or_where_nobody_reads(db: Database) -> None:
    def live(tx: Tx) -> list[object]:
        pair, alone = add_pair(tx), add_pair(tx, "K8")
        old = door.take(tx, SITE, pair, told(Source.FILE, tx, 60 * 73, Modality.VIDEO, "row 1"))
        assert old is not None
        people.end_role(tx, alone.therapist_id, alone.programme_id, Role.THERAPIST)
        gone = door.take(tx, SITE, alone, told(Source.CALENDAR, tx, 5, Modality.VIDEO, "event"))
        pairs.mark_stopped(tx, pair.id)
        stopped = door.take(tx, SITE, pairs.get_pair(tx, pair.id), told(Source.PLAN, tx, 5, None, "plan"))
        return [check_ins.find_check_in_of_session(tx, old.id), gone, stopped]

    assert await db.write(live) == [None, None, None]


async def test_what_stands_in_the_calendar_while_the_therapist_is_away_was_not_held(db: Database) -> None:
    def live(tx: Tx, *, meets: bool) -> list[bool]:
        pair = add_pair(tx)
        away = absences.add_absence(
            tx, pair.programme_id, pair.therapist_id, tx.now - timedelta(hours=2), tx.now + timedelta(hours=2), None
        )
        absences.set_meets(tx, away.id, meets)
        told_of = (door.take(tx, SITE, pair, told(source, tx, minutes)) for source, minutes in _IN_TURN)
        return [session is not None for session in told_of]

    assert await db.write(lambda tx: live(tx, meets=False)) == [False, True, True]  # before it, the calendar is right
    assert await db.write(lambda tx: live(tx, meets=True)) == [True, True, True]


_IN_TURN = ((Source.CALENDAR, 10), (Source.CALENDAR, 200), (Source.PLATFORM, 10))


@pytest.mark.parametrize("state", [PairState.STOPPED, PairState.CLOSED])
async def test_what_is_told_of_a_pair_that_is_over_plans_nothing_anew(db: Database, state: PairState) -> None:
    """A source takes something back, a better one still stands by it: nobody takes part any more all the same."""

    def over(tx: Tx) -> None:
        pair = add_pair(tx)
        for happens in (CALENDAR, PLAN):
            happens(tx, pair)
        ending.withdraw_open(tx, pair.id)
        if state is PairState.CLOSED:
            closings.mark_closed(tx, pair, Closing.OTHER)
        else:
            pairs.mark_stopped(tx, pair.id)
        now = pairs.get_pair(tx, pair.id)
        for happens in (takes_back(Source.PLAN, "plan"), CHAT, PLATFORM):
            happens(tx, now)
        assert [each.state for each in check_ins.list_of_pair(tx, pair.id, CheckInState.PLANNED)] == []
        (session,) = sessions.list_of_pair(tx, pair.id)
        found = check_ins.find_check_in_of_session(tx, session.id)
        assert found is not None
        assert found.state is CheckInState.WITHDRAWN

    await db.write(over)


@pytest.mark.parametrize("goes_on", [True, False])
async def test_what_a_client_put_away_stays_away_whoever_tells_of_it_again(db: Database, goes_on: bool) -> None:
    """By a break that goes on, or one that they have ended already; but where it was not held it was not held."""

    def break_taken(tx: Tx) -> None:
        pair = add_pair(tx)
        CALENDAR(tx, pair)
        people.set_pause(tx, pair.client_id or 0, tx.now + timedelta(days=7) if goes_on else None)
        ending.withdraw_open(tx, pair.id)
        for happens in (PLAN, PLATFORM, NO_MEETING, NOT_IN_CALENDAR, takes_back(Source.PLAN, "plan")):
            happens(tx, pair)
            assert check_ins.list_of_pair(tx, pair.id, CheckInState.PLANNED) == []
        (session,) = sessions.list_of_pair(tx, pair.id)
        assert session.withdrawn_at is not None
        CHAT(tx, pair)
        assert len(check_ins.list_of_pair(tx, pair.id, CheckInState.PLANNED)) == (0 if goes_on else 1)

    await db.write(break_taken)


async def test_of_who_has_died_nobody_plans_a_question_whoever_tells(db: Database) -> None:
    """Another therapist of the same client tells of a session: it is one, and nothing is asked about it."""

    def tells_of(tx: Tx) -> None:
        pair, other = add_pair(tx), add_pair(tx, "Z1")
        pairs.mark_opened(tx, other.id, pair.client_id or 0)
        closings.mark_closed(tx, pair, Closing.DIED)
        for happens in (CHAT, PLATFORM, CALENDAR, PLAN):
            happens(tx, pairs.get_pair(tx, other.id))
        assert len(sessions.list_of_pair(tx, other.id)) == 1
        assert check_ins.list_of_pair(tx, other.id, CheckInState.PLANNED) == []

    await db.write(tells_of)


async def test_who_tells_of_a_late_session_after_midnight_means_the_one_that_has_just_ended(db: Database) -> None:
    """At ten past midnight a client tells of *today*; the session ended ten minutes before, yesterday."""

    def twice(tx: Tx) -> tuple[Session, list[Session]]:
        pair = add_pair(tx)
        past_midnight = replace(tx, now=tx.now.replace(hour=0, minute=10) + timedelta(days=1))
        own = door.add_by_client(past_midnight, pair.id, Modality.VIDEO, past_midnight.now, pair.client_id or 0)
        door.take(past_midnight, SITE, pair, told(Source.PLAN, past_midnight, 20, None, "plan"))
        return own, sessions.list_of_pair(tx, pair.id)

    own, (session,) = await db.write(twice)
    assert session.id == own.id
    assert (session.source, session.day_only) == (Source.PLAN, False)
