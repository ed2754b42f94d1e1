"""`alliance-bot detect` and `instrument`, as somebody with a file uses them."""

import csv
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli import cli

USUAL = ["4,4,5", "5,4,5", "4,4,4", "4,5,5", "5,4,4", "4,4,5"]


def run(*arguments: object) -> Result:
    return CliRunner().invoke(cli, [str(argument) for argument in arguments])


def detect(folder: Path, text: str, *options: object) -> list[dict[str, str]]:
    source, out = folder / "in.csv", folder / "out.csv"
    source.write_text(text, "utf-8")
    found = run("detect", source, "--out", out, *options)
    assert found.exit_code == 0, found.output
    with out.open(encoding="utf-8", newline="") as rows:
        return list(csv.DictReader(rows))


def series(*extra: str) -> str:
    rows = [f"K7,{number},{answers}" for number, answers in enumerate([*USUAL, *extra], start=1)]
    return "\n".join(["client,session,goals,tasks,bond", *rows]) + "\n"


def test_a_low_check_in_signals_and_the_rows_keep_their_order(tmp_path: Path) -> None:
    rows = detect(tmp_path, series("2,2,2", ",,", "4,,"))
    assert list(rows[0]) == [
        *("client", "session", "answered", "score", "expected", "low", "high"),
        *("surprise", "signal", "certainty", "note"),
    ]
    low, empty, few = rows[6:]
    assert "dip" in low["signal"].split(";")
    assert (low["certainty"], low["score"], low["answered"], low["note"]) == ("firm", "25.0", "3", "")
    assert (empty["answered"], empty["score"], empty["note"]) == ("0", "", "unanswered")
    assert (few["answered"], few["score"], few["note"]) == ("1", "", "too few answers")
    assert not any(row["signal"] for row in rows[:6])


def test_semicolons_decimal_commas_and_a_byte_order_mark_make_no_difference(tmp_path: Path) -> None:
    plain = "client,session,a,b\n" + "".join(f"x,{n},{n % 3}.5,7\n" for n in range(9))
    other = "\ufeff" + plain.replace(",", ";").replace(".", ",")
    options = ("--items", "a,b", "--range", 0, 10, "--reverse", "b")
    assert detect(tmp_path, plain, *options) == detect(tmp_path, other, *options)


def test_a_bad_row_stays_and_says_why(tmp_path: Path) -> None:
    text = series() + "K7,6,1,1,1\n,9,4,4,4\nK7,x,4,4,4\nK7,10,9,4,4\nK7,11,good,4,4\nK7,12\n"
    rows = detect(tmp_path, text)
    assert rows[5]["note"] == rows[6]["note"] == "stands more than once"
    assert [row["note"] for row in rows[7:]] == [
        "no client",
        "session is not a number",
        "goals is out of range",
        "goals is not a number",
        "the row is too short",
    ]
    assert rows[9]["answered"] == "2"


def test_dates_give_the_order_and_therapists_their_own_pairs(tmp_path: Path) -> None:
    text = (
        "client,therapist,date,goals,tasks,bond\n"
        + "K7,a,2026-02-01,5,5,5\nK7,b,2026-01-01,5,5,5\nK7,a,2026-01-08,5,5,5\n"
    )
    rows = detect(tmp_path, text)
    assert [(row["therapist"], row["session"], row["date"]) for row in rows] == [
        ("a", "2", "2026-02-01"),
        ("b", "1", "2026-01-01"),
        ("a", "1", "2026-01-08"),
    ]


def test_parameters_can_be_kept_and_used_again(tmp_path: Path) -> None:
    kept = tmp_path / "programme.json"
    first = detect(tmp_path, series("2,2,2"), "--save-programme", kept)
    cut = detect(tmp_path, series(), "--programme", kept)
    assert cut == first[:6]
    assert "component:bond" in detect(tmp_path, series("4,5,1"), "--programme", kept)[6]["signal"]


def test_a_published_rule_takes_its_constant_or_a_budget(tmp_path: Path) -> None:
    rows = detect(tmp_path, series("3,4,4"), "--rule", "last-difference")
    assert (rows[6]["surprise"], rows[6]["signal"], rows[6]["certainty"]) == ("16.6667", "dip", "")
    assert not detect(tmp_path, series("3,4,4"), "--rule", "last-difference", "--budget", 0.02)[6]["signal"]


def test_the_summary_and_the_charts(tmp_path: Path) -> None:
    source = tmp_path / "in.csv"
    source.write_text(series("2,2,2"), "utf-8")
    found = run("detect", source, "--out", tmp_path / "out.csv", "--json", "--plot", tmp_path / "charts")
    told = json.loads(found.output)
    assert (told["rows"], told["pairs"], told["scored"]) == (7, 1, 7)
    assert told["signals"]["dip"] == 1
    (chart,) = (tmp_path / "charts").iterdir()
    assert "K7" not in chart.read_text("utf-8") + chart.name


@pytest.mark.parametrize(
    ("text", "options", "said"),
    [
        ("client,goals\n", (), "no column 'bond'"),
        ("client,session,a\n", ("--items", "a"), "--range"),
        ("client,session,a\n", ("--items", "a", "--range", 1, 5, "--instrument", "own"), "exclude"),
        ("client,session,a\n", ("--instrument", "nobody"), "no such instrument"),
        ("client,session,session,goals,tasks,bond\n", (), "stands twice"),
    ],
)
def test_what_is_wrong_with_the_whole_is_said(
    tmp_path: Path, text: str, options: tuple[object, ...], said: str
) -> None:
    source = tmp_path / "in.csv"
    source.write_text(text, "utf-8")
    found = run("detect", source, "--out", tmp_path / "out.csv", *options)
    assert found.exit_code != 0
    assert said in found.output


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    source = tmp_path / "in.csv"
    source.write_bytes(b"client,session\xff\n")
    found = run("detect", source, "--out", tmp_path / "out.csv")
    assert "not UTF-8" in found.output


def test_instruments_are_listed_shown_and_checked(tmp_path: Path) -> None:
    listed = run("instrument", "list").output
    assert "own " in listed
    assert "scoring key only" in listed
    assert "reversed" in run("instrument", "show", "wai_s").output
    key = Path("scoring/instruments/wai_sr.toml")
    checked = run("instrument", "check", key).output
    assert "It can score files." in checked
    assert "cannot be asked in a chat yet" in checked
    words = "\n".join([f'i{n} = "..."' for n in range(1, 13)])
    own = tmp_path / "site.toml"
    own.write_text(f'{key.read_text("utf-8")}\n[text.en]\n{words}\noptions = ["1", "2", "3", "4", "5"]\n', "utf-8")
    assert "It can be asked in a chat." in run("instrument", "check", own).output
    own.write_text("id = 3", "utf-8")
    assert run("instrument", "check", own).exit_code == 1
