"""Times, moments and quiet hours as people type them; and every example that a screen gives is one."""

import re
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

import handlers
from handlers.alerts import remind_me as reminding
from handlers.clients import pause
from handlers.ground.screen import Screen
from handlers.ground.turn import Site, Turn
from handlers.joining.quiet import quiet_again, quiet_typing
from handlers.joining.zone import zone_unknown
from handlers.leaders import name_stand_in
from handlers.sessions import session
from handlers.when.days import coming_days
from handlers.when.moments import moments_ahead, past_moments
from handlers.when.times import spans, times_of_day
from storage.database import Tx
from storage.people import Person
from tests.handlers.test_hours import BERLIN, ZONES, instants

MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)  # 10:00 in Berlin
WEEK, TWO_WEEKS = timedelta(days=7), timedelta(days=14)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("typed", "walls"),
    [("16:30", "16:30"), ("9.30", "09:30"), ("2:30pm", "14:30"), ("2.30 p.m.", "14:30"), ("1630", "16:30"),
     ("16h30", "16:30"), ("16 Uhr", "16:00"), ("at 4pm", "16:00"), ("14:30pm", "14:30"), ("12am", "00:00"),
     ("12 PM", "12:00"), ("0:30", "00:30"), ("noon", "12:00"), ("half past 9 pm", "21:30"), ("22", "22:00"),
     ("4", "04:00 16:00"), ("2:30", "02:30 14:30"), ("02:30", "02:30"), ("12 o'clock", "12:00 00:00"),
     ("half past nine", "09:30 21:30"), ("a quarter to one", "12:45 00:45"), ("ten past 4", "04:10 16:10"),
     ("\u0661\u0666:\u0663\u0660", "16:30"), ("\uff11\uff16\uff1a\uff13\uff10", "16:30"),
     ("", ""), ("25:00", ""), ("12:60", ""), ("13am", ""), ("9:3", ""), ("half four", ""), ("half to 4", ""),
     ("ninety past 4", ""), ("14 to 15", ""), ("soon", ""), ("K7", ""), ("-1", ""), ("24:00", "")],
)  # fmt: skip
def test_a_time_of_day_has_every_reading_that_it_may_have(typed: str, walls: str) -> None:
    assert [f"{each:%H:%M}" for each in times_of_day(typed, "en")] == walls.split()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("22:30 to 07:00", "22:30-07:00"), ("22-7", "22:00-07:00"), ("22.00\u20137.00", "22:00-07:00"),
     ("from 9pm until 8am", "21:00-08:00"), ("10pm - 7", "22:00-07:00"), ("between 22:00 and 07:00", "22:00-07:00"),
     ("17:00 to 10:30", "17:00-10:30"), ("08:30 to 07:00", "08:30-07:00"), ("midnight to 8am", "00:00-08:00"),
     ("10-7", "10:00-19:00 22:00-07:00"), ("9 to 5", "09:00-17:00 21:00-05:00"),
     ("8:30 to 7:00", "08:30-07:00 08:30-19:00 20:30-07:00"),
     ("00:00 to 00:00", ""), ("7pm to 19:00", ""), ("22:30", ""), ("late to early", ""), ("", ""), ("25-7", "")],
)  # fmt: skip
def test_quiet_hours_have_every_reading_that_they_may_have(typed: str, meant: str) -> None:
    assert ["-".join(each) for each in spans(typed, "en")] == meant.split()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("9:30", ["2026-03-02T08:30"]), ("16:30", ["2026-03-01T15:30"]), ("2:30pm", ["2026-03-01T13:30"]),
     ("2:30", ["2026-03-02T01:30", "2026-03-01T13:30"]), ("yesterday 4.30pm", ["2026-03-01T15:30"]),
     ("4pm yesterday", ["2026-03-01T15:00"]), ("Monday 9:00", ["2026-03-02T08:00"]),
     ("Friday at 10:00", ["2026-02-27T09:00"]), ("last Fri, 10:00", ["2026-02-27T09:00"]),
     ("28 February 16:00", ["2026-02-28T15:00"]), ("Feb 28 4pm", ["2026-02-28T15:00"]),
     ("2026-02-28 16:30", ["2026-02-28T15:30"]), ("28.2. 16:30", ["2026-02-28T15:30"]),
     ("20 minutes ago", ["2026-03-02T08:40"]), ("an hour ago", ["2026-03-02T08:00"]), ("noon", ["2026-03-01T11:00"]),
     ("two and a half hours ago", ["2026-03-02T06:30"]), ("an hour and a half ago", ["2026-03-02T07:30"]),
     ("half an hour ago", ["2026-03-02T08:30"]), ("half past 8", ["2026-03-02T07:30", "2026-03-01T19:30"]),
     ("", []), ("tomorrow 12:00", []), ("25:00", []), ("2026-13-01 10:00", []), ("0001-01-01 10:00", []),
     ("in an hour", []), ("Monday", []), ("it was at 9:30 I think", []), ("2026-02-01 10:00", [])],
)  # fmt: skip
def test_when_a_session_ended(typed: str, meant: list[str]) -> None:
    assert past_moments(typed, MONDAY, BERLIN, "en", within=WEEK) == [at(each) for each in meant]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("16:30", ["2026-03-02T15:30"]), ("9.00", ["2026-03-03T08:00"]), ("tomorrow 9:00", ["2026-03-03T08:00"]),
     ("today 23:59", ["2026-03-02T22:59"]), ("2026-03-09 10:00", ["2026-03-09T09:00"]), ("9pm", ["2026-03-02T20:00"]),
     ("Wednesday 9am", ["2026-03-04T08:00"]), ("Monday 11:00", ["2026-03-02T10:00", "2026-03-09T10:00"]),
     ("next Friday 10:00", ["2026-03-06T09:00", "2026-03-13T09:00"]), ("in two hours", ["2026-03-02T11:00"]),
     ("in 20 minutes", ["2026-03-02T09:20"]), ("4:30", ["2026-03-02T15:30", "2026-03-03T03:30"]),
     ("today 9:00", []), ("yesterday 16:30", []), ("2026-03-01 10:00", []), ("soon", []), ("", []), ("an hour ago", []),
     ("25:00", []), ("next week 9:00", []), ("9999-12-31 23:59", []), ("2026-04-01 9:00", [])],
)  # fmt: skip
def test_when_to_be_reminded(typed: str, meant: list[str]) -> None:
    assert moments_ahead(typed, MONDAY, BERLIN, "en", within=TWO_WEEKS) == [at(each) for each in meant]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("02:30", "2026-10-25T01:30"), ("today 02:30", "2026-10-25T01:30"), ("yesterday 02:30", "2026-10-24T00:30")],
)
def test_a_time_that_came_twice_is_the_later_one(typed: str, meant: str) -> None:
    assert past_moments(typed, at("2026-10-25T08:00"), BERLIN, "en", within=WEEK) == [at(meant)]


