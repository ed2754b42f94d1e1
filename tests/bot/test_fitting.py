"""Whether a programme's texts fit: every sentence that holds one is tried, and what is too long is named."""

import re
from pathlib import Path
from typing import Any

import pytest

from bot import programme_texts
from bot.fitting import screens_with, too_long
from bot.programme_texts import problem_with, tried
from handlers.ground.screen import length, readable
from handlers.ground.words import Words, words_of
from tests.handlers.test_locales import EVERY

VALUES = {
    "name": "N" * 60, "signpost": "S" * 1000, "contact": "C" * 200, "comment_readers": "R" * 200,
    "supervisors_read": False, "holidays": None, "zone": "Europe/Berlin", "language": "en",
}  # fmt: skip
TEXT = re.compile(r"\{ \$(signpost|contact|readers) \}")


def english() -> str:
    """Every English sentence, as it stands in the files."""
    folder = Path(__file__).parents[2] / "handlers/locales/en"
    return "\n".join(file.read_text(encoding="utf-8") for file in sorted(folder.glob("*.ftl")))


def holding() -> set[str]:
    """The messages into which a programme's texts are put."""
    entries = re.findall(r"^([a-z][\w-]*) =((?:.*\n)(?:(?:[ }].*)?\n)*)", english(), re.MULTILINE)
    return {name for name, text in entries if TEXT.search(text)}


async def test_every_sentence_that_holds_a_text_is_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    used: set[str] = set()
    original = Words._format

    def spied(self: Words, message: str, values: Any) -> Any:
        used.add(message)
        return original(self, message, values)

    monkeypatch.setattr(Words, "_format", spied)
    words_of.cache_clear()
    await screens_with(VALUES)
    assert len(holding()) > 10
    assert holding() - used == set()


async def test_the_longest_texts_that_are_taken_fit_every_screen() -> None:
    assert [problem_with(field, value) for field, value in VALUES.items() if problem_with(field, value)] == []
    assert await too_long(VALUES) == []
    sizes = [length(readable(text)) for _, text in await screens_with(VALUES)]
    assert max(sizes) > 2900


def test_what_is_too_long_for_a_screen_is_named() -> None:
    problems = tried({**VALUES, "signpost": "S" * 4000})
    assert any("a screen (consent) would have" in problem for problem in problems)
    assert "shorten the longest" in programme_texts.tried({**VALUES, "contact": "C" * 4000})[0]


def test_a_toast_holds_no_text_of_a_programme_and_is_short_enough() -> None:
    toasts = re.findall(r"^(toast-[\w-]+) =", english(), re.MULTILINE)
    assert toasts
    for way in EVERY:
        assert [name for name in toasts if len(words_of(*way).plain(name)) > 200] == []  # and none wants a value
