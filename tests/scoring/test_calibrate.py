"""Scales and shares from simulated and own check-ins, beside what counting and general optimisers find."""

from dataclasses import replace
from statistics import NormalDist

import numpy as np
import pytest
from scipy.optimize import minimize

from scoring.calibrate import _SURPRISES as KNOTS
from scoring.calibrate import (
    Seen,
    _back_by_chance,
    _beyond,
    _quantiles,
    _scale,
    _scales,
    _surprises,
    calibrate,
    seen_in,
)
from scoring.chances import beside_rises, where_known
from scoring.evidence import FEATURES, LONGEST, Floats, complete
from scoring.histories import Rows, both_ways, rows_of
from scoring.latent import AFTER, COMPONENT, DIP, QUIET, SLIDE, STAYED, Ints
from scoring.parts import parts
from scoring.programme import PRIOR, Scale, limit, scaled_by
from tests.scoring.by_hand import evidence
from tests.scoring.test_evidence import NORMS, ONE, TWO, histories

CODES = (DIP, COMPONENT, SLIDE, AFTER, STAYED)


def some_rows(seed: int, count: int = 600, kinds: tuple[int, ...] = (QUIET, *CODES)) -> Rows:
    rng = np.random.default_rng(seed)
    kind: Ints = rng.choice(np.array(kinds), count)
    features = rng.normal(0.0, 1.5, (count, len(FEATURES))) + (kind != QUIET)[:, None] * rng.normal(1, 1, len(FEATURES))
    fell = np.ones(count, dtype=np.bool_)
    residual = rng.normal(size=count)
    return Rows(features, kind, rng.integers(1, 6, count), np.arange(count), residual, fell)


def test_what_is_beyond_measure_counts_as_the_bounds_do() -> None:
    weights = np.array([[1.0, 2.0, -3.0], [0.5, 0.0, 1.0]])
    assert parts(np.array([[1.0, 2.0], [50.0, -50.0]]), weights).tolist() == [[-3.0, 2.5], [49.0, -7.5]]


def test_every_check_in_with_an_earlier_one_is_a_row() -> None:
    history, now = histories(5, 7, LONGEST + 2, 4)
    ratings = np.concatenate([history, now[:, None]], axis=1)
    ratings[0, 3:], ratings[1, 1:], ratings[2, 20:] = np.nan, np.nan, np.nan
    kind = np.arange(ratings[:, :, 0].size).reshape(ratings.shape[:2])
    rows = rows_of(ratings, kind, NORMS)
    filled = complete(ratings, np.asarray(NORMS.offsets))
    last = [3, 1, 20, *[LONGEST + 3] * 4]
    wanted = [(pair, place) for place in range(1, LONGEST + 3) for pair in range(7) if place < last[pair]]
    assert list(zip(rows.pair.tolist(), rows.earlier.tolist(), strict=True)) == wanted
    assert rows.kind.tolist() == [kind[pair, place] for pair, place in wanted]
    for at in (0, 5, 12, len(wanted) - 2, len(wanted) - 1):
        pair, place = wanted[at]
        then = slice(max(0, place - LONGEST), place)
        seen = (~np.isnan(ratings[pair, then])).tolist()
        by_hand = evidence(filled[pair, then].tolist(), seen, ratings[pair, place].tolist(), NORMS, place)
        assert rows.features[at] == pytest.approx(np.array(by_hand["features"]))
        assert (rows.residual[at], rows.fell[at]) == (pytest.approx(by_hand["residual"]), by_hand["fell"])
    nothing = rows_of(ratings[1:2], kind[1:2], NORMS)
    assert [len(getattr(nothing, name)) for name in Rows.__slots__] == [0] * 6


def knot(share: float) -> int:
    """Which knot of a scale this share lies above."""
    return int(np.argmin(np.abs(KNOTS - NormalDist().inv_cdf(1 - share))))


def test_a_scale_gives_each_share_its_normal_score() -> None:
    """Of values evenly from 0 to 1 a share lies above one less it; and a scale rises also where all values are one."""
    even, twice = (_scale(np.linspace(0, 1, 100_001), parts_there=there) for there in (1.0, 2.0))
    normal = {0.999: -3.0902, 0.5: 0.0, 0.2: 0.8416, 0.1: 1.2816, 0.05: 1.6449, 0.01: 2.3263, 0.001: 3.0902}
    for share, score in normal.items():
        at = int(np.argmin(np.abs(np.array(even.surprises) - score)))
        assert even.surprises[at] == pytest.approx(score, abs=1e-4)
        assert even.parts[at] == pytest.approx(1 - share + at / 1000)
        assert twice.parts[at] == pytest.approx(1 - share / 2 + at / 1000)
    assert twice.surprises == even.surprises
    alike = _scale(np.full(9, 3.0))
    assert alike.parts == pytest.approx([3 + at / 1000 for at in range(len(even.parts))])


