"""Files as people have them are read as they were meant, or refused with both readings: never misread."""

import csv
import io
import unicodedata
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from babel import Locale, localedata
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.cells import Numbers, bare, decimal_of
from bot.dates import Dates
from bot.ratings_file import Ratings, read_ratings
from bot.table_file import TableError
from bot.written import Written
from reports.csv_file import CsvFile, as_it_was, defused
from scoring.instrument import Item

ITEMS = (Item("goals", None, 0, 10), Item("bond", None, 0, 10))
PLAIN = "client,session,date,goals,bond\nK7,1,2026-01-13,4,5\nK7,2,2026-01-20,3,\nÄnne,1,2026-02-03,4.5,5\n"
SHOWN = Written()
"""Whatever the file shows by itself."""


def dated(*days: str) -> str:
    """The same with other words for its days."""
    text = PLAIN
    for day, other in zip(("2026-01-13", "2026-01-20", "2026-02-03"), days, strict=True):
        text = text.replace(day, other)
    return text


KEPT = [4.0, 5.0, 3.0, None, 4.5, 5.0]


def read(folder: Path, content: str | bytes, written: Written = SHOWN, items: tuple[Item, ...] = ITEMS) -> Ratings:
    file = folder / "in.csv"
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return read_ratings(file, items, written)


def values(found: Ratings) -> list[float | None]:
    return [None if value != value else value for value in found.values]


def problem(folder: Path, content: str | bytes, written: Written = SHOWN) -> str:
    with pytest.raises(TableError) as caught:
        read(folder, content, written)
    return str(caught.value)


@pytest.mark.parametrize(
    "content",
    [
        PLAIN,
        PLAIN.replace("\n", "\r\n"),
        PLAIN.replace("\n", "\r"),
        PLAIN.replace(",", "\t"),
        PLAIN.replace(",", "|"),
        PLAIN.replace(",", ";").replace("4.5", "4,5"),
        "sep=;\r\n" + PLAIN.replace(",", ";"),
        '"SEP=\t"\n' + PLAIN.replace(",", "\t"),
        PLAIN.encode("utf-8-sig"),
        PLAIN.encode("utf-16"),
        PLAIN.encode("utf-16-le"),
        PLAIN.encode("utf-16-be"),
        "\n\n" + PLAIN.replace("client,session,date,goals", " Client ,SESSION,Date,\u00a0Goals\u200b") + ",,,,\n",
        PLAIN.replace("K7", " K7\u00a0").replace("2026-01-13", '"2026-01-13"').replace(",4,", ", 4\u202f,"),
        PLAIN.replace("K7", '"=HYPERLINK(""http://example.org"",""K7"")"').replace(",3,", ',"=""3""",'),
        *(PLAIN.replace(",3,\n", f",3,{nothing}\n") for nothing in ("NA", ".", "NULL", "#N/A", "nan", "None", "  ")),
        dated("13.01.2026", "20.1.2026", "3. 2. 2026"),
        dated("1/13/2026", "01/20/2026", "2/3/2026"),
        dated("13/1/2026", "20-Jan-2026", "46056"),
        dated("13. Januar 2026", "20JAN2026", "2026/2/3"),
        dated('"January 13, 2026"', "46042.0", "20260203"),
        "note,bond,goals,date,session,client\n"
        + 'a,5,4,2026-01-13,1,K7\n"two\nlines, and ""more""",,3,2026-01-20,2,K7\n,5,4.5,2026-02-03,1,Änne\n',
    ],
)  # fmt: skip
def test_however_a_file_is_saved_it_says_the_same(tmp_path: Path, content: str | bytes) -> None:
    found = read(tmp_path, content)
    assert values(found) == KEPT
    assert list(found.pair) == [0, 0, 1]
    assert list(found.order) == [1, 2, 1]
    assert found.notes == {}
    assert found.days == (date(2026, 1, 13).toordinal(), date(2026, 2, 3).toordinal())


def test_coded_missing_answers_are_missing_only_where_somebody_says_so(tmp_path: Path) -> None:
    text = "client,session,goals,bond\nK7,1,-99,4\nK7,2,refused,4\nK7,3,-99.0,4\n"
    assert values(read(tmp_path, text, Written(missing=("-99", "Refused")))) == [None, 4] * 3
    untold = read(tmp_path, text)
    assert values(untold) == [-99, 4, None, 4, -99, 4]
    assert untold.such == {"goals is not a number": "row 2: found 'refused'"}


