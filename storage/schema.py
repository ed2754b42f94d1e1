"""Bringing a database to this program's schema, and proving that the key fits it."""

import asyncio
import os
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection, insert, inspect, select
from sqlalchemy.engine import make_url

from storage.database import Database, Tx
from storage.errors import StorageUnavailable, WrongKey, WrongSchema
from storage.tables import status

HEAD = "0009"
_MIGRATIONS = Path(__file__).parent / "migrations"
_CHECK = "this key opens this database"


def schema_version(conn: Connection) -> str | None:
    """The migration the database stands at, or None for an empty one."""
    if not inspect(conn).has_table("alembic_version"):
        return None
    found = conn.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return None if found is None else str(found)


def migrate(conn: Connection) -> None:
    """Run the migrations that are missing. Raises WrongSchema when the database is newer than this program."""
    from alembic import command  # takes a quarter of a second to import: only when there is work for it
    from alembic.config import Config
    from alembic.util import CommandError

    config = Config(attributes={"connection": conn})
    config.set_main_option("script_location", str(_MIGRATIONS))
    try:
        command.upgrade(config, "head")
    except CommandError as error:
        raise WrongSchema(f"The database is of a newer version of this program: {error}.") from error


def _prepare(tx: Tx) -> None:
    if schema_version(tx.conn) != HEAD:
        migrate(tx.conn)


def _check_key(tx: Tx) -> None:
    sealed = tx.conn.execute(select(status.c.key_check)).scalar()
    if sealed is None:
        tx.conn.execute(insert(status), {"id": 1, "key_check": tx.seal(status.c.key_check, 1, _CHECK)})
    elif not _opens(tx, sealed):
        raise WrongKey("The key does not open this database: restore the key file that was made with it.")


def _opens(tx: Tx, sealed: object) -> bool:
    try:
        return tx.open(status.c.key_check, 1, sealed) == _CHECK  # type: ignore[arg-type]
    except WrongKey:
        return False


def _keep_nothing(version: str) -> object:
    """A database that is new, or no worse for being migrated."""


async def prepare(db: Database, *, keep: Callable[[str], object] = _keep_nothing) -> None:
    """Make the database ready for use: migrate it, then prove the key. Raises WrongSchema or WrongKey.

    An older database is left as it is until `keep`, told its version, has returned; what that raises is raised.
    """
    _keep_private(db.url)
    version = await db.read(lambda tx: schema_version(tx.conn))
    if version is not None and version < HEAD:
        await asyncio.to_thread(keep, version)
    await db.write(_prepare)
    await db.write(_check_key)


def _keep_private(url: str) -> None:
    """A database file that is not there yet is made so that only its owner can read it, as SQLite's side files are."""
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite" or not parsed.database or parsed.database == ":memory:":
        return
    file = Path(parsed.database)
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        os.close(os.open(file, os.O_CREAT | os.O_RDWR, 0o600))
    except OSError as error:
        raise StorageUnavailable(f"{file} cannot be opened: {error.strerror}.") from None
