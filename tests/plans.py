"""Which statements look at every row of a table: found wherever a test runs one, on both engines.

What people or the machine wait for finds its rows by an index, however much there is. What may look at all of a table
stands here, with the reason.
"""

import re
import traceback
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, event
from sqlalchemy.engine import Engine

ROOT = Path(__file__).parent.parent
OURS = ("storage", "handlers", "bot", "reports")
SMALL = {
    "status": "one row", "alembic_version": "one row", "programmes": "as many as programmes",
    "studies": "a few a programme", "fits": "a few a programme", "releases": "one a period",
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
    "storage/held.py": "a report, by a reader",
    "storage/raised.py": "a report, by a reader",
    "storage/standing.py": "a report, by a reader",
    "storage/own_in_figures.py": "a report, by a reader",
    "storage/people.py:_delete_nobodies": "once an hour, of people",
    "storage/people.py:list_people": "once, when the commands have changed",
    "storage/alerts.py:list_details": "`doctor`",
    "storage/calendars.py:count_calendars": "`doctor`",
    "storage/programme_scores.py:count_scored": "`doctor`",
    "storage/calendars.py:count_failures": "`doctor`",
    "storage/schema.py:_finds_somebody": "one row of them",
    "storage/migrations": "once",
    "storage/moving.py": "a move, once, with the bot stopped",
    "storage/contents.py": "one row of each, before a move or a beginning",
}
"""Functions that may, or all of a file or folder, each with why."""
_READS = re.compile(r"\s*(SELECT|UPDATE|DELETE|WITH)\b")
_SCAN = re.compile(r"SCAN (\w+)")

found: list[str] = []
_known: set[str] = set()


def watch() -> None:
    """From now on, of every statement of every engine."""
    event.listen(Engine, "before_cursor_execute", _look)


def _look(
    conn: Connection, _cursor: object, statement: str, parameters: Any, _context: object, executemany: bool
) -> None:
    shape = re.sub(r"\?(, \?)+", "?", statement)
    if shape in _known or conn.dialect.name != "sqlite" or not _READS.match(statement):
        return
    _known.add(shape)
    who = _who()
    if who is None or any(who.startswith(each) for each in SEES_ALL):
        return
    asked = conn.connection.cursor()
    asked.execute(f"EXPLAIN QUERY PLAN {statement}", parameters[0] if executemany else parameters)
    scans = [row[3] for row in asked.fetchall() if _is_scan(row[3])]
    if scans:
        found.append(f"{who}: {'; '.join(scans)}\n    {' '.join(statement.split())}")


def _is_scan(step: str) -> bool:
    """Whether it goes through a whole table, and not through what was found before, or through a small one."""
    of = _SCAN.match(step)
    return of is not None and of[1] not in SMALL and of[1] != "CONSTANT" and not of[1].startswith(("anon_", "subquery"))


def _who() -> str | None:
    """The function of ours that runs it, such as `storage/alerts.py:list_current`; None: a test does by itself."""
    ours = [frame for frame in traceback.extract_stack() if _room(frame.filename) in OURS]
    inner = [each for each in ours if Path(each.filename).name not in ("database.py", "engines.py", "seen.py")]
    if not inner:
        return None
    last = next((each for each in reversed(inner) if not each.name.startswith("<")), inner[-1])
    return f"{Path(last.filename).relative_to(ROOT)}:{last.name}"


def _room(file: str) -> str:
    path = Path(file)
    return path.relative_to(ROOT).parts[0] if path.is_relative_to(ROOT) and ".venv" not in path.parts else ""
