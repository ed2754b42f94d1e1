"""When PostgreSQL cannot serve: always the same error, nothing half done, and all well again afterwards."""

import asyncio
import socket
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.util import await_only

from storage import server_lock
from storage.database import Database, Tx
from storage.errors import StorageUnavailable
from storage.schema import prepare
from storage.server_line import SECONDS
from storage.server_lock import HOLD, ServerLock
from storage.status import get_status, mark_polled, mark_started
from tests.crash.line import line_to
from tests.engines import on_postgresql
from tests.postgres import Postgres
from tests.stage import Clock
from tests.storage.make import database


@on_postgresql
async def test_a_server_that_cuts_every_connection_is_unavailable_and_serves_afterwards(
    db: Database, postgres: Postgres, url: str
) -> None:
    await db.write(lambda tx: mark_started(tx, "before"))
    await postgres.cut_off(url)
    with pytest.raises(StorageUnavailable):
        await db.write(lambda tx: mark_started(tx, "lost"))
    await db.write(lambda tx: mark_started(tx, "after"))
    assert (await db.read(get_status)).username == "after"


@on_postgresql
async def test_a_connection_cut_in_the_middle_of_a_transaction_loses_all_of_it(
    db: Database, postgres: Postgres, url: str
) -> None:
    def cut(tx: Tx) -> None:
        mark_started(tx, "half")
        await_only(postgres.cut_off(url))
        mark_polled(tx)

    with pytest.raises(StorageUnavailable):
        await db.write(cut)
    found = await db.read(get_status)
    assert (found.username, found.last_poll_at) == (None, None)


async def test_a_server_that_is_not_there_is_unavailable(tmp_path: Path, clock: Clock) -> None:
    db = database(f"postgresql://postgres@/postgres?host={tmp_path}", clock)
    try:
        with pytest.raises(StorageUnavailable):
            await prepare(db)
    finally:
        await db.close()


@on_postgresql
async def test_a_database_that_is_not_there_is_unavailable(url: str, clock: Clock) -> None:
    db = database(url.replace("/test_", "/no_such_"), clock)
    try:
        with pytest.raises(StorageUnavailable):
            await prepare(db)
    finally:
        await db.close()


@on_postgresql
@pytest.mark.parametrize("state", ["53100", "53300", "57P03", "58030", "25006", "55P03", "XX001"])
async def test_what_the_server_cannot_do_now_is_unavailable(db: Database, state: str) -> None:
    """Disk full, too many connections, starting up, I/O error, read-only, locked, damaged."""

    def fail(tx: Tx) -> None:
        tx.conn.execute(text(f"DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = '{state}'; END $$"))

    with pytest.raises(StorageUnavailable):
        await db.write(fail)
    await db.write(mark_polled)


@on_postgresql
async def test_a_conflict_that_never_ends_is_unavailable(db: Database) -> None:
    tries = 0

    def fail(tx: Tx) -> None:
        nonlocal tries
        tries += 1
        tx.conn.execute(text("DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = '40001'; END $$"))

    with pytest.raises(StorageUnavailable):
        await db.write(fail)
    assert tries > 5


@on_postgresql
async def test_a_lock_that_is_asked_for_on_a_line_that_a_network_has_swallowed_is_not_waited_for(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with line_to(url) as line:
        lock = ServerLock(line.url.replace("postgresql:", "postgresql+asyncpg:"), HOLD)
        for _ in range(2):  # the first connection of a program asks more
            line.count = 0
            await lock.ensure(shared=True)
            taken = line.count
            await lock.let_go()
        line.swallow_at(taken)
        monkeypatch.setattr(server_lock, "_ANSWER_WITHIN_SECONDS", 0.2)
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(30):
                await lock.ensure(shared=True)
        line.mend()
        assert await lock.ensure(shared=True)
        await lock.let_go()


@on_postgresql
async def test_a_line_to_another_machine_is_given_up_when_a_network_has_swallowed_it(url: str, clock: Clock) -> None:
    def waits(tx: Tx) -> tuple[int, int]:
        line = tx.conn.connection.driver_connection._transport.get_extra_info("socket")  # type: ignore[union-attr]
        kept_alive = line.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)
        return kept_alive, line.getsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT)

    async with line_to(url) as line:
        db = database(line.url, clock)
        try:
            await prepare(db, create=True)
            assert await db.read(waits) == await db.write(waits) == (1, SECONDS * 1000)
        finally:
            await db.close()
