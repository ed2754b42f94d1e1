"""A stand-in ends, early or in time, or a therapist leaves: what they had open is put away, and who is told.

Their rights end with the instant itself, by `until` alone (storage/stand_ins), whether or not this has run.
"""

from collections.abc import Collection, Mapping

from handlers.alerts import handed_on
from handlers.check_ins import ending
from handlers.clients.notices import stand_in_for_client, therapist_left
from handlers.therapists.notices import stand_in_over
from handlers.who.acting import active_pairs_with, concerned_by, stand_ins_for, therapist_in_charge
from handlers.who.notice import TOLD_OF_STAND_INS, notify, put_away_said
from storage import handovers, pairs, people, stand_ins
from storage.database import Tx
from storage.outgoing_keys import About, key_now, key_of
from storage.pairs import Pair, PairState
from storage.people import Role
from storage.stand_ins import StandIn

TO_THERAPISTS = (
    "away_over", "handed_to_me", "handover_over", "stand_in_for_colleague", "stand_in_for_therapist", "stand_in_over",
    "to_stand_in",
)  # fmt: skip
"""What therapists are told of who stands in for whom: the newest of it puts away what was said before."""


def end_stand_in(tx: Tx, stand_in: StandIn) -> None:
    """It is over, early or in time; nothing happens when it was over already."""
    lines = lines_of_handed(tx, concerned_by(tx, stand_in.programme_id, stand_in.therapist_id))
    theirs = _clients_of(tx, stand_in)
    if not stand_ins.mark_ended(tx, stand_in.id):
        return
    for person_id in [stand_in.person_id, *_standing_in_after(tx, stand_in)]:
        handed_on.put_away_at_once(tx, person_id)
        tell(tx, stand_in, person_id, stand_in_over.__name__)
    tell_therapist(tx, stand_in, stand_in_over.__name__)
    follow_lines(tx, lines)
    changed(tx, stand_in.programme_id, stand_in.therapist_id)
    if tx.now < stand_in.until:
        _tell_of_early_end(tx, stand_in, [each for each in theirs if each.id not in lines])


def _clients_of(tx: Tx, stand_in: StandIn) -> list[Pair]:
    """Whose clients read that this colleague stands in until a day: when it began, or when they were asked to join."""
    concerned = concerned_by(tx, stand_in.programme_id, stand_in.therapist_id)
    active = [each for each in active_pairs_with(tx, stand_in.programme_id, concerned) if each.client_id is not None]
    return [each for each in active if stand_in.id in [link.id for link in stand_ins_for(tx, each)]]


def _tell_of_early_end(tx: Tx, stand_in: StandIn, theirs: Collection[Pair]) -> None:
    """It is as before for them again, sooner than they were told; or somebody further on in the line is there."""
    for pair in theirs:
        if therapist_in_charge(tx, pair) is not None:
            client = people.get_person(tx, pair.client_id or 0)
            key = key_now(tx, About.STAND_IN, pair.id)
            put_away_said(tx, client.id, TOLD_OF_STAND_INS)
            notify(tx, client, key, stand_in_for_client.__name__, {"stand_in": stand_in.id, "pair": pair.id})


def lines_of_handed(tx: Tx, person_ids: Collection[int]) -> dict[int, list[StandIn]]:
    """By pair, of the clients handed over to these for a while: who stands in now, one after the other."""
    handed = [each for who in person_ids for each in handovers.list_handovers_to(tx, who)]
    return {each.pair_id: stand_ins_for(tx, pairs.get_pair(tx, each.pair_id)) for each in handed}


def follow_lines(tx: Tx, before: Mapping[int, list[StandIn]], *, told: int | None = None) -> None:
    """Where a line begins, or does not any more, to lead back to the therapist: nothing stays open for who was in it
    alone, and the client is told whose they are. `told`: of whom they have been already.
    """
    for pair_id, was in before.items():
        pair = pairs.get_pair(tx, pair_id)
        now = stand_ins_for(tx, pair)
        for each in sorted({link.person_id for link in was} - {link.person_id for link in now}):
            handed_on.put_away_at_once(tx, each)
        same = [link.id for link in was[:1]] == [link.id for link in now[:1]]
        if same or pair.state is not PairState.ACTIVE or pair.client_id is None or told in [link.id for link in now]:
            continue
        args = {"stand_in": (now or was)[0].id, "pair": pair.id}
        client = people.get_person(tx, pair.client_id)
        put_away_said(tx, client.id, TOLD_OF_STAND_INS)
        notify(tx, client, key_now(tx, About.STAND_IN, pair.id), stand_in_for_client.__name__, args)


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


def changed(tx: Tx, programme_id: int, therapist_id: int) -> None:
    """Where nobody looks after them any more, clients are asked nothing, and are told so."""
    concerned = concerned_by(tx, programme_id, therapist_id)
    handed_on.hand_on(tx, programme_id, concerned)
    for pair in active_pairs_with(tx, programme_id, concerned):
        leave_alone(tx, pair)


def leave_alone(tx: Tx, pair: Pair) -> None:
    """Where nobody looks after this client any more, they are asked nothing, and are told so."""
    takes_part = pair.state is PairState.ACTIVE and pair.client_id is not None
    if takes_part and therapist_in_charge(tx, pair) is None:
        ending.withdraw_open(tx, pair.id)
        client = people.get_person(tx, pair.client_id or 0)
        put_away_said(tx, client.id, TOLD_OF_STAND_INS)
        notify(tx, client, key_now(tx, About.ALONE, pair.id), therapist_left.__name__, {"pair": pair.id})


def tell_therapist(tx: Tx, stand_in: StandIn, view: str, *, about: int | None = None) -> None:
    """Unless they have left: then it is theirs no longer."""
    if people.holds(tx, stand_in.therapist_id, stand_in.programme_id, Role.THERAPIST):
        tell(tx, stand_in, stand_in.therapist_id, view, about=about)


def tell(tx: Tx, stand_in: StandIn, person_id: int, view: str, *, about: int | None = None) -> None:
    """One of those whom a stand-in concerns, once of each stand-in that it is `about`."""
    key = key_of(view, about or stand_in.id, person_id)
    put_away_said(tx, person_id, TO_THERAPISTS)
    notify(tx, people.get_person(tx, person_id), key, view, {"stand_in": stand_in.id})
