"""Medians and 90th percentiles of clients' own values, with intervals that assume no distribution."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor, inf

import numpy as np

from scoring.estimates.estimate import LEVEL, Interval, NotEstimable, quantile_of_t
from scoring.estimates.means import Clients, clopper_pearson, mean


@dataclass(frozen=True, slots=True)
class Quantile:
    """Below `value` lies a share of the clients; `interval` is infinite to a side where they are too few for one.

    Its ends are values of single clients: they may be told only as one of fixed steps.
    """

    value: float
    interval: Interval
    clients: int


def quantile(clients: Clients, share: float = 0.5, level: float = LEVEL) -> Quantile | NotEstimable:
    """The value below which `share` of the clients lie, and order statistics between which it lies at this rate.

    Woodruff (1952): the interval of Clopper and Pearson around the share, for as many independent clients as the share
    below the value has by its clustered error, read off the sorted values. With one client for each therapist it is the
    interval of the sign test. ValueError when share or level is not above 0 and below 1.
    """
    if not (0 < share < 1 and 0 < level < 1):
        raise ValueError(f"found share {share} and level {level}")
    values = np.sort(clients.values)
    count = len(values)
    if not count:
        return NotEstimable.NO_DATA
    value = float(np.quantile(values, share))
    below = mean(Clients(np.where(clients.values <= value, 1.0, 0.0), clients.therapists))
    if isinstance(below, NotEstimable):
        return below
    tail = (1 + level) / 2
    half, number = below.half(tail), float(count)
    if half > 0:
        number = min(number, below.value * (1 - below.value) * (quantile_of_t(tail, count - 1) / half) ** 2)
    low, high = clopper_pearson(share * number, number, level)
    at_low, at_high = floor(count * low + 1e-9), ceil(count * high - 1e-9)
    return Quantile(
        value,
        Interval(
            -inf if (1 - share) ** number > (1 - level) / 2 else float(values[at_low]),
            inf if share**number > (1 - level) / 2 else float(values[at_high - 1]),
        ),
        count,
    )
