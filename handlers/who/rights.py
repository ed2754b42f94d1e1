"""Who may do what to which object: one table, and everything not in it is refused.

A person's roles are those towards the very object: the client and the therapist of its pair (or who stands in for
that therapist now), the manager or supervisor of its programme. Every action and every view that tells something asks
`prove` first.
"""

from collections.abc import Callable
from enum import StrEnum
from typing import TypeVar

from handlers.ground.turn import Turn
from handlers.who.acting import read_in, stand_ins_for, therapist_in_charge
from handlers.who.agreed import agrees
from storage.alerts import Alert
from storage.check_ins import CheckIn, CheckInState
from storage.database import Tx
from storage.pairs import Pair, PairState, get_pair, list_pairs_of_client
from storage.people import Person, Role, holds, list_memberships
from storage.programmes import Programme, get_programme
from storage.sessions import Session


class Do(StrEnum):
    """What can be done."""

    CONSENT = "consent"
    ANSWER = "answer"
    REPORT = "report"
    REPORT_OWN = "report_own"
    TIE_ROOM = "tie_room"
    INVITE_CLIENT = "invite_client"
    INVITE_THERAPIST = "invite_therapist"
    INVITE_SUPERVISOR = "invite_supervisor"
    INVITE_MANAGER = "invite_manager"
    SEE = "see"
    RESPOND = "respond"
    SEE_WAITING = "see_waiting"
    SEE_CONNECTED = "see_connected"
    SEE_HISTORY = "see_history"
    CLOSE = "close"
    OWN_VIEW = "own_view"
    COUNT_OWN = "count_own"
    HAND_OVER = "hand_over"
    TAKE_OVER = "take_over"
    BE_AWAY = "be_away"
    NAME_STAND_IN = "name_stand_in"
    MOVE_CLIENTS = "move_clients"
    NOTE_DEATH = "note_death"
    NOTE_END = "note_end"
    MANAGE_PEOPLE = "manage_people"
    SEE_FIGURES = "see_figures"


Object = Pair | CheckIn | Session | Alert | Programme
T = TypeVar("T", Pair, CheckIn, Session, Alert, Programme)

RIGHTS: frozenset[tuple[Role, Do, type[Object]]] = frozenset(
    {
        (Role.CLIENT, Do.CONSENT, Pair),
        (Role.CLIENT, Do.ANSWER, CheckIn),
        (Role.CLIENT, Do.REPORT_OWN, Pair),
        (Role.NEWCOMER, Do.TAKE_OVER, Pair),
        (Role.THERAPIST, Do.REPORT, Pair),
        (Role.THERAPIST, Do.REPORT, Session),
        (Role.THERAPIST, Do.TIE_ROOM, Pair),
        (Role.THERAPIST, Do.SEE_CONNECTED, Pair),
        (Role.THERAPIST, Do.SEE_HISTORY, Pair),
        (Role.THERAPIST, Do.CLOSE, Pair),
        (Role.THERAPIST, Do.OWN_VIEW, Pair),
        (Role.THERAPIST, Do.HAND_OVER, Pair),
        (Role.THERAPIST, Do.SEE, Alert),
        (Role.THERAPIST, Do.RESPOND, Alert),
        (Role.THERAPIST, Do.INVITE_CLIENT, Programme),
        (Role.THERAPIST, Do.INVITE_CLIENT, Pair),
        (Role.THERAPIST, Do.COUNT_OWN, Programme),
        (Role.THERAPIST, Do.BE_AWAY, Programme),
        (Role.SUPERVISOR, Do.SEE_WAITING, Alert),
        (Role.MANAGER, Do.SEE_WAITING, Alert),
        (Role.MANAGER, Do.INVITE_THERAPIST, Programme),
        (Role.MANAGER, Do.INVITE_SUPERVISOR, Programme),
        (Role.MANAGER, Do.INVITE_MANAGER, Programme),
        (Role.SUPERVISOR, Do.SEE_WAITING, Programme),
        (Role.SUPERVISOR, Do.NAME_STAND_IN, Programme),
        (Role.MANAGER, Do.NAME_STAND_IN, Programme),
        (Role.SUPERVISOR, Do.MOVE_CLIENTS, Programme),
        (Role.MANAGER, Do.MOVE_CLIENTS, Programme),
        (Role.SUPERVISOR, Do.NOTE_DEATH, Programme),
        (Role.MANAGER, Do.NOTE_DEATH, Programme),
        (Role.SUPERVISOR, Do.NOTE_END, Programme),
        (Role.MANAGER, Do.NOTE_END, Programme),
        (Role.MANAGER, Do.MANAGE_PEOPLE, Programme),
        (Role.MANAGER, Do.SEE_FIGURES, Programme),
    }
)
# Of a pair whose client goes on with another therapist.
_OF_WHAT_IS_OVER = {Do.CONSENT, Do.SEE, Do.RESPOND, Do.SEE_HISTORY, Do.SEE_CONNECTED, Do.SEE_WAITING}
# For a pair's own therapist: who stands in looks after it for a while, and is not to say how it was, how it ended, or
# where it meets from now on: their own room would stay that client's when they look after somebody else in it.
_OWN = {Do.CLOSE, Do.OWN_VIEW, Do.HAND_OVER, Do.TIE_ROOM}
# Granted only where programme and client agree that supervisors may read.
RIGHTS_BY_CONSENT: frozenset[tuple[Role, Do, type[Object]]] = frozenset({(Role.SUPERVISOR, Do.SEE, Alert)})


