"""From one day to another, as people type it: every reading that makes sense, for nobody's is guessed."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from handlers.ground.words import Words
from handlers.when.days import days_meant
from handlers.when.times import plainly

Stretch = tuple[date, date]
"""The first day and the last, both of them within it."""

_DAY, _WEEK = timedelta(days=1), timedelta(weeks=1)
_YEAR = timedelta(days=366)
_BEGUN = timedelta(days=31)  # what began so long ago, and goes on, is meant from today
_AND = re.compile(r" ?-+ ?| (?:to|and|through|thru|until|till|til) ")
_UNTIL = re.compile(r"(?:(?:now|today) ?)?(?:until|till|til|through|to|-) (?P<last>.+)")
_FOR = re.compile(
    r"(?P<first>.*?) ?\bfor (?P<count>\d{1,3}|an?|one|two|three|four|five|six) (?P<unit>day|week)s?"
    r"(?: from (?P<from>.+))?"
)
_COUNTS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_OF_WEEK = {"this week": 0, "the rest of this week": 0, "next week": 1}
_ONE_MONTH = (
    re.compile(
        r"(?P<one>\d{1,2})(?:\.|st|nd|rd|th)? ?(?:-|to|and) ?(?P<other>\d{1,2}(?:\.|st|nd|rd|th)? ?(?P<month>.+))"
    ),
    re.compile(r"(?P<month>[^\W\d]+\.?) (?P<one>\d{1,2})(?:st|nd|rd|th)? ?(?:-|to|and) ?(?P<other>\d{1,2}.*)"),
)


def stretches(text: str, today: date, words: Words) -> list[Stretch]:
    """What a typed text may mean, from `today` on, soonest first; a first day that is past is meant from today.

    `24 December - 6 January`, `24.12.-6.1.`, `24-27 December`, `Monday to Friday`, `until Friday`, `next week`,
    `for two weeks`, `Monday for 10 days`, `tomorrow`. It begins within a year, and lasts a year at most.
    """
    typed = plainly(text).removeprefix("between ")
    found = {(max(first, today), last) for first, last in _readings(typed, today, words) if last >= today}
    return sorted(each for each in found if each[0] <= today + _YEAR and each[0] <= each[1] <= each[0] + _YEAR)


def last_days(text: str, first: date, today: date, words: Words) -> list[date]:
    """What a typed last day of something that begins on `first` may mean, soonest first."""
    typed = plainly(text)
    meant = {last for begin, last in _for_so_long(typed, first, words) if begin == first}
    meant |= set(_after(re.sub(r"^(?:until|till|til|to) ", "", typed), first, today, words))
    return sorted(each for each in meant if first <= each <= first + _YEAR)


def _readings(typed: str, today: date, words: Words) -> Iterator[Stretch]:
    if typed in _OF_WEEK:
        monday = today + timedelta(days=-today.weekday()) + _OF_WEEK[typed] * _WEEK
        yield max(monday, today), monday + _WEEK - _DAY
    if found := _UNTIL.fullmatch(typed):
        yield from ((today, last) for last in _after(found["last"], today, today, words))
    yield from _for_so_long(typed, today, words)
    yield from _in_one_month(typed, today, words)
    bare = typed.removeprefix("from ")
    for cut in _AND.finditer(bare):
        firsts = _from(bare[: cut.start()], today, words)
        yield from ((first, last) for first in firsts for last in _after(bare[cut.end() :], first, today, words))
    if bare == typed:  # `from Monday` alone does not say until when
        yield from ((day, day) for day in _from(typed, today, words) if day >= today)


def _from(text: str, today: date, words: Words) -> list[date]:
    """The days on which it may begin: ahead within a year, or past a little while ago; the nearest where it is a day's
    name or a date without a year.
    """
    if text in ("now", ""):
        return [today] if text else []
    near = sorted(each for each in days_meant(text, today, words) if today - _BEGUN <= each <= today + _YEAR)
    ahead = {(each.month, each.day): each for each in reversed(near) if each >= today}
    return [each for each in near if each < today or ahead[each.month, each.day] == each]


def _after(text: str, first: date, today: date, words: Words) -> list[date]:
    """The last days that may be meant: counted from today, or else from the first day; without a year the nearest."""
    for near in (today, first):
        days = [each for each in days_meant(text, near, words) if first <= each <= first + _YEAR]
        if days:
            return days if "next" in text or "/" in text else [min(days)]
    return []


def _for_so_long(typed: str, today: date, words: Words) -> Iterator[Stretch]:
    found = _FOR.fullmatch(typed)
    if found is None:
        return
    count = int(found["count"]) if found["count"].isdigit() else _COUNTS[found["count"]]
    length = count * (_WEEK if found["unit"] == "week" else _DAY) - _DAY
    begins = (found["from"] or found["first"] or "now").removeprefix("from ")
    yield from (
        (first, first + length) for first in _from(begins, today, words) if first >= today and length >= timedelta()
    )


def _in_one_month(typed: str, today: date, words: Words) -> Iterator[Stretch]:
    """Two days of a month that is named once."""
    for form in _ONE_MONTH:
        if found := form.fullmatch(typed):
            one, other, month = found["one"], found["other"], found["month"].removeprefix(".")
            ahead, last = f"{one} {month}", other
            if form is _ONE_MONTH[1]:
                ahead, last = f"{month} {one}", f"{month} {other}"
            elif month[:1].isdigit():
                ahead = f"{one}.{month}"
            yield from (
                (first, each) for first in _from(ahead, today, words) for each in _after(last, first, today, words)
            )
