"""The command line, as an operator meets it: what it asks, says, keeps and returns.

What goes on is a process of its own, and so is whatever is about being one; other commands run within the test's.
"""

import asyncio
import json
import os
import random
import re
import signal
import sys
import tomllib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import asyncpg
import pytest
from click.testing import CliRunner
from sqlalchemy import update

from bot import cli as command_line
from bot.admin import opened
from bot.backup import back_up
from bot.config import ConfigError, load_config
from bot.doctor import examine
from bot.sandbox import Person, Sandbox
from handlers.ground.languages import languages
from storage import people, programmes, releases, updates
from storage.database import Tx
from storage.encryption import new_key_text, write_private
from storage.tables import programmes as programmes_table
from storage.version import HEAD
from tests.another_program import by_hand
from tests.engines import on_sqlite, url_at
from tests.postgres import Postgres, tools
from tests.stage import free_port

ROOT = Path(__file__).parents[2]
TOKEN = "987654321:a-token-of-the-command-line-tests"
TEXTS = ("North Clinic", "In danger now? Call 112.", "Ms. Lind, 030 1234", "your therapist reads it")
ANSWERS = (TOKEN, "", "", *TEXTS, "", "", "")  # English, clients; supervisors do not read, no holidays, and it is right
SLOW = 60.0
STOP = 15.0  # it takes a fraction of a second; a busy machine takes its time


@dataclass(frozen=True)
class Result:
    """How a command ended. `said` is everything it printed."""

    status: int
    said: str


class Cli:
    """Runs `alliance-bot` in a folder of its own, against a sandbox."""

    def __init__(self, folder: Path, sandbox: Sandbox) -> None:
        self.folder, self.sandbox = folder, sandbox

    @property
    def config(self) -> Path:
        return self.folder / "config.toml"

    @property
    def url(self) -> str:
        """Of the database that is configured."""
        return url_at(self.folder / "alliance.db")

    def point_to(self, url: str) -> None:
        """Configure another."""
        self.config.write_text(self.config.read_text().replace(self.url, url))

    @property
    def where(self) -> tuple[str, ...]:
        """What `init` is answered when it asks where to keep everything: a file here, or a server, with no password."""
        return ("",) if self.url.startswith("sqlite") else (self.url, "")

    async def start(self, *words: str) -> asyncio.subprocess.Process:
        return await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", *words, cwd=self.folder, start_new_session=True,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
        )  # fmt: skip

    async def do(self, *words: str, answers: tuple[str, ...] = ()) -> Result:
        """Run to the end within this process, with these answers typed; what goes on until stopped needs its own."""
        if words[0] in ("run", "demo"):
            return await self.do_alone(*words)
        typed = "".join(f"{each}\n" for each in answers)
        done = await asyncio.to_thread(CliRunner().invoke, command_line.cli, words, input=typed)
        if done.exception is not None and not isinstance(done.exception, SystemExit):
            raise done.exception
        assert done.output.count(TOKEN) <= answers.count(TOKEN)  # here what is typed is shown, as a terminal does
        return Result(done.exit_code, done.output)

    async def do_alone(self, *words: str, answers: tuple[str, ...] = ()) -> Result:
        """The same in a process of its own."""
        process = await self.start(*words)
        async with asyncio.timeout(SLOW):
            said, _ = await process.communicate("".join(f"{each}\n" for each in answers).encode())
        assert process.returncode is not None
        text = said.decode()
        assert TOKEN not in text
        assert "Traceback" not in text
        return Result(process.returncode, text)

    @property
    def init_words(self) -> tuple[str, ...]:
        return "init", "--api-url", self.sandbox.base_url

    async def init(self) -> Result:
        return await self.do(*self.init_words, answers=(*self.where, "Europe/Berlin", *ANSWERS))

    @asynccontextmanager
    async def running(self, *words: str) -> AsyncIterator[asyncio.subprocess.Process]:
        """A process that goes on; it must stop cleanly within a few seconds, by SIGTERM if nothing was sent before."""
        process = await self.start(*words)
        try:
            yield process
            if process.returncode is None:
                process.send_signal(signal.SIGTERM)
            async with asyncio.timeout(STOP):
                assert await process.wait() == 0
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()


async def line_with(process: asyncio.subprocess.Process, words: str) -> str:
    """What the process prints, up to the line with these words, which is returned."""
    assert process.stdout is not None
    said: list[str] = []
    async with asyncio.timeout(SLOW):
        while True:
            line = (await process.stdout.readline()).decode()
            said.append(line)
            assert line, f"no {words!r} in {said}"
            if words in line:
                return line


@pytest.fixture
async def cli(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, engine: str) -> AsyncIterator[Cli]:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TZ", "Europe/Berlin")
    if engine == "postgresql":
        monkeypatch.setenv("PATH", f"{tools()}:{os.environ['PATH']}")
    async with Sandbox(token=TOKEN, username="check_in_bot", now=lambda: datetime.now(UTC)) as sandbox:
        yield Cli(tmp_path, sandbox)


@pytest.fixture
async def ready(cli: Cli) -> Cli:
    """The same with what `init` makes."""
    where = f'[database]\nurl = "{cli.url}"\n'
    write_private(cli.config, f'{where}[telegram]\ntoken = "{TOKEN}"\napi_url = "{cli.sandbox.base_url}"\n')
    write_private(cli.folder / "alliance.key", new_key_text(random.Random(1)))
    async with opened(load_config(cli.config), create=True) as db:
        await db.write(_add_programme)
    return cli


def _add_programme(tx: Tx) -> None:
    programmes.add_programme(
        tx, "North Clinic", language="en", zone="Europe/Berlin", signpost="In danger now? Call 112.",
        contact="Ms. Lind, 030 1234", comment_readers="your therapist reads it",
    )  # fmt: skip


