"""Own time changes: whatever waits is due when it would be, had it always been so, and nothing falls into quiet hours.

Two casts live through the same events: one changes its zone and quiet hours later, the other has had them all along.
"""

import random
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from handlers.alerts import raising, unseen
from handlers.alerts import remind_me as reminding
from handlers.alerts.grounds import Ground
from handlers.check_ins import opening
from handlers.check_ins.reminder import remind
from handlers.clients.pause import take_day
from handlers.cover import stand_in_begins
from handlers.ground.turn import Site, Turn
from handlers.joining.own_time_changed import change_quiet, change_zone
from handlers.sessions import session
from handlers.who.notice import notify
from storage import alerts, check_ins, pairs, people, programmes
from storage.check_ins import CheckInState
from storage.database import Database, Tx
from storage.people import Role
from storage.tables import alerts as steps
from storage.tables import outgoing as rows
from tests.engines import ready_at
from tests.handlers.test_hours import is_quiet
from tests.stage import Clock
from tests.storage.make import database, keyring

ZONES = ("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "America/Santiago",
         "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu", "UTC")  # fmt: skip
SITE = Site("a_bot")


@dataclass(frozen=True)
class Time:
    """A zone and quiet hours."""

    zone: str
    quiet: tuple[str, str] | None


@dataclass(frozen=True)
class Cast:
    """Everybody of a small programme, by id."""

    programme: int
    everybody: tuple[int, ...]
    client: int
    pair: int


def any_time(rng: random.Random) -> Time:
    begin, end = (f"{rng.randrange(24):02}:{rng.choice((0, 30)):02}" for _ in range(2))
    return Time(rng.choice(ZONES), None if begin == end or rng.random() < 0.15 else (begin, end))


def cast_in(tx: Tx, time: Time, name: str) -> Cast:
    """Therapist, colleague, supervisor and client, all of this time."""
    programme = programmes.add_programme(
        tx, name, language="en", zone="UTC", signpost="112", contact="C", comment_readers="R"
    )
    numbers = [tx.rng.randrange(10**12) for _ in range(4)]
    who = [people.add_person(tx, n, language="en", zone=time.zone, quiet=time.quiet).id for n in numbers]
    for person, role in zip(who, (Role.THERAPIST, Role.THERAPIST, Role.SUPERVISOR), strict=False):
        people.add_role(tx, person, programme.id, role)
    pair = pairs.add_pair(tx, programme.id, who[0], name)
    pairs.mark_opened(tx, pair.id, who[3])
    pairs.mark_consented(tx, pair.id, "1")
    return Cast(programme.id, tuple(who), who[3], pair.id)


def live(tx: Tx, cast: Cast, remind_at: datetime) -> None:
    """One of each kind of row that waits for somebody."""
    therapist, colleague, _, client = (people.get_person(tx, each) for each in cast.everybody)
    by_therapist = Turn(tx, SITE, therapist)
    session.ended(by_therapist, pair=cast.pair, modality="video", minutes=0)
    (told,) = check_ins.list_of_pair(tx, cast.pair, CheckInState.PLANNED)
    raising.raise_alert(tx, SITE, told, [Ground("comment", outright=True, details={})])
    alert = alerts.find_open_alert(tx, cast.pair)
    assert alert is not None
    reminding._write(by_therapist, alert.id, "", remind_at)
    unseen.escalate(tx, alert)
    notify(tx, client, f"notice:{cast.pair}", "going_on", {})
    notify(tx, therapist, f"closed:{cast.pair}", "going_on", {}, silent=True)
    programme = programmes.get_programme(tx, cast.programme)
    for_whom, by = colleague.id, therapist.id
    stand_in_begins.begin_stand_in(tx, programme, for_whom, by, named_by=by, until=tx.now + timedelta(days=9))
    earlier = replace(tx, now=tx.now - timedelta(days=1))
    session.ended(Turn(earlier, SITE, therapist), pair=cast.pair, modality="video", minutes=60)
    opened = check_ins.list_of_pair(tx, cast.pair, CheckInState.PLANNED)[0]
    opening.open_check_in(tx, SITE, opened)
    remind(tx, opened)


Waiting = dict[tuple[str, int, str], tuple[datetime, datetime]]


