"""What the database counted, as columns: clients and therapists, and what each adds."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from scoring.evidence import Floats

Ints = NDArray[np.integer]
Mask = NDArray[np.bool_]
COUNTS = ("held", "asked", "answered", "compared", "scored", "ceiling", "same", "complete", "percent")


class Cut(Protocol):
    """Of which sessions a share is."""

    @property
    def modality(self) -> str: ...
    @property
    def problem_area(self) -> str | None: ...
    @property
    def is_first(self) -> bool: ...
    @property
    def is_last(self) -> bool: ...


class Share(Protocol):
    """What one client adds with one therapist within a cut; `items`: the sum of each item's percents, and how many."""

    @property
    def cut(self) -> Cut: ...
    @property
    def client(self) -> int: ...
    @property
    def therapist(self) -> int: ...
    @property
    def items(self) -> tuple[tuple[float, int], ...]: ...


class Answered(Protocol):
    """An answered check-in."""

    @property
    def modality(self) -> str: ...
    @property
    def client(self) -> int: ...
    @property
    def therapist(self) -> int: ...
    @property
    def number(self) -> int: ...
    @property
    def percent(self) -> float | None: ...
    @property
    def hours(self) -> float: ...
    @property
    def outcome(self) -> float | None: ...


@dataclass(frozen=True, eq=False)
class Gathered:
    """Shares, a place in each array for one of them; `items` and `given` have a column for each item."""

    clients: Ints
    therapists: Ints
    modality: NDArray[np.str_]
    problem_area: NDArray[np.str_]
    first: Mask
    last: Mask
    sums: dict[str, Floats]
    items: Floats
    given: Floats

    @classmethod
    def of(cls, shares: Sequence[Share], items: int) -> Gathered:
        """These, each with all of `COUNTS` and so many items, in whatever order."""
        shares = sorted(shares, key=lambda each: (each.client, each.therapist, str(each.cut)))
        sums = {name: np.array([getattr(each, name) for each in shares], dtype=np.float64) for name in COUNTS}
        by_item = np.array([each.items for each in shares], dtype=np.float64).reshape(len(shares), items, 2)
        return cls(
            np.array([each.client for each in shares], dtype=np.int64),
            np.array([each.therapist for each in shares], dtype=np.int64),
            np.array([each.cut.modality for each in shares], dtype=np.str_),
            np.array([each.cut.problem_area or "" for each in shares], dtype=np.str_),
            np.array([each.cut.is_first for each in shares], dtype=np.bool_),
            np.array([each.cut.is_last for each in shares], dtype=np.bool_),
            sums,
            by_item[:, :, 0],
            by_item[:, :, 1],
        )

    @property
    def everything(self) -> Mask:
        """All of it."""
        return np.ones(len(self.clients), dtype=np.bool_)

    def of_clients(self, clients: Collection[int]) -> Mask:
        """What is of these."""
        return np.asarray(np.isin(self.clients, np.array(sorted(clients), dtype=np.int64)))

    def part(self, at: Mask) -> Part:
        """The shares of a row, added up by client."""
        columns = {name: each[at] for name, each in self.sums.items()}
        return part_of(self.clients[at], self.therapists[at], columns, self.items[at], self.given[at])


@dataclass(frozen=True, eq=False)
class Part:
    """The clients in one row, each once, by their ids; `therapists`: who asked each of them most.

    `pair_clients`, `pair_therapists`, `pair_asked`: each client with each therapist, and how often they were asked.
    """

    clients: Ints
    therapists: Ints
    sums: dict[str, Floats]
    items: Floats
    given: Floats
    pair_clients: Ints
    pair_therapists: Ints
    pair_asked: Floats


def part_of(clients: Ints, therapists: Ints, columns: dict[str, Floats], items: Floats, given: Floats) -> Part:
    """`columns`, with `asked` among them, and what was said by item, added up by client."""
    who, place = np.unique(clients, return_inverse=True)
    pairs, pair = np.unique(np.column_stack([clients, therapists]), axis=0, return_inverse=True)
    asked = np.bincount(pair.ravel(), columns["asked"], minlength=len(pairs))
    most = np.lexsort((pairs[:, 1], -asked, pairs[:, 0])) if len(pairs) else np.zeros(0, dtype=np.int64)
    main = most[np.unique(pairs[most, 0], return_index=True)[1]] if len(pairs) else most

    def added(each: Floats) -> Floats:
        return np.asarray(np.bincount(place, each, minlength=len(who)), dtype=np.float64)

    def by_item(each: Floats) -> Floats:
        return np.column_stack([added(column) for column in each.T]) if each.shape[1] else each[:0]

    return Part(
        who,
        pairs[main, 1],
        {name: added(each) for name, each in columns.items()},
        by_item(items),
        by_item(given),
        pairs[:, 0],
        pairs[:, 1],
        np.asarray(asked, dtype=np.float64),
    )


@dataclass(frozen=True, eq=False)
class CheckIns:
    """Answered check-ins, a place in each array for one of them; `percent` and
    `outcome` are NaN where there is none.
    """

    modality: NDArray[np.str_]
    clients: Ints
    therapists: Ints
    number: Ints
    percent: Floats
    hours: Floats
    outcome: Floats

    @classmethod
    def of(cls, answered: Sequence[Answered]) -> CheckIns:
        """These, in whatever order."""
        clients, therapists, number = (
            np.array([getattr(each, name) for each in answered], dtype=np.int64)
            for name in ("client", "therapist", "number")
        )
        percent, hours, outcome = (
            np.array([getattr(each, name) for each in answered], dtype=np.float64)
            for name in ("percent", "hours", "outcome")
        )
        modality = np.array([each.modality for each in answered], dtype=np.str_)
        order = np.lexsort((number, therapists, clients))
        return cls(
            modality[order], clients[order], therapists[order], number[order], percent[order],
            np.maximum(hours[order], 0.0), outcome[order],
        )  # fmt: skip

    def medians(self, modality: str | None = None) -> tuple[Ints, Floats]:
        """Each client once, by their ids, and the middle one of their own hours; of one way to meet, or of all."""
        at = np.ones(len(self.clients), dtype=np.bool_) if modality is None else self.modality == modality
        return medians(self.clients[at], self.hours[at])


def medians(clients: Ints, values: Floats) -> tuple[Ints, Floats]:
    """Each client once, by their ids, and the middle one of their own values."""
    order = np.lexsort((values, clients))
    who, start, count = np.unique(clients[order], return_index=True, return_counts=True)
    ranked = values[order]
    low, high = start + (count - 1) // 2, start + count // 2
    return who, (ranked[low] + ranked[high]) / 2 if len(who) else ranked


def waits(hours: Sequence[tuple[int, float]]) -> tuple[Ints, Floats]:
    """The same of clients with their hours, in whatever order."""
    names = np.array([client for client, _ in hours], dtype=np.int64)
    return medians(names, np.array([each for _, each in hours], dtype=np.float64))
