"""The texts of every language, in both ways of speaking to somebody and with both words for whoever is in therapy."""

import re
from itertools import product

import pytest

from handlers.ground.languages import CALLED, DEFAULT, FORMAL, INFORMAL, has_informal, languages
from handlers.ground.words import Words, words_of
from tests.handlers.locale_files import Entry, entries, rules, table, terms
from tests.handlers.test_words import NUMBERS

ON_A_BUTTON = 38  # characters: what is longer is cut off on the narrowest phone. Names and codes come on top.
LIMITS = {"command-": 60, "bot-in-short": 120, "bot-description": 512}
"""What Telegram takes, or a menu shows, of messages whose ids begin so."""
PUSHED = ("line", "check-in-first", "check-in-resume")
TAGS = ("b", "i", "u", "s", "code", "pre", "blockquote", "a")
OTHERS = [each for each in languages() if each != DEFAULT]
WAYS = [(each, FORMAL) for each in languages()] + [(each, INFORMAL) for each in languages() if has_informal(each)]
EVERY = [(*way, called) for way, called in product(WAYS, CALLED)]


def said_in(language: str, address: str) -> dict[str, Entry]:
    """Every message as it is said in this way."""
    return {**entries(language), **(entries(f"{language}/informal") if address == INFORMAL else {})}


def words_in(text: str) -> set[str]:
    """The longer words of a text, in small letters, but for commands."""
    return {each.casefold() for each in re.findall(r"(?<!/)\b[^\W\d]{6,}\b", text)}


def filled(words: Words, name: str, entry: Entry, number: int) -> str:
    """A message with all of its values: this number, or the value's name."""
    return words(name, **{each: number if each in NUMBERS else f"<{each}>" for each in entry.variables})


@pytest.mark.parametrize("language", OTHERS)
def test_every_message_is_there_and_none_besides(language: str) -> None:
    print(*table(), sep="\n")
    own, theirs = entries(DEFAULT), entries(language)
    assert sorted(own.keys() - theirs.keys()) == []
    assert sorted(theirs.keys() - own.keys()) == []
    assert [name for name, entry in theirs.items() if entry.file != own[name].file] == []
    informal = entries(f"{language}/informal")
    assert sorted(informal.keys() - theirs.keys()) == []
    assert [name for name, entry in informal.items() if entry.file != own[name].file] == []


@pytest.mark.parametrize("language", languages())
def test_both_words_for_whoever_is_in_therapy_have_the_same_forms(language: str) -> None:
    client, patient = (terms(language, called) for called in CALLED)
    assert client.keys() == patient.keys()
    assert [name for name in client if client[name].variables != patient[name].variables] == []
    assert [name for name in client if client[name].text == patient[name].text] == []


@pytest.mark.parametrize(("language", "address"), WAYS)
def test_no_text_says_by_itself_what_whoever_is_in_therapy_is_called(language: str, address: str) -> None:
    """None has a word of either that is as long as they are; commands are the same in every language."""
    theirs = {word for called in CALLED for each in terms(language, called).values() for word in words_in(each.said)}
    assert len(theirs) >= 4
    wrong = [name for name, entry in said_in(language, address).items() if words_in(entry.said) & theirs]
    assert wrong == []


@pytest.mark.parametrize(("language", "address"), WAYS)
def test_the_same_values_are_used(language: str, address: str) -> None:
    own = entries(DEFAULT)
    for name, entry in said_in(language, address).items():
        assert entry.variables <= own[name].variables, name
        shown = {each for each in own[name].variables if f"{{ ${each} }}" in own[name].source}
        assert shown <= entry.variables, f"{name} does not say {shown - entry.variables}"


