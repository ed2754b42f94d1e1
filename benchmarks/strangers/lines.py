"""Lines from 0 to 10: four on which answers heap, and a single one.

The usual lies high, at 8.7 to 9.5 (four lines then sum to 33 to 37 of 40) with a spread of 1.1 to 1.5.
"""

from __future__ import annotations

import numpy as np

from benchmarks.strangers import answers, clients, episodes
from benchmarks.strangers.gaps import people
from benchmarks.strangers.people import Floats, Ints, People
from benchmarks.strangers.programme import Programme

ROUND = np.array([2.0, 5.0, 8.0, 10.0])


def heaped(programme: Programme) -> People:
    """Four lines. Dips are .9 to 1.9 deep in the middle, sessions add .3 to .6, lines .4 to .8. The next of 2, 5, 8
    and 10 is ticked in 15 to 50 % of answers, by some clients always, by others never.
    """
    ends, dip, level = _course(programme, (0.9, 1.9), (0.3, 0.6))
    seen = level[:, :, None] + clients.leanings(programme, 4, 0.2, 0.5)
    given = answers.rounded(programme, seen, programme.between(0.4, 0.8), 10)
    likes = programme.between(0.15, 0.5)
    own = programme.each.beta(likes, 1 - likes, programme.clients)[:, None, None]
    nearest = ROUND[np.abs(given[..., None] - ROUND).argmin(axis=-1)]
    given = np.where(programme.each.random(given.shape) < own, nearest, given)
    return people(programme, given, dip, ends, "dips", (0, 10))


def single(programme: Programme) -> People:
    """One line, or one item of five or seven points. Dips are 1.3 to 2.4 of the ten points deep; sessions and the line
    together add .6 to 1.
    """
    ends, dip, level = _course(programme, (1.3, 2.4), (0.4, 0.7))
    most = programme.one_of(10, 10, 6, 4)
    seen = level[:, :, None] * most / 10
    given = answers.rounded(programme, seen, programme.between(0.4, 0.7) * most / 10, most)
    return people(programme, given, dip, ends, "dips", (0, 10) if most == 10 else (1, most + 1))


def _course(programme: Programme, deep: tuple[float, float], session: tuple[float, float]) -> tuple[Ints, Ints, Floats]:
    """Check-ins of clients, their episodes, and levels, 0 to 10 and beyond."""
    ends = clients.lengths(programme)
    dip = episodes.episodes(programme, ends, episodes.frequency(programme), episodes.stay(programme))
    usual = programme.between(8.7, 9.5) + programme.between(1.1, 1.5) * clients.skewed(programme, 0.4, 1.2)
    level = np.minimum(usual, 10)[:, None] + clients.growth(programme, 0, 0.5)
    level += programme.between(*session) * clients.lasting(programme)
    return ends, dip, level - episodes.fall(programme, dip, *deep)
