"""The process that copies the database, or restores a copy on trial, in nobody's way: `python -m bot.copying`.

Either reads every row. So it is done beside the running bot, at the lowest priority: what is to be done comes as JSON
on standard input, what became of it goes to standard output. Where the key is stands in the same places as for the bot.
"""

import json
import os
import sys
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from bot.backup import copies_in, copy_to
from bot.config import ConfigError
from bot.keys import keys_at
from bot.space import copy_needs, free_in, look_at_space, megabytes
from bot.trial import restore_on_trial
from storage.errors import StorageError


@dataclass(frozen=True)
class Work:
    """What is to be done: of which database, with the key of which file, in which folder, when.

    `keep`: make a copy, and keep so many; 0: restore the newest one on trial.
    """

    url: str
    key_file: str
    folder: str
    at: str
    keep: int = 0

    def to_json(self) -> str:
        """As the process reads it."""
        return json.dumps(asdict(self))


def do(work: Work) -> Mapping[str, object]:
    """What the log tells of it. Raises ConfigError or StorageError."""
    keys, folder, now = keys_at(work.key_file), Path(work.folder), datetime.fromisoformat(work.at)
    if not work.keep:
        newest = _newest(folder)
        found = restore_on_trial(newest, work.url, keys, now=now)
        return {"file": newest.name, **_counts(found.rows)}
    _expect_room(work.url, folder)
    made = copy_to(folder, work.url, keys, work.keep, now=now)
    return {"file": made.file.name, "bytes": made.size, **_counts(made.holds.rows), "removed": len(made.removed)}


def _counts(rows: Mapping[str, int]) -> dict[str, int]:
    return {name: rows[name] for name in ("people", "check_ins", "alerts")}


def _newest(folder: Path) -> Path:
    copies = copies_in(folder) if folder.is_dir() else []
    if not copies:
        raise ConfigError([f"{folder} holds no copy that could be restored on trial."])
    return copies[-1]


def _expect_room(url: str, folder: Path) -> None:
    """A copy must not take the last room, which what people say may need. An archive's size is not known."""
    space = look_at_space(url)
    if space is None:
        return
    there = next(each for each in (folder, *folder.parents) if each.exists())
    free, needed = free_in(there), copy_needs(space)
    if free < needed:
        raise ConfigError([f"{folder}: {megabytes(free)} are free, and a copy needs {megabytes(needed)}: make room."])


def main() -> None:
    """Be the process."""
    os.nice(19)
    try:
        told = do(Work(**json.load(sys.stdin)))
    except (ConfigError, StorageError, OSError) as error:
        told = {"why": str(error) or type(error).__name__}
    except Exception as error:  # its words may hold a row, or how the database is reached: the log takes neither
        told = {"why": type(error).__name__}
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main()
