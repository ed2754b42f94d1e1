"""What clients are told when somebody else looks after them: for a while, for good, or nobody."""

from handlers.clients.over import ended_told
from handlers.clients.pause import on_break
from handlers.clients.stop import ask_stop, stopped
from handlers.ground.routes import action, view
from handlers.ground.screen import Screen, Show, button, column, show
from handlers.ground.turn import Turn
from handlers.joining.moved import settle, told_before
from handlers.who.acting import line_told, therapist_in_charge
from handlers.who.called import therapist_of
from handlers.who.rights import own_pair
from storage import pairs
from storage.pairs import Pair, PairState
from storage.people import Role, holds
from storage.programmes import get_programme


def _no_more(turn: Turn, pair: Pair) -> Screen | None:
    """What holds for a client who does not take part any more, by the time they look; None: they do."""
    if pair.state is PairState.ACTIVE:
        return None
    if pair.state is PairState.CLOSED:
        return ended_told(turn, pair)
    return stopped(turn, pair=pair.id) if pair.state is PairState.STOPPED else Screen(turn.words("closed"))


@view
def stand_in_for_client(turn: Turn, *, stand_in: int, pair: int) -> Screen:
    """For a client: who sees their answers until when, and that they may stop; or that it is as before again."""
    own, words = own_pair(turn, pair), turn.words
    over, found = _no_more(turn, own), line_told(turn, own)
    if over is not None:
        return over
    if not found:
        if therapist_in_charge(turn.tx, own) is None:
            return therapist_left(turn, pair=pair)
        return Screen(words("stand-in-over-client", therapist=therapist_of(turn, own)))
    told = []
    for place, values in enumerate(found):
        told.append(words("stand-in-client", **(values if place else {**values, "therapist": therapist_of(turn, own)})))
    buttons = column(
        button(words.plain("button-rather-break"), on_break), button(words.plain("button-stop"), ask_stop, pair=pair)
    )
    return Screen("\n\n".join([" ".join(told), words("stand-in-client-choice")]), buttons)


@view
def therapist_left(turn: Turn, *, pair: int) -> Screen:
    """For a client: nobody looks after their check-ins at the moment, so none come."""
    own = own_pair(turn, pair)
    over = _no_more(turn, own)
    if over is not None:
        return over
    if therapist_in_charge(turn.tx, own) is not None:
        return Screen(turn.words("stand-in-found"))
    contact = get_programme(turn.tx, own.programme_id).contact
    return Screen(turn.words("therapist-left", therapist=therapist_of(turn, own), contact=contact))


@view
def therapist_back(turn: Turn, *, pair: int) -> Screen:
    """For a client: somebody reads again what they answer; who, where that is their own therapist."""
    own = own_pair(turn, pair)
    over, person = _no_more(turn, own), therapist_in_charge(turn.tx, own)
    if over is not None:
        return over
    if person is None:
        return therapist_left(turn, pair=pair)
    message = "therapist-back" if person.id == own.therapist_id else "stand-in-found"
    return Screen(turn.words(message, therapist=therapist_of(turn, own)))


@action
def let_read(turn: Turn, *, pair: int, read: bool) -> Show:
    """Whether a therapist who is the client's already reads what was said to the one before."""
    found = own_pair(turn, pair)
    if found.state is PairState.MOVED and not found.read_on:
        settle(turn.tx, [found], read=read)
    return show(earlier_question, pair=pair)


@view
def earlier_question(turn: Turn, *, pair: int) -> Screen:
    """For a client who goes on with a therapist that they have already: may they read what was said so far?"""
    found, words = own_pair(turn, pair), turn.words
    if found.moved_to_id is None:
        return Screen(words("closed"))
    later = pairs.get_pair(turn.tx, found.moved_to_id)
    values = {"therapist": therapist_of(turn, later), "before": therapist_of(turn, found)}
    if later.state is PairState.MOVED:
        return Screen(words("closed"))
    if found.read_on:
        return Screen(words("moved-read", **values))
    yes = button(words.plain("button-let-read", **values), let_read, pair=pair, read=True)
    no = button(words.plain("button-not-read"), let_read, pair=pair, read=False)
    over = _no_more(turn, later)
    if over is not None:
        return Screen("\n\n".join([over.text, words("moved-may-read", **values)]), column(yes, no))
    text = "\n\n".join([told_before(turn, [found], later), words("moved-beside", **values)])
    return Screen(text, column(yes, no))


@view
def account_for_client(turn: Turn, *, pair: int) -> Screen:
    """For a client: their therapist has another account; they may stop as ever."""
    found, words = own_pair(turn, pair), turn.words
    over = _no_more(turn, found)
    if over is not None:
        return over
    if not holds(turn.tx, found.therapist_id, found.programme_id, Role.THERAPIST):
        return stand_in_for_client(turn, stand_in=0, pair=pair)
    contact = get_programme(turn.tx, found.programme_id).contact
    end = button(words.plain("button-stop"), ask_stop, pair=pair)
    return Screen(words("account-for-client", therapist=therapist_of(turn, found), contact=contact), column(end))
