"""What therapists said for themselves alone, as a programme's figures need it: of who said yes, and from then on.

As in `storage.held`, nobody can be told any of this. This is the one reader of it but themselves; who has not said yes
is not read.
"""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Row, Select, bindparam, func, select, table
from sqlalchemy import column as of_table

from scoring.instrument import Instrument
from scoring.score import score
from storage.check_ins import CheckInState
from storage.database import Tx
from storage.figures_answers import list_agreed
from storage.held import AT_ONCE, CHECK_INS, IN_PERIOD, PAIRS, SESSIONS, Span
from storage.own_views import OwnViewState, answers_in
from storage.people import Role, list_holders
from storage.tables import alert_reasons, alerts, own_views, verdicts
from storage.verdicts import Verdict, verdict_in


class Viewed(NamedTuple):
    """A session that both answered wholly, the therapist first: both scores, 0 to 100."""

    pair: int
    therapist: int
    client_percent: float
    therapist_percent: float


class Judged(NamedTuple):
    """An alert from the numbers that this therapist called right, or chance."""

    therapist: int
    right: bool


@dataclass(frozen=True)
class OwnInFigures:
    """`there`: all therapists of the programme, by their ids in order, whatever they said."""

    there: list[int]
    views: list[Viewed]
    verdicts: list[Judged]

    def __repr__(self) -> str:
        return "<OwnInFigures>"


def own_in_figures(
    tx: Tx, programme_id: int, span: Span, asked: Instrument, questions: Instrument, signals: Collection[str]
) -> OwnInFigures:
    """Of a period's sessions, and of the alerts that what was answered about them opened.

    asked: what clients were asked; questions: the same from the therapist's side. `signals`: the kinds of reasons that
    the numbers suggest.
    """
    agreed = list_agreed(tx, programme_id)
    given = {"programme_id": programme_id, **span._asdict(), "agreed": list(agreed), "signals": list(signals)}
    there = sorted(list_holders(tx, programme_id, Role.THERAPIST))
    if not agreed:
        return OwnInFigures(there, [], [])
    found = tx.conn.execute(_views(asked, questions), given, execution_options={"yield_per": AT_ONCE})
    seen = [_viewed(tx, row, questions) for row in found if row.given_at > agreed[row.therapist_id]]
    said = [_judged(tx, row) for row in tx.conn.execute(_VERDICTS, given) if row.given_at > agreed[row.person_id]]
    return OwnInFigures(there, [each for each in seen if each], [each for each in said if each])


_ANSWERS = table("answers", of_table("check_in_id"), of_table("item"), of_table("value"))
_IN_PROGRAMME = (PAIRS.c.programme_id == bindparam("programme_id")) & PAIRS.c.client_id.is_not(None)


def _views(asked: Instrument, questions: Instrument) -> Select[Any]:
    """Of each pair in order."""
    told = (
        own_views.join(CHECK_INS, CHECK_INS.c.id == own_views.c.check_in_id)
        .join(SESSIONS, SESSIONS.c.id == CHECK_INS.c.session_id)
        .join(PAIRS, PAIRS.c.id == SESSIONS.c.pair_id)
    )
    return (
        select(
            own_views.c.id, own_views.c.answers, own_views.c.given_at, PAIRS.c.id.label("pair_id"),
            PAIRS.c.therapist_id, CHECK_INS.c.percent,
        )
        .select_from(told)
        .where(_IN_PROGRAMME, PAIRS.c.therapist_id.in_(bindparam("agreed", expanding=True)))
        .where(IN_PERIOD, SESSIONS.c.withdrawn_at.is_(None))
        .where(CHECK_INS.c.state == CheckInState.SENT, CHECK_INS.c.instrument == asked.id)
        .where(CHECK_INS.c.instrument_version == asked.version, CHECK_INS.c.percent.between(0.0, 100.0))
        .where(own_views.c.state == OwnViewState.GIVEN, own_views.c.instrument_version == questions.version)
        .where(own_views.c.given_at <= CHECK_INS.c.sent_at, _answered(asked) == len(asked.items))
        .order_by(PAIRS.c.id, SESSIONS.c.ended_at, SESSIONS.c.id)
    )  # fmt: skip


def _answered(asked: Instrument) -> ColumnElement[int]:
    """How many of the items that make the score the client answered."""
    items = [each.id for each in asked.items]
    return (
        select(func.count())
        .select_from(_ANSWERS)
        .where(_ANSWERS.c.check_in_id == CHECK_INS.c.id, _ANSWERS.c.item.in_(items), _ANSWERS.c.value.is_not(None))
        .correlate(CHECK_INS)
        .scalar_subquery()
    )


def _viewed(tx: Tx, row: Row[Any], questions: Instrument) -> Viewed | None:
    given = answers_in(tx, row)
    own = score(questions, {item.id: given.get(item.id) for item in questions.items})
    if own is None or own.prorated:
        return None
    return Viewed(row.pair_id, row.therapist_id, row.percent, own.percent)


def _judged(tx: Tx, row: Row[Any]) -> Judged | None:
    verdict = verdict_in(tx, row)
    return None if verdict is Verdict.UNSURE else Judged(row.person_id, verdict is Verdict.RIGHT)


_VERDICTS: Select[Any] = (
    select(verdicts.c.id, verdicts.c.person_id, verdicts.c.verdict, verdicts.c.given_at)
    .select_from(verdicts.join(alerts, alerts.c.id == verdicts.c.alert_id).join(PAIRS, PAIRS.c.id == alerts.c.pair_id))
    .where(_IN_PROGRAMME, verdicts.c.person_id.in_(bindparam("agreed", expanding=True)))
    .where(
        alerts.c.id.in_(
            select(alert_reasons.c.alert_id)
            .select_from(
                alert_reasons.join(CHECK_INS, CHECK_INS.c.id == alert_reasons.c.check_in_id).join(
                    SESSIONS, SESSIONS.c.id == CHECK_INS.c.session_id
                )
            )
            .where(alert_reasons.c.added_at == alerts.c.opened_at, IN_PERIOD, SESSIONS.c.withdrawn_at.is_(None))
            .where(alert_reasons.c.kind.in_(bindparam("signals", expanding=True)))
            .correlate(alerts)
        )
    )
    .order_by(verdicts.c.person_id, verdicts.c.id)
)
