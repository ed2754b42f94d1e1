"""Scales and shares from the simulated programme: what surprise, certainty and a range mean."""

from __future__ import annotations

from dataclasses import dataclass, replace
from statistics import NormalDist
from typing import Final

import numpy as np

from scoring.chances import beside_rises, where_known
from scoring.evidence import Bools, Floats, Norms, early
from scoring.histories import Rows
from scoring.latent import KINDS, QUIET, Ints, Latent
from scoring.parts import parts
from scoring.programme import FROM_EARLIER, Programme, Scale, limit, scaled_by

_TAILS: Final = np.array(
    [
        *(0.999, 0.99, 0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.25, 0.2, 0.16, 0.13, 0.1, 0.08, 0.065),
        *(0.05, 0.04, 0.033, 0.027, 0.022, 0.018, 0.015, 0.012, 0.01, 0.0075, 0.005, 0.0035, 0.002, 0.001),
    ]
)
_LENT: Final = 200.0
"""Check-ins that the simulation counts for beside the programme's own."""
_NONE: Final = np.zeros(0)
_SURPRISES: Final = np.array([NormalDist().inv_cdf(1 - float(tail)) for tail in _TAILS])


@dataclass(frozen=True, slots=True)
class Seen:
    """Check-ins with earlier ones: how many (n,), and the largest part of the evidence in each (n,)."""

    earlier: Ints
    most: Floats

    def of(self, which: Bools) -> Seen:
        """Some of them."""
        return Seen(self.earlier[which], self.most[which])


def seen_in(rows: Rows, weights: Floats, items: int) -> Seen:
    """Their largest parts. Where nothing fell there is no signal: such a part counts for none above the middle."""
    if not len(rows.pair):
        return Seen(np.zeros(0, dtype=np.int64), np.zeros(0))
    asked = [place for place, kind in enumerate(KINDS) if items > 1 or kind != "component"]
    most = parts(rows.features, weights[asked]).max(axis=1)
    return Seen(rows.earlier, np.where(rows.fell, most, np.minimum(most, np.median(most))))


def calibrate(
    items: tuple[str, ...],
    step: float,
    budget: float,
    norms: Norms,
    latent: Latent,
    weights: Floats,
    drawn: Floats,
    made: tuple[Rows, Rows],
    own: tuple[Rows, Rows],
) -> Programme:
    """The programme whose surprise is a standard normal score among the check-ins of its own past.

    made: the simulated check-ins, as they are and upside down; own: the programme's. Each number of earlier ones has
    its scale, for all of which the simulation lends `_LENT` check-ins. With one earlier it is of simulated quiet ones
    alone, as is that of `low`, a first check-in beside where the programme's clients start.
    """
    rows, count = made[0], len(items)
    quiet, known = rows.kind == QUIET, rows.earlier >= 2
    falls, rises = ((seen_in(a, weights, count), seen_in(b, weights, count)) for a, b in zip(made, own, strict=True))
    most = falls[0].most
    scales = _scales(*falls)
    total = np.nanmean(drawn[:, 0], axis=1) - float(early(norms.growth, np.array(0)))
    first = total[np.isfinite(total)] - norms.mean
    starting = float(np.hypot(norms.between, norms.within))
    fell, rose = ((_surprises(made, scales), _surprises(own, scales)) for made, own in (falls, rises))
    residual = rows.residual[known & quiet]
    return Programme(
        items=items,
        step=step,
        budget=budget,
        norms=norms,
        latent=latent,
        weights=tuple(tuple(float(v) for v in row) for row in weights),
        scales=scales,
        scale_one=_scale(most[quiet & (rows.earlier == 1)], parts_there=2.0),
        scale_low=_scale(-first / starting),
        right=where_known(fell[0], ~quiet[known]),
        beside_rises=beside_rises(fell, rose, quiet[known]),
        beyond=_beyond(fell, rose, limit(budget)),
        range_low=float(np.quantile(residual, 0.05)),
        range_high=float(np.quantile(residual, 0.95)),
        first_low=float(np.quantile(first, 0.05)),
        first_high=float(np.quantile(first, 0.95)),
        back_by_chance=_back_by_chance(rows, known & quiet, most, scales[-1], budget),
        history=len(fell[1]),
    )


