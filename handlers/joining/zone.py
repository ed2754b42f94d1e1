"""`/zone`: where a person's days begin and end. Asked when they join, changed when they like.

The question is told which view comes `then`, with its arguments.
"""

from typing import Any

from handlers.ground.routes import action, command, prompt, view
from handlers.ground.screen import Screen, Show, ask_back, button, column, show
from handlers.ground.turn import Turn
from handlers.joining.own_time_changed import change_zone
from handlers.joining.quiet import time_noted
from handlers.sessions import calendar_looks, planned_meetings
from handlers.when import places
from handlers.when.places import Clock, Place
from handlers.when.times import times_of_day
from handlers.when.weekly import next_time
from storage import digests, people

Args = dict[str, Any]


# Commands and taps


@command("zone")
def on_zone(turn: Turn, argument: str = "") -> Show:
    """`/zone`."""
    return show(zone_question, then=time_noted.__name__, args={})


@action
def keep_zone(turn: Turn, *, zone: str, then: str, args: Args) -> Show:
    """This is where the person's days begin and end."""
    change_zone(turn.tx, turn.person.id, zone)
    planned_meetings.look_ahead_for(turn.tx, turn.person.id)
    calendar_looks.rezone(turn.tx, turn.person.id)
    digest = digests.find_digest(turn.tx, turn.person.id)
    if digest is not None:
        digests.set_next_digest(turn.tx, turn.person.id, next_time(digest.weekday, digest.at, zone, turn.now))
    return Show(then, args)


@action
def type_zone(turn: Turn, *, then: str, args: Args) -> Show:
    """Somewhere else."""
    places.prepare()
    people.set_awaiting(turn.tx, turn.person.id, take_zone.__name__, {"then": then, "args": args})
    return show(zone_typing)


@prompt
def take_zone(turn: Turn, text: str, *, then: str, args: Args) -> Show:
    """A city or a country; or else what time it is there. What can be meant in several ways is asked."""
    found = places.find_places(text, turn.person.language)
    if len(found) == 1:
        return keep_zone(turn, zone=found[0].zone, then=then, args=args)
    people.set_awaiting(turn.tx, turn.person.id, take_zone.__name__, {"then": then, "args": args})
    if found:
        return ask_back(zone_which, asking="zone-choice", zones=_labelled(turn, found), then=then, args=args)
    clocks = places.find_clocks(times_of_day(text, turn.words.language), turn.now)
    if clocks:
        zones = [[each.zone, _clock(turn, each)] for each in clocks]
        return ask_back(zone_which, asking="zone-clocks", zones=zones, then=then, args=args)
    similar = _labelled(turn, places.find_similar(text))
    if similar:
        return ask_back(zone_which, asking="zone-similar", zones=similar, then=then, args=args)
    return show(zone_unknown)


def _clock(turn: Turn, found: Clock) -> str:
    """What it shows now, and the cities that go by it."""
    return turn.words.in_a_row([f"{found.wall:%H:%M}", turn.words.in_a_row(found.cities)], "two-names")


def _labelled(turn: Turn, found: list[Place]) -> list[list[str]]:
    return [[each.zone, turn.words.in_a_row(each.called(turn.person.language))] for each in found]


# Screens


@view
def zone_question(turn: Turn, *, then: str, args: Args) -> Screen:
    """Is this your time?"""
    zone, words = turn.person.zone, turn.words
    yes = button(words.plain("button-zone-right"), keep_zone, zone=zone, then=then, args=args)
    other = button(words.plain("button-zone-other"), type_zone, then=then, args=args)
    return Screen(words("zone-question", time=turn.time(turn.now), zone=turn.place), column(yes, other))


@view
def zone_typing(turn: Turn) -> Screen:
    """Room for a city."""
    return Screen(turn.words("zone-typing"))


@view
def zone_unknown(turn: Turn) -> Screen:
    """No such city; the last way out is the time that it is there."""
    return Screen(turn.words("zone-unknown", example=turn.time(turn.now)))


@view
def zone_which(turn: Turn, *, asking: str, zones: list[list[str]], then: str, args: Args) -> Screen:
    """Several places fit: each a zone and what it is called here."""
    choices = (button(label, keep_zone, zone=zone, then=then, args=args) for zone, label in zones)
    return Screen(turn.words(asking, example=turn.time(turn.now)), column(*choices))