async def join(cli: Cli, said: str) -> Person:
    """Somebody opens the link that a command printed, and types its code."""
    link, code = re.search(r"https://t\.me/\S+", said), re.search(r"[Cc]ode\D*(\d{3}\s\d{3})", said)
    assert link is not None
    assert code is not None
    person = cli.sandbox.add_person("Maya")
    person.open_link(link[0])
    await cli.sandbox.wait_for(lambda: any("six digits" in message.text for message in person.messages), SLOW)
    person.send_text(code[1])
    await cli.sandbox.wait_for(lambda: any("colleagues see you" in message.text for message in person.messages), SLOW)
    person.send_text("Maya")
    await cli.sandbox.wait_for(lambda: "Is that right?" in person.last.text, SLOW)
    person.tap(person.last.message_id, "Yes, that is right")
    await cli.sandbox.wait_for(lambda: any("where you are now" in message.text for message in person.messages), SLOW)
    return person


async def test_version_and_help(cli: Cli) -> None:
    version = await cli.do_alone("--version")
    assert re.fullmatch(r"alliance-bot, version \d+\.\d+\.\d+\n", version.said)
    shown = (await cli.do_alone("--help")).said
    for command in ("run", "demo", "init", "programme", "invite", "report", "doctor", "backup", "set-aside"):
        assert f"  {command} " in shown


async def test_from_init_to_a_connected_manager(cli: Cli) -> None:
    made = await cli.do_alone(*cli.init_words, answers=(*cli.where, "Europe/Berlin", *ANSWERS))
    assert made.status == 0
    assert "That is @check_in_bot." in made.said
    assert "https://t.me/check_in_bot?start=" in made.said
    for name in ("config.toml", "alliance.key"):
        assert (cli.folder / name).stat().st_mode & 0o777 == 0o600
    async with cli.running("run") as bot:
        await line_with(bot, "started")
        maya = await join(cli, made.said)
        maya.tap(maya.last.message_id, "Yes, that is right")
        await cli.sandbox.wait_for(lambda: "manager of North Clinic" in maya.last.text)


async def test_init_asks_again_and_writes_nothing_before_the_end(cli: Cli) -> None:
    other = "123456789:somebody-elses-token-it-is"
    result = await cli.do(
        "init", "--api-url", cli.sandbox.base_url, answers=(*cli.where, "Nowhereville", "London", "2", "a token", other)
    )
    assert result.status == 1
    assert "That place is not known." in result.said
    assert "2. London, Canada: America/Toronto" in result.said
    assert "That is not a token" in result.said
    assert "Telegram does not accept that token." in result.said
    assert "Aborted" in result.said
    assert list(cli.folder.iterdir()) == []


async def test_init_overwrites_nothing(ready: Cli) -> None:
    before = ready.config.read_bytes(), (ready.folder / "alliance.key").read_bytes()
    again = await ready.init()
    assert (again.status, again.said.count("is there already; nothing was changed.")) == (1, 1)
    ready.config.rename(ready.folder / "moved.toml")
    (ready.folder / "alliance.key").rename(ready.folder / "moved.key")
    assert "is there already" in (await ready.init()).said
    assert ((ready.folder / "moved.toml").read_bytes(), (ready.folder / "moved.key").read_bytes()) == before


async def test_init_without_telegram_says_what_to_do_later(cli: Cli) -> None:
    await cli.sandbox.go_down("refuse")
    made = await cli.init()
    assert made.status == 0
    assert "Telegram cannot be reached just now, so the token is not checked." in made.said
    assert "Later: alliance-bot invite manager --programme 'North Clinic'" in made.said
    await cli.sandbox.come_back()
    assert "t.me/check_in_bot?start=" in (await cli.do("invite", "manager", "--programme", "North Clinic")).said


async def test_programmes(ready: Cli) -> None:
    added = await ready.do("programme", "add", answers=("", "", "South Clinic", *ANSWERS[4:]))
    assert "Added. Next: alliance-bot invite manager --programme 'South Clinic'" in added.said
    assert (await ready.do("programme", "list")).said.split("\n") == ["North Clinic", "South Clinic", ""]
    twice = await ready.do("programme", "add", answers=("", "", "South Clinic", *ANSWERS[4:]))
    assert (twice.status, "There is a programme called 'South Clinic' already" in twice.said) == (1, True)


@pytest.mark.parametrize(("answer", "read"), [("", 0), ("n", 0), ("y", 1)])
async def test_supervisors_read_only_where_the_operator_says_so(ready: Cli, answer: str, read: int) -> None:
    assert (
        await ready.do("programme", "add", answers=("", "", "South Clinic", *ANSWERS[4:7], answer, "", ""))
    ).status == 0
    kept = by_hand(ready.url, "SELECT supervisors_read FROM programmes WHERE name = 'South Clinic'")
    assert kept == [(read,)]


async def test_a_programme_asks_how_clients_have_been_once_the_operator_says_so(ready: Cli) -> None:
    off = await ready.do("programme", "show", "North Clinic")
    assert "asks how clients have been: no" in off.said
    switched = await ready.do("programme", "set", "North Clinic", "--outcome", "--yes")
    assert switched.status == 0
    assert "then:   yes" in switched.said
    assert "Does this change what clients agreed to?" not in switched.said  # it does, whatever anybody says
    told = json.loads((await ready.do("programme", "show", "North Clinic", "--json")).said)
    assert told["asks_outcome"] is True
    assert "That is how it is already" in (await ready.do("programme", "set", "North Clinic", "--outcome")).said


