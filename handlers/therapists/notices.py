"""What therapists are told when somebody else looks after their clients, or they after a colleague's."""

from handlers.ground.routes import view
from handlers.ground.screen import Screen, button, column
from handlers.ground.turn import Turn
from handlers.sessions.session import start_session
from handlers.therapists.meanwhile import meanwhile
from handlers.who.acting import about_stand_in, colleague_name, stands_in_for
from handlers.who.rights import NotAllowed
from storage import pairs, stand_ins
from storage.pairs import Pair, PairState
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


def further(turn: Turn, stand_in: StandIn) -> list[str]:
    """Where the stand-in is away too: who is told what is new meanwhile."""
    last = stand_in
    told: list[str] = []
    passed = {stand_in.therapist_id, stand_in.person_id}
    while (link := stand_ins.find_stand_in_for(turn.tx, last.programme_id, last.person_id)) is not None:
        if link.person_id in passed:
            break
        passed.add(link.person_id)
        about = about_stand_in(turn, link)
        told.append(turn.words("stand-in-onward", **about))
        last = link
    return told


@view
def stand_in_for_colleague(turn: Turn, *, stand_in: int) -> Screen:
    """For whoever stands in: for whom, until when, and what that means."""
    found = _present(turn, stand_in)
    if found is None:
        return stand_in_over(turn, stand_in=stand_in)
    others = {each for programme, each in stands_in_for(turn.tx, found.person_id) if programme == found.programme_id}
    names = [colleague_name(turn, each, found.programme_id) for each in sorted(others - {found.therapist_id})]
    also = [turn.words("stand-in-colleague-also", others=turn.words.in_a_row(names))] if names else []
    report = button(turn.words.plain("button-report"), start_session)
    told = [turn.words("stand-in-colleague", **about_stand_in(turn, found)), *also, *further(turn, found)]
    return Screen("\n\n".join(told), column(report), protect=True)


@view
def stand_in_for_therapist(turn: Turn, *, stand_in: int) -> Screen:
    """For the therapist: who stands in, and that nothing is pushed to them meanwhile."""
    found = _present(turn, stand_in)
    if found is None:
        return stand_in_over(turn, stand_in=stand_in)
    told = [turn.words("stand-in-therapist", **about_stand_in(turn, found)), *further(turn, found)]
    return Screen("\n\n".join(told), protect=True)


@view
def stand_in_over(turn: Turn, *, stand_in: int) -> Screen:
    """For both, and who stood in for the second: it is over; or what holds in its place."""
    found, running = _own_stand_in(turn, stand_in), _present(turn, stand_in)
    if running is not None:
        view = stand_in_for_colleague if turn.person.id == running.person_id else stand_in_for_therapist
        return view(turn, stand_in=running.id)
    if turn.person.id != found.therapist_id:
        return Screen(turn.words("stand-in-over-colleague", **about_stand_in(turn, found)), protect=True)
    told = turn.words("stand-in-over-therapist", **about_stand_in(turn, found))
    ended = min(found.until, found.ended_at or found.until)
    return Screen(f"{told} {meanwhile(turn, found.programme_id, found.named_at, ended)}", protect=True)


@view
def role_over(turn: Turn, *, programme: int, role: str) -> Screen:
    """For somebody who is this no longer; or who is it again by now."""
    again = holds(turn.tx, turn.person.id, programme, Role(role))
    name = get_programme(turn.tx, programme).name
    return Screen(turn.words("role-again" if again else f"role-over-{role}", programme=name))


def _moved(turn: Turn, programme: int, whose: int, moved: list[int]) -> list[Pair]:
    """The pairs that moved, for one of the two therapists. Raises NotAllowed."""
    if turn.person.id != whose or not holds(turn.tx, whose, programme, Role.THERAPIST):
        raise NotAllowed(f"person {turn.person.id} has no part in what moved")
    found = [pairs.get_pair(turn.tx, each) for each in moved]
    return [each for each in found if each.state is PairState.MOVED]


@view
def clients_came(turn: Turn, *, programme: int, therapist: int, colleague: int, moved: list[int]) -> Screen:
    """For the therapist with whom they go on: under which codes, and that each is asked first."""
    found = _moved(turn, programme, colleague, moved)
    codes = turn.words.in_a_row(_later_code(turn, each) for each in found)
    text = turn.words(
        "clients-came",
        therapist=colleague_name(turn, therapist, programme),
        codes=codes or turn.words("nobody-any-more"),
    )
    return Screen(text, protect=True)


def _later_code(turn: Turn, pair: Pair) -> str:
    """The code by which a client goes on; with the one before where it is another."""
    later = pairs.get_pair(turn.tx, pair.moved_to_id or 0)
    if later.code == pair.code:
        return later.code
    return turn.words.plain("code-before", code=later.code, before=pair.code)


@view
def clients_went(turn: Turn, *, programme: int, therapist: int, colleague: int, moved: list[int]) -> Screen:
    """For the therapist before: whose they are from now on."""
    codes = turn.words.in_a_row(each.code for each in _moved(turn, programme, therapist, moved))
    text = turn.words(
        "clients-went",
        colleague=colleague_name(turn, colleague, programme),
        codes=codes or turn.words("nobody-any-more"),
    )
    return Screen(text, protect=True)
