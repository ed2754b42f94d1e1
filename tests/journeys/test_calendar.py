"""A therapist connects their calendar: from then on an event with a client's code that has ended is a session.

Real HTTP throughout, and real TLS on the way to the calendar.
"""

import logging
from collections.abc import AsyncIterator, Iterator
from datetime import datetime, timedelta
from io import StringIO
from pathlib import Path

import pytest
import structlog

from bot.doctor import looks
from bot.health import look as look_at_health
from bot.logs import set_up_logs
from bot.sandbox import Person
from handlers.sessions.calendar_looks import begin_looks
from storage.tables import calendar_events, calendars, check_ins, outgoing, sessions
from tests.another_program import content_of
from tests.calendars.samples import APPLE, GOOGLE, NEXTCLOUD, OUTLOOK
from tests.calendars.served import HOST, SECRET, Place
from tests.cast import cast_in
from tests.journeys.test_planning import planned
from tests.stage import Stage, opened

CANARIES = (
    SECRET,
    HOST,
    "Anna Vogel",
    "Termin",
    "Überweisung",
    "telefonisch",
    "@google.com",
    "0f3c9f3e-3f0f",
    "Praxis",
)
ONE = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//x//y//EN
BEGIN:VEVENT
UID:one@example.org
DTSTART:20260302T093000Z
DTEND:20260302T102000Z
SUMMARY:K7
END:VEVENT
END:VCALENDAR
"""


@pytest.fixture
async def cast(tmp_path: Path, place: Place, engine: str) -> AsyncIterator[Stage]:
    stage = await cast_in(tmp_path, "polling")
    stage.fetcher = place.fetcher()
    async with opened(stage):
        yield stage


@pytest.fixture
def log() -> Iterator[StringIO]:
    """Everything that is logged at DEBUG, our own and the libraries'."""
    root, stream = logging.getLogger(), StringIO()
    before, level = list(root.handlers), root.level
    set_up_logs("debug", stream)
    yield stream
    root.handlers[:], root.level = before, level
    structlog.reset_defaults()


async def connect(cast: Stage, place: Place, calendar: str | None = None) -> None:
    """Paste its address, and let it be read for the first time."""
    place.calendar = calendar or place.calendar
    await cast.say(cast.therapist, "/calendar")
    await cast.tap(cast.therapist, "Connect a calendar")
    assert "Secret address in iCal format" in cast.therapist.last.text
    await cast.say(cast.therapist, place.url(SECRET).replace("https:", "webcal:"))
    assert "I am reading it for the first time" in cast.therapist.last.text
    await look(cast)


async def look(cast: Stage) -> None:
    await cast.app.look_at_calendars()
    await cast.settle()


async def passes(cast: Stage, **amount: float) -> None:
    """Time passes, with a look at the calendar every ten minutes."""
    until = cast.clock() + timedelta(**amount)
    while cast.clock() < until:
        await cast.pass_time(minutes=10)
        await look(cast)


def told(person: Person) -> str:
    return "\n".join(message.text for message in person.messages if message.from_bot)


async def asked(cast: Stage) -> list[str]:
    """What became of each session's check-in."""
    return [row["state"] for row in await cast.rows(check_ins)]


async def notices(cast: Stage) -> int:
    """How often the therapist was told of their calendar without asking."""
    rows = await cast.rows(outgoing)
    return sum(row["key"].startswith("calendar:") and row["purpose"] == "notice" for row in rows)


@pytest.mark.parametrize(
    ("calendar", "found", "ended"),
    [
        (GOOGLE, "K7: 0 and 3", "2026-03-02 09:50"), (OUTLOOK, "K7: 0 and 1", "2026-03-02 09:50"),
        (NEXTCLOUD, "K7: 0 and 1", "2026-03-03 13:50"), (APPLE, "K7: 0 and 1", "2026-03-03 23:30"),
    ],
    ids=["Google", "Outlook", "Nextcloud", "Apple"],
)  # fmt: skip
async def test_a_calendar_that_is_connected_asks_the_client_once(
    cast: Stage, place: Place, log: StringIO, calendar: str, found: str, ended: str
) -> None:
    """Also where the plan, and the therapist afterwards, tell of the same session. Nothing of it is told anywhere."""
    await connect(cast, place, calendar)
    assert found in cast.therapist.last.text
    end = datetime.fromisoformat(f"{ended}+00:00")
    if calendar is GOOGLE:
        await cast.say(cast.therapist, "/plan")
        await cast.tap(cast.therapist, "Add one")
        await cast.tap(cast.therapist, "Monday")
        await cast.say(cast.therapist, "10:15")
        await cast.tap(cast.therapist, "Save")
    await passes(cast, seconds=(end - cast.clock()).total_seconds() + 60)
    (session,) = await cast.rows(sessions)
    assert (session["source"], session["ended_at"]) == ("calendar", end)
    assert (await asked(cast)) == ["planned"]
    if calendar is GOOGLE:
        await cast.say(cast.therapist, "/session K7")
        await cast.tap(cast.therapist, "Phone")
        await cast.tap(cast.therapist, "15 minutes ago")
    await passes(cast, hours=10 if calendar is APPLE else 1)
    await cast.answer("Fully", "Fully", "Fully", "No")
    await passes(cast, hours=1)
    assert await asked(cast) == ["sent"]
    (session,) = await cast.rows(sessions)
    assert session["source"] == ("chat" if calendar is GOOGLE else "calendar")
    stored = content_of(cast.url)
    logged = log.getvalue()
    for canary in CANARIES:
        assert canary.encode() not in stored, canary
        assert canary not in logged, canary
        assert canary not in told(cast.therapist) + told(cast.client), canary
        assert canary not in "".join(m.text for m in cast.therapist.messages), canary


