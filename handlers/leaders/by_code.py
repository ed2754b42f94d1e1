"""A client whom somebody who leads means by their therapist and a code. They learn of nobody by it: what they are shown
is the same whether or not somebody has that code, before and afterwards.
"""

from handlers.ground.turn import Turn
from handlers.joining.invite import is_code
from handlers.who.acting import colleague_name, therapist_in_charge
from handlers.who.notice import notify
from storage import pairs, people, screens
from storage.database import Tx
from storage.outgoing_keys import key_now
from storage.pairs import Pair, PairState
from storage.people import Role


def list_therapists(tx: Tx, programme_id: int, *, left: bool = False) -> list[int]:
    """Who is there, and who has left and has clients still, be it that the work with them is over; `left`: these
    alone. The end of a pair changes nothing here, or it would tell that there was one.
    """
    gone = pairs.list_therapists(tx, programme_id, also_over=True, left=True)
    return gone if left else [*people.list_holders(tx, programme_id, Role.THERAPIST), *gone]


def sealed_code(turn: Turn, text: str) -> str | None:
    """A typed code, sealed to be read back on the screens that follow; None: it cannot be one."""
    code = text.strip()
    return screens.seal_arg(turn.tx, turn.person.id, code) if is_code(code) else None


def find_meant(turn: Turn, programme: int, therapist: int, code: str) -> Pair | None:
    """Whoever has this code, unless that is somebody about whom this person may say nothing: themselves."""
    found = pairs.find_pair_by_code(turn.tx, therapist, screens.open_arg(turn.tx, turn.person.id, code))
    if found is None or found.programme_id != programme or found.client_id == turn.person.id:
        return None
    return None if found.state in (PairState.LEFT, PairState.MOVED) else found


def in_words(turn: Turn, programme: int, therapist: int, code: str) -> dict[str, str]:
    """How the texts call them: the code as it was typed, and the therapist."""
    return {
        "code": screens.open_arg(turn.tx, turn.person.id, code),
        "therapist": colleague_name(turn, therapist, programme),
    }


def tell_therapists(turn: Turn, pair: Pair, about: str, view: str) -> None:
    """The therapist, if they are still there, and whoever looks after their clients meanwhile."""
    in_charge = therapist_in_charge(turn.tx, pair)
    told = set() if in_charge is None else {in_charge.id}
    if people.holds(turn.tx, pair.therapist_id, pair.programme_id, Role.THERAPIST):
        told.add(pair.therapist_id)
    for each in sorted(told):
        notify(
            turn.tx, people.get_person(turn.tx, each), key_now(turn.tx, about, pair.id, each), view, {"pair": pair.id}
        )