def test_what_a_simulation_lends_counts_for_two_hundred_check_ins() -> None:
    """A fifth of all, where the programme has eight hundred."""
    lent, own = np.linspace(-1, 1, 5_001), np.linspace(-3, 3, 800)
    at = knot(0.1)
    whole = np.sort(np.concatenate([np.repeat(own, 5_001), np.repeat(lent, 200)]))
    assert _quantiles(lent, own)[at] == pytest.approx(np.quantile(whole, 0.9), abs=0.03)
    assert _quantiles(lent).tolist() == list(_scale(lent).parts)


def test_a_misfit_that_is_everywhere_is_taken_to_where_there_is_nothing_yet() -> None:
    """The programme's check-ins lie twice as far out as the simulated ones, and none has seven earlier ones."""
    rng = np.random.default_rng(5)
    earlier = np.repeat([2, 3, 4, 7], 5_000)
    made = Seen(earlier, rng.normal(size=20_000))
    few = earlier < 7
    own = Seen(earlier[few], 2 * rng.normal(size=15_000))

    def usual(own: Seen, part: float) -> list[float]:
        return [float(scaled_by(np.array([part]), scale)[0]) for scale in _scales(made, own)]

    assert usual(own, 3.5) == pytest.approx([1.75] * 4, abs=0.08)
    assert usual(Seen(earlier[:0], np.zeros(0)), 1.75) == pytest.approx([1.75] * 4, abs=0.08)
    parts_at = [scale.parts for scale in _scales(made, own)]  # where they lie is the simulation's to say
    assert parts_at == [_scale(made.most[earlier == many]).parts for many in (2, 3, 4, 7)]


def test_what_there_is_beyond_rises_of_the_same_size() -> None:
    def so_many(above: int) -> Floats:
        return np.repeat([2.0, 0.5], [above, 400 - above])

    made = so_many(20)
    assert _beyond((made, so_many(40)), (made, so_many(10)), 1.75) == pytest.approx(1 - 20 / 50)
    assert _beyond((made, so_many(10)), (made, so_many(40)), 1.75) == 0.0


def test_the_odds_that_a_signal_is_right_are_those_that_an_optimiser_finds() -> None:
    rng = np.random.default_rng(6)
    surprise = rng.normal(1.2, 1.2, 900)
    dip = rng.random(900) < 1 / (1 + np.exp(3.0 - 1.6 * surprise))
    dip[surprise <= 1] = True  # must not count
    x, y = surprise[surprise > 1], dip[surprise > 1]

    def loss(b: Floats) -> float:
        t = b[0] + b[1] * x
        return float((np.logaddexp(0, t) - y * t).sum() + 0.5e-2 * (b[0] ** 2 + (b[1] - 1) ** 2))

    assert where_known(surprise, dip) == pytest.approx(minimize(loss, [0, 0], options={"gtol": 1e-8}).x, abs=1e-4)
    assert where_known(np.array([1.5, 3.0]), np.array([True, False]))[1] >= 0.1
    falling = np.linspace(1.1, 4, 60)
    assert where_known(falling, falling < 2)[1] == 0.1
    assert where_known(np.zeros(3), np.ones(3, dtype=bool)) == pytest.approx((0.0, 1.0), abs=1e-6)


