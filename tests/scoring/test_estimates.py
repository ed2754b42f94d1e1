"""Means and differences of clients of therapists: published values, dense formulas, and populations of known truth."""

from math import hypot, inf, sqrt

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.special import gammaincinv, ndtr, ndtri

from scoring.disclosure.estimates import told
from scoring.disclosure.figures import score_sd
from scoring.disclosure.noise import Noise
from scoring.estimates.equivalence import Comparison, equivalence
from scoring.estimates.estimate import Estimate, NotEstimable
from scoring.estimates.means import Clients, clopper_pearson, interval_of_mean, interval_of_share, mean, wilson
from scoring.estimates.mixed import Mixed, fit
from scoring.estimates.parity import Sides, difference

Floats = NDArray[np.float64]
# Davies and Goldsmith (1972): the yield of dyestuff, five of each of six batches.
DYESTUFF = (
    *(1545, 1440, 1440, 1520, 1580, 1540, 1555, 1490, 1560, 1495, 1595, 1550, 1605, 1510, 1560),
    *(1445, 1440, 1595, 1465, 1545, 1595, 1630, 1515, 1635, 1625, 1520, 1455, 1450, 1480, 1445),
)


def estimated(found: Estimate | NotEstimable) -> Estimate:
    assert isinstance(found, Estimate)
    return found


def test_dyestuff_as_lme4_fits_it() -> None:
    """REML: 1527.50 (19.38), batches 1764, residual 2451; balanced, so the degrees are the batches less 1."""
    values, batches = np.array(DYESTUFF, dtype=float), np.repeat(np.arange(6), 5)
    found = fit(values - 1500, np.ones((30, 1)), np.arange(30), batches, np.ones(30))
    assert isinstance(found, Mixed)
    assert found.therapist == pytest.approx(1764.05, abs=0.05)
    assert found.rest + found.client == pytest.approx(2451.25, abs=0.05)
    both = found.fitted.estimate(np.ones(1), 30), mean(Clients(values - 1500, batches))
    for each in both:
        assert isinstance(each, Estimate)
        assert [each.value, each.error, each.degrees] == pytest.approx([27.5, 19.3834, 5], abs=5e-5)


@pytest.mark.parametrize(
    ("hits", "count", "by_wilson", "by_clopper"),
    [
        (81, 263, (0.2553, 0.3662), (0.2527, 0.3676)),
        (15, 148, (0.0624, 0.1605), (0.0578, 0.1617)),
        (0, 20, (0.0, 0.1611), (0.0, 0.1684)),
        (1, 29, (0.0061, 0.1718), (0.0009, 0.1776)),
    ],
)
def test_shares_as_newcombe_has_them(
    hits: int, count: int, by_wilson: tuple[float, float], by_clopper: tuple[float, float]
) -> None:
    assert wilson(hits, count) == pytest.approx(by_wilson, abs=5e-5)
    assert clopper_pearson(hits, count) == pytest.approx(by_clopper, abs=5e-5)
    for each in (wilson, clopper_pearson):
        with pytest.raises(ValueError, match="found"):
            each(3, 2)


@pytest.mark.parametrize("seed", range(5))
def test_with_a_therapist_for_each_client_it_is_the_test_of_welch(seed: int) -> None:
    rng = np.random.default_rng(seed)
    one, two = rng.normal(70, 5, 12), rng.normal(72, 15, 7)
    sides = Sides(np.concatenate([one, two]), np.arange(19) >= 12, np.arange(19), np.arange(19))
    found = estimated(difference(sides))
    assert found.value == pytest.approx(two.mean() - one.mean()), seed
    assert found.error == pytest.approx(sqrt(one.var(ddof=1) / 12 + two.var(ddof=1) / 7)), seed
    assert found.reach == pytest.approx(1 / 7), seed


