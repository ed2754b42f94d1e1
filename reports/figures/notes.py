"""What must be said wherever figures stand: what a star is, why counts do not add up, what an interval holds, and when
it holds nearly everything.
"""

from collections.abc import Collection, Iterator

from reports.figures.document import Column, Document, Figure, Rows, Table, Unit
from reports.figures.voice import Voice

_WIDE = {Unit.POINTS: 50.0, Unit.PERCENT: 50.0, Unit.CORRELATION: 1.0}
"""From which width on an interval says that next to nothing is known: half of what there can be, from 0 on."""


def is_told(document: Document) -> bool:
    """Whether there is any figure in it that is no star."""
    return any(not figure.is_star for table in document.tables for row in table.rows for figure in row.figures)


def notes(table: Table, voice: Voice, *, in_columns: bool = False, but: Collection[str] = ()) -> Iterator[str]:
    """Of the signs that are in this table. `in_columns`: the ends of intervals stand in columns of their own.

    `but`: what was said just before, and need not be said again.
    """
    cells = [each for row in table.rows for each in zip(row.figures, table.columns, strict=True)]
    figures = [figure for figure, _ in cells]
    said = []
    if any(figure.is_star for figure in figures):
        said.append("report-star-about")
    if any(column.unit in (Unit.PEOPLE, Unit.TIMES) for column in table.columns):
        said.append("report-counts-about")
    if any(figure.low is not None for figure in figures):
        whose = "published" if table.by is Rows.SOURCE else "interval"
        said.append(f"report-{whose}-columns-about" if in_columns else f"report-{whose}-about")
    if any(_is_wide(figure, column) for figure, column in cells):
        said.append("report-wide-about")
    return (text for each in said if (text := voice.words(each)) not in but)


def _is_wide(figure: Figure, column: Column) -> bool:
    """Whether its interval holds so much that the figure is no more likely than much else."""
    if figure.low is None or figure.high is None or column.unit not in _WIDE:
        return False
    return figure.high - figure.low >= _WIDE[column.unit]
