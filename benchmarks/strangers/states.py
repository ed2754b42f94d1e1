"""Clients that switch between states (Markov): a stay outside the good one is an episode.

The scale is 1 to 7: the usual lies at 5.4 to 5.9 with a spread of .75 to .95 (online: 5.66 and .84), items lean by .3
to .5, sessions add .2 to .4.
"""

from __future__ import annotations

import numpy as np

from benchmarks.strangers import answers, clients, episodes
from benchmarks.strangers.gaps import people
from benchmarks.strangers.people import Floats, Ints, People
from benchmarks.strangers.programme import Programme


def two_states(programme: Programme) -> People:
    """Four to six items. The worse state lies .7 to 1.3 lower in the middle, for each client by .7 to 1.3 of that, is
    entered at 4 to 9 % of check-ins and left at 20 to 40 %.
    """
    ends = clients.lengths(programme)
    begins = programme.between(0.04, 0.09) * programme.each.gamma(4, 1 / 4, programme.clients)
    stays = episodes.stay(programme, 2.5, 5.0, programme.check_ins)
    dip = episodes.episodes(programme, ends, np.minimum(begins, 0.5), stays)
    worse = programme.between(0.7, 1.3) * programme.each.uniform(0.7, 1.3, programme.clients)[:, None]
    return _of(programme, worse * (dip > 0), dip, ends)


def three_states(programme: Programme) -> People:
    """Four to six items. Good, strained (.6 to 1 lower) and bad (1.3 to 1.9 lower). A client leaves the good state at
    3 to 7 % of check-ins, to the strained one three times in four, comes back after 4 to 8, and in the meantime
    changes between the two others at 10 to 25 %.
    """
    ends = clients.lengths(programme, 0.6, 0.95)
    begins = programme.between(0.03, 0.07) * programme.each.gamma(4, 1 / 4, programme.clients)
    stays = episodes.stay(programme, 4.0, 8.0, programme.check_ins)
    dip = episodes.episodes(programme, ends, np.minimum(begins, 0.5), stays)
    strained, bad = programme.between(0.6, 1.0), programme.between(1.3, 1.9)
    fall = np.where(_bad(programme, dip), bad, strained)
    return _of(programme, fall * (dip > 0), dip, ends)


def _bad(programme: Programme, dip: Ints) -> Ints:
    """Which check-ins of an episode are in the third state."""
    changes = programme.each.random(programme.shape) < programme.between(0.1, 0.25)
    fresh = programme.each.random(programme.shape) < 0.25
    bad = np.zeros_like(dip)
    first = episodes.age(dip) == 0
    for at in range(1, programme.check_ins):
        bad[:, at] = np.where(first[:, at], fresh[:, at], bad[:, at - 1] ^ changes[:, at])
    return bad


def _of(programme: Programme, fall: Floats, dip: Ints, ends: Ints) -> People:
    items = programme.count(4, 6)
    usual = programme.between(4.4, 4.9) + programme.between(0.75, 0.95) * clients.skewed(programme)
    session = programme.between(0.2, 0.4) * clients.lasting(programme)
    level = usual[:, None] + clients.growth(programme, 0, 0.3) + session - fall
    seen = level[:, :, None] + clients.leanings(programme, items, 0.3, 0.5)
    given = answers.rounded(programme, seen, programme.between(0.5, 0.8), 6)
    return people(programme, given, dip, ends, "dips", (1, 7))
