"""`/stop`: a client takes part no more. It needs no reason, and can be taken back."""

from handlers.check_ins import ending
from handlers.clients.pause import on_break, stay
from handlers.ground.commands import offer
from handlers.ground.routes import action, command, view
from handlers.ground.screen import Screen, Show, button, column, show
from handlers.ground.turn import Turn
from handlers.joining.consent import client_joined, reconsider
from handlers.who.acting import code_of, tell_in_charge
from handlers.who.called import reader_of, therapist_of, therapist_told_apart
from handlers.who.rights import Do, active_pairs, get_proven, own_pair
from storage import closings, pairs
from storage.outgoing_keys import About, key_now
from storage.pairs import Pair, PairState

# Commands and taps


@command("stop")
def on_stop(turn: Turn, argument: str = "") -> Show:
    """`/stop`: with one therapist there is nothing to choose."""
    own = _stoppable(turn)
    return show(stop_question, pair=own[0].id) if len(own) == 1 else show(stop_choice)


def _stoppable(turn: Turn) -> list[Pair]:
    """Where this person takes part; else where that is over, and could begin again."""
    known = pairs.list_pairs_of_client(turn.tx, turn.person.id)
    over = [pair for pair in known if pair.state is PairState.CLOSED and pair.closed_from is PairState.ACTIVE]
    return active_pairs(turn) or over


@action
def ask_stop(turn: Turn, *, pair: int) -> Show:
    """Stop with this therapist?"""
    return show(stop_question, pair=own_pair(turn, pair).id)


@action
def stop(turn: Turn, *, pair: int) -> Show:
    """Stop. Nothing is asked any more; the therapist is told that, and nothing else."""
    found = own_pair(turn, pair)
    if found.state is PairState.ACTIVE:
        pairs.mark_stopped(turn.tx, pair)
        offer(turn.tx, turn.person)
        ending.withdraw_open(turn.tx, pair)
        key = key_now(turn.tx, About.STOPPED, pair)
        tell_in_charge(turn.tx, found, key, client_stopped.__name__, {"pair": pair})
    if found.state is PairState.CLOSED:
        closings.mark_not_to_be_asked(turn.tx, pair)
    return show(stopped, pair=pair)


# Screens


@view
def stop_choice(turn: Turn) -> Screen:
    """With whom? Or that there is nothing to stop."""
    own = _stoppable(turn)
    if not own:
        return Screen(turn.words("stop-nothing"))
    return Screen(
        turn.words("stop-whom"), column(*(button(therapist_told_apart(turn, p), ask_stop, pair=p.id) for p in own))
    )


@view
def stop_question(turn: Turn, *, pair: int) -> Screen:
    """Are you sure? What stopping means, and who is told."""
    found, words = own_pair(turn, pair), turn.words
    if found.state is PairState.CLOSED:
        yes, no = button(words.plain("button-stop"), stop, pair=pair), button(words.plain("button-leave-so"), stay)
        return Screen(words("stop-closed", therapist=therapist_of(turn, found)), column(yes, no), private=True)
    state, reader = reader_of(turn, found)
    told = words("stop-told-nobody" if state == "nobody" else "stop-told", therapist=reader)
    return Screen(
        words("stop-question", told=told, therapist=therapist_of(turn, found)),
        column(
            button(words.plain("button-stop"), stop, pair=pair),
            button(words.plain("button-rather-break"), on_break),
            button(words.plain("button-stay"), stay),
        ),
        private=True,
    )


@view
def stopped(turn: Turn, *, pair: int) -> Screen:
    """It is over; it can be taken back."""
    found = own_pair(turn, pair)
    back = None
    if found.state is PairState.STOPPED:
        back = button(turn.words.plain("button-reconsider"), reconsider, pair=pair)
    return Screen(turn.words("stopped", therapist=therapist_of(turn, found)), column(back))


@view
def client_stopped(turn: Turn, *, pair: int) -> Screen:
    """For the therapist: this client takes part no more; or does again, by the time they look."""
    found = get_proven(turn, Do.SEE_CONNECTED, pairs.get_pair, pair)
    if found.state is PairState.ACTIVE:
        return client_joined(turn, pair=pair)
    return Screen(turn.words("client-stopped", code=code_of(turn, found)), protect=True)
