"""A database moves, from SQLite to PostgreSQL and back: it is what it was, and there is one that can be started."""

import asyncio
import os
from collections import Counter
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from sqlalchemy import Table, insert, select

from storage import moving
from storage.database import Tx
from storage.errors import Moved
from storage.moves import place_of
from tests.bot.moved import Place, raw
from tests.engines import on_sqlite
from tests.postgres import Postgres
from tests.simulation.town import BEGIN, Town
from tests.simulation.townspeople import Townspeople
from tests.storage.every_table import TABLES
from tests.storage.make import Maker

pytestmark = on_sqlite("from a file, or to one")


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)


async def test_there_and_back_again_everything_is_what_it_was_byte_by_byte(place: Place, postgres: Postgres) -> None:
    server, back = await postgres.new_url(), place.file("back.db")
    await place.fill(40)
    before = raw(place.source)
    there = await place.move(None, server)
    returned = await place.move(server, back)
    assert there.rows == returned.rows
    assert min(there.rows.values()) >= 1
    assert set(there.rows) == {each.name for each in TABLES} | {"status"}
    assert raw(back) == before == raw(place.source)
    assert await place.starts(place.source, server, back) == [False, False, True]


async def test_of_the_same_engine_it_moves_too(
    place: Place, postgres: Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(moving, "ROWS_AT_ONCE", 7)
    one, two, three = place.file("elsewhere.db"), await postgres.new_url(), await postgres.new_url()
    await place.fill()
    before = raw(place.source)
    for source, target in ((place.source, one), (one, two), (two, three)):
        done = await place.move(source, target)
    assert raw(one) == before
    assert done.rows == Counter({name: len(rows) for name, rows in before.items() if name != "alembic_version"})


def _rows(tx: Tx, table: Table) -> list[dict[str, Any]]:
    return [dict(each._mapping) for each in tx.conn.execute(select(table))]


def _lived(tx: Tx) -> None:
    """A month of a town, which is quicker lived in memory."""
    town = Town(5, wobble=0.05)
    Townspeople(town).move_in(8)
    town.live(BEGIN + timedelta(days=28))
    for table in TABLES:
        rows = town.write(partial(_rows, table=table))
        if rows:
            tx.conn.execute(insert(table), rows)
    town.close()


@pytest.mark.computes
async def test_a_month_that_was_lived_comes_back_as_it_was(tmp_path: Path, postgres: Postgres) -> None:
    place = Place(tmp_path, seed=5)
    await place.within(place.source, lambda db: db.write(_lived), create=True)
    before = raw(place.source)
    server = await postgres.new_url()
    done = await place.move(None, server)
    assert done.rows["check_ins"] > 10
    assert done.rows["outgoing"] > 100
    await place.move(server, place.file("back.db"))
    assert raw(place.file("back.db")) == before


async def test_what_is_said_at_the_end_and_by_the_old_one_ever_after(place: Place, postgres: Postgres) -> None:
    server = await postgres.new_url()
    await place.fill()
    said = (await place.do("--to", server)).output
    plain = place_of(server)
    assert "Moved and compared, row by row: " in said
    assert f"Now set database.url in config.toml to {plain}, with its password" in said
    assert "alliance.db, keeps all that it has. No bot starts on it again" in said
    with pytest.raises(Moved, match=r"was moved to postgresql://.*, 2026-03-02 09:00 UTC|was moved to postgresql://"):
        await place.within(place.source, lambda db: asyncio.sleep(0))
    again = await place.do("--to", server)
    assert (again.exit_code, "before; nothing was changed" in again.output) == (0, True)
    other = await place.do("--to", place.file("third.db"))
    assert (other.exit_code, "--from: that database was moved to postgresql://" in other.output) == (1, True)
    assert not (place.folder / "third.db").exists()


async def test_beside_a_running_bot_nothing_is_moved_from_or_to(place: Place, postgres: Postgres) -> None:
    server = await postgres.new_url()
    await place.fill()
    for held in (place.source, server):
        bot = place.database(held)
        await bot.hold()
        refused = await place.do("--to", server)
        assert (refused.exit_code, f"process {os.getpid()}, since" in refused.output) == (1, True), held
        await bot.close()
        assert await place.starts(place.source) == [True]
    assert (await place.do("--to", server)).exit_code == 0


async def _with_another_programs_table(url: str) -> str:
    connection = await asyncpg.connect(url)
    await connection.execute("CREATE TABLE invoices (id int)")
    await connection.close()
    return url


async def test_a_target_that_holds_anything_is_refused_in_words_and_stays_as_it_is(
    tmp_path: Path, postgres: Postgres
) -> None:
    for name in ("here", "other"):
        (tmp_path / name).mkdir()
    place, other, server = Place(tmp_path / "here"), Place(tmp_path / "other", seed=2), await postgres.new_url()
    await place.fill()
    await other.fill()
    await place.within(server, lambda db: Maker(db).person(), create=True)
    taken = {
        other.source: "--to: that database is of another installation",
        server: "--to: people's data is there already",
        await _with_another_programs_table(await postgres.new_url()): "tables of another program are there (invoices)",
        place.source: "--from and --to are the same database",
        "sqlite:///alliance.db": "--from and --to are the same database",
        "mysql://somewhere/else": "--to: expected sqlite:///FILE or postgresql://USER:PASSWORD@HOST/NAME",
        "postgresql://nobody@127.0.0.1:1/none": "--to: The database cannot be used now: nothing listens",
    }
    before = raw(place.source), raw(other.source)
    for url, words in taken.items():
        refused = await place.do("--to", url)
        assert (refused.exit_code, words in " ".join(refused.output.split())) == (1, True), (url, refused.output)
    assert (raw(place.source), raw(other.source)) == before
    assert await place.starts(place.source, server) == [True, True]


async def test_a_finished_move_is_given_up_only_by_a_word_to_it(place: Place) -> None:
    target = place.file("new.db")
    await place.fill()
    await place.move(None, target)
    asked = await place.do("--give-up", typed="\n")
    assert (asked.exit_code, "answers and alerts of that time would be missing" in asked.output) == (1, True)
    assert await place.starts(place.source, target) == [False, True]
    assert (await place.do("--give-up", typed="y\n")).exit_code == 0
    assert await place.starts(place.source) == [True]
