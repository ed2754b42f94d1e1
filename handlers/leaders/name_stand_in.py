"""Naming a stand-in: for whom, who, until when. A supervisor's taps, or a manager's; it can be ended early."""

from datetime import date, timedelta
from zoneinfo import ZoneInfo

from handlers.cover.choosing import list_candidates
from handlers.cover.stand_in_begins import begin_stand_in
from handlers.cover.stand_in_ends import end_stand_in
from handlers.ground.left_out import leaving_out, nothing
from handlers.ground.routes import action, prompt, view
from handlers.ground.screen import Button, Screen, Show, ask_back, button, column, show, way_back
from handlers.ground.turn import Turn
from handlers.therapists.notices import further
from handlers.when.days import coming_days
from handlers.when.hours import day_span
from handlers.who.acting import colleague_name, last_day
from handlers.who.rights import Do, NotAllowed, get_proven
from storage import alerts, pairs, people, programmes, stand_ins
from storage.pairs import PairState
from storage.people import Role
from storage.programmes import Programme
from storage.stand_ins import StandIn

_WEEKS = (2, 4)


def _therapists(turn: Turn, programme: Programme) -> list[int]:
    """For whom somebody may stand in: every therapist, and who has left and is still somebody's therapist, or has
    something of a client waiting who has stopped.
    """
    there = people.list_holders(turn.tx, programme.id, Role.THERAPIST)
    waiting = [pairs.get_pair(turn.tx, each.pair_id) for each in alerts.list_unseen(turn.tx, programme.id)]
    left = [pair.therapist_id for pair in waiting if pair.state is not PairState.MOVED]
    return list(dict.fromkeys([*there, *pairs.list_therapists(turn.tx, programme.id), *left]))


def _prove_choice(turn: Turn, programme: int, therapist: int, colleague: int) -> Programme:
    found = get_proven(turn, Do.NAME_STAND_IN, programmes.get_programme, programme)
    if therapist not in _therapists(turn, found) or colleague not in list_candidates(turn.tx, found.id, therapist):
        raise NotAllowed(f"person {colleague} may not stand in for person {therapist}")
    return found


# Taps


@action
def start_stand_in(turn: Turn, *, programme: int) -> Show:
    """Somebody is away."""
    return show(stand_in_whom, programme=get_proven(turn, Do.NAME_STAND_IN, programmes.get_programme, programme).id)


@action
def for_therapist(turn: Turn, *, programme: int, therapist: int) -> Show:
    """For this one. Whoever stands in already is shown first."""
    found = get_proven(turn, Do.NAME_STAND_IN, programmes.get_programme, programme)
    running = stand_ins.find_stand_in_for(turn.tx, found.id, therapist)
    if running is not None:
        return show(stand_in_named, stand_in=running.id)
    return show(stand_in_who, programme=programme, therapist=therapist)


@action
def somebody_else(turn: Turn, *, programme: int, therapist: int) -> Show:
    """Somebody else, or until another day."""
    return show(
        stand_in_who,
        programme=get_proven(turn, Do.NAME_STAND_IN, programmes.get_programme, programme).id,
        therapist=therapist,
    )


@action
def by_colleague(turn: Turn, *, programme: int, therapist: int, colleague: int) -> Show:
    """This one stands in."""
    _prove_choice(turn, programme, therapist, colleague)
    return show(stand_in_until, programme=programme, therapist=therapist, colleague=colleague)


@action
def until_week(turn: Turn, *, programme: int, therapist: int, colleague: int, weeks: int) -> Show:
    """For so many weeks; none: until the end of this one."""
    found = _prove_choice(turn, programme, therapist, colleague)
    today = _today(turn, found)
    day = today + timedelta(weeks=weeks) if weeks else today + timedelta(days=6 - today.weekday())
    return _begin(turn, found, therapist, colleague, day)


@action
def type_until(turn: Turn, *, programme: int, therapist: int, colleague: int) -> Show:
    """Until a day that is going to be typed."""
    _prove_choice(turn, programme, therapist, colleague)
    args = {"programme": programme, "therapist": therapist, "colleague": colleague}
    people.set_awaiting(turn.tx, turn.person.id, take_until.__name__, args)
    return show(stand_in_typing)


@prompt
def take_until(turn: Turn, text: str, *, programme: int, therapist: int, colleague: int) -> Show:
    """A typed day, the last on which the colleague stands in."""
    found = _prove_choice(turn, programme, therapist, colleague)
    meant = coming_days(text, _today(turn, found), turn.words.language)
    if len(meant) == 1:
        return _begin(turn, found, therapist, colleague, meant[0])
    args = {"programme": programme, "therapist": therapist, "colleague": colleague}
    people.set_awaiting(turn.tx, turn.person.id, take_until.__name__, args)
    return ask_back(stand_in_which, **args, days=[day.isoformat() for day in meant]) if meant else show(stand_in_typing)


@action
def until_day(turn: Turn, *, programme: int, therapist: int, colleague: int, day: str) -> Show:
    """Until this one of the days that were meant, which is the last."""
    found = _prove_choice(turn, programme, therapist, colleague)
    return _begin(turn, found, therapist, colleague, date.fromisoformat(day))


def _today(turn: Turn, programme: Programme) -> date:
    return turn.now.astimezone(ZoneInfo(programme.zone)).date()


