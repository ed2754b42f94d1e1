"""What a client and a therapist mostly work on: optional, one of a closed list, and the client reads it in /mydata."""

from handlers.ground.routes import action, view
from handlers.ground.screen import Button, Screen, Show, button, column
from handlers.ground.turn import Turn
from handlers.who.acting import code_of
from handlers.who.notice import close_in_time
from handlers.who.rights import Do, get_proven
from storage import pairs
from storage.pairs import Pair, ProblemArea


def area_words(turn: Turn, area: ProblemArea | None) -> str:
    """An area as both of them read it; of none, nothing."""
    return "" if area is None else turn.words(f"area-{area}")


@action
def ask_problem_area(turn: Turn, *, pair: int, beside: bool = False) -> Show:
    """What do they work on? `beside`: in a message of its own, where the one that was tapped must stay."""
    get_proven(turn, Do.INVITE_CLIENT, pairs.get_pair, pair)
    return _question(turn, pair, beside=beside)


@action
def set_problem_area(turn: Turn, *, pair: int, area: str | None) -> Show:
    """It is this, or nothing that is to be noted."""
    get_proven(turn, Do.INVITE_CLIENT, pairs.get_pair, pair)
    pairs.set_problem_area(turn.tx, pair, None if area is None else ProblemArea(area))
    return _question(turn, pair, beside=False)


def _question(turn: Turn, pair: int, *, beside: bool) -> Show:
    args = {"pair": pair}
    if not beside:
        close_in_time(turn, problem_area_question.__name__, args)
    return Show(problem_area_question.__name__, args, new=beside)


@view
def problem_area_question(turn: Turn, *, pair: int) -> Screen:
    """The closed list, with what is noted so far; after a while it goes from the chat."""
    found, words = get_proven(turn, Do.INVITE_CLIENT, pairs.get_pair, pair), turn.words
    noted = area_words(turn, found.problem_area)
    text = words("area-question", code=code_of(turn, found), area=found.problem_area or "none", noted=noted)
    areas = [_button(turn, found, each) for each in ProblemArea]
    none = button(words.plain("button-area-none"), set_problem_area, pair=pair, area=None)
    rows = tuple(tuple(areas[at : at + 2]) for at in range(0, len(areas), 2))
    return Screen(text, (*rows, *column(none)), protect=True, lasts=turn.site.shown_for)


def _button(turn: Turn, pair: Pair, area: ProblemArea) -> Button:
    label = turn.words.plain(f"area-{area}")
    shown = f"✓ {label}" if area is pair.problem_area else label
    return button(shown, set_problem_area, pair=pair.id, area=area.value)