async def test_a_margin_is_declared_before_a_report_tests_against_it_and_stays(ready: Cli) -> None:
    margin = ("programme", "margin", "North Clinic")
    assert "To declare one: alliance-bot programme margin 'North Clinic' --points 5" in (await ready.do(*margin)).said
    for points in ("0.4", "31", "nan", "-3"):
        refused = await ready.do(*margin, "--points", points)
        assert (refused.status, "expected 0.5 to 30, in points of 100." in refused.said) == (1, True)
    declared = await ready.do(*margin, "--points", "5", answers=("y",))
    assert "differ by less than 5 points of 100" in declared.said
    assert "Margin: 5 points, declared on " in declared.said
    assert json.loads((await ready.do(*margin, "--off", "--yes", "--json")).said.splitlines()[-1]) is None
    assert (await ready.do(*margin, "--points", "7.5", "--yes")).status == 0
    async with opened(load_config(ready.config)) as db:
        (programme,) = await db.read(programmes.list_programmes)
        await db.write(lambda tx: releases.add_release(tx, programme.id, "2025Q4", "{}", margin=7.5))
    for other in (("--points", "10"), ("--off",)):
        late = await ready.do(*margin, *other, "--yes")
        assert (late.status, "2025Q4 was tested against a margin of 7.5 points; nothing was changed." in late.said) == (
            1,
            True,
        )
    assert "2025Q4 was tested against it: it stays." in (await ready.do(*margin, "--points", "7.5")).said
    looked = [line for line in (await ready.do("doctor")).said.splitlines() if "reports of North Clinic" in line]
    assert looked == ["ok    reports of North Clinic: 1 given out, margin 7.5 points"]


async def began_long_ago(ready: Cli, *, but: str = "") -> None:
    """All programmes but this one began in November 2025."""
    long_ago = update(programmes_table).values(created_at=datetime(2025, 11, 3, tzinfo=UTC))
    async with opened(load_config(ready.config)) as db:
        await db.write(lambda tx: tx.conn.execute(long_ago.where(programmes_table.c.name != but)))


def contents(folder: Path) -> dict[str, bytes]:
    return {each.relative_to(folder).as_posix(): each.read_bytes() for each in folder.rglob("*") if each.is_file()}


async def test_a_report_is_a_folder_for_each_programme_and_the_same_again(ready: Cli) -> None:
    await ready.do("programme", "add", answers=("", "", "East/West: Süd", *ANSWERS[4:]))
    await began_long_ago(ready, but="North Clinic")
    out = ready.folder / "figures" / "2025"
    some = json.loads(
        (await ready.do("report", "--period", "2025Q4", "--out", str(out), "--json")).said.partition("\n}")[0] + "}"
    )
    south = out / "2025Q4 East%2FWest%3A Süd"
    assert {str(south / name) for name in ("report.html", "report.xlsx", "document.json", "datapackage.json")} < {
        *some["files"]
    }
    assert [each["programme"] for each in some["left_out"]] == ["North Clinic"]
    await began_long_ago(ready)
    made = await ready.do("report", "--period", "2025Q4", "--out", str(out))
    first = contents(out)
    assert {each.partition("/")[0] for each in first} == {south.name, "2025Q4 North Clinic"}
    assert sorted(made.said.splitlines()) == sorted(str(out / each) for each in first)
    assert b"For this period no figure can be told." in first[f"{south.name}/report.html"]
    again = await ready.do("report", "--period", "2025Q4", "--out", str(out), "--programme", "North Clinic")
    assert again.said.splitlines() == sorted(str(out / each) for each in first if "North" in each)
    assert contents(out) == first
    elsewhere = ready.folder / "once more"
    assert (await ready.do("report", "--period", "2025Q4", "--out", str(elsewhere))).status == 0
    assert contents(elsewhere) == first


async def test_a_folder_is_held_against_what_was_given_out(ready: Cli) -> None:
    await began_long_ago(ready)
    out = ready.folder / "out"
    await ready.do("report", "--period", "2025Q4", "--out", str(out), "--parquet")
    folder = out / "2025Q4 North Clinic"
    assert list(folder.glob("tables/*.parquet"))
    whole = await ready.do("report", "--check", str(folder))
    assert whole == Result(0, f"{folder} is the report of North Clinic for 2025Q4, as it was given out.\n")
    (folder / "tables" / "reach.csv").write_text("period,clients\n2025Q4,90\n")
    (folder / "report.xlsx").unlink()
    (folder / "more.txt").write_text("x")
    changed = await ready.do("report", "--check", str(folder))
    assert changed.status == 1
    assert changed.said.splitlines() == [
        "tables/reach.csv differs from what was given out.",
        "report.xlsx is missing.",
        "more.txt is no part of the report.",
    ]
    told = json.loads((await ready.do("report", "--check", str(folder), "--json")).said)
    assert (told["as_given_out"], told["period"], told["missing"]) == (False, "2025Q4", ["report.xlsx"])
    again = await ready.do("report", "--period", "2025Q4", "--out", str(out))
    assert (again.status, "is there already" in again.said) == (1, True)
    (folder / "document.json").write_text("{}")
    foreign = await ready.do("report", "--check", str(folder))
    assert foreign.status == 1
    assert foreign.said.startswith(f"{folder} is not on record here")
    assert foreign.said.count("\n") == 1
    (folder / "document.json").unlink()
    none = await ready.do("report", "--check", str(folder))
    assert none == Result(1, f"{folder} is no report: there is no document.json in it.\n")
    for words, line in (
        (("--check", str(folder / "report.html")), "is no folder"),
        (("--check", str(folder), "--period", "2025Q4"), "--check only looks"),
        (("--period", "2025Q4"), "--period and --out say of what, and where to"),
    ):
        refused = await ready.do("report", *words)
        assert (refused.status != 0, line in refused.said) == (True, True), refused


