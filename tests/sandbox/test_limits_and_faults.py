"""Flood control, and the faults that can be planned."""

import asyncio
import json
from collections.abc import AsyncIterator

import aiohttp
import pytest

from bot.sandbox import Person, Rate, Sandbox
from tests.sandbox.conftest import TOKEN, Api, Clock


@pytest.fixture
async def strict(clock: Clock) -> AsyncIterator[Api]:
    """An API with flood control."""
    async with Sandbox(token=TOKEN, now=clock) as sandbox, aiohttp.ClientSession() as client:
        sandbox.add_person("Anna").open_link("")
        yield Api(sandbox, client)


async def test_a_burst_passes_and_then_one_a_second(strict: Api, clock: Clock) -> None:
    to = strict.sandbox.people[0].id
    for _ in range(5):
        await strict.ok("sendMessage", chat_id=to, text="x")
    async with strict.client.post(strict.url("sendMessage"), json={"chat_id": to, "text": "x"}) as response:
        assert response.status == 429
        assert response.headers["Retry-After"] == "1"
        assert await response.json() == {
            "ok": False,
            "error_code": 429,
            "description": "Too Many Requests: retry after 1",
            "parameters": {"retry_after": 1},
        }
    clock.forward(seconds=1)
    await strict.ok("sendMessage", chat_id=to, text="x")
    assert (await strict("sendMessage", chat_id=to, text="x")).status == 429
    clock.forward(days=-1)
    clock.forward(seconds=1)
    assert (await strict("sendMessage", chat_id=to, text="x")).status == 200


async def test_edits_and_refused_sends_are_not_counted(strict: Api) -> None:
    to = strict.sandbox.people[0].id
    for _ in range(20):
        assert (await strict("sendMessage", chat_id=to, text="")).status == 400
    sent = await strict.ok("sendMessage", chat_id=to, text="x")
    for i in range(20):
        await strict.ok("editMessageText", chat_id=to, message_id=sent["message_id"], text=str(i))


async def test_the_bot_as_a_whole_is_limited_too(strict: Api, clock: Clock) -> None:
    people = [strict.sandbox.add_person(f"P{i}") for i in range(31)]
    for person in people:
        person.open_link("")
    statuses = [(await strict("sendMessage", chat_id=p.id, text="x")).status for p in people]
    assert statuses == [200] * 30 + [429]


async def test_rates_can_be_set(clock: Clock) -> None:
    limits = (Rate(10.0, 1), None)
    async with Sandbox(token=TOKEN, now=clock, limits=limits) as sandbox, aiohttp.ClientSession() as client:
        api, person = Api(sandbox, client), sandbox.add_person("Anna")
        person.open_link("")
        assert [(await api("sendMessage", chat_id=person.id, text="x")).status for _ in "ab"] == [200, 429]
        clock.forward(seconds=0.1)
        assert (await api("sendMessage", chat_id=person.id, text="x")).status == 200


async def test_a_flood_closes_one_chat_until_it_is_over(api: Api, sandbox: Sandbox, anna: Person, clock: Clock) -> None:
    ben = sandbox.add_person("Ben")
    ben.open_link("")
    sandbox.flood(90, anna.id)
    reply = await api("sendMessage", chat_id=anna.id, text="x")
    assert reply.body["parameters"] == {"retry_after": 90}
    await api.ok("sendMessage", chat_id=ben.id, text="x")
    clock.forward(seconds=90)
    await api.ok("sendMessage", chat_id=anna.id, text="x")
    sandbox.flood(5)
    assert (await api("sendMessage", chat_id=ben.id, text="x")).status == 429


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("400", "Bad Request: injected"),
        ("403", "Forbidden: bot was blocked by the user"),
        ("429", "Too Many Requests: retry after 7"),
        ("500", "Internal Server Error"),
        ("502", "Bad Gateway"),
    ],
)
async def test_planned_refusals_strike_as_often_as_planned(
    api: Api, sandbox: Sandbox, anna: Person, kind: str, words: str
) -> None:
    fault = sandbox.fail("sendMessage", times=2, kind=kind, retry_after=7)
    await api.ok("getMe")
    replies = [await api("sendMessage", chat_id=anna.id, text="x") for _ in range(3)]
    assert [reply.status for reply in replies] == [int(kind), int(kind), 200]
    assert replies[0].error == words
    assert fault.used == 2
    assert len([m for m in anna.messages if m.from_bot]) == 1


async def test_a_fault_can_be_meant_for_a_chat_or_for_certain_calls(api: Api, sandbox: Sandbox, anna: Person) -> None:
    ben = sandbox.add_person("Ben")
    ben.open_link("")
    sandbox.fail(times=None, kind="500", chat_id=ben.id)
    sandbox.fail(times=None, kind="400", description="poisoned", when=lambda params: params.text("text") == "bad")
    assert (await api("sendMessage", chat_id=ben.id, text="x")).status == 500
    assert await api.refused("sendMessage", chat_id=anna.id, text="bad") == "Bad Request: poisoned"
    await api.ok("sendMessage", chat_id=anna.id, text="good")
    sandbox.heal()
    await api.ok("sendMessage", chat_id=ben.id, text="bad")


async def test_a_lost_request_has_no_effect(api: Api, sandbox: Sandbox, anna: Person) -> None:
    sandbox.fail("sendMessage", kind="timeout_before")
    with pytest.raises(aiohttp.ClientError):
        await api("sendMessage", chat_id=anna.id, text="x")
    assert not [m for m in anna.messages if m.from_bot]
    assert sandbox.calls_of("sendMessage")[0].status == 0


