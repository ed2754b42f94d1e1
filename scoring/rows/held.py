"""Sessions that were held: as a database tells them, in whatever order, and as columns laid pair by pair.

They are laid here because a database finds them soonest in the order in which they were written down. Those of a pair
are weeks apart, each among the sessions of everybody else: pair by pair every one would be looked for by itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from scoring.evidence import Floats
from scoring.rows.gathered import Ints, Mask

MARKS = ("in_period", "in_year", "asked", "answered", "compared")
"""What is so of a session or is not: it ended in the period, in the year; a question came; it was sent, and in the
instrument that counts.
"""
TOGETHER = 10_000
"""About so many sessions are in a part, which holds nothing but whole pairs."""


class Pairs(NamedTuple):
    """Pairs by their ids, the least first, a place in each column for one of them. problem_area: None where nobody
    noted one; in_ended: whether the treatment ended within the period.
    """

    ids: Sequence[int]
    clients: Sequence[int]
    therapists: Sequence[int]
    problem_area: Sequence[str | None]
    in_ended: Sequence[bool]


class Piece(NamedTuple):
    """Some sessions of these pairs, a place in each column for one of them.

    `ended`: hours since an instant that is the same for all. `marks`: a bit for each of the `MARKS`, the first the
    lowest, and above them the place of the way to meet. `percent`: the score (0 to 100) in the instrument that counts;
    `hours` from the question to *send*; `answers`: a column for each pack. None: there is none.
    """

    ids: Sequence[int]
    pairs: Sequence[int]
    ended: Sequence[float | None]
    marks: Sequence[int]
    percent: Sequence[float | None]
    hours: Sequence[float | None]
    answers: Sequence[Sequence[int | None]]


class Held(NamedTuple):
    """All that is counted: the pairs, the ways to meet in their order, and the sessions in pieces, one at least."""

    pairs: Pairs
    ways: Sequence[str]
    pieces: Iterable[Piece]


@dataclass(frozen=True, eq=False)
class Sessions:
    """Those of a pair side by side, the first first: a place in each array for one of them. `pairs` and `ways` are
    places in those of `Held`; `answers` has a column for each pack. NaN: there is none.
    """

    pairs: Ints
    marks: Ints
    percent: Floats
    hours: Floats
    answers: Floats

    @classmethod
    def laid(cls, held: Held) -> Sessions:
        """All of them, in the order of the pairs."""
        names = np.array(held.pairs.ids, dtype=np.int64)
        columns = list(zip(*(_columns(piece, names) for piece in held.pieces), strict=True))
        order = np.lexsort([np.concatenate(each) for each in columns[:3]])
        return cls(*(np.concatenate(each)[order] for each in columns[2:]))

    def is_marked(self, mark: str) -> Mask:
        """Of which of them one of the `MARKS` is so."""
        return np.asarray(self.marks >> MARKS.index(mark) & 1 == 1)

    @property
    def ways(self) -> Ints:
        """In which way each was held."""
        return np.asarray(self.marks >> len(MARKS))

    def parts(self) -> Iterator[Sessions]:
        """The same, one part after the other; one at least."""
        begins = np.flatnonzero(np.diff(self.pairs)) + 1
        at = np.searchsorted(begins, np.arange(TOGETHER, len(self.pairs), TOGETHER))
        cuts = np.unique(begins[at[at < len(begins)]]).tolist()
        for begin, end in pairwise([0, *cuts, len(self.pairs)]):
            yield Sessions(*(getattr(self, each.name)[begin:end] for each in fields(self)))


def _columns(piece: Piece, names: Ints) -> list[NDArray[Any]]:
    """When and where each is to be laid, the least first; and what there is to lay."""
    ids, ended = np.array(piece.ids, dtype=np.int64), np.array(piece.ended, dtype=np.float64)
    pairs = np.searchsorted(names, np.array(piece.pairs, dtype=np.int64)).astype(np.int32)
    marks = np.array(piece.marks, dtype=np.int16)
    percent, hours = np.array(piece.percent, dtype=np.float64), np.array(piece.hours, dtype=np.float64)
    answers = np.array(piece.answers, dtype=np.float64)
    return [ids, ended, pairs, marks, percent, hours, answers.T]
