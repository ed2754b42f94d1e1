"""What is Telegram's word and what is not, at every kind of call, over real HTTP."""

from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import pytest

from bot.http import NoWord, Refusal, TurnedAway, word_in
from bot.outcome import Done, Never, NotDone, Outcome, Unknown, Unreached, Wait
from bot.sandbox import Person, Sandbox
from bot.telegram_bot import PollTrouble, TelegramBot
from handlers.ground.commands import Introduction
from handlers.ground.render import Rendered
from tests.stage import TOKEN, Clock

WORDS = Rendered("Hello")
MENU = (("help", "What this is"),)


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox(token=TOKEN, now=Clock(), limits=False) as sandbox:
        yield sandbox


@pytest.fixture
async def bot(sandbox: Sandbox) -> AsyncIterator[TelegramBot]:
    bot = TelegramBot(TOKEN, sandbox.base_url)
    await bot.open()
    yield bot
    await bot.close()


@pytest.fixture
def anna(sandbox: Sandbox) -> Person:
    person = sandbox.add_person("Anna")
    person.open_link("")
    return person


PAGES: list[tuple[int, type[Outcome]]] = [
    (status, NotDone) for status in (302, 307, 400, 401, 403, 404, 407, 408, 413, 429, 451)
]
PAGES += [(status, Unknown) for status in (200, 204, 500, 502, 503, 504)]


@pytest.mark.parametrize(("status", "kind"), PAGES)
async def test_a_page_is_nobodys_word(
    sandbox: Sandbox, bot: TelegramBot, anna: Person, status: int, kind: type[Outcome]
) -> None:
    """Turned away on the way, it was not carried out; answered by something else, nobody knows."""
    body = "" if status == 204 else "<html>Sign in</html>"
    sandbox.fail(times=None, kind="page", status=status, body=body)
    found = [await bot.send(anna.id, WORDS), await bot.edit(anna.id, 1, WORDS), await bot.delete(anna.id, 1)]
    found += [await bot.offer(anna.id, MENU)]
    assert {type(each) for each in found} == {kind}
    with pytest.raises(PollTrouble, match="network") as trouble:
        await bot.updates(None, 0)
    assert trouble.value.seconds is None


@pytest.mark.parametrize(
    ("fault", "outcome"),
    [
        ({"kind": "400"}, Never("refused")),
        ({"kind": "400", "description": "chat not found"}, Never("blocked")),
        ({"kind": "403"}, Never("blocked")),
        ({"kind": "429", "retry_after": 480}, Wait(480)),
        ({"kind": "429", "retry_after": None}, Wait(None)),
        ({"kind": "429", "retry_after": -5}, Wait(None)),
        ({"kind": "500"}, Unknown("server error 500")),
        ({"kind": "502", "done": True}, Unknown("server error 502")),
        ({"kind": "cut_off"}, Unknown("an answer that is not Telegram's: 200")),
        ({"kind": "page", "body": "[]"}, Unknown("an answer that is not Telegram's: 200")),
        ({"kind": "page", "body": '{"ok": true}'}, Unknown("an answer that is not Telegram's: 200")),
        ({"kind": "page", "body": '{"ok": false}'}, Unknown("an answer that is not Telegram's: 200")),
        ({"kind": "page", "body": '{"ok": "true", "result": {}}'}, Unknown("an answer that is not Telegram's: 200")),
        ({"kind": "page", "body": "[" * 100_000}, Unknown("an answer that is not Telegram's: 200")),
        ({"kind": "page", "status": 403, "body": '{"error": 1}'}, NotDone("an answer that is not Telegram's: 403")),
        ({"kind": "page", "body": '{"ok":false,"error_code":403,"description":"bot was blocked"}'}, Never("blocked")),
        ({"kind": "result", "result": True}, Unknown("an answer of no use")),
        ({"kind": "result", "result": {"message_id": "7"}}, Unknown("an answer of no use")),
        ({"kind": "result", "result": {"message_id": 7}}, Done(7)),  # more than its number is not needed
        ({"kind": "timeout_after"}, Unknown("connection lost: ServerDisconnectedError")),
    ],
)  # fmt: skip
async def test_what_an_answer_to_a_send_means(
    sandbox: Sandbox, bot: TelegramBot, anna: Person, fault: dict[str, Any], outcome: Outcome
) -> None:
    sandbox.fail("sendMessage", 1, **fault)
    assert await bot.send(anna.id, WORDS) == outcome


async def test_no_connection_is_nobodys_fault(sandbox: Sandbox, bot: TelegramBot, anna: Person) -> None:
    await sandbox.go_down("refuse")
    await bot.send(anna.id, WORDS)  # on a connection that has just been cut
    assert await bot.send(anna.id, WORDS) == Unreached("no connection")


async def test_a_token_that_is_no_more(sandbox: Sandbox, bot: TelegramBot, anna: Person) -> None:
    sandbox.server.token = "700000000:another"
    assert await bot.send(anna.id, WORDS) == Unreached("the token is not accepted", token=True)
    with pytest.raises(PollTrouble, match="token"):
        await bot.updates(None, 0)


async def test_a_method_that_the_server_does_not_know(bot: TelegramBot, sandbox: Sandbox) -> None:
    sandbox.fail("leaveChat", 1, "page", status=404, body='{"ok":false,"error_code":404,"description":"Not Found"}')
    assert await bot.leave(-5) == NotDone("refused with 404")


async def test_whether_others_are_answered_is_known(sandbox: Sandbox, bot: TelegramBot, anna: Person) -> None:
    fault = sandbox.fail("sendMessage", None, "page")
    found = [await bot.send(anna.id, WORDS) for _ in range(6)]
    assert [each.alone for each in found if isinstance(each, Unknown)] == [True] * 4 + [False] * 2
    await bot.updates(None, 0)
    assert await bot.send(anna.id, WORDS) == Unknown("an answer that is not Telegram's: 200", alone=True)
    assert fault.used == 7


@pytest.mark.parametrize("result", [True, {}, 7, "x", None])
async def test_odd_answers_do_not_stop_a_start(sandbox: Sandbox, bot: TelegramBot, result: Any) -> None:
    for method in ("getMyCommands", "getMyDescription", "getMyShortDescription"):
        sandbox.fail(method, 2, "result", result=result)
    said = Introduction(MENU, "About", "In short")
    await bot.introduce("en", {"en": said, "fr": replace(said, description="Autres", short_description="En bref")})
    told = {"description:": "About", "short_description:": "In short",
            "description:fr": "Autres", "short_description:fr": "En bref"}  # fmt: skip
    assert sandbox.world.profile == told or result is None
    for method in ("getMe", "getWebhookInfo", "getUpdates"):
        sandbox.fail(method, 1, "result", result=result)
    with pytest.raises(PollTrouble, match="network"):
        await bot.updates(None, 0)
    with pytest.raises(PollTrouble, match="network"):
        await bot.webhook()
    other = TelegramBot(TOKEN, sandbox.base_url)
    with pytest.raises(PollTrouble, match="network"):
        await other.open()
    await other.open()
    await other.close()


def test_no_word_holds_the_address() -> None:
    for status, kind in ((403, TurnedAway), (200, NoWord)):
        with pytest.raises(kind) as error:
            word_in(f"<a href=/bot{TOKEN}/getMe>".encode(), status)
        assert TOKEN not in str(error.value)
    with pytest.raises(Refusal):
        word_in(b'{"ok": false, "error_code": 400}')