@pytest.mark.parametrize(
    ("cells", "decimal", "expected"),
    [
        (["1,400", "1.5"], None, [1400, 1.5]),
        (["1,400", "1,5"], None, [1.4, 1.5]),
        (["1.400", "1.5"], None, [1.4, 1.5]),
        (["1.400", "0,5"], None, [1400, 0.5]),
        (["1,400", "2,000,000"], None, [1400, 2_000_000]),
        (["1.400", "1.400,5"], None, [1400, 1400.5]),
        (["1,400", "3"], ".", [1400, 3]),
        (["1,400", "3"], ",", [1.4, 3]),
        (["1 400", "1'400,5", "1\u202f400", "12,3456"], None, [1400, 1400.5, 1400, 12.3456]),
        (["1e3", "-.5", "+4.", "٣"], None, [1000, -0.5, 4, 3]),
    ],
)
def test_a_decimal_sign_is_the_one_that_the_file_shows(
    cells: list[str], decimal: str | None, expected: list[float]
) -> None:
    numbers = Numbers((), decimal, lambda: decimal_of((cell, 0, 1e9) for cell in cells))
    assert [numbers.read(cell) for cell in cells] == expected


def test_a_number_that_can_be_read_in_two_ways_is_asked_about(tmp_path: Path) -> None:
    text = 'client,session,goals,bond\nK7,1,"1,400","1,300"\n'
    asked = "'1,400' can be read as 1400 with --decimal '.', or as 1.4 with --decimal ',': say which"
    assert problem(tmp_path, text) == asked
    assert problem(tmp_path, text + 'K7,2,"4,5",4.5\n') == f"{asked}, and it has both '4,5' and '4.5'"
    assert "and it has both" in problem(tmp_path, 'client,session,goals,bond\nK7,1,4.333,"4,5"\nK7,2,4.5,4\n')
    # A point is what CSV has; with a range in which nothing else can be, three digits behind it are no thousands.
    assert values(read(tmp_path, "client,session,goals,bond\nK7,1,4.333,5.000\n")) == [4.333, 5]
    for other in ("1,4", "1_4", "inf", "1,40,0", "0x1", "--1", "1.2.3", "1.234.5"):
        with pytest.raises(ValueError, match=r"^"):
            Numbers((), ".", lambda: ".").read(other)


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (["3/4/2026", "5/6/2026"], "every other date in it, can be read as 3 April 2026 with --dates dmy, or 4 March"),
        (["03/04/26"], "3 April 2026 with --dates dmy, or 4 March 2026 with --dates mdy, or 26 April 2003 with"),
        (["3/4/2026", "13/4/2026", "4/13/2026"], "both '13/4/2026' (day, month, year) and '4/13/2026' (month, day"),
        (["1/8/2026", "13.01.2026"], "'1/8/2026', as every other"),
        (["3.4.2026", "13.4.2026", "4.13.2026"], "both '13.4.2026' (day, month, year) and '4.13.2026' (month, day"),
    ],
)
def test_a_column_of_dates_that_can_be_read_in_two_ways_is_asked_about(
    tmp_path: Path, days: list[str], said: str
) -> None:
    rows = "".join(f"K7,{day},4,4\n" for day in days)
    assert said in problem(tmp_path, f"client,date,goals,bond\n{rows}")
    found = read(tmp_path, "client,session,date,goals,bond\n" + "".join(f"K7,1,{day},4,4\n" for day in days))
    assert (found.days, len(found.odd)) == (None, 1)


@pytest.mark.parametrize(
    ("day", "order", "expected"),
    [
        ("3/4/2026", "dmy", date(2026, 4, 3)),
        ("3/4/2026", "mdy", date(2026, 3, 4)),
        ("03/04/05", "ymd", date(2003, 4, 5)),
        ("3.4.2026", None, date(2026, 4, 3)),
        ("3.4.26", None, date(2026, 4, 3)),
        ("5/5/2026", None, date(2026, 5, 5)),
        ("2026/04/03", "mdy", date(2026, 4, 3)),
        ("20260403", "mdy", date(2026, 4, 3)),
        ("46115", None, date(2026, 4, 3)),
        ("03-Apr-2026", None, date(2026, 4, 3)),
        ("3. März 2026", None, date(2026, 3, 3)),
        ("3 avril 2026", None, date(2026, 4, 3)),
    ],
)
def test_a_date_is_the_day_that_was_meant(day: str, order: str | None, expected: date) -> None:
    assert Dates(order, lambda sign: "dmy" if sign == "." else None).read(day) == expected.toordinal()


