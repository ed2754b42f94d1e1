"""One client is handed over to a colleague for a while: from now, or from a day to come, until a day is over, or until
either of them ends it. Until it begins nothing is different for anybody.

The therapist is there meanwhile, and sees everything; whoever has the client is told what is new, as who stands in is.
"""

from collections.abc import Callable
from datetime import datetime

from handlers.alerts import handed_on
from handlers.cover.choosing import can_stand_in
from handlers.cover.stand_in_ends import TO_THERAPISTS, leave_alone
from handlers.sessions import planned_meetings
from handlers.who.acting import stand_ins_for, therapist_in_charge
from handlers.who.notice import TOLD_OF_STAND_INS, notify, put_away_said
from storage import handovers, pairs, people, plans, stand_ins
from storage.database import Tx
from storage.handovers import Handover
from storage.outgoing_keys import About, key_now, key_of
from storage.pairs import Pair, PairState
from storage.people import Role

CAME, OVER, TO_CLIENT = "handed_to_me", "handover_over", "stand_in_for_client"
_TO_COME = "handed_to_me_later"  # how the key of what is said beforehand begins


def plan(tx: Tx, pair: Pair, person_id: int, begins: datetime, until: datetime) -> Handover:
    """This colleague is going to look after the client, and is told; nobody else is going to any more."""
    before = handovers.find_to_come(tx, pair.id)
    if before is not None and handovers.mark_ended(tx, before.id) and before.person_id != person_id:
        _tell(tx, before, before.person_id, OVER)
    made = handovers.add_handover(tx, pair.id, person_id, until=until, begins_at=begins)
    _tell(tx, made, person_id, CAME, key=_TO_COME)
    _look_ahead(tx, pair)
    return made


def begin(tx: Tx, pair: Pair, person_id: int, until: datetime) -> Handover:
    """This colleague looks after the client from now on, instead of whoever did for a while; the client is told."""
    return _take_over(tx, pair, person_id, lambda: handovers.add_handover(tx, pair.id, person_id, until=until))


def begin_in_time(tx: Tx, handover: Handover) -> None:
    """What was to come begins; where it cannot any more, both therapists are told so."""
    pair = pairs.get_pair(tx, handover.pair_id)
    if pair.state is PairState.ACTIVE and can_stand_in(tx, pair.programme_id, pair.therapist_id, handover.person_id):
        _take_over(tx, pair, handover.person_id, lambda: handovers.mark_begun(tx, handover.id))
    else:
        end(tx, handover)


def _take_over(tx: Tx, pair: Pair, person_id: int, start: Callable[[], Handover]) -> Handover:
    before, running = {link.person_id for link in stand_ins_for(tx, pair)}, handovers.find_handover(tx, pair.id)
    if running is not None:
        handovers.mark_ended(tx, running.id)
        if running.person_id != person_id:
            _tell(tx, running, running.person_id, OVER)
    made = start()
    for each in sorted(before - {link.person_id for link in stand_ins_for(tx, pair)}):
        handed_on.put_away_at_once(tx, each)
    _tell(tx, made, person_id, CAME)
    _tell_client(tx, pair, made, key_of(About.STAND_IN, made.id, pair.id))
    _settle(tx, pair)
    return made


def end(tx: Tx, handover: Handover, *, by: int | None = None) -> None:
    """It is over, early or in time, or called off; nothing happens when it was over already. `by`: who ends it and
    knows so.
    """
    if not handovers.mark_ended(tx, handover.id):
        return
    pair = pairs.get_pair(tx, handover.pair_id)
    line = [handover.person_id] if handover.begins_at is not None else _put_away(tx, pair, handover)
    still = {link.person_id for link in stand_ins_for(tx, pair)}
    for each in sorted({*line[:1], *(set(line[1:]) - still), pair.therapist_id} - {by}):
        if each == handover.person_id or people.holds(tx, each, pair.programme_id, Role.THERAPIST):
            _tell(tx, handover, each, OVER)
    if handover.begins_at is not None:
        _look_ahead(tx, pair)
        return
    _settle(tx, pair)
    leave_alone(tx, pair)
    if tx.now < handover.until and therapist_in_charge(tx, pair) is not None:
        _tell_client(tx, pair, handover, key_now(tx, About.STAND_IN, pair.id))  # who was told of a later day


def end_with_the_pair(tx: Tx, pair: Pair) -> None:
    """The client goes on with somebody else for good."""
    coming = handovers.find_to_come(tx, pair.id)
    if coming is not None and handovers.mark_ended(tx, coming.id):
        _tell(tx, coming, coming.person_id, OVER)
    running = handovers.find_handover(tx, pair.id)
    if running is not None and handovers.mark_ended(tx, running.id):
        for each in _put_away(tx, pair, running):
            if each != pair.therapist_id:
                _tell(tx, running, each, OVER)


def leave(tx: Tx, programme_id: int, person_id: int) -> None:
    """They are a therapist there no longer: whom they looked after for a while goes back, or does not come."""
    for each in (*handovers.list_handovers_to(tx, person_id), *handovers.list_to_come_to(tx, person_id)):
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
        handed_on.put_away_at_once(tx, each)
    return passed


def _settle(tx: Tx, pair: Pair) -> None:
    """What nobody has seen is told to who is in charge now, and what is planned follows who is there."""
    handed_on.hand_on_of(tx, pair)
    _look_ahead(tx, pair)


def _look_ahead(tx: Tx, pair: Pair) -> None:
    for each in plans.list_of_pair(tx, pair.id):
        planned_meetings.look_ahead(tx, each.id)


def _tell_client(tx: Tx, pair: Pair, handover: Handover, key: str) -> None:
    if pair.state is PairState.ACTIVE and pair.client_id is not None:
        client, args = people.get_person(tx, pair.client_id), {"stand_in": handover.id, "pair": pair.id}
        put_away_said(tx, client.id, TOLD_OF_STAND_INS)
        notify(tx, client, key, TO_CLIENT, args)


def _tell(tx: Tx, handover: Handover, person_id: int, view: str, *, key: str | None = None) -> None:
    key = key_of(key or view, handover.id, person_id)
    put_away_said(tx, person_id, TO_THERAPISTS)
    notify(tx, people.get_person(tx, person_id), key, view, {"handover": handover.id})
