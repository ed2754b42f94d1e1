"""A month of a whole town, for many seeds. A failing seed can be lived again: SEEDS=17 pytest tests/simulation.

`make test` lives a few of them, `make soak` as many as SOAK_SEEDS says.
"""

import os
from collections import Counter
from collections.abc import Callable
from datetime import timedelta

import pytest

from tests.engines import on_sqlite
from tests.simulation.oracle import check
from tests.simulation.town import BEGIN, POINTS, Town
from tests.simulation.townspeople import Townspeople

pytestmark = on_sqlite("in memory it takes seconds; on a server a quarter is lived")
_QUICK, _PAIRS = 2, 40
_ALL = int(os.environ.get("SOAK_SEEDS", "300"))
_SOAK = [pytest.param(seed, marks=pytest.mark.soak) for seed in range(_QUICK, _ALL)]
_OUTAGES, _DEATHS = 3, 30


def _seeds() -> list[object]:
    chosen = os.environ.get("SEEDS")
    return [int(each) for each in chosen.split(",")] if chosen else [*range(_QUICK), *_SOAK]


def live(seed: int, pairs: int, days: int) -> tuple[Town, Counter[str]]:
    """So many days of so many pairs, and what the oracle says to them."""
    town = Town(seed, wobble=0.05)
    Townspeople(town).move_in(pairs)
    rng = town.rng
    for _ in range(_OUTAGES):
        town.later(timedelta(days=rng.uniform(1, days)), lambda: town.stop(timedelta(hours=rng.uniform(0.1, 30))))
    for _ in range(_DEATHS):
        town.later(timedelta(days=rng.uniform(0, days)), lambda: town.die_at(rng.choice(POINTS)))
    town.live(BEGIN + timedelta(days=days))
    return town, check(town)


@pytest.mark.timeout(600)
@pytest.mark.computes
@pytest.mark.parametrize("seed", _seeds())
def test_whatever_happens_in_a_month_the_promises_hold(
    seed: int, record_property: Callable[[str, object], None]
) -> None:
    _, happened = live(seed, _PAIRS, 30)
    record_property("lived", {"months": 1, **happened})
    print(f"seed {seed}: {dict(happened)}")
    assert happened["sent"] > 30, happened
    assert happened["alerts"] > 15, happened
    assert happened["deaths"] > 15, happened


def test_a_seed_lives_the_same_month_twice() -> None:
    (one, first), (other, second) = live(7, 8, 10), live(7, 8, 10)
    assert first == second
    assert [(p.chat_id, p.row.key, p.at) for p in one.telegram.pushes] == [
        (p.chat_id, p.row.key, p.at) for p in other.telegram.pushes
    ]
