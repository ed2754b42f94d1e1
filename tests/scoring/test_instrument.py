"""Instruments are data, and a wrong one says everything that is wrong with it."""

import tomllib
from dataclasses import replace
from importlib import resources

import pytest

from scoring.instrument import (
    Choice,
    Instrument,
    InstrumentError,
    Item,
    load_instrument,
    missing_words,
    packaged_instruments,
    parse_instrument,
)
from scoring.instrument_checks import problems_of
from scoring.plain_file import close_to, decode, dotted, line_of

OWN = (resources.files("scoring") / "instruments" / "own.toml").read_text("utf-8")


def test_the_own_instrument_asks_goals_tasks_and_bond_and_tension_apart() -> None:
    own = load_instrument("own")
    assert [(item.id, item.subscale, item.low, item.high) for item in own.items] == [
        ("goals", "goal", 1, 5),
        ("tasks", "task", 1, 5),
        ("bond", "bond", 1, 5),
    ]
    assert own.apart is not None
    assert own.apart.options == ("no", "sorted_out", "a_little", "clearly", "strongly")
    assert not own.validated
    assert own.needed == 2


FIVE = """
id = "five"
version = 3
validated = true
licence = "CC0-1.0"
source = "written for a test"
answered_at_least = 1
items = [
    {id = "calm", low = 0, high = 2},
    {id = "worry", low = 0, high = 2, reverse = true, subscale = "task"},
]
"""


def test_a_file_is_read_as_it_is_written() -> None:
    items = (Item("calm", None, 0, 2), Item("worry", "task", 0, 2, reverse=True))
    plain = Instrument("five", 3, items, None, True, "CC0-1.0", "written for a test", 1.0)
    assert parse_instrument(FIVE) == plain
    assert isinstance(parse_instrument(FIVE).answered_at_least, float)
    more = 'rater = "therapist"\nmeasures = "outcome"\nlines = true\nwords = "site"\n'
    whole = parse_instrument(more + FIVE + '[apart]\nid = "tension"\noptions = ["no", "yes"]\n')
    apart = Choice("tension", ("no", "yes"))
    assert whole == replace(plain, apart=apart, rater="therapist", measures="outcome", lines=True, words="site")
    assert [item.percent(answer) for item in items for answer in (0, 1, 2)] == [0, 50, 100, 100, 50, 0]


def test_words_of_a_site_are_asked_for_one_by_one() -> None:
    site = 'words = "site"\n' + FIVE.replace("low = 0, high = 2", "low = 1, high = 3")
    none = ["text.LANGUAGE: the site's licensed words, a text for each item and `options` for the answers"]
    assert missing_words(FIVE) == []
    assert missing_words(site) == missing_words(site + "[text]\n") == none
    assert missing_words("lines = true\n" + site) == ["answers on a line cannot be given with buttons"]
    whole = site + '[text.en]\ncalm = "Calm?"\nworry = "Worried?"\noptions = ["a", "b", "c"]\n'
    assert missing_words(whole) == []
    assert missing_words(whole + '[text.de]\ncalm = ""\nworry = "?"\noptions = ["a", "b"]\n[text.fr]\n') == [
        "text.de.calm: missing",
        "text.de.options: 3 texts are needed, lowest answer first",
        "text.fr.calm: missing",
        "text.fr.worry: missing",
        "text.fr.options: 3 texts are needed, lowest answer first",
    ]


def test_what_is_in_no_line_is_told_without_one() -> None:
    with pytest.raises(InstrumentError) as caught:
        parse_instrument(FIVE.replace('licence = "CC0-1.0"', ""))
    assert str(caught.value) == "instrument: licence: found nothing, expected a text"
    with pytest.raises(InstrumentError, match=r"^mine\.toml: not TOML: .+line 1"):
        parse_instrument("=", "mine.toml")


def test_an_unknown_instrument_is_refused() -> None:
    files = (resources.files("scoring") / "instruments").iterdir()
    assert packaged_instruments() == tuple(sorted(file.name[: -len(".toml")] for file in files))
    assert {"own", "own_therapist", "how_been", "wai_sr"} <= set(packaged_instruments())
    with pytest.raises(InstrumentError, match=r"^owm: no such instrument .* own, .*; did you mean own\?$") as caught:
        load_instrument("owm")
    assert caught.value.name == "owm"
    with pytest.raises(ValueError, match=r"^own has no scored item 'tension'$"):
        load_instrument("own").item("tension")
    with pytest.raises(InstrumentError):
        load_instrument("../instruments/own")


