"""The evidence in arrays is the one that plain loops work out, pair by pair."""

from dataclasses import replace

import numpy as np
import pytest

from scoring.evidence import FEATURES, Floats, Norms, complete, early, weigh
from tests.scoring.by_hand import completed, evidence

NORMS = Norms(
    mean=76.0, between=11.0, growth=6.0, within=7.0, contrast=9.0, leaning=5.0, weight=4.0,
    offsets=(3.0, -1.0, 0.5, -2.5), noises=(1.3, 0.6, 0.9, 1.05),
)  # fmt: skip
ONE = replace(NORMS, offsets=(0.0,), noises=(1.0,))
TIGHT = replace(NORMS, within=1.0, contrast=1.5)
TWO = replace(NORMS, offsets=(2.0, -2.0), noises=(1.2, 0.75))


def histories(seed: int, pairs: int, length: int, items: int) -> tuple[Floats, Floats]:
    """Earlier check-ins and this one, on five steps; a fifth unanswered, never a whole check-in; a wild answer each."""
    rng = np.random.default_rng(seed)
    ratings = np.clip(np.rint(rng.normal(3.0, 0.9, (pairs, length + 1, items))), 0, 4) * 25
    ratings[np.arange(pairs), rng.integers(length + 1, size=pairs)] = np.where(np.arange(pairs) % 2, 0.0, 100.0)[
        :, None
    ]
    gone = rng.random(ratings.shape) < 0.2
    gone[np.arange(pairs)[:, None], np.arange(length + 1), rng.integers(items, size=(pairs, length + 1))] = False
    ratings[gone] = np.nan
    return ratings[:, :-1], ratings[:, -1]


@pytest.mark.parametrize(("length", "place"), [(1, 1), (2, 2), (3, 3), (4, 4), (7, 7), (9, 30)])
@pytest.mark.parametrize(
    "norms", [NORMS, replace(NORMS, weight=0.5, growth=0.0), ONE, TWO], ids=["usual", "own", "one", "two"]
)
def test_the_evidence_is_what_plain_loops_find(norms: Norms, length: int, place: int) -> None:
    history, now = histories(length, 12, length, len(norms.offsets))
    filled = complete(history, np.asarray(norms.offsets))
    found = weigh(filled, ~np.isnan(history), now, norms, place)
    for pair in range(len(now)):
        wanted = evidence(filled[pair].tolist(), (~np.isnan(history[pair])).tolist(), now[pair].tolist(), norms, place)
        mine = dict(zip(FEATURES, found.features[pair].tolist(), strict=True))
        assert mine == pytest.approx(dict(zip(FEATURES, wanted.pop("features"), strict=True))), pair  # type: ignore[call-overload]
        for name, value in wanted.items():
            assert getattr(found, name)[pair].tolist() == pytest.approx(value, nan_ok=True), (pair, name)


def test_single_answers_are_filled_as_plain_loops_fill_them() -> None:
    history, _ = histories(3, 20, 8, 4)
    history[:9, 2, 1:] = np.nan
    history[4, 6:] = np.nan
    history[5, 2] = np.nan
    filled = complete(history, np.asarray(NORMS.offsets))
    for pair in range(20):
        wanted = completed(history[pair].tolist(), list(NORMS.offsets))
        assert filled[pair] == pytest.approx(np.array(wanted), nan_ok=True)


def test_an_item_that_nobody_has_answered_before_says_nothing_of_its_own() -> None:
    history = np.array([[[75.0, 75.0, 75.0, np.nan]] * 3])
    filled = complete(history, np.asarray(NORMS.offsets))
    found = weigh(filled, ~np.isnan(history), np.array([[np.nan, np.nan, np.nan, 0.0]]), NORMS, 3)
    assert not found.fell[0]
    assert np.isnan(found.apart).all()
    assert found.features[0, FEATURES.index("contrast")] == 0


@pytest.mark.parametrize(
    ("now", "even", "uneven"),
    [
        ((75.0, 75.0), False, True),
        ((74.9, 75.3), True, True),  # an item below its own lowest, the mean above
        ((75.1, 75.2), False, True),
        ((75.0, 75.5), False, False),
    ],
)
def test_a_little_below_is_below(now: tuple[float, float], *, even: bool, uneven: bool) -> None:
    """Below the pair's own mean, which is 75, and 75 and a sixth; or below an item's own lowest: 75, and 75 and 74."""
    history = np.array([[[75.0, 75.0]] * 3, [[75.0, 74.0], [75.0, 75.0], [75.0, 77.0]]])
    assert weigh(history, ~np.isnan(history), np.array([now, now]), TWO, 3).fell.tolist() == [even, uneven]


def test_what_is_gained_over_the_first_check_ins() -> None:
    """A third of an e-fold a check-in: of 6, 6 lack at the first, 6 / e at the fourth, next to nothing at the last."""
    assert early(6.0, np.array([0, 3, 60])) == pytest.approx([-6, -6 / np.e, 0], abs=1e-7)


def test_the_yardstick_upside_down() -> None:
    upside_down = NORMS.mirrored()
    assert (upside_down.mean, upside_down.growth, upside_down.offsets) == (24.0, -6.0, (-3.0, 1.0, -0.5, 2.5))
    assert replace(upside_down, mean=76.0, growth=6.0, offsets=NORMS.offsets) == NORMS
    history, now = histories(4, 6, 5, 4)
    filled, seen = complete(history, np.asarray(NORMS.offsets)), ~np.isnan(history)
    up, down = weigh(filled, seen, now, NORMS, 5), weigh(100 - filled, seen, 100 - now, upside_down, 5)
    assert down.features[:, 0] == pytest.approx(-up.features[:, 0])
    assert down.residual == pytest.approx(-up.residual)
