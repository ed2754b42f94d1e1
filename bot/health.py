"""How the bot is, by what stands in its database: what `doctor` and /healthz look at."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from handlers.alert import oldest_unsent
from storage.database import Tx
from storage.outgoing import count_given_up, find_oldest_due
from storage.status import get_status

_CONTACT_TOO_OLD = timedelta(minutes=5)
_ALERT_TOO_OLD = timedelta(minutes=5)
_GIVEN_UP_COUNTS = timedelta(days=7)
_DUE_TOO_OLD = timedelta(minutes=15)  # after an outage everybody's check-ins leave at Telegram's pace


@dataclass(frozen=True)
class Health:
    """Instants as of `now`; None where there is none: no contact yet, no update yet, nothing that waits."""

    now: datetime
    last_contact: datetime | None
    last_update: datetime | None
    oldest_due: datetime | None
    oldest_unsent_alert: datetime | None

    @property
    def in_touch(self) -> bool:
        """Whether Telegram was in touch within five minutes."""
        return self.last_contact is not None and self.now - self.last_contact <= _CONTACT_TOO_OLD

    @property
    def alert_is_late(self) -> bool:
        """Whether an alert should have left more than five minutes ago."""
        return self.oldest_unsent_alert is not None and self.now - self.oldest_unsent_alert > _ALERT_TOO_OLD

    @property
    def well(self) -> bool:
        """In touch, no alert late, and nothing else due for more than a quarter of an hour."""
        overdue = self.oldest_due is not None and self.now - self.oldest_due > _DUE_TOO_OLD
        return self.in_touch and not self.alert_is_late and not overdue


def look(tx: Tx) -> Health:
    """How the bot is now."""
    status = get_status(tx)
    return Health(tx.now, status.last_poll_at, status.last_update_at, find_oldest_due(tx), oldest_unsent(tx))


def given_up(tx: Tx) -> dict[str, int]:
    """By purpose: how much of what should have gone out within a week failed on and on, and was given up."""
    return count_given_up(tx, tx.now - _GIVEN_UP_COUNTS)
