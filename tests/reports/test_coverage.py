"""Intervals of a report as it is told, noise and rounding in them, in programmes whose truth is known.

Few programmes, so that this takes seconds: `python -m benchmarks.coverage` has more of all kinds.
"""

from collections import defaultdict
from math import inf, sqrt

import numpy as np
import pytest

from benchmarks.as_told import Place, found_of, intervals
from benchmarks.parity_test import APART, MARGIN, differences, is_equivalent
from benchmarks.practices import Kind, among, practice
from benchmarks.truths import means, truths
from scoring.estimates.equivalence import clients_to_tell
from scoring.estimates.estimate import Estimate

ROUNDS = 10
KINDS = (
    (Kind("ordinary"), 280),
    (Kind("five therapists", among(5)), 90),
    (Kind("at the ceiling", base=5.0, skew=1.0), 110),
)
"""And of how many clients; of the first, enough therapists for what these say themselves."""
WITHIN_A_QUARTER = Kind("alike", moved=0.0)


def contained(seed: int) -> dict[Place, list[float]]:
    """Of each figure whether its interval contained the truth, by programme; of a prediction, of what share of them."""
    found = defaultdict[Place, list[float]](list)
    for at, (kind, clients) in enumerate(KINDS):
        known = truths(np.random.default_rng([seed, at]), kind, 3000)
        for number in range(ROUNDS):
            rng = np.random.default_rng([seed, at, number])
            for place, shown in intervals(found_of(practice(rng, kind, clients), rng)).items():
                inside = (shown.interval.low <= known[place]) & (known[place] <= shown.interval.high)
                found[place].append(float(inside.mean()))
    return found


def test_every_interval_contains_the_truth_as_often_as_it_says() -> None:
    seed = 20261127
    found = contained(seed)
    assert {table for table, _, _ in found} > {"reach", "alliance", "after_alerts", "parity", "outcome", "tracking"}
    assert len(found) > 45, seed
    for place, inside in found.items():
        least = 0.95 - 3 * sqrt(0.95 * 0.05 / len(inside))
        assert np.mean(inside) > least, (seed, place, np.mean(inside), len(inside))
    every = np.concatenate([np.array(each) for each in found.values()])
    assert 0.955 < every.mean() < 0.995, (seed, every.mean())  # rounding outwards and shares that never leave 0 to 100


@pytest.mark.parametrize("kind", APART[::2], ids=lambda kind: str(kind.name))
def test_a_difference_as_large_as_the_margin_is_hardly_ever_called_nothing_to_speak_of(kind: Kind) -> None:
    seed, tries, called = 12, 40, defaultdict[tuple[str, str], list[bool]](list)
    known = means(np.random.default_rng(seed), kind, 3000)
    for number in range(tries):
        for place, told in differences(np.random.default_rng([seed, number]), kind, 240).items():
            called[place].append(is_equivalent(told, abs(float(known[*place, "difference"][0]))))
    assert len(called) == 4
    for place, each in called.items():
        assert len(each) > tries / 2, (seed, place)
        assert np.mean(each) < 0.05 + 3 * sqrt(0.05 * 0.95 / len(each)), (seed, place, np.mean(each))


def test_a_programme_of_the_size_that_is_said_to_be_needed_shows_it_mostly() -> None:
    """And one of half that size does not, nor is the number far too large."""
    seed, tries, place = 13, 24, ("parity", "alliance")

    def told(clients: int) -> list[Estimate]:
        every = (
            differences(np.random.default_rng([seed, clients, at]), WITHIN_A_QUARTER, clients) for at in range(tries)
        )
        return [each[place] for each in every if place in each]

    needed = round(float(np.median([clients_to_tell(each, MARGIN) or inf for each in told(150)])))
    shown = {part: np.mean([is_equivalent(each, MARGIN) for each in told(round(part * needed))]) for part in (0.4, 1)}
    assert shown[0.4] < 0.8, (seed, needed, shown)
    assert shown[1] > 0.8 - 3 * sqrt(0.8 * 0.2 / tries), (seed, needed, shown)
