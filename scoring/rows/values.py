"""What each client's own value is, from 0 to 100; NaN for who has none. One place for each client of a row."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import numpy as np

from scoring.estimates import within
from scoring.evidence import Floats
from scoring.rows.gathered import CheckIns, Ints, Mask, Part
from scoring.rows.ordered import are_among, each_once

ALIKE_FROM = 3
"""So many complete check-ins of one client, from whom on it says something that all were alike."""
SLOPE_FROM = 4
"""So many scored check-ins of one client, from whom on a slope says something."""
STEEPEST = 10.0
"""Points from one session to the next: a client's own slope counts as no more than this, either way."""


def percent_of(part: Floats, whole: Floats) -> Floats:
    """100 · part / whole; NaN where there is no whole."""
    return np.asarray(np.divide(100.0 * part, whole, out=np.full(len(whole), np.nan), where=whole > 0))


def coverage(part: Part) -> Floats:
    """Of the sessions that were held, the share after which a client was asked."""
    return percent_of(part.sums["asked"], part.sums["held"])


def response(part: Part) -> Floats:
    """Of the check-ins that a client was asked for, the share that they answered."""
    return percent_of(np.minimum(part.sums["answered"], part.sums["asked"]), part.sums["asked"])


def missing(part: Part) -> Floats:
    """Of the items of what a client sent, the share that they left open."""
    return 100.0 - percent_of(part.given.sum(axis=1), part.given.shape[1] * part.sums["compared"])


def silent(part: Part) -> Floats:
    """100: asked and never answered; 0: answered."""
    return _of_asked(part, part.sums["answered"] == 0)


def among(part: Part, clients: Collection[int]) -> Floats:
    """100: asked, and one of these; 0: asked, and none of them."""
    return _of_asked(part, is_among(part.clients, clients))


def alliance(part: Part) -> Floats:
    """A client's own mean score."""
    return percent_of(part.sums["percent"] / 100.0, part.sums["scored"])


def component(part: Part, items: Sequence[bool]) -> Floats:
    """A client's own mean of these items."""
    which = np.array(items, dtype=np.bool_)
    return percent_of(part.items[:, which].sum(axis=1) / 100.0, part.given[:, which].sum(axis=1))


def ceiling(part: Part) -> Floats:
    """Of the complete check-ins of a client, the share with the best answer to every item."""
    return percent_of(part.sums["ceiling"], part.sums["complete"])


def always_same(part: Part) -> Floats:
    """100: each of several complete check-ins had one answer to all items; 0: not each."""
    often = np.where(part.sums["complete"] >= ALIKE_FROM, 1.0, 0.0)
    return percent_of(np.where(part.sums["same"] == part.sums["complete"], often, 0.0), often)


def slopes(part: Part, check_ins: CheckIns) -> Floats:
    """By how many points a client's score rises with each session, from -`STEEPEST` to `STEEPEST`."""
    found = np.full(len(part.clients), np.nan)
    scored = ~np.isnan(check_ins.percent) & are_among(check_ins.clients, part.clients)
    clients = check_ins.clients[scored]
    if not len(clients):
        return found
    x, y = check_ins.number[scored].astype(np.float64), check_ins.percent[scored]
    sums = within.own(within.CheckIns(x, y, clients, check_ins.therapists[scored]))
    there = (sums.count >= SLOPE_FROM) & (sums.xx > 0)
    at = np.searchsorted(part.clients, each_once(clients)[there])
    found[at] = np.clip(sums.xy[there] / sums.xx[there], -STEEPEST, STEEPEST)
    return found


def added(part: Part, clients: Sequence[int], values: Sequence[float]) -> Floats:
    """Values added up by whose they are; of who is not in the row, nothing."""
    found = np.zeros(len(part.clients))
    names = np.array(clients, dtype=np.int64)
    there = are_among(names, part.clients)
    np.add.at(found, np.searchsorted(part.clients, names[there]), np.array(values, dtype=np.float64)[there])
    return found


def one_of(part: Part, clients: Collection[int], hit: Collection[int]) -> Floats:
    """Of these clients: 100 for those who are hit, 0 for the others."""
    value = np.where(is_among(part.clients, hit), 100.0, 0.0)
    return np.where(is_among(part.clients, clients), value, np.nan)


def is_among(clients: Ints, names: Collection[int]) -> Mask:
    """Which of the clients are among these."""
    return are_among(clients, np.array(sorted(names), dtype=np.int64))


def _of_asked(part: Part, which: Mask) -> Floats:
    asked = np.where(part.sums["asked"] > 0, 1.0, 0.0)
    return percent_of(np.where(which, asked, 0.0), asked)
