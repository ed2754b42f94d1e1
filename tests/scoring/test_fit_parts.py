"""The parts of a fit by hand: who counts for how much, and how far each parameter moves."""

from dataclasses import replace
from itertools import pairwise
from math import sqrt
from operator import attrgetter
from typing import Any

import numpy as np
import pytest

import scoring.refit
from scoring import fit
from scoring.budget import BUDGET
from scoring.calibrate import calibrate
from scoring.evidence import Floats
from scoring.fit import (
    START,
    _long_enough,
    _moved,
    _noises,
    _pattern,
    _start,
    _target,
    _to_come,
    fit_latent,
    fit_programme,
    recalibrate,
)
from scoring.histories import both_ways
from scoring.instrument import load_instrument
from scoring.latent import Latent, simulate
from scoring.moments import Moments, moments, offsets_of
from scoring.parts import weights_for
from scoring.programme import PRIOR, Programme
from scoring.refit import Refit, refit
from scoring.score import score
from tests.scoring.test_moments import ratings

P = replace(_start(3), within=7.0, noise=7.0, longest=4.0, bend=2.0, slides=0.03, steps=0.03)
NOW = Moments(80.0, 4.0, 3.0, 4.0, 4.0, 4.0, 0.3, 0.1, 0.01, 0.01, 4.0, (1.0, 1.0, 1.0), 0.2, 0.01, 0.002)
TARGET = Moments(78.0, 9.0, 5.0, 16.0, 16.0, 1.0, 0.5, 0.3, 0.012, 0.03, 9.0, (1.0, 1.0, 1.0), 0.1, 0.02, 0.004)


def given(*counts: int, places: int = 5, items: int = 2) -> Floats:
    """A pair with so many answered check-ins each."""
    found = np.full((len(counts), places, items), np.nan)
    for pair, count in enumerate(counts):
        found[pair, :count] = 50.0
    found[0, 0, 1] = np.nan
    return found


def counted(pattern: np.ndarray) -> list[int]:
    return [int(each) for each in pattern.any(axis=2).sum(axis=1)]


def test_who_answered_what_is_repeated_to_enough_pairs() -> None:
    pattern = _pattern(given(3, 2, *[5] * 26), 2)
    assert pattern.shape == (2_000, 5, 2)
    assert counted(pattern)[:28] == [3, *[5] * 26, 3]
    assert pattern[0, 0].tolist() == [True, False]
    assert len(_pattern(given(*[4] * 2_100), 2)) == 2_100
    assert counted(_pattern(given(*[3] * 10), 2))[:20] == [3] * 20


def test_with_fewer_than_ten_pairs_ten_whole_ones_are_thought_up() -> None:
    short = _pattern(given(1, *[4] * 9), 2)
    assert short.shape == (2_000, 16, 2)
    assert counted(short)[:20] == [*[4] * 9, *[16] * 10, 4]
    long = _pattern(given(*[20] * 9, places=20), 2)
    assert long.shape == (2_000, 20, 2)
    assert counted(long)[:20] == [*[20] * 9, *[16] * 10, 20]
    assert long[9, :16].all()
    assert counted(_pattern(given(0), 2)) == [16] * 2_000


def test_the_start_counts_for_twenty_five_pairs() -> None:
    own = ratings(3, pairs=60, items=3)
    long = own[(~np.isnan(own)).any(axis=2).sum(axis=1) >= 3]
    pattern = np.ones((400, 9, 3), dtype=np.bool_)
    pattern[:, 4, 1] = False
    _, start = _target(np.full((1, 9, 3), np.nan), pattern, 25.0)
    assert start.mean == pytest.approx(79, abs=2)
    assert start.within == pytest.approx(10, abs=1.5)
    for pairs in (5, 25):
        offsets, found = _target(long[:pairs], pattern, 25.0)
        share = pairs / (pairs + 25)
        assert offsets == pytest.approx(share * offsets_of(long[:pairs]))
        assert found == start.mixed(moments(long[:pairs], offsets), share)
    offsets, found = _target(long[:4], pattern, 25.0)  # so few say nothing of how much anything varies
    assert offsets == pytest.approx(4 / 29 * offsets_of(long[:4]))
    assert found.mean == pytest.approx((25 * start.mean + 4 * moments(long[:4], offsets).mean) / 29)
    assert replace(found, mean=0.0) == replace(start, mean=0.0)
    none, found = _target(long[:1, :2], pattern, 25.0)
    assert (none.tolist(), found) == ([0, 0, 0], start)
    assert _start(2) == replace(START, noises=(1.0, 1.0))


