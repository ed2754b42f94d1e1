"""What the page is served, told and allowed."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import pytest
from yarl import URL

from bot.sandbox import Happened, Happening, Intro, Person, Sandbox
from bot.sandbox.web import FILES
from tests.sandbox.conftest import TOKEN, Api, keys
from tests.sandbox.test_sending import PNG, upload


class Stream:
    """The events a page would hear."""

    def __init__(self, response: aiohttp.ClientResponse) -> None:
        self.response = response

    async def next(self, kind: str) -> Any:
        """The next event of this kind; others are skipped."""
        async with asyncio.timeout(3):
            while True:
                line = await self.response.content.readline()
                if line.startswith(b"data: ") and (event := json.loads(line[6:]))["type"] == kind:
                    return event


@asynccontextmanager
async def listening(api: Api) -> AsyncIterator[Stream]:
    async with api.client.get(f"{api.sandbox.base_url}/sandbox/events") as response:
        yield Stream(response)


async def do(api: Api, action: str, headers: dict[str, str] | None = None, **asked: Any) -> tuple[int, Any]:
    url = f"{api.sandbox.base_url}/sandbox/{action}"
    async with api.client.post(url, json=asked, headers=headers) as response:
        text = await response.text()
        return response.status, json.loads(text) if text.startswith("{") else text


async def test_the_page_is_whole_and_loads_nothing_from_elsewhere(api: Api) -> None:
    names = sorted(path.name for path in FILES.iterdir() if path.is_file())
    assert "index.html" in names
    for path in ["/", *(f"/page/{name}" for name in names)]:
        async with api.client.get(api.sandbox.base_url + path) as response:
            text = await response.text()
            assert response.status == 200
            assert "default-src 'self'" in response.headers["Content-Security-Policy"]
            addresses = text.replace("http://www.w3.org/", "")
            assert "http://" not in addresses
            assert "https://" not in addresses


@pytest.mark.parametrize("path", ["/page/none.css", "/page/..%2Fweb.py", "/page/%2e%2e/web.py", "/web.py"])
async def test_nothing_else_is_served(api: Api, path: str) -> None:
    async with api.client.get(URL(api.sandbox.base_url + path, encoded=True)) as response:
        assert response.status == 404


async def test_a_page_hears_everything_first_and_then_every_change(api: Api, anna: Person) -> None:
    async with listening(api) as stream:
        hello = await stream.next("hello")
        assert hello["bot"]["username"] == "check_bot"
        assert [(p["name"], p["about"]) for p in hello["people"]] == [("Anna", "client of Dr. Kim")]
        await api.ok(
            "sendMessage", chat_id=anna.id, text="hi", disable_notification=True, reply_markup=keys({"A": "a"})
        )
        message = (await stream.next("person"))["messages"][-1]
        assert (message["text"], message["mine"], message["buttons"][0][0]["label"]) == ("hi", False, "A")
        assert await stream.next("notice") == {"type": "notice", "person": anna.id, "text": "hi", "silent": True}
        await api.ok("editMessageText", chat_id=anna.id, message_id=message["id"], text="ho")
        assert (await stream.next("person"))["messages"][-1]["text"] == "ho"
        await api.ok("deleteMessage", chat_id=anna.id, message_id=message["id"])
        assert len((await stream.next("person"))["messages"]) == 1
        await api.ok("sendChatAction", chat_id=anna.id, action="typing")
        assert (await stream.next("action"))["action"] == "typing"
        await api.ok("setMyCommands", commands=[{"command": "help", "description": "Help"}])
        assert (await stream.next("person"))["commands"][0]["command"] == "help"


async def test_a_tap_hears_its_answer(api: Api, anna: Person) -> None:
    sent = await api.ok("sendMessage", chat_id=anna.id, text="hi", reply_markup=keys({"A": "a"}))
    async with listening(api) as stream:
        await stream.next("hello")
        _, reply = await do(api, "tap", person=anna.id, message=sent["message_id"], data="a")
        update = (await api.ok("getUpdates", offset=-1))[0]
        assert update["callback_query"]["id"] == reply["query"]
        await api.ok("answerCallbackQuery", callback_query_id=reply["query"], text="ok", show_alert=True)
        answer = await stream.next("answer")
        assert (answer["query"], answer["text"], answer["alert"]) == (reply["query"], "ok", True)


async def test_the_finger(api: Api, sandbox: Sandbox, anna: Person) -> None:
    status, reply = await do(api, "add", name="  Zoë  ", language="de")
    zoe = sandbox.person("Zoë")
    assert (status, reply["person"], zoe.user.language_code) == (200, zoe.id, "de")
    await do(api, "open", person=zoe.id, link=sandbox.link("abc"))
    await do(api, "send", person=zoe.id, text="hello")
    assert [m.text for m in zoe.messages] == ["/start abc", "hello"]
    await do(api, "block", person=zoe.id)
    assert zoe.blocked
    assert (await do(api, "send", person=zoe.id, text="x"))[0] == 400
    await do(api, "unblock", person=zoe.id)
    await do(api, "clear", person=zoe.id)
    assert (zoe.blocked, zoe.messages) == (False, [])


@pytest.mark.parametrize(
    ("action", "asked"),
    [
        ("add", {"name": " "}),
        ("add", {}),
        ("send", {"person": 1, "text": "x"}),
        ("tap", {"person": 700000001, "message": 99, "data": "a"}),
        ("open", {"person": 700000001, "link": "https://example.org/"}),
        ("explode", {"person": 700000001}),
    ],
)
async def test_what_cannot_be_done_is_said(api: Api, anna: Person, action: str, asked: Any) -> None:
    status, reply = await do(api, action, **asked)
    assert (status, reply["ok"]) == (400, False)
    assert reply["error"]


async def test_other_pages_may_not_ask(api: Api, anna: Person) -> None:
    foreign = [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Content-Type": "text/plain"},
        {"Host": "evil.example"},
    ]
    for headers in foreign:
        status, _ = await do(api, "send", headers=headers, person=anna.id, text="forged")
        assert status == 403, headers
    own = {"Origin": api.sandbox.base_url, "Sec-Fetch-Site": "same-origin"}
    assert (await do(api, "send", headers=own, person=anna.id, text="own"))[0] == 200
    assert [m.text for m in anna.messages] == ["/start", "own"]


@pytest.mark.parametrize("headers", [{"Origin": "https://evil.example"}, {"Sec-Fetch-Site": "cross-site"}])
async def test_other_pages_may_not_call_the_bot_api(api: Api, anna: Person, headers: dict[str, str]) -> None:
    """Its token stands in the source of the demo; a picture or a form on any page could name it."""
    forged = {"chat_id": str(anna.id), "text": "forged"}
    async with api.client.get(api.url("sendMessage"), params=forged, headers=headers) as response:
        assert response.status == 403
    async with api.client.post(api.url("sendMessage"), data=forged, headers=headers) as response:
        assert response.status == 403
    async with api.client.get(f"{api.sandbox.base_url}/sandbox/events", headers=headers) as response:
        assert response.status == 403
    assert [m.text for m in anna.messages] == ["/start"]
    async with api.client.get(api.sandbox.base_url, headers=headers) as response:
        assert response.status == 200  # a link to the page itself
    await api.ok("sendMessage", chat_id=anna.id, text="a bot's")


async def test_a_foreign_name_for_this_machine_reads_nothing(api: Api) -> None:
    for path in ("/", "/sandbox/events", f"/bot{TOKEN}/getMe"):
        headers = {"Host": "rebound.example:80"}
        async with api.client.get(api.sandbox.base_url + path, headers=headers) as response:
            assert response.status == 403


async def test_pictures_are_shown_and_other_files_only_downloaded(api: Api, anna: Person) -> None:
    await upload(api, "sendPhoto", "photo", PNG, chat_id=anna.id)
    await upload(api, "sendDocument", "document", b"<script>", chat_id=anna.id)
    photo, document = (m.media for m in anna.messages[-2:])
    for media, disposition in ((photo, "inline"), (document, "attachment")):
        assert media is not None
        async with api.client.get(f"{api.sandbox.base_url}/sandbox/photo/{media.file_id}") as response:
            assert await response.read() == media.data
            assert response.headers["Content-Disposition"] == disposition
    async with api.client.get(f"{api.sandbox.base_url}/sandbox/photo/none") as response:
        assert response.status == 404


async def test_the_owner_introduces_the_page(api: Api, sandbox: Sandbox) -> None:
    sandbox.introduce(Intro("Title", "Words", ("First", "Second")))
    async with listening(api) as stream:
        hello = await stream.next("hello")
        assert hello["intro"] == {"title": "Title", "text": "Words", "tries": ["First", "Second"], "ways": []}
        sandbox.introduce(Intro("Another"))
        assert (await stream.next("intro"))["title"] == "Another"


async def test_an_open_page_does_not_keep_the_sandbox_from_stopping(api: Api, sandbox: Sandbox) -> None:
    async with listening(api) as stream:
        await stream.next("hello")
        async with asyncio.timeout(3):
            await sandbox.stop()


async def test_what_happens_outside_has_a_button_and_comes_back_in_words(api: Api) -> None:
    async def happen() -> Happened:
        return Happened("It did.", "How", "POST /")

    async with listening(api) as stream:
        assert (await stream.next("outside"))["labels"] == []
        api.sandbox.offer(Happening("A meeting ends", happen))
        assert (await stream.next("outside"))["labels"] == ["A meeting ends"]
    assert await do(api, "happen", number=0) == (
        200,
        {"ok": True, "words": "It did.", "title": "How", "shown": "POST /"},
    )
    for number in (1, -1):
        assert await do(api, "happen", number=number) == (400, {"ok": False, "error": "That cannot happen here."})
    status, _ = await do(api, "happen", headers={"Origin": "https://elsewhere.example"}, number=0)
    assert status == 403
