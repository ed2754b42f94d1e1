"""An instrument as data: which items are asked, how they are keyed, and how many answers make a score."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import islice
from typing import Any

from scoring.instrument_checks import OPTIONAL, problems_of
from scoring.plain_file import MOST_PROBLEMS, Path, close_to, dotted, in_short, line_of, parse_toml


class InstrumentError(ValueError):
    """An instrument that cannot be used; `problems` names everything that is wrong with it, with the line where there
    is one. As text it is a line for each, with the file's name.
    """

    def __init__(self, name: str, problems: list[str]) -> None:
        self.name = name
        self.problems = tuple(problems)
        super().__init__("\n".join(f"{name}: {problem}" for problem in problems))


@dataclass(frozen=True, slots=True)
class Item:
    """One scored item, answered by a whole number from `low` to `high`.

    Higher is better unless `reverse`. `subscale` is goal, task, bond or None.
    """

    id: str
    subscale: str | None
    low: int
    high: int
    reverse: bool = False

    def percent(self, answer: float) -> float:
        """The answer as a percentage of the item's range, keyed so that 100 is best."""
        share = (answer - self.low) / (self.high - self.low)
        return 100 * (1 - share if self.reverse else share)


@dataclass(frozen=True, slots=True)
class Choice:
    """A one-choice item asked apart and never scored: what the client says outright."""

    id: str
    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Instrument:
    """One version of an instrument. Its words are locale text or a site's own file, never part of it.

    `items` are the scored ones, all over one range, in the order in which they are asked. A score needs
    `answered_at_least` (a share, above 0 up to 1) of them. `rater` is client or therapist, `measures`
    alliance or outcome. `lines`: answers are points on a line, any number in the range, not options.
    `words` says where the text is: with the locales of this project, or in a site's own file, which may
    not be shipped.
    """

    id: str
    version: int
    items: tuple[Item, ...]
    apart: Choice | None
    validated: bool
    licence: str
    source: str
    answered_at_least: float
    rater: str = "client"
    measures: str = "alliance"
    lines: bool = False
    words: str = "locale"

    @property
    def needed(self) -> int:
        """How many answers make a score: at least one."""
        return max(1, math.ceil(self.answered_at_least * len(self.items) - 1e-9))

    def item(self, item_id: str) -> Item:
        """The scored item of that id. ValueError when there is none."""
        for item in self.items:
            if item.id == item_id:
                return item
        raise ValueError(f"{self.id} has no scored item {item_id!r}")


@cache
def load_instrument(instrument_id: str) -> Instrument:
    """The packaged instrument of that id. InstrumentError when there is none."""
    file = resources.files("scoring") / "instruments" / f"{instrument_id}.toml"
    if not instrument_id.isidentifier() or not file.is_file():
        known = packaged_instruments()
        meant = close_to(instrument_id, known)
        asked = f"; did you mean {meant}?" if meant else ""
        raise InstrumentError(
            instrument_id, [f"no such instrument is packaged, expected one of {', '.join(known)}{asked}"]
        )
    return parse_instrument(file.read_text("utf-8"), instrument_id)


def packaged_instruments() -> tuple[str, ...]:
    """The ids of all packaged instruments, sorted."""
    files = (resources.files("scoring") / "instruments").iterdir()
    return tuple(sorted(file.name.removesuffix(".toml") for file in files if file.name.endswith(".toml")))


def missing_words(text: str) -> list[str]:
    """What a site's own file (TOML) lacks before the instrument can be asked in a chat; empty when nothing.

    Its table `text.LANGUAGE` holds one text for each item id, and `options`: one for each possible answer.
    InstrumentError when the file is no instrument.
    """
    instrument = parse_instrument(text)
    if instrument.words == "locale":
        return []
    if instrument.lines:
        return ["answers on a line cannot be given with buttons"]
    languages = parse_toml(text).get("text")
    if not isinstance(languages, Mapping) or not languages:
        return ["text.LANGUAGE: the site's licensed words, a text for each item and `options` for the answers"]
    return [problem for name, words in languages.items() for problem in _words_missing(instrument, name, words)]


def _words_missing(instrument: Instrument, language: str, words: Mapping[str, Any]) -> list[str]:
    found = [f"text.{language}.{item.id}: missing" for item in instrument.items if not words.get(item.id)]
    options, wanted = words.get("options"), instrument.items[0].high - instrument.items[0].low + 1
    if not isinstance(options, list) or len(options) != wanted:
        found.append(f"text.{language}.options: {wanted} texts are needed, lowest answer first")
    return found


def parse_instrument(text: str, name: str = "instrument") -> Instrument:
    """An instrument from TOML text. InstrumentError names every problem found, not only the first."""
    try:
        data = parse_toml(text)
    except ValueError as error:
        raise InstrumentError(name, [f"not TOML: {error}"]) from error
    found = list(islice(problems_of(data), MOST_PROBLEMS + 1))
    problems = [_sentence(text, path, words) for path, words in found[:MOST_PROBLEMS]]
    problems += ["and more"] if len(found) > MOST_PROBLEMS else []
    if problems:
        raise InstrumentError(name, problems)
    apart = data.get("apart")
    return Instrument(
        id=data["id"],
        version=data["version"],
        items=tuple(_item(item) for item in data["items"]),
        apart=Choice(apart["id"], tuple(apart["options"])) if apart else None,
        validated=data["validated"],
        licence=data["licence"],
        source=data["source"],
        answered_at_least=float(data["answered_at_least"]),
        **{key: data[key] for key in OPTIONAL if key in data},
    )


def _sentence(text: str, path: Path, words: str) -> str:
    line = line_of(text, path)
    return f"{'' if line is None else f'line {line}: '}{dotted(path)}: {in_short(words, 400)}"


def _item(data: Mapping[str, Any]) -> Item:
    return Item(data["id"], data.get("subscale"), data["low"], data["high"], data.get("reverse", False))
