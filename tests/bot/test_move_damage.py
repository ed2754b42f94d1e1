"""A row that is damaged, or not the same at the other place, is named; nothing untrue is moved."""

import re
import sqlite3
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, update

from storage import moving
from storage.database import Database, Tx
from storage.tables import sessions
from tests.bot.moved import Place, raw
from tests.engines import on_sqlite
from tests.postgres import Postgres

pytestmark = on_sqlite("from a file, or to one")


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)


def _damage(url: str, change: str) -> None:
    connection = sqlite3.connect(url.removeprefix("sqlite:///"))
    connection.execute(f"UPDATE {change}")
    connection.commit()
    connection.close()


async def test_damaged_rows_are_named_and_left_out_only_where_all_is_as_true_without_them(place: Place) -> None:
    target = place.file("new.db")
    await place.fill()
    _damage(place.source, "screens SET view = 'x' WHERE rowid = 3")
    _damage(place.source, "verdicts SET given_at = '2026-01-01 00:00:00.000000' WHERE rowid = 2")
    refused = await place.do("--to", target)
    assert refused.exit_code == 1
    assert "Damaged: screens " in refused.output
    assert ", verdicts " in refused.output
    assert "or move without them, with --leave-damaged-out" in refused.output
    assert not Path(target.removeprefix("sqlite:///")).exists()
    moved = await place.do("--to", target, "--leave-damaged-out")
    assert (moved.exit_code, "Left out, because they are damaged: screens " in moved.output) == (0, True), moved.output
    before, after = raw(place.source), raw(target)
    gone = {name: len(before[name]) - len(after[name]) for name in before if before[name] != after[name]}
    assert gone == {"screens": 1, "verdicts": 1}


@pytest.mark.parametrize("change", ["answers SET value = 77", "people SET zone = 'Mars'"])
async def test_what_others_hang_on_is_never_left_out(place: Place, change: str) -> None:
    await place.fill()
    _damage(place.source, f"{change} WHERE rowid = 1")
    refused = await place.do("--to", place.file("new.db"), "--leave-damaged-out")
    assert refused.exit_code == 1
    assert "what hangs on them would be untrue without them" in refused.output
    assert await place.starts(place.source) == [True]


async def test_a_row_that_differs_there_is_found_and_nothing_is_freed(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    target, compare = place.file("new.db"), moving.compare
    await place.fill()
    for change, words in (
        ("answers SET value = 77 WHERE rowid = 1", "answers "),
        ("pairs SET read_on = 1 - read_on WHERE rowid = 1", "read_on"),
    ):

        async def changed(source: Database, there: Database, *args: Any, change: str = change) -> Any:
            await there.write(lambda tx: tx.conn.exec_driver_sql(f"UPDATE {change}"))
            return await compare(source, there, *args)

        monkeypatch.setattr(moving, "compare", changed)
        refused = await place.do("--to", target)
        assert (refused.exit_code, "is not the same there" in refused.output) == (1, True), refused.output
        assert words in refused.output
    assert await place.starts(place.source, target) == [False, False]


async def test_a_value_that_the_other_engine_does_not_take_is_named(place: Place, postgres: Postgres) -> None:
    await place.fill()
    long = partial(_set_modality, modality="a way of meeting that is too long")
    await place.within(place.source, lambda db: db.write(long))
    refused = await place.do("--to", await postgres.new_url())
    assert refused.exit_code == 1
    assert re.search(r"sessions \d+ holds a value that the other database does not take", refused.output)
    assert (await place.do("--give-up")).exit_code == 0
    assert await place.starts(place.source) == [True]


def _set_modality(tx: Tx, modality: str) -> None:
    one = tx.conn.execute(select(sessions.c.id)).scalars().first()
    tx.conn.execute(update(sessions).where(sessions.c.id == one).values(modality=modality))
