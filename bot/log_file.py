"""The log as a file: for its owner alone, of bounded size, and never a reason for the bot to stand still."""

import logging
import os
import sys
from contextlib import suppress
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from typing import cast

from bot.config import ConfigError

_LARGEST = 10_000_000  # bytes: weeks of any service
_OLDER = 9  # so that a log takes a tenth of a gigabyte at most


class LogFile(RotatingFileHandler):
    """Writes to a file (mode 600) until it is full, then begins it anew; the older ones have a number behind the name.

    What cannot be written there, on a full disk or because the folder has gone, goes to standard error instead, and the
    file is tried again with the next line. Raises ConfigError where it cannot be opened at first.
    """

    def __init__(self, file: str, largest: int = _LARGEST, older: int = _OLDER) -> None:
        try:
            super().__init__(file, maxBytes=largest, backupCount=older, encoding="utf-8")
        except OSError as error:
            raise ConfigError([f"log.file: {file} cannot be written: {error.strerror}."]) from None

    def _open(self) -> TextIOWrapper:
        """A file that is there already is kept from others, too."""
        opened = open(self.baseFilename, "a", encoding="utf-8", opener=_privately)  # noqa: SIM115 - it stays open
        os.fchmod(opened.fileno(), 0o600)
        return opened

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - its name in the library
        """The file is closed, with what it could not take; whatever it was of, it is opened anew."""
        stream, self.stream = self.stream, None
        with suppress(Exception):
            cast(TextIOWrapper, stream).close()
        with suppress(Exception):
            sys.stderr.write(f"{self.format(record)}\n")


def _privately(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
