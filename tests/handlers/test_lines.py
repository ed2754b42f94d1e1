"""Numbered lines: what they say, what fits, and which of them a text means."""

import random
from dataclasses import replace
from typing import cast

import pytest

from handlers.ground.languages import languages
from handlers.ground.lines import LONGEST_CAPTION, begun, labelled, lines_of, number_in, numbers_of, plainly, said_of
from handlers.ground.paging import LONGEST_TEXT, PAGE, page_of
from handlers.ground.screen import Button, Rows, Screen, length, readable
from handlers.ground.turn import Site, Turn
from handlers.ground.words import words_of
from storage.database import Tx
from storage.people import Person
from tests.handlers.locale_files import rules
from tests.stage import seeds

EN = words_of("en")
PUSHED = ("show", "begin", "connection", "not-held", "contacts", "go-on")
"""The buttons below what comes by itself."""


def of(*labels: str) -> dict[int, Button]:
    return {place: Button(label, "do") for place, label in enumerate(labels)}


def turn(*, by_text: bool = True) -> Turn:
    person = Person(1, 1, "en", "UTC", None, None, None, None, None, None, by_text=by_text)
    return Turn(cast(Tx, None), Site("bot"), person)


def test_numbers_begin_at_one_and_nought_leads_back() -> None:
    a, b, back = Button("a", "do"), Button("b", "do"), Button("Back", "do", back=True)
    assert numbers_of(((a,), (back, b))) == [1, 0, 2]
    assert numbers_of(((back,), (replace(back, label="Back again"),))) == [0, 1]
    assert lines_of(EN, ((a,), (back, b))) == "1: a.\n0: Back.\n2: b."


def test_a_line_ends_once() -> None:
    said = lines_of(EN, tuple((each,) for each in of("Why?", "Wait …", "So.").values()))
    assert said == "1: Why?\n2: Wait …\n3: So."


def test_labels_are_escaped() -> None:
    assert lines_of(EN, ((Button("<b>&", "do"),),)) == "1: &lt;b&gt;&amp;."


@pytest.mark.parametrize("language", languages())
def test_no_sign_is_all_that_says_something(language: str) -> None:
    words = words_of(language)
    for sign in "✓✎●○":
        said = said_of(words, f"{sign} 7")
        assert sign not in said
        assert len(said) > 3
    assert said_of(words, words.plain("button-contacts")).isalpha()
    assert said_of(words, "- 7") == "- 7"


@pytest.mark.parametrize("language", languages())
def test_the_lines_of_what_comes_by_itself_tell_nothing_on_a_lock_screen(language: str) -> None:
    words, secrets = words_of(language), rules(language)["secret"]
    assert isinstance(secrets, list)
    said = lines_of(words, tuple((Button(words.plain(f"button-{each}"), "do"),) for each in PUSHED)).casefold()
    assert [each for each in secrets if each in said] == []


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1", 1), (" 0 ", 0), ("12.", 12), ("3)", 3), ("1\u200f", 1), ("\u202e7\u202c", 7), ("٣", 3), ("४:", 4),
        ("007", 7), ("", None), ("1 2", None), ("-1", None), ("1234", None), ("²", None), ("Ⅳ", None), ("one", None),
        ("1.5", None), ("..", None), ("1..", None), ("1\n2", None),
    ],
)  # fmt: skip
def test_a_number_is_a_number_and_nothing_else(text: str, number: int | None) -> None:
    assert number_in(text) == number


@pytest.mark.parametrize("same", ["À BIENTÔT", "a bientot", " à  bientôt! ", "à\u200fbientôt"])
def test_case_accents_and_signs_do_not_matter(same: str) -> None:
    assert plainly(same).replace(" ", "") == "abientot"


def test_a_label_is_meant_whole_or_as_it_begins() -> None:
    buttons = of("Not at all", "A little", "No", "No, another one", "Next page", "Mostly")
    assert labelled(EN, buttons, "no!") == [2]
    assert labelled(EN, buttons, "not") == []
    assert begun(EN, buttons, "not") == [0]
    assert begun(EN, buttons, "a") == [1]
    assert begun(EN, buttons, "mos") == [5]
    assert begun(EN, buttons, "mo") == []  # less than a word, and few letters of it
    assert begun(EN, buttons, "n") == [2, 3]
    assert begun(EN, buttons, "next") == [4]
    assert begun(EN, buttons, "at all") == []
    assert begun(EN, buttons, "") == labelled(EN, buttons, "?!") == []


@pytest.mark.parametrize("language", languages())
def test_yes_no_back_send_and_next_are_said_in_each_language(language: str) -> None:
    words = words_of(language)
    names = ("button-name-right", "button-name-other", "button-back", "button-send", "button-page-after")
    buttons = of(*(words.plain(each) for each in names))
    for place, name in enumerate(("yes", "no", "back", "send", "next")):
        for typed in words.plain(f"typed-{name}").split(","):
            assert begun(words, buttons, typed.upper()) == [place], typed
    back = {0: Button("?", "do", back=True), 1: Button("!", "do")}
    assert begun(words, back, words.plain("typed-back").split(",")[0]) == [0]


def test_a_number_on_a_button_is_not_the_number_of_its_line() -> None:
    buttons = of("Send", "✎ 1", "✎ 2")
    assert labelled(EN, buttons, "1") == []
    assert labelled(EN, buttons, "change answer 1") == [1]
    assert labelled(EN, of("30", "60"), "60") == [1]


@pytest.mark.parametrize("seed", seeds(40, 2000))
def test_whatever_a_screen_says_every_page_with_its_lines_is_a_message(seed: int) -> None:
    rng = random.Random(seed)

    def rows(most: int) -> Rows:
        labels = ("x" * rng.randrange(1, 90) for _ in range(rng.randrange(most)))
        return tuple((Button(f"{each} {rng.random()}", "do"),) for each in labels)

    text = " ".join(rng.choice(["<b>word</b>", "&amp;", "\U0001f642", "plain"]) for _ in range(rng.randrange(3000)))
    screen = Screen(text, rows(120), foot=rows(14), at_end=rows(3))
    every, page = {each.label for part in (screen.rows, screen.foot, screen.at_end) for row in part for each in row}, 0
    shown: set[str] = set()
    while page < 100:
        one = page_of(turn(), screen, "a_view", {PAGE: page})
        assert length(readable(one.text)) <= LONGEST_TEXT
        buttons = [each for row in one.rows for each in row]
        assert one.text.endswith(lines_of(EN, one.rows))
        assert len(buttons) <= 60
        shown |= {each.label for each in buttons if each.action == "do"}
        page += 1
        if not any(each.action == "turn_page" and each.args["page"] == page for each in buttons):
            break
    assert shown == every


def test_who_uses_buttons_reads_no_lines() -> None:
    screen = Screen("text", ((Button("a", "do"),),))
    assert page_of(turn(by_text=False), screen, "a_view", {}) == screen


def test_a_picture_stays_where_its_words_fit_below_it() -> None:
    few, many = ((Button("a", "do"),),), tuple((Button("b" * 60, "do"),) for _ in range(18))
    with_few = page_of(turn(), Screen("text", few, picture=bytes), "a_view", {})
    assert with_few.picture is not None
    assert with_few.text == "text\n\n1: a."
    with_many = page_of(turn(), Screen("text", many, picture=bytes), "a_view", {})
    assert with_many.picture is None
    assert length(with_many.text) > LONGEST_CAPTION
