"""A fit is asked of pairs that it was not fitted to; what tells less than what is known is not taken."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

import scoring.refit
from scoring.evidence import Floats
from scoring.fit import fit_programme
from scoring.held_out import Told, held_out, judge_histories, told_of
from scoring.instrument import load_instrument
from scoring.programme import PRIOR, Programme
from scoring.refit import refit
from scoring.score import Score, score

OWN = load_instrument("own")
NAN = np.nan


def ratings_of(totals: list[list[float]]) -> Floats:
    """The own instrument's three items, each where the total is; NaN where nothing was answered."""
    return np.repeat(np.array(totals)[:, :, None], 3, axis=2)


def test_every_fifth_pair_is_held_out() -> None:
    assert np.flatnonzero(held_out(12)).tolist() == [4, 9]
    assert not held_out(4).any()


def test_the_loss_is_the_width_and_twenty_times_what_lies_outside() -> None:
    """The interval score at 90 %, by hand: Gneiting and Raftery 2007, equation 43."""
    rng = np.random.default_rng(3)
    given = ratings_of(np.clip(rng.normal(75, 14, (30, 6)), 0, 100).tolist())
    given[4, 3:] = NAN
    judged = judge_histories(given, PRIOR)
    told = told_of(given, PRIOR)
    losses, within = [], 0
    for pair, place in zip(*np.nonzero(~np.isnan(judged.low)), strict=True):
        if place < 2:
            continue
        low, high, total = judged.low[pair, place], judged.high[pair, place], given[pair, place, 0]
        beyond = low - total if total < low else total - high if total > high else 0.0
        losses.append(high - low + 20 * beyond)
        within += beyond == 0
    assert told is not None
    assert told.loss == pytest.approx(np.mean(losses))
    assert told == Told(told.loss, within, 30 * 4 - 3)
    assert 0 < within < len(losses)


def test_of_fewer_than_twenty_check_ins_nothing_is_told() -> None:
    assert told_of(ratings_of([[70.0] * 3] * 19), PRIOR) is None
    assert told_of(ratings_of([[70.0] * 3] * 20), PRIOR) is not None


def test_a_range_that_is_right_loses_least() -> None:
    """In a simulated programme whose own ranges are widened, narrowed and moved."""
    rng = np.random.default_rng(8)
    level = rng.normal(60, 8, (400, 1, 1))
    given = np.clip(level + rng.normal(0, 8, (400, 10, 1)) + rng.normal(0, 9, (400, 10, 3)), 0, 100)
    found = fit_programme(given, PRIOR.items, 0.0)

    def loss(low: float, high: float) -> float:
        told = told_of(given, replace(found, range_low=low, range_high=high))
        assert told is not None
        return told.loss

    low, high = found.range_low, found.range_high
    least = loss(low, high)
    assert least < loss(1.4 * low, 1.4 * high)
    assert least < loss(0.7 * low, 0.7 * high)
    assert least < loss(low + 1.0, high + 1.0)


def pairs(seed: int, many: int, *, mean: float) -> list[list[Score | None]]:
    rng = np.random.default_rng(seed)
    return [
        [score(OWN, {i.id: int(np.clip(round(rng.normal(mean, 0.6)), 1, 5)) for i in OWN.items}) for _ in range(8)]
        for _ in range(many)
    ]


def far_off(programme: Programme) -> Programme:
    """Its ranges lie where nobody answers."""
    return replace(programme, range_low=programme.range_low + 30, range_high=programme.range_high + 30)


def narrowed(programme: Programme) -> Programme:
    return replace(programme, range_low=0.2 * programme.range_low, range_high=0.2 * programme.range_high)


@pytest.mark.parametrize("spoilt", [far_off, narrowed])
def test_what_tells_more_of_what_was_held_out_is_taken(spoilt: Callable[[Programme], Programme]) -> None:
    history = pairs(1, 60, mean=4)
    found = refit(OWN, history)
    assert found.is_new
    assert found.told is not None
    assert found.told.check_ins == 12 * 6
    assert found.told.covered > 0.75 * found.told.check_ins
    again = refit(OWN, history, before=spoilt(found.programme))
    assert again == found


def test_what_tells_less_of_it_is_not_and_what_is_usual_is_counted_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    history = pairs(1, 60, mean=4)
    known = refit(OWN, history[:40]).programme
    monkeypatch.setattr(scoring.refit, "fit_programme", lambda *given: narrowed(fit_programme(*given)))
    found = refit(OWN, history, before=known)
    assert (found.is_new, found.told) == (False, None)  # they were not held out of what is known
    assert (found.programme.norms, found.programme.weights) == (known.norms, known.weights)
    assert found.programme.scales != known.scales


def test_where_too_little_is_held_out_the_new_one_is_taken() -> None:
    few = pairs(2, 14, mean=4)  # two are held out, with twelve check-ins
    known = refit(OWN, few[:10]).programme
    found = refit(OWN, few, before=known)
    assert (found.told, found.is_new) == (None, True)
