"""One running bot for one file of SQLite, and nobody who changes its tables beside it: they are told who has it.

The hold is the system's, and ends with the process that has it, however that ends: nothing stale is left to be cleaned
up. What PostgreSQL has instead is in `storage/server_lock.py`.
"""

import os
import socket
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from storage.errors import HeldElsewhere, StorageUnavailable
from storage.place import Identity, identity_of


class FileHold:
    """A lock on a file beside the database's own, in which stands who has it.

    A lost one, whose file was taken away as if it were stale, is taken anew, if nobody else has it.
    """

    def __init__(self, database: Path, now: datetime) -> None:
        from filelock import FileLock

        file = database.resolve()  # by whatever name it is called
        self._file = file.with_name(f"{file.name}.lock")
        self._holder = f"on {socket.gethostname()}, process {os.getpid()}, since {told(now)}"
        self._lock = FileLock(self._file, mode=0o600, fallback_to_soft=False, on_acquired=self._sign)
        self._own: Identity | None = None

    def ensure(self) -> None:
        """Have it, or raise HeldElsewhere, or StorageUnavailable where no lock can be had there."""
        from filelock import Timeout

        if self._own is not None and identity_of(self._file) == self._own:
            return
        self.let_go()
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            raise HeldElsewhere(refusal(self._read_holder())) from None
        except OSError as error:
            raise StorageUnavailable(f"{self._file} cannot be locked: {error.strerror}.") from None

    def _sign(self, lock: int) -> None:
        os.ftruncate(lock, 0)
        os.pwrite(lock, self._holder.encode(), 0)
        found = os.fstat(lock)
        self._own = found.st_dev, found.st_ino

    def _read_holder(self) -> str:
        with suppress(OSError):  # it may have been taken away just now
            return self._file.read_text(encoding="utf-8").strip()
        return ""

    def let_go(self) -> None:
        """Somebody else may have it."""
        self._own = None
        self._lock.release()


def told(at: datetime) -> str:
    """An instant, for the operator."""
    return f"{at:%Y-%m-%d %H:%M} UTC"


def refusal(holder: str) -> str:
    """What is said where somebody else has it, of whom this is known."""
    where = f", {holder}" if holder else ""
    return f"The database is in use by another alliance-bot{where}. Stop that one first; nothing was changed."
