"""The signals as a CSV file: one row for each row of the ratings, in their order, and what was counted on the way."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scoring.table_lines import Line

JUDGED = ("answered", "score", "expected", "low", "high", "surprise", "signal", "certainty", "note")
_EVERY = 10_000


@dataclass(slots=True)
class Summary:
    """What the terminal is told, counted while rows are written."""

    rows: int = 0
    scored: int = 0
    unused: int = 0
    signals: Counter[str] = field(default_factory=Counter)
    certainties: Counter[str] = field(default_factory=Counter)

    def count(self, line: Line, note: str) -> None:
        """One row's verdict."""
        self.rows += 1
        self.scored += line.score is not None
        self.unused += bool(note)
        if line.signal:
            self.signals.update(kind.split(":")[0] for kind in line.signal.split(";"))
            self.certainties[line.certainty or "by rule"] += 1


def write_signals(
    out: Path,
    given: Iterator[list[str]],
    columns: Sequence[str],
    judged: Iterable[tuple[Line, str]],
    step: Callable[[int], None],
) -> Summary:
    """Write `out` from the rows `given` (header first) and each row's verdict and note; `step` is told how many
    rows are done. `columns` are the identifying ones, echoed; where there is no session, its order is written."""
    header = [name.strip() for name in next(given)]
    names = list(columns)
    if "session" not in names:
        names.insert(names.index("date"), "session")
    where = [header.index(name) if name in columns else None for name in names]
    summary = Summary()
    with out.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow([*names, *JUDGED])
        for row, (line, note) in zip(given, judged, strict=True):
            summary.count(line, note)
            echo = [line.place or "" if at is None else row[at] if at < len(row) else "" for at in where]
            numbers = (line.answered, line.score, line.expected, line.low, line.high, line.surprise)
            writer.writerow([*echo, *numbers, line.signal, line.certainty, note])
            if summary.rows % _EVERY == 0:
                step(_EVERY)
    return summary
