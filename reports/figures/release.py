"""Releases: what was once given out for a period is given out again as it was, whatever has changed since.

Two reports of the same period, made before and after somebody was forgotten, would tell of that person by their
difference; so there is only ever one. Making one takes a while, and nothing waits for that: it is read, made, and then
kept in a transaction of its own, where the first that is kept is the only one.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from reports.figures.content import report_content
from reports.figures.document import Document
from reports.figures.periods import Length, Period, period_named
from scoring.disclosure.noise import OWN_VIEW_TOLD, SCORE_TOLD, SCORE_TOLD_WITH_OUTCOME, Noise
from scoring.disclosure.rules import MOST_HIDDEN
from scoring.instrument import Instrument
from storage import figures_answers, margins, people, programmes, releases
from storage.database import Tx
from storage.people import Role
from storage.programmes import Programme
from storage.releases import Form, Release


class WhyNot(StrEnum):
    """Why there can be no report of a period."""

    BEFORE_IT_BEGAN = "before_it_began"
    NOT_BEGUN = "not_begun"
    RUNNING = "running"
    SETTLING = "settling"
    """It has ended, and its last check-ins are not over yet."""
    OTHER_LENGTH = "other_length"
    """An earlier report was of a period of another length, and two that overlap would tell of few people."""


@dataclass(frozen=True)
class Made:
    """A report that nobody has seen yet. `rests_on`: what has to be so when it is kept as when it was made."""

    document: Document
    margin: float | None
    rests_on: object


def length_of(tx: Tx, programme: Programme) -> Length | None:
    """How long the periods of this programme are; None: no report was given out yet, so it is open."""
    first = next(iter(releases.list_releases(tx, programme.id)), None)
    period = None if first is None else period_named(first.period)
    return None if period is None else period.length


def why_not(tx: Tx, programme: Programme, period: Period) -> WhyNot | None:
    """Why there can be no report of this period; None: there can, or there is one."""
    if releases.find_release(tx, programme.id, str(period)) is not None:
        return None
    if length_of(tx, programme) not in (None, period.length):
        return WhyNot.OTHER_LENGTH
    if period.is_before(programmes.get_created_at(tx, programme.id), programme.zone):
        return WhyNot.BEFORE_IT_BEGAN
    if tx.now < period.begins_at(programme.zone):
        return WhyNot.NOT_BEGUN
    if tx.now < period.ends_at(programme.zone):
        return WhyNot.RUNNING
    return WhyNot.SETTLING if tx.now < period.settles_at(programme.zone) else None


def make(
    tx: Tx,
    programme: Programme,
    period: Period,
    instrument: Instrument,
    budget: float,
    progress: Callable[[float], None] = lambda done: None,
) -> Made:
    """The report of a period of which there can be one, and is none yet. It only reads.

    Raises `scoring.disclosure.audit.CannotBeTold` when what was given out before tells too much already.
    """
    margin = margins.find_margin(tx, programme.id)
    points = None if margin is None else margin.points
    document = report_content(
        tx,
        programme,
        period,
        instrument,
        noise=Noise(releases.seed_of(tx, programme.id, str(period)), _score_told(tx, programme)),
        margin=points,
        budget=budget,
        earlier=[document_of(each) for each in releases.list_releases(tx, programme.id) if each.form is Form.DOCUMENT],
        progress=progress,
    )
    return Made(document, points, _rests_on(tx, programme))


def keep(tx: Tx, programme: Programme, period: Period, made: Made) -> Release | None:
    """Keep it, unless somebody else has kept one meanwhile, which is returned then; it may be given out from now on.

    None: what it rests on has changed since it was made, so it must be made anew.
    """
    known = releases.find_release(tx, programme.id, str(period))
    if known is not None:
        return known
    if why_not(tx, programme, period) is not None or _rests_on(tx, programme) != made.rests_on:
        return None
    return releases.add_release(tx, programme.id, str(period), made.document.kept(), margin=made.margin)


def document_of(release: Release) -> Document:
    """The report that was given out. Raises ValueError where it was a table of an earlier version."""
    if release.form is not Form.DOCUMENT:
        raise ValueError(f"{release.period} was given out as {release.form}")
    return Document.read(release.content)


def _score_told(tx: Tx, programme: Programme) -> int:
    """In how many figures at most: therapists' own views count where so many are there that they could be told, whoever
    of them said yes.
    """
    own = OWN_VIEW_TOLD if len(people.list_holders(tx, programme.id, Role.THERAPIST)) > MOST_HIDDEN else 0
    return own + (SCORE_TOLD_WITH_OUTCOME if programme.asks_outcome else SCORE_TOLD)


def _rests_on(tx: Tx, programme: Programme) -> object:
    """All earlier releases, beside which it was audited, the margin that it tests against, and who let theirs count."""
    margin = margins.find_margin(tx, programme.id)
    earlier = [each.hash for each in releases.list_releases(tx, programme.id)]
    agreed = figures_answers.list_agreed(tx, programme.id)
    return earlier, None if margin is None else margin.points, agreed
