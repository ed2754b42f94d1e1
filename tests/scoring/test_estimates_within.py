"""Correlations, change within clients, quantiles and chance: published values, other formulas, known truth."""

from math import inf, isinf, sqrt

import numpy as np
import pytest

from scoring.divergence import divergence
from scoring.estimates.chance import back_by_chance
from scoring.estimates.correlation import (
    Correlation,
    between_clients,
    d_from_r,
    r_from_d,
    standardised_difference,
    within_clients,
)
from scoring.estimates.estimate import Estimate, NotEstimable
from scoring.estimates.means import Clients
from scoring.estimates.parity import Sides
from scoring.estimates.quantiles import Quantile, quantile
from scoring.estimates.within import CheckIns, later_less_first, level, slope
from scoring.evidence import Floats


def correlated(found: Correlation | NotEstimable) -> Correlation:
    assert isinstance(found, Correlation)
    return found


def estimated(found: Estimate | NotEstimable) -> Estimate:
    assert isinstance(found, Estimate)
    return found


def near(found: float, rate: float, tries: int) -> bool:
    """Whether a share is not below a rate by more than chance (three standard errors)."""
    return found > rate - 3 * sqrt(rate * (1 - rate) / tries)


def test_from_r_to_d_as_two_hundred_and_ninety_five_studies_have_it() -> None:
    """Flückiger and others (2018): r = .278, d = .579."""
    assert d_from_r(0.278) == pytest.approx(0.579, abs=5e-4)
    assert r_from_d(0.5788) == pytest.approx(0.278, abs=5e-5)
    assert r_from_d(0.5, 20, 60) == pytest.approx(0.5 / sqrt(0.25 + 6400 / 1200))
    with pytest.raises(ValueError, match="found"):
        d_from_r(1.0)
    with pytest.raises(ValueError, match="found"):
        r_from_d(0.5, 0, 3)


@pytest.mark.parametrize("seed", range(5))
def test_what_is_held_constant_is_by_the_formula_of_partial_correlation(seed: int) -> None:
    """Two therapists with the same clients: what is pooled is what each of them has."""
    rng = np.random.default_rng(seed)
    first = rng.normal(0, 1, 30)
    alliance, outcome = 0.5 * first + rng.normal(0, 1, 30), 0.6 * first + rng.normal(0, 1, 30)
    twice = [np.concatenate([each, each + 7]) for each in (alliance, outcome, first)]
    therapists = np.repeat([3, 8], 30)
    found = correlated(between_clients(twice[0], twice[1], therapists, first=twice[2]))
    xy, xs, ys = (
        float(np.corrcoef(*each)[0, 1]) for each in ((alliance, outcome), (alliance, first), (outcome, first))
    )
    r = (xy - xs * ys) / sqrt((1 - xs**2) * (1 - ys**2))
    assert found.pooled.mean.value == pytest.approx(np.arctanh(r) - r / 58), seed
    assert found.pooled.mean.error == pytest.approx(sqrt(1 / 26 / 2)), seed
    plain = correlated(between_clients(twice[0], twice[1], therapists))
    assert plain.pooled.mean.value == pytest.approx(np.arctanh(xy) - xy / 58), seed
    assert plain.pooled.mean.error == pytest.approx(sqrt(1 / 27 / 2)), seed
    assert plain.interval().low < plain.value < plain.interval().high < plain.prediction().high + 1e-12, seed
    noisy = plain.with_noise(0.0, 0.2).interval()
    assert noisy.high - noisy.low > plain.interval().high - plain.interval().low, seed


def test_nobody_moves_a_correlation_further_than_is_said() -> None:
    rng = np.random.default_rng(2)  # the seed
    therapists = np.repeat(np.arange(4), 12)
    x, y = rng.normal(0, 1, 48), rng.normal(0, 1, 48)
    before = correlated(between_clients(x, y, therapists)).pooled.mean
    moved = []
    for place in range(48):
        step = np.eye(48)[place] * 1e-4
        for after in (between_clients(x, y + step, therapists), between_clients(x + step, y, therapists)):
            moved.append(abs(correlated(after).pooled.mean.value - before.value) / 1e-4)
    assert max(moved) == pytest.approx(before.reach, rel=0.1)


def test_level_and_tracking_of_a_programme_are_its_pairs() -> None:
    rng = np.random.default_rng(6)  # the seed
    clients = np.repeat(np.arange(30), rng.integers(3, 12, 30))
    x = rng.uniform(20, 100, len(clients))
    y = x * 0.4 + rng.normal(20, 9, len(clients))
    pairs = [divergence(list(x[clients == each]), list(y[clients == each])) for each in range(30)]
    found = estimated(level(CheckIns(x, y, clients, clients % 6)))
    assert found.value == pytest.approx(np.mean([each.level for each in pairs if each is not None]))
    assert found.reach == pytest.approx(1 / 30)
    first = clients == 0
    many = np.repeat(np.arange(9), first.sum())
    same = CheckIns(np.tile(x[first], 9), np.tile(y[first], 9), many, many)
    one = pairs[0]
    assert one is not None
    assert estimated(slope(same)).value == pytest.approx(one.tracking)


