"""The signals as a CSV file: one row for each row of the ratings, in their order; and on the terminal what was counted
on the way."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from bot.cells import bare
from bot.table_file import TableFile
from bot.wide import WideTable
from reports.csv_file import CsvFile

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
    because: Counter[str] = field(default_factory=Counter)
    signals: Counter[str] = field(default_factory=Counter)
    certainties: Counter[str] = field(default_factory=Counter)

    def count(self, line: Line, notes: Sequence[str]) -> None:
        """One row's verdict, and why it was not used."""
        self.rows += 1
        self.scored += line.score is not None
        if notes:
            self.unused += 1
            self.because.update(notes)
        if line.signal:
            self.signals.update(kind.split(":")[0] for kind in line.signal.split(";"))
            self.certainties[line.certainty or "by rule"] += 1


def write_signals(
    out: Path,
    given: TableFile | WideTable,
    columns: Sequence[str],
    judged: Iterable[tuple[Line, Sequence[str]]],
    step: Callable[[int], None],
) -> Summary:
    """Write `out` from the rows `given` and each row's verdict and notes; `step` is told how many rows are done.
    `columns` are the identifying ones, echoed; where there is no session, its order is written."""
    names = list(columns)
    if "session" not in names:
        names.insert(names.index("date"), "session")
    where = [given.header.index(name) if name in columns else None for name in names]
    summary = Summary()
    with out.open("w", encoding="utf-8", newline="") as file:
        lines = CsvFile(file)
        lines.add([*names, *JUDGED])
        for row, (line, notes) in zip(given.rows(), judged, strict=True):
            summary.count(line, notes)
            echo = [line.place or "" if at is None else bare(row[at]) if at < len(row) else "" for at in where]
            numbers = (line.answered, line.score, line.expected, line.low, line.high, line.surprise)
            lines.add([*echo, *numbers, line.signal, line.certainty, "; ".join(notes)])
            if summary.rows % _EVERY == 0:
                step(_EVERY)
    return summary


def tell(told: Mapping[str, Any], as_json: bool) -> None:
    """Say on the terminal what was found, as JSON or in lines."""
    if as_json:
        click.echo(json.dumps(told, indent=2))
        return
    for name, value in told.items():
        label = name.replace("_", " ")
        if name == "unused_because":
            for why, which in value.items():
                click.echo(f"  {why:36}{which['rows']}, first in {which['first']}")
        elif isinstance(value, list):
            for line in value:
                click.echo(f"{label}: {line}")
        else:
            shown = ", ".join(f"{k} {v}" for k, v in value.items()) if isinstance(value, dict) else value
            click.echo(f"{label:38}{'-' if shown in (None, '') else shown}")
