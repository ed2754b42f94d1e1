"""Rupture-repair episodes, looking back: how deep, how long, and whether the pair came back into its range.

A description of scores, not a judgement: whether a low stretch was a rupture, and a return a repair, is for
the therapist to say. Much of every return is regression to the mean; report it beside
`Programme.back_by_chance`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Point:
    """One scored check-in: `score`, and the range stated before it (percent of range), and whether it
    signalled."""

    score: float
    low: float
    expected: float
    signalled: bool


@dataclass(frozen=True, slots=True)
class Episode:
    """From the check-in that signalled (`start`, a place in the series from 0).

    depth: the most that a score lay below what was expected at the start, in percent of range. length:
    check-ins below the range frozen at the start. back_after: check-ins from the start until the first one
    back inside it, None when there was none before the series ended (not back at exit).
    """

    start: int
    depth: float
    length: int
    back_after: int | None


@dataclass(frozen=True, slots=True)
class Repair:
    """Over many series: episodes, how many were back within `within` check-ins, ever, and not at exit; the
    median of `back_after` among those that came back, None when none did."""

    episodes: int
    back_soon: int
    back_ever: int
    not_back: int
    median_back_after: float | None


def episodes(points: Sequence[Point]) -> list[Episode]:
    """The episodes of one series, oldest first; a signal inside a running episode does not start another."""
    found: list[Episode] = []
    place = 0
    while place < len(points):
        if not points[place].signalled:
            place += 1
            continue
        episode = _from(points, place)
        found.append(episode)
        place += episode.length
    return found


def _from(points: Sequence[Point], start: int) -> Episode:
    low, expected = points[start].low, points[start].expected
    depth, length = expected - points[start].score, 1
    for point in points[start + 1 :]:
        if point.score >= low:
            return Episode(start, depth, length, length)
        depth, length = max(depth, expected - point.score), length + 1
    return Episode(start, depth, length, None)


def repair(series: Sequence[Sequence[Episode]], within: int = 3) -> Repair:
    """Counts over the episodes of many series; `within` is declared beforehand (3 check-ins)."""
    every = [episode for one in series for episode in one]
    after = sorted(e.back_after for e in every if e.back_after is not None)
    middle = None
    if after:
        half = len(after) // 2
        middle = float(after[half]) if len(after) % 2 else (after[half - 1] + after[half]) / 2
    soon = sum(1 for value in after if value <= within)
    return Repair(len(every), soon, len(after), len(every) - len(after), middle)
