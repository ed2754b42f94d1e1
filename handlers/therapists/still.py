"""What holds beside what is over, or called off: how somebody looks after a colleague's clients, now or to come."""

from collections.abc import Sequence

from handlers.ground.turn import Turn
from handlers.who.absent import span_in_words
from handlers.who.acting import (
    about_stand_in,
    active_pairs_of,
    as_stand_in,
    code_of,
    colleague_name,
    leads_back,
    stands_in_for,
)
from storage import absences, handovers, pairs, stand_ins
from storage.handovers import Handover
from storage.programmes import get_programme


def with_still(turn: Turn, head: str, held: Sequence[str]) -> str:
    """What is over, and what holds all the same."""
    return "\n".join([f"{head} {turn.words('still-head')}", *held])


def still(turn: Turn, programme_id: int, therapist_id: int) -> list[str]:
    """How this person looks after this colleague's clients now, or is going to: a sentence for each way."""
    return [
        *_now(turn, programme_id, therapist_id),
        *_one_by_one(turn, programme_id, therapist_id),
        *_to_come(turn, programme_id, therapist_id),
    ]


def _now(turn: Turn, programme_id: int, therapist_id: int) -> list[str]:
    """Of all the clients: as the one who stands in, or further on in the line."""
    running = stand_ins.find_stand_in_for(turn.tx, programme_id, therapist_id)
    if running is not None and running.person_id == turn.person.id:
        return [turn.words("still-stands-in", **about_stand_in(turn, running))]
    if (programme_id, therapist_id) not in stands_in_for(turn.tx, turn.person.id):
        return []
    name = colleague_name(turn, therapist_id, programme_id)
    return [turn.words("still-in-line", therapist=name, programme=get_programme(turn.tx, programme_id).name)]


def _one_by_one(turn: Turn, programme_id: int, therapist_id: int) -> list[str]:
    """Of single clients who are handed over for a while, or are going to be."""
    tx, me, told = turn.tx, turn.person.id, list[str]()
    for handed in (*handovers.list_handovers_to(tx, me), *handovers.list_to_come_to(tx, me)):
        pair = pairs.get_pair(tx, handed.pair_id)
        theirs = (pair.programme_id, pair.therapist_id) == (programme_id, therapist_id)
        if theirs and (handed.begins_at is not None or not leads_back(tx, pair, handed)):
            values = {"code": code_of(turn, pair), "day": about_stand_in(turn, as_stand_in(pair, handed))["day"]}
            told.append(
                turn.words("still-handed", **values)
                if handed.begins_at is None
                else turn.words("still-handed-later", first=first_day(turn, handed, programme_id), **values)
            )
    return told


def _to_come(turn: Turn, programme_id: int, therapist_id: int) -> list[str]:
    """Times away to come for which this person is chosen."""
    name = colleague_name(turn, therapist_id, programme_id)
    return [
        turn.words("still-to-come", therapist=name, **span_in_words(turn, each))
        for each in absences.list_absences(turn.tx, programme_id, therapist_id)
        if each.chosen_id == turn.person.id and each.begun_at is None
    ]


def first_day(turn: Turn, handover: Handover, programme_id: int) -> str:
    """The day where the programme is on which it is to begin."""
    return turn.words.coming_date(handover.begins_at or turn.now, turn.now, get_programme(turn.tx, programme_id).zone)


def handed_apart(turn: Turn, programme_id: int) -> list[str]:
    """For a therapist: whom of their clients somebody has for a while, whoever stands in for the others."""
    told = list[str]()
    for pair in active_pairs_of(turn.tx, programme_id, [turn.person.id]):
        handed = handovers.find_handover(turn.tx, pair.id)
        if handed is not None and not leads_back(turn.tx, pair, handed):
            values = about_stand_in(turn, as_stand_in(pair, handed))
            told.append(turn.words("still-apart", code=pair.code, colleague=values["colleague"], day=values["day"]))
    return told
