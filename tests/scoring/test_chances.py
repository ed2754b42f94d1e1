"""What rises tell of falls: worlds whose truth is known, made of normal numbers alone."""

import numpy as np
import pytest

from scoring.chances import beside_rises, excess_of
from scoring.evidence import Bools, Floats

MANY = 200_000
SIGNALS = (1.75, 2.0, 2.5, 3.0, 4.0)


def world(seed: int, check_ins: int, dips: float, *, falls_only: float = 0.0) -> tuple[Floats, Floats, Bools]:
    """Surprises as they are and upside down, and which of the falls are chance: everything scatters alike, and such a
    share lies two lower. falls_only: a share of what is chance falls further, as it does where a scale ends.
    """
    rng = np.random.default_rng(seed)
    falls, rises = rng.normal(size=(2, check_ins))
    falls += 1.5 * (rng.random(check_ins) < falls_only)
    dip = rng.random(check_ins) < dips
    return falls + 2.5 * dip, rises, ~dip


def told(own: tuple[Floats, Floats], *, seed: int = 1, dips: float = 0.05, falls_only: float = 0.0) -> list[float]:
    """At the surprises of signals, the share of falls that is not chance."""
    falls, rises, quiet = world(seed, MANY, dips, falls_only=falls_only)
    ratios = beside_rises((falls, own[0]), (rises, own[1]), quiet)
    return [excess_of(ratios, each) for each in SIGNALS]


def truth(dips: float) -> list[float]:
    falls, _, quiet = world(7, 20 * MANY, dips)
    return [float((~quiet[(falls > each - 0.1) & (falls < each + 0.1)]).mean()) for each in SIGNALS]


@pytest.mark.parametrize("dips", [0.02, 0.05, 0.15])
def test_with_much_to_go_by_it_is_true_where_more_than_half_is_right(dips: float) -> None:
    """Whatever the simulation assumes. A line cannot bend as the truth does; it errs to the careful side."""
    falls, rises, _ = world(2, MANY, dips)
    for said, true in zip(told((falls, rises)), truth(dips), strict=True):
        assert true - 0.17 < said < true + 0.08 or max(said, true) < 0.5


def test_with_little_it_is_less_and_the_less_the_less_there_is() -> None:
    found = np.array([[told(world(seed, n, 0.05)[:2])[2:] for seed in range(20)] for n in (300, 3_000)])
    few, more = found.mean(axis=1)
    assert (few < more).all()
    assert (found < np.array(truth(0.05)[2:]) + 0.05).mean() > 0.9


def test_where_rises_are_as_frequent_nothing_is_more_likely_right_than_not() -> None:
    """Although the simulation knows of dips, and that counts for something."""
    for seed in range(10):
        falls, rises, _ = world(seed, 20_000, 0.0)
        assert max(told((falls, rises))) < 0.5


def test_what_falls_further_by_chance_because_the_scale_ends_is_not_taken_for_dips() -> None:
    falls, rises, _ = world(4, 20_000, 0.0, falls_only=0.1)
    assert max(told((falls, rises))) > 0.5  # who did not know of it
    assert max(told((falls, rises), falls_only=0.1)) < 0.1


def test_what_is_more_unusual_is_no_less_likely_to_be_right() -> None:
    rng = np.random.default_rng(5)
    for seed in range(20):
        own = world(seed, 200, float(rng.uniform(0, 0.2)))[:2]
        assert told(own) == sorted(told(own))


def test_what_is_less_unusual_is_no_likelier() -> None:
    """Where more signals are wanted than is usual they are smaller."""
    for seed in range(20):
        falls, rises, quiet = world(1, MANY, 0.05)
        mine = world(seed, 200, 0.1)
        ratios = beside_rises((falls, mine[0]), (rises, mine[1]), quiet)
        assert list(ratios) == sorted(ratios)
        assert excess_of(ratios, 0.5) < 0.5


def test_of_a_programme_without_a_history_the_simulation_is_all_that_is_known() -> None:
    nothing, much = told((np.zeros(0), np.zeros(0))), told(world(2, MANY, 0.05)[:2])
    assert all(0.0 <= few < many for few, many in zip(nothing, much, strict=True))
    assert nothing[3] > 0.5
