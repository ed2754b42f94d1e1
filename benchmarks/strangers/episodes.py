"""When the true alliance is lowered, how often, for how long and how far.

No episode begins before the third check-in, and after one follow at least three usual ones. Published shares differ
with the rule: 3 to 11 % of check-ins, 15 to 56 % of clients. How deep it is each family says in its own units: enough
to lower totals by 1 to 3.5 times what a client's usual ones spread, in the mean over a programme, and by .7 at least in
slides and where one component falls. That makes programmes hard or easy. A client far above where answers end may fall
and still tick the highest: that happened, too, and is in the truth.
"""

from __future__ import annotations

import numpy as np

from benchmarks.strangers.people import Floats, Ints
from benchmarks.strangers.programme import Programme

FIRST = 2
APART = 3


def frequency(programme: Programme, least: float = 0.06, most: float = 0.12) -> Floats:
    """(clients,) how probable it is that one begins, at a check-in where it may. A tenth to a half of clients never
    have one; the others' mean is drawn from `least` to `most`, and theirs spread around it by a gamma of shape 3.
    """
    share = programme.between(0.5, 0.9)
    mean = programme.between(least, most)
    prone = programme.each.random(programme.clients) < share
    return np.minimum(prone * programme.each.gamma(3, mean / 3, programme.clients), 0.5)


def stay(programme: Programme, least: float = 1.4, most: float = 3.0, longest: int = 8) -> Ints:
    """(clients, check_ins) how long one lasts that begins there: geometric, with a mean of `least` to `most`."""
    drawn = programme.each.geometric(1 / programme.between(least, most), programme.shape)
    return np.minimum(drawn, longest).astype(np.int64)


def episodes(programme: Programme, ends: Ints, begins: Floats, lasts: Ints, room: Ints | int = 1) -> Ints:
    """(clients, check_ins) the running number of the client's episode, else 0.

    ends: (clients,) check-ins of each client. begins: (clients,), 0 to 1. lasts: (clients, check_ins), 1 or more.
    room: check-ins of it that a client must live to see, (clients,) or one number.
    """
    dip = np.zeros(programme.shape, dtype=np.int64)
    number = np.zeros(programme.clients, dtype=np.int64)
    until, free = number.copy(), np.full(programme.clients, FIRST)
    for at in range(FIRST, programme.check_ins):
        starts = (at >= free) & (at + room <= ends) & (programme.each.random(programme.clients) < begins)
        number = number + starts
        until = np.where(starts, at + lasts[:, at], until)
        free = np.where(starts, until + APART, free)
        dip[:, at] = np.where(at < until, number, 0)
    return np.where(np.arange(programme.check_ins) < ends[:, None], dip, 0)


def age(dip: Ints) -> Ints:
    """(clients, check_ins) check-ins since the episode began; 0 at its first and outside."""
    since = np.zeros_like(dip)
    for at in range(1, dip.shape[1]):
        same = (dip[:, at] > 0) & (dip[:, at] == dip[:, at - 1])
        since[:, at] = np.where(same, since[:, at - 1] + 1, 0)
    return since


def depths(programme: Programme, dip: Ints, least: float, most: float) -> Floats:
    """(clients, check_ins): 0 outside; in episodes of the middle depth the programme's own, `least` to `most`, which
    each has .7 to 1.3 times of.
    """
    middle = programme.between(least, most)
    drawn = middle * programme.each.uniform(0.7, 1.3, (programme.clients, int(dip.max(initial=0)) + 1))
    drawn[:, 0] = 0
    return np.take_along_axis(drawn, dip, axis=1)


def fall(programme: Programme, dip: Ints, least: float, most: float) -> Floats:
    """(clients, check_ins) how far the level is lowered: each episode by its own depth at once, of which up to two
    fifths mend within four check-ins before it ends.
    """
    mended = programme.between(0, 0.4) * np.minimum(age(dip) / 4, 1)
    return depths(programme, dip, least, most) * (1 - mended)
