"""Every row of SQLite carries a keyed checksum, so that a flipped bit is refused and never served.

No query and no writer knows of it: what is written is summed by triggers, and what is read comes from views that leave
out what does not match, both made on each connection (`TEMP`) from the tables that are there. The key is the key
ring's, so a row changed by hand does not match either. PostgreSQL has page checksums of its own, where they are
switched on (docs/decisions/checksums.md).

A row that does not match is *damaged*: it is noted, and a transaction that came upon one is refused, except where the
damage is to one of many (`Tx.sparing`) or means less access only (`LEFT_OUT`).
"""

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Set
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, PrimaryKeyConstraint, Table, UniqueConstraint
from sqlalchemy.dialects.sqlite.base import SQLiteCompiler

from storage.encryption import Keyring
from storage.errors import Damaged
from storage.tables import metadata

COLUMN = "checksum"
UNSUMMED = {
    "status": "one row, which every update writes: instants of the machine, and what proves the key proves itself",
    "updates": "a row for every update, which nobody is shown; a wrong one lets an update be taken again, or not",
}
"""The tables without checksums, and why."""

# Where a damaged row is as one that is not there: somebody has a right, a link or a button less, or the detector knows
# less. Everything else is refused: what is left of it would be another truth.
LEFT_OUT = frozenset(
    {
        "absences",
        "allowances",
        "figures_answers",
        "fits",
        "handovers",
        "invitations",
        "outgoing",
        "own_views",
        "people",
        "roles",
        "screens",
        "set_aside",
        "stand_ins",
        "verdicts",
        "wanted_reports",
    }
)
_NUMBERS = ("INTEGER", "BIGINT", "BOOLEAN", "FLOAT")  # smaller than every text
_REMEMBERED = 128  # rows of a table, those that one turn after the other comes upon; all would fill the memory

Row = tuple[str, int | str]
"""A table, and the id of a row of it; where it has none, what it is found by."""


@dataclass
class Noticed:
    """What a connection that is `watching` came upon: in this transaction what is `left_out`, and `now` what else
    refuses it; `ever` since the program started.
    """

    ever: set[Row]
    now: set[Row] = field(default_factory=set)
    left_out: set[Row] = field(default_factory=set)
    watching: bool = False

    def begin(self) -> None:
        """A transaction begins."""
        self.now, self.left_out = set(), set()

    def note(self, row: Row) -> None:
        """This row is damaged."""
        self.ever.add(row)
        (self.left_out if row[0] in LEFT_OUT else self.now).add(row)

    def spare(self) -> None:
        """What was come upon is left out, too."""
        self.left_out |= self.now
        self.now = set()

    @contextmanager
    def apart(self) -> Iterator[None]:
        """What is come upon in here is looked at by itself first, be it known before or not."""
        now, left_out = self.now, self.left_out
        self.begin()
        try:
            yield
        finally:
            self.now |= now
            self.left_out |= left_out

    def refuse(self, but: Set[Row] = frozenset()) -> None:
        """Raise Damaged when this transaction came upon a damaged row, `but` these."""
        found = sorted(f"{table} {row}" for table, row in self.now - but)
        if found:
            raise Damaged(f"The database is damaged at {', '.join(found)}.")


class FromViews(SQLiteCompiler):
    """Compiles statements so that they read from the views, and write to the tables."""

    def visit_table(self, table: Any, *args: Any, **how: Any) -> Any:
        """A table in a FROM is the view of it, under the table's name."""
        text = super().visit_table(table, *args, **how)  # type: ignore[no-untyped-call]
        if not how.get("asfrom") or how.get("iscrud") or not is_summed(table):
            return text
        view = self.preparer.quote(_view(table.name))
        alias = how.get("enclosing_alias")
        return view if alias is not None and alias.element is table else f"{view} AS {text}"


def is_summed(table: Table) -> bool:
    """Whether the rows of this table are looked at; a mere `table(...)` names it for what no row need be read for."""
    return isinstance(table, Table) and table.name in metadata.tables and table.name not in UNSUMMED


