"""One client is handed over to a colleague for a while: from now until a day is over, or until either of them ends it.

The therapist is there meanwhile, and sees everything; whoever has the client is told what is new, as who stands in is.
"""

from datetime import datetime

from handlers.alerts import rules
from handlers.cover.stand_in import leave_alone
from handlers.sessions import planned_meetings
from handlers.who.acting import stand_ins_for
from handlers.who.notice import notify
from storage import handovers, pairs, people, plans, stand_ins
from storage.database import Tx
from storage.handovers import Handover
from storage.outgoing_keys import About, key_of
from storage.pairs import Pair, PairState
from storage.people import Role

CAME, OVER, TO_CLIENT = "handed_to_me", "handover_over", "stand_in_for_client"


def begin(tx: Tx, pair: Pair, person_id: int, until: datetime) -> Handover:
    """This colleague looks after the client from now on, instead of whoever did for a while; the client is told."""
    before, running = {link.person_id for link in stand_ins_for(tx, pair)}, handovers.find_handover(tx, pair.id)
    if running is not None:
        handovers.mark_ended(tx, running.id)
        if running.person_id != person_id:
            _tell(tx, running, running.person_id, OVER)
    made = handovers.add_handover(tx, pair.id, person_id, until=until)
    for each in sorted(before - {link.person_id for link in stand_ins_for(tx, pair)}):
        rules.put_away_at_once(tx, each)
    _tell(tx, made, person_id, CAME)
    if pair.state is PairState.ACTIVE and pair.client_id is not None:
        client, args = people.get_person(tx, pair.client_id), {"stand_in": made.id, "pair": pair.id}
        notify(tx, client, key_of(About.STAND_IN, made.id, pair.id), TO_CLIENT, args)
    _settle(tx, pair)
    return made


def end(tx: Tx, handover: Handover, *, by: int | None = None) -> None:
    """It is over, early or in time; nothing happens when it was over already. `by`: who ends it and knows so."""
    if not handovers.mark_ended(tx, handover.id):
        return
    pair = pairs.get_pair(tx, handover.pair_id)
    line = _put_away(tx, pair, handover)
    still = {link.person_id for link in stand_ins_for(tx, pair)}
    for each in sorted({*line[:1], *(set(line[1:]) - still), pair.therapist_id} - {by}):
        if each == handover.person_id or people.holds(tx, each, pair.programme_id, Role.THERAPIST):
            _tell(tx, handover, each, OVER)
    _settle(tx, pair)
    leave_alone(tx, pair)


def end_with_the_pair(tx: Tx, pair: Pair) -> None:
    """The client goes on with somebody else for good."""
    running = handovers.find_handover(tx, pair.id)
    if running is not None and handovers.mark_ended(tx, running.id):
        for each in _put_away(tx, pair, running):
            if each != pair.therapist_id:
                _tell(tx, running, each, OVER)


def leave(tx: Tx, programme_id: int, person_id: int) -> None:
    """They are a therapist there no longer: whom they looked after for a while goes back."""
    for each in handovers.list_handovers_to(tx, person_id):
        if pairs.get_pair(tx, each.pair_id).programme_id == programme_id:
            end(tx, each)


def _put_away(tx: Tx, pair: Pair, handover: Handover) -> list[int]:
    """What is open of the client, for who had them, and who stood in for that one; those, one after the other."""
    passed = [handover.person_id]
    while (link := stand_ins.find_stand_in_for(tx, pair.programme_id, passed[-1])) is not None:
        if link.person_id in passed:
            break
        passed.append(link.person_id)
    for each in passed:
        rules.put_away_at_once(tx, each)
    return passed


def _settle(tx: Tx, pair: Pair) -> None:
    """What nobody has seen is told to who is in charge now, and what is planned follows who is there."""
    rules.hand_on_of(tx, pair)
    for plan in plans.list_of_pair(tx, pair.id):
        planned_meetings.look_ahead(tx, plan.id)


def _tell(tx: Tx, handover: Handover, person_id: int, view: str) -> None:
    notify(tx, people.get_person(tx, person_id), key_of(view, handover.id, person_id), view, {"handover": handover.id})
