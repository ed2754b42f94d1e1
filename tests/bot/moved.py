"""An installation whose database is moved, and everything that stands in a file of SQLite."""

import asyncio
import random
import sqlite3
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result

from bot import cli, move_command
from bot.move_command import Done
from storage.database import Database
from storage.encryption import Keyring, new_key_text, parse_keys, write_private
from storage.errors import Moved, StorageUnavailable
from storage.schema import prepare
from tests.stage import TOKEN, Clock
from tests.storage.every_table import TABLES, fill
from tests.storage.make import database

_FILLED: dict[tuple[int, int], bytes] = {}


class Place:
    """An installation: a folder with its configuration, its key, and a database at `alliance.db`."""

    def __init__(self, folder: Path, seed: int = 1) -> None:
        self.folder, self.seed = folder, seed
        self.config = folder / "config.toml"
        key = new_key_text(random.Random(seed))
        self.keys: Keyring = parse_keys(key, "test")
        write_private(folder / "alliance.key", key)
        write_private(self.config, f'[telegram]\ntoken = "{TOKEN}"\n')
        self.source = self.file("alliance.db")

    def file(self, name: str) -> str:
        return f"sqlite:///{self.folder / name}"

    def database(self, url: str) -> Database:
        return database(url, Clock(), keys=self.keys)

    async def within(self, url: str, do: Callable[[Database], Awaitable[Any]], *, create: bool = False) -> Any:
        """Do this with a database, as a command does."""
        db = self.database(url)
        try:
            await prepare(db, create=create)
            return await do(db)
        finally:
            await db.close()

    async def fill(self, rows: int = 9) -> None:
        """Rows in every table of the database that is configured; made once, and copied from then on."""
        file, kept = Path(self.source.removeprefix("sqlite:///")), _FILLED.get((self.seed, rows))
        if kept is not None:
            file.write_bytes(kept)
            return
        rng = random.Random(self.seed)
        await self.within(self.source, lambda db: db.write(lambda tx: fill(tx, rng, rows)), create=True)
        _FILLED[self.seed, rows] = file.read_bytes()

    async def move(self, source: str | None, target: str, *, leave_out: bool = False) -> Done:
        return await move_command.move(self.config, source, target, leave_out=leave_out)

    async def starts(self, *urls: str) -> list[bool]:
        """On which of them a bot would start."""
        found = []
        for url in urls:
            try:
                await self.within(url, lambda db: asyncio.sleep(0))
                found.append(True)
            except (Moved, StorageUnavailable):
                found.append(False)
        return found

    async def do(self, *words: str, typed: str = "") -> Result:
        given = ("move-database", "--config", str(self.config), *words)
        return await asyncio.to_thread(CliRunner().invoke, cli.cli, given, input=typed)


def raw(url: str) -> dict[str, list[str]]:
    """Everything that stands in a file, with its kinds and its checksums; not its moves."""
    connection = sqlite3.connect(url.removeprefix("sqlite:///"))
    connection.text_factory = bytes
    try:
        names = [each.name for each in TABLES] + ["status", "alembic_version"]
        return {name: sorted(map(ascii, connection.execute(f"SELECT * FROM {name}"))) for name in names}
    finally:
        connection.close()
