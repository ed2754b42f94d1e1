"""Two people's scores of the same sessions, level and tracking apart: a prompt for conversation, never an error.

The truth-and-bias model (West and Kenny 2011): T - C0 = level + tracking (C - C0), where C0 is the client's mean. What
may be said of one pair, and from how many sessions on, is in docs/decisions/own-view.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import fmean, pstdev, stdev

LEVEL_FROM, TRACKING_FROM, EVERY = 10, 20, 5
"""Sessions that both answered: from how many the level is told, and the tracking, and after how many more anew."""
_SURE = 0.98
_WIDER = sqrt((1 + 0.25) / (1 - 0.25))  # sessions next to each other are alike: they say less than as many apart
_ONE_SESSION_DECIDES = 0.5  # leverage
_STEP = 100 / 12  # of three answers on five options each: two scores that are both rounded so scatter at least a little
_LEAST_SPREAD = _STEP / sqrt(6)


@dataclass(frozen=True, slots=True)
class Divergence:
    """level: therapist's mean less client's (percent of range), with its standard error.

    tracking: slope of the therapist's scores on the client's (1: they move alike, 0: not at all), with its standard
    error; both None where the client's hardly vary, or in one session alone. sessions: how many both answered.
    """

    level: float
    level_error: float
    tracking: float | None
    tracking_error: float | None
    sessions: int


@dataclass(frozen=True, slots=True)
class Interval:
    """Where it lies, as far as can be told; `low` is not above `high`."""

    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Told:
    """What may be said about the first so many `sessions`: the level in percent of range, and the tracking.

    `tracking` is None where they are too few for it (`early`), or where the client's scores do not show it.
    """

    sessions: int
    level: Interval
    tracking: Interval | None
    early: bool


def divergence(client: Sequence[float | None], therapist: Sequence[float | None]) -> Divergence | None:
    """Level and tracking of these two, session by session, percent of range, None where unanswered.

    None with fewer than three sessions in common. ValueError when the two have different lengths.
    """
    both = _in_common(client, therapist)
    if len(both) < 3:
        return None
    apart = [t - c for c, t in both]
    level, count = fmean(apart), len(both)
    tracking, tracking_error = _slope(both)
    return Divergence(level, stdev(apart) / sqrt(count), tracking, tracking_error, count)


def tell(client: Sequence[float | None], therapist: Sequence[float | None]) -> Told | None:
    """What may be said of these two by now, in intervals; None while they are too few for anything.

    It is said of the first ten, fifteen, twenty and so on: not looked at again after each session, until it happens
    to look like something.
    """
    both = _in_common(client, therapist)
    count = len(both) - len(both) % EVERY
    if count < LEVEL_FROM:
        return None
    clients, therapists = [c for c, _ in both[:count]], [t for _, t in both[:count]]
    found = divergence(clients, therapists)
    assert found is not None
    level = _interval(found.level, found.level_error, _LEAST_SPREAD / sqrt(count), count - 1)
    early, tracking = count < TRACKING_FROM, None
    if not early and found.tracking is not None and found.tracking_error is not None:
        least = _LEAST_SPREAD / (pstdev(clients) * sqrt(count))
        tracking = _interval(found.tracking, found.tracking_error, least, count - 2)
    return Told(count, level, tracking, early)


def _in_common(client: Sequence[float | None], therapist: Sequence[float | None]) -> list[tuple[float, float]]:
    return [(c, t) for c, t in zip(client, therapist, strict=True) if c is not None and t is not None]


def _slope(both: Sequence[tuple[float, float]]) -> tuple[float | None, float | None]:
    """Of the line through them, with its standard error; neither where one session alone would decide it."""
    count, centre = len(both), fmean(c for c, _ in both)
    x, y = [c - centre for c, _ in both], [t - centre for _, t in both]
    sxx = sum(v * v for v in x)
    if sxx < 1e-9 or max(v * v for v in x) / sxx + 1 / count > _ONE_SESSION_DECIDES:
        return None, None
    level, slope = fmean(y), sum(a * b for a, b in zip(x, y, strict=True)) / sxx
    left = sum((b - level - slope * a) ** 2 for a, b in zip(x, y, strict=True))
    return slope, sqrt(left / (count - 2) / sxx)


def _interval(estimate: float, error: float, least: float, degrees: int) -> Interval:
    """Around this estimate; its error is never taken to be smaller than the `least` that rounding makes."""
    from scipy.special import stdtrit  # it takes a while to import, and is wanted for a few screens only

    half = float(stdtrit(degrees, (1 + _SURE) / 2)) * max(error, least) * _WIDER
    return Interval(estimate - half, estimate + half)
