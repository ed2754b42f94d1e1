"""A report's page, by what stands in it: well formed, everything of the document, nothing that is not its own."""

import re
from html.parser import HTMLParser

import pytest

from reports.figures.document import STAR, Column, Document, Figure, Rows, Section, Unit
from reports.figures.page import report_page
from tests.reports.made_up import (
    CLIENTS,
    CORRELATION,
    DIFFERENCE,
    EMPTY,
    HOSTILE,
    MEAN,
    WHOLE,
    document,
    english,
    n,
    strange,
    table,
)  # fmt: skip

PAGE = report_page(WHOLE, english(), "Riverside")


class Read(HTMLParser):
    """Every element with its attributes, and all text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data

    def named(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]


def test_every_figure_is_there_with_its_interval_its_unit_and_what_its_column_is() -> None:
    text = Read(PAGE).text
    for said in (
        "1,340",
        "76 (73 to 79)",
        "\u221212 (\u221231 to 7)",
        "0.28 (\u22120.10 to 0.56)",
        "cannot tell",
        "0.25",
    ):
        assert said in text
    for said in (
        "people, to the nearest ten",
        "Each client's share of check-ins that they answered",
        "2026Q3",
        "Riverside",
    ):
        assert said in text
    assert "8 October 2026, 09:30" in text


def test_a_star_is_explained_at_each_table_that_has_one_and_nowhere_else() -> None:
    tables = PAGE.split("<h3")[1:]
    starred = ["A star (*)" in each for each in tables]
    assert starred == ['aria-hidden="true">*<' in each for each in tables]
    assert {True, False} == set(starred)


def test_every_chart_has_its_names_and_its_table_and_what_has_no_figure_is_not_drawn() -> None:
    read = Read(PAGE)
    ids = [str(attributes["id"]) for _, attributes in read.elements if "id" in attributes]
    assert len(ids) == len(set(ids))
    charts = read.named("svg")
    assert len(charts) == 6  # neither the table without rows nor the one of stars alone
    for chart in charts:
        assert chart["role"] == "img"
        assert {chart["aria-labelledby"], chart["aria-describedby"]} <= set(ids)
    assert "Video: 81; Phone: 64; Chat: not told;" in PAGE
    for link in read.named("a"):
        assert str(link["href"]).removeprefix("#") in ids
    assert len(PAGE.split("<figure")) - 1 == len(re.findall(r"</figure>\s*<table", PAGE))


def test_the_questions_that_come_with_the_program_are_called_so_and_others_by_their_name() -> None:
    own = report_page(WHOLE.model_copy(update={"instrument": "own"}), english(), "Riverside")
    assert "Alliance was asked with the questions that come with this program, version 2." in own
    assert "Alliance was asked with the questionnaire \u2068tma\u2069, version 2." in PAGE


def test_each_point_of_a_line_has_its_name() -> None:
    chart = next(each for each in PAGE.split("<svg")[1:] if "chart-alliance_by_phase-title" in each).split("</svg")[0]
    said = re.findall(r"<text[^>]*>([^<]*)</text>", chart)
    assert said[-5:] == ["First five", "sessions", "In between", "Last three", "sessions"]


@pytest.mark.parametrize(
    ("column", "figure", "wide"),
    [
        (MEAN, n(64, 31, 96), True), (MEAN, n(64, 40, 89), False), (DIFFERENCE, n(3.8, -100, 100), True),
        (CORRELATION, n(0.85, -0.91, 1), True), (CORRELATION, n(0.5, 0.01, 0.8), False), (MEAN, n(64), False),
        (MEAN, STAR, False),
    ],
)  # fmt: skip
def test_next_to_nothing_is_known_where_an_interval_holds_half_of_everything(
    column: Column, figure: Figure, wide: bool
) -> None:
    made = table("alliance", Rows.ALL, (CLIENTS, column), {"all": (n(40), figure)})
    page = report_page(document(Section(id="alliance", tables=(made,))), english(), "Riverside")
    assert ("next to nothing is known" in page) is wide


def test_what_is_reckoned_is_not_called_a_count() -> None:
    needed = Column(id="clients_needed", unit=Unit.NEEDED)
    parity = table("parity", Rows.ALL, (needed,), {"all": (n(1650),)})
    page = report_page(document(Section(id="parity", tables=(parity,))), english(), "Riverside")
    assert "clients, to the next ten" in page
    assert "Counts are to the nearest ten" not in page


@pytest.mark.parametrize(
    "kept", [EMPTY, document(), document(*(each.model_copy(update={"tables": ()}) for each in WHOLE.sections))]
)
def test_where_nothing_is_told_the_page_says_so_and_shows_no_empty_tables(kept: Document) -> None:
    page = report_page(kept, english(), "Riverside")
    assert "no figure can be told" in page
    assert not Read(page).named("table")


def test_the_same_document_makes_the_same_page_also_when_it_was_kept() -> None:
    assert report_page(Document.read(WHOLE.kept()), english(), "Riverside") == PAGE


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_whatever_is_put_in_is_text(direction: str) -> None:
    hostile = WHOLE.model_copy(update={"settings": {"margin": HOSTILE}, "instrument": HOSTILE, "period": HOSTILE})
    read = Read(report_page(hostile, strange(direction), HOSTILE))
    assert not {"script", "img", "link", "iframe"} & {name for name, _ in read.elements}
    assert not [key for _, attributes in read.elements for key in attributes if key.startswith("on") or key == "src"]
    assert "alert(1)</script>" in read.text.replace("&lt;", "<")
    assert read.named("html") == [{"lang": "he" if direction == "rtl" else "de", "dir": direction}]
