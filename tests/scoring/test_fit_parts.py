"""The parts of a fit by hand: who counts for how much, and how far each parameter moves."""

from dataclasses import replace
from itertools import pairwise
from math import log, sqrt
from operator import attrgetter
from typing import Any

import numpy as np
import pytest

import scoring.refit
from scoring import fit
from scoring.budget import BUDGET
from scoring.calibrate import calibrate
from scoring.evidence import FEATURES, Floats
from scoring.fit import (
    START,
    _both_ways,
    _log_ratios,
    _long_enough,
    _moved,
    _noises,
    _pattern,
    _rounds,
    _start,
    _target,
    _to_come,
    _weighed,
    _with_rates,
    fit_latent,
    fit_programme,
    recalibrate,
)
from scoring.instrument import load_instrument
from scoring.latent import AFTER, COMPONENT, DIP, QUIET, SLIDE, Latent, simulate
from scoring.learn import Rows, learn, parts, rows_of
from scoring.moments import Moments, moments, offsets_of
from scoring.programme import PRIOR, Programme
from scoring.refit import Refit, refit
from scoring.score import score
from tests.scoring.test_evidence import NORMS, histories
from tests.scoring.test_learning import some_rows
from tests.scoring.test_moments import ratings

P = replace(_start(3), within=7.0, noise=7.0, longest=4.0, bend=2.0, slides=0.03, steps=0.03)
NOW = Moments(80.0, 4.0, 3.0, 4.0, 4.0, 4.0, 0.3, 0.1, 0.01, 0.01, 4.0, (1.0, 1.0, 1.0), 0.2)
TARGET = Moments(78.0, 9.0, 5.0, 16.0, 16.0, 1.0, 0.5, 0.3, 0.012, 0.03, 9.0, (1.0, 1.0, 1.0), 0.1)


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
    offsets, found = _target(long[:4], pattern, 25.0)
    assert offsets == pytest.approx(4 / 29 * offsets_of(long[:4]))
    assert found == start
    none, found = _target(long[:1, :2], pattern, 25.0)
    assert (none.tolist(), found) == ([0, 0, 0], start)
    assert _start(2) == replace(START, noises=(1.0, 1.0))


@pytest.mark.parametrize(("length", "enough"), [(2, 0), (3, 0), (6, 0.5), (9, 1), (12, 1)])
def test_from_three_to_nine_check_ins_a_pair_more_and_more_can_be_learned(length: int, enough: float) -> None:
    assert _long_enough(~np.isnan(given(*[length] * 4, places=12))) == pytest.approx(enough)


def test_both_ways_are_the_ratings_and_the_same_upside_down() -> None:
    history, _ = histories(1, 6, 5, 4)
    kind = np.arange(30).reshape(6, 5)
    up, down = _both_ways(history, kind, NORMS)
    again, back = _both_ways(100 - history, kind, NORMS.mirrored())
    assert down.features.tolist() == again.features.tolist()
    assert back.features == pytest.approx(up.features)
    assert up.kind.tolist() == down.kind.tolist()


def test_a_ratio_is_a_part_less_its_odds_where_two_went_before() -> None:
    rows, odds = some_rows(1, 50), np.array([-1.0, 2.0])
    weights = np.random.default_rng(1).normal(size=(2, 1 + len(FEATURES)))
    known = rows.features[rows.earlier >= 2]
    assert _log_ratios(rows, weights, odds) == pytest.approx(parts(known, weights) - [[-1.0, 2.0]])
    none = Rows(*(getattr(rows, name)[rows.earlier < 2] for name in Rows.__slots__))
    assert _log_ratios(none, weights, odds).shape == (0, 2)
    nobody = rows_of(np.full((1, 3, 4), np.nan), np.zeros((1, 3), dtype=np.int64), NORMS)
    assert _log_ratios(nobody, weights, odds).shape == (0, 2)


def made(dips: int, components: int, slides: int) -> Rows:
    """So many of a hundred check-ins with two earlier ones; all others with one, which do not count."""
    kinds = [DIP] * dips + [COMPONENT] * components + [SLIDE] * slides
    kind = np.array([*kinds, *[QUIET] * (100 - len(kinds)), *[DIP] * 50, *[SLIDE] * 50])
    earlier = np.array([2] * 100 + [1] * 100)
    return Rows(np.zeros((200, 0)), kind, earlier, earlier, np.zeros(200), earlier > 0)


def test_shares_move_by_the_difference_of_rates() -> None:
    """A rate of 10 in 100 where a quarter have one: 0.4 for each; four fifths of the way."""
    found, latent = np.array([0.03, 0.04, 0.02]), replace(P, dips=0.25, components=0.05, slides=0.03, steps=0.2)
    real = np.array([0.05, 0.03, 0.05])
    moved = _with_rates(latent, made(10, 2, 1), real, found, 1.0)
    slides = 0.03 + 0.8 * 0.03 / (0.01 / 0.03) - 0.03
    assert moved.shares == pytest.approx((0.29, 0.03, slides, START.steps))
    assert replace(moved, dips=0.25, components=0.05, slides=0.03, steps=0.2) == latent
    half, none = (_with_rates(latent, made(10, 2, 1), real, found, enough).slides for enough in (0.5, 0.0))
    assert (half, none) == pytest.approx((slides / 2 + START.slides / 2, START.slides))


