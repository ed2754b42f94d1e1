"""Sessions that a file tells of: which of them are new, and which it told before, in the same words or in others."""

from collections.abc import Mapping
from dataclasses import dataclass

from handlers.ground.turn import Site
from handlers.sessions import door
from handlers.sessions.door import Told
from storage import check_ins
from storage.check_ins import CheckInState
from storage.database import Tx
from storage.pairs import Pair
from storage.session_reports import Report


@dataclass(frozen=True)
class Before:
    """What a file told of this before, if one did. `otherwise`: by column, what it said then and says now; empty words
    where that is nobody else's to read. `instead`: what would have to be so that it can be taken; None: it can.
    `recent`: it ended so lately that a check-in can follow.
    """

    report: Report | None
    otherwise: Mapping[str, tuple[str, str]]
    is_new: bool
    instead: str | None = None
    recent: bool = False


def look(tx: Tx, site: Site, pair: Pair, told: Told) -> Before:
    """What is known of it from a file already."""
    return compare(tx, site, pair, door.find_told(tx, site, pair, told), told)


def compare(tx: Tx, site: Site, pair: Pair, report: Report | None, told: Told) -> Before:
    """The same, of what it told before."""
    if report is None or report.withdrawn_at is not None:
        recent = told.ended_at >= tx.now - site.expire_after and door.counts(pair, told.ended_at)
        return Before(report, {}, is_new=True, recent=recent)
    both = {
        "started": (report.started_at, told.started_at),
        "ended": (report.ended_at, told.ended_at),
        "modality": (report.modality, told.modality),
    }
    shown = {name: (_shown(before), _shown(now)) for name, (before, now) in both.items() if before != now}
    return Before(report, shown, is_new=False)


def _shown(value: object) -> str:
    """Instants as in a file, in UTC."""
    return "nothing" if value is None else str(value)


def take(tx: Tx, site: Site, pair: Pair, told: Told, before: Before) -> bool | None:
    """Take it, in the place of what the file said before; whether a check-in comes after it. None: nobody takes part
    or reads any more.
    """
    session = door.take(tx, site, pair, told, before.report)
    if session is None:
        return None
    check_in = check_ins.find_check_in_of_session(tx, session.id)
    return check_in is not None and check_in.state is CheckInState.PLANNED
