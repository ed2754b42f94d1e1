"""How the bot is, by what stands in its database and by the machine under it: what `doctor` and /healthz look at."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.space import Space
from handlers.alerts.unseen import list_unsent_since
from storage import calendars, chores, fits
from storage.chores import Done
from storage.database import Tx
from storage.outgoing import count_given_up
from storage.outgoing_order import find_oldest_due
from storage.status import Status, get_status

_CONTACT_TOO_OLD = timedelta(minutes=5)
CLOCKS_DIFFER = timedelta(minutes=1)  # what is further ahead was noted by a clock that was set back since
_ALERT_TOO_OLD = timedelta(minutes=5)
_GIVEN_UP_COUNTS = timedelta(days=7)
_DUE_TOO_OLD = timedelta(minutes=15)  # after an outage everybody's check-ins leave at Telegram's pace
_UNWRITTEN_TOO_LONG = timedelta(seconds=30)  # several tries of five seconds each: nobody works that long on purpose

_NEVER = Done(None, None, None)


class Trouble(StrEnum):
    """What keeps the bot from being well: the word for programs, and in `told` the words for people."""

    told: str

    def __new__(cls, word: str, told: str) -> "Trouble":
        """The word is what it equals."""
        made = str.__new__(cls, word)
        made._value_, made.told = word, told
        return made

    TELEGRAM = "telegram", "it is not in touch with Telegram"
    ALERTS = "alerts", "an alert should have left more than five minutes ago"
    DUE = "due", "something has been due for more than a quarter of an hour"
    DATABASE = "database", "its database cannot be read"
    WRITING = "writing", "nothing can be written to its database"
    DAMAGED = "damaged", "rows of its database are damaged"
    SPACE = "space", "the disk of its database is nearly full"


@dataclass(frozen=True)
class Health:
    """Instants as of `now`; None where there is none: nothing that waits.

    `unsent_alerts`: how many should have left by now; `fitted`: when a fit of the detector was last made; `copy` and
    `trial`: how it stands with copies of the database, and with restoring one.
    `calendar_failing`: since when the calendar that cannot be read for longest cannot; that is for its therapist to
    mend, and no reason for the bot not to be well.
    """

    now: datetime
    status: Status
    oldest_due: datetime | None
    oldest_unsent_alert: datetime | None
    calendar_failing: datetime | None = None
    unsent_alerts: int = 0
    fitted: datetime | None = None
    copy: Done = _NEVER
    trial: Done = _NEVER

    @property
    def in_touch(self) -> bool:
        """Whether the bot was in touch with Telegram within five minutes, and was not stopped since."""
        last = self.status.last_poll_at
        if last is None or not self.status.under_way:
            return False
        return -CLOCKS_DIFFER <= self.now - last <= _CONTACT_TOO_OLD

    @property
    def clock_was_set_back(self) -> bool:
        """Whether it was later than now when Telegram was last in touch."""
        last = self.status.last_poll_at
        return last is not None and last - self.now > CLOCKS_DIFFER

    @property
    def alert_is_late(self) -> bool:
        """Whether an alert should have left more than five minutes ago."""
        return self.oldest_unsent_alert is not None and self.now - self.oldest_unsent_alert > _ALERT_TOO_OLD

    @property
    def troubles(self) -> frozenset[Trouble]:
        """Not in touch, an alert late, or something else due for more than a quarter of an hour."""
        overdue = self.oldest_due is not None and self.now - self.oldest_due > _DUE_TOO_OLD
        found = {Trouble.TELEGRAM: not self.in_touch, Trouble.ALERTS: self.alert_is_late, Trouble.DUE: overdue}
        return frozenset(trouble for trouble, is_so in found.items() if is_so)

    @property
    def well(self) -> bool:
        """Without any trouble."""
        return not self.troubles


@dataclass(frozen=True)
class Machine:
    """What the running bot knows without its database.

    `unwritten_since`: something was to be written, and nothing could be; `damaged_rows`: how many it came upon since it
    started, that do not match their checksum; `space` is None where it cannot be seen; `leads`: of several workers on
    one database it is the one that sends.
    """

    now: datetime
    unwritten_since: datetime | None
    damaged_rows: int
    space: Space | None
    leads: bool = True

    @property
    def troubles(self) -> frozenset[Trouble]:
        """What is to be written is not, a row that was read is not sound, or there is no room."""
        since, space = self.unwritten_since, self.space
        stuck = since is not None and self.now - since > _UNWRITTEN_TOO_LONG
        full = space is not None and space.nearly_gone
        found = {Trouble.WRITING: stuck, Trouble.DAMAGED: self.damaged_rows > 0, Trouble.SPACE: full}
        return frozenset(trouble for trouble, is_so in found.items() if is_so)


def look(tx: Tx) -> Health:
    """How the bot is now."""
    unsent = list_unsent_since(tx)
    return Health(
        tx.now, get_status(tx), find_oldest_due(tx), min(unsent, default=None), calendars.find_failing_since(tx),
        unsent_alerts=len(unsent), fitted=fits.find_last_fitted(tx),
        copy=chores.find_done(tx, chores.COPY), trial=chores.find_done(tx, chores.TRIAL),
    )  # fmt: skip


def given_up(tx: Tx) -> dict[str, int]:
    """By purpose: how much of what should have gone out within a week failed on and on, and was given up."""
    return count_given_up(tx, tx.now - _GIVEN_UP_COUNTS)


def ago(span: timedelta) -> str:
    """How long ago something was, as an operator reads it."""
    if span < -CLOCKS_DIFFER:
        return "later than now, by this machine's clock"
    minutes = int(max(0.0, span.total_seconds()) // 60)
    if minutes < 60:
        return f"{minutes} min ago"
    return f"{minutes // 60} h ago" if minutes < 48 * 60 else f"{minutes // 1440} days ago"
