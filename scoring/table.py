"""The detector over a whole table of ratings: every check-in judged beside its pair's earlier ones."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from scoring.detect import LEAST_SLIDE, certainty, is_slide, judge
from scoring.evidence import LONGEST, Bools, Floats, complete
from scoring.fit import fit_programme
from scoring.instrument import Item
from scoring.latent import KINDS
from scoring.programme import Programme

Ints = NDArray[np.int64]
Kinds = NDArray[np.int8]
SIGNALS: Final = (*KINDS, "low")
ONCE, AGAIN, OTHERWISE = range(3)
"""Whether a row stands once, says again what an earlier one says, or other rows in its place say otherwise."""
CERTAINTIES: Final = ("", "tentative", "fair", "firm")
_DIP, _SLIDE = KINDS.index("dip"), KINDS.index("slide")
_CELLS: Final = 1_500_000
_FITTED: Final = 2_500
_PLACES_FITTED: Final = 40
_MOST_TOGETHER: Final = 50_000


@dataclass(frozen=True, slots=True)
class Table:
    """Ratings by row: `pair` codes (rows,) from 0, `order` (rows,) within the pair, `percents` (rows, items)
    of range, keyed so that 100 is best, NaN where unanswered; `usable` (rows,): nothing is wrong with the row.
    `needed`: answers that make a score. `repeated` (rows,): ONCE, AGAIN or OTHERWISE.
    """

    pair: Ints
    order: Floats
    percents: Floats
    usable: Bools
    needed: int
    repeated: Kinds

    @property
    def scored(self) -> Bools:
        """Rows with enough answers, usable."""
        return np.asarray(self.usable & ((~np.isnan(self.percents)).sum(axis=1) >= self.needed))


@dataclass(frozen=True, slots=True)
class Judged:
    """One value per row, NaN where not judged: `score`, `expected`, `low`, `high` in percent of range;
    `surprise`; `signals` (rows,), a bit for each kind in the order of SIGNALS; `component` (rows,), the item
    that fell most beside the others; `sure` (rows,), a place in CERTAINTIES; `earlier` (rows,) check-ins
    compared with.
    """

    score: Floats
    expected: Floats
    low: Floats
    high: Floats
    surprise: Floats
    signals: Ints
    component: Ints
    sure: Ints
    earlier: Ints


def read_table(
    pair: array[int],
    order: array[float],
    values: array[float],
    items: Sequence[Item],
    needed: int,
    spoilt: Collection[int] = (),
) -> tuple[Table, Bools]:
    """A table from plain columns, and which single values (rows, items) were out of range.

    values: row by row, NaN where unanswered. Not usable are rows with a value out of range, with an unknown
    order (NaN) or pair (-1), those in `spoilt`, and of rows with equal pair and order every one but the first of those
    that all say the same.
    """
    rows = len(pair)
    raw = np.frombuffer(values, dtype=np.float64).reshape(rows, len(items))
    low = np.array([item.low for item in items], dtype=np.float64)
    high = np.array([item.high for item in items], dtype=np.float64)
    wrong = (raw < low) | (raw > high)
    percents = 100 * (np.where(wrong, np.nan, raw) - low) / (high - low)
    turned = np.array([item.reverse for item in items])
    percents = np.where(turned, 100 - percents, percents)
    codes, orders = np.frombuffer(pair, dtype=np.int64), np.frombuffer(order, dtype=np.float64)
    sound = (codes >= 0) & ~np.isnan(orders) & ~wrong.any(axis=1)
    sound[list(spoilt)] = False
    repeated = repetitions(codes, orders, raw, sound)
    return Table(codes, orders, percents, sound & (repeated == ONCE), needed, repeated), wrong


def step_of(table: Table, items: Sequence[Item]) -> float:
    """Distance between neighbouring answers in percent: whole numbers of the range, or 0 for others."""
    span = items[0].high - items[0].low
    given = table.percents[~np.isnan(table.percents)] * span / 100
    return 100 / span if bool((np.abs(given - np.rint(given)) < 1e-6).all()) else 0.0


def places(table: Table) -> Ints:
    """Each usable row's number within its pair, from 1; 0 for the others."""
    use = np.flatnonzero(table.usable)
    by = use[np.lexsort((table.order[use], table.pair[use]))]
    found = np.zeros(len(table.pair), dtype=np.int64)
    if len(by):
        new = np.concatenate([[True], table.pair[by][1:] != table.pair[by][:-1]])
        start = np.maximum.accumulate(np.where(new, np.arange(len(by)), 0))
        found[by] = np.arange(len(by)) - start + 1
    return found


def repetitions(pair: Ints, order: Floats, raw: Floats, sound: Bools) -> Kinds:
    """Of rows with the same known pair and order: AGAIN for all but the first where they are sound and say the same,
    OTHERWISE for every one where they do not. ONCE for all other rows; NaN orders are never equal.
    """
    found = np.full(len(pair), ONCE, dtype=np.int8)
    by = np.lexsort((order, pair))
    same = (pair[by][1:] == pair[by][:-1]) & (order[by][1:] == order[by][:-1]) & (pair[by][1:] >= 0)
    if not same.any():
        return found
    begins = np.concatenate([[True], ~same])
    first = by[np.maximum.accumulate(np.where(begins, np.arange(len(by)), 0))]
    rows = np.flatnonzero(np.concatenate([[False], same]) | np.concatenate([same, [False]]))
    here, head = by[rows], first[rows]
    equal = ((raw[here] == raw[head]) | (np.isnan(raw[here]) & np.isnan(raw[head]))).all(axis=1) & sound[here]
    starts = np.flatnonzero(begins[rows])
    sizes = np.diff(np.append(starts, len(rows)))
    agree = np.repeat(np.logical_and.reduceat(equal, starts), sizes)
    found[here] = np.where(agree, np.where(begins[rows], ONCE, AGAIN), OTHERWISE)
    return found


