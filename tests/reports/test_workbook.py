"""A report's workbook: read by another library, opened and printed by LibreOffice, looked at."""

import io
import warnings
from pathlib import Path

import pypdfium2
import pytest
from openpyxl import load_workbook
from openpyxl.workbook import Workbook

from reports.figures.document import STAR, Chart, Document, Figure, Rows, Section
from reports.figures.sheet_names import sheet_names
from reports.figures.voice import Voice
from reports.figures.workbook import report_workbook
from tests.office import printed, saved_again, texts
from tests.reports.made_up import CLIENTS, CONCLUSION, EMPTY, HOSTILE, MEAN, WHOLE, document, english, n, strange, table

MADE = report_workbook(WHOLE, english(), "Riverside")
MARK, GRID = (0x1F, 0x5F, 0x8B), (0xD5, 0xDB, 0xE2)  # what bars are drawn in, and the lines behind them


def opened(content: bytes) -> Workbook:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of how openpyxl reads, not of what it reads
        return load_workbook(io.BytesIO(content))


def values(book: Workbook, sheet: str) -> dict[str, object]:
    """What stands where."""
    return {cell.coordinate: cell.value for row in book[sheet].iter_rows() for cell in row if cell.value is not None}


def rows(book: Workbook, sheet: str, many: int) -> list[list[object]]:
    return [[cell.value for cell in row] for row in book[sheet].iter_rows(max_row=many)]


BOOK = opened(MADE)


def test_a_cover_a_sheet_for_each_table_and_what_columns_are() -> None:
    assert BOOK.sheetnames == [
        "Cover", "By how sessions were held", "By component", "Alliance by phase", "Remote against in person",
        "Alliance and outcome", "Alliance and dropping out", "How check-ins were answered",
        "Alerts beside their budget", "What the columns are", "Figures in the charts",
    ]  # fmt: skip
    cover = [cell.value for cell in BOOK["Cover"]["A"] if cell.value]
    assert "Riverside" in cover[0]
    assert "From 1 July 2026 to 30 September 2026." in cover
    assert any(str(each).startswith("A star (*) stands where") for each in cover)
    links = {cell.value: cell.hyperlink.location for cell in BOOK["Cover"]["A"] if cell.hyperlink}
    assert links["By component"] == "'By component'!A1"
    assert [cell.value for cell in BOOK["Cover"]["B"] if cell.value] == ["\u206810\u2069", "\u20680.02\u2069"]
    assert len(links) == len(WHOLE.tables)
    about = {row[0]: row[2] for row in rows(BOOK, "What the columns are", 99)}
    assert about["Mean"] == "Alliance, from 0 to 100: the mean of the clients' own means."


def test_numbers_are_numbers_as_they_are_shown_and_a_star_is_a_text_that_is_explained() -> None:
    reach = BOOK["By how sessions were held"]
    assert rows(BOOK, reach.title, 6) == [
        ["How sessions were held", "Clients (people, to the nearest ten)", "Sessions (to the nearest ten)",
         "Answered of asked (per cent)", "Alert to seen (hours)"],
        ["Video", 120, 1340, 81, 4], ["Phone", 20, 120, 64, 0.25], ["Chat", "*", "*", "*", "*"],
        ["E-mail", "*", "*", "*", "*"], ["In person", 60, 520, 77, 168],
    ]  # fmt: skip
    assert (reach["C2"].number_format, reach["E2"].number_format, reach["E3"].number_format) == (
        "#,##0", "#,##0", "#,##0.00",
    )  # fmt: skip
    assert reach.freeze_panes == "B2"
    assert any(str(each.value).startswith("A star (*)") for each in reach["A"])
    parity = rows(BOOK, "Remote against in person", 2)
    assert parity[0][:4] == [
        "Difference (per cent)", "Difference, from (per cent)", "Difference, up to (per cent)", "What it says",
    ]  # fmt: skip
    assert parity[1][:4] == [-12, -31, 7, "cannot tell"]
    assert BOOK["Remote against in person"].freeze_panes == "A2"
    assert any("nothing to show" in str(each.value) for each in BOOK["Alliance and dropping out"]["A"])


def test_charts_are_native_and_nothing_is_drawn_for_a_star() -> None:
    charts = {sheet.title: len(sheet._charts) for sheet in BOOK if sheet._charts}
    assert charts == dict.fromkeys(
        ["By how sessions were held", "By component", "Alliance by phase", "Remote against in person",
         "Alliance and outcome", "Alerts beside their budget"], 1,
    )  # fmt: skip
    drawn = rows(BOOK, "Figures in the charts", 12)
    assert drawn[3] == ["By how sessions were held", "Chat: not told", None, None, None]
    assert drawn[6] == ["By component", "All together", 76, 3, 3]
    series = BOOK["By component"]._charts[0].series[0]
    assert series.val.numRef.f == "'Figures in the charts'!$C$7:$C$10"
    assert series.errBars.plus.numRef.f == "'Figures in the charts'!$E$7:$E$10"


def test_the_same_document_makes_the_same_bytes_also_when_it_was_kept() -> None:
    assert report_workbook(Document.read(WHOLE.kept()), english(), "Riverside") == MADE
    assert BOOK.properties.created.isoformat() == "2026-10-08T07:30:00"


@pytest.mark.parametrize(
    "kept", [EMPTY, document(), document(*(each.model_copy(update={"tables": ()}) for each in WHOLE.sections))]
)
def test_where_nothing_is_told_there_is_a_cover_that_says_so(kept: Document) -> None:
    book = opened(report_workbook(kept, english(), "Riverside"))
    assert book.sheetnames == ["Cover"]
    assert any("no figure can be told" in each for each in texts(book))
    assert not [cell for cell in book["Cover"]["A"] if cell.hyperlink]


