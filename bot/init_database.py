"""Where `init` is to keep everything: a file here, or PostgreSQL, looked at before anything is written."""

import asyncio
import os
import sys
from collections.abc import Mapping
from pathlib import Path

import click
from sqlalchemy.engine import make_url

from bot.admin import what_to_do
from bot.app import World
from bot.config import ConfigError, DatabaseSection, at_its_place, url_given
from bot.values import is_database
from storage.contents import contents_of
from storage.database import Database, Tx
from storage.encryption import new_key_text, parse_keys
from storage.errors import StorageError, WrongKey
from storage.moves import place_of

_HERE = "sqlite:///alliance.db"
_OLDEST = 13  # of PostgreSQL; those before it are mended by nobody any more
_TAKEN = (
    "An installation is there already, with a key of its own: put its config.toml and key back, or name another place."
)


def ask_database(folder: Path, environ: Mapping[str, str] = os.environ) -> str | None:
    """The URL to be written down; None: the environment says it, and the file need not. Raises ConfigError."""
    given = url_given(environ)
    if given is None:
        return _ask_url(folder)
    problem = _problem_with(given, folder) if is_database(given) else "it is no URL of a database."
    if problem is not None:
        raise ConfigError([f"ALLIANCE_BOT_DATABASE: {problem} Nothing was written."])
    click.echo(
        f"Everything is kept where ALLIANCE_BOT_DATABASE says: {place_of(given)}. config.toml says nothing of it."
    )
    return None


def _ask_url(folder: Path) -> str:
    """Ask until nothing speaks against it."""
    while True:
        url: str = click.prompt("Where to keep everything: a file here, or postgresql://USER@HOST/NAME", default=_HERE)
        if not is_database(url):
            click.echo("  That is neither sqlite:///FILE nor postgresql://USER@HOST/NAME.")
            continue
        url = _with_password(url)
        problem = _problem_with(url, folder)
        if problem is None:
            return url
        click.echo(f"  {problem}")


def _with_password(url: str) -> str:
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite" or parsed.password or parsed.query.get("password"):
        return url
    asked = "Its password, for config.toml, which nobody else can read (Enter: none, or PGPASSWORD has it)"
    password: str = click.prompt(asked, default="", show_default=False, hide_input=sys.stdin.isatty())
    return parsed.set(password=password).render_as_string(hide_password=False) if password else url


def _problem_with(url: str, folder: Path) -> str | None:
    return asyncio.run(_looked_at(at_its_place(DatabaseSection(url=url), folder).url))


async def _looked_at(url: str) -> str | None:
    """What speaks against beginning there, in a sentence."""
    world = World()
    keys = parse_keys(new_key_text(world.rng), "none")
    db = Database(url, keys, now=world.now, rng=world.rng)
    try:
        found = await contents_of(db, keys)
        version = await db.read(_version) if db.url.startswith("postgresql") else _OLDEST
    except WrongKey:
        return _TAKEN
    except StorageError as error:
        return what_to_do(error).replace("database.url", "that URL")
    finally:
        await db.close()
    if version < _OLDEST:
        return f"That server is PostgreSQL {version}, and {_OLDEST} at least is needed."
    return not_empty(found.others) or (_TAKEN if found.is_ours else None)


def not_empty(tables: list[str]) -> str | None:
    """What to say of a database in which another program keeps these tables."""
    return f"Tables of another program are there ({', '.join(tables[:3])}): make an empty database." if tables else None


def _version(tx: Tx) -> int:
    return int(tx.conn.exec_driver_sql("SHOW server_version_num").scalar_one()) // 10_000
