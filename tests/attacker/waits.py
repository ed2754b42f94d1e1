"""What hours tell of one client who always takes short, or always long, to whoever knows everybody else's.

Told is one of fixed steps, with odds exp(-u / 4), where u is by how many clients it misses the share asked for. So each
release makes one of both a little likelier; whoever has three years of them adds that up.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from random import Random
from typing import Protocol

import numpy as np

from tests.attacker.programmes import Part, Programme
from tests.attacker.published import Floats
from tests.attacker.releases import rows_of

STEPS = (0.25, 0.5, 1, 2, 4, 8, 12, 24, 36, 48, 72, 96, 120, 168, 336, 672)
SHARES = (0.5, 0.9)
SHORT, LONG = 0.2, 600.0
Place = tuple[str, str, float]
"""Table, row, and of how many the hours are told."""


class Clock(Protocol):
    """Who tells hours."""

    def hours(self, quarter: int, parts: Sequence[Part]) -> Mapping[Place, float | None]:
        """The step within which this share of a row's hours lie, or a star."""


def odds_of_truth(programme: Programme, clock: Clock, client: int, draw: Random) -> float:
    """How much likelier the truth has become beside the other, in the eyes of one who took both for as likely."""
    takes = draw.choice((SHORT, LONG))
    log_odds = 0.0
    for quarter, parts in enumerate(programme.quarters):
        if not any(part.client == client and part.hours is not None for part in parts):
            continue
        told = clock.hours(quarter, _with(parts, client, takes))
        for (table, row, share), step in told.items():
            others = [part.hours for part in rows_of(parts)[table, row] if part.client != client]
            is_there = any(part.client == client for part in rows_of(parts)[table, row])
            if step is not None and is_there:
                chances = [
                    _chances(np.array([hour for hour in (*others, own) if hour is not None]), share)[STEPS.index(step)]
                    for own in (takes, SHORT + LONG - takes)
                ]
                log_odds += float(np.log(chances[0] / chances[1]))
    return float(np.exp(log_odds))


def _with(parts: Sequence[Part], client: int, hours: float) -> list[Part]:
    return [replace(part, hours=hours) if part.client == client and part.hours else part for part in parts]


def _chances(hours: Floats, share: float) -> Floats:
    """Of each step to be told."""
    within = np.searchsorted(np.sort(hours), STEPS, side="right")
    before = np.concatenate([[0], within[:-1]])
    wanted = share * len(hours)
    misses = np.maximum(np.maximum(before + 1 - wanted, wanted - within), 0)
    odds = np.exp(-misses / 4)
    return np.asarray(odds / odds.sum())
