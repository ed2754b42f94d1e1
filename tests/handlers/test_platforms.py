"""What platforms tell makes sessions of the right pair, once, in whichever order it comes; and of nobody else."""

import itertools
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from handlers.edge import sweep
from handlers.sessions import platforms
from handlers.sessions.platform_events import Booked, Cancelled, Ended, Event, TakenBack
from handlers.therapists import closing
from storage import check_ins, pairs, platform_keys, rooms, sessions, status
from storage.check_ins import CheckInState
from storage.database import Database, Tx
from storage.pairs import Closing, Pair
from storage.platform_keys import Platform, PlatformKey
from storage.rooms import Room
from storage.sessions import Source
from tests.engines import ready_at
from tests.handlers.test_one_door import SITE, add_pair
from tests.stage import MONDAY, Clock
from tests.storage.make import database, keyring

HOUR = timedelta(hours=1)
ENDED = Ended("room", "m1", MONDAY + HOUR, MONDAY + timedelta(minutes=10))


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def db(tmp_path: Path, clock: Clock) -> AsyncIterator[Database]:
    db = database(ready_at(tmp_path / "platforms.db", keyring()), clock)
    yield db
    await db.close()


def tied(tx: Tx, platform: Platform = Platform.ZOOM, room: str = "room") -> tuple[Pair, PlatformKey, Room]:
    """A pair that meets in this room, and the key of its programme."""
    pair = add_pair(tx)
    key = platform_keys.add_platform_key(tx, pair.programme_id, platform, "secret")
    return pair, key, rooms.add_room(tx, pair.programme_id, pair.id, platform, room)


def tell(tx: Tx, key: PlatformKey, *events: Event, once: str | None = None) -> int:
    return platforms.take(tx, SITE, key.id, events, once or f"once {tx.new_id()}")


def held(tx: Tx, pair: Pair) -> list[Any]:
    """What holds of the pair's sessions, in the order of time."""
    return [
        (each.source, each.started_at, each.ended_at)
        for each in sessions.list_of_pair(tx, pair.id)
        if each.withdrawn_at is None
    ]


async def test_a_meeting_that_ended_is_a_session_once_however_often_it_is_told(db: Database, clock: Clock) -> None:
    pair, key, _ = await db.write(tied)
    clock.advance(hours=1, minutes=1)
    assert await db.write(lambda tx: tell(tx, key, ENDED, once="a")) == 1
    assert await db.write(lambda tx: tell(tx, key, ENDED, once="a")) == 0
    assert await db.write(lambda tx: tell(tx, key, ENDED)) == 1
    (only,) = await db.read(lambda tx: held(tx, pair))
    assert only == (Source.PLATFORM, ENDED.started_at, ENDED.ended_at)


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))), ids=str)
async def test_who_leaves_and_comes_back_makes_no_second_session(
    db: Database, clock: Clock, order: Sequence[int]
) -> None:
    """One meeting that ended twice by its own name, and a third time under another one."""
    pair, key, _ = await db.write(tied)
    clock.advance(hours=2)
    back = [
        ENDED,
        replace(ENDED, ended_at=ENDED.ended_at + timedelta(minutes=20)),
        Ended("room", "m2", ENDED.ended_at + timedelta(minutes=25), ENDED.ended_at + timedelta(minutes=19)),
    ]
    for each in order:
        await db.write(lambda tx, each=each: tell(tx, key, back[each]))  # type: ignore[misc]
    ((_, _, ended_at),) = await db.read(lambda tx: held(tx, pair))
    assert ended_at == back[2].ended_at


async def test_a_room_that_is_nobodys_changes_nothing_and_is_not_kept(db: Database, clock: Clock) -> None:
    pair, key, _ = await db.write(tied)
    other, other_key, _ = await db.write(lambda tx: tied(tx, Platform.ZOOM, "other"))
    jitsi = await db.write(lambda tx: platform_keys.add_platform_key(tx, pair.programme_id, Platform.JITSI, "s"))
    clock.advance(hours=1, minutes=1)

    def foreign(tx: Tx) -> int:
        unknown = replace(ENDED, room="unknown")
        booking = Booked("unknown", "b", tx.now, tx.now + HOUR, tx.now)
        return sum([
            tell(tx, key, unknown, booking, Cancelled("unknown", "b", tx.now, tx.now, tx.now), TakenBack("x", "y")),
            tell(tx, other_key, ENDED),  # another programme's key
            tell(tx, jitsi, ENDED),  # another platform
        ])  # fmt: skip

    assert await db.write(foreign) == 0
    assert await db.read(lambda tx: held(tx, pair) + held(tx, other)) == []
    assert await db.read(lambda tx: tx.conn.exec_driver_sql("SELECT count(*) FROM bookings").scalar()) == 0


