"""Every command with files and folders that are not what it expects: it ends in a sentence, and changes nothing."""

import json
import random
import socket
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from bot.cli import cli
from storage.encryption import new_key_text, write_private
from tests.bot.test_copies import Site, _add
from tests.engines import on_sqlite
from tests.stage import TOKEN

pytestmark = on_sqlite("what a file can be, and a folder")
READING: tuple[tuple[str, ...], ...] = (
    ("run",),
    ("programme", "list"),
    ("programme", "list", "--json"),
    ("programme", "show", "North"),
    ("programme", "set", "North", "--contact", "Mr. Ode", "--yes", "--same-meaning"),
    ("programme", "add"),
    ("invite", "manager", "--programme", "North"),
    ("report", "--period", "2025Q4", "--out", "out"),
    ("doctor",),
    ("doctor", "--json"),
    ("try-alarm",),
    ("upgrade",),
    ("backup", "copy"),
    ("backup", "copies", "--keep", "2"),
    ("restore", "good.db"),
    ("set-aside", "list"),
    ("set-aside", "replay", "7"),
)
HARMS = (
    "config is a folder", "config is not there", "config is binary", "config is empty",
    "config in a file", "key is a folder", "key is not there", "key is empty", "key is open", "key of another",
    "database is a folder", "database in a file", "database is text", "host is not there",
)  # fmt: skip


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Site:
    monkeypatch.chdir(tmp_path)
    made = Site(tmp_path)
    write_private(tmp_path / "alliance.key", new_key_text(random.Random(1)))
    made.point_to("sqlite:///test.db")
    made.do(lambda tx: _add(tx, "North"))
    assert made.run("backup", "good.db").exit_code == 0
    return made


def _harm(site: Site, harm: str) -> Path:
    """Do it; where the configuration is then."""
    key, config = site.folder / "alliance.key", site.config
    match harm:
        case "config is a folder":
            return site.folder
        case "config is not there":
            return site.folder / "nowhere" / "config.toml"
        case "config is binary":
            config.write_bytes(bytes(range(256)))
        case "config is empty":
            config.write_text("")
        case "config in a file":
            return key / "config.toml"
        case "key is a folder":
            key.unlink()
            key.mkdir()
        case "key is not there":
            key.unlink()
        case "key is empty":
            key.write_text("")
        case "key is open":
            key.chmod(0o644)
        case "key of another":
            key.write_text(new_key_text(random.Random(2)))
        case "database is a folder":
            (site.folder / "folder").mkdir()
            site.point_to("sqlite:///folder")
        case "database in a file":
            site.point_to("sqlite:///alliance.key/test.db")
        case "database is text":
            (site.folder / "text.db").write_text("not a database\n" * 1000)
            site.point_to("sqlite:///text.db")
        case "host is not there":
            site.point_to("postgresql://a:secret@127.0.0.1:1/x")
    return config


def _contents(folder: Path) -> dict[Path, bytes]:
    """Of every file but SQLite's side files, which are empty where nothing waits in them; of a lock's who has it, and
    not since which minute.
    """
    files = (each for each in folder.rglob("*") if each.is_file() and not each.name.endswith(("-wal", "-shm")))
    found = {each: each.read_bytes() for each in files}
    return {each: what.partition(b", since ")[0] if each.suffix == ".lock" else what for each, what in found.items()}


