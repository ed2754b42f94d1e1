"""At which version of the tables this program stands, and which tables of other versions it can work with.

A migration says with `WORKS_FROM` which is the oldest program that works with the tables as it leaves them: an older
one than itself where it only adds what that one need not know, or takes away what that one no longer uses. Where it
says nothing, no older program does.
"""

from pathlib import Path

from sqlalchemy import Connection, inspect, select

from storage.tables import status

HEAD = "0053"
MIGRATIONS = Path(__file__).parent / "migrations"


def schema_version(conn: Connection) -> str | None:
    """The migration the database stands at, or None for an empty one."""
    if not inspect(conn).has_table("alembic_version"):
        return None
    found = conn.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return None if found is None else str(found)


def works_from(after: str | None = None) -> str:
    """The oldest program that works with the tables when every migration has run that comes after this version."""
    from alembic.config import Config  # a quarter of a second: only when there is work for it
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    found = ScriptDirectory.from_config(config).iterate_revisions("head", after or "base")
    return max(getattr(each.module, "WORKS_FROM", each.revision) for each in found)


def works_with(conn: Connection) -> bool:
    """Whether this program can work with the tables as they are: its own, or, on PostgreSQL, newer ones that say so.

    SQLite's rows carry checksums, which an older program would make of fewer columns.
    """
    version = schema_version(conn)
    if version is None or version < HEAD:
        return False
    if version == HEAD:
        return True
    oldest = conn.execute(select(status.c.works_from)).scalar()
    return conn.dialect.name != "sqlite" and oldest is not None and str(oldest) <= HEAD
