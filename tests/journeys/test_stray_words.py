"""What is written where nothing was asked: it is not kept, and the answer says who can be turned to."""

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from bot.sandbox import Person
from storage.tables import metadata, updates
from tests.another_program import content_of
from tests.stage import Stage, about_taps, no_person

STRAY = "I do not want to live any more"


async def everything(stage: Stage) -> str:
    found: dict[str, Any] = {table.name: await stage.rows(table) for table in metadata.sorted_tables}
    return str(found)


async def test_stray_text_is_not_kept_and_the_answer_names_help(cast: Stage) -> None:
    await cast.say(cast.client, STRAY)
    answer = cast.client.last.text
    assert "Nobody reads what is written here" in answer
    assert "Call 112" in answer
    assert "Ms. Lind, 030 1234" in answer
    assert cast.client.last.labels == ["Say how a session felt"]
    assert STRAY not in await everything(cast)
    assert STRAY.encode() not in content_of(cast.url)


@pytest.mark.parametrize("kind", ["sticker", "photo", "voice", "location", "contact", "forward"])
async def test_anything_else_is_answered_kindly(cast: Stage, kind: str) -> None:
    before = len(cast.client.messages)
    acts: dict[str, Callable[[], int]] = {
        "sticker": cast.client.send_sticker,
        "photo": lambda: cast.client.send_photo(STRAY),
        "voice": cast.client.send_voice,
        "location": cast.client.send_location,
        "contact": cast.client.send_contact,
        "forward": lambda: cast.client.forward(STRAY),
    }
    acts[kind]()
    await cast.settle()
    assert len(cast.client.messages) == before + 2
    assert "Nobody reads" in cast.client.last.text


async def test_a_forward_is_no_comment(cast: Stage) -> None:
    await cast.session()
    await cast.answer("Mostly", "Fully", "Fully", "No")
    await cast.tap(cast.client, "Write something")
    cast.client.forward("somebody else's words")
    await cast.settle()
    assert "I have not kept this" in cast.client.last.text
    await cast.say(cast.client, "my own words")
    assert "Got it, thank you." in cast.client.find("Got it").text


async def test_an_edited_message_changes_nothing(cast: Stage) -> None:
    await cast.session()
    await cast.answer("Mostly", "Fully", "Fully", "No")
    await cast.say(cast.client, "hello")
    typed = next(m for m in cast.client.messages if m.text == "hello")
    taken = len(await cast.rows(updates))
    cast.client.edit_text(typed.message_id, STRAY)
    await cast.settle()
    assert len(await cast.rows(updates)) == taken


async def test_a_message_that_took_more_than_two_days_changes_nothing(cast: Stage) -> None:
    await cast.session()
    await cast.answer("Mostly", "Fully", "Fully", "No")
    await cast.tap(cast.client, "Write something")
    cast.client.send_text("too late", date=cast.clock() - timedelta(hours=49))
    await cast.settle()
    assert "took more than two days" in cast.client.last.text
    assert "too late" not in await everything(cast)


async def test_an_unknown_command_is_answered(cast: Stage) -> None:
    await cast.say(cast.client, "/mydiary today was bad")
    assert "do not know that command" in cast.client.last.text
    assert "today was bad" not in await everything(cast)


async def test_help_says_what_each_can_do(cast: Stage) -> None:
    supervisor = await cast.add_supervisor()
    expected: list[tuple[Person, str, list[str]]] = [
        (cast.client, "/talk begins at once", ["Say how a session felt"]),
        (cast.therapist, "/session reports a session", ["Report a session", "Invite someone"]),
        (cast.manager, "programme manager", ["Invite someone", "Who is connected", "Figures"]),
        (supervisor, "a message about a client is not marked as seen", ["What waits"]),
    ]
    for person, text, labels in expected:
        await cast.say(person, "/help")
        assert text in person.last.text
        assert person.last.labels == labels
    assert "Call 112" in cast.client.last.text


async def test_a_stranger_is_answered_and_nothing_of_them_is_kept(cast: Stage) -> None:
    stranger = cast.sandbox.add_person("Stranger")
    for text in ("/start", STRAY, "/session", "/start " + "0" * 32, "/start nonsense"):
        await cast.say(stranger, text)
        assert stranger.last.from_bot
    assert await cast.app.db.read(lambda tx: no_person(tx, stranger.id))
    assert STRAY not in await everything(cast)
    for secret in ("Kim", "North Clinic", "K7"):
        assert all(secret not in message.text for message in stranger.messages)


@about_taps
async def test_help_names_what_a_client_can_do_and_all_of_it_can_be_done(cast: Stage) -> None:
    await cast.say(cast.client, "/help")
    named = re.findall(r"/([a-z]+)", cast.client.last.text)
    assert named == ["talk", "pause", "stop", "quiet", "zone", "privacy", "mydata", "forget", "text"]
    for command in named:
        await cast.say(cast.client, f"/{command}")
        assert "I do not know that command" not in cast.client.last.text
