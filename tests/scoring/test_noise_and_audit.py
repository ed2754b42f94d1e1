"""What protects figures: noise is as it is said to be, few are hidden, and an audit finds what can be worked out."""

from math import e, inf
from random import Random
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import chisquare, kstest, norm

from scoring.disclosure.audit import Bounds, CannotBeTold, Program, Tie, audited, bounds_of
from scoring.disclosure.estimates import told
from scoring.disclosure.figures import (
    EITHER_SIDE,
    LAST_CLIENT,
    LAST_EVENTS,
    LAST_YES,
    MOST_EVENTS,
    SHARPNESS,
    TOLD,
    Group,
    score_sd,
)
from scoring.disclosure.noise import SCORE_TOLD, SCORE_TOLD_WITH_OUTCOME, Noise
from scoring.disclosure.rules import blurred, is_enough, is_shared, rounded
from scoring.estimates.estimate import Estimate

MANY = [Noise(number.to_bytes(32)) for number in range(4000)]
STEPS = (0.25, 0.5, 1, 2, 4, 8, 12, 24, 48, 72, 120, 168)


def spread(count: int, therapists: int = 4) -> np.ndarray:
    return np.arange(count) % therapists


# Noise


def test_the_same_place_draws_the_same_and_another_place_another() -> None:
    noise = Noise(bytes(32))
    assert noise.uniform("a", 1) == Noise(bytes(32)).uniform("a", 1)
    drawn = {noise.uniform(*place) for place in (("a", 1), ("a", 2), ("b", 1), ("a1",), ("a", 1, ""))}
    assert len(drawn | {Noise(bytes([1] * 32)).uniform("a", 1)}) == 6


def test_noise_is_distributed_as_it_is_said_to_be() -> None:
    assert kstest([each.uniform("x") for each in MANY], "uniform").pvalue > 0.01
    assert kstest([each.normal(3.0, "x") for each in MANY], norm(scale=3).cdf).pvalue > 0.01
    drawn = np.array([each.steps("x") for each in MANY])
    near = [np.mean(drawn == step) for step in range(-4, 5)]
    assert near == pytest.approx([0.5 ** abs(step) / 3 for step in range(-4, 5)], abs=0.03)
    assert drawn.min() < -8
    assert drawn.max() > 8
    found = np.bincount([each.whole(3, "x") + 3 for each in MANY], minlength=7)
    assert chisquare(found, np.array([1, 2, 3, 4, 3, 2, 1]) / 16 * len(MANY)).pvalue > 0.01


# Who may be behind a figure


def test_ten_are_never_told_fourteen_always_and_none_decides_alone() -> None:
    told = [np.mean([blurred(clients, each, "row") is not None for each in MANY]) for clients in range(20)]
    assert told[:11] == [0.0] * 11
    assert told[14:] == [1.0] * 6
    assert told[11:14] == pytest.approx([1 / 4, 1 / 2, 3 / 4], abs=0.03)
    assert {abs(blurred(40, each, "row") - 40) for each in MANY} == {0, 1, 2, 3}  # type: ignore[operator]


@pytest.mark.parametrize(
    ("by_therapist", "shared"),
    [
        ((20, 20), False),
        ((20, 20, 0), False),
        ((20, 10, 9), False),  # more than half
        ((20, 11, 9), False),  # half
        ((20, 11, 10), True),
        ((20, 18, 4), True),
        ((20, 18, 3), False),  # who has 18 knows that another has 20 to 23
        ((20, 18, 1, 2, 1), True),
        ((), False),
    ],
)
def test_no_therapist_stands_out(by_therapist: tuple[int, ...], shared: bool) -> None:
    therapists = np.repeat(np.arange(len(by_therapist)), by_therapist)
    assert is_shared(therapists, np.ones(len(therapists))) is shared


