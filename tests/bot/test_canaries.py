"""Canaries: what must never be read in logs, in the database file, or on a lock screen."""

import io
import logging
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
import structlog

from bot.logs import set_up_logs
from bot.sandbox import Person
from storage.tables import outgoing
from tests.another_program import content_of
from tests.stage import TOKEN, Stage, link_and_code

COMMENT = "canary-comment-4711 he never listens"
NOTE = "canary-note-0815 talked it through"
STRAY = "canary-stray-1234"
ANSWERS = ("A little", "Partly", "Mostly", "Clearly, still there", "Fully, I would change nothing")
NEUTRAL = ("Something new for you.", "Something short about ")


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """Everything that is logged at DEBUG, our own and the libraries'."""
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    stream = io.StringIO()
    set_up_logs("debug", stream)
    yield stream
    root.handlers[:], root.level = before, level
    structlog.reset_defaults()


def test_a_beat_that_is_left_out_on_a_busy_machine_is_no_warning(log: io.StringIO) -> None:
    metronome = logging.getLogger("apscheduler.scheduler")
    set_up_logs("info", log)
    metronome.warning("Execution of job skipped: maximum number of running instances reached")
    assert log.getvalue() == ""
    metronome.error("something else")
    line = re.fullmatch(r"timestamp=(\S+) level=error library=apscheduler.scheduler:\S+\n", log.getvalue())
    assert line is not None
    assert abs(datetime.fromisoformat(line[1]) - datetime.now(UTC)) < timedelta(minutes=1)
    set_up_logs("debug", log)
    metronome.warning("now it is wanted")
    assert "level=warning library=apscheduler.scheduler:" in log.getvalue()


def trouble(stage: Stage, person: Person) -> None:
    """One failure of each kind for this person's next calls."""
    for kind in ("502", "timeout_before", "400", "429"):
        for method in ("sendMessage", "editMessageText", "answerCallbackQuery", "deleteMessage"):
            if kind != "400" or method == "answerCallbackQuery":
                stage.sandbox.fail(method, 1, kind, chat_id=person.id, retry_after=1)


async def everything(stage: Stage) -> list[str]:
    """A journey with every kind of secret in it, and trouble on the way; the canaries."""
    await stage.say(stage.therapist, "/invite")
    await stage.say(stage.therapist, "CANARY99")
    link, spoken = link_and_code(stage.therapist)
    await stage.session()
    trouble(stage, stage.client)
    await stage.answer(*ANSWERS[:4])
    await stage.tap(stage.client, "Write something")
    await stage.say(stage.client, COMMENT)
    trouble(stage, stage.therapist)
    await stage.tap(stage.therapist, "Show")
    await stage.tap(stage.therapist, "Seen")
    await stage.tap(stage.therapist, "What was done")
    await stage.tap(stage.therapist, "Write a note")
    await stage.say(stage.therapist, NOTE)
    await stage.say(stage.client, STRAY)
    stage.sandbox.push_raw({"message": {"chat": {"id": stage.client.id, "type": STRAY}, "text": STRAY}})
    await stage.settle()
    await stage.pass_time(days=1)
    token = link.rsplit("=", 1)[1]
    return [COMMENT, NOTE, STRAY, TOKEN, TOKEN.split(":")[1], "CANARY99", "Dr. Kim", "Ms. Lind", token, spoken]


def chat_ids(stage: Stage) -> list[str]:
    return [str(person.id) for person in stage.sandbox.people]


async def test_nothing_secret_is_logged_even_at_debug_and_in_trouble(stage: Stage, log: io.StringIO) -> None:
    await stage.set_up()
    canaries = await everything(stage)
    await stage.restart()
    logged = log.getvalue()
    assert "level=debug library=telegram" in logged
    assert "put off" in logged
    assert "update set aside" in logged
    for canary in [*canaries, *chat_ids(stage), *ANSWERS, "K7"]:
        assert canary not in logged, canary


async def test_nothing_secret_lies_in_the_database(stage: Stage) -> None:
    await stage.set_up()
    canaries = await everything(stage)
    stored = content_of(stage.url)
    for canary in [*canaries, *chat_ids(stage)]:
        assert canary.encode() not in stored, canary
        assert canary.encode("utf-16-le") not in stored, canary


async def test_what_is_pushed_is_neutral_on_a_lock_screen(stage: Stage) -> None:
    await stage.set_up()
    supervisor = await stage.add_supervisor()
    await everything(stage)
    stage.sandbox.heal()
    await stage.session()
    await stage.answer("Yes, it did not help", *ANSWERS[:3], "Strongly")
    for _ in range(3):
        await stage.pass_time(days=1)
    stage.client.block()
    await stage.settle()
    rows = await stage.rows(outgoing)
    pushed = {row["message_id"]: row for row in rows if row["purpose"] not in ("reply", "collapse", "deletion")}
    texts = [note.text for note in stage.sandbox.notifications if note.message_id in pushed]
    assert len(texts) > 5
    assert any(note.person_id == supervisor.id for note in stage.sandbox.notifications if note.message_id in pushed)
    for text in texts:
        assert text.startswith(NEUTRAL), text
        for word in ("K7", "Kim", "alliance", "score", "tension", *ANSWERS):
            assert word not in text


async def test_what_follows_a_tap_on_an_alert_cannot_be_forwarded(stage: Stage) -> None:
    await stage.set_up()
    await everything(stage)
    for person in stage.sandbox.people:
        for message in person.messages:
            if message.from_bot and any(secret in message.text for secret in (COMMENT, NOTE, "Clearly", "still there")):
                assert message.protect_content or person is stage.client
