"""Somebody else looks after a therapist's clients: a stand-in begins or ends, a therapist leaves.

Whoever it concerns is told, and what nobody has seen yet goes to whoever is in charge from then on.
"""

from collections.abc import Collection
from datetime import datetime

from handlers import alert, ending
from handlers.acting import stand_ins_for, stands_in_for, therapist_in_charge
from handlers.commands import offer
from handlers.handover_notices import (
    role_over,
    stand_in_for_client,
    stand_in_for_colleague,
    stand_in_for_therapist,
    stand_in_over,
    therapist_back,
    therapist_left,
)
from handlers.notice import notify
from storage import invitations, pairs, people, stand_ins
from storage.database import Tx
from storage.pairs import Pair, PairState
from storage.people import Role
from storage.programmes import Programme
from storage.stand_ins import StandIn


def begin_stand_in(
    tx: Tx, programme: Programme, therapist_id: int, person_id: int, *, named_by: int, until: datetime
) -> StandIn:
    """A colleague stands in from now on, instead of whoever did before; every client of the therapist is told."""
    before = stand_ins.find_stand_in_for(tx, programme.id, therapist_id)
    if before is not None:
        stand_ins.mark_ended(tx, before.id)
        if before.person_id != person_id:
            alert.put_away_at_once(tx, before.person_id)
            _tell(tx, before, before.person_id, stand_in_over.__name__)
    made = stand_ins.add_stand_in(tx, programme.id, therapist_id, person_id, named_by=named_by, until=until)
    _tell(tx, made, person_id, stand_in_for_colleague.__name__)
    _tell_therapist(tx, made, stand_in_for_therapist.__name__)
    concerned = _concerned(tx, programme.id, therapist_id)
    for each in concerned[1:]:
        running = stand_ins.find_stand_in_for(tx, programme.id, each)
        if running is not None:
            _tell_therapist(tx, running, stand_in_for_therapist.__name__, about=made.id)
    for pair in _active(tx, programme.id, concerned):
        if pair.client_id is not None and any(link.id == made.id for link in stand_ins_for(tx, pair)):
            args = {"stand_in": made.id, "pair": pair.id}
            client = people.get_person(tx, pair.client_id)
            notify(tx, client, f"stand_in:{made.id}:{pair.id}", stand_in_for_client.__name__, args)
    alert.hand_on(tx, programme.id, concerned)
    return made


def _concerned(tx: Tx, programme_id: int, therapist_id: int) -> list[int]:
    """This therapist, and those for whom they stand in: whoever is in charge of their clients changes too."""
    return [therapist_id, *(each for programme, each in stands_in_for(tx, therapist_id) if programme == programme_id)]


def end_stand_in(tx: Tx, stand_in: StandIn) -> None:
    """It is over, early or in time; nothing happens when it was over already."""
    if not stand_ins.mark_ended(tx, stand_in.id):
        return
    for person_id in [stand_in.person_id, *_standing_in_after(tx, stand_in)]:
        alert.put_away_at_once(tx, person_id)
        _tell(tx, stand_in, person_id, stand_in_over.__name__)
    _tell_therapist(tx, stand_in, stand_in_over.__name__)
    _changed(tx, stand_in.programme_id, stand_in.therapist_id)


def _standing_in_after(tx: Tx, stand_in: StandIn) -> list[int]:
    """Who stood in for the stand-in, and for them: it is over for them too."""
    found: list[int] = []
    away = stand_in.person_id
    while (link := stand_ins.find_stand_in_for(tx, stand_in.programme_id, away)) is not None:
        if link.person_id in (stand_in.therapist_id, stand_in.person_id, *found):
            break
        found.append(link.person_id)
        away = link.person_id
    return found


def join(tx: Tx, programme: Programme, person_id: int, role: Role) -> None:
    """Somebody is this from now on. Where it is a therapist who had left, their clients are told that somebody reads
    again, and what nobody has seen is told to whoever is in charge now.
    """
    alone = [] if role is not Role.THERAPIST else [
        pair for pair in _active(tx, programme.id, _concerned(tx, programme.id, person_id))
        if therapist_in_charge(tx, pair) is None
    ]  # fmt: skip
    people.add_role(tx, person_id, programme.id, role)
    if not alone:
        return
    alert.hand_on(tx, programme.id, {pair.therapist_id for pair in alone})
    for pair in alone:
        if pair.client_id is not None and therapist_in_charge(tx, pair) is not None:
            key = f"back:{pair.id}:{tx.now.isoformat()}"
            notify(tx, people.get_person(tx, pair.client_id), key, therapist_back.__name__, {"pair": pair.id})


def leave(tx: Tx, programme: Programme, person_id: int, role: Role) -> None:
    """Somebody is this no longer: from now on nothing is open to them that was only by it."""
    if not people.end_role(tx, person_id, programme.id, role):
        return
    args = {"programme": programme.id, "role": role.value}
    person = people.get_person(tx, person_id)
    offer(tx, person)
    alert.put_away_at_once(tx, person_id)
    notify(tx, person, f"left:{programme.id}:{person_id}:{role}:{tx.now.isoformat()}", role_over.__name__, args)
    if role is not Role.THERAPIST:
        return
    for standing_in in stand_ins.list_stand_ins_by(tx, person_id):
        if standing_in.programme_id == programme.id:
            end_stand_in(tx, standing_in)
    for pair in pairs.list_pairs_of_therapist(tx, person_id):
        if pair.programme_id == programme.id:
            invitations.void_invitations(tx, pair.id)
    _changed(tx, programme.id, person_id)


def _changed(tx: Tx, programme_id: int, therapist_id: int) -> None:
    """Where nobody looks after them any more, clients are asked nothing, and are told so."""
    concerned = _concerned(tx, programme_id, therapist_id)
    alert.hand_on(tx, programme_id, concerned)
    for pair in _active(tx, programme_id, concerned):
        if pair.client_id is not None and therapist_in_charge(tx, pair) is None:
            ending.withdraw_open(tx, pair.id)
            client = people.get_person(tx, pair.client_id)
            key = f"alone:{pair.id}:{tx.now.isoformat()}"
            notify(tx, client, key, therapist_left.__name__, {"pair": pair.id})


def _active(tx: Tx, programme_id: int, therapist_ids: Collection[int]) -> list[Pair]:
    own = [pair for each in therapist_ids for pair in pairs.list_pairs_of_therapist(tx, each)]
    return [pair for pair in own if pair.programme_id == programme_id and pair.state is PairState.ACTIVE]


def _tell_therapist(tx: Tx, stand_in: StandIn, view: str, *, about: int | None = None) -> None:
    """Unless they have left: then it is theirs no longer."""
    if people.holds(tx, stand_in.therapist_id, stand_in.programme_id, Role.THERAPIST):
        _tell(tx, stand_in, stand_in.therapist_id, view, about=about)


def _tell(tx: Tx, stand_in: StandIn, person_id: int, view: str, *, about: int | None = None) -> None:
    key = f"{view}:{about or stand_in.id}:{person_id}"
    notify(tx, people.get_person(tx, person_id), key, view, {"stand_in": stand_in.id})