async def test_a_lost_reply_follows_the_effect(api: Api, sandbox: Sandbox, anna: Person) -> None:
    sandbox.fail("sendMessage", kind="timeout_after")
    with pytest.raises(aiohttp.ClientError):
        await api("sendMessage", chat_id=anna.id, text="x")
    assert anna.last.text == "x"
    assert sandbox.calls_of("sendMessage")[0].status == 0


async def test_a_slow_server(api: Api, sandbox: Sandbox, anna: Person) -> None:
    sandbox.fail("sendMessage", kind="delay", seconds=0.1)
    call = asyncio.create_task(api.ok("sendMessage", chat_id=anna.id, text="x"))
    await asyncio.sleep(0.03)
    assert not [m for m in anna.messages if m.from_bot]
    assert (await call)["text"] == "x"


async def test_a_client_that_gives_up_does_not_undo_the_effect(api: Api, sandbox: Sandbox, anna: Person) -> None:
    sandbox.fail("sendMessage", kind="delay", seconds=0.1)
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.03):
            await api("sendMessage", chat_id=anna.id, text="late")
    assert (await sandbox.wait_for(lambda: [m for m in anna.messages if m.text == "late"]))[0].from_bot


@pytest.mark.parametrize("done", [False, True])
async def test_a_page_of_somebody_else_in_the_place_of_an_answer(
    api: Api, sandbox: Sandbox, anna: Person, done: bool
) -> None:
    sandbox.fail("sendMessage", 1, "page", status=403, done=done)
    async with api.client.post(api.url("sendMessage"), json={"chat_id": anna.id, "text": "x"}) as response:
        assert (response.status, response.content_type) == (403, "text/html")
        assert "sign in" in await response.text()
    assert len([m for m in anna.messages if m.from_bot]) == done


@pytest.mark.parametrize("kind", ["429", "500", "502"])
async def test_done_and_then_refused(api: Api, sandbox: Sandbox, anna: Person, kind: str) -> None:
    sandbox.fail("sendMessage", 1, kind, done=True)
    assert (await api("sendMessage", chat_id=anna.id, text="x")).status == int(kind)
    assert anna.last.text == "x"


async def test_half_a_reply_after_the_effect(api: Api, sandbox: Sandbox, anna: Person) -> None:
    sandbox.fail("sendMessage", 1, "cut_off")
    async with api.client.post(api.url("sendMessage"), json={"chat_id": anna.id, "text": "x"}) as response:
        assert (await response.read()).startswith(b'{"ok": true')
        with pytest.raises(json.JSONDecodeError):
            await response.json()
    assert anna.last.text == "x"


async def test_another_result_than_is_documented(api: Api, sandbox: Sandbox) -> None:
    sandbox.fail("getMyCommands", 1, "result", result=True)
    assert await api.ok("getMyCommands") is True


async def test_a_429_of_one_method_that_does_not_say_how_long(api: Api, sandbox: Sandbox, anna: Person) -> None:
    sandbox.fail("setMyCommands", 1, "429", retry_after=None)
    reply = await api("setMyCommands", commands=[])
    assert (reply.status, "parameters" in reply.body) == (429, False)
    await api.ok("sendMessage", chat_id=anna.id, text="x")


async def test_a_poll_that_does_not_wait(api: Api, sandbox: Sandbox, anna: Person) -> None:
    offset = (await api.ok("getUpdates"))[-1]["update_id"] + 1
    sandbox.fail("getUpdates", None, "no_wait")
    async with asyncio.timeout(3):
        assert [await api.ok("getUpdates", offset=offset, timeout=50) for _ in "ab"] == [[], []]


async def test_an_update_with_an_id_of_its_own(api: Api, sandbox: Sandbox) -> None:
    sandbox.push_raw({"update_id": "seven", "message": {}})
    assert (await api.ok("getUpdates"))[-1]["update_id"] == "seven"


async def test_unknown_kinds_of_fault_are_refused(sandbox: Sandbox) -> None:
    with pytest.raises(ValueError, match="unknown kind of fault"):
        sandbox.fail(kind="gremlins")


async def test_the_whole_server_goes_down_and_comes_back(api: Api, sandbox: Sandbox, anna: Person) -> None:
    url = sandbox.base_url
    await sandbox.go_down("refuse")
    with pytest.raises(aiohttp.ClientError):
        await api("getMe")
    anna.send_text("meanwhile")
    await sandbox.come_back()
    assert sandbox.base_url == url
    assert (await api.ok("getUpdates"))[-1]["message"]["text"] == "meanwhile"
    await sandbox.go_down("reset")
    with pytest.raises(aiohttp.ClientError):
        await api("getMe")
    await sandbox.come_back()
    await sandbox.go_down("502")
    assert (await api("getMe")).error == "Bad Gateway"
    await sandbox.go_down("page")
    async with api.client.get(api.url("getMe")) as response:
        assert (response.status, response.content_type) == (200, "text/html")
    await sandbox.come_back()
    await api.ok("getMe")


async def test_an_outage_ends_the_poll_that_waits(api: Api, sandbox: Sandbox) -> None:
    poll = asyncio.create_task(api("getUpdates", timeout=30))
    await sandbox.wait_for(lambda: sandbox.polling)
    await sandbox.go_down("refuse")
    async with asyncio.timeout(2):
        reply = (await asyncio.gather(poll, return_exceptions=True))[0]
    assert isinstance(reply, aiohttp.ClientError) or reply.status == 502  # type: ignore[union-attr]