def test_how_often_a_false_alarm_is_back_by_chance() -> None:
    """Fifteen pairs of six check-ins; the third is above the limit. Two are back at once, four later, three last."""
    pair, earlier = (each.ravel() for each in np.meshgrid(np.arange(16), np.arange(1, 7), indexing="ij"))
    most, residual = np.where(earlier == 2, 3.0, 0.0), np.full(96, -2.0)
    for back, pairs in ((3, (0, 1)), (4, (2, 3, 4, 5)), (5, (6, 7, 8)), (6, (9, 10))):
        residual[np.isin(pair, pairs) & (earlier == back)] = -1.6
    residual[(pair == 0) & (earlier > 3)] = -5.0  # back is back
    quiet = pair != 15
    scale = Scale((0.0, 1.0, 2.0, 4.0), (0.0, 1.0, 2.0, 3.0))
    rows = Rows(np.zeros((96, 0)), np.zeros(96, dtype=np.int64), earlier, pair, residual, quiet)
    assert _back_by_chance(rows, quiet, most, scale, 0.02) == pytest.approx((2 / 15, 6 / 15, 9 / 15))
    assert _back_by_chance(rows, quiet, most, scale, 0.001) == (0.7, 0.85, 0.93)  # 3.09: nothing lies above
    too_late = np.where(earlier == 4, 3.0, 0.0)  # two check-ins follow, not three
    assert _back_by_chance(rows, quiet, too_late, scale, 0.02) == (0.7, 0.85, 0.93)
    assert _back_by_chance(rows, quiet & (pair < 10), most, scale, 0.02) == pytest.approx((0.2, 0.6, 0.9))
    assert _back_by_chance(rows, quiet & (pair < 9), most, scale, 0.02) == (0.7, 0.85, 0.93)


@pytest.mark.parametrize("items", [1, 2, 4])
def test_a_programme_is_calibrated_on_what_is_quiet_in_it(items: int) -> None:
    norms = {1: ONE, 2: TWO, 4: NORMS}[items]
    pair, earlier = (each.ravel() for each in np.meshgrid(np.arange(500), np.arange(1, 9), indexing="ij"))
    rows = replace(some_rows(7, 4_000), pair=pair, earlier=earlier)
    weights = np.random.default_rng(8).normal(0, 0.4, (3, 1 + len(FEATURES)))
    drawn = np.random.default_rng(9).uniform(20, 100, (300, 3, items))
    drawn[5:9, 0, 0] = np.nan if items > 1 else 50.0
    names, latent = tuple("abcd"[:items]), replace(PRIOR.latent, noises=norms.noises)
    turned = replace(rows, features=-rows.features)
    own = replace(rows, features=rows.features * 0.8), replace(turned, features=turned.features * 0.8)
    found = calibrate(names, 25.0, 0.03, norms, latent, weights, drawn, (rows, turned), own)
    assert (found.items, found.step, found.budget, found.norms, found.latent) == (names, 25.0, 0.03, norms, latent)
    assert np.array(found.weights).tolist() == weights.tolist()

    asked = [0, 1, 2] if items > 1 else [0, 2]
    most = parts(rows.features, weights)[:, asked].max(axis=1)
    most = np.where(rows.fell, most, np.minimum(most, np.median(most)))
    quiet, known = rows.kind == QUIET, rows.earlier >= 2
    (falls, own_falls), (rises, own_rises) = (
        [seen_in(each, weights, items) for each in pair] for pair in ((rows, own[0]), (turned, own[1]))
    )
    assert falls.most.tolist() == most.tolist()
    assert found.scales == _scales(falls, own_falls)
    fell = _surprises(falls, found.scales), _surprises(own_falls, found.scales)
    rose = _surprises(rises, found.scales), _surprises(own_rises, found.scales)
    assert found.beyond == _beyond(fell, rose, limit(0.03))
    assert found.beside_rises == beside_rises(fell, rose, quiet[known])
    assert found.scale_one == _scale(most[quiet & (rows.earlier == 1)], parts_there=2.0)
    first = np.nanmean(drawn[:, 0], axis=1) + 6.0 - 76.0
    assert (found.first_low, found.first_high) == pytest.approx(np.quantile(first, [0.05, 0.95]))
    low = _scale(-first / (11.0**2 + 7.0**2) ** 0.5)
    assert found.scale_low.parts == pytest.approx(low.parts)
    ends = np.quantile(rows.residual[known & quiet], [0.05, 0.95])
    assert (found.range_low, found.range_high) == pytest.approx(ends)
    surprise = _surprises(falls.of(known), found.scales)
    assert found.right == where_known(surprise, ~quiet[known])
    assert items == 1 or found.back_by_chance != (0.7, 0.85, 0.93)
    assert found.back_by_chance == _back_by_chance(rows, known & quiet, most, found.scales[-1], 0.03)


def test_both_ways_are_the_ratings_and_the_same_upside_down() -> None:
    history, _ = histories(1, 6, 5, 4)
    kind = np.arange(30).reshape(6, 5)
    up, down = both_ways(history, kind, NORMS)
    again, back = both_ways(100 - history, kind, NORMS.mirrored())
    assert down.features.tolist() == again.features.tolist()
    assert back.features == pytest.approx(up.features)
    assert up.kind.tolist() == down.kind.tolist()