async def test_all_reports_of_a_programme_are_of_one_length_and_a_table_of_before_stays_one(ready: Cli) -> None:
    await began_long_ago(ready)
    async with opened(load_config(ready.config)) as db:
        (programme,) = await db.read(programmes.list_programmes)
        table = "modality,clients\nvideo,20\n"
        await db.write(lambda tx: releases.add_release(tx, programme.id, "2025Q4", table, form=releases.Form.CSV))
    out = ready.folder / "out"
    assert (await ready.do("report", "--period", "2025Q4", "--out", str(out))).status == 0
    assert contents(out) == {"2025Q4 North Clinic.csv": table.encode()}
    refused = await ready.do("report", "--period", "2025H2", "--out", str(out))
    assert (refused.status, "was given a report of a quarter before" in refused.said) == (1, True)
    assert contents(out) == {"2025Q4 North Clinic.csv": table.encode()}


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (
            ("--period", "9998Q4"),
            "9998Q4 has not begun yet. The report of 9998Q4 can be had from 9999-01-08 on, a week after it has ended.",
        ),
        (("--period", "2025Q4"), "after 2025Q4 had ended: there can be no report of it."),
        (("--period", "9999Q4"), "--period: found '9999Q4', expected such as 2026Q3, 2026H2 or 2026."),
        (("--period", "0001Q1"), "--period: found '0001Q1', expected"),
        (("--period", "2025-09"), "--period: found '2025-09', expected"),
        (("--period", "2025Q4", "--programme", "Nowhere"), "There is no programme called 'Nowhere'."),
    ],
)
async def test_what_a_report_is_refused_for(ready: Cli, words: tuple[str, ...], line: str) -> None:
    refused = await ready.do("report", *words, "--out", str(ready.folder / "figures"))
    assert refused.status == 1
    assert line in refused.said
    assert not (ready.folder / "figures").exists()


async def test_a_programme_is_read_back_and_changed(ready: Cli) -> None:
    as_it_is = await ready.do("programme", "set", "North Clinic", "--contact", "Ms. Lind, 030 1234")
    assert "That is how it is already" in as_it_is.said
    changed = await ready.do("programme", "set", "North Clinic", "--contact", "Mr. Ode", answers=("", ""))
    assert "so far: Ms. Lind, 030 1234" in changed.said
    assert "then:   Mr. Ode" in changed.said
    assert "Does this change what clients agreed to?" in changed.said
    options = ("--signpost", "Call 999.", "--holidays", "de-by", "--same-meaning", "--yes", "--name", "South Clinic")
    assert (await ready.do("programme", "set", "North Clinic", *options)).status == 0
    told = json.loads((await ready.do("programme", "show", "South Clinic", "--json")).said)
    assert (told["contact"], told["signpost"], told["holidays"]) == ("Mr. Ode", "Call 999.", "DE-BY")
    async with opened(load_config(ready.config)) as db:
        (programme,) = await db.read(programmes.list_programmes)
        assert programme.edition == 2
        said = await db.read(lambda tx: programmes.find_edition(tx, programme.id, 1))
    assert said is not None
    assert said["contact"] == "Ms. Lind, 030 1234"


async def test_a_programme_is_changed_without_a_question_where_it_is_sure(ready: Cli) -> None:
    """Then it is a new meaning, as the question itself has it."""
    done = await ready.do("programme", "set", "North Clinic", "--name", "South Clinic", "--contact", "Mr. Ode", "--yes")
    assert (done.status, "agreed to" in done.said) == (0, False)
    async with opened(load_config(ready.config)) as db:
        (programme,) = await db.read(programmes.list_programmes)
        said = await db.read(lambda tx: programmes.find_edition(tx, programme.id, 1))
    assert (programme.name, programme.edition) == ("South Clinic", 2)
    assert said is not None
    assert said["contact"] == "Ms. Lind, 030 1234"


async def test_a_name_that_is_taken_is_told_before_anything_is_asked(ready: Cli) -> None:
    async with opened(load_config(ready.config)) as db:
        await db.write(
            lambda tx: programmes.add_programme(
                tx,
                "South Clinic",
                language="en",
                zone="UTC",
                signpost="112",
                contact="Mr. Ode",
                comment_readers="nobody",
            )
        )
    done = await ready.do("programme", "set", "North Clinic", "--name", "South Clinic")
    assert done == Result(1, "  There is a programme called 'South Clinic' already; nothing was changed.\n")


async def test_a_programme_speaks_otherwise_and_no_client_is_asked_again(ready: Cli) -> None:
    options = ("--address", "informal", "--called", "patient", "--language", "de")
    changed = await ready.do("programme", "set", "North Clinic", *options, "--yes")
    assert changed.status == 0
    assert "agreed to" not in changed.said
    told = json.loads((await ready.do("programme", "show", "North Clinic", "--json")).said)
    assert (told["address"], told["called"], told["language"]) == ("informal", "patient", "de")


@pytest.mark.parametrize(
    ("options", "problem"),
    [
        (("--contact", "  "), "--contact: That is blank"),
        (("--name", "N" * 61), "--name: That has 61 characters; please at most 60."),
        (("--holidays", "XX"), "--holidays: Public holidays of that place are not known."),
        (("--zone", "Nowhere"), "--zone: That is not the name of a time zone."),
        (("--language", "tlh"), f"--language: That is one of: {', '.join(languages())}."),
        (("--address", "Sie"), "--address: That is one of: formal, informal."),
        (("--called", "case"), "--called: That is one of: client, patient."),
    ],
)
async def test_what_a_programme_cannot_tell_is_refused_and_nothing_is_changed(
    ready: Cli, options: tuple[str, ...], problem: str
) -> None:
    before = (await ready.do("programme", "list", "--json")).said
    refused = await ready.do("programme", "set", "North Clinic", *options, "--yes", "--same-meaning")
    assert refused.status == 1
    assert problem in refused.said
    assert (await ready.do("programme", "list", "--json")).said == before


