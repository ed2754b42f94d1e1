"""How often a signal is right, by how sure it is said to be.

Run: python -m benchmarks.words [--sealed | --own] [--seeds N] [--only TEXT]. A programme is fitted to the histories of
some clients of a population, without labels, and judges a thousand others of the same programme, whose truth is known.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial

import numpy as np

from benchmarks import populations, strangers
from benchmarks.detection import judged_by
from benchmarks.figures import table
from benchmarks.measure import Bools, Cast, cast
from benchmarks.populations import Truth
from scoring.detect import Certainty, certainty
from scoring.fit import fit_programme

SIZES = (25, 60, 300)
"""Clients whose histories are known."""
_JUDGED = 1_000
_LEAST = {Certainty.TENTATIVE: 0.0, Certainty.FAIR: 0.5, Certainty.FIRM: 0.75}
"""What each word promises of the signals that it is said of, at least."""
_ALLOWED = 0.05
_FEW = 30
Draw = Callable[[str, int, int], Truth]
"""So many clients of the programme that a seed is of this population."""


@dataclass(frozen=True)
class Said:
    """The signals among the judged check-ins of one programme: the word of each, and whether it is right; and how many
    check-ins were judged.
    """

    words: list[Certainty]
    right: Bools
    judged: int


def said_of(drawn: Truth, known: int) -> Said:
    """Fitted to the first so many clients, and judging the others."""
    people = cast(drawn)
    mine, others = _some(people, slice(None, known)), _some(people, slice(known, None))
    items = tuple(f"i{place}" for place in range(people.percents.shape[2]))
    programme = fit_programme(mine.percents, items, people.step)
    surprise = judged_by(others, programme).surprise
    told = (np.nan_to_num(surprise, nan=-np.inf) > programme.threshold) & others.eligible
    places = np.nonzero(told)[1]
    words = [certainty(float(s), int(at), programme) for s, at in zip(surprise[told], places, strict=True)]
    return Said(words, others.episode[told] > 0, int(others.eligible.sum()))


def _some(people: Cast, which: slice) -> Cast:
    return Cast(
        people.name, people.percents[which], people.episode[which], people.valid[which], people.eligible[which],
        people.onset[which], people.step,
    )  # fmt: skip


def of_strangers(name: str, clients: int, seed: int) -> Truth:
    """So many clients of the programme that this seed is of that kind."""
    drawn = strangers.draw(name, clients, seed)
    return Truth(name, drawn.ratings, drawn.dip, drawn.low, drawn.high)


def of_ours(name: str, clients: int, seed: int) -> Truth:
    """The same of one of the populations that the detector was made with."""
    return populations.simulate(next(each for each in populations.POPULATIONS if each.name == name), clients, seed)


def cells(said: Sequence[Said]) -> list[str]:
    """Several programmes of one kind and size in figures: their signals, and the share right by word."""
    signals, judged = sum(len(each.words) for each in said), sum(each.judged for each in said)
    right = np.concatenate([each.right for each in said])
    words = np.array([str(word) for each in said for word in each.words])
    by_word = [_share(right[words == str(word)], least) for word, least in _LEAST.items()]
    return [f"{100 * signals / judged:.1f}", _share(right, 0.0), *by_word]


def _share(right: Bools, least: float) -> str:
    """Of how many, with a standard error; marked where it is less than what was promised."""
    if not len(right):
        return ""
    share = float(right.mean())
    error = float(np.sqrt(max(share * (1 - share), 0.01) / len(right)))
    short = " SHORT" if len(right) >= _FEW and share < least - _ALLOWED else ""
    return f"{share:.2f} ({error:.2f}) of {len(right)}{short}"


def main() -> None:
    """Fit, judge, and print a line for each kind and size."""
    parser = argparse.ArgumentParser(description=__doc__)
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--sealed", action="store_true", help="the half of the strangers that nothing is tuned to")
    which.add_argument("--own", action="store_true", help="the populations that the detector was made with")
    parser.add_argument("--seeds", type=int, default=5, help="programmes of each size and kind")
    parser.add_argument("--only", default="", help="only populations whose name contains this")
    asked = parser.parse_args()
    names = [each.name for each in populations.POPULATIONS] if asked.own else strangers.OPEN
    names = [name for name in (strangers.SEALED if asked.sealed else names) if asked.only in name]
    draw, first = of_ours if asked.own else of_strangers, 601 if asked.sealed else 501
    groups = [(name, size) for name in names for size in SIZES]
    work = [(name, size, seed) for name, size in groups for seed in range(first, first + asked.seeds)]
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        found = list(pool.map(partial(_said, draw), work))
    rows = [
        (f"{name}, {size} clients", cells(found[at * asked.seeds : (at + 1) * asked.seeds]))
        for at, (name, size) in enumerate(groups)
    ]
    print(table("Signals that are right", ("in a hundred", "all", *map(str, Certainty)), rows))


def _said(draw: Draw, work: tuple[str, int, int]) -> Said:
    name, size, seed = work
    return said_of(draw(name, size + _JUDGED, seed), size)


if __name__ == "__main__":
    main()
