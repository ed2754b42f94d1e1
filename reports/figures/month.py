"""How many clients had a session in a month, as a manager may be told it from day to day: by the rules of reports.

It is of a month that is over and has settled, so nothing of what happens today shows in it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from reports.figures.periods import SETTLES_AFTER
from scoring.disclosure.figures import Group
from scoring.disclosure.noise import Noise
from storage import programmes, releases
from storage.database import Tx
from storage.programmes import Programme
from storage.standing import who_met_between


@dataclass(frozen=True, slots=True)
class Month:
    """From `begin` until before `end`, in a programme's zone."""

    begin: datetime
    end: datetime

    @property
    def last_instant(self) -> datetime:
        """Within its last day."""
        return self.end - timedelta(microseconds=1)

    @property
    def settles_at(self) -> datetime:
        """From when on it can be told of."""
        return self.end + SETTLES_AFTER


def month_of(at: datetime, zone: str) -> Month:
    """The one in which this instant lies."""
    first = at.astimezone(ZoneInfo(zone)).replace(day=1, hour=0, minute=0, second=0, microsecond=0, fold=0)
    after = (first + timedelta(days=32)).replace(day=1)
    return Month(first.astimezone(UTC), after.astimezone(UTC))


def month_to_tell(tx: Tx, programme: Programme) -> Month | None:
    """The last one that has settled; None: the programme began after it."""
    latest = month_of(tx.now - SETTLES_AFTER, programme.zone)
    before = month_of(latest.begin - timedelta(days=1), programme.zone)
    return before if before.end > programmes.get_created_at(tx, programme.id) else None


def clients_of(tx: Tx, programme: Programme, month: Month) -> int | None:
    """How many clients had a session in it, off by some and to the nearest ten; None: that may not be told."""
    met = who_met_between(tx, programme.id, month.begin, month.end)
    noise = Noise(releases.seed_of(tx, programme.id, f"month {month.begin.isoformat()}"))
    return Group.of(met, noise).people if met else None
