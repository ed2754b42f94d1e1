"""Days as people type them."""

import re
from datetime import date

from handlers.words import Words

_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})")
_DOTS = re.compile(r"(?P<day>\d{1,2})\.\s*(?P<month>\d{1,2})\.?\s*(?P<year>\d{4})?")
_NAMED = re.compile(r"(?P<day>\d{1,2})(?:\.|st|nd|rd|th)?\s+(?P<month>[^\W\d]+)\.?,?\s*(?P<year>\d{4})?")
_MONTH_FIRST = re.compile(r"(?P<month>[^\W\d]+)\.?\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s*(?P<year>\d{4})?")


def coming_day(text: str, today: date, words: Words) -> date | None:
    """The day after `today`, and no more than a year later, that a typed text means; None when it means none.

    `2026-12-24`, `24.12.`, and with the month's name `24 December` or `Dec 24, 2026`. Without a year it is the next
    one. Days and months between slashes are not read: half the world means the other thing by them.
    """
    typed = " ".join(text.split()).casefold()
    found = next((m for form in (_ISO, _DOTS, _NAMED, _MONTH_FIRST) if (m := form.fullmatch(typed))), None)
    if found is None:
        return None
    month = int(found["month"]) if found["month"].isdigit() else words.months().get(found["month"])
    years = [int(found["year"])] if found["year"] else [today.year, today.year + 1]
    days = [] if month is None else [_day(year, month, int(found["day"])) for year in years]
    return next((day for day in days if day is not None and today < day <= _a_year_after(today)), None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _a_year_after(day: date) -> date:
    return _day(day.year + 1, day.month, day.day) or date(day.year + 1, 3, 1)
