"""Does this check-in stand out from what is usual for this pair? One code for one tap and for a
million rows."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import inf

import numpy as np

from scoring.evidence import LONGEST, Bools, Evidence, Floats, complete, early, weigh
from scoring.latent import KINDS
from scoring.parts import parts
from scoring.programme import Programme, scaled_by
from scoring.score import Score

HALVED = 0.27
"""Between the normal quantiles of a share and of half that share, at shares about 2 % (0.25 to 0.3)."""

FIRM_BEYOND, FIRM_HISTORY = 0.6, 800
"""Nothing is firm where rises of the same size are nearly as frequent as what gives signals, nor before a programme has
judged so many check-ins: some thirty signals.
"""

LARGEST_STEP = 0.75
"""A slide has no single fall larger than this share of the whole: that would be a dip."""
LEAST_SLIDE = 1.28
"""Surprise: a signal is called a slide only where a slide's own part is as large as in one of ten check-ins."""
ALIKE = 1e-6
"""Totals (percent of range) closer than this are the same."""


class Certainty(StrEnum):
    """How often a signal like this one is right, at the least: below a half, up to three quarters, more often."""

    TENTATIVE = "tentative"
    FAIR = "fair"
    FIRM = "firm"


@dataclass(frozen=True, slots=True)
class Signal:
    """One kind of evidence exceeds the threshold, with the numbers behind it (percent of range).

    kind: dip, slide, low or component. `score` is this check-in over `items` (for a component, that item
    alone); `expected`, `low` and `high` are what was usual before it (90 %), for a low one where the programme's
    clients start, frozen here for `is_back_in_range`. A signal says that the evidence as a whole is unusual: the
    score alone may lie within the range. `surprise` is this kind's own part; of signals like it, at least the `share`
    (0-1) is right, as far as `history` check-ins of the programme tell. `earlier` counts the check-ins before;
    `moved_most` is the item that fell furthest below what was expected of it, None when none did, or no single one.
    """

    kind: str
    certainty: Certainty
    surprise: float
    score: float
    expected: float
    low: float
    high: float
    earlier: int
    moved_most: str | None
    items: tuple[str, ...]
    share: float
    history: int


@dataclass(frozen=True, slots=True)
class Finding:
    """What was expected before this check-in (percent of range, 90 % range), and what stands out in it.

    `surprise` grows with how unusual the drop is and is comparable between pairs: a standard normal score
    among quiet check-ins, the largest of the kinds' own parts. `signals`, largest first, are the kinds whose
    part exceeds the programme's threshold. `slide` is the slide's own part where the total went down little by
    little, signalled or not, else -inf.
    """

    expected: float
    low: float
    high: float
    surprise: float
    signals: tuple[Signal, ...]
    slide: float = -inf


@dataclass(frozen=True, slots=True)
class Verdicts:
    """For n pairs' check-ins at one place: range ends (n,), each kind's surprise (n, kinds + 1), in the order
    of KINDS and then low (-inf where a kind is not asked), and the evidence where there are earlier ones."""

    expected: Floats
    low: Floats
    high: Floats
    surprises: Floats
    evidence: Evidence | None


