"""Screens about many people: a damaged row leaves out whom it is about, and holds up nobody else; it says so."""

from collections.abc import Callable
from dataclasses import replace
from functools import wraps
from typing import Concatenate, ParamSpec

from handlers.ground.screen import Screen
from handlers.ground.turn import Turn

P = ParamSpec("P")
_View = Callable[Concatenate[Turn, P], Screen]


def leaving_out(view: _View[P]) -> _View[P]:
    """A view of many, which reads each of them by `Tx.of_each`. Below it stands that something is missing, if it is."""

    @wraps(view)
    def spared(turn: Turn, /, *args: P.args, **kwargs: P.kwargs) -> Screen:
        with turn.tx.sparing():
            screen = view(turn, *args, **kwargs)
            missing = [turn.words("left-out")] if turn.tx.left_out else []
        return replace(screen, text="\n\n".join(filter(None, [screen.text, *missing])))

    return spared


def nothing(turn: Turn, message: str) -> str:
    """The message that there is nothing; silence where something was left out, for then there may be."""
    return "" if turn.tx.left_out else turn.words(message)
