"""The database is away for a while: nothing is acknowledged, nothing is lost, and nothing happens twice."""

import asyncio
import io
from contextlib import ExitStack

import pytest
from sqlalchemy import func, select

from storage.database import Tx
from storage.errors import StorageUnavailable
from storage.status import mark_polled
from storage.tables import outgoing, set_aside, updates
from tests.another_program import impatient, locked
from tests.bot.test_canaries import log  # noqa: F401 - a fixture
from tests.engines import on_sqlite
from tests.stage import Stage

_MANY = 500  # more than there is room for in pages that are begun


def _full(tx: Tx) -> None:
    """No room but in pages that are begun."""
    free = tx.conn.exec_driver_sql("PRAGMA freelist_count").scalar()
    tx.conn.exec_driver_sql("CREATE TABLE filler (x)")
    tx.conn.exec_driver_sql(f"INSERT INTO filler VALUES (zeroblob({(int(free or 0) + 1) * 4096}))")
    pages = tx.conn.exec_driver_sql("PRAGMA page_count").scalar()
    tx.conn.exec_driver_sql(f"PRAGMA max_page_count={pages}")


def _roomy(tx: Tx) -> None:
    tx.conn.exec_driver_sql("PRAGMA max_page_count=1000000")


async def tried_in_vain(stage: Stage, times: int = 2) -> None:
    """The bot has asked for the same update again, and again."""
    asked = len(stage.sandbox.calls_of("getUpdates"))
    await stage.sandbox.wait_for(lambda: len(stage.sandbox.calls_of("getUpdates")) >= asked + times, 10)


async def taken(stage: Stage) -> int:
    def count(tx: Tx) -> int:
        return int(tx.conn.execute(select(func.count()).select_from(updates)).scalar_one())

    return await stage.app.db.read(count)


async def test_while_the_database_is_locked_updates_wait_at_telegram(cast: Stage) -> None:
    await cast.session()
    await cast.app.db.write(impatient)
    before = await taken(cast)
    with locked(cast.url):
        update_id = cast.client.press("Begin")
        await tried_in_vain(cast)
        assert cast.sandbox.pending == [update_id]
        assert await taken(cast) == before
        assert "Begin" in cast.client.last.labels
    await cast.settle()
    assert await taken(cast) == before + 1
    assert cast.client.last.text.startswith("1 of 4")


@on_sqlite("how full it is can be set")
async def test_while_the_disk_is_full_updates_wait_at_telegram(cast: Stage) -> None:
    await cast.app.db.write(_full)
    before = await taken(cast)
    written = [cast.client.send_text("word") for _ in range(_MANY)]
    await tried_in_vain(cast)
    assert cast.sandbox.pending
    assert set(written) - set(cast.sandbox.pending) <= {row["update_id"] for row in await cast.rows(updates)}
    await cast.app.db.write(_roomy)
    await cast.settle(timeout=60)
    assert await taken(cast) == before + _MANY


async def test_an_outage_is_not_the_updates_fault_however_often_it_is_tried(cast: Stage) -> None:
    outages = 3

    def fail(point: str) -> None:
        nonlocal outages
        if point == "before commit" and outages > 0:
            outages -= 1
            raise StorageUnavailable

    cast.probe = fail
    await cast.say(cast.client, "/help")
    assert outages == 0
    assert await cast.rows(set_aside) == []
    assert cast.client.last.text.startswith("After a session")


async def test_trouble_as_something_is_claimed_does_not_end_delivery(
    cast: Stage,
    log: io.StringIO,  # noqa: F811
) -> None:
    """What waits leaves as soon as the database is back, and nobody has to start the bot again."""
    outages = 2

    def fail(point: str) -> None:
        nonlocal outages
        if point == "before commit" and cast.app.delivery._claiming and outages > 0:
            outages -= 1
            raise StorageUnavailable

    cast.probe = fail
    before = len(cast.therapist.messages)
    await cast.say(cast.therapist, "/help")
    assert outages == 0
    assert log.getvalue().count('event="storage unavailable" loop=delivery why=') == 2
    assert len(cast.therapist.messages) == before + 2
    assert {row["attempts"] for row in await cast.rows(outgoing)} == {1}


async def test_what_was_sent_while_the_database_is_away_is_sent_once(
    cast: Stage,
    log: io.StringIO,  # noqa: F811
) -> None:
    """The outcome is written down when the database is back, however late."""
    await cast.app.db.write(impatient)
    cast.clock.advance(seconds=2)
    notices = len(cast.sandbox.notifications)
    gone, lock = asyncio.Event(), ExitStack()

    def lock_after_send(point: str) -> None:
        if point == "after send" and not gone.is_set():
            lock.enter_context(locked(cast.url))
            gone.set()

    cast.probe = lock_after_send
    with lock:
        cast.therapist.send_text("/session")
        await gone.wait()
        with pytest.raises(StorageUnavailable):  # writes take turns: by now that of the outcome has failed too
            await cast.app.db.write(mark_polled)
        cast.clock.advance(minutes=2)
        cast.app.delivery.wake()
    await cast.settle()
    cast.clock.advance(minutes=2)
    await cast.settle()
    assert len(cast.sandbox.notifications) == notices + 1
    assert {row["state"] for row in await cast.rows(outgoing)} == {"done"}
    assert cast.therapist.last.text.startswith("How did you meet")
    assert 'event="storage unavailable" loop=outcome why=' in log.getvalue()
