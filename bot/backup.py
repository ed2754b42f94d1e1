"""`alliance-bot backup`: a copy of the database, made while the bot runs, and verified before it gets its name."""

import os
import shutil
import sqlite3
import subprocess
from pathlib import Path

from sqlalchemy.engine import make_url

from bot.config import ConfigError, load_config
from storage.errors import StorageUnavailable
from storage.schema import HEAD


def back_up(config_path: Path, file: Path) -> int:
    """Write the copy to `file` (mode 600; it must not exist) and return its size in bytes."""
    config = load_config(config_path)
    if file.exists():
        raise ConfigError([f"{file} is there already; a backup overwrites nothing."])
    unfinished = file.with_name(f".{file.name}.unfinished")
    url = make_url(config.database.url)
    try:
        os.close(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
        if url.get_backend_name() == "sqlite":
            _copy_sqlite(Path(str(url.database)), unfinished)
        else:
            _dump_postgresql(config.database.url, unfinished)
        unfinished.rename(file)
    except OSError as error:
        raise ConfigError([f"{file} cannot be written: {error.strerror}."]) from None
    finally:
        unfinished.unlink(missing_ok=True)
    return file.stat().st_size


def _copy_sqlite(source: Path, target: Path) -> None:
    if not source.exists():
        raise StorageUnavailable(f"{source} is not there.")
    reading, writing = sqlite3.connect(f"file:{source}?mode=ro", uri=True), sqlite3.connect(target)
    try:
        reading.backup(writing)
        writing.execute("PRAGMA journal_mode=DELETE")
        intact = writing.execute("PRAGMA integrity_check").fetchone()[0]
        broken = writing.execute("PRAGMA foreign_key_check").fetchone()
        version = writing.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.Error as error:
        raise StorageUnavailable(f"The copy could not be made: {error}.") from None
    finally:
        reading.close()
        writing.close()
    if intact != "ok" or broken is not None or version is None or version[0] != HEAD:
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
