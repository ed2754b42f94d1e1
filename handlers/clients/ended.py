"""What a client is told when the work with a therapist is over, and when it goes on; and what they can still choose.

How it ended is not told here: it is the therapist's word for it, and theirs to say.
"""

from handlers.clients.consent_again import consent_again
from handlers.clients.notices import therapist_back
from handlers.clients.over import ended_told
from handlers.ground.routes import view
from handlers.ground.screen import Screen
from handlers.ground.turn import Turn
from handlers.who.agreed import agrees
from handlers.who.called import therapist_of
from handlers.who.rights import own_pair
from storage.pairs import PairState
from storage.people import Role, holds


@view
def ended_for_client(turn: Turn, *, pair: int) -> Screen:
    """For a client: no more questions come; thanks, and what becomes of what they said. Or how it is by now."""
    found = own_pair(turn, pair)
    if found.state is not PairState.CLOSED:
        return reopened_for_client(turn, pair=pair)
    return ended_told(turn, found)


@view
def reopened_for_client(turn: Turn, *, pair: int) -> Screen:
    """For a client: it goes on, as they agreed; what has changed since, if they are to agree to that first."""
    found = own_pair(turn, pair)
    if found.state is PairState.CLOSED:
        return ended_for_client(turn, pair=pair)
    if found.state is not PairState.ACTIVE:
        return Screen(turn.words("closed"))
    if not agrees(turn.tx, found):
        return consent_again(turn, pair=pair)
    if not holds(turn.tx, found.therapist_id, found.programme_id, Role.THERAPIST):
        return therapist_back(turn, pair=pair)
    return Screen(turn.words("reopened-client", therapist=therapist_of(turn, found), cadence=found.cadence))
