"""What somebody who reads without buttons types in place of a tap: which button of which screen is meant?

It is one of the screen that was shown last, or of the message that they reply to. Where two can be meant, it is asked
back; nothing is guessed, and no number is kept. The proofs are those of a tap: the screen is this person's, the button
stood on it, and every action asks for its rights.
"""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from handlers.ground.events import Typed
from handlers.ground.lines import begun, labelled, number_in
from handlers.ground.render import screen_of
from handlers.ground.routes import Routes, action, view
from handlers.ground.screen import Button, Screen, Show, button, column, show
from handlers.ground.signposts import signposts_of
from handlers.ground.turn import Turn
from handlers.who.rights import NotAllowed
from storage import screens
from storage.errors import NotThere
from storage.screens import ShownScreen

_AT_ONCE = timedelta(seconds=10)
"""Who types so soon after a screen came by itself may have typed it for the one before."""
_LONGEST = 200
_LOOKED_AT = 8
Choice = tuple[str, int]
"""The nonce of a screen, and the place of one of its buttons."""


@dataclass(frozen=True)
class Reading:
    """What was typed, as an answer to a screen: the `choices` that can be meant, of which one that is `sure` can be
    taken. `exactly`: it was a number, or all that stands on a button. `taken`: that screen was answered already.
    `first`: it goes before a prompt that waits. `all_of_it`: what could be chosen.
    """

    choices: Sequence[Choice] = ()
    sure: bool = False
    exactly: bool = False
    is_number: bool = False
    taken: bool = False
    first: bool = False
    all_of_it: Sequence[Choice] = ()


def read(turn: Turn, event: Typed, text: str) -> Reading:
    """Which buttons can be meant."""
    if len(text) > _LONGEST:
        return Reading()
    number, shown = number_in(text), _shown(turn, event)
    elsewhere = event.reply_to is not None and shown != screens.list_up_to(
        turn.tx, turn.person.id, event.message_id, most=1
    )
    if not shown:
        return Reading(is_number=number is not None)
    last, others = shown[0], list[Choice]()
    own, exactly = _meant(turn, last, number, text)
    if not last.choices:
        earlier = next((each for each in shown if each.lines), None)
        others, exactly = ([], False) if earlier is None else _meant(turn, earlier, number, text)
    elif own and len(shown) > 1 and last.unasked and event.sent_at - _made_at(last) < _AT_ONCE:
        others, _ = _meant(turn, shown[1], number, text)
    return Reading(
        [*own, *others], len(own) == 1 and not others, exactly, number is not None,
        taken=last.view is None and not last.choices,
        first=elsewhere or last.view == which_one.__name__,
        all_of_it=[(last.nonce, place) for place in range(len(last.choices))],
    )  # fmt: skip


def _shown(turn: Turn, event: Typed) -> list[ShownScreen]:
    """The message that is replied to; else those that came before what was typed, the newest first."""
    if event.reply_to is None:
        return screens.list_up_to(turn.tx, turn.person.id, event.message_id, _LOOKED_AT)
    found = screens.find_screen_on(turn.tx, turn.person.id, event.reply_to)
    return [] if found is None else [found]


def _made_at(shown: ShownScreen) -> Any:
    assert shown.made_at is not None
    return shown.made_at


def _meant(turn: Turn, shown: ShownScreen, number: int | None, text: str) -> tuple[list[Choice], bool]:
    """Which of a screen's buttons can be meant; and whether it is all that stands there, not its beginning alone."""
    if not shown.lines:
        return [], False
    buttons = _buttons(turn, shown)
    whole = {place for place, each in enumerate(shown.lines) if each == number}
    whole |= set(labelled(turn.words, buttons, text))
    if whole or number is not None:
        return [(shown.nonce, place) for place in sorted(whole)], True
    return [(shown.nonce, place) for place in begun(turn.words, buttons, text)], False


def _buttons(turn: Turn, shown: ShownScreen) -> Mapping[int, Button]:
    """A screen's buttons by their place, as far as it still has them: what is written on them is kept nowhere."""
    if shown.view is None:
        return {}
    try:
        screen = screen_of(turn, _routes(turn).views, shown.view, shown.args or {})
    except (NotAllowed, NotThere):
        return {}
    rows = () if screen is None else screen.rows
    made = {_what(each.action, each.args): each for row in rows for each in row}
    does = {place: _what(*choice) for place, choice in enumerate(shown.choices)}
    return {place: made[what] for place, what in does.items() if what in made}


def _what(action: str, args: Mapping[str, Any]) -> str:
    return json.dumps([action, args], sort_keys=True)


def _routes(turn: Turn) -> Routes:
    assert turn.routes is not None
    return turn.routes