@pytest.mark.parametrize(("length", "enough"), [(2, 0), (3, 0), (6, 0.5), (9, 1), (12, 1)])
def test_from_three_to_nine_check_ins_a_pair_more_and_more_can_be_learned(length: int, enough: float) -> None:
    assert _long_enough(~np.isnan(given(*[length] * 4, places=12))) == pytest.approx(enough)


def test_each_parameter_moves_by_its_own_moment() -> None:
    """Half the way: by half a difference, by the root of a ratio."""
    moved = _moved(P, TARGET, NOW, 0.5, 1.0)
    wanted = {
        "mean": 79.0, "between": 12.3 * 1.5, "growth": 3.0, "within": 10.5, "noise": 14.0, "leaning": 2.5,
        "spread": 0.46, "autocorrelation": 0.3, "longest": 4.0, "tail": 0.06, "item_tail": 0.15, "bend": 5.0,
        "dips": 0.29, "components": 0.08,
    }  # fmt: skip
    assert {name: getattr(moved, name) for name in wanted} == pytest.approx(wanted)
    assert (moved.slides, moved.steps, moved.noises) == (P.slides, P.steps, P.noises)
    assert _moved(P, NOW, NOW, 0.8, 1.0) == P


@pytest.mark.parametrize(("up", "enough"), [(True, 1.0), (False, 1.0), (True, 0.5), (False, 0.5)])
def test_no_parameter_moves_beyond_its_bounds(up: bool, enough: float) -> None:
    least = Moments(-1e6, 1e-9, -1e6, 1e-9, 1e-9, 1e-9, -1e6, -1e6, -1e6, -1e6, 1e-9, (1.0, 1.0, 1.0), 1e6, -1e6, -1e6)
    most = Moments(1e6, 1e9, 1e6, 1e9, 1e9, 1e9, 1e6, 1e6, 1e6, 1e6, 1e9, (1.0, 1.0, 1.0), -1e6, 1e6, 1e6)
    moved = _moved(P, most if up else least, NOW, 0.5, enough)
    names = ("mean", "between", "growth", "within", "noise", "leaning", "spread", "item_tail", "bend")
    ends = (130, 60, 40, 40, 60, 50, 1.2, 0.2, 40) if up else (0, 2, 0, 1, 0.5, 0.2, 0, 0, 0)
    assert tuple(getattr(moved, name) for name in names) == ends
    assert moved.autocorrelation == pytest.approx(0.2 + enough * (0.15 if up else -0.1))
    assert moved.tail == pytest.approx(0.04 + 0.16 * enough if up else 0)
    assert moved.longest == pytest.approx(4 if up else 4 - 3 * enough)
    half = (0.9 - P.slides - P.steps) / 2  # of the clients, as many with a dip as with a component
    assert (moved.dips, moved.components) == pytest.approx((half, half) if up else (0.01, 0.0))


def test_dips_are_shorter_by_what_no_autocorrelation_explains() -> None:
    """A tenth is the least. 0.2 less 0.3 lacks 0.2 of it, and a check-in is worth an eighth."""
    first = _moved(P, replace(TARGET, persistence=-0.5), NOW, 0.5, 1.0)
    assert (first.autocorrelation, first.longest) == pytest.approx((0.1, 4 - 8 * 0.2))
    again = _moved(first, replace(TARGET, persistence=0.2), NOW, 0.5, 1.0)  # 0.1 less 1.6 / 8, and half of 0.1 more
    assert (again.autocorrelation, again.longest) == pytest.approx((0.1, 4 - 8 * 0.15))