async def test_research_is_begun_changed_and_ended_in_its_own_words(ready: Cli) -> None:
    words = ("programme", "research", "North Clinic")
    begins = "No research. To begin: alliance-bot programme research 'North Clinic' --text '...'\n"
    assert (await ready.do(*words)).said == begins
    begun = await ready.do(*words, "--text", " How trust\n grows. ", answers=("",))
    assert "clients of North Clinic are going to read it: How trust grows.\n" in begun.said
    assert begun.said.endswith("Research 1: How trust grows.\n")
    changed = await ready.do(*words, "--text", "How trust grows", "--same-meaning", "--yes")
    assert "each yes so far goes on holding" in changed.said
    again = await ready.do(*words, "--text", "Sleep.", answers=("",))
    assert "Whoever said yes is asked again" in again.said
    told = json.loads((await ready.do(*words, "--json")).said)
    assert (told["number"], told["text"]) == (2, "Sleep.")
    refused = await ready.do(*words, "--text", "Food.", answers=("n",))
    assert refused.status == 1
    for text, line in ((" ", "that is blank"), ("x" * 1001, "please at most 1000")):
        assert line in (await ready.do(*words, "--text", text)).said
    assert "no programme called 'South'" in (await ready.do("programme", "research", "South")).said
    assert (await ready.do(*words, "--off", "--yes")).said.endswith("No research.\n")
    assert json.loads((await ready.do(*words, "--json")).said) is None


async def test_invitations_beside_the_running_bot(ready: Cli) -> None:
    async with ready.running("run") as bot:
        await line_with(bot, "started")
        await join(ready, (await ready.do("invite", "manager", "--programme", "North Clinic")).said)
    unknown = await ready.do("invite", "therapist", "--programme", "Nowhere")
    assert unknown.status == 1
    assert "There is no programme called 'Nowhere'. `alliance-bot programme list` names them." in unknown.said
    assert (await ready.do("invite", "client", "--programme", "North Clinic")).status == 2


async def test_the_doctor(ready: Cli) -> None:
    first = await ready.do("doctor")
    assert first.status == 1
    assert "MEND  bot running: it has not run yet: start it with `alliance-bot run`" in first.said
    assert "MEND  supervisor of North Clinic: only managers learn of alerts that stay unseen" in first.said
    assert "MEND  manager of North Clinic: nobody can invite: `alliance-bot invite manager" in first.said
    async with opened(load_config(ready.config)) as db:
        await db.write(_add_leaders)
    async with ready.running("run") as bot:
        await line_with(bot, "started")
        await ready.sandbox.wait_for(lambda: ready.sandbox.polling, SLOW)
        ready.sandbox.add_person("Somebody").send_text("hello")
        await ready.sandbox.wait_for(lambda: not ready.sandbox.pending)
        second = await ready.do("doctor")
    assert second.status == 0
    names = [line.removeprefix("ok    ").partition(": not to be seen")[0] for line in second.said.splitlines()]
    assert names == [
        *("configuration", "clock", "room on the disk", "alarm: nobody would be told, see docs/watching.md"),
        *("key", "database", "schema", "integrity"),
        *("bot in touch with Telegram: 0 min ago", "last update taken: 0 min ago", "alerts (0 not seen yet)"),
        *("what goes out", "updates set aside", "fits of the detector", "calendars (0 connected)"),
        *("supervisors and managers", "reports of North Clinic: 0 given out, no margin declared"),
        *("detector: no check-ins with a score in four weeks", "telegram"),
    ]


@pytest.mark.parametrize(
    ("known", "failed", "line"),
    [
        ("", None, "Telegram knows no address: start the bot, which registers it"),
        (
            "elsewhere",
            None,
            "Telegram knows http://127.0.0.1:1/elsewhere, not web.url: start the bot, which registers it",
        ),
        ("telegram", None, None),
        ("telegram", timedelta(minutes=50), "Telegram could not bring everything (0 wait): 502 Bad Gateway. Is http"),
        ("telegram", timedelta(minutes=70), None),
    ],
)
async def test_the_doctor_on_the_webhook(ready: Cli, known: str, failed: timedelta | None, line: str | None) -> None:
    url, hook = "http://127.0.0.1:1/telegram", ready.sandbox.world.webhook
    ready.config.write_text(
        ready.config.read_text() + f'mode = "webhook"\n[web]\nlisten = "127.0.0.1:1"\nurl = "{url}"\n'
    )
    hook.url = known and f"http://127.0.0.1:1/{known}"
    if failed is not None:
        hook.last_error = (int((datetime.now(UTC) - failed).timestamp()), "502 Bad Gateway")
    (problem,) = [problem for name, problem in await examine(ready.config) if name == "webhook"]
    assert (problem or "").startswith(line or "")
    assert (problem is None) == (line is None)


async def test_the_doctor_on_a_webhook_that_stands_in_the_way_of_polling(ready: Cli) -> None:
    assert "webhook" not in dict(await examine(ready.config))
    ready.sandbox.world.webhook.url = "http://127.0.0.1:1/telegram"
    assert "Telegram answers no poll: start the bot anew" in str(dict(await examine(ready.config))["webhook"])


async def test_the_bot_by_webhook_takes_what_is_brought_and_stops(ready: Cli) -> None:
    listen = f"127.0.0.1:{free_port()}"
    ready.config.write_text(
        ready.config.read_text() + f'mode = "webhook"\n[web]\nlisten = "{listen}"\nurl = "http://{listen}/telegram"\n'
    )
    async with ready.running("run") as bot:
        await line_with(bot, "webhook registered")
        ready.sandbox.add_person("Somebody").send_text("hello")
        await ready.sandbox.wait_for(lambda: not ready.sandbox.pending, SLOW)
        lines = (await ready.do("doctor")).said.splitlines()
    assert {
        "ok    bot in touch with Telegram: 0 min ago",
        "ok    last update taken: 0 min ago",
        "ok    webhook",
    } <= set(lines)
    ready.sandbox.fail("setWebhook", kind="400", description="bad webhook: HTTPS url must be provided for webhook")
    refused = await ready.do("run")
    assert refused.status == 1
    assert f"  Telegram does not accept web.url, http://{listen}/telegram: Bad webhook: https url" in refused.said


async def test_the_doctor_on_a_programme_that_says_only_one_person_reads(ready: Cli) -> None:
    assert "who reads comments" not in (await ready.do("doctor")).said
    say = ("programme", "set", "North Clinic", "--same-meaning", "--yes", "--comment-readers")
    await ready.do(*say, "Only your therapist reads it")
    told = (await ready.do("doctor")).said
    assert "MEND  who reads comments in North Clinic: clients are told 'Only your therapist reads it', and" in told
    await ready.do(*say, "your therapist reads it")
    assert "who reads comments" not in (await ready.do("doctor")).said


