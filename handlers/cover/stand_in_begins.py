"""A stand-in begins: who is told, and whose it is from then on what nobody has seen yet."""

from datetime import datetime

from handlers.alerts import handed_on
from handlers.clients.notices import stand_in_for_client
from handlers.cover.stand_in_ends import follow_lines, lines_of_handed, tell, tell_therapist
from handlers.therapists.notices import stand_in_for_colleague, stand_in_for_therapist, stand_in_over
from handlers.who.acting import active_pairs_with, concerned_by, stand_ins_for
from handlers.who.notice import TOLD_OF_STAND_INS, notify, put_away_said
from storage import people, stand_ins
from storage.database import Tx
from storage.outgoing_keys import About, key_of
from storage.programmes import Programme
from storage.stand_ins import StandIn


def begin_stand_in(
    tx: Tx, programme: Programme, therapist_id: int, person_id: int, *, named_by: int, until: datetime
) -> StandIn:
    """A colleague stands in from now on, instead of whoever did before; every client of the therapist is told."""
    before = stand_ins.find_stand_in_for(tx, programme.id, therapist_id)
    concerned = concerned_by(tx, programme.id, therapist_id)
    lines = lines_of_handed(tx, concerned)
    if before is not None:
        stand_ins.mark_ended(tx, before.id)
        if before.person_id != person_id:
            handed_on.put_away_at_once(tx, before.person_id)
            tell(tx, before, before.person_id, stand_in_over.__name__)
    made = stand_ins.add_stand_in(tx, programme.id, therapist_id, person_id, named_by=named_by, until=until)
    tell(tx, made, person_id, stand_in_for_colleague.__name__)
    tell_therapist(tx, made, stand_in_for_therapist.__name__)
    for each in concerned[1:]:
        running = stand_ins.find_stand_in_for(tx, programme.id, each)
        if running is not None:
            tell_therapist(tx, running, stand_in_for_therapist.__name__, about=made.id)
    for pair in active_pairs_with(tx, programme.id, concerned):
        if pair.client_id is not None and any(link.id == made.id for link in stand_ins_for(tx, pair)):
            args = {"stand_in": made.id, "pair": pair.id}
            client = people.get_person(tx, pair.client_id)
            put_away_said(tx, client.id, TOLD_OF_STAND_INS)
            notify(tx, client, key_of(About.STAND_IN, made.id, pair.id), stand_in_for_client.__name__, args)
    follow_lines(tx, lines, told=made.id)
    handed_on.hand_on(tx, programme.id, concerned)
    return made
