"""A client of a therapist who is away has died: a supervisor says so, by the code. They learn of no client by it."""

from typing import Any

from handlers.cover import moving
from handlers.ground.left_out import leaving_out, nothing
from handlers.ground.routes import action, prompt, view
from handlers.ground.screen import Button, Screen, Show, button, column, show
from handlers.ground.turn import Turn
from handlers.joining.invite import is_code
from handlers.therapists import closing
from handlers.therapists.closing_screens import death_noted
from handlers.who.acting import colleague_name, therapist_in_charge
from handlers.who.notice import notify
from handlers.who.rights import Do, NotAllowed, get_proven
from storage import pairs, people, programmes, screens
from storage.outgoing_keys import About, key_now
from storage.pairs import Closing, Pair, PairState
from storage.people import Role
from storage.programmes import Programme


def _proven(turn: Turn, programme: int, therapist: int) -> Programme:
    found = get_proven(turn, Do.NOTE_DEATH, programmes.get_programme, programme)
    if therapist not in moving.list_therapists(turn.tx, found.id):
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
    code = text.strip()
    if not is_code(code):
        return death_of(turn, programme=programme, therapist=therapist)
    _proven(turn, programme, therapist)
    sealed = screens.seal_arg(turn.tx, turn.person.id, code)
    return show(death_sure, programme=programme, therapist=therapist, code=sealed)


@action
def note_death(turn: Turn, *, programme: int, therapist: int, code: str) -> Show:
    """From now on there is silence, if there is somebody of this code; who looks after them learns of it."""
    pair = _meant(turn, programme, therapist, code)
    if pair is not None and pair.closed_as is not Closing.DIED:
        closing.close_as_died(turn.tx, pair)
        _tell(turn, pair)
    return show(death_done, programme=programme, therapist=therapist, code=code)


@action
def undo_death(turn: Turn, *, programme: int, therapist: int, code: str) -> Show:
    """It was a mistake, whoever said it."""
    pair = _meant(turn, programme, therapist, code)
    if pair is not None and pair.state is PairState.CLOSED and pair.closed_as is Closing.DIED:
        closing.open_again(turn.tx, turn.site, pair)
        _tell(turn, pair)
    return show(death_undone, programme=programme, therapist=therapist)


def _meant(turn: Turn, programme: int, therapist: int, code: str) -> Pair | None:
    """Whoever has this code, unless that is somebody about whom this person may say nothing: themselves."""
    _proven(turn, programme, therapist)
    found = pairs.find_pair_by_code(turn.tx, therapist, screens.open_arg(turn.tx, turn.person.id, code))
    if found is None or found.programme_id != programme or found.client_id == turn.person.id:
        return None
    return None if found.state in (PairState.LEFT, PairState.MOVED) else found


def _tell(turn: Turn, pair: Pair) -> None:
    """The therapist, who can take it back, and whoever looks after their clients meanwhile."""
    in_charge = therapist_in_charge(turn.tx, pair)
    told = set() if in_charge is None else {in_charge.id}
    if people.holds(turn.tx, pair.therapist_id, pair.programme_id, Role.THERAPIST):
        told.add(pair.therapist_id)
    for each in sorted(told):
        key = key_now(turn.tx, About.DEATH, pair.id, each)
        notify(turn.tx, people.get_person(turn.tx, each), key, death_noted.__name__, {"pair": pair.id})


# Screens


def death_button(turn: Turn, programme: Programme, *name: str) -> Button:
    """The way here; with the programme's name where there are several."""
    label = turn.words.plain("button-death")
    return button(" · ".join([label, *name]), start_death, programme=programme.id)


@view
@leaving_out
def death_whose(turn: Turn, *, programme: int) -> Screen:
    """Whose client?"""
    found = get_proven(turn, Do.NOTE_DEATH, programmes.get_programme, programme)
    buttons = [
        button(colleague_name(turn, each, programme), death_of, programme=programme, therapist=each)
        for each in moving.list_therapists(turn.tx, found.id)
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
    words, values = turn.words, _values(turn, programme, therapist, code)
    about: dict[str, Any] = {"programme": programme, "therapist": therapist, "code": code}
    buttons = column(
        button(words.plain("button-back"), start_death, programme=programme),
        button(words.plain("button-death-sure", **values), note_death, **about),
        button(words.plain("button-death-mistake", **values), undo_death, **about),
    )
    return Screen(words("death-sure", **values), buttons, protect=True, lasts=turn.site.shown_for)


def _values(turn: Turn, programme: int, therapist: int, code: str) -> dict[str, str]:
    return {
        "code": screens.open_arg(turn.tx, turn.person.id, code),
        "therapist": colleague_name(turn, therapist, programme),
    }


@view
def death_done(turn: Turn, *, programme: int, therapist: int, code: str) -> Screen:
    """What holds now; and the way back."""
    _proven(turn, programme, therapist)
    values = _values(turn, programme, therapist, code)
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
