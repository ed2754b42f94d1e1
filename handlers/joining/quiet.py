"""`/quiet`: the hours in which nothing comes by itself. Asked when people join, changed when they like.

The question is told which view comes `then`, with its arguments.
"""

from typing import Any

from handlers.ground.routes import action, command, prompt, view
from handlers.ground.screen import Screen, Show, ask_back, button, column, show
from handlers.ground.turn import Turn
from handlers.joining.own_time_changed import change_quiet
from handlers.when.times import spans
from storage import people
from storage.people import Role

Args = dict[str, Any]
_QUIET_CHOICES = (("21:00", "08:00"), ("22:00", "07:00"), ("19:00", "09:00"))


# Commands and taps


@command("quiet")
def on_quiet(turn: Turn, argument: str = "") -> Show:
    """`/quiet`."""
    return show(quiet_question, then=time_noted.__name__, args={})


@action
def set_quiet(turn: Turn, *, choice: int | None, then: str, args: Args) -> Show:
    """Quiet hours; None for none."""
    change_quiet(turn.tx, turn.person.id, None if choice is None else _QUIET_CHOICES[choice])
    return Show(then, args)


@action
def type_quiet(turn: Turn, *, then: str, args: Args) -> Show:
    """Other hours than those offered."""
    people.set_awaiting(turn.tx, turn.person.id, take_quiet.__name__, {"then": then, "args": args})
    return show(quiet_typing)


@prompt
def take_quiet(turn: Turn, text: str, *, then: str, args: Args) -> Show:
    """Two times of day."""
    meant = spans(text, turn.words.language)
    if len(meant) == 1:
        change_quiet(turn.tx, turn.person.id, meant[0])
        return Show(then, args)
    people.set_awaiting(turn.tx, turn.person.id, take_quiet.__name__, {"then": then, "args": args})
    return (
        ask_back(quiet_which, spans=[list(span) for span in meant], then=then, args=args)
        if meant
        else show(quiet_again)
    )


@action
def use_quiet(turn: Turn, *, begin: str, end: str, then: str, args: Args) -> Show:
    """These, of the hours that were meant."""
    change_quiet(turn.tx, turn.person.id, (begin, end))
    return Show(then, args)


# Screens


@view
def quiet_question(turn: Turn, *, then: str, args: Args) -> Screen:
    """When should nothing come? Whoever changes it reads what holds now."""
    words = turn.words
    choices = [
        button(words.plain("quiet-choice", begin=begin, end=end), set_quiet, choice=number, then=then, args=args)
        for number, (begin, end) in enumerate(_QUIET_CHOICES)
    ]
    other = button(words.plain("quiet-other"), type_quiet, then=then, args=args)
    none = button(words.plain("quiet-none"), set_quiet, choice=None, then=then, args=args)
    if then == time_noted.__name__:
        text = [words("quiet-question"), words("quiet-now", hours=quiet_words(turn))]
    else:
        text = [words("zone-noted", time=turn.time(turn.now), zone=turn.place), words("quiet-question")]
    return Screen("\n\n".join(text), column(*choices, other, none))


@view
def quiet_typing(turn: Turn) -> Screen:
    """Room for two times."""
    return Screen(turn.words("quiet-typing"))


@view
def quiet_again(turn: Turn) -> Screen:
    """Those were not two different times."""
    return Screen(turn.words("quiet-typing-again"))


@view
def quiet_which(turn: Turn, *, spans: list[list[str]], then: str, args: Args) -> Screen:
    """Which of the hours that were meant?"""
    words = turn.words
    choices = (
        button(words.plain("quiet-choice", begin=begin, end=end), use_quiet, begin=begin, end=end, then=then, args=args)
        for begin, end in spans
    )
    return Screen(words("which-meant"), column(*choices))


def quiet_words(turn: Turn) -> str:
    """When nothing comes, in words."""
    if turn.person.quiet is None:
        return turn.words("hours-any")
    begin, end = turn.person.quiet
    return turn.words("hours-quiet", begin=begin, end=end)


@view
def time_noted(turn: Turn) -> Screen:
    """What holds now."""
    begin, end = turn.person.quiet or ("", "")
    message = "time-noted" if turn.person.quiet else "time-noted-any"
    text = turn.words(message, zone=turn.place, begin=begin, end=end)
    is_therapist = any(each.role is Role.THERAPIST for each in people.list_memberships(turn.tx, turn.person.id))
    return Screen("\n\n".join([text, turn.words("time-noted-therapist")]) if is_therapist else text)
