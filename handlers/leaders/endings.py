"""The work with a client of a therapist who has left is over: a supervisor or a manager says so, by the code.

As with a death they learn of no client by it. While that therapist is there, it is theirs alone to say.
"""

from dataclasses import replace
from datetime import datetime
from typing import Any

from handlers.ground.left_out import leaving_out, nothing
from handlers.ground.routes import action, prompt, view
from handlers.ground.screen import Button, Screen, Show, button, column, show, way_back
from handlers.ground.turn import Turn
from handlers.leaders.by_code import find_meant, in_words, list_therapists, sealed_code, tell_therapists
from handlers.therapists import closing
from handlers.therapists.close import client_closed
from handlers.who.acting import code_of, colleague_name
from handlers.who.rights import Do, NotAllowed, get_proven
from storage import pairs, people, programmes
from storage.outgoing_keys import About
from storage.pairs import Closing, Pair, PairState
from storage.programmes import Programme

_WAYS = tuple(each for each in Closing if each is not Closing.DIED)


def _proven(turn: Turn, programme: int, therapist: int | None = None) -> Programme:
    found = get_proven(turn, Do.NOTE_END, programmes.get_programme, programme)
    if therapist is not None and therapist not in list_therapists(turn.tx, found.id, left=True):
        raise NotAllowed(f"person {therapist} has not left programme {programme}")
    return found


# Taps


@action
def start_end(turn: Turn, *, programme: int) -> Show:
    """The work with somebody is over: whose client was it?"""
    return show(end_whose, programme=_proven(turn, programme).id)


@action
def end_of(turn: Turn, *, programme: int, therapist: int) -> Show:
    """A client of this one; their code is going to be typed."""
    _proven(turn, programme, therapist)
    args = {"programme": programme, "therapist": therapist}
    people.set_awaiting(turn.tx, turn.person.id, take_code_of_end.__name__, args)
    return Show(end_code.__name__, args)


@prompt
def take_code_of_end(turn: Turn, text: str, *, programme: int, therapist: int) -> Show:
    """The client's code, read back before anything happens."""
    _proven(turn, programme, therapist)
    code = sealed_code(turn, text)
    if code is None:
        return end_of(turn, programme=programme, therapist=therapist)
    return show(end_how, programme=programme, therapist=therapist, code=code)


@action
def choose_how(turn: Turn, *, programme: int, therapist: int, code: str, closed_as: str) -> Show:
    """Like this: and what is the client to read?"""
    _proven(turn, programme, therapist)
    return show(end_word, programme=programme, therapist=therapist, code=code, closed_as=Closing(closed_as).value)


@action
def note_end(turn: Turn, *, programme: int, therapist: int, code: str, closed_as: str, tell: bool) -> Show:
    """It is over now, if there is somebody of this code with whom it was not."""
    pair, end = _meant(turn, programme, therapist, code), Closing(closed_as)
    if pair is not None and pair.state in closing.CAN_BE_CLOSED and end in _WAYS:
        closing.close(turn.tx, pair, end, tell=tell)
        tell_therapists(turn, pair, About.CLOSED, end_noted.__name__)
    return show(end_done, programme=programme, therapist=therapist, code=code, at=turn.now.isoformat())


@action
def undo_end(turn: Turn, *, programme: int, therapist: int, code: str, at: str) -> Show:
    """What was said at that instant was a mistake; what somebody else has said before stays."""
    pair = _meant(turn, programme, therapist, code)
    if pair is not None and pair.closed_at == datetime.fromisoformat(at) and pair.closed_as in _WAYS:
        closing.open_again(turn.tx, turn.site, pair)
        tell_therapists(turn, pair, About.CLOSED, end_noted.__name__)
    return show(end_undone, programme=programme, therapist=therapist, code=code)


def _meant(turn: Turn, programme: int, therapist: int, code: str) -> Pair | None:
    _proven(turn, programme, therapist)
    return find_meant(turn, programme, therapist, code)


# Screens


