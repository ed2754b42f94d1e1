"""A row that is not what was written holds up nobody but whom it is about; these read so, the operator learns of it.

The bot goes on being in touch, reminding and forgetting, whatever row of whatever table it comes upon.
"""

import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.sandbox import Person
from storage import programmes
from storage.database import Tx
from storage.tables import set_aside
from tests.bot.test_soundness import doctor, health
from tests.cast import staged
from tests.engines import on_sqlite
from tests.stage import Snapshot, Stage, free_port, no_person, opened

pytestmark = on_sqlite("rows have checksums there alone")
MISSING = "Something is missing here: it is damaged on our side, and cannot be shown."
NOT_SHOWN = "Something went wrong on our side, and what you asked for cannot be shown now."
NOT_TAKEN = "Something went wrong on our side, and your last tap or message could not be taken. It is kept safe"
WORDS = ("A little", "A little", "A little", "No")
_OF_K7 = "pair_id = (SELECT id FROM pairs ORDER BY created_at LIMIT 1)"
DAMAGED = {
    "the client": ("people", "id = (SELECT client_id FROM pairs ORDER BY created_at LIMIT 1)"),
    "the supervisor's role": ("roles", "role = 'supervisor'"),
    "what connects them": ("pairs", "id = (SELECT id FROM pairs ORDER BY created_at LIMIT 1)"),
    "a session": ("sessions", _OF_K7),
    "an open check-in": ("check_ins", f"state = 'prompted' AND {_OF_K7}"),
    "an alert": ("alerts", _OF_K7),
    "another programme": ("programmes", "name = 'South Clinic'"),
}
_KEPT: list[Snapshot] = []
ASKS = {
    "the client": ("Client", "/help", NOT_TAKEN),
    "what connects them": ("Client", "/help", NOT_SHOWN),
    "an open check-in": ("Client", "Begin", NOT_TAKEN),
    "an alert": ("Therapist", "Show", NOT_TAKEN),
}


async def _sessions(stage: Stage) -> None:
    """Of both clients, and their check-ins arrive."""
    for code in ("B4", "K7"):
        await stage.say(stage.therapist, f"/session {code}")
        await stage.tap(stage.therapist, "Video")
        await stage.tap(stage.therapist, "Just now")
    await stage.pass_time(minutes=31)


def _add_another_programme(tx: Tx) -> None:
    programmes.add_programme(
        tx, "South Clinic", language="en", zone="UTC", signpost="In danger now? Call 112.",
        contact="Mr. Berg, 030 5678", comment_readers="only your therapist reads it",
    )  # fmt: skip


async def _a_service(folder: Path) -> Snapshot:
    """Two clients with open check-ins, an alert about K7 that nobody has seen, and a stranger who opened a link."""
    if not _KEPT:
        folder.mkdir()
        async with staged(folder) as first:
            await first.set_up()
            await first.app.db.write(_add_another_programme)
            await first.add_supervisor()
            await first.invite_client(first.therapist, first.sandbox.add_person("Other"), "B4")
            await _sessions(first)
            await first.answer(*WORDS)
            await first.pass_time(days=1)
            await first.say(first.therapist, "/invite")
            await first.say(first.therapist, "M3")
            link = next(m.text for m in reversed(first.therapist.messages) if "t.me/" in m.text)
            stranger = first.sandbox.add_person("Stranger")
            stranger.open_link(next(word for word in link.split() if "t.me/" in word))
            await first.settle()
            await _sessions(first)
            await first.app.stop()
            _KEPT.append(first.keep())
    return _KEPT[0]


@pytest.fixture
async def stage(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Stage]:
    """The service, with one row damaged while it was off."""
    table, where = DAMAGED[request.param]
    kept = await _a_service(tmp_path / "first")
    listen = f"127.0.0.1:{free_port()}"
    stage = Stage(tmp_path, web={"listen": listen})
    stage.listen = listen
    stage.go_on_from(kept)
    other = sqlite3.connect(tmp_path / "test.db", isolation_level=None)
    try:
        assert other.execute(f"UPDATE {table} SET checksum = x'00' WHERE {where}").rowcount > 0
    finally:
        other.close()
    async with opened(stage):
        yield stage


def pushed(stage: Stage, person: Person) -> int:
    return sum(each.person_id == person.id for each in stage.sandbox.notifications)


async def _ask(stage: Stage, name: str) -> None:
    """What is about the damaged row; nothing of it is shown."""
    if name in ASKS:
        who, what, told = ASKS[name]
        person = {"Client": stage.client, "Therapist": stage.therapist}[who]
        await (stage.say(person, what) if what.startswith("/") else stage.tap(person, what))
        assert person.last.text.startswith(told), stage.seen(person)
        kept = await stage.rows(set_aside)
        assert len(kept) == (told == NOT_TAKEN)


