"""More than one thing in a check-in: a component that falls alone, and items that err together."""

from __future__ import annotations

import numpy as np

from benchmarks.strangers import answers, clients, episodes, samejima
from benchmarks.strangers.gaps import people
from benchmarks.strangers.people import Ints, People
from benchmarks.strangers.programme import Programme


def component(programme: Programme) -> People:
    """Six, nine or twelve items of five points in two factors: a third bond, the rest goals and tasks, which separate
    from it alone. They correlate by .65 to .85 between clients, and by .4 to .7 between sessions of one. In an episode
    one of them falls by 1 to 1.8 spreads, bond in 40 to 70 % of episodes, and the other stays where it was.
    """
    items = programme.one_of(6, 9, 12)
    ends = clients.lengths(programme)
    dip = episodes.episodes(programme, ends, episodes.frequency(programme), episodes.stay(programme, 2.0, 4.0))
    bond = _which(programme, dip)
    fall = episodes.fall(programme, dip, 1.0, 1.8)
    alike, together = programme.between(0.65, 0.85), programme.between(0.4, 0.7)
    common, session = clients.skewed(programme), programme.between(0.25, 0.45)
    shared = clients.lasting(programme)
    growth = clients.growth(programme)
    factors = []
    for lowered in (fall * bond, fall * (1 - bond)):
        own = np.sqrt(alike) * common + np.sqrt(1 - alike) * clients.skewed(programme)
        here = np.sqrt(together) * shared + np.sqrt(1 - together) * clients.lasting(programme)
        factors.append(own[:, None] + growth + session * here - lowered)
    of = (np.arange(items) >= items // 3).astype(np.intp)
    level = np.stack(factors, axis=-1)[:, :, of] + clients.leanings(programme, items, 0.3, 0.5)
    slope, step = answers.slopes(programme, items, 1.6, 3.0), answers.thresholds(programme, items, 5, (0.3, 0.9))
    return people(programme, answers.graded(programme, level, slope, step), dip, ends, "component", (1, 5))


def _which(programme: Programme, dip: Ints) -> Ints:
    """(clients, check_ins) 1 in episodes of the first factor."""
    often = programme.between(0.4, 0.7)
    drawn = programme.each.random((programme.clients, int(dip.max(initial=0)) + 1)) < often
    return np.take_along_axis(drawn.astype(np.int64), dip, axis=1)


def twelve(programme: Programme) -> People:
    """Twelve items of five points, answered by partial credit. Those of a third (four each: goal, task, bond) err
    together at a check-in, by .3 to .6 spreads, for they are worded alike. Dips are .8 to 1.5 deep.
    """
    ends = clients.lengths(programme)
    dip = episodes.episodes(programme, ends, episodes.frequency(programme), episodes.stay(programme))
    level = samejima.usual(programme) + samejima.sessions(programme) - episodes.fall(programme, dip, *samejima.DEEP)
    alike = programme.between(0.3, 0.6) * programme.each.normal(size=(*programme.shape, 3))
    seen = level[:, :, None] + np.repeat(alike, 4, axis=2) + clients.leanings(programme, 12, 0.3, 0.5)
    slope, step = answers.slopes(programme, 12, 1.0, 2.0), answers.thresholds(programme, 12, 5, (0.4, 1.0))
    return people(programme, answers.partial_credit(programme, seen, slope, step), dip, ends, "dips", (1, 5))
