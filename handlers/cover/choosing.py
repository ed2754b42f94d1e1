"""Who can stand in for a therapist, and who does where nobody was chosen (docs/decisions/away.md)."""

from collections.abc import Collection
from datetime import datetime

from handlers.who.absent import who_covers
from handlers.who.acting import active_pairs_of, concerned_by, stands_in_for
from storage import absences, pairs, people, stand_ins
from storage.absences import Absence
from storage.database import Tx
from storage.people import Role


def list_candidates(tx: Tx, programme_id: int, therapist_id: int, *, from_at: datetime | None = None) -> list[int]:
    """Who may stand in: therapists of the programme who are not the therapist's client, and for whom the therapist
    does not stand in, be it by way of others: nobody stands in for themselves. Who is away has a stand-in too.

    `from_at`: of what begins later, it is looked at then for whom the therapist stands in.
    """
    clients = {pair.client_id for pair in pairs.list_pairs_of_therapist(tx, therapist_id)}
    now = from_at is None or from_at <= tx.now
    theirs = {each for programme, each in stands_in_for(tx, therapist_id) if now and programme == programme_id}
    there = people.list_holders(tx, programme_id, Role.THERAPIST)
    return [each for each in there if each != therapist_id and each not in clients | theirs]


def can_stand_in(tx: Tx, programme_id: int, therapist_id: int, person_id: int) -> bool:
    """Whether this colleague can begin now: they may, and are there, or somebody stands in for them who is."""
    return (
        person_id in list_candidates(tx, programme_id, therapist_id)
        and who_covers(tx, programme_id, person_id) is not None
    )


def find_by_rule(
    tx: Tx, programme_id: int, therapist_id: int, begins_at: datetime, ends_at: datetime, but: Collection[int] = ()
) -> int | None:
    """The colleague who looks after the fewest clients in that time, of those whom Telegram can reach and who are not
    away in any of it; of several, who has stood in least often. None: there is nobody.
    """
    away = [each for each in absences.list_of_programme(tx, programme_id) if _overlaps(each, begins_at, ends_at)]
    not_there = {each.person_id for each in away} | set(but)
    free = [
        each
        for each in list_candidates(tx, programme_id, therapist_id)
        if each not in not_there and people.get_person(tx, each).unreachable_at is None
    ]
    theirs = [(each.chosen_id, each.person_id) for each in away if each.stand_in_id is None]

    def burden(person_id: int) -> tuple[int, int, int]:
        whose = {*concerned_by(tx, programme_id, person_id), *(who for chosen, who in theirs if chosen == person_id)}
        clients = len(active_pairs_of(tx, programme_id, whose))
        return clients, stand_ins.count_named(tx, programme_id, person_id), person_id

    return min(free, key=burden, default=None)


def _overlaps(absence: Absence, begins_at: datetime, ends_at: datetime) -> bool:
    return absence.begins_at < ends_at and begins_at < absence.ends_at
