"""What the database counted, as columns: clients and therapists, and what each adds."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from scoring.evidence import Floats
from scoring.rows.ordered import are_among, begins

Ints = NDArray[np.integer]
Mask = NDArray[np.bool_]
COUNTS = ("held", "asked", "answered", "compared", "scored", "ceiling", "same", "complete", "percent")
"""What each client adds: sessions `held`; check-ins `asked`, `answered`, of these `compared` (in the instrument that
counts), of these `scored` (enough items for a score), `ceiling` (every item at its best), `same` (every item answered
alike), `complete` (every item answered); and `percent`, the sum of the scores (each 0 to 100).
"""


@dataclass(frozen=True, eq=False)
class Gathered:
    """What clients add, each with a therapist within a cut, a place in each array for one of these; `sums` has all of
    `COUNTS`, `items` and `given` a column for each item: the sum of its percents, and how many answered it.
    """

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
    def joined(cls, pieces: Sequence[Gathered]) -> Gathered:
        """One piece at least, one after the other."""
        return cls(
            np.concatenate([each.clients for each in pieces]),
            np.concatenate([each.therapists for each in pieces]),
            np.concatenate([each.modality for each in pieces]),
            np.concatenate([each.problem_area for each in pieces]),
            np.concatenate([each.first for each in pieces]),
            np.concatenate([each.last for each in pieces]),
            {name: np.concatenate([each.sums[name] for each in pieces]) for name in COUNTS},
            np.concatenate([each.items for each in pieces]),
            np.concatenate([each.given for each in pieces]),
        )

    @property
    def everything(self) -> Mask:
        """All of it."""
        return np.ones(len(self.clients), dtype=np.bool_)

    def of_clients(self, clients: Collection[int]) -> Mask:
        """What is of these."""
        return are_among(self.clients, np.array(sorted(clients), dtype=np.int64))

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
    order = np.lexsort((therapists, clients))
    names, theirs = clients[order], therapists[order]
    new_client, new_pair = begins(names), begins(names, theirs)
    place, pair = np.empty_like(order), np.empty_like(order)
    place[order], pair[order] = np.cumsum(new_client) - 1, np.cumsum(new_pair) - 1
    pair_clients, pair_therapists = names[new_pair], theirs[new_pair]
    asked = np.bincount(pair, columns["asked"], minlength=len(pair_clients))
    most = np.lexsort((pair_therapists, -asked, pair_clients))
    who = names[new_client]

    def added(each: Floats) -> Floats:
        return np.asarray(np.bincount(place, each, minlength=len(who)), dtype=np.float64)

    def by_item(each: Floats) -> Floats:
        return np.column_stack([added(column) for column in each.T]) if each.shape[1] else each[:0]

    return Part(
        who,
        pair_therapists[most[begins(pair_clients)]],
        {name: added(each) for name, each in columns.items()},
        by_item(items),
        by_item(given),
        pair_clients,
        pair_therapists,
        np.asarray(asked, dtype=np.float64),
    )


@dataclass(frozen=True, eq=False)
class CheckIns:
    """Answered check-ins, a place in each array for one of them: the number of its session within the pair, from 1;
    its score (0 to 100), where there is one in the instrument that counts; hours from the question to *send*, 0 and
    more; how the client has been, 0 to 100. NaN where there is none.
    """

    modality: NDArray[np.str_]
    clients: Ints
    therapists: Ints
    number: Ints
    percent: Floats
    hours: Floats
    outcome: Floats

    @classmethod
    def joined(cls, pieces: Sequence[CheckIns]) -> CheckIns:
        """One piece at least, by client."""

        def column(name: str) -> NDArray[Any]:
            return np.concatenate([getattr(each, name) for each in pieces])

        order = np.lexsort([column(name) for name in ("number", "therapists", "clients")])
        return cls(**{each.name: column(each.name)[order] for each in fields(cls)})

    def medians(self, modality: str | None = None) -> tuple[Ints, Floats]:
        """Each client once, by their ids, and the middle one of their own hours; of one way to meet, or of all."""
        at = np.ones(len(self.clients), dtype=np.bool_) if modality is None else self.modality == modality
        return medians(self.clients[at], self.hours[at])


def medians(clients: Ints, values: Floats) -> tuple[Ints, Floats]:
    """Each client once, by their ids, and the middle one of their own values."""
    order = np.lexsort((values, clients))
    names, ranked = clients[order], values[order]
    start = np.flatnonzero(begins(names))
    count = np.diff(start, append=len(names))
    low, high = start + (count - 1) // 2, start + count // 2
    return names[start], (ranked[low] + ranked[high]) / 2


def waits(hours: Sequence[tuple[int, float]]) -> tuple[Ints, Floats]:
    """The same of clients with their hours, in whatever order."""
    names = np.array([client for client, _ in hours], dtype=np.int64)
    return medians(names, np.array([each for _, each in hours], dtype=np.float64))
