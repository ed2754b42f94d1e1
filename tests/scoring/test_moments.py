"""The moments of a programme's ratings, beside plain loops over its pairs."""

from itertools import pairwise
from math import exp, log, sqrt
from statistics import mean, median, pvariance

import numpy as np
import pytest
from scipy.stats import invgamma

from scoring.evidence import Floats, Norms, complete
from scoring.moments import Moments, moments, offsets_of, weight_of
from tests.scoring.by_hand import clip

OFFSETS = (3.0, -1.0, 0.5, -2.5)


def ratings(seed: int, pairs: int = 40, places: int = 9, items: int = 4) -> Floats:
    """Pairs of one to nine check-ins, with gaps, wild check-ins, and some that reach the top."""
    rng = np.random.default_rng(seed)
    level = rng.normal(70, 10, (pairs, 1, 1)) + 8 * (1 - np.exp(-np.arange(places) / 3.0))[:, None]
    found = level + rng.normal(0, 5, (pairs, 1, items)) + rng.normal(0, 8, (pairs, places, 1))
    found = found + rng.normal(0, 7, (pairs, places, items)) * np.linspace(0.5, 1.6, items)
    found[rng.random((pairs, places)) < 0.06] -= 45.0
    found[rng.random(found.shape) < 0.05] += 60.0
    found = np.asarray(np.clip(found, 0, 100))
    found[:, 1:][rng.random((pairs, places - 1, items)) < 0.08] = np.nan
    found[:, :, 0] = np.where(np.isnan(found[:, :, 0]), 60.0, found[:, :, 0])
    for pair, count in enumerate(rng.integers(1, places + 1, pairs)):
        found[pair, count:] = np.nan
    return found


def growth_of(totals: list[list[float]]) -> float:
    above = below = 0.0
    for own in totals:
        curve = [1 - exp(-at / 3) for at in range(len(own))]
        for x, y in zip(curve, own, strict=True):
            above += (x - mean(curve)) * clip(y - median(own), -25, 25)
            below += (x - mean(curve)) ** 2
    return above / below


def items_of(pairs: list[list[list[float]]]) -> tuple[float, float, float, list[float]]:
    """Variance of an item beside its check-in, of a pair's liking for items, lone peaks, and each item's noise."""
    items, free = len(pairs[0][0]), sum(len(pair) - 1 for pair in pairs)
    free_of_one = free * (items - 1) / items
    beside = [[[value - mean(row) for value in row] for row in pair] for pair in pairs]
    usual = [[mean(row[item] for row in pair) for item in range(items)] for pair in beside]
    rest = [
        [[v - u for v, u in zip(row, own, strict=True)] for row in pair]
        for pair, own in zip(beside, usual, strict=True)
    ]
    flat = [[row[item] for pair in rest for row in pair] for item in range(items)]
    own2 = []
    for values in flat:
        rough = sqrt(sum(v**2 for v in values) / free_of_one)
        own2.append(max(sum(clip(v, -3 * rough, 3 * rough) ** 2 for v in values) / free_of_one, 1.0))
    contrast2 = mean(own2)
    noises = [sqrt(value / contrast2) for value in own2]
    sampling = contrast2 * (items - 1) / items * mean(1 / len(pair) for pair in pairs)
    leaning2 = mean(pvariance([own[item] for own in usual]) for item in range(items)) - sampling
    alone = []
    for pair in rest:
        for row in pair:
            even = [v / noise for v, noise in zip(row, noises, strict=True)]
            alone.append(max(even) - median(even) > 2.8 * sqrt(contrast2))
    return contrast2, leaning2, mean(alone), noises


Row = list[float]


def alone_of(pairs: list[list[list[float]]], offsets: Row, own: Row, leaning: float) -> float:
    """How many more check-ins have an item that is low beside what went before, and is so at the next, than have one
    that is high, less a standard error.
    """
    low = high = of = 0
    for pair in pairs:
        beside = [[value - mean(row) for value in row] for row in pair]
        for at in range(2, len(pair) - 1):
            ways = set()
            for item, (offset, sd) in enumerate(zip(offsets, own, strict=True)):
                trust = at / (at + (sd / leaning) ** 2)
                usual = trust * mean(row[item] for row in beside[:at]) + (1 - trust) * offset
                now, then = ((usual - beside[at + more][item]) / (sd * sqrt(1 + 1 / at)) for more in (0, 1))
                ways |= {way for way in (-1, 1) if min(way * now, way * then) > 2.5}
            low, high, of = low + (1 in ways), high + (-1 in ways), of + 1
    return (low - high - sqrt(low + high)) / max(of, 1)


