"""Words: every message that the code asks for is there, everything that is there is asked for."""

import ast
import re
from importlib import resources
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax.ast import Message

import handlers
from handlers.words import MissingWords, words_of

FOLDER = Path(handlers.__file__).parent
LOCALES = sorted(path.stem for path in (FOLDER / "locales").glob("*.ftl"))
NUMBERS = {"number", "of", "left", "limit", "room", "count", "minutes", "earlier", "days", "score", "low", "high"}


def messages(locale: str) -> dict[str, str]:
    """The messages of a locale file by id, with their source."""
    source = resources.files("handlers").joinpath(f"locales/{locale}.ftl").read_text(encoding="utf-8")
    found = [entry for entry in FluentParser().parse(source).body if isinstance(entry, Message)]
    return {entry.id.name: FluentSerializer().serialize_entry(entry) for entry in found}


def strings_in_code() -> tuple[set[str], set[str]]:
    """Every literal string of the handlers, and every f-string as a pattern with holes."""
    plain, patterns = set(), set()
    for path in FOLDER.glob("*.py"):
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
    unused = [m for m in messages("en") if m not in plain and not any(h.fullmatch(m) for h in holes)]
    assert unused == []


def test_every_message_that_is_asked_for_exists() -> None:
    known, asked = messages("en"), set()
    for path in FOLDER.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args or not isinstance(node.args[0], ast.Constant):
                continue
            name = ast.unparse(node.func)
            if name in ("words", "turn.words", "words.plain", "turn.words.plain"):
                asked.add(str(node.args[0].value))
    assert len(asked) > 50
    assert sorted(asked - set(known)) == []


@pytest.mark.parametrize("locale", LOCALES)
def test_every_locale_has_every_message_and_renders_it(locale: str) -> None:
    words = words_of(locale)
    own = messages(locale)
    assert set(own) == set(messages("en"))
    for name, source in own.items():
        wanted = set(re.findall(r"\$([a-z_]+)", source))
        for number in (0, 1, 2, 60):
            text = words(name, **{each: number if each in NUMBERS else f"<{each}>" for each in wanted})
            assert "{" not in text
            for each in wanted - NUMBERS:
                assert f"<{each}>" not in text, f"{name}: {each} is not escaped"


def test_a_missing_message_or_value_is_an_error() -> None:
    words = words_of("en")
    with pytest.raises(MissingWords):
        words("no-such-message")
    with pytest.raises(MissingWords):
        words("check-in-first")


@pytest.mark.parametrize("length", [999, 1001, 2499, 2500, 20_000])
def test_a_value_of_any_length_is_put_in(length: int) -> None:
    assert "&lt;" * length in words_of("en")("alert-comment", comment="<" * length)


def test_what_is_pushed_says_nothing_of_what_it_is_about() -> None:
    words = words_of("en")
    for name in ("line", "check-in-first", "check-in-resume"):
        text = words(name, day="Monday").lower()
        for secret in ("alliance", "therap", "client", "score", "session", "check-in"):
            assert secret not in text, name


@pytest.mark.parametrize("locale", LOCALES)
def test_no_message_is_there_twice(locale: str) -> None:
    source = resources.files("handlers").joinpath(f"locales/{locale}.ftl").read_text(encoding="utf-8")
    names = re.findall(r"^([a-z0-9-]+) =", source, re.MULTILINE)
    assert sorted(names) == sorted(set(names))


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
