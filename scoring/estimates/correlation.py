"""Alliance and outcome: correlations by therapist, pooled. They say what goes together, not what makes what."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import sqrt, tanh

import numpy as np

from scoring.estimates.clustered import Ints, summed
from scoring.estimates.estimate import LEVEL, Estimate, Interval, NotEstimable
from scoring.estimates.parity import Sides, difference
from scoring.estimates.pooling import Pooled, pool
from scoring.estimates.within import CheckIns, own
from scoring.evidence import Floats

FEWEST = 5
"""Clients of one therapist, from whom on a correlation is of any use."""
_LARGEST = 0.995


@dataclass(frozen=True, slots=True)
class Correlation:
    """Pooled over therapists as Fisher's z (`pooled`), told as r, from -1 to 1.

    left_out: therapists with too few clients, or whose clients are all alike.
    """

    pooled: Pooled
    left_out: int

    @property
    def value(self) -> float:
        """The correlation within an average therapist's caseload."""
        return tanh(self.pooled.mean.value)

    def interval(self, level: float = LEVEL) -> Interval:
        """Where it lies, at this rate."""
        return _as_r(self.pooled.mean.interval(level))

    def prediction(self, level: float = LEVEL) -> Interval:
        """Where it lies with one more therapist of the kind."""
        return _as_r(self.pooled.prediction(level))

    def with_noise(self, drawn: float, sd: float) -> Correlation:
        """The same after `drawn`, with this standard deviation, was added to Fisher's z."""
        return replace(self, pooled=replace(self.pooled, mean=self.pooled.mean.with_noise(drawn, sd)))


def between_clients(
    alliance: Floats, outcome: Floats, therapists: Ints, *, first: Floats | None = None
) -> Correlation | NotEstimable:
    """Of clients' values, one for each client: who has more of the one, has more of the other.

    first: the first outcome, which is held constant: r = (r_xy - r_xs r_ys) / √((1 - r_xs²)(1 - r_ys²)). By therapist
    z = atanh r less its bias r / (2 (n - 1)), variance 1 / (n - 3 - held) (Fisher 1921), pooled by REML with Hartung
    and Knapp's interval. reach: by how much z moves with one client's value, at most, as the values lie now.
    """
    held = 0 if first is None else 1
    columns = [alliance, outcome, *([] if first is None else [first])]
    names, place = np.unique(therapists, return_inverse=True)
    count = summed(place, np.ones(len(place)), len(names))
    centred = [each - (summed(place, each, len(names)) / np.maximum(count, 1))[place] for each in columns]
    if first is not None:
        centred = [_without(each, centred[2], place, len(names)) for each in centred[:2]]
    xx, yy, xy = (summed(place, a * b, len(names)) for a, b in _pairs(centred))
    found = _pooled(xx, yy, xy, count, count - 3 - held, count, int(count.sum()))
    if isinstance(found, NotEstimable):
        return found
    mean = replace(found.pooled.mean, reach=_reach(centred, place, xx, yy, xy, count - 3 - held))
    return replace(found, pooled=replace(found.pooled, mean=mean))


def within_clients(check_ins: CheckIns) -> Correlation | NotEstimable:
    """Of check-ins around their client's own means: when a client has more of the one, there is more of the other.

    By therapist as above, for Σ(check-ins - 1) + 1 in place of n. Sessions next to each other are alike, so the
    variance of one therapist is too small; that the therapists' then scatter more is in the pooled interval.
    """
    sums = own(check_ins)
    several = sums.count > 1
    names, place = np.unique(sums.therapists, return_inverse=True)
    xx, yy, xy = (summed(place, each, len(names)) for each in (sums.xx, sums.yy, sums.xy))
    count = summed(place, np.where(several, sums.count - 1, 0.0), len(names)) + 1
    clients = summed(place, several.astype(np.float64), len(names))
    return _pooled(xx, yy, xy, count, count - 3, clients, int(several.sum()))


def _pairs(columns: list[Floats]) -> list[tuple[Floats, Floats]]:
    return [(columns[0], columns[0]), (columns[1], columns[1]), (columns[0], columns[1])]


