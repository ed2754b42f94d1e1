"""What outlives the process."""

import asyncio
import signal
import sys
from pathlib import Path

import aiohttp
import pytest

from bot.sandbox import Person, Sandbox
from tests.sandbox.conftest import TOKEN, Api, Clock, keys
from tests.sandbox.test_sending import PNG, upload


async def test_everything_shown_comes_back(tmp_path: Path, clock: Clock) -> None:
    async with Sandbox(token=TOKEN, now=clock, data=tmp_path / "d") as sandbox, aiohttp.ClientSession() as client:
        api = Api(sandbox, client)
        anna, ben = sandbox.add_person("Anna", about="client", language="de"), sandbox.add_person("Ben")
        anna.open_link("")
        await api.ok("getUpdates", offset=-1, allowed_updates=["message", "callback_query"])
        await api.ok("sendMessage", chat_id=anna.id, text="<b>x</b>", parse_mode="HTML", reply_markup=keys({"A": "a"}))
        await upload(api, "sendPhoto", "photo", PNG, chat_id=anna.id, caption="look")
        gone = await api.ok("sendMessage", chat_id=anna.id, text="gone")
        await api.ok("deleteMessage", chat_id=anna.id, message_id=gone["message_id"])
        await api.ok("setMyCommands", commands=[{"command": "help", "description": "Help"}])
        waiting = anna.send_text("still waiting")
        acknowledged, ben.blocked = waiting - 1, False
        await api.ok("getUpdates", offset=waiting)
        shown = anna.messages
    async with Sandbox(token=TOKEN, now=clock, data=tmp_path / "d") as sandbox, aiohttp.ClientSession() as client:
        api = Api(sandbox, client)
        again = sandbox.person("Anna")
        assert again.messages == shown
        assert again.find("look").photo == PNG
        assert (again.about, again.user.language_code, again.started) == ("client", "de", True)
        assert not sandbox.person("Ben").started
        assert acknowledged not in sandbox.pending
        assert [u["message"]["text"] for u in await api.ok("getUpdates")] == ["still waiting"]
        assert await api.ok("getMyCommands") == [{"command": "help", "description": "Help"}]
        newer = await api.ok("sendMessage", chat_id=again.id, text="newer")
        assert newer["message_id"] > gone["message_id"]
        assert again.send_text("next") == waiting + 1
        assert sandbox.push_raw({"poll": {}}) == 0


CHILD = """
import asyncio, pathlib, sys
from datetime import UTC, datetime
from bot.sandbox import Sandbox

async def main():
    sandbox = Sandbox(token="1:t", now=lambda: datetime.now(UTC), data=pathlib.Path(sys.argv[1]))
    await sandbox.start()
    anna = sandbox.add_person("Anna")
    for i in range(100_000):
        anna.send_text(str(i))
        print(i, flush=True)
        await asyncio.sleep(0)

asyncio.run(main())
"""


async def test_a_kill_loses_nothing_that_was_shown(tmp_path: Path, clock: Clock) -> None:
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-c", CHILD, str(tmp_path), stdout=asyncio.subprocess.PIPE
    )
    assert child.stdout is not None
    last = -1
    while last < 200:
        last = int(await child.stdout.readline())
    child.send_signal(signal.SIGKILL)
    rest = (await child.stdout.read()).split(b"\n")
    await child.wait()
    last = max([last, *(int(line) for line in rest[:-1])])
    sandbox = Sandbox(token="1:t", now=clock, data=tmp_path)
    texts = [message.text for message in sandbox.person("Anna").messages]
    assert texts[: last + 1] == [str(i) for i in range(last + 1)]
    assert len(sandbox.pending) == len(texts)
    await sandbox.stop()


async def test_stopping_twice_is_harmless(tmp_path: Path, clock: Clock) -> None:
    sandbox = Sandbox(token=TOKEN, now=clock, data=tmp_path)
    await sandbox.start()
    await sandbox.stop()
    await sandbox.stop()
    async with aiohttp.ClientSession() as client:
        with pytest.raises(aiohttp.ClientError):
            await client.get(sandbox.base_url)


async def test_without_a_directory_nothing_is_written(sandbox: Sandbox, anna: Person) -> None:
    assert sandbox.world.keeper is None