def detect(
    current: Score, earlier: Sequence[Score | None], programme: Programme, share: float | None = None
) -> Finding:
    """Judge a check-in beside the pair's earlier ones (oldest first; None: a check-in without a score).

    `share`: of check-ins with two or more earlier ones, those that may give a signal now, else the programme's rate.
    Partial check-ins are compared over the same items. With no earlier one only `low` is asked; with one, a
    signal is tentative. ValueError for an item the programme does not know. It is compared with the latest 24 at
    most; from older ones comes only which item usually lies where, to fill single missing answers.
    """
    answered = [_row(score, programme) for score in earlier if score is not None]
    now = _row(current, programme)[None, :]
    offsets = np.asarray(programme.norms.offsets)
    history = np.array(answered).reshape(1, -1, len(programme.items))
    filled, seen = complete(history, offsets)[:, -LONGEST:], ~np.isnan(history)[:, -LONGEST:]
    verdict = judge(filled, seen, now, programme, len(answered))
    slid = is_slide(filled[0], now[0])
    comes_slowly = slid and float(verdict.surprises[0, KINDS.index("slide")]) > LEAST_SLIDE
    found: dict[str, Signal] = {}
    for place in np.argsort(-verdict.surprises[0], kind="stable"):
        if verdict.surprises[0, place] > programme.threshold_of(len(answered), share):
            signal = _signal(place, verdict, now, current, programme, len(answered), slowly=comes_slowly)
            found.setdefault(signal.kind, signal)
    surprise = float(verdict.surprises[0].max())
    low, high = float(verdict.low[0]), float(verdict.high[0])
    slide = float(verdict.surprises[0, KINDS.index("slide")]) if slid else -inf
    return Finding(float(verdict.expected[0]), low, high, surprise, tuple(found.values()), slide)


def went_down(totals: Sequence[float]) -> bool:
    """Whether the last of these totals went down little by little: at least two falls in a row up to the newest one,
    none of them more than `LARGEST_STEP` of the whole. Between them a total may stay where it was.

    >>> went_down([90.0, 80.0, 70.0]), went_down([100.0, 100.0, 0.0, 25.0]), went_down([90.0, 85.0, 20.0])
    (True, False, False)
    """
    falls: list[float] = []
    for before, after in zip(reversed(totals[:-1]), reversed(totals), strict=False):
        fall = before - after
        if fall < -ALIKE or (not falls and fall <= ALIKE):
            break
        if fall > ALIKE:
            falls.append(fall)
        if len(falls) > 1 and max(falls) <= LARGEST_STEP * sum(falls):
            return True
    return False


def is_slide(filled: Floats, now: Floats) -> bool:
    """`went_down` of a pair's totals over the items answered now; filled: (earlier, items) from `complete`, now:
    (items,), NaN where unanswered."""
    there = ~np.isnan(now)
    return went_down([*filled[:, there].mean(axis=1).tolist(), float(now[there].mean())])


def judge(history: Floats, seen: Bools, now: Floats, programme: Programme, place: int) -> Verdicts:
    """The verdicts on n check-ins, each its pair's place-th answered one (0-based).

    history: (n, up to LONGEST, items) from `complete`, empty along the second axis when place is 0; seen: which
    of it was answered; now: (n, items), NaN where unanswered.
    """
    norms = programme.norms
    surprises = np.full((len(now), len(KINDS) + 1), -np.inf)
    evidence = None
    if place == 0:
        expected = _start(now, programme, 0)
        low, high = expected + programme.first_low, expected + programme.first_high
    else:
        evidence = weigh(history, seen, now, norms, place)
        expected = evidence.expected
        low = expected + programme.range_low * evidence.spread
        high = expected + programme.range_high * evidence.spread
        part = parts(evidence.features, np.asarray(programme.weights))
        scaled = scaled_by(part, programme.scale_of(place) if place > 1 else programme.scale_one)
        surprises[:, :-1] = np.where(evidence.fell[:, None], scaled, np.minimum(scaled, 0.0))
        # A component is one item that fell although the others did not: where there are no others, there is none.
        surprises[(~np.isnan(now)).sum(axis=1) < 2, KINDS.index("component")] = -np.inf
    if place < 2:
        # A second check-in is judged twice, so that each of the two judgements has half the share
        # (Bonferroni).
        surprises[:, -1] = scaled_by(_below_start(now, programme, place), programme.scale_low) - HALVED * place
    return Verdicts(expected, np.clip(low, 0, 100), np.clip(high, 0, 100), surprises, evidence)