def test_later_less_first_is_of_those_who_have_both() -> None:
    scores = np.array([60.0, 62, 70, 50, 80, 40, 44, 90])
    sessions = np.array([1, 5, 6, 2, 9, 1, 6, 7])
    clients = np.array([0, 0, 0, 1, 1, 2, 2, 3])
    found = estimated(later_less_first(scores, sessions, clients, clients))
    assert [found.value, found.clients] == pytest.approx([(9 + 30 + 4) / 3, 3])
    assert found.error == pytest.approx(np.std([9, 30, 4], ddof=1) / sqrt(3))
    assert later_less_first(scores[:3], sessions[:3], clients[:3], clients[:3]) is NotEstimable.TOO_FEW_CLIENTS
    none = np.zeros(0, dtype=np.int64)
    assert later_less_first(np.zeros(0), none, none, none) is NotEstimable.NO_DATA


@pytest.mark.parametrize(
    ("count", "share", "low", "high"),
    [(5, 0.5, -inf, inf), (10, 0.5, 2, 9), (20, 0.5, 6, 15), (30, 0.5, 10, 21), (20, 0.9, 14, inf)],
)
def test_order_statistics_around_a_median_are_those_of_the_tables(
    count: int, share: float, low: float, high: float
) -> None:
    """One client for each therapist: of ten the second and the ninth, of twenty the sixth and the fifteenth."""
    found = quantile(Clients(np.arange(1.0, count + 1), np.arange(count)), share)
    assert isinstance(found, Quantile)
    assert found.interval.high == high
    assert found.interval.low == pytest.approx(low) if isinf(low) or share == 0.5 else found.interval.low < 18


def test_what_comes_back_by_chance_is_what_a_simulation_shows() -> None:
    rng = np.random.default_rng(8)  # the seed
    for persistence in (0.0, 0.4):
        scores = rng.normal(0, 1, (200_000, 4))
        for n in range(1, 4):
            scores[:, n] = persistence * scores[:, n - 1] + sqrt(1 - persistence**2) * scores[:, n]
        alarmed = scores[scores[:, 0] < -1.5]
        for within in (1, 2, 3):
            seen = float((alarmed[:, 1 : within + 1] >= -1.0).any(axis=1).mean())
            told = back_by_chance(1.5, 1.0, within, persistence=persistence)
            assert abs(seen - told) < 4 * sqrt(told * (1 - told) / len(alarmed)), (persistence, within)
    assert back_by_chance(2.054, 1.645, 1) == pytest.approx(0.95, abs=1e-3)
    off = rng.normal(0, 0.5, 400_000)  # the usual is that of four earlier check-ins
    scores = rng.normal(0, 1, (400_000, 4))
    low = scores[:, 0] < off - 2.3
    seen = float((scores[low, 1:] >= (off[low] - 1.8)[:, None]).any(axis=1).mean())
    told = back_by_chance(2.3, 1.8, 3, usual=0.5)
    assert abs(seen - told) < 4 * sqrt(told * (1 - told) / low.sum())
    assert told < back_by_chance(2.3, 1.8, 3)
    with pytest.raises(ValueError, match="found"):
        back_by_chance(2, 2, 0)


def caseloads(rng: np.random.Generator, therapists: int) -> np.ndarray:
    return np.repeat(np.arange(therapists), np.maximum(rng.poisson(rng.gamma(2, 6, therapists)), 2))


@pytest.mark.parametrize("therapists", [5, 15])
def test_intervals_hold_where_values_are_heaped_and_therapists_few(therapists: int) -> None:
    """Of a correlation between clients, of one within them, of a slope, a standardised difference and a median."""
    seed, tries = 13, 150
    rng = np.random.default_rng(seed)
    hits: dict[str, list[bool]] = {}

    def note(name: str, found: Estimate | Correlation | Quantile | NotEstimable, truth: float) -> None:
        if isinstance(found, Quantile):
            hits.setdefault(name, []).append(truth in found.interval)
        elif not isinstance(found, NotEstimable):
            hits.setdefault(name, []).append(truth in found.interval())

    for _ in range(tries):
        own = caseloads(rng, therapists)
        count = len(own)
        x = rng.normal(0, 1, count)
        y = 0.3 * x + sqrt(1 - 0.09) * rng.normal(0, 1, count)
        note("between", between_clients(np.round(75 + 10 * x), np.round(50 + 20 * y), own), 0.3)
        clients = np.repeat(np.arange(count), rng.integers(2, 12, count))
        within = rng.normal(0, 1, len(clients))
        moved = 0.3 * within + sqrt(1 - 0.09) * rng.normal(0, 1, len(clients))
        usual: Floats = rng.normal(0, 2, count)[clients]
        note("within", within_clients(CheckIns(within + usual, moved, clients, own[clients])), 0.3)
        theirs = 0.5 + 0.3 * rng.normal(0, 1, therapists)[own][clients] + rng.normal(0, 0.5, count)[clients]
        rising = np.round(60 + 5 * usual + theirs * within * 5 + rng.normal(0, 6, len(clients)))
        note("slope", slope(CheckIns(within * 5, rising, clients, own[clients])), 0.5)
        left = rng.random(count) < 0.4
        seen = 70 + rng.normal(0, 3, therapists)[own] + 12 * rng.normal(0, 1, count) - 6 * left
        note("dropped out", standardised_difference(Sides(seen, left, np.arange(count), own)), -6 / sqrt(153))
        hours: Floats = np.asarray(np.round(np.exp(2 + x), 1), dtype=np.float64)
        note("median", quantile(Clients(hours, own)), float(np.exp(2)))
    for name, each in hits.items():
        assert len(each) > tries * 0.9, (seed, name)
        assert near(float(np.mean(each)), 0.95, len(each)), (seed, name, np.mean(each))
