"""Programmes whose truth is known, session by session: what a report is made of, without a database.

Therapists differ in how clients see them, how often these answer and how sessions are held; clients of one are alike;
answers are whole numbers, some at the top; most that lies around a client's own usual lasts from session to session.
Nothing here is what an estimator assumes, and no line is shared with `scoring.latent` or `benchmarks.populations`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import sqrt

import numpy as np
from numpy.typing import NDArray

from scoring.evidence import Floats

Ints = NDArray[np.integer]
Mask = NDArray[np.bool_]
Rng = np.random.Generator
ITEMS = 3
LONGEST = 14
QUARTERS = 4


def by_gamma(rng: Rng, clients: int) -> Ints:
    """Nine clients for each therapist, some have many more than others."""
    return _drawn(rng, clients, rng.gamma(2.0, 1.0, max(3, round(clients / 9))) + 0.2)


def among(therapists: int, *parts: float) -> Callable[[Rng, int], Ints]:
    """So many therapists, with about as many clients each; or with these parts of all."""
    return lambda rng, clients: _drawn(rng, clients, np.array(parts or [1.0] * therapists))


def _drawn(rng: Rng, clients: int, parts: Floats) -> Ints:
    return np.sort(rng.choice(len(parts), clients, p=parts / parts.sum()))


@dataclass(frozen=True)
class Kind:
    """A sort of programme. base: the usual answer, 1 to 5; skew: how far those below the most reach further down than
    those above (0: as far); once: clients have one check-in; apart: how much of a therapist's sessions are held in one
    way (0: a half, as everybody's, to 1: all). Remote less in person: `moved`, of the usual answer, and `answered`, of
    the share of check-ins that are answered (0 to 1). hangs: how far it hangs on the therapist whether a client opts
    out, which few do (0: not at all, to 1). quarters: 1, all is in the last quarter; 4, work begins within a year.
    """

    name: str
    caseloads: Callable[[Rng, int], Ints] = by_gamma
    base: float = 3.7
    skew: float = 0.0
    once: bool = False
    apart: float = 0.3
    moved: float = -0.15
    answered: float = 0.0
    hangs: float = 0.0
    quarters: int = 1

    def of_many(self) -> Kind:
        """The same with more therapists than matter: what is true of it."""
        return replace(self, caseloads=lambda rng, clients: _drawn(rng, clients, np.ones(clients // 40)))


KINDS = (
    Kind("ordinary"),
    Kind("three therapists", among(3)),
    Kind("five therapists", among(5)),
    Kind("uneven caseloads", among(7, 0.44, 0.2, 0.12, 0.1, 0.06, 0.05, 0.03)),
    Kind("one check-in each", once=True),
    Kind("at the ceiling", base=5.0, skew=1.0),
    Kind("one way each therapist", apart=1.0),
    Kind("begun within a year", quarters=QUARTERS),
    Kind("opting out hangs on the therapist", hangs=0.3),
)


@dataclass(frozen=True)
class Practice:
    """A column for what is said of each client, and one for each session, these by client and in order.

    `level` is what a client's scores are around. `remote`: how a session was held; `ratings` (sessions, items), 0:
    left open; `how_been`, 1 to 5, 0: none. Of an alert, where a check-in opened one: `outright` (or by the numbers),
    hours until it was `seen` (infinite: never), `helped` (1, 0; -1: nothing said), `back` (the same), `repaired`,
    `right` in the therapist's view (the same). `view`: the therapist's own score of a session (0 to 100; NaN: none).
    """

    therapist: Ints
    area: Ints
    stopped: Mask
    closed: Mask
    early: Mask
    client: Ints
    quarter: Ints
    number: Ints
    remote: Mask
    asked: Mask
    answered: Mask
    ratings: Ints
    how_been: Ints
    hours: Floats
    alert: Mask
    outright: Mask
    seen: Floats
    helped: Ints
    back: Ints
    repaired: Mask
    right: Ints
    view: Floats


def practice(rng: Rng, kind: Kind, clients: int) -> Practice:
    """One programme of this kind."""
    own = kind.caseloads(rng, clients)
    therapists = int(own.max()) + 1
    trait = rng.normal(0, 1, clients) if not kind.skew else 1.2 - rng.gamma(1.4, kind.skew, clients)
    length = np.ones(clients, dtype=int) if kind.once else rng.integers(1, LONGEST, clients)
    client = np.repeat(np.arange(clients), length)
    count, place = len(client), own[client]
    number = np.arange(count) - np.repeat(np.cumsum(length) - length, length) + 1
    remote = _ways(rng, kind, own, therapists, client)
    lasting = _lasting(rng, number)
    level = (
        kind.base + 0.25 * rng.normal(0, 1, therapists)[place] + 0.6 * trait[client] + kind.moved * remote
        + (0.03 + 0.04 * rng.normal(0, 1, clients))[client] * (number - 4) + 0.4 * lasting
        + (0.15 * rng.normal(0, 1, therapists)[place]) * remote
    )  # fmt: skip
    ratings = np.clip(np.round(level[:, None] + 0.45 * rng.normal(0, 1, (count, ITEMS))), 1, 5).astype(int)
    ratings[rng.random((count, ITEMS)) < rng.beta(0.5, 12, clients)[client][:, None]] = 0
    felt = 3 + 0.35 * trait[client] + 0.2 * lasting + 0.3 * rng.normal(0, 1, therapists)[place]
    felt += 0.6 * rng.normal(0, 1, clients)[client] + 0.6 * rng.normal(0, 1, count)
    asked = rng.random(count) < rng.beta(14, 2, therapists)[place]
    share = np.where(rng.random(clients) < 0.07, 0.0, rng.beta(6, 2, clients))[client]
    share = np.clip(share * rng.beta(20, 2, therapists)[place] + kind.answered * remote * (share > 0), 0, 1)
    answered = asked & (rng.random(count) < share)
    left = 1 / (1 + np.exp(0.4 + 0.7 * trait))
    raised = answered & (ratings > 0).any(axis=1)
    alert = raised & (rng.random(count) < rng.beta(1.2, 9, clients)[client])
    seen = np.exp(2.3 + 0.5 * rng.normal(0, 1, therapists)[place] + rng.normal(0, 1, count))
    back, helped = rng.random((2, clients)), rng.random((3, count))
    stopped = rng.random(clients) < _opting_out(rng, kind, therapists)[own]
    return Practice(
        own, rng.integers(0, 4, clients), stopped, rng.random(clients) < 0.4,
        rng.random(clients) < left, client, _quarters(rng, kind, length, number, client), number, remote, asked,
        answered, ratings, np.clip(np.round(felt), 1, 5).astype(int), np.exp(1.4 + rng.normal(0, 1, count)), alert,
        rng.random(count) < 0.35, np.where(rng.random(count) < 0.05, np.inf, seen),
        np.where(helped[0] < 0.3, -1, helped[1] < 0.4 + 0.5 * back[0][client]).astype(int),
        np.where(helped[2] < 0.2, -1, rng.random(count) < 0.2 + 0.7 * back[1][client]).astype(int),
        rng.random(count) < 0.7, _judged(rng, therapists, place), _viewed(rng, level, place, client),
    )  # fmt: skip


def _opting_out(rng: Rng, kind: Kind, therapists: int) -> Floats:
    """How likely it is with each therapist: six in a hundred on average."""
    times = 1 / kind.hangs - 1 if kind.hangs else 1e6
    return rng.beta(0.06 * times, 0.94 * times, therapists)


def _judged(rng: Rng, therapists: int, place: Ints) -> Ints:
    said = rng.random(len(place)) < rng.beta(6, 3, therapists)[place]
    return np.where(rng.random(len(place)) < 0.3, -1, said).astype(int)


def _viewed(rng: Rng, level: Floats, place: Ints, client: Ints) -> Floats:
    """Most sessions of most therapists, who see them a little lower than clients do, each by another measure."""
    apart = (
        -0.2
        + 0.25 * rng.normal(0, 1, int(place.max()) + 1)[place]
        + 0.4 * rng.normal(0, 1, int(client[-1]) + 1)[client]
    )
    seen = np.clip(np.round(3 * (level + apart + 0.5 * rng.normal(0, 1, len(level)) - 1)), 0, 12) * 100 / 12
    return np.where(rng.random(len(level)) < 0.8, seen, np.nan)


def _ways(rng: Rng, kind: Kind, own: Ints, therapists: int, client: Ints) -> Mask:
    """A quarter of clients meet both ways; the others as their therapist mostly does, or as they like."""
    usual = np.arange(therapists) % 2 == 0
    theirs = np.where(rng.random(len(own)) < kind.apart, usual[own], rng.random(len(own)) < 0.5)
    both = (rng.random(len(own)) < 0.25) & (kind.apart < 1)
    return np.where(both[client], rng.random(len(client)) < 0.5, theirs[client])


def _lasting(rng: Rng, number: Ints) -> Floats:
    """Around 0 with spread 1, alike by .4 from one session of a client to the next."""
    found = rng.normal(0, 1, len(number))
    for place in range(2, int(number.max()) + 1):
        at = np.flatnonzero(number == place)
        found[at] = 0.4 * found[at - 1] + sqrt(1 - 0.4**2) * found[at]
    return found


def _quarters(rng: Rng, kind: Kind, length: Ints, number: Ints, client: Ints) -> Ints:
    """In which of the quarters each session was: all in the last one, or from anywhere in a year on."""
    if kind.quarters == 1:
        return np.full(len(client), QUARTERS - 1)
    begun = rng.uniform(-0.5, QUARTERS, len(length))[client]
    return np.clip(np.floor(begun + (number - 1) / 10), 0, QUARTERS - 1).astype(int)
