"""A sheet of a report's workbook: a table with its heads, below it what its signs mean, and below that its chart."""

import re
import textwrap
import unicodedata
from collections.abc import Iterable
from typing import TYPE_CHECKING

from reports.figures.document import Rows, Unit
from reports.figures.notes import notes
from reports.figures.package import said
from reports.figures.sheet_charts import ChartFigures, chart_of, number_form
from reports.figures.tidy import Cell, Field, Missing, Part, Tidy
from reports.figures.voice import Voice

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_INK, _QUIET, _PALE = "#1b2430", "#5a6572", "#eef2f6"
_LONGEST = 32_767  # of a cell's text
_UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_NOTES, _TALLEST = 84.0, 400.0  # how wide notes are at least, in characters; how high a row can be, in points
_FIRST, _OTHER = (16, 44), (13, 18)  # how wide columns are, at least and at most
_LETTERS = 1.1  # in a line for each unit of a column's width, also where another font stands in for the usual one
_PORTRAIT = 110.0  # as wide as a page that stands upright can be, and still be read
_A4 = 9


class Looks:
    """The formats of a book, each made once."""

    def __init__(self, book: "Workbook", voice: Voice) -> None:
        self._book, self._numbers = book, dict[str, "Format"]()
        self._order = {"reading_order": 2 if voice.direction == "rtl" else 1}
        wrapped = {"text_wrap": True, "valign": "top"}
        self.text = self._made(wrapped)
        self.title = self._made({**wrapped, "bold": True, "font_size": 18})
        self.heading = self._made({**wrapped, "bold": True, "font_size": 13})
        self.notice = self._made({**wrapped, "bg_color": _PALE, "border": 1, "border_color": _PALE})
        head = {**wrapped, "bold": True, "bg_color": _PALE, "bottom": 1}
        self.head, self.head_of_figures = self._made(head), self._made({**head, "align": "right"})
        self.note = self._made({**wrapped, "font_color": _QUIET})
        self.link = self._made({"font_color": "#1a4f8b", "underline": 1, **wrapped})
        self.star = self._made({"align": "right", "font_color": _QUIET, "valign": "top"})
        self.word = self._made({**wrapped, "align": "right"})

    def number(self, form: str) -> "Format":
        """For numbers written in this way."""
        if form not in self._numbers:
            self._numbers[form] = self._made({"num_format": form, "valign": "top"})
        return self._numbers[form]

    def _made(self, of: dict[str, object]) -> "Format":
        return self._book.add_format({"font_color": _INK, **self._order, **of})


def dress(sheet: "Worksheet", voice: Voice, wide: float) -> None:
    """As it is read in this language, and on paper. `wide`: all columns, in characters."""
    if voice.direction == "rtl":
        sheet.right_to_left()
    if wide > _PORTRAIT:
        sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.fit_to_pages(1, 0)
    sheet.set_footer("&C&P / &N")


def plain(text: str) -> str:
    """Without the signs that a workbook cannot hold."""
    return _UNWRITABLE.sub("", text)[:_LONGEST]


def write(sheet: "Worksheet", line: int, place: int, text: str, look: "Format") -> None:
    """A text, whatever it looks like."""
    sheet.write_string(line, place, plain(text), look)


def fit(sheet: "Worksheet", line: int, cells: Iterable[tuple[str, float]], letter: float = 15.0) -> None:
    """Make a row as high as its texts need, each of which is so many characters wide: not every program does by itself.

    `letter`: points of a line.
    """
    most = max((_lines(text, wide) for text, wide in cells), default=1)
    sheet.set_row(line, min(_TALLEST, letter * most + 2))


