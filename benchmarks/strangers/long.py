"""Long histories, of sixty check-ins: the usual itself wanders."""

from __future__ import annotations

from benchmarks.strangers import answers, clients, episodes
from benchmarks.strangers.gaps import people
from benchmarks.strangers.people import People
from benchmarks.strangers.programme import Programme


def long_histories(programme: Programme) -> People:
    """Four to eight items from 0 to 5. The usual, 3.7 to 4.1 with a spread of .5 to .7, takes steps of .04 to .08
    (after 60 check-ins it has moved by .3 to .6); on top of it sessions add .2 to .3, and dips are .6 to 1.1 deep,
    fewer per check-in than in short histories. Whatever the usual has wandered to is not a dip.
    """
    items = programme.count(4, 8)
    ends = clients.lengths(programme, 0.5, 0.95)
    dip = episodes.episodes(programme, ends, episodes.frequency(programme, 0.03, 0.07), episodes.stay(programme))
    usual = programme.between(3.7, 4.1) + programme.between(0.5, 0.7) * clients.skewed(programme)
    level = usual[:, None] + clients.walk(programme, 0.04, 0.08) + clients.growth(programme, 0, 0.2)
    level += programme.between(0.2, 0.3) * clients.lasting(programme) - episodes.fall(programme, dip, 0.6, 1.1)
    seen = level[:, :, None] + clients.leanings(programme, items, 0.3, 0.5)
    given = answers.rounded(programme, seen, programme.between(0.5, 0.7), 5)
    return people(programme, given, dip, ends, "dips", (0, 5))