@pytest.mark.parametrize(
    "word", ["=1+1", "{=1+1}", "@SUM(A1)", "https://evil.example", "internal:A1", "\x00\x07\x1b", "x" * 40_000]
)
@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_whatever_is_put_in_is_text(word: str, direction: str) -> None:
    house = strange(direction)

    def words(message: str, /, **values: str) -> str:
        return word

    made = document(Section(id="reach", sentences=("one",), tables=(
        table("parity", Rows.COMPONENT, (CLIENTS, MEAN, CONCLUSION),
              {"a": (n(20), n(50, 40, 60), Figure(text="x")), "b": (STAR, STAR, STAR)}, Chart.BARS, "mean"),
        table("reach", Rows.COMPONENT, (CLIENTS,), {"a": (n(20),)}, Chart.LINE, "clients"),
    )), margin=word)  # fmt: skip
    hostile = Voice(house.language, direction, words, lambda *_: word, lambda _: word, lambda _: word)
    book = opened(report_workbook(made, hostile, word))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} == {"s", "n"}
    assert {cell.hyperlink.target for cell in cells if cell.hyperlink} == {None}
    assert all(sheet.sheet_view.rightToLeft is (direction == "rtl") or direction == "ltr" for sheet in book)
    assert all(sheet._charts for sheet in book.worksheets[1:3])


def test_names_of_sheets_are_what_programs_allow_and_no_two_are_the_same() -> None:
    long = "Rindfleischetikettierungsüberwachungsaufgaben"
    names = sheet_names([long, long, long.upper(), "a/b[c]:*?\\", "''", "", "'quoted'", "History", "\U0001f642" * 20,
                         "cover", "Cover", *["x"] * 11])  # fmt: skip
    assert names[:3] == [
        "Rindfleischetikettierungsüberw…",
        "Rindfleischetikettierungsü… (2)",
        "RINDFLEISCHETIKETTIERUNGSÜ… (3)",
    ]
    assert names[3:11] == [
        "a b c",
        "1",
        "1 (2)",
        "quoted",
        "History (2)",
        "\U0001f642" * 15 + "…",
        "cover",
        "Cover (2)",
    ]
    assert names[-1] == "x (11)"
    assert len({each.casefold() for each in names}) == len(names)
    assert max(len(each.encode("utf-16-le")) // 2 for each in names) <= 31


@pytest.mark.parametrize(("voice", "programme"), [(english(), "Riverside"), (strange("rtl"), HOSTILE)])
def test_libreoffice_understands_all_of_it(voice: Voice, programme: str, tmp_path: Path) -> None:
    made = tmp_path / "report.xlsx"
    made.write_bytes(report_workbook(WHOLE, voice, programme))
    ours, theirs = opened(made.read_bytes()), opened(saved_again(made, tmp_path).read_bytes())
    assert theirs.sheetnames == ours.sheetnames
    for name in ours.sheetnames:
        assert values(theirs, name) == values(ours, name)
        assert len(theirs[name]._charts) == len(ours[name]._charts)


def test_many_long_names_leave_room_for_what_is_drawn(tmp_path: Path) -> None:
    stars = ("trauma", "substances", "eating", "relationships", "stress", "body", "other")
    told = dict.fromkeys(("anxiety", "depression", "grief"), (n(60, 50, 70),))
    rows: dict[str, tuple[Figure, ...]] = {**told, **dict.fromkeys(stars, (STAR,))}
    areas = table("alliance_by_problem_area", Rows.PROBLEM_AREA, (MEAN,), rows, Chart.INTERVALS, "mean")
    made = tmp_path / "report.xlsx"
    made.write_bytes(report_workbook(document(Section(id="alliance", tables=(areas,))), english(), "Riverside"))
    paper = pypdfium2.PdfDocument(printed(made, tmp_path))
    picture = paper[1].render(scale=4).to_pil().convert("RGB")
    lines = [y for y in range(picture.height)
             if sum(picture.getpixel((x, y)) == GRID for x in range(picture.width)) > picture.width / 3]  # fmt: skip
    assert max(lines) - min(lines) > 200  # from 100 to 50; where the names leave no room it is 80
    paper.close()


def test_printed_it_has_its_words_and_bars_as_long_as_their_figures(tmp_path: Path) -> None:
    made = tmp_path / "report.xlsx"
    made.write_bytes(MADE)
    paper = pypdfium2.PdfDocument(printed(made, tmp_path))
    assert len(paper) == len(BOOK.sheetnames)  # each sheet on one page
    alone = [page.get_textpage().get_text_range() for page in list(paper)[1 : 1 + len(WHOLE.tables)]]
    assert [name in each for name, each in zip(BOOK.sheetnames[1:], alone, strict=False)] == [True] * len(alone)
    said = " ".join(page.get_textpage().get_text_range() for page in paper).replace("\r\n", " ")
    for words in ("How it went:", "A star (*) stands where a figure is not told", "Chat: not told", "cannot tell"):
        assert words in said
    assert "###" not in said  # no number is too wide for its column
    picture = paper[1].render(scale=2).to_pil().convert("RGB")
    long = [sum(picture.getpixel((x, y)) == MARK for x in range(picture.width)) for y in range(picture.height)]
    bars = [most for most, before in zip(long[1:], long, strict=False) if most > 20 and before <= 20]
    assert [round(81 * bar / bars[0]) for bar in bars] == [81, 64, 77]
    paper.close()
