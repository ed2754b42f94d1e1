"""A report's files for programs: tidy, one vocabulary, a data package that others find valid, and nothing but text."""

import csv
import io
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from frictionless import Package, system
from pyarrow import parquet

from bot.signals_file import JUDGED
from reports.csv_file import as_it_was
from reports.figures.document import STAR, Column, Document, Figure, Rows, Section, Table, Unit
from reports.figures.files import report_files
from reports.figures.tidy import COLUMNS, ROWS, tidy
from reports.research.codebook import variables
from tests.reports.made_up import CLIENTS, EMPTY, HOSTILE, MEAN, PARITY, WHOLE, document, english, n, strange, table

ROOT = Path(__file__).parents[2]
FILES = report_files(WHOLE, english(), "Riverside")


def lines(name: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(FILES[f"tables/{name}.csv"].decode())))


def test_a_line_is_a_row_with_its_period_and_its_figures_and_a_star_is_what_is_not_told() -> None:
    assert lines("reach_by_modality") == [
        ["period", "modality", "clients", "sessions", "response", "hours_to_seen"],
        ["2026Q3", "video", "120", "1340", "81", "4"],
        ["2026Q3", "phone", "20", "120", "64", "0.25"],
        ["2026Q3", "chat", "*", "*", "*", "*"],
        ["2026Q3", "email", "*", "*", "*", "*"],
        ["2026Q3", "in_person", "60", "520", "77", "168"],
    ]
    assert lines("parity") == [
        ["period", "difference", "difference_low", "difference_high", "conclusion"],
        ["2026Q3", "-12", "-31", "7", "cannot_tell"],
    ]
    assert lines("alliance_by_phase")[2] == ["2026Q3", "later", "*", "*", "*"]
    assert lines("drop_out") == [["period", "clients"]]


def test_a_figure_is_no_more_precise_than_it_is_shown_and_never_less_than_nothing() -> None:
    close = table("answering", Rows.ALL, (CLIENTS, MEAN), {"all": (n(20), n(-0.4, -1.49, 74.5001))})
    assert tidy(close, "2026Q3").lines == (("2026Q3", 20, 0, -1, 75),)
    mixed = table("answering", Rows.COMPONENT, (CLIENTS, MEAN), {"a": (n(20), n(7)), "b": (STAR, n(8, 7, 9))})
    assert tidy(mixed, "2026Q3").lines[0][3:] == (7, "", "")


@pytest.mark.parametrize("report", [WHOLE, EMPTY, document(), document(Section(id="method"))])
def test_others_find_the_package_valid(report: Document, tmp_path: Path) -> None:
    for path, content in report_files(report, strange("rtl"), HOSTILE).items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_bytes(content)
    with system.use_context(trusted=True):
        checked = Package(str(tmp_path / "datapackage.json")).validate()
    assert checked.valid, checked.flatten(["name", "type", "message"])
    assert {task.name for task in checked.tasks} >= {f"tables-{each.id}.csv" for each in report.tables}


def test_others_notice_what_was_changed(tmp_path: Path) -> None:
    for path, content in FILES.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_bytes(content.replace(b",81,", b",82,"))
    with system.use_context(trusted=True):
        assert not Package(str(tmp_path / "datapackage.json")).validate().valid


def test_the_package_says_of_every_column_what_it_is() -> None:
    package = json.loads(FILES["datapackage.json"])
    told = {each["path"]: each for each in package["resources"]}
    assert set(told) == set(FILES) - {"datapackage.json"}
    fields = {each["name"]: each for each in told["tables/parity.csv"]["schema"]["fields"]}
    assert fields["difference"]["unit"] == "per cent"
    assert fields["difference_low"]["title"] == "Difference, from"
    assert fields["conclusion"]["categories"] == [{"value": "cannot_tell", "label": "cannot tell"}]
    reach = {each["name"]: each for each in told["tables/reach_by_modality.csv"]["schema"]["fields"]}
    assert reach["clients"]["type"] == "integer"
    assert reach["clients"]["description"] == "How many different clients are behind the row."
    assert {"value": "in_person", "label": "In person"} in reach["modality"]["categories"]
    assert "A star (*)" in told["tables/reach_by_modality.csv"]["description"]
    assert "A star (*)" not in told["tables/parity.csv"]["description"]


def test_the_same_document_makes_the_same_files_and_tables_are_the_same_in_every_language() -> None:
    assert report_files(Document.read(WHOLE.kept()), english(), "Riverside") == FILES
    elsewhere = report_files(WHOLE, strange("rtl"), "Elsewhere")
    assert {path for path in FILES if elsewhere[path] == FILES[path]} == {
        path for path in FILES if path.startswith("tables/") or path == "document.json"
    }


