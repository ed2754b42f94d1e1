"""`alliance-bot programme margin`: how large a difference between remote and in person is nothing to speak of."""

import asyncio
from pathlib import Path
from shlex import quote

import click

from bot.admin import no_programme, opened
from bot.config import ConfigError, load_config
from storage import margins, programmes
from storage.database import Tx
from storage.margins import Margin

LEAST, MOST = 0.5, 30.0
"""Points of 100. Below the one no programme could show anything, above the other everything would count as the same."""


def find(config_path: Path, name: str) -> Margin | None:
    """What this programme has declared, if it has. Raises ConfigError."""

    async def go() -> Margin | None:
        async with opened(load_config(config_path)) as db:
            return await db.read(lambda tx: margins.find_margin(tx, _programme_id(tx, name)))

    return asyncio.run(go())


def declare(config_path: Path, name: str, points: float | None, *, sure: bool) -> None:
    """Read it back, and write it; None: there is none any more. Raises ConfigError, also once a report tested it."""
    if points is not None and not LEAST <= points <= MOST:
        raise ConfigError([f"--points: found {points:g}, expected {LEAST:g} to {MOST:g}, in points of 100."])
    present = find(config_path, name)
    if points == (None if present is None else present.points):
        return
    _may_change(present)
    click.echo(what_it_means(points), err=True)
    if not sure:
        click.confirm("Write it?", default=True, abort=True, err=True)

    def write(tx: Tx) -> None:
        programme_id = _programme_id(tx, name)
        _may_change(margins.find_margin(tx, programme_id))
        margins.set_margin(tx, programme_id, points)

    async def go() -> None:
        async with opened(load_config(config_path)) as db:
            await db.write(write)

    asyncio.run(go())


def what_it_means(points: float | None) -> str:
    """What reports will say from then on, in a sentence."""
    if points is None:
        return "Reports tell the differences between remote and in person, and call none of them equivalent."
    return (
        "Reports call remote and in person equivalent where it is shown that they differ by less than "
        f"{points:g} points of 100. Once a report has tested against it, it stays."
    )


def told(name: str, margin: Margin | None) -> str:
    """What is declared, and since when, in a sentence or two."""
    if margin is None:
        return f"No margin is declared. To declare one: alliance-bot programme margin {quote(name)} --points 5"
    tested = f" {margin.tested_in} was tested against it: it stays." if margin.tested_in else ""
    return f"Margin: {margin.told} points, declared on {margin.declared_at:%Y-%m-%d}.{tested}"


def _may_change(present: Margin | None) -> None:
    if present is not None and present.tested_in is not None:
        raise ConfigError([
            f"The report of {present.tested_in} was tested against a margin of {present.told} points; nothing was "
            "changed. A margin that is chosen once figures are known proves nothing, so it stays."
        ])  # fmt: skip


def _programme_id(tx: Tx, name: str) -> int:
    programme = programmes.find_programme(tx, name)
    if programme is None:
        raise ConfigError([no_programme(name)])
    return programme.id
