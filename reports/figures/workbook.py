"""A report as a workbook (XLSX): a cover in plain words, a sheet for each table with its chart, and what columns are.

For a programme's manager. Numbers are numbers, as precise as they are shown; everything else is text, whatever it looks
like. What charts draw stands on a sheet of its own, where nothing is in a star's place: a star would be drawn as 0.
"""

import io
from dataclasses import replace
from typing import TYPE_CHECKING

from reports.figures.document import Document, Section
from reports.figures.notes import is_told
from reports.figures.sheet import Looks, add_sheet, dress, fit, plain, write
from reports.figures.sheet_charts import ChartFigures
from reports.figures.sheet_names import sheet_names
from reports.figures.tidy import tidy_tables
from reports.figures.voice import Voice, Words, apart

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_WIDE, _NARROW = 92, 24  # columns, in characters
_SHORT = 255  # a link's text


def report_workbook(document: Document, voice: Voice, programme: str) -> bytes:
    """The whole file; the same bytes of the same document. `programme`: its name, whatever is in it.

    Raises ValueError where a table cannot be told.
    """
    from xlsxwriter import Workbook  # takes a while to load, and few need it

    voice = replace(voice, words=_written(voice.words))
    tables = tidy_tables(document) if is_told(document) else []
    own = ("report-sheet-cover", "report-columns", "report-sheet-charts")
    cover, *names, columns, charts = sheet_names(
        [voice.words(own[0]), *(voice.table(each.table) for each in tables), *map(voice.words, own[1:])]
    )
    file = io.BytesIO()
    with Workbook(file, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}) as book:
        title = voice.words("report-title", programme=apart(programme), period=document.period)
        book.set_properties({"title": title, "created": document.made_at.replace(tzinfo=None)})
        looks = Looks(book, voice)
        links = {each.table.id: name for each, name in zip(tables, names, strict=True)}
        _cover(book.add_worksheet(cover), document, title, voice, looks, links)
        drawn = ChartFigures(charts)
        for each, name in zip(tables, names, strict=True):
            add_sheet(book, name, each, voice, looks, drawn)
        if tables:
            _columns(book.add_worksheet(columns), document, voice, looks)
        if drawn.lines:
            _charts(book.add_worksheet(charts), drawn, voice, looks)
    return file.getvalue()


def _written(words: Words) -> Words:
    """The same, with nothing in it that a workbook cannot hold."""

    def written(message: str, /, **values: str) -> str:
        return plain(words(message, **values))

    return written


def _cover(
    sheet: "Worksheet", document: Document, title: str, voice: Voice, looks: Looks, links: dict[str, str]
) -> None:
    """What it is, what a star is, what is in it and where, and what the figures rest on."""
    dress(sheet, voice, _WIDE)
    sheet.hide_gridlines(2)
    sheet.set_column(0, 0, _WIDE)
    sheet.set_column(1, 1, _NARROW)
    lines = _Lines(sheet, looks)
    lines.add(title, looks.title, 25)
    lines.add(voice.words("report-period", begins=voice.day(document.begins), ends=voice.day(document.ends)))
    lines.add(voice.instrument(document))
    lines.add(voice.words("report-made", made=voice.moment(document.made_at)))
    lines.add(voice.words("report-star-about" if links else "report-nothing-told"), looks.notice)
    for section in document.sections:
        if links or section.sentences:
            _section(lines, section, document, voice, links)
    if document.settings:
        lines.head(voice.words("report-settings"))
    for name, value in document.settings.items():
        lines.add(voice.setting(name), beside=apart(value))


class _Lines:
    """The lines of a cover, written one below the other."""

    def __init__(self, sheet: "Worksheet", looks: Looks) -> None:
        self._sheet, self._looks, self._next = sheet, looks, 0

    def add(self, text: str, look: "Format | None" = None, letter: float = 15.0, beside: str = "") -> None:
        """A text, and perhaps another beside it. `letter`: points of a line."""
        fit(self._sheet, self._next, [(text, _WIDE), (beside, _NARROW)], letter)
        write(self._sheet, self._next, 0, text, look or self._looks.text)
        if beside:
            write(self._sheet, self._next, 1, beside, self._looks.text)
        self._next += 1

    def head(self, text: str) -> None:
        """A heading, after an empty line."""
        self._next += 1
        self.add(text, self._looks.heading, 18)

    def link(self, text: str, to: str) -> None:
        """What leads to the sheet of this name."""
        fit(self._sheet, self._next, [(text, _WIDE)])
        name = to.replace("'", "''")
        self._sheet.write_url(self._next, 0, f"internal:'{name}'!A1", self._looks.link, text[:_SHORT])
        self._next += 1


def _section(lines: _Lines, section: Section, document: Document, voice: Voice, links: dict[str, str]) -> None:
    lines.head(voice.section(section))
    lines.add(voice.section_about(section))
    for sentence in section.sentences:
        lines.add(voice.sentence(sentence, document))
    for table in section.tables if links else ():
        lines.link(voice.table(table), links[table.id])


def _columns(sheet: "Worksheet", document: Document, voice: Voice, looks: Looks) -> None:
    """What each is, once."""
    dress(sheet, voice, 2 * _WIDE)
    sheet.freeze_panes(1, 1)
    sheet.repeat_rows(0)
    sheet.set_column(0, 1, _NARROW + 6)
    sheet.set_column(2, 2, _WIDE)
    heads = ("report-heads-column", "report-heads-unit", "report-heads-meaning")
    for place, head in enumerate(heads):
        write(sheet, 0, place, voice.words(head), looks.head)
    all_of_them = {column.id: column for table in document.tables for column in table.columns}
    for line, column in enumerate(all_of_them.values(), 1):
        write(sheet, line, 0, voice.column(column), looks.text)
        write(sheet, line, 1, voice.unit(column.unit), looks.text)
        write(sheet, line, 2, voice.column_about(column), looks.text)
        names = [(voice.column(column), _NARROW + 6), (voice.unit(column.unit), _NARROW + 6)]
        fit(sheet, line, [*names, (voice.column_about(column), _WIDE)])


def _charts(sheet: "Worksheet", drawn: ChartFigures, voice: Voice, looks: Looks) -> None:
    """The figures of all charts, one below the other."""
    dress(sheet, voice, 2 * _WIDE)
    sheet.freeze_panes(1, 2)
    sheet.repeat_rows(0)
    sheet.set_column(0, 1, _NARROW + 16)
    sheet.set_column(2, 4, _NARROW)
    heads = (
        "report-heads-table",
        "report-heads-row",
        "report-heads-figure",
        "report-heads-below",
        "report-heads-above",
    )
    for place, head in enumerate(heads):
        write(sheet, 0, place, voice.words(head), looks.head)
    fit(sheet, 0, [(voice.words(head), _NARROW) for head in heads])
    for line, (table, row, figure, below, above) in enumerate(drawn.lines, 1):
        write(sheet, line, 0, table, looks.text)
        write(sheet, line, 1, row, looks.text)
        fit(sheet, line, [(table, _NARROW + 16), (row, _NARROW + 16)])
        for place, number in enumerate((figure, below, above), 2):
            if number is not None:
                sheet.write_number(line, place, number)
