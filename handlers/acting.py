"""Who looks after a pair now: its therapist, or a colleague who stands in, or, once the therapist has left, nobody."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from handlers.notice import notify
from handlers.turn import Turn
from storage import people
from storage.database import Tx
from storage.pairs import Pair
from storage.people import Person, Role
from storage.programmes import get_programme
from storage.stand_ins import StandIn, find_stand_in_for


def stand_in_for(tx: Tx, pair: Pair) -> StandIn | None:
    """The stand-in that holds for this pair now. Nobody stands in who is its client, or a therapist no longer."""
    found = find_stand_in_for(tx, pair.programme_id, pair.therapist_id)
    if found is None or found.person_id == pair.client_id:
        return None
    return found if people.holds(tx, found.person_id, found.programme_id, Role.THERAPIST) else None


def therapist_in_charge(tx: Tx, pair: Pair) -> Person | None:
    """Who is told what is new about this pair; None: the therapist has left, and nobody stands in."""
    stand_in = stand_in_for(tx, pair)
    if stand_in is not None:
        return people.get_person(tx, stand_in.person_id)
    there = people.holds(tx, pair.therapist_id, pair.programme_id, Role.THERAPIST)
    return people.get_person(tx, pair.therapist_id) if there else None


def tell_in_charge(tx: Tx, pair: Pair, key: str, view: str, args: Mapping[str, Any], *, silent: bool = False) -> None:
    """Tell whoever looks after this pair that there is something new, if somebody does."""
    person = therapist_in_charge(tx, pair)
    if person is not None:
        notify(tx, person, key, view, args, silent=silent)


def colleague_name(turn: Turn, person_id: int, programme_id: int) -> str:
    """How a therapist of this programme is called there."""
    return people.find_name(turn.tx, person_id, programme_id, Role.THERAPIST) or turn.words("a-therapist")


def last_day(turn: Turn, stand_in: StandIn) -> str:
    """The day with whose end it ends, where the programme is."""
    zone = get_programme(turn.tx, stand_in.programme_id).zone
    return turn.words.day(stand_in.until - timedelta(seconds=1), turn.now, zone)


def code_of(turn: Turn, pair: Pair) -> str:
    """The client's code; with the therapist's name where that is a colleague of whoever reads it."""
    if pair.therapist_id == turn.person.id:
        return pair.code
    therapist = colleague_name(turn, pair.therapist_id, pair.programme_id)
    return turn.words.plain("code-of", code=pair.code, therapist=therapist)