@pytest.mark.parametrize("seed", range(5))
def test_sums_by_client_and_therapist_are_what_whole_matrices_give(seed: int) -> None:
    rng = np.random.default_rng(seed)
    n = 60
    clients = rng.integers(0, 30, n)
    therapists, second, weights = clients % 5, rng.random(n) < 0.5, rng.uniform(1, 5, n)
    design = np.column_stack([np.ones(n), second]).astype(float)
    values = rng.normal(0, 1, n) + rng.normal(0, 1, 30)[clients] + rng.normal(0, 1, 5)[therapists]
    found = fit(values, design, clients, therapists, weights)
    assert isinstance(found, Mixed), seed
    same_client, same_therapist = (each[:, None] == each for each in (clients, therapists))

    def covariance(therapist: float, client: float, rest: float) -> Floats:
        return np.asarray(therapist * same_therapist + client * same_client + np.diag(rest / weights))

    def likelihood(*variances: float) -> float:
        whole = covariance(*variances)
        inverse = np.linalg.inv(whole)
        information = design.T @ inverse @ design
        left = values - design @ np.linalg.solve(information, design.T @ inverse @ values)
        return float(-np.linalg.slogdet(whole)[1] - np.linalg.slogdet(information)[1] - left @ inverse @ left)

    best = likelihood(found.therapist, found.client, found.rest)
    for factors in rng.uniform(0.7, 1.4, (30, 3)):
        there = found.therapist * factors[0] + 0.01 * factors[2], found.client * factors[1], found.rest * factors[2]
        assert likelihood(*there) < best + 1e-4, seed
    inverse = np.linalg.inv(covariance(found.therapist, found.client, found.rest))
    influence = np.linalg.solve(design.T @ inverse @ design, design.T @ inverse)
    assert found.fitted.coefficients == pytest.approx(influence @ values), seed
    each = [np.abs(influence[1, clients == one]).sum() for one in np.unique(clients)]
    assert found.reach(np.array([0.0, 1.0])) == pytest.approx(max(each)), seed


def test_what_cannot_be_estimated_says_why() -> None:
    def of(values: list[float], second: list[int], therapists: list[int]) -> Estimate | NotEstimable:
        count = len(values)
        return difference(Sides(np.array(values), np.array(second, dtype=bool), np.arange(count), np.array(therapists)))

    assert of([], [], []) is NotEstimable.NO_DATA
    assert of([1, 2, 3], [1, 1, 1], [0, 1, 2]) is NotEstimable.ONE_SIDE
    assert of([1, 2, 3, 4], [1, 1, 0, 0], [0, 1, 2, 3]) is NotEstimable.TOO_FEW_CLIENTS
    assert of([1, 1, 1, 1, 1, 1], [1, 1, 1, 0, 0, 0], [0, 1, 2, 3, 4, 5]) is NotEstimable.NO_SPREAD
    assert of([1, 2, 3, 4, 5, 6], [1, 1, 1, 0, 0, 0], [0, 0, 0, 1, 1, 1]) is NotEstimable.TOO_FEW_THERAPISTS
    assert of([1, 2, 3, 4, 5, 6], [1, 1, 1, 0, 0, 0], [0, 0, 0, 1, 2, 3]) is NotEstimable.TOO_FEW_THERAPISTS
    assert mean(Clients(np.array([1.0, 2, 3]), np.zeros(3, dtype=int))) is NotEstimable.TOO_FEW_THERAPISTS
    assert mean(Clients(np.array([1.0, 2]), np.arange(2))) is NotEstimable.TOO_FEW_CLIENTS
    assert mean(Clients(np.zeros(0), np.zeros(0, dtype=int))) is NotEstimable.NO_DATA
    with pytest.raises(ValueError, match="finite"):
        Clients(np.array([1.0, np.nan]), np.arange(2))


