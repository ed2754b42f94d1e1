"""What is certain: each count of clients in each release is an unknown whole number, tied by what is told and known;
mixed-integer programming (HiGHS) finds between which ends a count, or a difference of two, must lie.

Ends are found by showing worlds: a solution for a random aim moves many figures to an end at once. What two shown
worlds have apart cannot be certain; only what is still narrow after some such worlds gets programmes of its own.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import inf
from random import Random

import numpy as np
import numpy.typing as npt
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_array

from tests.attacker.known import MONTH, MOST, Count, Known
from tests.attacker.programmes import AREAS, MODALITIES, PHASES
from tests.attacker.published import Floats, Law
from tests.attacker.releases import CLIENTS, ROWS, Cell, Release

NARROW = 5
_TRIES = ((0, True), (1, True), (1, False))
"""Whether whole numbers are asked for, and whether HiGHS may simplify first, which now and then makes it find a world
impossible that is there. Without asking they are whole as a rule, since ties are sums and orders, and soon found."""
_PARTS = {"modality": MODALITIES, "area": AREAS}

Bools = npt.NDArray[np.bool_]
Term = tuple[int, float]
Tie = tuple[list[Term], float, float]


@dataclass(frozen=True)
class Target:
    """What an attacker would know: a count (one term) or the difference of two."""

    what: tuple[object, ...]
    terms: tuple[Term, ...]
    offset: float = 0.0

    @property
    def is_difference(self) -> bool:
        """Of two counts, or of a count and a number that is known."""
        return len(self.terms) > 1 or self.offset != 0


@dataclass
class Certain:
    """What is certain in one sequence, of so many targets looked at; some may be left undecided."""

    looked_at: int = 0
    exact: list[Target] = field(default_factory=list)
    narrow: list[Target] = field(default_factory=list)
    differences: list[Target] = field(default_factory=list)
    undecided: int = 0

    @property
    def all(self) -> list[Target]:
        """Of whatever kind."""
        return [target for each in self._kinds for target in each]

    def without(self, other: "Certain") -> "Certain":
        """What is not certain there, too, as far as that was decided."""
        known = {target.what for target in other.all}
        kinds = [[target for target in each if target.what not in known] for each in self._kinds]
        return Certain(self.looked_at, kinds[0], kinds[1], kinds[2], self.undecided)

    @property
    def _kinds(self) -> tuple[list[Target], list[Target], list[Target]]:
        return self.exact, self.narrow, self.differences


class Space:
    """All worlds that agree with the releases."""

    def __init__(self, law: Law, releases: Sequence[Release], known: Known) -> None:
        self._law = law
        self._index = {
            key: k
            for k, key in enumerate((release.quarter, *told[:3]) for release in releases for told in _told(release))
        }
        self._low = np.zeros(len(self._index))
        self._high = np.full(len(self._index), float(MOST))
        self._ties: list[Tie] = []
        for release in releases:
            self._add_told(law, release, known)
            self._add_ties(release.quarter)
            self._add_months(release)
        self._has_flags = law.hidden_whole and law.clients(None)[0] > 0
        if self._has_flags:
            self._add_somebody_small(releases)
        for (quarter, table, row), (least, most) in known.changes.items():
            terms = [(self._at(quarter, table, row, "asked"), 1.0), (self._at(quarter - 1, table, row, "asked"), -1.0)]
            self._ties.append((terms, least, most))
        self._matrix, self._ends = (
            _matrix([tie[0] for tie in self._ties], len(self._low)),
            [tie[1:] for tie in self._ties],
        )

    def _at(self, quarter: int, table: str, row: str, figure: str) -> int:
        return self._index[quarter, table, row, figure]

    def _add_told(self, law: Law, release: Release, known: Known) -> None:
        for table, row, figure, told in _told(release):
            key = (release.quarter, table, row, figure)
            low, high = law.clients(told) if table != "all" or not law.totals_are_sums else (0, inf)
            own = known.own.get(key, 0)
            bound = own if told is None else law.own_bound(own)
            self._low[self._at(*key)], self._high[self._at(*key)] = max(low, own, bound), min(high, MOST)

    def _add_ties(self, quarter: int) -> None:
        for figure in CLIENTS:
            whole = self._at(quarter, "all", "all", figure)
            for table, rows in _PARTS.items():
                parts = [(self._at(quarter, table, row, figure), 1.0) for row in rows]
                self._ties.append(([*parts, (whole, -1.0)], 0, 0))
            for row in PHASES:
                self._ties.append(([(whole, 1.0), (self._at(quarter, "phase", row, figure), -1.0)], 0, inf))
        for table, row in ROWS:
            asked, answered, alerted = (self._at(quarter, table, row, figure) for figure in CLIENTS)
            self._ties.append(([(asked, 1.0), (answered, -1.0)], 0, inf))
            self._ties.append(([(answered, 1.0), (alerted, -1.0)], 0, inf))

    def _add_months(self, release: Release) -> None:
        """Who was there in a month was there in the quarter, and who was there in the quarter was so in a month."""
        whole = self._at(release.quarter, "all", "all", "asked")
        months = [self._at(release.quarter, MONTH, str(month), "asked") for month in range(len(release.months))]
        self._ties += [([(whole, 1.0), (month, -1.0)], 0, inf) for month in months]
        if months:
            self._ties.append(([*((month, 1.0) for month in months), (whole, -1.0)], 0, inf))

    def _add_somebody_small(self, releases: Sequence[Release]) -> None:
        """Where figures are hidden because of one that is small, one of them is: a yes or no for each of them."""
        for release in releases:
            for table, rows in _PARTS.items():
                hidden = [row for row in rows if release.cells[Cell(table, row, "asked")] is None]
                if not hidden:
                    continue
                small = [len(self._low) + k for k in range(len(hidden))]
                self._low, self._high = (
                    np.append(self._low, [0.0] * len(hidden)),
                    np.append(self._high, [1.0] * len(hidden)),
                )
                self._ties.append(([(k, 1.0) for k in small], 1, inf))
                for row, k in zip(hidden, small, strict=True):
                    self._ties.append(
                        ([(self._at(release.quarter, table, row, "asked"), 1.0), (k, MOST - 10.0)], 0, MOST)
                    )

    def world(self, aim: Floats) -> Floats:
        """Of all worlds one where the aim is smallest.

        Raises: RuntimeError when there is none, so that the attacker's own rules are wrong.
        """
        low, high = zip(*self._ends, strict=True)
        for integrality, presolve in _TRIES[1:] if self._has_flags else _TRIES:
            found = milp(
                aim,
                integrality=integrality,
                bounds=Bounds(self._low, self._high),
                constraints=LinearConstraint(self._matrix, low, high),
                options={"presolve": presolve, "time_limit": 5.0},
            )
            if found.x is not None and (integrality or np.abs(found.x - np.round(found.x)).max() < 1e-6):
                return np.asarray(np.round(found.x), dtype=float)
        raise RuntimeError(f"no world agrees with the releases: {found.message}")

    def contradicts(self, true: Mapping[Count, float]) -> list[object]:
        """What the truth would be impossible by: nothing, as long as the attacker's rules are right."""
        wrong: list[object] = [
            key for key, at in self._index.items() if not self._low[at] <= true[key] <= self._high[at]
        ]
        values = {at: true[key] for key, at in self._index.items()}
        for terms, low, high in self._ties:
            if (
                all(at in values for at, _ in terms)
                and not low <= sum(values[at] * value for at, value in terms) <= high
            ):
                wrong.append((terms, low, high))
        return wrong

    def targets(self, releases: Sequence[Release], known: Known) -> list[Target]:
        """Counts not told as they are; how they change, who is in one and not in the other, who is no own client."""
        targets = []
        for (quarter, table, row, figure), at in self._index.items():
            if table == MONTH:
                targets += self._of_month(quarter, int(row), at)
                continue
            told = releases[quarter].cells[Cell(table, row, figure)]
            if len(set(self._law.clients(told))) > 1 or (table == "all" and self._law.totals_are_sums):
                targets.append(Target(("count", quarter, table, row, figure), ((at, 1.0),)))
            pairs = (
                [("since", (quarter - 1, table, row, figure))]
                if figure != "asked" or known.leaves_open(quarter, table, row)
                else []
            )
            pairs += [("without", (quarter, table, row, "asked"))] if figure == "answered" else []
            pairs += [("rest", (quarter, "all", "all", figure))] if table != "all" else []
            targets += [
                Target((why, quarter, table, row, figure), ((at, 1.0), (self._index[other], -1.0)))
                for why, other in pairs
                if other in self._index
            ]
            if own := known.own.get((quarter, table, row, figure), 0):
                targets.append(Target(("others", quarter, table, row, figure), ((at, 1.0),), -own))
        return targets

    def _of_month(self, quarter: int, month: int, at: int) -> list[Target]:
        """How many it had, how many of the quarter it had not, and how it differs from the month before."""
        before = (quarter, month - 1) if month else (quarter - 1, 2)
        pairs = [("not in", (quarter, "all", "all", "asked")), ("since", (before[0], MONTH, str(before[1]), "asked"))]
        return [
            Target(("count", quarter, MONTH, month), ((at, 1.0),)),
            *(
                Target((why, quarter, MONTH, month), ((at, 1.0), (self._index[other], -1.0)))
                for why, other in pairs
                if other in self._index
            ),
        ]

    def certain(self, targets: Sequence[Target], draw: Random, worlds: int = 6, programmes: int = 12) -> Certain:
        """What is certain of the targets; each programme of its own counts towards the most there may be."""
        matrix = _matrix([list(target.terms) for target in targets], len(self._low))
        offset = np.array([target.offset for target in targets])
        apart = np.array([target.is_difference for target in targets])
        small, large = np.full(len(targets), inf), np.full(len(targets), -inf)
        positive, negative = matrix.maximum(0), matrix.minimum(0)
        least = positive @ self._low + negative @ self._high + offset
        most = positive @ self._high + negative @ self._low + offset

        def open_now() -> list[int]:
            return [int(k) for k in np.flatnonzero(~_settled(least, most, small, large, apart))]

        for _ in range(worlds):
            left = open_now()
            if not left:
                break
            signs = np.zeros(len(targets))
            signs[left] = [draw.choice((-1.0, 1.0)) for _ in left]
            for aim in (signs @ matrix, -(signs @ matrix)):
                seen = matrix @ self.world(aim) + offset
                small, large = np.minimum(small, seen), np.maximum(large, seen)
        left = open_now()
        for k in left[:programmes]:
            aim = matrix[[k], :].toarray()[0]
            ends = [float((matrix @ self.world(sign * aim) + offset)[k]) for sign in (1.0, -1.0)]
            least[k], most[k] = ends
            small[k], large[k] = min(small[k], ends[0]), max(large[k], ends[1])
        return _count(targets, least, most, max(0, len(left) - programmes))


