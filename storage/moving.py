"""All rows of one database, copied into another that has none, and compared with it one by one.

Tables come in the order in which their rows name each other, and rows in pages, by their keys, so that memory is
bounded. A row that is there already is not written again: what stopped in the middle goes on by being done once more.
Values are read and written as this program knows them (an instant, a yes, bytes, JSON), which both engines keep as
they are; what is sealed stays sealed. On SQLite each row is summed as it is written.
"""

from collections import Counter
from collections.abc import AsyncIterator, Callable, Sequence, Set
from functools import partial
from typing import Any

from sqlalchemy import Column, Row, Table, bindparam, exists, func, insert, literal, select, tuple_, update
from sqlalchemy.exc import DBAPIError

from storage.checksums import LEFT_OUT, find_damaged
from storage.checksums import Row as Named
from storage.database import Database, Tx
from storage.errors import Damaged, StorageError
from storage.integrity import broken, find_faults, is_sqlite
from storage.tables import database_moves, metadata, status

ROWS_AT_ONCE = 500
TABLES = [each for each in metadata.sorted_tables if each not in (status, database_moves)]
"""In which what people said and did is, parents first. The one row of `status` is there already."""

Told = Callable[[int], None]
"""Is told of so many rows more that are done."""
Values = dict[str, Any]


class NotMoved(StorageError):
    """A row cannot be had there as it is here. The message names its table and id, never content."""


# before


def faults_of(tx: Tx) -> str | None:
    """What is wrong with the shape of a file of SQLite, in words; None: nothing, or it is PostgreSQL's own care."""
    faults = find_faults(tx.conn) if is_sqlite(tx.conn) else []
    return broken(faults) if faults else None


def damaged_in(tx: Tx) -> set[Named]:
    """The rows that are not what was written; PostgreSQL has no checksums of rows."""
    return find_damaged(tx.conn, tx.keys) if is_sqlite(tx.conn) else set()


def can_be_left_out(tx: Tx, row: Named) -> bool:
    """Whether all is as true without this damaged row: it gives somebody a right, a link or a button, or teaches the
    detector, and no other row needs it.
    """
    table, row_id = row
    return table in LEFT_OUT and not any(
        tx.conn.execute(select(exists().where(column == row_id))).scalar() for column in _columns_to(table)
    )


def _columns_to(table: str) -> list["Column[Any]"]:
    every = (column for each in metadata.tables.values() for column in each.columns)
    return [column for column in every if any(key.column.table.name == table for key in column.foreign_keys)]


def count_rows(tx: Tx) -> Counter[str]:
    """How many rows each table has, but for the damaged ones."""
    return Counter({each.name: _count(tx, each) for each in TABLES})


def _count(tx: Tx, table: Table) -> int:
    with tx.sparing():
        return int(tx.conn.execute(select(func.count()).select_from(table)).scalar_one())


# copying


async def copy(source: Database, target: Database, told: Told) -> None:
    """Whatever is not at the target yet. Raises NotMoved for a row that it does not take."""
    for table in TABLES:
        own = _columns_to_itself(table)
        async for page in _pages(source, table):
            await _bring(target, table, [{**each, **dict.fromkeys(own)} for each in map(_values, page)])
            told(len(page))
        if own:  # a row may name one that comes after it
            async for page in _pages(source, table):
                naming = [each for each in map(_values, page) if any(each[name] is not None for name in own)]
                if naming:
                    await target.write(partial(_name_each_other, table=table, own=own, rows=naming))
    (row,) = await source.read(lambda tx: tx.conn.execute(select(status)).all())
    await target.write(lambda tx: tx.conn.execute(update(status).values(_values(row))))


def _columns_to_itself(table: Table) -> list[str]:
    return [column.name for column in _columns_to(table.name) if column.table is table]


def _values(row: Row[Any]) -> Values:
    return dict(row._mapping)


