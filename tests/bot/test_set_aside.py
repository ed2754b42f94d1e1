"""What fails every time is set aside, sealed and to be replayed; the person is told, and the others go on."""

import json
from collections.abc import AsyncIterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot import app
from bot.routes import ROUTES
from handlers.ground.screen import Show
from handlers.ground.turn import Turn
from storage import updates
from storage.database import Tx
from storage.tables import outgoing, set_aside
from storage.tables import updates as updates_table
from tests.another_program import content_of
from tests.cast import staged
from tests.stage import Stage

CANARY = "a word that nobody else may read"


class Fault(Exception):
    """What a handler with a mistake in it raises; its text holds what somebody wrote."""


class Faulty:
    """A command that fails while `broken`, and counts how often it was tried."""

    def __init__(self) -> None:
        self.broken, self.tried = True, 0

    def __call__(self, turn: Turn, argument: str) -> Show:
        self.tried += 1
        if self.broken:
            raise Fault(argument)
        return Show("help_screen")


def with_faults(monkeypatch: pytest.MonkeyPatch, **changes: Mapping[str, Any]) -> None:
    """The bot's routes with these added or exchanged."""
    merged = {kind: {**getattr(ROUTES, kind), **added} for kind, added in changes.items()}
    monkeypatch.setattr(app, "ROUTES", replace(ROUTES, **merged))


@pytest.fixture
def faulty() -> Faulty:
    return Faulty()


@pytest.fixture
async def cast(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, faulty: Faulty) -> AsyncIterator[Stage]:
    with_faults(monkeypatch, commands={"faulty": faulty})
    async with staged(tmp_path) as stage:
        await stage.set_up()
        yield stage


async def test_after_three_tries_it_is_set_aside_and_the_person_is_told(cast: Stage, faulty: Faulty) -> None:
    update_id = cast.client.send_text(f"/faulty {CANARY}")
    other = cast.therapist.send_text("/help")
    await cast.settle()
    assert faulty.tried == 3
    assert "did not work" in cast.client.last.text or "wrong" in cast.client.last.text, cast.client.last.text
    assert cast.therapist.last.text.startswith("You are connected as a therapist")
    assert cast.sandbox.pending == []
    assert {update_id, other} <= {row["update_id"] for row in await cast.rows(updates_table)}
    await cast.say(cast.client, "/help")
    assert faulty.tried == 3


async def test_its_payload_is_sealed_and_comes_back_whole(cast: Stage) -> None:
    update_id = cast.client.send_text(f"/faulty {CANARY}")
    await cast.settle()
    (kept,) = await cast.app.db.read(updates.list_set_aside)
    payload = json.loads(kept.payload)
    assert (kept.update_id, payload["update_id"]) == (update_id, update_id)
    assert payload["message"]["text"] == f"/faulty {CANARY}"
    assert "Fault at" in kept.error
    assert CANARY not in kept.error
    for row in await cast.rows(set_aside):
        assert CANARY.encode() not in bytes(row["payload"])
    assert CANARY.encode() not in content_of(cast.url)


async def test_it_can_be_replayed_once_the_fault_is_mended(cast: Stage, faulty: Faulty) -> None:
    cast.client.send_text("/faulty")
    await cast.settle()
    (kept,) = await cast.app.db.read(updates.list_set_aside)
    faulty.broken = False
    await cast.app.db.write(lambda tx: updates.forget_taken(tx, kept.update_id))
    await cast.app.intake.take(json.loads(kept.payload))
    assert faulty.tried == 4
    (taken,) = [row for row in await cast.rows(updates_table) if row["update_id"] == kept.update_id]
    assert taken["person_id"] is not None


async def test_a_fault_that_passes_is_no_fault(cast: Stage, faulty: Faulty, monkeypatch: pytest.MonkeyPatch) -> None:
    def once(turn: Turn, argument: str) -> Show:
        faulty.broken = faulty.tried < 1
        return Faulty.__call__(faulty, turn, argument)

    monkeypatch.setattr(cast.app.intake, "_routes", replace(ROUTES, commands={**ROUTES.commands, "faulty": once}))
    await cast.say(cast.client, "/faulty")
    assert faulty.tried == 2
    assert await cast.rows(set_aside) == []


async def test_an_update_that_cannot_be_read_is_set_aside_and_the_others_go_on(cast: Stage) -> None:
    broken = cast.sandbox.push_raw({"message": {"message_id": "no number", "chat": {"id": cast.client.id}, "date": []}})
    await cast.say(cast.client, "/help")
    assert [each.update_id for each in await cast.app.db.read(updates.list_set_aside)] == [broken]
    assert cast.sandbox.pending == []


async def test_a_message_that_cannot_be_made_does_not_hold_up_the_others(
    cast: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A screen with a mistake in it fails alone: the row ends as failed, and everybody else's are sent."""

    def broken_screen(turn: Turn) -> None:
        raise Fault(CANARY)

    broken = replace(ROUTES, views={**ROUTES.views, "help_screen": broken_screen})
    monkeypatch.setattr(cast.app.delivery, "_routes", broken)
    cast.client.send_text("/help")
    await cast.settle()
    monkeypatch.undo()
    await cast.say(cast.therapist, "/session")
    assert cast.therapist.last.text.startswith("How did you meet")
    (failed,) = [row for row in await cast.rows(outgoing) if row["state"] == "failed"]
    assert CANARY not in failed["error"]


async def test_what_is_due_and_fails_does_not_hold_up_what_else_is_due(
    cast: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An unseen alert is repeated, though the expiry of some check-in fails every time."""
    await cast.session()
    await cast.answer("Mostly", "Mostly", "Mostly", "Clearly, still there")
    told = len([each for each in cast.sandbox.notifications if each.person_id == cast.therapist.id])

    def fail(tx: Tx, check_in: object) -> None:
        raise Fault(CANARY)

    monkeypatch.setattr("storage.check_ins.list_expiring", lambda tx: ["some check-in"])
    monkeypatch.setattr("handlers.check_ins.ending.expire", fail)
    await cast.pass_time(days=1)
    assert len([each for each in cast.sandbox.notifications if each.person_id == cast.therapist.id]) > told