def _begin(turn: Turn, programme: Programme, therapist: int, colleague: int, last: date) -> Show:
    """From now on, until that day is over where the programme is."""
    _, until = day_span(last, programme.zone)
    by = turn.person.id
    made = begin_stand_in(turn.tx, programme, therapist, colleague, named_by=by, until=until)
    return show(stand_in_named, stand_in=made.id)


@action
def end_early(turn: Turn, *, stand_in: int) -> Show:
    """It is over today."""
    end_stand_in(turn.tx, _seen_stand_in(turn, stand_in))
    return show(stand_in_named, stand_in=stand_in)


def _seen_stand_in(turn: Turn, stand_in: int) -> StandIn:
    found = stand_ins.get_stand_in(turn.tx, stand_in)
    get_proven(turn, Do.NAME_STAND_IN, programmes.get_programme, found.programme_id)
    return found


# Screens


def stand_in_button(turn: Turn, programme: Programme, *name: str) -> Button:
    """The way here; with the programme's name where there are several."""
    label = turn.words.plain("button-stand-in")
    return button(turn.words.in_a_row([label, *name], "two-names"), start_stand_in, programme=programme.id)


@view
@leaving_out
def stand_in_whom(turn: Turn, *, programme: int) -> Screen:
    """For whom?"""
    found = get_proven(turn, Do.NAME_STAND_IN, programmes.get_programme, programme)
    buttons = [_therapist_button(turn, found, each) for each in _therapists(turn, found)]
    text = turn.words("stand-in-whom") if buttons else nothing(turn, "stand-in-nobody")
    return Screen(text, column(*buttons), protect=True)


def _therapist_button(turn: Turn, programme: Programme, therapist: int) -> Button:
    return button(
        _as_they_stand(turn, programme, therapist), for_therapist, programme=programme.id, therapist=therapist
    )


def _as_they_stand(turn: Turn, programme: Programme, therapist: int) -> str:
    """A therapist's name, with that of whoever stands in for them now."""
    name = colleague_name(turn, therapist, programme.id)
    running = stand_ins.find_stand_in_for(turn.tx, programme.id, therapist)
    if running is None:
        return name
    colleague = colleague_name(turn, running.person_id, programme.id)
    return turn.words.plain("stand-in-running", therapist=name, colleague=colleague)


@view
def stand_in_who(turn: Turn, *, programme: int, therapist: int) -> Screen:
    """Who stands in?"""
    found = get_proven(turn, Do.NAME_STAND_IN, programmes.get_programme, programme)
    args = {"programme": programme, "therapist": therapist}
    buttons = [
        button(_as_they_stand(turn, found, each), by_colleague, colleague=each, **args)
        for each in list_candidates(turn.tx, found.id, therapist)
    ]
    message = "stand-in-who" if buttons else "stand-in-no-colleague"
    text = turn.words(message, therapist=colleague_name(turn, therapist, programme))
    back = way_back(turn.words.plain("button-back"), start_stand_in, programme=programme)
    return Screen(text, column(*buttons), protect=True, foot=column(back))


@view
def stand_in_until(turn: Turn, *, programme: int, therapist: int, colleague: int) -> Screen:
    """Until when?"""
    _prove_choice(turn, programme, therapist, colleague)
    words, args = turn.words, {"programme": programme, "therapist": therapist, "colleague": colleague}
    names = {
        "therapist": colleague_name(turn, therapist, programme),
        "colleague": colleague_name(turn, colleague, programme),
    }
    choices = [button(words.plain("stand-in-weeks", count=n), until_week, weeks=n, **args) for n in (0, *_WEEKS)]
    other = button(words.plain("stand-in-other-day"), type_until, **args)
    return Screen(words("stand-in-until", **names), column(*choices, other), protect=True)


@view
def stand_in_typing(turn: Turn) -> Screen:
    """Room for a day."""
    example = (turn.now + timedelta(weeks=3)).date().isoformat()
    return Screen(turn.words("stand-in-typing", example=example))


@view
def stand_in_which(turn: Turn, *, programme: int, therapist: int, colleague: int, days: list[str]) -> Screen:
    """Which of the days that were meant?"""
    zone = get_proven(turn, Do.NAME_STAND_IN, programmes.get_programme, programme).zone
    labels = {day: turn.words.whole_date(day_span(date.fromisoformat(day), zone)[0], zone) for day in days}
    args = {"programme": programme, "therapist": therapist, "colleague": colleague}
    return Screen(turn.words("which-meant"), column(*(button(labels[day], until_day, **args, day=day) for day in days)))


@view
def stand_in_named(turn: Turn, *, stand_in: int) -> Screen:
    """Who stands in for whom until when, or that it is over."""
    found = _seen_stand_in(turn, stand_in)
    names = {
        "therapist": colleague_name(turn, found.therapist_id, found.programme_id),
        "colleague": colleague_name(turn, found.person_id, found.programme_id),
    }
    running = stand_ins.find_stand_in_for(turn.tx, found.programme_id, found.therapist_id)
    if running is not None and running.id != found.id:
        return stand_in_named(turn, stand_in=running.id)
    words, about = turn.words, {"programme": found.programme_id, "therapist": found.therapist_id}
    other = button(words.plain("button-other-stand-in"), somebody_else, **about)
    if not found.lasts_at(turn.now):
        return Screen(words("stand-in-ended", **names), column(other), protect=True)
    end = button(words.plain("button-end-stand-in"), end_early, stand_in=stand_in)
    told = [words("stand-in-named", day=last_day(turn, found), **names), *further(turn, found)]
    return Screen("\n\n".join(told), column(end, other), protect=True)
