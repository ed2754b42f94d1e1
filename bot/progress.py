"""How far a command has come: on standard error, and only where there is a while to wait."""

import sys
from typing import Any

import click


def bar(label: str, rows: int, *, from_rows: int) -> Any:
    """A progress bar that is shown from so many rows on, to be used as a context manager."""
    return click.progressbar(length=rows, label=label, file=sys.stderr, hidden=rows < from_rows)
