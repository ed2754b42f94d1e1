"""Delivery by POST."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.sandbox import Person, Sandbox
from tests.sandbox.conftest import Api, keys


class Hook:
    """A bot's own server: remembers what came, answers as told."""

    def __init__(self) -> None:
        self.got: list[Any] = []
        self.secrets: list[str | None] = []
        self.answers: list[web.Response] = []
        self.news = asyncio.Condition()
        self.gate = asyncio.Event()
        self.gate.set()
        self.url = ""

    async def handle(self, request: web.Request) -> web.Response:
        self.got.append(json.loads(await request.read()))
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        async with self.news:
            self.news.notify_all()
        await self.gate.wait()
        return self.answers.pop(0) if self.answers else web.Response()


@pytest.fixture
async def hook() -> AsyncIterator[Hook]:
    hook = Hook()
    app = web.Application()
    app.router.add_post("/hook", hook.handle)
    async with TestServer(app) as server:
        hook.url = str(server.make_url("/hook"))
        yield hook
        hook.gate.set()


async def settled(sandbox: Sandbox) -> None:
    await sandbox.wait_for(lambda: not sandbox.pending)


async def test_waiting_updates_are_posted_with_the_secret(api: Api, sandbox: Sandbox, anna: Person, hook: Hook) -> None:
    await api.ok("setWebhook", url=hook.url, secret_token="s3-cret")
    await settled(sandbox)
    anna.send_text("two")
    await settled(sandbox)
    assert [update["message"]["text"] for update in hook.got] == ["/start", "two"]
    assert hook.secrets == ["s3-cret", "s3-cret"]


async def test_a_failed_delivery_is_tried_again_and_in_order(
    api: Api, sandbox: Sandbox, anna: Person, hook: Hook
) -> None:
    hook.answers = [web.Response(status=500), web.Response(status=503)]
    anna.send_text("two")
    await api.ok("setWebhook", url=hook.url)
    await settled(sandbox)
    assert [update["message"]["text"] for update in hook.got] == ["/start", "/start", "/start", "two"]
    assert "503" in (await api.ok("getWebhookInfo"))["last_error_message"]


async def test_a_server_that_is_away_gets_everything_later(
    api: Api, sandbox: Sandbox, anna: Person, hook: Hook, unused_tcp_port: int
) -> None:
    await api.ok("setWebhook", url=f"http://127.0.0.1:{unused_tcp_port}/hook")
    error = await sandbox.wait_for(lambda: sandbox.world.webhook.last_error)
    assert error is not None
    assert "connection failed" in error[1]
    await api.ok("setWebhook", url=hook.url)
    await settled(sandbox)
    assert len(hook.got) == 1


async def test_people_do_not_wait_for_each_other(api: Api, sandbox: Sandbox, anna: Person, hook: Hook) -> None:
    await api.ok("setWebhook", url=hook.url)
    await settled(sandbox)
    ben = sandbox.add_person("Ben")
    hook.gate.clear()
    for person in (anna, anna, ben):
        person.send_text("x")
    async with asyncio.timeout(3), hook.news:
        await hook.news.wait_for(lambda: len(hook.got) == 3)
    assert [update["message"]["from"]["first_name"] for update in hook.got[1:]] == ["Anna", "Ben"]
    hook.gate.set()
    await settled(sandbox)
    assert len(hook.got) == 4


async def test_a_method_in_the_answer_is_carried_out(api: Api, sandbox: Sandbox, anna: Person, hook: Hook) -> None:
    call = {"method": "sendMessage", "chat_id": anna.id, "text": "by answer", "reply_markup": keys({"A": "a"})}
    hook.answers = [web.json_response(call), web.json_response({"method": "deleteWebhook"})]
    await api.ok("setWebhook", url=hook.url)
    await sandbox.wait_for(lambda: sandbox.calls_of("sendMessage"))
    assert (anna.last.text, anna.last.labels) == ("by answer", ["A"])
    anna.send_text("next")
    await settled(sandbox)
    assert not sandbox.calls_of("deleteWebhook")


async def test_polling_and_a_webhook_exclude_each_other(api: Api, anna: Person, hook: Hook) -> None:
    offset = (await api.ok("getUpdates"))[-1]["update_id"] + 1
    poll = asyncio.create_task(api("getUpdates", offset=offset, timeout=30))
    await api.sandbox.wait_for(lambda: api.sandbox.polling)
    await api.ok("setWebhook", url=hook.url)
    assert (await poll).error == "Conflict: terminated by setWebhook request"
    reply = await api("getUpdates")
    assert reply.error.startswith("Conflict: can't use getUpdates method while webhook is active")
    await api.ok("deleteWebhook")
    assert (await api("getUpdates")).status == 200


async def test_what_a_webhook_may_be(api: Api) -> None:
    elsewhere = await api.refused("setWebhook", url="https://example.org/hook")
    assert elsewhere == "Bad Request: bad webhook: the sandbox delivers to this machine only"
    for secret, words in (("a b", "secret token contains unallowed characters"), ("a" * 257, "too long")):
        assert words in await api.refused("setWebhook", url="http://127.0.0.1/", secret_token=secret)
    assert (await api.ok("getWebhookInfo"))["url"] == ""


async def test_waiting_updates_can_be_dropped(api: Api, sandbox: Sandbox, anna: Person) -> None:
    assert (await api.ok("getWebhookInfo"))["pending_update_count"] == 1
    await api.ok("deleteWebhook", drop_pending_updates=True)
    assert (await api.ok("getWebhookInfo"))["pending_update_count"] == 0
