"""Sessions counted, part by part: what each client adds, and each answered check-in.

Of a part nothing stays but the counts and the check-ins that were answered within the period. The counts grow with
clients: by what an array holds for each way to meet that a client had, and for each phase of work that ended; and by
seven columns for an answered check-in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from scoring.evidence import Floats
from scoring.instrument import Item
from scoring.rows.gathered import CheckIns, Gathered, Ints, Mask
from scoring.rows.held import Held, Pairs, Sessions
from scoring.rows.packed import Pack, packs

FIRST_SESSIONS, LAST_SESSIONS = 5, 3
"""Which sessions of a treatment that has ended are its first and its last ones. Of seven or fewer some are both."""


@dataclass(frozen=True)
class Asked:
    """What is asked in a check-in; `outcome`: the item apart that says how the client has been, where it is asked."""

    items: Sequence[Item]
    outcome: Item | None = None

    @property
    def packs(self) -> list[Pack]:
        """By which the answers are told."""
        return packs([*self.items, *([] if self.outcome is None else [self.outcome])])

    def unpacked(self, answers: Floats) -> list[Floats]:
        """What was answered, a column for each item and the outcome last; of no outcome there is none."""
        said = [each for pack, numbers in zip(self.packs, answers.T, strict=True) for each in pack.unpacked(numbers)]
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
    def of(cls, held: Held, asked: Asked, *, with_year: bool = False) -> Counted:
        """Everything, once."""
        period, year, ended, check_ins = list[Gathered](), list[Gathered](), list[Gathered](), list[CheckIns]()
        ways, pairs = np.array(held.ways, dtype=np.str_), _Pairs(held.pairs)
        for part in Sessions.laid(held).parts():
            sessions, in_period = _Part(part, pairs, ways, asked), part.is_marked("in_period")
            period.append(sessions.by_modality(in_period))
            ended.append(sessions.by_phase(pairs.in_ended[part.pairs]))
            check_ins.append(sessions.check_ins(in_period & part.is_marked("answered")))
            if with_year:
                year.append(sessions.by_modality(part.is_marked("in_year")))
        return cls(
            Gathered.joined(period),
            Gathered.joined(year) if with_year else None,
            Gathered.joined(ended),
            CheckIns.joined(check_ins),
        )


class _Pairs:
    """Pairs as columns."""

    def __init__(self, pairs: Pairs) -> None:
        self.clients = np.array(pairs.clients, dtype=np.int64)
        self.therapists = np.array(pairs.therapists, dtype=np.int64)
        self.area = np.array([each or "" for each in pairs.problem_area], dtype=np.str_)
        self.in_ended = np.array(pairs.in_ended, dtype=np.bool_)


class _Part:
    """Some sessions: `place` says of each which of their pairs it is of, `start` where that begins; `told` what each
    adds to the counts, by their names; `percents` has a column for each item.
    """

    def __init__(self, part: Sessions, pairs: _Pairs, ways: NDArray[np.str_], asked: Asked) -> None:
        begins = np.ones(len(part.pairs), dtype=np.bool_)
        begins[1:] = part.pairs[1:] != part.pairs[:-1]
        self.start, self.place = np.flatnonzero(begins), np.cumsum(begins) - 1
        self.number = np.arange(len(part.pairs)) - self.start[self.place] + 1
        self.clients, self.therapists = pairs.clients[part.pairs], pairs.therapists[part.pairs]
        self.area = pairs.area[part.pairs[self.start]]
        self.ways, self.way = ways, part.ways
        self.percent, self.hours = part.percent, np.maximum(np.nan_to_num(part.hours), 0.0)
        said, is_compared = asked.unpacked(part.answers), part.is_marked("compared")
        values = [np.where(is_compared, each, np.nan) for each in said[: len(asked.items)]]
        self.percents = np.column_stack(list(map(_percents, values, asked.items)))
        self.outcome = said[-1] if asked.outcome is None else _percents(said[-1], asked.outcome)
        self.told = self._told(part, np.column_stack(values))

    def by_modality(self, which: Mask) -> Gathered:
        """These, by how they were held, with what the pair works on."""
        cells, cell = np.unique((self.place * len(self.ways) + self.way)[which], return_inverse=True)
        pair, way = np.divmod(cells, len(self.ways))
        nothing = np.zeros(len(cells), dtype=np.bool_)
        return self._gathered(which, cell, pair, self.ways[way], self.area[pair], nothing, nothing)

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
            self.ways[self.way[which]], self.clients[which], self.therapists[which], self.number[which],
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

    def _told(self, part: Sessions, values: Floats) -> dict[str, NDArray[np.generic]]:
        is_complete = ~np.asarray(np.isnan(self.percents).any(axis=1))
        is_alike = np.asarray((values == values[:, :1]).all(axis=1)) & (values.shape[1] > 1)
        is_best = np.asarray((self.percents >= 100).all(axis=1))
        return {
            "held": np.ones(len(self.percent)),
            "asked": part.is_marked("asked"),
            "answered": part.is_marked("answered"),
            "compared": part.is_marked("compared"),
            "scored": ~np.isnan(self.percent),
            "ceiling": is_complete & is_best,
            "same": is_complete & is_alike,
            "complete": is_complete,
            "percent": np.nan_to_num(self.percent),
        }


def _percents(said: Floats, item: Item) -> Floats:
    return (item.high - said if item.reverse else said - item.low) * (100.0 / (item.high - item.low))
