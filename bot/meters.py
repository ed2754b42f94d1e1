"""What has happened since the start, counted for /metrics and for whoever watches from outside."""

from collections import Counter
from datetime import datetime
from enum import StrEnum

from bot.outcome import GIVEN_UP, Done, Never, NotDone, Outcome, Unknown, Unreached, Wait
from handlers.edge.outgoing_steps import Ended, Step
from handlers.ground.events import Event, Tapped


class Sends(StrEnum):
    """What became of a call that was to bring something into a chat, or to change it there."""

    DONE = "done"
    IMPOSSIBLE = "impossible"
    TOLD_TO_WAIT = "told_to_wait"
    NOT_DONE = "not_done"
    UNKNOWN = "unknown"
    NO_CONNECTION = "no_connection"
    GIVEN_UP = "given_up"


_BY_OUTCOME = {
    Done: Sends.DONE, Never: Sends.IMPOSSIBLE, Wait: Sends.TOLD_TO_WAIT, NotDone: Sends.NOT_DONE,
    Unknown: Sends.UNKNOWN, Unreached: Sends.NO_CONNECTION,
}  # fmt: skip


class Meters:
    """Counted from `started_at` on: `updates` taken, `taps` among them, `sends` by what became of each."""

    def __init__(self, started_at: datetime) -> None:
        self.started_at = started_at
        self.updates = self.taps = 0
        self.sends: Counter[Sends] = Counter()

    def took(self, event: Event) -> None:
        """An update was taken, and what it does is committed."""
        self.updates += 1
        self.taps += isinstance(event, Tapped)

    def carried_out(self, outcome: Outcome, step: Step) -> None:
        """A call ended so, and that follows for its row."""
        given_up = step == Ended(GIVEN_UP)
        self.sends[Sends.GIVEN_UP if given_up else _BY_OUTCOME[type(outcome)]] += 1
