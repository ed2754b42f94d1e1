"""The published rules by hand, on three pairs at once: an even rise, a flat line, a saw."""

from math import inf, sqrt

import numpy as np
import pytest

from scoring.rules import RULES, Yardstick, cusum_low, sudden_drop

EARLIER = np.array([[60.0, 70.0, 80.0, 90.0], [80.0, 80.0, 79.0, 81.0], [20.0, 60.0, 20.0, 60.0]])
"""Means 75, 80, 40; SDs 12.91, 0.82, 23.09; moving ranges 10, 1, 40; lines that go on at 100, 80.5, 60."""
NOW = np.array([40.0, 70.0, 10.0])
YARDSTICK = Yardstick(mean=78.0, sd=14.0, within=7.0)

EWMA_FALLS = (75 - 66.79005, 80 - (0.3 * 70 + 0.7 * 80.09), 40 - (0.3 * 10 + 0.7 * 42.682))
EWMA_ERROR = 7 * sqrt(0.3 / 1.7 * (1 - 0.7**10))

BY_HAND = {
    "last-difference": (50, 11, 50),
    "reliable-change": tuple(fall / (14 * sqrt(2 * 0.23)) for fall in (50, 11, 50)),
    "reliable-change-alpha": tuple(fall / (14 * sqrt(2 * 0.10)) for fall in (50, 11, 50)),
    "own-mean": (35, 10, 30),
    "own-sd": (35 / sqrt(500 / 3), 10 / 2, 30 / sqrt(1600 / 3)),
    "individuals": (3.5, 5, 0.75),
    "ewma": tuple(fall / EWMA_ERROR for fall in EWMA_FALLS),
    "cusum": (4.5, 10 / 7 - 0.5, 30 / 7 - 0.5),
    "stiles": (30, 10.5 / 2, 50 / sqrt(640)),
    "strauss": (50 / 14, 11 / 14, 50 / sqrt(1600 / 3)),
    "cut-off": (60, 30, 90),
}


@pytest.mark.parametrize("name", RULES)
def test_each_rule_has_the_value_that_a_pocket_calculator_finds(name: str) -> None:
    assert RULES[name].statistic(EARLIER, NOW, YARDSTICK) == pytest.approx(BY_HAND[name])


def test_a_rule_that_has_too_little_to_go_by_never_signals() -> None:
    one, two, three = EARLIER[:, :1], EARLIER[:, :2], np.array([[50.0, 60.0, 52.0]] * 3)
    assert RULES["own-sd"].statistic(one, NOW, YARDSTICK).tolist() == [0, 0, 0]
    assert RULES["individuals"].statistic(one, NOW, YARDSTICK).tolist() == [-inf] * 3
    assert RULES["stiles"].statistic(two, NOW, YARDSTICK).tolist() == [-inf] * 3
    assert RULES["strauss"].statistic(one, NOW, YARDSTICK) == pytest.approx([20 / 14, 10 / 14, 10 / 14])
    assert RULES["own-sd"].statistic(two, NOW, YARDSTICK) == pytest.approx([25 / sqrt(50), 5, 30 / sqrt(800)])
    assert RULES["individuals"].statistic(two, NOW, YARDSTICK) == pytest.approx([2.5, 5, 0.75])
    assert RULES["strauss"].statistic(two, NOW, YARDSTICK) == pytest.approx([30 / 14, 10 / 14, 50 / sqrt(800)])
    # 50, 60, 52: the line goes on at 56; what is left of the squares, 56 - 2, has one degree of freedom.
    assert RULES["stiles"].statistic(three, NOW, YARDSTICK) == pytest.approx(np.array([16, -14, 46]) / sqrt(54))


def test_a_sum_counts_in_standard_deviations_and_begins_with_the_first() -> None:
    values = np.array([[70.0, 60.0]])
    assert cusum_low(values, np.array([80.0]), 10.0, 0.5).tolist() == [2.0]
    assert cusum_low(values, np.array([80.0]), 4.0, 0.5).tolist() == [6.5]


def test_the_least_sudden_drop() -> None:
    """A fall by just the cut-off, by just a quarter, with two check-ins on each side that never vary."""
    assert sudden_drop(np.array([80.0, 80.0, 60.0, 60.0]), 20.0) == [2]
    assert sudden_drop(np.array([80.0, 80.0, 60.0, 60.0]), 20.1) == []
    assert sudden_drop(np.array([81.0, 81.0, 61.0, 61.0]), 20.0) == []
    # Of two and two values 4.303 pooled SDs are asked. 18 are 3.18 of sqrt(32), 20 are 4.71 of sqrt(18).
    assert sudden_drop(np.array([72.0, 80.0, 54.0, 62.0]), 20.0) == []
    assert sudden_drop(np.array([77.0, 83.0, 57.0, 63.0]), 20.0) == [2]
