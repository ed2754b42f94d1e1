"""A client of a therapist who is away, or has left, has died: a supervisor or a manager says so, by the code."""

from typing import Any

from handlers.ground.left_out import leaving_out, nothing
from handlers.ground.routes import action, prompt, view
from handlers.ground.screen import Button, Screen, Show, button, column, show, way_back
from handlers.ground.turn import Turn
from handlers.leaders.by_code import find_meant, in_words, list_therapists, sealed_code, tell_therapists
from handlers.therapists import closing
from handlers.therapists.close import death_noted
from handlers.who.acting import colleague_name
from handlers.who.rights import Do, NotAllowed, get_proven
from storage import people, programmes
from storage.outgoing_keys import About
from storage.pairs import Closing, Pair, PairState
from storage.programmes import Programme


def _proven(turn: Turn, programme: int, therapist: int) -> Programme:
    found = get_proven(turn, Do.NOTE_DEATH, programmes.get_programme, programme)
    if therapist not in list_therapists(turn.tx, found.id):
        raise NotAllowed(f"person {therapist} is no therapist of programme {programme}")
    return found


# Taps


@action
def start_death(turn: Turn, *, programme: int) -> Show:
    """A client has died: whose?"""
    return show(death_whose, programme=get_proven(turn, Do.NOTE_DEATH, programmes.get_programme, programme).id)


@action
def death_of(turn: Turn, *, programme: int, therapist: int) -> Show:
    """A client of this one; their code is going to be typed."""
    _proven(turn, programme, therapist)
    args = {"programme": programme, "therapist": therapist}
    people.set_awaiting(turn.tx, turn.person.id, take_code_of_death.__name__, args)
    return Show(death_code.__name__, args)


@prompt
def take_code_of_death(turn: Turn, text: str, *, programme: int, therapist: int) -> Show:
    """The client's code, read back before anything happens."""
    _proven(turn, programme, therapist)
    code = sealed_code(turn, text)
    if code is None:
        return death_of(turn, programme=programme, therapist=therapist)
    return show(death_sure, programme=programme, therapist=therapist, code=code)


@action
def note_death(turn: Turn, *, programme: int, therapist: int, code: str) -> Show:
    """From now on there is silence, if there is somebody of this code; who looks after them learns of it."""
    pair = _meant(turn, programme, therapist, code)
    if pair is not None and pair.closed_as is not Closing.DIED:
        closing.close_as_died(turn.tx, pair)
        tell_therapists(turn, pair, About.DEATH, death_noted.__name__)
    return show(death_done, programme=programme, therapist=therapist, code=code)


@action
def undo_death(turn: Turn, *, programme: int, therapist: int, code: str) -> Show:
    """It was a mistake, whoever said it."""
    pair = _meant(turn, programme, therapist, code)
    if pair is not None and pair.state is PairState.CLOSED and pair.closed_as is Closing.DIED:
        closing.open_again(turn.tx, turn.site, pair)
        tell_therapists(turn, pair, About.DEATH, death_noted.__name__)
    return show(death_undone, programme=programme, therapist=therapist)


def _meant(turn: Turn, programme: int, therapist: int, code: str) -> Pair | None:
    _proven(turn, programme, therapist)
    return find_meant(turn, programme, therapist, code)


# Screens


def death_button(turn: Turn, programme: Programme, *name: str) -> Button:
    """The way here; with the programme's name where there are several."""
    label = turn.words.plain("button-death")
    return button(turn.words.in_a_row([label, *name], "two-names"), start_death, programme=programme.id)


@view
@leaving_out
def death_whose(turn: Turn, *, programme: int) -> Screen:
    """Whose client?"""
    found = get_proven(turn, Do.NOTE_DEATH, programmes.get_programme, programme)
    buttons = [
        button(colleague_name(turn, each, programme), death_of, programme=programme, therapist=each)
        for each in list_therapists(turn.tx, found.id)
    ]
    text = turn.words("death-whose") if buttons else nothing(turn, "stand-in-nobody")
    return Screen(text, column(*buttons), protect=True, lasts=turn.site.shown_for)


@view
def death_code(turn: Turn, *, programme: int, therapist: int) -> Screen:
    """Room for the code."""
    _proven(turn, programme, therapist)
    return Screen(turn.words("death-code", therapist=colleague_name(turn, therapist, programme)), protect=True)


@view
def death_sure(turn: Turn, *, programme: int, therapist: int, code: str) -> Screen:
    """Once more, with the code; the same whether or not there is somebody of it."""
    _proven(turn, programme, therapist)
    words, values = turn.words, in_words(turn, programme, therapist, code)
    about: dict[str, Any] = {"programme": programme, "therapist": therapist, "code": code}
    buttons = column(
        way_back(words.plain("button-back"), start_death, programme=programme),
        button(words.plain("button-death-sure", **values), note_death, **about),
        button(words.plain("button-death-mistake", **values), undo_death, **about),
    )
    return Screen(words("death-sure", **values), buttons, protect=True, lasts=turn.site.shown_for)


@view
def death_done(turn: Turn, *, programme: int, therapist: int, code: str) -> Screen:
    """What holds now; and the way back."""
    _proven(turn, programme, therapist)
    values = in_words(turn, programme, therapist, code)
    back = button(
        turn.words.plain("button-death-mistake", **values),
        undo_death,
        programme=programme,
        therapist=therapist,
        code=code,
    )
    return Screen(turn.words("death-done", **values), column(back), protect=True, lasts=turn.site.shown_for)


@view
def death_undone(turn: Turn, *, programme: int, therapist: int) -> Screen:
    """It is as before."""
    _proven(turn, programme, therapist)
    return Screen(turn.words("death-undone", therapist=colleague_name(turn, therapist, programme)), protect=True)
