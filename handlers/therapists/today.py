"""Today, for a therapist: sessions and what became of their check-ins, what is still out, and what waits to be seen."""

from datetime import datetime

from handlers.alerts.alert import open_alert
from handlers.ground.left_out import leaving_out, nothing
from handlers.ground.routes import command, view
from handlers.ground.screen import Screen, Show, button, column, show
from handlers.ground.turn import Turn
from handlers.therapists.history import standing
from handlers.therapists.load import load_button
from handlers.therapists.own_view import own_views_button
from handlers.when.hours import day_begins
from handlers.who.acting import code_of
from handlers.who.caseload import caseload_of
from handlers.who.rights import is_therapist
from storage import alerts, check_ins, sessions
from storage.check_ins import CheckIn, CheckInState
from storage.pairs import Pair
from storage.sessions import Session

_ON_ITS_WAY = (CheckInState.PLANNED, CheckInState.PROMPTED)


@command("today")
def on_today(turn: Turn, argument: str = "") -> Show:
    """`/today`."""
    return show(today)


@view
@leaving_out
def today(turn: Turn) -> Screen:
    """A calm look at the day; when there is nothing, it says so."""
    words = turn.words
    if not is_therapist(turn.tx, turn.person):
        return Screen(nothing(turn, "clients-not-yours"))
    own = {pair.id: pair for pair in caseload_of(turn.tx, turn.person)}
    begin = day_begins(turn.now, turn.person.zone)
    held = sessions.list_between(turn.tx, own, begin, day_begins(turn.now, turn.person.zone, days=1))
    current = [each for found in alerts.list_current_of_each(turn.tx, own).values() for each in found]
    unseen = [each for each in current if each.unseen_since is not None]
    blocks = [
        ("today-sessions", turn.tx.of_each(held, lambda each: _session_line(turn, own[each.pair_id], each))),
        ("today-planned", _planned(turn, own, held)),
        ("today-out", _earlier(turn, own, check_ins.list_out(turn.tx, own), held)),
        ("today-back", _earlier(turn, own, check_ins.list_sent_since(turn.tx, own, begin), held)),
    ]
    told = ["\n".join([words(head), *lines]) for head, lines in blocks if lines]
    waiting = [words("today-unseen", count=len(unseen))] if unseen else []
    found = told + waiting or [nothing(turn, "today-nothing")]
    text = [words("today-head", day=turn.day(turn.now)), *filter(None, found), words("today-end")]
    buttons = [
        button(words.plain("today-open", code=code_of(turn, own[each.pair_id])), open_alert, alert=each.id)
        for each in unseen
    ]
    foot = column(own_views_button(turn), load_button(turn))
    return Screen("\n\n".join(text), column(*buttons), protect=True, lasts=turn.site.shown_for, foot=foot)


def _session_line(turn: Turn, pair: Pair, session: Session) -> str:
    modality = turn.words(f"modality-{session.modality.replace('_', '-')}-session")
    became = _became(turn, pair, check_ins.find_check_in_of_session(turn.tx, session.id))
    return turn.words(
        "today-session", code=code_of(turn, pair), modality=modality, time=turn.time(session.ended_at), became=became
    )


def _became(turn: Turn, pair: Pair, check_in: CheckIn | None) -> str:
    """What became of the check-in of a session."""
    if check_in is None:
        return turn.words("became-none")
    if check_in.state in _ON_ITS_WAY and standing(turn, pair) == "unreachable":
        return turn.words("became-unreachable")
    if check_in.state is CheckInState.PLANNED and check_in.due_at <= turn.now:
        return turn.words("became-due")
    if check_in.state is CheckInState.PLANNED:
        return turn.words("became-planned", day=turn.day(check_in.due_at), time=turn.time(check_in.due_at))
    if check_in.state is CheckInState.WITHDRAWN and check_in.prompted_at is not None:
        return turn.words("became-asked-over")
    return turn.words(f"became-{check_in.state.replace('_', '-')}")


def _planned(turn: Turn, own: dict[int, Pair], held: list[Session]) -> list[str]:
    """What is still to be asked about sessions before today."""
    listed = {session.id for session in held}
    coming = [each for each in check_ins.list_planned(turn.tx, own) if each.session_id not in listed]
    return turn.tx.of_each(coming, lambda each: _about_planned(turn, own[each.pair_id], each))


def _about_planned(turn: Turn, pair: Pair, check_in: CheckIn) -> str:
    about = {"code": code_of(turn, pair), "day": turn.day(_ended_at(turn, check_in))}
    return turn.words("today-about-planned", **about, became=_became(turn, pair, check_in))


def _ended_at(turn: Turn, check_in: CheckIn) -> datetime:
    return sessions.get_session(turn.tx, check_in.session_id).ended_at


def _earlier(turn: Turn, own: dict[int, Pair], found: list[CheckIn], held: list[Session]) -> list[str]:
    """One line for each of these check-ins whose session is not among today's, which are listed already."""
    listed = {session.id for session in held}
    others = [each for each in found if each.session_id not in listed]
    return turn.tx.of_each(others, lambda each: _about(turn, own[each.pair_id], each))


def _about(turn: Turn, pair: Pair, check_in: CheckIn) -> str:
    about = {"code": code_of(turn, pair), "day": turn.day(_ended_at(turn, check_in))}
    if check_in.state is CheckInState.SENT or standing(turn, pair) != "unreachable":
        return turn.words("today-about", **about)
    return turn.words("today-about-planned", **about, became=turn.words("became-unreachable"))
