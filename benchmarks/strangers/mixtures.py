"""Clients that are not of one kind: some tick one answer throughout, some share a therapist."""

from __future__ import annotations

import numpy as np

from benchmarks.strangers import answers, clients, episodes, samejima
from benchmarks.strangers.gaps import people
from benchmarks.strangers.people import People
from benchmarks.strangers.programme import Programme


def straight_liners(programme: Programme) -> People:
    """Four to seven items of five, seven or eleven points. A third to a half of clients always tick the same answer on
    all of them, one that is graded by the same level; the others tell items apart. Dips are .9 to 1.6 spreads deep.
    """
    items, points = programme.count(4, 7), programme.one_of(5, 7, 11)
    ends = clients.lengths(programme)
    dip = episodes.episodes(programme, ends, episodes.frequency(programme), episodes.stay(programme))
    level = samejima.usual(programme) + samejima.sessions(programme) - episodes.fall(programme, dip, 0.9, 1.6)
    given = samejima.respond(programme, level, items, points, (0.3, 0.9))
    one = answers.thresholds(programme, 1, points, (0.3, 0.9))
    overall = answers.graded(programme, level[:, :, None], np.array([programme.between(4, 8)]), one)
    same = programme.each.random(programme.clients) < programme.between(1 / 3, 1 / 2)
    given = np.where(same[:, None, None], overall, given)
    return people(programme, given, dip, ends, "dips", (1, points))


def therapists(programme: Programme) -> People:
    """Six items from 0 to 5. A therapist has 10 to 30 clients in the mean, some many more than others; to them belong
    5 to 20 % of the variance of the usual (3.7 to 4.2, spread .6 to .8), how fast it rises or falls (a spread of .01
    to .03 a check-in), and how often episodes begin (gamma of shape 1.5). Dips are .6 to 1.1 deep.
    """
    caseload = programme.count(10, 30)
    sizes = programme.each.gamma(2, size=max(2, programme.clients // caseload)) + 0.2
    whose = programme.each.choice(len(sizes), programme.clients, p=sizes / sizes.sum())
    ends = clients.lengths(programme)
    busy = programme.each.gamma(1.5, 1 / 1.5, len(sizes))[whose]
    begins = np.minimum(episodes.frequency(programme) * busy, 0.5)
    dip = episodes.episodes(programme, ends, begins, episodes.stay(programme))
    part = programme.between(0.05, 0.2)
    theirs = programme.each.normal(size=len(sizes))[whose]
    own = np.sqrt(part) * theirs + np.sqrt(1 - part) * clients.skewed(programme)
    slope = programme.between(0.01, 0.03) * programme.each.normal(size=len(sizes))[whose]
    level = (programme.between(3.7, 4.2) + programme.between(0.6, 0.8) * own)[:, None]
    level = level + slope[:, None] * np.minimum(np.arange(programme.check_ins), 20)
    level += programme.between(0.15, 0.3) * clients.lasting(programme) - episodes.fall(programme, dip, 0.6, 1.1)
    seen = level[:, :, None] + clients.leanings(programme, 6, 0.3, 0.5)
    given = answers.rounded(programme, seen, programme.between(0.5, 0.7), 5)
    return people(programme, given, dip, ends, "dips", (0, 5))
