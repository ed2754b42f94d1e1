"""What must be said wherever figures stand: what a star is, why counts do not add up, what an interval holds."""

from collections.abc import Iterator

from reports.figures.document import Document, Table, Unit
from reports.figures.voice import Voice


def is_told(document: Document) -> bool:
    """Whether there is any figure in it that is no star."""
    return any(not figure.is_star for table in document.tables for row in table.rows for figure in row.figures)


def notes(table: Table, voice: Voice, *, in_columns: bool = False) -> Iterator[str]:
    """Of the signs that are in this table. `in_columns`: the ends of intervals stand in columns of their own."""
    figures = [figure for row in table.rows for figure in row.figures]
    if any(figure.is_star for figure in figures):
        yield voice.words("report-star-about")
    if any(column.unit in (Unit.PEOPLE, Unit.TIMES) for column in table.columns):
        yield voice.words("report-counts-about")
    if any(figure.low is not None for figure in figures):
        yield voice.words("report-interval-columns-about" if in_columns else "report-interval-about")
