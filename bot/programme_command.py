"""`alliance-bot programme`: which there are, what each tells its people, and changing that."""

import asyncio
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from bot.admin import no_programme, opened
from bot.config import ConfigError, load_config
from bot.programme_texts import LABELS, ask_all, checked, cleaned, read_back, shown
from handlers.joining.own_time_changed import follow_programme
from handlers.who.agreed import valid_versions
from handlers.who.reading import change_manner
from storage import pairs, programmes
from storage.database import Tx
from storage.programmes import SAID, Programme

FIELDS = tuple(LABELS)
_NEW_MEANING = (
    "Does this change what clients agreed to? Then each is asked again, and until they say yes no questions come "
    "(a typo, or the same person's new number, changes nothing)"
)


def names(config_path: Path, *, as_json: bool) -> list[str]:
    """A line for each programme, or all that they tell as JSON."""
    found = asyncio.run(_read(config_path))
    if as_json:
        return [json.dumps([_told(each) for each in found], ensure_ascii=False, indent=2)]
    return [each.name for each in found] or [no_programme(None)]


def show(config_path: Path, name: str, *, as_json: bool) -> None:
    """Print what a programme tells its people. Raises ConfigError."""
    found = _named(asyncio.run(_read(config_path)), name)
    if as_json:
        click.echo(json.dumps(_told(found), ensure_ascii=False, indent=2))
    else:
        read_back(_told(found))


def change(config_path: Path, name: str, wanted: Mapping[str, Any], *, meaning: bool | None, sure: bool) -> None:
    """Check the wanted changes, read them back, ask what they mean, and write them. Raises ConfigError.

    Without any wanted, each is asked for. `meaning`: whether clients are asked again; None: that is a question, and
    they are where it is `sure`.
    """
    known = asyncio.run(_read(config_path))
    found = _named(known, name)
    present = _told(found)
    changes = {field: cleaned(field, value) for field, value in wanted.items()}
    if not changes:
        changes = {k: v for k, v in ask_all(present, FIELDS).items() if v != present[k]}
    checked(present, changes)
    changes = {field: value for field, value in changes.items() if value != present[field]}
    if not changes:
        click.echo("That is how it is already: nothing was changed.")
        return
    _expect_free(changes.get("name", name), found, known)
    for field, value in changes.items():
        click.echo(f"  {LABELS[field]}\n    so far: {shown(present[field])}\n    then:   {shown(value)}")
    said = any(field in SAID for field in changes)
    if said and meaning is None and not sure:
        meaning = click.confirm(_NEW_MEANING, default=True)
    new_meaning = said and meaning is not False
    if not sure:
        click.confirm("Write it?", default=True, abort=True)
    asked = asyncio.run(_write(config_path, found, changes, new_meaning=new_meaning))
    click.echo("Written. The running bot uses it from now on.")
    if asked:
        click.echo(f"Clients who take part and are asked again: {asked}.")


async def _read(config_path: Path) -> list[Programme]:
    async with opened(load_config(config_path)) as db:
        return await db.read(programmes.list_programmes)


def _named(known: Iterable[Programme], name: str) -> Programme:
    found = next((each for each in known if each.name == name), None)
    if found is None:
        raise ConfigError([no_programme(name)])
    return found


def _expect_free(name: str, own: Programme, known: Iterable[Programme]) -> None:
    if any(each.name == name and each.id != own.id for each in known):
        raise ConfigError([f"There is a programme called {name!r} already; nothing was changed."])


def _told(programme: Programme) -> dict[str, Any]:
    values = asdict(programme)
    return {field: values[field] for field in FIELDS}


async def _write(config_path: Path, before: Programme, changes: Mapping[str, Any], *, new_meaning: bool) -> int:
    """Write it, and return how many clients are asked again. Raises ConfigError when it changed meanwhile."""

    def write(tx: Tx) -> int:
        if programmes.get_programme(tx, before.id) != before:
            raise ConfigError(["Somebody else has changed this programme just now; nothing was changed. Look again."])
        _expect_free(changes.get("name", before.name), before, programmes.list_programmes(tx))
        now = programmes.change_programme(tx, before.id, changes, new_meaning=new_meaning)
        follow_programme(tx, before, now)
        change_manner(tx, before, now)
        return len(pairs.list_to_ask(tx, now.id, "", valid_versions(now)))

    async with opened(load_config(config_path)) as db:
        return await db.write(write)
