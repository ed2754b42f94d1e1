"""What a tap on a check-in or an alert needs, read in two statements: each takes its time, however little it reads.

A proof, a consent and a screen each ask for what they need by its id, and find it here; what was not found here they
read themselves, or find out that it is not there.
"""

from collections.abc import Collection
from itertools import islice
from types import SimpleNamespace
from typing import Any

from sqlalchemy import Row, Table, bindparam, select

from storage import answers, check_ins, pairs, programmes, sessions, tables
from storage.database import Tx

_PAIRS = (
    select(tables.pairs, tables.programmes)
    .join(tables.programmes, tables.programmes.c.id == tables.pairs.c.programme_id)
    .where(*pairs.OF_CLIENT)
    .order_by(tables.pairs.c.created_at)
)
_CHECK_INS = select(tables.check_ins, tables.sessions).join(
    tables.sessions, tables.sessions.c.id == tables.check_ins.c.session_id
)
_CHECK_IN = _CHECK_INS.where(tables.check_ins.c.id == bindparam("id"))
_OF_ALERT = _CHECK_INS.where(tables.check_ins.c.id.in_(bindparam("ids", expanding=True)))
_ANSWERS_OF_ALERT = select(tables.answers).where(tables.answers.c.check_in_id.in_(bindparam("ids", expanding=True)))


def read_for_tap(tx: Tx, client_id: int, check_in_id: int) -> None:
    """All pairs of this client with their programmes, and this check-in with its session, whoever's it is."""
    rows = [_parts(row, tables.pairs, tables.programmes) for row in tx.conn.execute(_PAIRS, {"client_id": client_id})]
    pairs.keep_of_client(tx, client_id, [pair for pair, _ in rows])
    for _, programme in rows:
        programmes.keep(tx, programme)
    row = tx.conn.execute(_CHECK_IN, {"id": check_in_id}).first()
    if row is not None:
        _keep(tx, row)


def read_for_alert(tx: Tx, check_in_ids: Collection[int]) -> None:
    """These check-ins with their sessions, and what was answered in each: an alert may have been open for months."""
    given: dict[int, dict[str, int | None]] = {each: {} for each in check_in_ids}
    for row in tx.conn.execute(_OF_ALERT, {"ids": list(given)}):
        _keep(tx, row)
    for row in tx.conn.execute(_ANSWERS_OF_ALERT, {"ids": list(given)}):
        given[row.check_in_id][row.item] = row.value
    for check_in_id, of_it in given.items():
        answers.keep(tx, check_in_id, of_it)


def _keep(tx: Tx, row: Row[Any]) -> None:
    check_in, session = _parts(row, tables.check_ins, tables.sessions)
    check_ins.keep(tx, check_in)
    sessions.keep(tx, session)


def _parts(row: Row[Any], *of: Table) -> list[SimpleNamespace]:
    """The rows of these tables of which one was made; two columns of one name are told apart by their place alone."""
    found, values = [], iter(row)
    for table in of:
        names = table.c.keys()
        found.append(SimpleNamespace(**dict(zip(names, islice(values, len(names)), strict=True))))
    return found