async def _pages(source: Database, table: Table) -> AsyncIterator[Sequence[Row[Any]]]:
    """Its rows, in the order of their keys there."""
    after: Row[Any] | None = None
    while True:
        page = await source.read(partial(_page, table=table, after=after))
        if page:
            yield page
        if len(page) < ROWS_AT_ONCE:
            return
        after = page[-1]


def _page(tx: Tx, table: Table, after: Row[Any] | None) -> Sequence[Row[Any]]:
    key = list(table.primary_key.columns)
    query = select(table).order_by(*key).limit(ROWS_AT_ONCE)
    if after is not None:
        query = query.where(tuple_(*key) > tuple_(*(literal(getattr(after, each.name), each.type) for each in key)))
    return tx.conn.execute(query).all()


async def _bring(target: Database, table: Table, rows: list[Values]) -> None:
    there = await target.read(partial(_found, table=table, rows=rows))
    missing = [each for each in rows if _key(table, each) not in there]
    if not missing:
        return
    try:
        await target.write(partial(_add, table=table, rows=missing))
    except DBAPIError:
        for row in missing:  # which of them is it?
            try:
                await target.write(partial(_add, table=table, rows=[row]))
            except DBAPIError as error:
                raise NotMoved(
                    f"{_named(table, row)} holds a value that the other database does not take "
                    f"({type(error.orig).__name__})."
                ) from None


def _add(tx: Tx, table: Table, rows: list[Values]) -> None:
    tx.conn.execute(insert(table), rows)


def _key(table: Table, row: Values) -> tuple[Any, ...]:
    return tuple(row[each.name] for each in table.primary_key.columns)


def _found(tx: Tx, table: Table, rows: list[Values]) -> dict[tuple[Any, ...], Values]:
    """Those of these rows that are here, by their keys; and some beside them, where a key has several columns."""
    first = next(iter(table.primary_key.columns))
    query = select(table).where(first.in_({each[first.name] for each in rows}))
    return {_key(table, each): each for each in map(_values, tx.conn.execute(query))}


def _name_each_other(tx: Tx, table: Table, own: list[str], rows: list[Values]) -> None:
    which = [each == bindparam(f"key_{each.name}") for each in table.primary_key.columns]
    change = update(table).where(*which).values({name: bindparam(f"own_{name}") for name in own})
    keys = [{f"key_{each.name}": row[each.name] for each in table.primary_key.columns} for row in rows]
    named = [{f"own_{name}": row[name] for name in own} for row in rows]
    tx.conn.execute(change, [{**key, **names} for key, names in zip(keys, named, strict=True)])


# comparing


async def compare(source: Database, target: Database, left_out: Set[Named], told: Told) -> Counter[str]:
    """How many rows each table has, at both ends and each with the same values, but for damaged ones that were to be
    left out. Raises NotMoved where one differs, Damaged where more are damaged.
    """
    counts: Counter[str] = Counter()
    for table in [*TABLES, status]:
        async for page in _pages(source, table):
            rows = [_values(each) for each in page]
            there = await target.read(partial(_found, table=table, rows=rows))
            for row in rows:
                _expect_same(table, row, there.get(_key(table, row)))
            counts[table.name] += len(rows)
            told(len(rows))
        found = await target.read(partial(_count, table=table))
        if source.damaged - left_out or target.damaged:
            raise Damaged("A row was damaged while it was moved: a disk is failing.")
        if found != counts[table.name]:
            raise NotMoved(f"{table.name} has {found:,} rows there, and {counts[table.name]:,} here.")
    return counts


def _expect_same(table: Table, row: Values, there: Values | None) -> None:
    if there is None:
        raise NotMoved(f"{_named(table, row)} is not there.")
    different = [name for name in row if not _is_same(row[name], there[name])]
    if different:
        raise NotMoved(f"{_named(table, row)} is not the same there: {', '.join(different)}.")


def _is_same(one: Any, other: Any) -> bool:
    """Also in kind: 1 is neither 1.0 nor a yes, and what JSON holds is in the same order."""
    return one == other and ascii(one) == ascii(other)


def _named(table: Table, row: Values) -> str:
    return f"{table.name} {' '.join(map(ascii, _key(table, row)))}"
