"""What clients, therapists and stand-ins are told when somebody else looks after a therapist's clients."""

from handlers.acting import colleague_name, last_day, stand_ins_for, stands_in_for, therapist_in_charge
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
    """This stand-in, for the two therapists it is about, and for who stood in for the second of them."""
    found = stand_ins.get_stand_in(turn.tx, stand_in)
    colleague = holds(turn.tx, turn.person.id, found.programme_id, Role.THERAPIST)
    if not colleague and turn.person.id not in (found.therapist_id, found.person_id):
        raise NotAllowed(f"person {turn.person.id} has no part in stand-in {stand_in}")
    return found


def _present(turn: Turn, stand_in: int) -> StandIn | None:
    """What holds now, for whoever reads this, in place of this stand-in; None: it is over."""
    found = _own_stand_in(turn, stand_in)
    running = stand_ins.find_stand_in_for(turn.tx, found.programme_id, found.therapist_id)
    return running if running is not None and turn.person.id in (running.therapist_id, running.person_id) else None


def _about(turn: Turn, stand_in: StandIn) -> dict[str, str]:
    return {
        "therapist": colleague_name(turn, stand_in.therapist_id, stand_in.programme_id),
        "colleague": colleague_name(turn, stand_in.person_id, stand_in.programme_id),
        "programme": get_programme(turn.tx, stand_in.programme_id).name,
        "day": last_day(turn, stand_in),
    }


def further(turn: Turn, stand_in: StandIn) -> list[str]:
    """Where the stand-in is away too: who is told what is new meanwhile."""
    last = stand_in
    told: list[str] = []
    passed = {stand_in.therapist_id, stand_in.person_id}
    while (link := stand_ins.find_stand_in_for(turn.tx, last.programme_id, last.person_id)) is not None:
        if link.person_id in passed:
            break
        passed.add(link.person_id)
        about = _about(turn, link)
        told.append(turn.words("stand-in-onward", **about))
        last = link
    return told


def stand_in_for_client(turn: Turn, *, stand_in: int, pair: int) -> Screen:
    """For a client: who sees their answers until when, and that they may stop; or that nobody stands in any more."""
    own, words = own_pair(turn, pair), turn.words
    found = stand_ins_for(turn.tx, own)
    if not found:
        return Screen(words("stand-in-over-client", therapist=therapist_of(turn, own)))
    told = []
    for place, link in enumerate(found):
        values = {**_about(turn, link), "day": last_day(turn, *found[: place + 1])}
        told.append(words("stand-in-client", **(values if place else {**values, "therapist": therapist_of(turn, own)})))
    buttons = column(
        button(words.plain("button-rather-break"), on_break), button(words.plain("button-stop"), ask_stop, pair=pair)
    )
    return Screen("\n\n".join([" ".join(told), words("stand-in-client-choice")]), buttons)


def stand_in_for_colleague(turn: Turn, *, stand_in: int) -> Screen:
    """For whoever stands in: for whom, until when, and what that means."""
    found = _present(turn, stand_in)
    if found is None:
        return stand_in_over(turn, stand_in=stand_in)
    others = {each for programme, each in stands_in_for(turn.tx, found.person_id) if programme == found.programme_id}
    names = [colleague_name(turn, each, found.programme_id) for each in sorted(others - {found.therapist_id})]
    also = [turn.words("stand-in-colleague-also", others=", ".join(names))] if names else []
    report = button(turn.words.plain("button-report"), start_session)
    told = [turn.words("stand-in-colleague", **_about(turn, found)), *also, *further(turn, found)]
    return Screen("\n\n".join(told), column(report), protect=True)


def stand_in_for_therapist(turn: Turn, *, stand_in: int) -> Screen:
    """For the therapist: who stands in, and that nothing is pushed to them meanwhile."""
    found = _present(turn, stand_in)
    if found is None:
        return stand_in_over(turn, stand_in=stand_in)
    told = [turn.words("stand-in-therapist", **_about(turn, found)), *further(turn, found)]
    return Screen("\n\n".join(told), protect=True)


def stand_in_over(turn: Turn, *, stand_in: int) -> Screen:
    """For both, and who stood in for the second: it is over; or what holds in its place."""
    found, running = _own_stand_in(turn, stand_in), _present(turn, stand_in)
    if running is not None:
        view = stand_in_for_colleague if turn.person.id == running.person_id else stand_in_for_therapist
        return view(turn, stand_in=running.id)
    message = "stand-in-over-therapist" if turn.person.id == found.therapist_id else "stand-in-over-colleague"
    return Screen(turn.words(message, **_about(turn, found)), protect=True)


def therapist_left(turn: Turn, *, pair: int) -> Screen:
    """For a client: nobody looks after their check-ins at the moment, so none come."""
    own = own_pair(turn, pair)
    if therapist_in_charge(turn.tx, own) is not None:
        return Screen(turn.words("stand-in-found"))
    contact = get_programme(turn.tx, own.programme_id).contact
    return Screen(turn.words("therapist-left", therapist=therapist_of(turn, own), contact=contact))


def therapist_back(turn: Turn, *, pair: int) -> Screen:
    """For a client: somebody reads again what they answer; who, where that is their own therapist."""
    own = own_pair(turn, pair)
    person = therapist_in_charge(turn.tx, own)
    if person is None:
        return therapist_left(turn, pair=pair)
    message = "therapist-back" if person.id == own.therapist_id else "stand-in-found"
    return Screen(turn.words(message, therapist=therapist_of(turn, own)))


def role_over(turn: Turn, *, programme: int, role: str) -> Screen:
    """For somebody who is this no longer; or who is it again by now."""
    again = holds(turn.tx, turn.person.id, programme, Role(role))
    name = get_programme(turn.tx, programme).name
    return Screen(turn.words("role-again" if again else f"role-over-{role}", programme=name))
