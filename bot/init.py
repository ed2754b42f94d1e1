"""`alliance-bot init` and `programme add`: the few questions that a real programme needs."""

import asyncio
import json
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from shlex import quote
from typing import Any
from zoneinfo import available_timezones

import click
from tzlocal import get_localzone_name

from bot.admin import invite, opened
from bot.app import World
from bot.config import Config, ConfigError, load_config
from bot.init_database import ask_database, not_empty
from bot.keys import VARIABLE, is_key_given
from bot.programme_texts import READERS, ask, ask_all
from bot.telegram_bot import PollTrouble, TelegramBot
from bot.values import TELEGRAM, is_address, is_token
from handlers.ground.languages import CLIENT, DEFAULT, FORMAL, has_informal
from handlers.when import places
from handlers.when.places import find_places, find_similar
from storage import programmes
from storage.contents import contents_of
from storage.database import Database, Tx
from storage.encryption import new_key_text, parse_keys, write_private
from storage.errors import DatabaseGone, WrongKey
from storage.schema import expect_nobody, get_version

_FILE = """# Written by `alliance-bot init`. Every key is explained in config.example.toml.
[telegram]
token = "{token}"
{api_url}{database}
[key]
file = "alliance.key"

[site]
zone = "{zone}"
language = "{language}"
"""


_ASKED = ("name", "signpost", "contact", "comment_readers", "supervisors_read", "holidays")


def _ask_zone() -> str:
    places.prepare()
    while True:
        typed: str = click.prompt("Time zone of your service, or its city", default=get_localzone_name() or "London")
        if typed in available_timezones():
            return typed
        known = find_places(typed, "en")
        if len(known) == 1:
            click.echo(f"  {known[0].label('en')}: {known[0].zone}.")
            return known[0].zone
        found = known or find_similar(typed)
        if not found:
            click.echo("  That place is not known. Try a larger city nearby, or a zone such as America/New_York.")
            continue
        for number, place in enumerate(found, start=1):
            click.echo(f"  {number}. {place.label('en')}: {place.zone}")
        chosen: int = click.prompt("  Which one is it? (0: none)", type=click.IntRange(0, len(found)), default=1)
        if chosen:
            return found[chosen - 1].zone


def _ask_token(api_url: str) -> str:
    """Ask until Telegram accepts it, or cannot be asked."""
    while True:
        token: str = click.prompt("The bot's token from @BotFather", hide_input=sys.stdin.isatty()).strip()
        if not is_token(token):
            click.echo("  That is not a token: digits, a colon, and at least 20 letters or digits.")
            continue
        try:
            name = asyncio.run(_name_at_telegram(token, api_url))
        except ValueError:
            click.echo("  Telegram does not accept that token.")
        except PollTrouble:
            click.echo("  Telegram cannot be reached just now, so the token is not checked.")
            return token
        else:
            click.echo(f"  That is @{name}.")
            return token


async def _name_at_telegram(token: str, api_url: str) -> str:
    telegram = TelegramBot(token, api_url)
    try:
        return await telegram.open()
    except PollTrouble as trouble:
        if trouble.kind == "token":
            raise ValueError("token") from None
        raise
    finally:
        await telegram.close()


def _ask_programme(zone: str) -> dict[str, Any]:
    """What a programme tells its people."""
    click.echo("\nAbout the programme. Your clients read the following as you write it.")
    language = ask("language", DEFAULT)
    ways = ("called", "address") if has_informal(language) else ("called",)
    present = {"comment_readers": READERS, "zone": zone, "language": language, "address": FORMAL, "called": CLIENT}
    return ask_all(present, (*ways, *_ASKED))


def init(config_path: Path, api_url: str | None = None) -> None:
    """Ask, write the configuration and the key (mode 600), create the database, print the first manager's link.

    Raises ConfigError, also when there is something already: it overwrites nothing. A configuration whose database is
    not there is kept, and gets one.
    """
    if config_path.is_file():
        _begin_database(config_path)
        return
    key_path = config_path.parent / "alliance.key"
    api_url = api_url or TELEGRAM
    _check_place(config_path, key_path, os.environ)
    if not is_address(api_url):
        raise ConfigError([f"--api-url: found {api_url!r}, expected an address such as {TELEGRAM}"])
    url = ask_database(config_path.parent)
    zone = _ask_zone()
    token = _ask_token(api_url)
    answers = _ask_programme(zone)
    own = "" if api_url == TELEGRAM else f'api_url = "{api_url}"\n'
    database = "" if url is None else f"\n[database]\nurl = {json.dumps(url)}\n"
    config = _FILE.format(token=token, api_url=own, database=database, zone=zone, language=answers["language"])
    with _all_or_nothing() as written:
        for path, text in ((config_path, config), (key_path, new_key_text(World().rng))):
            write_private(path, text)
            written.append(path)
        _add(config_path, answers, create=True)
    click.echo(f"\nWritten: {config_path} and {key_path}. Keep a copy of the key elsewhere: without it nothing opens.")
    _first_link(config_path, answers["name"])