async def test_what_is_cancelled_just_after_its_time_is_not_asked_about(cast: Stage, place: Place) -> None:
    await connect(cast, place, ONE)
    await passes(cast, hours=1, minutes=25)
    assert await asked(cast) == ["planned"]
    place.calendar = ONE.replace("SUMMARY:K7", "SUMMARY:K7\nSTATUS:CANCELLED")
    await passes(cast, minutes=10)
    assert await asked(cast) == ["withdrawn"]
    place.calendar = ONE
    await passes(cast, minutes=10)
    assert await asked(cast) == ["prompted"]
    place.calendar = ONE.replace("K7", "Team")
    await passes(cast, minutes=20)
    assert await asked(cast) == ["prompted"]  # it is with the client now


async def test_what_is_moved_on_is_asked_about_when_it_has_ended(cast: Stage, place: Place) -> None:
    await connect(cast, place, ONE)
    await passes(cast, hours=1, minutes=25)
    place.calendar = ONE.replace("T093000Z", "T123000Z").replace("T102000Z", "T132000Z")
    await passes(cast, minutes=10)
    assert await asked(cast) == ["withdrawn"]
    await passes(cast, hours=3)
    await passes(cast, minutes=30)
    assert await asked(cast) == ["withdrawn", "prompted"]
    corrected = place.calendar.replace("T132000Z", "T123500Z").replace("T123000Z", "T120000Z")
    place.calendar = corrected  # written down otherwise afterwards: still the one that was asked about
    await passes(cast, minutes=30)
    assert await asked(cast) == ["withdrawn", "prompted"]


async def test_what_goes_from_the_calendar_is_off_in_the_plan_too_and_what_is_skipped_there_is_named(
    cast: Stage, place: Place
) -> None:
    before = ONE.replace("UID:one", "UID:old").replace("20260302", "20260202")
    both = before.replace("END:VCALENDAR\n", ONE[ONE.index("BEGIN:VEVENT") :])
    await connect(cast, place, both)
    assert "also where it stands in your /plan" in cast.therapist.last.text
    await planned(cast, "10:30")
    await cast.tap(cast.therapist, "Save")
    assert "Next:\n· Monday 2 March, 10:30" in cast.therapist.last.text
    await cast.tap(cast.therapist, "Skip 2 March")
    assert "Still in the calendar, where it counts all the same: 2 March." in cast.therapist.last.text
    await cast.tap(cast.therapist, "2 March takes place after all")
    assert "Still in the calendar" not in cast.therapist.last.text
    place.calendar = before
    await passes(cast, minutes=10)
    await cast.say(cast.therapist, "/plan")
    await cast.tap(cast.therapist, "K7, Monday 10:30")
    assert "Not counted, as it is gone from the calendar: Monday 2 March, 10:30" in cast.therapist.last.text
    assert "· Monday 9 March, 10:30" in cast.therapist.last.text
    await passes(cast, hours=3)
    assert await asked(cast) == ["withdrawn"]
    assert not any("Begin" in message.labels for message in cast.client.messages)


@pytest.mark.parametrize(
    ("every", "told"),
    [(timedelta(minutes=10), "about every 10 minutes"), (timedelta(minutes=1), "about every minute"),
     (timedelta(seconds=6), "about every 6 seconds"), (timedelta(seconds=1), "about every second ")],
)  # fmt: skip
async def test_it_says_how_often_it_is_read(cast: Stage, every: timedelta, told: str) -> None:
    object.__setattr__(cast.app.site, "calendars_every", every)
    await cast.say(cast.therapist, "/calendar")
    assert told in cast.therapist.last.text


