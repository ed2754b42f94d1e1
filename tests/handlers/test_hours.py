"""Wall time: quiet hours, working mornings and typed times, with both changes of the clock."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.when.hours import day_begins, next_working_morning, next_working_time, outside_quiet
from handlers.when.working_days import is_place

ZONES = ("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "America/Santiago", "UTC",
         "Asia/Kathmandu", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Pacific/Apia", "Pacific/Chatham",
         "Africa/Cairo", "America/St_Johns")  # fmt: skip
BERLIN = "Europe/Berlin"
instants = st.integers(1_704_067_200, 1_830_297_600).map(lambda seconds: datetime.fromtimestamp(seconds, UTC))
walls = st.integers(0, 95).map(lambda quarter: f"{quarter // 4:02}:{quarter % 4 * 15:02}")


def is_quiet(at: datetime, zone: str, quiet: tuple[str, str]) -> bool:
    """Written apart from the product: the minutes of a day, from `begin` round to `end`."""
    wall = at.astimezone(ZoneInfo(zone)).strftime("%H:%M")
    begin, end = quiet
    return begin <= wall < end if begin < end else (wall >= begin or wall < end)


@given(instants, st.sampled_from(ZONES), st.tuples(walls, walls).filter(lambda q: q[0] != q[1]))
def test_nothing_falls_into_quiet_hours_and_nothing_waits_longer_than_needed(
    at: datetime, zone: str, quiet: tuple[str, str]
) -> None:
    found = outside_quiet(at, zone, quiet)
    assert found >= at
    assert not is_quiet(found, zone, quiet)
    if not is_quiet(at, zone, quiet):
        assert found == at
    else:
        assert found - at <= timedelta(hours=25)


def changes(zone: str) -> list[datetime]:
    """About when the clock changes in this zone in 2026, each half a day early or late."""
    days = [datetime(2026, 1, 1, tzinfo=UTC) + timedelta(hours=12 * each) for each in range(731)]
    offsets = [day.astimezone(ZoneInfo(zone)).utcoffset() for day in days]
    return [day for day, one, other in zip(days[1:], offsets, offsets[1:], strict=False) if one != other]


def test_in_every_zone_of_the_world_the_nights_in_which_the_clock_changes_are_quiet_to_their_end() -> None:
    quiet = ("22:30", "07:00")
    for zone in sorted(available_timezones()):
        for change in changes(zone):
            for quarter in range(-96, 97, 6):
                at = change + timedelta(minutes=15 * quarter)
                found = outside_quiet(at, zone, quiet)
                assert at <= found <= at + timedelta(hours=10, minutes=30), (zone, at)  # by two hours, in Troll
                assert not is_quiet(found, zone, quiet), (zone, at)


def test_a_day_that_a_country_left_out_has_no_night() -> None:
    """Samoa went from Thursday 29 to Saturday 31 December 2011, over the date line."""
    evening = datetime(2011, 12, 30, 8, 0, tzinfo=UTC)  # Thursday, 22:00
    assert (
        outside_quiet(evening, "Pacific/Apia", ("21:00", "08:00"))
        .astimezone(ZoneInfo("Pacific/Apia"))
        .isoformat()
        .startswith("2011-12-31T08:00")
    )
    assert day_begins(evening, "Pacific/Apia", days=2) - day_begins(evening, "Pacific/Apia") == timedelta(days=1)


@given(instants, st.sampled_from(ZONES))
def test_without_quiet_hours_nothing_waits(at: datetime, zone: str) -> None:
    assert outside_quiet(at, zone, None) == outside_quiet(at, zone, ("08:00", "08:00")) == at


@given(instants, st.sampled_from(ZONES))
def test_a_working_morning_is_the_next_one_at_nine(at: datetime, zone: str) -> None:
    place = ZoneInfo(zone)
    morning = next_working_morning(at, zone).astimezone(place)
    assert morning.time() == time(9)
    assert morning.weekday() < 5
    assert 1 <= (morning.date() - at.astimezone(place).date()).days <= 3


@pytest.mark.parametrize(
    ("at", "until"),
    [("2026-03-28T22:00", "2026-03-29T06:00"), ("2026-10-24T22:00", "2026-10-25T07:00"),
     ("2026-03-29T00:30", "2026-03-29T06:00"), ("2026-10-25T01:30", "2026-10-25T07:00")],
)  # fmt: skip
def test_quiet_hours_end_at_eight_on_the_wall_in_the_nights_of_change(at: str, until: str) -> None:
    found = outside_quiet(datetime.fromisoformat(at).replace(tzinfo=UTC), BERLIN, ("21:00", "08:00"))
    assert found == datetime.fromisoformat(until).replace(tzinfo=UTC)


def test_quiet_hours_that_end_in_the_hour_that_comes_twice_last_through_both() -> None:
    first = datetime(2026, 10, 25, 0, 15, tzinfo=UTC)  # 02:15, summer time
    for at in (first, first + timedelta(hours=1)):
        assert outside_quiet(at, BERLIN, ("22:00", "02:30")) == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)


@given(instants, st.sampled_from(ZONES), st.tuples(walls, walls))
def test_what_comes_back_comes_on_a_working_day_outside_quiet_hours(
    at: datetime, zone: str, quiet: tuple[str, str]
) -> None:
    found = next_working_time(at, zone, quiet)
    assert found >= next_working_morning(at, zone)
    assert found.astimezone(ZoneInfo(zone)).weekday() < 5
    assert outside_quiet(found, zone, quiet) == found
    assert found - at <= timedelta(days=6)


@pytest.mark.parametrize(
    ("after", "holidays", "expected"),
    [
        ("2026-04-02", None, "2026-04-03"),
        ("2026-04-02", "DE", "2026-04-07"),  # Good Friday, and Easter Monday
        ("2026-01-05", "DE", "2026-01-06"),
        ("2026-01-05", "DE-BY", "2026-01-07"),  # Epiphany, in Bavaria
        ("2026-03-12", "EG", "2026-03-15"),  # from Thursday to Sunday: Friday is the weekend in Egypt
        ("2026-04-02", "Atlantis", "2026-04-03"),  # one that this program knows no more delays nothing
    ],
)
def test_a_public_holiday_is_no_working_day(after: str, holidays: str | None, expected: str) -> None:
    at = datetime.fromisoformat(f"{after}T12:00").replace(tzinfo=UTC)
    found = next_working_time(at, BERLIN, ("20:00", "08:00"), holidays)
    assert found.astimezone(ZoneInfo(BERLIN)).isoformat()[:16] == f"{expected}T09:00"


def test_a_place_is_a_country_or_a_part_of_one() -> None:
    assert [is_place(each) for each in ("DE", "DE-BY", "US-CA", "GB")] == [True] * 4
    assert [is_place(each) for each in ("", "de", "Germany", "DE-XX", "XX")] == [False] * 5
