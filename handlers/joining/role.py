"""Somebody has a role from now on; a therapist perhaps again."""

from handlers.alerts import handed_on
from handlers.who.acting import active_pairs_of, concerned_by, therapist_in_charge
from handlers.who.notice import notify
from storage import people
from storage.database import Tx
from storage.outgoing_keys import About, key_now
from storage.people import Role
from storage.programmes import Programme

THERAPIST_BACK = "therapist_back"


def begin_role(tx: Tx, programme: Programme, person_id: int, role: Role) -> None:
    """Somebody is this from now on. Where it is a therapist who had left, their clients are told that somebody reads
    again, and what nobody has seen is told to whoever is in charge now.
    """
    alone = [] if role is not Role.THERAPIST else [
        pair for pair in active_pairs_of(tx, programme.id, concerned_by(tx, programme.id, person_id))
        if therapist_in_charge(tx, pair) is None
    ]  # fmt: skip
    people.add_role(tx, person_id, programme.id, role)
    if not alone:
        return
    handed_on.hand_on(tx, programme.id, {pair.therapist_id for pair in alone})
    for pair in alone:
        if pair.client_id is not None and therapist_in_charge(tx, pair) is not None:
            key = key_now(tx, About.BACK, pair.id)
            notify(tx, people.get_person(tx, pair.client_id), key, THERAPIST_BACK, {"pair": pair.id})
