"""Care held in two ways, such as remotely and in person: how far apart, with therapists and clients as they differ.

How a session is held is chosen and not assigned, so a difference is no effect.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from scoring.estimates.clustered import Ints
from scoring.estimates.estimate import Estimate, NotEstimable
from scoring.estimates.means import FEWEST_CLIENTS
from scoring.estimates.mixed import Mixed, fit
from scoring.evidence import Floats


@dataclass(frozen=True, slots=True, eq=False)
class Sides:
    """One value for each client and way: four or five arrays of the same length.

    values: such as 0 to 100; second: whether it is the second way (the difference is second less first); clients: a
    whole number, the same for one client's two values; with two therapists a client counts as two. weights: how much is
    behind a value, such as check-ins; the same for all where left out.

    ValueError when the lengths differ, a value is not finite or a weight not above 0.
    """

    values: Floats
    second: NDArray[np.bool_]
    clients: Ints
    therapists: Ints
    weights: Floats | None = None

    def __post_init__(self) -> None:
        others = [self.second, self.clients, self.therapists, *([] if self.weights is None else [self.weights])]
        if any(each.shape != self.values.shape for each in others) or self.values.ndim != 1:
            raise ValueError("expected as many of each as values")
        if not np.isfinite(self.values).all() or (self.weights is not None and not (self.weights > 0).all()):
            raise ValueError("a value is not finite, or a weight not above 0")


def difference(sides: Sides, *, evenly: bool = False) -> Estimate | NotEstimable:
    """Second less first, in the units of the values, by a mixed model with client and therapist as random effects.

    Clients with both ways are compared with themselves, therapists with both with themselves, as far as the variances
    say that it tells more. The error is by CR2 with therapists as clusters and Satterthwaite's degrees, so that it
    holds with few therapists, with unequal caseloads, and where therapists differ in the difference itself. reach: how
    far all of one client's values move it, at most.

    evenly: clients with both ways are compared with everybody, not with themselves alone, and weights are not looked
    at. A difference that few of them mostly decide is a little nearer to the truth; but where noise hides each of them,
    it takes several times the noise.
    """
    if not len(sides.values):
        return NotEstimable.NO_DATA
    second = sides.second.astype(bool)
    if second.all() or not second.any():
        return NotEstimable.ONE_SIDE
    _, pairs = np.unique(np.column_stack([sides.clients, sides.therapists]), axis=0, return_inverse=True)
    if min(len(np.unique(pairs[side])) for side in (second, ~second)) < FEWEST_CLIENTS:
        return NotEstimable.TOO_FEW_CLIENTS
    if np.ptp(sides.values) == 0:
        return NotEstimable.NO_SPREAD
    found = _fit(sides, second, pairs.ravel(), evenly)
    contrast = np.array([0.0, 1.0])
    clients = len(np.unique(sides.clients))
    estimate = found and found.fitted.estimate(contrast, clients, found.reach(contrast))
    return estimate or NotEstimable.TOO_FEW_THERAPISTS


def _fit(sides: Sides, second: NDArray[np.bool_], pairs: Ints, evenly: bool) -> Mixed | None:
    weights = np.ones(len(second)) if evenly or sides.weights is None else sides.weights / sides.weights.mean()
    design = np.column_stack([np.ones(len(second)), second])
    centred = sides.values - sides.values.mean()
    return fit(centred, design, pairs, sides.therapists, weights, by_client=not evenly)
