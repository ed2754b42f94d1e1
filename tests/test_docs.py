"""The documents are true: links lead somewhere, commands exist, states and words are those of the code."""

import enum
import importlib
import pkgutil
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

import handlers
import scoring
import storage
from bot.cli import cli
from bot.soundness import _of_pages
from scoring.instrument import load_instrument
from storage.integrity import PageSums
from storage.tables import metadata

ROOT = Path(__file__).parent.parent
OPERATORS = (ROOT / "docs/operators.md").read_text(encoding="utf-8")
DOCS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
LINK = re.compile(r"\]\(([^)\s]+)\)")


def tracked() -> list[Path]:
    """Every file of the repository."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False).stdout.decode()
    return [file for name in listed.split("\0") if name and (file := ROOT / name).is_file()]


def enumerations() -> Iterator[type[enum.StrEnum]]:
    """Every StrEnum of the product."""
    for room in (scoring, storage, handlers):
        for module in pkgutil.walk_packages(room.__path__, f"{room.__name__}."):
            if ".migrations" in module.name:
                continue
            found = vars(importlib.import_module(module.name)).values()
            for each in found:
                if isinstance(each, type) and issubclass(each, enum.StrEnum) and each.__module__ == module.name:
                    yield each


def anchors(file: Path) -> set[str]:
    headings = re.findall(r"^#+ (.*)$", file.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading).strip().lower().replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("file", DOCS, ids=lambda file: str(file.relative_to(ROOT)))
def test_links_lead_somewhere(file: Path) -> None:
    for target in LINK.findall(file.read_text(encoding="utf-8")):
        if target.startswith("https://"):
            continue
        path, _, anchor = target.partition("#")
        there = (file.parent / path).resolve() if path else file
        assert there.exists(), target
        assert not anchor or anchor in anchors(there), target


@pytest.mark.parametrize("file", DOCS, ids=lambda file: str(file.relative_to(ROOT)))
def test_files_that_are_named_exist(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    rooms = r"`((?:bot|handlers|storage|scoring|tests|benchmarks|docs)/[\w./-]*)`"
    assert [name for name in re.findall(rooms, text) if not (ROOT / name).exists()] == []


@pytest.mark.parametrize("file", DOCS, ids=lambda file: str(file.relative_to(ROOT)))
def test_commands_that_are_named_exist(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+)(?: [a-z]+)*:", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    named = set(re.findall(r"(?:`|^|exec )make ([a-z]+)", text, re.MULTILINE))
    assert named - targets - {"check"} == set()
    for words in re.findall(r"alliance-bot ((?:[a-z-]+ ?)+)", text):
        command: object = cli
        for word in words.split():
            if word in getattr(command, "commands", {}):
                command = command.commands[word]  # type: ignore[attr-defined]
            else:
                assert command is not cli, f"alliance-bot {words}"
                break


def test_the_architecture_names_every_handler_once() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    table = text.split("| wing | ")[1].split("\n\n")[0]
    told = {
        wing: sorted(re.findall(r"`(\w+)`", files)) for wing, files in re.findall(r"^\| `(\w+)` \|(.*)", table, re.M)
    }
    assert told == {
        wing.name: sorted(module.name for module in pkgutil.iter_modules([f"{handlers.__path__[0]}/{wing.name}"]))
        for wing in pkgutil.iter_modules(handlers.__path__)
    }


def json_speakers(command: click.Command, *names: str) -> Iterator[str]:
    """Every command from this one down that can tell what it tells to a program."""
    for name, each in getattr(command, "commands", {}).items():
        yield from json_speakers(each, *names, name)
    if any(option.name == "as_json" for option in command.params):
        yield " ".join(names)


def test_the_operators_page_names_every_command_that_speaks_json() -> None:
    """And no other. A group without one of its commands stands for all of them."""
    (paragraph,) = re.findall(
        r"^\*\*For programs\.\*\* `--json` makes (.*?) print JSON", OPERATORS, re.MULTILINE | re.DOTALL
    )
    group, named = "", set[str]()
    for words in re.findall("`([^`]+)`", paragraph):
        first = words.partition(" ")[0]
        group = first if first in cli.commands else group
        whole = words if first in cli.commands else f"{group} {words}"
        below = getattr(cli.commands.get(whole), "commands", {})
        named |= {f"{whole} {each}" for each in below} or {whole}
    assert named == set(json_speakers(cli))


def test_the_pages_have_the_range_of_how_clients_have_been() -> None:
    (item,) = load_instrument("how_been").items
    assert "in five steps from very badly (1) to very well (5)" in " ".join(OPERATORS.split())
    apart = (ROOT / "docs/decisions/an-outcome-apart.md").read_text(encoding="utf-8")
    assert "*very badly* to *very well* (1 to 5)" in " ".join(apart.split())
    assert (item.low, item.high) == (1, 5)


def test_the_operators_page_says_what_doctor_says_of_a_server_without_checksums() -> None:
    """Beside moving there, too, where it is seen first."""
    found = _of_pages(PageSums(on=False, failures=0))
    assert found is not None
    assert f"| `MEND  integrity: {found.split(',')[0]}`" in OPERATORS
    moving = OPERATORS.split("**Moving to PostgreSQL.**")[1].split("**Upgrade.**")[0]
    assert "`MEND  integrity`" in moving
    assert "`pg_checksums --enable`" in moving


def test_the_readme_names_every_command() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert [name for name in cli.commands if f"`alliance-bot {name}" not in text] == []


def test_every_state_is_explained_and_only_those() -> None:
    text = (ROOT / "docs/states.md").read_text(encoding="utf-8")
    sections = re.split(r"^## ", text, flags=re.MULTILINE)[1:]
    explained: dict[str, list[str]] = {}
    for section in sections:
        name = re.search(r"\(`(\w+)`\)$", section.splitlines()[0])
        if name is None:
            continue
        explained[name[1]] = re.findall(r"^\| `(\w+)` \|", section, re.MULTILINE)
        arrows = re.findall(r"^    (\S+) --> ([^\s:]+)", section, re.MULTILINE)
        drawn = {state for arrow in arrows for state in arrow} - {"[*]"}
        assert not drawn or drawn == set(explained[name[1]])
    assert explained == {each.__name__: [member.value for member in each] for each in enumerations()}


def test_the_glossary_names_every_table_and_every_enumeration() -> None:
    text = (ROOT / "docs/glossary.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| ([^|]+) \| [^|]+ \| ([^|]*)\|$", text, re.MULTILINE)
    words = [word.strip() for word, _ in rows if word != "word"]
    assert len(words) == len(set(words))
    named = {name for _, code in rows for name in re.findall(r"`(\w+)`", code)}
    assert named == set(metadata.tables) | {each.__name__ for each in enumerations()}


def test_every_decision_is_listed() -> None:
    text = (ROOT / "docs/architecture.md").read_text(encoding="utf-8")
    pages = {f"decisions/{file.name}" for file in (ROOT / "docs/decisions").glob("*.md")}
    assert pages == {target for target in LINK.findall(text) if target.startswith("decisions/")}


def test_a_decision_is_one_page() -> None:
    long = [f.name for f in (ROOT / "docs/decisions").glob("*.md") if len(f.read_text().splitlines()) > 60]
    assert long == []


def test_the_repository_speaks_of_the_product_alone() -> None:
    """No addresses of package indexes (a lock file holds no address at all), no paths of somebody's machine."""
    indexes = r"https?://[^\s\"']*/simple\b|--(?:extra-)?index-url\b"
    paths = r"(?<![\w.:/<-])/(?:home|root|work|Users|mnt)/\w+"
    found = []
    for file in tracked():
        try:
            text = file.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        if file.suffix == ".lock" and "://" in text:
            found.append(f"{file.relative_to(ROOT)}: an address")
        found += [f"{file.relative_to(ROOT)}: {match[0]}" for match in re.finditer(f"{indexes}|{paths}", text)]
    assert found == []


