"""A copy is restored on trial: into an empty place, which goes again, and never in the place of the database.

On SQLite that is a folder beside the copy, in which all is done that `alliance-bot restore` does, and which the program
then opens as its own. On PostgreSQL it is a schema of the same database, into which the server takes the whole archive.
"""

import asyncio
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from random import SystemRandom

from bot import postgres_tools
from bot.copies import Copy, proven
from bot.postgres_tools import TRIAL
from bot.restore import into_file
from bot.soundness import integrity_of
from storage.database import Database, Tx
from storage.encryption import Keyring
from storage.errors import StorageUnavailable
from storage.schema import prepare, prove_key_within

_FOLDER = ".restored-on-trial"
_TABLES = f"SELECT tablename FROM pg_tables WHERE schemaname = '{TRIAL}'"  # noqa: S608 - our own word


def restore_on_trial(copy: Path, url: str, keys: Keyring, *, now: datetime) -> Copy:
    """Restore this copy, look at what stands there then, and take it away; returns what it held.

    `url` is the database that it is a copy of, which is not touched. Raises ConfigError, or StorageError where the copy
    is not whole, cannot be restored, or comes back as something else.
    """
    holds = proven(copy, keys)
    if holds.damaged:
        raise StorageUnavailable(f"{copy} holds {holds.damaged} damaged rows, which nobody would be shown.")
    if copy.suffix == ".db":
        with _empty_folder(copy.parent / _FOLDER) as folder:
            place = folder / "alliance.db"
            into_file(copy, place, keys, now)
            _expect(copy, holds, proven(place, keys))
            asyncio.run(_open(place, keys, now))
    else:
        asyncio.run(_through_postgresql(copy, holds, url, keys, now))
    return holds


def _expect(copy: Path, holds: Copy, found: Copy) -> None:
    """As many rows in every table, of the same version."""
    if (found.rows, found.version, found.damaged) != (holds.rows, holds.version, 0):
        raise StorageUnavailable(f"{copy} was restored, and what stood there then was not what it holds.")


@contextmanager
def _empty_folder(folder: Path) -> Iterator[Path]:
    """A private folder. What a trial that was killed has left there goes first."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(mode=0o700)
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


async def _open(place: Path, keys: Keyring, now: datetime) -> None:
    """As a start does, bringing an older one up to date; and as `doctor` looks at it."""
    db = Database(f"sqlite:///{place}", keys, now=lambda: now, rng=SystemRandom())
    try:
        await prepare(db)
        (_, problem), _ = await db.read(integrity_of)
    finally:
        await db.close()
    if problem is not None:
        raise StorageUnavailable(f"What was restored is not whole: {problem}.")


async def _through_postgresql(copy: Path, holds: Copy, url: str, keys: Keyring, now: datetime) -> None:
    db = Database(url, keys, now=lambda: now, rng=SystemRandom())
    try:
        try:
            await asyncio.to_thread(postgres_tools.load_apart, url, copy, TRIAL)
            _expect(copy, holds, await db.read(lambda tx: _found(tx, keys)))
        finally:
            await db.write(lambda tx: tx.conn.exec_driver_sql(f"DROP SCHEMA IF EXISTS {TRIAL} CASCADE"))
    finally:
        await db.close()


def _found(tx: Tx, keys: Keyring) -> Copy:
    """What stands in the schema, which opens with the key. The server has checked what refers to what."""
    found = Copy()
    for table in tx.conn.exec_driver_sql(_TABLES).scalars().all():
        count = tx.conn.exec_driver_sql(f'SELECT count(*) FROM {TRIAL}."{table}"').scalar()  # noqa: S608
        if count:
            found.rows[table] = count
    found.version = tx.conn.exec_driver_sql(f"SELECT version_num FROM {TRIAL}.alembic_version").scalar()  # noqa: S608
    prove_key_within(tx.conn, keys, TRIAL)
    return found