async def test_the_doctor_on_leaders_whom_telegram_cannot_reach(ready: Cli) -> None:
    def another(tx: Tx) -> None:
        person = people.add_person(tx, 3, language="en", zone="UTC")
        people.add_role(tx, person.id, programmes.list_programmes(tx)[0].id, people.Role.MANAGER)

    async with opened(load_config(ready.config)) as db:
        await db.write(_add_leaders)
        await db.write(lambda tx: [people.mark_unreachable(tx, each.id) for each in people.list_people(tx)])
        found = dict(await examine(ready.config))
        supervisor, manager = found["supervisor of North Clinic"], found["manager of North Clinic"]
        assert "cannot reach the only one, so only managers learn of alerts that stay unseen" in str(supervisor)
        assert "cannot reach the only one, so nobody can invite" in str(manager)
        await db.write(another)
    assert "manager of North Clinic" not in dict(await examine(ready.config))


def _add_leaders(tx: Tx) -> None:
    for chat, role in enumerate((people.Role.SUPERVISOR, people.Role.MANAGER), start=1):
        person = people.add_person(tx, chat, language="en", zone="UTC")
        people.add_role(tx, person.id, programmes.list_programmes(tx)[0].id, role)


@pytest.mark.parametrize(
    ("harm", "line"),
    [
        ("no configuration", "configuration: {}/config.toml is not there. `alliance-bot init` writes it."),
        (
            "bad configuration",
            "configuration: {}/config.toml, line 1: log: found a single value, expected a table: [log]",
        ),
        (
            "open to others",
            "configuration: others can read the token in {0}/config.toml: run `chmod 600 {0}/config.toml`",
        ),
        ("no key", "key: The key file {}/alliance.key is not there: restore it, or run `alliance-bot init`."),
        ("open key", "key: The key file {0}/alliance.key can be read by others: run `chmod 600 {0}/alliance.key`."),
        ("wrong key", "key: The key does not open this database: restore the key file that was made with it."),
        ("newer database", "schema: The database is of a newer version of this program"),
        pytest.param(
            "no database",
            "database: {}/other.db is not there. If it was moved, put it back; if it is lost, restore",
            marks=on_sqlite("a file"),
        ),
        pytest.param(
            "broken database",
            "database: The database cannot be used now: its file is no database",
            marks=on_sqlite("a file"),
        ),
        ("older database", "schema: older than this program: start the bot, which updates it"),
        ("no programme", "programmes: there is none yet: `alliance-bot programme add`"),
        ("no Telegram", "telegram: http://127.0.0.1:"),
        ("wrong token", "telegram: the token is not accepted: get the right one from @BotFather"),
    ],
)
async def test_the_doctor_finds(ready: Cli, harm: str, line: str) -> None:
    key = ready.folder / "alliance.key"
    config = ready.config.read_text()
    match harm:
        case "no configuration":
            ready.config.unlink()
        case "bad configuration":
            ready.config.write_text(f'log = "loud"\n{config}')
        case "open to others":
            ready.config.chmod(0o644)
        case "no key":
            key.unlink()
        case "open key":
            key.chmod(0o640)
        case "wrong key":
            key.write_text("k1 " + "A" * 43 + "=\n")
        case "newer database":
            newer = "UPDATE alembic_version SET version_num = '9999'"
            by_hand(ready.url, newer, "UPDATE status SET works_from = '9999'")
        case "no database":
            ready.point_to("sqlite:///other.db")
        case "broken database":
            (ready.folder / "alliance.db").write_bytes(b"not a database" * 1000)
        case "older database":
            by_hand(ready.url, "UPDATE alembic_version SET version_num = '0000'")
        case "no programme":
            by_hand(ready.url, "DELETE FROM programmes")
        case "no Telegram":
            await ready.sandbox.go_down("refuse")
        case "wrong token":
            ready.config.write_text(config.replace("987654321:", "987654322:"))
    before = sorted(file.name for file in ready.folder.iterdir())
    found = [f"{name}: {problem}" for name, problem in await examine(ready.config) if problem is not None]
    assert any(each.startswith(line.format(ready.folder)) for each in found), found
    assert sorted(file.name for file in ready.folder.iterdir()) == before


@pytest.mark.parametrize(
    ("harm", "line"),
    [
        ("wrong key", "  The key does not open this database: restore the key file that was made with it.\n"),
        ("wrong token", "  Telegram does not accept the token: check telegram.token.\n"),
        ("no configuration", "  config.toml is not there. `alliance-bot init` writes it.\n"),
    ],
)
async def test_it_does_not_start_with(ready: Cli, harm: str, line: str) -> None:
    if harm == "wrong key":
        (ready.folder / "alliance.key").write_text("k1 " + "A" * 43 + "=\n")
    elif harm == "wrong token":
        ready.config.write_text(ready.config.read_text().replace("987654321:", "987654322:"))
    else:
        ready.config.unlink()
    assert await ready.do("run") == Result(1, line)


async def test_it_waits_for_a_telegram_that_cannot_be_reached(ready: Cli) -> None:
    await ready.sandbox.go_down("refuse")
    async with ready.running("run") as bot:
        await line_with(bot, "telegram cannot be reached")
        await ready.sandbox.come_back()
        await line_with(bot, "started")
    await ready.sandbox.go_down("refuse")
    async with ready.running("run") as bot:
        await line_with(bot, "telegram cannot be reached")


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM"])
async def test_it_stops_cleanly(ready: Cli, name: str) -> None:
    async with ready.running("run") as bot:
        await line_with(bot, "started")
        bot.send_signal(signal.Signals[name])
        await bot.wait()


