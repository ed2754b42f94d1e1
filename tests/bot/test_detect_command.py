"""`alliance-bot detect` and `instrument`, as somebody with a file uses them."""

import csv
import json
import random
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli import cli
from scoring.programme import PRIOR

USUAL = ["4,4,5", "5,4,5", "4,4,4", "4,5,5", "5,4,4", "4,4,5"]


def run(*arguments: object) -> Result:
    return CliRunner().invoke(cli, [str(argument) for argument in arguments])


def detect(folder: Path, text: str, *options: object) -> list[dict[str, str]]:
    """What comes out of this; where no options say otherwise, by the documented prior, so that nothing is fitted."""
    source, out = folder / "in.csv", folder / "out.csv"
    source.write_text(text, "utf-8")
    found = run("detect", source, "--out", out, *(options or prior(folder)))
    assert found.exit_code == 0, found.output
    with out.open(encoding="utf-8", newline="") as rows:
        return list(csv.DictReader(rows))


def prior(folder: Path) -> tuple[object, ...]:
    """The options for it."""
    kept = folder / "prior.json"
    kept.write_text(PRIOR.to_json(), "utf-8-sig")
    return "--programme", kept


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
    assert (low["certainty"], low["score"], low["answered"], low["note"]) == ("tentative", "25.0", "3", "")
    assert (empty["answered"], empty["score"], empty["note"]) == ("0", "", "unanswered")
    assert (few["answered"], few["score"], few["note"]) == ("1", "", "too few answers")
    assert not any(row["signal"] for row in rows[:6])


def test_semicolons_decimal_commas_and_a_byte_order_mark_make_no_difference(tmp_path: Path) -> None:
    plain = "client,session,a,b\n" + "".join(f"x,{n},{n % 3}.5,7\n" for n in range(9))
    kept = tmp_path / "programme.json"
    other = "\ufeff" + plain.replace(",", ";").replace(".", ",")
    options = ("--items", "a,b", "--range", 0, 10, "--reverse", "b")
    first = detect(tmp_path, plain, *options, "--save-programme", kept)
    assert detect(tmp_path, other, *options, "--programme", kept) == first


def test_a_bad_row_stays_and_says_why(tmp_path: Path) -> None:
    bad = ["K7,6,1,1,1", ",9,4,4,4", "K7,x,4,4,4", "K7,10,9,4,4", "K7,11,good,4,4", "K7,12", "K7"]
    bad += ["K7,13,4,5,4,5", "K7,1_4,4,4,4", "K7,18014398509481985,4,4,4"]
    text = series() + "\n".join(bad) + "\nK7,15,4,4,4,,\n"
    rows = detect(tmp_path, text)
    assert rows[5]["note"] == rows[6]["note"] == "stands more than once, with other answers"
    assert [row["note"] for row in rows[7:]] == [
        "no client",
        "session is not a number",
        "goals is out of range",
        "goals is not a number",
        "2 cells instead of 5",
        "1 cell instead of 5; no session",
        "6 cells instead of 5",
        "session is not a number",
        "session is too large a number",
        "",
    ]
    assert rows[9]["answered"] == "2"
    assert all((row["note"] == "") == (row["score"] != "") for row in rows)
    assert [row["client"] for row in rows] == ["K7"] * 7 + [""] + ["K7"] * 9


def test_a_row_that_is_not_used_changes_no_other(tmp_path: Path) -> None:
    kept = tmp_path / "programme.json"
    plain = detect(tmp_path, series("2,2,2"), "--save-programme", kept)
    spoilt = series().replace("K7,3,", "K7,2.5,9,4,4\nK7,2.6,no,1,1\nK7,3,") + "K7,7,2,2,2\nK7,,1,1,1\n"
    rows = detect(tmp_path, spoilt, "--programme", kept)
    assert [row for row in rows if not row["note"]] == plain
    assert len(rows) == len(plain) + 3


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


def test_moments_of_a_day_and_time_zones_give_the_order_too(tmp_path: Path) -> None:
    days = ["2026-01-03T10:00:00.5Z", "2026-01-03T10:00:00Z", "2026-01-03T10:30:00+02:00", "2026-01-03", "3 of May"]
    rows = detect(tmp_path, "client,date,goals,tasks,bond\n" + "".join(f"K7,{day},4,4,4\n" for day in days))
    assert [row["session"] for row in rows] == ["4", "3", "2", "1", ""]
    assert rows[4]["note"] == "date cannot be read"


def test_a_first_check_in_is_expected_over_the_items_answered(tmp_path: Path) -> None:
    usual = "client,session,a,b\n" + "".join(f"k{n},1,5,2\nk{n},2,5,1\nk{n},3,4,2\n" for n in range(60))
    whole, half = detect(tmp_path, usual + "x,1,5,2\ny,1,,2\n", "--items", "a,b", "--range", 1, 5)[-2:]
    assert float(half["expected"]) < float(whole["expected"]) - 20
    assert not half["signal"]