def test_shares_keep_within_bounds() -> None:
    rare = replace(P, dips=0.25, components=0.004, slides=0.03)
    zero, one = np.zeros(3), np.ones(3)
    assert _with_rates(rare, made(0, 0, 0), zero, one, 1.0).shares == pytest.approx((0.01, 0.01, 0.01, START.steps))
    most = _with_rates(rare, made(0, 0, 0), one, zero, 1.0).shares
    assert most == pytest.approx((0.92 * 0.8 / 2.37, 0.92 * 0.8 / 2.37, 0.92 * 0.77 / 2.37, START.steps))
    # None seen counts as 2 in 100 a pair; a share below one in a hundred as one in a hundred.
    little = _with_rates(rare, made(0, 1, 0), zero + 0.002, zero, 1.0).shares
    assert little == pytest.approx((0.25 + 0.8 * 0.1, 0.01, 0.03 + 0.8 * 0.1 - 0.03, START.steps))


@pytest.mark.parametrize(
    ("rows", "shares", "common"),
    [
        (made(5, 0, 8), (0.1, 0.0, 0.5, 0.1), (0.05, 0.0052, 0.03)),
        (made(5, 0, 8), (0.1, 0.0, 0.25, 0.0), (0.05, 0.0052, 0.015)),
        (made(5, 0, 8), (0.1, 0.0, 0.3, 0.1), (0.05, 0.0052, 0.01)),
        (made(5, 4, 2), (0.0, 0.0, 0.9, 0.0), (0.05, 0.04, 0.012)),
        (made(5, 4, 8), (0.4, 0.0, 0.3, 0.0), (0.05, 0.04, 0.005)),
        (made(0, 9, 0), (0.1, 0.0, 0.1, 0.0), (0.0092, 0.09, 0.00092)),
        (made(0, 0, 0), (0.1, 0.0, 0.1, 0.0), (0.002, 0.002, 0.0002)),
    ],
)
def test_parts_are_moved_to_how_common_each_kind_is(
    rows: Rows, shares: tuple[float, float, float, float], common: tuple[float, float, float]
) -> None:
    weights, odds = np.ones((5, 1 + len(FEATURES))), np.array([-1.0, -2.0, -3.0, -4.0, -5.0])
    dips, components, slides, steps = shares
    latent = replace(P, dips=dips, components=components, slides=slides, steps=steps)
    moved = _weighed(weights, odds, rows, latent)
    assert moved[:3, 0] == pytest.approx([1 + log(rate) + place for place, rate in enumerate(common, 1)])
    assert (moved[3:] == 1).all()
    assert (moved[:, 1:] == 1).all()
    assert (weights == 1).all()
    assert AFTER not in rows.kind


def test_each_parameter_moves_by_its_own_moment() -> None:
    """Half the way: by half a difference, by the root of a ratio."""
    moved = _moved(P, TARGET, NOW, 0.5, 1.0)
    wanted = {
        "mean": 79.0, "between": 12.3 * 1.5, "growth": 3.0, "within": 10.5, "noise": 14.0, "leaning": 2.5,
        "spread": 0.46, "autocorrelation": 0.3, "longest": 4.0, "tail": 0.06, "item_tail": 0.15, "bend": 5.0,
    }  # fmt: skip
    assert {name: getattr(moved, name) for name in wanted} == pytest.approx(wanted)
    assert (moved.shares, moved.noises) == (P.shares, P.noises)
    assert _moved(P, NOW, NOW, 0.8, 1.0) == P


@pytest.mark.parametrize(("up", "enough"), [(True, 1.0), (False, 1.0), (True, 0.5), (False, 0.5)])
def test_no_parameter_moves_beyond_its_bounds(up: bool, enough: float) -> None:
    least = Moments(-1e6, 1e-9, -1e6, 1e-9, 1e-9, 1e-9, -1e6, -1e6, -1e6, -1e6, 1e-9, (1.0, 1.0, 1.0), 1e6)
    most = Moments(1e6, 1e9, 1e6, 1e9, 1e9, 1e9, 1e6, 1e6, 1e6, 1e6, 1e9, (1.0, 1.0, 1.0), -1e6)
    moved = _moved(P, most if up else least, NOW, 0.5, enough)
    names = ("mean", "between", "growth", "within", "noise", "leaning", "spread", "item_tail", "bend")
    ends = (130, 60, 40, 40, 60, 50, 1.2, 0.2, 40) if up else (0, 2, 0, 1, 0.5, 0.2, 0, 0, 0)
    assert tuple(getattr(moved, name) for name in names) == ends
    assert moved.autocorrelation == pytest.approx(0.2 + enough * (0.15 if up else -0.1))
    assert moved.tail == pytest.approx(0.04 + 0.16 * enough if up else 0)
    assert moved.longest == pytest.approx(4 if up else 4 - 3 * enough)


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


