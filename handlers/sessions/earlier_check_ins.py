"""Check-ins that were answered elsewhere, before: the pair's baseline counts them, and nothing else happens by them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from handlers.ground.items import HOW_BEEN
from handlers.ground.turn import Site
from handlers.sessions import door, from_files
from handlers.sessions.door import Told
from handlers.sessions.from_files import Before
from handlers.who.reading import language_of_client
from scoring.score import score
from storage import check_ins, earlier_check_ins, pairs, session_reports, sessions
from storage.answers import list_answers
from storage.check_ins import CheckIn, CheckInState
from storage.database import Tx
from storage.pairs import Pair, ProblemArea
from storage.session_reports import Report
from storage.sessions import Session, Source

_STILL_TOLD = timedelta(days=8)  # for so long a client can tell of a day here, in any zone


@dataclass(frozen=True)
class Answered:
    """A session and what was answered about it, by item; None: no answer. `agreed_on`: the day on which the client
    agreed that it is taken in here.
    """

    told: Told
    answers: Mapping[str, int | None]
    agreed_on: date
    problem_area: ProblemArea | None = None


def latest(now: datetime, site: Site) -> datetime:
    """The last instant whose session can have been answered elsewhere: later ones can still be told of here."""
    return now - max(_STILL_TOLD, site.expire_after)


def percent_of(site: Site, answers: Mapping[str, int | None]) -> float | None:
    """The score (0 to 100); None when too few items were answered. ValueError for an answer out of range."""
    scored = {item.id for item in site.instrument.items}
    found = score(site.instrument, {item: value for item, value in answers.items() if item in scored})
    return None if found is None else found.percent


def look(tx: Tx, site: Site, pair: Pair, one: Answered) -> Before:
    """What is known of it already; or what would have to be so that it can be taken."""
    session, report = door.find_known(tx, site, pair, one.told)
    check_in = None if session is None else check_ins.find_check_in_of_session(tx, session.id)
    if check_in is not None and check_in.state is not CheckInState.EARLIER:
        return Before(report, {}, is_new=False, instead="a session with no check-in here: this one has its own")
    if session is not None and session.withdrawn_at is not None:
        return Before(report, {}, is_new=False, instead="a session that was not taken back here")
    if check_in is None:
        return Before(report, {}, is_new=True)
    told = from_files.compare(tx, site, pair, report, _with_what_is_known(report, one.told))
    return Before(report, {**told.otherwise, **_otherwise(tx, pair, check_in, one)}, is_new=False)


def _with_what_is_known(before: Report | None, told: Told) -> Told:
    """What a file told of the session itself stays, where this one does not say it."""
    if before is None:
        return told
    started_at = told.started_at or (before.started_at if before.ended_at == told.ended_at else None)
    return replace(told, modality=told.modality or before.modality, started_at=started_at)


def _otherwise(tx: Tx, pair: Pair, check_in: CheckIn, one: Answered) -> Mapping[str, tuple[str, str]]:
    """Where it says something else than was taken in; which answer it was before is not told."""
    before = list_answers(tx, check_in.id)
    found = {item: ("", "") for item, value in one.answers.items() if before.get(item) != value}
    found |= {item: ("", "") for item in before if item not in one.answers}
    if check_in.agreed_on != one.agreed_on.isoformat():
        found["agreed"] = (str(check_in.agreed_on), one.agreed_on.isoformat())
    if one.problem_area is not None and one.problem_area is not pair.problem_area:
        found["problem_area"] = ("", "")
    return found


def take(tx: Tx, site: Site, pair: Pair, one: Answered, before: Before) -> bool | None:
    """Take it in; False: no check-in follows. None: nobody takes part or reads any more."""
    session = door.take(tx, site, pair, _with_what_is_known(before.report, one.told), before.report)
    if session is None:
        return None
    instrument, language = site.instrument, language_of_client(tx, site, pair)
    earlier_check_ins.add_earlier(
        tx, session.id, pair.id, one.answers, instrument=instrument.id, version=instrument.version, language=language,
        percent=percent_of(site, one.answers), answered_at=one.told.ended_at, agreed_on=one.agreed_on,
        asks_outcome=HOW_BEEN in one.answers,
    )  # fmt: skip
    if pair.problem_area is None and one.problem_area is not None:
        pairs.set_problem_area(tx, pair.id, one.problem_area)
    return False


def take_out(tx: Tx, site: Site, pair: Pair, one: Answered) -> bool:
    """It is not wanted here after all: it goes, with its session where nobody but the file told of that. Whether it was
    here.
    """
    session, _ = door.find_known(tx, site, pair, one.told)
    check_in = None if session is None else check_ins.find_check_in_of_session(tx, session.id)
    if session is None or check_in is None or check_in.state is not CheckInState.EARLIER:
        return False
    earlier_check_ins.delete_earlier(tx, check_in.id)
    _leave_to_others(tx, session)
    return True


def _leave_to_others(tx: Tx, session: Session) -> None:
    if all(each.source is Source.FILE for each in session_reports.list_reports(tx, session.id)):
        session_reports.delete_reports(tx, session.id)
        sessions.delete_session(tx, session.id)
