"""The bot's own name, texts and commands."""

import pytest

from bot.sandbox import Person, Sandbox
from bot.sandbox.profile import commands_for
from tests.sandbox.conftest import Api

HELP = {"command": "help", "description": "Help"}
HILFE = {"command": "help", "description": "Hilfe"}


async def test_commands_by_scope_and_language(api: Api, sandbox: Sandbox, anna: Person) -> None:
    await api.ok("setMyCommands", commands=[HELP])
    await api.ok("setMyCommands", commands=[HILFE], language_code="de")
    assert await api.ok("getMyCommands") == [HELP]
    assert await api.ok("getMyCommands", language_code="de") == [HILFE]
    assert await api.ok("getMyCommands", language_code="fr") == []
    assert commands_for(sandbox.world, anna.id, "de") == [HILFE]
    assert commands_for(sandbox.world, anna.id, "fr") == [HELP]
    own = [{"command": "session", "description": "A session took place"}]
    await api.ok("setMyCommands", commands=own, scope={"type": "chat", "chat_id": anna.id})
    assert commands_for(sandbox.world, anna.id, "de") == own
    await api.ok("deleteMyCommands", scope={"type": "chat", "chat_id": anna.id})
    assert commands_for(sandbox.world, anna.id, "de") == [HILFE]


@pytest.mark.parametrize(
    ("command", "description", "words"),
    [
        ("Help", "x", "BOT_COMMAND_INVALID"),
        ("a" * 33, "x", "BOT_COMMAND_INVALID"),
        ("help", "", "BOT_COMMAND_DESCRIPTION_INVALID"),
        ("help", "x" * 257, "BOT_COMMAND_DESCRIPTION_INVALID"),
    ],
)
async def test_commands_that_are_refused(api: Api, command: str, description: str, words: str) -> None:
    item = {"command": command, "description": description}
    assert await api.refused("setMyCommands", commands=[item]) == f"Bad Request: {words}"


async def test_too_many_commands_or_a_strange_scope(api: Api) -> None:
    assert "TOO_MUCH" in await api.refused("setMyCommands", commands=[HELP] * 101)
    assert "BotCommandScope" in await api.refused("setMyCommands", commands=[], scope={"type": "galaxy"})
    assert "language code" in await api.refused("setMyCommands", commands=[], language_code="english")


@pytest.mark.parametrize(
    ("method", "field", "longest"),
    [("Name", "name", 64), ("Description", "description", 512), ("ShortDescription", "short_description", 120)],
)
async def test_names_and_descriptions(api: Api, method: str, field: str, longest: int) -> None:
    await api.ok(f"setMy{method}", **{field: "x" * longest})
    await api.ok(f"setMy{method}", **{field: "deutsch", "language_code": "de"})
    assert await api.ok(f"getMy{method}") == {field: "x" * longest}
    assert await api.ok(f"getMy{method}", language_code="de") == {field: "deutsch"}
    assert await api.ok(f"getMy{method}", language_code="fr") == {field: "x" * longest}
    assert "too long" in await api.refused(f"setMy{method}", **{field: "x" * (longest + 1)})


async def test_without_a_name_of_its_own_the_bot_has_the_one_it_was_born_with(api: Api) -> None:
    assert await api.ok("getMyName") == {"name": "Sandbox bot"}
    assert await api.ok("getMyDescription") == {"description": ""}


async def test_the_menu_button(api: Api) -> None:
    await api.ok("setChatMenuButton", menu_button={"type": "default"})
    assert await api.ok("getChatMenuButton") == {"type": "default"}
    assert "unsupported type" in await api.refused("setChatMenuButton", menu_button={"type": "red"})


async def test_chats_are_known_once_somebody_wrote(api: Api, sandbox: Sandbox, anna: Person) -> None:
    assert (await api.ok("getChat", chat_id=anna.id))["first_name"] == "Anna"
    stranger = sandbox.add_person("Stranger")
    assert await api.refused("getChat", chat_id=stranger.id) == "Bad Request: chat not found"
