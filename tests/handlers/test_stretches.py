"""From one day to another, as people type it."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.when.stretches import last_days, stretches

TODAY = date(2026, 11, 25)  # a Wednesday
CHRISTMAS = (date(2026, 12, 24), date(2027, 1, 6))
days_ahead = st.integers(0, 360)


@pytest.mark.parametrize(
    "typed",
    ["24 December - 6 January", "24.12.-6.1.", "24.12.2026 \u2013 6.1.2027", "2026-12-24 - 2027-01-06",
     "from 24 December to 6 January", "Dec 24 until Jan 6", "between 24 Dec and 6 Jan", "24/12/2026 to 6 January",
     "24 December for 2 weeks", "for 14 days from 24 December"],
)  # fmt: skip
def test_what_means_one_stretch(typed: str) -> None:
    assert stretches(typed, TODAY, "en") == [CHRISTMAS]


@pytest.mark.parametrize(
    ("typed", "ahead", "last"),
    [("today", 0, 0), ("tomorrow", 1, 1), ("until Friday", 0, 2), ("now until Sunday", 0, 4), ("this week", 0, 4),
     ("next week", 5, 11), ("for two weeks", 0, 13), ("Friday - Tuesday", 2, 6), ("Monday for 10 days", 5, 14),
     ("24-27 December", 29, 32), ("24.-27.12.", 29, 32), ("December 24 to 27", 29, 32),
     ("between 1 and 5 March", 96, 100),
     ("tomorrow until in two weeks", 1, 14), ("6 - 12 December", 11, 17)],
)  # fmt: skip
def test_what_is_counted_from_today(typed: str, ahead: int, last: int) -> None:
    assert stretches(typed, TODAY, "en") == [(TODAY + timedelta(ahead), TODAY + timedelta(last))]


def test_what_may_mean_one_or_another_is_both() -> None:
    assert stretches("Monday to Friday", TODAY, "en") == [  # this week's, which has begun, or the next one's
        (TODAY, date(2026, 11, 27)), (date(2026, 11, 30), date(2026, 12, 4))
    ]  # fmt: skip
    assert (date(2027, 4, 5), date(2027, 5, 6)) in stretches("4/5 - 6/5", TODAY, "en")
    assert len(stretches("4/5 - 6/5", TODAY, "en")) == 4
    assert stretches("20 Nov - 30 Nov", TODAY, "en")[0] == (TODAY, date(2026, 11, 30))


@pytest.mark.parametrize(
    "typed",
    ["", "soon", "from Monday", "24 Dec 2026 - 6 Jan 2025", "20 Nov - 22 Nov 2026", "for 0 days", "6", "-", "to"],
)
def test_what_means_none(typed: str) -> None:
    assert stretches(typed, TODAY, "en") == []


@given(days_ahead, st.integers(0, 300), st.sampled_from(["%Y-%m-%d", "%d.%m.%Y", "%d %B %Y", "%B %d, %Y"]))
def test_two_whole_dates_are_read_back_as_they_were_written(ahead: int, length: int, form: str) -> None:
    first = TODAY + timedelta(ahead)
    last = first + timedelta(length)
    for between in (" - ", " to ", " until "):
        typed = f"{first.strftime(form)}{between}{last.strftime(form)}"
        assert stretches(typed, TODAY, "en") == [(first, last)], typed


@given(st.text(max_size=40))
def test_any_text_is_read_or_not_and_never_fails(typed: str) -> None:
    for first, last in stretches(typed, TODAY, "en"):
        assert TODAY <= first <= last
    for last in last_days(typed, TODAY + timedelta(3), TODAY, "en"):
        assert last >= TODAY + timedelta(3)


@pytest.mark.parametrize(
    ("typed", "days"),
    [("Friday", [3]), ("until 24.12.", [23]), ("for two weeks", [13]), ("in two weeks", [8]), ("yesterday", []),
     ("1 December", [0])],
)  # fmt: skip
def test_the_last_day_of_what_begins_later(typed: str, days: list[int]) -> None:
    first = date(2026, 12, 1)
    assert last_days(typed, first, TODAY, "en") == [first + timedelta(each) for each in days]
