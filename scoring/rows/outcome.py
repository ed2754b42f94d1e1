"""Alliance and how clients have been afterwards: correlations between and within clients, as they may be told."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import sqrt, tanh

import numpy as np

from scoring.estimates.correlation import between_clients
from scoring.estimates.estimate import Estimate, Interval, NotEstimable
from scoring.evidence import Floats
from scoring.rows.gathered import CheckIns, Ints, Mask
from scoring.rows.ordered import are_among, begins
from scoring.rows.told import Told, ToldRow, shown

FIRST_SESSIONS, LATEST = 5, 3
FEWEST = 4
"""Check-ins of one client with both, from whom on a correlation of their own says something."""
_PLACES = 2


@dataclass(frozen=True, eq=False)
class Outcomes:
    """Of each client, by their ids: how they were the `last` time and the `first` time, 0 to 100, and their own mean
    alliance before the last time: of all check-ins, of the `early` ones (first five sessions) and of the `late` ones
    (three before it). within: a client's own correlation of both, -1 to 1. NaN: who has none.
    """

    clients: Ints
    last: Floats
    first: Floats
    alliance: Floats
    early: Floats
    late: Floats
    within: Floats

    @classmethod
    def of(cls, check_ins: CheckIns) -> Outcomes:
        """Of all clients who answered."""
        order = np.lexsort((check_ins.number, check_ins.clients))
        outcome, percent = check_ins.outcome[order], check_ins.percent[order]
        clients = check_ins.clients[order]
        is_next = begins(clients)
        start, place = np.flatnonzero(is_next), np.cumsum(is_next) - 1
        clients = clients[start]
        at, has = np.arange(len(order)), ~np.isnan(outcome)
        if not has.any():
            nothing = np.full(len(clients), np.nan)
            return cls(clients, nothing, nothing, nothing, nothing, nothing, nothing)
        last = np.maximum.reduceat(np.where(has, at, -1), start)
        first = np.minimum.reduceat(np.where(has, at, len(order)), start)
        before = at < last[place]
        several = (last >= 0) & (first < last)
        return cls(
            clients,
            np.where(last >= 0, outcome[last], np.nan),
            np.where(several, outcome[np.minimum(first, len(order) - 1)], np.nan),
            _means(percent, before, place, len(clients)),
            _means(percent, before & (check_ins.number[order] <= FIRST_SESSIONS), place, len(clients)),
            _means(percent, before & (at >= last[place] - LATEST), place, len(clients)),
            _own(percent, outcome, place, len(clients)),
        )


@dataclass(frozen=True, slots=True)
class Correlated:
    """A correlation with its interval, and where that of one more therapist would lie."""

    correlation: Told
    prediction: Told | None = None


def between(
    row: ToldRow, figure: str, outcomes: Outcomes, alliance: Floats, first: Floats | None = None
) -> Correlated | None:
    """Of the clients' values, pooled over therapists: who has more alliance, is better the last time. `first`: what is
    held constant.
    """
    columns = [alliance, outcomes.last, *([] if first is None else [first])]
    there = are_among(outcomes.clients, row.part.clients) & ~np.isnan(np.column_stack(columns)).any(axis=1)
    x, y, *held = (each[there] for each in columns)
    clients = outcomes.clients[there]
    therapists = row.part.therapists[np.searchsorted(row.part.clients, clients)]
    found = between_clients(x, y, therapists, first=held[0] if held else None)
    if isinstance(found, NotEstimable) or not found.pooled.mean.reach > 0:
        return None
    mean = row.estimate(figure, found.pooled.mean, clients, x, y, *held, varies=True)
    if mean is None:
        return None
    apart = Estimate(sqrt(found.pooled.between), 0.0, mean.degrees, len(clients), found.pooled.count,
                     found.pooled.mean.reach * sqrt(found.pooled.count))  # fmt: skip
    spread = row.estimate(f"{figure}_between", apart, clients, x, y, *held, varies=True)
    pooled = replace(found.pooled, mean=mean, between=max(spread.value, 0.0) ** 2 if spread else 0.0)
    return Correlated(_as_r(mean.value, mean.interval()), _as_r(mean.value, pooled.prediction()))


def within(row: ToldRow, figure: str, outcomes: Outcomes) -> Correlated | None:
    """The mean of clients' own correlations: whether somebody is better at times when they have more alliance."""
    values = np.full(len(row.part.clients), np.nan)
    there = are_among(outcomes.clients, row.part.clients)
    values[np.searchsorted(row.part.clients, outcomes.clients[there])] = outcomes.within[there]
    told = row.spread(figure, values, -1.0, 1.0, _PLACES)
    return None if told is None else Correlated(told)


def _as_r(value: float, interval: Interval) -> Told:
    return shown(tanh(value), Interval(tanh(interval.low), tanh(interval.high)), _PLACES)


def _means(values: Floats, which: Mask, place: Ints, count: int) -> Floats:
    at = which & ~np.isnan(values)
    many = np.bincount(place[at], minlength=count)
    total = np.bincount(place[at], values[at], minlength=count)
    return np.asarray(np.divide(total, many, out=np.full(count, np.nan), where=many > 0))


def _own(x: Floats, y: Floats, place: Ints, count: int) -> Floats:
    """Of each client with several check-ins that have both, and in whom both vary."""
    at = ~np.isnan(x) & ~np.isnan(y)
    x, y, place = x[at], y[at], place[at]
    many = np.maximum(np.bincount(place, minlength=count), 1)
    x, y = (each - (np.bincount(place, each, minlength=count) / many)[place] for each in (x, y))
    xx, yy, xy = (np.bincount(place, each, minlength=count) for each in (x * x, y * y, x * y))
    there = (many >= FEWEST) & (xx > 1e-9) & (yy > 1e-9)
    return np.where(there, np.clip(xy / np.sqrt(np.where(there, xx * yy, 1.0)), -1.0, 1.0), np.nan)