def choose(turn: Turn, choice: Choice) -> Show:
    """Do what this button does. What it leads to comes in a new message, in place of the one it stood on."""
    nonce, place = choice
    shown = screens.find_screen(turn.tx, nonce)
    if shown is None or shown.person_id != turn.person.id or place >= len(shown.choices):
        raise NotAllowed(f"person {turn.person.id} chose what is not there")
    name, args = shown.choices[place]
    done = _routes(turn).actions[name](replace(turn, message_id=shown.message_id), **args)
    if done.new or shown.message_id is None:
        return done
    return replace(done, new=True, replaces=(*done.replaces, shown.message_id))


def answer(turn: Turn, reading: Reading) -> Show:
    """Take what was typed for what it means, where that is one thing."""
    if reading.sure:
        return choose(turn, reading.choices[0])
    if reading.taken and reading.is_number:
        return show(taken)
    if not reading.choices:
        return show(which_one, choices=reading.all_of_it, said="by-text-no-number")
    among_all = set(reading.choices) <= set(reading.all_of_it)
    earlier = len(reading.choices) == 1 and not among_all
    return show(which_one, choices=reading.choices, said="by-text-earlier" if earlier else "by-text-which")


def ask_whether_typed(turn: Turn, reading: Reading, text: str, message_id: int) -> Show:
    """It can be a choice, and it can be what a prompt waits for, which goes on waiting."""
    args = turn.person.awaiting_args or {}
    kept = {"prompt": turn.person.awaiting, "args": args, "message": message_id}
    typed = {**kept, "text": screens.seal_arg(turn.tx, turn.person.id, text)}
    return show(which_one, choices=reading.choices, said="by-text-or-words", typed=typed)


# Taps


@action
def this_one(turn: Turn, *, nonce: str, place: int) -> Show:
    """It was asked back which one is meant: this."""
    done = choose(turn, (nonce, place))
    return done if turn.message_id is None else replace(done, new=True, replaces=(*done.replaces, turn.message_id))


@action
def as_typed(turn: Turn, *, prompt: str, args: Mapping[str, Any], message: int, text: str) -> Show:
    """It was asked back whether it is a choice: no, it is what the prompt waits for."""
    words = screens.open_arg(turn.tx, turn.person.id, text)
    done = _routes(turn).prompts[prompt](replace(turn, message_id=message), words, **args)
    put_away = tuple(each for each in (done.message_id, turn.message_id) if each is not None)
    return replace(done, new=True, message_id=None, replaces=(*done.replaces, *put_away))


# Screens


@view
def which_one(turn: Turn, *, choices: Sequence[Choice], said: str, typed: Mapping[str, Any] | None = None) -> Screen:
    """What was typed is none of these, or can be several."""
    buttons = _told_apart(turn, {choice: _again(turn, *choice) for choice in map(_choice, choices)})
    as_it_is = None if typed is None else button(turn.words.plain("button-as-typed"), as_typed, **typed)
    text = [turn.words(said), *(signposts_of(turn) if said == "by-text-no-number" else [])]
    return Screen("\n\n".join(text), column(*buttons, as_it_is))


def _choice(choice: Sequence[Any]) -> Choice:
    nonce, place = choice  # a list, once it was stored
    return nonce, place


def _told_apart(turn: Turn, buttons: Mapping[Choice, Button | None]) -> list[Button]:
    """Those that are there; of several that say the same, as two neutral lines do, each with when it came."""
    there = {choice: each for choice, each in buttons.items() if each is not None}
    said = Counter(each.label for each in there.values())
    return [each if said[each.label] == 1 else _with_time(turn, each, choice[0]) for choice, each in there.items()]


def _with_time(turn: Turn, again: Button, nonce: str) -> Button:
    shown = screens.find_screen(turn.tx, nonce)
    if shown is None or shown.made_at is None:
        return again
    return replace(again, label=turn.words.in_a_row([again.label, turn.moment(shown.made_at)]))


def _again(turn: Turn, nonce: str, place: int) -> Button | None:
    """A button as it stood on its screen; None where it is there no longer."""
    shown = screens.find_screen(turn.tx, nonce)
    if shown is None or shown.person_id != turn.person.id or place >= len(shown.choices):
        return None
    number = (shown.lines or [0] * (place + 1))[place]
    plain = Button(turn.words.plain("button-by-number", number=number), "", back=number == 0)
    as_it_stood = _buttons(turn, shown).get(place, plain)
    return replace(as_it_stood, action=this_one.__name__, args={"nonce": nonce, "place": place})


@view
def taken(turn: Turn) -> Screen:
    """That screen was answered, and what follows has not come yet."""
    return Screen(turn.words("by-text-taken"))
