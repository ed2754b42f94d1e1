"""What a population looks like, in numbers to be judged by eye."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.stats import rankdata

from benchmarks.strangers.people import Floats, Ints, Mask, People


@dataclass(frozen=True)
class Look:
    """All in points or per cent, 0 to 100.

    length: check-ins until the last answered one, of the middle client. mean: of totals. between, within: spreads of
    clients and of one client's check-ins, outside of dips. top: totals at the highest. same: answered check-ins with
    one answer on all items. dips: check-ins in an episode. concerned: clients with one. missing: of those until the
    last answered, unanswered. skipped: items, in answered ones. fall: how far below the client's usual mean totals lie
    in episodes. apart: how often a total in an episode lies further below the mean of the client's earlier usual ones
    than a usual total does; 50 is chance. The last two NaN without dips.
    """

    length: float
    mean: float
    between: float
    within: float
    top: float
    same: float
    dips: float
    concerned: float
    missing: float
    skipped: float
    fall: float
    apart: float


def look(people: People) -> Look:
    totals = people.totals()
    told = np.isfinite(totals)
    usual, dipped = told & (people.dip == 0), told & (people.dip > 0)
    many = usual.sum(axis=1)
    means = _mean(totals, usual)
    rest = np.where(usual, (totals - means[:, None]) ** 2, 0)
    within = rest[many > 1].sum() / (many[many > 1] - 1).sum()
    between = np.nanvar(means[many > 0]) - within * np.mean(1 / many[many > 0])
    last = people.ratings.shape[1] - np.argmax(told[:, ::-1], axis=1)
    given = np.isfinite(people.ratings)
    highest = np.nanmax(people.ratings, axis=2, initial=people.low - 1, where=given)
    lowest = np.nanmin(people.ratings, axis=2, initial=people.high + 1, where=given)
    both = dipped.any(axis=1) & (many > 0)
    gap = _mean(totals, dipped)[both] - means[both]
    return Look(
        length=float(np.median(last)),
        mean=float(totals[told].mean()),
        between=float(np.sqrt(max(between, 0))),
        within=float(np.sqrt(within)),
        top=100 * float(np.mean(totals[told] == 100)),
        same=100 * float(np.mean((highest == lowest)[told])),
        dips=100 * float(dipped.sum() / told.sum()),
        concerned=100 * float(np.mean(people.dip.any(axis=1))),
        missing=100 * float(1 - told.sum() / last.sum()),
        skipped=100 * float(1 - given[told].mean()),
        fall=-float(gap.mean()) if len(gap) else float("nan"),
        apart=100 * _apart(totals, usual, dipped),
    )


def _mean(totals: Floats, which: Mask) -> Floats:
    """(clients,) of these check-ins; NaN where there is none."""
    many = which.sum(axis=1)
    return np.where(many > 0, np.where(which, totals, 0).sum(axis=1) / np.maximum(many, 1), np.nan)


def _apart(totals: Floats, usual: Mask, dipped: Mask) -> float:
    """The area under the curve of what is known of a client in hindsight: 0 to 1."""
    many: Ints = np.cumsum(usual, axis=1) - usual
    points = np.where(usual, totals, 0)
    before = (np.cumsum(points, axis=1) - points) / np.maximum(many, 1)
    below = before - totals
    lowered, rest = below[dipped & (many > 0)], below[usual & (many > 0)]
    if not len(lowered) or not len(rest):
        return float("nan")
    ranks = rankdata(np.concatenate([lowered, rest]))
    pairs = len(lowered) * len(rest)
    return float((ranks[: len(lowered)].sum() - len(lowered) * (len(lowered) + 1) / 2) / pairs)