def _view(table: str) -> str:
    return f"sound_{table}"


def watch(connection: sqlite3.Connection, keys: Keyring, noticed: Noticed, *, writer: bool) -> None:
    """Make views, and for a writer triggers, on this connection, once every table has its column.

    A view looks at each row that it finds once more: what a query asks for, SQLite takes from an index, or from the
    question itself. Raises sqlite3.DatabaseError where only some tables have theirs.
    """
    tables = _tables(connection)
    there = [COLUMN in tables[table] for table in _summed() if table in tables]
    if any(there) and not all(there):  # they get it together: a flipped bit has changed its name
        raise sqlite3.DatabaseError("a table has lost its checksums")
    if any(COLUMN not in tables.get(table, ()) for table in _summed()):
        return
    noticed.watching = True
    script = ["PRAGMA temp_store=MEMORY; BEGIN;"]
    for table in _summed():
        columns = _own(tables[table])
        _add_functions(connection, table, list(columns), keys, noticed)
        script += [_view_of(table, columns), _triggers_of(table, columns) if writer else ""]
    connection.executescript("\n".join([*script, "COMMIT;"]))


Columns = Mapping[str, str]
"""The names of columns, in their order, with their types."""


def _own(columns: Columns) -> Columns:
    return {name: kind for name, kind in columns.items() if name != COLUMN}


def _told(columns: Columns, of: str = "") -> str:
    """What the functions are told: of a text its bytes, for a flipped bit may make it none, or a number a text; and
    nothing of what is bytes where a text was, or a text where bytes were, for that flips as easily."""

    def one(value: str, kind: str) -> str:
        if kind in _NUMBERS:
            return f"iif({value} < '', {value}, CAST({value} AS BLOB))"
        other = "text" if kind == "BLOB" else "blob"
        return f"iif(typeof({value}) = '{other}', 0, CAST({value} AS BLOB))"

    return ", ".join(one(f"{of}{name}", kind) for name, kind in columns.items())


def _kept(of: str = "") -> str:
    """The row's own checksum, as bytes: a flipped bit may make it a text that is none."""
    return f"CAST({of}{COLUMN} AS BLOB)"


def _view_of(table: str, columns: Columns) -> str:
    same = " AND ".join(f"own.{each} IS {table}.{each}" for each in sorted(_indexed(metadata.tables[table])))
    return f"""
        CREATE TEMP VIEW {_view(table)} AS SELECT * FROM main.{table} AS {table} WHERE (
            SELECT is_{table}({_kept()}, {_told(columns)}) FROM main.{table} AS own
            WHERE own.rowid = {table}.rowid AND {same});
    """  # noqa: S608 - the names are our tables' own


def _indexed(table: Table) -> set[str]:
    """What may be read from an index, where the table is not looked at."""
    unique = [each for each in table.constraints if isinstance(each, UniqueConstraint | PrimaryKeyConstraint)]
    return {column.name for index in (*table.indexes, *unique) for column in index.columns}


def _triggers_of(table: str, columns: Columns) -> str:
    own, was = _told(columns), _told(columns, "OLD.")
    return f"""
        CREATE TEMP TRIGGER {table}_added AFTER INSERT ON main.{table} BEGIN
            UPDATE {table} SET {COLUMN} = sum_{table}({own}) WHERE rowid = NEW.rowid; END;
        CREATE TEMP TRIGGER {table}_changed AFTER UPDATE OF {", ".join(columns)} ON main.{table} BEGIN
            UPDATE {table} SET {COLUMN} = new_{table}({_kept("OLD.")}, {was}, {own}) WHERE rowid = NEW.rowid; END;
    """  # noqa: S608