def test_where_shifts_last_both_sides_speak_of_noise() -> None:
    narrow = replace(TARGET, within=4.0)
    assert _moved(P, narrow, NOW, 0.5, 1.0).within == pytest.approx(7 * sqrt(2.25**0.8))
    lasting = replace(P, slides=0.2, steps=0.2)
    assert _moved(lasting, narrow, NOW, 0.5, 1.0).within == pytest.approx(7)
    assert _moved(replace(P, slides=0.1, steps=0.05), narrow, NOW, 0.5, 1.0).within == pytest.approx(7 * 2.25**0.25)
    nothing = replace(NOW, above=0.1, within=0.1, between=0.1, contrast=0.1, leaning=0.1)
    least = replace(TARGET, above=0.5, within=0.5, between=0.5, contrast=0.5, leaning=0.5)
    still = _moved(P, least, nothing, 0.5, 1.0)
    assert (still.within, still.between, still.noise, still.leaning) == (P.within, P.between, P.noise, P.leaning)
    half = _moved(lasting, replace(least, above=1.0), nothing, 0.5, 1.0)
    assert half.within == pytest.approx(7)


def test_noises_of_items_move_apart_and_keep_their_mean_square() -> None:
    """Of three items half of what one looks like is the noise of the two others; of four, a third."""
    assert _noises((1.2, 0.8), np.array([2.0, 1.0]), 0.5) == (1.2, 0.8)
    three = _noises((1.0, 1.0, 1.0), np.array([1.21, 1.0, 1.0]), 0.5)
    assert three == pytest.approx(np.array([1.21, 1, 1]) / sqrt((1.21**2 + 2) / 3))
    four = _noises((1.0, 1.0, 1.0, 1.0), np.array([16.0, 1e-9, 2.0, 1.0]), 0.5)
    moved = np.array([5.0, 0.2, 2**0.75, 1.0])
    assert four == pytest.approx(moved / sqrt((moved**2).mean()))
    assert _moved(P, replace(TARGET, noises=(1.21, 1.0, 1.0)), NOW, 0.5, 1.0).noises == pytest.approx(three)
    louder = replace(NOW, noises=(1 / 1.21, 1.0, 1.0))
    assert _moved(P, TARGET, louder, 0.5, 1.0).noises == pytest.approx(three)


def test_the_moves_are_damped_more_from_half_way_on(monkeypatch: pytest.MonkeyPatch) -> None:
    pattern, seen = np.ones((30, 9, 3), dtype=np.bool_), []
    pattern[:, 4, 1] = False

    def note(p: Latent, target: Moments, now: Moments, gain: float, enough: float) -> Latent:
        seen.append((p.mean, gain, enough, target, now.mean))
        return replace(p, mean=p.mean - 1)

    monkeypatch.setattr(fit, "_moved", note)
    assert fit_latent(TARGET, pattern, np.zeros(3), 25.0, P) == replace(P, mean=P.mean - 24)
    assert [each[:4] for each in seen] == [(P.mean - n, 0.8 if n < 12 else 0.5, 1.0, TARGET) for n in range(24)]
    assert all(before[4] > after[4] for before, after in pairwise(seen))  # the same numbers, lowered


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """A fit that takes no time, and is as rough."""
    monkeypatch.setattr(fit, "_FEWEST_SIMULATED", 80)
    monkeypatch.setattr(fit, "_ROUNDS", 2)