def test_the_screenshot_is_small() -> None:
    picture = ROOT / "docs/demo.png"
    assert int.from_bytes(picture.read_bytes()[16:20], "big") == 1440
    assert picture.stat().st_size < 300_000


def test_what_running_needs_is_among_what_testing_needs() -> None:
    """`make test` installs the second file alone."""
    files = (ROOT / name for name in ("requirements.lock", "requirements-dev.lock"))
    needed, there = (set(re.findall(r"^\S+==\S+", file.read_text(encoding="utf-8"), re.MULTILINE)) for file in files)
    assert needed
    assert needed <= there


def test_what_an_installation_holds_is_not_for_the_repository() -> None:
    """In the folder in which it was set up: its key, its database with every copy beside it, records for research."""
    if not (ROOT / ".git").exists():
        pytest.skip("no repository")
    beside = ("-wal", ".lock", ".before-0003", ".replaced-20261125T201648Z")
    made = ["config.toml", "alliance.key", "alliance.db", *(f"alliance.db{end}" for end in beside), "nightly.dump"]
    made.append("records/records.csv")
    asked = ["git", "check-ignore", "--no-index", *made]
    ignored = subprocess.run(asked, cwd=ROOT, capture_output=True, check=False, text=True).stdout.split()
    assert sorted(ignored) == sorted(made)
