"""The one door for sessions: whoever tells of one, and however often, the same session makes one check-in.

Which reports are of the same session stands in `same_session`. The word of the most trusted source holds for when and
how it was held, and for whether it was (docs/decisions/one-door-for-sessions.md).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from handlers.check_ins import ending
from handlers.check_ins.scheduling import plan
from handlers.ground.turn import Site
from handlers.sessions.same_session import Times, find_same, list_same
from handlers.who.absent import leaves_out
from handlers.who.acting import therapist_in_charge
from storage import check_ins, session_reports, sessions
from storage.check_ins import CheckInState
from storage.database import Tx
from storage.pairs import Pair, PairState
from storage.session_reports import Report
from storage.sessions import Modality, Session, Source

_TRUST = {source: place for place, source in enumerate(Source)}
_OF_ITSELF = frozenset({Source.PLATFORM, Source.CALENDAR, Source.PLAN})
_ON_PURPOSE = frozenset({Source.CHAT, Source.CLIENT})


@dataclass(frozen=True)
class Told:
    """A session that was held, as one source tells of it.

    `reference` is what the source calls it, so that it can tell it differently later; `by` the person who told of it,
    else it counts as the therapist's. Instants are aware; `modality` None: this source does not know.
    """

    source: Source
    ended_at: datetime
    modality: Modality | None = None
    started_at: datetime | None = None
    reference: str | None = None
    by: int | None = None

    @property
    def times(self) -> Times:
        """When it was held."""
        return self.started_at, self.ended_at


def take(tx: Tx, site: Site, pair: Pair, told: Told, known: Report | None = None) -> Session | None:
    """The session that this is about, and what becomes of it now; None where nobody takes part, or nobody reads.

    `known`: what the same source told before, in the place of which this comes; by its reference it is found here.
    """
    if pair.state is not PairState.ACTIVE or pair.client_id is None:
        return None
    if told.source is not Source.CHAT and therapist_in_charge(tx, pair) is None:
        return None
    if told.source is Source.CALENDAR and leaves_out(tx, pair, told.started_at or told.ended_at):
        return None  # it stands in the calendar still, and its therapist is away
    if known is None and told.reference is not None:
        known = session_reports.find_report(tx, pair.id, told.source, told.reference)
    if known is None and told.source in _OF_ITSELF and not counts(pair, told.ended_at):
        return None  # as it would have been, had it been told at the time
    session = find_same(tx, site, pair, told.source, told.times, known) or sessions.add_session(
        tx, pair.id, told.modality or usual_modality(tx, pair), told.ended_at, told.by or pair.therapist_id,
        source=told.source, started_at=told.started_at,
    )  # fmt: skip
    _note(tx, session, told, _left_behind(tx, session, known))
    if known is not None and known.session_id != session.id:
        _settle(tx, site, pair, known.session_id, told.source)
    return _settle(tx, site, pair, session.id, told.source)


def counts(pair: Pair, ended_at: datetime) -> bool:
    """Whether a session that ended then is asked about without anybody wishing so: the pair was active and has been
    ever since, and it was not said yet that it is being closed.
    """
    begun = pair.active_at is None or pair.active_at < ended_at
    return begun and (pair.closing_at is None or ended_at <= pair.closing_at)


def find_told(tx: Tx, site: Site, pair: Pair, told: Told) -> Report | None:
    """What this source has told of this session before: under this name, or of the same session without one."""
    return find_known(tx, site, pair, told)[1]


def find_known(tx: Tx, site: Site, pair: Pair, told: Told) -> tuple[Session | None, Report | None]:
    """The session that this is about, if somebody told of it before, and what this source did."""
    report = None
    if told.reference is not None:
        report = session_reports.find_report(tx, pair.id, told.source, told.reference)
    if report is not None:
        return sessions.get_session(tx, report.session_id), report
    session = find_same(tx, site, pair, told.source, told.times, None)
    before = [] if session is None or told.reference is not None else _reports_of(tx, session)
    return session, next((each for each in before if each.source is told.source), None)


def take_back(tx: Tx, site: Site, pair: Pair, source: Source, reference: str) -> None:
    """This source says that what it called so is not held after all. It is asked about no more, unless a more trusted
    source says otherwise, or the question has gone out.
    """
    known = session_reports.find_report(tx, pair.id, source, reference)
    if known is not None:
        withdraw(tx, site, pair, known)


def withdraw(tx: Tx, site: Site, pair: Pair, report: Report) -> None:
    """The same, of a report that is at hand."""
    if report.withdrawn_at is None:
        session_reports.mark_report_withdrawn(tx, report.id)
        _settle(tx, site, pair, report.session_id, report.source)


def rule_out(tx: Tx, site: Site, pair: Pair, starts_at: datetime, ends_at: datetime, known_at: datetime) -> None:
    """A meeting of these times stands in the calendar no more, as was known at that instant: of what was told of it
    only a more trusted source's word holds. Nothing is noted where nobody told of it.
    """
    standing = [each for each in list_same(tx, site, pair, (starts_at, ends_at)) if each.withdrawn_at is None]
    for session in sorted(standing, key=lambda each: abs(each.ended_at - ends_at))[:1]:
        has_check_in = check_ins.find_check_in_of_session(tx, session.id) is not None
        past = not has_check_in and session.ended_at + site.check_in_after <= known_at
        said = any(each.source is Source.CALENDAR and each.withdrawn_at for each in _reports_of(tx, session))
        if not (past or said):  # old events are cleared away from calendars, and that takes nothing back
            report = session_reports.add_report(tx, session.id, pair.id, Source.CALENDAR, ends_at, started_at=starts_at)
            session_reports.mark_report_withdrawn(tx, report.id)
            _settle(tx, site, pair, session.id, Source.CALENDAR)


def undo(tx: Tx, session: Session) -> None:
    """The therapist says that it was not held, whoever told of it: nothing that is told later brings it back."""
    own = [each for each in _reports_of(tx, session) if each.source is Source.CHAT]
    for each in own or [session_reports.add_report(tx, session.id, session.pair_id, Source.CHAT, session.ended_at)]:
        session_reports.mark_report_withdrawn(tx, each.id)
    sessions.mark_withdrawn(tx, session.id)
    check_in = check_ins.find_check_in_of_session(tx, session.id)
    if check_in is not None:
        ending.withdraw(tx, check_in)


def add_by_client(tx: Tx, pair_id: int, modality: Modality, at: datetime, client_id: int) -> Session:
    """A session of which the client tells, and of which nobody else did: `at` stands for its day."""
    made = sessions.add_session(tx, pair_id, modality, at, client_id, day_only=True, source=Source.CLIENT)
    session_reports.add_report(tx, made.id, pair_id, Source.CLIENT, at, modality=modality)
    return made


def usual_modality(tx: Tx, pair: Pair) -> Modality:
    """How this pair met the last time; by video, while that is not known."""
    before = [each for each in sessions.list_of_pair(tx, pair.id) if each.withdrawn_at is None]
    return before[-1].modality if before else Modality.VIDEO


def _left_behind(tx: Tx, session: Session, known: Report | None) -> Report | None:
    """What this source told before, where it was of this session. Of another one it says by now that it was not held
    then; only a platform can have seen two meetings of one name.
    """
    if known is None or known.session_id == session.id or known.source is Source.PLATFORM:
        return known
    session_reports.mark_report_left(tx, known)
    return None


def _note(tx: Tx, session: Session, told: Told, known: Report | None) -> None:
    """What this source says, in place of what it said before."""
    about = {"started_at": told.started_at, "modality": told.modality}
    if known is not None:
        session_reports.set_report(tx, known.id, session.id, told.ended_at, **about)  # type: ignore[arg-type]
        return
    reports = _reports_of(tx, session)
    if told.reference is None and any(each.source is told.source for each in reports):
        return  # once more the same
    session_reports.add_report(
        tx, session.id, session.pair_id, told.source, told.ended_at, reference=told.reference, **about,  # type: ignore[arg-type]
    )  # fmt: skip


def _reports_of(tx: Tx, session: Session) -> list[Report]:
    return session_reports.list_reports(tx, session.id)


def _settle(tx: Tx, site: Site, pair: Pair, session_id: int, by: Source) -> Session:
    """What holds of a session now, by all that was told of it, last by this source; its check-in follows, where
    the session counts or somebody speaks of it on purpose.
    """
    session = sessions.get_session(tx, session_id)
    told = sorted(_reports_of(tx, session), key=_by_trust)
    if not told or told[0].withdrawn_at is not None:
        _withdraw(tx, session)
    elif told[0].source is not Source.CLIENT:
        best, modality = told[0], _modality(told) or session.modality
        sessions.mark_held(tx, session_id, modality, best.ended_at, best.source, started_at=best.started_at)
        asked_by_itself = counts(pair, best.ended_at)
        if asked_by_itself or by in _ON_PURPOSE:
            again = session.withdrawn_at is not None or not asked_by_itself  # what the end put away is wanted after all
            plan(tx, site, pair, sessions.get_session(tx, session_id), again=again)
    return sessions.get_session(tx, session_id)


def _by_trust(report: Report) -> tuple[int, bool, float, str]:
    """The best first; two that a source tells apart by their names alone are in the same order whichever came first."""
    latest_first = -report.ended_at.timestamp()
    return _TRUST[report.source], report.withdrawn_at is not None, latest_first, report.modality or "~"


def _modality(told: Sequence[Report]) -> Modality | None:
    standing = (each.modality for each in told if each.withdrawn_at is None and each.modality is not None)
    return next(standing, None)


def _withdraw(tx: Tx, session: Session) -> None:
    """It is not asked about; once the question has gone out, only the therapist can take that back."""
    check_in = check_ins.find_check_in_of_session(tx, session.id)
    state = None if check_in is None else check_in.state
    if state not in (None, CheckInState.PLANNED, CheckInState.WITHDRAWN):
        return
    sessions.mark_withdrawn(tx, session.id)
    if check_in is not None and state is CheckInState.PLANNED:
        ending.withdraw(tx, check_in)
