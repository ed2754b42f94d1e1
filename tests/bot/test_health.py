"""/healthz: 200 while the bot is well, 503 while it is not, and nothing that tells of anybody."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.health import Health, look
from handlers.cover.stand_in_begins import begin_stand_in
from handlers.joining.own_time_changed import change_quiet
from storage import people
from storage.database import Tx
from storage.errors import StorageUnavailable
from storage.people import Role
from storage.programmes import list_programmes
from storage.tables import status
from tests.cast import staged
from tests.engines import on_sqlite, seen_of
from tests.journeys.looking import WORDS
from tests.stage import Stage, free_port

Seen = tuple[int, dict[str, Any]]
QUIET = {
    "well": True, "oldest_due": None, "oldest_unsent_alert": None, "fit_failed": None, "calendar_failing": None,
    "unwritten_since": None, "damaged_rows": 0,
}  # fmt: skip
AWAY = {"well": False, "database": "unavailable", "unwritten_since": None, "damaged_rows": 0}


@pytest.fixture
async def cast(tmp_path: Path) -> AsyncIterator[Stage]:
    """Polling, and listening for those who ask how it is."""
    listen = f"127.0.0.1:{free_port()}"
    async with staged(tmp_path, web={"listen": listen}) as stage:
        stage.listen = listen
        stage.app.world = replace(stage.app.world, free=lambda folder: 10**12)
        await stage.set_up()
        yield stage


async def health(stage: Stage) -> Seen:
    async with aiohttp.ClientSession() as session, session.get(stage.url_of("healthz")) as answer:
        return answer.status, await answer.json()


async def test_all_is_well(cast: Stage) -> None:
    await cast.session()
    await cast.say(cast.client, "/help")
    (row,) = await cast.rows(status)
    contact, update = row["last_poll_at"].isoformat(), row["last_update_at"].isoformat()
    assert await health(cast) == (
        200,
        {**QUIET, "free_bytes": seen_of(10**12), "last_contact": contact, "last_update": update},
    )


async def test_it_is_well_from_its_start_though_nobody_writes(tmp_path: Path) -> None:
    """The first poll does not wait: an operator who looks at once is not told that something is wrong."""
    async with staged(tmp_path, web={"listen": f"127.0.0.1:{free_port()}"}) as stage, asyncio.timeout(10):
        while (await stage.rows(status))[0]["last_poll_at"] is None:  # noqa: ASYNC110 - a row tells nobody that it changes
            await asyncio.sleep(0.05)


async def test_only_instants_and_two_numbers_are_told(cast: Stage) -> None:
    _, told = await health(cast)
    assert isinstance(told.pop("well"), bool)
    assert isinstance(told.pop("damaged_rows"), int)
    assert told.pop("free_bytes") == seen_of(10**12)
    for value in told.values():
        assert value is None or datetime.fromisoformat(value).tzinfo is not None


async def test_a_telegram_that_is_away_for_more_than_five_minutes(cast: Stage) -> None:
    await cast.settle()
    await cast.sandbox.go_down("refuse")
    cast.clock.advance(minutes=4)
    assert (await health(cast))[0] == 200
    cast.clock.advance(minutes=2)
    status, told = await health(cast)
    assert (status, told["well"]) == (503, False)
    await cast.sandbox.come_back()
    await cast.say(cast.client, "/help")
    assert (await health(cast))[0] == 200


async def test_an_alert_that_does_not_leave_is_late_however_often_it_is_tried(cast: Stage) -> None:
    """What is put off is due anew each time; since when it should have been there is not forgotten."""
    await cast.session()
    cast.sandbox.fail("sendMessage", None, "502", chat_id=cast.therapist.id)
    await cast.answer(*WORDS)
    begun = cast.clock()
    assert (await health(cast))[0] == 200
    for _ in range(6):
        await cast.pass_time(minutes=1)
    status, told = await health(cast)
    assert (status, told["well"]) == (503, False)
    assert timedelta() <= begun - datetime.fromisoformat(told["oldest_unsent_alert"]) < timedelta(minutes=1)
    cast.sandbox.heal()
    await cast.pass_time(minutes=1)
    status, told = await health(cast)
    assert (status, {name: told[name] for name in QUIET}) == (200, QUIET)


async def test_an_alert_that_waits_for_the_morning_is_not_late(cast: Stage) -> None:
    await cast.session()
    await cast.pass_time(hours=10)  # 19:31 UTC is half past eight in the evening of the therapist
    await cast.answer(*WORDS)
    await cast.pass_time(hours=1)
    assert cast.sandbox.notifications[-1].person_id != cast.therapist.id
    status, told = await health(cast)
    assert (status, told["oldest_unsent_alert"]) == (200, None)


async def test_an_alert_that_is_due_by_other_hours_now_is_late_from_now_on(cast: Stage) -> None:
    """Its therapist shortens the quiet hours, or somebody without any stands in: it was not late before."""
    await cast.session()
    await cast.pass_time(hours=10)
    await cast.answer(*WORDS)
    await cast.pass_time(hours=1)

    def in_the_same_instant(tx: Tx) -> tuple[Health, Health]:
        (programme,) = list_programmes(tx)
        (therapist,) = people.list_holders(tx, programme.id, Role.THERAPIST)
        change_quiet(tx, therapist, None)
        shortened = look(tx)
        other = people.add_person(tx, 4711, language="en", zone="UTC").id
        people.add_role(tx, other, programme.id, Role.THERAPIST)
        begin_stand_in(tx, programme, therapist, other, named_by=therapist, until=tx.now + timedelta(days=7))
        return shortened, look(tx)

    both = await cast.app.db.write(in_the_same_instant)
    assert [(each.well, each.oldest_unsent_alert) for each in both] == [(True, cast.clock())] * 2


async def test_an_alert_that_went_to_a_supervisor_instead_is_not_late(cast: Stage) -> None:
    await cast.add_supervisor()
    await cast.session()
    cast.therapist.block()
    await cast.settle()
    await cast.answer(*WORDS)
    await cast.pass_time(minutes=6)
    assert (await health(cast))[0] == 200


async def test_something_else_that_is_due_for_a_quarter_of_an_hour(cast: Stage) -> None:
    await cast.settle()
    cast.app.delivery.wake = lambda: None  # type: ignore[method-assign]
    cast.app.intake._committed = lambda due: None  # nobody delivers
    before = cast.clock()
    cast.client.send_text("/help")
    await cast.sandbox.wait_for(lambda: not cast.sandbox.pending)
    cast.clock.advance(minutes=16)
    await cast.app.intake.note_contact()
    status, told = await health(cast)
    assert (status, told["oldest_due"]) == (503, before.isoformat())


@on_sqlite("a file is deleted")
async def test_a_database_file_that_is_deleted_or_exchanged_takes_nothing_and_is_named(cast: Stage) -> None:
    await cast.settle()
    file = cast.folder / "test.db"
    away = file.rename(cast.folder / "away")
    update_id = cast.client.send_text("/help")
    for _ in ("deleted", "exchanged"):
        asked = len(cast.sandbox.calls_of("getUpdates"))
        await cast.sandbox.wait_for(lambda asked=asked: len(cast.sandbox.calls_of("getUpdates")) >= asked + 2)  # type: ignore[misc]
        assert cast.sandbox.pending == [update_id]
        found, told = await health(cast)
        assert (found, told["well"], told["database"]) == (503, False, "gone")
        assert not file.exists() or file.read_bytes() == b""
        file.touch()
    away.rename(file)
    await cast.settle()
    assert cast.client.last.text.startswith("After a session")
    assert (await health(cast))[0] == 200


async def test_a_database_that_is_away(cast: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    async def unavailable(read: object) -> None:
        raise StorageUnavailable from sqlite3.OperationalError("a secret")

    with monkeypatch.context() as patched:
        patched.setattr(cast.app.db, "read", unavailable)
        assert await health(cast) == (503, {**AWAY, "free_bytes": seen_of(10**12)})
    assert (await health(cast))[0] == 200
