"""How the bot is, by what stands in its database and by the machine under it: what `doctor` and /healthz look at."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.space import Space
from handlers.alerts.unseen import oldest_unsent
from storage import calendars
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


@dataclass(frozen=True)
class Health:
    """Instants as of `now`; None where there is none: nothing that waits.

    `calendar_failing`: since when the calendar that cannot be read for longest cannot; that is for its therapist to
    mend, and no reason for the bot not to be well.
    """

    now: datetime
    status: Status
    oldest_due: datetime | None
    oldest_unsent_alert: datetime | None
    calendar_failing: datetime | None = None

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
    def well(self) -> bool:
        """In touch, no alert late, and nothing else due for more than a quarter of an hour."""
        overdue = self.oldest_due is not None and self.now - self.oldest_due > _DUE_TOO_OLD
        return self.in_touch and not self.alert_is_late and not overdue


@dataclass(frozen=True)
class Machine:
    """What the running bot knows without its database.

    `unwritten_since`: something was to be written, and nothing could be; `damaged_rows`: how many it came upon since it
    started, that do not match their checksum; `space` is None where it cannot be seen.
    """

    now: datetime
    unwritten_since: datetime | None
    damaged_rows: int
    space: Space | None

    @property
    def well(self) -> bool:
        """What is to be written is, every row that was read is sound, and there is room."""
        since = self.unwritten_since
        stuck = since is not None and self.now - since > _UNWRITTEN_TOO_LONG
        return not stuck and not self.damaged_rows and not (self.space is not None and self.space.nearly_gone)


def look(tx: Tx) -> Health:
    """How the bot is now."""
    return Health(tx.now, get_status(tx), find_oldest_due(tx), oldest_unsent(tx), calendars.find_failing_since(tx))


def given_up(tx: Tx) -> dict[str, int]:
    """By purpose: how much of what should have gone out within a week failed on and on, and was given up."""
    return count_given_up(tx, tx.now - _GIVEN_UP_COUNTS)
