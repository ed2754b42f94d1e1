"""`/text`: what is on buttons is said in numbered lines, too, and can be typed, for whoever cannot use buttons."""

from handlers.ground.lines import is_yes_or_no
from handlers.ground.routes import action, command, view
from handlers.ground.screen import Screen, Show, button, column, show
from handlers.ground.turn import Turn
from storage import people, screens

_SAID = {"on": True, "off": False}


@command("text")
def on_text(turn: Turn, argument: str = "") -> Show:
    """`/text`, `/text on`, `/text off`, and *yes* or *no* in the person's language."""
    wanted = _SAID.get(argument.strip().casefold(), is_yes_or_no(turn.words, argument))
    return show(text_question) if wanted is None else set_text(turn, on=wanted)


@action
def set_text(turn: Turn, *, on: bool) -> Show:
    """So it is from now on. What was asked before stands there without lines: it can be shown again."""
    people.set_by_text(turn.tx, turn.person.id, by_text=on)
    return show(text_on, before=_before(turn)) if on else show(text_off)


@action
def show_last(turn: Turn, *, message: int) -> Show:
    """What was asked before, in a new message, as it stands now."""
    shown = screens.find_screen_on(turn.tx, turn.person.id, message)
    if shown is None or shown.view is None:
        return show(text_on, before=None)
    return Show(shown.view, shown.args or {}, new=True, replaces=(message,))


def _before(turn: Turn) -> int | None:
    """The message before this one, where it asks something and can be shown again."""
    last = screens.list_up_to(turn.tx, turn.person.id, (turn.message_id or 0) - 1, most=1)
    return next((each.message_id for each in last if each.choices and each.view is not None), None)


def text_offered(turn: Turn) -> list[str]:
    """That there is such a way, to whoever does not use it yet."""
    return [] if turn.person.by_text else [turn.words("text-offered")]


# Screens


@view
def text_question(turn: Turn) -> Screen:
    """Shall it be so?"""
    words = turn.words
    yes = button(words.plain("button-text-on"), set_text, on=True)
    no = button(words.plain("button-text-off"), set_text, on=False)
    asked = words("text-question", now="on" if turn.person.by_text else "off")
    return Screen("\n\n".join([asked, words("text-as-new")]), column(yes, no))


@view
def text_on(turn: Turn, *, before: int | None) -> Screen:
    """It is so, and how it goes."""
    again = None if before is None else button(turn.words.plain("button-text-go-on"), show_last, message=before)
    return Screen("\n\n".join([turn.words("text-on"), turn.words("text-as-new")]), column(again))


@view
def text_off(turn: Turn) -> Screen:
    """It is not so any more."""
    return Screen(turn.words("text-off"))
