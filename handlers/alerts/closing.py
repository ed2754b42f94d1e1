"""How an alert goes on, and when it closes: what is said outright and what is measured, each by itself."""

from collections.abc import Sequence
from typing import Any

from handlers.alerts.grounds import Ground
from scoring.detect import is_back_in_range
from scoring.score import Score
from storage import alerts
from storage.alerts import Alert, Reason, Response
from storage.check_ins import CheckIn
from storage.database import Tx
from storage.pairs import PairState, get_pair

SIGNALS = ("dip", "component", "slide", "low")
BACK_IN_RANGE = "back_in_range"
YES_IT_HELPED = 0


def which_goes_on(tx: Tx, check_in: CheckIn, came_up: int | None) -> Alert | None:
    """The pair's open alert; without one an answer whether it came up belongs to the last one."""
    found = alerts.find_open_alert(tx, check_in.pair_id)
    return alerts.find_last_alert(tx, check_in.pair_id) if found is None and came_up is not None else found


def go_on(
    tx: Tx, alert: Alert, check_in: CheckIn, score: Score | None, came_up: int | None, grounds: Sequence[Ground]
) -> bool:
    """What this check-in means for an alert; whether there is something to tell about it.

    It has two sides. The numbers are over when the score is back in the range frozen at the signal, the words when
    the client says that talking helped (or with what was done). It closes when neither goes on.
    """
    if came_up is not None:
        alerts.add_reason(tx, alert.id, check_in.id, "came_up", outright=False, details={"said": came_up})
    if alert.closed_at is not None:
        return came_up is not None
    reasons = alerts.list_reasons(tx, alert.id)
    signal, words = signal_of(reasons), has_open_words(reasons, alerts.list_responses(tx, alert.id))
    back = signal is not None and score is not None and is_back_in_range(score, **_frozen(signal))
    words = words or any(ground.outright for ground in grounds)
    if (back or came_up == YES_IT_HELPED) and not words and (back or signal is None):
        alerts.close_alert(tx, alert.id, BACK_IN_RANGE if back else "helped")
        return True
    if back:
        alerts.add_reason(tx, alert.id, check_in.id, BACK_IN_RANGE, outright=False, details={})
    return back or came_up is not None


def _frozen(signal: Reason) -> dict[str, Any]:
    return {"low": signal.details["low"], "items": signal.details["items"]}


def signal_of(reasons: Sequence[Reason]) -> Reason | None:
    """The signal that goes on, whose range is the frozen one: the first since the numbers were last back in range."""
    found: Reason | None = None
    for reason in sorted(reasons, key=lambda each: (each.added_at, each.kind != BACK_IN_RANGE)):
        if reason.kind == BACK_IN_RANGE:
            found = None
        elif found is None and reason.kind in SIGNALS:
            found = reason
    return found


def has_open_words(reasons: Sequence[Reason], responses: Sequence[Response]) -> bool:
    """Whether something said outright has been followed neither by what was done nor by *it helped*.

    Numbers alone never end that.
    """
    done = [each.added_at for each in responses]
    helped = [r for r in reasons if r.kind == "came_up" and r.details.get("said") == YES_IT_HELPED]

    def has_ended(said: Reason) -> bool:
        after = any(said.last_at <= at for at in done)
        return after or any(said.last_at <= each.added_at and said.check_in_id != each.check_in_id for each in helped)

    return any(reason.outright and not has_ended(reason) for reason in reasons)


def end_with_what_was_done(tx: Tx, alert: Alert) -> None:
    """What was done ends the words of an alert, and a low start, which knows no usual range to come back to; of a pair
    that does not go on every signal, for no number will.
    """
    signal = signal_of(alerts.list_reasons(tx, alert.id))
    goes_on = get_pair(tx, alert.pair_id).state is PairState.ACTIVE
    if alert.closed_at is None and (signal is None or signal.kind == "low" or not goes_on):
        alerts.close_alert(tx, alert.id, "done")
