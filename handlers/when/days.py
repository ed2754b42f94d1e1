"""Days as people type them: every reading that makes sense, for nobody's is guessed."""

import re
from datetime import date, timedelta

from handlers.ground.words import Words
from handlers.when.times import plainly

_ISO = re.compile(r"(?P<year>\d{4})[-/](?P<month>\d{1,2})[-/](?P<day>\d{1,2})")
_DOTS = re.compile(r"(?P<day>\d{1,2})\. ?(?P<month>\d{1,2})\.? ?(?P<year>\d{4})?")
_SLASHES = re.compile(r"(?P<one>\d{1,2})/(?P<other>\d{1,2})(?:/(?P<year>\d{4}))?")
_NAMED = re.compile(r"(?:the )?(?P<day>\d{1,2})(?:\.|st|nd|rd|th)?(?: of)? (?P<month>[^\W\d]+)\.?,? ?(?P<year>\d{4})?")
_MONTH_FIRST = re.compile(r"(?P<month>[^\W\d]+)\.? (?P<day>\d{1,2})(?:st|nd|rd|th)?,? ?(?P<year>\d{4})?")
_DISTANCE = re.compile(r"(?:in )?(?P<count>\d{1,3}|an?|one|two|three|four|five|six) (?P<unit>day|week)s?(?P<ago> ago)?")
_WEEKDAY = re.compile(r"(?:on )?(?:(?P<which>last|this|next) )?(?P<name>[^\W\d]+)\.?")
_COUNTS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_RELATIVE = {"today": 0, "tomorrow": 1, "yesterday": -1, "the day after tomorrow": 2, "the day before yesterday": -2}


def coming_days(text: str, today: date, words: Words) -> list[date]:
    """The days after `today`, and no more than a year later, that a typed text may mean, soonest first.

    `2026-12-24`, `24.12.`, `24 December`, `Dec 24, 2026`, `Monday`, `tomorrow`, `in two weeks`; without a year it is
    the next one. `4/5` may be in April or in May, and `next Monday` in this week or in the next.
    """
    return sorted(day for day in set(days_meant(text, today, words)) if today < day <= _a_year_after(today))


def days_meant(text: str, today: date, words: Words) -> list[date]:
    """Every day near `today`, before or after it, that a typed text may mean; without a year, in each of three."""
    typed = plainly(text)
    if typed in _RELATIVE:
        return [today + timedelta(days=_RELATIVE[typed])]
    if found := _DISTANCE.fullmatch(typed):
        return [_away(found, today)]
    if found := _WEEKDAY.fullmatch(typed):
        return _weekdays(found, today, words)
    return _dates(typed, today, words)


def _away(found: re.Match[str], today: date) -> date:
    count = int(found["count"]) if found["count"].isdigit() else _COUNTS[found["count"]]
    days = count * (7 if found["unit"] == "week" else 1)
    return today + timedelta(days=-days if found["ago"] else days)


def _weekdays(found: re.Match[str], today: date, words: Words) -> list[date]:
    """The last one and the next; where today is one itself it may be meant, and *next* may leave one out."""
    number = words.weekdays().get(found["name"])
    if number is None:
        return []
    ahead = (number - today.weekday()) % 7
    coming, last = today + timedelta(days=ahead or 7), today + timedelta(days=(ahead or 7) - 7 or -7)
    week = timedelta(days=7)
    match found["which"]:
        case "last":
            return [last if ahead else today - week]
        case "next":
            return [coming, coming + week] if ahead else [coming]
        case _:
            return [last, coming] if ahead else [today - week, today, coming]


def _dates(typed: str, today: date, words: Words) -> list[date]:
    if found := _SLASHES.fullmatch(typed):
        one, other = int(found["one"]), int(found["other"])
        return [day for pair in {(one, other), (other, one)} for day in _in_years(found["year"], *pair, today)]
    found = next((m for form in (_ISO, _DOTS, _NAMED, _MONTH_FIRST) if (m := form.fullmatch(typed))), None)
    if found is None:
        return []
    month = int(found["month"]) if found["month"].isdigit() else words.months().get(found["month"])
    return [] if month is None else _in_years(found["year"], month, int(found["day"]), today)


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