@given(st.lists(st.integers(0, 30), min_size=3, max_size=6))
@settings(max_examples=300, derandomize=True)
def test_the_p_rule_is_what_the_second_can_tell_of_the_first(parts: list[int]) -> None:
    """Whoever has the second-largest part knows the sum: at most all that is not their own is the first's."""
    if is_shared(np.arange(len(parts)), np.array(parts, float)):
        first, second = sorted(parts, reverse=True)[:2]
        assert sum(parts) - second >= 1.2 * first
        assert first < sum(parts) / 2


def test_a_row_goes_by_clients_and_by_check_ins() -> None:
    clients, noise = np.arange(40), Noise(bytes(32))
    assert Group(clients, spread(40), np.full(40, 5.0), noise).people == 40
    busy = np.where(spread(40) == 0, 50.0, 5.0)
    assert Group(clients, spread(40), busy, noise).people is None
    assert Group(clients[:10], spread(10), np.full(10, 5.0), noise).people is None
    twice = Group(np.repeat(clients[:20], 2), spread(40), np.full(40, 5.0), noise)  # each client with two therapists
    assert twice.people == 20


def test_a_therapist_learns_nothing_sharper_from_the_star_of_a_row_that_is_half_theirs() -> None:
    """With twelve of their own, the row is told or not by the drawn count, whether there are 23, 24 or 25 of it."""
    told = []
    for others in (10, 11, 12, 13):
        therapists = np.array([0] * 12 + [1 + each % 3 for each in range(others)])
        groups = [Group(np.arange(12 + others), therapists, np.ones(12 + others), each) for each in MANY[:1000]]
        told.append(np.mean([each.people is not None for each in groups]))
    assert 0 < told[0] < told[1] < told[2] < told[3] < 1


# What may be told


def row(count: int, noise: Noise, therapists: int = 4) -> Group:
    return Group(np.arange(count), spread(count, therapists), np.full(count, 5.0), noise)


def test_the_same_values_have_the_same_noise_wherever_they_are_told() -> None:
    noise, who, values = MANY[7], np.arange(40), np.linspace(20, 90, 40)
    once, again = (row(40, noise).mean("alliance", who, values) for _ in range(2))
    assert once == again
    other = np.where(who == 3, 50.0, values)
    away = [row(40, each).mean("alliance", who, other).value - row(40, each).mean("alliance", who, values).value  # type: ignore[union-attr]
            for each in MANY[:300]]  # fmt: skip
    assert np.std(away) == pytest.approx(2**0.5 * score_sd(MANY[0]) / 40, rel=0.2)


def test_a_mean_is_right_on_average_and_tells_of_nobody() -> None:
    values, who = np.array([10.0, 120.0, *[70.0] * 38]), np.arange(40)
    means = np.array([found.value for each in MANY if (found := row(40, each).mean("m", who, values))])
    assert len(means) == len(MANY)
    right = (10 + 100 + 70 * 38) / 40
    assert means.mean() == pytest.approx(right, abs=0.08)
    last = means * 40 - (10 + 70 * 38)  # what an insider who knows the other 39 works out
    assert last.std() == pytest.approx(score_sd(MANY[0]), rel=0.06)
    assert row(10, MANY[0]).mean("m", who[:10], values[:10]) is None
    assert Group(who, np.zeros(40, int), np.ones(40), MANY[0]).mean("m", who, values) is None
    ends = [found.value for each in MANY[:50] if (found := row(20, each).mean("m", who[:20], np.zeros(20)))]
    assert min(ends) == 0


def test_a_yes_or_no_is_told_rightly_in_seventy_of_a_hundred_reports_however_often_it_is_told_in_them() -> None:
    """By whoever knows all others: it is in so many figures, each with noise of its own, and they take the mean."""
    for times in (1, 5):
        right = []
        for number, each in enumerate(MANY):
            yes = 100.0 * (number % 2)
            exact = Estimate(yes / 40, 1, 30, 40, 4, 1 / 40)
            seen = [told(exact, each, place, yes_told=times).value for place in range(times)]
            right.append((np.mean(seen) * 40 > 50) == bool(yes))
        assert np.mean(right) == pytest.approx(norm.cdf(50 / LAST_YES), abs=0.03)


