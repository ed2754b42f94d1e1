"""Fit a programme to its own unlabelled history: the null model and the scales."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import numpy as np

from scoring.budget import BUDGET
from scoring.calibrate import calibrate
from scoring.evidence import Bools, Floats, Norms
from scoring.histories import Rows, both_ways
from scoring.latent import Latent, simulate
from scoring.moments import Moments, moments, offsets_of
from scoring.parts import weights_for
from scoring.programme import Programme

START: Final = Latent(80.0, 12.3, 2.0, 6.7, 7.0, 5.0, 0.4, 0.2, 0.05, 0.05, 0.25, 0.03, 0.03, 0.03, 4.0, (), 0.0)
"""Before any history. 12.3 between and 6.7 within: 5.66 (SD 0.84) of 1-7 in text-based therapy (van
Lotringen et al. 2021) with a session's generalisability of .77 (Crits-Christoph et al. 2011). The mean lies
above 78 because answers beyond the ends of the scale are cut off. The rest are judgements: no published
figure was found. Items are as noisy as each other: `_start`."""

_SEED: Final = 20_180_101
_MOST_PAIRS: Final = 2_500
_FEWEST_SIMULATED: Final = 2_000
_PRIOR_PAIRS: Final = 25.0
_USUAL_LENGTH: Final = 16
"""Check-ins of a pair, where nobody has more."""
_ROUNDS: Final = 24
_DAMPED: Final = 12
"""Rounds after which each moves less far."""
_MOST_EVENTS: Final = 0.9
"""Clients with any."""
_PERSISTENCE: Final = (-0.1, 0.15)
"""How far the autocorrelation may move from the start: no published coefficient was found, .1 to .35 is
kept.
"""
_SHORTER: Final = 8.0
"""Check-ins by which the longest dip is shortened, where ratings persist less than the least autocorrelation allows,
per unit of it: where sessions are missed, a dip holds fewer answered check-ins.
"""


def fit_programme(ratings: Floats, items: tuple[str, ...], step: float, budget: float = BUDGET) -> Programme:
    """A programme from ratings (pairs, answered check-ins first, items) in percent of range, NaN unanswered.

    step: distance between neighbouring answers in percent, 0 for a continuous line. budget: signals per check-in with
    two or more earlier ones. Fewer pairs lean on the prior (which counts for 25 pairs); 2,500 evenly taken pairs are
    enough. Seconds of work, no labels, same input same output, whatever the order of the items.
    """
    taken, by_name = _taken(ratings, items)
    answered = _pattern(taken, len(items))
    offsets, target = _target(taken, answered, step)
    latent = fit_latent(target, answered, offsets, step, _start(len(items)))
    norms = target.norms(latent.growth, tuple(float(v) for v in offsets), latent.spread)
    drawn, made = _imagined(latent, norms, _to_come(answered), step)
    own = _as_they_are(taken, norms)
    weights = weights_for(latent, made[0], own[0], budget)
    found = calibrate(items, step, budget, norms, latent, weights, drawn, made, own)
    return _in_order(found, [by_name.index(place) for place in range(len(items))])


def recalibrate(programme: Programme, ratings: Floats, budget: float = BUDGET) -> Programme:
    """The same yardstick, null model and weights, with scales and shares from these ratings, as `fit_programme` takes
    them.
    """
    items, step = programme.items, programme.step
    taken, by_name = _taken(ratings, items)
    known = _in_order(programme, by_name)
    norms, latent, weights = known.norms, known.latent, np.asarray(known.weights)
    drawn, made = _imagined(latent, norms, _to_come(_pattern(taken, len(items))), step)
    found = calibrate(items, step, budget, norms, latent, weights, drawn, made, _as_they_are(taken, norms))
    return _in_order(found, [by_name.index(place) for place in range(len(items))])


def _taken(ratings: Floats, items: tuple[str, ...]) -> tuple[Floats, list[int]]:
    """The ratings that a fit uses, items by name, and which item is in which place then."""
    by_name = sorted(range(len(items)), key=items.__getitem__)
    ratings = ratings[:, :, by_name]
    ratings = ratings[:, : max(1, int((~np.isnan(ratings)).any(axis=2).sum(axis=1).max(initial=1)))]
    return ratings[:: max(1, len(ratings) // _MOST_PAIRS)][:_MOST_PAIRS], by_name


def _imagined(latent: Latent, norms: Norms, ahead: Bools, step: float) -> tuple[Floats, tuple[Rows, Rows]]:
    """Ratings of the simulated programme, and their evidence both ways."""
    drawn, kind = simulate(latent, np.concatenate([ahead, ahead]), np.asarray(norms.offsets), step, _SEED + 2)
    return drawn, both_ways(drawn, kind, norms)


def _as_they_are(ratings: Floats, norms: Norms) -> tuple[Rows, Rows]:
    """The evidence of ratings whose truth nobody knows, both ways."""
    return both_ways(ratings, np.zeros(ratings.shape[:2], dtype=np.int64), norms)


def _in_order(programme: Programme, places: list[int]) -> Programme:
    """What belongs to single items, in another order."""
    norms, latent = programme.norms, programme.latent

    def ordered(values: tuple[float, ...]) -> tuple[float, ...]:
        return tuple(values[place] for place in places)

    norms = replace(norms, offsets=ordered(norms.offsets), noises=ordered(norms.noises))
    return replace(programme, norms=norms, latent=replace(latent, noises=ordered(latent.noises)))


def _start(items: int) -> Latent:
    return replace(START, noises=(1.0,) * items)


def _pattern(ratings: Floats, items: int) -> Bools:
    """Who answered what, repeated to enough pairs to simulate; sixteen full check-ins when nobody has."""
    answered, full = ~np.isnan(ratings), _USUAL_LENGTH
    answered = answered[answered.any(axis=2).sum(axis=1) >= 3]
    if len(answered) < 10:
        usual = np.ones((10, full, items), dtype=np.bool_)
        room = np.zeros((len(answered), max(full, answered.shape[1]), items), dtype=np.bool_)
        room[:, : answered.shape[1]] = answered
        usual = np.concatenate([usual, np.zeros((10, room.shape[1] - full, items), dtype=np.bool_)], axis=1)
        answered = np.concatenate([room, usual])
    times = -(-_FEWEST_SIMULATED // len(answered))
    return np.concatenate([answered] * times)[: max(_FEWEST_SIMULATED, len(answered))]


def _to_come(answered: Bools) -> Bools:
    """The same pairs when each has so many check-ins that every number of earlier ones is there."""
    count = answered.any(axis=2).sum(axis=1)
    places = np.arange(max(_USUAL_LENGTH, answered.shape[1])) % count[:, None]
    return np.take_along_axis(answered, places[:, :, None], axis=1)


def _target(ratings: Floats, answered: Bools, step: float) -> tuple[Floats, Moments]:
    """Item offsets and moments, those of a start programme counting for `_PRIOR_PAIRS` pairs: of fewer than five only
    what is usual is taken, for they say nothing of how much anything varies.
    """
    pairs = int(((~np.isnan(ratings)).any(axis=2).sum(axis=1) >= 3).sum())
    own = pairs / (pairs + _PRIOR_PAIRS)
    none = np.zeros(answered.shape[2])
    offsets = own * offsets_of(ratings) if pairs else none
    prior = moments(simulate(_start(len(none)), answered, none, step, _SEED)[0], none)
    if not pairs:
        return offsets, prior
    mixed = prior.mixed(moments(ratings, offsets), own)
    return offsets, mixed if pairs >= 5 else replace(prior, mean=mixed.mean)


def _long_enough(answered: Bools) -> float:
    """0 with three check-ins a pair or fewer, 1 with nine or more: can persistence and slides be learned?"""
    return float(np.clip((answered.any(axis=2).sum(axis=1).mean() - 3) / 6, 0, 1))


def fit_latent(target: Moments, answered: Bools, offsets: Floats, step: float, start: Latent) -> Latent:
    """The latent parameters whose simulated moments meet `target`: indirect inference with common random
    numbers, each parameter moved by its own moment, in damped rounds. Slides and steps keep to the start: nothing tells
    them from persistent noise.
    """
    latent, long_enough = start, _long_enough(answered)
    for turn in range(_ROUNDS):
        ratings, _ = simulate(latent, answered, offsets, step, _SEED)
        latent = _moved(latent, target, moments(ratings, offsets), 0.8 if turn < _DAMPED else 0.5, long_enough)
    return latent


def _moved(p: Latent, target: Moments, now: Moments, gain: float, long_enough: float) -> Latent:
    """One damped move. Noise shows in the spread above the pairs' medians, for dips lie below; but lasting
    shifts move the median itself, and where they are common the spread on both sides speaks too. Persistence speaks
    of autocorrelation, and where there is too little of it even for the least, of shorter dips. Too few answers at the
    very top speak of a scale that bends there; totals far below the middle, beyond those above, of dips; items that
    stay below the others, of components.
    """
    least, most = (START.autocorrelation + long_enough * by for by in _PERSISTENCE)
    above, both = target.above / max(now.above, 0.5), target.within / max(now.within, 0.5)
    lasts = p.autocorrelation + (p.longest - START.longest) / _SHORTER + gain * (target.persistence - now.persistence)
    lasting = min(1.0, (p.slides + p.steps) / 0.3)
    noise = above ** (1 - lasting) * min(above, both) ** lasting

    def scaled(value: float, wanted: float, got: float, low: float, high: float) -> float:
        return float(np.clip(value * (wanted / max(got, 0.5)) ** gain, low, high))

    def shifted(value: float, by: float, low: float, high: float) -> float:
        return float(np.clip(value + gain * by, low, high))

    dips = shifted(p.dips, 8 * (target.drops - now.drops), 0.01, 0.8)
    components = shifted(p.components, 50 * (target.alone - now.alone), 0.0, 0.8)
    too_many = max(1.0, (dips + components) / (_MOST_EVENTS - p.slides - p.steps))
    return replace(
        p,
        mean=shifted(p.mean, target.mean - now.mean, 0, 130),
        between=scaled(p.between, target.between, now.between, 2, 60),
        growth=shifted(p.growth, target.growth - now.growth, 0, 40),
        within=scaled(p.within, noise, 1.0, 1, 40),
        noise=scaled(p.noise, target.contrast, now.contrast, 0.5, 60),
        leaning=scaled(p.leaning, target.leaning, now.leaning, 0.2, 50),
        spread=shifted(p.spread, 0.6 * (target.unevenness - now.unevenness), 0.0, 1.2),
        autocorrelation=float(np.clip(lasts, least, most)),
        longest=START.longest - min(_SHORTER * max(least - lasts, 0.0), long_enough * (START.longest - 1)),
        tail=shifted(p.tail, 10 * (target.peaks - now.peaks), 0.0, 0.04 + 0.16 * long_enough),
        item_tail=shifted(p.item_tail, 10 * (target.item_peaks - now.item_peaks), 0.0, 0.2),
        bend=shifted(p.bend, 60 * (now.top - target.top), 0.0, 40.0),
        dips=dips / too_many,
        components=components / too_many,
        noises=_noises(p.noises, np.asarray(target.noises) / np.asarray(now.noises), gain),
    )


def _noises(noises: tuple[float, ...], wanted: Floats, gain: float) -> tuple[float, ...]:
    """Moved by how much noisier than now each item has to look beside the others. With three items, half of what one
    looks like is the noise of the two others; with two, nothing tells them apart.
    """
    items = len(noises)
    if items < 3:
        return noises
    seen = (1 - 2 / items) / (1 - 1 / items)
    moved = np.clip(np.asarray(noises) * wanted ** (gain / seen), 0.2, 5.0)
    return tuple(float(v) for v in moved / np.sqrt((moved**2).mean()))
