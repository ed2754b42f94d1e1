"""What another program does to a database of either engine."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from storage.database import Tx
from storage.tables import metadata
from tests import postgres


def by_hand(url: str, *statements: str) -> list[tuple[Any, ...]]:
    """Done by what knows nothing of the program, such as of checksums: what the last statement finds."""
    if not url.startswith("sqlite"):
        return postgres.run(url, *statements)
    with closing(_file(url)) as connection:
        return [connection.execute(each).fetchall() for each in statements][-1]


def content_of(url: str) -> bytes:
    """Everything that lies there, as whoever has it can read it: in the files, or on a server in every row."""
    if url.startswith("sqlite"):
        file = Path(url.removeprefix("sqlite:///"))
        return b"".join(each.read_bytes() for each in file.parent.glob(f"{file.name}*") if each.is_file())
    rows = (row for table in metadata.tables for row in postgres.run(url, f"TABLE {table}"))
    return b"\n".join(each if isinstance(each, bytes) else str(each).encode() for row in rows for each in row)


@contextmanager
def locked(url: str) -> Iterator[None]:
    """Another program keeps everybody else from writing."""
    if not url.startswith("sqlite"):
        with postgres.locked(url):
            yield
        return
    with closing(_file(url)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield


def impatient(tx: Tx) -> None:
    """From now on a write waits for no other program, so that the test need not either."""
    of = {"sqlite": "PRAGMA busy_timeout = 0", "postgresql": "SET lock_timeout = 1"}
    tx.conn.exec_driver_sql(of[tx.conn.dialect.name])


def _file(url: str) -> sqlite3.Connection:
    return sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)
