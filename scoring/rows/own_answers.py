"""What therapists say for themselves alone, of those who let it count: each counts once, and each is protected whole.

Noise that hides one client does not hide a therapist, who may have thirty. So a figure here is a mean of therapists,
with the noise of a mean of as many clients; and as a client's part in it lies within that of their therapist, the noise
is made large enough for clients, too (docs/disclosure.md).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil

import numpy as np

from scoring.disclosure.noise import OWN_VIEW_TOLD, Noise
from scoring.disclosure.rules import MOST_HIDDEN, REACH, is_enough
from scoring.estimates.within import CheckIns, Own, own
from scoring.evidence import Floats
from scoring.rows.gathered import Ints, Mask, Part
from scoring.rows.told import Told, ToldRow

FEWEST_PAIRS = 3
"""So many clients of one therapist have a value, from whom on there is a mean of that therapist."""
LEVEL_FROM, TRACKING_FROM = 3, 4
"""So many sessions that both answered, from which on a pair has a level, and a tracking."""
FURTHEST = 30.0
"""Points: a therapist's own level counts as no more than this, either way."""
_WHOLE = 100.0


@dataclass(frozen=True, eq=False)
class Views:
    """Sessions that both answered, a place in each array for one of them: the scores, from 0 to 100."""

    pairs: Ints
    therapists: Ints
    client: Floats
    therapist: Floats

    @classmethod
    def of(cls, seen: Sequence[tuple[int, int, float, float]]) -> Views:
        """Of pairs, therapists, the client's score and the therapist's."""
        pairs, therapists, client, therapist = list(zip(*seen, strict=True)) or [()] * 4
        return cls(_ids(pairs), _ids(therapists), _scores(client), _scores(therapist))


@dataclass(frozen=True, eq=False)
class Each:
    """Therapists, each once, with a value of their own."""

    therapists: Ints
    values: Floats


def _ids(values: Sequence[int]) -> Ints:
    return np.array(values, dtype=np.int64)


def _scores(values: Sequence[float]) -> Floats:
    return np.array(values, dtype=np.float64)


def levels(views: Views) -> Each:
    """By how many points each therapist sees sessions higher than the client, as a mean of their pairs."""
    sums = _own(views)
    return _of_each(sums, sums.mean_y - sums.mean_x, sums.count >= LEVEL_FROM, FURTHEST)


def trackings(views: Views) -> Each:
    """How far each therapist's scores go along with the client's, as a mean of their pairs' correlations (-1 to 1)."""
    sums = _own(views)
    there = (sums.count >= TRACKING_FROM) & (sums.xx > 1e-9) & (sums.yy > 1e-9)
    together = np.where(there, sums.xx * sums.yy, 1.0)
    return _of_each(sums, sums.xy / np.sqrt(together), there, 1.0)


def _own(views: Views) -> Own:
    return own(CheckIns(views.client, views.therapist, views.pairs, views.therapists))


def _of_each(sums: Own, values: Floats, there: Mask, furthest: float) -> Each:
    who, place, count = np.unique(sums.therapists[there], return_inverse=True, return_counts=True)
    means = np.bincount(place, values[there], minlength=len(who)) / np.maximum(count, 1)
    return _bounded(who, means, count >= FEWEST_PAIRS, furthest)


def _bounded(who: Ints, means: Floats, there: Mask, furthest: float) -> Each:
    return Each(who[there], np.clip(means[there], -furthest, furthest))


def rights(therapists: Sequence[int], right: Sequence[bool]) -> Each:
    """Of the alerts that each called right or chance, the share (0 to 100) that were right; an alert for each place."""
    who, place, count = np.unique(_ids(therapists), return_inverse=True, return_counts=True)
    hits = np.bincount(place, _scores(right), minlength=len(who))
    return Each(who, np.asarray(_WHOLE * hits / np.maximum(count, 1)))


@dataclass(frozen=True)
class OwnAnswers:
    """Figures of a programme's therapists, all of whom are known to be there; who of them said yes is told to nobody.

    `is_told`: whether anything is told of the programme's clients as a whole.
    """

    there: Ints
    noise: Noise
    is_told: bool

    @classmethod
    def of(cls, there: Sequence[int], noise: Noise, *, is_told: bool) -> OwnAnswers:
        """Of therapists by their ids, in order."""
        return cls(_ids(there), noise, is_told)

    def level(self, each: Each, places: int = 0) -> Told | None:
        """The mean of the therapists' levels, in points, with its interval."""
        return self._spread("level", each, FURTHEST, _WHOLE / (2 * FURTHEST), places)

    def tracking(self, each: Each, places: int = 0) -> Told | None:
        """The mean of their trackings, from -1 to 1, with its interval."""
        return self._spread("tracking", each, 1.0, 1.0, places)

    def share(self, figure: str, each: Each, places: int = 0, *, yes_told: int) -> Told | None:
        """The mean of shares, from 0 to 100. yes_told: in how many figures of a report a client's part in it is."""
        if not self._is_enough(figure, each.therapists):
            return None
        return self._row(self.noise).share(figure, self._placed(each), places, yes_told=yes_told, own=True)

    def _spread(self, figure: str, each: Each, furthest: float, moved: float, places: int) -> Told | None:
        """Of values from -`furthest` to `furthest`. `moved`: by how many hundredths of that range a point of a client
        moves the value of their pair, at most.
        """
        if not self._is_enough(figure, each.therapists):
            return None
        for_a_client = self.noise.score_told * (moved / FEWEST_PAIRS) ** 2
        noise = replace(self.noise, score_told=max(OWN_VIEW_TOLD, ceil(for_a_client)))
        return self._row(noise).spread(figure, self._placed(each), -furthest, furthest, places)

    def _is_enough(self, figure: str, who: Ints) -> bool:
        """More than ten in any case; and more by what is drawn, so that a figure hardly ever hangs on one more yes."""
        drawn = is_enough(len(who) - REACH, self.noise.about(who), figure)
        return self.is_told and len(who) > MOST_HIDDEN and drawn

    def _placed(self, each: Each) -> Floats:
        values = np.full(len(self.there), np.nan)
        values[np.searchsorted(self.there, each.therapists)] = each.values
        return values

    def _row(self, noise: Noise) -> ToldRow:
        """Each therapist in the place of a client, and nobody's but their own."""
        count = len(self.there)
        nothing = np.zeros((count, 0))
        return ToldRow.of(
            Part(self.there, self.there, {}, nothing, nothing, self.there, self.there, np.ones(count)), noise
        )