def by_hand(given: Floats) -> Moments:
    filled = complete(given, np.array(OFFSETS[: given.shape[2]])).tolist()
    pairs = [[row for row in pair if row[0] == row[0]] for pair in filled]
    pairs = [pair for pair in pairs if len(pair) >= 2]
    raw = [[mean(row) for row in pair] for pair in pairs]
    growth = growth_of(raw)
    totals = [[v + max(growth, 0.0) * exp(-at / 3) for at, v in enumerate(own)] for own in raw]
    centre = [median(own) for own in totals]
    residual = [[v - c for v in own] for own, c in zip(totals, centre, strict=True)]
    everything = [v for own in residual for v in own]
    rough = max(sqrt(mean(clip(v, -30, 30) ** 2 for v in everything)), 1.0)
    clipped = [[clip(v, -2.5 * rough, 2.5 * rough) for v in own] for own in residual]
    squares = [sum(v**2 for v in own) for own in clipped]
    within2 = max(sum(squares) / sum(len(own) - 1 for own in totals), 1.0)
    between2 = pvariance(centre) - within2 * 1.2 * mean(1 / len(own) for own in totals)
    contrast2, leaning2, item_peaks, noises = items_of(pairs)
    peaks = [
        v > 2.6 * sqrt((4 * within2 + square) / (3 + len(own)))
        for own, square in zip(residual, squares, strict=True)
        for v in own
    ]
    long = [(square, len(own) - 1) for square, own in zip(squares, totals, strict=True) if len(own) >= 4]
    logs = [log(square / free + 0.1 * within2) for square, free in long]
    uneven = max(pvariance(logs) - 0.8 * mean(2 / free for _, free in long), 0.03) if len(long) >= 5 else 0.3
    sds = [sqrt((4 * within2 + square) / (3 + len(own))) for square, own in zip(squares, totals, strict=True)]
    drops = [(v < -2 * sd) - (v > 2 * sd) for own, sd in zip(residual, sds, strict=True) for v in own]
    contrast, leaning = sqrt(max(contrast2, 1.0)), sqrt(max(leaning2, 1.0))
    offsets = list(OFFSETS[: given.shape[2]])
    following = [(a, b) for own in clipped for a, b in pairwise(own)]
    answers = [value for pair in pairs for row in pair for value in row]
    return Moments(
        mean=mean(centre),
        between=sqrt(max(between2, 4.0)),
        growth=growth,
        within=sqrt(within2),
        contrast=contrast,
        leaning=leaning,
        unevenness=uneven,
        persistence=sum(a * b for a, b in following) / sum(b**2 for _, b in following),
        peaks=mean(peaks),
        item_peaks=item_peaks,
        above=sqrt(mean(max(v, 0.0) ** 2 for own in clipped for v in own)),
        noises=tuple(noises),
        top=mean(value > 99.9 for value in answers),
        drops=mean(drops),
        alone=alone_of(pairs, offsets, [contrast * noise for noise in noises], leaning),
    )


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("upside_down", [False, True])
def test_the_moments_are_what_plain_loops_find(seed: int, upside_down: bool) -> None:
    print("seed", seed)
    given = 100 - ratings(seed) if upside_down else ratings(seed)
    found, wanted = moments(given, np.array(OFFSETS)), by_hand(given)
    assert (found.growth < 0) == upside_down
    assert upside_down or 0 < found.item_peaks < 1
    for name in Moments.__slots__:
        assert getattr(found, name) == pytest.approx(getattr(wanted, name)), name