async def test_what_was_before_the_room_was_theirs_or_was_too_short_or_of_a_retired_key_is_nobodys(
    db: Database, clock: Clock
) -> None:
    pair, key, _ = await db.write(tied)
    clock.advance(hours=1, minutes=1)
    before = Ended("room", "m0", MONDAY - timedelta(seconds=1))
    short = replace(ENDED, started_at=ENDED.ended_at - timedelta(minutes=4))
    early = Booked("room", "b", MONDAY, MONDAY + HOUR, MONDAY - timedelta(minutes=1))
    assert await db.write(lambda tx: tell(tx, key, before, short, early)) == 0
    await db.write(lambda tx: platform_keys.retire_platform_key(tx, key.id))
    assert await db.write(lambda tx: tell(tx, key, ENDED)) == 0
    assert await db.read(lambda tx: held(tx, pair)) == []


async def test_nobody_is_asked_who_takes_part_no_longer(db: Database, clock: Clock) -> None:
    pair, key, _ = await db.write(tied)
    clock.advance(hours=1, minutes=1)
    await db.write(lambda tx: pairs.mark_stopped(tx, pair.id))
    assert await db.write(lambda tx: tell(tx, key, ENDED)) == 0
    assert await db.read(lambda tx: held(tx, pair)) == []


async def test_a_clock_that_is_ahead_ends_no_session_in_the_future(db: Database, clock: Clock) -> None:
    pair, key, _ = await db.write(tied)
    clock.advance(minutes=57)
    await db.write(lambda tx: tell(tx, key, ENDED))
    ((_, _, ended_at),) = await db.read(lambda tx: held(tx, pair))
    assert ended_at == clock()


async def test_what_was_told_of_is_taken_back(db: Database, clock: Clock) -> None:
    pair, key, _ = await db.write(lambda tx: tied(tx, Platform.SIGNED))
    clock.advance(hours=1, minutes=1)
    await db.write(lambda tx: tell(tx, key, ENDED))
    assert await db.write(lambda tx: tell(tx, key, TakenBack("room", "m1"))) == 1
    assert await db.read(lambda tx: held(tx, pair)) == []
    await db.write(lambda tx: tell(tx, key, ENDED))
    assert len(await db.read(lambda tx: held(tx, pair))) == 1


async def test_what_has_no_time_stamp_is_never_taken_twice_and_all_else_only_while_it_is_fresh(
    db: Database, clock: Clock
) -> None:
    _, talk, _ = await db.write(lambda tx: tied(tx, Platform.NEXTCLOUD))
    _, zoom, _ = await db.write(tied)
    for key in (talk, zoom):
        await db.write(lambda tx, key=key: tell(tx, key, replace(ENDED, ended_at=tx.now), once="a"))  # type: ignore[misc]
    clock.advance(days=400)
    await db.write(status.mark_polled)
    assert await db.write(lambda tx: sweep.tidy(tx, SITE)) == []
    assert await db.write(lambda tx: tell(tx, talk, replace(ENDED, ended_at=tx.now), once="a")) == 0
    assert await db.read(lambda tx: tx.conn.exec_driver_sql("SELECT count(*) FROM deliveries").scalar()) == 1
    await db.write(lambda tx: platform_keys.retire_platform_key(tx, talk.id))
    assert await db.read(lambda tx: tx.conn.exec_driver_sql("SELECT count(*) FROM deliveries").scalar()) == 0


# What is booked


def booked(name: str, hours: float, said: int, instead_of: str | None = None) -> Booked:
    """From so many hours after Monday morning on, for fifty minutes; said so many minutes after it."""
    starts = MONDAY + hours * HOUR
    return Booked("room", name, starts, starts + timedelta(minutes=50), MONDAY + timedelta(minutes=said), instead_of)


def cancelled(name: str, said: int) -> Cancelled:
    return Cancelled("room", name, MONDAY + HOUR, MONDAY + 2 * HOUR, MONDAY + timedelta(minutes=said))


STORIES: dict[str, tuple[list[Event], list[float]]] = {
    "made": ([booked("a", 1, 1)], [1]),
    "cancelled": ([booked("a", 1, 1), cancelled("a", 2)], []),
    "cancelled in the same instant": ([booked("a", 1, 1), cancelled("a", 1)], []),
    "moved": ([booked("a", 1, 1), booked("b", 3, 2, "a")], [3]),
    "moved and cancelled": ([booked("a", 1, 1), booked("b", 3, 2, "a"), cancelled("b", 3)], []),
    "moved twice": ([booked("a", 1, 1), booked("b", 3, 2, "a"), booked("c", 5, 3, "b")], [5]),
    "moved under one name": ([booked("a", 1, 1), booked("a", 3, 2)], [3]),
    "cancelled and made again": ([booked("a", 1, 1), cancelled("a", 2), booked("a", 1, 3)], [1]),
    "two": ([booked("a", 1, 1), booked("b", 3, 2)], [1, 3]),
}


