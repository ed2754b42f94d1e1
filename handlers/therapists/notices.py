"""What therapists are told when somebody else looks after their clients, or they after a colleague's."""

from handlers.ground.routes import view
from handlers.ground.screen import Screen, button, column
from handlers.ground.turn import Turn
from handlers.sessions.session import start_session
from handlers.therapists.meanwhile import meanwhile
from handlers.therapists.still import handed_apart, still, with_still
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
    return Screen("\n\n".join(who_stands_in(turn, found)), protect=True)


def who_stands_in(turn: Turn, stand_in: StandIn) -> list[str]:
    """For the therapist: who stands in now and until when, who for them, and which client is with somebody else."""
    told = [turn.words("stand-in-therapist", **about_stand_in(turn, stand_in)), *further(turn, stand_in)]
    return [*told, *handed_apart(turn, stand_in.programme_id)]


@view
def stand_in_over(turn: Turn, *, stand_in: int) -> Screen:
    """For both, and who stood in for the second: it is over; or what holds in its place."""
    found, running = _own_stand_in(turn, stand_in), _present(turn, stand_in)
    if running is not None:
        view = stand_in_for_colleague if turn.person.id == running.person_id else stand_in_for_therapist
        return view(turn, stand_in=running.id)
    about = about_stand_in(turn, found)
    if turn.person.id != found.therapist_id:
        held = still(turn, found.programme_id, found.therapist_id)
        over = with_still(turn, turn.words("stand-in-over-still", **about), held) if held else None
        return Screen(over or turn.words("stand-in-over-colleague", **about), protect=True)
    ended = min(found.until, found.ended_at or found.until)
    told = [turn.words("stand-in-over-therapist", **about), meanwhile(turn, found.programme_id, found.named_at, ended)]
    return Screen("\n\n".join([" ".join(told), *handed_apart(turn, found.programme_id)]), protect=True)


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
    theirs = [each for each in found if _later(turn, each).therapist_id == colleague]
    asked = [each for each in theirs if _later(turn, each).state is PairState.INVITED]
    there = [each for each in theirs if _later(turn, each).state is PairState.ACTIVE]
    told = []
    if asked or not there:
        codes = turn.words.in_a_row(_later_code(turn, each) for each in asked)
        name = colleague_name(turn, therapist, programme)
        told.append(turn.words("clients-came", therapist=name, codes=codes or turn.words("nobody-any-more")))
    if there:
        codes = turn.words.in_a_row(_later_code(turn, each) for each in there)
        told.append(turn.words("clients-came-there", codes=codes, count=len(there)))
    return Screen("\n\n".join(told), protect=True)


def _later(turn: Turn, pair: Pair) -> Pair:
    """The pair in which this one's client goes on."""
    return pairs.get_pair(turn.tx, pair.moved_to_id or 0)


def _later_code(turn: Turn, pair: Pair) -> str:
    """The code by which a client goes on; with the one before where it is another."""
    later = _later(turn, pair)
    if later.code == pair.code:
        return later.code
    return turn.words.plain("code-before", code=later.code, before=pair.code)


@view
def clients_went(turn: Turn, *, programme: int, therapist: int, colleague: int, moved: list[int]) -> Screen:
    """For the therapist before: whose they are from now on."""
    gone = [each for each in _moved(turn, programme, therapist, moved) if not _is_back(turn, each)]
    codes = turn.words.in_a_row(each.code for each in gone)
    text = turn.words(
        "clients-went",
        colleague=colleague_name(turn, colleague, programme),
        codes=codes or turn.words("nobody-any-more"),
    )
    return Screen(text, protect=True)


def _is_back(turn: Turn, pair: Pair) -> bool:
    """Whether the client has been handed on again since, to the therapist before."""
    last = pair
    while last.state is PairState.MOVED and last.moved_to_id is not None:
        last = pairs.get_pair(turn.tx, last.moved_to_id)
    return last.therapist_id == pair.therapist_id
