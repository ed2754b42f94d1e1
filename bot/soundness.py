"""What `doctor` says of the ground that the bot stands on: the database as a whole, its rows, and the room it has."""

from bot.space import Space, megabytes
from storage.checksums import find_damaged
from storage.database import Tx
from storage.integrity import PageSums, broken, find_faults, is_sqlite, page_sums

Finding = tuple[str, str | None]
"""What was looked at, and what to do; None: it is well."""


def integrity_of(tx: Tx) -> tuple[Finding, bool]:
    """Whether the database is whole, and every row of it what was written; and whether anything can be read of it."""
    if not is_sqlite(tx.conn):
        return ("integrity", _of_pages(page_sums(tx.conn))), True
    faults = find_faults(tx.conn)
    if faults:
        return ("integrity", broken(faults)), False
    rows = find_damaged(tx.conn, tx.keys)
    tables = ", ".join(sorted({table for table, _ in rows}))
    problem = (
        f"{len(rows)} damaged (in {tables}): not what the bot wrote, and shown to nobody. The disk is failing, or "
        "somebody changed them by hand: restore the newest backup from before"
    )
    return ("integrity", problem if rows else None), True


def _of_pages(sums: PageSums) -> str | None:
    if sums.failures:
        return (
            f"PostgreSQL met pages that do not match their checksum ({sums.failures} times): check its disk, and "
            "restore the newest backup from before"
        )
    if not sums.on:
        return (
            "PostgreSQL keeps no checksums, so that what a failing disk changes goes unnoticed: stop the server and "
            "run `pg_checksums --enable`"
        )
    return None


def room(space: Space | None) -> Finding:
    """Room for what is written, and for the copy that an upgrade makes."""
    if space is None:
        return ("room on the disk: not to be seen from here, watch it there", None)
    told = f"{megabytes(space.free)} are free where the database stands"
    if space.nearly_gone:
        return ("room on the disk", f"{told}: make room now, or soon nothing more can be taken or sent")
    problem = f"{told}, and an upgrade or a backup may need {megabytes(space.needed)}: make room"
    return ("room on the disk", problem if space.is_little else None)
