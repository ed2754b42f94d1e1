"""How a file of rows is written, where it does not show that itself: the options of every command that reads one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import wraps
from typing import Any

import click

from bot.dates import ORDERS
from bot.table_file import TableError, TableFile, listed, name_of
from bot.wide import columns_of
from scoring.plain_file import no_such_key

_OPTIONS = (
    click.option(
        "--missing", metavar="TEXT", multiple=True, help="Also stands for no answer, such as -99; repeatable."
    ),
    click.option("--dates", type=click.Choice([*ORDERS]), help="How dates in numbers are written."),
    click.option("--decimal", type=click.Choice([".", ","]), help="The decimal sign."),
    click.option(
        "--column", "columns", metavar="NAME=HEADER", multiple=True, help="What a column is called in the file."
    ),
    click.option("--encoding", metavar="NAME", help="Of a file that is neither UTF-8 nor UTF-16, such as cp1252."),
)


@dataclass(frozen=True, slots=True)
class Written:
    """What somebody says of how their file is written; None: it is to show it itself. `renamed`: by what a column is
    called in the file, what it is. `missing`: further texts for a missing answer. `wide`: the pattern of a wide table.
    """

    encoding: str | None = None
    decimal: str | None = None
    dates: str | None = None
    missing: tuple[str, ...] = ()
    renamed: Mapping[str, str] = field(default_factory=dict)
    wide: str | None = None


def how_written(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command these options, which it gets as `written`; its own `--wide`, where it has one, is among them."""

    @wraps(command)
    def read(
        missing: tuple[str, ...], dates: str | None, decimal: str | None, columns: tuple[str, ...],
        encoding: str | None, **others: Any,
    ) -> None:  # fmt: skip
        wide = others.pop("wide", None)
        written = Written(_encoding(encoding), decimal, dates, missing, _renamed(columns), _pattern(wide))
        command(written=written, **others)

    for option in reversed(_OPTIONS):
        read = option(read)
    return read


def _renamed(columns: tuple[str, ...]) -> Mapping[str, str]:
    named = [column.partition("=") for column in columns]
    if not all(name.strip() and header.strip() for name, _, header in named):
        raise click.UsageError("--column names a column and what it is called in the file, such as client=Patient.")
    renamed = {name_of(header): name_of(name) for name, _, header in named}
    if len(renamed) < len(named) or len({*renamed.values()}) < len(named):
        raise click.UsageError("--column names each column once.")
    return renamed


def _pattern(wide: str | None) -> str | None:
    try:
        columns_of(wide or "{item}_{session}")
    except ValueError:
        raise click.UsageError("--wide has {item} and {session} once each, such as {item}_{session}.") from None
    return wide


def _encoding(encoding: str | None) -> str | None:
    try:
        "".encode(encoding or "utf-8")
    except LookupError:
        raise click.UsageError(f"--encoding: there is none called {encoding!r}, such as cp1252.") from None
    return encoding


def check_renamed(table: TableFile, written: Written, wanted: Sequence[str]) -> None:
    """A name that nobody looks for, or that is called otherwise in the file, would be passed over without a word.

    Raises TableError.
    """
    titles = [name_of(title) for title in table.titles]
    problems = []
    for header, name in written.renamed.items():
        if written.wide is None and name not in wanted:
            problems.append(f"--column {name}={header}: {no_such_key(name, wanted)}")
        if header not in titles:
            problems.append(f"--column {name}={header}: there is none called so, but {listed(table.titles)}")
    if problems:
        raise TableError(problems)
