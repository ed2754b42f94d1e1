"""What must be said wherever figures stand: what a star is, why counts do not add up, what an interval holds."""

from collections.abc import Collection, Iterator

from reports.figures.document import Document, Rows, Table, Unit
from reports.figures.voice import Voice


def is_told(document: Document) -> bool:
    """Whether there is any figure in it that is no star."""
    return any(not figure.is_star for table in document.tables for row in table.rows for figure in row.figures)


def notes(table: Table, voice: Voice, *, in_columns: bool = False, but: Collection[str] = ()) -> Iterator[str]:
    """Of the signs that are in this table. `in_columns`: the ends of intervals stand in columns of their own.

    `but`: what was said just before, and need not be said again.
    """
    figures = [figure for row in table.rows for figure in row.figures]
    said = []
    if any(figure.is_star for figure in figures):
        said.append("report-star-about")
    if any(column.unit in (Unit.PEOPLE, Unit.TIMES) for column in table.columns):
        said.append("report-counts-about")
    if any(figure.low is not None for figure in figures):
        whose = "published" if table.by is Rows.SOURCE else "interval"
        said.append(f"report-{whose}-columns-about" if in_columns else f"report-{whose}-about")
    return (text for each in said if (text := voice.words(each)) not in but)
