"""Days as people type them: every reading that makes sense, for nobody's is guessed."""

import re
from datetime import date, timedelta

from handlers.when.typed import Typed, first_read

_ISO = re.compile(r"(?P<year>\d{4})[-/](?P<month>\d{1,2})[-/](?P<day>\d{1,2})")
_DOTS = re.compile(r"(?P<day>\d{1,2})\. ?(?P<month>\d{1,2})\.? ?(?P<year>\d{4})?")
_SLASHES = re.compile(r"(?P<one>\d{1,2})/(?P<other>\d{1,2})(?:/(?P<year>\d{4}))?")
_RELATIVE = {"before_yesterday": -2, "yesterday": -1, "today": 0, "tomorrow": 1, "after_tomorrow": 2}
_OF_WEEKDAYS = ("plain", "coming", "last", "next", "last_week", "next_week")
_WEEK = timedelta(days=7)


def coming_days(text: str, today: date, language: str) -> list[date]:
    """The days after `today`, and no more than a year later, that a typed text may mean, soonest first.

    `2026-12-24`, `24.12.`, `24 December`, `Dec 24, 2026`, `Monday`, `tomorrow`, `in two weeks`; without a year it is
    the next one. `4/5` may be in April or in May, and `next Monday` in this week or in the next.
    """

    def read(said: str, typed: Typed) -> list[date]:
        return [day for day in days_in(said, today, typed) if today < day <= _a_year_after(today)]

    return sorted(set(first_read(text, language, read)))


def days_in(text: str, today: date, typed: Typed) -> list[date]:
    """Every day near `today`, before or after it, that a folded text may mean; without a year, in each of three."""
    for said in dict.fromkeys((text, typed.without("days", text))):
        for name, days in _RELATIVE.items():
            if typed.says("days", name, said):
                return [today + timedelta(days)]
        if found := _away(said, today, typed) or _weekdays(said, today, typed):
            return found
    return dates_in(text, today, typed)


def says_next(text: str, typed: Typed) -> bool:
    """Whether it is a weekday that may be in this week or in the next."""
    return typed.says("days", "next", typed.without("days", text))


def _away(text: str, today: date, typed: Typed) -> list[date]:
    """So many days or weeks from today, or ago."""
    ahead = [*typed.matches("lengths", "ahead", text), *filter(None, [typed.bare_length.fullmatch(text)])]
    ways = [*((1, each) for each in ahead), *((-1, each) for each in typed.matches("lengths", "ago", text))]
    return [today + sign * timedelta(days) for sign, found in ways for days in typed.days(found)]


def _weekdays(text: str, today: date, typed: Typed) -> list[date]:
    found = ((which, each) for which in _OF_WEEKDAYS for each in typed.matches("days", which, text))
    return next((_weekday(which, typed.weekdays[each["weekday"]], today) for which, each in found), [])


def _weekday(which: str, number: int, today: date) -> list[date]:
    """The last one and the next; where today is one itself it may be meant, and *next* may leave one out."""
    of_this_week = today + timedelta(number - today.weekday())
    ahead = (number - today.weekday()) % 7
    coming, last = today + timedelta(ahead or 7), today + timedelta((ahead or 7) - 7 or -7)
    match which:
        case "last":
            return [last]
        case "coming":
            return [coming]
        case "next":
            return [coming, coming + _WEEK] if ahead else [coming]
        case "last_week":
            return [of_this_week - _WEEK]
        case "next_week":
            return [of_this_week + _WEEK]
        case _:
            return [last, coming] if ahead else [last, today, coming]


def dates_in(text: str, today: date, typed: Typed) -> list[date]:
    """The same of a written date, with or without the weekday that it is."""
    if found := typed.weekday_first.fullmatch(typed.without("days", text)):
        number = typed.weekdays[found["weekday"]]
        return [day for day in _dates(found["rest"], today, typed) if day.weekday() == number]
    return _dates(text, today, typed)


def _dates(text: str, today: date, typed: Typed) -> list[date]:
    said = typed.without("days", text)
    if found := _SLASHES.fullmatch(said):
        one, other = int(found["one"]), int(found["other"])
        return [day for pair in {(one, other), (other, one)} for day in _in_years(found["year"], *pair, today)]
    if found := next((m for form in (_ISO, _DOTS) if (m := form.fullmatch(said))), None):
        return _in_years(found["year"], int(found["month"]), int(found["day"]), today)
    if found := next(typed.matches("days", "dates", said), None):
        return _in_years(found["year"], typed.months[found["month"]], day_number(found), today)
    return []


def day_number(found: re.Match[str]) -> int:
    """The number of a day in its month."""
    return 1 if found["first_day"] else int(found["day"])


def _in_years(year: str | None, month: int, day: int, today: date) -> list[date]:
    years = [int(year)] if year else [today.year - 1, today.year, today.year + 1]
    return [made for each in years if (made := _day(each, month, day)) is not None]


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _a_year_after(day: date) -> date:
    return _day(day.year + 1, day.month, day.day) or date(day.year + 1, 3, 1)