def _scales(made: Seen, own: Seen) -> tuple[Scale, ...]:
    """One for each of `FROM_EARLIER`: the simulation's, whose surprises become the normal scores of how often the
    programme's own check-ins, all together, exceed them. A misfit is much the same everywhere; but whoever slides or
    stays low does so late, and would make late check-ins look usual.
    """
    there = zip(FROM_EARLIER, (*FROM_EARLIER[1:], None), strict=True)
    thought = tuple(_scale(_between(made, first, beyond)) for first, beyond in there)
    reached = _quantiles(_surprises(made, thought), _surprises(own, thought))
    return tuple(replace(each, surprises=_moved(each.surprises, reached)) for each in thought)


def _between(seen: Seen, first: int, beyond: int | None) -> Floats:
    inside = seen.earlier >= first
    return seen.most[inside if beyond is None else inside & (seen.earlier < beyond)]


def _moved(surprises: tuple[float, ...], reached: Floats) -> tuple[float, ...]:
    """The normal scores of the shares `_TAILS` where these are `reached`; beyond both ends by as much as there."""
    values = np.asarray(surprises)
    over, under = np.maximum(values - reached[-1], 0.0), np.minimum(values - reached[0], 0.0)
    return tuple(float(v) for v in np.interp(values, reached, _SURPRISES) + over + under)


def _quantiles(lent: Floats, own: Floats = _NONE, parts_there: float = 1.0) -> Floats:
    """Where the shares `_TAILS` lie above; what is lent counts for `_LENT` values. Strictly rising."""
    whole = np.concatenate([lent, own])
    weights = np.repeat([_LENT / max(len(lent), 1), 1.0], [len(lent), len(own)])
    order = np.argsort(whole, kind="stable")
    whole, above = whole[order], 1 - np.cumsum(weights[order]) / weights.sum()
    at = whole[np.minimum(np.searchsorted(-above, -_TAILS / parts_there - 1e-12), len(whole) - 1)]
    return np.asarray(np.maximum.accumulate(at + 1e-3 * np.arange(len(at))))


def _scale(values: Floats, *, parts_there: float = 1.0) -> Scale:
    """Knots where a share of the values lies above, against the normal score of that share; strictly rising.

    Where two scales meet at one check-in (`parts_there` = 2) each has half of every share (Bonferroni).
    """
    at = _quantiles(values, parts_there=parts_there)
    return Scale(tuple(float(v) for v in at), tuple(float(v) for v in _SURPRISES))


def _surprises(seen: Seen, scales: tuple[Scale, ...]) -> Floats:
    """Of those with two or more earlier ones."""
    seen = seen.of(seen.earlier >= FROM_EARLIER[0])
    found = np.empty(len(seen.most))
    place = np.searchsorted(FROM_EARLIER, seen.earlier, side="right") - 1
    for number, scale in enumerate(scales):
        here = place == number
        found[here] = scaled_by(seen.most[here], scale)
    return found


def _beyond(falls: tuple[Floats, Floats], rises: tuple[Floats, Floats], above: float) -> float:
    """Of what falls and exceeds this surprise, the share that there is more of than of what rises as far."""
    lent = _LENT / max(len(falls[0]), 1)
    signals, mirrored = (lent * int((made > above).sum()) + int((own > above).sum()) for made, own in (falls, rises))
    return float(np.clip(1 - mirrored / max(signals, 1e-9), 0.0, 1.0))


def _back_by_chance(
    rows: Rows, quiet: np.ndarray, most: Floats, scale: Scale, budget: float
) -> tuple[float, float, float]:
    """Share of false alarms whose pair is back within its range after one, two, three check-ins."""
    width = int(rows.earlier.max()) + 1
    place = np.full((int(rows.pair.max()) + 1, width + 3), -1)
    place[rows.pair, rows.earlier] = np.arange(len(rows.pair))
    limit = float(np.interp(NormalDist().inv_cdf(1 - budget), scale.surprises, scale.parts))
    alarms = np.flatnonzero(quiet & (most > limit))
    later = np.stack([place[rows.pair[alarms], rows.earlier[alarms] + step] for step in (1, 2, 3)], axis=1)
    whole = later.min(axis=1, initial=0) >= 0
    if whole.sum() < 10:
        return (0.7, 0.85, 0.93)
    back = np.maximum.accumulate(rows.residual[later[whole]] > -1.645, axis=1).mean(axis=0)
    return float(back[0]), float(back[1]), float(back[2])
