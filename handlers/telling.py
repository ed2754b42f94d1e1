"""What an alert tells the therapist: first what was said outright, then what the numbers suggest, and how surely."""

import html
import re
from collections.abc import Mapping
from typing import Any

from handlers.acting import code_of
from handlers.alert import SIGNALS
from handlers.grounds import tension_said
from handlers.questions import CAME_UP, answer_words
from handlers.screen import length
from handlers.turn import Turn
from storage import alerts, check_ins
from storage.alerts import Alert, Reason
from storage.check_ins import CheckIn
from storage.pairs import Pair, get_pair
from storage.sessions import get_session

_CHECK_INS_TOLD = 3
_ROOM = 4096  # Telegram's limit for what is read of a message, markup not counted
_MARKUP = re.compile(r"<[^>]*>")


def telling(turn: Turn, alert: Alert) -> str:
    """The whole text, newest check-in first; Telegram's HTML. What has no room is left out, oldest first."""
    pair = get_pair(turn.tx, alert.pair_id)
    reasons = alerts.list_reasons(turn.tx, alert.id)
    newest_first = list(dict.fromkeys(reason.check_in_id for reason in reversed(reasons)))
    about = []
    for number, check_in_id in enumerate(newest_first[:_CHECK_INS_TOLD]):
        of_this = [reason for reason in reasons if reason.check_in_id == check_in_id]
        about.append(_about(turn, pair, check_in_id, of_this, newest=number == 0))
    done = _what_was_done(turn, alert)
    closed = [] if alert.closed_by is None else [turn.words(f"alert-closed-{alert.closed_by.replace('_', '-')}")]
    while True:
        older = len(newest_first) - len(about)
        more = [turn.words("alert-older", count=older)] if older > 0 else []
        text = "\n\n".join([*about, *more, *(["\n".join(done)] if done else []), *closed])
        if length(html.unescape(_MARKUP.sub("", text))) <= _ROOM or (len(about) == 1 and len(done) <= 1):
            return text
        del (about if len(about) > 1 else done)[-1 if len(about) > 1 else 0]


def _about(turn: Turn, pair: Pair, check_in_id: int, reasons: list[Reason], *, newest: bool) -> str:
    check_in = check_ins.get_check_in(turn.tx, check_in_id)
    session = get_session(turn.tx, check_in.session_id)
    modality = turn.words(f"modality-{session.modality.replace('_', '-')}-session")
    head = turn.words("alert-about", code=code_of(turn, pair), day=turn.day(session.ended_at), modality=modality)
    said = _said(turn, check_in, reasons, in_full=newest)
    suggested = [_signal(turn, pair, reason.details) for reason in reasons if reason.kind in SIGNALS]
    return "\n\n".join([head, *said, *suggested])


def _said(turn: Turn, check_in: CheckIn, reasons: list[Reason], *, in_full: bool) -> list[str]:
    """What the client said outright, and with it what only joins an alert."""
    words = turn.words
    lines: list[str] = []
    answers = check_ins.list_answers(turn.tx, check_in.id)
    tension = tension_said(turn.site, answers)
    if tension not in (None, "no"):
        lines.append(words(f"alert-tension-{str(tension).replace('_', '-')}"))
    if CAME_UP in answers and check_in.asks_came_up:
        said = answer_words(turn, CAME_UP, answers[CAME_UP])
        lines.append(words("alert-came-up", said=said))
    lines += [_answers(turn, answers)] if in_full else []
    if check_in.comment is not None:
        lines.append(words("alert-comment", comment=check_in.comment) if in_full else words("alert-comment-too"))
    if check_in.wish is not None:
        lines.append(words(f"alert-wish-{check_in.wish.replace('_', '-')}"))
    if check_in.connection:
        lines.append(words("alert-connection"))
    return lines


def _answers(turn: Turn, answers: Mapping[str, int | None]) -> str:
    """The scored answers in the client's own choice of words."""
    given = [(item.id, answers.get(item.id)) for item in turn.site.instrument.items]
    return "\n".join(turn.words(f"answered-{item}", said=answer_words(turn, item, value)) for item, value in given)


def _signal(turn: Turn, pair: Pair, details: Mapping[str, Any]) -> str:
    """A signal in one plain sentence, and the numbers behind it."""
    moved = details.get("moved_most")
    sentence = f"signal-{details['kind']}-{details['certainty']}"
    certainty = turn.words(sentence, code=pair.code, earlier=details["earlier"])
    numbers = turn.words(
        "dip-numbers", score=round(details["score"]), low=round(details["low"]), high=round(details["high"])
    )
    most = [turn.words(f"moved-{moved}")] if moved else []
    return f"{certainty}\n\n{' '.join([*most, numbers])}"


def _what_was_done(turn: Turn, alert: Alert) -> list[str]:
    """What was done, oldest first."""
    words = turn.words
    return [
        words("alert-done", day=turn.day(each.added_at), what=each.note or words(f"done-{each.choice}"))
        for each in alerts.list_responses(turn.tx, alert.id)
    ]