@pytest.mark.parametrize("story", STORIES)
async def test_bookings_are_the_same_in_whichever_order_they_are_told_and_end_by_our_own_clock(
    tmp_path: Path, story: str
) -> None:
    words, expected = STORIES[story]
    for number, order in enumerate(itertools.permutations(words)):
        clock = Clock()
        db = database(ready_at(tmp_path / f"{number}.db", keyring()), clock)
        pair, key, _ = await db.write(lambda tx: tied(tx, Platform.CALCOM))
        clock.advance(minutes=10)
        for word in order:
            await db.write(lambda tx, key=key, word=word: tell(tx, key, word))  # type: ignore[misc]
        assert await db.read(lambda tx, pair=pair: held(tx, pair)) == []  # type: ignore[misc]
        clock.advance(hours=8)
        await db.write(status.mark_polled)
        for _ in range(2):
            assert await db.write(lambda tx: sweep.sweep(tx, SITE)) == []
        found = await db.read(lambda tx, pair=pair: held(tx, pair))  # type: ignore[misc]
        assert found == [
            (Source.CALENDAR, MONDAY + hour * HOUR, MONDAY + hour * HOUR + timedelta(minutes=50)) for hour in expected
        ], order
        await db.close()


async def test_a_booking_that_is_cancelled_after_its_end_is_asked_about_no_more_and_a_platform_knows_better(
    db: Database, clock: Clock
) -> None:
    pair, key, _ = await db.write(lambda tx: tied(tx, Platform.CALCOM))
    zoom = await db.write(lambda tx: platform_keys.add_platform_key(tx, pair.programme_id, Platform.ZOOM, "s"))
    await db.write(lambda tx: rooms.add_room(tx, pair.programme_id, pair.id, Platform.ZOOM, "room"))
    clock.advance(minutes=2)
    await db.write(lambda tx: tell(tx, key, booked("a", 0.2, 1)))
    clock.advance(hours=1)
    await db.write(lambda tx: sweep.sweep(tx, SITE))
    assert len(await db.read(lambda tx: held(tx, pair))) == 1
    await db.write(lambda tx: tell(tx, key, cancelled("a", 90)))
    assert await db.read(lambda tx: held(tx, pair)) == []
    (session,) = await db.read(lambda tx: sessions.list_of_pair(tx, pair.id))
    check_in = await db.read(lambda tx: check_ins.find_check_in_of_session(tx, session.id))
    assert check_in is not None
    assert check_in.state is CheckInState.WITHDRAWN
    await db.write(lambda tx: tell(tx, zoom, replace(ENDED, ended_at=tx.now)))
    ((source, _, _),) = await db.read(lambda tx: held(tx, pair))
    assert source is Source.PLATFORM


async def test_a_room_that_is_given_up_takes_its_bookings_along(db: Database, clock: Clock) -> None:
    pair, key, room = await db.write(lambda tx: tied(tx, Platform.CALCOM))
    clock.advance(minutes=2)
    await db.write(lambda tx: tell(tx, key, booked("a", 1, 1)))
    await db.write(lambda tx: rooms.delete_room(tx, room.id))
    clock.advance(hours=8)
    await db.write(lambda tx: sweep.sweep(tx, SITE))
    assert await db.read(lambda tx: held(tx, pair)) == []


@pytest.mark.parametrize(("closed_as", "counted"), [(Closing.DIED, 1), (Closing.GOALS, 0)])
async def test_a_booking_that_ended_meanwhile_counts_where_a_death_was_a_mistake(
    db: Database, clock: Clock, closed_as: Closing, counted: int
) -> None:
    """One that was cancelled does not; an end that was one lets none count."""
    pair, key, _ = await db.write(lambda tx: tied(tx, Platform.CALCOM))
    clock.advance(minutes=2)
    await db.write(lambda tx: tell(tx, key, booked("a", 1, 1), booked("b", 4, 1)))
    await db.write(lambda tx: closing.close(tx, pairs.get_pair(tx, pair.id), closed_as, tell=False))
    clock.advance(hours=8)
    await db.write(status.mark_polled)
    await db.write(lambda tx: tell(tx, key, cancelled("b", 90)))
    assert await db.write(lambda tx: sweep.sweep(tx, SITE)) == []
    assert await db.read(lambda tx: held(tx, pair)) == []
    await db.write(lambda tx: closing.open_again(tx, SITE, pairs.get_pair(tx, pair.id)))
    for _ in range(2):
        assert await db.write(lambda tx: sweep.sweep(tx, SITE)) == []
    assert len(await db.read(lambda tx: held(tx, pair))) == counted