@pytest.mark.parametrize("word", ["=1+1", "@SUM(A1)", "+49", "a;=cmd|' /C calc'!A0", '"\n=1'])
def test_no_word_is_a_formula(word: str) -> None:
    column = PARITY.columns[1]
    evil = table("parity", Rows.COMPONENT, (column,), {word: (Figure(text=word),)})
    made = document(Section(id="parity", tables=(evil,)))
    text = report_files(made, strange("ltr"), word)["tables/parity.csv"].decode()
    row = list(csv.reader(io.StringIO(text)))[1]
    assert [as_it_was(cell) for cell in row] == ["2026Q3", word, word]
    assert not [cell for line in text.splitlines() for cell in re.split("[,;|]", line) if cell[:1] in "=@" and cell]


def _named(name: str, columns: tuple[Column, ...] = (CLIENTS,), rows: tuple[str, ...] = ("a",)) -> Table:
    return table(name, Rows.PHASE, columns, {each: (STAR,) * len(columns) for each in rows})


@pytest.mark.parametrize(
    ("tables", "why"),
    [
        ((_named("../../etc/passwd"),), "is no name"),
        ((_named("UPPER"),), "is no name"),
        ((_named("reach"), _named("reach", rows=())), "stands twice in the report"),
        ((_named("reach", (CLIENTS, CLIENTS)),), "two columns are called 'clients'"),
        ((_named("reach", (MEAN, Column(id="mean_score_low", unit=Unit.POINTS))),), "two columns"),
        ((_named("reach", (Column(id="phase", unit=Unit.POINTS),)),), "two columns"),
        ((_named("reach", (Column(id="a,b", unit=Unit.POINTS),)),), "is no name"),
    ],
)
def test_what_cannot_be_told_is_refused(tables: tuple[Table, ...], why: str) -> None:
    with pytest.raises(ValueError, match=why):
        report_files(document(Section(id="reach", tables=tables)), strange("ltr"), "Riverside")


def test_a_row_that_stands_twice_or_lacks_a_figure_is_refused() -> None:
    row = _named("reach").rows[0]
    for rows, why in ((row, row), "twice"), ((row.model_copy(update={"figures": ()}),), "one figure for each"):
        with pytest.raises(ValueError, match=why):
            tidy(_named("reach").model_copy(update={"rows": rows}), "2026Q3")
    with pytest.raises(ValueError, match="twice"):
        tidy(table("reach", Rows.ALL, (CLIENTS,), {"a": (STAR,), "b": (STAR,)}), "2026Q3")


@pytest.mark.parametrize("number", [float("nan"), float("inf")])
def test_what_is_no_number_is_no_figure(number: float) -> None:
    with pytest.raises(ValueError, match="finite"):
        n(number)


def test_a_name_means_one_thing_in_every_file() -> None:
    """Every column that has words for a report, against those of records and signals."""
    said = (ROOT / "handlers/locales/en/report.ftl").read_text(encoding="utf-8")
    ids = {each.replace("-", "_") for each in re.findall(r"^report-column-([a-z-]+?)(?:-about)? =", said, re.MULTILINE)}
    of_report = {COLUMNS.get(each, each) for each in ids} | {ROWS.get(by, by.value) for by in Rows} | {"period"}
    elsewhere = {each.name for each in variables([], [])} | {*JUDGED, "date"}
    page = (ROOT / "docs/columns.md").read_text(encoding="utf-8")
    shared = page.split("## ")[0].split("| in a report")[0]
    assert of_report & elsewhere == set(re.findall(r"^\| `(\w+)`", shared, re.MULTILINE))
    assert {*COLUMNS.values(), *ROWS.values()} <= set(re.findall(r"`(\w+)`", page))


def test_parquet_has_the_same_columns_and_lines_with_their_types_and_units() -> None:
    files = report_files(WHOLE, english(), "Riverside", parquet=True)
    assert {path.removesuffix(".parquet") for path in files if path.endswith(".parquet")} == {
        path.removesuffix(".csv") for path in files if path.endswith(".csv")
    }
    table = parquet.read_table(io.BytesIO(files["tables/reach_by_modality.parquet"]))
    assert [str(each) for each in table.schema.types] == ["string", "string", "int64", "int64", "double", "double"]
    assert table.schema.field("response").metadata == {b"unit": b"percent"}
    assert table.to_pylist()[1] == {
        "period": "2026Q3", "modality": "phone", "clients": 20, "sessions": 120, "response": 64, "hours_to_seen": 0.25,
    }  # fmt: skip
    assert [each["clients"] for each in table.to_pylist()] == [120, 20, None, None, 60]
    assert parquet.read_table(io.BytesIO(files["tables/drop_out.parquet"])).num_rows == 0
    assert (
        report_files(WHOLE, strange("rtl"), "Elsewhere", parquet=True)["tables/parity.parquet"]
        == (files["tables/parity.parquet"])
    )


def test_nothing_heavy_is_loaded_before_it_is_needed() -> None:
    asked = "import sys, reports.figures.files; print({'pyarrow', 'xlsxwriter'} & {*sys.modules})"
    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True, cwd=ROOT)
    assert told.stdout.strip() == "set()"
