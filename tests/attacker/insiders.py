"""What is likely to those who know others' answers: Bayes' rule on everything told, from one quarter to the next.

An insider's guess counts for something only beside the guess that the same insider makes without any report: many
clients say about the same, so that some guesses are right by luck. `Guess` has both.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import inf
from random import Random

import numpy as np

from tests.attacker.programmes import Part, Programme
from tests.attacker.published import Floats, Law, Ours
from tests.attacker.releases import CLIENTS, EVENTS, ROWS, Cell, Exporter, Release, behind, rows_of

NEAR = 5.0
SURE = 0.9
GRID = np.arange(0, 100.1, 0.25)
DRIFT = 4.0  # points from quarter to quarter, for who is not known to always say the same
_MOST_EVENTS = 15


@dataclass(frozen=True)
class Guess:
    """Of one client's alliance in the last quarter: error in points, and whether they may say that they are sure."""

    insiders: str
    error: float
    error_without: float
    is_near: bool
    is_near_without: bool
    is_sure: bool
    spread: float  # standard deviation of what is left open
    spread_without: float


@dataclass(frozen=True)
class Told:
    """What all but one learn for certain of that one's quarter: alerts between two ends; whether it was answered."""

    ends: int
    is_exact: bool
    is_narrow: bool
    answer_is_certain: bool
    odds: float  # how much likelier one of: an answer or none, an alert or none, has become beside the other


def groups(programme: Programme, target: Part) -> dict[str, set[int]]:
    """Therapists who put together what they know, the target's own not among them."""
    seen = [part.therapist for parts in programme.quarters for part in parts if part.therapist != target.therapist]
    largest = sorted(set(seen), key=seen.count, reverse=True)
    return {"one therapist": set(largest[:1]), "three therapists": set(largest[:3]), "all but one client": set(seen)}


def guess(
    programme: Programme, releases: Sequence[Release], law: Law, target: int, insiders: str, therapists: set[int]
) -> Guess | None:
    """What they make of one client; None when they know nobody, or the client never said anything."""
    all_others = insiders == "all but one client"

    def knows(part: Part) -> bool:
        return part.client != target and (all_others or part.therapist in therapists)

    known = [part.score for parts in programme.quarters for part in parts if knows(part) and part.score is not None]
    last = [part for parts in programme.quarters for part in parts if part.client == target and part.score is not None]
    if len(known) < 3 or not last:
        return None
    before = prior(np.array(known))
    seen = [
        _Seen(release.quarter, told, rows[row], sum(part.score or 0.0 for part in rows[row] if knows(part)))
        for release, parts in zip(releases, programme.quarters, strict=True)
        for rows in [{row: behind("alliance", there) for row, there in rows_of(parts).items()}]
        for row in ROWS
        if (told := release.cells[Cell(*row, "alliance")]) is not None
    ]
    drift = DRIFT if programme.wobble[target] else 0.0
    if all_others:
        believed = _filtered(before, law, [one for one in seen if one.has(target)], drift)
    else:
        left = [replace(one, there=[part for part in one.there if not knows(part)], n=len(one.there)) for one in seen]
        believed = _combined(before, law, left, target, drift)
    assert last[-1].score is not None
    return compare(insiders, believed, before, last[-1].score)


@dataclass(frozen=True)
class _Seen:
    """A told mean, with those whom it is about, and what those who are known have together."""

    quarter: int
    told: float
    there: list[Part]
    known: float
    n: int = 0

    def has(self, client: int) -> bool:
        return any(part.client == client for part in self.there)


def _filtered(before: Floats, law: Law, seen: Sequence[_Seen], drift: float) -> Floats:
    """All others are known: Bayes' rule as it stands, quarter after quarter."""
    believed, quarter = before, 0
    for one in seen:
        if one.quarter != quarter:
            believed, quarter = _wander(believed, drift), one.quarter
        fits = law.mean(one.told, len(one.there), one.known + GRID)
        if (believed @ fits) <= 0:  # between two points of the grid: the nearest is it
            apart = np.abs((one.known + GRID) / len(one.there) - one.told)
            fits = (apart == apart.min()).astype(float)
            believed = np.ones(GRID.size)
        believed = believed * fits / (believed @ fits)
    return believed


def _combined(before: Floats, law: Law, seen: Sequence[_Seen], target: int, drift: float) -> Floats:
    """Some others are unknown: each like the population, nearly the same each quarter; all nearly normal."""
    if not any(one.has(target) for one in seen):
        return before
    middle = float(GRID @ before)
    variance = float(((GRID - middle) ** 2) @ before)
    place = {client: k for k, client in enumerate(sorted({part.client for one in seen for part in one.there}))}
    weights = np.zeros((len(seen), len(place)))
    for k, one in enumerate(seen):
        for part in one.there:
            weights[k, place[part.client]] = 1 / one.n
    quarters = np.array([one.quarter for one in seen])
    off = np.array([one.told - (one.known + middle * len(one.there)) / one.n for one in seen])
    wander = np.where(quarters[:, None] == quarters[None, :], 1.0, 0.0) * (drift or 0.5) ** 2
    together = (variance + wander) * (weights @ weights.T) + np.diag([law.mean_sd(one.n) ** 2 for one in seen])
    towards = variance * weights[:, place[target]]
    gains = np.linalg.solve(together, towards)
    left = max(variance - float(gains @ towards), 1e-4)
    if left > 0.999 * variance:
        return before
    precision = 1 / left - 1 / variance
    at = (float(gains @ off) / left) / precision + middle
    believed = before * np.exp(-0.5 * precision * (GRID - at) ** 2)
    return np.asarray(believed / believed.sum())