async def test_a_calendar_that_fails_changes_nothing_is_told_of_once_and_catches_up(cast: Stage, place: Place) -> None:
    await connect(cast, place, ONE)
    for broken, minutes in ((500, 30), (404, 50)):
        place.broken = broken
        await passes(cast, minutes=minutes)
    place.broken, kept = None, place.calendar
    place.calendar = ONE[:120]  # half of it
    await passes(cast, minutes=10)
    assert await notices(cast) == 0
    await passes(cast, hours=6)
    assert await cast.rows(sessions) == []
    assert await notices(cast) == 1
    await cast.tap(cast.therapist, "Show")
    assert "I have not been able to read your calendar since Monday" in told(cast.therapist)
    assert "mostly ends in .ics" in told(cast.therapist)
    place.calendar = kept
    await passes(cast, hours=1)
    (session,) = await cast.rows(sessions)
    assert session["source"] == "calendar"
    await cast.tap(cast.therapist, "Show")
    assert "I can read your calendar again" in told(cast.therapist)
    assert await notices(cast) == 2
    assert await asked(cast) == ["prompted"]


async def test_whose_titles_are_hidden_is_told_once_and_when_they_are_back(cast: Stage, place: Place) -> None:
    await connect(cast, place, ONE)
    place.calendar = ONE.replace("SUMMARY:K7", "SUMMARY:Busy")
    await passes(cast, hours=1)
    assert await notices(cast) == 0  # it may be a slip that is mended at once
    await passes(cast, hours=3)
    assert await notices(cast) == 1
    await cast.tap(cast.therapist, "Show")
    assert "no event in your calendar holds the code of a client. Perhaps its titles are hidden" in told(cast.therapist)
    assert await cast.rows(sessions) == []
    await cast.tap(cast.therapist, "What is in it now?")
    await look(cast)
    assert "found no event with the code" in cast.therapist.last.text
    await passes(cast, hours=1)
    assert await notices(cast) == 1
    place.calendar = ONE
    await passes(cast, minutes=90)
    assert await notices(cast) == 2
    await cast.tap(cast.therapist, "Show")
    assert "I can read your calendar again" in told(cast.therapist)
    assert len(await cast.rows(sessions)) == 1


async def test_a_short_failure_is_told_to_nobody(cast: Stage, place: Place) -> None:
    await connect(cast, place, ONE)
    before = len(cast.therapist.messages)
    place.broken = 503
    await passes(cast, minutes=90)
    place.broken = None
    await passes(cast, hours=1)
    assert len(await cast.rows(sessions)) == 1
    assert len(cast.therapist.messages) == before


async def test_what_has_not_changed_is_not_fetched_again_and_its_events_end_all_the_same(
    cast: Stage, place: Place
) -> None:
    await connect(cast, place, ONE)
    await passes(cast, hours=1, minutes=30)
    headers = [request.headers.get("If-None-Match") for request in place.asked]
    assert headers[0] is None
    assert all(headers[1:])
    assert await asked(cast) == ["planned"]


async def test_a_bot_that_was_away_for_a_day_catches_up(cast: Stage, place: Place) -> None:
    await connect(cast, place, ONE)
    await cast.stop_bot()
    cast.clock.advance(hours=25)
    await cast.start_bot()
    await cast.pass_time(seconds=5)
    await look(cast)
    assert await asked(cast) == ["prompted"]


async def test_who_waits_hears_of_it_also_where_the_bot_was_stopped_meanwhile(cast: Stage, place: Place) -> None:
    place.calendar = ONE
    await cast.say(cast.therapist, f"/calendar {place.url(SECRET)}")
    await cast.app.db.write(lambda tx: begin_looks(tx, cast.app.site))  # and there it is stopped
    await cast.restart()
    await look(cast)
    assert "I am reading it for the first time" in cast.therapist.last.text
    await cast.pass_time(minutes=1)
    await look(cast)
    assert "K7: 0 and 1" in cast.therapist.last.text


