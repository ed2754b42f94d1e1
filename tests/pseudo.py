"""English in letters that are read from right to left: it shows what a person reads that is in no locale file, and what
is put into a text without being set apart.

Its texts are made of the English ones when a test asks for them: every letter is one of the Hebrew script, every
third of them is followed by a dot, so that a text is longer by a third, and around each stand ⟦ and ⟧. Values, markup,
commands and links stay as they are. It stands where English does, with its days and numbers, so that nothing else is
different. Telegram's stand-in is told everything in English again, as soon as it was looked at: so tests compare what
they always compare, and tap the buttons that they know.

`LOCALE=pseudo .venv/bin/pytest tests/journeys` runs all of them so; a test that is `in_pseudo` or `in_pseudo_too` does
always.
"""

import html
import json
import os
import re
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from functools import cache
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from babel import Locale
from babel.dates import get_day_names, get_month_names
from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax.ast import Message, Pattern, Placeable, SelectExpression, StringLiteral, Term, TextElement
from sqlalchemy import Column, event
from sqlalchemy.engine import Engine

from bot.sandbox import Params, Person, Sandbox, Upload
from bot.sandbox.faults import Answer
from bot.sandbox.model import Message as Shown
from bot.sandbox.server import Server
from bot.sandbox.text import utf16
from handlers.ground import languages, words
from handlers.ground.words import Words
from handlers.when import places
from handlers.when.places import Clock, Place
from storage.database import Tx
from storage.sealed import SealedText

LOCALE = os.environ.get("LOCALE", "")
PSEUDO = "pseudo"
in_pseudo_too = pytest.mark.parametrize("locale", [PSEUDO] if LOCALE else ["", PSEUDO], indirect=True)
"""For a test of the `stage` or the `cast`: once as it is, and once in these letters."""
in_pseudo = pytest.mark.parametrize("locale", [PSEUDO], indirect=True)
"""In these letters alone."""


def not_in_pseudo(reason: str) -> pytest.MarkDecorator:
    """For a test that cannot be run so."""
    return pytest.mark.skipif(LOCALE == PSEUDO, reason=reason)


_BEGIN, _END, _DOT = "⟦", "⟧", "⋅"
_CAPITALS = [
    *range(0xFB2A, 0xFB37),
    *range(0xFB38, 0xFB3D),
    0xFB3E,
    0xFB40,
    0xFB41,
    0xFB43,
    0xFB44,
    *range(0xFB46, 0xFB4B),
]
_LETTERS = {ord("a") + at: 0x05D0 + at for at in range(26)} | {ord("A") + at: _CAPITALS[at] for at in range(26)}
_BACK: dict[int, int | None] = {theirs: ours for ours, theirs in _LETTERS.items()}
_BACK |= {ord(each): None for each in f"{_BEGIN}{_END}{_DOT}\u2066\u2067\u2068\u2069"}
_PLACED = frozenset(map(chr, _LETTERS.values()))
_LINK = r"\w+://[^\s<]*|t\.me/\S+|(?<![\w/<:])/[a-z]+\b"
_KEPT = re.compile(rf"(<[^>]*>|&#?\w+;|{_LINK})")
_WORD = re.compile(r"[^\W_]+")
_CODE = re.compile(r"[A-Z]{1,2}\d+|\d{4}(?:[QH]\d)?")
_MARKUP = re.compile(r"<[^>]*>")


# --- The texts


def said(text: str) -> str:
    """This English in these letters, but for markup, commands and links."""
    return "".join(part if at % 2 else _lettered(part) for at, part in enumerate(_KEPT.split(text)))


def _lettered(text: str) -> str:
    return re.sub(r"([A-Za-z]{3})", rf"\1{_DOT}", text).translate(_LETTERS)


def english(text: str) -> str:
    """What stands in these letters, as it was."""
    return text.translate(_BACK)


