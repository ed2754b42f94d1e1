"""What a transaction has read by its id is not read again, until one of its own statements may have changed it.

A tap asks for its pair seven times: who proves a right and who words a screen need not know of each other. What was
read is its connection's, is forgotten when a transaction begins, and by every statement that writes: what was read of
its table, for no foreign key hands a change on; by everything else, as a savepoint that is rolled back, all there is.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable
from typing import Any, TypeVar, cast

from sqlalchemy import Engine

T = TypeVar("T")


class Seen:
    """What was read, by table, and there by who read it and the id it was asked for."""

    def __init__(self) -> None:
        self._read: defaultdict[str, dict[Hashable, object]] = defaultdict(dict)
        self._written: set[str | None] = set()

    def once(self, table: str, key: Hashable, read: Callable[[], T]) -> T:
        """What `read` finds in this table under this key; what it raises is not kept."""
        known = self._read[table]
        if key not in known:
            known[key] = read()
        return cast(T, known[key])

    def keep(self, table: str, key: Hashable, value: object) -> None:
        """What would be found in this table under this key was found in another way."""
        self._read[table][key] = value

    def known(self, table: str, key: Hashable) -> object | None:
        """What would be found without reading, if anything."""
        return self._read[table].get(key)

    def read_anew(self) -> None:
        """What was read so far is not what is to be found."""
        self._read.clear()

    def forget(self, table: str | None = None) -> None:
        """This table, or any, is written to: nothing is known of it any more."""
        self._written.add(table)
        if table is None:
            self._read.clear()
        else:
            self._read.pop(table, None)

    def begin(self) -> None:
        """A transaction begins: nothing is known, and nothing is written."""
        self._read.clear()
        self._written.clear()

    def has_written(self, table: str) -> bool:
        """Whether a statement of this transaction may have changed a row of it."""
        return not self._written.isdisjoint((table, None))


def forget_what_is_written(engine: Engine) -> None:
    """Have every statement of this engine make its connection forget what the statement may change."""
    usual: Any = engine.dialect.execution_ctx_cls

    class Forgetting(usual):  # type: ignore[misc]
        def pre_exec(self) -> None:
            super().pre_exec()
            if self.compiled is None:  # a string for the driver, which in this program writes no rows
                return
            statement: Any = self.compiled.statement
            if not statement.is_select:
                seen = self.root_connection.info.get(Seen)
                if seen is not None:
                    writes_rows = self.isinsert or self.isupdate or self.isdelete
                    seen.forget(statement.table.name if writes_rows else None)

    engine.dialect.execution_ctx_cls = Forgetting
