"""Means of a programme's clients, whose therapists make them alike: one value for each client."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import hypot

import numpy as np

from scoring.estimates.clustered import Ints, Sums, solve, summed
from scoring.estimates.estimate import LEVEL, Estimate, Interval, NotEstimable, quantile_of_t
from scoring.evidence import Floats

FEWEST_CLIENTS = 3
TOP = 100.0


@dataclass(frozen=True, slots=True, eq=False)
class Clients:
    """One value for each client, and a whole number for whose client it is; two arrays of the same length.

    ValueError when the lengths differ or a value is not finite.
    """

    values: Floats
    therapists: Ints

    def __post_init__(self) -> None:
        if self.values.ndim != 1 or self.values.shape != self.therapists.shape:
            raise ValueError("expected one value and one therapist for each client")
        if not np.isfinite(self.values).all():
            raise ValueError("a value is not finite")


def mean(clients: Clients) -> Estimate | NotEstimable:
    """The plain mean of the clients' values, with an error that counts clients of one therapist as alike.

    Each client counts the same. CR2 with therapists as clusters, see `scoring.estimates.clustered`; with one client for
    each therapist it is the ordinary standard error with n - 1 degrees. reach: 1 / n, in the units of the values.
    """
    count = len(clients.values)
    if count < FEWEST_CLIENTS:
        return NotEstimable.TOO_FEW_CLIENTS if count else NotEstimable.NO_DATA
    names, place = np.unique(clients.therapists, return_inverse=True)
    sizes = summed(place, np.ones(count), len(names))
    centre = float(clients.values.mean())
    moments = summed(place, clients.values - centre, len(names))
    fitted = solve(Sums(sizes[:, None, None], moments[:, None]))
    found = fitted and fitted.estimate(np.ones(1), count, 1 / count)
    if not found:
        return NotEstimable.TOO_FEW_THERAPISTS
    return replace(found, value=found.value + centre)


def interval_of_mean(mean: Estimate, level: float = LEVEL, top: float = TOP) -> Interval:
    """Of a mean of values between 0 and `top` that are not mostly at one end: Student's t, within 0 and `top`.

    Where everybody has the same value, as `interval_of_share`: that all agree does not make it exact.
    """
    return mean.interval(level).within(0.0, top) if mean.whole_error > 0 else interval_of_share(mean, level, top)


def interval_of_share(share: Estimate, level: float = LEVEL, top: float = TOP, *, own: bool = False) -> Interval:
    """Of a mean of values between 0 and `top`, such as a share in percent; it never leaves them and always has width.

    Korn and Graubard (1998): the interval of Clopper and Pearson for p (1 - p) t² / half² clients, as many independent
    ones as would have this half interval, with t of n - 1 degrees. They are never more than there are, unless each
    client has a share of their `own`, anything from 0 to `top`: such shares differ less than a yes from a no. Where all
    have the same, the clients are all there is to go by. Noise that was added comes to either side by the root of the
    sum of squares, as to any interval that is not symmetrical (Zou and Donner 2008).
    """
    p, tail = min(max(share.value / top, 0.0), 1.0), (1 + level) / 2
    n, half = float(share.clients), quantile_of_t(tail, share.degrees) * share.error / top
    if half > 0 and 0 < p < 1:
        alone = p * (1 - p) * (quantile_of_t(tail, n - 1) / half) ** 2
        n = alone if own else min(n, alone)
    low, high = clopper_pearson(p * n, n, level)
    noise = share.half_of_noise(tail) / top
    return Interval(top * (p - hypot(p - low, noise)), top * (p + hypot(high - p, noise))).within(0.0, top)


def clopper_pearson(hits: float, count: float, level: float = LEVEL) -> tuple[float, float]:
    """Shares (0-1) that so many hits of a count do not rule out (Clopper and Pearson 1934); neither need be whole.

    ValueError unless 0 <= hits <= count and count is above 0.
    """
    if not 0 <= hits <= count or not count > 0:
        raise ValueError(f"found {hits} of {count}")
    from scipy.special import betaincinv

    tail = (1 - level) / 2
    low = float(betaincinv(hits, count - hits + 1, tail)) if hits > 0 else 0.0
    high = float(betaincinv(hits + 1, count - hits, 1 - tail)) if hits < count else 1.0
    return low, high


def wilson(hits: float, count: float, level: float = LEVEL) -> tuple[float, float]:
    """The same after Wilson (1927): right on average rather than at least; for what is independent, such as verdicts.

    ValueError as for `clopper_pearson`.
    """
    if not 0 <= hits <= count or not count > 0:
        raise ValueError(f"found {hits} of {count}")
    z = quantile_of_t((1 + level) / 2, float("inf"))
    middle, spread = hits + z * z / 2, z * (hits * (count - hits) / count + z * z / 4) ** 0.5
    return max((middle - spread) / (count + z * z), 0.0), min((middle + spread) / (count + z * z), 1.0)
