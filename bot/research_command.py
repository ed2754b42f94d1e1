"""`alliance-bot programme research`: what a programme's research is, about which its clients are asked apart."""

import asyncio
from pathlib import Path

import click

from bot.admin import no_programme, opened
from bot.config import ConfigError, load_config
from handlers.ground.typed import words_in
from storage import programmes, research
from storage.database import Tx
from storage.research import Study

MOST = 1000
"""How many characters a study may be told in: so many fit into the question with everything that stands beside them."""


def find(config_path: Path, name: str) -> Study | None:
    """What the clients of this programme are asked about now, if it does research. Raises ConfigError."""

    def read(tx: Tx) -> Study | None:
        return research.find_study(tx, _programme_id(tx, name))

    async def go() -> Study | None:
        async with opened(load_config(config_path)) as db:
            return await db.read(read)

    return asyncio.run(go())


def change(config_path: Path, name: str, said: str | None, *, new_meaning: bool, sure: bool) -> None:
    """Read it back, and write it; None: there is no research any more. Raises ConfigError."""
    text = None if said is None else checked(said)
    present = find(config_path, name)
    if text == (None if present is None else present.said):
        return
    click.echo(f"Research, as clients of {name} are going to read it: {text or 'none'}", err=True)
    if present is not None:
        click.echo(_what_follows(text, new_meaning=new_meaning), err=True)
    if not sure:
        click.confirm("Write it?", default=True, abort=True, err=True)

    def write(tx: Tx) -> None:
        research.set_study(tx, _programme_id(tx, name), text, new_meaning=new_meaning)

    async def go() -> None:
        async with opened(load_config(config_path)) as db:
            await db.write(write)

    asyncio.run(go())


def _what_follows(text: str | None, *, new_meaning: bool) -> str:
    if text is None:
        return "Nothing is exported for research any more."
    if new_meaning:
        return "Whoever said yes is asked again, and nothing of theirs is exported until they say yes to this."
    return "It means the same, you say: each yes so far goes on holding."


def checked(said: str) -> str:
    """The text on one line. Raises ConfigError where it is blank, or too long."""
    text = " ".join((words_in(said) or "").split())
    if not text:
        raise ConfigError(["--text: that is blank. To end the research: --off."])
    if len(text) > MOST:
        raise ConfigError([f"--text: that has {len(text)} characters; please at most {MOST}."])
    return text


def _programme_id(tx: Tx, name: str) -> int:
    programme = programmes.find_programme(tx, name)
    if programme is None:
        raise ConfigError([no_programme(name)])
    return programme.id
