"""What the bot stands on: what is broken, locked, full or failing is said, by the start, doctor and /healthz."""

import asyncio
import json
import sqlite3
import sys
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import aiohttp
import asyncpg
import pytest

from bot.app import World
from bot.config import load_config
from bot.doctor import examine
from bot.soundness import _of_pages
from bot.space import Space
from scoring.programme import PRIOR
from storage import status, updates
from storage.database import Database, Tx
from storage.encryption import write_private
from storage.engines import postgresql, sqlite
from storage.errors import Broken, StorageUnavailable
from storage.integrity import PageSums, page_sums
from storage.schema import prepare
from storage.status import get_status, mark_polled
from storage.tables import status as status_table
from tests.another_program import by_hand, impatient, locked
from tests.bot.test_refitting import _history
from tests.cast import staged
from tests.engines import on_sqlite
from tests.postgres import Postgres
from tests.stage import TOKEN, Clock, Stage, free_port
from tests.storage.make import database

PLENTY, LITTLE, NEARLY_NONE = 10**12, 5 * 10**8, 5 * 10**6


@pytest.fixture
async def cast(tmp_path: Path) -> AsyncIterator[Stage]:
    """Listening for those who ask how it is."""
    listen = f"127.0.0.1:{free_port()}"
    async with staged(tmp_path, web={"listen": listen}) as stage:
        stage.listen = listen
        await stage.set_up()
        await stage.app.db.write(mark_polled)
        yield stage


async def health(stage: Stage) -> tuple[int, dict[str, Any]]:
    async with aiohttp.ClientSession() as session, session.get(stage.url_of("healthz")) as answer:
        return answer.status, await answer.json()


async def doctor(stage: Stage, free: int = PLENTY) -> dict[str, str | None]:
    """What doctor says of this stage, as an operator would ask it."""
    config = stage.folder / "config.toml"
    if not config.exists():
        write_private(
            config,
            f'[telegram]\ntoken = "{TOKEN}"\napi_url = "{stage.sandbox.base_url}"\n[database]\nurl = "{stage.url}"\n',
        )
        write_private(stage.folder / "alliance.key", stage.key_text)
        load_config(config)
    return dict(await examine(config, World(now=stage.clock, free=partial(_free, free))))


def _free(count: int, folder: Path) -> int:
    return count


def break_an_index(stage: Stage) -> None:
    """An index that no longer holds what its table does: `quick_check` and every checksum pass over that."""
    other = sqlite3.connect(stage.folder / "test.db", isolation_level=None)
    other.execute("CREATE INDEX of_names ON programmes (name)")
    other.execute("PRAGMA writable_schema=ON")
    other.execute("UPDATE sqlite_master SET sql = replace(sql, '(name)', '(zone)') WHERE name = 'of_names'")
    other.close()
    other = sqlite3.connect(stage.folder / "test.db")
    assert other.execute("PRAGMA quick_check").fetchall() == [("ok",)]
    other.close()


async def test_a_stop_is_noted_and_an_end_without_one_is_known(cast: Stage) -> None:
    assert (await cast.app.db.read(get_status)).under_way
    await cast.restart()
    assert (await cast.app.db.read(get_status)).under_way
    await cast.app.stop()
    assert not (await cast.app.db.read(get_status)).under_way
    await cast.app.db.close()
    await cast.start_bot()


@on_sqlite("how an index is broken")
async def test_after_an_unclean_end_a_broken_database_is_not_run_on(cast: Stage) -> None:
    await cast.app.stop()
    break_an_index(cast)
    await cast.start_bot()  # it was stopped cleanly: its start takes no longer than it must
    await cast.app.stop()
    by_hand(cast.url, "UPDATE status SET stopped_at = NULL")
    with pytest.raises(Broken, match=r"The database is broken \(.*of_names.*\)\. Do not run the bot on it: .*restore"):
        await cast.start_bot()
    await cast.app.stop()
    assert "of_names" in str((await doctor(cast))["integrity"])
    by_hand(cast.url, "DROP INDEX of_names")
    await cast.start_bot()
    assert (await doctor(cast))["integrity"] is None


