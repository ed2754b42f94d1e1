"""Kind answers to whatever is part of no journey: stray words, old buttons, too much at once, a fault of ours."""

from handlers.check_ins.afterwards import add_comment
from handlers.check_ins.steps import LOOK, step_button
from handlers.edge.help import buttons_for
from handlers.ground.languages import known_language
from handlers.ground.routes import view
from handlers.ground.screen import Rows, Screen, column
from handlers.ground.signposts import signposts_of
from handlers.ground.turn import Site, Turn
from handlers.ground.words import words_of
from handlers.who.rights import active_pairs
from storage import check_ins


@view
def nobody_reads(turn: Turn) -> Screen:
    """Text outside a prompt: it is not kept, and this says who can be turned to, and what can be said here."""
    way, write = _way_to_add(turn)
    return Screen("\n\n".join([turn.words("nobody-reads"), *signposts_of(turn), *way]), write + buttons_for(turn))


def _way_to_add(turn: Turn) -> tuple[list[str], Rows]:
    """For who has a check-in at the last look before them, or has just sent one: how words come to be read. They are
    not taken unasked, because who reads them is said first.
    """
    own = [pair.id for pair in active_pairs(turn)]
    sent = check_ins.list_sent_since(turn.tx, own, turn.now - turn.site.put_away_after) if own else []
    if len(sent) == 1:
        return [turn.words("way-to-add")], column(step_button(turn, sent[0], "button-write", add_comment))
    at_look = any(each.step == LOOK for each in check_ins.list_out(turn.tx, own)) if own else False
    return ([turn.words("way-to-add-once-sent")] if at_look else []), ()


@view
def only_words(turn: Turn) -> Screen:
    """A prompt waits for typed words, and this was something else: it is not kept, and the prompt waits on."""
    return Screen("\n\n".join([turn.words("only-words"), *signposts_of(turn)]))


@view
def too_many(turn: Turn) -> Screen:
    """More was written at once than can be answered: some of it has no answer."""
    return Screen("\n\n".join([turn.words("too-many"), *signposts_of(turn)]), buttons_for(turn))


@view
def unknown_command(turn: Turn) -> Screen:
    """There is no such command."""
    return Screen(turn.words("unknown-command"))


@view
def old_button(turn: Turn) -> Screen:
    """A button that means nothing any more."""
    return Screen(turn.words("old-button"), buttons_for(turn))


@view
def stale(turn: Turn) -> Screen:
    """A message that took more than two days to arrive: it changes nothing."""
    return Screen(turn.words("stale"))


@view
def set_aside(turn: Turn) -> Screen:
    """Something went wrong on our side, and will be looked at."""
    return Screen(turn.words("went-wrong"))


@view
def not_shown(turn: Turn) -> Screen:
    """What they asked for could not be shown, or not be sent."""
    return Screen(turn.words("went-wrong-showing"))


def stranger_screen(site: Site, message: str, language: str | None = None) -> Screen:
    """For somebody we know nothing about, and keep nothing about; in the language of their app, where it is known."""
    return Screen(words_of(known_language(language) or site.language)(message))