def fit_table(table: Table, items: tuple[str, ...], step: float, budget: float) -> Programme:
    """The programme fitted to the table's own unlabelled history: at most 2,500 evenly taken pairs of it."""
    rows, start, count = _by_pair(table)
    long = np.flatnonzero(count >= 1)
    taken = long[:: max(1, len(long) // _FITTED)][:_FITTED]
    width = max(3, min(_PLACES_FITTED, int(count.max(initial=0))))
    ratings = np.full((max(1, len(taken)), width, len(items)), np.nan)
    for at, pair in enumerate(taken):
        own = rows[start[pair] : start[pair] + min(count[pair], width)]
        ratings[at, : len(own)] = table.percents[own]
    return fit_programme(ratings, items, step, budget)


def unjudged(rows: int) -> Judged:
    """No verdict on any of so many rows."""
    return Judged(*(np.full(rows, np.nan) for _ in range(5)), *(np.zeros(rows, dtype=np.int64) for _ in range(4)))


def judge_table(table: Table, programme: Programme, step: Callable[[int], None] = lambda rows: None) -> Judged:
    """Every scored row judged beside the pair's earlier scored rows; `step` is told how many are done.

    No row depends on the pair's later rows, nor on other pairs but through the programme.
    """
    out = unjudged(len(table.pair))
    share = np.where(np.isnan(table.percents), 0.0, table.percents).sum(axis=1)
    answered = (~np.isnan(table.percents)).sum(axis=1)
    scored = table.scored
    out.score[scored] = share[scored] / answered[scored]
    for rows, filled, raw in blocks(table, programme):
        for place in range(raw.shape[1]):
            here = np.flatnonzero(rows[:, place] >= 0)
            _judge_place(out, rows[here, place], filled[here], raw[here], place, programme)
        step(int((rows >= 0).sum()))
    return out


def _judge_place(out: Judged, rows: Ints, filled: Floats, raw: Floats, place: int, programme: Programme) -> None:
    then = slice(max(0, place - LONGEST), place)
    verdict = judge(filled[:, then], ~np.isnan(raw[:, then]), raw[:, place], programme, place)
    surprise = verdict.surprises.max(axis=1)
    out.expected[rows], out.low[rows], out.high[rows] = verdict.expected, verdict.low, verdict.high
    out.surprise[rows], out.earlier[rows] = surprise, place
    exceeds = verdict.surprises > programme.threshold_of(place)
    for at in np.flatnonzero(exceeds[:, _DIP] | exceeds[:, _SLIDE]):
        slowly = verdict.surprises[at, _SLIDE] > LEAST_SLIDE and is_slide(filled[at, then], raw[at, place])
        exceeds[at, _DIP], exceeds[at, _SLIDE] = not slowly, slowly
    out.signals[rows] = (exceeds * 2 ** np.arange(exceeds.shape[1])).sum(axis=1)
    if verdict.evidence is not None:
        apart = verdict.evidence.apart
        out.component[rows] = np.where(np.isnan(apart), -np.inf, apart).argmax(axis=1)
    for at in np.flatnonzero(exceeds.any(axis=1)):
        out.sure[rows[at]] = CERTAINTIES.index(certainty(float(surprise[at]), place, programme))


def _by_pair(table: Table) -> tuple[Ints, Ints, Ints]:
    """Scored rows sorted by pair and order, and each pair's start among them and count."""
    scored = np.flatnonzero(table.scored)
    rows = scored[np.lexsort((table.order[scored], table.pair[scored]))]
    pairs = int(table.pair.max(initial=-1)) + 1
    count = np.bincount(table.pair[rows], minlength=pairs)
    return rows, np.concatenate([[0], np.cumsum(count)[:-1]]).astype(np.int64), count


def blocks(table: Table, programme: Programme) -> Iterator[tuple[Ints, Floats, Floats]]:
    """Pairs of like length together: row numbers (pairs, places), -1 beyond a pair's end, with the completed
    and the raw ratings (pairs, places, items)."""
    rows, start, count = _by_pair(table)
    order = np.argsort(count, kind="stable")
    order = order[count[order] > 0]
    items, offsets = table.percents.shape[1], np.asarray(programme.norms.offsets)
    at = 0
    while at < len(order):
        longest = count[order[at : at + _MOST_TOGETHER]]
        size = max(1, int(np.searchsorted(np.arange(1, len(longest) + 1) * longest * items, _CELLS)))
        block = order[at : at + size]
        places = np.arange(int(count[block].max()))
        inside = places < count[block][:, None]
        which = np.where(inside, rows[np.where(inside, start[block][:, None] + places, 0)], -1)
        raw = np.where(inside[:, :, None], table.percents[which], np.nan)
        yield which, complete(raw, offsets), raw
        at += size


def watched(judged: Judged) -> int:
    """How many check-ins the budget is about: scored, with two or more earlier ones."""
    return int((judged.earlier >= 2).sum())


def signals_right_at_least(judged: Judged, programme: Programme) -> float | None:
    """The share of signals with a dip behind them, at the least, two digits; None without signals or under a rule."""
    chances = [programme.chance_right(float(judged.surprise[at])) for at in np.flatnonzero(judged.sure > 0)]
    return round(float(np.mean(chances)), 2) if chances else None