def certainty(surprise: float, earlier: int, programme: Programme) -> Certainty:
    """How likely a signal of this surprise is right; tentative while there are fewer than two earlier
    ones.
    """
    if earlier < 2:
        return Certainty.TENTATIVE
    found = certainty_of(programme.chance_right(surprise))
    may_be_firm = programme.beyond > FIRM_BEYOND and programme.history >= FIRM_HISTORY
    return found if may_be_firm or found is not Certainty.FIRM else Certainty.FAIR


def certainty_of(share: float) -> Certainty:
    """What is said where of signals like it at least this share (0-1) is right.

    >>> [str(certainty_of(share)) for share in (0.49, 0.5, 0.75, 0.76)]
    ['tentative', 'fair', 'fair', 'firm']
    """
    if share < 0.5:
        return Certainty.TENTATIVE
    return Certainty.FIRM if share > 0.75 else Certainty.FAIR


def is_back_in_range(current: Score, low: float, items: Collection[str]) -> bool:
    """Is this check-in at or above the frozen `low` of a signal, over the items the signal was about?

    False when one of those items was not answered: what is not known is not reported as good news.
    """
    percent = current.over(items)
    return percent is not None and percent >= low


def _row(score: Score, programme: Programme) -> Floats:
    unknown = [item for item in score.items if item not in programme.items]
    if unknown:
        raise ValueError(f"the programme does not know {', '.join(unknown)}")
    return np.array([score.items.get(item, np.nan) for item in programme.items])


def _below_start(now: Floats, programme: Programme, place: int) -> Floats:
    """How far below the programme's usual start, in its standard deviations (n,)."""
    norms = programme.norms
    fall = _start(now, programme, place) - np.nanmean(now, axis=1)
    return np.asarray(fall / np.hypot(norms.between, norms.within))


def _start(now: Floats, programme: Programme, place: int) -> Floats:
    """The programme's usual place-th total over the items answered now (n,)."""
    norms = programme.norms
    offsets = np.where(np.isnan(now), np.nan, np.asarray(norms.offsets))
    return np.asarray(norms.mean + early(norms.growth, np.array(place)) + np.nanmean(offsets, axis=1))


def _signal(
    place: int, verdict: Verdicts, now: Floats, current: Score, programme: Programme, earlier: int, *, slowly: bool
) -> Signal:
    surprise = float(verdict.surprises[0, place])
    kind = "low" if place == len(KINDS) else KINDS[place]
    if kind in ("dip", "slide"):  # by how the total came down, whichever evidence of it is the stronger
        kind = "slide" if slowly else "dip"
    expected, low, high = (float(v[0]) for v in (verdict.expected, verdict.low, verdict.high))
    items, score, moved = tuple(current.items), current.percent, None
    evidence = verdict.evidence
    if kind == "low":
        expected = float(_start(now, programme, earlier)[0])
        low, high = max(0.0, expected + programme.first_low), min(100.0, expected + programme.first_high)
    elif evidence is not None:
        moved = _moved_most(evidence, programme)
    if kind == "component" and evidence is not None:
        which = int(np.nanargmax(evidence.apart[0]))
        moved = programme.items[which]
        items, score = (moved,), current.items[moved]
        expected = min(100.0, score + float(evidence.falls[0, which]))
        spread = float(evidence.item_spread[0, which])
        low = max(0.0, expected + programme.range_low * spread)
        high = min(100.0, expected + programme.range_high * spread)
    sure = certainty(surprise, earlier, programme)
    share = programme.chance_right(surprise)
    return Signal(kind, sure, surprise, score, expected, low, high, earlier, moved, items, share, programme.history)


def _moved_most(evidence: Evidence, programme: Programme) -> str | None:
    """The item that fell furthest below what was expected of it, and clearly further than any other."""
    falls = np.where(np.isnan(evidence.falls[0]), -np.inf, evidence.falls[0])
    *_, second, most = sorted([-np.inf, *falls])
    ahead = most - max(second, 0.0) > max(programme.step / 10, 1.0)
    return programme.items[int(falls.argmax())] if ahead else None
