"""The questions as records name them: in the words of this project, or by their ids where the words are another's."""

from collections.abc import Collection

from handlers.ground.items import CAME_UP, HOW_BEEN, options_in
from handlers.ground.words import Words
from reports.research.codebook import Asked
from scoring.instrument import Instrument

_CAME_UP = "Something was said about the session before. Did it come up?"
_SOMEBODY = "your therapist"


def asked_in(words: Words, instrument: Instrument, *, outcome: bool) -> list[Asked]:
    """What a check-in asks, in order. `outcome`: last how the client has been, too."""
    apart = [] if instrument.apart is None else [instrument.apart.id]
    last = [HOW_BEEN] if outcome else []
    scored = [each.id for each in instrument.items]
    return [_asked(words, instrument, each, scored) for each in (CAME_UP, *scored, *apart, *last)]


def _asked(words: Words, instrument: Instrument, item: str, scored: Collection[str]) -> Asked:
    if item in scored and instrument.words != "locale":
        return Asked(item, None, {}, scored=True)
    text = _CAME_UP if item == CAME_UP else words.plain(f"item-{item.replace('_', '-')}", therapist=_SOMEBODY)
    options = {value: words.plain(message) for value, message in options_in(instrument, item)}
    return Asked(item, text, options, scored=item in scored)
