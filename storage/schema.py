"""Bringing a database to this program's schema, and proving that the key fits it."""

import asyncio
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Column, Connection, column, insert, inspect, select, table, update
from sqlalchemy.engine import make_url

from storage import checksums
from storage.database import Database, Tx
from storage.encryption import Keyring
from storage.engines.failures import is_locked, without_tables
from storage.errors import DatabaseGone, StorageUnavailable, WrongKey, WrongSchema
from storage.moves import expect_the_truth
from storage.place import HOW_TO_GO_ON
from storage.tables import people, status
from storage.version import HEAD, MIGRATIONS, schema_version, works_from, works_with

CHECKS = (status.c.key_check, status.c.index_check, status.c.newest_check)
"""What tells whether a key ring is this database's; older databases have the first, or the first two."""
_WAIT_FOR_TABLE = 500  # milliseconds
_TRIES, _PAUSE_SECONDS = 30, 1.0
_CHECK = "this key opens this database"
_OTHER_KEY = "The key does not open this database: restore the key file that was made with it."
_OLDER_KEYS = (
    "The key file is older than what was sealed here: the newest key that was used is not in it. Restore the file that "
    "has all of them."
)
_OTHER_FIRST_KEY = "The first key is not the one that it was: put a new key on the last line, below the old ones."


def migrate(conn: Connection) -> None:
    """Run the migrations that are missing. Raises WrongSchema when the database is newer than this program."""
    from alembic import command  # takes a quarter of a second to import: only when there is work for it
    from alembic.config import Config
    from alembic.util import CommandError

    config = Config(attributes={"connection": conn})
    config.set_main_option("script_location", str(MIGRATIONS))
    try:
        command.upgrade(config, "head")
    except CommandError as error:
        raise WrongSchema(f"The database is of a newer version of this program: {error}.") from error


def _is_ready(tx: Tx) -> bool:
    """Whether this program works with the tables, which have checksums where the database needs them."""
    return works_with(tx.conn) and (not _is_sqlite(tx) or checksums.is_summed_up(tx.conn))


def _is_sqlite(tx: Tx) -> bool:
    return tx.conn.dialect.name == "sqlite"


def _make_ready(tx: Tx, first: Callable[[Tx], object]) -> None:
    """Prove the key, with which rows are summed; then migrate, where that is needed."""
    is_new = schema_version(tx.conn) is None
    if not is_new:
        _check_key(tx)
    if not _is_ready(tx):
        change = partial(_change, tx, first if is_new else _nothing, is_new=is_new)
        checksums.rebuild(tx.conn, tx.keys, change) if _is_sqlite(tx) else change()
    _check_first_and_newest(tx)


def _change(tx: Tx, first: Callable[[Tx], object], *, is_new: bool) -> None:
    if not _is_sqlite(tx):
        tx.conn.exec_driver_sql(f"SET LOCAL lock_timeout = {_WAIT_FOR_TABLE}")
    migrate(tx.conn)
    if is_new:
        tx.conn.execute(insert(status), {"id": 1, "key_check": tx.seal(status.c.key_check, 1, _CHECK)})
    noted = tx.conn.execute(select(status.c.index_check)).scalar() is not None
    if is_new or (not noted and _finds_somebody(tx)):
        tx.conn.execute(update(status).values(index_check=tx.index(status.c.index_check, _CHECK)))
    tx.conn.execute(update(status).values(works_from=works_from()))
    first(tx)


def _check_key(tx: Tx) -> None:
    sealed = tx.conn.execute(select(status.c.key_check)).scalar()
    if sealed is None or not _is_opened(tx.keys, status.c.key_check, bytes(sealed)):
        raise WrongKey(_OTHER_KEY)


def _check_first_and_newest(tx: Tx) -> None:
    """The first key of the ring makes the indexes: with another one nobody would be found. The newest key that has
    sealed here is in the ring, too; from now on that is the ring's newest.
    """
    row = tx.conn.execute(select(status.c.index_check, status.c.newest_check)).first()
    if row is None or row.index_check != tx.index(status.c.index_check, _CHECK):
        raise WrongKey(_OTHER_FIRST_KEY)
    if row.newest_check is not None and not _is_opened(tx.keys, status.c.newest_check, row.newest_check):
        raise WrongKey(_OLDER_KEYS)
    if row.newest_check is None or not tx.keys.is_newest(row.newest_check):
        tx.conn.execute(update(status).values(newest_check=tx.seal(status.c.newest_check, 1, _CHECK)))


def prove_key(
    keys: Keyring, key_check: bytes, index_check: bytes | None = None, newest_check: bytes | None = None
) -> None:
    """Prove the key by what `status` of a database holds, of any version: older ones have no `index_check`, and no
    `newest_check`.

    Raises WrongKey.
    """
    if not _is_opened(keys, status.c.key_check, key_check):
        raise WrongKey(_OTHER_KEY)
    if newest_check is not None and not _is_opened(keys, status.c.newest_check, newest_check):
        raise WrongKey(_OLDER_KEYS)
    if index_check not in (None, keys.index(f"{status.name}.{status.c.index_check.name}", _CHECK)):
        raise WrongKey(_OTHER_FIRST_KEY)


