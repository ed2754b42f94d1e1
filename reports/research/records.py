"""The records of a programme that does research: a row for each session and its check-in, as far as a yes covers it.

No name, code, account, comment or date gets into a `Record`; what writes files is given nothing else.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from reports.research.consented import Span, consented
from reports.research.pseudonyms import Pseudonyms
from storage import check_ins, pairs, research, sessions
from storage.answers import list_sent_answers
from storage.check_ins import CheckIn, CheckInState
from storage.database import Tx
from storage.pairs import Pair, ProblemArea
from storage.programmes import Programme
from storage.sessions import Modality, Session, Source

TOLD = (
    CheckInState.SENT, CheckInState.EXPIRED, CheckInState.NO_CONNECTION, CheckInState.WITHDRAWN, CheckInState.PLANNED,
    CheckInState.PROMPTED,
)  # fmt: skip
"""What can have become of a check-in that is in a record; of any other kind there is none."""


@dataclass(frozen=True)
class Record:
    """A session of a pair, and what became of its check-in.

    `pair`, `client`, `therapist`, `centre`, `key` are pseudonyms, `centre` the programme's, `key` the check-in's or the
    session's own. `session` counts the pair's sessions from 1, `day` the days since its first, from 0. `check_in` is
    None where none was asked. `answers`: by item, None where the client would rather not say; empty unless it was sent.
    `score`: 0 to 100, if there is one.
    """

    key: str
    centre: str
    pair: str
    client: str
    therapist: str
    session: int
    day: int
    modality: Modality
    source: Source
    problem_area: ProblemArea | None
    check_in: CheckInState | None
    instrument: str | None
    instrument_version: int | None
    answers: Mapping[str, int | None]
    score: float | None


def list_records(tx: Tx, programme: Programme, version: str) -> list[Record]:
    """All that is covered by a yes to this version of the question, by pair and session; empty: by nobody's."""
    studies, found = research.list_studies(tx, programme.id), []
    for pair in pairs.list_pairs_of_programme(tx, programme.id):
        own = research.pairs_of_client(tx, pair)
        spans = consented(research.list_answers(tx, own), studies, version)
        if spans and pair.client_id is not None:
            found += list(_of_pair(tx, programme, pair, own[0], spans))
    return sorted(found, key=in_order)


def in_order(record: Record) -> tuple[str, str, int]:
    """By client, pair and session."""
    return record.client, record.pair, record.session


def own_centre(tx: Tx, programme: Programme) -> str:
    """Under which pseudonym the programme itself stands."""
    return Pseudonyms(tx.keys, programme.id).of("organisation", programme.id)


def _of_pair(tx: Tx, programme: Programme, pair: Pair, first: Pair, spans: Sequence[Span]) -> Iterator[Record]:
    names, place = Pseudonyms(tx.keys, programme.id), ZoneInfo(programme.zone)
    held, answers = list(_held(tx, pair)), list_sent_answers(tx, pair.id)
    for number, (session, check_in) in enumerate(held, start=1):
        if not _is_covered(session, check_in, spans):
            continue
        sent = check_in is not None and check_in.state is CheckInState.SENT
        yield Record(
            key=names.of("record", session.id),
            centre=own_centre(tx, programme),
            pair=names.of("pair", pair.id),
            client=names.of("client", first.id),
            therapist=names.of("therapist", pair.therapist_id),
            session=number,
            day=_days(held[0][0].ended_at, session.ended_at, place),
            modality=session.modality,
            source=session.source,
            problem_area=pair.problem_area,
            check_in=None if check_in is None else check_in.state,
            instrument=None if check_in is None else check_in.instrument,
            instrument_version=None if check_in is None else check_in.instrument_version,
            answers=answers.get(check_in.id, {}) if check_in is not None and sent else {},
            score=check_in.percent if check_in is not None and sent else None,
        )


def _held(tx: Tx, pair: Pair) -> Iterator[tuple[Session, CheckIn | None]]:
    """The pair's sessions, oldest first, but for those that were taken back or that the client says were none."""
    asked = check_ins.list_by_session(tx, pair.id)
    for session in sessions.list_of_pair(tx, pair.id):
        check_in = asked.get(session.id)
        if session.withdrawn_at is None and (check_in is None or check_in.state is not CheckInState.NOT_HELD):
            yield session, check_in


def _is_covered(session: Session, check_in: CheckIn | None, spans: Sequence[Span]) -> bool:
    """A check-in counts from when it was sent; where none was, the session does, from when it ended."""
    if check_in is not None and check_in.state not in TOLD:
        return False
    sent_at = None if check_in is None else check_in.sent_at
    return any(span.covers(sent_at or session.ended_at) for span in spans)


def _days(first: datetime, at: datetime, place: ZoneInfo) -> int:
    """How many days later it was, on a calendar of the programme's zone."""
    return (at.astimezone(place).date() - first.astimezone(place).date()).days