@pytest.mark.usefixtures("small")
def test_the_order_of_items_what_is_never_answered_and_copies_of_pairs_do_not_matter(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    given = ratings(3, pairs=30, items=3)
    found = fit_programme(given, ("a", "b", "c"), 25.0, 0.03)
    assert (found.items, found.step, found.budget) == (("a", "b", "c"), 25.0, 0.03)
    turned = fit_programme(given[:, :, [2, 0, 1]], ("c", "a", "b"), 25.0, 0.03)
    assert turned.items == ("c", "a", "b")
    for part in ("norms.offsets", "norms.noises", "latent.noises"):
        one, other = (attrgetter(part)(each) for each in (found, turned))
        assert other == tuple(one[place] for place in (2, 0, 1))
        assert len(set(one)) == 3
    assert (turned.weights, turned.scales) == (found.weights, found.scales)
    assert fit_programme(np.concatenate([given, np.full((30, 4, 3), np.nan)], axis=1), found.items, 25.0, 0.03) == found
    monkeypatch.setattr(fit, "_MOST_PAIRS", 30)
    assert fit_programme(np.repeat(given, 3, axis=0), found.items, 25.0, 0.03) == found
    more = np.concatenate([given, given[:20]])  # not twice as many: the first thirty
    assert fit_programme(more, found.items, 25.0, 0.03) == found


@pytest.mark.usefixtures("small")
def test_a_fit_is_made_of_its_parts() -> None:
    given = ratings(4, pairs=50, items=3)[:, :, [0, 1, 2]]
    answered = _pattern(given, 3)
    offsets, target = _target(given, answered, 25.0)
    latent = fit_latent(target, answered, offsets, 25.0, _start(3))
    norms = target.norms(latent.growth, tuple(offsets.tolist()), latent.spread)
    ahead = _to_come(answered)
    assert (ahead.any(axis=2).sum(axis=1) >= 16).all()
    assert (ahead[:, : answered.shape[1]] | ~answered).all()
    drawn, kind = simulate(latent, np.concatenate([ahead, ahead]), offsets, 25.0, fit._SEED + 2)
    made = both_ways(drawn, kind, norms)
    own = both_ways(given, np.zeros(given.shape[:2], dtype=np.int64), norms)
    weights = weights_for(latent, made[0], own[0], 0.03)
    wanted = calibrate(("a", "b", "c"), 25.0, 0.03, norms, latent, weights, drawn, made, own)
    assert fit_programme(given, ("a", "b", "c"), 25.0, 0.03) == wanted


@pytest.mark.usefixtures("small")
def test_what_is_usual_can_be_counted_anew_by_the_same_parameters() -> None:
    given, more = ratings(4, pairs=50, items=3), ratings(5, pairs=50, items=3)
    found = fit_programme(given, ("b", "c", "a"), 25.0, 0.03)
    assert recalibrate(found, given, 0.03) == found
    anew = recalibrate(found, more, 0.05)
    assert (anew.norms, anew.latent, anew.weights, anew.items) == (
        found.norms,
        found.latent,
        found.weights,
        found.items,
    )
    assert anew.budget == 0.05
    assert anew.scales != found.scales


def test_what_a_refit_is_made_of(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first 40 scored check-ins of each pair, what was not answered left open, and the answers' own step."""
    given: list[tuple[Any, ...]] = []

    def noted(*arguments: Any) -> Programme:
        given.append(arguments)
        return PRIOR

    monkeypatch.setattr(scoring.refit, "fit_programme", noted)
    own = load_instrument("own")
    many = [score(own, {"goals": 1 + n % 5, "tasks": 5, "bond": None if n == 2 else 4}) for n in range(41)]
    assert refit(own, [[None, *many[:2], None, *many[2:]], many[:1]], 0.03) == Refit(PRIOR, None, is_new=True)
    refit(replace(own, lines=True), [])
    (ratings, items, step, budget), (nothing, _, on_a_line, usual) = given
    assert (items, step, budget, on_a_line, usual) == (("goals", "tasks", "bond"), 25.0, 0.03, 0.0, BUDGET)
    wanted = np.array([[25.0 * (n % 5), 100, np.nan if n == 2 else 75] for n in range(40)])
    np.testing.assert_array_equal(ratings[0], wanted)
    np.testing.assert_array_equal(ratings[1], np.vstack([wanted[:1], np.full((39, 3), np.nan)]))
    np.testing.assert_array_equal(nothing, np.full((1, 40, 3), np.nan))
