"""`alliance-bot restore`: a copy takes the place of the database, which is moved aside and never overwritten."""

import asyncio
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from random import SystemRandom

from sqlalchemy import text
from sqlalchemy.engine import make_url

from bot import postgres_tools
from bot.backup import copy_sqlite, free_name, numbered, unfinished
from bot.config import ConfigError, load_config
from bot.copies import Copy, kind_of, proven
from bot.keys import load_keys
from storage import status
from storage.database import Database, Tx
from storage.encryption import Keyring
from storage.errors import HeldElsewhere
from storage.hold import FileHold
from storage.schema import prove_key_within
from storage.server_lock import held_by
from storage.version import HEAD, schema_version

_IN_USE = "The database is in use: stop the bot (and whatever else has it open), then restore."
_OTHERS = text(
    "SELECT application_name, usename, backend_start AT TIME ZONE 'UTC' FROM pg_stat_activity "
    "WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend' "
    "ORDER BY application_name LIKE 'alliance-bot %' DESC, backend_start LIMIT 1"  # a bot says who it is
)
_PATIENCE, _LOOKS_APART = 3.0, 0.1  # seconds: whoever has just let go is listed by PostgreSQL a moment longer
_SCHEMAS = text("SELECT nspname FROM pg_namespace")
_TABLES = text("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename")


@dataclass(frozen=True)
class Restored:
    """What was done: what the copy held, and where that is now which was there before (None: nothing was): a file, or a
    schema of the same database.
    """

    holds: Copy
    aside: str | None
    in_schema: bool = False

    @property
    def aside_told(self) -> str | None:
        """The same for a sentence."""
        return f"the schema {self.aside} of the same database" if self.aside and self.in_schema else self.aside


def restore(config_path: Path, file: Path, *, now: datetime) -> Restored:
    """Verify the copy, move aside what is there, put the copy in its place, and verify that.

    Raises ConfigError or StorageError, and leaves everything as it was then.
    """
    config = load_config(config_path)
    keys, url = load_keys(config), config.database.url
    holds = proven(file, keys)
    expected, found = make_url(url).get_backend_name(), kind_of(file)
    if found != expected:
        raise ConfigError([f"{file} is a copy of a database of {found}, and database.url names one of {expected}."])
    if expected == "sqlite":
        aside = into_file(file, Path(str(make_url(url).database)), keys, now)
    else:
        aside = asyncio.run(_into_postgresql(file, url, keys, now))
    if holds.version == HEAD:
        asyncio.run(_note_stopped(url, keys, now))
    return Restored(holds, aside, in_schema=expected != "sqlite")


async def _note_stopped(url: str, keys: Keyring, now: datetime) -> None:
    """The copy was mostly made while a bot ran; on what is in its place now none does yet."""
    db = Database(url, keys, now=lambda: now, rng=SystemRandom())

    def note(tx: Tx) -> None:
        started_at = status.get_status(tx).started_at
        if started_at is not None and started_at <= now:  # else it was started just now
            status.mark_stopped(tx)

    try:
        await db.write(note)
    finally:
        await db.close()


# SQLite


def into_file(copy: Path, place: Path, keys: Keyring, now: datetime) -> str | None:
    """Put a copy where the database is or was; returns where that is now which was there before. Raises as above."""
    if place.exists() and place.samefile(copy):
        raise ConfigError([f"{copy} is the database itself, no copy of it."])
    aside = free_name(place, f"replaced-{now:%Y%m%dT%H%M%SZ}")
    with unfinished(place) as coming:
        copy_sqlite(copy, coming)
        proven(coming, keys)
        _write_through(coming)
        with _held(place, now), _used_by_nobody(place):
            moved = _move(place, aside)
            try:
                coming.rename(place)
                _write_through(place.parent)
            except OSError:
                _move(aside, place)
                raise
    proven(place, keys)
    return moved


