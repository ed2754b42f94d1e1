"""What clients, therapists and stand-ins are told when somebody else looks after a therapist's clients."""

from handlers.acting import colleague_name, last_day, therapist_in_charge
from handlers.consent import own_pair
from handlers.questions import therapist_of
from handlers.rights import NotAllowed
from handlers.screen import Screen, button, column
from handlers.session import start_session
from handlers.stopping import ask_stop, on_break
from handlers.turn import Turn
from storage import stand_ins
from storage.people import Role, holds
from storage.programmes import get_programme
from storage.stand_ins import StandIn


def _own_stand_in(turn: Turn, stand_in: int) -> StandIn:
    """This stand-in, for the two therapists it is about."""
    found = stand_ins.get_stand_in(turn.tx, stand_in)
    if turn.person.id not in (found.therapist_id, found.person_id):
        raise NotAllowed(f"person {turn.person.id} has no part in stand-in {stand_in}")
    return found


def _about(turn: Turn, stand_in: StandIn) -> dict[str, str]:
    return {
        "therapist": colleague_name(turn, stand_in.therapist_id, stand_in.programme_id),
        "colleague": colleague_name(turn, stand_in.person_id, stand_in.programme_id),
        "programme": get_programme(turn.tx, stand_in.programme_id).name,
        "day": last_day(turn, stand_in),
    }


def stand_in_for_client(turn: Turn, *, stand_in: int, pair: int) -> Screen:
    """For a client: who sees their answers until when, and that they can take a break or stop."""
    own = own_pair(turn, pair)
    found = stand_ins.get_stand_in(turn.tx, stand_in)
    if not found.lasts_at(turn.now):
        return Screen(turn.words("stand-in-over-client", therapist=therapist_of(turn, own)))
    words = turn.words
    values = {**_about(turn, found), "therapist": therapist_of(turn, own)}
    buttons = column(
        button(words.plain("button-rather-break"), on_break), button(words.plain("button-stop"), ask_stop, pair=pair)
    )
    return Screen(words("stand-in-client", **values), buttons)


def stand_in_for_colleague(turn: Turn, *, stand_in: int) -> Screen:
    """For whoever stands in: for whom, until when, and what that means."""
    found = _own_stand_in(turn, stand_in)
    if not found.lasts_at(turn.now):
        return stand_in_over(turn, stand_in=stand_in)
    report = button(turn.words.plain("button-report"), start_session)
    return Screen(turn.words("stand-in-colleague", **_about(turn, found)), column(report), protect=True)


def stand_in_for_therapist(turn: Turn, *, stand_in: int) -> Screen:
    """For the therapist: who stands in, and that nothing is pushed to them meanwhile."""
    found = _own_stand_in(turn, stand_in)
    if not found.lasts_at(turn.now):
        return stand_in_over(turn, stand_in=stand_in)
    return Screen(turn.words("stand-in-therapist", **_about(turn, found)), protect=True)


def stand_in_over(turn: Turn, *, stand_in: int) -> Screen:
    """For both: it is over."""
    found = _own_stand_in(turn, stand_in)
    message = "stand-in-over-colleague" if turn.person.id == found.person_id else "stand-in-over-therapist"
    return Screen(turn.words(message, **_about(turn, found)), protect=True)


def therapist_left(turn: Turn, *, pair: int) -> Screen:
    """For a client: nobody looks after their check-ins at the moment, so none come."""
    own = own_pair(turn, pair)
    if therapist_in_charge(turn.tx, own) is not None:
        return Screen(turn.words("stand-in-found"))
    contact = get_programme(turn.tx, own.programme_id).contact
    return Screen(turn.words("therapist-left", therapist=therapist_of(turn, own), contact=contact))


def role_over(turn: Turn, *, programme: int, role: str) -> Screen | None:
    """For somebody who is this no longer; None when they are again."""
    if holds(turn.tx, turn.person.id, programme, Role(role)):
        return None
    return Screen(turn.words(f"role-over-{role}", programme=get_programme(turn.tx, programme).name))