def test_the_time_of_day_counts_and_what_is_no_date_is_none() -> None:
    dates = Dates("mdy", lambda sign: None)
    times = ["1/3/2026 2:30 PM", "1/3/2026 14:30:00", "2026-01-03T14:30", "46025.604166667", "2026-01-03 15:30+01:00"]
    assert [dates.read(each) % 1 for each in times] == pytest.approx([14.5 / 24] * 5)
    halves = ["1/3/2026 12:30 AM", "1/3/2026 12:30 pm", "1/3/2026 1:30 p.m."]
    assert [dates.read(each) % 1 * 24 for each in halves] == pytest.approx([0.5, 12.5, 13.5])
    for other in (
        "13/1/2026",
        "1/3/2026 13:30 PM",
        "31.02.2026",
        "20454",
        "24107",
        "1764028800",
        "2026",
        "tomorrow",
        "3 of May",
        "1/3/202",
    ):
        with pytest.raises(ValueError, match=r"^"):
            dates.read(other)


def test_no_country_that_writes_dots_puts_the_month_first() -> None:
    for name in localedata.locale_identifiers():
        for width in ("short", "medium"):
            pattern = Locale.parse(name).date_formats[width].pattern
            if (
                "." in pattern
                and "d" in pattern
                and "M" in pattern
                and "MMM" not in pattern
                and not pattern.startswith("y")
            ):
                assert pattern.index("d") < pattern.index("M"), f"{name}: {pattern}"


