"""A disk that fails as it is told to: whatever the bot's process writes in one folder passes `shim.c`.

A preload library, and not strace's fault injection: ptrace stops every call of the process twice, may be forbidden in a
container, and can neither write half of what it was given nor take back what was not synced yet.
"""

import ctypes
import errno
import mmap
import os
import shutil
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path

import pytest
from filelock import FileLock

SOURCE = Path(__file__).with_name("shim.c")
OPS = ("write", "sync", "truncate", "unlink", "rename", "make")


class Kind(IntEnum):
    """What goes wrong, as `shim.c` numbers it."""

    NOTHING, KILL, FAIL, SHORT, POWER = range(5)


@dataclass(frozen=True)
class Fault:
    """What goes wrong, from one call on for `many`, and again, with so many calls `apart` and those of a start between:
    with fewer nothing would ever be done.

    `sector`: in how large pieces a write is torn, in bytes.
    """

    name: str
    kind: Kind
    apart: int
    many: int = 1
    error: int = 0
    sector: int = 512


FAULTS = [
    Fault("killed", Kind.KILL, 80),
    Fault("power fails, torn at 512", Kind.POWER, 80, sector=512),
    Fault("power fails, torn at 4096", Kind.POWER, 80, sector=4096),
    Fault("disk full once", Kind.FAIL, 30, 1, errno.ENOSPC),
    Fault("disk full for a while", Kind.FAIL, 30, 9, errno.ENOSPC),
    Fault("I/O error once", Kind.FAIL, 30, 1, errno.EIO),
    Fault("I/O errors for a while", Kind.FAIL, 30, 9, errno.EIO),
    Fault("half is written", Kind.SHORT, 30),
    Fault("half is written, then the disk is full", Kind.SHORT, 30, 9, errno.ENOSPC),
]


class _Plan(ctypes.Structure):
    _fields_ = (
        *((name, ctypes.c_int64) for name in ("kind", "at", "many", "every", "error", "seed", "sector")),
        *((name, ctypes.c_int64) for name in ("count", "kept", "put_back")),
        ("struck", ctypes.c_int64 * len(OPS)),
        ("folder", ctypes.c_char * 256),
    )


class Disk:
    """The plan, which the process under the shim has mapped, too; `env` puts that process under it."""

    def __init__(self, plan: Path, library: Path) -> None:
        plan.write_bytes(bytes(ctypes.sizeof(_Plan)))
        with plan.open("r+b") as file:
            self._map = mmap.mmap(file.fileno(), ctypes.sizeof(_Plan))
        self._plan = _Plan.from_buffer(self._map)
        self.env = {**os.environ, "LD_PRELOAD": str(library), "CRASH_PLAN": str(plan)}

    def fail(self, folder: Path, fault: Fault | None, at: int = 0, *, every: int = 0, seed: int = 0) -> None:
        """From now on count what is written in this folder; this goes wrong at the `at`-th call.

        With `every`, again so many calls later, and so on.
        """
        plan = self._plan
        ctypes.memset(ctypes.addressof(plan), 0, ctypes.sizeof(plan))
        plan.folder = f"{folder}/".encode()
        plan.seed = seed
        if fault is not None:
            plan.at, plan.many, plan.error, plan.sector = at, fault.many, fault.error, fault.sector
            plan.every, plan.kind = every, fault.kind

    def mend(self) -> None:
        """From now on all goes well."""
        self._plan.kind = Kind.NOTHING

    @property
    def count(self) -> int:
        """How many calls there were."""
        return int(self._plan.count)

    @property
    def struck(self) -> Counter[str]:
        """How many calls went wrong, by kind of call."""
        return Counter({op: number for op, number in zip(OPS, self._plan.struck, strict=True) if number})

    @property
    def sectors(self) -> dict[str, int]:
        """Where the power failed: how many unsynced sectors were kept, and how many put back."""
        return {"kept": int(self._plan.kept), "put back": int(self._plan.put_back)}


def compiled_shim(meeting: Path) -> Path:
    """The library, compiled once for all workers of a run. Skips where that cannot be done, but never in CI."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if sys.platform != "linux" or compiler is None:
        why = "no preload library for tests: it needs Linux and a C compiler (Debian: gcc and libc6-dev)"
        if os.environ.get("CI"):
            pytest.fail(why)
        pytest.skip(why)
    library = meeting / "shim.so"
    with FileLock(meeting / "shim.lock"):
        if not library.exists():
            made = library.with_suffix(".new")
            command = [compiler, "-shared", "-fPIC", "-O1", "-Wall", "-Wextra", "-Werror", "-o", str(made), str(SOURCE)]
            subprocess.run(command, check=True)
            made.rename(library)
    return library
