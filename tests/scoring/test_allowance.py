"""A purse of signals: whatever the answers, there are never more than it says."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.allowance import AT_FIRST, FULL, Allowance

BUDGET = 0.04
shares = st.lists(st.floats(0, 1), min_size=1_200, max_size=1_200)


def live(how_common: list[float], budget: float = BUDGET) -> list[bool]:
    """Which of these check-ins give a signal; each stands out so that so many of all are as uncommon, or more."""
    allowance, given_ = Allowance.at_first(budget), []
    for one in how_common:
        given_.append(one < allowance.share)
        allowance = allowance.after(budget, signalled=given_[-1])
    return given_


def most(given_: list[bool], among: int) -> int:
    return max(sum(given_[first : first + among]) for first in range(len(given_) - among + 1))


@given(st.one_of(shares, st.just([0.0] * 1_200), st.just([1.0] * 1_000 + [0.0] * 200)))
def test_whatever_stands_out_there_are_no_more_signals_than_the_ceiling(how_common: list[float]) -> None:
    told = live(how_common)
    assert sum(told[:200]) <= 12  # 1.5 times four in a hundred
    assert most(told, 1_000) <= 46  # 1.15 times
    for among in (1, 10, 100, 500):
        assert most(told, among) <= (among + FULL) * BUDGET + 1
        assert sum(told[:among]) <= (among + AT_FIRST) * BUDGET + 1


@pytest.mark.parametrize(("misjudged", "low", "high"), [(1.0, 0.95, 1.05), (0.7, 0.85, 1.0), (3.0, 1.0, 1.05)])
def test_where_what_is_unusual_is_misjudged_it_finds_its_level(misjudged: float, low: float, high: float) -> None:
    """Thrice as much stands out as was thought, or less: that is made up for, as far as the roof goes."""
    rng = random.Random(3)
    print("seed 3")
    told = live([rng.random() / misjudged for _ in range(40_000)])
    assert low <= sum(told) / len(told) / BUDGET <= high


def test_with_nothing_left_there_is_none_and_a_change_of_budget_is_taken_up() -> None:
    assert Allowance(-0.5).share == Allowance(0.0).share == 0.0
    assert Allowance.at_first(BUDGET).share == pytest.approx(BUDGET)
    assert Allowance(FULL * BUDGET).after(0.01, signalled=False).left == FULL * 0.01
    assert Allowance(1.0).after(BUDGET, signalled=True).left == pytest.approx(BUDGET)