@pytest.mark.parametrize("given", [ratings(7, items=2), 62 + ratings(8) / 9, ratings(9, pairs=5, places=3)[:, :3]])
def test_so_are_those_of_two_items_of_calm_pairs_and_of_very_few(given: Floats) -> None:
    found, wanted = moments(given, np.array(OFFSETS[: given.shape[2]])), by_hand(given)
    for name in Moments.__slots__:
        assert getattr(found, name) == pytest.approx(getattr(wanted, name)), name


def test_ratings_that_never_vary_have_the_least_moments() -> None:
    found = moments(np.full((8, 6, 3), 100.0), np.zeros(3))
    spreads = (found.between, found.within, found.contrast, found.leaning, found.unevenness)
    assert spreads == pytest.approx((2.0, 1.0, 1.0, 1.0, 0.03))
    assert (found.mean, found.growth, found.persistence, found.peaks, found.item_peaks, found.above) == (
        100,
        0,
        0,
        0,
        0,
        0,
    )
    assert (found.top, found.noises) == (1.0, (1.0, 1.0, 1.0))


def test_one_item_has_nothing_beside_it_and_few_long_pairs_tell_nothing_of_unevenness() -> None:
    one = moments(ratings(5, items=1), np.zeros(1))
    assert (one.contrast, one.leaning, one.item_peaks, one.noises) == (1.0, 1.0, 0.0, (1.0,))
    assert one.within > 5
    few, enough = ratings(6, pairs=5)[:, :4], ratings(6, pairs=5, places=4)
    few[:, :, 0], few[0, 3:] = 50.0, np.nan
    enough[:, :, 0] = 50.0
    assert moments(few, np.zeros(4)).unevenness == 0.3
    assert moments(enough, np.zeros(4)).unevenness != 0.3


def test_offsets_are_of_what_was_answered() -> None:
    nan = float("nan")
    given = np.array([[[80.0, nan, 50.0], [60.0, 40.0, nan]], [[70.0, 20.0, nan], [nan, nan, nan]]])
    assert offsets_of(given) == pytest.approx(np.array([70, 30, 50]) - 50)
    assert offsets_of(np.full((2, 2, 2), nan)).tolist() == [0, 0]


def test_moments_of_two_programmes_together_and_as_a_yardstick() -> None:
    one = Moments(70.0, 10.0, 4.0, 8.0, 9.0, 5.0, 0.5, 0.2, 0.01, 0.02, 6.0, (1.2, 0.8), 0.1, 0.01, 0.0)
    two = Moments(80.0, 20.0, 8.0, 4.0, 3.0, 1.0, 0.1, 0.4, 0.03, 0.06, 2.0, (0.8, 1.2), 0.3, 0.05, 0.004)
    mixed = one.mixed(two, 0.25)
    assert mixed.noises == pytest.approx((1.1, 0.9))
    numbers = [getattr(mixed, name) for name in Moments.__slots__ if name != "noises"]
    assert numbers == pytest.approx([72.5, 12.5, 5, 7, 7.5, 4, 0.4, 0.25, 0.015, 0.03, 5, 0.15, 0.02, 0.001])
    norms = one.norms(3.0, (1.0, -1.0), 0.4)
    assert norms == Norms(70, 10, 3, 8, 9, 5, weight_of(0.4), (1.0, -1.0), (1.2, 0.8))
    assert one.norms(-3.0, (), 0.4).growth == 0


@pytest.mark.parametrize("spread", [0.2, 0.4, 0.6])
def test_a_yardstick_counts_for_as_much_as_pairs_vary_alike(spread: float) -> None:
    """Of v degrees of freedom variances scatter as those of pairs do whose SDs' logs have this SD."""
    rng, degrees = np.random.default_rng(3), weight_of(spread)
    of_pairs = np.exp(2 * spread * rng.standard_normal(400_000))
    wanted = np.exp(4 * spread**2) - 1
    assert of_pairs.var() / of_pairs.mean() ** 2 == pytest.approx(wanted, rel=0.2)
    assert invgamma(degrees / 2).var() / invgamma(degrees / 2).mean() ** 2 == pytest.approx(wanted)


def test_where_all_vary_alike_the_yardstick_counts_for_sixty_check_ins() -> None:
    assert weight_of(0.0) == weight_of(0.05) == 60
