"""Whether what a therapist says for themselves alone may count in figures about everybody: asked once, by the way.

It is found at *What came to me*, below *How you saw it* and at /privacy. Nobody but them sees what they answered.
"""

from datetime import datetime

from handlers.ground.routes import action, view
from handlers.ground.screen import Button, Screen, Show, button, column, show
from handlers.ground.turn import Turn
from handlers.who.notice import close_in_time, open_notice
from handlers.who.rights import Do, get_proven, programmes_where
from storage import figures_answers, pairs, programmes, verdicts
from storage.database import Tx
from storage.figures_answers import FiguresAnswer
from storage.people import Person
from storage.programmes import Programme


def in_figures_button(turn: Turn) -> Button:
    """To the question and what was answered."""
    return button(turn.words.plain("button-in-figures"), open_notice, about=in_figures.__name__, args={})


# Asked once, with the digest


def ask_with_digest(tx: Tx, person: Person, at: datetime) -> None:
    """The digest of then asks who notes such things, about each programme of which nothing was asked or said yet."""
    for programme in programmes_where(tx, person, Do.COUNT_OWN):
        is_new = figures_answers.find_answer(tx, person.id, programme.id) is None
        if is_new and _notes_such(tx, person, programme):
            figures_answers.mark_asked(tx, person.id, programme.id, at)


def _notes_such(tx: Tx, person: Person, programme: Programme) -> bool:
    """Whether they want to be asked how they saw a session, or have judged an alert."""
    own = [each for each in pairs.list_pairs_of_therapist(tx, person.id) if each.programme_id == programme.id]
    return any(each.own_view for each in own) or verdicts.is_any(tx, person.id)


def asks(turn: Turn, at: datetime) -> bool:
    """Whether the digest of then asks, and they have not answered since."""
    answers = [_answer(turn, each) for each in programmes_where(turn.tx, turn.person, Do.COUNT_OWN)]
    return any(each is not None and each.asked_at == at and each.agreed is None for each in answers)


# Taps


@action
def choose_in_figures(turn: Turn, *, programme: int) -> Show:
    """The figures of this one, of several."""
    return _show(turn, _proven(turn, programme))


@action
def answer_in_figures(turn: Turn, *, programme: int, agreed: bool) -> Show:
    """Yes or no, from now on."""
    found = _proven(turn, programme)
    figures_answers.set_answer(turn.tx, turn.person.id, found.id, agreed=agreed)
    return _show(turn, found)


def _proven(turn: Turn, programme: int) -> Programme:
    return get_proven(turn, Do.COUNT_OWN, programmes.get_programme, programme)


def _show(turn: Turn, programme: Programme) -> Show:
    close_in_time(turn, in_figures.__name__, {"programme": programme.id})
    return show(in_figures, programme=programme.id)


# Screens


@view
def in_figures(turn: Turn, *, programme: int | None = None) -> Screen:
    """What is asked, of which programme, and what holds now."""
    words, own = turn.words, programmes_where(turn.tx, turn.person, Do.COUNT_OWN)
    if not own:
        return Screen(words("in-figures-not-yours"))
    if programme is None and len(own) > 1:
        which = [button(each.name, choose_in_figures, programme=each.id) for each in own]
        return Screen(words("in-figures-which"), column(*which), protect=True, lasts=turn.site.shown_for)
    found = own[0] if programme is None else _proven(turn, programme)
    answer = _answer(turn, found)
    buttons = column(*(_choice(turn, found, answer, agreed=agreed) for agreed in (True, False)))
    text = "\n\n".join([words("in-figures", programme=found.name), _so_far(turn, answer)])
    return Screen(text, buttons, protect=True, lasts=turn.site.shown_for)


def _answer(turn: Turn, programme: Programme) -> FiguresAnswer | None:
    return figures_answers.find_answer(turn.tx, turn.person.id, programme.id)


def _choice(turn: Turn, programme: Programme, answer: FiguresAnswer | None, *, agreed: bool) -> Button:
    label = turn.words.plain("button-in-figures-yes" if agreed else "button-in-figures-no")
    holds = answer is not None and answer.agreed is agreed
    return button(f"✓ {label}" if holds else label, answer_in_figures, programme=programme.id, agreed=agreed)


def _so_far(turn: Turn, answer: FiguresAnswer | None) -> str:
    if answer is None or answer.answered_at is None:
        return turn.words("in-figures-unsaid")
    day = turn.words.long_date(answer.answered_at, turn.person.zone)
    return turn.words("in-figures-said-yes" if answer.agreed else "in-figures-said-no", day=day)
