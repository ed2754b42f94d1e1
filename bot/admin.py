"""What commands do to the database, beside the running bot."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path

from bot.app import World, site_of
from bot.backup import keep_copy
from bot.config import Config, ConfigError, load_config
from bot.intake import place_of, to_event
from bot.keys import load_keys
from bot.routes import ROUTES
from bot.telegram_bot import PollTrouble, TelegramBot
from handlers.edge import incoming
from handlers.joining.invite import deep_link, spoken
from storage import invitations, programmes, status, updates
from storage.database import Database, Tx
from storage.errors import StorageError, StorageUnavailable
from storage.people import Role
from storage.schema import prepare
from storage.updates import SetAside
from storage.version import HEAD


@asynccontextmanager
async def opened(config: Config, world: World | None = None, *, create: bool = False) -> AsyncIterator[Database]:
    """The configured database, up to date and proven to open with the key. With `create` it is made where it is not."""
    world = world or World()
    db = Database(config.database.url, load_keys(config), now=world.now, rng=world.rng)
    try:
        await prepare(db, keep=partial(keep_copy, db.url), create=create)
        yield db
    finally:
        await db.close()


@dataclass(frozen=True)
class Upgraded:
    """What an upgrade did. `copy`: the file that has the database as it was before."""

    version: str
    changed: bool
    copy: str | None

    @property
    def told(self) -> str:
        """In a sentence or two."""
        if not self.changed:
            return f"The database is at version {self.version}: there was nothing to do."
        copy = f"As it was before, it is kept in {self.copy}." if self.copy else "Its backup is yours to keep."
        return f"The database is now at version {self.version}. {copy}"


async def upgrade(config_path: Path) -> Upgraded:
    """Bring the database up to date."""
    config, world, kept = load_config(config_path), World(), []
    db = Database(config.database.url, load_keys(config), now=world.now, rng=world.rng)
    try:
        await prepare(db, keep=lambda version: kept.append(keep_copy(db.url, version)))
    finally:
        await db.close()
    copy = str(kept[0]) if kept and kept[0] is not None else None
    return Upgraded(HEAD, bool(kept), copy)


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


def no_programme(name: str | None) -> str:
    """That there is no programme of this name, or none at all, and what to do."""
    if name is None:
        return "There is no programme yet: `alliance-bot programme add`."
    return f"There is no programme called {name!r}. `alliance-bot programme list` names them."


async def list_set_aside(config_path: Path) -> list[SetAside]:
    """The updates that were set aside. What they hold is not to be shown."""
    async with opened(load_config(config_path)) as db:
        return list(await db.read(updates.list_set_aside))


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
                incoming.take(tx, site, ROUTES, event)
            updates.delete_set_aside(tx, update_id)

        try:
            await db.write(take)
        except StorageError:
            raise
        except Exception as error:
            where = f"{type(error).__name__} at {place_of(error)}"
            raise ConfigError([f"{update_id} failed again, and is kept: {where}"]) from None
