"""Days as people type them."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.days import coming_day
from handlers.words import words_of

TODAY = date(2026, 11, 25)
dates = st.dates(date(2020, 1, 1), date(2035, 12, 31))


@pytest.mark.parametrize(
    ("typed", "day"),
    [("2026-12-24", date(2026, 12, 24)), ("24 December", date(2026, 12, 24)), ("24. dec", date(2026, 12, 24)),
     ("  24th   DECEMBER 2026 ", date(2026, 12, 24)), ("Dec 24, 2026", date(2026, 12, 24)),
     ("24.12.", date(2026, 12, 24)), ("24.12.2026", date(2026, 12, 24)), ("1 January", date(2027, 1, 1)),
     ("26 November", date(2026, 11, 26)), ("25 November", date(2027, 11, 25)), ("3.2.", date(2027, 2, 3))],
)  # fmt: skip
def test_what_means_a_day(typed: str, day: date) -> None:
    assert coming_day(typed, TODAY, words_of("en")) == day


@pytest.mark.parametrize(
    "typed",
    ["", "soon", "12/24/2026", "24/12", "2026-11-25", "2026-11-24", "24 December 2025", "2027-11-26", "31 April",
     "29 February", "24 Decembre", "December", "0.0.", "99999-01-01", "²4 December"],
)  # fmt: skip
def test_what_means_none(typed: str) -> None:
    assert coming_day(typed, TODAY, words_of("en")) is None


@given(dates, st.integers(1, 365))
def test_every_day_of_the_coming_year_can_be_typed(today: date, ahead: int) -> None:
    day, words = today + timedelta(days=ahead), words_of("en")
    noon = datetime.combine(day, time(12), tzinfo=UTC)
    for typed in (day.isoformat(), words.date(noon, "UTC"), f"{day.day}.{day.month}.{day.year}"):
        assert coming_day(typed, today, words) == day


@given(dates, st.text(max_size=20))
def test_any_text_is_a_day_of_the_coming_year_or_none(today: date, text: str) -> None:
    found = coming_day(text, today, words_of("en"))
    assert found is None or today < found <= today + timedelta(days=366)
