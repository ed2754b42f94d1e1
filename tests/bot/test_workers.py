"""Several workers on one PostgreSQL: one leads, all take what Telegram brings, and nothing is lost or done twice."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage import moves
from storage import status as status_of
from storage.errors import StorageUnavailable
from storage.tables import alerts, answers, check_ins, status
from tests.postgres import Postgres
from tests.stage import GOOD
from tests.workers import Crew, leads

BAD = ("Not at all", "Not at all", "Not at all", "Strongly")


@pytest.fixture
async def crew(tmp_path: Path, postgres: Postgres, request: pytest.FixtureRequest) -> AsyncIterator[Crew]:
    """Two workers in webhook mode, and a cast that has joined."""
    crew = Crew(tmp_path, await postgres.new_url(), mode=getattr(request, "param", "webhook"))
    await crew.open()
    try:
        await crew.set_up()
        yield crew
    finally:
        await crew.close()


def pushed(crew: Crew) -> list[tuple[object, object]]:
    """What was sent as a new message, to whom."""
    return [(call.params["chat_id"], call.params.get("text")) for call in crew.sandbox.calls_of("sendMessage")]


async def test_every_tap_may_be_brought_to_another_worker(crew: Crew) -> None:
    await crew.session()
    await crew.answer(*BAD)
    assert min(crew.balancer.passed.values()) > 10
    await crew.tap(crew.therapist, "Show")
    assert [row["state"] for row in await crew.rows(check_ins)] == ["sent"]
    assert len(await crew.rows(answers)) == 4
    assert len(await crew.rows(alerts)) == 1
    assert [text for _, text in pushed(crew)].count(crew.therapist.messages[-1].text) == 0


async def test_the_same_update_brought_to_all_at_once_is_taken_once(crew: Crew) -> None:
    await crew.session()
    await crew.tap(crew.client, "Begin")
    before = len(pushed(crew))
    update = {
        "update_id": 77_000_001,
        "message": {
            "message_id": 900, "date": int(crew.clock().timestamp()), "text": "/help",
            "chat": {"id": crew.client.id, "type": "private"},
            "from": {"id": crew.client.id, "is_bot": False, "first_name": "Client"},
        },
    }  # fmt: skip
    await asyncio.gather(*(app.intake.take_batch([update]) for app in crew.apps for _ in range(5)))
    await crew.settle()
    assert len(pushed(crew)) == before + 1


async def test_what_another_worker_has_written_leaves_at_once(crew: Crew) -> None:
    """The one that leads sleeps for half a minute, and is woken by the word of the other."""
    leader = crew.app
    crew.balancer.targets.pop(crew.apps.index(leader))
    crew.clock.advance(seconds=5)  # the chat has rested
    before = len(pushed(crew))
    crew.client.send_text("/help")
    async with asyncio.timeout(10):
        while len(pushed(crew)) == before:  # noqa: ASYNC110 - without the clock that `settle` moves
            await asyncio.sleep(0.01)
    assert crew.app is leader


async def test_when_one_stops_another_leads(crew: Crew) -> None:
    first = crew.app
    await first.stop()
    crew.apps.remove(first)
    assert [row["stopped_at"] is not None for row in await _status(crew)] == [True]
    await crew.has_a_leader()
    assert [row["stopped_at"] for row in await _status(crew)] == [None]
    await crew.check_in(*GOOD)
    assert [row["state"] for row in await crew.rows(check_ins)] == ["sent"]
    again = await crew.add(0)
    await crew.settle()
    assert again is not crew.app


async def _status(crew: Crew) -> list[dict[str, object]]:
    return await crew.apps[0].db.read(lambda tx: [dict(row._mapping) for row in tx.conn.execute(status.select())])


async def test_whoever_is_cut_off_leads_no_more_and_one_of_them_goes_on(crew: Crew, postgres: Postgres) -> None:
    for _ in range(3):
        await postgres.cut_off(crew.url)
        await asyncio.sleep(2.5)
        await crew.has_a_leader()
        assert sum(map(leads, crew.apps)) == 1
        await crew.check_in(*GOOD)
    assert [row["state"] for row in await crew.rows(check_ins)] == ["sent"] * 3


async def test_who_was_cut_off_does_nothing_where_the_truth_has_moved_meanwhile(crew: Crew, postgres: Postgres) -> None:
    app = crew.app
    await app.db.write(lambda tx: moves.add_move(tx, tx.new_id(), moves.Way.AWAY, "elsewhere"))
    await postgres.cut_off(crew.url)
    for _ in range(3):
        with pytest.raises(StorageUnavailable):
            await app.db.write(status_of.mark_polled)
    with pytest.raises(StorageUnavailable, match="is being moved to elsewhere"):
        await app.db.write(status_of.mark_polled)


@pytest.mark.parametrize("crew", ["polling"], indirect=True)
async def test_only_who_leads_polls(crew: Crew) -> None:
    await crew.check_in(*GOOD)
    first = crew.app
    await first.stop()
    crew.apps.remove(first)
    await crew.has_a_leader()
    await crew.check_in(*GOOD)
    assert len(await crew.rows(check_ins)) == 2
    refused = [call for call in crew.sandbox.calls if call.status == 409]
    assert len(refused) <= 1  # the poll of the one that is gone