def test_a_quarter_of_ceilings_is_not_exact() -> None:
    found = estimated(mean(Clients(np.full(20, 100.0), np.arange(20) // 4)))
    assert (found.value, found.error) == (100, 0)
    for interval in (interval_of_mean(found), interval_of_share(found)):
        assert [interval.low, interval.high] == pytest.approx([83.16, 100], abs=5e-3)
    noisy = interval_of_mean(found.with_noise(0.5, 1.5))
    assert noisy.low < 98
    assert noisy.high == 100


def programme(rng: np.random.Generator, therapists: int, apart: float) -> Sides:
    """Few or many clients each, who are heaped near the top; therapists differ in level, in how often they meet
    remotely and in how that goes; a third meet both ways."""
    caseloads = np.maximum(rng.poisson(rng.gamma(1.5, 6, therapists)), 2)
    own = np.repeat(np.arange(therapists), caseloads)
    first = rng.random(len(own)) < rng.beta(1.2, 1.2, therapists)[own]
    both = np.flatnonzero(rng.random(len(own)) < 0.3)
    clients = np.concatenate([np.arange(len(own)), both])
    second, theirs = np.concatenate([first, ~first[both]]), own[clients]
    seen = 75 + rng.normal(0, 4, therapists)[theirs] + (10 - rng.gamma(2, 7, len(own)))[clients]
    seen += (apart + rng.normal(0, 4, therapists)[theirs]) * second + rng.normal(0, 4, len(clients))
    return Sides(seen, second, clients, theirs, rng.integers(1, 12, len(clients)).astype(float))


def near(found: float, rate: float, tries: int) -> bool:
    """Whether a share is not below a rate by more than chance (three standard errors)."""
    return found > rate - 3 * sqrt(rate * (1 - rate) / tries)


@pytest.mark.parametrize("therapists", [4, 12])
def test_the_interval_of_a_difference_holds_and_few_are_told_wrongly_at_the_margin(therapists: int) -> None:
    seed, tries = 5, 120
    rng = np.random.default_rng(seed)
    found = [difference(programme(rng, therapists, 5.0)) for _ in range(tries)]
    shown = [each.with_noise(rng.laplace(0, 1 / sqrt(2)), 1.0) for each in found if isinstance(each, Estimate)]
    assert len(shown) > tries * 0.8, seed
    assert near(float(np.mean([5.0 in each.interval() for each in shown])), 0.95, len(shown)), seed
    calls = [equivalence(each, 5.0).comparison for each in shown]
    wrong = float(np.mean([each in (Comparison.EQUIVALENT, Comparison.BOTH) for each in calls]))
    assert near(1 - wrong, 0.95, len(shown)), (seed, wrong)


@pytest.mark.parametrize("therapists", [5, 20])
def test_counted_evenly_a_difference_holds_and_hangs_far_less_on_one_client(therapists: int) -> None:
    seed, tries = 99, 150
    rng = np.random.default_rng(seed)
    hits, less = 0, []
    for _ in range(tries):
        sides = programme(rng, therapists, 2.0)
        even, other = estimated(difference(sides, evenly=True)), estimated(difference(sides))
        hits += 2.0 in even.interval()
        less.append(even.reach / other.reach)
        second = sides.second
        assert even.reach < 2 * (1 / second.sum() + 1 / (~second).sum()), seed
    assert near(hits / tries, 0.95, tries), (seed, hits / tries)
    assert np.median(less) < 0.5, (seed, np.median(less))


@pytest.mark.parametrize("therapists", [3, 8, 30])
@pytest.mark.parametrize("rate", [0.05, 0.8])
def test_the_interval_of_a_share_holds_where_therapists_differ(therapists: int, rate: float) -> None:
    """Beta-binomial, within therapists alike by a tenth, caseloads uneven."""
    seed, tries = 9, 300
    rng = np.random.default_rng(seed)
    hits = 0
    for _ in range(tries):
        own = np.repeat(np.arange(therapists), rng.integers(2, 14, therapists))
        chance = rng.beta(9 * rate, 9 * (1 - rate), therapists)[own]
        found = mean(Clients(np.where(rng.random(len(own)) < chance, 100.0, 0.0), own))
        hits += 100 * rate in interval_of_share(estimated(found))
    assert near(hits / tries, 0.95, tries), (seed, hits / tries)


@pytest.mark.parametrize(("therapists", "each"), [(3, 7), (10, 9)])
def test_the_interval_of_what_is_told_holds_though_its_error_is_blurred_too(therapists: int, each: int) -> None:
    seed, tries, sd = 3, 400, score_sd(Noise(bytes(32)))
    rng = np.random.default_rng(seed)
    hits, errors, values = 0, [], []
    for _ in range(tries):
        own = np.repeat(np.arange(therapists), np.maximum(rng.poisson(rng.gamma(3, each / 3, therapists)), 3))
        seen = 70 + 3 * rng.normal(0, 1, therapists)[own] + 14 * rng.normal(0, 1, len(own))
        exact = estimated(mean(Clients(seen, own)))
        shown = told(exact, Noise(rng.bytes(32)), "alliance")
        hits += 70 in shown.interval()
        values.append((shown.value - exact.value) / exact.reach)
        errors.append((shown.error - exact.error) / exact.reach)
    assert near(hits / tries, 0.95, tries), (seed, hits / tries)
    for drawn in (values, errors):  # by so much is off who knows all others; the error is not below 0
        assert 0.73 * sd < np.std(drawn) < 1.27 * sd, seed
    with pytest.raises(ValueError, match="reach"):
        told(Estimate(1, 1, 1, 9, 3), Noise(bytes(32)), "alliance")


@pytest.mark.parametrize("degrees", [1.5, 3.0, 10.0, inf])
@pytest.mark.parametrize("level", [0.9, 0.95])
def test_noise_in_the_error_costs_no_interval_its_rate(level: float, degrees: float) -> None:
    """By integrating over the error that is found, and over the noise in it; its own noise has a deviation of 1."""
    found = (
        np.ones(1) if degrees == inf else np.sqrt(gammaincinv(degrees / 2, (np.arange(60) + 0.5) / 60) * 2 / degrees)
    )
    blur = ndtri((np.arange(200) + 0.5) / 200)
    rates = []
    for error in (0.0, 0.5, 1.0, 2.0, 3.0, 4.0, 6.0, 10.0, 20.0):
        drawn = np.maximum(error * found[:, None] + blur[None, :], 0.0).ravel()
        halves = np.array([Estimate(0, each, degrees, 9, 3, 1, 1, 1).half((1 + level) / 2) for each in drawn])
        rates.append(float(2 * ndtr(halves / sqrt(error**2 + 1)).mean() - 1))
    assert min(rates) > level - 0.005, rates
    assert max(rates) < level + 0.55 * (1 - level), rates


def test_where_nearly_all_is_noise_a_share_of_nobody_still_counts_it() -> None:
    told_as_none = Estimate(-4.0, 0.0, 3.0, 30, 4, 1 / 30, 7.0, 7.0)
    alone, noisy = clopper_pearson(0, 30)[1] * 100, interval_of_share(told_as_none)
    assert noisy.low == 0
    assert noisy.high == pytest.approx(hypot(alone, 7.0 * 1.959964), abs=1e-3)


@pytest.mark.parametrize("therapists", [3, 8, 30])
def test_clients_with_a_share_of_their_own_are_not_taken_for_a_yes_or_no(therapists: int) -> None:
    """Each answered most: they differ less than a yes from a no, and the interval is the narrower, and holds."""
    seed, tries = 4, 300
    rng = np.random.default_rng(seed)
    hits, narrower = 0, []
    for _ in range(tries):
        place = np.repeat(np.arange(therapists), rng.integers(5, 30, therapists))
        found = estimated(mean(Clients(100 * rng.binomial(10, rng.beta(20, 5, therapists)[place] ** 0.5) / 10, place)))
        own, whole = interval_of_share(found, own=True), interval_of_share(found)
        hits += 100 * 0.8933 in own
        narrower.append((own.high - own.low) / (whole.high - whole.low))
    assert near(hits / tries, 0.95, tries), (seed, hits / tries)
    assert max(narrower) <= 1 + 1e-9, seed
    assert therapists < 30 or np.mean(narrower) < 0.9, seed


def test_fifty_thousand_clients_take_a_moment() -> None:
    """By the work done and not by the clock: nothing is made that is larger than a few columns of them."""
    import tracemalloc

    rng = np.random.default_rng(1)
    count = 50_000
    clients = np.concatenate([np.arange(count), np.arange(0, count, 3)])
    second = np.concatenate([rng.random(count) < 0.5, np.ones(len(clients) - count, dtype=bool)])
    values = 70 + rng.normal(0, 8, count)[clients] + rng.normal(0, 5, len(clients)) - second
    tracemalloc.start()
    found = estimated(difference(Sides(values, second, clients, clients % 1500)))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert -1.0 in found.interval(0.999)
    assert found.error < 0.15
    assert peak < 100e6
