"""What commands do to the database, beside the running bot."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path
from urllib.parse import quote
from zoneinfo import ZoneInfo

from bot.app import World, site_of
from bot.backup import keep_copy
from bot.config import Config, ConfigError, load_config
from bot.intake import place_of, to_event
from bot.keys import load_keys
from bot.routes import ROUTES
from bot.telegram_bot import PollTrouble, TelegramBot
from handlers import entrance
from handlers.invite import deep_link, spoken
from reports.quarters import Quarter, quarter_named
from reports.release import release
from scoring.instrument import Instrument
from storage import invitations, programmes, status, updates
from storage.database import Database, Tx
from storage.errors import StorageError, StorageUnavailable
from storage.people import Role
from storage.programmes import Programme
from storage.schema import HEAD, prepare


@asynccontextmanager
async def opened(config: Config, world: World | None = None) -> AsyncIterator[Database]:
    """The configured database, up to date and proven to open with the key."""
    world = world or World()
    db = Database(config.database.url, load_keys(config), now=world.now, rng=world.rng)
    try:
        await prepare(db, keep=partial(keep_copy, db.url))
        yield db
    finally:
        await db.close()


async def upgrade(config_path: Path) -> str:
    """Bring the database up to date, and say in a sentence what was done."""
    config, world, kept = load_config(config_path), World(), []
    db = Database(config.database.url, load_keys(config), now=world.now, rng=world.rng)
    try:
        await prepare(db, keep=lambda version: kept.append(keep_copy(db.url, version)))
    finally:
        await db.close()
    if not kept:
        return f"The database is at version {HEAD}: there was nothing to do."
    copy = "Its backup is yours to keep." if kept[0] is None else f"As it was before, it is kept in {kept[0]}."
    return f"The database is now at version {HEAD}. {copy}"


def what_to_do(error: StorageError) -> str:
    """A sentence for the operator about what the storage room reports."""
    kind = str(error)
    if isinstance(error, StorageUnavailable) and kind.isidentifier():  # only the kind of what a driver raised
        return f"The database cannot be used now ({kind}): is its folder there, may it be written to, is there room?"
    return kind or type(error).__name__


async def username_of(config: Config, db: Database) -> str:
    """The bot's username: what the running bot noted, else asked of Telegram. Raises ConfigError."""
    known = (await db.read(status.get_status)).username
    if known is not None:
        return known
    telegram = TelegramBot(config.token, config.telegram.api_url)
    try:
        return await telegram.open()
    except PollTrouble as trouble:
        why = "does not accept the token" if trouble.kind == "token" else "cannot be reached"
        raise ConfigError([f"Telegram {why}, so the bot's name for the link is not known yet."]) from None
    finally:
        await telegram.close()


async def invite(config_path: Path, role: str, name: str) -> tuple[str, str]:
    """A link and its code. Raises ConfigError when there is no such programme."""
    config = load_config(config_path)
    async with opened(config) as db:
        username = await username_of(config, db)
        lasts = timedelta(minutes=config.timing.invitation_lasts)

        def add(tx: Tx) -> tuple[str, str] | None:
            programme = programmes.find_programme(tx, name)
            if programme is None:
                return None
            _, token, code = invitations.add_invitation(
                tx, programme.id, Role(role), pair_id=None, invited_by=None, lasts=lasts
            )
            return deep_link(username, token), spoken(code)

        made = await db.write(add)
    if made is None:
        raise ConfigError([no_programme(name)])
    return made


async def report(config_path: Path, period: str, name: str | None) -> dict[str, str]:
    """The figures of a quarter as CSV by a file's name: of each programme, or of the one of this name.

    Raises ConfigError when there is no such quarter or programme, or when it is too early.
    """
    config, quarter = load_config(config_path), quarter_named(period)
    if quarter is None:
        raise ConfigError([f"--period: found {period!r}, expected a quarter such as 2026Q3."])
    async with opened(config) as db:
        wanted = [each for each in await db.read(programmes.list_programmes) if name in (None, each.name)]
        if not wanted:
            raise ConfigError([no_programme(name)])
        instrument = site_of(config, "").instrument
        made = [(each, await db.write(partial(_released, each, quarter, instrument))) for each in wanted]
    return {f"{quarter} {_file_part(each.name)}.csv": content for each, content in made}


def _released(programme: Programme, quarter: Quarter, instrument: Instrument, tx: Tx) -> str:
    content = release(tx, programme, quarter, instrument)
    if content is None:
        day = quarter.settles_at(programme.zone).astimezone(ZoneInfo(programme.zone)).date()
        raise ConfigError([f"The figures of {quarter} can be had from {day} on, a week after the quarter has ended."])
    return content


def _file_part(name: str) -> str:
    """A programme's name as part of a file's: no two become the same."""
    return "".join(each if each.isalnum() or each in " -" else quote(each, safe="") for each in name)


def no_programme(name: str | None) -> str:
    """That there is no programme of this name, or none at all, and what to do."""
    if name is None:
        return "There is no programme yet: `alliance-bot programme add`."
    return f"There is no programme called {name!r}. `alliance-bot programme list` names them."


async def list_set_aside(config_path: Path) -> list[str]:
    """A line for each update that was set aside; never what it holds."""
    async with opened(load_config(config_path)) as db:
        found = await db.read(updates.list_set_aside)
    return [f"{each.update_id}  {each.at:%Y-%m-%d %H:%M} UTC  {each.error}" for each in found] or ["None."]


async def replay(config_path: Path, update_id: int) -> None:
    """Take an update that was set aside. Raises ConfigError when it is not there, or fails again."""
    config = load_config(config_path)
    async with opened(config) as db:
        site = site_of(config, await username_of(config, db))
        found = {each.update_id: each for each in await db.read(updates.list_set_aside)}
        if update_id not in found:
            raise ConfigError([f"{update_id} is not set aside. `alliance-bot set-aside list` names those that are."])
        payload = json.loads(found[update_id].payload)

        def take(tx: Tx) -> None:
            event = to_event(payload, None)
            updates.forget_taken(tx, update_id)
            if event is not None:
                entrance.take(tx, site, ROUTES, event)
            updates.delete_set_aside(tx, update_id)

        try:
            await db.write(take)
        except StorageError:
            raise
        except Exception as error:
            where = f"{type(error).__name__} at {place_of(error)}"
            raise ConfigError([f"{update_id} failed again, and is kept: {where}"]) from None
