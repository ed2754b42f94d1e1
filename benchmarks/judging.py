"""A population judged by the detector, and by rules that others published."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from benchmarks.measure import Cast
from benchmarks.populations import Floats
from scoring.evidence import complete
from scoring.fit import fit_programme
from scoring.held_out import judge_histories
from scoring.programme import Programme
from scoring.rules import RULES, Yardstick


@dataclass(frozen=True)
class Judged:
    """The detector on one population: surprise, ends of the range (clients, places), and the programme."""

    surprise: Floats
    low: Floats
    high: Floats
    programme: Programme


def fitted_to(people: Cast) -> Programme:
    """Without labels."""
    return fit_programme(people.percents, tuple(f"i{at}" for at in range(people.percents.shape[2])), people.step)


def judge_all(people: Cast) -> Judged:
    """Fitted without labels, then every check-in judged beside its client's earlier ones."""
    return judged_by(people, fitted_to(people))


def judged_by(people: Cast, programme: Programme) -> Judged:
    """Every check-in judged beside its client's earlier ones by this programme."""
    found = judge_histories(people.percents, programme)
    return Judged(found.surprise, found.low, found.high, programme)


def rule_statistics(people: Cast, programme: Programme) -> dict[str, Floats]:
    """Every published rule's statistic on the same check-ins."""
    norms = programme.norms
    yardstick = Yardstick(norms.mean, float(np.hypot(norms.between, norms.within)), norms.within)
    totals = complete(people.percents, np.asarray(norms.offsets)).mean(axis=2)
    found = {}
    for name, rule in RULES.items():
        found[name] = np.full(totals.shape, np.nan)
        for place in range(rule.needs, totals.shape[1]):
            here = people.valid[:, place]
            found[name][here, place] = rule.statistic(totals[here, :place], totals[here, place], yardstick)
    return found


def shrunken_mean(people: Cast, programme: Programme) -> Floats:
    """The fall below the client's own mean, shrunken towards the programme's while there are few: what anybody would
    do first.
    """
    norms = programme.norms
    totals = complete(people.percents, np.asarray(norms.offsets)).mean(axis=2)
    found = np.full(totals.shape, np.nan)
    for place in range(1, totals.shape[1]):
        own = norms.between**2 / (norms.between**2 + norms.within**2 / place)
        found[:, place] = own * totals[:, :place].mean(axis=1) + (1 - own) * norms.mean - totals[:, place]
    return found
