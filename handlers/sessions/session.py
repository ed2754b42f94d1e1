"""Reporting a session in two or three taps: whose, how, when it ended; and undoing it."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.check_ins.how_often import follows
from handlers.ground.left_out import leaving_out, nothing
from handlers.ground.routes import action, command, prompt, view
from handlers.ground.screen import Button, Screen, Show, ask_back, button, column, show
from handlers.ground.turn import Turn
from handlers.sessions import door, planned_meetings
from handlers.sessions.door import Told
from handlers.when.moments import past_moments
from handlers.who.acting import code_of
from handlers.who.agreed import agrees
from handlers.who.caseload import caseload_of, missed_code, missed_words
from handlers.who.rights import Do, get_proven, may
from storage import check_ins, pairs, people, plans, sessions
from storage.answers import list_answers
from storage.check_ins import CheckIn, CheckInState
from storage.pairs import Pair, PairState
from storage.sessions import Modality, Session, Source

START_OWN_VIEW = "start_own_view"
_MINUTES_AGO = (0, 15, 60)
_MANY = 20  # from so many on it is quicker to type a code
_LONGEST_AGO = timedelta(days=7)
_STILL_NEAR = timedelta(hours=1)


def _active_pairs(turn: Turn) -> list[Pair]:
    return [pair for pair in caseload_of(turn.tx, turn.person) if pair.state is PairState.ACTIVE]


# Commands and taps


@command("session")
def on_session(turn: Turn, argument: str = "") -> Show:
    """`/session`, or `/session K7`: with one client, or that one, there is nothing to choose."""
    code = argument.strip().casefold()
    with turn.tx.sparing():
        own = _active_pairs(turn)
        alone = [] if turn.tx.left_out else own
    found = [pair for pair in own if pair.code.casefold() == code] if code else alone
    if len(found) == 1:
        return show(session_modality, pair=found[0].id)
    return show(session_pairs) if found else show(session_pairs, **missed_code(turn, code))


@action
def start_session(turn: Turn) -> Show:
    """The same, from a button."""
    return on_session(turn)


@action
def as_planned(turn: Turn, *, plan: int) -> Show:
    """The meeting that is planned for now is over, or was until just now: as it was planned."""
    found = plans.get_plan(turn.tx, plan)
    pair = get_proven(turn, Do.REPORT, pairs.get_pair, found.pair_id)
    meeting = planned_meetings.running(turn.tx, found, _STILL_NEAR)
    if meeting is None:
        return show(session_modality, pair=pair.id)
    return _report(turn, pair, found.modality, min(turn.now, meeting.ends))


@action
def pick_pair(turn: Turn, *, pair: int) -> Show:
    """With this client."""
    return show(session_modality, pair=get_proven(turn, Do.REPORT, pairs.get_pair, pair).id)


@action
def pick_modality(turn: Turn, *, pair: int, modality: str) -> Show:
    """Held like this."""
    return show(session_when, pair=get_proven(turn, Do.REPORT, pairs.get_pair, pair).id, modality=modality)


@action
def ended(turn: Turn, *, pair: int, modality: str, minutes: int) -> Show:
    """It ended so many minutes ago: report it."""
    return _report(
        turn, get_proven(turn, Do.REPORT, pairs.get_pair, pair), modality, turn.now - timedelta(minutes=minutes)
    )


@action
def other_time(turn: Turn, *, pair: int, modality: str) -> Show:
    """It ended at a time that is going to be typed."""
    args = {"pair": get_proven(turn, Do.REPORT, pairs.get_pair, pair).id, "modality": modality}
    people.set_awaiting(turn.tx, turn.person.id, take_time.__name__, args)
    return Show(session_time.__name__, args)


@prompt
def take_time(turn: Turn, text: str, *, pair: int, modality: str) -> Show:
    """A typed time of day."""
    found = get_proven(turn, Do.REPORT, pairs.get_pair, pair)
    meant = past_moments(text, turn.now, turn.person.zone, turn.words.language, within=_LONGEST_AGO)
    if len(meant) == 1:
        return _report(turn, found, modality, meant[0])
    people.set_awaiting(turn.tx, turn.person.id, take_time.__name__, {"pair": pair, "modality": modality})
    if meant:
        return ask_back(session_time_which, pair=pair, modality=modality, times=[at.isoformat() for at in meant])
    return show(session_time_again, pair=pair, modality=modality)


@action
def ended_at(turn: Turn, *, pair: int, modality: str, at: str) -> Show:
    """It ended at this one of the times that were meant."""
    return _report(turn, get_proven(turn, Do.REPORT, pairs.get_pair, pair), modality, datetime.fromisoformat(at))


def _report(turn: Turn, pair: Pair, modality: str, ended_at: datetime) -> Show:
    told = Told(Source.CHAT, ended_at, Modality(modality), by=turn.person.id)
    session = door.take(turn.tx, turn.site, pair, told)
    return show(session_pairs) if session is None else show(session_reported, session=session.id)


@action
def undo_session(turn: Turn, *, session: int) -> Show:
    """That report was a mistake: take it back, unless the client has begun to answer."""
    found = get_proven(turn, Do.REPORT, sessions.get_session, session)
    if found.withdrawn_at is not None:
        return show(session_reported, session=session)
    if not _can_be_undone(turn, found):
        return show(session_reported, session=session, late=True)
    door.undo(turn.tx, found)
    return show(session_reported, session=session)


def _can_be_undone(turn: Turn, session: Session) -> bool:
    if session.reported_by == pairs.get_pair(turn.tx, session.pair_id).client_id:
        return False  # the client told of it: it is not the therapist's to take back
    check_in = check_ins.find_check_in_of_session(turn.tx, session.id)
    return check_in is None or (_is_open(check_in) and not list_answers(turn.tx, check_in.id))


def _is_open(check_in: CheckIn) -> bool:
    return check_in.state in (CheckInState.PLANNED, CheckInState.PROMPTED)


# Screens


@view
@leaving_out
def session_pairs(turn: Turn, *, missed: int | None = None) -> Screen:
    """With whom? Or that nobody is connected yet. `missed`: as `missed_code` says."""
    own = sorted(_active_pairs(turn), key=lambda pair: pair.code.casefold())
    if not own:
        return Screen(nothing(turn, "session-nobody"))
    buttons = [*_as_planned(turn, own), *(button(code_of(turn, pair), pick_pair, pair=pair.id) for pair in own)]
    more = [turn.words("session-many", code=own[0].code)] if len(own) > _MANY else []
    return Screen("\n\n".join([*missed_words(turn, missed), turn.words("session-who"), *more]), column(*buttons))


@view
def session_modality(turn: Turn, *, pair: int) -> Screen:
    """How was it held?"""
    found = get_proven(turn, Do.REPORT, pairs.get_pair, pair)
    words = turn.words
    labels = {m: words.plain(f"modality-{m.replace('_', '-')}") for m in Modality}
    buttons = [button(labels[m], pick_modality, pair=pair, modality=m.value) for m in Modality]
    rows = (*column(*_as_planned(turn, [found])), tuple(buttons[:2]), tuple(buttons[2:]))
    return Screen(words("session-how", code=code_of(turn, found)), rows)


def _as_planned(turn: Turn, own: list[Pair]) -> list[Button]:
    """One tap where the plan says who it was, and nobody has told of it yet."""
    found = []
    for pair in own:
        for plan in plans.list_of_pair(turn.tx, pair.id):
            meeting = planned_meetings.running(turn.tx, plan, _STILL_NEAR)
            if meeting is None or sessions.find_near(turn.tx, pair.id, meeting.ends, turn.site.same_session_within):
                continue
            kind = turn.words.plain(f"modality-{plan.modality.replace('_', '-')}")
            label = turn.words.plain(
                "button-as-planned", code=code_of(turn, pair), modality=kind, time=turn.time(meeting.begins)
            )
            found.append(button(label, as_planned, plan=plan.id))
    return found


@view
def session_when(turn: Turn, *, pair: int, modality: str) -> Screen:
    """When did it end?"""
    found = get_proven(turn, Do.REPORT, pairs.get_pair, pair)
    words = turn.words
    ago = [
        button(words.plain("session-ago", minutes=minutes), ended, pair=pair, modality=modality, minutes=minutes)
        for minutes in _MINUTES_AGO
    ]
    other = button(words.plain("button-other-time"), other_time, pair=pair, modality=modality)
    kind = words(f"modality-{modality.replace('_', '-')}-session")
    return Screen(words("session-when", code=code_of(turn, found), modality=kind), column(*ago, other))


@view
def session_time(turn: Turn, *, pair: int, modality: str) -> Screen:
    """Room for a typed time."""
    return Screen(turn.words("session-time", example=turn.time(turn.now), zone=turn.place))


@view
def session_time_again(turn: Turn, *, pair: int, modality: str) -> Screen:
    """That was not a time, or one that is not past."""
    iso = f"{(turn.now - timedelta(days=2)).astimezone(ZoneInfo(turn.person.zone)):%Y-%m-%d}"
    example, monday = turn.time(turn.now), turn.words.weekday(turn.now - timedelta(days=3), turn.person.zone)
    days = _LONGEST_AGO.days
    return Screen(turn.words("session-time-again", example=example, weekday=monday, iso=iso, days=days))


@view
def session_time_which(turn: Turn, *, pair: int, modality: str, times: list[str]) -> Screen:
    """Which of the times that were meant?"""
    buttons = [
        button(turn.moment(datetime.fromisoformat(at)), ended_at, pair=pair, modality=modality, at=at) for at in times
    ]
    return Screen(turn.words("which-meant"), column(*buttons))


@view
def session_reported(turn: Turn, *, session: int, late: bool = False) -> Screen:
    """What was reported, and what becomes of it; or that it was taken back, or is so no longer (`late`).

    *Undo* stands there while the check-in is open, begun or not: whether it is begun is nobody's to see.
    """
    found = get_proven(turn, Do.REPORT, sessions.get_session, session)
    pair, words = pairs.get_pair(turn.tx, found.pair_id), turn.words
    check_in = check_ins.find_check_in_of_session(turn.tx, session)
    values = {
        "code": code_of(turn, pair),
        "modality": words(f"modality-{found.modality.replace('_', '-')}-session"),
        "day": turn.day(found.ended_at),
        "time": turn.time(found.ended_at),
    }
    if found.withdrawn_at is not None:
        was_out = check_in is not None and check_in.prompted_at is not None
        return Screen(words("session-withdrawn-out" if was_out else "session-withdrawn", **values))
    text = words(_what_becomes_of(turn, pair, found, check_in), **values)
    if late:
        return Screen(f"{text}\n\n{words('session-undo-late')}")
    told_by_client = found.reported_by == pair.client_id
    undo = not told_by_client and (check_in is None or _is_open(check_in))
    return Screen(
        text,
        column(
            button(words.plain("button-undo"), undo_session, session=session) if undo else None,
            None if told_by_client else _own_view(turn, pair, check_in),
        ),
    )


def _own_view(turn: Turn, pair: Pair, check_in: CheckIn | None) -> Button | None:
    """To how the therapist saw it themselves, while that is asked."""
    wanted = pair.own_view and may(turn.tx, turn.person, Do.OWN_VIEW, pair)
    if not wanted or check_in is None or not _is_open(check_in):
        return None
    return Button(turn.words.plain("button-own-view-now"), START_OWN_VIEW, {"check_in": check_in.id})


def _what_becomes_of(turn: Turn, pair: Pair, session: Session, check_in: CheckIn | None) -> str:
    """Which sentence is true of what was reported."""
    if session.reported_by == pair.client_id:
        return "session-reported-told"
    if check_in is None or check_in.state is CheckInState.EARLIER:
        return _why_not(turn, pair, session)
    if check_in.state is CheckInState.WITHDRAWN:
        return "session-reported-not-asked"
    if _is_open(check_in) and pair.state is PairState.ACTIVE and not agrees(turn.tx, pair):
        return "session-reported-asking"
    client = None if pair.client_id is None else people.get_person(turn.tx, pair.client_id)
    if _is_open(check_in) and client is not None and client.unreachable_at is not None:
        return "session-reported-unreached"
    return "session-reported" if check_in.state is CheckInState.PLANNED else "session-reported-asked"


def _why_not(turn: Turn, pair: Pair, session: Session) -> str:
    """Why no check-in follows, where that is still known: how often they are asked may be changed since."""
    if not follows(turn.tx, pair, session):
        return "session-reported-cadence"
    until = None if pair.client_id is None else people.get_person(turn.tx, pair.client_id).paused_until
    resting = until is not None and session.ended_at < until
    return "session-reported-pause" if resting else "session-reported-no"
