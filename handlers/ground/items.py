"""What a check-in asks, in order, and in which words an answer is told."""

from handlers.ground.turn import Turn
from scoring.instrument import Instrument, Item, load_instrument
from storage.check_ins import CheckIn

CAME_UP = "came_up"
HOW_BEEN = "how_been"  # the one item of an instrument of its own: an outcome, and no part of the alliance
_CAME_UP_OPTIONS = ("yes_helped", "yes_not", "no")


def questions(turn: Turn, check_in: CheckIn) -> tuple[str, ...]:
    """The ids of what this check-in asks, in order: perhaps `came_up`, the scored items, the one apart, and
    perhaps how the client has been.
    """
    instrument = turn.site.instrument
    apart = () if instrument.apart is None else (instrument.apart.id,)
    opening = (CAME_UP,) if check_in.asks_came_up else ()
    last = (HOW_BEEN,) if check_in.asks_outcome else ()
    return opening + tuple(item.id for item in instrument.items) + apart + last


def options_of(turn: Turn, item: str) -> list[tuple[int, str]]:
    """The options of a question as (value, message id), in order."""
    return options_in(turn.site.instrument, item)


def options_in(instrument: Instrument, item: str) -> list[tuple[int, str]]:
    """The same, of a question beside those of this instrument."""
    if item == CAME_UP:
        return [(i, f"came-up-{option.replace('_', '-')}") for i, option in enumerate(_CAME_UP_OPTIONS)]
    if instrument.apart is not None and item == instrument.apart.id:
        return [(i, f"{item}-{o.replace('_', '-')}") for i, o in enumerate(instrument.apart.options)]
    if item == HOW_BEEN:
        return [(value, f"how-been-{value}") for value in _range(load_instrument(HOW_BEEN).item(item))]
    return [(value, f"scale-{value}") for value in _range(instrument.item(item))]


def _range(item: Item) -> range:
    return range(item.low, item.high + 1)


def answer_words(turn: Turn, item: str, value: int | None) -> str:
    """An answer in the words of its option."""
    return turn.words("rather-not-said" if value is None else dict(options_of(turn, item))[value])
