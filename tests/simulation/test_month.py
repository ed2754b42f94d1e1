"""A month of a whole town, for many seeds: `SEEDS=17 pytest tests/simulation/test_month.py` lives that of 17 (again).

Workers die, and stand still for longer than their leases; their clocks are wrong for a while, those of six places
change in both directions; Telegram says 429 or nothing of use. `make test` lives a few months, `make soak` as many as
SOAK_SEEDS says.
"""

import os
from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from time import process_time
from zoneinfo import ZoneInfo

import pytest

from tests.simulation.oracle import check
from tests.simulation.town import AUTUMN, BEGIN, Town
from tests.simulation.townspeople import ZONES, Townspeople
from tests.simulation.worker import POINTS

_QUICK, _PAIRS, _DAYS = 2, 40, 35  # in so many days the clocks change in both directions
_ALL = int(os.environ.get("SOAK_SEEDS", "60"))
_SOAK = [pytest.param(seed, marks=pytest.mark.soak) for seed in range(_QUICK, _ALL)]
_OUTAGES, _DEATHS, _STANDSTILLS, _CLOCKS_SET = 3, 30, 10, 6
_HOLIDAYS = ("DE-BY", "PT", "US-NY", "AU-NSW", "IN")


def _seeds() -> list[object]:
    chosen = os.environ.get("SEEDS")
    return [int(each) for each in chosen.split(",")] if chosen else [*range(_QUICK), *_SOAK]


def live(seed: int, pairs: int, days: int) -> tuple[Town, Counter[str]]:
    """So many days of so many pairs, and what the oracle says to them."""
    town = Town(seed, wobble=0.05, begin=(BEGIN, AUTUMN)[seed % 2], holidays=_HOLIDAYS[seed % len(_HOLIDAYS)])
    Townspeople(town).move_in(pairs)
    rng, workers = town.rng, town.workers
    for _ in range(_OUTAGES):
        town.later(timedelta(days=rng.uniform(1, days)), lambda: workers.stop(timedelta(hours=rng.uniform(0.1, 30))))
    for _ in range(_DEATHS):
        town.later(timedelta(days=rng.uniform(0, days)), lambda: workers.die_at(rng.choice(POINTS)))
    for number in range(_STANDSTILLS):
        halt = partial(workers.stand_still, when_it_has_claimed=number % 2 == 0)
        seconds = 10 * 720 ** rng.random()  # up to two hours; a lease lasts for one minute
        town.later(timedelta(days=rng.uniform(0, days)), partial(halt, timedelta(seconds=seconds)))
    for _ in range(_CLOCKS_SET):
        begins, astray = rng.uniform(0, days), rng.choice((-1, 1)) * timedelta(minutes=840 ** rng.random())
        town.later(timedelta(days=begins), partial(workers.set_clock, astray))
        town.later(timedelta(days=begins, hours=rng.uniform(0.1, 12)), partial(workers.set_clock, timedelta()))
    town.live(town.begin + timedelta(days=days))
    return town, check(town)


@pytest.mark.timeout(1200)
@pytest.mark.computes
@pytest.mark.parametrize("seed", _seeds())
def test_whatever_happens_in_a_month_the_promises_hold(
    seed: int, record_property: Callable[[str, object], None]
) -> None:
    began = process_time()
    town, happened = live(seed, _PAIRS, _DAYS)
    town.close()
    record_property("lived", {"months": 1, **happened})
    print(f"seed {seed}: {process_time() - began:.0f} s of one core; {dict(happened)}")
    assert happened["sent"] > 30, happened
    assert happened["alerts"] > 15, happened
    assert sum(happened[f"deaths {point}"] for point in POINTS) > 15, happened
    assert happened["stood still"] > 3, happened
    assert happened["clock set"] > 3, happened


@pytest.mark.parametrize("begin", [BEGIN, AUTUMN])
def test_in_each_month_clocks_change_in_both_directions(begin: datetime) -> None:
    def ahead(zone: str, at: datetime) -> timedelta:
        return at.astimezone(ZoneInfo(zone)).utcoffset() or timedelta()

    changed = [ahead(zone, begin + timedelta(days=_DAYS)) - ahead(zone, begin) for zone in ZONES]
    assert min(changed) < timedelta() < max(changed)


def test_a_seed_lives_the_same_month_twice() -> None:
    (one, first), (other, second) = live(7, 8, 10), live(7, 8, 10)
    assert first == second
    assert [(p.chat_id, p.row.key, p.at) for p in one.telegram.pushes] == [
        (p.chat_id, p.row.key, p.at) for p in other.telegram.pushes
    ]
    one.close()
    other.close()
