"""Rows of every table with values of every kind, as large and as odd as their columns take them."""

from datetime import UTC, datetime, timedelta
from functools import partial
from random import Random
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Float,
    Integer,
    LargeBinary,
    String,
    Table,
    insert,
    select,
    update,
)

from storage.database import Tx
from storage.instants import Instant
from storage.sealed import Sealed
from storage.tables import database_moves, metadata, status

TABLES = [each for each in metadata.sorted_tables if each not in (status, database_moves)]
_LETTERS = "aZ 0'\"\\%_:\n\té😀العر\u202e\u00a0漢"
_FLOATS = (0.0, -0.0, 0.1, 1 / 3, 62.5, 100.0, 1e308, 5e-324, -2.5, 7.0)
_BEGIN = datetime(1970, 1, 1, tzinfo=UTC)


def fill(tx: Tx, rng: Random, rows: int) -> None:
    """Up to so many rows in each table, and the one of `status`; a pair may have moved to one that comes after it."""
    ids: dict[str, list[Any]] = {}
    for table in TABLES:
        for _ in range(rows):
            row = {each.name: _value(tx, rng, table, each, ids) for each in table.columns}
            row |= {each.name: tx.seal(each, row.get("id", 1), _text(rng, 90)) for each in _sealed(table, row)}
            tx.attempt(partial(tx.conn.execute, insert(table), row))
        first = next(iter(table.primary_key.columns))
        ids[table.name] = sorted(tx.conn.execute(select(first)).scalars())
        assert len(ids[table.name]) >= rows // 4, table.name
    for pair, other in zip(ids["pairs"], ids["pairs"][1:], strict=False):
        pairs = metadata.tables["pairs"]
        tx.conn.execute(update(pairs).where(pairs.c.id == pair).values(moved_to_id=other))
    kept = {"id", "key_check", "index_check", "newest_check"}
    said = {each.name: _value(tx, rng, status, each, ids) for each in status.columns if each.name not in kept}
    tx.conn.execute(update(status).values(said))


def _sealed(table: Table, row: dict[str, Any]) -> list[Column[Any]]:
    return [each for each in table.columns if isinstance(each.type, Sealed) and row[each.name] is not None]


def _value(tx: Tx, rng: Random, table: Table, column: Column[Any], ids: dict[str, list[Any]]) -> Any:
    if column.nullable and rng.random() < 0.3:
        return None
    for key in column.foreign_keys:
        return rng.choice(ids[key.column.table.name]) if key.column.table is not table else None
    if column.name == "id":
        return tx.new_id()
    return _of_type(rng, column.type)


def _of_type(rng: Random, kind: Any) -> Any:
    if isinstance(kind, Boolean):
        return rng.random() < 0.5
    if isinstance(kind, BigInteger):
        return rng.choice([-(2**63), 2**63 - 1, rng.getrandbits(52)])
    if isinstance(kind, Integer):
        return rng.choice([-(2**31), 2**31 - 1, rng.randrange(100)])
    if isinstance(kind, Float):
        return rng.choice(_FLOATS)
    if isinstance(kind, JSON):
        return {_text(rng, 8): [1, 1.0, True, None, _text(rng, 20)], "b": {"é": rng.choice(_FLOATS)}, "a": 2**53}
    if isinstance(kind, Instant):
        return _BEGIN + timedelta(days=rng.randrange(60_000), microseconds=rng.randrange(86_400_000_000))
    if isinstance(kind, Sealed | LargeBinary):
        return rng.randbytes(rng.randrange(40)) + rng.randbytes(4)
    assert isinstance(kind, String)
    return _text(rng, min(kind.length or 200, 200))


def _text(rng: Random, most: int) -> str:
    return "".join(rng.choices(_LETTERS, k=rng.randrange(max(1, most // 2), most + 1)))
