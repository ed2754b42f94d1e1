"""A report as one page: everything is in it, it needs no network and no script, and reads on a phone and on paper.

For a programme's manager. What is on it is made of the kept document alone, in whichever language it is said.
"""

from collections.abc import Iterator, Set
from importlib import resources
from xml.etree.ElementTree import Element

from reports.figures.charts import chart_of
from reports.figures.document import Column, Document, Figure, Row, Section, Table, Unit
from reports.figures.markup import tag, tags, written
from reports.figures.notes import is_told, notes
from reports.figures.voice import Voice, apart
from reports.isolates import without_isolates

_MANY, _ROOM, _BETWEEN, _SMALL = 7, 75.0, 2.0, 0.8
"""A table of more columns, or of more letters beside each other, is a list of figures for each row: so much has room on
the smallest screen on which there are tables. Letters between two columns, and how wide small ones are."""
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def report_page(document: Document, voice: Voice, programme: str) -> str:
    """The whole page as HTML. `programme`: its name, whatever is in it. The same of the same document."""
    title = voice.words("report-title", programme=apart(programme), period=document.period)
    told = is_told(document)
    sections = [each for each in document.sections if told or each.sentences]
    body = tag(
        "main",
        tag("h1", title),
        *_front(document, voice),
        None if told else tag("p", voice.words("report-nothing-told"), class_="notice"),
        _contents(sections, voice, columns=told) if sections else None,
        *(_section(each, document, voice, told=told) for each in sections),
        *(_columns(document, voice) if told else ()),
        *_settings(document, voice),
    )
    return written(tag("html", _head(title), tag("body", body), lang=voice.language, dir=voice.direction))


def _head(title: str) -> Element:
    style = (resources.files("reports.figures") / "page.css").read_text(encoding="utf-8")
    return tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content=_POLICY),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="robots", content="noindex"),
        tag("title", title),
        tag("style", style),
    )


def _front(document: Document, voice: Voice) -> Iterator[Element]:
    yield tag("p", voice.words("report-period", begins=voice.day(document.begins), ends=voice.day(document.ends)))
    made = voice.words("report-made", made=voice.moment(document.made_at))
    yield tag("p", f"{voice.instrument(document)} {made}", class_="quiet")


def _contents(sections: list[Section], voice: Voice, *, columns: bool) -> Element:
    links = [tag("a", voice.section(each), href=f"#section-{each.id}") for each in sections]
    if columns:
        links.append(tag("a", voice.words("report-columns"), href="#columns"))
    name = voice.words("report-contents")
    return tag("nav", tag("ul", *tags("li", links)), aria_label=name)


def _section(section: Section, document: Document, voice: Voice, *, told: bool) -> Element:
    name = f"section-{section.id}"
    return tag(
        "section",
        tag("h2", voice.section(section), id=name),
        tag("p", voice.section_about(section), class_="quiet"),
        *tags("p", (voice.sentence(each, document) for each in section.sentences)),
        *(_tables(section, voice) if told else ()),
        aria_labelledby=name,
    )


def _tables(section: Section, voice: Voice) -> Iterator[Element]:
    """Stars are explained where they stand; what else holds of many figures, once in a section."""
    said: set[str] = set()
    for table in section.tables:
        yield from _table(table, voice, said)
        said |= {*notes(table, voice)} - {voice.words("report-star-about")}


def _table(table: Table, voice: Voice, said: Set[str]) -> Iterator[Element]:
    """Its name, its chart, the table itself, and what its signs mean."""
    yield tag("h3", voice.table(table), id=f"table-{table.id}")
    yield tag("p", voice.table_about(table))
    if not table.rows:
        yield tag("p", voice.words("report-no-rows"), class_="quiet")
        return
    drawn = chart_of(table, voice)
    if drawn is not None:
        column = next(each for each in table.columns if each.id == table.drawn)
        unit = tag("span", voice.unit(column.unit), class_="unit")
        yield tag("figure", tag("figcaption", voice.column(column), unit), drawn)
    yield tag(
        "table",
        tag("caption", voice.table(table), class_="unseen"),
        tag("thead", _heads(table, voice), role="rowgroup"),
        tag("tbody", *(_row(table, row, voice) for row in table.rows), role="rowgroup"),
        role="table", class_="narrow" if _has_room(table, voice) else "wide",
    )  # fmt: skip
    yield from tags("p", notes(table, voice, but=said), class_="note")


def _has_room(table: Table, voice: Voice) -> bool:
    """Whether its columns stand beside each other without a broken word."""
    first = [voice.by(table), *(voice.row(table, row) for row in table.rows)]
    wide = _BETWEEN + max(map(_longest, first))
    for column, figures in zip(table.columns, zip(*(row.figures for row in table.rows), strict=True), strict=True):
        small = [
            _longest(voice.unit(column.unit)),
            *(len(without_isolates(voice.interval(each, column) or "")) + 2 for each in figures),
        ]
        words = [voice.column(column), *(voice.figure(each, column) for each in figures)]
        wide += _BETWEEN + max(_SMALL * max(small), *map(_longest, words))
    return len(table.columns) <= _MANY and wide <= _ROOM


def _longest(text: str) -> int:
    """The letters of its longest word."""
    return max(map(len, without_isolates(text).split()), default=0)


def _heads(table: Table, voice: Voice) -> Element:
    heads = [
        tag(
            "th",
            tag("a", voice.column(each), href=f"#column-{each.id}"),
            tag("span", voice.unit(each.unit), class_="unit") if each.unit is not Unit.CODE else None,
            scope="col", role="columnheader",
        )
        for each in table.columns
    ]  # fmt: skip
    return tag("tr", tag("th", voice.by(table), scope="col", role="columnheader"), *heads, role="row")


def _row(table: Table, row: Row, voice: Voice) -> Element:
    head = tag("th", voice.row(table, row), scope="row", role="rowheader")
    cells = [_cell(figure, column, voice) for figure, column in zip(row.figures, table.columns, strict=True)]
    return tag("tr", head, *cells, role="row")


def _cell(figure: Figure, column: Column, voice: Voice) -> Element:
    said, interval = voice.figure(figure, column), voice.interval(figure, column)
    told: list[Element] = []
    if figure.is_star:
        star = tag("span", said, aria_hidden="true")
        told = [tag("span", star, tag("span", voice.words("report-star-said"), class_="unseen"))]
    else:
        within = tag("span", f" ({interval})", class_="interval") if interval else None
        told = [tag("span", said, within)]
    return tag("td", *told, role="cell", data_column=_named(column, voice))


def _named(column: Column, voice: Voice) -> str:
    """As it stands before a figure where there are no heads above."""
    name = voice.column(column)
    return (
        name if column.unit is Unit.CODE else voice.words("report-in-unit", column=name, unit=voice.unit(column.unit))
    )


def _columns(document: Document, voice: Voice) -> Iterator[Element]:
    """What each is, once."""
    all_of_them = {column.id: column for table in document.tables for column in table.columns}
    yield tag("h2", voice.words("report-columns"), id="columns")
    terms = [
        part
        for each in all_of_them.values()
        for part in (tag("dt", voice.column(each), id=f"column-{each.id}"), tag("dd", voice.column_about(each)))
    ]
    yield tag("dl", *terms)


def _settings(document: Document, voice: Voice) -> Iterator[Element]:
    if document.settings:
        yield tag("h2", voice.words("report-settings"))
        terms = [
            part
            for name, value in document.settings.items()
            for part in (tag("dt", voice.setting(name)), tag("dd", apart(value)))
        ]
        yield tag("dl", *terms)
