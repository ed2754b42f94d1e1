"""Who was reached: sessions, whether people were asked afterwards, and whether they answered."""

from reports.figures.document import Chart, Rows, Section
from reports.figures.sections import columns as c
from reports.figures.sections.alliance import mean_of
from reports.figures.sections.columns import Cells, table
from reports.figures.sections.found import Found
from scoring.rows import values
from scoring.rows.told import ToldRow


def reach(found: Found) -> Section:
    """Section 1."""
    everybody = found.everybody
    by_modality = {name: _by_modality(row, found, name) for name, row in found.by_modality.items()}
    tables = (
        table("reach", Rows.ALL, {"all": _counts(everybody) | _silence(everybody, found)}),
        table("answering", Rows.ALL, {"all": _answering(everybody, found)}),
        table("reach_by_modality", Rows.MODALITY, by_modality, Chart.BARS, c.RESPONSE),
        table("going_on", Rows.ALL, {"all": _going_on(found)}),
    )
    return Section(id="reach", tables=tables)


def _counts(row: ToldRow) -> Cells:
    sums = row.part.sums
    return {
        c.CLIENTS: row.people,
        c.SESSIONS: row.times("sessions", sums["held"]),
        c.ASKED: row.times("asked", sums["asked"]),
        c.ANSWERED: row.times("answered", sums["answered"]),
    }


def _silence(row: ToldRow, found: Found) -> Cells:
    return {
        c.SILENT: row.share("silent", values.silent(row.part), yes_told=c.ANSWERED_TOLD),
        c.OPTED_OUT: row.share("opted_out", values.among(row.part, found.standing.stopped)),
    }


def _answering(row: ToldRow, found: Found) -> Cells:
    waits = found.check_ins.medians()
    return {
        c.COVERAGE: row.share("coverage", values.coverage(row.part), yes_told=c.ASKED_TOLD, own=True),
        c.RESPONSE: row.share("response", values.response(row.part), yes_told=c.ANSWERED_TOLD, own=True),
        c.TO_ANSWER: row.within("hours_to_answer", *waits, 0.5),
        c.TO_ANSWER_LATE: row.within("hours_to_answer_late", *waits, 0.9),
        c.MISSING: row.share("missing_items", values.missing(row.part), own=True),
    }


def _by_modality(row: ToldRow, found: Found, modality: str) -> Cells:
    sums = row.part.sums
    return {
        c.CLIENTS: row.people,
        c.SESSIONS: row.times("sessions", sums["held"]),
        c.ASKED: row.times("asked", sums["asked"]),
        c.RESPONSE: row.share("response", values.response(row.part), yes_told=c.ANSWERED_TOLD, own=True),
        c.TO_ANSWER: row.within("hours_to_answer", *found.check_ins.medians(modality), 0.5),
    }


def _going_on(found: Found) -> Cells:
    """Of all, and of those with whom the work goes on: a row of its own, so that its clients are counted apart."""
    remaining = found.row(found.period.of_clients(found.standing.going_on))
    return {c.MEAN: mean_of(found.everybody), c.GOING_ON: mean_of(remaining)}
