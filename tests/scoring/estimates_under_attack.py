"""Our figures with intervals in the hands of the attacker: made and told by the product's own code."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b
from statistics import fmean

import numpy as np

from scoring.disclosure.estimates import REACH_OFF
from scoring.disclosure.noise import SCORE_TOLD_WITH_OUTCOME, Noise
from scoring.estimates.correlation import Correlation, between_clients
from scoring.estimates.estimate import Estimate, NotEstimable
from scoring.estimates.means import Clients, mean
from scoring.estimates.parity import Sides, difference
from scoring.evidence import Floats
from scoring.rows.gathered import part_of
from scoring.rows.told import ToldRow
from scoring.rows.ways import Ways
from tests.attacker.estimates import Seen, Shape
from tests.attacker.programmes import Part
from tests.attacker.releases import rows_of

COMPONENTS = ("goal", "task", "bond")
CORRELATIONS = ("between", "adjusted", "early", "late")
"""What a client who always says the same says early, late and in each component is the same."""


@dataclass(frozen=True)
class OurFigures:
    """By our own rules, with noise from this key, in a programme that asks how clients have been."""

    key: bytes

    def seen(self, quarter: int, quarters: Sequence[Sequence[Part]]) -> dict[str, Seen]:
        """Everything that is told; values and intervals are rounded no more than a report does it."""
        noise = Noise(blake2b(str(quarter).encode(), key=self.key, digest_size=32).digest(), SCORE_TOLD_WITH_OUTCOME)
        told = {figure.name: (figure.step, figure.told(noise)) for figure in _figures(quarters)}
        return {name: _seen(found, step) for name, (step, found) in told.items() if found is not None}

    def shapes(self, quarters: Sequence[Sequence[Part]], client: int) -> dict[str, Shape]:
        """Of the figures in which this client is."""
        shapes = {}
        for figure in _figures(quarters):
            if any(part.client == client and part.score is not None for part in figure.parts):
                found = figure.found()
                if isinstance(found, Estimate) and found.reach > 0:
                    clients = sum(part.score is not None for part in figure.parts)
                    shapes[figure.name] = Shape(
                        found.value, found.error, found.degrees, found.reach, clients,
                        blur=0.0 if isinstance(figure, _Mean) else REACH_OFF,
                    )  # fmt: skip
        return shapes


@dataclass(frozen=True)
class _Mean:
    """Of a row. `parts`: in the order of the clients' ids."""

    name: str
    figure: str
    parts: Sequence[Part]
    step: float = 1.0

    def found(self) -> Estimate | NotEstimable:
        return mean(Clients(_scores(there := _spoke(self.parts)), _therapists(there)))

    def told(self, noise: Noise) -> Estimate | None:
        there = _spoke(self.parts)
        return _row(self.parts, noise).estimate(self.figure, self.found(), _ids(there), _scores(there))


@dataclass(frozen=True)
class _Correlation:
    """Of everybody, who has more of the one has more of the other; as Fisher's z."""

    name: str
    parts: Sequence[Part]
    step: float = 0.01

    def found(self) -> Estimate | NotEstimable:
        there = _spoke(self.parts)
        first = np.array([part.first_outcome for part in there]) if self.name == "adjusted" else None
        found = between_clients(_scores(there), _outcomes(there), _therapists(there), first=first)
        return found.pooled.mean if isinstance(found, Correlation) else found

    def told(self, noise: Noise) -> Estimate | None:
        there, found = _spoke(self.parts), self.found()
        if isinstance(found, NotEstimable) or not found.reach > 0:
            return None
        row = _row(self.parts, noise)
        return row.estimate(self.name, found, _ids(there), _scores(there), _outcomes(there), varies=True)


@dataclass(frozen=True)
class _Difference:
    """Remote less in person."""

    name: str
    parts: Sequence[Part]
    step: float = 0.1

    def found(self) -> Estimate | NotEstimable:
        there = [part for side in self._sides for part in _spoke(side)]
        far = np.array([part.modality != "in_person" for part in there], dtype=np.bool_)
        return difference(Sides(_scores(there), far, _ids(there), _therapists(there), np.ones(len(there))))

    def told(self, noise: Noise) -> Estimate | None:
        sides = self._sides
        if not all(sides):
            return None
        near, far = (_row(side, noise) for side in sides)
        said = [np.array([np.nan if part.score is None else part.score for part in side]) for side in sides]
        return Ways(near, far).difference(self.name, said[0], said[1])

    @property
    def _sides(self) -> list[list[Part]]:
        return [[part for part in self.parts if (part.modality != "in_person") is far] for far in (False, True)]


_Figure = _Mean | _Correlation | _Difference


def _figures(quarters: Sequence[Sequence[Part]]) -> Iterator[_Figure]:
    parts = _in_order(quarters[-1])
    for (table, row), there in rows_of(parts).items():
        if _spoke(there):
            yield _Mean(f"{table}/{row}", "mean", there)
    if staying := _spoke([part for part in parts if "last_three" not in part.phases]):
        yield _Mean("goes on", "mean", staying)
    if _spoke(parts):
        yield from (_Mean(name, name, parts) for name in COMPONENTS)
        yield from (_Correlation(name, parts) for name in CORRELATIONS)
    yield _Difference("remote", parts)
    if len(quarters) > 1:
        yield _Difference("remote in the year", _in_order(_of_the_year(quarters)))


def _of_the_year(quarters: Sequence[Sequence[Part]]) -> list[Part]:
    """Everybody once, with the mean of all that they said."""
    latest = {part.client: part for parts in quarters for part in parts}
    said: dict[int, list[float]] = {client: [] for client in latest}
    for part in (each for parts in quarters for each in parts):
        said[part.client] += [] if part.score is None else [part.score]
    return [replace(part, score=fmean(said[client]) if said[client] else None) for client, part in latest.items()]


def _in_order(parts: Sequence[Part]) -> list[Part]:
    return sorted(parts, key=lambda part: part.client)


def _spoke(parts: Sequence[Part]) -> list[Part]:
    return [part for part in parts if part.score is not None]


def _row(parts: Sequence[Part], noise: Noise) -> ToldRow:
    nothing = np.zeros((len(parts), 0))
    asked = np.array([part.asked for part in parts], dtype=np.float64)
    return ToldRow.of(part_of(_ids(parts), _therapists(parts), {"asked": asked}, nothing, nothing), noise)


def _ids(parts: Sequence[Part]) -> "np.ndarray[tuple[int], np.dtype[np.int64]]":
    return np.array([part.client for part in parts], dtype=np.int64)


def _therapists(parts: Sequence[Part]) -> "np.ndarray[tuple[int], np.dtype[np.int64]]":
    return np.array([part.therapist for part in parts], dtype=np.int64)


def _scores(parts: Sequence[Part]) -> Floats:
    return np.array([part.score for part in parts], dtype=np.float64)


def _outcomes(parts: Sequence[Part]) -> Floats:
    return np.array([part.outcome for part in parts], dtype=np.float64)


def _seen(found: Estimate, step: float) -> Seen:
    return Seen(round(found.value / step) * step, round(found.half(0.975) / step) * step, step)
