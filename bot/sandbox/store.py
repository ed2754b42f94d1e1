"""What outlives the process: one SQLite file, written at every change, so that a kill loses nothing shown."""

import base64
import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

_SCHEMA = "CREATE TABLE IF NOT EXISTS item (kind TEXT, key TEXT, value TEXT NOT NULL, PRIMARY KEY (kind, key))"
_PUT = "INSERT INTO item VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value"


class Store:
    """Items by kind and key. Each `put` and `drop` is its own transaction, unless they are made together."""

    def __init__(self, directory: Path) -> None:
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._db = sqlite3.connect(directory / "sandbox.sqlite3", isolation_level=None)
        self._db.execute("PRAGMA journal_mode=WAL")
        self._db.execute("PRAGMA synchronous=NORMAL")
        self._db.execute(_SCHEMA)

    @contextmanager
    def together(self) -> Iterator[None]:
        """All that is written inside is kept, or nothing of it."""
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")

    def put(self, kind: str, key: object, value: Any) -> None:
        text = json.dumps(value, default=_plain)
        self._db.execute(_PUT, (kind, str(key), text))

    def drop(self, kind: str, key: object) -> None:
        self._db.execute("DELETE FROM item WHERE kind = ? AND key = ?", (kind, str(key)))

    def all(self, kind: str) -> Iterator[tuple[str, Any]]:
        """Items of a kind, oldest first."""
        rows = self._db.execute("SELECT key, value FROM item WHERE kind = ? ORDER BY rowid", (kind,)).fetchall()
        return ((key, json.loads(value)) for key, value in rows)

    def close(self) -> None:
        self._db.close()


def _plain(value: object) -> str:
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    raise TypeError(f"not storable: {type(value).__name__}")
