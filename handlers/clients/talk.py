"""A check-in that the client starts: about a session that nobody reported, or without waiting to be asked.

One pair and one day are one session, whoever reports it first.
"""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from handlers.check_ins import opening
from handlers.check_ins.afterwards import add_button
from handlers.check_ins.frankness import invite_in_time
from handlers.check_ins.steps import CHECK_IN_SCREEN, FIRST, move_here, own_check_in
from handlers.clients.consent_again import consent_again
from handlers.clients.notices import therapist_left
from handlers.ground.items import questions
from handlers.ground.routes import action, command, view
from handlers.ground.screen import Screen, Show, button, column, show, way_back
from handlers.ground.signposts import contacts_button
from handlers.ground.turn import Turn
from handlers.sessions.door import add_by_client
from handlers.when.hours import day_span
from handlers.who.acting import therapist_in_charge
from handlers.who.agreed import agrees
from handlers.who.called import therapist_of, therapist_told_apart
from handlers.who.rights import Do, active_pairs, get_proven, own_pair
from storage import check_ins, outgoing, pairs, sessions
from storage.check_ins import CheckIn, CheckInState
from storage.outgoing_keys import About, key_of
from storage.pairs import Pair, PairState
from storage.sessions import Modality, Session

_DAYS = 7
_NOON = time(12)


# Commands and taps


@command("talk")
def on_talk(turn: Turn, argument: str = "") -> Show:
    """`/talk`: with one therapist there is nothing to choose."""
    own = active_pairs(turn)
    return show(talk_days, pair=own[0].id) if len(own) == 1 else show(talk_whom)


@action
def start_talk(turn: Turn) -> Show:
    """The same, from a button."""
    return on_talk(turn)


@action
def talk_with(turn: Turn, *, pair: int) -> Show:
    """About this therapist."""
    return show(talk_days, pair=own_pair(turn, pair).id)


@action
def talk_about(turn: Turn, *, pair: int, day: str) -> Show:
    """About this day: what is known of it is used."""
    found = get_proven(turn, Do.REPORT_OWN, pairs.get_pair, pair)
    if date.fromisoformat(day) not in _days(turn):
        return show(talk_days, pair=pair)
    return _known(turn, found, day) or show(talk_how, pair=pair, day=day)


@action
def talk_held(turn: Turn, *, pair: int, day: str, modality: str) -> Show:
    """Held like this: the client reports it, and is asked at once."""
    found = get_proven(turn, Do.REPORT_OWN, pairs.get_pair, pair)
    known = _known(turn, found, day)
    if known is not None:
        return known
    session = add_by_client(turn.tx, pair, Modality(modality), _stands_for(turn, day), turn.person.id)
    check_in = _add_check_in(turn, session)
    opening.open_check_in(turn.tx, turn.site, check_in)
    opened = check_ins.get_check_in(turn.tx, check_in.id)
    invite_in_time(turn, opened)
    check_ins.mark_step(turn.tx, opened, questions(turn, opened)[0], turn.message_id)
    return Show(CHECK_IN_SCREEN, {"check_in": opened.id})


@action
def take_up(turn: Turn, *, session: int) -> Show:
    """The check-in of this session, here and now."""
    found = sessions.get_session(turn.tx, session)
    get_proven(turn, Do.REPORT_OWN, pairs.get_pair, found.pair_id)
    if found.withdrawn_at is not None:
        return show(talk_days, pair=found.pair_id)
    check_in = check_ins.find_check_in_of_session(turn.tx, session) or _add_check_in(turn, found)
    if check_in.state is CheckInState.EARLIER:
        return show(talk_days, pair=found.pair_id)
    move_here(turn, check_in)
    if check_in.state is CheckInState.SENT:
        return show(talk_sent, check_in=check_in.id)
    if check_in.state is CheckInState.PLANNED:
        outgoing.cancel(turn.tx, key_of(About.CHECK_IN, check_in.id))
        opening.open_check_in(turn.tx, turn.site, check_in)
    elif check_in.state is not CheckInState.PROMPTED:
        opening.open_afresh(turn.tx, turn.site, check_ins.get_check_in(turn.tx, check_in.id))
    return Show(CHECK_IN_SCREEN, {"check_in": check_in.id})


def _days(turn: Turn) -> list[date]:
    today = turn.now.astimezone(ZoneInfo(turn.person.zone)).date()
    return [today - timedelta(days=ago) for ago in range(_DAYS)]


def _stands_for(turn: Turn, day: str) -> datetime:
    """The instant that stands for a day: its noon, or now when that is still to come."""
    noon = datetime.combine(date.fromisoformat(day), _NOON, tzinfo=ZoneInfo(turn.person.zone))
    return min(turn.now, noon.astimezone(UTC))


