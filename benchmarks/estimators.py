"""How often the intervals of single estimators contain the truth, in populations whose truth is known.

`python -m benchmarks.estimators [SEED]`: 1,000 programmes for each row (the seed is printed), and how long 50,000
clients take. None of the populations is what an estimator assumes: therapists differ in everything, caseloads are
uneven, values are heaped or at the ceiling. Means, differences and levels are as they are told, with noise.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import sqrt
from time import perf_counter

import numpy as np
from numpy.typing import NDArray

from scoring.disclosure.estimates import told
from scoring.disclosure.noise import Noise
from scoring.estimates.correlation import Correlation, between_clients, standardised_difference, within_clients
from scoring.estimates.equivalence import Comparison, equivalence
from scoring.estimates.estimate import Estimate, Interval, NotEstimable
from scoring.estimates.means import Clients, interval_of_mean, interval_of_share, mean
from scoring.estimates.parity import Sides, difference
from scoring.estimates.quantiles import quantile
from scoring.estimates.within import CheckIns, later_less_first, level, slope
from scoring.evidence import Floats

Ints = NDArray[np.integer]
Rng = np.random.Generator
PROGRAMMES = 1000
SEED = 20260701
_LARGE = 400_000
MARGIN = 5.0


@dataclass(frozen=True)
class Practice:
    """A programme, client by client: therapist, alliance (heaped, many at the top), outcome, share answered, hours."""

    own: Ints
    alliance: Floats
    outcome: Floats
    answered: Floats
    hours: Floats
    remote: NDArray[np.bool_]


def practice(rng: Rng, therapists: int, clients_each: float = 9.0) -> Practice:
    """Caseloads by a gamma; therapists differ in how clients see them, answer, and in how often they meet remotely."""
    sizes = np.maximum(rng.poisson(rng.gamma(1.6, clients_each / 1.6, therapists)), 2)
    own = np.repeat(np.arange(therapists), sizes)
    count = len(own)
    trait = rng.normal(0, 1, count)
    seen = 84 + 4 * rng.normal(0, 1, therapists)[own] + 14 * trait
    alliance = np.clip(np.round(seen * 12 / 100), 0, 12) * 100 / 12
    felt = 55 + 20 * (0.3 * trait + sqrt(1 - 0.09) * rng.normal(0, 1, count)) + 5 * rng.normal(0, 1, therapists)[own]
    outcome = np.clip(np.round(felt, -1), 0, 100)
    chance = rng.beta(7.2, 1.8, therapists)[own]
    asked = rng.integers(1, 13, count)
    answered = rng.binomial(asked, rng.beta(6 * chance, 6 * (1 - chance))) / asked * 100
    hours: Floats = np.exp(1 + 0.4 * rng.normal(0, 1, therapists)[own] + rng.normal(0, 1, count))
    remote = rng.random(count) < rng.beta(1.5, 1.5, therapists)[own]
    return Practice(own, alliance, outcome, answered, hours, remote)


def noisy(found: Estimate | NotEstimable, rng: Rng) -> Estimate | None:
    """As it is told; None: there is no figure."""
    return None if isinstance(found, NotEstimable) else told(found, Noise(rng.bytes(32)))


def _interval(found: Estimate | Correlation | NotEstimable | None) -> Interval | None:
    return None if found is None or isinstance(found, NotEstimable) else found.interval()


def of_mean(kind: str) -> Callable[[Rng, int], Interval | None]:
    def one(rng: Rng, therapists: int) -> Interval | None:
        made = practice(rng, therapists)
        found = noisy(mean(Clients(_values(made, kind), made.own)), rng)
        if found is None:
            return None
        return interval_of_mean(found) if kind == "alliance" else interval_of_share(found)

    return one


def _values(made: Practice, kind: str) -> Floats:
    if kind == "at the top":
        return np.where(made.alliance > 99.9, 100.0, 0.0)
    return made.alliance if kind == "alliance" else made.answered


def sides(rng: Rng, therapists: int, apart: float) -> Sides:
    """Some clients meet both ways, and therapists differ in how that goes."""
    made = practice(rng, therapists)
    count = len(made.own)
    both = np.flatnonzero(rng.random(count) < 0.25)
    clients = np.concatenate([np.arange(count), both])
    second = np.concatenate([made.remote, ~made.remote[both]])
    theirs = made.own[clients]
    moved = (apart + 3 * rng.normal(0, 1, therapists)[theirs]) * second + 4 * rng.normal(0, 1, len(clients))
    return Sides(
        made.alliance[clients] + moved, second, clients, theirs, rng.integers(1, 13, len(clients)).astype(float)
    )


def check_ins(rng: Rng, therapists: int, rise: float, *, alike: float = 0.3) -> tuple[CheckIns, Ints]:
    """y rises from session to session, in each client a little differently, and each is a little like the last."""
    own = practice(rng, therapists).own
    count = len(own)
    lengths = rng.integers(3, 14, count)
    clients = np.repeat(np.arange(count), lengths)
    session = np.concatenate([np.arange(1, each + 1) for each in lengths])
    scatter = rng.normal(0, 7, len(clients))
    for place in np.flatnonzero(session > 1):
        scatter[place] = alike * scatter[place - 1] + sqrt(1 - alike**2) * scatter[place]
    theirs = rise + 0.2 * rng.normal(0, 1, therapists)[own][clients] + 0.4 * rng.normal(0, 1, count)[clients]
    y = np.round(55 + 12 * rng.normal(0, 1, count)[clients] + theirs * session + scatter)
    return CheckIns(session.astype(float), y, clients, own[clients]), session


def paired(rng: Rng, therapists: int, own: Ints) -> CheckIns:
    """Two views of the same sessions that move together by .3, the second 6 lower on average."""
    clients = np.repeat(np.arange(len(own)), rng.integers(3, 14, len(own)))
    x = rng.normal(0, 1, len(clients))
    y = 0.3 * x + sqrt(1 - 0.09) * rng.normal(0, 1, len(clients))
    apart = -6 + 3 * rng.normal(0, 1, therapists)[own][clients] + 8 * rng.normal(0, 1, len(own))[clients]
    usual = 12 * rng.normal(0, 1, len(own))[clients]
    return CheckIns(70 + usual + 7 * x, 70 + usual + apart + 7 * y, clients, own[clients])


def figures(rng: Rng) -> Iterator[tuple[str, float, Callable[[Rng, int], Interval | None]]]:
    """Name, truth, and a programme's interval for it."""
    many = practice(rng, _LARGE // 10)
    for kind in ("alliance", "answered", "at the top"):
        yield f"mean: {kind}", float(_values(many, kind).mean()), of_mean(kind)

    def parity(rng: Rng, therapists: int) -> Interval | None:
        return _interval(noisy(difference(sides(rng, therapists, 2.0)), rng))

    yield "difference", 2.0, parity

    def rising(rng: Rng, therapists: int) -> Interval | None:
        return _interval(slope(check_ins(rng, therapists, 0.5)[0]))

    yield "slope over sessions", 0.5, rising

    def viewed(rng: Rng, therapists: int) -> Interval | None:
        return _interval(noisy(level(paired(rng, therapists, practice(rng, therapists).own)), rng))

    yield "level", -6.0, viewed

    def tracked(rng: Rng, therapists: int) -> Interval | None:
        return _interval(slope(paired(rng, therapists, practice(rng, therapists).own)))

    yield "tracking", 0.3, tracked

    def among(rng: Rng, therapists: int) -> Interval | None:
        made = practice(rng, therapists)
        return _interval(between_clients(made.alliance, made.outcome, made.own))

    yield "correlation between clients", _within_therapists(many), among

    def inside(rng: Rng, therapists: int) -> Interval | None:
        return _interval(within_clients(paired(rng, therapists, practice(rng, therapists).own)))

    yield "correlation within clients", 0.3, inside

    def gone(rng: Rng, therapists: int) -> Interval | None:
        own = practice(rng, therapists).own
        left = rng.random(len(own)) < 0.3
        seen = 70 + 3 * rng.normal(0, 1, therapists)[own] + 12 * rng.normal(0, 1, len(own)) - 6 * left
        return _interval(standardised_difference(Sides(seen, left, np.arange(len(own)), own)))

    yield "drop-out, standardised", -6 / sqrt(12**2 + 3**2), gone
    for share in (0.5, 0.9):

        def hours(rng: Rng, therapists: int, share: float = share) -> Interval | None:
            made = practice(rng, therapists)
            found = quantile(Clients(made.hours, made.own), share)
            return None if isinstance(found, NotEstimable) else found.interval

        yield f"hours, {share:.0%}", float(np.quantile(many.hours, share)), hours


def _within_therapists(many: Practice) -> float:
    """Correlation of what is left when each therapist's mean is taken away, corrected for what the means take."""
    sizes = np.bincount(many.own)
    left = [each - (np.bincount(many.own, each) / sizes)[many.own] for each in (many.alliance, many.outcome)]
    return float(np.corrcoef(left[0], left[1])[0, 1])


def covered(truth: float, interval: Callable[[Rng, int], Interval | None], rng: Rng, therapists: int) -> str:
    """Share that contains the truth, the middle width, and how many had no figure."""
    found = [interval(rng, therapists) for _ in range(PROGRAMMES)]
    shown = [each for each in found if each is not None]
    if not shown:
        return "      no figure"
    hits = np.mean([truth in each for each in shown])
    width = np.median([each.high - each.low for each in shown])
    return f"{hits:6.1%} {width:7.2f} {1 - len(shown) / len(found):5.0%}"


def at_the_margin(rng: Rng, therapists: int) -> str:
    """Called equivalent, where the difference is as large as the margin; called different, where there is none."""
    calls = []
    for apart in (MARGIN, 0.0):
        found = [noisy(difference(sides(rng, therapists, apart)), rng) for _ in range(PROGRAMMES)]
        calls.append([equivalence(each, MARGIN).comparison for each in found if each is not None])
    near = np.mean([each in (Comparison.EQUIVALENT, Comparison.BOTH) for each in calls[0]])
    different = np.mean([each in (Comparison.DIFFERENT, Comparison.BOTH) for each in calls[1]])
    right = np.mean([each in (Comparison.EQUIVALENT, Comparison.BOTH) for each in calls[1]])
    return f"{near:6.1%} {different:12.1%} {right:12.1%}"


def speed(rng: Rng) -> Iterator[str]:
    """Seconds for each figure of about 50,000 clients."""
    made = practice(rng, 5000, 10.0)
    apart, moving, both = sides(rng, 5000, 1.0), *check_ins(rng, 5000, 0.5)
    tasks: dict[str, Callable[[], object]] = {
        "mean": lambda: mean(Clients(made.alliance, made.own)),
        "difference": lambda: difference(apart),
        "slope": lambda: slope(moving),
        "later less first": lambda: later_less_first(moving.y, both, moving.clients, moving.therapists),
        "correlation": lambda: between_clients(made.alliance, made.outcome, made.own),
        "within": lambda: within_clients(moving),
        "median": lambda: quantile(Clients(made.hours, made.own)),
    }
    for name, task in tasks.items():
        begun = perf_counter()
        task()
        yield f"{name:28} {perf_counter() - begun:5.2f} s"


def main() -> None:
    """Everything, as text."""
    seed = int(sys.argv[1]) if len(sys.argv) > 1 else SEED
    rng = np.random.default_rng(seed)
    print(f"seed {seed}; {PROGRAMMES} programmes each; 95 % intervals: contained, width, no figure")
    for name, truth, interval in figures(rng):
        for therapists in (4, 8, 25):
            print(f"{name:28} {therapists:3} {covered(truth, interval, rng, therapists)}", flush=True)
    print("equivalent at the margin (at most 5 %), different without one (5 %), equivalent without one")
    for therapists in (4, 8, 25, 60):
        print(f"{'parity':28} {therapists:3} {at_the_margin(rng, therapists)}", flush=True)
    for line in speed(rng):
        print(line)


if __name__ == "__main__":
    main()