def _put(pattern: Pattern) -> None:
    """All that is read of it in these letters, with the marks around it and around each of its variants."""
    read = False
    for each in pattern.elements:
        if isinstance(each, TextElement):
            read |= any(letter.isalpha() for letter in each.value)
            each.value = said(each.value)
        elif isinstance(each.expression, SelectExpression):
            for variant in each.expression.variants:
                _put(variant.value)
        elif isinstance(each.expression, StringLiteral):
            each.expression.value = said(each.expression.value)
    if read:
        pattern.elements = [TextElement(_BEGIN), *pattern.elements, TextElement(_END)]
        _joined(pattern)


def _joined(pattern: Pattern) -> None:
    """A text is one element, however many it was made of."""
    elements: list[TextElement | Placeable] = []
    for each in pattern.elements:
        if isinstance(each, TextElement) and elements and isinstance(elements[-1], TextElement):
            elements[-1] = TextElement(elements[-1].value + each.value)
        else:
            elements.append(each)
    pattern.elements = elements


def _made(source: str) -> str:
    resource = FluentParser().parse(source)
    for entry in resource.body:
        if not isinstance(entry, Message | Term) or entry.id.name.startswith("date-pattern"):
            continue
        if entry.value is not None:
            _put(entry.value)
    return FluentSerializer().serialize(resource)


@cache
def _folder() -> tempfile.TemporaryDirectory[str]:
    """All languages, with these letters where English was."""
    made = tempfile.TemporaryDirectory(prefix="pseudo-")
    for language in languages.languages():
        own = Path(str(languages.LOCALES / language))
        shutil.copytree(own, Path(made.name) / language)
    for file in (Path(made.name) / languages.DEFAULT).rglob("*.ftl"):
        file.write_text(_made(file.read_text(encoding="utf-8")), encoding="utf-8")
    return made


# --- What reaches a phone


class Judge:
    """Looks at every text on its way to a phone. What is wrong with them is kept."""

    def __init__(self) -> None:
        self.wrong: list[str] = []
        self.seen = 0
        self._given = set(_always_given())

    def give(self, text: str) -> None:
        """From now on these words can be values: somebody typed them, or is called so."""
        self._given |= {each.casefold() for each in _WORD.findall(text)}

    def judge(self, text: str) -> None:
        """A text in Telegram's HTML."""
        self.seen += 1
        plain = html.unescape(_MARKUP.sub("", text))
        placed = any(each in _PLACED for each in plain)
        for word, isolated in _foreign(plain):
            if word.casefold() not in self._given and not _CODE.fullmatch(word):
                self.wrong.append(f"{word!r} is in no locale file: {english(plain)!r}")
            elif placed and not isolated:
                self.wrong.append(f"{word!r} is not set apart: {english(plain)!r}")

    def page(self, content: str) -> None:
        """A page of HTML."""
        for each in re.findall(r">([^<>]+)<", re.sub(r"<style>.*?</style>", "", content, flags=re.DOTALL)):
            self.judge(each)


def _foreign(text: str) -> Iterator[tuple[str, bool]]:
    """The words in other letters, but for links and commands, and whether each is set apart."""
    depth, at = 0, 0
    linked = re.sub(_LINK, lambda found: "." * len(found[0]), text)
    ends = {each.start(): each for each in _WORD.finditer(linked)}
    for at, each in enumerate(linked):
        depth += (each == "\u2068") - (each == "\u2069")
        word = ends.get(at)
        if word is not None and re.search("[A-Za-z]", word[0]):
            yield word[0], depth > 0


_OF_A_STAGE = """
    Maya Dr. Kim K7 Sam Manager Therapist Client Supervisor Berlin
    North Clinic In danger now? Call 112. Ms. Lind, 030 1234 only your therapist reads it
"""


def _always_given() -> Iterator[str]:
    locale = Locale("en")
    for names in (get_day_names("wide", locale=locale), get_month_names("wide", locale=locale)):
        yield from (each.casefold() for each in names.values())
    called = " ".join(words.name_of(each) for each in languages.languages())
    yield from (each.casefold() for each in _WORD.findall(f"{_OF_A_STAGE} {called}"))


