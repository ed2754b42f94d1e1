"""A row that is written unless it is there: in one statement, which says by its row count which of the two it was."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import Insert, Select, Table, bindparam, insert, select


def insert_unless(table: Table, there: Select[Any], *, but: Collection[str] = ()) -> Insert:
    """Insert a row of this table, with a parameter for each column `but` these, unless `there` finds one.

    Of two transactions that try it at once only one commits, where the table says that both cannot be.
    """
    columns = [each for each in table.c if each.name not in but]
    row = select(*(bindparam(each.name, type_=each.type) for each in columns))
    return insert(table).from_select([each.name for each in columns], row.where(~there.exists()))
