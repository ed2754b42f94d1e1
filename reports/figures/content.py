"""What a programme's report of one period says: made of what the database counted, told through `scoring.disclosure`.

The same database, period and noise make the same report. It is whoever keeps reports that sees to it that there is only
ever one of a period, and that periods do not overlap.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reports.figures.document import Document, Section
from reports.figures.periods import Length, Period
from reports.figures.sections.alerts import alerts
from reports.figures.sections.alerts_quality import alerts_quality
from reports.figures.sections.alliance import alliance
from reports.figures.sections.counts import audited_document
from reports.figures.sections.found import Found, Pooled
from reports.figures.sections.limits import limits
from reports.figures.sections.outcome import outcome
from reports.figures.sections.parity import parity
from reports.figures.sections.reach import reach
from reports.figures.sections.tracking import tracking
from scoring.disclosure.noise import Noise
from scoring.instrument import Instrument, load_instrument
from scoring.rows.counted import Asked, Counted
from storage.database import Tx
from storage.held import Span, held_sessions
from storage.own_in_figures import own_in_figures
from storage.programmes import Programme
from storage.raised import raised_in
from storage.standing import closings_between, standing_at

Make = Callable[[Found], Section]
SIGNALS = ("dip", "component", "slide", "low")
_SECTIONS: tuple[Make, ...] = (reach, alliance, alerts, parity, outcome, tracking, alerts_quality)


def report_content(
    tx: Tx,
    programme: Programme,
    period: Period,
    instrument: Instrument,
    *,
    noise: Noise,
    margin: float | None,
    budget: float,
    earlier: Sequence[Document] = (),
    progress: Callable[[float], None] = lambda done: None,
) -> Document:
    """The report of this period.

    noise: of this report alone. margin: of equivalence, points of 100, as it was declared before; None: none was.
    budget: false alerts that the numbers may give per check-in. earlier: all reports that were given out for this
    programme before. `progress` is told how much is done, 0 to 1. Raises `scoring.disclosure.audit.CannotBeTold` when
    what was given out before tells too much already, whatever is hidden now.
    """
    found = _found(tx, programme, period, instrument, noise, margin, budget)
    sections = []
    for place, make in enumerate(_SECTIONS):
        progress((1 + place) / (2 + len(_SECTIONS)))
        sections.append(make(found))
    document = Document(
        period=str(period),
        begins=period.first_day,
        ends=period.last_day,
        made_at=tx.now,
        instrument=instrument.id,
        instrument_version=instrument.version,
        settings={},
        sections=(*sections, limits()),
    )
    audited = audited_document(document, earlier)
    progress(1.0)
    return audited.model_copy(update={"settings": _settings(audited, margin, budget)})


def _found(
    tx: Tx, programme: Programme, period: Period, instrument: Instrument, noise: Noise, margin: float | None,
    budget: float,
) -> Found:  # fmt: skip
    begin, end = period.begins_at(programme.zone), period.ends_at(programme.zone)
    since = Period(period.year).begins_at(programme.zone) if _is_pooled(period) else begin
    how_been = load_instrument("how_been").items[0] if programme.asks_outcome else None
    asked, span = Asked(instrument.items, how_been), Span(since, begin, end)
    held = held_sessions(tx, programme.id, span, instrument, asked.packs)
    counted = Counted.of(held, asked, with_year=_is_pooled(period))
    alerts_in = raised_in(tx, programme.id, span, SIGNALS)
    return Found(
        counted.period,
        counted.ended,
        counted.check_ins,
        standing_at(tx, programme.id, end),
        closings_between(tx, programme.id, begin, end),
        alerts_in.period,
        alerts_in.ended,
        instrument,
        noise,
        margin,
        budget,
        programme.asks_outcome,
        own_in_figures(tx, programme.id, span, instrument, load_instrument("own_therapist"), SIGNALS),
        None if counted.year is None else Pooled(counted.year, alerts_in.year, noise),
    )


def _is_pooled(period: Period) -> bool:
    """Whether the year that this period ends is told beside it: not in the middle of one, nor where it is the year."""
    return period.ends_a_year and period.length is not Length.YEAR


def _settings(document: Document, margin: float | None, budget: float) -> dict[str, str]:
    figures = [figure for table in document.tables for row in table.rows for figure in row.figures]
    told = sum(not each.is_star for each in figures)
    declared = {} if margin is None else {"margin": f"{margin:g}"}
    return {**declared, "budget": f"{100 * budget:g}", "figures": str(len(figures)), "told": str(told)}
