"""How calls arrive and how errors leave."""

import asyncio
import json

import aiohttp
import pytest

from bot.sandbox import Person, Sandbox
from tests.sandbox.conftest import TOKEN, Api, Clock


async def test_me_is_the_bot_of_the_token(api: Api) -> None:
    me = await api.ok("getMe")
    assert (me["id"], me["is_bot"], me["username"]) == (123456, True, "check_bot")


async def test_method_names_are_case_insensitive(api: Api) -> None:
    assert await api.ok("GETME") == await api.ok("getme")


@pytest.mark.parametrize(("token", "status", "words"), [("9:other", 401, "Unauthorized"), ("junk", 404, "Not Found")])
async def test_a_wrong_token_opens_nothing(sandbox: Sandbox, api: Api, token: str, status: int, words: str) -> None:
    async with api.client.get(f"{sandbox.base_url}/bot{token}/getMe") as response:
        assert response.status == status
        assert await response.json() == {"ok": False, "error_code": status, "description": words}


async def test_an_unknown_method_is_not_found(api: Api) -> None:
    reply = await api("sendTelepathy")
    assert (reply.status, reply.error) == (404, "Not Found: method not found")


async def test_get_with_a_query_works(api: Api, anna: Person) -> None:
    query = {"chat_id": str(anna.id), "text": "by query", "unknown_parameter": "ignored"}
    async with api.client.get(api.url("sendMessage"), params=query) as response:
        assert (await response.json())["ok"] is True
    assert anna.last.text == "by query"


async def test_a_form_carries_objects_as_json(api: Api, anna: Person) -> None:
    markup = {"inline_keyboard": [[{"text": "A", "callback_data": "a"}]]}
    form = {"chat_id": str(anna.id), "text": "by form", "reply_markup": json.dumps(markup)}
    async with api.client.post(api.url("sendMessage"), data=form) as response:
        assert (await response.json())["ok"] is True
    assert anna.last.labels == ["A"]


async def test_multipart_carries_fields_too(api: Api, anna: Person) -> None:
    form = aiohttp.FormData(default_to_multipart=True)
    form.add_field("chat_id", str(anna.id))
    form.add_field("text", "by parts")
    async with api.client.post(api.url("sendMessage"), data=form) as response:
        assert (await response.json())["ok"] is True
    assert anna.last.text == "by parts"


@pytest.mark.parametrize("body", [b"{", b"[1]", b"\xff"])
async def test_a_broken_body_is_refused(api: Api, body: bytes) -> None:
    headers = {"Content-Type": "application/json"}
    async with api.client.post(api.url("getMe"), data=body, headers=headers) as response:
        assert response.status == 400
        assert (await response.json())["description"].startswith("Bad Request: ")


async def test_nonsense_in_a_parameter_is_refused_not_a_crash(api: Api, anna: Person) -> None:
    markup = {"inline_keyboard": [{"text": "not a row"}]}
    assert "can't parse inline keyboard" in await api.refused(
        "sendMessage", chat_id=anna.id, text="x", reply_markup=markup
    )
    assert "can't parse" in await api.refused("deleteMessages", chat_id=anna.id, message_ids=[{}])
    assert "UTF-8" in await api.refused("sendMessage", chat_id=anna.id, text="\ud800")


async def test_every_call_is_in_the_log(sandbox: Sandbox, api: Api, anna: Person) -> None:
    await api("sendMessage", chat_id=anna.id, text="x")
    await api("sendMessage", chat_id=anna.id, text="")
    good, bad = sandbox.calls_of("sendMessage")
    assert (good.status, good.params["text"], good.result["message_id"]) == (200, "x", anna.last.message_id)
    assert (bad.status, bad.description) == (400, "Bad Request: message text is empty")
    assert good.at == sandbox.world.now()


async def test_the_log_is_bounded(clock: Clock) -> None:
    async with Sandbox(token=TOKEN, now=clock, log=3) as sandbox, aiohttp.ClientSession() as client:
        api = Api(sandbox, client)
        for _ in range(5):
            await api.ok("getMe")
        assert len(sandbox.calls) == 3
        assert sandbox.server.seen == 5


async def test_it_listens_on_this_machine_only(clock: Clock) -> None:
    sandbox = Sandbox(token=TOKEN, now=clock)
    with pytest.raises(ValueError, match="this machine only"):
        await sandbox.start(host="0.0.0.0")


@pytest.mark.parametrize("cut", [1, 40, 110, 170, 200])
async def test_connections_cut_half_way_do_no_harm(
    sandbox: Sandbox, api: Api, anna: Person, cut: int, caplog: pytest.LogCaptureFixture
) -> None:
    body = json.dumps({"chat_id": anna.id, "text": "half"}).encode()
    head = f"POST /bot{TOKEN}/sendMessage HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
    request = head.encode() + f"Content-Length: {len(body)}\r\n\r\n".encode() + body
    for _ in range(5):
        _, writer = await asyncio.open_connection("127.0.0.1", int(sandbox.base_url.rpartition(":")[2]))
        writer.write(request[:cut])
        await writer.drain()
        await asyncio.sleep(0.01)
        writer.transport.abort()
    await api.ok("getMe")
    assert len([m for m in anna.messages if m.from_bot]) == (5 if cut >= len(request) else 0)
    assert not [record for record in caplog.records if record.levelname in ("ERROR", "CRITICAL")]