def end_button(turn: Turn, programme: Programme, *name: str) -> Button | None:
    """The way here, where somebody has left; with the programme's name where there are several."""
    if not list_therapists(turn.tx, programme.id, left=True):
        return None
    return button(
        turn.words.in_a_row([turn.words.plain("button-end"), *name], "two-names"), start_end, programme=programme.id
    )


@view
@leaving_out
def end_whose(turn: Turn, *, programme: int) -> Screen:
    """Whose client was it? Of those who are there it is theirs to say."""
    found = _proven(turn, programme)
    buttons = [
        button(colleague_name(turn, each, programme), end_of, programme=programme, therapist=each)
        for each in list_therapists(turn.tx, found.id, left=True)
    ]
    text = turn.words("end-whose") if buttons else nothing(turn, "end-nobody")
    return Screen(text, column(*buttons), protect=True, lasts=turn.site.shown_for)


@view
def end_code(turn: Turn, *, programme: int, therapist: int) -> Screen:
    """Room for the code."""
    _proven(turn, programme, therapist)
    return Screen(turn.words("end-code", therapist=colleague_name(turn, therapist, programme)), protect=True)


@view
def end_how(turn: Turn, *, programme: int, therapist: int, code: str) -> Screen:
    """How did it end? The same whether or not there is somebody of this code, as all that follows."""
    _proven(turn, programme, therapist)
    words, values = turn.words, in_words(turn, programme, therapist, code)
    about: dict[str, Any] = {"programme": programme, "therapist": therapist, "code": code}
    ways = [
        button(words.plain(f"close-way-{each.replace('_', '-')}", **values), choose_how, **about, closed_as=each.value)
        for each in _WAYS
    ]
    back = way_back(words.plain("button-back"), start_end, programme=programme)
    return Screen(words("end-how", **values), column(*ways, back), protect=True, lasts=turn.site.shown_for)


@view
def end_word(turn: Turn, *, programme: int, therapist: int, code: str, closed_as: str) -> Screen:
    """Thanks, or not a word?"""
    _proven(turn, programme, therapist)
    words, values = turn.words, in_words(turn, programme, therapist, code)
    way = words.plain(f"close-way-{closed_as.replace('_', '-')}", **values)
    about: dict[str, Any] = {"programme": programme, "therapist": therapist, "code": code}
    buttons = column(
        button(words.plain("button-close-thanks"), note_end, **about, closed_as=closed_as, tell=True),
        button(words.plain("button-close-silent"), note_end, **about, closed_as=closed_as, tell=False),
        way_back(words.plain("button-back"), start_end, programme=programme),
    )
    return Screen(words("end-word", way=way, **values), buttons, protect=True, lasts=turn.site.shown_for)


@view
def end_done(turn: Turn, *, programme: int, therapist: int, code: str, at: str) -> Screen:
    """What holds now; and the way back."""
    _proven(turn, programme, therapist)
    words, values = turn.words, in_words(turn, programme, therapist, code)
    label = words.plain("button-end-mistake")
    back = button(label, undo_end, programme=programme, therapist=therapist, code=code, at=at)
    return Screen(words("end-done", **values), column(back), protect=True, lasts=turn.site.shown_for)


@view
def end_undone(turn: Turn, *, programme: int, therapist: int, code: str) -> Screen:
    """It is as before."""
    _proven(turn, programme, therapist)
    values = in_words(turn, programme, therapist, code)
    return Screen(turn.words("end-undone", **values), protect=True, lasts=turn.site.shown_for)


@view
def end_noted(turn: Turn, *, pair: int) -> Screen:
    """For who stands in for a therapist who has left: the work with this client is over; or that was a mistake."""
    found = get_proven(turn, Do.SEE_HISTORY, pairs.get_pair, pair)
    values = {"code": code_of(turn, found)}
    if found.state is not PairState.CLOSED:
        return Screen(turn.words("end-taken-back", **values), protect=True, lasts=turn.site.shown_for)
    shown = client_closed(turn, pair=pair)
    return replace(shown, text="\n\n".join([turn.words("end-noted", **values), shown.text]))