def test_neither_the_order_of_rows_nor_of_items_matters(tmp_path: Path) -> None:
    rng = random.Random(4)
    rows = [f"c{n % 30},{n // 30}," + ",".join(rng.choice(["2", "3", "4", "5", ""]) for _ in "abc") for n in range(240)]
    head = "client,session,a,b,c\n"
    one = detect(tmp_path, head + "\n".join(rows), "--items", "a,b,c", "--range", 1, 5)
    rng.shuffle(rows)
    other = detect(tmp_path, head + "\n".join(rows), "--items", "c,a,b", "--range", 1, 5)
    by_row = {(row["client"], row["session"]): row for row in other}
    for row in one:
        twin = by_row[row["client"], row["session"]]
        assert [row[key] for key in ("score", "note")] == [twin[key] for key in ("score", "note")]
        if row["surprise"]:
            assert float(row["surprise"]) == pytest.approx(float(twin["surprise"]), abs=2e-4)
            assert float(row["low"]) == pytest.approx(float(twin["low"]), abs=2e-4)


def test_parameters_can_be_kept_and_used_again(tmp_path: Path) -> None:
    kept = tmp_path / "programme.json"
    first = detect(tmp_path, series("2,2,2"), "--save-programme", kept)
    cut = detect(tmp_path, series(), "--programme", kept)
    assert cut == first[:6]
    assert "component:bond" in detect(tmp_path, series("4,5,1"), "--programme", kept)[6]["signal"]


def test_a_published_rule_takes_its_constant_or_a_budget(tmp_path: Path) -> None:
    rows = detect(tmp_path, series("3,4,4"), "--rule", "last-difference", *prior(tmp_path))
    assert (rows[6]["surprise"], rows[6]["signal"], rows[6]["certainty"]) == ("16.6667", "dip", "")
    options = ("--rule", "last-difference", "--budget", 0.02, *prior(tmp_path))
    assert not detect(tmp_path, series("3,4,4"), *options)[6]["signal"]


@pytest.mark.parametrize(
    ("rule", "rows", "signalled"),
    [
        ("last-difference", ["9,9,9,9", "9,9,9,8", "9,9,8,9"], ["", "dip", ""]),
        ("cut-off", ["9,9,9,9", "9,9,9,10", "8,9,9,9"], ["dip", "", "dip"]),
    ],
)
def test_a_constant_that_is_just_reached_signals(
    tmp_path: Path, rule: str, rows: list[str], signalled: list[str]
) -> None:
    text = "client,session,a,b,c,d\n" + "".join(f"x,{n},{row}\n" for n, row in enumerate(rows))
    found = detect(tmp_path, text, "--items", "a,b,c,d", "--range", 0, 10, "--rule", rule)
    assert [row["signal"] for row in found] == signalled


def test_the_summary_and_the_charts(tmp_path: Path) -> None:
    source = tmp_path / "in.csv"
    source.write_text(series("2,2,2"), "utf-8")
    options = ("--json", "--plot", tmp_path / "charts", *prior(tmp_path))
    found = run("detect", source, "--out", tmp_path / "out.csv", *options)
    told = json.loads(found.output)
    assert (told["rows"], told["pairs"], told["scored"]) == (7, 1, 7)
    assert told["signals"]["dip"] == 1
    (chart,) = (tmp_path / "charts").iterdir()
    assert "K7" not in chart.read_text("utf-8") + chart.name


@pytest.mark.parametrize(
    ("text", "options", "said"),
    [
        ("", (), "the file is empty"),
        ("client,goals\n", (), "in.csv: no column 'bond'\nin.csv: no column 'session' or 'date'"),
        ("clients;date;goals;tasks;bond\n", (), "no column 'client'; if 'clients' is it: --column client='clients'"),
        ("client,date,goals,tasks,bond\n", ("--column", "client"), "such as client=Patient"),
        ("client,date,goals,tasks,bond\n", ("--column", "modalty=date"), "did you mean modality?"),
        (
            "client,date,goals,tasks,bond\n",
            ("--column", "modality=how"),
            "called so, but 'client', 'date'",
        ),
        ("client,date,goals,tasks,bond\n", ("--wide", "{item}"), "--wide has {item} and {session}"),
        ("client,date,goals,tasks,bond\n", ("--wide", "{item}.{session}"), "no column such as 'goals.1'"),
        ("client,date,goals,tasks,bond\n", ("--encoding", "latin-0"), "none called 'latin-0'"),
        ("client,date,goals,tasks,bond\nK7,3/4/2026,4,4,4\n", (), "3 April 2026 with --dates dmy, or 4 March 2026"),
        ('client,session,goals,tasks,bond\nK7,1,4,4,"4\n', (), "line 2: the file is not CSV"),
        (
            'client,session,a\nK7,1,"1,400"\n',
            ("--items", "a", "--range", 0, 2000),
            "1400 with --decimal '.', or as 1.4",
        ),
        ("client,session,a\n", ("--items", "client", "--range", 1, 5), "each rated column once"),
        ("client,session,a\n", ("--items", "a", "--range", 1, 5, "--reverse", "b"), "--reverse some of those"),
        ("client,session,a\n", ("--items", "a"), "--range"),
        ("client,session,a\n", ("--items", "a", "--range", 1, 5, "--instrument", "own"), "exclude"),
        ("client,session,a\n", ("--instrument", "nobody"), "no such instrument"),
        ("client,session,a\n", ("--instrument", "SRS "), "sai, srs, wai_s, wai_sr; did you mean srs?"),
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


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--out", "in.csv"), "not written over"),
        (("--out", "none/out.csv"), "no such folder"),
        (("--out", "out.csv", "--save-programme", "none/p.json"), "no such folder"),
        (("--out", "out.csv", "--plot", "in.csv/charts"), "in.csv"),
    ],
)
def test_what_cannot_be_written_is_said_and_harms_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, options: tuple[str, ...], said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("in.csv").write_text(series("2,2,2"), "utf-8")
    found = run("detect", "in.csv", *options)
    assert (found.exit_code, type(found.exception)) == (1, SystemExit)
    assert said in found.output
    assert Path("in.csv").read_text("utf-8") == series("2,2,2")


