"""Where an SQLite database lies, and that what is open is still what lies there.

A file that is deleted or exchanged goes on existing for whoever has it open: what is written then is lost to everybody
else, and nothing fails. So the name is looked up around every transaction, which takes some microseconds.
"""

import os
from pathlib import Path

from storage.errors import DatabaseGone

HOW_TO_GO_ON = (
    "If it was moved, put it back; if it is lost, restore the newest backup. "
    "`alliance-bot init` begins a new, empty one; no other command does."
)
Identity = tuple[int, int]
"""Of a file: its device and its number there."""


class Place:
    """A database file and its log, as the connections of this program know them."""

    def __init__(self, file: str) -> None:
        self.file = Path(file)
        self._log = Path(f"{file}-wal")
        self._known: Identity | None = None
        self._logs: dict[object, Identity] = {}
        self._told = False

    @property
    def uri(self) -> str:
        """By which SQLite opens what is there, and never makes anything."""
        return f"{self.file.absolute().as_uri()}?mode=rw"

    def check(self) -> None:
        """Raises DatabaseGone when the file, or the log that a connection writes to, is not what lies there."""
        found, log = identity_of(self.file), identity_of(self._log)  # first: a log may go as its connections do
        if found is None:
            raise DatabaseGone(f"{self.file} is not there. {HOW_TO_GO_ON}")
        if self._known is None:
            self._known = found
        if found != self._known:
            raise DatabaseGone(
                f"{self.file} was exchanged while it was in use: stop the bot, then start it on this one."
            )
        if any(each != log for each in list(self._logs.values())):
            raise DatabaseGone(
                f"{self._log} was taken away while it was in use: stop the bot, which saves what was in it."
            )
        self._told = False

    def is_news(self) -> bool:
        """Whether this is asked for the first time since all was well."""
        told, self._told = self._told, True
        return not told

    def note_log(self, connection: object) -> None:
        """This connection has read or written: from now on nobody can take the log away in good order."""
        if connection not in self._logs and (log := identity_of(self._log)) is not None:
            self._logs[connection] = log

    def leave(self, connection: object) -> None:
        """This connection is about to be closed; with the last one its log goes."""
        self._logs.pop(connection, None)

    def forget(self) -> None:
        """All is closed: what lies there then is what is opened next."""
        self._known = None


def identity_of(file: Path) -> Identity | None:
    """Which file lies there under this name; None: there is none."""
    try:
        found = os.stat(file)
    except (FileNotFoundError, NotADirectoryError):
        return None
    return found.st_dev, found.st_ino
