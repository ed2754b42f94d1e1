"""A practice as a report tells it: through `scoring.rows` and the sections, noise and all."""

from __future__ import annotations

from collections.abc import Iterator
from math import inf
from typing import NamedTuple

import numpy as np

from benchmarks.practices import QUARTERS, Mask, Practice
from reports.figures.document import Table
from reports.figures.sections.alerts import alerts
from reports.figures.sections.alerts_quality import alerts_quality
from reports.figures.sections.alliance import alliance
from reports.figures.sections.found import Found, Pooled
from reports.figures.sections.outcome import outcome
from reports.figures.sections.parity import parity
from reports.figures.sections.reach import reach
from reports.figures.sections.tracking import tracking
from scoring.disclosure.noise import OWN_VIEW_TOLD, SCORE_TOLD_WITH_OUTCOME, Noise
from scoring.disclosure.rules import MOST_HIDDEN
from scoring.estimates.estimate import Interval
from scoring.evidence import Floats
from scoring.instrument import load_instrument
from scoring.rows.counted import Asked, Counted
from scoring.rows.held import MARKS, Held, Pairs, Piece
from storage.own_in_figures import Judged, OwnInFigures, Viewed
from storage.raised import Raised
from storage.standing import Standing

OWN = load_instrument("own")
ASKED = Asked(OWN.items, load_instrument("how_been").items[0])
AREAS = ("anxiety", "depression", "grief", None)
SECTIONS = (reach, alliance, alerts, parity, outcome, tracking, alerts_quality)
Place = tuple[str, str, str]
"""A figure: the ids of its table, row and column."""


class Shown(NamedTuple):
    """A figure with its interval."""

    value: float
    interval: Interval


def found_of(made: Practice, rng: np.random.Generator, margin: float | None = None, *, pooled: bool = False) -> Found:
    """What sections are made of, with noise of this programme alone; the year is told beside it where `pooled`."""
    own = _own(made)
    noise = Noise(rng.bytes(32), SCORE_TOLD_WITH_OUTCOME + (OWN_VIEW_TOLD if len(own.there) > MOST_HIDDEN else 0))
    counted = Counted.of(_held(made), ASKED, with_year=pooled)
    raised = list(_raised(made))
    now = made.quarter[np.flatnonzero(made.alert)] == QUARTERS - 1
    ended = [each for each in raised if made.closed[each.client]]
    everybody = np.arange(len(made.therapist))
    return Found(
        counted.period, counted.ended, counted.check_ins,
        Standing(_named(everybody[made.stopped]), _named(everybody[~made.stopped & ~made.closed])),
        {int(each): "stopped_coming" if made.early[each] else "goals" for each in everybody[made.closed]},
        [each for each, here in zip(raised, now, strict=True) if here], ended, OWN, noise, margin, 0.02, True, own,
        None if counted.year is None else Pooled(counted.year, raised, noise),
    )  # fmt: skip


def intervals(found: Found) -> dict[Place, Shown]:
    """Every figure of the report that has an interval and is told."""
    return {
        (table.id, row.id, column.id): Shown(figure.value, Interval(figure.low, figure.high))
        for table in tables(found)
        for row in table.rows
        for column, figure in zip(table.columns, row.figures, strict=True)
        if figure.value is not None and figure.low is not None and figure.high is not None
    }


def tables(found: Found) -> Iterator[Table]:
    """Of our own figures; what others published is no estimate of ours."""
    for section in SECTIONS:
        yield from (each for each in section(found).tables if each.id != "published")


def _named(clients: np.ndarray[tuple[int], np.dtype[np.int64]]) -> frozenset[int]:
    return frozenset(clients.tolist())


def _held(made: Practice) -> Held:
    percents = np.where(made.ratings > 0, (made.ratings - 1) * 25.0, np.nan)
    given = (made.ratings > 0).sum(axis=1)
    scored = made.answered & (given >= OWN.answered_at_least * len(OWN.items))
    digits = np.column_stack([made.ratings, made.how_been])
    (pack,) = ASKED.packs
    packed = np.where(made.answered, sum(digits[:, at] * weight for at, (_, weight) in enumerate(pack.weights())), 0)
    marked = {
        "in_period": made.quarter == QUARTERS - 1, "in_year": np.ones(len(made.client), dtype=bool),
        "asked": made.asked, "answered": made.answered, "compared": made.answered,
    }  # fmt: skip
    marks = sum(marked[name].astype(int) << bit for bit, name in enumerate(MARKS)) + (made.remote << len(MARKS))
    clients = list(range(len(made.therapist)))
    areas = [AREAS[at] for at in made.area.tolist()]
    sessions = Piece(
        list(range(len(made.client))), made.client.tolist(), made.number.tolist(), marks.tolist(),
        _where(scored, np.nansum(percents, axis=1) / np.maximum(given, 1)), _where(made.answered, made.hours),
        [packed.tolist()],
    )  # fmt: skip
    pairs = Pairs(clients, clients, made.therapist.tolist(), areas, made.closed.tolist())
    return Held(pairs, ("in_person", "video"), [sessions])


def _where(there: Mask, values: Floats) -> list[float | None]:
    return [each if known else None for each, known in zip(values.tolist(), there.tolist(), strict=True)]


def _raised(made: Practice) -> Iterator[Raised]:
    for at in np.flatnonzero(made.alert).tolist():
        seen, helped = float(made.seen[at]), int(made.helped[at])
        yield Raised(
            int(made.client[at]), int(made.therapist[made.client[at]]), "video" if made.remote[at] else "in_person",
            outright=bool(made.outright[at]), signal=not made.outright[at], told=0.1,
            seen=None if seen == inf else seen, waited=min(seen, 300.0), helped=int(helped == 1),
            did_not=int(helped == 0), back=None if made.back[at] < 0 else bool(made.back[at]),
            is_repaired=bool(made.repaired[at]),
        )  # fmt: skip


def _own(made: Practice) -> OwnInFigures:
    """All therapists said yes: of the last quarter, sessions that both answered wholly, and alerts from the numbers."""
    here = made.quarter == QUARTERS - 1
    both = here & made.answered & (made.ratings > 0).all(axis=1) & ~np.isnan(made.view)
    judged = here & made.alert & ~made.outright & (made.right >= 0)
    therapist, client = made.therapist[made.client], (made.ratings - 1).mean(axis=1) * 25.0
    return OwnInFigures(
        np.unique(made.therapist).tolist(),
        [Viewed(int(made.client[at]), int(therapist[at]), float(client[at]), float(made.view[at]))
         for at in np.flatnonzero(both)],
        [Judged(int(therapist[at]), bool(made.right[at])) for at in np.flatnonzero(judged)],
    )  # fmt: skip