def test_a_file_of_next_to_nothing_is_judged_too(tmp_path: Path) -> None:
    text = "".join(series().splitlines(keepends=True)[:2])
    assert [row["note"] for row in detect(tmp_path, text)] == [""]


@pytest.mark.parametrize("rows", ["", "K7,1,,,\nK7,2,9,NA,4\n,3,4,4,4\n"])
def test_a_run_in_which_nothing_was_used_is_no_success(tmp_path: Path, rows: str) -> None:
    source, out, kept = tmp_path / "in.csv", tmp_path / "out.csv", tmp_path / "programme.json"
    source.write_text(f"client,session,goals,tasks,bond\n{rows}", "utf-8")
    found = run("detect", source, "--out", out, "--save-programme", kept, "--json")
    assert found.exit_code == 1
    assert "no row could be used" in found.stderr
    assert not kept.exists()
    told = json.loads(found.stdout)
    assert (told["scored"], told["unused"]) == (0, len(rows.splitlines()))
    if rows:
        assert told["unused_because"] == {
            "unanswered": {"rows": 1, "first": "row 1"},
            "goals is out of range": {"rows": 1, "first": "row 2: found 9, expected 1 to 5"},
            "no client": {"rows": 1, "first": "row 3: found ''"},
        }
        assert "row 2: found 9, expected 1 to 5" in run("detect", source, "--out", out).stdout


def test_what_was_not_used_is_summed_up_and_what_is_odd_is_pointed_out(tmp_path: Path) -> None:
    source = tmp_path / "in.csv"
    rng = random.Random(5)
    rows = [f"K{n % 4},{n},{level},{level},{6 - level}" for n in range(60) if (level := rng.randint(1, 5))]
    rows += ["k0,1,4,4,4", rows[0], "K1,x,4,4,4", "K1,y,4,4,4", "K2,90,-99,4,4"]
    source.write_text("client,session,goals,tasks,bond\n" + "\n".join(rows), "utf-8")
    told = json.loads(
        run("detect", source, "--out", tmp_path / "out.csv", "--json", "--missing", "-99", *prior(tmp_path)).stdout
    )
    assert (told["rows"], told["scored"], told["unused"]) == (65, 62, 3)
    assert told["unused_because"] == {
        "session is not a number": {"rows": 2, "first": "row 63: found 'x'"},
        "stands more than once: the first counts": {"rows": 1, "first": "row 62"},
    }
    alike, against = told["look_at"]
    assert alike == "clients taken for different ones: 'K0' and 'k0'"
    assert against.startswith("bond runs against the other items (r = -0.")
    assert against.endswith("; if lower is better in it, its key in the instrument is reverse = true")
    options = ("--items", "goals,tasks,bond", "--range", 1, 5, "--missing", "-99.0", "--json", *prior(tmp_path))
    turned = run("detect", source, "--out", tmp_path / "out.csv", *options, "--reverse", "bond")
    assert json.loads(turned.stdout)["look_at"] == [alike]
    lines = run("detect", source, "--out", tmp_path / "out.csv", *options, "--range", 1, 11)
    assert json.loads(lines.stdout)["look_at"][-1] == (
        "the programme was fitted to answers 25 percent apart; here they are 10 percent apart"
    )


def test_no_cell_of_what_is_written_is_a_formula_and_it_is_read_as_it_was(tmp_path: Path) -> None:
    codes = ["=1+1", "-2+3", "@x", "+49 30 1", "'=x", "a;=cmd()", '=HYPERLINK("http://a.example","K7")', "-5"]
    with (tmp_path / "given.csv").open("w", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["client", "session", "goals", "tasks", "bond"])
        rows.writerows([code, number, 4, 4, 5] for code in codes for number in (1, 2))
    first = detect(tmp_path, (tmp_path / "given.csv").read_text())
    written = [row["client"] for row in first[::2]]
    assert written == ["'=1+1", "'-2+3", "'@x", "'+49 30 1", "'=x", "a;'=cmd()", "K7", "-5"]
    with (tmp_path / "again.csv").open("w", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["client", "session", "goals", "tasks", "bond"])
        rows.writerows([row["client"], row["session"], 4, 4, 5] for row in first)
    assert detect(tmp_path, (tmp_path / "again.csv").read_text()) == first


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
