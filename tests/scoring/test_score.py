"""Scores: percent of range over what was answered, and no answer is ever invented."""

import subprocess
import sys

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


def test_importing_what_a_tap_needs_does_not_import_scipy() -> None:
    code = "import scoring.detect, scoring.score, sys; raise SystemExit('scipy.stats' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
