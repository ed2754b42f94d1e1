"""A caseload moves for good: to another therapist, whom each client is asked to go on with, or to the same one's new
account, where everything goes along.

From the moment it moves nothing of it opens for the therapist before. Nothing is left without somebody: what is being
asked is taken back, what waits unseen is told to who is in charge then, or to the supervisors, and links end.
"""

from collections.abc import Collection

from handlers.alerts import handed_on
from handlers.check_ins import ending
from handlers.cover import for_a_while
from handlers.ground.commands import offer
from handlers.joining.moved import earlier_pairs
from handlers.who.acting import stand_ins_for
from handlers.who.notice import TOLD_OF_STAND_INS, notify, put_away_said
from storage import (
    absences,
    alerts,
    calendars,
    handovers,
    invitations,
    own_views,
    pairs,
    people,
    sessions,
    stand_ins,
    verdicts,
)
from storage.database import Tx
from storage.outgoing_keys import About, key_now, key_of
from storage.pairs import Pair, PairState
from storage.people import Role
from storage.programmes import Programme

CONSENT, EARLIER, ACCOUNT = "consent", "earlier_question", "account_for_client"
CAME, WENT, ROLE_OVER = "clients_came", "clients_went", "role_over"


def movable(tx: Tx, programme_id: int, therapist_id: int, codes: Collection[str] | None = None) -> list[Pair]:
    """The therapist's pairs of this programme that can move, or those of these codes: of clients who take part, and of
    those who came from another therapist and were not asked, or said no.
    """
    wanted = None if codes is None else {each.casefold() for each in codes}
    return [
        pair
        for pair in pairs.list_pairs_of_therapist(tx, therapist_id)
        if pair.programme_id == programme_id and pair.client_id is not None
        and (wanted is None or pair.code.casefold() in wanted)
        and (pair.state is PairState.ACTIVE or (pair.consented_at is None and earlier_pairs(tx, pair)))
    ]  # fmt: skip


def list_therapists(tx: Tx, programme_id: int) -> list[int]:
    """Whose clients can be handed on: every therapist's, also of who has left."""
    there = people.list_holders(tx, programme_id, Role.THERAPIST)
    return list(dict.fromkeys([*there, *pairs.list_therapists(tx, programme_id)]))


def list_colleagues(tx: Tx, programme_id: int, therapist_id: int) -> list[int]:
    """To whom: therapists of the programme who are there and are nobody's client among them."""
    clients = {pair.client_id for pair in pairs.list_pairs_of_therapist(tx, therapist_id)}
    there = people.list_holders(tx, programme_id, Role.THERAPIST)
    return [each for each in there if each != therapist_id and each not in clients]


def move(tx: Tx, programme: Programme, therapist_id: int, to_id: int, moving: Collection[Pair]) -> None:
    """These pairs' clients go on with another therapist once they agree; all three are told."""
    _put_away(tx, programme, therapist_id, moving)
    laters = [_hand_over(tx, pair, to_id) for pair in moving]
    if not laters:
        return
    about = {"programme": programme.id, "therapist": therapist_id, "colleague": to_id, "moved": [p.id for p in moving]}
    stamp = f"{therapist_id}:{to_id}:{tx.now.isoformat()}"
    notify(tx, people.get_person(tx, to_id), key_of(About.CAME, stamp), CAME, about)
    if people.holds(tx, therapist_id, programme.id, Role.THERAPIST):
        notify(tx, people.get_person(tx, therapist_id), key_of(About.WENT, stamp), WENT, about)


def _put_away(tx: Tx, programme: Programme, therapist_id: int, moving: Collection[Pair]) -> None:
    """What is open of these in the chat of whoever could read it until now, goes at once: nobody may until a yes."""
    standing_in = {link.person_id for pair in moving for link in stand_ins_for(tx, pair)}
    supervisors = people.list_holders(tx, programme.id, Role.SUPERVISOR) if programme.supervisors_read else []
    for person_id in {therapist_id, *standing_in, *supervisors} if moving else ():
        handed_on.put_away_at_once(tx, person_id)


def _hand_over(tx: Tx, pair: Pair, to_id: int) -> Pair:
    ending.withdraw_open(tx, pair.id)
    invitations.void_invitations(tx, pair.id)
    known = [p for p in pairs.list_pairs_of_therapist(tx, to_id) if p.client_id == pair.client_id]
    beside = next((p for p in known if p.state is PairState.ACTIVE and p.programme_id == pair.programme_id), None)
    later = beside or pairs.add_later(tx, pair, to_id)
    for_a_while.end_with_the_pair(tx, pair)
    pairs.mark_handed_over(tx, pair.id, later.id)
    own_views.delete_of_pair(tx, pair.id)  # nobody may see them any more
    for each in alerts.list_current(tx, [pair.id]):
        if each.unseen_since is not None:
            handed_on.hand_on_one(tx, each)
    view, about = (CONSENT, later.id) if beside is None else (EARLIER, pair.id)
    client = people.get_person(tx, pair.client_id or 0)
    offer(tx, client)
    put_away_said(tx, client.id, TOLD_OF_STAND_INS)
    notify(tx, client, key_of(About.MOVES, pair.id), view, {"pair": about})
    return later


def move_account(tx: Tx, programme: Programme, before_id: int, person_id: int) -> None:
    """The same therapist goes on with another account: every pair, stand-in and open link; the earlier one ends."""
    for link in (stand_ins.find_stand_in_for(tx, programme.id, each) for each in (before_id, person_id)):
        if link is not None and {link.therapist_id, link.person_id} == {before_id, person_id}:
            stand_ins.mark_ended(tx, link.id)
    for handed in handovers.list_lasting(tx, programme.id):
        if {pairs.get_pair(tx, handed.pair_id).therapist_id, handed.person_id} == {before_id, person_id}:
            handovers.mark_ended(tx, handed.id)
    stand_ins.mark_account(tx, programme.id, before_id, person_id)
    absences.mark_account(tx, programme.id, before_id, person_id)
    handovers.mark_account(tx, programme.id, before_id, person_id)
    invitations.mark_account(tx, programme.id, before_id, person_id)
    verdicts.mark_account(tx, before_id, person_id)
    calendars.mark_account(tx, before_id, person_id)
    for pair in pairs.list_pairs_of_therapist(tx, before_id):
        if pair.programme_id == programme.id:
            pairs.mark_account(tx, pair, person_id)
            sessions.mark_moved(tx, pair.id, before_id, person_id)
            if pair.state is PairState.ACTIVE and pair.client_id is not None:
                client = people.get_person(tx, pair.client_id)
                notify(tx, client, key_now(tx, About.ACCOUNT, pair.id), ACCOUNT, {"pair": pair.id})
    if people.end_role(tx, before_id, programme.id, Role.THERAPIST):
        before, about = people.get_person(tx, before_id), {"programme": programme.id, "role": Role.THERAPIST.value}
        offer(tx, before)
        handed_on.put_away_at_once(tx, before_id)
        notify(tx, before, key_now(tx, About.LEFT, programme.id, before_id, "therapist"), ROLE_OVER, about)
    handed_on.hand_on(tx, programme.id, [person_id])
