"""Which statements look at every row of a table: found wherever a test runs one, on both engines.

What people or the machine wait for finds its rows by an index, however much there is. What may look at all of a table
stands here, with the reason. PostgreSQL looks through any table that is small, as each is in a test: so it is asked for
a plan in which only what cannot be found by an index is looked for without one.
"""

import json
import re
import traceback
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, event
from sqlalchemy.engine import Engine

from storage.tables import metadata

ROOT = Path(__file__).parent.parent
OURS = ("storage", "handlers", "bot", "reports")
SMALL = {
    "status": "one row", "alembic_version": "one row", "programmes": "as many as programmes",
    "studies": "a few a programme", "fits": "a few a programme", "allowances": "one a programme",
    "releases": "one a period",
    "wanted_reports": "gone once it is made", "platform_keys": "a few a programme", "centres": "a few a programme",
    "database_moves": "one for each move",
    "set_aside": "what could not be taken, in words of `doctor`",
    "absences": "of therapists, now and then", "stand_ins": "of therapists, now and then",
}  # fmt: skip
"""Tables that do not grow with clients."""
SEES_ALL = {
    "storage/about_client.py:part_with_left": "what was taken in the last days, once a client has left",
    "storage/about_client.py:_forget_what_failed": "once a client has left, of what is set aside",
    "storage/check_ins.py:begin_anew": "once, when a program asks other questions than the one before it",
    "storage/clock.py": "only where a clock was ahead",
    "storage/fits.py:list_kinds": "what there is to learn from, once an hour, by a reader",
    "storage/held.py": "a report, by a reader",
    "storage/raised.py": "a report, by a reader",
    "storage/standing.py": "a report, by a reader",
    "storage/own_in_figures.py": "a report, by a reader",
    "storage/schema.py:_finds_somebody": "the first row, once, of a database of an older version",
    "storage/people.py:list_people": "once, when the commands have changed",
    "storage/calendars.py:count_calendars": "`doctor`",
    "storage/programme_scores.py:count_scored": "`doctor`",
    "storage/calendars.py:count_failures": "`doctor`",
    "storage/migrations": "once",
    "storage/moving.py": "a move, once, with the bot stopped",
    "storage/contents.py": "one row of each, before a move or a beginning",
}
"""Functions that may, or all of a file or folder, each with why."""
_READS = re.compile(r"\s*(SELECT|UPDATE|DELETE|WITH)\b")
_SEVERAL = re.compile(r"(\?|\$\d+(::[A-Z ]+)?)(, (\?|\$\d+(::[A-Z ]+)?))+")
_SCAN = re.compile(r"SCAN (\w+)")
_NO_OTHER_WAY = ("enable_seqscan", "enable_hashjoin", "enable_mergejoin", "enable_material")

_BENEATH = ("storage/database.py", "storage/seen.py", "engines/sqlite.py", "engines/postgresql.py")

_OF_SOME = {
    str(index.name)
    for table in metadata.tables.values()
    for index in table.indexes
    if index.dialect_options["postgresql"]["where"] is not None
}
"""Indexes of few rows: to go through one of them is to look at those alone."""

found: list[str] = []
_known: set[str] = set()


def watch() -> None:
    """From now on, of every statement of every engine."""
    event.listen(Engine, "before_cursor_execute", _look)


def _look(
    conn: Connection, _cursor: object, statement: str, parameters: Any, _context: object, executemany: bool
) -> None:
    shape = f"{conn.dialect.name}: {_SEVERAL.sub('?', statement)}"
    if shape in _known or not _READS.match(statement):
        return
    _known.add(shape)
    who = _who()
    if who is None or any(who.startswith(each) for each in SEES_ALL):
        return
    scans_of = {"sqlite": _scans_of_sqlite, "postgresql": _scans_of_postgresql}[conn.dialect.name]
    try:
        named = list(scans_of(conn, statement, parameters[0] if executemany else parameters))
    except Exception:
        driver: Any = conn.connection.driver_connection
        if conn.dialect.name == "postgresql" and driver.is_closed():
            _known.discard(shape)  # a test has cut it off, and the statement itself is to find that out
            return
        raise
    scans = [each for each in named if _grows(each)]
    if scans:
        found.append(f"{who}: {', '.join(scans)} ({conn.dialect.name})\n    {' '.join(statement.split())}")


def _scans_of_sqlite(conn: Connection, statement: str, parameters: Any) -> Iterator[str]:
    """The names of what it goes through from end to end."""
    asked = conn.connection.cursor()
    asked.execute(f"EXPLAIN QUERY PLAN {statement}", parameters)
    for row in asked.fetchall():
        of = _SCAN.match(row[3])
        if of is not None:
            yield of[1]


def _scans_of_postgresql(conn: Connection, statement: str, parameters: Any) -> Iterator[str]:
    """The same, where an index serves whatever one can serve."""
    asked = conn.connection.cursor()
    for setting in _NO_OTHER_WAY:
        asked.execute(f"SET LOCAL {setting} = off", ())
    asked.execute(f"EXPLAIN (FORMAT JSON, COSTS OFF) {statement}", parameters)
    told = asked.fetchone()
    for setting in _NO_OTHER_WAY:
        asked.execute(f"SET LOCAL {setting} = on", ())
    assert told is not None
    (plan,) = json.loads(told[0]) if isinstance(told[0], str) else told[0]
    yield from _whole_tables(plan["Plan"])


def _whole_tables(node: Mapping[str, Any], above: str = "", *, ends_early: bool = False) -> Iterator[str]:
    """Tables of this node of a plan, and of those below it, that are gone through without a condition of an index.

    With `ends_early` the first rows are all that is wanted: those an index that is gone through in order has at once.
    """
    of = node.get("Relation Name", above)
    index = node.get("Index Name")
    is_whole = index is not None and "Index Cond" not in node and index not in _OF_SOME
    if (is_whole and (not ends_early or "Filter" in node)) or node["Node Type"] == "Seq Scan":
        yield of
    for each in node.get("Plans", ()):
        yield from _whole_tables(each, of, ends_early=node["Node Type"] == "Limit")


def _grows(name: str) -> bool:
    """Whether this is a table of ours, and not what was found before, and not a small one."""
    return name not in SMALL and name != "CONSTANT" and not name.startswith(("anon_", "subquery", "pg_"))


def _who() -> str | None:
    """The function of ours that runs it, such as `storage/alerts.py:list_current`; None: a test does by itself."""
    ours = [frame for frame in traceback.extract_stack() if _room(frame.filename) in OURS]
    inner = [each for each in ours if not each.filename.endswith(_BENEATH)]
    if not inner:
        return None
    last = next((each for each in reversed(inner) if not each.name.startswith("<")), inner[-1])
    return f"{Path(last.filename).relative_to(ROOT)}:{last.name}"


def _room(file: str) -> str:
    path = Path(file)
    return path.relative_to(ROOT).parts[0] if path.is_relative_to(ROOT) and ".venv" not in path.parts else ""
