"""How often a client is asked: after each session, every second, or weekly; whoever looks after them says so."""

from handlers.ground.routes import action, view
from handlers.ground.screen import Screen, Show, button, column, show
from handlers.ground.turn import Turn
from handlers.when.hours import outside_quiet
from handlers.who.acting import code_of
from handlers.who.called import therapist_of
from handlers.who.notice import notice_line
from handlers.who.rights import Do, get_proven, own_pair
from storage import outgoing, pairs, people
from storage.outgoing import Purpose, Urgency
from storage.outgoing_keys import About, key_of
from storage.pairs import Cadence, Pair, PairState


@action
def ask_cadence(turn: Turn, *, pair: int) -> Show:
    """How often shall this client be asked?"""
    return show(cadence_question, pair=get_proven(turn, Do.REPORT, pairs.get_pair, pair).id)


@action
def set_cadence(turn: Turn, *, pair: int, cadence: str) -> Show:
    """So often, from the next session that is reported; the client is told, as they agreed to something else."""
    found, wanted = get_proven(turn, Do.REPORT, pairs.get_pair, pair), Cadence(cadence)
    if wanted is not found.cadence:
        pairs.set_cadence(turn.tx, pair, wanted)
        _tell_client(turn, found)
    return show(cadence_question, pair=pair)


def _tell_client(turn: Turn, pair: Pair) -> None:
    """Who does not take part is not told: the question of consent says how often, if they come to it."""
    if pair.state is not PairState.ACTIVE or pair.client_id is None:
        return
    client = people.get_person(turn.tx, pair.client_id)
    outgoing.replace_outgoing(  # who changes it back and forth makes one message
        turn.tx, key_of(About.CADENCE, pair.id), Purpose.NOTICE, client.id,
        due_at=outside_quiet(turn.now, client.zone, client.quiet), wanted_at=turn.now, urgency=Urgency.PROMPT,
        view=notice_line.__name__, args={"about": cadence_for_client.__name__, "args": {"pair": pair.id}}, silent=True,
    )  # fmt: skip


@view
def cadence_question(turn: Turn, *, pair: int) -> Screen:
    """How often this client is asked now, and how often else."""
    found, words = get_proven(turn, Do.REPORT, pairs.get_pair, pair), turn.words
    others = [each for each in Cadence if each is not found.cadence]
    buttons = [
        button(words.plain(f"button-cadence-{each}"), set_cadence, pair=pair, cadence=each.value) for each in others
    ]
    return Screen(words("cadence", code=code_of(turn, found), cadence=found.cadence), column(*buttons))


@view
def cadence_for_client(turn: Turn, *, pair: int) -> Screen:
    """For a client: how often they are asked from now on."""
    found = own_pair(turn, pair)
    if found.state is not PairState.ACTIVE:
        return Screen(turn.words("closed"))
    return Screen(turn.words("cadence-for-client", therapist=therapist_of(turn, found), cadence=found.cadence))