def add_sheet(book: "Workbook", name: str, table: Tidy, voice: Voice, looks: Looks, drawn: ChartFigures) -> None:
    """The sheet of a table; what its chart draws is added to `drawn`."""
    sheet = book.add_worksheet(name)
    sheet.freeze_panes(1, 0 if table.table.by is Rows.ALL else 1)
    sheet.repeat_rows(0)
    sheet.set_header("&L&A")
    fields = [(place, each) for place, each in enumerate(table.fields) if each.part is not Part.PERIOD]
    heads = [_head(each, table, voice) for _, each in fields]
    labels = [] if table.table.by is Rows.ALL else [voice.row(table.table, row) for row in table.table.rows]
    widths = [
        _width([head, *labels], first=True) if each.part is Part.ROW else _width([head])
        for head, (_, each) in zip(heads, fields, strict=True)
    ]
    dress(sheet, voice, sum(widths))
    fit(sheet, 0, zip(heads, widths, strict=True))
    for line, label in enumerate(labels, 1):
        fit(sheet, line, [(label, widths[0])])
    for place, (at, field) in enumerate(fields):
        write(sheet, 0, place, heads[place], looks.head if field.column is None else looks.head_of_figures)
        sheet.set_column(place, place, widths[place])
        for line, cells in enumerate(table.lines, 1):
            _cell(sheet, (line, place), cells[at], field, table, voice, looks)
    below = _below(sheet, table, widths, voice, looks)
    chart = chart_of(book, table.table, voice, drawn)
    if chart is not None:
        title = voice.words("report-chart", table=voice.table(table.table), column=_drawn(table, voice))
        sheet.insert_chart(below + 1, 0, chart, {"description": title, "object_position": 2})


def _cell(
    sheet: "Worksheet", at: tuple[int, int], cell: Cell, field: Field, table: Tidy, voice: Voice, looks: Looks
) -> None:
    line, place = at
    row = table.table.rows[line - 1]
    if cell is Missing.STAR:
        write(sheet, line, place, voice.words("report-star"), looks.star)
    elif field.part is Part.ROW:
        write(sheet, line, place, voice.row(table.table, row), looks.text)
    elif isinstance(cell, str) and field.part is Part.VALUE and field.column is not None:
        write(sheet, line, place, voice.figure(table.table.figure(row.id, field.column.id), field.column), looks.word)
    elif isinstance(cell, int | float) and field.column is not None:
        sheet.write_number(line, place, cell, looks.number(_form(cell, field)))


def _form(cell: float, field: Field) -> str:
    """With as many decimals as it is shown with; whole hours have none."""
    column = field.column
    assert column is not None
    places = 0 if column.unit is Unit.HOURS and float(cell).is_integer() else column.places
    return number_form(places)


def _head(field: Field, table: Tidy, voice: Voice) -> str:
    name, _ = said(field, table, voice)
    if field.column is None or field.column.unit is Unit.CODE:
        return name
    return voice.words("report-in-unit", column=name, unit=voice.unit(field.column.unit))


def _drawn(table: Tidy, voice: Voice) -> str:
    return next(voice.column(each) for each in table.table.columns if each.id == table.table.drawn)


def _below(sheet: "Worksheet", table: Tidy, widths: list[float], voice: Voice, looks: Looks) -> int:
    """What the table tells, and what its signs mean, each across as many columns as it takes; the line after them."""
    wide, last = 0.0, -1
    while wide < _NOTES or last < 1:
        last += 1
        wide += widths[last] if last < len(widths) else 8.43
    texts = [voice.table_about(table.table), *notes(table.table, voice, in_columns=True)]
    if not table.lines:
        texts.insert(0, voice.words("report-no-rows"))
    for line, text in enumerate(texts, len(table.lines) + 2):
        sheet.merge_range(line, 0, line, last, "", looks.note)
        write(sheet, line, 0, text, looks.note)
        fit(sheet, line, [(text, wide)])
    return len(table.lines) + 2 + len(texts)


def _width(texts: list[str], *, first: bool = False) -> float:
    least, most = _FIRST if first else _OTHER
    return float(min(most, max(least, *(_long(each) + 2 for each in texts))))


def _lines(text: str, wide: float) -> int:
    """How many lines it takes."""
    letters = max(1, int(wide * _LETTERS * len(text) / (_long(text) or 1)))
    return len(textwrap.wrap(text, letters))


def _long(text: str) -> int:
    """As many letters as it is wide."""
    return sum(2 if unicodedata.east_asian_width(each) in "WF" else 1 for each in text)