async def test_a_write_lock_that_another_program_holds_for_long(
    cast: Stage, engine: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    await cast.settle()
    assert (await health(cast))[1]["unwritten_since"] is None
    await cast.app.db.write(impatient)
    for each in (sqlite, postgresql):
        monkeypatch.setattr(each, "_WAIT_FOR_LOCK", 50)
    with locked(cast.url):
        begun = cast.clock()
        with pytest.raises(StorageUnavailable):
            await cast.app.db.write(mark_polled)
        assert (await health(cast))[0] == 200  # a few seconds are nothing
        cast.clock.advance(seconds=31)
        found, told = await health(cast)
        assert (found, told["well"], told["unwritten_since"]) == (503, False, begun.isoformat())
        if engine == "sqlite":  # whose start writes; on a server what is there is told all the same
            said = await doctor(cast)
            assert said["database"]
            assert "bot running" not in said
    await cast.app.db.write(mark_polled)
    assert (await health(cast))[1]["unwritten_since"] is None
    assert (await health(cast))[0] == 200


@on_sqlite("how full it is can be set")
async def test_a_disk_that_is_full(cast: Stage) -> None:
    await cast.settle()
    begun = cast.clock()
    with pytest.raises(StorageUnavailable, match="no room left"):
        await cast.app.db.write(_fill)
    assert cast.app.db.unwritten_since == begun  # as while a lock is held
    await cast.app.db.write(mark_polled)  # on a new connection, and there is room again
    assert cast.app.db.unwritten_since is None


def _fill(tx: Tx) -> None:
    """No page more than there are now."""
    pages = tx.conn.exec_driver_sql("PRAGMA page_count").scalar()
    tx.conn.exec_driver_sql(f"PRAGMA max_page_count={pages}")
    for update_id in range(10_000):
        updates.add_taken(tx, update_id, None)


async def test_a_write_that_waits_and_never_ends_is_seen_too(cast: Stage) -> None:
    await cast.settle()
    with locked(cast.url):
        waiting = asyncio.create_task(cast.app.db.write(mark_polled))  # for five seconds, if it has to
        while cast.app.db.unwritten_since is None:  # noqa: ASYNC110 - it has begun
            await asyncio.sleep(0)
        cast.clock.advance(seconds=31)
        assert (await health(cast))[0] == 503
    await waiting
    assert (await health(cast))[0] == 200


async def test_what_a_handler_raises_is_no_fault_of_the_database(cast: Stage) -> None:
    await cast.settle()
    with pytest.raises(ZeroDivisionError):
        await cast.app.db.write(lambda tx: 1 / 0)
    assert cast.app.db.unwritten_since is None


@on_sqlite("a server's disk is not to be seen")
async def test_room_on_the_disk(cast: Stage) -> None:
    name = "room on the disk"
    assert (await doctor(cast))[name] is None
    assert str((await doctor(cast, LITTLE))[name]).startswith("500 MB are free where the database stands, and an")
    assert "5 MB are free where the database stands: make room now" in str((await doctor(cast, NEARLY_NONE))[name])
    for free, well in ((PLENTY, 200), (LITTLE, 200), (NEARLY_NONE, 503)):
        cast.app.world = replace(cast.app.world, free=partial(_free, free))
        found, told = await health(cast)
        assert (found, told["free_bytes"]) == (well, free)
    assert Space(3 * 10**9, 2 * 10**9).is_little  # a large database needs room for its copies


@on_sqlite("rows have checksums there alone")
async def test_rows_that_do_not_match_their_checksum(cast: Stage) -> None:
    await cast.session()
    by_hand(cast.url, "UPDATE pairs SET code_index = x'00'", "UPDATE fits SET check_ins = 1")
    said = (await doctor(cast))["integrity"]
    assert str(said).startswith("1 damaged (in pairs): not what the bot wrote, and shown to nobody.")
    await cast.say(cast.therapist, "/clients")
    assert cast.therapist.last.text.startswith("Something is missing here: it is damaged on our side, and cannot be")
    await cast.say(cast.client, "/help")  # what is about the pair is nobody's to see; the rest goes on
    await cast.say(cast.manager, "/help")
    assert "Something went wrong" not in cast.manager.last.text
    found, told = await health(cast)
    assert (found, told["damaged_rows"]) == (503, 1)


@pytest.mark.parametrize("program", ["/bin/false", "/nowhere/at/all", "/bin/true"])
async def test_a_fit_that_fails_is_said_until_one_succeeds(
    cast: Stage, monkeypatch: pytest.MonkeyPatch, program: str
) -> None:
    await _history(cast, 60)
    fits = cast.folder / "fits"
    said = json.dumps({"parameters": PRIOR.to_json(), "held_out": 0, "covered": 0, "is_new": True})
    fits.write_text(f"#!/bin/sh\ncat >/dev/null\ncat <<'SAID'\n{said}\nSAID\n", encoding="ascii")
    fits.chmod(0o700)
    with monkeypatch.context() as patched:
        patched.setattr(sys, "executable", program)
        await cast.app.refit()
    assert (await health(cast))[1]["fit_failed"] == cast.clock().isoformat()
    assert str((await doctor(cast))["fits of the detector"]).startswith("one failed 0 min ago; until one succeeds")
    with monkeypatch.context() as patched:
        patched.setattr(sys, "executable", str(fits))
        await cast.app.refit()
    assert (await health(cast))[1]["fit_failed"] is None
    assert (await doctor(cast))["fits of the detector"] is None


async def test_what_doctor_says_of_a_bot_that_was_never_started(tmp_path: Path) -> None:
    stage = Stage(tmp_path)
    await stage.sandbox.start()
    db = database(stage.url, stage.clock, keys=stage.keys)
    try:
        await prepare(db, create=True)
        assert (await doctor(stage))["bot running"] == "it has not run yet: start it with `alliance-bot run`"
        await db.write(lambda tx: status.mark_started(tx, "check_in_bot"))
        said = str((await doctor(stage))["bot running"])
        assert said == "it was started 0 min ago, and was not in touch with Telegram yet: is it running?"
    finally:
        await db.close()
        await stage.sandbox.stop()


async def test_what_doctor_says_of_a_bot_that_runs_or_does_not(cast: Stage) -> None:
    await cast.settle()
    assert (await doctor(cast))["bot in touch with Telegram: 0 min ago"] is None
    await cast.app.stop()
    said = await doctor(cast)
    assert said["bot running"] == "it was stopped 0 min ago: start it with `alliance-bot run`"
    assert not any(name.startswith("bot in touch") for name in said)
    by_hand(cast.url, "UPDATE status SET stopped_at = NULL, last_poll_at = '2020-01-01 00:00:00.000000'")
    assert "days ago: is it running, and is this machine online?" in str((await doctor(cast))["bot running"])
    by_hand(cast.url, "UPDATE status SET last_poll_at = '2999-01-01 00:00:00.000000'")
    said = await doctor(cast)
    assert "later than now, by this machine's clock: was the clock set back?" in str(said["bot running"])
    await cast.start_bot()


async def test_the_bot_is_not_well_by_what_a_clock_that_was_ahead_has_noted(cast: Stage) -> None:
    await cast.settle()
    cast.clock.advance(days=-1)
    assert (await health(cast))[0] == 503


@pytest.fixture
async def on_postgresql(tmp_path: Path, postgres: Postgres) -> AsyncIterator[Stage]:
    listen = f"127.0.0.1:{free_port()}"
    async with staged(tmp_path, url=await postgres.new_url(), web={"listen": listen}) as stage:
        stage.listen = listen
        yield stage


async def test_all_of_it_on_postgresql(on_postgresql: Stage) -> None:
    stage = on_postgresql
    await stage.settle()
    await stage.app.db.write(mark_polled)
    assert (await health(stage))[0] == 200
    assert (await health(stage))[1]["free_bytes"] is None
    said = await doctor(stage)
    sums = await stage.app.db.read(lambda tx: page_sums(tx.conn))
    assert sums.failures == 0
    assert (said["integrity"] is None) == sums.on
    assert said["room on the disk: not to be seen from here, watch it there"] is None
    await stage.app.stop()
    assert str((await doctor(stage))["bot running"]).startswith("it was stopped 0 min ago")
    await stage.start_bot()


async def test_a_lock_that_is_held_on_postgresql_is_not_waited_for_without_end(
    postgres: Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgresql, "_WAIT_FOR_LOCK", 50)
    clock, url = Clock(), await postgres.new_url()
    db: Database = database(url, clock)
    await prepare(db, create=True)
    await db.write(lambda tx: status.mark_started(tx, "check_in_bot"))
    other = await asyncpg.connect(url)
    try:
        async with other.transaction():
            await other.execute(f"LOCK TABLE {status_table.name} IN ACCESS EXCLUSIVE MODE")
            for use in (db.write(mark_polled), db.read(get_status)):
                with pytest.raises(StorageUnavailable):
                    await use
            assert db.unwritten_since == clock()
        await db.write(mark_polled)
        assert db.unwritten_since is None
    finally:
        await other.close()
        await db.close()


@pytest.mark.parametrize(
    ("sums", "words"),
    [
        (PageSums(True, 0), None),
        (PageSums(False, 0), "PostgreSQL keeps no checksums, so that what a failing disk changes goes unnoticed"),
        (PageSums(True, 3), "PostgreSQL met pages that do not match their checksum (3 times): check its disk"),
    ],
)
def test_what_postgresql_says_of_its_pages(sums: PageSums, words: str | None) -> None:
    said = _of_pages(sums)
    assert said == words or (words is not None and str(said).startswith(words))


def test_a_bot_that_was_in_touch_before_its_clock_ran_ahead_by_seconds_is_well() -> None:
    """Two clocks of one network differ by less than a minute."""
    from bot.health import Health
    from storage.status import Status

    now = datetime.now(UTC)
    ahead = Status("bot", now, now + timedelta(seconds=20), None, None, None)
    assert Health(now, ahead, None, None).in_touch
