"""Who can be reached: somebody blocks the bot, is gone, or comes back."""

from handlers.alerts import unseen
from handlers.check_ins.check_in import check_in_prompt
from handlers.ground.commands import offer
from handlers.ground.routes import view
from handlers.ground.screen import Screen
from handlers.ground.turn import Turn
from handlers.who.acting import code_of, tell_in_charge
from handlers.who.rights import Do, get_proven
from storage import check_ins, outgoing, pairs, people
from storage.check_ins import CheckInState
from storage.database import Tx
from storage.outgoing import Purpose, Urgency
from storage.outgoing_keys import About, key_now, key_of
from storage.pairs import PairState
from storage.people import Person


def lose(tx: Tx, person: Person) -> None:
    """Telegram delivers nothing to this person any more. Whoever counts on them is told, once."""
    if not people.mark_unreachable(tx, person.id):
        return
    for pair in pairs.list_pairs_of_client(tx, person.id):
        if pair.state is PairState.ACTIVE:
            key = key_now(tx, About.UNREACHABLE, pair.id)
            tell_in_charge(tx, pair, key, client_unreachable.__name__, {"pair": pair.id})
    for waiting in unseen.list_unseen_by(tx, person):
        unseen.tell_undeliverable(tx, waiting)


def come_back(tx: Tx, person: Person) -> None:
    """The person is there again: what is still open comes back to them."""
    if person.unreachable_at is None:
        return
    people.mark_reachable(tx, person.id)
    offer(tx, person)
    stamp = tx.now.isoformat()
    for pair in pairs.list_pairs_of_client(tx, person.id):
        for check_in in check_ins.list_of_pair(tx, pair.id, CheckInState.PROMPTED)[-1:]:
            outgoing.add_outgoing(
                tx, key_of(About.AGAIN, check_in.id, stamp), Purpose.REMINDER, person.id, due_at=tx.now,
                urgency=Urgency.PROMPT, view=check_in_prompt.__name__, args={"check_in": check_in.id},
            )  # fmt: skip
    for waiting in unseen.list_unseen_by(tx, person):
        unseen.notify_in_charge(tx, waiting, key_of(About.ALERT, waiting.id, "again", stamp))


@view
def client_unreachable(turn: Turn, *, pair: int) -> Screen:
    """For the therapist: this client cannot be reached; or can again, by the time they look."""
    found = get_proven(turn, Do.SEE_CONNECTED, pairs.get_pair, pair)
    client = None if found.client_id is None else people.get_person(turn.tx, found.client_id)
    away = client is None or client.unreachable_at is not None
    return Screen(
        turn.words("client-unreachable" if away else "client-reachable", code=code_of(turn, found)), protect=True
    )