def _check_place(config_path: Path, key_path: Path, environ: Mapping[str, str]) -> None:
    """Before anything is asked: that all of it can be written there, and that it will be what is used."""
    folder = config_path.parent
    if not folder.is_dir():
        why = "is no folder" if folder.exists() else "is not there: make that folder first"
        raise ConfigError([f"{folder} {why}. Nothing was written."])
    for path in (config_path, key_path, folder / "alliance.db"):
        if path.exists() or path.is_symlink():
            raise ConfigError([f"{path} is there already; nothing was changed. To set up anew, move it away first."])
    if not os.access(folder, os.W_OK | os.X_OK):
        raise ConfigError([f"{folder} may not be written to. Nothing was written."])
    for name in (VARIABLE, f"{VARIABLE}_FILE"):
        if environ.get(name):
            raise ConfigError(
                [f"{name} is set, so that a new {key_path} would not be the key that is used: take it away first."]
            )


@contextmanager
def _all_or_nothing() -> Iterator[list[Path]]:
    """The files that were written stay only if everything goes well. Raises ConfigError where one cannot be written."""
    written: list[Path] = []
    try:
        yield written
    except WrongKey:
        _remove(written)
        raise ConfigError(
            [
                "The database that is configured is there already, and was made with another key. Nothing was written: "
                "put its own config.toml and key back, or choose another database."
            ]
        ) from None
    except OSError as error:
        _remove(written)
        raise ConfigError([f"{error.filename} cannot be written: {error.strerror}. Nothing was kept."]) from None
    except BaseException:
        _remove(written)
        raise


def _remove(written: list[Path]) -> None:
    for path in written:
        path.unlink(missing_ok=True)


def _begin_database(config_path: Path) -> None:
    """The configuration was written by hand, such as for PostgreSQL; or the database is lost, and no copy is left."""
    config = load_config(config_path)
    if asyncio.run(_has_database(config)):
        raise ConfigError([
            f"{config_path} is there already; nothing was changed. To set up anew, move it and its database away "
            "first. A further programme: `alliance-bot programme add`."
        ])  # fmt: skip
    click.echo(
        f"{config_path} is kept, and a new, empty database made. What an earlier one held is in its backups only."
    )
    answers = _ask_programme(config.site.zone)
    new_key = not is_key_given(config)
    with _all_or_nothing() as written:
        if new_key:
            write_private(Path(config.key.file), new_key_text(World().rng))
            written.append(Path(config.key.file))
        _add(config_path, answers, create=True)
    if new_key:
        click.echo(f"\nWritten: {config.key.file}. Keep a copy of it elsewhere: without it nothing opens.")
    _first_link(config_path, answers["name"])


async def _has_database(config: Config) -> bool:
    """Whether there is one of this program; with which key it was made does not matter.

    Raises HeldElsewhere where there is none, but a bot runs that had one, and ConfigError where another program has it.
    """
    world = World()
    keys = parse_keys(new_key_text(world.rng), "none")
    db = Database(config.database.url, keys, now=world.now, rng=world.rng)
    try:
        await get_version(db)
    except DatabaseGone:
        await expect_nobody(db)
        problem = not_empty((await contents_of(db, keys)).others)
        if problem is not None:
            raise ConfigError([f"database.url: {problem} Nothing was changed."]) from None
        return False
    finally:
        await db.close()
    return True


def add_programme(config_path: Path) -> None:
    """Ask for one more programme and add it."""
    answers = _ask_programme(load_config(config_path).site.zone)
    _add(config_path, answers)
    click.echo(f"Added. Next: alliance-bot invite manager --programme {quote(answers['name'])}")


def _add(config_path: Path, answers: dict[str, Any], *, create: bool = False) -> None:
    async def add() -> bool:
        async with opened(load_config(config_path), create=create) as db:

            def write(tx: Tx) -> bool:
                if programmes.find_programme(tx, answers["name"]) is not None:
                    return False
                programmes.add_programme(tx, **answers)
                return True

            return await db.write(write)

    if not asyncio.run(add()):
        raise ConfigError([f"There is a programme called {answers['name']!r} already; nothing was changed."])


def _first_link(config_path: Path, name: str) -> None:
    try:
        link, code = asyncio.run(invite(config_path, "manager", name))
    except ConfigError as error:
        click.echo(f"\n{error}\nLater: alliance-bot invite manager --programme {quote(name)}")
    else:
        click.echo(f"\nThe first manager opens this link in Telegram: {link}\nand types this code: {code}")
    click.echo("\nNow start the bot: alliance-bot run")
