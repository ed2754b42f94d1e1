"""A report said in one language: which message names what, for the page, the workbook and the files alike.

The messages stand in `handlers/locales/<language>/report.ftl`. An underscore of an id is a hyphen there.

| what | messages |
|---|---|
| a section | `report-section-<id>`, and what it is about: `report-section-<id>-about` |
| a table | `report-table-<id>`, `report-table-<id>-about` |
| a column, the same in every table | `report-column-<id>`, `report-column-<id>-about` |
| what the rows are | `report-by-<by>` |
| a row | `report-row-<by>-<id>` |
| what a number counts or measures | `report-unit-<unit>` |
| a figure that is a word | `report-code-<text>` |
| a sentence of a section, given all settings by their names | `report-sentence-<id>` |
| what a setting is called | `report-setting-<name>` |
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from reports import isolates
from reports.figures.document import Column, Document, Figure, Row, Section, Table, Unit


class Words(Protocol):
    """The text of a message, with nothing in it but letters: whoever puts it into a file escapes it."""

    def __call__(self, message: str, /, **values: str) -> str: ...


@dataclass(frozen=True)
class Voice:
    """How a report is said to somebody: the words, numbers and days of a language, which is read from left to right
    or from right to left (`direction`: `ltr` or `rtl`). `number` is given how many decimals to show; `moment` tells an
    instant in the programme's zone.
    """

    language: str
    direction: str
    words: Words
    number: Callable[[float, int], str]
    day: Callable[[date], str]
    moment: Callable[[datetime], str]

    def section(self, section: Section) -> str:
        """Its heading."""
        return self._said("section", section.id)

    def section_about(self, section: Section) -> str:
        """What it answers."""
        return self._said("section", section.id, "about")

    def sentence(self, sentence: str, document: Document) -> str:
        """One that is true of these figures, with the settings in it."""
        return self.words(message_id("sentence", sentence), **document.settings)

    def instrument(self, document: Document) -> str:
        """With which questions alliance was asked."""
        which, version = document.instrument, str(document.instrument_version)
        return self.words("report-instrument", instrument=which, name=apart(which), version=version)

    def setting(self, name: str) -> str:
        """What it is called."""
        return self._said("setting", name)

    def table(self, table: Table) -> str:
        """Its name, short enough for a tab."""
        return self._said("table", table.id)

    def table_about(self, table: Table) -> str:
        """What it tells, and of whom."""
        return self._said("table", table.id, "about")

    def column(self, column: Column) -> str:
        """Its heading."""
        return self._said("column", column.id)

    def column_about(self, column: Column) -> str:
        """What the number is, exactly."""
        return self._said("column", column.id, "about")

    def unit(self, unit: Unit) -> str:
        """What it counts or measures."""
        return self._said("unit", unit)

    def by(self, table: Table) -> str:
        """What the rows are."""
        return self._said("by", table.by)

    def row(self, table: Table, row: Row) -> str:
        """What it is about."""
        return self._said("row", table.by, row.id)

    def figure(self, figure: Figure, column: Column) -> str:
        """The number alone, or the word; for what is not told, a star."""
        if figure.text is not None:
            return self._said("code", figure.text)
        return self.words("report-star") if figure.value is None else self._number(figure.value, column)

    def interval(self, figure: Figure, column: Column) -> str | None:
        """From where to where the true value lies, as far as can be told; None where there is no interval."""
        if figure.low is None or figure.high is None:
            return None
        low, high = (self._number(end, column) for end in (figure.low, figure.high))
        return self.words("report-interval", low=low, high=high)

    def _number(self, value: float, column: Column) -> str:
        """Whole hours without decimals: they are steps of a ladder that begins at a quarter, and no more precise."""
        whole = column.unit is Unit.HOURS and value.is_integer()
        return self.number(value, 0 if whole else column.places)

    def _said(self, *parts: str) -> str:
        return self.words(message_id(*parts))


def message_id(*parts: str) -> str:
    """`report-row-problem-area-grief` for `row`, `problem_area`, `grief`."""
    return "-".join(("report", *parts)).replace("_", "-")


def apart(text: str) -> str:
    """As it is, but whichever way it is read, what stands around it goes its own."""
    return isolates.apart(isolates.without_isolates(text))