def prior(known: Floats) -> Floats:
    """As the clients they know, and a tenth anything at all."""
    near = np.exp(-0.5 * ((GRID[:, None] - known[None, :200]) / 4) ** 2).sum(axis=1)
    return np.asarray(0.9 * near / near.sum() + 0.1 / GRID.size)


def _wander(believed: Floats, drift: float) -> Floats:
    if not drift:
        return believed
    steps = np.exp(-0.5 * ((GRID[:, None] - GRID[None, :]) / drift) ** 2)
    return np.asarray((steps / steps.sum(axis=0)) @ believed)


def compare(insiders: str, believed: Floats, before: Floats, right: float) -> Guess:
    """What is right beside the best guess from what they believe now, and from what they believed before."""

    def middle(of: Floats) -> float:
        return float(GRID[np.searchsorted(np.cumsum(of), 0.5).clip(0, GRID.size - 1)])

    def best(of: Floats) -> tuple[float, float]:
        reach = int(NEAR / 0.25)
        total = np.concatenate([[0.0], np.cumsum(of)])
        places = np.arange(GRID.size)
        mass = total[np.minimum(places + reach + 1, GRID.size)] - total[np.maximum(places - reach, 0)]
        return float(GRID[mass > mass.max() - 1e-9].mean()), float(mass.max())

    def spread(of: Floats) -> float:
        return float(np.sqrt(((GRID - GRID @ of) ** 2) @ of))

    (at, mass), (at_before, mass_before) = best(believed), best(before)
    return Guess(
        insiders,
        abs(middle(believed) - right),
        abs(middle(before) - right),
        abs(at - right) <= NEAR,
        abs(at_before - right) <= NEAR,
        mass >= SURE > mass_before,
        spread(believed),
        spread(before),
    )


def told_of_one(
    releases: Sequence[Release], parts: Sequence[Part], quarter: int, target: Part, law: Law, exporter: Exporter
) -> Told:
    """What stays possible of the target's alerts and answer in that quarter, when everything of all others is known."""
    release = releases[quarter]
    others = [part for part in parts if part.client != target.client]
    silent = replace(target, answered=0, score=None, alerts=0)
    spoke = [replace(target, answered=max(1, target.answered), alerts=alerts) for alerts in range(_MOST_EVENTS + 1)]
    if isinstance(law, Ours):
        chances = [_chance(release, [*others, one], target, law) for one in (silent, *spoke)]
    else:
        counts = [cell for cell in release.cells if cell.figure in CLIENTS or cell.figure in EVENTS]
        made = [exporter.release(quarter, [*others, one], releases[:quarter]) for one in (silent, *spoke)]
        chances = [float(all(one.cells[cell] == release.cells[cell] for cell in counts)) for one in made]
    alerts = [0] * (chances[0] > 0) + [alerts for alerts, chance in enumerate(chances[1:]) if chance > 0]
    ends = max(alerts) - min(alerts) if alerts else _MOST_EVENTS
    unlike = {
        max(one, other) / min(one, other) if min(one, other) > 0 else inf
        for one, other in [chances[:2], chances[1:3]]
        if one or other
    }
    return Told(
        ends,
        ends == 0,
        0 < ends < NEAR,
        (chances[0] > 0) != any(chance > 0 for chance in chances[1:]),
        max(unlike, default=1.0),
    )


def _chance(release: Release, parts: Sequence[Part], target: Part, law: Ours) -> float:
    """How likely all that is told of alerts would be."""
    chance = 1.0
    rows = rows_of(parts)
    for row in target.rows():
        if release.cells[Cell(*row, "asked")] is None:
            continue
        chance *= law.chance("alerts", rows[row], release.cells[Cell(*row, "alerts")])
    return chance


def some_targets(programme: Programme, draw: Random, of_each: int = 1) -> list[int]:
    """Clients to work out: of those seen longest some who always say the same, and some of all."""
    seen: dict[int, int] = {}
    for parts in programme.quarters:
        for part in parts:
            seen[part.client] = seen.get(part.client, 0) + (part.score is not None)
    spoke = [client for client, quarters in seen.items() if quarters]
    constant = sorted((client for client in spoke if not programme.wobble[client]), key=lambda client: -seen[client])
    return [*constant[:of_each], *draw.sample(spoke, min(of_each, len(spoke)))]
