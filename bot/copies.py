"""What is in a copy of the database: looked into, and proven to open with the key, without changing anything.

A copy is an SQLite file, or an archive of pg_dump's.
"""

import re
import sqlite3
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from bot import postgres_tools
from storage.checksums import damaged_rows
from storage.encryption import Keyring
from storage.errors import StorageUnavailable, WrongKey, WrongSchema
from storage.schema import CHECKS, prove_key
from storage.version import HEAD

_SQLITE, _ARCHIVE = b"SQLite format 3\0", b"PGDMP"
_TOLD = {"people": "people", "sessions": "sessions", "check_ins": "check-ins", "alerts": "alerts"}
_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
_BEGIN = re.compile(rb'COPY public\."?(\w+)"? \((.*)\) FROM stdin;\n')


@dataclass
class Copy:
    """What a copy holds: the version of its tables, how many rows each has, and what proves the key.

    `damaged` counts the rows that do not match their checksum.
    """

    version: str | None = None
    rows: Counter[str] = field(default_factory=Counter)
    key_check: bytes | None = None
    index_check: bytes | None = None
    newest_check: bytes | None = None
    damaged: int = 0

    @property
    def told(self) -> str:
        """The numbers by which an operator recognises it."""
        numbers = ", ".join(f"{name}: {self.rows[table]:,}" for table, name in _TOLD.items())
        older = (
            "" if self.version == HEAD else f" (tables of version {self.version}; this program brings them to {HEAD})"
        )
        damage = f". Rows that are damaged and will be shown to nobody: {self.damaged}" if self.damaged else ""
        return f"{numbers}{older}{damage}"


def kind_of(file: Path) -> str | None:
    """Which kind of copy a file is, `sqlite` or `postgresql`; None: neither."""
    with file.open("rb") as opened:
        begin = opened.read(16)
    return "sqlite" if begin == _SQLITE else "postgresql" if begin.startswith(_ARCHIVE) else None


def proven(file: Path, keys: Keyring) -> Copy:
    """Look into a copy and prove that it is whole and opens with this key.

    Raises StorageUnavailable when it is no whole copy, WrongSchema when it is of a newer program, WrongKey.
    """
    try:
        kind = kind_of(file)
    except OSError as error:
        raise StorageUnavailable(f"{file} cannot be read: {error.strerror}.") from None
    if kind is None:
        raise StorageUnavailable(
            f"{file} is no copy of a database: neither an SQLite file nor an archive of pg_dump's."
        )
    copy = _in_sqlite(file, keys) if kind == "sqlite" else _in_archive(file)
    if copy.version is None or copy.key_check is None:
        raise StorageUnavailable(f"{file} is no database of this program.")
    if copy.version > HEAD:
        raise WrongSchema(f"{file} is of a newer version of this program ({copy.version}; this one knows {HEAD}).")
    try:
        prove_key(keys, copy.key_check, copy.index_check, copy.newest_check)
    except WrongKey as error:
        raise WrongKey(f"{file}: {error}") from None  # else "this database" would be taken for the one that is in use
    return copy


def _in_sqlite(file: Path, keys: Keyring) -> Copy:
    copy = Copy()
    connection = sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)
    try:
        if [*connection.execute("PRAGMA integrity_check")] != [("ok",)]:
            raise StorageUnavailable(f"{file} is damaged: SQLite's integrity check does not pass.")
        if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise StorageUnavailable(f"{file} is damaged: a row belongs to another that is not there.")
        for (table,) in connection.execute(_TABLES).fetchall():
            (copy.rows[table],) = connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()  # noqa: S608
        if copy.rows["alembic_version"] and copy.rows["status"]:
            (copy.version,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            known = {row[1] for row in connection.execute("PRAGMA table_info(status)")}
            for name in sorted(known.intersection(each.name for each in CHECKS)):
                (check,) = connection.execute(f"SELECT {name} FROM status").fetchone()  # noqa: S608
                setattr(copy, name, check)
            copy.damaged = len(damaged_rows(connection, keys))
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise StorageUnavailable(f"{file} is damaged ({type(error).__name__}).") from None
    finally:
        connection.close()
    return copy


def _in_archive(file: Path) -> Copy:
    """All of its rows are read, so that a cut or changed archive is found out."""
    copy, table = Copy(), ""
    columns: list[str] = []
    for line in postgres_tools.rows_of(file):
        if begun := _BEGIN.fullmatch(line):
            table, columns = begun[1].decode(), begun[2].decode().replace('"', "").split(", ")
            copy.rows[table] = 0
        elif line == b"\\.\n":
            table = ""
        elif table:
            copy.rows[table] += 1
            if table in ("status", "alembic_version"):
                _note(copy, dict(zip(columns, line.rstrip(b"\n").split(b"\t"), strict=True)))
    return copy


def _note(copy: Copy, row: dict[str, bytes]) -> None:
    if "version_num" in row:
        copy.version = row["version_num"].decode()
    for name in (each.name for each in CHECKS):
        if row.get(name, b"\\N") != b"\\N":
            setattr(copy, name, bytes.fromhex(row[name].decode().removeprefix("\\\\x")))
