"""What clients and therapists are told when clients go on with another therapist, or theirs with another account."""

from handlers.acting import colleague_name
from handlers.consent import own_pair
from handlers.moved import settle, told_before
from handlers.questions import therapist_of
from handlers.rights import NotAllowed
from handlers.screen import Screen, Show, button, column, show
from handlers.stopping import ask_stop
from handlers.turn import Turn
from storage import pairs
from storage.pairs import Pair, PairState
from storage.people import Role, holds
from storage.programmes import get_programme


def let_read(turn: Turn, *, pair: int, read: bool) -> Show:
    """Whether a therapist who is the client's already reads what was said to the one before."""
    found = own_pair(turn, pair)
    if found.state is PairState.MOVED and not found.read_on:
        settle(turn.tx, [found], read=read)
    return show(earlier_question, pair=pair)


def earlier_question(turn: Turn, *, pair: int) -> Screen:
    """For a client who goes on with a therapist that they have already: may they read what was said so far?"""
    found, words = own_pair(turn, pair), turn.words
    if found.moved_to_id is None:
        return Screen(words("closed"))
    later = pairs.get_pair(turn.tx, found.moved_to_id)
    values = {"therapist": therapist_of(turn, later), "before": therapist_of(turn, found)}
    if found.read_on:
        return Screen(words("moved-read", **values))
    yes = button(words.plain("button-let-read", **values), let_read, pair=pair, read=True)
    no = button(words.plain("button-not-read"), let_read, pair=pair, read=False)
    text = "\n\n".join([told_before(turn, [found], later), words("moved-beside", **values)])
    return Screen(text, column(yes, no))


def account_for_client(turn: Turn, *, pair: int) -> Screen:
    """For a client: their therapist has another account; they may stop as ever."""
    found, words = own_pair(turn, pair), turn.words
    contact = get_programme(turn.tx, found.programme_id).contact
    end = button(words.plain("button-stop"), ask_stop, pair=pair) if found.state is PairState.ACTIVE else None
    return Screen(words("account-for-client", therapist=therapist_of(turn, found), contact=contact), column(end))


def _moved(turn: Turn, programme: int, whose: int, moved: list[int]) -> list[Pair]:
    """The pairs that moved, for one of the two therapists. Raises NotAllowed."""
    if turn.person.id != whose or not holds(turn.tx, whose, programme, Role.THERAPIST):
        raise NotAllowed(f"person {turn.person.id} has no part in what moved")
    found = [pairs.get_pair(turn.tx, each) for each in moved]
    return [each for each in found if each.state is PairState.MOVED]


def clients_came(turn: Turn, *, programme: int, therapist: int, colleague: int, moved: list[int]) -> Screen:
    """For the therapist with whom they go on: under which codes, and that each is asked first."""
    found = _moved(turn, programme, colleague, moved)
    codes = ", ".join(_later_code(turn, each) for each in found)
    text = turn.words(
        "clients-came",
        therapist=colleague_name(turn, therapist, programme),
        codes=codes or turn.words("nobody-any-more"),
    )
    return Screen(text, protect=True)


def _later_code(turn: Turn, pair: Pair) -> str:
    """The code by which a client goes on; with the one before where it is another."""
    later = pairs.get_pair(turn.tx, pair.moved_to_id or 0)
    if later.code == pair.code:
        return later.code
    return turn.words.plain("code-before", code=later.code, before=pair.code)


def clients_went(turn: Turn, *, programme: int, therapist: int, colleague: int, moved: list[int]) -> Screen:
    """For the therapist before: whose they are from now on."""
    codes = ", ".join(each.code for each in _moved(turn, programme, therapist, moved))
    text = turn.words(
        "clients-went",
        colleague=colleague_name(turn, colleague, programme),
        codes=codes or turn.words("nobody-any-more"),
    )
    return Screen(text, protect=True)
