"""`/start` and `/help`: who somebody is here, what they can do, and whom they can turn to; and a first welcome."""

from handlers.clients.consent_again import open_consent_again
from handlers.clients.notices import therapist_left
from handlers.clients.pause import pause_running
from handlers.clients.talk import start_talk, take_up
from handlers.ground.routes import command, view
from handlers.ground.screen import Button, Rows, Screen, Show, button, column, show
from handlers.ground.signposts import signposts_of
from handlers.ground.turn import Turn
from handlers.joining.consent import reconsider, there
from handlers.joining.invite import start_invite
from handlers.joining.quiet import quiet_words
from handlers.joining.text import text_offered
from handlers.leaders.people import start_people
from handlers.leaders.report import start_report
from handlers.leaders.waiting import start_waiting
from handlers.sessions.session import start_session
from handlers.who.acting import therapist_in_charge
from handlers.who.agreed import agrees
from handlers.who.called import therapist_of, therapist_told_apart
from handlers.who.caseload import caseload_of
from handlers.who.rights import active_pairs
from storage import check_ins, pairs, people, programmes, sessions
from storage.check_ins import CheckInState
from storage.pairs import Pair, PairState
from storage.people import Role
from storage.sessions import Session


@command("start", "help")
def on_help(turn: Turn, argument: str = "") -> Show:
    """`/help`, and `/start` without a link."""
    return show(help_screen)


def _roles(turn: Turn) -> set[Role]:
    return {each.role for each in people.list_memberships(turn.tx, turn.person.id)}


def buttons_for(turn: Turn) -> Rows:
    """What this person can begin now, so that nobody has to know a command."""
    roles, words = _roles(turn), turn.words
    with turn.tx.sparing():
        clients = caseload_of(turn.tx, turn.person) if Role.THERAPIST in roles else []
    connected = any(pair.state is PairState.ACTIVE for pair in clients)
    report = button(words.plain("button-report"), start_session) if connected else None
    may_invite = roles & {Role.THERAPIST, Role.MANAGER}
    invite = button(words.plain("button-invite"), start_invite) if may_invite else None
    return column(report, invite, *_for_leaders(turn, roles), *_for_client(turn))


def _for_leaders(turn: Turn, roles: set[Role]) -> list[Button]:
    offered = (
        (Role.SUPERVISOR, "button-waiting", start_waiting),
        (Role.MANAGER, "button-people", start_people),
        (Role.MANAGER, "button-figures", start_report),
    )
    return [button(turn.words.plain(label), action) for role, label, action in offered if role in roles]


def _for_client(turn: Turn) -> list[Button]:
    """What is still open, also where its message was lost with the chat; and a session that nobody reported."""
    words, own = turn.words, active_pairs(turn)
    if not own:
        return _for_who_stopped(turn)
    asked = [pair for pair in own if not agrees(turn.tx, pair)]
    if asked:
        labels = [words.plain("button-consent-again", therapist=therapist_told_apart(turn, each)) for each in asked]
        again = [button(label, open_consent_again, pair=p.id) for label, p in zip(labels, asked, strict=True)]
        return again if len(asked) == len(own) else [*again, button(words.plain("button-talk"), start_talk)]
    still_open = [c for pair in own for c in check_ins.list_of_pair(turn.tx, pair.id, CheckInState.PROMPTED)]
    about = [sessions.get_session(turn.tx, check_in.session_id) for check_in in still_open]
    told = [words.plain("button-go-on-about", day=each) for each in _days_told_apart(turn, about)]
    go_on = [button(label, take_up, session=each.id) for label, each in zip(told, about, strict=True)]
    return [*go_on, button(words.plain("button-talk"), start_talk)]


def _days_told_apart(turn: Turn, about: list[Session]) -> list[str]:
    """On which day each was; with whom, where there are several on one day."""
    days = [turn.day(each.ended_at) for each in about]
    of = [pairs.get_pair(turn.tx, each.pair_id) for each in about]
    return [
        day if days.count(day) == 1 else turn.words.in_a_row([day, therapist_told_apart(turn, pair)])
        for day, pair in zip(days, of, strict=True)
    ]


def _for_who_stopped(turn: Turn) -> list[Button]:
    """The way back, or on to the question, where it is clear to whom."""
    own = [pair for pair in _not_moved(turn) if pair.state is not PairState.CLOSED]
    if len(own) != 1:
        return []
    label = "button-read-on" if own[0].state is PairState.INVITED else "button-reconsider"
    return [button(turn.words.plain(label), reconsider, pair=own[0].id)]


@view
def help_screen(turn: Turn) -> Screen:
    """Who this person is here, what they can do, and whom they can turn to."""
    blocks: list[str] = [turn.words(f"help-{role}") for role in Role if role in _roles(turn)]
    blocks += [_help_about(turn, pair) for pair in _not_moved(turn)]
    blocks = list(dict.fromkeys(blocks)) or [turn.words("help-stranger")]
    blocks += signposts_of(turn) + text_offered(turn)
    return Screen("\n\n".join(blocks), buttons_for(turn), private=True)


def _not_moved(turn: Turn) -> list[Pair]:
    """A client's pairs, but for those that go on as another one."""
    return [p for p in pairs.list_pairs_of_client(turn.tx, turn.person.id) if p.state is not PairState.MOVED]


def _help_about(turn: Turn, pair: Pair) -> str:
    """Where a client stands with one therapist, and what they can do there."""
    if pair.state is not PairState.ACTIVE:
        contact = programmes.get_programme(turn.tx, pair.programme_id).contact
        values = {"therapist": therapist_of(turn, pair), "there": there(turn, pair), "contact": contact}
        return turn.words(f"help-{pair.state}", **values)
    if therapist_in_charge(turn.tx, pair) is None:
        return therapist_left(turn, pair=pair.id).text
    return "\n\n".join([*pause_running(turn), turn.words("help-client", therapist=therapist_of(turn, pair))])


@view
def joined(turn: Turn, *, programme: int, role: str) -> Screen:
    """Welcome, and what to do first."""
    values = {"programme": programmes.get_programme(turn.tx, programme).name}
    if role == Role.THERAPIST:
        return Screen(turn.words("joined-therapist", hours=quiet_words(turn), **values), buttons_for(turn))
    return Screen(turn.words(f"joined-{role}", **values), buttons_for(turn))
