"""What a client calls the therapist, and who reads what the client says."""

from handlers.ground.turn import Turn
from handlers.who.absent import is_away
from handlers.who.acting import colleague_name, therapist_in_charge, told_apart
from storage import people
from storage.database import Tx
from storage.pairs import Pair, PairState, list_pairs_of_client
from storage.people import Role


def therapist_name(turn: Turn, pair: Pair) -> str:
    """The name by which the therapist is known here, whatever this client calls them."""
    name = people.find_name(turn.tx, pair.therapist_id, pair.programme_id, Role.THERAPIST)
    return name or turn.words("your-therapist")


def therapist_of(turn: Turn, pair: Pair) -> str:
    """What this client calls the therapist; until they were asked, the name by which the therapist is known."""
    return pair.therapist_called or therapist_name(turn, pair)


def therapist_or_who_stands_in(turn: Turn, pair: Pair) -> str:
    """The same, or, where the therapist has left, whoever stands in for them."""
    left = not people.holds(turn.tx, pair.therapist_id, pair.programme_id, Role.THERAPIST)
    return reader_of(turn, pair)[1] if left else therapist_of(turn, pair)


def is_present(tx: Tx, pair: Pair) -> bool:
    """Whether a client can be sent to their own therapist: not who has left, is away, or Telegram cannot reach, whoever
    stands in.
    """
    if not people.holds(tx, pair.therapist_id, pair.programme_id, Role.THERAPIST):
        return False
    reached = people.get_person(tx, pair.therapist_id).unreachable_at is None
    return reached and not is_away(tx, pair.programme_id, pair.therapist_id)


def therapist_told_apart(turn: Turn, pair: Pair) -> str:
    """The same, where several are named side by side: of two whom the client calls alike, since when each is theirs."""
    name = therapist_of(turn, pair)
    beside = [each for each in list_pairs_of_client(turn.tx, turn.person.id) if each.state is PairState.ACTIVE]
    alike = [each for each in beside if therapist_of(turn, each).casefold() == name.casefold()]
    since = {each.id: each.consented_at or turn.now for each in alike}
    return told_apart(turn, name, since.get(pair.id, turn.now), list(since.values()))


def reader_of(turn: Turn, pair: Pair) -> tuple[str, str]:
    """Whether what this client says reaches anybody now (`there`, `unreached`, `away`, `nobody`), and whom, in their
    words.
    """
    person = therapist_in_charge(turn.tx, pair)
    if person is None:
        return "nobody", therapist_of(turn, pair)
    own = person.id == pair.therapist_id
    name = therapist_of(turn, pair) if own else colleague_name(turn, person.id, pair.programme_id)
    if person.unreachable_at is not None:
        return "unreached", name
    return ("away" if is_away(turn.tx, pair.programme_id, person.id) else "there"), name
