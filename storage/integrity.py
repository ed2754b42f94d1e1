"""Whether the database is whole: the shape of SQLite's file, and what PostgreSQL says of its own pages.

SQLite is asked for the whole `integrity_check`. `quick_check` is several times faster, but passes over what an index
holds that its table does not, and checksums of rows cannot see that either; a row that no index leads to would be
missed by every query, and by nobody else.
"""

from dataclasses import dataclass

from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError

from storage.database import Tx
from storage.errors import Broken
from storage.status import get_status

_MOST = 100


@dataclass(frozen=True)
class PageSums:
    """PostgreSQL's checksums of pages: whether they are on, and how many pages did not match so far."""

    on: bool
    failures: int


def is_sqlite(conn: Connection) -> bool:
    """Whether this is a file of SQLite; else it is PostgreSQL."""
    return conn.dialect.name == "sqlite"


def find_faults(conn: Connection) -> list[str]:
    """What is wrong with the shape of SQLite's file, by its tables and indexes, at most a hundred; empty: it is whole.

    Reads every page, and holds nobody up.
    """
    try:
        found = conn.exec_driver_sql(f"PRAGMA main.integrity_check({_MOST})").scalars().all()
    except DatabaseError as error:
        if type(error) is not DatabaseError:  # a lock, a disk that cannot be read just now
            raise
        return ["it cannot be read to its end"]
    return [str(each).splitlines()[-1] for each in found if each != "ok"]


def page_sums(conn: Connection) -> PageSums:
    """What PostgreSQL, which recovers by itself, says of its pages."""
    on = conn.exec_driver_sql("SHOW data_checksums").scalar() == "on"
    query = "SELECT coalesce(sum(checksum_failures), 0) FROM pg_stat_database WHERE datname = current_database()"
    return PageSums(on, int(conn.exec_driver_sql(query).scalar() or 0))


def look_after_unclean_end(tx: Tx) -> bool:
    """Look at an SQLite file whose bot ended uncleanly; whether there was a need to. Raises Broken."""
    if not is_sqlite(tx.conn) or not get_status(tx).under_way:
        return False
    faults = find_faults(tx.conn)
    if faults:
        raise Broken(broken(faults))
    return True


def broken(faults: list[str]) -> str:
    """What is wrong, and what to do, in words for the operator."""
    more = f", and {len(faults) - 1} more" if len(faults) > 1 else ""
    return (
        f"The database is broken ({faults[0]}{more}). Do not run the bot on it: keep the file, check the disk, and "
        "restore the newest backup."
    )
