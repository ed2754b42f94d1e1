"""A therapist, supervisor or manager is this no longer."""

from handlers.alerts import handed_on
from handlers.cover import being_away, for_a_while
from handlers.cover.stand_in_ends import changed, end_stand_in
from handlers.ground.commands import offer
from handlers.therapists.notices import role_over
from handlers.who.notice import notify
from handlers.who.rights import is_therapist
from storage import calendars, invitations, pairs, people, stand_ins
from storage.database import Tx
from storage.outgoing_keys import About, key_now
from storage.people import Role
from storage.programmes import Programme


def leave(tx: Tx, programme: Programme, person_id: int, role: Role) -> None:
    """Somebody is this no longer: from now on nothing is open to them that was only by it."""
    if not people.end_role(tx, person_id, programme.id, role):
        return
    args = {"programme": programme.id, "role": role.value}
    person = people.get_person(tx, person_id)
    offer(tx, person)
    handed_on.put_away_at_once(tx, person_id)
    notify(tx, person, key_now(tx, About.LEFT, programme.id, person_id, role), role_over.__name__, args)
    if role is not Role.THERAPIST:
        return
    if not is_therapist(tx, person):
        calendars.delete_calendar(tx, person_id)
    being_away.leave(tx, programme.id, person_id)
    for_a_while.leave(tx, programme.id, person_id)
    for standing_in in stand_ins.list_stand_ins_by(tx, person_id):
        if standing_in.programme_id == programme.id:
            end_stand_in(tx, standing_in)
    for pair in pairs.list_pairs_of_therapist(tx, person_id):
        if pair.programme_id == programme.id:
            invitations.void_invitations(tx, pair.id)
    changed(tx, programme.id, person_id)
