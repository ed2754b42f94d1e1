"""Calendar quarters: where they begin, what follows on what, and when their figures can be had."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.figures.quarters import SETTLES_AFTER, Quarter, first_quarter, quarter_named, settled_quarters

LONG_AGO = datetime(1990, 1, 1, tzinfo=UTC)
ZONES = ("Europe/Berlin", "America/Los_Angeles", "Asia/Kolkata", "Pacific/Kiritimati", "UTC")
quarters = st.builds(Quarter, st.integers(2000, 2100), st.integers(1, 4))


@given(quarters, st.sampled_from(ZONES))
def test_each_begins_where_the_one_before_ends(quarter: Quarter, zone: str) -> None:
    assert quarter.next.before == quarter.before.next == quarter
    assert timedelta(days=89) < quarter.next.begins_at(zone) - quarter.begins_at(zone) < timedelta(days=93)
    assert quarter_named(str(quarter)) == quarter


@given(quarters, st.sampled_from(ZONES), st.integers(1, 6))
def test_it_can_be_had_from_the_instant_it_has_settled(quarter: Quarter, zone: str, count: int) -> None:
    at = quarter.settles_at(zone)
    assert at == quarter.next.begins_at(zone) + SETTLES_AFTER
    newest = settled_quarters(at, zone, count, began=LONG_AGO)
    assert newest[0] == quarter
    assert newest == sorted(newest, reverse=True)
    assert len(set(newest)) == count
    assert settled_quarters(at - timedelta(microseconds=1), zone, 1, began=LONG_AGO) == [quarter.before]


@given(quarters, st.sampled_from(ZONES))
def test_none_is_of_before_it_all_began(quarter: Quarter, zone: str) -> None:
    last = quarter.next.begins_at(zone) - timedelta(microseconds=1)
    at = quarter.next.settles_at(zone)
    assert settled_quarters(at, zone, 4, began=last) == [quarter.next, quarter]
    assert settled_quarters(at, zone, 4, began=last + timedelta(microseconds=1)) == [quarter.next]
    assert first_quarter(last, zone) == quarter


def test_the_zone_says_when_it_begins() -> None:
    assert Quarter(2026, 3).begins_at("Europe/Berlin") == datetime(2026, 6, 30, 22, tzinfo=UTC)
    assert Quarter(2026, 1).begins_at("America/Los_Angeles") == datetime(2026, 1, 1, 8, tzinfo=UTC)


@pytest.mark.parametrize("name", ["2026", "2026Q0", "2026Q5", "0000Q1", "26Q1", "2026-09", "2026Q1Q2", ""])
def test_what_is_no_quarter(name: str) -> None:
    assert quarter_named(name) is None


def test_it_may_be_typed_small() -> None:
    assert quarter_named(" 2026q3 ") == Quarter(2026, 3)