_LONGEST = 4096
_OF_A_PROGRAMME = re.compile(r"(?:INSERT INTO|UPDATE) (?:programmes|studies)\b")
"""What a programme says of itself can be a value, too."""
_READ = ("text/html", "application/json")
_TEXTS = ("text", "caption", "description", "short_description")


def _told(value: Any, judge: Judge | None, key: str = "") -> Any:
    """The same in English; looked at on the way."""
    if isinstance(value, dict):
        return {name: _told(each, judge, name) for name, each in value.items()}
    if isinstance(value, list):
        return [_told(each, judge, key) for each in value]
    if not isinstance(value, str):
        return value
    if value[:1] in ("{", "["):
        try:
            return json.dumps(_told(json.loads(value), judge), ensure_ascii=False)
        except ValueError:
            pass
    if judge is not None and key in _TEXTS:
        judge.judge(value)
    return english(value)


def _file(upload: Upload, judge: Judge) -> Upload:
    """A page is looked at, as texts are."""
    if upload.mime not in _READ:
        return upload
    content = upload.data.decode()
    if upload.mime == "text/html":
        judge.page(content)
    return Upload(upload.name, upload.mime, english(content).encode())


@contextmanager
def spoken() -> Iterator[Judge]:
    """Everything is said so until the end."""
    judge = Judge()
    call, write, add, name, find = Server.call, Person._write, Sandbox.add_person, Place.called, places.find_clocks
    seal = Tx.seal

    async def told(self: Server, name: str, params: Params) -> Answer:
        looked_at = None if params.has("language_code") else judge  # what strangers are told in other languages
        if utf16(_read(params)) > _LONGEST:
            judge.wrong.append(f"too long: {english(_read(params))!r}")
        params.values = _told(params.values, looked_at)
        params.files = {each: _file(upload, judge) for each, upload in params.files.items()}
        return await call(self, name, params)

    def sealed(self: Tx, column: Column[Any], row: int, text: str) -> SealedText:
        judge.give(text)
        return seal(self, column, row, text)

    def kept(_conn: Any, _cursor: Any, statement: str, values: Any, _context: Any, _many: bool) -> None:
        if _OF_A_PROGRAMME.match(statement):
            judge.give(str(values))

    def typed(self: Person, message: Shown) -> int:
        judge.give(message.text)
        return write(self, message)

    def added(self: Sandbox, name: str, **how: Any) -> Person:
        judge.give(name)
        return add(self, name, **how)

    def called(self: Place, language: str) -> list[str]:
        named = name(self, language)
        judge.give(" ".join(named))
        return named

    def clocks(*which: Any) -> list[Clock]:
        found = find(*which)
        judge.give(" ".join(city for each in found for city in each.cities))
        return found

    folder = Path(_folder().name)
    direction = property(lambda self: "rtl" if self.language == languages.DEFAULT else self.locale.text_direction)
    with ExitStack() as stack:
        patches: list[tuple[Any, Mapping[str, Any]]] = [
            (languages, {"LOCALES": folder}), (words, {"LOCALES": folder}), (Words, {"direction": direction}),
            (Server, {"call": told}), (Person, {"_write": typed}), (Sandbox, {"add_person": added}),
            (Tx, {"seal": sealed}), (Place, {"called": called}), (places, {"find_clocks": clocks}),
        ]  # fmt: skip
        for where, what in patches:
            stack.enter_context(patch.multiple(where, **what))
        event.listen(Engine, "before_cursor_execute", kept)
        stack.callback(event.remove, Engine, "before_cursor_execute", kept)
        stack.callback(_forget)
        _forget()
        yield judge
    _forget()


def _read(params: Params) -> str:
    return html.unescape(_MARKUP.sub("", params.text("text")))


def _forget() -> None:
    for kept in (words.words_of, words._entries, languages.languages):
        kept.cache_clear()
