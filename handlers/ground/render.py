"""From a view to what can be shown: the text, and buttons that carry nothing but a nonce and a number."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from handlers.ground.lines import numbers_of
from handlers.ground.paging import PAGE, page_of
from handlers.ground.screen import Document, Screen, Views
from handlers.ground.signposts import turn_to
from handlers.ground.turn import Turn
from storage import screens

TURN_TO = "turn_to"
"""An argument that every view understands: below what it shows stands whom to turn to."""
SAID_FIRST = "said_first"
"""Another one: the message id of a sentence that stands above it."""
REPLACES = "replaces"
"""And one of a new message: the numbers of those in whose place it comes."""
_OF_ALL_VIEWS = (TURN_TO, SAID_FIRST, PAGE, REPLACES)


@dataclass(frozen=True)
class Rendered:
    """A screen for Telegram: HTML text, rows of (label, button data of at most 64 bytes), and the rest of `Screen`."""

    text: str
    keyboard: Sequence[Sequence[tuple[str, str]]] = ()
    picture: Callable[[], bytes] | None = None
    document: Document | None = None
    protect: bool = False
    private: bool = False
    lasts: timedelta | None = None
    nonce: str = ""


def render(
    turn: Turn,
    views: Views,
    view: str,
    args: Mapping[str, Any],
    message_id: int | None,
    secret: Mapping[str, Any] | None = None,
    *,
    unasked: bool = False,
) -> Rendered | None:
    """Make the screen of a view, or the page of it that `args` name, and remember what its buttons mean, for this
    person, on this message if known.

    `secret`: more arguments, which are kept nowhere: what tells them is not shown again. `unasked`: it comes by itself.
    """
    screen, by_text = screen_of(turn, views, view, args, secret), turn.person.by_text
    if screen is None:
        return None
    choices = [[each.action, dict(each.args)] for row in screen.rows for each in row]
    nonce = ""
    if choices or message_id is not None or by_text:  # a new message without buttons is never tapped
        kept = {name: value for name, value in args.items() if name != REPLACES}
        again = (None, None) if secret else (view, kept)
        lines = numbers_of(screen.rows) if by_text else None
        nonce = screens.add_screen(
            turn.tx, turn.person.id, message_id, choices, *again,
            half_done=screen.half_done, lines=lines, unasked=unasked,
        )  # fmt: skip
    keyboard, number = [], 0
    for row in screen.rows:
        keyboard.append([(each.label, f"{nonce}.{number + at}") for at, each in enumerate(row)])
        number += len(row)
    return Rendered(
        screen.text, keyboard, screen.picture, screen.document, screen.protect, screen.private, screen.lasts, nonce
    )


def screen_of(
    turn: Turn, views: Views, view: str, args: Mapping[str, Any], secret: Mapping[str, Any] | None = None
) -> Screen | None:
    """The screen of a view, or the page of it that `args` name, as it is shown."""
    given = {name: value for name, value in args.items() if name not in _OF_ALL_VIEWS}
    whole = views[view](turn, **given, **(secret or {}))
    if whole is None:
        return None
    if args.get(SAID_FIRST):
        whole = replace(whole, text=f"<i>{turn.words(args[SAID_FIRST])}</i>\n\n{whole.text}")
    if args.get(TURN_TO):
        whole = replace(whole, text="\n\n".join([whole.text, *turn_to(turn)]))
    return page_of(turn, whole, view, args)
