"""A folder that is there with all that belongs in it, or not at all: written under another name, and shown last."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType
from typing import IO

from bot.config import ConfigError


class NewFolder:
    """One that is being made, for its owner alone; what is not shown in the end is gone again.

    A machine that stops in between leaves it under its other name, which the next one that is made there removes.
    Raises ConfigError where there is such a folder already, or it cannot be made, written or shown.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._other = folder.with_name(f".{folder.name}.unfinished")
        self._shown = False

    def __enter__(self) -> NewFolder:
        if self.folder.exists() or self.folder.is_symlink():
            raise ConfigError([f"--out: {self.folder} is there already; expected the name of a new folder."])
        try:
            if self._other.is_dir() and not self._other.is_symlink():
                shutil.rmtree(self._other)
            self._other.mkdir(mode=0o700)
        except OSError as error:
            raise ConfigError([f"--out: {self.folder} cannot be made: {error.strerror}."]) from None
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if not self._shown:
            shutil.rmtree(self._other, ignore_errors=True)
        if isinstance(error, OSError):
            such = error.filename or self.folder
            raise ConfigError([f"--out: {such} cannot be written: {error.strerror}. Nothing was kept."]) from None

    def write(self, name: str, write: Callable[[IO[str]], None]) -> bytes:
        """A file in it, to be read by its owner alone; returns what is in it."""

        def encoded(file: IO[bytes]) -> None:
            text = TextIOWrapper(file, encoding="utf-8", write_through=True)
            write(text)
            text.detach()

        self._write(name, encoded)
        return (self._other / name).read_bytes()

    def put(self, name: str, content: bytes) -> None:
        """The same, of what is known already; it may stand in a folder of its own there."""
        self._write(name, lambda file: file.write(content))

    def _write(self, name: str, write: Callable[[IO[bytes]], object]) -> None:
        path = self._other / name
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            write(file)
            file.flush()
            os.fsync(file.fileno())

    def show(self) -> list[Path]:
        """From now on it is there; returns its files in order of their names. Raises OSError where it cannot be."""
        self._other.rename(self.folder)
        self._shown = True
        return sorted(each for each in self.folder.rglob("*") if each.is_file())
