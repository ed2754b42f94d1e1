"""Answers as counts (beta-binomial): the plain kind, very uneven ones, two clinics in one, and steps that stay.

Levels are log-odds of a point. Usual ones lie around 1.1 to 1.7 (75 to 85 of 100) with a spread of .75 to 1 between
clients (11 to 18 points); dips are .7 to 1.4 deep in the middle, 14 to 30 points for whoever is usually at 80.
"""

from __future__ import annotations

import numpy as np

from benchmarks.strangers import answers, clients, episodes
from benchmarks.strangers.gaps import people
from benchmarks.strangers.people import Floats, People
from benchmarks.strangers.programme import Programme

DEEP = (0.7, 1.4)


def usual(programme: Programme) -> Floats:
    """(clients, check_ins)"""
    own = programme.between(1.1, 1.7) + programme.between(0.75, 1.0) * clients.skewed(programme, 0, 0.6)
    return own[:, None] + clients.growth(programme, 0, 0.4)


def respond(programme: Programme, level: Floats, items: int, most: int, precision: Floats | float) -> Floats:
    leaning = clients.leanings(programme, items, 0.3, 0.5)
    return answers.beta_binomial(programme, level[:, :, None] + leaning, precision, most)


def beta_binomial(programme: Programme) -> People:
    """Six to ten items of five to seven points; sessions add .15 to .3, rates of items have a precision of 12 to 30."""
    items, most = programme.count(6, 10), programme.count(4, 6)
    ends = clients.lengths(programme)
    dip = episodes.episodes(programme, ends, episodes.frequency(programme), episodes.stay(programme))
    level = usual(programme) + programme.between(0.15, 0.3) * clients.lasting(programme)
    level -= episodes.fall(programme, dip, *DEEP)
    given = respond(programme, level, items, most, programme.between(12, 30))
    return people(programme, given, dip, ends, "dips", (1, most + 1))


def restless(programme: Programme) -> People:
    """Five to eight items of seven points. A whole check-in's rate is drawn around the client's level, with a
    precision that is the client's own: 15 to 30 in the middle, log-normal with a spread of .8 to 1.2, so that sessions
    of one client in twenty spread by less than 5 points of 100, those of another by more than 18. Dips are .9 to 1.5
    deep.
    """
    items = programme.count(5, 8)
    ends = clients.lengths(programme)
    dip = episodes.episodes(programme, ends, episodes.frequency(programme), episodes.stay(programme))
    level = usual(programme) - episodes.fall(programme, dip, 0.9, 1.5)
    spread = programme.between(0.8, 1.2) * programme.each.normal(size=programme.clients)
    precision = np.clip(programme.between(15, 30) * np.exp(spread), 3, 300)[:, None]
    rate = 1 / (1 + np.exp(-level))
    drawn = np.clip(programme.each.beta(rate * precision, (1 - rate) * precision), 0.02, 0.98)
    given = respond(programme, np.log(drawn / (1 - drawn)), items, 6, 60.0)
    return people(programme, given, dip, ends, "dips", (1, 7))


def two_clinics(programme: Programme) -> People:
    """Six to nine items of six points. 30 to 70 % of clients come to the second clinic, where the usual lies .4 to .9
    lower and .7 to 1.2 times as far apart, sessions add 1.4 to 2.2 times as much, and episodes are 2 to 4 times as
    many.
    """
    items = programme.count(6, 9)
    ends = clients.lengths(programme)
    second = (programme.each.random(programme.clients) < programme.between(0.3, 0.7)).astype(np.float64)
    begins = np.minimum(episodes.frequency(programme, 0.03, 0.06) * (1 + second * programme.between(1, 3)), 0.5)
    dip = episodes.episodes(programme, ends, begins, episodes.stay(programme))
    wider = programme.between(0.7, 1.2) ** second
    own = programme.between(0.7, 0.9) * wider * clients.skewed(programme, 0, 0.6)
    level = programme.between(1.5, 1.9) - programme.between(0.4, 0.9) * second + own
    session = programme.between(0.15, 0.25) * programme.between(1.4, 2.2) ** second
    course = level[:, None] + clients.growth(programme) + session[:, None] * clients.lasting(programme)
    given = respond(programme, course - episodes.fall(programme, dip, *DEEP), items, 5, programme.between(15, 30))
    return people(programme, given, dip, ends, "dips", (0, 5))


def steps(programme: Programme) -> People:
    """Six to ten items. A fifth to a half of clients fall once, by .7 to 1.4, and stay there: their episode is all
    that follows, three check-ins at least. (In the end it is what is usual to them; whoever counts looks at its
    beginning.)
    """
    items, most = programme.count(6, 10), programme.count(4, 6)
    ends = clients.lengths(programme)
    forever = np.full(programme.shape, programme.check_ins, dtype=np.int64)
    dip = episodes.episodes(programme, ends, episodes.frequency(programme, 0.05, 0.09), forever, room=3)
    level = usual(programme) + programme.between(0.15, 0.3) * clients.lasting(programme)
    level -= episodes.depths(programme, dip, 0.7, 1.4)
    given = respond(programme, level, items, most, programme.between(12, 30))
    return people(programme, given, dip, ends, "steps", (1, most + 1))
