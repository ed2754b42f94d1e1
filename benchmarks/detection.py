"""How well the detector does where the truth is known, beside published rules and a supervised reference.

Run: python -m benchmarks.detection [--graded] [--quick] [--only TEXT] [--seed N]. Prints, for each population:
the share of dips found at their first answered check-in, within two and at any time, at 2 % and 5 % false alarms;
signals beside the budget, and false alarms; clients falsely alarmed in eight quiet check-ins; how often
signals are right; coverage of the stated range. Standard errors count clients, not check-ins.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from time import perf_counter

import numpy as np

from benchmarks import graded, populations
from benchmarks.measure import Bools, Cast, Hits, alarmed_in_eight, cast, hits, mean_and_error
from benchmarks.populations import Floats, Truth
from scoring.evidence import complete
from scoring.fit import fit_programme
from scoring.held_out import judge_histories
from scoring.programme import Programme
from scoring.rules import RULES, Yardstick

Draw = Callable[[int, int], Truth]
"""So many clients of a population, from this seed."""


@dataclass(frozen=True)
class Judged:
    """The detector on one population: surprise, ends of the range (clients, places), and the programme."""

    surprise: Floats
    low: Floats
    high: Floats
    programme: Programme


def judge_all(people: Cast) -> Judged:
    """Fitted without labels, then every check-in judged beside its client's earlier ones."""
    percents = people.percents
    items = tuple(f"i{k}" for k in range(percents.shape[2]))
    return judged_by(people, fit_programme(percents, items, people.step))


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


def _shown(found: Hits) -> str:
    pairs = [mean_and_error(values, found.client) for values in (found.first, found.two, found.ever)]
    return "  ".join(f"{mean:.3f} ({error:.3f})" for mean, error in pairs)


def _against(ours: Hits, theirs: Hits) -> str:
    """Paired difference at the first answered check-in, in standard errors, and the ratio."""
    difference, error = mean_and_error(ours.first - theirs.first, ours.client)
    ratio = ours.first.mean() / max(theirs.first.mean(), 1e-9)
    two = ours.two.mean() / max(theirs.two.mean(), 1e-9)
    ever = ours.ever.mean() / max(theirs.ever.mean(), 1e-9)
    return f"ratio {ratio:.3f} / {two:.3f} / {ever:.3f}, difference {difference / max(error, 1e-9):+.1f} SE"


def report(draw: Draw, training: int, testing: int, seed: int, *, slow: bool) -> None:
    """Print everything about one population; `slow`: its dips are slides."""
    start = perf_counter()
    people = cast(draw(testing, seed))
    ours = judge_all(people)
    print(f"\n== {people.name} (seed {seed}, {testing} clients)")
    if people.onset.any():
        _report_hits(people, ours, cast(draw(training, seed + 1_000_000)), slow=slow)
    _report_alarms(people, ours)
    print(f"   {perf_counter() - start:.0f} s")


def _report_hits(people: Cast, ours: Judged, learner: Cast, *, slow: bool) -> None:
    # Needs scikit-learn, which only this benchmark does.
    from benchmarks.reference import reference

    rules = rule_statistics(people, ours.programme)
    supervised = reference(learner, people, slow)
    for budget in (0.02, 0.05):
        found = hits(ours.surprise, people, budget)
        print(f"   at {budget:.0%}: found at first check-in, within two, at any time")
        print(f"      {'the detector':24}{_shown(found)}")
        top = hits(supervised, people, budget)
        print(f"      {'supervised reference':24}{_shown(top)}  {_against(found, top)}")
        scored = {name: hits(values, people, budget) for name, values in rules.items()}
        for name, theirs in sorted(scored.items(), key=lambda item: -item[1].first.mean()):
            print(f"      {name:24}{_shown(theirs)}  {_against(found, theirs)}")


def _report_alarms(people: Cast, ours: Judged) -> None:
    programme = ours.programme
    signals: Bools = np.nan_to_num(ours.surprise, nan=-np.inf) > programme.threshold
    quiet, total = people.quiet, _totals(people)
    client = np.nonzero(quiet)[0]
    share = signals[people.eligible].mean()
    print(f"   signals: {share:.4f}, {share / programme.rate:.2f} of the rate; beyond rises {programme.beyond:.2f}")
    rate, error = mean_and_error(signals[quiet].astype(float), client)
    print(f"   false alarms: {rate:.4f} ({error:.4f}) of quiet check-ins")
    first, second = (signals[people.valid[:, k], k].mean() for k in (0, 1))
    print(f"   first check-ins signalled {first:.4f}, second {second:.4f}")
    print(f"   clients falsely alarmed in eight quiet check-ins: {alarmed_in_eight(signals, people):.3f}")
    told = signals & people.eligible
    right = people.episode > 0
    chance = np.array([programme.chance_right(float(s)) for s in ours.surprise[told]])
    print(f"   signals right: {right[told].mean():.2f}, said {chance.mean():.2f}; by certainty: ", end="")
    for name, low, high in (("tentative", 0.0, 0.5), ("fair", 0.5, 0.75), ("firm", 0.75, 1.01)):
        which = (chance >= low) & (chance < high)
        if which.sum() >= 30:
            print(f"{name} {right[told][which].mean():.2f} of {which.sum()}  ", end="")
    inside = (total >= ours.low - 1e-9) & (total <= ours.high + 1e-9)
    print(f"\n   coverage of the 90 % range in quiet check-ins: {inside[quiet].mean():.3f}")


def _totals(people: Cast) -> Floats:
    count = np.maximum((~np.isnan(people.percents)).sum(axis=2), 1)
    return np.asarray(np.nansum(people.percents, axis=2) / count)


def main() -> None:
    """Run over all populations, or those whose name contains a text."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--graded", action="store_true", help="populations that are no cousins of the null model")
    parser.add_argument("--quick", action="store_true", help="fewer clients: minutes become one")
    parser.add_argument("--only", default="", help="only populations whose name contains this")
    parser.add_argument("--seed", type=int, default=20_260_101)
    asked = parser.parse_args()
    training, testing = (3_000, 1_500) if asked.quick else (12_000, 6_000)
    cousins = [(p.name, p.shape, partial(populations.simulate, p)) for p in populations.POPULATIONS]
    strangers = [(p.name, p.shape, partial(graded.simulate, p)) for p in graded.POPULATIONS]
    for name, shape, draw in strangers if asked.graded else cousins:
        if asked.only in name:
            report(draw, training, testing, asked.seed, slow=shape == "slide")


if __name__ == "__main__":
    main()
