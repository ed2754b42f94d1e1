"""Words: every message that the code asks for is there, everything that is there is asked for."""

import ast
import re
import tomllib
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax.ast import Message

import handlers
import reports
from handlers.ground.words import Html, MissingWords, Words, words_of
from reports.isolates import without_isolates

FOLDER = Path(handlers.__file__).parent
PARTS = ("section", "table", "column", "by", "row", "unit", "code", "sentence", "setting")
NUMBERS = {"number", "of", "left", "limit", "room", "count", "minutes", "earlier", "days", "score", "low", "high"}
COUNTS = NUMBERS - {"score", "low", "high", "earlier"} | {"both", "level", "tracking", "weeks", "figures"}
NEVER_ONE = {  # a number that the code says, a choice between such, or a run that is told from two or five on
    "remind-typing-again", "session-time-again", "meeting-time-again", "write-note", "called-typing", "session-ago",
    "plan-line", "plan-draft", "plan-minutes", "my-data", "my-data-file", "digest-missed", "digest-alike",
    "own-view-off", "own-view-tracking-early", "report-sentence-method-hidden",
    "report-given",
}  # fmt: skip


def messages(locale: str) -> dict[str, str]:
    """The messages of a locale by id, with their source."""
    found: dict[str, str] = {}
    for wing, entries in by_wing(locale).items():
        assert not set(entries) & set(found), f"twice, once in {wing}"
        found |= entries
    return found


def by_wing(locale: str) -> dict[str, dict[str, str]]:
    """The same, by the wing whose file it is."""
    return {file.stem: _entries(file) for file in (FOLDER / "locales" / locale).glob("*.ftl")}


def _entries(file: Path) -> dict[str, str]:
    found = [each for each in FluentParser().parse(file.read_text(encoding="utf-8")).body if isinstance(each, Message)]
    assert len({each.id.name for each in found}) == len(found), file
    return {each.id.name: FluentSerializer().serialize_entry(each) for each in found}


def strings_in_code() -> tuple[set[str], set[str]]:
    """Every literal string of the handlers and of the reports, and every f-string as a pattern with holes."""
    plain, patterns = set(), set()
    for path in [*FOLDER.rglob("*.py"), *Path(reports.__file__).parent.rglob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                plain.add(node.value)
            if isinstance(node, ast.JoinedStr):
                parts = [re.escape(str(v.value)) if isinstance(v, ast.Constant) else "[a-z0-9-]+" for v in node.values]
                patterns.add("".join(parts))
    return plain, patterns


def test_every_message_is_used() -> None:
    plain, patterns = strings_in_code()
    holes = [re.compile(p) for p in patterns if re.match(r"[a-z]+(\\-|-)", p)]
    holes.append(re.compile("tension-[a-z-]+"))  # the options of an item: the id of the item comes first
    holes.append(re.compile(f"report-({'|'.join(PARTS)})-[a-z0-9-]+"))  # what a report is made of, by its ids
    unused = [m for m in messages("en") if m not in plain and not any(h.fullmatch(m) for h in holes)]
    assert unused == []


def test_every_message_that_is_asked_for_exists() -> None:
    known, asked = messages("en"), set()
    for path in FOLDER.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args or not isinstance(node.args[0], ast.Constant):
                continue
            name = ast.unparse(node.func)
            if name in ("words", "turn.words", "words.plain", "turn.words.plain"):
                asked.add(str(node.args[0].value))
    assert len(asked) > 50
    assert sorted(asked - set(known)) == []


@pytest.mark.parametrize("count", [0, 1, 2])
def test_one_of_them_is_never_called_several(count: int) -> None:
    """Each number of each English text: \"1 sessions\", \"2 session\"; but for those that are never so few."""
    words, wrong = words_of("en"), set()
    for name, source in messages("en").items():
        given = set(re.findall(r"\$(\w+)", source))
        for number in given & COUNTS:
            others = {each: 7 if each in COUNTS | NUMBERS else "X" for each in given}
            text = words(name, **{**others, number: count})
            several = (
                r"\b1 (?:[a-z]+ )?[a-z]{3,}s\b" if count == 1 else rf"\b{count} (?:session|check-in|client|message)\b"
            )
            wrong |= {name} if re.search(several, text) else set()
    assert wrong <= NEVER_ONE, wrong - NEVER_ONE


def test_a_missing_message_or_value_is_an_error() -> None:
    words = words_of("en")
    with pytest.raises(MissingWords):
        words("no-such-message")
    with pytest.raises(MissingWords):
        words("check-in-first")


@pytest.mark.parametrize("length", [999, 1001, 2499, 2500, 20_000])
def test_a_value_of_any_length_is_put_in(length: int) -> None:
    assert "&lt;" * length in words_of("en")("alert-comment", comment="<" * length)


@pytest.mark.parametrize("language", ["en", "he"])
@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Sam S.", "It is <b>Sam S.</b> Right? Of Sam S."),
        ("Sam S", "It is <b>Sam S</b>. Right? Of Sam S."),
        ("Wait...", "It is <b>Wait...</b> Right? Of Wait..."),
        ("S. & Co.", "It is <b>S. &amp; Co.</b> Right? Of S. &amp; Co."),
        (Html("<i>Sam S.</i>"), "It is <b><i>Sam S.</i></b> Right? Of <i>Sam S.</i>"),
        ("Sam S." * 200, f"It is <b>{'Sam S.' * 200}</b> Right? Of {'Sam S.' * 200}"),
    ],
)
def test_the_full_stop_of_a_value_is_the_sentences_too(language: str, name: str, said: str) -> None:
    words = Words(language, {"name": "name = It is <b>{ $name }</b>. Right? Of { $name }.\n"})
    assert without_isolates(words("name", name=name)) == said


