"""Periods of the calendar: where they begin, what follows on what, and when their figures can be had."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.figures.periods import SETTLES_AFTER, Length, Period, period_in, period_named, settled_periods

LONG_AGO = datetime(1990, 1, 1, tzinfo=UTC)
ZONES = ("Europe/Berlin", "America/Los_Angeles", "Asia/Kolkata", "Pacific/Kiritimati", "UTC")
DAYS = {Length.QUARTER: (90, 92), Length.HALF: (181, 184), Length.YEAR: (365, 366)}
zones = st.sampled_from(ZONES)
periods = st.one_of(
    st.builds(Period, st.integers(2000, 2100), st.integers(1, 4), st.just(Length.QUARTER)),
    st.builds(Period, st.integers(2000, 2100), st.integers(1, 2), st.just(Length.HALF)),
    st.builds(Period, st.integers(2000, 2100)),
)


@given(periods, zones)
def test_each_begins_where_the_one_before_ends(period: Period, zone: str) -> None:
    assert period.next.before == period.before.next == period
    assert period.ends_at(zone) == period.next.begins_at(zone)
    fewest, most = DAYS[period.length]
    assert fewest <= (period.last_day - period.first_day).days + 1 <= most
    assert period.ends_a_year == (period.next.year > period.year)
    assert period_named(str(period)) == period


@given(periods, zones, st.integers(1, 6))
def test_it_can_be_had_from_the_instant_it_has_settled(period: Period, zone: str, count: int) -> None:
    at = period.settles_at(zone)
    assert at == period.next.begins_at(zone) + SETTLES_AFTER
    newest = settled_periods(at, zone, period.length, count, began=LONG_AGO)
    assert newest[0] == period
    assert newest == sorted(newest, reverse=True)
    assert len(set(newest)) == count
    just_before = at - timedelta(microseconds=1)
    assert settled_periods(just_before, zone, period.length, 1, began=LONG_AGO) == [period.before]


@given(periods, zones)
def test_none_is_of_before_it_all_began(period: Period, zone: str) -> None:
    last = period.ends_at(zone) - timedelta(microseconds=1)
    at = period.next.settles_at(zone)
    assert settled_periods(at, zone, period.length, 4, began=last) == [period.next, period]
    after = last + timedelta(microseconds=1)
    assert settled_periods(at, zone, period.length, 4, began=after) == [period.next]
    assert period_in(last, zone, period.length) == period


@given(periods, periods)
def test_two_overlap_where_a_day_is_in_both(one: Period, other: Period) -> None:
    def days(period: Period) -> set[date]:
        return {
            period.first_day + timedelta(days=each) for each in range((period.last_day - period.first_day).days + 1)
        }

    assert one.overlaps(other) == other.overlaps(one) == bool(days(one) & days(other))


def test_the_zone_says_when_it_begins() -> None:
    assert Period(2026, 3, Length.QUARTER).begins_at("Europe/Berlin") == datetime(2026, 6, 30, 22, tzinfo=UTC)
    assert Period(2026).begins_at("America/Los_Angeles") == datetime(2026, 1, 1, 8, tzinfo=UTC)


@pytest.mark.parametrize(
    "name", ["2026Q0", "2026Q5", "2026H0", "2026H3", "0000Q1", "0000", "9999", "26Q1", "2026-09", "2026Q1Q2", "", "Q1",
             "\uff12\uff10\uff12\uff16", "2026Q", "2026Q1H1"],
)  # fmt: skip
def test_what_is_no_period(name: str) -> None:
    assert period_named(name) is None


@pytest.mark.parametrize(
    ("name", "period"),
    [(" 2026q3 ", Period(2026, 3, Length.QUARTER)), ("2026h2", Period(2026, 2, Length.HALF)), ("2026", Period(2026))],
)
def test_it_may_be_typed_small(name: str, period: Period) -> None:
    assert period_named(name) == period
