"""What there is in a database before anything is made in it: nothing, what another program keeps, or this one's."""

from dataclasses import dataclass, field

from sqlalchemy import exists, inspect, select, table

from storage.database import Database, Tx
from storage.encryption import Keyring
from storage.errors import DatabaseGone
from storage.moves import Move, Way, find_move
from storage.schema import CHECKS, expect_file, prove_key
from storage.tables import database_moves, status

_OURS = {"alembic_version", status.name}


@dataclass(frozen=True)
class Contents:
    """`others`: tables that are not this program's; `is_ours`: it is a database of this program, and it `has_rows`, or
    none yet; `move`: the newest that began or ended there.
    """

    others: list[str] = field(default_factory=list)
    is_ours: bool = False
    has_rows: bool = False
    move: Move | None = None

    @property
    def being_filled(self) -> Move | None:
        """The move that fills it and is not finished."""
        is_open = self.move is not None and self.move.way == Way.HERE and self.move.done_at is None
        return self.move if is_open else None


async def contents_of(db: Database, keys: Keyring) -> Contents:
    """Look, and change nothing. Raises WrongKey where it was made with another key, StorageUnavailable."""
    try:
        expect_file(db.url)
    except DatabaseGone:
        return Contents()
    return await db.alone(lambda tx: _look(tx, keys))


def _look(tx: Tx, keys: Keyring) -> Contents:
    looked = inspect(tx.conn)
    names = set(looked.get_table_names())
    columns = {each["name"] for each in looked.get_columns(status.name)} if names >= _OURS else set()
    if "key_check" not in columns:
        return Contents(sorted(names))
    known = [each for each in CHECKS if each.name in columns]
    row = tx.conn.execute(select(*known)).first()
    if row is not None:
        prove_key(keys, **row._mapping)
    rows = sorted(names - _OURS - {database_moves.name})
    has_rows = any(tx.conn.execute(select(exists().select_from(table(each)))).scalar() for each in rows)
    return Contents([], True, has_rows, find_move(tx) if database_moves.name in names else None)
