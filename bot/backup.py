"""Copies of the database, made while the bot runs and verified before they get their names.

`alliance-bot backup` makes one, and so does every upgrade before it changes an SQLite database.
"""

import fcntl
import hashlib
import os
import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from itertools import chain, count
from pathlib import Path

import structlog
from sqlalchemy.engine import make_url

from bot import postgres_tools
from bot.config import ConfigError, load_config
from bot.copies import Copy, proven
from bot.keys import load_keys
from storage.encryption import Keyring
from storage.errors import StorageUnavailable
from storage.version import HEAD

log = structlog.get_logger("alliance.backup")


@dataclass(frozen=True)
class Backup:
    """A copy that was made: where, how large in bytes, what it holds, and which older copies went for it."""

    file: Path
    size: int
    holds: Copy
    removed: list[Path] = field(default_factory=list)


def back_up(config_path: Path, place: Path, keep: int | None = None, *, now: datetime) -> Backup:
    """Copy the configured database, as `copy_to` does."""
    config = load_config(config_path)
    return copy_to(place, config.database.url, load_keys(config), keep, now=now)


def copy_to(place: Path, url: str, keys: Keyring, keep: int | None = None, *, now: datetime) -> Backup:
    """Write a copy (mode 600) to a file, which must not exist, or into a folder, under a name that says when.

    With `keep`, `place` is a folder (it is made), in which the newest so many copies of this database stay, of those
    that were made there in this way. Raises ConfigError or StorageError.
    """
    is_folder = keep is not None or place.is_dir()
    if is_folder:
        _make_folder(place)
    elif place.exists() or place.is_symlink():
        raise ConfigError([f"{place} is there already; a backup overwrites nothing."])
    with unfinished(place / "backup" if is_folder else place) as copying:
        if make_url(url).get_backend_name() == "sqlite":
            copy_sqlite(Path(str(make_url(url).database)), copying)
        else:
            postgres_tools.dump(url, copying)
        holds = proven(copying, keys)
        made = place / _name(url, holds, now) if is_folder else place
        copying.rename(made)
    return Backup(made, made.stat().st_size, holds, _rotate(made, keep) if keep else [])


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except FileExistsError:
        raise ConfigError([f"{folder} is a file; --keep needs a folder, in which copies are kept."]) from None
    except OSError as error:
        raise ConfigError([f"{folder} cannot be made: {error.strerror}."]) from None


def _name(url: str, holds: Copy, now: datetime) -> str:
    """A name that says of which database it is, by the beginning of a fingerprint, and when it was made."""
    mark = hashlib.sha256(holds.key_check or b"").hexdigest()[:8]
    end = "db" if make_url(url).get_backend_name() == "sqlite" else "dump"
    return f"alliance-bot-{mark}-{now:%Y%m%dT%H%M%SZ}.{end}"


def copies_in(folder: Path, mark: str = "[0-9a-f]{8}") -> list[Path]:
    """Copies that were made in this folder under such names, oldest first: of this database, or of all."""
    ours = re.compile(rf"alliance-bot-{mark}-\d{{8}}T\d{{6}}Z\.(db|dump)")
    found = [each for each in folder.iterdir() if ours.fullmatch(each.name) and not each.is_symlink()]
    return sorted(found, key=lambda each: each.stem.rpartition("-")[2])


def _rotate(newest: Path, keep: int) -> list[Path]:
    """Remove the oldest copies of the same database."""
    kept = copies_in(newest.parent, newest.name.split("-")[2])
    removed = [each for each in kept if each != newest and each.is_file()][: max(0, len(kept) - keep)]
    try:
        for old in removed:
            old.unlink()
    except OSError as error:
        raise ConfigError([f"{newest} is made and verified, but an older copy cannot be removed: {error}."]) from None
    return removed


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
    with unfinished(file.with_name(f"{file.name}.before-{HEAD}")) as copying:
        copy_sqlite(file, copying, version)
        copy = free_name(file, f"before-{HEAD}")
        copying.rename(copy)
    log.info("kept a copy before upgrading", file=copy.name, version=version, to=HEAD)
    return copy


def numbered(name: str, before: str) -> Iterator[str]:
    """This name, and then the same with a number behind it, from 2 on."""
    return chain([name], (f"{name}{before}{number}" for number in count(2)))


def free_name(file: Path, end: str) -> Path:
    """The name that ends so beside this file, with a number where something is called so already."""
    files = (file.with_name(f"{file.name}.{each}") for each in numbered(end, "-"))
    return next(each for each in files if not each.exists() and not each.is_symlink())


@contextmanager
def unfinished(file: Path) -> Iterator[Path]:
    """A private file to write to, which is to be renamed when it is whole, and else is gone.

    Raises ConfigError where it cannot be written, or another process writes the same just now.
    """
    path = file.with_name(f".{file.name}.unfinished")
    try:
        held = os.open(path, os.O_WRONLY | os.O_CREAT, 0o600)
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if os.fstat(held).st_ino != path.stat().st_ino:  # another has just finished, and this is its copy
                raise BlockingIOError
            os.truncate(held, 0)
            yield path
            path.unlink(missing_ok=True)
        except BlockingIOError:
            raise ConfigError([f"{file}: another process writes there just now."]) from None
        except BaseException:
            path.unlink(missing_ok=True)
            raise
        finally:
            os.close(held)
    except OSError as error:
        raise ConfigError([f"{file} cannot be written: {error.strerror}."]) from None


def copy_sqlite(source: Path, target: Path, version: str | None = None) -> None:
    """Copy a database, in use or not, into this empty file, and verify it: also its version, where one is given."""
    if not source.is_file():
        raise StorageUnavailable(f"{source} is not there.")
    writing = sqlite3.connect(target)
    try:
        reading = sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True)
        try:
            reading.backup(writing)
        finally:
            reading.close()
        writing.execute("PRAGMA journal_mode=DELETE")
        intact = writing.execute("PRAGMA integrity_check").fetchone()[0]
        broken = writing.execute("PRAGMA foreign_key_check").fetchone()
        found = writing.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.Error as error:
        raise StorageUnavailable(f"The copy could not be made: {error}.") from None
    finally:
        writing.close()
    if intact != "ok" or broken is not None or (version is not None and found != (version,)):
        raise StorageUnavailable("The copy did not verify, and was thrown away. Run `alliance-bot doctor`.")
