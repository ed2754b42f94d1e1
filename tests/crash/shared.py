"""What the test and the bot's process share: a clock, a fuse, and a few counters, in one small mapped file."""

import mmap
import os
import signal
import struct
from datetime import UTC, datetime
from pathlib import Path

from tests.stage import MONDAY, Clock

POINTS = ("before commit", "after commit", "after acknowledge", "after send")
_TIME, _FUSE, _TICKS, _RESTS = struct.Struct("d"), struct.Struct("ii"), struct.Struct("ii"), struct.Struct("ii")
_AT_TIME, _AT_FUSE, _AT_TICKS, _AT_RESTS, _SIZE = 0, 8, 16, 24, 32


class Shared(Clock):
    """A clock that both processes read. `arm` lights a fuse that the bot burns down at a named point."""

    def __init__(self, path: Path, *, create: bool = False) -> None:
        self.path = path
        if create:
            path.write_bytes(bytes(_SIZE))
        with path.open("r+b") as file:
            self._map = mmap.mmap(file.fileno(), _SIZE)
        if create:
            self.at = MONDAY

    @property
    def at(self) -> datetime:
        return datetime.fromtimestamp(_TIME.unpack_from(self._map, _AT_TIME)[0], UTC)

    @at.setter
    def at(self, value: datetime) -> None:
        _TIME.pack_into(self._map, _AT_TIME, value.timestamp())

    # --- the fuse

    def arm(self, point: str, passes: int = 1) -> None:
        """Kill the bot when it passes this point for the `passes`-th time from now."""
        _FUSE.pack_into(self._map, _AT_FUSE, POINTS.index(point) + 1, passes)

    def disarm(self) -> None:
        _FUSE.pack_into(self._map, _AT_FUSE, 0, 0)

    def pass_point(self, point: str) -> None:
        """In the bot's process: it is at this point. Leaves a mark before it dies."""
        armed, left = _FUSE.unpack_from(self._map, _AT_FUSE)
        if armed != POINTS.index(point) + 1:
            return
        _FUSE.pack_into(self._map, _AT_FUSE, armed, left - 1)
        if left <= 1:
            self.disarm()
            with self._mark(point).open("a") as file:
                file.write("reached\n")
            os.kill(os.getpid(), signal.SIGKILL)

    def reached(self, point: str) -> int:
        """How often the bot died at this point, by the marks it left."""
        mark = self._mark(point)
        return mark.read_text().count("reached") if mark.exists() else 0

    def _mark(self, point: str) -> Path:
        return self.path.with_name(f"{point.replace(' ', '-')}.mark")

    # --- ticks

    def ask_for_tick(self) -> None:
        asked, done = _TICKS.unpack_from(self._map, _AT_TICKS)
        _TICKS.pack_into(self._map, _AT_TICKS, asked + 1, done)

    def take_tick(self) -> bool:
        """In the bot's process: whether a tick was asked for since the last."""
        asked, done = _TICKS.unpack_from(self._map, _AT_TICKS)
        _TICKS.pack_into(self._map, _AT_TICKS, asked, asked)
        return bool(asked > done)

    # --- rest

    def ask_for_rest(self) -> int:
        """Whoever asks is told when nothing is left to do: `rested` is this number then."""
        asked, done = _RESTS.unpack_from(self._map, _AT_RESTS)
        _RESTS.pack_into(self._map, _AT_RESTS, asked + 1, done)
        return int(asked) + 1

    @property
    def rested(self) -> int:
        return int(_RESTS.unpack_from(self._map, _AT_RESTS)[1])

    @property
    def rest_asked(self) -> int:
        """In the bot's process: by which number it was asked last; 0: what was asked is answered."""
        asked, done = _RESTS.unpack_from(self._map, _AT_RESTS)
        return int(asked) if asked != done else 0

    def rest(self, asked: int) -> None:
        """In the bot's process: nothing was left to do after this was asked."""
        _RESTS.pack_into(self._map, _AT_RESTS, _RESTS.unpack_from(self._map, _AT_RESTS)[0], asked)
