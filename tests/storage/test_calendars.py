"""A calendar's address is sealed; one that somebody waits for comes first; what it told of is let go in time."""

from datetime import timedelta

from storage import calendars, session_reports
from storage.calendars import Failure
from storage.database import Database, Tx
from storage.sessions import Source
from storage.tables import calendars as table
from tests.stage import Clock
from tests.storage.make import Maker, rows

ADDRESS = "https://calendar.example.org/private-canary.ics"
HOUR = timedelta(hours=1)


async def test_one_is_connected_exchanged_and_forgotten(db: Database, make: Maker, clock: Clock) -> None:
    person, other = (await make.person()).id, (await make.person()).id
    first = await db.write(lambda tx: calendars.add_calendar(tx, person, ADDRESS))
    assert await db.read(lambda tx: calendars.find_calendar(tx, first.id)) == first
    assert await db.read(lambda tx: calendars.get_address(tx, first.id)) == ADDRESS
    assert b"canary" not in repr(await rows(db, table)).encode()
    second = await db.write(lambda tx: calendars.add_calendar(tx, person, ADDRESS + "?2"))
    assert await db.read(lambda tx: calendars.find_calendar(tx, first.id)) is None
    await db.write(lambda tx: calendars.mark_account(tx, person, other))
    found = await db.read(lambda tx: calendars.find_calendar_of(tx, other))
    assert found is not None
    assert found.id == second.id
    assert await db.read(lambda tx: calendars.get_address(tx, second.id)) == ADDRESS + "?2"
    own = await db.write(lambda tx: calendars.add_calendar(tx, person, ADDRESS))
    await db.write(lambda tx: calendars.mark_account(tx, person, other))  # who has one already keeps that
    assert await db.read(lambda tx: calendars.find_calendar(tx, own.id)) is None
    await db.write(lambda tx: calendars.delete_calendar(tx, other))
    assert await rows(db, table) == []


async def test_which_are_due_and_how_they_are(db: Database, make: Maker, clock: Clock) -> None:
    """The one that waits longest first, but for those that somebody waits for."""
    people = [(await make.person()).id for _ in range(3)]

    def connect(tx: Tx) -> list[int]:
        made = [calendars.add_calendar(tx, each, ADDRESS).id for each in people]
        for number, each in enumerate(made):
            calendars.mark_look_answered(tx, each)
            calendars.set_next_look(tx, each, tx.now + number * HOUR)
        return made

    a, b, c = await db.write(connect)
    assert await db.read(calendars.find_oldest_look) == clock()
    clock.advance(hours=1)
    assert [each.id for each in await db.read(lambda tx: calendars.list_due_calendars(tx, 9))] == [a, b]
    await db.write(lambda tx: calendars.mark_look_asked(tx, c))
    assert [each.id for each in await db.read(lambda tx: calendars.list_due_calendars(tx, 2))] == [c, a]

    def fail(tx: Tx) -> None:
        for each, failure in ((a, Failure.GONE), (b, Failure.GONE), (c, Failure.TOO_SLOW)):
            found = calendars.find_calendar(tx, each)
            assert found is not None
            calendars.mark_not_read(tx, found, failure, tx.now + HOUR)

    await db.write(fail)
    begun = clock()
    clock.advance(hours=1)
    await db.write(fail)
    await db.write(lambda tx: calendars.mark_read(tx, b, tx.now + HOUR))
    assert await db.read(calendars.find_failing_since) == begun
    assert await db.read(lambda tx: calendars.count_failures(tx, begun)) == {"gone": 1, "too_slow": 1}
    assert await db.read(lambda tx: calendars.count_failures(tx, begun - HOUR)) == {}
    assert await db.read(calendars.count_calendars) == 3
    assert not await db.read(calendars.is_any_due)


async def test_what_it_told_of_is_its_own_until_it_is_let_go(db: Database, make: Maker, clock: Clock) -> None:
    session = await make.session(await make.pair())
    person = (await make.person()).id

    def tell(tx: Tx) -> tuple[int, int]:
        own = calendars.add_calendar(tx, person, ADDRESS)
        report, other = (
            session_reports.add_report(tx, session.id, session.pair_id, Source.CALENDAR, tx.now, reference=name)
            for name in ("event", "booking")
        )
        calendars.note_told(tx, own.id, report.id)
        calendars.note_told(tx, own.id, report.id)
        assert [each.id for each in calendars.list_told(tx, own.id)] == [report.id] != [other.id]
        calendars.let_go(tx, own.id, tx.now - HOUR)
        assert len(calendars.list_told(tx, own.id)) == 1
        calendars.let_go(tx, own.id, tx.now)
        assert calendars.list_told(tx, own.id) == []
        return own.id, report.id

    await db.write(tell)
