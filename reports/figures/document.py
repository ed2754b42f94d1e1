"""A report as it is kept and given out: sections of tables, each cell a figure or a star. No words, no looks.

Every form of it (a page, a workbook, files) is made of this alone, so all of them tell the same, and the same again in
another language or years later. Words are found by the ids, as `reports/figures/voice.py` says.
"""

from collections.abc import Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import Self

from pydantic import BaseModel, ConfigDict

FORM = 1
"""The form of what is kept; a report of an older form is given out by what it has."""


class Unit(StrEnum):
    """What a number counts or measures."""

    PEOPLE = "people"
    """Clients, to the nearest ten."""
    TIMES = "times"
    """Sessions, check-ins or alerts, to the nearest ten."""
    NEEDED = "needed"
    """How many clients it would take, to the next ten: reckoned, and not counted."""
    POINTS = "points"
    """0 to 100."""
    PERCENT = "percent"
    """0 to 100; a difference of two, -100 to 100."""
    HOURS = "hours"
    CORRELATION = "correlation"
    """-1 to 1."""
    CODE = "code"
    """One of a closed list of words: `text` holds its id."""


class Rows(StrEnum):
    """What the rows of a table are."""

    ALL = "all"
    """One row: everybody."""
    MODALITY = "modality"
    PHASE = "phase"
    PROBLEM_AREA = "problem_area"
    COMPONENT = "component"
    SESSION = "session"
    """The ordinal number of a session, in bands."""
    COMPARISON = "comparison"
    SOURCE = "source"
    """Published values beside the programme's own."""


class Chart(StrEnum):
    """How a table is drawn, if it is."""

    BARS = "bars"
    """One bar for each row, of one column."""
    INTERVALS = "intervals"
    """A dot and its interval for each row, of one column."""
    LINE = "line"
    """The rows in their order, of one column, with its interval."""


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


class Figure(_Frozen):
    """A number, with its 95 % interval where it has one; `value` None without `text`: a star."""

    value: float | None = None
    low: float | None = None
    high: float | None = None
    text: str | None = None

    @property
    def is_star(self) -> bool:
        """Whether nothing is told here."""
        return self.value is None and self.text is None


STAR = Figure()


class Column(_Frozen):
    """One figure of each row. `places`: how many decimals it is shown with."""

    id: str
    unit: Unit
    places: int = 0
    interval: bool = False


class Row(_Frozen):
    """What it is about, and a figure for each column, in their order."""

    id: str
    figures: tuple[Figure, ...]


class Table(_Frozen):
    """`drawn` is the id of the column in the chart."""

    id: str
    by: Rows
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    chart: Chart | None = None
    drawn: str | None = None

    def figure(self, row: str, column: str) -> Figure:
        """The figure there. Raises KeyError."""
        place = next((place for place, each in enumerate(self.columns) if each.id == column), None)
        found = next((each for each in self.rows if each.id == row), None)
        if place is None or found is None:
            raise KeyError((self.id, row, column))
        return found.figures[place]


class Section(_Frozen):
    """Tables that belong together; `sentences` are ids of messages that stand above them, true of these figures."""

    id: str
    sentences: tuple[str, ...] = ()
    tables: tuple[Table, ...] = ()


class Document(_Frozen):
    """All figures of one period of one programme.

    `begins` and `ends` are the first and the last day of the period in the programme's zone. `settings` are the
    numbers that a reader needs to judge the figures, as text by their names: the margin of equivalence, the budget
    of alerts and the like.
    """

    form: int = FORM
    period: str
    begins: date
    ends: date
    made_at: datetime
    instrument: str
    instrument_version: int
    settings: dict[str, str]
    sections: tuple[Section, ...]

    @property
    def tables(self) -> Sequence[Table]:
        """Of all sections."""
        return [table for section in self.sections for table in section.tables]

    def kept(self) -> str:
        """As it is stored: the same document is the same text."""
        return self.model_dump_json(exclude_defaults=False)

    @classmethod
    def read(cls, text: str) -> Self:
        """What `kept` gave. Raises ValueError."""
        return cls.model_validate_json(text)