async def test_what_ended_before_it_was_connected_is_past(cast: Stage, place: Place) -> None:
    await cast.pass_time(hours=2)
    await connect(cast, place, ONE)
    assert "K7: 1 and 0" in cast.therapist.last.text
    await passes(cast, hours=1)
    assert await cast.rows(sessions) == []


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("http://calendar.test/a.ics", "begins with http://"), ("it is in Google", "could not read an address"),
        ("https://me:secret@calendar.test/a.ics", "a name or a password"),
        ("https://calendar.test/a.ics or https://calendar.test/b.ics", "several addresses"),
        ("https:// " + "x" * 3000, "could not read an address"),
    ],
)  # fmt: skip
async def test_what_is_no_address_is_refused_in_words_and_goes_from_the_chat(
    cast: Stage, typed: str, answer: str
) -> None:
    await cast.say(cast.therapist, "/calendar")
    await cast.tap(cast.therapist, "Connect a calendar")
    await cast.say(cast.therapist, typed)
    assert answer in cast.therapist.last.text
    assert not any(typed[:20] in message.text and not message.from_bot for message in cast.therapist.messages)
    assert await cast.rows(calendars) == []


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("gone", "no calendar at this address"), ("refused", "does not let me read it"),
        ("large/1", "larger than 5 MB"),
        ("calendar", "not a calendar that I can read"), ("hops/9", "from one address to the next"),
        ("to?url=https://10.0.0.1/", "into an inner network"), ("to?url=http://calendar.test/", "no secure address"),
    ],
)  # fmt: skip
async def test_an_address_by_which_nothing_is_read_is_not_kept(cast: Stage, place: Place, path: str, why: str) -> None:
    await cast.say(cast.therapist, f"/calendar {place.url(path)}")
    await look(cast)
    assert cast.therapist.last.text.startswith("Your calendar is not connected")
    assert why in cast.therapist.last.text
    assert await cast.rows(calendars) == []


async def test_a_server_that_is_away_is_tried_again_and_it_says_when_it_works(cast: Stage, place: Place) -> None:
    place.broken = 503
    await connect(cast, place, ONE)
    assert "I could not read your calendar yet. Its server has a problem" in cast.therapist.last.text
    place.broken = None
    await passes(cast, minutes=20)
    await cast.tap(cast.therapist, "Show")
    assert "I can read your calendar again" in told(cast.therapist)


async def test_it_is_looked_at_anew_exchanged_and_disconnected(cast: Stage, place: Place) -> None:
    await connect(cast, place, GOOGLE)
    place.calendar = ONE.replace("K7", "nobody")
    await cast.tap(cast.therapist, "What is in it now?")
    assert cast.therapist.last.text.startswith("I am reading your calendar.")
    await look(cast)
    assert "found no event with the code" in cast.therapist.last.text
    await cast.tap(cast.therapist, "Another address")
    place.calendar = ONE
    await cast.say(cast.therapist, place.url(SECRET))
    await look(cast)
    assert "K7: 0 and 1" in cast.therapist.last.text
    assert len(await cast.rows(calendars)) == 1
    await passes(cast, hours=1, minutes=30)
    assert len(await cast.rows(calendar_events)) == 1
    await cast.say(cast.therapist, "/calendar")
    assert "I read it last on Monday at 1" in cast.therapist.last.text
    await cast.tap(cast.therapist, "Disconnect it")
    assert "its address is forgotten" in cast.therapist.last.text
    assert await cast.rows(calendars) == await cast.rows(calendar_events) == []
    seen = len(place.asked)
    await passes(cast, hours=1)
    assert len(place.asked) == seen
    assert len(await cast.rows(sessions)) == 1


async def test_it_is_for_therapists_with_clients_alone(cast: Stage, place: Place) -> None:
    for person in (cast.client, cast.manager):
        await cast.say(person, f"/calendar {place.url(SECRET)}")
        assert "No client is connected to you yet" in person.last.text
        assert SECRET not in "".join(message.text for message in person.messages)
    assert await cast.rows(calendars) == []
    assert not [row for row in await cast.rows(outgoing) if row["key"].startswith("calendar:")]


async def test_doctor_and_healthz_tell_of_one_that_fails_and_the_bot_is_well(cast: Stage, place: Place) -> None:
    await connect(cast, place, ONE)
    assert await told_by_doctor(cast) is None
    place.broken = 410
    await passes(cast, hours=1)
    assert await told_by_doctor(cast) is None
    await passes(cast, hours=4)
    health = await cast.app.db.read(look_at_health)
    assert health.calendar_failing == (await cast.rows(calendars))[0]["failing_since"]
    assert health.well
    assert str(await told_by_doctor(cast)).startswith("not to be read for two hours or more: 1 gone")
    await cast.pass_time(hours=3)  # nobody looks
    assert str(await told_by_doctor(cast)).startswith("one should have been read 2 h ago")


async def told_by_doctor(cast: Stage) -> str | None:
    return dict(await cast.app.db.read(lambda tx: looks(tx, 0.02)))["calendars (1 connected)"]
