"""What belongs in a weekly digest and never makes an alert: silence, no-shows, same answers, divergence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import fmean


def silent_for(answered: Sequence[bool]) -> int:
    """How many of the latest check-ins (oldest first) stayed unanswered in a row. It may be the dip
    itself.
    """
    count = 0
    for one in reversed(answered):
        if one:
            break
        count += 1
    return count


def missed_in_a_row(took_place: Sequence[bool]) -> int:
    """How many of the latest sessions (oldest first) did not take place, in a row."""
    return silent_for(took_place)


def same_throughout(answers: Sequence[Mapping[str, int]], least: int = 5) -> bool:
    """Whether all of at least `least` check-ins have the very same answers. It tells nothing either way."""
    return len(answers) >= least and all(one == answers[0] for one in answers)


@dataclass(frozen=True, slots=True)
class Divergence:
    """Two people's scores of the same sessions, level and tracking apart: a prompt for conversation, no
    error.

    level: therapist's mean less client's (percent of range). level_error: its standard error. tracking: slope
    of the therapist's scores on the client's, both about the client's mean (1: moves alike, 0: not at all);
    None when the client's scores do not vary. sessions: how many both answered.
    """

    level: float
    level_error: float
    tracking: float | None
    sessions: int


def divergence(client: Sequence[float | None], therapist: Sequence[float | None]) -> Divergence | None:
    """The truth-and-bias model (West and Kenny 2011): T - C0 = level + tracking (C - C0), C0 the client's
    mean.

    Session by session, percent of range, None where unanswered. None with fewer than three sessions in
    common. ValueError when the two have different lengths.
    """
    both = [(c, t) for c, t in zip(client, therapist, strict=True) if c is not None and t is not None]
    if len(both) < 3:
        return None
    centre = fmean(c for c, _ in both)
    x, y = [c - centre for c, _ in both], [t - centre for _, t in both]
    level, sxx = fmean(y), sum(v * v for v in x)
    tracking = sum(a * b for a, b in zip(x, y, strict=True)) / sxx if sxx > 1e-9 else None
    rest = [b - level - (tracking or 0.0) * a for a, b in zip(x, y, strict=True)]
    error = sqrt(sum(v * v for v in rest) / (len(both) - (1 if tracking is None else 2)) / len(both))
    return Divergence(level, error, tracking, len(both))
