"""A report's tables as programs read them: a line for each row, a column for each thing that is known of it. No words.

Each line has the period, what the row is (but where there is one row, of everybody), and each figure; a figure with an
interval has its ends in two more columns. A figure is as precise as it is shown, never more. What a column is called
means the same in every file of the product: `docs/columns.md`.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from reports.figures.document import Column, Document, Figure, Row, Rows, Table, Unit

COLUMNS = {"answered": "check_ins_answered", "asked": "check_ins_asked", "mean": "mean_score"}
"""Figures whose id means something else in another file."""
ROWS = {Rows.SESSION: "session_band", Rows.SOURCE: "evidence"}
"""What rows are, where the id means something else in another file."""
PERIOD = "period"
_NAME = re.compile(r"[a-z][a-z0-9_]{0,62}")
_COUNTS = (Unit.PEOPLE, Unit.TIMES, Unit.NEEDED)


class Part(StrEnum):
    """What a column tells."""

    PERIOD = "period"
    ROW = "row"
    VALUE = "value"
    LOW = "low"
    """The lower end of the interval."""
    HIGH = "high"


class Kind(StrEnum):
    """What its cells are."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"


@dataclass(frozen=True)
class Field:
    """A column. `column`: which figure it tells, or an end of; None for the period, and for what the row is."""

    name: str
    part: Part
    kind: Kind
    column: Column | None = None


class Missing(StrEnum):
    """Why a cell has no value."""

    STAR = "*"
    """Not told."""
    NONE = ""
    """There is none: a figure without an interval."""


Cell = str | int | float | Missing


@dataclass(frozen=True)
class Tidy:
    """A table: its columns, and its lines with a cell for each."""

    table: Table
    fields: tuple[Field, ...]
    lines: tuple[tuple[Cell, ...], ...]


def tidy(table: Table, period: str) -> Tidy:
    """This table of a report of this period.

    Raises ValueError where its id or a column's cannot be a name, where two columns or two rows have the same one, and
    where a row has not a figure for each column.
    """
    fields = tuple(_fields(table))
    _require_names(table.id, [each.name for each in fields])
    if any(count > 1 for count in Counter(row.id for row in table.rows).values()) or len(table.rows) > _most_rows(
        table
    ):
        raise ValueError(f"table {table.id!r}: a row stands twice in it")
    return Tidy(table, fields, tuple(tuple(_cells(table, fields, row, period)) for row in table.rows))


def tidy_tables(document: Document) -> list[Tidy]:
    """All of a report. Raises ValueError, also where two tables have the same id."""
    tables = document.tables
    if len({table.id for table in tables}) < len(tables):
        raise ValueError("a table stands twice in the report")
    return [tidy(table, document.period) for table in tables]


def shown(value: float, column: Column) -> int | float:
    """The number as precise as it is shown, and never -0."""
    number = round(value, column.places) or 0.0
    return int(number) if number.is_integer() else number


def has_interval(table: Table, place: int) -> bool:
    """Whether the column at this place has one, or any figure in it."""
    return table.columns[place].interval or any(row.figures[place].low is not None for row in table.rows)


def _fields(table: Table) -> Iterator[Field]:
    if any(len(row.figures) != len(table.columns) for row in table.rows):
        raise ValueError(f"table {table.id!r}: a row has not one figure for each column")
    yield Field(PERIOD, Part.PERIOD, Kind.STRING)
    if table.by is not Rows.ALL:
        yield Field(ROWS.get(table.by, table.by.value), Part.ROW, Kind.STRING)
    for place, column in enumerate(table.columns):
        name = COLUMNS.get(column.id, column.id)
        kind = _kind(column, [row.figures[place] for row in table.rows])
        yield Field(name, Part.VALUE, kind, column)
        if has_interval(table, place):
            ends = Kind.NUMBER if kind is Kind.INTEGER else kind
            yield Field(f"{name}_low", Part.LOW, ends, column)
            yield Field(f"{name}_high", Part.HIGH, ends, column)


def _kind(column: Column, figures: Sequence[Figure]) -> Kind:
    if column.unit is Unit.CODE or any(each.text is not None for each in figures):
        return Kind.STRING
    whole = all(each.value is None or isinstance(shown(each.value, column), int) for each in figures)
    return Kind.INTEGER if column.unit in _COUNTS and whole else Kind.NUMBER


def _cells(table: Table, fields: Sequence[Field], row: Row, period: str) -> Iterator[Cell]:
    told = dict(zip((each.id for each in table.columns), row.figures, strict=True))
    for field in fields:
        if field.column is None:
            yield period if field.part is Part.PERIOD else row.id
        else:
            yield _cell(told[field.column.id], field, field.column)


def _cell(figure: Figure, field: Field, column: Column) -> Cell:
    if figure.is_star:
        return Missing.STAR
    if field.part is Part.VALUE and figure.text is not None:
        return figure.text
    number = {Part.LOW: figure.low, Part.HIGH: figure.high}.get(field.part, figure.value)
    if number is None:
        return Missing.NONE
    return str(shown(number, column)) if field.kind is Kind.STRING else shown(number, column)


def _most_rows(table: Table) -> int:
    return 1 if table.by is Rows.ALL else len(table.rows)


def _require_names(table: str, columns: Sequence[str]) -> None:
    """A name is that of a file or a column in every program and on every system."""
    strange = next((each for each in (table, *columns) if not _NAME.fullmatch(each)), None)
    if strange is not None:
        raise ValueError(f"table {table!r}: {strange!r} is no name")
    twice = [name for name, count in Counter(columns).items() if count > 1]
    if twice:
        raise ValueError(f"table {table!r}: two columns are called {twice[0]!r}")
