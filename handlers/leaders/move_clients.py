"""Handing clients on for good: whose, to whom, all or some. A supervisor's taps, or a manager's: they learn of none."""

import re
from dataclasses import replace

from handlers.cover import moving
from handlers.ground.left_out import leaving_out, nothing
from handlers.ground.render import TURN_TO
from handlers.ground.routes import action, prompt, view
from handlers.ground.screen import Button, Screen, Show, button, column, show, way_back
from handlers.ground.turn import Turn
from handlers.ground.typed import digits_in
from handlers.joining.invite import is_code
from handlers.who.acting import colleague_name
from handlers.who.rights import Do, NotAllowed, get_proven
from storage import people, programmes
from storage.programmes import Programme

_APART = re.compile(r"[\s,;]+")
_WORDS = 3  # so many without a digit may be codes still; more are a sentence


def _proven(turn: Turn, programme: int, therapist: int, colleague: int) -> Programme:
    found = get_proven(turn, Do.MOVE_CLIENTS, programmes.get_programme, programme)
    if therapist not in moving.list_therapists(turn.tx, found.id) or colleague not in moving.list_colleagues(
        turn.tx, found.id, therapist
    ):
        raise NotAllowed(f"clients of person {therapist} cannot be handed on to person {colleague}")
    return found


# Taps


@action
def start_move(turn: Turn, *, programme: int) -> Show:
    """Clients go on with somebody else."""
    return show(move_whose, programme=get_proven(turn, Do.MOVE_CLIENTS, programmes.get_programme, programme).id)


@action
def move_from(turn: Turn, *, programme: int, therapist: int) -> Show:
    """The clients of this one."""
    return show(
        move_to_whom,
        programme=get_proven(turn, Do.MOVE_CLIENTS, programmes.get_programme, programme).id,
        therapist=therapist,
    )


@action
def move_to(turn: Turn, *, programme: int, therapist: int, colleague: int) -> Show:
    """To this one."""
    _proven(turn, programme, therapist, colleague)
    return show(move_question, programme=programme, therapist=therapist, colleague=colleague)


@action
def move_all(turn: Turn, *, programme: int, therapist: int, colleague: int) -> Show:
    """All of them."""
    found = _proven(turn, programme, therapist, colleague)
    moving.move(turn.tx, found, therapist, colleague, moving.movable(turn.tx, programme, therapist))
    return show(moved_on, programme=programme, therapist=therapist, colleague=colleague, some=False)


@action
def type_codes(turn: Turn, *, programme: int, therapist: int, colleague: int) -> Show:
    """Some of them, by the codes that their therapist says."""
    _proven(turn, programme, therapist, colleague)
    args = {"programme": programme, "therapist": therapist, "colleague": colleague}
    people.set_awaiting(turn.tx, turn.person.id, take_codes.__name__, args)
    return show(move_typing)


@prompt
def take_codes(turn: Turn, text: str, *, programme: int, therapist: int, colleague: int) -> Show:
    """Whoever has one of these codes; whether somebody does is the therapists' to know. A sentence moves nobody."""
    found = _proven(turn, programme, therapist, colleague)
    codes = [each for each in _APART.split(text) if each]
    words = [each for each in codes if not digits_in(each)]
    if len(words) > _WORDS or not all(is_code(each) for each in codes):
        return type_codes(turn, programme=programme, therapist=therapist, colleague=colleague)
    moving.move(turn.tx, found, therapist, colleague, moving.movable(turn.tx, programme, therapist, codes))
    moved = show(moved_on, programme=programme, therapist=therapist, colleague=colleague, some=True)
    return replace(moved, args={**moved.args, TURN_TO: True}) if words else moved  # they may be no codes


@action
def ask_account(turn: Turn, *, programme: int, therapist: int, colleague: int) -> Show:
    """It is the same person?"""
    _proven(turn, programme, therapist, colleague)
    return show(account_question, programme=programme, therapist=therapist, colleague=colleague)