def test_the_more_figures_tell_of_a_score_the_more_noise_is_in_each() -> None:
    for times in (SCORE_TOLD, SCORE_TOLD_WITH_OUTCOME):
        last = []
        for each in MANY:
            noise, exact = Noise(each.seed, times).about(np.arange(3)), Estimate(70, 1, 30, 40, 4, 1 / 40)
            seen = [told(exact, noise, place).value for place in range(times)]
            last.append(40 * (np.mean(seen) - 70))
        assert np.std(last) == pytest.approx(LAST_CLIENT, rel=0.06)


def test_who_answered_decides_no_star_for_certain() -> None:
    """Whoever knows of all but one that they answered learns little from whether the figure is there."""
    told = [np.mean([is_enough(count, each, "m") for each in MANY]) for count in (5, 10, 12, 13, 14, 16, 20)]
    assert told == sorted(told)
    assert 0 < told[0] < 0.01
    assert 0.98 < told[-1] < 1
    assert not any(is_enough(0, each, "m") for each in MANY)
    assert all(told[at + 1] / told[at] < 2.3 for at in (2, 3))


def test_events_are_bounded_for_each_client() -> None:
    counts, who = np.array([3] * 39 + [1000]), np.arange(40)
    found = [row(40, each).events("e", who, counts) for each in MANY[:1000]]
    assert np.mean(found) == pytest.approx(3 * 39 + MOST_EVENTS, abs=1.5)  # type: ignore[arg-type]
    assert np.std(found) == pytest.approx((LAST_EVENTS**2 * TOLD + 100 / 12) ** 0.5, rel=0.1)  # type: ignore[arg-type]
    assert {each % 10 for each in found} == {0}  # type: ignore[operator]
    few = np.array([5] * 3 + [0] * 97)
    assert [row(100, each).events("e", np.arange(100), few) for each in MANY[:20]] == [None] * 20


def test_hours_are_near_the_right_step_and_no_client_decides() -> None:
    hours, who = np.exp(np.random.default_rng(5).normal(1.0, 1.0, 200)), np.arange(200)
    found = [row(200, each).share_within("h", who, hours, 0.5, STEPS) for each in MANY]
    assert np.mean([each == 4 for each in found]) > 0.95  # the median is 2.7 hours
    near = np.array([1.9] * 40 + [2.1] * 40)
    other = np.array([1.9] * 41 + [2.1] * 39)
    odds = []
    for values in (near, other):
        found = [row(80, each).share_within("h", who[:80], values, 0.5, STEPS) for each in MANY]
        odds.append(np.bincount([STEPS.index(each) for each in found if each], minlength=len(STEPS)))
    seen = (odds[0] > 200) & (odds[1] > 200)
    assert seen.sum() >= 2
    most = e ** (SHARPNESS / TOLD) * 1.15
    assert (odds[0][seen] / odds[1][seen]).max() < most
    assert (odds[1][seen] / odds[0][seen]).max() < most
    assert row(10, MANY[0]).share_within("h", who[:10], hours[:10], 0.5, STEPS) is None


@pytest.mark.parametrize("share", [0.5, 0.9])
@pytest.mark.parametrize("spread", [0.0, 1.0])
def test_hours_are_told_only_where_they_are_the_right_step_or_the_next_to_it(share: float, spread: float) -> None:
    """Whoever is told hours without an interval believes them: chance alone must not make an hour a week."""
    needed = round(EITHER_SIDE / (1 - share)) + 1
    hours, who = np.exp(np.random.default_rng(6).normal(-3.0 + 4 * spread, spread, needed)), np.arange(needed)
    right = int(np.searchsorted(STEPS, np.sort(hours)[int(share * needed)]))
    found = [row(needed, each).share_within("h", who, hours, share, STEPS) for each in MANY]
    told = [STEPS.index(each) for each in found if each is not None]
    assert len(told) > len(MANY) / 2
    assert np.mean([abs(each - right) <= 1 for each in told]) > 0.95
    few = needed * 4 // 5
    found = [row(few, each).share_within("h", who[:few], hours[:few], share, STEPS) for each in MANY[:500]]
    assert sum(each is not None for each in found) <= 2