@pytest.mark.parametrize(("stage", "name"), [(name, name) for name in DAMAGED], indirect=["stage"], ids=DAMAGED)
async def test_it_holds_up_nobody_else(stage: Stage, name: str) -> None:
    table, _ = DAMAGED[name]
    other, stranger = stage.sandbox.person("Other"), stage.sandbox.person("Stranger")
    await _ask(stage, name)
    before = pushed(stage, other)
    stage.clock.advance(hours=23)  # Telegram was away for most of it, and open check-ins get that time back
    with capture_logs() as logs:
        await stage.app.intake.note_contact()
        for _ in range(2):
            await stage.pass_time(hours=12)
            await stage.pass_time(hours=12)
        await stage.app.tick()  # what the last reminder came upon is told by the next
    assert pushed(stage, other) > before
    await stage.tap(other, "Begin")
    for label in WORDS:
        await stage.tap(other, label)
    await stage.tap(other, "Send")
    assert "Something went wrong" not in other.last.text
    stage.clock.advance(days=8)
    await stage.app.intake.note_contact()
    await stage.app.tidy()
    assert await stage.app.db.read(lambda tx: no_person(tx, stranger.id))
    found, told = await health(stage)
    assert (found, told["damaged_rows"] > 0) == (503, True)
    assert f"damaged (in {table})" in str((await doctor(stage))["integrity"])
    named = [row for line in logs if line["event"] == "damaged rows" for row in line["rows"]]
    assert [row.split()[0] for row in named] == [table]


@pytest.mark.parametrize("stage", ["an alert"], indirect=True)
async def test_a_clock_that_was_ahead_is_set_right_beside_a_damaged_row(stage: Stage) -> None:
    other = stage.sandbox.person("Other")
    before = pushed(stage, other)
    for days in (365, -365):
        stage.clock.advance(days=days)
        await stage.app.intake.note_contact()
        await stage.app.tick()
    await stage.settle()
    await stage.pass_time(hours=25)
    assert pushed(stage, other) > before


async def _shown(stage: Stage, person: Person, command: str) -> tuple[str, list[str]]:
    await stage.say(person, command)
    return person.last.text, person.last.labels


@pytest.mark.parametrize(
    ("stage", "name"), [(each, each) for each in ("the client", "what connects them", "an alert")],
    indirect=["stage"], ids=lambda name: name,
)  # fmt: skip
async def test_lists_of_many_show_the_others_and_say_that_something_is_missing(stage: Stage, name: str) -> None:
    """One damaged row of K7: everything about B4 goes on, for the therapist and for whoever leads."""
    supervisor, other = stage.sandbox.person("Supervisor"), stage.sandbox.person("Other")
    alone, _ = await _shown(stage, supervisor, "/waiting")
    assert "Nothing waits to be seen." not in alone
    await stage.tap(other, "Begin")
    for label in (*WORDS, "Send"):
        await stage.tap(other, label)
    await stage.pass_time(minutes=1)
    await stage.tap(stage.therapist, "Show")
    if name == "the client":  # the alert about K7 can be read, so there are two
        await stage.tap(stage.therapist, "● B4")
    assert stage.therapist.last.text.startswith("B4 · video session, Tuesday")
    text, labels = await _shown(stage, stage.therapist, "/clients")
    assert [label for label in labels if "4" in label or "7" in label] == ["● B4"]
    assert MISSING in text
    text, _ = await _shown(stage, stage.therapist, "/client B4")
    assert text.startswith("B4 · connected")
    text, _ = await _shown(stage, stage.therapist, "/session B4")
    assert "How did you meet B4?" in text
    text, labels = await _shown(stage, stage.therapist, "/today")
    assert "● B4: show" in labels
    assert MISSING in text
    text, _ = await _shown(stage, supervisor, "/waiting")
    assert ("message" in text and "Dr. Kim" in text, MISSING in text) == (True, name != "the client")
    text, _ = await _shown(stage, stage.manager, "/people")
    assert ("Dr. Kim" in text, MISSING in text) == (True, False)  # it tells of who is there, and of no client


@pytest.mark.parametrize("stage", ["what connects them"], indirect=True)
async def test_who_may_be_missing_is_not_called_unknown(stage: Stage) -> None:
    text, labels = await _shown(stage, stage.therapist, "/client K7")
    assert MISSING in text
    assert "B4" in "".join(labels)
    text, labels = await _shown(stage, stage.therapist, "/session K7")
    assert (MISSING in text, labels) == (True, ["B4"])  # and is not taken for the only one left
    text, _ = await _shown(stage, stage.therapist, "/plan")
    assert text.startswith(MISSING)  # not: there is none