def test_the_moves_are_damped_more_from_the_seventh_on(monkeypatch: pytest.MonkeyPatch) -> None:
    pattern, seen = np.ones((30, 9, 3), dtype=np.bool_), []
    pattern[:, 4, 1] = False

    def note(p: Latent, target: Moments, now: Moments, gain: float, enough: float) -> Latent:
        seen.append((p.mean, gain, enough, target, now.mean))
        return replace(p, mean=p.mean - 1)

    monkeypatch.setattr(fit, "_moved", note)
    assert fit_latent(TARGET, pattern, np.zeros(3), 25.0, P, 8) == replace(P, mean=P.mean - 8)
    assert [each[:4] for each in seen] == [(P.mean - n, 0.8 if n < 6 else 0.5, 1.0, TARGET) for n in range(8)]
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
    monkeypatch.setattr(fit, "_ROUNDS", 1)
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
    latent = _rounds(given, answered, offsets, target, 25.0)
    norms = target.norms(latent.growth, tuple(offsets.tolist()))
    training = replace(latent, dips=0.36, components=0.12, slides=0.12, steps=0.12)
    ahead = _to_come(answered)
    assert (ahead.any(axis=2).sum(axis=1) >= 16).all()
    assert (ahead[:, : answered.shape[1]] | ~answered).all()
    weights, odds = learn(rows_of(*simulate(training, ahead, offsets, 25.0, fit._SEED + 3), norms))
    drawn, kind = simulate(latent, np.concatenate([ahead, ahead]), offsets, 25.0, fit._SEED + 2)
    made = rows_of(drawn, kind, norms), rows_of(100 - drawn, kind, norms.mirrored())
    none = np.zeros(given.shape[:2], dtype=np.int64)
    own = rows_of(given, none, norms), rows_of(100 - given, none, norms.mirrored())
    moved = _weighed(weights, odds, made[0], latent)[:3]
    wanted = calibrate(("a", "b", "c"), 25.0, 0.03, norms, latent, moved, drawn, made, own)
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


@pytest.mark.usefixtures("small")
def test_how_common_events_are_is_asked_in_turn_with_all_else(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the ratings upside down show beyond the simulated ones is taken off; less than nothing is not added."""
    given = ratings(5, pairs=50, items=3)
    answered = _pattern(given, 3)
    offsets, target = _target(given, answered, 25.0)
    asked: list[tuple[int, list[float]]] = []
    told: list[Any] = []
    answers = iter([[0.3, 0.2, 0.1], *[[0.02, 0.05, 0.04], [0.05, 0.03, 0.06], [0.2, 0.2, 0.2]] * 2])

    def rate(log_ratios: Floats, prior: Floats) -> Floats:
        asked.append((len(log_ratios), prior.tolist()))
        return np.array(next(answers))

    def note(latent: Latent, made: Rows, real: Floats, found: Floats, enough: float) -> Latent:
        told.append((real.tolist(), found.tolist(), enough))
        return replace(latent, dips=latent.dips / 2)

    monkeypatch.setattr(fit, "rates", rate)
    monkeypatch.setattr(fit, "_with_rates", note)
    latent = _rounds(given, answered, offsets, target, 25.0)
    prior = fit._PRIOR_RATES.tolist()
    own = sum(max(0, int(each) - 2) for each in (~np.isnan(given[:, :, 0])).sum(axis=1))
    simulated = sum(max(0, int(each) - 2) for each in answered.any(axis=2).sum(axis=1))
    turn = [(simulated, prior), (own, [0.02, 0.05, 0.04]), (simulated, prior)]
    assert asked == [(own, prior), *turn, *turn]
    assert told == [(pytest.approx([0.27, 0.2, 0.08]), [0.2, 0.2, 0.2], _long_enough(answered))] * 2
    assert latent.dips == START.dips / 4
    first = fit_latent(target, answered, offsets, 25.0, _start(3), 10)
    second = fit_latent(target, answered, offsets, 25.0, replace(first, dips=START.dips / 2), 6)
    assert latent == fit_latent(target, answered, offsets, 25.0, replace(second, dips=START.dips / 4), 6)


@pytest.mark.usefixtures("small")
def test_with_next_to_no_history_events_keep_to_the_start() -> None:
    """Fewer than fifty check-ins with two before."""
    given = ratings(6, pairs=200, items=3)
    given = given[~np.isnan(given[:, 8, 0])][:, :9]
    seven, eight = given[:7], given[:8]  # 49, and 56
    answered = _pattern(eight, 3)
    for pairs, learned in ((seven, False), (eight, True)):
        offsets, target = _target(pairs, answered, 25.0)
        start = fit_latent(target, answered, offsets, 25.0, _start(3), 10)
        assert (_rounds(pairs, answered, offsets, target, 25.0) != start) == learned


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