def test_a_wide_table_is_read_session_by_session(tmp_path: Path) -> None:
    text = "ID,goals_10,Goals_1,Goals_2,bond_1,Bond_2,date_1\nK7,2,4,3,5,,1.2.2026\nK8,7,NA,,,,\n"
    found = read(tmp_path, text, Written(wide="{item}_{session}", renamed={"id": "client"}))
    assert list(found.table.rows()) == [
        ["K7", "1", "4", "5", "1.2.2026"],
        ["K7", "2", "3", "", ""],
        ["K7", "10", "2", "", ""],
        ["K8", "10", "7", "", ""],
    ]
    assert (list(found.order), list(found.pair)) == ([1, 2, 10, 10], [0, 0, 0, 1])
    assert "no column 'bond'" in problem(tmp_path, "client,goals.1\nK7,3\n", Written(wide="{item}.{session}"))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("client session goals\nK7 1 4\n", "the first line has the columns 'client', 'session', 'goals'"),
        (b"PK\x03\x04...", "a workbook or an archive, expected CSV"),
        ("client,session,goals,bond\nÄnne,1,4,4\n".encode("cp1252"), "not UTF-8 text: save it as such, or say --enc"),
        ('client,session,goals,bond\nK7,1,"4,4\nK7,2,4,4\n', "line 3: the file is not CSV: unexpected end of data"),
        ('client,session,goals,bond\n"K"7,1,4,4\n', "line 2: the file is not CSV: ',' expected after '\"'"),
        ('sep=,\nclient,session,goals,bond\n"K"7,1,4,4\n', "line 3: the file is not CSV"),
        ("client,session,goals,bond,Goals\n", "column 'goals' stands twice"),
        ("Report of 2026\nclient,session,goals,bond\n", "the first line has the columns 'Report of 2026'"),
        ("\n\n", "the file is empty"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_refused_with_what_was_found(tmp_path: Path, content: str | bytes, said: str) -> None:
    assert said in problem(tmp_path, content)


def test_another_encoding_is_read_where_it_is_told(tmp_path: Path) -> None:
    found = read(tmp_path, PLAIN.encode("cp1252"), Written(encoding="cp1252"))
    assert bare(next(row for row in list(found.table.rows())[::-1])[0]) == "Änne"


cell_texts = st.text(st.sampled_from("aB7 '\"=+-@,;|\t\n.é\u00a0"), max_size=8)


@settings(deadline=None)
@given(cell_texts)
@example("\t'=a;'\t=b")
def test_what_is_defused_is_no_formula_and_comes_back(text: str) -> None:
    made = defused(text)
    assert as_it_was(made) == text
    for part in [made, *made.replace("\t", ";").replace("|", ";").replace("\n", ";").replace(",", ";").split(";")]:
        start = part.strip()
        assert not start.startswith(("=", "@"))
        assert not start.startswith(("+", "-")) or start[1:].replace(".", "").isdigit()


rows = st.tuples(
    st.text(st.sampled_from("aB7 '\"=+-@,;|\t\n.é"), min_size=1, max_size=6),
    st.integers(1, 99),
    st.one_of(st.none(), st.integers(0, 10), st.sampled_from([0.5, 2.25, 9.75])),
)


@settings(deadline=None)
@given(
    st.lists(rows, min_size=1, max_size=12),
    st.sampled_from([",", ";", "\t", "|"]),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
    st.sampled_from(["\n", "\r\n"]),
    st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
    st.booleans(),
    st.booleans(),
)
def test_any_table_in_any_dialect_is_read_back_the_same(
    tmp_path_factory: pytest.TempPathFactory,
    table: list[tuple[str, int, float | None]],
    between: str,
    encoding: str,
    end: str,
    quoting: int,
    comma: bool,
    told: bool,
) -> None:
    text = io.StringIO()
    if told:
        text.write(f"sep={between}{end}")
    lines = csv.writer(text, delimiter=between, lineterminator=end, quoting=quoting)  # type: ignore[arg-type]
    lines.writerow(["Client", "session", "goals"])
    for client, session, value in table:
        number = "" if value is None else str(value).replace(".", "," if comma else ".")
        lines.writerow([defused(client), session, number])
    found = read(tmp_path_factory.getbasetemp(), text.getvalue().encode(encoding), items=ITEMS[:1])
    assert values(found) == [value for _, _, value in table]
    assert list(found.order) == [session for _, session, _ in table]
    clients = [" ".join(client.split()) for client, _, _ in table]
    codes = {name: place for place, name in enumerate(sorted({*clients} - {"", "."}))}
    assert list(found.pair) == [codes.get(name, -1) for name in clients]


def test_what_is_written_is_plain_csv() -> None:
    text = io.StringIO()
    CsvFile(text).add(["=1", -1, None, "a,b", "*", "-1.5"])
    assert text.getvalue() == '\'=1,-1,,"a,b",*,-1.5\n'


HEAP = "a" + "\u0345\u0316" * 50_000
"""Putting accents in order takes as long as their square."""


@pytest.mark.parametrize(
    ("content", "first"),
    [
        (PLAIN.replace("K7,2", f"{HEAP},2"), {"client is too long": f"row 2: found {HEAP[:37] + '...'!r}"}),
        (PLAIN.replace("3,\n", f"{HEAP},\n"), {"goals is not a number": f"row 2: found {HEAP[:37] + '...'!r}"}),
        (PLAIN.replace("2026-01-20", HEAP), {}),
        (PLAIN.replace("bond\n", f"bond,{HEAP}\n").replace("5\n", "5,\n").replace("3,\n", "3,,\n"), {}),
    ],
)
def test_a_cell_longer_than_anything_is_never_put_in_order_nor_printed(
    tmp_path: Path, content: str, first: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    lengths = [0]
    put_in_order = unicodedata.normalize

    def watched(form: Any, text: str) -> str:
        lengths.append(len(text))
        return put_in_order(form, text)

    monkeypatch.setattr(unicodedata, "normalize", watched)
    assert read(tmp_path, content).such == first
    assert max(lengths) <= 1_000
    told = problem(tmp_path, content.replace("session", "x").replace("date", "y"))
    assert len(told) < 1_000
    assert HEAP[:50] not in told


def test_a_first_line_without_end_is_told_in_short(tmp_path: Path) -> None:
    told = problem(tmp_path, ",".join(f"column{n}" for n in range(5_000)) + "\n")
    assert "and 4980 more" in told
    assert len(told) < 1_000
    assert "20001 cells, expected 20000 at most" in problem(tmp_path, "," * 20_000 + "\n")
