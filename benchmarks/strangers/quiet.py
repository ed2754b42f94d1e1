"""Without a dip in the truth: heavy tails, a usual that wanders, and one that settles at the top.

Four to seven items from 1 to 7. Whatever is flagged here is a false alarm.
"""

from __future__ import annotations

import numpy as np

from benchmarks.strangers import answers, clients
from benchmarks.strangers.gaps import people
from benchmarks.strangers.people import Floats, Ints, People
from benchmarks.strangers.programme import Programme


def heavy_tails(programme: Programme) -> People:
    """Nothing changes but by chance: sessions add .25 to .4, after Student's t of 3 to 5 degrees, independent of each
    other; so differ clients, of 4 to 8 degrees.
    """
    spread, session = programme.between(0.75, 0.95), programme.between(0.25, 0.4)
    usual = programme.between(4.4, 4.8) + spread * _student(programme, (programme.clients, 1), 4, 8)
    level = usual + session * _student(programme, programme.shape, 3, 5)
    return _of(programme, level, clients.lengths(programme))


def wandering(programme: Programme) -> People:
    """Each client wanders around an own level: .45 to .7 far, of which .9 to .97 lasts from check-in to check-in;
    sessions add .15 to .3 besides.
    """
    usual = programme.between(4.4, 4.8) + programme.between(0.65, 0.85) * clients.skewed(programme)
    slow = programme.between(0.45, 0.7) * clients.lasting(programme, 0.9, 0.97)
    level = usual[:, None] + slow + programme.between(0.15, 0.3) * clients.lasting(programme, 0, 0.2)
    return _of(programme, level, clients.lengths(programme))


def settling(programme: Programme) -> People:
    """The usual rises by .7 to 1.4 within the first check-ins, and whoever is high already ends at the top: a quarter
    to a half of totals. Sessions add .2 to .35.
    """
    usual = programme.between(4.9, 5.3) + programme.between(0.7, 0.9) * clients.skewed(programme)
    level = usual[:, None] + clients.growth(programme, 0.7, 1.4)
    level += programme.between(0.2, 0.35) * clients.lasting(programme)
    return _of(programme, level, clients.lengths(programme), (0.3, 0.5))


def _student(programme: Programme, shape: tuple[int, int], least: float, most: float) -> Floats:
    """Of spread 1."""
    degrees = programme.between(least, most)
    drawn: Floats = programme.each.standard_t(degrees, shape) / np.sqrt(degrees / (degrees - 2))
    return drawn


def _of(programme: Programme, level: Floats, ends: Ints, noise: tuple[float, float] = (0.5, 0.8)) -> People:
    items = programme.count(4, 7)
    seen = level[:, :, None] + clients.leanings(programme, items, 0.2, 0.5)
    given = answers.rounded(programme, seen, programme.between(*noise), 6)
    return people(programme, given, np.zeros(programme.shape, dtype=np.int64), ends, "none", (1, 7))
