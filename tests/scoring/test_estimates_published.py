"""Pooling and equivalence: worked values that others published, to the digits they printed."""

from dataclasses import replace
from math import inf, log, sqrt
from pathlib import Path

import numpy as np
import pytest

from scoring.estimates.equivalence import Comparison, clients_to_tell, equivalence, power
from scoring.estimates.estimate import Estimate, NotEstimable
from scoring.estimates.pooling import Between, Pooled, Widening, pool

ROWS = (Path(__file__).parent / "data" / "raudenbush_1985.txt").read_text(encoding="utf-8").splitlines()[1:]
VALUES = [float(row.split()[-3]) for row in ROWS]
VARIANCES = [float(row.split()[-1]) for row in ROWS]


def raudenbush(between: Between, widening: Widening) -> Pooled:
    found = pool(VALUES, VARIANCES, between=between, widening=widening)
    assert isinstance(found, Pooled)
    return found


@pytest.mark.parametrize(
    ("between", "variance", "mean", "error", "wide_error", "low", "high"),
    [
        (Between.REML, 0.0188, 0.0837, 0.0516, 0.0616, -0.0457, 0.2131),
        (Between.DERSIMONIAN_LAIRD, 0.0259, 0.0893, 0.0558, 0.0636, -0.0442, 0.2229),
    ],
)
def test_what_teachers_expect_as_metafor_pools_it(
    between: Between, variance: float, mean: float, error: float, wide_error: float, low: float, high: float
) -> None:
    """Raudenbush (1985), nineteen experiments: metafor's own tests, after Hartung and Knapp."""
    plain, wide = raudenbush(between, Widening.NONE), raudenbush(between, Widening.HARTUNG_KNAPP)
    told = [plain.between, plain.mean.value, plain.mean.error, wide.mean.error]
    assert told == pytest.approx([variance, mean, error, wide_error], abs=5e-5)
    interval = wide.mean.interval()
    assert [interval.low, interval.high] == pytest.approx([low, high], abs=6e-5)
    assert wide == raudenbush(between, Widening.NEVER_NARROWER)
    assert plain.q == pytest.approx(35.83, abs=5e-3)
    assert (plain.mean.degrees, wide.mean.degrees, wide.count) == (inf, 18, 19)


def test_few_that_happen_to_agree_are_no_surer_than_their_own_errors_allow() -> None:
    alike = {each: pool([0.3, 0.3001, 0.2999], [0.04] * 3, widening=each) for each in Widening}
    errors = {each: found.mean.error for each, found in alike.items() if isinstance(found, Pooled)}
    assert errors[Widening.NEVER_NARROWER] == pytest.approx(sqrt(0.04 / 3))
    assert errors[Widening.HARTUNG_KNAPP] < 0.001
    assert pool([0.3], [0.04]) is NotEstimable.TOO_FEW_THERAPISTS
    assert pool([], []) is NotEstimable.NO_DATA
    with pytest.raises(ValueError, match="above 0"):
        pool([1.0, 2.0], [1.0, 0.0])


@pytest.mark.parametrize("seed", range(10))
def test_where_all_are_equally_exact_both_variances_are_what_they_are_by_hand(seed: int) -> None:
    """With one variance for all, both are the variance of the values less it, where that is not below 0."""
    values = np.random.default_rng(seed).normal(0, 1, 12)
    expected = max(0.0, float(values.var(ddof=1)) - 0.5)
    for between in Between:
        found = pool(list(values), [0.5] * 12, between=between)
        assert isinstance(found, Pooled), seed
        assert found.between == pytest.approx(expected, abs=1e-6), seed
        assert found.mean.value == pytest.approx(float(values.mean())), seed
        wider, mean = found.prediction(), found.mean.interval()
        assert (wider.high - wider.low > mean.high - mean.low) == (expected > 0), seed


def test_two_one_sided_tests_as_toster_does_them() -> None:
    """5.25 (.95, 95 people) against 5.22 (.83, 89), Welch, within .43 standard deviations."""
    parts = 0.95**2 / 95, 0.83**2 / 89
    degrees = sum(parts) ** 2 / (parts[0] ** 2 / 94 + parts[1] ** 2 / 88)
    margin = 0.43 * sqrt((0.95**2 + 0.83**2) / 2)
    difference = Estimate(0.03, sqrt(sum(parts)), degrees, 184, 184)
    found = equivalence(difference, margin)
    assert [found.t_low, found.t_high] == pytest.approx([3.14973, -2.692771], abs=5e-6)
    assert degrees == pytest.approx(181.1344, abs=5e-5)
    narrow = difference.interval(0.90)
    assert [narrow.low, narrow.high] == pytest.approx([-0.1871, 0.2471], abs=5e-5)
    assert found.comparison is Comparison.EQUIVALENT
    assert found.p_equivalent == pytest.approx(0.00388, abs=5e-6)  # of t -2.692771 with 181.1344 degrees


