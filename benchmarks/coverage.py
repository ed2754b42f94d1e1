"""How often the intervals of a report contain the truth, and how often its test of parity errs: as they are told.

`python -m benchmarks.coverage [--minutes 5] [--seed N]` draws programmes of every kind of `benchmarks.practices` and
makes their reports' figures of them, with noise and as they are rounded; a figure that is a star is not counted. Each
programme is drawn from the seed and its own place, so that a longer run has those of a shorter one in it. For single
estimators see `benchmarks.estimators`.
"""

from __future__ import annotations

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # a hundred clients are too few to share among threads

import argparse
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from math import sqrt
from time import monotonic

import numpy as np

from benchmarks.as_told import Place, Shown, found_of, intervals
from benchmarks.parity_test import told_equivalent
from benchmarks.practices import KINDS, Kind, practice
from benchmarks.truths import truths
from scoring.estimates.estimate import LEVEL
from scoring.evidence import Floats

SIZES = (30, 100, 400)
SEED = 20261127
BEYOND = 3.0
"""So many standard errors below its rate is more than chance; of a thousand cells one or two fall there by chance."""
_FEWEST = 20


@dataclass
class Tally:
    """Of one figure: in how many programmes it was told, how often it contained the truth, and how wide it was."""

    told: int = 0
    hits: float = 0.0
    width: float = 0.0

    def add(self, shown: Shown, truth: Floats) -> None:
        """One more, with what is true: of one thing, or of each of many."""
        self.told += 1
        self.hits += float(np.mean((shown.interval.low <= truth) & (truth <= shown.interval.high)))
        self.width += shown.interval.high - shown.interval.low

    def __add__(self, other: Tally) -> Tally:
        """Both together."""
        return Tally(self.told + other.told, self.hits + other.hits, self.width + other.width)

    def __str__(self) -> str:
        """How often, the mean width, and whether that is too seldom; a star where it was never told."""
        return f"{self.rate:6.1%} {self.width / self.told:6.1f}{'!' if self.is_below else ' '}" if self.told else "*"

    @property
    def rate(self) -> float:
        """How often, 0 to 1."""
        return self.hits / self.told

    @property
    def is_below(self) -> bool:
        """Whether this is less than an interval's rate by more than chance."""
        return self.rate < LEVEL - BEYOND * sqrt(LEVEL * (1 - LEVEL) / self.told)


Cell = tuple[Place, str, int]
"""A figure, in programmes of one kind and size."""


def programmes(seed: int, kind: Kind, clients: int) -> Iterator[dict[Place, Shown]]:
    """The figures that have an interval, of one programme after the other."""
    for number in count():
        rng = np.random.default_rng([seed, KINDS.index(kind), clients, number])
        yield intervals(found_of(practice(rng, kind, clients), rng, pooled=kind.quarters > 1))


def covered(seed: int, until: float) -> tuple[dict[Cell, Tally], int]:
    """Every cell, and how many programmes there were of each kind and size. `until`: by `monotonic`."""
    known = [truths(np.random.default_rng([seed, at]), kind) for at, kind in enumerate(KINDS)]
    running = {(at, size): programmes(seed, kind, size) for at, kind in enumerate(KINDS) for size in SIZES}
    tallies: dict[Cell, Tally] = defaultdict(Tally)
    rounds = 0
    while monotonic() < until or not rounds:
        for (at, size), each in running.items():
            for place, shown in next(each).items():
                tallies[place, KINDS[at].name, size].add(shown, known[at][place])
        rounds += 1
    return tallies, rounds


def table(tallies: dict[Cell, Tally]) -> Iterator[str]:
    """A line for each figure: by size over all kinds how often, and the mean width; and the kind where it is least."""
    yield f"{'':52}" + "".join(f"{f'{size} clients':>20}" for size in SIZES) + "   least"
    for place in dict.fromkeys(place for place, _, _ in tallies):
        cells = {(kind, size): each for (there, kind, size), each in tallies.items() if there == place}
        line = f"{' / '.join(place):52}"
        for size in SIZES:
            every = sum((each for (_, of), each in cells.items() if of == size), Tally())
            line += f"{every!s:>20}"
        many = [(each.rate, kind, size) for (kind, size), each in cells.items() if each.told >= _FEWEST]
        rate, kind, size = min(many, default=(1.0, "", 0))
        yield line + (f"   {rate:6.1%} {kind}, {size}" if many else "")


def below(tallies: dict[Cell, Tally]) -> Iterator[str]:
    """Each cell that contains the truth less often than it should, by more than chance."""
    for (place, kind, size), each in tallies.items():
        if each.told >= _FEWEST and each.is_below:
            yield f"{' / '.join(place):52} {each.rate:6.1%} of {each.told:4}   {kind}, {size} clients"


def main() -> None:
    """Everything, as text."""
    asked = argparse.ArgumentParser(prog="python -m benchmarks.coverage", description="How often intervals hold.")
    asked.add_argument("--minutes", type=float, default=5.0, help="about so long (5); a third of it is the parity test")
    asked.add_argument("--seed", type=int, default=SEED)
    given = asked.parse_args()
    begun, seconds = monotonic(), 60 * given.minutes
    tallies, rounds = covered(given.seed, begun + 2 / 3 * seconds)
    print(f"seed {given.seed}; {rounds} programmes of each of {len(KINDS)} kinds and {len(SIZES)} sizes")
    print(
        "95 % intervals as told: how often they contain the truth, and their width (!: below 95 % by more than chance)"
    )
    print("\n".join(table(tallies)))
    cells = sum(each.told >= _FEWEST for each in tallies.values())
    print(f"\nof {cells} cells below 95 % by {BEYOND:.0f} standard errors:")
    print("\n".join(below(tallies)) or "none", flush=True)
    print()
    for line in told_equivalent(given.seed, begun + seconds):
        print(line, flush=True)


if __name__ == "__main__":
    main()
