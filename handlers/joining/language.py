"""`/language`: in which language the bot speaks to somebody. At first it is that of their app."""

from handlers.ground.languages import known_language, languages
from handlers.ground.routes import action, command, view
from handlers.ground.screen import Screen, Show, button, column, show
from handlers.ground.turn import Turn
from handlers.ground.words import name_of
from handlers.who.reading import change_language
from storage import pairs


@command("language")
def on_language(turn: Turn, argument: str = "") -> Show:
    """`/language`, or `/language` and one: as its own speakers call it, or its code."""
    wanted = argument.casefold()
    named = {name_of(each).casefold(): each for each in languages()}
    chosen = named.get(wanted) or known_language(wanted)
    return show(language_question) if chosen is None else set_language(turn, language=chosen)


@action
def set_language(turn: Turn, *, language: str) -> Show:
    """This one from now on."""
    if known_language(language) != turn.person.language:
        change_language(turn.tx, turn.person, language)
    return show(language_set)


@view
def language_question(turn: Turn) -> Screen:
    """Which shall it be? Each is called as its own speakers call it. A client reads what it means to their answers."""
    words = turn.words
    is_client = bool(pairs.list_pairs_of_client(turn.tx, turn.person.id))
    text = [words("language-question", now=name_of(words.language))]
    text += [words("language-for-client")] if is_client else []
    offered = [button(name_of(each), set_language, language=each) for each in languages()]
    return Screen("\n\n".join(text), column(*offered))


@view
def language_set(turn: Turn) -> Screen:
    """It is so, said in it."""
    return Screen(turn.words("language-set"))
