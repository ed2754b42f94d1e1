"""What stands in the files of each language, unread: for the tests of them, and as a table of how complete each is.

`python -m tests.handlers.locale_files` prints that table.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources.abc import Traversable

from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax.ast import BaseNode, Junk, Message, Term, TermReference, TextElement, VariableReference

from handlers.ground.languages import CALLED, DEFAULT, LOCALES, languages

_MARKUP = re.compile(r"<[^>]*>")


@dataclass(frozen=True)
class Entry:
    """One message or term: in which file it stands, and its parsed source."""

    file: str
    node: Message | Term

    @property
    def source(self) -> str:
        """As it is written."""
        return FluentSerializer().serialize_entry(self.node)

    @property
    def variables(self) -> set[str]:
        """The values that it is given."""
        return {each.id.name for each in _walk(self.node) if isinstance(each, VariableReference)}

    @property
    def terms(self) -> set[str]:
        """The terms that it names."""
        return {each.id.name for each in _walk(self.node) if isinstance(each, TermReference)}

    @property
    def text(self) -> str:
        """What is read of it, markup and all, without values; every variant of it."""
        return "\n".join(each.value for each in _walk(self.node) if isinstance(each, TextElement))

    @property
    def said(self) -> str:
        """The same without markup."""
        return _MARKUP.sub("", self.text)


def _walk(node: BaseNode) -> Iterator[BaseNode]:
    yield node
    for value in vars(node).values():
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, BaseNode):
                yield from _walk(each)


@cache
def entries(place: str) -> Mapping[str, Entry]:
    """Of this folder, or of one file, by id. Raises AssertionError where one stands twice, or cannot be read."""
    at = LOCALES.joinpath(*place.split("/"))
    found: dict[str, Entry] = {}
    for file in sorted(_files(at), key=lambda each: each.name):
        for node in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            assert not isinstance(node, Junk), f"{place}/{file.name}: cannot be read: {node.content}"
            if isinstance(node, Message | Term):
                assert node.id.name not in found, f"{place}: {node.id.name} stands twice"
                found[node.id.name] = Entry(file.name, node)
    return found


def _files(at: Traversable) -> list[Traversable]:
    if at.is_file():
        return [at]
    return [each for each in at.iterdir() if each.name.endswith(".ftl")] if at.is_dir() else []


def terms(language: str, called: str) -> Mapping[str, Entry]:
    """The terms of this language, for a programme that says so."""
    return entries(f"{language}/called/{called}.ftl")


def rules(language: str) -> Mapping[str, object]:
    """What the texts of this language are held to."""
    return tomllib.loads((LOCALES / language / "rules.toml").read_text(encoding="utf-8"))


def table() -> Iterator[str]:
    """How complete each language is, beside English, a line each."""
    own = entries(DEFAULT)
    yield f"{'language':10}{'messages':>10}{'missing':>9}{'unknown':>9}{'informal':>10}{'terms':>7}{'length':>8}"
    for language in languages():
        theirs = entries(language)
        shared = own.keys() & theirs.keys()
        length = sum(len(theirs[each].said) for each in shared) / sum(len(own[each].said) for each in shared)
        missing, unknown = own.keys() - theirs.keys(), theirs.keys() - own.keys()
        informal, named = entries(f"{language}/informal"), terms(language, CALLED[0])
        yield (
            f"{language:10}{len(theirs):10}{len(missing):9}{len(unknown):9}{len(informal):10}{len(named):7}{length:8.2f}"
        )


if __name__ == "__main__":
    print(*table(), sep="\n")
