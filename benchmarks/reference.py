"""A supervised reference: gradient boosting that has seen the truth of 12,000 clients of the same population.

It gets what a detector may get: features of the check-ins so far, none of the future. What it knows beyond
any detector is what dips look like in just this population.
"""

from __future__ import annotations

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

from benchmarks.measure import Cast
from benchmarks.populations import Floats
from scoring.evidence import LONGEST, Norms, complete, weigh
from scoring.moments import moments, offsets_of


def reference(training: Cast, people: Cast, slow: bool) -> Floats:
    """Log odds of a dip for every check-in of `people` (clients, places), NaN where not eligible.

    Trained to tell an episode's first answered check-in from quiet ones; a slide's every check-in, for its
    first hardly differs from quiet.
    """
    offsets = offsets_of(training.percents)
    seen = moments(training.percents, offsets)
    norms = seen.norms(0.0, tuple(float(v) for v in offsets), float(np.sqrt(seen.unevenness)) / 2)
    use = training.quiet | (training.eligible & (training.episode > 0) if slow else training.onset)
    model = HistGradientBoostingClassifier(
        max_iter=200,
        learning_rate=0.05,
        max_leaf_nodes=24,
        min_samples_leaf=60,
        l2_regularization=1.0,
        random_state=0,
    )
    model.fit(_features(training, norms)[use], training.episode[use] > 0)
    found = np.full(people.episode.shape, np.nan)
    found[people.eligible] = model.decision_function(_features(people, norms)[people.eligible])
    return found


def _features(people: Cast, norms: Norms) -> Floats:
    percents = people.percents
    filled = complete(percents, np.asarray(norms.offsets))
    columns: list[Floats] = []
    for place in range(percents.shape[1]):
        columns.append(_at(filled, percents, place, norms))
    width = columns[-1].shape[1]
    columns = [c if c.shape[1] == width else np.full((len(c), width), np.nan) for c in columns]
    return np.stack(columns, axis=1)


def _at(filled: Floats, percents: Floats, place: int, norms: Norms) -> Floats:
    """The detector's own evidence, and plain descriptions that no model of ours stands between."""
    if place < 2:
        return np.full((len(filled), 1), np.nan)
    then = slice(max(0, place - LONGEST), place)
    history, now = filled[:, then], percents[:, place]
    seen = np.where(np.isnan(now).all(axis=1, keepdims=True), 50.0, now)
    evidence = weigh(history, ~np.isnan(percents[:, then]), seen, norms, place)
    totals, total = history.mean(axis=2), np.nanmean(seen, axis=1)
    usual, sd = totals.mean(axis=1), totals.std(axis=1)
    item_usual, item_sd = history.mean(axis=1), history.std(axis=1)
    fall = np.nan_to_num(item_usual - seen)
    since = np.nan_to_num(history[:, -1] - seen)
    moving = np.abs(np.diff(totals, axis=1)).mean(axis=1)
    scaled = fall / np.sqrt((item_sd**2 * place + 400) / (place + 4))
    plain = np.column_stack(
        [
            *(
                total,
                usual,
                sd,
                totals[:, -1],
                np.median(totals, axis=1),
                totals.min(axis=1),
                totals.max(axis=1),
            ),
            *(totals[:, -3:].mean(axis=1), usual - total, totals[:, -1] - total, moving),
            *(totals[:, -1] - usual, totals[:, -2] - usual, item_sd.max(axis=1), item_sd.mean(axis=1)),
            *(evidence.residual, evidence.spread, evidence.expected, evidence.expected - total),
            *(_lately(totals, total, size) for size in (2, 4)),
            *(np.nan_to_num(evidence.falls, nan=-100.0).max(axis=1), np.full(len(total), 1 / place)),
            np.sort(fall, axis=1)[:, [0, -1]],
            np.sort(since, axis=1)[:, [0, -1]],
            np.sort(np.nan_to_num(seen, nan=50.0), axis=1)[:, [0, -1]],
            np.sort(scaled, axis=1)[:, [0, -1]],
        ]
    )
    return np.concatenate([evidence.features, plain], axis=1)


def _lately(totals: Floats, total: Floats, size: int) -> Floats:
    """How far the last so many check-ins, this one among them, lie below the mean of those before."""
    before = max(1, totals.shape[1] - size + 1)
    return np.asarray(totals[:, :before].mean(axis=1) - np.column_stack([totals[:, before:], total]).mean(axis=1))