def _cleared(small: Floats, large: Floats) -> Bools:
    """Two worlds show that a difference is not of 1 to 10 for certain, either way."""
    not_up = (small < 1) | (large > 10)
    not_down = (large > -1) | (small < -10)
    return np.asarray(not_up & not_down)


def _settled(least: Floats, most: Floats, small: Floats, large: Floats, apart: Bools) -> Bools:
    """Whether the outer ends, or the worlds shown, already say all that counts."""
    one_to_ten = ((least >= 1) & (most <= 10)) | ((least >= -10) & (most <= -1))
    wide = (large - small >= NARROW) | ((most - least < NARROW) & (large > small)) | (most == least)
    return np.asarray(np.where(apart, one_to_ten | _cleared(small, large), wide))


def _count(targets: Sequence[Target], least: Floats, most: Floats, undecided: int) -> Certain:
    found = Certain(looked_at=len(targets), undecided=undecided)
    for target, low, high in zip(targets, least, most, strict=True):
        if target.is_difference:
            if (low >= 1 and high <= 10) or (low >= -10 and high <= -1):
                found.differences.append(target)
        elif high - low < NARROW:
            (found.exact if high == low else found.narrow).append(target)
    return found


def _told(release: Release) -> Iterator[tuple[str, str, str, float | None]]:
    """Every count of clients, by table, row and figure."""
    for table, row in ROWS:
        for figure in CLIENTS:
            yield table, row, figure, release.cells[Cell(table, row, figure)]
    for month, told in enumerate(release.months):
        yield MONTH, str(month), "asked", told


def _matrix(rows: Sequence[Sequence[Term]], width: int) -> csr_array:
    where = [(k, at, value) for k, terms in enumerate(rows) for at, value in terms]
    lines, columns, values = zip(*where, strict=True)
    return csr_array((values, (lines, columns)), shape=(len(rows), width))
