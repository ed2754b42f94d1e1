"""Alliance and outcome: whether the two go together here, beside what others found; and who left early."""

from reports.figures.document import Chart, Rows, Section, Table
from reports.figures.sections import columns as c
from reports.figures.sections.columns import Cells, table
from reports.figures.sections.found import Found
from scoring.rows import values
from scoring.rows.outcome import Correlated, Outcomes, between, within
from scoring.rows.told import Told, ToldRow
from scoring.rows.ways import second_less_first

PUBLISHED = {
    "all": Told(0.278, 0.256, 0.299),
    "internet": Told(0.275),
    "live_teletherapy": Told(0.15, 0.07, 0.24),
    "first_sessions": Told(0.22),
    "last_sessions": Told(0.30),
    "substances": Told(0.14),
}
"""Correlations of alliance with outcome as published; the words of each row name the source."""


def outcome(found: Found) -> Section:
    """Section 5."""
    tables, sentences = [_drop_out(found)], ["outcome_not_asked"]
    if found.asks_outcome:
        own = _own(found)
        sentences = ["outcome_correlation", "outcome_own"]
        tables = [table("outcome", Rows.COMPARISON, own, Chart.INTERVALS, c.CORRELATION), *tables]
        if any(each is not None for cells in own.values() for each in cells.values()):
            tables.insert(1, _published())
    return Section(id="outcome", sentences=tuple(sentences), tables=tuple(tables))


def _own(found: Found) -> dict[str, Cells]:
    row, each = found.everybody, Outcomes.of(found.check_ins)
    return {
        "between": _cells(between(row, "between", each, each.alliance)),
        "adjusted": _cells(between(row, "adjusted", each, each.alliance, each.first)),
        "early": _cells(between(row, "early", each, each.early)),
        "late": _cells(between(row, "late", each, each.late)),
        "within": _cells(within(row, "within", each)),
    }


def _cells(found: Correlated | None) -> Cells:
    return {
        c.CORRELATION: None if found is None else found.correlation,
        c.ONE_THERAPIST: None if found is None else found.prediction,
    }


def _published() -> Table:
    rows: dict[str, Cells] = {name: {c.CORRELATION: told} for name, told in PUBLISHED.items()}
    return table("published", Rows.SOURCE, rows, Chart.INTERVALS, c.CORRELATION)


def _drop_out(found: Found) -> Table:
    """Of the clients whose work ended within the period, as their therapists said how."""
    row = ToldRow.of(found.ended.part(found.ended.everything), found.noise)
    closed, early = set(found.closings), {name for name, how in found.closings.items() if how == "stopped_coming"}
    cells: Cells = {
        c.LEFT_EARLY: row.share("left_early", values.one_of(row.part, closed, early)),
        c.EARLY_DIFFERENCE: second_less_first(
            row, "left_early_difference", values.alliance(row.part), values.one_of(row.part, closed, early),
            c.EARLY_DIFFERENCE.places,
        ),
    }  # fmt: skip
    return table("drop_out", Rows.ALL, {"all": cells})
