"""Room on the disk that an SQLite database stands on. The disk of a PostgreSQL server cannot be seen from here."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.engine import make_url

_MEGABYTE = 1_000_000
_NEARLY_GONE = 100 * _MEGABYTE  # a busy day's log of the database, and what else writes there in an hour or two
_LITTLE = 1_000 * _MEGABYTE  # weeks of any service: time to do something about it
_COPIES = 2  # an upgrade keeps a whole copy, and a backup beside it is another

Free = Callable[[Path], int]
"""How many bytes are free in a folder. Raises OSError."""


def free_in(folder: Path) -> int:
    """As the machine says: what is free for anybody but the administrator."""
    return shutil.disk_usage(folder).free


@dataclass(frozen=True)
class Space:
    """In bytes: what is `free` where the database stands, and what the database takes now."""

    free: int
    taken: int

    @property
    def nearly_gone(self) -> bool:
        """The next things written may not find room."""
        return self.free < _NEARLY_GONE

    @property
    def needed(self) -> int:
        """What should be free: a gigabyte, or room for an upgrade's copy and a backup."""
        return max(_LITTLE, _COPIES * self.taken)

    @property
    def is_little(self) -> bool:
        """There is room now, but not for long, or not for a copy."""
        return self.free < self.needed


def copy_needs(space: Space) -> int:
    """In bytes: what must be free for a copy that leaves room for what is written meanwhile."""
    return space.taken + _NEARLY_GONE


def look_at_space(url: str, free: Free = free_in) -> Space | None:
    """The room for the database of this URL; None when it cannot be seen from here."""
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite" or not parsed.database:
        return None
    file = Path(parsed.database)
    try:
        sizes = [each.stat().st_size for each in (file, file.with_name(f"{file.name}-wal")) if each.exists()]
        return Space(free(file.parent), sum(sizes))
    except OSError:
        return None


def megabytes(count: int) -> str:
    """Bytes in words."""
    return f"{count / _MEGABYTE:,.0f} MB"
