"""Days as people type them."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.ground.words import words_of
from handlers.when.days import coming_days

TODAY = date(2026, 11, 25)
dates = st.dates(date(2020, 1, 1), date(2035, 12, 31))


@pytest.mark.parametrize(
    ("typed", "day"),
    [("2026-12-24", date(2026, 12, 24)), ("24 December", date(2026, 12, 24)), ("24. dec", date(2026, 12, 24)),
     ("  24th   DECEMBER 2026 ", date(2026, 12, 24)), ("Dec 24, 2026", date(2026, 12, 24)),
     ("24.12.", date(2026, 12, 24)), ("24.12.2026", date(2026, 12, 24)), ("1 January", date(2027, 1, 1)),
     ("26 November", date(2026, 11, 26)), ("25 November", date(2027, 11, 25)), ("3.2.", date(2027, 2, 3)),
     ("12/24/2026", date(2026, 12, 24)), ("24/12", date(2026, 12, 24)), ("5/5", date(2027, 5, 5)),
     ("tomorrow", date(2026, 11, 26)), ("the day after tomorrow", date(2026, 11, 27)), ("Monday", date(2026, 11, 30)),
     ("on fri.", date(2026, 11, 27)), ("Wednesday", date(2026, 12, 2)), ("next Wednesday", date(2026, 12, 2)),
     ("in two weeks", date(2026, 12, 9)), ("a week", date(2026, 12, 2)), ("in 10 days", date(2026, 12, 5)),
     ("the 24th of December", date(2026, 12, 24))],
)  # fmt: skip
def test_what_means_a_day(typed: str, day: date) -> None:
    assert coming_days(typed, TODAY, "en") == [day]


@pytest.mark.parametrize(
    ("typed", "days"),
    [("4/5", [date(2027, 4, 5), date(2027, 5, 4)]), ("12/1/2026", [date(2026, 12, 1)]),
     ("2/1/2027", [date(2027, 1, 2), date(2027, 2, 1)]), ("next Monday", [date(2026, 11, 30), date(2026, 12, 7)])],
)  # fmt: skip
def test_what_may_mean_one_day_or_another_is_both(typed: str, days: list[date]) -> None:
    assert coming_days(typed, TODAY, "en") == days


@pytest.mark.parametrize(
    "typed",
    ["", "soon", "13/13", "2026-11-25", "2026-11-24", "24 December 2025", "2027-11-26", "31 April", "yesterday",
     "29 February", "24 Decembre", "December", "0.0.", "99999-01-01", "last Monday", "3 days ago", "today", "Mo nday"],
)  # fmt: skip
def test_what_means_none(typed: str) -> None:
    assert coming_days(typed, TODAY, "en") == []


@given(dates, st.integers(1, 365))
def test_every_day_of_the_coming_year_can_be_typed(today: date, ahead: int) -> None:
    day, words = today + timedelta(days=ahead), words_of("en")
    noon = datetime.combine(day, time(12), tzinfo=UTC)
    for typed in (day.isoformat(), words.date(noon, "UTC"), f"{day.day}.{day.month}.{day.year}"):
        assert coming_days(typed, today, "en") == [day]
    slashes = coming_days(f"{day.month}/{day.day}/{day.year}", today, "en")
    assert day in slashes
    assert len(slashes) <= 2


@given(dates, st.text(max_size=20))
def test_any_text_is_days_of_the_coming_year_or_none(today: date, text: str) -> None:
    assert all(today < day <= today + timedelta(days=366) for day in coming_days(text, today, "en"))
