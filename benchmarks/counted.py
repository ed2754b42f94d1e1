"""What the database does: its statements, the steps they take, and the processor time of transactions.

A step is one of SQLite's instructions. How many a statement takes depends on nothing but the rows and the plan, so two
sizes can be compared to a hair, on however busy a machine; what takes no more steps takes no more time.
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

_SEVERAL = re.compile(r"\?(, \?)+")
EVERY = 10
"""Steps are counted in tens; what is left over counts for the statement's next run."""


@dataclass
class Cost:
    """How many statements were run; `seconds` of the processor, between the begin and the end of transactions."""

    statements: int = 0
    seconds: float = 0.0
    steps_of: Counter[str] = field(default_factory=Counter)
    """The steps of each statement, by its text."""

    @property
    def steps(self) -> int:
        return sum(self.steps_of.values())


class Meter:
    """Counts on every connection that is made after `watch`."""

    def __init__(self) -> None:
        self._now = Cost()
        self._begun: dict[int, float] = {}
        self._runs: dict[int, str] = {}

    def watch(self) -> None:
        """From now on."""
        for name, listener in (("begin", self._begins), ("commit", self._ends), ("rollback", self._ends)):
            event.listen(Engine, name, listener)
        event.listen(Engine, "before_cursor_execute", self._executes)

    @contextmanager
    def counting(self) -> Iterator[Cost]:
        """What is done within, complete at its end."""
        self._now = cost = Cost()
        yield cost
        self._now = Cost()

    def _begins(self, conn: Connection) -> None:
        driver: Any = conn.connection.driver_connection
        if "counted" not in conn.info:
            conn.info["counted"] = True
            driver.set_progress_handler(partial(self._step, id(conn)), EVERY)
        self._begun[id(conn)] = time.thread_time()

    def _ends(self, conn: Connection) -> None:
        begun = self._begun.pop(id(conn), None)
        if begun is not None:
            self._now.seconds += time.thread_time() - begun

    def _executes(self, conn: Connection, _cursor: object, statement: str, *_told: object) -> None:
        self._now.statements += 1
        self._runs[id(conn)] = _SEVERAL.sub("?", statement)

    def _step(self, connection: int) -> None:
        self._now.steps_of[self._runs.get(connection, "")] += EVERY
