"""What happens within clients: a line through each one's own values, averaged over clients of therapists.

Such as how scores change from session to session, or how a therapist's scores follow the client's.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from scoring.estimates.clustered import Ints, Sums, solve, summed
from scoring.estimates.estimate import Estimate, NotEstimable
from scoring.estimates.means import FEWEST_CLIENTS, Clients, mean
from scoring.evidence import Floats

FIRST = 5
"""Sessions that count as the first ones."""


@dataclass(frozen=True, slots=True, eq=False)
class CheckIns:
    """Two values for each check-in, whose it is, and whose client that is: four arrays of the same length.

    A client with two therapists is named as two. ValueError when the lengths differ or a value is not finite.
    """

    x: Floats
    y: Floats
    clients: Ints
    therapists: Ints

    def __post_init__(self) -> None:
        if self.x.ndim != 1 or any(each.shape != self.x.shape for each in (self.y, self.clients, self.therapists)):
            raise ValueError("expected as many of each")
        if not (np.isfinite(self.x).all() and np.isfinite(self.y).all()):
            raise ValueError("a value is not finite")


@dataclass(frozen=True, slots=True, eq=False)
class Own:
    """Of each client: how many check-ins, both means, sums of squares and products around them, and the therapist."""

    count: Floats
    mean_x: Floats
    mean_y: Floats
    xx: Floats
    yy: Floats
    xy: Floats
    therapists: Ints


def own(check_ins: CheckIns) -> Own:
    """The sums of each client, in the order of their numbers."""
    names, first, place = np.unique(check_ins.clients, return_index=True, return_inverse=True)
    number = len(names)
    count = summed(place, np.ones(len(place)), number)
    mean_x, mean_y = (summed(place, each, number) / count for each in (check_ins.x, check_ins.y))
    x, y = check_ins.x - mean_x[place], check_ins.y - mean_y[place]
    xx, yy, xy = (summed(place, each, number) for each in (x * x, y * y, x * y))
    return Own(count, mean_x, mean_y, xx, yy, xy, check_ins.therapists[first])


def slope(check_ins: CheckIns) -> Estimate | NotEstimable:
    """How much y rises with one of x within a client, on average over clients who differ in it (random slopes).

    A client's own slope Σxy / Σx² has the variance s² / Σx², s² pooled over all; the slopes' own variance after
    DerSimonian and Laird. Each weighs 1 / (both together); the error is CR2 with therapists as clusters.
    NO_SPREAD where x varies in fewer than three clients.
    """
    sums = own(check_ins)
    if not len(sums.count):
        return NotEstimable.NO_DATA
    there = (sums.xx > 1e-9) & (sums.count > 1)
    if there.sum() < FEWEST_CLIENTS:
        return NotEstimable.NO_SPREAD if (sums.count > 1).sum() >= FEWEST_CLIENTS else NotEstimable.TOO_FEW_CLIENTS
    slopes, xx = sums.xy[there] / sums.xx[there], sums.xx[there]
    weights = _weights(slopes, xx, sums.yy[there] - slopes * sums.xy[there], sums.count[there])
    names, place = np.unique(sums.therapists[there], return_inverse=True)
    centre = float(weights @ slopes / weights.sum())
    information = summed(place, weights, len(names))
    moments = summed(place, weights * (slopes - centre), len(names))
    fitted = solve(Sums(information[:, None, None], moments[:, None]))
    found = fitted and fitted.estimate(np.ones(1), int(there.sum()), float(weights.max() / weights.sum()))
    return replace(found, value=found.value + centre) if found else NotEstimable.TOO_FEW_THERAPISTS


def _weights(slopes: Floats, xx: Floats, left: Floats, count: Floats) -> Floats:
    """Of each client's slope, adding up to one. `left`: sums of squares about the client's own line."""
    free = float((count - 2).sum())
    variance = max(float(left.sum()) / free if free > 0 else 0.0, 1e-9 * max(float(slopes.var() * xx.mean()), 1e-9))
    exact = xx / variance
    centre = exact @ slopes / exact.sum()
    beyond = exact @ (slopes - centre) ** 2 - (len(slopes) - 1)
    apart = exact.sum() - exact @ exact / exact.sum()
    between = max(0.0, float(beyond / apart)) if apart > 0 else 0.0
    weights = 1 / (between + 1 / exact)
    return np.asarray(weights / weights.sum())


def later_less_first(
    scores: Floats, sessions: Ints, clients: Ints, therapists: Ints, *, first: int = FIRST
) -> Estimate | NotEstimable:
    """Mean of later sessions less mean of the first ones, within each client who has both; averaged over these clients.

    sessions: the ordinal number of each, from 1. In the units of the scores; reach: of one client's difference.
    """
    names, start, place = np.unique(clients, return_index=True, return_inverse=True)
    early = sessions <= first
    if not len(names):
        return NotEstimable.NO_DATA
    sums = [summed(place[side], scores[side], len(names)) for side in (~early, early)]
    counts = [summed(place[side], np.ones(int(side.sum())), len(names)) for side in (~early, early)]
    both = (counts[0] > 0) & (counts[1] > 0)
    change = sums[0][both] / counts[0][both] - sums[1][both] / counts[1][both]
    found = mean(Clients(change, therapists[start][both]))
    return NotEstimable.TOO_FEW_CLIENTS if found is NotEstimable.NO_DATA else found


def level(check_ins: CheckIns) -> Estimate | NotEstimable:
    """y less x, mean of the clients' means: where y is the therapist's view of it, `scoring.divergence`'s level.

    Of clients with at least three check-ins that both answered, as there; `slope` is its tracking.
    """
    sums = own(check_ins)
    there = sums.count >= 3
    return mean(Clients((sums.mean_y - sums.mean_x)[there], sums.therapists[there]))
