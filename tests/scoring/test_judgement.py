"""What a person reads of a judgement, by numbers that were worked out by hand from what the docstrings say.

`PLAIN` is a programme in round numbers: the usual start is 60, differs by 12 between clients and by 5 within one
(so by 13 for a newcomer), and a component's evidence alone, the intercept, says what kind it is.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from scoring.detect import Finding, Verdicts, _moved_most, detect, is_back_in_range, is_slide, judge
from scoring.evidence import FEATURES, Norms, complete
from scoring.programme import PRIOR, Programme, Scale, scaled_by
from scoring.score import Score

ITEMS = ("goals", "tasks", "bond")
NAN = float("nan")
LINE = Scale((-1, 0, 1, 2, 3, 4, 5, 6, 8), (-1, 0, 1, 2, 3, 3.5, 4, 4.5, 6))
NORMS = Norms(60, 12, 0, 5, 12, 12, 4, (0, 0, 0), (1, 1, 1))


def weights(*intercepts: float) -> tuple[tuple[float, ...], ...]:
    return tuple((each, *[0.0] * len(FEATURES)) for each in intercepts)


PLAIN = replace(
    PRIOR, norms=NORMS, weights=weights(0, 0, 0), scales=(LINE,) * 4, scale_one=LINE, scale_low=LINE,
    range_low=-1.5, range_high=1.2, first_low=-20.0, first_high=15.0,
)  # fmt: skip


def with_norms(programme: Programme, **changes: Any) -> Programme:
    return replace(programme, norms=replace(programme.norms, **changes))


def judged(programme: Programme, now: Sequence[Sequence[float]], *earlier: Sequence[float]) -> Verdicts:
    """The verdicts on some pairs that have the same earlier check-ins."""
    history = np.array([earlier] * len(now), dtype=float).reshape(len(now), -1, 3)
    seen = ~np.isnan(history)
    return judge(complete(history, np.zeros(3)), seen, np.array(now, dtype=float), programme, len(earlier))


def given(goals: float | None, tasks: float | None, bond: float | None) -> Score:
    items = {item: at for item, at in zip(ITEMS, (goals, tasks, bond), strict=True) if at is not None}
    return Score(sum(items.values()) / len(items), 0.0, items, len(items), prorated=len(items) < 3)


def found(programme: Programme, now: Score, *earlier: Score) -> Finding:
    return detect(now, earlier, programme)


def test_beyond_its_knots_a_scale_goes_on_as_its_outermost_quarter() -> None:
    """From (0, 0), eight knots from the top, to (8, 6): three quarters for each one. Below, almost level."""
    assert scaled_by(np.array([-3.0, 0.5, 3.5, 8.0, 10.0]), LINE) == pytest.approx([-1.002, 0.5, 3.25, 6.0, 7.5])
    steep = Scale(tuple(at / 10 for at in LINE.parts), LINE.surprises)
    assert scaled_by(np.array([1.0]), steep) == pytest.approx([7.5])


def test_a_newcomer_is_judged_beside_the_usual_start_over_the_same_items() -> None:
    """60, less 9 at the very first, and 6 more for goals, 6 less for bond: 54 over goals and tasks, 48 over the others.
    30 is 24 below, 50 is 2 above; one SD of a newcomer is 13."""
    programme = with_norms(PLAIN, growth=9.0, offsets=(6.0, 0.0, -6.0))
    first = judged(programme, [[40, 20, NAN], [NAN, 50, 50]])
    assert first.expected == pytest.approx([54, 48])
    assert first.low == pytest.approx([34, 28])
    assert first.high == pytest.approx([69, 63])
    assert first.surprises[:, -1] == pytest.approx([24 / 13, -2 / 13])
    assert np.isneginf(first.surprises[:, :-1]).all()
    assert first.evidence is None


def test_the_second_check_in_is_asked_for_more_because_it_is_judged_twice() -> None:
    """The start still lacks 9 exp(-1/3) = 6.449: 53.551 less 30 is 1.8116 SDs; half the share is 0.27 further out."""
    second = judged(with_norms(PLAIN, growth=9.0), [[30, 30, 30]], [60, 60, 60])
    assert second.surprises[0, -1] == pytest.approx(1.8116 - 0.27, abs=1e-4)
    assert np.isneginf(judged(PLAIN, [[30, 30, 30]], [60, 60, 60], [60, 60, 60]).surprises[0, -1])


def test_the_range_that_is_shown_is_of_this_pair() -> None:
    """One earlier check-in at 60: variance 25; w = 144/169; standard error 5 sqrt(1 + w) = 6.8045."""
    verdict = judged(PLAIN, [[60, 60, 60]], [60, 60, 60])
    assert verdict.expected == pytest.approx([60])
    assert verdict.low == pytest.approx([60 - 1.5 * 6.8045], abs=1e-3)
    assert verdict.high == pytest.approx([60 + 1.2 * 6.8045], abs=1e-3)


@pytest.mark.parametrize(("mean", "end"), [(-50.0, 0.0), (150.0, 100.0)])
def test_no_range_leaves_the_scale(mean: float, end: float) -> None:
    verdict = judged(with_norms(PLAIN, mean=mean), [[50, 50, 50]])
    assert (verdict.low[0], verdict.high[0]) == (end, end)


def test_one_earlier_check_in_has_its_own_scale_and_nothing_that_did_not_fall_is_surprising() -> None:
    twice = Scale(LINE.parts, tuple(2 * at for at in LINE.surprises))
    programme = replace(PLAIN, weights=weights(1, 2, 3), scale_one=twice)
    usual = [60, 60, 60]
    now = [[50, 50, 50], [70, 70, 70]]
    assert judged(programme, now, usual).surprises[:, :-1].tolist() == [[2, 4, 6], [0, 0, 0]]
    assert judged(programme, now, usual, usual).surprises[:, :-1].tolist() == [[1, 2, 3], [0, 0, 0]]


def test_where_one_item_alone_is_answered_none_fell_apart_from_the_others() -> None:
    programme = replace(PLAIN, weights=weights(1, 2, 3))
    one, two = judged(programme, [[50, NAN, NAN], [50, 40, NAN]], [60, 60, 60]).surprises[:, :-1].tolist()
    assert one == [1, -np.inf, 3]
    assert two == [1, 2, 3]


def test_a_component_is_shown_beside_what_was_usual_for_it_alone() -> None:
    """Usual 70, 60, 50: half of each leaning is believed (144 against 12 squared): 65, 60 and 55 are expected, within
    sqrt((25 + 144) * 2) = 18.385. Bond is at 10."""
    programme = replace(PLAIN, weights=weights(0, 3, 0))
    (signal,) = found(programme, given(70, 60, 10), given(70, 60, 50)).signals
    assert (signal.kind, signal.moved_most, signal.items, signal.earlier) == ("component", "bond", ("bond",), 1)
    assert (signal.surprise, signal.score) == (3, 10)
    assert (signal.expected, signal.low, signal.high) == pytest.approx(
        (55, 55 - 1.5 * 18.3848, 55 + 1.2 * 18.3848), abs=1e-3
    )
    wide = replace(programme, range_low=-4.0, range_high=4.0)
    (signal,) = found(wide, given(70, 60, 10), given(70, 60, 50)).signals
    assert (signal.low, signal.high) == (0, 100)


def test_nothing_above_the_scale_is_expected_of_a_component() -> None:
    """80 of all, half of the 20 that goals lie above it, and half of the 40 usual in the programme: 110."""
    programme = with_norms(replace(PLAIN, weights=weights(0, 3, 0)), mean=80.0, offsets=(40.0, 0.0, -40.0))
    (signal,) = found(programme, given(10, 80, 60), given(100, 80, 60)).signals
    assert (signal.items, signal.expected, signal.high) == (("goals",), 100, 100)


@pytest.mark.parametrize(("earlier", "kind"), [((60, 60), "dip"), ((70, 65), "slide")])
def test_the_evidence_of_a_slide_is_called_one_only_where_it_came_little_by_little(
    earlier: tuple[int, int], kind: str
) -> None:
    programme = replace(PLAIN, weights=weights(0, 0, 3))
    (signal,) = found(programme, given(60, 55, 50), *[given(at, at, at) for at in earlier]).signals
    assert signal.kind == kind


def test_a_slide_is_looked_for_over_the_items_answered_now() -> None:
    assert is_slide(np.array([[90.0, 90, 0], [80, 80, 100]]), np.array([70.0, 70, NAN]))
    assert not is_slide(np.array([[90.0, 90, 0], [80, 80, 100]]), np.array([80.0, 80, NAN]))


@pytest.mark.parametrize(
    ("mean", "ends"), [(60.0, (40.0, 75.0)), (15.0, (0.0, 30.0)), (90.0, (70.0, 100.0)), (2.0, (0.0, 17.0))]
)
def test_a_low_start_names_the_range_where_others_start(mean: float, ends: tuple[float, float]) -> None:
    """Whoever is at 0 is surprising enough where one SD is small."""
    programme = with_norms(PLAIN, mean=mean, between=0.4, within=0.3)
    (signal,) = found(programme, given(0, 0, 0)).signals
    assert (signal.kind, signal.expected, signal.low, signal.high) == ("low", mean, *ends)
    assert signal.surprise == pytest.approx(6 + (2 * mean - 8) * 0.75 if mean > 4 else mean / 0.5 - 0.5)


def test_back_in_range_begins_with_the_end_of_the_range_itself() -> None:
    assert is_back_in_range(given(50, 40, None), 45.0, ["goals", "tasks"])
    assert not is_back_in_range(given(50, 40, None), 45.1, ["goals", "tasks"])


@pytest.mark.parametrize(
    ("step", "falls", "most"),
    [
        (25.0, (13.0, 10.0, 0.0), "goals"),
        (25.0, (10.0, 12.5, 0.0), None),  # a tenth of a step, and no more
        (25.0, (12.4, 10.0, 0.0), None),
        (25.0, (-5.0, 0.0, 2.6), "bond"),
        (25.0, (-9.0, -5.0, 2.4), None),
        (25.0, (-9.0, -5.0, -1.0), None),
        (0.0, (11.5, 10.0, 0.0), "goals"),
        (0.0, (11.0, 10.0, 0.0), None),
        (25.0, (NAN, 0.0, 10.0), "bond"),  # what was not answered did not fall
        (25.0, (NAN, NAN, 10.0), "bond"),
    ],
)
def test_an_item_moved_most_when_it_fell_clearly_further_than_any_other(
    step: float, falls: tuple[float, ...], most: str | None
) -> None:
    evidence = judged(PLAIN, [[50, 50, 50]], [60, 60, 60]).evidence
    assert evidence is not None
    assert _moved_most(replace(evidence, falls=np.array([falls])), replace(PLAIN, step=step)) == most


def test_what_does_not_exceed_the_threshold_is_no_signal() -> None:
    level = Scale(LINE.parts, (PLAIN.threshold_of(1),) * len(LINE.parts))
    at, now = replace(PLAIN, scale_one=level, scale_low=LINE), given(60, 55, 50)
    judgement = found(at, now, given(60, 60, 60))
    assert (judgement.surprise, judgement.signals) == (PLAIN.threshold_of(1), ())
    above = Scale(LINE.parts, (PLAIN.threshold_of(1) + 1e-6,) * len(LINE.parts))
    assert found(replace(at, scale_one=above), now, given(60, 60, 60)).signals


def test_every_kind_that_exceeds_it_is_named_once_and_the_largest_first() -> None:
    """A slide's evidence that is called a dip, and a dip's own: one dip, by the larger of the two."""
    programme = replace(PLAIN, weights=weights(2.5, 2.8, 3))
    signals = found(programme, given(60, 55, 50), *[given(60, 60, 60)] * 2).signals
    assert [(signal.kind, signal.surprise) for signal in signals] == [("dip", 3), ("component", 2.8)]


def test_a_sum_of_evidence_counts_the_falls_it_is_told_to() -> None:
    """From 60 to 46.3909 is two standard errors (6.8045): with a weight of one for it, 2 and the intercept."""
    of_total = ((0.25, 1.0, *[0.0] * (len(FEATURES) - 1)), *weights(0, 0))
    verdict = judged(replace(PLAIN, weights=of_total), [[60 - 2 * 6.80450] * 3], [60, 60, 60])
    assert verdict.surprises[0, 0] == pytest.approx(2.25, abs=1e-3)
