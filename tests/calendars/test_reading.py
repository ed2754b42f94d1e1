"""Which sessions a calendar tells of, in every shape in which calendars are given out."""

import contextlib
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.calendars.lines import Unreadable
from bot.calendars.reading import read_calendar
from bot.calendars.titles import Codes
from handlers.sessions.calendar_events import Reading, Seen
from tests.calendars.samples import APPLE, GOOGLE, NEXTCLOUD, OUTLOOK

BERLIN = "Europe/Berlin"
ALL = (datetime(2026, 3, 1, tzinfo=UTC), datetime(2026, 5, 1, tzinfo=UTC))
DAYS = st.datetimes(datetime(2026, 3, 1), datetime(2026, 4, 30))  # noqa: DTZ001 - written with a Z
CODES = ("K7", "M2", "12")


def read(text: str, window: tuple[datetime, datetime] = ALL, zone: str = BERLIN) -> Reading:
    return read_calendar(text.replace("\n", "\r\n").encode(), window, CODES, zone)


def ends(found: Reading, code: str, zone: str = BERLIN) -> list[str]:
    """On the wall of that zone."""
    return [f"{each.ends.astimezone(ZoneInfo(zone)):%m-%d %H:%M}" for each in found.seen if each.code == code]


def calendar(*events: str) -> str:
    body = "".join(f"BEGIN:VEVENT\n{each}\nEND:VEVENT\n" for each in events)
    return f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//y//EN\n{body}END:VCALENDAR\n"


def event(title: str = "K7", uid: str = "u", day: str = "20260303", more: str = "") -> str:
    return f"UID:{uid}\nDTSTART:{day}T090000Z\nDTEND:{day}T095000Z\nSUMMARY:{title}{more and chr(10) + more}"


def titles(*each: str) -> list[str]:
    """The codes found in an event of that title."""
    return [seen.code for title in each for seen in read(calendar(event(title))).seen]


def test_google() -> None:
    found = read(GOOGLE)
    assert ends(found, "K7") == [
        "03-02 10:50", "03-03 14:50", "03-09 10:50", "03-24 15:50", "03-30 10:50", "04-13 10:50", "04-20 10:50",
        "04-27 10:50",
    ]  # fmt: skip
    assert ends(found, "M2") == []  # it stands in a link only
    moved = next(each for each in found.seen if each.ends.day == 24)
    assert moved.reference == "4m0s7k3fgh@google.com 20260323T090000Z"
    assert not found.unread


def test_outlook() -> None:
    found = read(OUTLOOK)
    assert ends(found, "K7") == ["03-02 10:50", "03-16 10:50", "03-30 10:50", "04-13 10:50", "04-27 10:50"]
    assert ends(found, "M2", "America/Los_Angeles") == ["03-04 09:50"]
    assert ends(found, "12") == []  # digits of a meeting's number
    assert "\n" not in found.seen[0].reference


def test_nextcloud_and_apple() -> None:
    assert ends(read(NEXTCLOUD), "K7") == ["03-03 14:50"]
    assert ends(read(NEXTCLOUD), "M2") == []  # an alarm is not an event
    assert ends(read(APPLE), "K7") == ["03-04 00:30"]
    assert ends(read(APPLE), "M2") == ["03-03 17:50"]
    assert ends(read(APPLE, zone="Asia/Tokyo"), "M2", "Asia/Tokyo") == ["03-03 17:50"]  # it has no zone of its own


def test_a_code_is_a_word() -> None:
    assert titles("K7", "k7", "K7: video", "(K7)", "Anna-K7", "K7's", "\uff2b\uff17", "„K7“", "K7-Termin") == ["K7"] * 9
    assert titles("K77", "AK7", "K7a", "K_7", "OK7", "K 7", "https://x.example/K7", "K7@example.org") == []
    assert titles("K7 & M2") == ["K7", "M2"]
    assert titles("12", "Termin 12") == ["12", "12"]
    assert titles("12:00", "3.12.", "12,5", "3/12", "2026-12-01", "1.12") == []


def test_a_longer_code_is_not_the_shorter_one_within_it() -> None:
    codes = Codes(["K7", "K7-2", "Anna"])
    assert codes.within("K7-2", "") == {"K7-2"}
    assert codes.within("k7-2, k7", "") == {"K7-2", "K7"}
    assert codes.within("", "K7 with anna") == {"K7"}
    assert codes.within("anna", "") == {"Anna"}
    assert Codes(["K7", "\uff2b\uff17", "M2"]).within("K7 M2", "") == {"M2"}  # two that look the same


def test_all_day_long_endless_and_cancelled_events_are_no_sessions() -> None:
    day = "UID:a\nDTSTART;VALUE=DATE:20260303\nSUMMARY:K7"
    long = "UID:b\nDTSTART:20260303T090000Z\nDTEND:20260304T090000Z\nSUMMARY:K7"
    endless = "UID:c\nDTSTART:20260303T090000Z\nSUMMARY:K7"
    backwards = "UID:e\nDTSTART:20260303T090000Z\nDURATION:-PT1H\nSUMMARY:K7"
    found = read(calendar(day, long, endless, event(uid="d", more="STATUS:CANCELLED"), backwards))
    assert [each.reference for each in found.seen] in ([], ["e"])