def _sessions_on(turn: Turn, pair: Pair, day: str) -> list[Session]:
    """The pair's sessions on a day; shortly after midnight, also the one that has just ended."""
    found = sessions.list_between(turn.tx, [pair.id], *day_span(date.fromisoformat(day), turn.person.zone))
    near = sessions.find_near(turn.tx, pair.id, _stands_for(turn, day), turn.site.same_session_within)
    return found or ([near] if near is not None else [])


def _known(turn: Turn, pair: Pair, day: str) -> Show | None:
    found = _sessions_on(turn, pair, day)
    if len(found) > 1:
        return show(talk_which, pair=pair.id, day=day)
    return take_up(turn, session=found[0].id) if found else None


def _add_check_in(turn: Turn, session: Session) -> CheckIn:
    """It takes its place among the pair's others by when the session was."""
    instrument, due_at = turn.site.instrument, min(turn.now, session.ended_at + turn.site.check_in_after)
    return check_ins.add_check_in(
        turn.tx, session.id, session.pair_id, instrument=instrument.id, version=instrument.version, step=FIRST,
        due_at=due_at,
    )  # fmt: skip


# Screens


@view
def talk_whom(turn: Turn) -> Screen:
    """About whom? Or that this is for clients."""
    own = active_pairs(turn)
    if not own:
        once = pairs.list_pairs_of_client(turn.tx, turn.person.id)
        return Screen(turn.words("talk-not-now" if once else "talk-nobody"))
    return Screen(
        turn.words("talk-whom"), column(*(button(therapist_told_apart(turn, p), talk_with, pair=p.id) for p in own))
    )


@view
def talk_days(turn: Turn, *, pair: int) -> Screen:
    """Which day? Today, yesterday, and the days of the last week; or that nobody is there to see it."""
    own = own_pair(turn, pair)
    if therapist_in_charge(turn.tx, own) is None:
        return therapist_left(turn, pair=pair)
    if own.state is PairState.ACTIVE and not agrees(turn.tx, own):
        return consent_again(turn, pair=pair)
    therapist, words = therapist_of(turn, get_proven(turn, Do.REPORT_OWN, pairs.get_pair, pair)), turn.words
    days = [day.isoformat() for day in _days(turn)]
    labels = {day: words.weekday(_stands_for(turn, day), turn.person.zone) for day in days}
    today, yesterday, *before = days
    labels[today] = words.plain("talk-today", day=labels[today])
    labels[yesterday] = words.plain("talk-yesterday", day=labels[yesterday])
    buttons = {day: button(labels[day], talk_about, pair=pair, day=day) for day in days}
    rest = [buttons[day] for day in before]
    rows = ((buttons[today],), (buttons[yesterday],), tuple(rest[:2]), tuple(rest[2:4]), tuple(rest[4:]))
    return Screen(words("talk-days", therapist=therapist), rows, private=True)


@view
def talk_how(turn: Turn, *, pair: int, day: str) -> Screen:
    """How did you meet?"""
    therapist, words = therapist_of(turn, get_proven(turn, Do.REPORT_OWN, pairs.get_pair, pair)), turn.words
    buttons = [
        button(words.plain(f"modality-{m.replace('_', '-')}"), talk_held, pair=pair, day=day, modality=m.value)
        for m in Modality
    ]
    text = words("talk-how", therapist=therapist, day=turn.day(_stands_for(turn, day)))
    back = way_back(words.plain("button-back"), talk_with, pair=pair)
    return Screen(text, (tuple(buttons[:2]), tuple(buttons[2:]), (back,)))


@view
def talk_which(turn: Turn, *, pair: int, day: str) -> Screen:
    """Which of that day's sessions?"""
    found, words = _sessions_on(turn, get_proven(turn, Do.REPORT_OWN, pairs.get_pair, pair), day), turn.words
    buttons = [button(words.plain("talk-ended", time=turn.time(s.ended_at)), take_up, session=s.id) for s in found]
    back = way_back(words.plain("button-back"), talk_with, pair=pair)
    return Screen(words("talk-which", day=turn.day(_stands_for(turn, day))), column(*buttons), foot=column(back))


@view
def talk_sent(turn: Turn, *, check_in: int) -> Screen:
    """It was sent already; perhaps there is something to add."""
    found = own_check_in(turn, check_in)
    day = turn.day(sessions.get_session(turn.tx, found.session_id).ended_at)
    return Screen(turn.words("talk-sent", day=day), column(add_button(turn, found), contacts_button(turn)))
