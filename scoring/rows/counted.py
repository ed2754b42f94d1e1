"""Sessions counted, piece by piece: what each client adds, and each answered check-in.

Of a piece nothing stays but the counts and the check-ins that were answered within the period. The counts grow with
clients: by what an array holds for each way to meet that a client had, and for each phase of work that ended; and by
seven columns for an answered check-in.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from scoring.evidence import Floats
from scoring.instrument import Item
from scoring.rows.gathered import CheckIns, Gathered, Ints, Mask
from scoring.rows.packed import Pack, packs

FIRST_SESSIONS, LAST_SESSIONS = 5, 3
"""Which sessions of a treatment that has ended are its first and its last ones. Of seven or fewer some are both."""


class Held(Protocol):
    """Sessions that were held, a place in each column for one of them: those of a pair side by side, the first first.

    `answers`: a column for each pack. None: there is none.
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
    def answers(self) -> Sequence[Sequence[int | None]]: ...


@dataclass(frozen=True)
class Asked:
    """What is asked in a check-in; `outcome`: the item apart that says how the client has been, where it is asked."""

    items: Sequence[Item]
    outcome: Item | None = None

    @property
    def packs(self) -> list[Pack]:
        """By which the answers are told."""
        return packs([*self.items, *([] if self.outcome is None else [self.outcome])])

    def unpacked(self, answers: Sequence[Sequence[int | None]]) -> list[Floats]:
        """What was answered, a column for each item and the outcome last; of no outcome there is none."""
        said = [each for pack, numbers in zip(self.packs, answers, strict=True) for each in pack.unpacked(numbers)]
        return said if self.outcome is not None else [*said, np.full_like(said[0], np.nan)]


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
    def of(cls, pieces: Iterable[Held], asked: Asked, *, with_year: bool = False) -> Counted:
        """`pieces`, in each of which a pair is whole; one at least."""
        period, year, ended, check_ins = list[Gathered](), list[Gathered](), list[Gathered](), list[CheckIns]()
        for piece in pieces:
            sessions, in_period = _Sessions(piece, asked), _flags(piece.in_period)
            period.append(sessions.by_modality(in_period))
            ended.append(sessions.by_phase(_flags(piece.in_ended)))
            check_ins.append(sessions.check_ins(in_period & _flags(piece.answered)))
            if with_year:
                year.append(sessions.by_modality(_flags(piece.in_year)))
        return cls(
            Gathered.joined(period),
            Gathered.joined(year) if with_year else None,
            Gathered.joined(ended),
            CheckIns.joined(check_ins),
        )


class _Sessions:
    """A piece as columns: `place` says of each session which of the piece's pairs it is of, `start` where that begins;
    `told` what each adds to the counts, by their names; `percents` has a column for each item.
    """

    def __init__(self, held: Held, asked: Asked) -> None:
        pair = _whole(held.pairs)
        begins = np.ones(len(pair), dtype=np.bool_)
        begins[1:] = pair[1:] != pair[:-1]
        self.start, self.place = np.flatnonzero(begins), np.cumsum(begins) - 1
        self.number = np.arange(len(pair)) - self.start[self.place] + 1
        self.clients, self.therapists = _whole(held.clients), _whole(held.therapists)
        self.modality = np.array(held.modality, dtype=np.str_)
        self.percent, self.hours = _floats(held.percent), np.maximum(np.nan_to_num(_floats(held.hours)), 0.0)
        self.area = np.array([held.problem_area[at] or "" for at in self.start.tolist()], dtype=np.str_)
        said, is_compared = asked.unpacked(held.answers), _flags(held.compared)
        values = [np.where(is_compared, each, np.nan) for each in said[: len(asked.items)]]
        self.percents = np.column_stack(list(map(_percents, values, asked.items)))
        self.outcome = said[-1] if asked.outcome is None else _percents(said[-1], asked.outcome)
        self.told = self._told(held, np.column_stack(values))

    def by_modality(self, which: Mask) -> Gathered:
        """These, by how they were held, with what the pair works on."""
        names, modality = np.unique(self.modality, return_inverse=True)
        cells, cell = np.unique((self.place * len(names) + modality)[which], return_inverse=True)
        pair, way = np.divmod(cells, max(len(names), 1))
        nothing = np.zeros(len(cells), dtype=np.bool_)
        return self._gathered(which, cell, pair, names[way], self.area[pair], nothing, nothing)

    def by_phase(self, which: Mask) -> Gathered:
        """These, by whether they were among the first and among the last of their pair."""
        left = np.bincount(self.place)[self.place] - self.number
        phase = 2 * (self.number <= FIRST_SESSIONS) + (left < LAST_SESSIONS)
        cells, cell = np.unique((self.place * 4 + phase)[which], return_inverse=True)
        pair, phase = np.divmod(cells, 4)
        nothing = np.zeros(len(cells), dtype=np.str_)
        return self._gathered(which, cell, pair, nothing, nothing, phase >= 2, phase % 2 == 1)

    def check_ins(self, which: Mask) -> CheckIns:
        """These, each by itself."""
        return CheckIns(
            self.modality[which], self.clients[which], self.therapists[which], self.number[which],
            self.percent[which], self.hours[which], self.outcome[which],
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
            self.clients[at], self.therapists[at], modality, area, first, last,
            {name: added(each) for name, each in self.told.items()},
            np.column_stack([added(each) for each in np.nan_to_num(self.percents).T]),
            np.column_stack([added(each) for each in is_there.T]),
        )  # fmt: skip

    def _told(self, held: Held, values: Floats) -> dict[str, NDArray[np.generic]]:
        is_complete = ~np.asarray(np.isnan(self.percents).any(axis=1))
        is_alike = np.asarray((values == values[:, :1]).all(axis=1)) & (values.shape[1] > 1)
        is_best = np.asarray((self.percents >= 100).all(axis=1))
        return {
            "held": np.ones(len(self.percent)),
            "asked": _flags(held.asked),
            "answered": _flags(held.answered),
            "compared": _flags(held.compared),
            "scored": ~np.isnan(self.percent),
            "ceiling": is_complete & is_best,
            "same": is_complete & is_alike,
            "complete": is_complete,
            "percent": np.nan_to_num(self.percent),
        }


def _percents(said: Floats, item: Item) -> Floats:
    return (item.high - said if item.reverse else said - item.low) * (100.0 / (item.high - item.low))


def _whole(values: Sequence[int]) -> Ints:
    return np.array(values, dtype=np.int64)


def _floats(values: Sequence[float | None]) -> Floats:
    return np.array(values, dtype=np.float64)


def _flags(values: Sequence[bool]) -> Mask:
    return np.array(values, dtype=np.bool_)
