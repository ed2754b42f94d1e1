"""From one day to another, as people type it: every reading that makes sense, for nobody's is guessed."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from handlers.when.days import dates_in, day_number, days_in, says_next
from handlers.when.typed import Typed, first_read

Stretch = tuple[date, date]
"""The first day and the last, both of them within it."""

_DAY, _WEEK = timedelta(days=1), timedelta(weeks=1)
_YEAR = timedelta(days=366)
_BEGUN = timedelta(days=31)  # what began so long ago, and goes on, is meant from today
_OF_WEEK = {"this_week": 0, "next_week": 1}


def stretches(text: str, today: date, language: str) -> list[Stretch]:
    """What a typed text may mean, from `today` on, soonest first; a first day that is past is meant from today.

    `24 December - 6 January`, `24.12.-6.1.`, `24-27 December`, `Monday to Friday`, `until Friday`, `next week`,
    `for two weeks`, `Monday for 10 days`, `tomorrow`. It begins within a year, and lasts a year at most.
    """

    def read(said: str, typed: Typed) -> list[Stretch]:
        found = [(max(first, today), last) for first, last in _readings(said, today, typed) if last >= today]
        return [each for each in found if each[0] <= today + _YEAR and each[0] <= each[1] <= each[0] + _YEAR]

    return sorted(set(first_read(text, language, read)))


def last_days(text: str, first: date, today: date, language: str) -> list[date]:
    """What a typed last day of something that begins on `first` may mean, soonest first."""

    def read(said: str, typed: Typed) -> list[date]:
        meant = [last for begin, last in _for_so_long(said, first, typed) if begin == first]
        meant += _after(typed.without("until", said), first, today, typed)
        return [each for each in meant if first <= each <= first + _YEAR]

    return sorted(set(first_read(text, language, read)))


def _readings(said: str, today: date, typed: Typed) -> Iterator[Stretch]:
    for name, weeks in _OF_WEEK.items():
        if typed.says("stretches", name, said):
            monday = today + timedelta(days=-today.weekday()) + weeks * _WEEK
            yield max(monday, today), monday + _WEEK - _DAY
    ends = typed.without("until", said).removeprefix("- ")
    if ends != said:
        yield from ((today, last) for last in _after(ends, today, today, typed))
    yield from _for_so_long(said, today, typed)
    bare = typed.without("from", said)
    for begin, end in typed.cuts(bare):
        yield from _between(begin, end, today, typed)
    if bare == said and not typed.bare_length.fullmatch(said):  # `from Monday` alone does not say until when
        yield from ((day, day) for day in _from(said, today, typed) if day >= today)


def _between(begin: str, end: str, today: date, typed: Typed) -> Iterator[Stretch]:
    """From this day to that one; a month that is named with one of them alone is the other's, too."""
    firsts = _from(begin, today, typed)
    yield from ((first, last) for first in firsts for last in _after(end, first, today, typed))
    if number := _bare_day(begin, typed):
        firsts = _begins(_in_month(dates_in(end, today, typed), number), today)
        yield from ((first, last) for first in firsts for last in _after(end, first, today, typed))
    if number := _bare_day(end, typed):
        firsts = _begins(dates_in(begin, today, typed), today)
        yield from ((first, last) for first in firsts for last in _in_month([first], number))


def _bare_day(text: str, typed: Typed) -> int | None:
    found = typed.bare_day.fullmatch(typed.without("days", text))
    return day_number(found) if found else None


def _in_month(days: Iterable[date], number: int) -> list[date]:
    """This day of the month of each of these, where it has one."""
    firsts = (each.replace(day=1) for each in days)
    return [
        made for first in firsts if 1 <= number <= 31 and (made := first + (number - 1) * _DAY).month == first.month
    ]


def _from(text: str, today: date, typed: Typed) -> list[date]:
    """The days on which it may begin."""
    return [today] if typed.says("stretches", "now", text) else _begins(days_in(text, today, typed), today)


def _begins(days: Iterable[date], today: date) -> list[date]:
    """Of these, those ahead within a year, or past a little while ago; the nearest where it is a day's name or a date
    without a year.
    """
    near = sorted(each for each in days if today - _BEGUN <= each <= today + _YEAR)
    ahead = {(each.month, each.day): each for each in reversed(near) if each >= today}
    return [each for each in near if each < today or ahead[each.month, each.day] == each]


def _after(text: str, first: date, today: date, typed: Typed) -> list[date]:
    """The last days that may be meant: counted from today, or else from the first day; without a year the nearest."""
    for near in (today, first):
        days = [each for each in days_in(text, near, typed) if first <= each <= first + _YEAR]
        if days:
            return days if says_next(text, typed) or "/" in text else [min(days)]
    return []


def _for_so_long(said: str, today: date, typed: Typed) -> Iterator[Stretch]:
    for found in typed.matches("stretches", "lasting", said):
        begins = found.groupdict().get("first")
        firsts = _from(typed.without("from", begins), today, typed) if begins else [today]
        lengths = [timedelta(days - 1) for days in typed.days(found) if days]
        yield from ((first, first + length) for first in firsts for length in lengths if first >= today)
