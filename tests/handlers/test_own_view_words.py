"""Every interval has its sentence: both ends in words, and where it cannot be told, that."""

from types import SimpleNamespace
from typing import Any, cast

import pytest

from handlers.ground.turn import Turn
from handlers.ground.words import words_of
from handlers.therapists.own_view_told import _level, _tracking
from scoring.divergence import Interval, Told

TURN = cast(Turn, SimpleNamespace(words=words_of("en")))
SAME = Interval(-2, 2)


@pytest.mark.parametrize(
    ("low", "high", "told"),
    [
        (-17, -1, "You tend to see it lower than K7: somewhere between hardly anything and about a step."),
        (-40, -10, "You tend to see it lower than K7: somewhere between about half a step and more than a step."),
        (4, 15, "You tend to see it higher than K7: somewhere between a little and about half a step."),
        (17, 25, "You tend to see it higher than K7: by about a step. A step is"),
        (-60, -40, "You tend to see it lower than K7: by more than a step. A step is"),
        (-9, 9, "You and K7 see it about alike: a little apart at most."),
        (-9.1, 2, "What fits goes from about half a step lower to hardly anything higher."),
        (-2, 9.1, "What fits goes from hardly anything lower to about half a step higher."),
        (0, 20, "What fits goes from hardly anything lower to about a step higher."),
        (-20, 0, "What fits goes from about a step lower to hardly anything higher."),
    ],
)
def test_a_level_is_told_by_both_its_ends(low: float, high: float, told: str) -> None:
    assert told in _level(TURN, "K7", Interval(low, high))


@pytest.mark.parametrize(
    ("low", "high", "told"),
    [
        (0.1, 0.5, "yours tend to go the same way: somewhere between hardly and about half as far."),
        (0.3, 1.0, "yours tend to go the same way: somewhere between a little of the way and about as far."),
        (0.8, 1.9, "yours tend to go the same way: somewhere between about as far and further."),
        (0.9, 1.2, "yours tend to go the same way, about as far."),
        (-0.1, 0.6, "cannot be told. What fits goes from not at all to about half as far."),
        (0, 0.1, "cannot be told. What fits goes from not at all to hardly."),
        (-0.5, 1.1, "cannot be told. What fits goes from the other way round to about as far."),
        (-0.9, -0.1, "When K7's answers go up, yours rather go down, and the other way round."),
        (-0.9, 0, "cannot be told. What fits goes from the other way round to hardly."),
    ],
)
def test_a_movement_is_told_by_both_its_ends(low: float, high: float, told: str) -> None:
    assert told in _tracking(TURN, "K7", Told(20, SAME, Interval(low, high), early=False))


def test_a_movement_that_cannot_be_looked_at_is_not_called_none() -> None:
    assert "cannot be told" in _tracking(TURN, "K7", Told(20, SAME, None, early=False))
    assert "nothing can be told before 20 sessions" in _tracking(TURN, "K7", Told(15, SAME, None, early=True))


def test_no_sentence_blames_or_counts_finely() -> None:
    every: list[Any] = [_level(TURN, "K7", Interval(low, low + 11)) for low in range(-40, 40, 4)]
    ends = [value / 10 for value in range(-12, 20, 3)]
    every += [_tracking(TURN, "K7", Told(20, SAME, Interval(low, low + 0.6), early=False)) for low in ends]
    for sentence in every:
        assert not any(word in sentence for word in ("error", "wrong", "mistake", "accurate", "%", "0.", "fail"))
