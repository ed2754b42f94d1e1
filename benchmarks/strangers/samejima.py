"""Graded responses (Samejima) of one alliance: the plain kind, at the ceiling, with items skipped, and sliding.

Levels are in spreads between clients. A programme's dips are .8 to 1.5 of them deep in the middle, about 10 to 20
points of 100 where nothing is cut at the top; sessions add .25 to .45, an item leans by .4 to .6.
"""

from __future__ import annotations

import numpy as np

from benchmarks.strangers import answers, clients, episodes
from benchmarks.strangers.gaps import people
from benchmarks.strangers.people import Floats, People
from benchmarks.strangers.programme import Programme

DEEP = (0.8, 1.5)


def usual(programme: Programme) -> Floats:
    """(clients, check_ins): where the usual lies."""
    return clients.skewed(programme)[:, None] + clients.growth(programme)


def sessions(programme: Programme) -> Floats:
    """(clients, check_ins): what single sessions add, more with some clients than with others."""
    own = programme.between(0.25, 0.45) * np.exp(0.3 * programme.each.normal(size=programme.clients))
    return own[:, None] * clients.lasting(programme)


def respond(programme: Programme, level: Floats, items: int, points: int, top: tuple[float, float]) -> Floats:
    """Answers of one level, (clients, check_ins), on so many items of so many points."""
    slope = answers.slopes(programme, items, 1.6, 3.0)
    steps = answers.thresholds(programme, items, points, top)
    leaning = clients.leanings(programme, items, 0.4, 0.6)
    return answers.graded(programme, level[:, :, None] + leaning, slope, steps)


def graded(programme: Programme) -> People:
    """Four to eight items of five or seven points; a fifth to two fifths of answers at the top."""
    items, points = programme.count(4, 8), programme.one_of(5, 7)
    ends = clients.lengths(programme)
    dip = episodes.episodes(programme, ends, episodes.frequency(programme), episodes.stay(programme))
    level = usual(programme) + sessions(programme) - episodes.fall(programme, dip, *DEEP)
    return people(programme, respond(programme, level, items, points, (0.3, 0.9)), dip, ends, "dips", (1, points))


def ceiling(programme: Programme) -> People:
    """Four to seven items of five points, alike; 35 to 60 % of totals are the highest there is (ACORN: 54 % of seven
    items). Nobody's usual lies further than .4 to .6 spreads above where the answers end, so that what falls can be
    seen: dips are .7 to 1.2 spreads deep.
    """
    items = programme.count(4, 7)
    ends = clients.lengths(programme)
    top = programme.between(-1.1, -0.8)
    dip = episodes.episodes(programme, ends, episodes.frequency(programme), episodes.stay(programme))
    level = np.minimum(usual(programme), top + programme.between(0.4, 0.6))
    level += sessions(programme) - episodes.fall(programme, dip, 0.7, 1.2)
    slope = answers.slopes(programme, items, 5.0, 8.0)
    steps = np.tile(np.linspace(top - programme.between(4, 5), top, 4), (items, 1))
    seen = level[:, :, None] + clients.leanings(programme, items, 0.1, 0.15)
    return people(programme, answers.graded(programme, seen, slope, steps), dip, ends, "dips", (1, 5))


def skipping(programme: Programme) -> People:
    """Six or seven items of seven points that are skipped: more and more from check-in to check-in, to 20 to 50 % at
    the twelfth; or one of them by nine in ten clients always, by the others never.
    """
    items = programme.count(6, 7)
    ends = clients.lengths(programme)
    dip = episodes.episodes(programme, ends, episodes.frequency(programme), episodes.stay(programme))
    level = usual(programme) + sessions(programme) - episodes.fall(programme, dip, *DEEP)
    given = respond(programme, level, items, 7, (0.5, 1.2))
    often = programme.between(0.2, 0.5)
    if programme.one_of(True, False):
        tired = programme.each.gamma(3, 1 / 3, programme.clients)[:, None, None]
        later = np.minimum(np.arange(programme.check_ins) / 12, 1)[None, :, None]
        skipped = np.minimum(often * tired * later, 0.9)
    else:
        skipped = np.full((programme.clients, 1, items), 0.02)
        skipped[programme.each.random(programme.clients) < 0.9, :, programme.count(0, items - 1)] = 1
    return people(programme, given, dip, ends, "dips", (1, 7), skipped)


def sliding(programme: Programme) -> People:
    """Four to eight items. The level slides for 4 to 8 check-ins to .9 to 1.8 spreads below, as fast in each episode
    of a client, lies there for 2 or more and is back at once. A sixth to a half of clients slide. The episode begins
    with the first lowered check-in, which is lower by an eighth to a quarter of the whole; nobody leaves before the
    slide is done.
    """
    items, points = programme.count(4, 8), programme.one_of(5, 7)
    ends = clients.lengths(programme, 0.6, 0.95)
    pace = programme.each.integers(4, 8, size=programme.clients, endpoint=True)
    lasts = pace[:, None] + episodes.stay(programme, 2.0, 5.0, 12)
    begins = episodes.frequency(programme, 0.05, 0.09)
    dip = episodes.episodes(programme, ends, begins, lasts, room=pace)
    slid = np.minimum((episodes.age(dip) + 1) / pace[:, None], 1)
    level = usual(programme) + sessions(programme) - slid * episodes.depths(programme, dip, 0.9, 1.8)
    return people(programme, respond(programme, level, items, points, (0.3, 0.9)), dip, ends, "slides", (1, points))