class NotAllowed(Exception):
    """Somebody tried what they may not. The message holds ids and names of rights, nothing else."""


def _pair_of(tx: Tx, thing: Object) -> Pair | None:
    if isinstance(thing, Programme):
        return None
    return thing if isinstance(thing, Pair) else get_pair(tx, thing.pair_id)


def roles_towards(tx: Tx, person: Person, thing: Object) -> set[Role]:
    """What this person is to this object."""
    pair = _pair_of(tx, thing)
    if pair is None:
        return _programme_roles(tx, person, thing.id)
    if pair.client_id == person.id and pair.state is PairState.LEFT:
        return set()
    if pair.client_id == person.id:
        # Nobody is in a pair with themselves, and a client's own taps need no look at programme roles.
        # Who has stopped may take that back, and nothing else; where it was closed, what was just sent is still theirs.
        over = pair.state in (PairState.STOPPED, PairState.MOVED)
        over |= pair.state is PairState.CLOSED and not _is_sent(thing)
        return set() if over and not isinstance(thing, Pair) else {Role.CLIENT}
    held = _programme_roles(tx, person, pair.programme_id)
    if pair.newcomer_id == person.id and isinstance(thing, Pair):
        held |= {Role.NEWCOMER}
    acts = Role.THERAPIST in held and (_reads(tx, person, pair) or _stands_in(tx, person, pair))
    return held if acts else held - {Role.THERAPIST}


def _is_sent(thing: Object) -> bool:
    return isinstance(thing, CheckIn) and thing.state is CheckInState.SENT


def _reads(tx: Tx, person: Person, pair: Pair) -> bool:
    later = read_in(tx, pair)
    return later is not None and later.therapist_id == person.id


def _stands_in(tx: Tx, person: Person, pair: Pair) -> bool:
    return any(link.person_id == person.id for link in stand_ins_for(tx, pair))


def _programme_roles(tx: Tx, person: Person, programme_id: int) -> set[Role]:
    return {each.role for each in list_memberships(tx, person.id) if each.programme_id == programme_id}


def may(tx: Tx, person: Person, do: Do, thing: Object) -> bool:
    """Whether this person may do this to this object."""
    if do is Do.REPORT_OWN and isinstance(thing, Pair) and not _goes_on(tx, thing):
        return False  # it is for who takes part: the other rights over a pair also bring somebody back
    pair = _pair_of(tx, thing)
    if pair is not None and pair.state is PairState.MOVED and do not in _OF_WHAT_IS_OVER:
        return False
    if do in _OWN and pair is not None and pair.therapist_id != person.id and not _can_end(tx, do, pair):
        return False
    wanted = {(role, do, type(thing)) for role in roles_towards(tx, person, thing)}
    return bool(wanted & RIGHTS) or (bool(wanted & RIGHTS_BY_CONSENT) and _supervisors_read(tx, thing))


def _can_end(tx: Tx, do: Do, pair: Pair) -> bool:
    """Whether this is to say that it has ended, and the therapist has left: then it is for whoever stands in."""
    return do is Do.CLOSE and not holds(tx, pair.therapist_id, pair.programme_id, Role.THERAPIST)


def _goes_on(tx: Tx, pair: Pair) -> bool:
    """The client takes part, agreed to what holds now, and somebody is there to see what they say."""
    return agrees(tx, pair) and therapist_in_charge(tx, pair) is not None


def _supervisors_read(tx: Tx, thing: Object) -> bool:
    pair = _pair_of(tx, thing)
    return pair is not None and pair.supervisors_read and get_programme(tx, pair.programme_id).supervisors_read


def prove(tx: Tx, person: Person, do: Do, thing: Object) -> None:
    """Raises NotAllowed unless this person may do this to this object."""
    if not may(tx, person, do, thing):
        raise NotAllowed(f"person {person.id} may not {do} {type(thing).__name__} {thing.id}")


def get_proven(turn: Turn, do: Do, get: Callable[[Tx, int], T], which: int) -> T:
    """What `get` finds under this id, for which this person may do this. Raises NotAllowed."""
    found = get(turn.tx, which)
    prove(turn.tx, turn.person, do, found)
    return found


def own_pair(turn: Turn, pair: int) -> Pair:
    """This pair, proven to be the client's own. Raises NotAllowed."""
    return get_proven(turn, Do.CONSENT, get_pair, pair)


def active_pairs(turn: Turn) -> list[Pair]:
    """The pairs in which this person takes part as a client."""
    own = list_pairs_of_client(turn.tx, turn.person.id)
    return [pair for pair in own if pair.state is PairState.ACTIVE]


def programmes_where(tx: Tx, person: Person, do: Do) -> list[Programme]:
    """The programmes to which this person may do this, by name."""
    held = {each.programme_id for each in list_memberships(tx, person.id)}
    found = tx.of_each(sorted(held), lambda one: get_programme(tx, one))
    return sorted((each for each in found if may(tx, person, do, each)), key=lambda each: each.name.casefold())


def is_therapist(tx: Tx, person: Person) -> bool:
    """Whether this person is a therapist of any programme."""
    return any(each.role is Role.THERAPIST for each in list_memberships(tx, person.id))
