"""Sessions counted, piece by piece: what each client adds, and each answered check-in.

Of a piece nothing stays but the counts and the check-ins that were answered within the period. The counts grow with
clients: about 400 bytes for each way to meet that a client had, and as much for each phase of work that ended. Of an
answered check-in there are 84 bytes.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from scoring.evidence import Floats
from scoring.instrument import Item
from scoring.rows.gathered import CheckIns, Gathered, Ints, Mask

FIRST_SESSIONS, LAST_SESSIONS = 5, 3
"""Which sessions of a treatment that has ended are its first and its last ones. Of seven or fewer some are both."""


class Held(Protocol):
    """Sessions that were held, a place in each column for one of them: those of a pair side by side, the first first.

    `values`: a column for each item, as it was answered. None: there is none.
    """

    @property
    def pairs(self) -> Sequence[int]: ...
    @property
    def clients(self) -> Sequence[int]: ...
    @property
    def therapists(self) -> Sequence[int]: ...
    @property
    def problem_area(self) -> Sequence[str | None]: ...
    @property
    def modality(self) -> Sequence[str]: ...
    @property
    def in_period(self) -> Sequence[bool]: ...
    @property
    def in_year(self) -> Sequence[bool]: ...
    @property
    def in_ended(self) -> Sequence[bool]: ...
    @property
    def asked(self) -> Sequence[bool]: ...
    @property
    def answered(self) -> Sequence[bool]: ...
    @property
    def compared(self) -> Sequence[bool]: ...
    @property
    def percent(self) -> Sequence[float | None]: ...
    @property
    def hours(self) -> Sequence[float | None]: ...
    @property
    def outcome(self) -> Sequence[int | None]: ...
    @property
    def values(self) -> Sequence[Sequence[int | None]]: ...


@dataclass(frozen=True)
class Counted:
    """Of the sessions of a period, of its year where that is wanted, and of treatments that ended within the period;
    and the answered check-ins of the period.
    """

    period: Gathered
    year: Gathered | None
    ended: Gathered
    check_ins: CheckIns

    @classmethod
    def of(
        cls, pieces: Iterable[Held], items: Sequence[Item], outcome: Item | None = None, *, with_year: bool = False
    ) -> Counted:
        """`pieces`, in each of which a pair is whole; one at least."""
        period, year, ended, check_ins = list[Gathered](), list[Gathered](), list[Gathered](), list[CheckIns]()
        for piece in pieces:
            sessions, in_period = _Sessions(piece, items), _flags(piece.in_period)
            period.append(sessions.by_modality(in_period))
            ended.append(sessions.by_phase(_flags(piece.in_ended)))
            check_ins.append(sessions.check_ins(in_period & _flags(piece.answered), outcome))
            if with_year:
                year.append(sessions.by_modality(_flags(piece.in_year)))
        return cls(
            Gathered.joined(period),
            Gathered.joined(year) if with_year else None,
            Gathered.joined(ended),
            CheckIns.joined(check_ins),
        )


@dataclass
class _Sessions:
    """One piece: `place` says of each session which of the piece's pairs it is of, `start` where that begins."""

    held: Held
    items: Sequence[Item]
    start: Ints = field(init=False)
    place: Ints = field(init=False)
    number: Ints = field(init=False)
    percents: Floats = field(init=False)

    def __post_init__(self) -> None:
        pair = _whole(self.held.pairs)
        begins = np.ones(len(pair), dtype=np.bool_)
        begins[1:] = pair[1:] != pair[:-1]
        self.start, self.place = np.flatnonzero(begins), np.cumsum(begins) - 1
        self.number = np.arange(len(pair)) - self.start[self.place] + 1
        given = [_percents(each, item) for each, item in zip(self.held.values, self.items, strict=True)]
        self.percents = np.column_stack(given)

    def by_modality(self, which: Mask) -> Gathered:
        """These, by how they were held, with what the pair works on."""
        names, modality = np.unique(np.array(self.held.modality, dtype=np.str_), return_inverse=True)
        cells, cell = np.unique((self.place * len(names) + modality)[which], return_inverse=True)
        area = np.array([each or "" for each in self.held.problem_area], dtype=np.str_)
        pair, way = np.divmod(cells, max(len(names), 1))
        nothing = np.zeros(len(cells), dtype=np.bool_)
        return self._gathered(which, cell, pair, names[way], area[self.start[pair]], nothing, nothing)

    def by_phase(self, which: Mask) -> Gathered:
        """These, by whether they were among the first and among the last of their pair."""
        left = np.bincount(self.place)[self.place] - self.number
        phase = 2 * (self.number <= FIRST_SESSIONS) + (left < LAST_SESSIONS)
        cells, cell = np.unique((self.place * 4 + phase)[which], return_inverse=True)
        pair, phase = np.divmod(cells, 4)
        nothing = np.zeros(len(cells), dtype=np.str_)
        return self._gathered(which, cell, pair, nothing, nothing, phase >= 2, phase % 2 == 1)

    def check_ins(self, which: Mask, outcome: Item | None) -> CheckIns:
        """These, each by itself."""
        how_been = _floats(self.held.outcome)[which]
        if outcome is not None:
            how_been = (how_been - outcome.low) * (100.0 / (outcome.high - outcome.low))
        return CheckIns(
            np.array(self.held.modality, dtype=np.str_)[which], _whole(self.held.clients)[which],
            _whole(self.held.therapists)[which], self.number[which], _floats(self.held.percent)[which],
            np.maximum(np.nan_to_num(_floats(self.held.hours)[which]), 0.0), how_been,
        )  # fmt: skip

    def _gathered(
        self, which: Mask, cell: Ints, pair: Ints, modality: NDArray[np.str_], area: NDArray[np.str_], first: Mask,
        last: Mask,
    ) -> Gathered:  # fmt: skip
        """The sessions `which`, counted by the cell that each is in."""

        def added(each: NDArray[np.generic]) -> Floats:
            return np.asarray(np.bincount(cell, each[which], minlength=len(pair)), dtype=np.float64)

        at = self.start[pair]
        is_there = ~np.isnan(self.percents)
        return Gathered(
            _whole(self.held.clients)[at], _whole(self.held.therapists)[at], modality, area, first, last,
            {name: added(each) for name, each in self._told().items()},
            np.column_stack([added(each) for each in np.nan_to_num(self.percents).T]),
            np.column_stack([added(each) for each in is_there.T]),
        )  # fmt: skip

    def _told(self) -> dict[str, NDArray[np.generic]]:
        """What each session adds to the counts, by their names."""
        percent, values = _floats(self.held.percent), np.column_stack([_floats(each) for each in self.held.values])
        is_complete = ~np.asarray(np.isnan(self.percents).any(axis=1))
        is_alike = np.asarray((values == values[:, :1]).all(axis=1)) & (len(self.items) > 1)
        is_best = np.asarray((self.percents >= 100).all(axis=1))
        return {
            "held": np.ones(len(percent)),
            "asked": _flags(self.held.asked),
            "answered": _flags(self.held.answered),
            "compared": _flags(self.held.compared),
            "scored": ~np.isnan(percent),
            "ceiling": is_complete & is_best,
            "same": is_complete & is_alike,
            "complete": is_complete,
            "percent": np.nan_to_num(percent),
        }


def _percents(values: Sequence[int | None], item: Item) -> Floats:
    said = _floats(values)
    return (item.high - said if item.reverse else said - item.low) * (100.0 / (item.high - item.low))


def _whole(values: Sequence[int]) -> Ints:
    return np.array(values, dtype=np.int64)


def _floats(values: Sequence[float | None]) -> Floats:
    return np.array(values, dtype=np.float64)


def _flags(values: Sequence[bool]) -> Mask:
    return np.array(values, dtype=np.bool_)
