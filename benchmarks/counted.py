"""What the database does: its statements, what it looks at for them, and the time of transactions.

On SQLite that is *steps*, its own instructions; on PostgreSQL *rows*, those that it reads of tables and entries of
indexes. Both depend on nothing but the rows and the plan, so two sizes can be compared to a hair, on however busy a
machine; where no more is looked at, it takes no more time.
"""

import re
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from sqlalchemy import Connection, event
from sqlalchemy.engine import Engine

_SEVERAL = re.compile(r"(\?|\$\d+(::[A-Z ]+)?)(, (\?|\$\d+(::[A-Z ]+)?))+")
EVERY = 10
"""Steps are counted in tens; what is left over counts for the statement's next run."""
_LOOKED_AT = """
SELECT coalesce(sum(pg_stat_get_xact_tuples_returned(oid)), 0) FROM pg_class
WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'i')
"""


@dataclass
class Cost:
    """How many statements were run; `seconds` between the begin and the end of transactions: of the processor on
    SQLite, on the wall on PostgreSQL, which is another process.
    """

    statements: int = 0
    seconds: float = 0.0
    steps_of: Counter[str] = field(default_factory=Counter)
    """The steps or rows of each statement, by its text."""

    @property
    def steps(self) -> int:
        return sum(self.steps_of.values())


class Meter:
    """Counts on every connection that is made after `watch`."""

    def __init__(self) -> None:
        self._now = Cost()
        self._begun: dict[int, tuple[Cost, float]] = {}
        self._runs: dict[int, str] = {}
        self._before: dict[int, int] = {}

    def watch(self) -> None:
        """From now on."""
        for name, listener in (("begin", self._begins), ("commit", self._ends), ("rollback", self._ends)):
            event.listen(Engine, name, listener)
        event.listen(Engine, "before_cursor_execute", self._executes)
        event.listen(Engine, "after_cursor_execute", self._has_executed)

    @contextmanager
    def counting(self) -> Iterator[Cost]:
        """What is done within, complete at its end."""
        self._now = cost = Cost()
        yield cost
        self._now = Cost()

    def _begins(self, conn: Connection) -> None:
        if _is_sqlite(conn) and "counted" not in conn.info:
            driver: Any = conn.connection.driver_connection
            conn.info["counted"] = True
            driver.set_progress_handler(partial(self._step, id(conn)), EVERY)
        self._begun[id(conn)] = self._now, _clock(conn)

    def _ends(self, conn: Connection) -> None:
        cost, begun = self._begun.pop(id(conn), (None, 0.0))
        if cost is self._now:  # a connection that is held begins long before
            cost.seconds += _clock(conn) - begun

    def _executes(self, conn: Connection, _cursor: object, statement: str, *_told: object) -> None:
        self._now.statements += 1
        self._runs[id(conn)] = _SEVERAL.sub("?", statement)
        if not _is_sqlite(conn):
            self._before[id(conn)] = self._looked_at(conn)

    def _has_executed(self, conn: Connection, *_told: object) -> None:
        if not _is_sqlite(conn):
            self._now.steps_of[self._runs[id(conn)]] += self._looked_at(conn) - self._before[id(conn)]

    def _looked_at(self, conn: Connection) -> int:
        """Rows and entries, as the server has counted them for this connection; asking takes none of its time."""
        begun = time.perf_counter()
        cursor = conn.connection.cursor()
        cursor.execute(_LOOKED_AT, ())
        (found,) = cursor.fetchone() or (0,)
        if id(conn) in self._begun:
            cost, since = self._begun[id(conn)]
            self._begun[id(conn)] = cost, since + time.perf_counter() - begun
        return int(found)

    def _step(self, connection: int) -> None:
        self._now.steps_of[self._runs.get(connection, "")] += EVERY


def _is_sqlite(conn: Connection) -> bool:
    return conn.dialect.name == "sqlite"


def _clock(conn: Connection) -> float:
    return time.thread_time() if _is_sqlite(conn) else time.perf_counter()
