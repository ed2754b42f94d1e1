"""Alliance: as a whole and by component, by how and about what people met, by phase, and how it changes."""

from reports.figures.document import Chart, Rows, Section
from reports.figures.sections import columns as c
from reports.figures.sections.columns import Cells, table
from reports.figures.sections.found import Found
from scoring.rows import values
from scoring.rows.told import Told, ToldRow


def alliance(found: Found) -> Section:
    """Section 2."""
    everybody = found.everybody
    by_modality: dict[str, Cells] = {
        name: {c.MEAN: mean_of(row), c.AT_CEILING: _ceiling(row)} for name, row in found.by_modality.items()
    }
    tables = (
        table("alliance", Rows.ALL, {"all": _whole(found, everybody)}),
        table("alliance_by_component", Rows.COMPONENT, _components(found, everybody), Chart.INTERVALS, c.MEAN),
        table("alliance_by_modality", Rows.MODALITY, by_modality, Chart.INTERVALS, c.MEAN),
        table("alliance_by_phase", Rows.PHASE, _counted(found.by_phase), Chart.LINE, c.MEAN),
        table("alliance_by_problem_area", Rows.PROBLEM_AREA, _counted(found.by_problem_area), Chart.INTERVALS, c.MEAN),
    )
    return Section(id="alliance", tables=tables)


def mean_of(row: ToldRow) -> Told | None:
    """The mean of the clients' own means."""
    return row.mean("mean", values.alliance(row.part))


def _whole(found: Found, row: ToldRow) -> Cells:
    slopes = values.slopes(row.part, found.check_ins)
    return {
        c.MEAN: mean_of(row),
        c.CHANGE: row.spread("change", slopes, -values.STEEPEST, values.STEEPEST, c.CHANGE.places),
        c.AT_CEILING: _ceiling(row),
        c.ALWAYS_SAME: row.share("always_same", values.always_same(row.part)),
    }


def _ceiling(row: ToldRow) -> Told | None:
    return row.share("at_ceiling", values.ceiling(row.part), yes_told=c.CEILING_TOLD, own=True)


def _counted(rows: dict[str, ToldRow]) -> dict[str, Cells]:
    return {name: {c.CLIENTS: row.people, c.MEAN: mean_of(row)} for name, row in rows.items()}


def _components(found: Found, row: ToldRow) -> dict[str, Cells]:
    """All together, and each component that the instrument has."""
    rows: dict[str, Cells] = {"total": {c.MEAN: mean_of(row)}}
    for name in ("goal", "task", "bond"):
        which = [each.subscale == name for each in found.instrument.items]
        if any(which):
            rows[name] = {c.MEAN: row.mean(name, values.component(row.part, which))}
    return rows
