"""What a therapist's calendar says: an event with the code of a client of theirs that has ended is a session.

Only of clients of their own: a calendar is its owner's word. What has ended is compared with the calendar as long as a
check-in could still be answered. Two events of a client at the same times are one.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from handlers.ground.turn import Site
from handlers.sessions import calendar_ahead, door
from handlers.sessions.door import Told
from storage import calendars, check_ins, session_reports
from storage.calendars import Calendar
from storage.check_ins import CheckInState
from storage.database import Tx
from storage.pairs import Pair, PairState, get_pair, list_pairs_of_therapist
from storage.session_reports import Report
from storage.sessions import Source


@dataclass(frozen=True)
class Seen:
    """One event with the code of one client. `reference` stays the same when the event is moved. Instants in UTC."""

    code: str
    reference: str
    begins: datetime
    ends: datetime


@dataclass(frozen=True)
class Reading:
    """What a calendar holds. `unread`: the codes in events that could not be read; of those nothing is known.

    `bare`: no event in it, however old, holds the code of a client. It was emptied, or its titles are hidden, or it is
    another one: nothing can be concluded from what is not there.
    """

    seen: tuple[Seen, ...]
    unread: frozenset[str]
    bare: bool = False


def clients_of(tx: Tx, person_id: int) -> list[Pair]:
    """Of whom a calendar of this person can tell."""
    return [pair for pair in list_pairs_of_therapist(tx, person_id) if pair.state is PairState.ACTIVE]


def compare(tx: Tx, site: Site, own: Calendar, reading: Reading) -> list[Exception]:
    """The door is told what has ended since, and what is not so any more. What fails, fails alone."""
    since = max(own.from_at, tx.now - site.expire_after)
    calendars.let_go(tx, own.id, since)
    known, clients = calendars.list_told(tx, own.id), clients_of(tx, own.person_id)
    before = calendar_ahead.known_of(tx, own, clients, since)
    ended = [each for each in reading.seen if since < each.ends <= tx.now]
    told = {(each.pair_id, each.started_at, each.ended_at) for each in known}
    parts: list[Callable[[], object]] = []
    for pair in clients:
        events = [each for each in ended if each.code == pair.code]
        new = [each for each in events if (pair.id, each.begins, each.ends) not in told]
        parts += [partial(_tell, tx, site, own, pair, each) for each in new]
        conclude = pair.code not in reading.unread and not reading.bare
        if conclude:
            parts.append(partial(_take_back, tx, site, own, pair, events))
        there = {(each.begins, each.ends) for each in reading.seen if each.code == pair.code and since < each.ends}
        parts.append(partial(calendar_ahead.remember, tx, site, own, pair, there, before[pair.id], conclude=conclude))
    tried = [tx.attempt(each) for each in parts]
    return [each for each in tried if isinstance(each, Exception)]


def _tell(tx: Tx, site: Site, own: Calendar, pair: Pair, event: Seen) -> None:
    """This event has ended."""
    reference = f"calendar/{event.reference}"
    known = session_reports.find_report(tx, pair.id, Source.CALENDAR, reference)
    if known is not None and _was_put_right(tx, own, known, event):
        return
    told = Told(Source.CALENDAR, event.ends, None, event.begins, reference)
    if door.take(tx, site, pair, told) is not None:
        report = session_reports.find_report(tx, pair.id, Source.CALENDAR, reference)
        if report is not None:
            calendars.note_told(tx, own.id, report.id)


def _was_put_right(tx: Tx, own: Calendar, known: Report, event: Seen) -> bool:
    """The client was asked about it, and afterwards it was written down with another time in the past: it is the same
    one still. What has ended since the last look is another one, as when an event is moved on to next week.
    """
    check_in = check_ins.find_check_in_of_session(tx, known.session_id)
    asked = check_in is not None and check_in.state not in (CheckInState.PLANNED, CheckInState.WITHDRAWN)
    return asked and own.read_at is not None and event.ends <= own.read_at


def _take_back(tx: Tx, site: Site, own: Calendar, pair: Pair, events: Iterable[Seen]) -> None:
    """What this calendar told of this client and holds no more was not held, while nobody was asked about it."""
    there = {(each.begins, each.ends) for each in events}
    for report in calendars.list_told(tx, own.id):
        gone = report.pair_id == pair.id and (report.started_at, report.ended_at) not in there
        if gone and not _is_asked(tx, site, report):
            door.withdraw(tx, site, get_pair(tx, pair.id), report)


def _is_asked(tx: Tx, site: Site, report: Report) -> bool:
    """Whether its check-in has gone out, or would have where none is wanted."""
    check_in = check_ins.find_check_in_of_session(tx, report.session_id)
    if check_in is None:
        return report.ended_at + site.check_in_after <= tx.now
    return check_in.state is not CheckInState.PLANNED
