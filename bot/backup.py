"""Copies of the database, made while the bot runs and verified before they get their names.

`alliance-bot backup` makes one, and so does every upgrade before it changes an SQLite database.
"""

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import structlog
from sqlalchemy.engine import make_url

from bot.config import ConfigError, load_config
from storage.errors import StorageUnavailable
from storage.schema import HEAD

log = structlog.get_logger("alliance.backup")


def back_up(config_path: Path, file: Path) -> int:
    """Write the copy to `file` (mode 600; it must not exist) and return its size in bytes."""
    url = load_config(config_path).database.url
    if file.exists():
        raise ConfigError([f"{file} is there already; a backup overwrites nothing."])
    with _whole(file) as unfinished:
        if make_url(url).get_backend_name() == "sqlite":
            _copy_sqlite(Path(str(make_url(url).database)), unfinished, HEAD)
        else:
            _dump_postgresql(url, unfinished)
    return file.stat().st_size


def keep_copy(url: str, version: str) -> Path | None:
    """Keep a database of this older version as it is, in a file beside it that is named after the coming one.

    None for PostgreSQL, which has no file: its operator backs up before an upgrade, and the log says so. Raises
    StorageUnavailable when the copy cannot be made or does not verify; nothing may be migrated then.
    """
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite":
        log.warning("upgrading without a copy: PostgreSQL is backed up by its operator", version=version, to=HEAD)
        return None
    file = Path(str(parsed.database))
    copy = file.with_name(f"{file.name}.before-{HEAD}")
    with _whole(copy) as unfinished:
        _copy_sqlite(file, unfinished, version)
    log.info("kept a copy before upgrading", file=copy.name, version=version, to=HEAD)
    return copy


@contextmanager
def _whole(file: Path) -> Iterator[Path]:
    """A private file to write to, which gets its name when it is whole, and else is gone."""
    unfinished = file.with_name(f".{file.name}.unfinished")
    try:
        os.close(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
        yield unfinished
        unfinished.rename(file)
    except OSError as error:
        raise ConfigError([f"{file} cannot be written: {error.strerror}."]) from None
    finally:
        unfinished.unlink(missing_ok=True)


def _copy_sqlite(source: Path, target: Path, version: str) -> None:
    if not source.exists():
        raise StorageUnavailable(f"{source} is not there.")
    reading, writing = sqlite3.connect(f"file:{source}?mode=ro", uri=True), sqlite3.connect(target)
    try:
        reading.backup(writing)
        writing.execute("PRAGMA journal_mode=DELETE")
        intact = writing.execute("PRAGMA integrity_check").fetchone()[0]
        broken = writing.execute("PRAGMA foreign_key_check").fetchone()
        found = writing.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.Error as error:
        raise StorageUnavailable(f"The copy could not be made: {error}.") from None
    finally:
        reading.close()
        writing.close()
    if intact != "ok" or broken is not None or found != (version,):
        raise StorageUnavailable("The copy did not verify, and was thrown away. Run `alliance-bot doctor`.")


def _dump_postgresql(url: str, target: Path) -> None:
    """PostgreSQL's own tools know best; the archive is listed to see that it can be read."""
    dump, restore = shutil.which("pg_dump"), shutil.which("pg_restore")
    if dump is None or restore is None:
        raise ConfigError(["pg_dump and pg_restore are needed to back up PostgreSQL: install its client tools."])
    plain = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    commands = ([dump, "--format=custom", f"--file={target}", f"--dbname={plain}"], [restore, "--list", str(target)])
    for command in commands:
        done = subprocess.run(command, capture_output=True, check=False)  # noqa: S603 - fixed words, own settings
        if done.returncode != 0:
            raise StorageUnavailable(f"{Path(command[0]).name} failed; nothing was kept.")