@action
def move_account(turn: Turn, *, programme: int, therapist: int, colleague: int) -> Show:
    """It is: everything goes along."""
    found = _proven(turn, programme, therapist, colleague)
    name = colleague_name(turn, therapist, programme)
    moving.move_account(turn.tx, found, therapist, colleague)
    return show(account_moved, programme=programme, name=name)


# Screens


def move_button(turn: Turn, programme: Programme, *name: str) -> Button:
    """The way here; with the programme's name where there are several."""
    label = turn.words.plain("button-move")
    return button(turn.words.in_a_row([label, *name], "two-names"), start_move, programme=programme.id)


@view
@leaving_out
def move_whose(turn: Turn, *, programme: int) -> Screen:
    """Whose clients?"""
    found = get_proven(turn, Do.MOVE_CLIENTS, programmes.get_programme, programme)
    buttons = [
        button(colleague_name(turn, each, programme), move_from, programme=programme, therapist=each)
        for each in moving.list_therapists(turn.tx, found.id)
    ]
    text = turn.words("move-whose") if buttons else nothing(turn, "stand-in-nobody")
    return Screen(text, column(*buttons), protect=True)


@view
def move_to_whom(turn: Turn, *, programme: int, therapist: int) -> Screen:
    """To whom?"""
    found, words = get_proven(turn, Do.MOVE_CLIENTS, programmes.get_programme, programme), turn.words
    buttons = [
        button(colleague_name(turn, each, programme), move_to, programme=programme, therapist=therapist, colleague=each)
        for each in moving.list_colleagues(turn.tx, found.id, therapist)
    ]
    message = "move-to-whom" if buttons else "move-no-colleague"
    text = words(message, therapist=colleague_name(turn, therapist, programme))
    back = way_back(words.plain("button-back"), start_move, programme=programme)
    return Screen(text, column(*buttons), protect=True, foot=column(back))


def _names(turn: Turn, programme: int, therapist: int, colleague: int) -> dict[str, str]:
    return {
        "therapist": colleague_name(turn, therapist, programme),
        "colleague": colleague_name(turn, colleague, programme),
    }


@view
def move_question(turn: Turn, *, programme: int, therapist: int, colleague: int) -> Screen:
    """What it means; it is the same whether or not there are clients, which is not for whoever asks to know."""
    _proven(turn, programme, therapist, colleague)
    words, names = turn.words, _names(turn, programme, therapist, colleague)
    about = {"programme": programme, "therapist": therapist, "colleague": colleague}
    buttons = column(
        button(words.plain("button-move-all"), move_all, **about),
        button(words.plain("button-move-some"), type_codes, **about),
        button(words.plain("button-move-account", **names), ask_account, **about),
        way_back(words.plain("button-back"), move_from, programme=programme, therapist=therapist),
    )
    return Screen(words("move-question", **names), buttons, protect=True)


@view
def move_typing(turn: Turn) -> Screen:
    """Room for codes."""
    return Screen(turn.words("move-typing"))


@view
def moved_on(turn: Turn, *, programme: int, therapist: int, colleague: int, some: bool) -> Screen:
    """Done."""
    get_proven(turn, Do.MOVE_CLIENTS, programmes.get_programme, programme)
    message = "moved-on-some" if some else "moved-on-all"
    return Screen(turn.words(message, **_names(turn, programme, therapist, colleague)), protect=True)


@view
def account_question(turn: Turn, *, programme: int, therapist: int, colleague: int) -> Screen:
    """Is it the same person? Whoever they are reads everything from then on."""
    _proven(turn, programme, therapist, colleague)
    words, about = turn.words, {"programme": programme, "therapist": therapist, "colleague": colleague}
    yes = button(words.plain("button-same-person"), move_account, **about)
    back = way_back(words.plain("button-back"), move_to, **about)
    text = words("account-question", **_names(turn, programme, therapist, colleague))
    return Screen(text, column(yes, back), protect=True)


@view
def account_moved(turn: Turn, *, programme: int, name: str) -> Screen:
    """Done."""
    get_proven(turn, Do.MOVE_CLIENTS, programmes.get_programme, programme)
    return Screen(turn.words("account-moved", therapist=name), protect=True)