@pytest.mark.parametrize("harm", HARMS)
def test_every_command_ends_in_a_sentence(site: Site, harm: str, monkeypatch: pytest.MonkeyPatch) -> None:
    config = _harm(site, harm)
    monkeypatch.setenv("PATH", f"{Path(sys.executable).parent}:/usr/bin:/bin")
    before = _contents(site.folder)
    for words in READING:
        if harm in ("database is text", "database is a folder") and words[0] == "restore":
            continue  # a broken one is what a restore replaces; a folder has its own test
        done = CliRunner().invoke(cli, [*words, "--config", str(config)], input="South\nCall 112.\nMs. Lind\n\n\n\n\n")
        assert isinstance(done.exception, SystemExit), (words, done.exc_info)
        assert done.exit_code == 1, (words, done.output)
        assert any(len(line.split()) > 3 for line in done.output.splitlines()), words
        assert "secret" not in done.output
        if "--json" in words and done.stdout:
            assert json.loads(done.stdout)["well"] is False
    after = _contents(site.folder)
    assert {each: after.get(each) for each in before} == before


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("report", "--period", "2025Q4", "--out", "config.toml"), "config.toml is a file; expected a folder"),
        (("backup", "alliance.key"), "is there already"),
        (("backup", "alliance.key/copy.db"), "cannot be written: Not a directory"),
        (("backup", "alliance.key", "--keep", "2"), "is a file; --keep needs a folder"),
        (("backup", "alliance.key/folder", "--keep", "2"), "cannot be made: Not a directory"),
        (("backup", "/proc/copy.db"), "cannot be written"),
        (("backup", "/proc/copies", "--keep", "1"), "cannot be made"),
        (("restore", "."), "cannot be read: Is a directory"),
        (("restore", "nowhere"), "cannot be read: No such file"),
        (("restore", "config.toml"), "is no copy of a database"),
        (("restore", "test.db"), "is the database itself"),
        (("init",), "is there already"),
        (("programme", "show", "\x00"), "There is no programme called"),
    ],
)
def test_what_a_command_cannot_write_or_read_is_said(site: Site, words: tuple[str, ...], said: str) -> None:
    if any(each.startswith("/proc") for each in words) and not Path("/proc").is_dir():
        pytest.skip("no /proc here")
    done = site.run(*words)
    assert isinstance(done.exception, SystemExit), done.exc_info
    assert done.exit_code == 1
    assert said in done.output


@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("nowhere/config.toml", "nowhere is not there: make that folder first"),
        ("good.db/config.toml", "good.db is no folder"),
        (".", "is there already"),
    ],
)
def test_init_says_so_before_it_asks(site: Site, place: str, said: str) -> None:
    done = CliRunner().invoke(cli, ["init", "--config", place])
    assert (done.exit_code, said in done.output, "Time zone" in done.output) == (1, True, False), done.output


def test_init_makes_no_key_that_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALLIANCE_BOT_KEY", new_key_text(random.Random(1)))
    done = CliRunner().invoke(cli, ["init", "--config", str(tmp_path / "config.toml")])
    assert (done.exit_code, "ALLIANCE_BOT_KEY is set" in done.output) == (1, True)
    assert list(tmp_path.iterdir()) == []


def test_init_leaves_nothing_beside_a_database_of_another_key(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    new = site.folder / "new"
    new.mkdir()
    monkeypatch.setenv("ALLIANCE_BOT_DATABASE", f"sqlite:///{site.file}")
    api = f"http://127.0.0.1:{_closed_port()}"
    answers = f"Europe/Berlin\n{TOKEN}\nNew\nCall 112.\nMs. Lind\n\n\n\n\n"
    done = CliRunner().invoke(cli, ["init", "--api-url", api, "--config", str(new / "config.toml")], input=answers)
    assert done.exit_code == 1
    assert "An installation is there already, with a key of its own" in done.output
    assert list(new.iterdir()) == []


def _closed_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
    return port


def test_every_command_that_tells_something_tells_it_to_a_program_too() -> None:
    """But for those that ask, or go on."""
    asking = {"run", "demo", "init", "programme add", "programme set"}
    assert {name for name, command in _commands(cli) if "as_json" not in {p.name for p in command.params}} == asking


def _commands(group: click.Group, before: str = "") -> list[tuple[str, click.Command]]:
    found: list[tuple[str, click.Command]] = []
    for name, command in group.commands.items():
        whole = f"{before}{name}"
        found += _commands(command, f"{whole} ") if isinstance(command, click.Group) else [(whole, command)]
    return found


@pytest.mark.parametrize(
    "words",
    [("programme", "list"), ("doctor",), ("set-aside", "list"), ("upgrade",), ("backup", "another.db")],
)
def test_what_is_told_to_a_program_is_json_alone(site: Site, words: tuple[str, ...]) -> None:
    assert json.loads(site.run(*words, "--json").stdout) is not None


def test_instruments_are_told_to_a_program() -> None:
    listed = json.loads(CliRunner().invoke(cli, ["instrument", "list", "--json"]).stdout)
    for each in listed:
        shown = json.loads(CliRunner().invoke(cli, ["instrument", "show", each["id"], "--json"]).stdout)
        assert (shown["id"], len(shown["items"])) == (each["id"], each["items"])
