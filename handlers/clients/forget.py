"""Being forgotten: a client has everything erased that is kept about them. It cannot be taken back."""

from handlers.ground.closed import closed
from handlers.ground.commands import offer
from handlers.ground.routes import action, command, view
from handlers.ground.screen import Screen, Show, button, column, show
from handlers.ground.turn import Turn
from handlers.who.acting import code_of, tell_in_charge
from handlers.who.rights import Do, get_proven, own_pair
from storage import about_client, outgoing, pairs, people
from storage.outgoing import Purpose, Urgency
from storage.outgoing_keys import About, key_of
from storage.pairs import PairState

_KNOWN_TO_THERAPIST = (PairState.ACTIVE, PairState.STOPPED)


# Commands and taps


@command("forget")
def on_forget(turn: Turn, argument: str = "") -> Show:
    """`/forget`."""
    return show(forget_question)


@action
def start_forget(turn: Turn) -> Show:
    """The same, from a button."""
    return on_forget(turn)


@action
def confirm_forget(turn: Turn) -> Show:
    """Ask once more."""
    return show(forget_sure)


@action
def keep(turn: Turn) -> Show:
    """Rather not."""
    return show(kept)


@action
def forget(turn: Turn) -> Show:
    """Erase everything, put away what the chats still show of it, and tell the therapist that, and nothing else."""
    tx, me = turn.tx, turn.person
    own = [own_pair(turn, each.id) for each in pairs.list_pairs_of_client(tx, me.id)]
    if not own:
        return show(forget_question)
    stamp = turn.now.isoformat()
    for person_id, message_id in about_client.erase_client(tx, me.id, me.chat_id):
        if (person_id, message_id) != (me.id, turn.message_id):
            outgoing.replace_outgoing(
                tx, key_of(About.ERASED, person_id, message_id), Purpose.COLLAPSE, person_id, due_at=turn.now,
                urgency=Urgency.PROMPT, view=closed.__name__, message_id=message_id,
            )  # fmt: skip
    offer(tx, me)
    for pair in own:
        if (pair.closed_from or pair.state) in _KNOWN_TO_THERAPIST:
            over = {"closed": True} if pair.state is PairState.CLOSED else {}
            about = {"pair": pair.id, **over}
            tell_in_charge(tx, pair, key_of(About.LEFT, pair.id, stamp), client_left.__name__, about)
    return show(forgotten)


# Screens


@view
def forget_question(turn: Turn) -> Screen:
    """What being forgotten means; or that there is nothing to forget."""
    words = turn.words
    if not pairs.list_pairs_of_client(turn.tx, turn.person.id):
        return Screen(words("own-nothing"))
    yes = button(words.plain("button-forget"), confirm_forget)
    return Screen(words("forget-question"), column(button(words.plain("button-keep"), keep), yes))


@view
def forget_sure(turn: Turn) -> Screen:
    """Once more, because it cannot be taken back."""
    words = turn.words
    yes = button(words.plain("button-forget-sure"), forget)
    return Screen(words("forget-sure"), column(button(words.plain("button-keep"), keep), yes))


@view
def kept(turn: Turn) -> Screen:
    """Nothing was erased."""
    return Screen(turn.words("forget-kept"))


@view
def forgotten(turn: Turn) -> Screen:
    """The last word; to somebody who is more here than a client, another one."""
    more = people.list_memberships(turn.tx, turn.person.id)
    return Screen(turn.words("forgotten-as-client" if more else "forgotten"))


@view
def client_left(turn: Turn, *, pair: int, closed: bool = False) -> Screen:
    """For the therapist: this client has left, and what was kept is erased. `closed`: the work was over before."""
    found = get_proven(turn, Do.SEE_CONNECTED, pairs.get_pair, pair)
    left = "client-left-closed" if closed else "client-left"
    again = pairs.find_pair_by_code(turn.tx, found.therapist_id, found.code)
    if again is not None and again.state is not PairState.LEFT:
        left = "client-left-before"  # the code is used again
    return Screen(turn.words(left, code=code_of(turn, found)), protect=True)
