"""Whether an alert that the numbers suggested was right, in the eyes of whoever got it: for themselves alone."""

from collections import Counter
from collections.abc import Sequence
from datetime import timedelta

from handlers.alerts.closing import SIGNALS
from handlers.alerts.signal_words import Record
from handlers.ground.routes import action
from handlers.ground.screen import Button, Rows, Show, button, column
from handlers.ground.turn import Turn
from handlers.who.notice import put_away_in_time
from handlers.who.rights import Do, get_proven
from scoring.latent import KINDS
from storage import alerts, verdicts
from storage.alerts import Alert, Reason
from storage.verdicts import Verdict

ALERT_RESPONSES = "alert_responses"
_BEHIND = "alert_put_away"
_HALF_A_YEAR = timedelta(weeks=26)


def is_of_numbers(reasons: Sequence[Reason]) -> bool:
    """Whether the numbers suggested something: what somebody says outright is not right, or chance."""
    return any(each.kind in SIGNALS for each in reasons)


@action
def give_verdict(turn: Turn, *, alert: int, verdict: str) -> Show:
    """It was right, or chance, or they cannot say; once more takes that back. It changes nothing of the alert."""
    found, wanted = get_proven(turn, Do.RESPOND, alerts.get_alert, alert), Verdict(verdict)
    same = verdicts.find_verdict(turn.tx, found.id, turn.person.id) is wanted
    verdicts.set_verdict(turn.tx, found.id, turn.person.id, None if same else wanted)
    put_away_in_time(turn, _BEHIND, {"alert": alert})
    return Show(ALERT_RESPONSES, {"alert": alert})


def record_of(turn: Turn) -> Record:
    """What the reader said in the last half year of alerts like it, where they judged one way or the other."""
    said = Counter(verdicts.list_judged(turn.tx, turn.person.id, KINDS, turn.now - _HALF_A_YEAR))
    return Record(said[Verdict.RIGHT], said[Verdict.RIGHT] + said[Verdict.CHANCE])


def verdict_question(turn: Turn, found: Alert) -> tuple[str, Rows]:
    """What stands below *what was done*, with its buttons; nothing where there is nothing to judge."""
    if not is_of_numbers(alerts.list_reasons(turn.tx, found.id)):
        return "", ()
    given = verdicts.find_verdict(turn.tx, found.id, turn.person.id)
    return f"\n\n{turn.words('verdict-question')}", column(*(_button(turn, found, each, given) for each in Verdict))


def _button(turn: Turn, found: Alert, verdict: Verdict, given: Verdict | None) -> Button:
    label = turn.words.plain(f"verdict-{verdict}")
    return button(f"✓ {label}" if verdict is given else label, give_verdict, alert=found.id, verdict=verdict.value)
