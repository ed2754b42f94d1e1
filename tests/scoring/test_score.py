"""Scores: percent of range over what was answered, and no answer is ever invented."""

import subprocess
import sys
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.instrument import Instrument, Item, load_instrument
from scoring.score import score

OWN = load_instrument("own")
answers = st.fixed_dictionaries({item.id: st.integers(1, 5) for item in OWN.items})


def _with(*items: Item) -> Instrument:
    return Instrument("test", 1, items, None, False, "", "", 0.5)


def test_a_complete_check_in() -> None:
    found = score(OWN, {"goals": 4, "tasks": 2, "bond": 5})
    assert found is not None
    assert found.items == {"goals": 75, "tasks": 25, "bond": 100}
    assert found.percent == pytest.approx(200 / 3)
    assert found.raw == pytest.approx(11)
    assert (found.answered, found.prorated) == (3, False)


def test_a_partial_check_in_is_scored_over_what_was_answered() -> None:
    found = score(OWN, {"goals": 4, "tasks": None, "bond": 5})
    assert found is not None
    assert found.percent == pytest.approx(87.5)
    assert found.raw == pytest.approx(13.5)
    assert (found.answered, found.prorated) == (2, True)
    assert found.over(["goals"]) == 75
    assert found.over(["goals", "tasks"]) is None


def test_too_few_answers_make_no_score() -> None:
    assert score(OWN, {"goals": 4, "tasks": None}) is None
    assert score(OWN, {}) is None


@pytest.mark.parametrize("answers", [{"goals": 0}, {"goals": 6}, {"goals": True}, {"tension": 1}, {"mood": None}])
def test_what_the_instrument_does_not_know_is_refused(answers: dict[str, int | None]) -> None:
    with pytest.raises(ValueError, match=r"goals|tension|mood"):
        score(OWN, answers)


@given(answers)
def test_a_complete_score_is_the_plain_sum(given_answers: dict[str, int | None]) -> None:
    found = score(OWN, given_answers)
    assert found is not None
    assert found.raw == pytest.approx(sum(value or 0 for value in given_answers.values()))
    assert 0 <= found.percent <= 100


@given(answers, st.permutations(["goals", "tasks", "bond"]))
def test_the_order_of_answers_is_irrelevant(given_answers: dict[str, int | None], order: list[str]) -> None:
    assert score(OWN, {item: given_answers[item] for item in order}) == score(OWN, given_answers)


@given(st.integers(1, 7))
def test_reversing_twice_is_reversing_not_at_all(answer: int) -> None:
    plain, turned = _with(Item("a", None, 1, 7)), _with(Item("a", None, 1, 7, reverse=True))
    once, twice = score(plain, {"a": answer}), score(turned, {"a": 8 - answer})
    assert once is not None
    assert twice is not None
    assert once.percent == pytest.approx(twice.percent)
    assert once.raw == pytest.approx(twice.raw)


def test_a_point_on_a_line_may_be_any_number_and_an_option_may_not() -> None:
    """7.5 of 0 to 10, turned: a quarter of the way to the best; 2.5 of the ten points with it."""
    options = _with(Item("a", None, 0, 10), Item("b", None, 0, 10, reverse=True))
    line = replace(options, lines=True)
    found = score(line, {"a": 5, "b": 7.5})
    assert found is not None
    assert (found.items, found.percent, found.raw) == ({"a": 50, "b": 25}, 37.5, 7.5)
    for answer in (-0.1, 10.5, float("nan"), True, "5"):
        with pytest.raises(ValueError, match=f"^b: {answer!r} is not a number from 0 to 10$"):
            score(line, {"a": 5, "b": answer})  # type: ignore[dict-item]
    for answer in (7.5, 5.0, 11):
        with pytest.raises(ValueError, match=f"^b: {answer!r} is not a whole number from 0 to 10$"):
            score(options, {"a": 5, "b": answer})


def test_as_many_answers_make_a_score_as_the_instrument_asks_for() -> None:
    """Half of five items are three; one is needed in any case; 0.7 of ten are seven, not eight."""
    five = _with(*(Item(each, None, 1, 7) for each in "abcde"))
    assert score(five, {"a": 7, "b": 7}) is None
    found = score(five, {"a": 7, "b": 1, "e": 4, "c": None})
    assert found is not None
    assert (found.percent, found.raw, found.answered, found.prorated) == (50, 20, 3, True)
    assert replace(five, answered_at_least=0.01).needed == 1
    assert replace(five, items=five.items * 2, answered_at_least=0.7).needed == 7
    assert found.over([]) is None


def test_importing_what_a_tap_needs_does_not_import_scipy() -> None:
    code = "import scoring.detect, scoring.score, sys; raise SystemExit('scipy.stats' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
