"""The evidence of whole histories, check-in by check-in."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from scoring.evidence import LONGEST, Bools, Floats, Norms, complete, weigh
from scoring.latent import Ints


@dataclass(frozen=True, slots=True)
class Rows:
    """Check-ins with at least one earlier one, pair by pair within each place.

    `features` (rows, features), `kind` (rows,) of the simulated truth, `earlier` and `pair` (rows,),
    `residual` (rows,): observed less expected total in standard errors; `fell`: see `Evidence`.
    """

    features: Floats
    kind: Ints
    earlier: Ints
    pair: Ints
    residual: Floats
    fell: Bools


def rows_of(ratings: Floats, kind: Ints, norms: Norms) -> Rows:
    """The evidence of every check-in of (pairs, answered check-ins first, items) that has an earlier one."""
    filled, answered = complete(ratings, np.asarray(norms.offsets)), ~np.isnan(ratings)
    count = (~np.isnan(filled[:, :, 0])).sum(axis=1)
    found = []
    for place in range(1, int(count.max(initial=0))):
        pair = np.flatnonzero(count > place)
        then = pair, slice(max(0, place - LONGEST), place)
        seen = weigh(filled[then], answered[then], ratings[pair, place], norms, place)
        found.append((seen.features, kind[pair, place], np.full(len(pair), place), pair, seen.residual, seen.fell))
    if not found:
        nothing = np.zeros(0, dtype=np.int64)
        return Rows(np.zeros((0, 0)), nothing, nothing, nothing, np.zeros(0), np.zeros(0, dtype=bool))
    return Rows(*(np.concatenate(column) for column in zip(*found, strict=True)))


def both_ways(ratings: Floats, kind: Ints, norms: Norms) -> tuple[Rows, Rows]:
    """The evidence of these ratings, and of the same upside down, where rises look like falls."""
    return rows_of(ratings, kind, norms), rows_of(100 - ratings, kind, norms.mirrored())
