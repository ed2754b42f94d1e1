"""The test of parity as a report tells it: how often it errs, and how many clients it takes to tell."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from math import inf, sqrt
from time import monotonic

import numpy as np

from benchmarks.as_told import found_of
from benchmarks.practices import QUARTERS, Kind, Rng, among, practice
from benchmarks.truths import means
from reports.figures.sections.columns import ANSWERED_TOLD
from scoring.estimates.equivalence import ALPHA, Comparison, clients_to_tell, equivalence
from scoring.estimates.estimate import Estimate
from scoring.rows import values
from scoring.rows.ways import Ways

TABLES = ("parity", "parity_pooled")
"""Of the last quarter, and of the year."""
SIZES = (60, 120, 240, 480)
MARGIN = 15.0
"""Points: what a difference has to be less than, where there is none."""
APART = (
    Kind("apart", moved=-0.8, answered=-0.25, quarters=QUARTERS),
    Kind("apart, five therapists", among(5), moved=-0.8, answered=-0.25, quarters=QUARTERS),
    Kind("apart, one way each therapist", moved=-0.8, answered=-0.25, apart=1.0, quarters=QUARTERS),
)
ALIKE = Kind("alike", moved=0.0, quarters=QUARTERS)
"""Of all of these the pooled year is told, too."""


@dataclass
class _Calls:
    """How often it was told, and called equivalent; and how many clients were said to be needed."""

    told: int = 0
    equivalent: int = 0
    needed: list[float] = field(default_factory=list)

    def __add__(self, other: _Calls) -> _Calls:
        """All together."""
        return _Calls(self.told + other.told, self.equivalent + other.equivalent, self.needed + other.needed)

    @property
    def rate(self) -> float:
        return self.equivalent / self.told

    @property
    def errs(self) -> bool:
        """Whether it is called so more often than a test may, by more than chance."""
        return self.rate > ALPHA + 3 * sqrt(ALPHA * (1 - ALPHA) / self.told)


_Cells = dict[tuple[str, str, str, int], _Calls]


def differences(rng: Rng, kind: Kind, clients: int) -> dict[tuple[str, str], Estimate]:
    """By table and figure, of one programme, as they are told; what is a star is not there."""
    found = found_of(practice(rng, kind, clients), rng, pooled=True)
    assert found.pooled is not None
    of_both = zip(TABLES, (found.ways, found.pooled.ways), strict=True)
    told = {(table, name): of(ways) for table, ways in of_both for name, of in FIGURES.items()}
    return {place: each for place, each in told.items() if each is not None}


def _alliance(ways: Ways) -> Estimate | None:
    near, far = ways.in_person.part, ways.remote.part
    return ways.difference("mean", values.alliance(near), values.alliance(far))


def _response(ways: Ways) -> Estimate | None:
    near, far = ways.in_person.part, ways.remote.part
    return ways.difference("response", values.response(near), values.response(far), yes_told=ANSWERED_TOLD)


FIGURES = {"alliance": _alliance, "response": _response}


def is_equivalent(told: Estimate, margin: float) -> bool:
    """Whether the report calls this nothing to speak of."""
    return equivalence(told, margin).comparison in (Comparison.EQUIVALENT, Comparison.BOTH)


def told_equivalent(seed: int, until: float) -> Iterator[str]:
    """Lines: where the true difference is as large as the margin, and where there is none. `until`: by `monotonic`."""
    rounds, calls = 0, defaultdict[tuple[str, str, str, int], _Calls](_Calls)
    known = [means(np.random.default_rng([seed, 50 + at]), kind) for at, kind in enumerate(APART)]
    while monotonic() < until or not rounds:
        for at, kind in enumerate((*APART, ALIKE)):
            for size in SIZES:
                rng = np.random.default_rng([seed, 100 + at, size, rounds])
                for (table, figure), told in differences(rng, kind, size).items():
                    here = calls[kind.name, table, figure, size]
                    here.told += 1
                    if kind is ALIKE:
                        here.equivalent += is_equivalent(told, MARGIN)
                        here.needed.append(clients_to_tell(told, MARGIN) or inf)
                    else:
                        margin = abs(float(known[at][table, figure, "difference"][0]))
                        here.equivalent += is_equivalent(told, margin)
        rounds += 1
    yield f"parity, {rounds} programmes each: called equivalent where the true difference is the margin (at most 5 %)"
    yield from _lines([kind.name for kind in APART], calls)
    yield f"called equivalent where there is no difference (margin {MARGIN:.0f}), and clients needed (median) for 80 %"
    yield from _lines([ALIKE.name], calls, with_all=False)


def _lines(kinds: list[str], calls: _Cells, *, with_all: bool = True) -> Iterator[str]:
    yield f"{'':52}" + "".join(f"{f'{size} clients':>20}" for size in SIZES) + (f"{'all':>20}" if with_all else "")
    for kind in kinds:
        for table in TABLES:
            for figure in FIGURES:
                cells = [calls[kind, table, figure, size] for size in SIZES]
                told = map(_cell, [*cells, sum(cells, _Calls())] if with_all else cells)
                yield f"{f'{kind}: {table} / {figure}':52}" + "".join(f"{each:>20}" for each in told)


def _cell(each: _Calls) -> str:
    if not each.told:
        return "*"
    if each.needed:
        return f"{each.rate:6.1%} {np.median(each.needed):6.0f} "
    return f"{each.rate:6.1%} of {each.told:3}{'!' if each.errs else ' '}"
