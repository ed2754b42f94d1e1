"""Whom somebody looks after now: what /clients lists; and what is said of a typed code that leads to none of them."""

from handlers.ground.turn import Turn
from handlers.who.acting import stands_in_for
from handlers.who.rights import Do, may
from storage.database import Tx
from storage.handovers import list_handovers_to
from storage.pairs import Pair, PairState, get_pair, list_earlier, list_pairs_of_therapist
from storage.people import Person

_NOBODY = 0


def caseload_of(tx: Tx, person: Person) -> list[Pair]:
    """The pairs this person looks after now, their own and those of whom they stand in for, each therapist's oldest
    first, and those handed over to them for a while; of who was forgotten there is none.
    """
    whose = [person.id, *(therapist_id for _, therapist_id in stands_in_for(tx, person.id))]
    own = [pair for each in dict.fromkeys(whose) for pair in list_pairs_of_therapist(tx, each)]
    own += [get_pair(tx, each.pair_id) for who in dict.fromkeys(whose) for each in list_handovers_to(tx, who)]
    known = {each.id: each for pair in own for each in (pair, *list_earlier(tx, pair.id))}  # who came back is one still
    found = [each for each in known.values() if each.state is not PairState.LEFT]
    rights = tx.of_each(found, lambda pair: (pair, may(tx, person, Do.SEE_HISTORY, pair)))
    return [pair for pair, sees in rights if sees]


def missed_code(turn: Turn, code: str) -> dict[str, int]:
    """What a view is told where nobody it lists has the code that was typed: who else has it, or that nobody does.

    Nothing where none was typed, or where whoever has it may be left out.
    """
    if not code:
        return {}
    with turn.tx.sparing():
        found = [pair for pair in caseload_of(turn.tx, turn.person) if pair.code.casefold() == code]
        unsure = not found and bool(turn.tx.left_out)
    return {} if unsure else {"missed": found[0].id if found else _NOBODY}


def missed_words(turn: Turn, missed: int | None) -> list[str]:
    """The same in words: nobody has this code, or it is not possible with whoever has it."""
    if missed is None:
        return []
    if missed == _NOBODY:
        return [turn.words("client-unknown")]
    found = [pair for pair in caseload_of(turn.tx, turn.person) if pair.id == missed]
    return [turn.words("code-not-now", code=pair.code) for pair in found]
