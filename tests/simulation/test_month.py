"""A month of a whole town, for many seeds. A failing seed can be lived again: SEEDS=17 pytest tests/simulation."""

import os
from datetime import timedelta

import pytest

from tests.simulation.oracle import check
from tests.simulation.town import BEGIN, Town
from tests.simulation.townspeople import Townspeople

_QUICK, _PAIRS, _PAIRS_SOAK = 4, 8, 40
_SOAK = [pytest.param(seed, marks=pytest.mark.soak) for seed in range(_QUICK, 1000)]


def _seeds() -> list[object]:
    chosen = os.environ.get("SEEDS")
    return [int(each) for each in chosen.split(",")] if chosen else [*range(_QUICK), *_SOAK]


@pytest.mark.parametrize("seed", _seeds())
def test_whatever_happens_in_a_month_the_promises_hold(seed: int) -> None:
    town = Town(seed, wobble=0.05)
    inhabitants = Townspeople(town)
    inhabitants.move_in(_PAIRS if seed < _QUICK else _PAIRS_SOAK)
    for _ in range(3):
        town.later(
            timedelta(days=town.rng.uniform(1, 28)), lambda: town.outage(timedelta(hours=town.rng.uniform(0.1, 30)))
        )
    town.live(BEGIN + timedelta(days=30))
    happened = check(town)
    print(f"seed {seed}: {dict(happened)}")
    assert happened["sent"] > 8, happened
    assert happened["alerts"] > 3, happened