def test_the_clock_stays_the_same_on_the_wall_across_the_change() -> None:
    weekly = "UID:w\nDTSTART;TZID={}:20260323T100000\nDURATION:PT50M\nSUMMARY:K7\nRRULE:FREQ=WEEKLY;COUNT=2"
    for zone in (BERLIN, "W. Europe Standard Time", "/freeassociation.sourceforge.net/Europe/Berlin"):
        assert ends(read(calendar(weekly.format(zone))), "K7") == ["03-23 10:50", "03-30 10:50"], zone
    floating = weekly.replace(";TZID={}", "")
    assert ends(read(calendar(floating)), "K7") == ["03-23 10:50", "03-30 10:50"]


def test_the_same_event_is_called_the_same_when_it_is_moved() -> None:
    before = read(calendar(event())).seen[0]
    after = read(calendar(event(day="20260305"))).seen[0]
    assert before.reference == after.reference == "u"
    assert before.ends != after.ends


def test_an_exception_that_holds_no_code_any_more_is_no_session() -> None:
    series = event(more="RRULE:FREQ=DAILY;COUNT=3")
    other = event("Urlaub", day="20260304", more="RECURRENCE-ID:20260304T090000Z")
    assert ends(read(calendar(series, other)), "K7", "UTC") == ["03-03 09:50", "03-05 09:50"]


def test_what_ended_in_the_window_and_not_before() -> None:
    end = datetime(2026, 3, 3, 9, 50, tzinfo=UTC)
    second = timedelta(seconds=1)
    seen = [
        len(read(calendar(event()), window).seen)
        for window in ((end - second, end), (end, end + second), (end - second, end - second))
    ]
    assert seen == [1, 0, 0]


