"""Whether two reports of a pair are of the same session: they are when they overlap, or end less than an hour apart.

A session of which the client told has a day alone, and is the one of that day.
"""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.ground.turn import Site
from handlers.when.hours import day_span
from storage import people, session_reports, sessions
from storage.database import Tx
from storage.pairs import Pair
from storage.session_reports import Report
from storage.sessions import Session, Source

_LONGEST = timedelta(hours=12)

Times = tuple[datetime | None, datetime]
"""When a meeting began, where that is known, and when it ended."""


def find_same(tx: Tx, site: Site, pair: Pair, source: Source, times: Times, known: Report | None) -> Session | None:
    """The session of the pair that a report of these times is about; of several, one that was not taken back, the
    nearest. `known`: what the same source told of it before.
    """
    same = [each for each in list_same(tx, site, pair, times) if not _is_gone(tx, source, each)]
    if known is not None:
        same = [each for each in same if each.id == known.session_id] or same
    same.sort(key=lambda each: (each.withdrawn_at is not None, abs(each.ended_at - times[1])))
    return same[0] if same else _told_by_client(tx, site, pair, times[1])


def list_same(tx: Tx, site: Site, pair: Pair, times: Times) -> list[Session]:
    """The sessions of the pair that were held at these times, taken back or not; not those of a day alone."""
    started_at, ended_at = times
    begin = min(started_at or ended_at, ended_at) - site.same_session_within
    around = sessions.list_around(tx, pair.id, begin, ended_at + _LONGEST)
    return [each for each in around if not each.day_only and are_same(site, (each.started_at, each.ended_at), times)]


def are_same(site: Site, one: Times, other: Times) -> bool:
    """Whether meetings of these times are one: they overlap, or end less than an hour apart."""
    (begun, ended), (other_begun, other_ended) = one, other
    if abs(ended - other_ended) < site.same_session_within:
        return True
    return begun is not None and other_begun is not None and begun < other_ended and other_begun < ended


def _is_gone(tx: Tx, source: Source, session: Session) -> bool:
    """A therapist who took a session back and reports one again means another one."""
    if source is not Source.CHAT or session.withdrawn_at is None:
        return False
    return any(each.source is Source.CHAT for each in session_reports.list_reports(tx, session.id))


def _told_by_client(tx: Tx, site: Site, pair: Pair, ended_at: datetime) -> Session | None:
    """The session of which the client told, on the same day where they are: there is one of a pair and a day. Who told
    of it shortly after midnight may have called it the new day's.
    """
    zone = people.get_person(tx, pair.client_id or 0).zone
    day = ended_at.astimezone(ZoneInfo(zone)).date()
    on_that_day = sessions.list_between(tx, [pair.id], *day_span(day, zone))
    soon = sessions.list_between(tx, [pair.id], ended_at, ended_at + site.same_session_within)
    return next((each for each in (*on_that_day, *soon) if each.day_only), None)