def prove_key_within(conn: Connection, keys: Keyring, place: str) -> bool:
    """The same by the tables in this schema of PostgreSQL; whether they have anything to prove it by. Raises
    WrongKey.
    """
    has = {each["name"] for each in inspect(conn).get_columns(status.name, schema=place)}
    known = [column(each.name, each.type) for each in CHECKS if each.name in has]
    row = conn.execute(select(*known).select_from(table(status.name, schema=place))).first()
    if row is None:
        return False
    prove_key(keys, **row._mapping)
    return True


def prove_key_of(tx: Tx) -> None:
    """Prove the key by what `status` holds, as every start does, and write nothing. Raises WrongKey."""
    checks = tx.conn.execute(select(*CHECKS)).one()
    prove_key(tx.keys, *(None if each is None else bytes(each) for each in checks))  # type: ignore[arg-type]


def _finds_somebody(tx: Tx) -> bool:
    """A database of an older program has nothing else that tells whether its index is made with this key."""
    row = tx.conn.execute(select(people.c.id, people.c.chat, people.c.chat_index).limit(1)).first()
    return row is None or tx.index(people.c.chat, tx.open(people.c.chat, row.id, row.chat)) == row.chat_index


def _is_opened(keys: Keyring, column: Column[Any], sealed: bytes) -> bool:
    try:
        return keys.open(sealed, f"{status.name}.{column.name}.1") == _CHECK
    except WrongKey:
        return False


def _keep_nothing(version: str) -> object:
    """A database that is new, or no worse for being migrated."""


def _nothing(tx: Tx) -> object:
    """Nothing is written as it is made."""


async def prepare(
    db: Database,
    *,
    keep: Callable[[str], object] = _keep_nothing,
    create: bool = False,
    hold: bool = False,
    moving: bool = False,
    first: Callable[[Tx], object] = _nothing,
) -> None:
    """Make the database ready for use: migrate it, then prove the key. Raises StorageError.

    `create`: where there is none yet, one is made; otherwise that is DatabaseGone. `hold`: for a running bot, which has
    it until the database is closed, as one of several where it can be shared. `moving`: for who moves it, who has it
    alone, and is not refused as Moved where nobody is to start. `first`: written in the transaction in which a new one
    is made. An older database is left as it is until `keep`, told its version, has returned; what that raises is
    raised. Tables are made beside nobody and changed beside nobody who could not work with what becomes of them, else
    HeldElsewhere.
    """
    if create:
        _make_folder(db.url)
    else:
        expect_file(db.url)
    async with db.changing():
        version = None if create else await get_version(db)
        behind = version is not None and version < HEAD
        if behind and db.can_be_shared:
            await db.expect_none_older(works_from(version))
        alone = create or moving or (behind and not db.can_be_shared)
        if alone or behind or hold:
            await db.hold(shared=not alone)
        try:
            if create:
                _make_file(db.url)
                version = await db.alone(lambda tx: schema_version(tx.conn))
            if version is not None and version < HEAD:
                await asyncio.to_thread(keep, version)
            await _make_tables_ready(db, first)
            if not moving:
                await db.read(expect_the_truth)
            if hold and not moving:
                await db.hold(shared=True, again=_expect_no_change)
        finally:
            if not hold:
                await db.let_go()


async def _make_tables_ready(db: Database, first: Callable[[Tx], object]) -> None:
    """Where others are at work, a table is waited for in moments: who waits holds everybody up who comes later."""
    for _ in range(_TRIES):
        try:
            return await db.alone(partial(_make_ready, first=first))
        except StorageUnavailable as error:
            if not is_locked(error.__cause__):
                raise
            await asyncio.sleep(_PAUSE_SECONDS)
    raise StorageUnavailable(
        "The tables cannot be changed now: somebody has been reading them for long. Nothing was changed."
    )


def _expect_no_change(tx: Tx) -> None:
    """Raises WrongSchema or Moved where this program can work here no more, since somebody changed what it is."""
    if not works_with(tx.conn):
        version = schema_version(tx.conn)
        raise WrongSchema(f"The database was changed to version {version} while it was out of reach: start anew.")
    expect_the_truth(tx)


async def expect_nobody(db: Database) -> None:
    """Raises HeldElsewhere where a running bot has this database, be it there or not."""
    file = _file_of(db.url)
    if file is None or file.parent.is_dir():
        await db.hold()
        await db.let_go()


async def get_version(db: Database) -> str:
    """The migration at which this database stands. Raises DatabaseGone where there is none."""
    expect_file(db.url)
    version = await db.read(lambda tx: schema_version(tx.conn))
    if version is None:
        raise without_tables(db.url)
    return version


def expect_file(url: str) -> None:
    """Raises DatabaseGone where the file of an SQLite database is not there."""
    file = _file_of(url)
    if file is not None and not file.exists():
        raise DatabaseGone(f"{file} is not there. {HOW_TO_GO_ON}")


def _file_of(url: str) -> Path | None:
    parsed = make_url(url)
    return Path(str(parsed.database)) if parsed.get_backend_name() == "sqlite" else None


def _make_folder(url: str) -> None:
    """In which an SQLite file, and who has it, will stand."""
    file = _file_of(url)
    if file is not None:
        with _making(file):
            file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)


def _make_file(url: str) -> None:
    """A database file that is not there yet is made so that only its owner can read it, as SQLite's side files are."""
    file = _file_of(url)
    if file is not None and not file.exists():  # closing a file that SQLite has open would take its locks away
        with _making(file):
            os.close(os.open(file, os.O_CREAT | os.O_RDWR, 0o600))


@contextmanager
def _making(file: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise StorageUnavailable(f"{file} cannot be opened: {error.strerror}.") from None
