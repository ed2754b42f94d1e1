"""Clients: how long they stay, where their usual lies, how it grows, and what a single session adds.

Values are in units of the spread between clients unless a family scales them otherwise.
"""

from __future__ import annotations

import numpy as np

from benchmarks.strangers.people import Floats, Ints
from benchmarks.strangers.programme import Programme

SHORTEST = 4


def lengths(programme: Programme, least: float = 0.4, most: float = 0.9) -> Ints:
    """(clients,) check-ins until the last, 4 at least. The middle client has this part of what the programme looks
    back on; log-normal around it, with a spread of .3 to .6, and cut where the programme's history ends.
    """
    middle = programme.between(least, most) * programme.check_ins
    spread = programme.between(0.3, 0.6)
    drawn = np.rint(middle * np.exp(spread * programme.each.normal(size=programme.clients)))
    return np.clip(drawn, min(SHORTEST, programme.check_ins), programme.check_ins).astype(np.int64)


def skewed(programme: Programme, least: float = 0.0, most: float = 1.2) -> Floats:
    """(clients,) with mean 0 and spread 1. Who is below the most lies further away than who is above: a skewness of
    minus `least` to minus `most`. Alliance scores are skewed so (Meier & Feeley 2022).
    """
    shape = 4 / max(programme.between(least, most), 0.1) ** 2
    drawn: Floats = (shape - programme.each.gamma(shape, size=programme.clients)) / np.sqrt(shape)
    return drawn


def growth(programme: Programme, least: float = 0.0, most: float = 0.4) -> Floats:
    """(clients, check_ins): how far the usual has risen since the first check-in. Most of it within 3 to 6 check-ins;
    clients differ by half as much as they gain.
    """
    gain = programme.between(least, most)
    soon = programme.between(3, 6)
    own = gain * (1 + 0.5 * programme.each.normal(size=programme.clients))
    grown: Floats = own[:, None] * (1 - np.exp(-np.arange(programme.check_ins) / soon))
    return grown


def lasting(programme: Programme, least: float = 0.0, most: float = 0.4) -> Floats:
    """(clients, check_ins) with spread 1: what single sessions add, of which this part lasts to the next (no published
    coefficient was found; .1 to .4 is what is guessed).
    """
    part = programme.between(least, most)
    return carried(programme.each.normal(size=programme.shape), part)


def carried(noise: Floats, part: float) -> Floats:
    """An autoregression of the first order along check-ins, with the spread of its noise from the first one on."""
    values = noise.copy()
    fresh = np.sqrt(1 - part**2)
    for at in range(1, values.shape[1]):
        values[:, at] = part * values[:, at - 1] + fresh * noise[:, at]
    return values


def walk(programme: Programme, least: float, most: float) -> Floats:
    """(clients, check_ins): a usual that wanders, by this much from check-in to check-in, and begins at 0."""
    steps = programme.between(least, most) * programme.each.normal(size=programme.shape)
    steps[:, 0] = 0
    return steps.cumsum(axis=1)


def leanings(programme: Programme, items: int, least: float, most: float) -> Floats:
    """(clients, 1, items): what a client always answers above or below the rest (by 8 of 100 points in 135 pairs)."""
    return programme.between(least, most) * programme.each.normal(size=(programme.clients, 1, items))
