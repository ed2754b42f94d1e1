"""A judged table row by row, in plain values and ids, for whoever writes it down."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np

from scoring.evidence import Bools, Floats
from scoring.table import CERTAINTIES, SIGNALS, Judged, Table, places


class Line(NamedTuple):
    """One row's verdict in plain values; None where not judged. `place` is its number within the pair, from 1
    (0: not usable); `repeated` is ONCE, AGAIN or OTHERWISE; `wrong` are the places of the items out of range."""

    answered: int
    place: int
    score: float | None
    expected: float | None
    low: float | None
    high: float | None
    surprise: float | None
    signal: str
    certainty: str
    repeated: int
    wrong: tuple[int, ...]


def lines(table: Table, judged: Judged, items: Sequence[str], wrong: Bools) -> Iterator[Line]:
    """The verdicts row by row, in input order. Signals are joined by a semicolon, a component by its item."""
    names = _signal_names(items)
    answered, numbered = (~np.isnan(table.percents)).sum(axis=1), places(table)
    for start in range(0, len(table.pair), 20_000):
        part = slice(start, start + 20_000)
        numbers = [_plain(v[part]) for v in (judged.score, judged.expected, judged.low, judged.high, judged.surprise)]
        odd: list[bool] = np.asarray(wrong[part].any(axis=1)).tolist()
        rest = (judged.signals, judged.component, judged.sure, answered, numbered, table.repeated)
        columns = zip(*numbers, *(values[part].tolist() for values in rest), odd, strict=True)
        for at, (score, expected, low, high, surprise, bits, item, sure, n, place, twice, bad) in enumerate(columns):
            which = tuple(np.flatnonzero(wrong[start + at]).tolist()) if bad else ()
            signal = names[bits][item]
            yield Line(n, place, score, expected, low, high, surprise, signal, CERTAINTIES[sure], twice, which)


def _plain(values: Floats) -> list[float | None]:
    rounded = np.round(values, 4)
    return [None if value != value else value for value in rounded.tolist()]


def _signal_names(items: Sequence[str]) -> list[list[str]]:
    """For every combination of bits, its text for every item."""
    found = []
    for bits in range(2 ** len(SIGNALS)):
        kinds = [kind for place, kind in enumerate(SIGNALS) if bits >> place & 1]
        found.append([";".join(f"component:{i}" if k == "component" else k for k in kinds) for i in items])
    return found
