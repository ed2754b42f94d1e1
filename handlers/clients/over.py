"""What a client reads where the work with a therapist is over."""

from handlers.ground.screen import Screen
from handlers.ground.turn import Turn
from handlers.joining.consent import there
from handlers.who.called import therapist_of
from storage.pairs import Pair
from storage.programmes import get_programme


def ended_told(turn: Turn, pair: Pair) -> Screen:
    """That no more questions come; thanks, and what becomes of what they said."""
    contact = get_programme(turn.tx, pair.programme_id).contact
    values = {"therapist": therapist_of(turn, pair), "there": there(turn, pair), "contact": contact}
    return Screen(turn.words("ended-client", **values))