@on_sqlite("on a server a second one waits for its turn")
async def test_a_second_run_says_who_has_the_database_and_one_that_was_killed_is_in_nobodys_way(ready: Cli) -> None:
    bot = await ready.start("run")
    try:
        await line_with(bot, "started")
        second = await ready.do_alone("run")
        assert second.status == 1
        assert f", process {bot.pid}, since 20" in second.said
        assert second.said.endswith(" UTC. Stop that one first; nothing was changed.\n")
        assert (await ready.do("programme", "list")).said == "North Clinic\n"
    finally:
        bot.kill()
        await bot.wait()
    async with ready.running("run") as another:
        await line_with(another, "started")


@on_sqlite("a file is taken away")
async def test_what_changes_the_file_waits_for_the_bot_that_lost_it_to_be_stopped(ready: Cli) -> None:
    assert (await ready.do("backup", "copy.db")).status == 0
    database, away = ready.folder / "alliance.db", ready.folder / "away.db"
    async with ready.running("run") as bot:
        await line_with(bot, "started")
        database.rename(away)
        for words in (("restore", "copy.db"), ("init",)):
            result = await ready.do(*words)
            assert (result.status, f", process {bot.pid}, since 20" in result.said) == (1, True), words
            assert not database.exists()
            assert not list(ready.folder.glob("*replaced*"))
        away.rename(database)
        bot.send_signal(signal.SIGTERM)
        await line_with(bot, "stopped")
        await bot.wait()
    assert (await ready.do("restore", "copy.db")).status == 0


async def test_a_start_that_waits_for_telegram_has_the_database_and_says_when_it_stops(ready: Cli, engine: str) -> None:
    assert (await ready.do("backup", "copy.db")).status == 0
    ready.sandbox.fail("getMe", times=None)
    async with ready.running("run") as bot:
        await line_with(bot, "telegram cannot be reached")
        result = await ready.do("restore", "copy.db")
        who = {"sqlite": f", process {bot.pid}, since 20", "postgresql": "is in use: stop the bot"}[engine]
        assert (result.status, who in result.said) == (1, True)
        bot.send_signal(signal.SIGTERM)
        await line_with(bot, "stopped")
        await bot.wait()


_BESIDE = ("run", "doctor", "programme list", "set-aside list", "upgrade", "backup copy.db",
           "invite manager --programme N", "report --period 2026Q1 --out out")  # fmt: skip


@on_sqlite("a file is deleted")
async def test_a_database_that_is_not_there_is_made_by_init_alone(ready: Cli) -> None:
    for file in ready.folder.glob("alliance.db*"):
        file.unlink()
    for command in _BESIDE:
        how = ready.do_alone if command == "run" else ready.do
        result = await how(*command.split())
        assert (result.status, "alliance.db is not there" in result.said) == (1, True), command
        assert not list(ready.folder.glob("*.db*")), command
    key, config = (ready.folder / "alliance.key").read_bytes(), ready.config.read_bytes()
    made = await ready.do("init", answers=ANSWERS[1:])
    assert made.status == 0, made.said
    assert "config.toml is kept, and a new, empty database made." in made.said
    assert "t.me/check_in_bot?start=" in made.said
    assert ((ready.folder / "alliance.key").read_bytes(), ready.config.read_bytes()) == (key, config)
    assert (await ready.do("programme", "list")).said == "North Clinic\n"


async def test_init_makes_the_tables_on_a_server(ready: Cli, postgres: Postgres) -> None:
    ready.point_to(await postgres.new_url())
    (ready.folder / "alliance.key").unlink()
    assert (await ready.do("init", answers=ANSWERS[1:])).status == 0
    assert (ready.folder / "alliance.key").stat().st_mode & 0o777 == 0o600
    assert (await ready.do("programme", "list")).said == "North Clinic\n"


async def test_init_begins_on_a_server_once_nothing_speaks_against_it(cli: Cli, postgres: Postgres) -> None:
    nothing, taken, others = "postgresql://bot@127.0.0.1:1/none", await postgres.new_url(), await postgres.new_url()
    connection = await asyncpg.connect(others)
    await connection.execute("CREATE TABLE invoices (id int)")
    await connection.close()
    tries = ("alliance", nothing, "", others, "", taken, "")
    made = await cli.do(*cli.init_words, answers=(*tries, "Europe/Berlin", *ANSWERS))
    assert made.status == 0, made.said
    for words in (
        "neither sqlite:///FILE nor",
        "nothing listens at the host and port in that URL",
        "(invoices): make an",
    ):
        assert words in made.said
    assert tomllib.loads(cli.config.read_text())["database"]["url"] == taken
    assert not list(cli.folder.glob("*.db*"))
    assert (await cli.do("programme", "list")).said == "North Clinic\n"
    cli.config.unlink()
    (cli.folder / "alliance.key").unlink()
    again = await cli.do(*cli.init_words, answers=(taken, ""))
    assert "An installation is there already, with a key of its own" in again.said


