"""What a person sees: a screen is a text, buttons under it, perhaps a picture or a file.

A view makes a screen from what is stored. Actions and entrances never hand over a screen: they name the view
to show, so that the same screen can be shown again whenever it must.
"""

import html
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Concatenate, ParamSpec

P = ParamSpec("P")
_MARKUP = re.compile(r"<[^>]*>")
Rows = tuple[tuple["Button", ...], ...]


@dataclass(frozen=True)
class Button:
    """A label and what a tap on it does: the name of an action, with its arguments (ids and states only). `back`: to
    the screen before.
    """

    label: str
    action: str
    args: Mapping[str, Any] = field(default_factory=dict)
    back: bool = False


@dataclass(frozen=True)
class Document:
    """A file to keep, under a name that tells nothing; `make` makes what is in it when it is about to be sent: outside
    the transaction, which must not wait for it.
    """

    name: str
    make: Callable[[], bytes]


@dataclass(frozen=True)
class Screen:
    """Text (Telegram's HTML), rows of buttons, and perhaps a picture or a file, which only a new message can have.

    `private`: it tells of therapy, so that it lights up no lock screen when it comes late.

    What is too much for one message is read page by page (`paging.py`); the rows of `foot` stand below every page,
    those of `at_end` on the last one alone: they answer to all of it, which must have been shown before.
    `picture` draws a PNG when it is about to be sent: outside the transaction, which must not wait for it.
    `protect`: not to be forwarded. A screen that `lasts` is taken out of the chat again after that time; one that shows
    something `half_done` is put away where nobody has touched it for a while.
    """

    text: str
    rows: Rows = ()
    picture: Callable[[], bytes] | None = None
    document: Document | None = None
    protect: bool = False
    private: bool = False
    lasts: timedelta | None = None
    half_done: bool = False
    foot: Rows = ()
    at_end: Rows = ()


@dataclass(frozen=True)
class Show:
    """Which view to show, with which arguments.

    It changes the message `message_id` where that is given, else the message that was tapped, else it is a new
    message; `new` always makes it one. `secret` arguments are sealed on their way. `toast` is a message id for
    the short line that Telegram shows over the chat after a tap; it stands above the view too. `asks_back`: what was
    typed is an answer, of which one of several readings is to be chosen. A new message that `replaces` others goes in
    their place.
    """

    view: str
    args: Mapping[str, Any] = field(default_factory=dict)
    message_id: int | None = None
    new: bool = False
    secret: Mapping[str, Any] = field(default_factory=dict)
    toast: str | None = None
    asks_back: bool = False
    replaces: Sequence[int] = ()


View = Callable[..., Screen | None]
Views = Mapping[str, View]


def named(unnamed: tuple[Any, ...], args: Mapping[str, Any]) -> Mapping[str, Any]:
    """The arguments of an action or a view, which are all named: they stand in a row until it is called."""
    if unnamed:
        raise TypeError("arguments of actions and views are given by name")
    return args


def button(label: str, action: Callable[Concatenate[Any, P], Show], *unnamed: P.args, **args: P.kwargs) -> Button:
    """A button that does `action` with these arguments, the action's own, after its turn."""
    return Button(label, action.__name__, named(unnamed, args))


def way_back(label: str, action: Callable[Concatenate[Any, P], Show], *unnamed: P.args, **args: P.kwargs) -> Button:
    """The same, to the screen before."""
    return Button(label, action.__name__, named(unnamed, args), back=True)


def show(view: Callable[Concatenate[Any, P], Screen | None], *unnamed: P.args, **args: P.kwargs) -> Show:
    """Show this view with these arguments, where the person is."""
    return Show(view.__name__, named(unnamed, args))


def ask_back(view: Callable[Concatenate[Any, P], Screen | None], *unnamed: P.args, **args: P.kwargs) -> Show:
    """Show this view: which reading of what was typed is meant?"""
    return Show(view.__name__, named(unnamed, args), asks_back=True)


def length(text: str) -> int:
    """How long a text is to Telegram: in UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2


def readable(text: str) -> str:
    """What is read of a text in Telegram's HTML: its limits count that."""
    return html.unescape(_MARKUP.sub("", text))


def column(*buttons: Button | None) -> Rows:
    """Buttons one below the other; None is left out."""
    return tuple((each,) for each in buttons if each is not None)
