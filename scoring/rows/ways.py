"""Care held in two ways, in one room and from afar, as they may be compared: two rows, and their difference told."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from scoring.disclosure.noise import Noise
from scoring.estimates.estimate import Estimate, NotEstimable
from scoring.estimates.parity import Sides, difference
from scoring.evidence import Floats
from scoring.rows.gathered import Gathered, Ints, Mask, Part
from scoring.rows.told import Told, ToldRow, shown

IN_PERSON = "in_person"


@dataclass(frozen=True)
class Ways:
    """Who met in one room, and who met from afar; who did both is in both rows."""

    in_person: ToldRow
    remote: ToldRow

    @classmethod
    def of(cls, gathered: Gathered, noise: Noise) -> Ways:
        """By how each session was held."""
        near = gathered.modality == IN_PERSON
        return cls(ToldRow.of(gathered.part(near), noise), ToldRow.of(gathered.part(~near), noise))

    def difference(self, figure: str, near: Floats, far: Floats, *, yes_told: int = 0) -> Estimate | None:
        """Remote less in person as it may be told; values from 0 to 100 of the clients of each row, NaN: who has none.

        A client counts as one, with the therapist who asked most, and each as much as another. `yes_told`: of shares,
        in how many figures of a report they are. Its `clients` are the told ones. None where one of the rows may not
        be told, or there is nothing to compare.
        """
        people = self.in_person.people, self.remote.people
        sides = self._sides(near, far)
        if people[0] is None or people[1] is None or sides is None:
            return None
        second = sides.second
        if not all(row.is_enough(figure, sides.clients[side]) for row, side in self._by_side(second)):
            return None
        found = difference(sides, evenly=True)
        if isinstance(found, NotEstimable) or not found.reach > 0 or not found.error > 0:
            return None
        told = self.remote.estimate(figure, found, sides.clients, sides.values, second, yes_told=yes_told, varies=True)
        return told and replace(told, clients=round(people[0].value + people[1].value))

    def _by_side(self, second: Mask) -> list[tuple[ToldRow, Mask]]:
        return [(self.in_person, ~second), (self.remote, second)]

    def _sides(self, near: Floats, far: Floats) -> Sides | None:
        parts, values = (self.in_person.part, self.remote.part), (near, far)
        there = [~np.isnan(each) for each in values]
        if not all(each.any() for each in there):
            return None
        therapists = _one_each(parts)
        return Sides(
            np.concatenate([np.clip(each[at], 0.0, 100.0) for each, at in zip(values, there, strict=True)]),
            np.repeat([False, True], [int(at.sum()) for at in there]),
            np.concatenate([part.clients[at] for part, at in zip(parts, there, strict=True)]),
            np.concatenate([each[at] for each, at in zip(therapists, there, strict=True)]),
        )


def _one_each(parts: tuple[Part, Part]) -> list[Ints]:
    """The therapists of both sides, so that a client who is on both has one: who had them in person."""
    near, far = parts
    place = np.minimum(np.searchsorted(near.clients, far.clients), max(len(near.clients) - 1, 0))
    both = near.clients[place] == far.clients if len(near.clients) else np.zeros(len(far.clients), dtype=np.bool_)
    return [near.therapists, np.where(both, near.therapists[place] if len(near.clients) else 0, far.therapists)]


def second_less_first(row: ToldRow, figure: str, values: Floats, second: Floats, places: int) -> Told | None:
    """The difference of two halves of a row, in points of values from 0 to 100: those for whom `second` is 100 less
    those for whom it is 0; NaN in either: who is in none.
    """
    there = ~np.isnan(values) & ~np.isnan(second)
    clients, side, kept = row.part.clients[there], second[there] > 50, np.clip(values[there], 0.0, 100.0)
    if not all(row.is_enough(figure, clients[half]) for half in (side, ~side)):
        return None
    found = difference(Sides(kept, side, clients, row.part.therapists[there]), evenly=True)
    if isinstance(found, NotEstimable) or not found.reach > 0:
        return None
    told = row.estimate(figure, found, clients, kept, side, varies=True)
    return None if told is None else shown(told.value, told.interval().within(-100.0, 100.0), places)