def _add_functions(
    connection: sqlite3.Connection, table: str, columns: list[str], keys: Keyring, noticed: Noticed
) -> None:
    place, width = _place_of_id(columns), len(columns)
    total = _sum_of(table, keys)
    matches = lru_cache(_REMEMBERED)(lambda checksum, *row: checksum == total(*row))

    def is_sound(checksum: bytes | None, *row: Any) -> bool:
        if matches(checksum, *row):
            return True
        noticed.note((table, _named(row[place])))
        return False

    def renewed(checksum: bytes | None, *both: Any) -> bytes | None:
        return total(*both[width:]) if is_sound(checksum, *both[:width]) else checksum

    for name, function in ((f"is_{table}", is_sound), (f"sum_{table}", total), (f"new_{table}", renewed)):
        connection.create_function(name, -1, function)


def _sum_of(table: str, keys: Keyring) -> Callable[..., bytes]:
    """The checksum of a row's values; `ascii` says each value and its kind the same way in every version of Python."""
    return lambda *row: keys.checksum(ascii((table, row)).encode())


def _place_of_id(columns: list[str]) -> int:
    return columns.index("id") if "id" in columns else 0


def _named(row: object) -> int | str:
    return row if isinstance(row, int) else ascii(row)


def _summed() -> list[str]:
    return [name for name in metadata.tables if name not in UNSUMMED]


def _tables(connection: sqlite3.Connection) -> dict[str, dict[str, str]]:
    """The columns of every table there is."""
    found: dict[str, dict[str, str]] = {}
    query = (
        "SELECT t.name, c.name, c.type FROM main.sqlite_master t, pragma_table_info(t.name) c WHERE t.type = 'table'"
    )
    for table, column, kind in connection.execute(query):
        found.setdefault(table, {})[column] = kind
    return found


def find_damaged(conn: Connection, keys: Keyring) -> set[Row]:
    """Every row that does not match its checksum. A table without checksums is taken as it is."""
    return damaged_rows(_driver(conn), keys)


def damaged_rows(connection: sqlite3.Connection, keys: Keyring) -> set[Row]:
    """The same of a file of any version that is opened by itself."""
    return {row for unsound in _unsound(connection, keys).values() for row in unsound.values()}


def _unsound(connection: sqlite3.Connection, keys: Keyring) -> dict[str, dict[int, Row]]:
    """By table, and by the number by which SQLite knows each row."""
    found: dict[str, dict[int, Row]] = {}
    for table, columns in _tables(connection).items():
        if table in _summed() and COLUMN in columns:
            total, own = _sum_of(table, keys), _own(columns)
            place = _place_of_id(list(own))
            rows = connection.execute(f"SELECT rowid, {_kept()}, {_told(own)} FROM main.{table}")  # noqa: S608
            found[table] = {row[0]: (table, _named(row[2 + place])) for row in rows if row[1] != total(*row[2:])}
    return found


def is_summed_up(conn: Connection) -> bool:
    """Whether every table carries checksums."""
    tables = _tables(_driver(conn))
    return all(COLUMN in tables.get(table, ()) for table in _summed())


def rebuild(conn: Connection, keys: Keyring, change: Callable[[], None]) -> None:
    """Change the tables, and sum their rows anew; where a table has no checksums it gets them.

    What was damaged before does not become sound by that.
    """
    connection = _driver(conn)
    unsound = _unsound(connection, keys)
    change()
    for table, columns in _tables(connection).items():
        if table not in _summed():
            continue
        if COLUMN not in columns:
            connection.execute(f"ALTER TABLE main.{table} ADD COLUMN {COLUMN} BLOB")
        own, total = _own(columns), _sum_of(table, keys)
        rows = connection.execute(f"SELECT rowid, {_told(own)} FROM main.{table}").fetchall()  # noqa: S608
        sums = [(None if row[0] in unsound.get(table, ()) else total(*row[1:]), row[0]) for row in rows]
        connection.executemany(f"UPDATE main.{table} SET {COLUMN} = ? WHERE rowid = ?", sums)  # noqa: S608


def _driver(conn: Connection) -> sqlite3.Connection:
    driver = conn.connection.driver_connection
    if not isinstance(driver, sqlite3.Connection):
        raise TypeError("checksums are SQLite's")
    return driver