def _without(values: Floats, held: Floats, place: Ints, number: int) -> Floats:
    """What is left of values when a line on `held` is taken away, therapist by therapist."""
    squares = summed(place, held * held, number)
    slope = np.divide(summed(place, values * held, number), squares, out=np.zeros(number), where=squares > 1e-9)
    return np.asarray(values - slope[place] * held)


def _pooled(
    xx: Floats, yy: Floats, xy: Floats, count: Floats, free: Floats, clients: Floats, total: int
) -> Correlation | NotEstimable:
    if not len(count):
        return NotEstimable.NO_DATA
    many = (free >= FEWEST - 3) & (clients >= FEWEST)
    there = many & (xx > 1e-9) & (yy > 1e-9)
    if there.sum() < 2:
        if many.sum() >= 2:
            return NotEstimable.NO_SPREAD
        return NotEstimable.TOO_FEW_CLIENTS if total < 2 * FEWEST else NotEstimable.TOO_FEW_THERAPISTS
    r = np.clip(xy[there] / np.sqrt(xx[there] * yy[there]), -_LARGEST, _LARGEST)
    z = np.arctanh(r) - r / (2 * (count[there] - 1))
    found = pool(z, 1 / free[there], clients=int(clients[there].sum()))
    assert isinstance(found, Pooled)
    return Correlation(found, int(len(count) - there.sum()))


def _reach(centred: list[Floats], place: Ints, xx: Floats, yy: Floats, xy: Floats, free: Floats) -> float:
    """The largest derivative of the pooled z by any client's value of either kind, with weights as of one truth."""
    there = (free >= FEWEST - 3) & (xx > 1e-9) & (yy > 1e-9)
    safe_x, safe_y = np.where(there, xx, 1.0), np.where(there, yy, 1.0)
    r = np.clip(np.where(there, xy / np.sqrt(safe_x * safe_y), 0.0), -_LARGEST, _LARGEST)
    weight = np.where(there, free, 0.0) / (1 - r**2)
    weight /= float(free[there].sum())
    root = np.sqrt(safe_x * safe_y)
    by_x = centred[1] / root[place] - r[place] * centred[0] / safe_x[place]
    by_y = centred[0] / root[place] - r[place] * centred[1] / safe_y[place]
    return float((weight[place] * np.maximum(np.abs(by_x), np.abs(by_y))).max())


def _as_r(interval: Interval) -> Interval:
    return Interval(tanh(interval.low), tanh(interval.high))


def standardised_difference(sides: Sides) -> Estimate | NotEstimable:
    """Second less first in standard deviations within the sides (Hedges's g): such as who dropped out less who ended.

    The difference and its error as `scoring.estimates.parity.difference` has them, over the pooled standard deviation
    s of the values, times 1 - 3 / (4 (n - 2) - 1); the error's square with d² / (2 (n - 2)) for that s is uncertain.
    """
    found = difference(sides)
    if isinstance(found, NotEstimable):
        return found
    second = sides.second.astype(bool)
    parts = [sides.values[side] for side in (second, ~second)]
    free = len(sides.values) - 2
    spread = sqrt(sum(float(((each - each.mean()) ** 2).sum()) for each in parts) / free)
    if not spread > 0:
        return NotEstimable.NO_SPREAD
    small = 1 - 3 / (4 * free - 1)
    d = small * found.value / spread
    error = sqrt((small * found.error / spread) ** 2 + d * d / (2 * free))
    return replace(found, value=d, error=error, reach=small * found.reach / spread)


def d_from_r(r: float) -> float:
    """2r / √(1 - r²): a correlation with two halves as a standardised difference. ValueError unless -1 < r < 1."""
    if not -1 < r < 1:
        raise ValueError(f"found r = {r}")
    return 2 * r / sqrt(1 - r * r)


def r_from_d(d: float, first: float = 1.0, second: float = 1.0) -> float:
    """d / √(d² + (n1 + n2)² / (n1 n2)) (Borenstein and others 2009), for two sides of so many clients, both above 0."""
    if not (first > 0 and second > 0):
        raise ValueError(f"found {first} and {second} clients")
    return d / sqrt(d * d + (first + second) ** 2 / (first * second))
