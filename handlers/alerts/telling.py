"""What an alert tells: first what was said outright, all of it, then what the numbers suggest, and how surely.

A client's check-ins are told in the same words where somebody reads them one by one (`reading`).
"""

from collections.abc import Mapping, Sequence

from handlers.alerts.closing import BACK_IN_RANGE, SIGNALS, signal_of
from handlers.alerts.grounds import tension_said
from handlers.alerts.signal_words import range_name, signal_words, was_below
from handlers.alerts.verdict import record_of
from handlers.ground.items import CAME_UP, HOW_BEEN, answer_words
from handlers.ground.turn import Turn
from handlers.who.acting import code_of, colleague_name
from storage import alerts, check_ins
from storage.alerts import Alert, Reason, Response
from storage.answers import list_answers
from storage.check_ins import CheckIn
from storage.pairs import Pair, get_pair
from storage.sessions import get_session
from storage.tapped import read_for_alert


def telling(turn: Turn, alert: Alert) -> str:
    """All of it, in Telegram's HTML: newest check-in first, then what was done, then how it ended."""
    pair = get_pair(turn.tx, alert.pair_id)
    reasons = alerts.list_reasons(turn.tx, alert.id)
    about = dict.fromkeys(reason.check_in_id for reason in reversed(reasons))
    read_for_alert(turn.tx, about)
    told: list[str] = []
    for number, check_in_id in enumerate(about):
        of_this = [reason for reason in reasons if reason.check_in_id == check_in_id]
        told += _about(turn, pair, check_in_id, of_this, with_answers=number == 0)
    done = [done_words(turn, pair, each) for each in alerts.list_responses(turn.tx, alert.id)]
    return "\n\n".join([*told, *(["\n".join(done)] if done else []), *_end(turn, pair, alert, reasons)])


def telling_of_check_in(turn: Turn, check_in: CheckIn) -> str:
    """One check-in that was sent, with everything that was said in it."""
    pair = get_pair(turn.tx, check_in.pair_id)
    reasons = alerts.list_reasons_of_check_in(turn.tx, check_in.id)
    return "\n\n".join([*_about(turn, pair, check_in.id, reasons, with_answers=True), *_how_been(turn, pair, check_in)])


def _how_been(turn: Turn, pair: Pair, check_in: CheckIn) -> list[str]:
    """How the client has been, where that was asked: apart from the alliance, and in no alert."""
    answers = list_answers(turn.tx, check_in.id)
    if HOW_BEEN not in answers:
        return []
    return [turn.words("answered-how-been", code=pair.code, said=answer_words(turn, HOW_BEEN, answers[HOW_BEEN]))]


def _about(turn: Turn, pair: Pair, check_in_id: int, reasons: Sequence[Reason], *, with_answers: bool) -> list[str]:
    check_in = check_ins.get_check_in(turn.tx, check_in_id)
    session = get_session(turn.tx, check_in.session_id)
    modality = turn.words(f"modality-{session.modality.replace('_', '-')}-session")
    head = turn.words("alert-about", code=code_of(turn, pair), day=turn.day(session.ended_at), modality=modality)
    signals = [reason.details for reason in reasons if reason.kind in SIGNALS]
    record = record_of(turn) if signals else None
    suggested = [signal_words(turn, pair.code, details, record) for details in signals]
    back = [turn.words("alert-back-in-range")] if any(r.kind == BACK_IN_RANGE for r in reasons) else []
    return [head, *_said(turn, pair, check_in, reasons, with_answers=with_answers), *suggested, *back]


def _said(turn: Turn, pair: Pair, check_in: CheckIn, reasons: Sequence[Reason], *, with_answers: bool) -> list[str]:
    """What the client said outright, and with it what only joins an alert."""
    lines = said_beside(turn, pair, check_in, reasons)
    if check_in.connection:
        lines.append(turn.words("alert-connection"))
    if with_answers:
        lines.append(_answers(turn, check_in))
    if check_in.comment is not None:
        lines.append(turn.words("alert-comment", comment=check_in.comment))
    return lines