@pytest.mark.parametrize(("language", "address", "called"), EVERY)
def test_every_message_is_rendered_with_every_number(language: str, address: str, called: str) -> None:
    words = words_of(language, address, called)
    for name, entry in said_in(language, address).items():
        for number in (0, 1, 2, 3, 5, 21, 60):
            text = filled(words, name, entry, number)
            assert not re.search(r"[{}]", text), name
            for each in entry.variables - NUMBERS:
                assert f"<{each}>" not in text, f"{name}: {each} is not escaped"
            for tag in TAGS:
                assert len(re.findall(rf"<{tag}[ >]", text)) == text.count(f"</{tag}>"), f"{name}: {tag}"
            assert not re.search(r"  +\S|[^\S\n] [.,]| $", text.replace("\n    ", "\n")), f"{name}: {text!r}"


@pytest.mark.parametrize(("language", "address"), WAYS)
def test_a_name_that_ends_with_a_full_stop_ends_a_sentence_with_one(language: str, address: str) -> None:
    words, ended = words_of(language, address), 0
    for name, entry in said_in(language, address).items():
        text = words(name, **{each: 2 if each in NUMBERS else "Sam S." for each in entry.variables})
        assert not re.search(r"S\.(?:</?\w+>|\s)*\.", text), f"{name}: {text!r}"
        ended += "S. " in text
    assert ended > 50


@pytest.mark.parametrize(("language", "address", "called"), EVERY)
def test_what_stands_on_a_button_fits_a_small_screen(language: str, address: str, called: str) -> None:
    words, own = words_of(language, address, called), said_in(language, address)
    buttons = [name for name in own if name.startswith("button-")]
    labels = [words.plain(name, **dict.fromkeys(own[name].variables, "")) for name in buttons]
    assert len(labels) > 100
    assert [label for label in labels if len(label) > ON_A_BUTTON] == []


@pytest.mark.parametrize(("language", "address", "called"), EVERY)
def test_what_telegram_shows_in_a_place_of_its_own_fits_there(language: str, address: str, called: str) -> None:
    words, own = words_of(language, address, called), said_in(language, address)
    for begin, most in LIMITS.items():
        labels = [words.plain(name) for name in own if name.startswith(begin)]
        assert labels
        assert [label for label in labels if len(label) > most] == []


@pytest.mark.parametrize(("language", "address"), WAYS)
def test_nobody_is_spoken_to_in_two_ways(language: str, address: str) -> None:
    if not has_informal(language):
        assert not {FORMAL, INFORMAL} & rules(language).keys()
        return
    other = re.compile(str(rules(language)[INFORMAL if address == FORMAL else FORMAL]))
    several = rules(language).get("both", []) if address == INFORMAL else []
    assert isinstance(several, list)
    found = {
        name: match[0]
        for name, entry in said_in(language, address).items()
        if name not in several and (match := other.search(entry.said))
    }
    assert found == {}


@pytest.mark.parametrize("language", [each for each in languages() if has_informal(each)])
def test_the_lists_of_pronouns_find_what_they_are_for(language: str) -> None:
    """Of those messages that are said in two ways, most are found by the pronouns of their own way."""
    for address, place in ((FORMAL, language), (INFORMAL, f"{language}/informal")):
        own = re.compile(str(rules(language)[address]))
        texts = [entries(place)[name].said for name in entries(f"{language}/informal")]
        assert sum(bool(own.search(each)) for each in texts) > len(texts) / 3


@pytest.mark.parametrize(("language", "address", "called"), EVERY)
def test_what_is_pushed_says_nothing_of_what_it_is_about(language: str, address: str, called: str) -> None:
    words, secrets = words_of(language, address, called), rules(language)["secret"]
    assert isinstance(secrets, list)
    assert len(secrets) > 4
    for name in PUSHED:
        text = filled(words, name, entries(DEFAULT)[name], 2).lower()
        assert [each for each in secrets if each in text] == [], name


@pytest.mark.parametrize(("language", "address"), [way for way in WAYS if "never" in rules(way[0])])
def test_signs_are_set_as_the_language_sets_them(language: str, address: str) -> None:
    never = rules(language)["never"]
    assert isinstance(never, list)
    found = {
        name: match[0]
        for name, entry in said_in(language, address).items()
        for each in never
        if not name.startswith("date-pattern")  # CLDR's own quotation marks
        and (match := re.search(each, entry.said))
    }
    assert found == {}
