"""From which day until which: asked with buttons for what is usual, and typed in whatever way people type it.

The question is told which view comes `then`, with its arguments; the first day and the last are added to them. A first
day that is today begins now.
"""

from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from handlers.ground.routes import action, prompt, view
from handlers.ground.screen import Screen, Show, ask_back, button, column
from handlers.ground.turn import Turn
from handlers.when.hours import day_span
from handlers.when.stretches import last_days, stretches
from storage import people

Args = dict[str, Any]
_DAY, _WEEK = timedelta(days=1), timedelta(weeks=1)
_WEEKS = (1, 2, 3)
_MOST = 8


def ask_days(turn: Turn, then: str, args: Args) -> Show:
    """Ask from when until when."""
    people.set_awaiting(turn.tx, turn.person.id, take_days.__name__, {"then": then, "args": args})
    return Show(days_when.__name__, {"then": then, "args": args})


@prompt
def take_days(turn: Turn, text: str, *, then: str, args: Args) -> Show:
    """Both days, typed."""
    meant = stretches(text, today_of(turn), turn.words.language)
    if len(meant) == 1:
        return _said(*meant[0], then, args)
    people.set_awaiting(turn.tx, turn.person.id, take_days.__name__, {"then": then, "args": args})
    if meant:
        days = [[day.isoformat() for day in each] for each in meant[:_MOST]]
        return ask_back(days_which, days=days, then=then, args=args)
    return Show(days_again.__name__)


@action
def days_from(turn: Turn, *, first: str, then: str, args: Args) -> Show:
    """From this day on: until when?"""
    given = {"first": first, "then": then, "args": args}
    people.set_awaiting(turn.tx, turn.person.id, take_last_day.__name__, given)
    return Show(days_until.__name__, given)


@prompt
def take_last_day(turn: Turn, text: str, *, first: str, then: str, args: Args) -> Show:
    """The last day, typed; or both of them after all."""
    begin, today = date.fromisoformat(first), today_of(turn)
    meant = [(begin, last) for last in last_days(text, begin, today, turn.words.language)]
    meant = meant or stretches(text, today, turn.words.language)
    if len(meant) == 1:
        return _said(*meant[0], then, args)
    people.set_awaiting(turn.tx, turn.person.id, take_last_day.__name__, {"first": first, "then": then, "args": args})
    if meant:
        days = [[day.isoformat() for day in each] for each in meant[:_MOST]]
        return ask_back(days_which, days=days, then=then, args=args)
    return Show(days_last_again.__name__, {"first": first})


@action
def days_said(turn: Turn, *, first: str, last: str, then: str, args: Args) -> Show:
    """From this day until that one, both of them within it."""
    return _said(date.fromisoformat(first), date.fromisoformat(last), then, args)


def _said(first: date, last: date, then: str, args: Args) -> Show:
    return Show(then, {**args, "first": first.isoformat(), "last": last.isoformat()})


# What days mean


def today_of(turn: Turn) -> date:
    """The day it is for this person."""
    return turn.now.astimezone(ZoneInfo(turn.person.zone)).date()


def instants_of(turn: Turn, first: str, last: str) -> tuple[datetime, datetime]:
    """When the first day begins, or now, where it has begun, and when the last is over, on this person's wall.

    Where all of it is past, the second is not later than the first.
    """
    begins = day_span(date.fromisoformat(first), turn.person.zone)[0]
    return max(begins, turn.now), day_span(date.fromisoformat(last), turn.person.zone)[1]


def begins_today(turn: Turn, first: str) -> str:
    """Whether this day is today, so that it begins now: `yes` or `no`."""
    return "yes" if date.fromisoformat(first) == today_of(turn) else "no"


def day_in_words(turn: Turn, day: date) -> str:
    """`Thursday 24 December`, with the year where that is not the present one."""
    return turn.words.coming_date(day_span(day, turn.person.zone)[0], turn.now, turn.person.zone)


# Screens


def _examples(turn: Turn) -> dict[str, str]:
    begin = turn.now + 3 * _WEEK
    return {"first": turn.date(begin), "last": turn.date(begin + 2 * _WEEK), "zone": turn.place}


@view
def days_when(turn: Turn, *, then: str, args: Args) -> Screen:
    """From when: now, tomorrow, or Monday; or all of it typed."""
    today = today_of(turn)
    monday = today + _WEEK - today.weekday() * _DAY
    firsts = {"now": today, "tomorrow": today + _DAY, **({} if monday == today + _DAY else {"monday": monday})}
    buttons = [
        button(
            turn.words.plain(f"button-days-{name}", day=day_in_words(turn, day)), days_from,
            first=day.isoformat(), then=then, args=args,
        )
        for name, day in firsts.items()
    ]  # fmt: skip
    return Screen(turn.words("days-when", **_examples(turn)), column(*buttons))


@view
def days_again(turn: Turn) -> Screen:
    """Those were no days from today on."""
    return Screen(turn.words("days-again", **_examples(turn)))


@view
def days_until(turn: Turn, *, first: str, then: str, args: Args) -> Screen:
    """Until when: the end of that day, of its week, so many weeks; or typed."""
    begin = date.fromisoformat(first)
    sunday = begin + (6 - begin.weekday()) * _DAY
    lasts = sorted({begin, sunday, *(begin + weeks * _WEEK - _DAY for weeks in _WEEKS)})
    buttons = [
        button(
            turn.words.plain("button-days-until", day=day_in_words(turn, last)), days_said,
            first=first, last=last.isoformat(), then=then, args=args,
        )
        for last in lasts
    ]  # fmt: skip
    text = turn.words("days-until", first=day_in_words(turn, begin), example=_examples(turn)["last"])
    return Screen(text, column(*buttons))


@view
def days_last_again(turn: Turn, *, first: str) -> Screen:
    """That was no day from then on."""
    begin = day_in_words(turn, date.fromisoformat(first))
    return Screen(turn.words("days-last-again", first=begin, example=_examples(turn)["last"]))


@view
def days_which(turn: Turn, *, days: list[list[str]], then: str, args: Args) -> Screen:
    """Which of the days that were meant?"""
    buttons = [
        button(days_in_words(turn, first, last), days_said, first=first, last=last, then=then, args=args)
        for first, last in days
    ]
    return Screen(turn.words("which-meant"), column(*buttons))


def days_in_words(turn: Turn, first: str, last: str) -> str:
    """From the one until the other; a single day by itself."""
    begin, end = (day_in_words(turn, date.fromisoformat(each)) for each in (first, last))
    return begin if first == last else turn.words.plain("days-span", begins=begin, ends=end)