def _write_through(path: Path) -> None:
    """To the disk, so that a power cut leaves the old or the new, and both whole."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _move(old: Path, new: Path) -> str | None:
    """Move a database with its side files; where it is now, or what was left of it. None: there was nothing."""
    there = [end for end in ("-shm", "-wal", "") if Path(f"{old}{end}").exists()]
    for end in there:
        Path(f"{old}{end}").rename(f"{new}{end}")
    return f"{new}{there[-1]}" if there else None


@contextmanager
def _held(file: Path, now: datetime) -> Iterator[None]:
    """Not beside a running bot, which need not have its file open: it may be gone, or Telegram not answer yet."""
    hold = FileHold(file, now)
    hold.ensure()
    try:
        yield
    finally:
        hold.let_go()


@contextmanager
def _used_by_nobody(file: Path) -> Iterator[None]:
    """Have the database alone, with its log written home. One that is damaged cannot be had, and nobody works on it."""
    if not file.is_file():
        if file.exists():
            raise ConfigError([f"{file} is no file."])
        yield
        return
    connection = sqlite3.connect(file, isolation_level=None, timeout=0)
    try:
        try:
            (mode,) = connection.execute("PRAGMA journal_mode=DELETE").fetchone()
            if mode == "wal":
                raise ConfigError([_IN_USE])
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY:
                raise ConfigError([_IN_USE]) from None
        except sqlite3.DatabaseError:
            pass  # damaged: that is what it is replaced for
        yield
    finally:
        connection.close()


# PostgreSQL


async def _into_postgresql(copy: Path, url: str, keys: Keyring, now: datetime) -> str | None:
    """Tables that are there go into a schema of their own, in the same database; they come back where it fails."""
    db = Database(url, keys, now=lambda: now, rng=SystemRandom())
    try:
        schema, moved = await _moved_when_alone(db, f"{postgres_tools.ASIDE}{now:%Y%m%dt%H%M%Sz}")
        try:
            await asyncio.to_thread(postgres_tools.load, url, copy)
            await db.read(lambda tx: _prove(tx, keys))
        except BaseException:
            await db.alone(lambda tx: _take_back(tx, schema, moved))
            raise
    finally:
        await db.close()
    return schema if moved else None


async def _moved_when_alone(db: Database, name: str) -> tuple[str, list[str]]:
    """The schema and the tables that were moved there, once nobody else is connected. Raises HeldElsewhere when
    somebody stays, and says who.
    """
    for _ in range(round(_PATIENCE / _LOOKS_APART)):
        with suppress(HeldElsewhere):
            return await db.alone(lambda tx: _set_aside(tx, name))
        await asyncio.sleep(_LOOKS_APART)
    return await db.alone(lambda tx: _set_aside(tx, name))


def _set_aside(tx: Tx, name: str) -> tuple[str, list[str]]:
    """The schema of this name, numbered where one has it already, and the tables that were moved there. Raises
    HeldElsewhere where somebody else is connected.
    """
    other = tx.conn.execute(_OTHERS).first()
    if other is not None:
        raise HeldElsewhere(held_by(*other))
    tables, taken = list(tx.conn.execute(_TABLES).scalars()), set(tx.conn.execute(_SCHEMAS).scalars())
    schema = next(each for each in numbered(name, "_") if each not in taken)
    if tables:
        tx.conn.exec_driver_sql(f"CREATE SCHEMA {schema}")
    for table in tables:
        tx.conn.exec_driver_sql(f'ALTER TABLE public."{table}" SET SCHEMA {schema}')
    return schema, tables


def _take_back(tx: Tx, schema: str, moved: list[str]) -> None:
    for table in tx.conn.execute(_TABLES).scalars().all():
        tx.conn.exec_driver_sql(f'DROP TABLE public."{table}" CASCADE')
    for table in moved:
        tx.conn.exec_driver_sql(f'ALTER TABLE {schema}."{table}" SET SCHEMA public')
    if moved:
        tx.conn.exec_driver_sql(f"DROP SCHEMA {schema}")


def _prove(tx: Tx, keys: Keyring) -> None:
    """That what stands there now has a version and opens with the key."""
    if schema_version(tx.conn) is None or not prove_key_within(tx.conn, keys, "public"):
        raise ConfigError(["What was put in place has no status; everything is as it was."])