@pytest.mark.parametrize(
    ("value", "error", "comparison"),
    [
        (0.0, 1.0, Comparison.EQUIVALENT),
        (3.0, 1.0, Comparison.BOTH),
        (6.0, 2.0, Comparison.DIFFERENT),
        (1.0, 3.0, Comparison.CANNOT_TELL),
        (0.0, 0.0, Comparison.CANNOT_TELL),
    ],
)
def test_not_different_is_not_equivalent(value: float, error: float, comparison: Comparison) -> None:
    assert equivalence(Estimate(value, error, inf, 100, 10), 5.0).comparison is comparison
    assert equivalence(Estimate(-value, error, inf, 100, 10), 5.0).comparison is comparison


def test_it_is_told_just_when_the_interval_of_ninety_lies_within() -> None:
    rng = np.random.default_rng(3)  # the seed
    for value, error, degrees in zip(
        rng.normal(0, 3, 300), rng.uniform(0.2, 4, 300), rng.uniform(2, 40, 300), strict=True
    ):
        difference = Estimate(value, error, degrees, 50, 5).with_noise(0.0, 0.5)
        narrow, wide = difference.interval(0.90), difference.interval(0.95)
        found = equivalence(difference, 5.0).comparison
        assert (found in (Comparison.EQUIVALENT, Comparison.BOTH)) == (narrow.low > -5 and narrow.high < 5)
        assert (found in (Comparison.DIFFERENT, Comparison.BOTH)) == (0.0 not in wide)


@pytest.mark.parametrize(("spread", "people", "chance"), [(0.3, 40, 0.815845), (0.2, 20, 0.8346802)])
def test_power_is_that_of_powertost(spread: float, people: int, chance: float) -> None:
    """A cross-over of so many, coefficient of variation 30 or 20 %, true ratio 0.95, limits 0.80 to 1.25."""
    error = sqrt(2 / people * log(1 + spread**2))
    assert power(error, people - 2, log(1.25), difference=log(0.95)) == pytest.approx(chance, abs=2e-5)


def test_a_programme_of_the_size_that_is_named_could_tell_and_one_ten_smaller_could_not() -> None:
    observed = Estimate(1.0, 4.0, 8.0, 30, 6).with_noise(0.3, 1.5)
    needed = clients_to_tell(observed, 5.0)
    assert needed is not None

    def chance(clients: int) -> float:
        times = clients / 30
        return power(sqrt(16 / times + 2.25 / times**2), 8 * times, 5.0)

    assert chance(needed) >= 0.8 > chance(needed - 10)
    noisy = replace(observed, error_sd=2.0)
    assert (clients_to_tell(noisy, 5.0) or 0) > needed
    assert clients_to_tell(replace(noisy, error=0.0), 5.0) is not None  # what is known of it is noise, and not nothing
    assert clients_to_tell(Estimate(1.0, 0.0, 8.0, 30, 6), 5.0) is None
    assert clients_to_tell(observed, 5.0, true=6.0) is None
    assert clients_to_tell(Estimate(0.0, 1e4, 8.0, 30, 6), 0.1) is None


def test_noise_is_in_the_interval() -> None:
    exact = Estimate(70.0, 3.0, 10.0, 40, 11)
    noisy = exact.with_noise(-1.0, 4.0)
    assert (noisy.value, noisy.whole_error) == (69.0, 5.0)
    of_both = (
        (3 * 2.2281389) ** 2 + (4 * 1.959964) ** 2
    ) ** 0.5  # of t with ten degrees, and of the normal distribution
    assert noisy.interval().high == pytest.approx(69 + of_both, abs=1e-5)
    assert noisy.beyond(of_both) == pytest.approx(0.025, abs=1e-6)
    assert noisy.beyond(-of_both) == pytest.approx(0.975, abs=1e-6)
    assert exact.interval().high == pytest.approx(70 + 3 * 2.2281389, abs=1e-5)
    assert Estimate(1, 0, 5, 9, 3).with_noise(0, 2).interval().high == pytest.approx(1 + 2 * 1.959964, abs=1e-5)
    with pytest.raises(ValueError, match="0 or more"):
        exact.with_noise(0, -1)