def test_all_problems_are_named_at_once() -> None:
    text = OWN.replace("version = 1", "version = true").replace('id = "tasks"', 'id = "Goals"', 1)
    text = text.replace('subscale = "bond"\nlow = 1', 'subscale = "soul"\nlow = 5\nreversed = true')
    text = text.replace("answered_at_least = 0.5", "answered_at_least = 2\nlicense = 3\nlines = 1")
    text += 'option = ["a"]\n[text.en]\ngoal = "..."\n'
    with pytest.raises(InstrumentError) as caught:
        parse_instrument(text, "mine.toml")
    keys = (
        "id, version, validated, licence, source, answered_at_least, items, rater, measures, lines, words, apart, text"
    )
    assert caught.value.problems == (
        "line 3: version: found true, expected a whole number",
        f"line 8: license: there is no such key, expected one of {keys}; did you mean licence?",
        "line 9: lines: found 1, expected false or true",
        "line 7: answered_at_least: found 2, expected a share above 0 and up to 1",
        "line 27: items[3].reversed: there is no such key, expected one of id, subscale, low, high, reverse; "
        "did you mean reverse?",
        "line 26: items[3].low: found 5, expected less than high, which is 5",
        "line 25: items[3].subscale: found 'soul', expected one of goal, task, bond",
        "line 11: items: found 'goals' 2 times, expected each item once (capitals make no difference)",
        "line 11: items: found ranges 1 to 5, 5 to 5, expected one range for all scored items",
        "line 34: apart.option: there is no such key, expected one of id, options; did you mean options?",
        "line 36: text.en.goal: there is no such key, expected one of goals, Goals, bond, options; did you mean Goals?",
    )
    assert str(caught.value).splitlines() == [f"mine.toml: {problem}" for problem in caught.value.problems]


def test_a_line_is_found_where_keys_are_quoted_nested_or_follow_a_long_text() -> None:
    text = 'a.b = 1\nlong = """\n[y]\nlow = 3\n"""\n[x]\n"odd one" = 2\n[[items]]\n[[items]]\nlow = 4\nt = {u = 1}\n'
    places = [("a", "b"), ("x", "odd one"), ("items", 2, "low"), ("items", 2, "t", "u"), ("items", 1, "low"), ("y",)]
    assert [line_of(text, place) for place in places] == [1, 7, 10, 11, 8, None]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "items = 3",
        "items = 3\n[text.en]\ncalm = 'Calm?'",
        "items = [3]",
        "apart = 3",
        "apart = {id = 'a'}",
        "=",
        "a=1",
    ],
)
def test_whatever_is_read_is_refused_with_problems(text: str) -> None:
    with pytest.raises(InstrumentError) as caught:
        parse_instrument(text)
    assert caught.value.problems


def test_a_mark_at_the_beginning_is_no_part_of_a_file() -> None:
    for coding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"):
        mark = "\ufeff" if coding.endswith("e") else ""
        assert decode((mark + OWN).encode(coding)) == OWN
    with pytest.raises(UnicodeDecodeError):
        decode(b"id = \xff")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("items = []", ["items: found none, expected at least one"]),
        (
            "items = [3, {id = 'a', low = 1, high = 5, reverse = 'yes', subscale = 'soul'}, {id = 'b', low = 5}]",
            [
                "items[1]: found 3, expected a table",
                "items[2].subscale: found 'soul', expected one of goal, task, bond",
                "items[2].reverse: found 'yes', expected true or false",
                "items[3].high: found nothing, expected a whole number",
                "items: found ranges 1 to 5, 5 to None, expected one range for all scored items",
            ],
        ),
        (
            "items = [{id = ' ', low = 5, high = 5}, {id = 'a ', low = 5, high = 5}, {id = 'A', low = 5, high = 5}]",
            [
                *(f"items[{n}].low: found 5, expected less than high, which is 5" for n in (1, 2, 3)),
                "items: found an empty id, expected a name for each item",
                "items: found 'a' 2 times, expected each item once (capitals make no difference)",
            ],
        ),
        ("apart = 3", ["apart: found 3, expected a table with id and options"]),
        (
            "apart = {id = 'calm', options = ['a']}",
            [
                "apart.id: found 'calm', expected a name that no scored item has",
                "apart.options: found ['a'], expected at least two ids",
            ],
        ),
        (
            "apart = {qqq = 1, options = ['a', 'a']}",
            [
                "apart.qqq: there is no such key, expected one of id, options",
                "apart.id: found nothing, expected a text",
                "apart.options: found an id twice, expected each once",
            ],
        ),
        ("text = true", ["text: found true, expected a table for each language, such as [text.en]"]),
        ("text = {en = 3, de = {calm = 'a', zz = 'b', options = []}}", [
            "text.en: found 3, expected a table",
            "text.de.zz: there is no such key, expected one of calm, worry, options",
        ]),
        (f"words = '{'x' * 80}'", [f"words: found '{'x' * 56}..., expected 'locale' or 'site'"]),
        (f"words = '{'x' * 58}'", [f"words: found '{'x' * 58}', expected 'locale' or 'site'"]),
        ("answered_at_least = 0", ["answered_at_least: found 0, expected a share above 0 and up to 1"]),
        ("answered_at_least = true", ["answered_at_least: found true, expected a number"]),
    ],
)  # fmt: skip
def test_each_thing_that_can_be_wrong_is_said_by_where_it_is_what_is_there_and_what_should_be(
    text: str, said: list[str]
) -> None:
    key = text.split(" = ", 1)[0]
    data = {name: value for name, value in tomllib.loads(FIVE).items() if name != key} | tomllib.loads(text)
    assert [f"{dotted(path)}: {words}" for path, words in problems_of(data)] == said


def test_a_key_close_to_several_is_thought_to_be_the_closest() -> None:
    assert close_to("Optoins", ["option", "OPTIONS", "items"]) == "OPTIONS"
    assert close_to("qqqq", ["option", "items"]) is None
