"""What it means that a database raises something."""

import sqlite3

from sqlalchemy.engine import make_url
from sqlalchemy.exc import DatabaseError, DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from storage.errors import DatabaseGone
from storage.place import HOW_TO_GO_ON

_LOCKED = "55P03"
# PostgreSQL, by class: connection, authorisation, no such database, conflict, resources, operator, system, corruption;
# and a server that became read-only, a lock that could not be had, and no such table.
_NOT_NOW = ("08", "28", "3D", "40", "53", "57", "58", "XX", "25006", _LOCKED, "42P01")


def is_not_now(error: BaseException) -> bool:
    """Whether the database failed, rather than a rule, a statement or a value in it."""
    if not isinstance(error, DBAPIError):
        return isinstance(error, PoolTimeout | OSError | sqlite3.Error)  # the last while it is opened
    if isinstance(error.driver_exception, ValueError):  # asyncpg: a value that does not fit its column
        return False
    if type(error) is DatabaseError:  # SQLite: the file is damaged, or is none of its own
        return True
    if "user-defined function" in str(error.orig):  # SQLite: a value that is none cannot even be summed
        return False
    state = getattr(error.orig, "sqlstate", None) or ""
    not_now = isinstance(error, OperationalError | InterfaceError) or state.startswith(_NOT_NOW)
    return not_now or error.connection_invalidated


def is_locked(error: BaseException | None) -> bool:
    """Whether PostgreSQL would have had to wait for longer than it was allowed to."""
    return getattr(getattr(error, "orig", None), "sqlstate", None) == _LOCKED


def is_bare(error: BaseException) -> bool:
    """Whether a table was not there: the database is empty, or is another one."""
    cause = getattr(error, "orig", None)
    return getattr(cause, "sqlstate", None) == "42P01" or "no such table" in str(cause)


def without_tables(url: str) -> DatabaseGone:
    """What to say of a database that holds nothing of this program."""
    return DatabaseGone(f"The database {make_url(url).database} holds nothing of this program. {HOW_TO_GO_ON}")
