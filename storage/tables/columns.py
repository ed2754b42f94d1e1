"""What all tables have in common."""

from sqlalchemy import BigInteger, Column, ForeignKey, Index, MetaData, text

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def own_id() -> "Column[int]":
    """A row's own number: random, and never used again."""
    return Column("id", BigInteger, primary_key=True, autoincrement=False)


def index_of_some(*columns: str, where: str, sqlite: str | None = None) -> Index:
    """An index of those rows alone of which this is so (in the words of SQLite, where they differ)."""
    return Index(None, *columns, sqlite_where=text(sqlite or where), postgresql_where=text(where))


def id_of(name: str, target: str, *, null: bool = False) -> "Column[int]":
    """That of a row of another table."""
    return Column(name, BigInteger, ForeignKey(f"{target}.id"), nullable=null)