async def test_init_writes_no_url_that_the_environment_has(
    cli: Cli, postgres: Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = await postgres.new_url()
    monkeypatch.setenv("ALLIANCE_BOT_DATABASE", server)
    made = await cli.do(*cli.init_words, answers=("Europe/Berlin", *ANSWERS))
    assert (made.status, "kept where ALLIANCE_BOT_DATABASE says: postgresql://" in made.said) == (0, True), made.said
    assert "database" not in tomllib.loads(cli.config.read_text())
    assert (await cli.do("programme", "list")).said == "North Clinic\n"
    monkeypatch.setenv("ALLIANCE_BOT_DATABASE", "postgresql://bot@127.0.0.1:1/none")
    cli.config.unlink()
    (cli.folder / "alliance.key").unlink()
    refused = await cli.do(*cli.init_words)
    assert (refused.status, "ALLIANCE_BOT_DATABASE: The database cannot be used now" in refused.said) == (1, True)
    assert not list(cli.folder.iterdir())


async def test_init_makes_no_tables_beside_those_of_another_program(ready: Cli, postgres: Postgres) -> None:
    others = await postgres.new_url()
    connection = await asyncpg.connect(others)
    await connection.execute("CREATE TABLE invoices (id int)")
    await connection.close()
    ready.point_to(others)
    refused = await ready.do("init", answers=ANSWERS[1:])
    assert (refused.status, "database.url: Tables of another program are there (invoices)" in refused.said) == (1, True)


@on_sqlite("a copy is put in the place of the file")
async def test_a_backup_of_the_running_bot_can_be_restored(ready: Cli) -> None:
    async with ready.running("run") as bot:
        await line_with(bot, "started")
        done = await ready.do_alone("backup", "copy.db")
        assert (done.status, "verified" in done.said) == (0, True)
    copy = ready.folder / "copy.db"
    assert copy.stat().st_mode & 0o777 == 0o600
    assert "is there already; a backup overwrites nothing" in (await ready.do("backup", "copy.db")).said
    for old in ready.folder.glob("alliance.db*"):
        old.unlink()
    copy.rename(ready.folder / "alliance.db")
    assert (await ready.do("programme", "list")).said == "North Clinic\n"
    assert [file.name for file in ready.folder.iterdir() if "unfinished" in file.name] == []


async def test_a_backup_of_postgresql_can_be_restored(
    ready: Cli, postgres: Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, new = await postgres.new_url(), await postgres.new_url()
    ready.point_to(old)
    async with opened(load_config(ready.config), create=True) as db:
        await db.write(_add_programme)
    copy = ready.folder / "copy"
    monkeypatch.setenv("PATH", str(ready.folder))
    with pytest.raises(ConfigError, match="PostgreSQL needs pg_dump, pg_restore and psql"):
        await asyncio.to_thread(back_up, ready.config, copy, now=datetime.now(UTC))
    monkeypatch.setenv("PATH", str(tools()))
    made = await asyncio.to_thread(back_up, ready.config, copy, now=datetime.now(UTC))
    assert (made.size, made.holds.version, made.holds.rows["programmes"]) == (copy.stat().st_size, HEAD, 1)
    assert copy.stat().st_mode & 0o777 == 0o600
    restore = await asyncio.create_subprocess_exec("pg_restore", f"--dbname={new}", "--no-owner", str(copy))
    assert await restore.wait() == 0
    ready.config.write_text(ready.config.read_text().replace(old, new))
    assert (await ready.do("programme", "list")).said == "North Clinic\n"


async def test_a_backup_that_cannot_be_written_says_so(ready: Cli) -> None:
    nowhere = await ready.do("backup", "gone/copy.db")
    assert nowhere == Result(1, "  gone/copy.db cannot be written: No such file or directory.\n")
    by_hand(ready.url, "UPDATE alembic_version SET version_num = '9999'")
    broken = await ready.do("backup", "copy.db")
    assert (broken.status, "is of a newer version of this program (9999" in broken.said) == (1, True)
    assert not (ready.folder / "copy.db").exists()


async def test_what_was_set_aside_can_be_taken_again(ready: Cli) -> None:
    stranger = '{"update_id": 7, "message": {"message_id": 1, "date": 1772442000, "text": "a secret of mine", '
    stranger += '"chat": {"id": 5, "type": "private"}, "from": {"id": 5, "is_bot": false, "first_name": "A"}}}'
    assert (await ready.do("set-aside", "list")).said == "None.\n"
    async with opened(load_config(ready.config)) as db:
        await db.write(lambda tx: updates.add_set_aside(tx, 7, stranger, "KeyError at handlers/edge/help.py:1"))
    shown = (await ready.do("set-aside", "list")).said
    assert re.fullmatch(r"7  \d{4}-\d\d-\d\d \d\d:\d\d UTC  KeyError at handlers/edge/help\.py:1\n", shown)
    (told,) = json.loads((await ready.do("set-aside", "list", "--json")).said)
    assert told["update"] == "7"
    assert await ready.do("set-aside", "replay", told["update"]) == Result(0, "7: taken.\n")
    assert (await ready.do("set-aside", "list")).said == "None.\n"
    unknown = await ready.do("set-aside", "replay", "7")
    assert (unknown.status, "7 is not set aside." in unknown.said) == (1, True)


async def test_what_fails_again_stays_and_tells_only_where(ready: Cli) -> None:
    async with opened(load_config(ready.config)) as db:
        await db.write(lambda tx: updates.add_set_aside(tx, 8, '{"message": "a secret of mine"}', "KeyError"))
    result = await ready.do("set-aside", "replay", "8")
    assert result.status == 1
    assert "8 failed again, and is kept: " in result.said
    assert "secret" not in result.said
    assert (await ready.do("set-aside", "list")).said.startswith("8  ")


@on_sqlite("the demo is on a file")
async def test_the_demo_stops_cleanly_and_goes_on(cli: Cli) -> None:
    async with cli.running("demo", "--port", "0", "--data", "here") as demo:
        await line_with(demo, "The demo is at http://127.0.0.1:")
        second = await cli.do("demo", "--port", "0", "--data", "here")
        assert second == Result(1, "  The demo runs already, on here. Stop it first, or choose other --data.\n")
        demo.send_signal(signal.SIGINT)
        await demo.wait()
    people_before = by_hand(f"sqlite:///{cli.folder}/here/demo.db", "SELECT id FROM people ORDER BY id")
    async with cli.running("demo", "--port", "0", "--data", "here") as demo:
        await line_with(demo, "The demo is at http://127.0.0.1:")
    assert by_hand(f"sqlite:///{cli.folder}/here/demo.db", "SELECT id FROM people ORDER BY id") == people_before
    assert len(people_before) == 4


async def test_a_taken_port_of_the_demo_gives_way(cli: Cli) -> None:
    taken = cli.sandbox.base_url.rpartition(":")[2]
    async with cli.running("demo", "--port", taken, "--data", "here") as demo:
        line = await line_with(demo, "The demo is at http://127.0.0.1:")
        assert not line.strip().endswith(taken)
