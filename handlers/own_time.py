"""A person's own time: the zone their days are in, and quiet hours. Asked when they join, changed when they like.

Each question is told which view comes `then`, with its arguments.
"""

import re
from datetime import time
from typing import Any
from zoneinfo import available_timezones

from handlers.retiming import change_quiet, change_zone
from handlers.screen import Screen, Show, button, column, show
from handlers.turn import Turn
from storage import people
from storage.people import Role

Args = dict[str, Any]
_QUIET_CHOICES = (("21:00", "08:00"), ("22:00", "07:00"), ("19:00", "09:00"))
_SPAN = re.compile(r"(\d{1,2}[:.]\d\d)\s*(?:-|\u2013|to|and)\s*(\d{1,2}[:.]\d\d)")


def keep_zone(turn: Turn, *, zone: str, then: str, args: Args) -> Show:
    """This is where the person's days begin and end."""
    change_zone(turn.tx, turn.person.id, zone)
    return Show(then, args)


def type_zone(turn: Turn, *, then: str, args: Args) -> Show:
    """Somewhere else."""
    people.set_awaiting(turn.tx, turn.person.id, take_zone.__name__, {"then": then, "args": args})
    return show(zone_typing)


def take_zone(turn: Turn, text: str, *, then: str, args: Args) -> Show:
    """A city or a zone's name."""
    found = zones_like(text)
    if len(found) == 1:
        return keep_zone(turn, zone=found[0], then=then, args=args)
    people.set_awaiting(turn.tx, turn.person.id, take_zone.__name__, {"then": then, "args": args})
    return show(zone_choice, zones=found, then=then, args=args) if found else show(zone_unknown)


def zones_like(text: str) -> list[str]:
    """Up to eight zones whose name or city is, or else begins with, this text."""
    wanted = "_".join(text.strip().split()).casefold()
    names = sorted(each for each in available_timezones() if "/" in each and not each.startswith("Etc/"))
    exact = [n for n in names if wanted in (n.casefold(), n.rsplit("/", 1)[-1].casefold())]
    begins = [n for n in names if wanted and n.rsplit("/", 1)[-1].casefold().startswith(wanted)]
    return (exact or begins)[:8]


def on_zone(turn: Turn, argument: str = "") -> Show:
    """`/zone`."""
    return show(zone_question, then=time_noted.__name__, args={})


def on_quiet(turn: Turn, argument: str = "") -> Show:
    """`/quiet`."""
    return show(quiet_question, then=time_noted.__name__, args={})


def set_quiet(turn: Turn, *, choice: int | None, then: str, args: Args) -> Show:
    """Quiet hours; None for none."""
    change_quiet(turn.tx, turn.person.id, None if choice is None else _QUIET_CHOICES[choice])
    return Show(then, args)


def type_quiet(turn: Turn, *, then: str, args: Args) -> Show:
    """Other hours than those offered."""
    people.set_awaiting(turn.tx, turn.person.id, take_quiet.__name__, {"then": then, "args": args})
    return show(quiet_typing)


def take_quiet(turn: Turn, text: str, *, then: str, args: Args) -> Show:
    """Two times of day."""
    span = _SPAN.fullmatch(text.strip().lower())
    try:
        walls = [time.fromisoformat(each.replace(".", ":").zfill(5)) for each in span.groups()] if span else []
    except ValueError:
        walls = []
    if not walls:
        people.set_awaiting(turn.tx, turn.person.id, take_quiet.__name__, {"then": then, "args": args})
        return show(quiet_typing)
    change_quiet(turn.tx, turn.person.id, (f"{walls[0]:%H:%M}", f"{walls[1]:%H:%M}"))
    return Show(then, args)


# Screens


def zone_question(turn: Turn, *, then: str, args: Args) -> Screen:
    """Is this your time?"""
    zone, words = turn.person.zone, turn.words
    yes = button(words.plain("button-zone-right"), keep_zone, zone=zone, then=then, args=args)
    other = button(words.plain("button-zone-other"), type_zone, then=then, args=args)
    return Screen(words("zone-question", time=turn.time(turn.now), zone=turn.place), column(yes, other))


def zone_typing(turn: Turn) -> Screen:
    """Room for a city."""
    return Screen(turn.words("zone-typing"))


def zone_unknown(turn: Turn) -> Screen:
    """No such city."""
    return Screen(turn.words("zone-unknown"))


def zone_choice(turn: Turn, *, zones: list[str], then: str, args: Args) -> Screen:
    """Several cities fit."""
    return Screen(
        turn.words("zone-choice"),
        column(*(button(zone, keep_zone, zone=zone, then=then, args=args) for zone in zones)),
    )


def quiet_question(turn: Turn, *, then: str, args: Args) -> Screen:
    """When should nothing come? Whoever changes it reads what holds now."""
    words = turn.words
    choices = [
        button(words.plain("quiet-choice", begin=begin, end=end), set_quiet, choice=number, then=then, args=args)
        for number, (begin, end) in enumerate(_QUIET_CHOICES)
    ]
    other = button(words.plain("quiet-other"), type_quiet, then=then, args=args)
    none = button(words.plain("quiet-none"), set_quiet, choice=None, then=then, args=args)
    now = [words("quiet-now", hours=quiet_words(turn))] if then == time_noted.__name__ else []
    return Screen("\n\n".join([words("quiet-question"), *now]), column(*choices, other, none))


def quiet_typing(turn: Turn) -> Screen:
    """Room for two times."""
    return Screen(turn.words("quiet-typing"))


def quiet_words(turn: Turn) -> str:
    """When nothing comes, in words."""
    if turn.person.quiet is None:
        return turn.words("hours-any")
    begin, end = turn.person.quiet
    return turn.words("hours-quiet", begin=begin, end=end)


def time_noted(turn: Turn) -> Screen:
    """What holds now."""
    begin, end = turn.person.quiet or ("", "")
    message = "time-noted" if turn.person.quiet else "time-noted-any"
    text = turn.words(message, zone=turn.place, begin=begin, end=end)
    is_therapist = any(each.role is Role.THERAPIST for each in people.list_memberships(turn.tx, turn.person.id))
    return Screen("\n\n".join([text, turn.words("time-noted-therapist")]) if is_therapist else text)