def said_beside(turn: Turn, pair: Pair, check_in: CheckIn, reasons: Sequence[Reason] = ()) -> list[str]:
    """What was said beside the scored answers and the client's own words: a tension, whether it came up, a wish."""
    words, answers = turn.words, list_answers(turn.tx, check_in.id)
    whose = {"whose": _whose(turn, pair), "code": pair.code, "therapist": _therapist(turn, pair)}
    tension = _tension(turn, check_in, answers, reasons)
    lines: list[str] = []
    if tension not in (None, "no"):
        lines.append(words(f"alert-tension-{str(tension).replace('_', '-')}", **whose))
    if CAME_UP in answers and check_in.asks_came_up:
        lines.append(words("alert-came-up", said=answer_words(turn, CAME_UP, answers[CAME_UP])))
    if check_in.wish is not None:
        lines.append(words(f"alert-wish-{check_in.wish.replace('_', '-')}", **whose))
    return lines


def _tension(turn: Turn, check_in: CheckIn, answers: Mapping[str, int | None], reasons: Sequence[Reason]) -> str | None:
    if asks_as_now(turn, check_in):
        return tension_said(turn.site, answers)
    return next((str(reason.details["said"]) for reason in reasons if reason.kind == "tension"), None)


def asks_as_now(turn: Turn, check_in: CheckIn) -> bool:
    """Whether its questions are those that this program asks, so that their answers can be put in words."""
    own = turn.site.instrument
    return (check_in.instrument, check_in.instrument_version) == (own.id, own.version)


def _whose(turn: Turn, pair: Pair) -> str:
    """Whether the reader is the therapist that the client spoke of."""
    return "own" if pair.therapist_id == turn.person.id else "colleague"


def _therapist(turn: Turn, pair: Pair) -> str:
    return colleague_name(turn, pair.therapist_id, pair.programme_id)


def _answers(turn: Turn, check_in: CheckIn) -> str:
    """The scored answers in the client's own choice of words."""
    if not asks_as_now(turn, check_in):
        return turn.words("answered-otherwise")
    answers = list_answers(turn.tx, check_in.id)
    given = [(item.id, answers.get(item.id)) for item in turn.site.instrument.items]
    return "\n".join(turn.words(f"answered-{item}", said=answer_words(turn, item, value)) for item, value in given)


def done_words(turn: Turn, pair: Pair, response: Response) -> str:
    """What was done, and by whom where that was somebody else than the reader."""
    what = response.note or turn.words(f"done-{response.choice}", code=pair.code)
    day = turn.day(response.added_at)
    if response.person_id == turn.person.id:
        return turn.words("alert-done", day=day, what=what)
    who = colleague_name(turn, response.person_id, pair.programme_id)
    return turn.words("alert-done-by", day=day, who=who, what=what)


def _end(turn: Turn, pair: Pair, alert: Alert, reasons: Sequence[Reason]) -> list[str]:
    """How it ended; or why it has not, although the numbers have."""
    words, signal = turn.words, signal_of(reasons)
    if alert.closed_by is None:
        back = signal is None and any(reason.kind == BACK_IN_RANGE for reason in reasons)
        return [words("alert-words-open", code=pair.code)] if back else []
    if alert.closed_by != BACK_IN_RANGE or signal is None:
        return [words(f"alert-closed-{alert.closed_by.replace('_', '-')}")]
    single = len({reason.check_in_id for reason in reasons if reason.kind in SIGNALS}) == 1
    by_chance = single and signal.details["certainty"] == "tentative" and signal.kind in ("dip", "component")
    name = range_name(signal.details) if was_below(signal.details) else "within"
    closed = words("alert-closed-back-in-range", range=name)
    return [f"{closed} {words('alert-closed-by-chance')}" if by_chance else closed]