def waiting(tx: Tx, cast: Cast) -> Waiting:
    """What waits for this cast: for which purpose, for whom, about what; when it is wanted, and when it is due."""
    found = tx.conn.execute(select(rows).where(rows.c.person_id.in_(cast.everybody), rows.c.state == "waiting"))
    return {
        (row.purpose, cast.everybody.index(row.person_id), str(row.args.get("about", row.view))): (
            row.wanted_at,
            row.due_at,
        )
        for row in found
    }


def compare(ours: Waiting, theirs: Waiting, gone: set[tuple[str, int, str]], after: Time, now: datetime) -> None:
    """What had come before the change is past; the rest is due as theirs, or by now, but never in quiet hours."""
    assert ours.keys() == theirs.keys()
    for label, (_, due_at) in ours.items():
        if label in gone:
            continue
        if theirs[label][1] > now:
            assert due_at == theirs[label][1], label
        else:
            assert due_at == now or (after.quiet and is_quiet(now, after.zone, after.quiet)), label
        assert after.quiet is None or not is_quiet(due_at, after.zone, after.quiet), label


def repeated_at(tx: Tx, cast: Cast) -> datetime | None:
    (alert,) = alerts.list_unseen(tx, cast.programme)
    found: datetime | None = tx.conn.execute(select(steps).where(steps.c.id == alert.id)).one().next_step_at
    return found


def planned_for(tx: Tx, cast: Cast) -> list[datetime]:
    return [each.due_at for each in check_ins.list_of_pair(tx, cast.pair, CheckInState.PLANNED)]


@pytest.fixture
def clock() -> Clock:
    """Time that stands still until it is moved."""
    return Clock()


@pytest.fixture
async def db(tmp_path: Path, clock: Clock) -> AsyncIterator[Database]:
    """A database that is ready for use."""
    made = database(ready_at(tmp_path / "test.db", keyring()), clock)
    try:
        yield made
    finally:
        await made.close()


@pytest.mark.parametrize("seed", range(3))
async def test_whatever_waits_is_due_as_if_it_had_always_been_so(db: Database, clock: Clock, seed: int) -> None:
    rng = random.Random(seed)
    for number in range(20):
        print("seed", seed, "example", number)
        clock.at = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=rng.randrange(365 * 24 * 60))
        before, after, later = any_time(rng), any_time(rng), timedelta(hours=rng.uniform(0, 14))
        remind_at = clock() + timedelta(hours=rng.uniform(1, 60))

        def one(tx: Tx) -> None:
            changing, always = cast_in(tx, before, f"A{number}"), cast_in(tx, after, f"B{number}")  # noqa: B023
            for cast in (changing, always):
                live(tx, cast, remind_at)  # noqa: B023
            then = replace(tx, now=tx.now + later)  # noqa: B023
            gone = {label for label, (_, due_at) in waiting(tx, changing).items() if due_at <= then.now}
            for person in changing.everybody:
                change_zone(then, person, after.zone)  # noqa: B023
                change_quiet(then, person, after.quiet)  # noqa: B023
            compare(waiting(tx, changing), waiting(tx, always), gone, after, then.now)  # noqa: B023
            assert repeated_at(tx, changing) == repeated_at(tx, always)
            if ("check_in", 3, "check_in_prompt") not in gone and planned_for(tx, always)[0] > then.now:
                assert planned_for(tx, changing) == planned_for(tx, always)

        await db.write(one)


@pytest.mark.parametrize("zones", [("Europe/Berlin", "America/New_York"), ("America/New_York", "Pacific/Kiritimati")])
async def test_a_break_until_a_day_lasts_until_that_day_wherever_its_client_goes(
    db: Database, zones: tuple[str, str]
) -> None:
    def go(tx: Tx) -> tuple[datetime | None, datetime | None]:
        client = people.add_person(tx, 1, language="en", zone=zones[0])
        take_day(Turn(tx, SITE, client), "24 December")
        typed = people.get_person(tx, client.id).paused_until
        change_zone(tx, client.id, zones[1])
        return typed, people.get_person(tx, client.id).paused_until

    for until, zone in zip(await db.write(go), zones, strict=True):
        assert until is not None
        assert f"{until.astimezone(ZoneInfo(zone)):%d %B %H:%M}" == "24 December 00:00"