@pytest.mark.parametrize(
    "content",
    [
        "", " ", "<!doctype html><title>Sign in</title>", "BEGIN:VCALENDAR", GOOGLE[:-20], GOOGLE[: len(GOOGLE) // 2],
        GOOGLE.replace("END:VEVENT\n", "", 1), GOOGLE + "<script>", "END:VCALENDAR",
        "BEGIN:VCALENDAR\nEND:VEVENT\nEND:VCALENDAR", GOOGLE.replace("RRULE:FREQ=YEARLY", "RRULE:FREQ=SECONDLY"),
        "\0" * 99, "[]",
    ],
)  # fmt: skip
def test_what_is_no_whole_calendar_tells_nothing(content: str) -> None:
    with pytest.raises(Unreadable):
        read(content)


@pytest.mark.parametrize(
    "broken",
    [
        event(uid="bad").replace("20260303T090000Z", "soon"),
        event(uid="bad", more="RRULE:FREQ=SECONDLY"),
        event(uid="bad", more="RRULE:FREQ=HOURLY;COUNT=3"),
        event(uid="bad", more="RRULE:FREQ=WEEKLY;INTERVAL=0"),
        event(uid="bad", more="RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"),
        event(uid="bad", more="RRULE:FREQ=DAILY;BYSECOND=0,1,2"),
        event(uid="bad", more="RRULE:nonsense"),
        "UID:bad\nSUMMARY:K7",
    ],
)
def test_an_event_that_cannot_be_read_is_named_and_the_others_are_read(broken: str) -> None:
    found = read(calendar(broken, event(uid="good")))
    assert [each.reference for each in found.seen] == ["good"]
    assert found.unread == {"K7"}


def test_where_not_even_the_words_can_be_read_it_may_be_anybody() -> None:
    broken = event(uid="bad", more="RRULE:nonsense").replace("SUMMARY:K7", "SUMMARY;LANGUAGE:K7")
    assert read(calendar(broken)).unread in ({"K7"}, set(CODES))


def test_an_event_without_a_code_is_not_even_read() -> None:
    found = read(calendar(event("Team", uid="bad", more="RRULE:FREQ=SECONDLY"), event(uid="good")))
    assert not found.unread
    assert len(found.seen) == 1


def test_a_zone_that_nobody_knows_is_the_therapists() -> None:
    text = calendar(event().replace("DTSTART:", "DTSTART;TZID=Mars/Olympus:").replace("Z", ""))
    assert ends(read(text), "K7") == ["03-03 09:50"]
    assert ends(read(text.replace("VERSION:2.0", "VERSION:2.0\nX-WR-TIMEZONE:Mars")), "K7") == ["03-03 09:50"]


def test_a_zone_that_one_calendar_defines_is_not_anothers() -> None:
    own = (
        "BEGIN:VTIMEZONE\nTZID:Customized Time Zone\nBEGIN:STANDARD\nDTSTART:16010101T000000\nTZOFFSETFROM:{0}\n"
        "TZOFFSETTO:{0}\nEND:STANDARD\nEND:VTIMEZONE\nBEGIN:VEVENT"
    )
    meeting = event().replace("DTSTART:", "DTSTART;TZID=Customized Time Zone:").replace("T095000Z", "T105000Z")
    text = calendar(meeting.replace("T090000Z", "T090000"))
    begins = [
        read(text.replace("BEGIN:VEVENT", own.format(offset))).seen[0].begins.hour
        for offset in ("+0000", "+0200", "-0100")
    ]
    assert begins == [9, 7, 10]


def test_reading_does_not_take_for_ever() -> None:
    clock: Iterator[float] = iter([0.0, 6.0])
    with pytest.raises(Unreadable, match="too long"):
        read_calendar(calendar(event()).encode(), ALL, CODES, BERLIN, steady=lambda: next(clock))


def test_a_series_of_many_exceptions_is_passed_over_and_named() -> None:
    """They are counted in one go, with no look at the clock."""
    changed = [event(more=f"RECURRENCE-ID:{20260303 + n % 20}T{n % 24:02}{n % 60:02}00Z") for n in range(5_001)]
    found = read(calendar(*changed, event("M2", uid="v")))
    assert ([each.code for each in found.seen], found.unread) == (["M2"], frozenset({"K7"}))
    assert not read(calendar(*changed[:40])).unread


@pytest.mark.parametrize(
    ("events", "bare"),
    [((), True), ((event("Team"),), True), ((event(day="20200303"),), False),
     ((event(more="STATUS:CANCELLED"),), False), ((event("Team"), event("M2", uid="v")), False)],
)  # fmt: skip
def test_a_calendar_without_any_code_is_known_from_one_that_holds_none_now(events: tuple[str, ...], bare: bool) -> None:
    """Emptied, or its titles hidden: or an event was deleted, and others are there still, however old."""
    assert read(calendar(*events)).bare is bare


@pytest.mark.parametrize("heap", ["a" * 1_000_000, "\u0301\u0316" * 200_000], ids=["no space", "accents"])
def test_whoever_invites_a_therapist_does_not_hold_the_bot_up(heap: str) -> None:
    """Each took many minutes, in which nothing else of the whole bot ran."""
    begun = time.process_time()
    found = read(calendar(event("K7", more=f"DESCRIPTION:M2 {heap} 12"), event("M2 x", uid="v")))
    assert [each.code for each in found.seen] == ["K7", "M2", "M2"]
    assert time.process_time() - begun < 20


def test_addresses_are_passed_over_and_what_stands_beside_them_is_not() -> None:
    assert titles("K7 a@x.org", "@K7", "K7@", "a@@ K7", "(a@x.org) K7") == ["K7"] * 5
    assert titles("a@K7", "K7@b", "@a@K7", "a@@K7") == []


@settings(max_examples=60)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["K7", "k7 x", "M2", "Team", "12", "12:30"]),
            DAYS,
            st.integers(1, 719),
        ),
        max_size=8,
    )
)
def test_every_event_is_seen_once_in_windows_that_follow_one_another(
    events: list[tuple[str, datetime, int]],
) -> None:
    """Reading in steps gives what reading at once does, in any order and with any folds."""
    made = [
        f"UID:{n}\nDTSTART:{at:%Y%m%dT%H%M%S}Z\nDURATION:PT{minutes}M\nSUMMARY:{title}"
        for n, (title, at, minutes) in enumerate(events)
    ]
    whole = read(calendar(*made), (datetime(2026, 2, 1, tzinfo=UTC), datetime(2026, 6, 1, tzinfo=UTC)))
    steps: list[Seen] = []
    at = datetime(2026, 2, 1, tzinfo=UTC)
    while at < datetime(2026, 6, 1, tzinfo=UTC):
        steps += read(calendar(*reversed(made)).replace("SUMMARY", "SUMM\n ARY"), (at, at + timedelta(days=20))).seen
        at += timedelta(days=20)
    assert set(steps) == set(whole.seen)
    assert len(steps) == len(whole.seen)
    assert {each.reference for each in whole.seen} == {
        str(n) for n, (title, _, _) in enumerate(events) if title in ("K7", "k7 x", "M2", "12")
    }


@settings(max_examples=150)
@given(st.data())
def test_what_is_changed_anywhere_is_read_or_refused_and_nothing_else(data: st.DataObject) -> None:
    content = bytearray(data.draw(st.sampled_from([GOOGLE, OUTLOOK, NEXTCLOUD, APPLE])).encode())
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(content) - 1))
        content[at : at + data.draw(st.integers(0, 40))] = data.draw(st.binary(max_size=8))
    with contextlib.suppress(Unreadable):
        found = read_calendar(bytes(content), ALL, CODES, BERLIN)
        assert all(ALL[0] < each.ends <= ALL[1] and each.code in CODES for each in found.seen)
