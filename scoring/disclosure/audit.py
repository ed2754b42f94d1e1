"""What somebody who knows every rule can work out from all that was ever told, by linear programming.

Counts that are told are bounds on true ones, and true ones are tied to each other: parts make a whole, who answered
was asked. Within all these ties the least and the most that each count can be is what an attacker learns. Before
figures are given out this is asked of them together with everything that was given out before (Cox 1980; Fischetti
and Salazar 2001 say how cells are protected so); what would be too narrow is hidden, the smallest counts first.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import copysign, inf
from typing import TYPE_CHECKING, Any

from scoring.disclosure.rules import BASE, MOST_HIDDEN, REACH

if TYPE_CHECKING:
    from numpy.typing import NDArray

LEAST_WIDTH = 5
Count = str
"""The name of a number of clients: of which period, table, row and column."""
_EVERYBODY = 10_000_000
"""No programme has as many clients: what could be as many has no bound."""


@dataclass(frozen=True)
class Tie:
    """What holds between true counts, as everybody knows: the sum of `weights[c] * c` is at most 0, or just 0."""

    weights: Mapping[Count, int]
    exactly: bool = False

    @classmethod
    def parts(cls, whole: Count, parts: Iterable[Count]) -> Tie:
        """Each client of the whole is in one of the parts, and in one only."""
        return cls({whole: -1, **dict.fromkeys(parts, 1)}, exactly=True)

    @classmethod
    def within(cls, part: Count, whole: Count) -> Tie:
        """Each client of the part is in the whole."""
        return cls({part: 1, whole: -1})

    @classmethod
    def covered(cls, whole: Count, parts: Iterable[Count]) -> Tie:
        """Each client of the whole is in one of the parts or in several."""
        return cls({whole: 1, **dict.fromkeys(parts, -1)})


@dataclass(frozen=True, slots=True)
class Bounds:
    """The least and the most that a count, or a difference of two, can be."""

    least: float
    most: float

    @property
    def is_narrow(self) -> bool:
        """Whether a count is known too well."""
        return self.most - self.least < LEAST_WIDTH

    @property
    def isolates(self) -> bool:
        """Whether a difference is certainly about a few people."""
        return self.least >= 1 and self.most <= MOST_HIDDEN


def bounds_of(told: int | None) -> Bounds:
    """What one figure says by itself; one that is not told may be few, or many of whom one therapist has most."""
    if told is None:
        return Bounds(0, inf)
    return Bounds(max(told - BASE // 2 - REACH, MOST_HIDDEN + 1), told + BASE // 2 - 1 + REACH)


def audited(
    told: Mapping[Count, int | None], before: Mapping[Count, int | None], ties: Sequence[Tie]
) -> dict[Count, int | None]:
    """`told` as it may be given out after `before` was: with more of it hidden where too much could be worked out.

    What nothing ties to the new counts is not looked at again. Raises CannotBeTold when what was given out before is
    itself too narrow.
    """
    found, concerned = dict(told), _tied_to(told, ties)
    before = {each: count for each, count in before.items() if each in concerned}
    ties = [tie for tie in ties if concerned & set(tie.weights)]
    while narrow := _too_narrow({**before, **found}, ties):
        involved = _tied_to(narrow, ties) | narrow
        shown = [each for each, count in found.items() if count is not None and each in involved]
        if not shown:
            raise CannotBeTold(narrow)
        found[min(shown, key=lambda each: (found[each] or 0, str(each)))] = None
    return found


class CannotBeTold(ValueError):
    """Too much could be worked out of what was given out before, whatever is hidden now."""


def _too_narrow(told: Mapping[Count, int | None], ties: Sequence[Tie]) -> set[Count]:
    """The counts that are known too well, and those whose difference is certainly of a few people."""
    program = Program(told, ties)
    narrow = {each for each in told if program.bounds({each: 1}).is_narrow}
    for tie in ties:
        if not tie.exactly and program.bounds({each: -weight for each, weight in tie.weights.items()}).isolates:
            narrow |= set(tie.weights)
    return narrow


def _tied_to(counts: Collection[Count], ties: Sequence[Tie]) -> set[Count]:
    """Every count that says anything of these, by however many steps."""
    found = set(counts)
    while further := {each for tie in ties if found & set(tie.weights) for each in tie.weights} - found:
        found |= further
    return found


class Program:
    """All that is known of the true counts, as a linear program."""

    def __init__(self, told: Mapping[Count, int | None], ties: Sequence[Tie]) -> None:
        names = [*told, *(each for tie in ties for each in tie.weights if each not in told)]
        self._place = {each: place for place, each in enumerate(dict.fromkeys(names))}
        alone = [bounds_of(told.get(each)) for each in self._place]
        self._alone = [(each.least, min(each.most, _EVERYBODY)) for each in alone]
        self._exact = self._rows([tie for tie in ties if tie.exactly])
        self._at_most = self._rows([tie for tie in ties if not tie.exactly])

    def _rows(self, ties: Sequence[Tie]) -> NDArray[Any] | None:
        import numpy as np

        if not ties:
            return None
        rows = np.zeros((len(ties), len(self._place)))
        for row, tie in zip(rows, ties, strict=True):
            for each, weight in tie.weights.items():
                row[self._place[each]] += weight
        return rows

    def bounds(self, wanted: Mapping[Count, int]) -> Bounds:
        """The least and the most of a weighted sum of counts, each a whole number."""
        return Bounds(self._extreme(wanted, 1), -self._extreme(wanted, -1))

    def _extreme(self, wanted: Mapping[Count, int], sign: int) -> float:
        """The least of the sum times `sign`, each count a whole number."""
        import numpy as np
        from scipy.optimize import linprog

        aim = np.zeros(len(self._place))
        for each, weight in wanted.items():
            aim[self._place[each]] = sign * weight
        found = linprog(
            aim,
            A_ub=self._at_most,
            b_ub=None if self._at_most is None else np.zeros(len(self._at_most)),
            A_eq=self._exact,
            b_eq=None if self._exact is None else np.zeros(len(self._exact)),
            bounds=self._alone,
            integrality=np.ones(len(aim)),
            method="highs",
        )
        assert found.status == 0, f"what was told contradicts itself: {found.message}"
        return float(round(found.fun)) if abs(found.fun) < _EVERYBODY else copysign(inf, found.fun)