# The audit


def tried(told: dict[str, int | None], ties: list[Tie], most: int) -> dict[str, Bounds]:
    """Every possible set of true counts up to `most`."""
    alone = [bounds_of(count) for count in told.values()]
    spans = [np.arange(int(each.least), int(min(each.most, most)) + 1) for each in alone]
    true = dict(zip(told, np.meshgrid(*spans, indexing="ij", sparse=True), strict=True))
    fits = np.ones([len(each) for each in spans], bool)
    for tie in ties:
        total: Any = sum(weight * true[each] for each, weight in tie.weights.items())
        fits &= (total == 0) if tie.exactly else (total <= 0)
    where = [np.unique(places) for places in np.nonzero(fits)]
    return {
        name: Bounds(int(span[places.min()]), int(span[places.max()]))
        for name, span, places in zip(told, spans, where, strict=True)
    }


def test_a_program_finds_what_trying_everything_finds() -> None:
    rng = Random(20)
    for _ in range(25):
        parts = {name: rng.randrange(8, 30) for name in "abc"}
        told = {name: rounded(n + rng.randrange(-3, 4)) if n > 16 else None for name, n in parts.items()}
        told["all"] = rounded(sum(parts.values()) + rng.randrange(-3, 4))
        ties = [Tie.parts("all", "abc")]
        ties += rng.sample([Tie.covered("b", "ac"), Tie.covered("a", "bc")], rng.randrange(3))
        if parts["a"] <= parts["b"]:
            ties.append(Tie.within("a", "b"))
        program = Program(told, ties)
        for name, bounds in tried(told, ties, 120).items():
            assert program.bounds({name: 1}) == bounds, (told, ties, name)


def test_what_a_figure_says_by_itself() -> None:
    for clients in range(200):
        for off in range(-3, 4):
            shown = rounded(clients + off) if clients + off > 13 else None
            bounds = bounds_of(shown)
            assert bounds.least <= clients <= bounds.most
            assert not bounds.is_narrow


def test_a_whole_that_gives_its_parts_away_is_mended_and_the_smallest_goes() -> None:
    ties = [Tie.parts("all", ["video", "phone"])]
    told: dict[str, int | None] = {"all": 60, "video": 20, "phone": 20}  # at most 27 each, and at least 52 in all
    assert Program(told, ties).bounds({"video": 1}) == Bounds(25, 27)
    left = audited(told, {}, ties)
    assert sorted(each for each, count in left.items() if count is None) == ["phone"]
    assert not Program(left, ties).bounds({"video": 1}).is_narrow
    sound: dict[str, int | None] = {"all": 40, "video": 20, "phone": 20}
    assert audited(sound, {}, ties) == sound


def test_a_difference_of_a_few_is_found_and_hidden() -> None:
    ties = [Tie.covered("year", ["first", "second"]), Tie.within("first", "year")]
    assert Bounds(1, 10).isolates
    assert not Bounds(0, 10).isolates
    assert not Bounds(1, 11).isolates
    told: dict[str, int | None] = {"year": 30, "first": 20, "second": 10}
    assert Program(told, ties).bounds({"year": 1, "first": -1}) == Bounds(0, 17)
    ties.append(Tie({"first": 1, "year": -1, "new": 1}, exactly=True))
    assert Program({**told, "new": None}, ties).bounds({"new": 1}) == Bounds(0, 17)


def test_what_was_given_out_before_counts_and_may_forbid_everything() -> None:
    ties = [Tie.parts("all", ["video", "phone"])]
    before: dict[str, int | None] = {"video": 20, "phone": 20}
    assert audited({"all": 60}, before, ties) == {"all": None}
    with pytest.raises(CannotBeTold):
        audited({"other": 20}, {**before, "all": 60}, [*ties, Tie.within("other", "all")])
    assert Program({"lonely": None}, []).bounds({"lonely": 1}) == Bounds(0, inf)