@given(instants, st.sampled_from(ZONES), st.text(max_size=20))
def test_any_text_is_times_within_their_bounds_or_none(now: datetime, zone: str, text: str) -> None:
    assert all(now - WEEK <= each <= now for each in past_moments(text, now, zone, "en", within=WEEK))
    assert all(now < each <= now + WEEK for each in moments_ahead(text, now, zone, "en", within=WEEK))
    assert all(begin != end for begin, end in spans(text, "en"))


@given(instants, st.sampled_from(ZONES), st.times())
def test_a_bare_time_is_its_latest_or_its_next_occurrence(now: datetime, zone: str, wall: time) -> None:
    (past,) = past_moments(f"{wall:%H:%M}", now, zone, "en", within=WEEK)
    (ahead,) = moments_ahead(f"{wall:%H:%M}", now, zone, "en", within=WEEK)
    assert timedelta() <= now - past < timedelta(hours=50)  # where a day was left out, two are one
    assert timedelta() < ahead - now < timedelta(hours=50)


EXAMPLE = re.compile(r"<b>(.+?)</b>")


LANGUAGES = sorted({file.parent.name for file in (Path(handlers.__file__).parent / "locales").glob("*/*.ftl")})


def turn_at(now: datetime, zone: str, language: str) -> Turn:
    """Somebody who goes by this zone's clock; no screen with an example asks the database."""
    person = Person(1, 1, language, zone, None, None, None, None, None, None)
    return Turn(cast(Tx, SimpleNamespace(now=now)), Site("a_bot"), person)


@pytest.mark.parametrize("language", LANGUAGES)
@given(now=instants, zone=st.sampled_from(ZONES))
def test_every_example_that_a_screen_gives_is_read_as_one_time(language: str, now: datetime, zone: str) -> None:
    turn = turn_at(now, zone, language)
    today = now.astimezone(ZoneInfo(zone)).date()

    def past(text: str) -> list[Any]:
        return list(past_moments(text, now, zone, language, within=WEEK))

    def ahead(text: str) -> list[Any]:
        return list(moments_ahead(text, now, zone, language, within=TWO_WEEKS))

    def days(text: str) -> list[Any]:
        return list(coming_days(text, today, language))

    def hours(text: str) -> list[Any]:
        return list(spans(text, language))

    typed_into: list[tuple[Callable[[str], Sequence[Any]], Screen]] = [
        (hours, quiet_typing(turn)), (hours, quiet_again(turn)),
        (past, session.session_time(turn, pair=1, modality="video")),
        (past, session.session_time_again(turn, pair=1, modality="video")),
        (ahead, reminding.typing_screen(turn)), (ahead, reminding.reminder_typing_again(turn)),
        (days, pause.pause_typing(turn)), (days, pause.pause_typing_again(turn)),
        (days, name_stand_in.stand_in_typing(turn)),
    ]  # fmt: skip
    for read, screen in typed_into:
        examples = EXAMPLE.findall(screen.text)
        assert examples
        for typed in examples:
            assert len(read(typed)) == 1, (typed, screen.text)
    assert times_of_day(EXAMPLE.findall(zone_unknown(turn).text)[-1], language), "the time where one is"
