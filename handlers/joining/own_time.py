"""A person's own time: the zone their days are in, and quiet hours. Asked when they join, changed when they like.

Each question is told which view comes `then`, with its arguments.
"""

from typing import Any

from handlers.ground.routes import action, command, prompt, view
from handlers.ground.screen import Screen, Show, ask_back, button, column, show
from handlers.ground.turn import Turn
from handlers.joining.own_time_changed import change_quiet, change_zone
from handlers.sessions import calendar_looks, planned_meetings
from handlers.when import places
from handlers.when.places import Place
from handlers.when.times import spans, times_of_day
from handlers.when.weekly import next_time
from storage import digests, people
from storage.people import Role

Args = dict[str, Any]
_QUIET_CHOICES = (("21:00", "08:00"), ("22:00", "07:00"), ("19:00", "09:00"))


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
    clocks = places.find_clocks(times_of_day(text), turn.now)
    if clocks:
        zones = [[each.zone, f"{each.wall:%H:%M} · {', '.join(each.cities)}"] for each in clocks]
        return ask_back(zone_which, asking="zone-clocks", zones=zones, then=then, args=args)
    similar = _labelled(turn, places.find_similar(text))
    if similar:
        return ask_back(zone_which, asking="zone-similar", zones=similar, then=then, args=args)
    return show(zone_unknown)


def _labelled(turn: Turn, found: list[Place]) -> list[list[str]]:
    return [[each.zone, each.label(turn.person.language)] for each in found]


@command("zone")
def on_zone(turn: Turn, argument: str = "") -> Show:
    """`/zone`."""
    return show(zone_question, then=time_noted.__name__, args={})


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
    meant = spans(text)
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
