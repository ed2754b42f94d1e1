"""One client's history in words, for their therapist: how much there is, how it went lately, and what was done."""

from handlers.alerts.closing import SIGNALS
from handlers.alerts.telling import done_words, said_beside
from handlers.ground.items import HOW_BEEN, answer_words
from handlers.ground.turn import Turn
from handlers.joining.problem_area import area_words
from handlers.therapists.week import is_early
from handlers.who.acting import code_of
from handlers.who.agreed import agrees
from storage import alerts, check_ins, closings, invitations, people, sessions
from storage.alerts import Reason
from storage.answers import list_answers
from storage.check_ins import CheckIn, CheckInState
from storage.pairs import Cadence, Closing, Pair, PairState

_LATELY = 4
_DONE = 3
_COUNTED = (
    CheckInState.SENT,
    CheckInState.EXPIRED,
    CheckInState.NOT_HELD,
    CheckInState.NO_CONNECTION,
    CheckInState.PROMPTED,
    CheckInState.EARLIER,
)


def standing(turn: Turn, pair: Pair) -> str:
    """Whether this client is there: the end of the id of a message."""
    if pair.state in (PairState.STOPPED, PairState.MOVED, PairState.CLOSED):
        return str(pair.state)
    if pair.state is PairState.INVITED and pair.consented_at is not None:
        return "asked-anew"  # it is open again
    if pair.state is not PairState.ACTIVE or pair.client_id is None:
        # Declining is the client's own affair: the therapist learns that they have not joined.
        return "invited" if invitations.has_working(turn.tx, pair.id) else "not-joined"
    client = people.get_person(turn.tx, pair.client_id)
    if client.unreachable_at is not None:
        return "unreachable"
    if closings.is_silent(turn.tx, client.id):
        return "rests"
    if pair.closed_as is not None:
        return "closing"
    if not agrees(turn.tx, pair):
        return "asked-anew"
    resting = client.paused_until is not None and client.paused_until > turn.now
    return "break" if resting else "connected"


def history(turn: Turn, pair: Pair) -> str:
    """The whole text; Telegram's HTML."""
    words = turn.words
    where = words(f"standing-{standing(turn, pair)}")
    head = words("client-head", code=code_of(turn, pair), standing=where)
    since = [] if pair.consented_at is None else [words("client-since", day=turn.day(pair.consented_at))]
    often = [] if pair.cadence is Cadence.EACH else [words("client-cadence", cadence=pair.cadence)]
    area = [] if pair.problem_area is None else [words("client-area", area=area_words(turn, pair.problem_area))]
    over = [closed_words(turn, pair)] if pair.state is PairState.CLOSED else []
    lines = [head, *since, *over, *often, *area, *_counts(turn, pair), *_early(turn, pair)]
    told = ["\n".join(lines), *_lately(turn, pair)]
    done = [done_words(turn, pair, each) for each in alerts.list_responses_of_pair(turn.tx, pair.id)[-_DONE:]]
    noted = ["\n".join([words("client-done"), *done])] if done else []
    return "\n\n".join([*told, *noted])


def closed_words(turn: Turn, pair: Pair) -> str:
    """Since when a pair is closed, and as what."""
    way, day = pair.closed_as or Closing.OTHER, turn.words.long_date(pair.closed_at or turn.now, turn.person.zone)
    return turn.words(f"closed-as-{way.replace('_', '-')}", code=code_of(turn, pair), day=day)


def _early(turn: Turn, pair: Pair) -> list[str]:
    """While it is time to ask about goals, and the digest has not said so."""
    wanted = pair.goals_told_at is None and is_early(turn, pair)
    return [turn.words("client-early", code=code_of(turn, pair))] if wanted else []


def _counts(turn: Turn, pair: Pair) -> list[str]:
    """How many sessions, and what became of their check-ins."""
    found = check_ins.count_by_state(turn.tx, pair.id)
    kinds = [turn.words(f"count-{state.replace('_', '-')}", count=found[state]) for state in _COUNTED if state in found]
    line = turn.words("count-sessions", count=sessions.count_sessions(turn.tx, pair.id))
    return [line, turn.words("count-check-ins", kinds=turn.words.in_a_row(kinds))] if kinds else [line]


def _lately(turn: Turn, pair: Pair) -> list[str]:
    """The last check-ins that were sent, newest first, each in one line."""
    sent = check_ins.list_of_pair(turn.tx, pair.id, CheckInState.SENT)
    earlier = check_ins.list_of_pair(turn.tx, pair.id, CheckInState.EARLIER)
    known = sorted([*earlier, *sent], key=lambda each: each.due_at)
    lines = [_line(turn, pair, each, beside=_beside(each, known)) for each in reversed(sent[-_LATELY:])]
    return ["\n".join([turn.words("client-lately"), *lines, *_weeks(turn, sent[-_LATELY:])])] if lines else []


def _weeks(turn: Turn, sent: list[CheckIn]) -> list[str]:
    """How the client has been, newest first, where they said so: a line of its own, beside how it went."""
    said = [(each, list_answers(turn.tx, each.id).get(HOW_BEEN)) for each in reversed(sent)]
    told = [
        turn.words("client-week", day=turn.day(each.sent_at or turn.now), said=answer_words(turn, HOW_BEEN, value))
        for each, value in said
        if value is not None
    ]
    return [turn.words("client-weeks", told=turn.words.in_a_row(told, "two-parts"))] if told else []


def _beside(check_in: CheckIn, known: list[CheckIn]) -> str:
    """Where it stands among those with a score: `first` of all, or to these questions in this language (`anew`), for
    others are not comparable; or `usual`.
    """
    scored = [each for each in known if each.percent is not None]
    alike = [each.id for each in scored if _asked(each) == _asked(check_in)]
    if alike[:1] != [check_in.id]:
        return "usual"
    return "first" if scored[:1] == [check_in] else "anew"


def _asked(check_in: CheckIn) -> tuple[str, int, str]:
    return check_in.instrument, check_in.instrument_version, check_in.language


def _line(turn: Turn, pair: Pair, check_in: CheckIn, *, beside: str) -> str:
    session = sessions.get_session(turn.tx, check_in.session_id)
    modality = turn.words(f"modality-{session.modality.replace('_', '-')}-session")
    reasons = alerts.list_reasons_of_check_in(turn.tx, check_in.id)
    level = turn.words(f"level-{_level(reasons, check_in, beside)}")
    line = turn.words("client-line", day=turn.day(session.ended_at), modality=modality, level=level)
    wrote = [] if check_in.comment is None else [turn.words("client-wrote")]
    return " ".join([line, *said_beside(turn, pair, check_in, reasons), *wrote])


def _level(reasons: list[Reason], check_in: CheckIn, beside: str) -> str:
    """What the numbers suggested at the time, and nothing finer than that; else where it stands `beside` others."""
    signal = next((each.kind for each in reasons if each.kind in SIGNALS), None)
    if signal is not None or check_in.percent is None:
        return signal or "none"
    return beside
