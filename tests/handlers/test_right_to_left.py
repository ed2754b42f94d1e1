"""Texts that are read from right to left: what is put into them is set apart, and so is a name in such letters
elsewhere.
"""

import re
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from handlers.ground.languages import DEFAULT, languages
from handlers.ground.paging import pages_of_text
from handlers.ground.words import Html, words_of
from reports.isolates import apart, has_leftward, without_isolates
from tests.handlers.locale_files import entries
from tests.handlers.test_words import NUMBERS
from tests.pseudo import Judge, english, spoken

DAVID = "דוד"


@pytest.fixture
def judge() -> Iterator[Judge]:
    with spoken() as judge:
        yield judge


def every_text(language: str) -> dict[str, str]:
    """Each message, with values in Latin letters."""
    words, found = words_of(language), {}
    for name, entry in entries(language).items():
        values = {each: 3 if each in NUMBERS else f"{each}\u00a0K7" for each in entry.variables}
        found[name] = str(words(name, **values))
    return found


def test_every_text_is_itself_again_when_the_letters_are_english() -> None:
    own = every_text(DEFAULT)
    with spoken():
        theirs = every_text(DEFAULT)
    assert {name: english(text) for name, text in theirs.items()} == own
    longer = sum(map(len, theirs.values())) / sum(map(len, own.values()))
    assert 1.2 < longer < 1.4
    assert every_text(DEFAULT) == own, "it is over"


def test_every_value_of_every_text_is_set_apart(judge: Judge) -> None:
    for text in (each for each in every_text(DEFAULT).values() if "⟦" in each):
        outside = re.sub(r"\u2068[^\u2068\u2069]*\u2069", "", text)
        assert "K7" not in outside
        judge.judge(text)
    assert [each for each in judge.wrong if "set apart" in each] == []


@pytest.mark.parametrize("language", languages())
def test_a_language_read_from_left_to_right_has_nothing_of_it(language: str) -> None:
    for text in every_text(language).values():
        assert text == without_isolates(text)
    words = words_of(language)
    assert words.in_a_row(["K7", "M2"]) == "K7, M2"


def test_a_command_stands_as_it_is_typed(judge: Judge) -> None:
    assert "\u2068/help\u2069" in words_of(DEFAULT)("bot-description")


def test_each_line_of_a_value_is_set_apart(judge: Judge) -> None:
    text = words_of(DEFAULT)("alert-comment", comment="One.\nTwo.")
    assert "\u2068One.\u2069\n\u2068Two.\u2069" in text


@pytest.mark.parametrize("comment", [f"{DAVID}.", DAVID * 800])
def test_letters_of_such_a_language_are_set_apart_in_every_text(comment: str) -> None:
    assert words_of("en")("alert-comment", comment=comment) == f"Wrote: “{apart(comment)}”"
    assert words_of("de")("alert-about", code=DAVID, modality="Chat", day="Montag").count("\u2068") == 1


def test_what_is_set_apart_already_is_not_again() -> None:
    words = words_of("en")
    row = words.in_a_row(["K7", DAVID])
    assert row == f"K7, {apart(DAVID)}"
    assert words("digest-unread", codes=row).count("\u2068") == 1
    assert not has_leftward(row)


def test_a_row_of_marked_up_texts_is_one() -> None:
    row = words_of("en").in_a_row([Html("<b>K7</b>"), "A & B"], "two-names")
    assert isinstance(row, Html)
    assert row == "<b>K7</b> · A &amp; B"


def test_a_day_and_a_time_are_set_apart_from_each_other(judge: Judge) -> None:
    at = datetime(2026, 3, 2, 16, 30, tzinfo=UTC)
    assert words_of(DEFAULT).moment("Tuesday", at, "UTC") == "\u2068Tuesday\u2069, \u206816:30\u2069"


def test_on_every_page_is_set_apart_what_was(judge: Judge) -> None:
    names = words_of(DEFAULT).in_a_row(f"Dr. <i>{number:03}" for number in range(700))
    pages = pages_of_text(words_of(DEFAULT)("people-therapist", names=names))
    assert len(pages) > 2
    for page in pages:
        assert page.count("\u2068") == page.count("\u2069")
        judge.judge(page)
    assert [each for each in judge.wrong if "set apart" in each] == []


def test_what_is_in_no_file_is_found(judge: Judge) -> None:
    judge.judge(f"{words_of(DEFAULT)('line-seen')} Done")
    judge.judge(f"{words_of(DEFAULT)('line-seen')} Maya")
    judge.judge("Dr. Kim")
    assert judge.wrong == ["'Done' is in no locale file: 'Seen. Done'", "'Maya' is not set apart: 'Seen. Maya'"]
