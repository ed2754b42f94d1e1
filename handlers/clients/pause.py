"""`/pause`: a client takes a break. It needs no reason, and can be ended at any time."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.check_ins import ending
from handlers.ground.routes import action, command, prompt, view
from handlers.ground.screen import Rows, Screen, Show, ask_back, button, column, show, way_back
from handlers.ground.turn import Turn
from handlers.when.days import coming_days
from handlers.when.hours import day_begins, day_span
from handlers.who.rights import active_pairs
from storage import check_ins, people, sessions
from storage.check_ins import CheckInState

_PROMPTED = CheckInState.PROMPTED
_BREAKS = (7, 14, 28)


# Commands and taps


@command("pause")
def on_pause(turn: Turn, argument: str = "") -> Show:
    """`/pause`."""
    return show(pause_question)


@action
def on_break(turn: Turn) -> Show:
    """Rather a break than an end."""
    return show(pause_question)


@action
def stay(turn: Turn) -> Show:
    """Neither stop nor another break: everything stays as it is, and so does a break that runs."""
    return show(staying)


@action
def go_on(turn: Turn) -> Show:
    """The break is over."""
    people.set_pause(turn.tx, turn.person.id, None)
    return show(going_on)


@action
def pause(turn: Turn, *, days: int) -> Show:
    """A break of whole days: nothing is asked before it is over, and what is open now is taken away."""
    return _pause_until(turn, day_begins(turn.now, turn.person.zone, days=days))


@action
def type_day(turn: Turn) -> Show:
    """A break until another day."""
    people.set_awaiting(turn.tx, turn.person.id, take_day.__name__)
    return show(pause_typing)


@prompt
def take_day(turn: Turn, text: str) -> Show:
    """The day on which it goes on."""
    today = turn.now.astimezone(ZoneInfo(turn.person.zone)).date()
    meant = coming_days(text, today, turn.words.language)
    if len(meant) == 1:
        return pause_until(turn, day=meant[0].isoformat())
    people.set_awaiting(turn.tx, turn.person.id, take_day.__name__)
    return ask_back(pause_which, days=[day.isoformat() for day in meant]) if meant else show(pause_typing_again)


@action
def pause_until(turn: Turn, *, day: str) -> Show:
    """A break that is over when this day begins."""
    return _pause_until(turn, day_span(date.fromisoformat(day), turn.person.zone)[0])


def _pause_until(turn: Turn, until: datetime) -> Show:
    people.set_pause(turn.tx, turn.person.id, until)
    begun = [each for pair in active_pairs(turn) for each in ending.withdraw_open(turn.tx, pair.id)]
    return show(paused, begun=[each.session_id for each in begun])


# Screens


@view
def pause_question(turn: Turn) -> Screen:
    """For how long?"""
    words = turn.words
    if not active_pairs(turn):
        return Screen(words("stop-nothing"))
    breaks = [button(words.plain("pause-days", days=days), pause, days=days) for days in _BREAKS]
    other = button(words.plain("button-other-day"), type_day)
    told = pause_running(turn)
    end = button(words.plain("button-end-break"), go_on) if told else button(words.plain("button-no-break"), stay)
    return Screen("\n\n".join([*told, words("pause-question"), *_open_now(turn)]), column(*breaks, other, end))


def pause_running(turn: Turn) -> list[str]:
    """Until when a break lasts, while one does."""
    until = turn.person.paused_until
    return [] if until is None or until <= turn.now else [turn.words("pause-running", day=turn.day(until))]


def _open_now(turn: Turn) -> list[str]:
    """What a break would put away, in a sentence."""
    there = [each for pair in active_pairs(turn) for each in check_ins.list_of_pair(turn.tx, pair.id, _PROMPTED)]
    about = [sessions.get_session(turn.tx, each.session_id) for each in there]
    return [turn.words("pause-puts-away", day=turn.day(each.ended_at)) for each in about]


def _example(turn: Turn) -> dict[str, str]:
    at, zone = turn.now + timedelta(weeks=6), turn.person.zone
    return {"example": turn.words.date(at, zone), "iso": at.astimezone(ZoneInfo(zone)).date().isoformat()}


def _back(turn: Turn) -> Rows:
    return column(way_back(turn.words.plain("button-back"), on_break))


@view
def pause_typing(turn: Turn) -> Screen:
    """Room for a day."""
    return Screen(turn.words("pause-typing", **_example(turn)), _back(turn))


@view
def pause_typing_again(turn: Turn) -> Screen:
    """That was not a day, or one that is past or too far off."""
    return Screen(turn.words("pause-typing-again", **_example(turn)), _back(turn))


@view
def pause_which(turn: Turn, *, days: list[str]) -> Screen:
    """Which of the days that were meant?"""
    zone, words = turn.person.zone, turn.words
    labels = {day: words.whole_date(day_span(date.fromisoformat(day), zone)[0], zone) for day in days}
    choices = [button(labels[day], pause_until, day=day) for day in days]
    return Screen(words("which-meant"), (*column(*choices), *_back(turn)))


@view
def paused(turn: Turn, *, begun: Sequence[int] = ()) -> Screen:
    """Until when nothing comes, and what of that had been begun went."""
    until = turn.person.paused_until
    if until is None or until <= turn.now:
        return going_on(turn)
    about = [sessions.get_session(turn.tx, each) for each in begun]
    gone = [turn.words("paused-put-away", day=turn.day(each.ended_at)) for each in about]
    text = "\n\n".join([turn.words("paused", day=turn.day(until)), *gone])
    return Screen(text, column(button(turn.words.plain("button-end-break"), go_on)))


@view
def staying(turn: Turn) -> Screen:
    """Nothing has changed."""
    return Screen("\n\n".join([turn.words("staying"), *pause_running(turn)]))


@view
def going_on(turn: Turn) -> Screen:
    """There is no break any more."""
    return Screen(turn.words("going-on"))