@pytest.mark.parametrize("said", ["See { $name }: here.", "{ $name }, so.", "“{ $name }”.", "{ $name }..."])
def test_what_stands_after_a_value_is_otherwise_kept(said: str) -> None:
    words = Words("en", {"name": f"name = {said}\n"})
    assert words("name", name="Sam S.") == said.replace("{ $name }", "Sam S.")


def test_what_anybody_reads_of_the_bot_is_true_with_and_without_a_link_to_use() -> None:
    said = words_of("en")("bot-description")
    assert "that was not used yet" in said
    assert "open that link" not in said
    assert len(said) <= 512  # Telegram's limit


def test_who_learns_that_something_waits_is_never_told_as_somebody_who_reads_it() -> None:
    told = [
        text
        for text in messages("en").values()
        if re.search("learns? .*(message|something|it) (about|that|waits)", text)
    ]
    assert len(told) >= 3
    assert not any("unread" in text for text in told)


def test_a_message_stands_with_the_lowest_wing_that_asks_for_it() -> None:
    floors = [wing.split(".")[-1] for wing in wings()]
    astray = []
    for wing, entries in by_wing("en").items():
        for name in set(entries) & set(_asked()):
            lowest = min(_asked()[name], key=floors.index)
            if lowest != wing:
                astray.append(f"{name}: {wing}.ftl, asked for by {lowest}")
    assert len(_asked()) > 300
    assert astray == []


def wings() -> list[str]:
    """The wings, from the ground up, as the import contract has them."""
    contracts = tomllib.loads((FOLDER.parent / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    layers = next(each["layers"] for each in contracts if each.get("containers") == ["handlers"])
    return [wing for layer in reversed(layers) for wing in layer.split(" | ")]


@cache
def _asked() -> dict[str, set[str]]:
    """By message, the wings whose code names it as it is."""
    found: dict[str, set[str]] = {}
    for path in FOLDER.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and node.args
                and ast.unparse(node.func).rsplit(".", 1)[-1] in ("words", "plain")
            ):
                for each in ast.walk(node.args[0]):
                    if isinstance(each, ast.Constant) and isinstance(each.value, str):
                        found.setdefault(each.value, set()).add(path.relative_to(FOLDER).parts[0])
    return found


def test_what_a_message_names_is_read_with_it() -> None:
    given = {
        "-bot": "-bot = Ann\n",
        "hi": "hi = Hi, { name }\n    and { -bot }\n# Of names.\n",
        "name": "name = { $who }\n",
    }
    words = Words("en", given)
    assert words("hi", who="Bo") == "Hi, Bo\nand Ann"
    assert words.has("name")
    with pytest.raises(MissingWords):
        words("-bot")
