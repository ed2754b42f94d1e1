"""aiogram, in its own environment and process, against the sandbox: a second opinion on what Telegram says."""

import asyncio
import json
import os
from pathlib import Path
from typing import Any

import pytest

from bot.sandbox import Sandbox
from tests.sandbox.test_sending import PNG

ROOT = Path(__file__).parents[2]
PYTHON = ROOT / ".venv-aiogram/bin/python"
SCRIPT = Path(__file__).with_name("aiogram_script.py")


def need_aiogram() -> None:
    if not (ROOT / ".venv-aiogram/.done").exists():
        why = "aiogram is not there: make .venv-aiogram/.done"
        pytest.fail(why) if os.environ.get("CI") else pytest.skip(why)


class Script:
    """The bot in the other process, heard through what it prints."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.process = process

    async def heard(self, step: str) -> Any:
        assert self.process.stdout is not None
        async with asyncio.timeout(30):
            line = await self.process.stdout.readline()
        report = json.loads(line or b'{"step": "nothing more"}')
        assert report["step"] == step
        return report


async def test_a_conversation(sandbox: Sandbox) -> None:
    need_aiogram()
    process = await asyncio.create_subprocess_exec(
        *(PYTHON, SCRIPT, sandbox.base_url, sandbox.token, PNG.hex()), stdout=asyncio.subprocess.PIPE
    )
    script = Script(process)
    try:
        ready = await script.heard("ready")
        assert (ready["username"], ready["commands"]) == ("check_bot", 1)
        anna = sandbox.add_person("Anna")
        anna.open_link(sandbox.link("abc-1"))
        assert await script.heard("start") == {"step": "start", "payload": "abc-1", "bold": 5}
        assert anna.last.text == "Hello abc-1"
        anna.press("Yes")
        tapped = await script.heard("tap")
        assert [words.split(":")[1][:22] for words in tapped["refusals"]] == [
            " query is too old and ",
            " message is not modifi",
        ]
        assert (tapped["width"], anna.last.photo, anna.find("Edited").labels) == (120, PNG, [])
        sandbox.flood(7, anna.id)
        anna.send_text("trouble")
        assert (await script.heard("trouble"))["retry_after"] == 7
        anna.block()
        blocked = await script.heard("blocked")
        assert (blocked["status"], blocked["message"]) == ("kicked", "Forbidden: bot was blocked by the user")
        anna.unblock()
        anna.send_text("bye")
        await script.heard("bye")
        async with asyncio.timeout(10):
            assert await process.wait() == 0
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def test_every_update_is_acknowledged_in_the_end(sandbox: Sandbox) -> None:
    need_aiogram()
    anna = sandbox.add_person("Anna")
    for i in range(250):
        anna.send_text(str(i))
    process = await asyncio.create_subprocess_exec(
        *(PYTHON, SCRIPT, sandbox.base_url, sandbox.token, PNG.hex()), stdout=asyncio.subprocess.PIPE
    )
    try:
        await Script(process).heard("ready")
        await sandbox.wait_for(lambda: not sandbox.pending, timeout=30)
        batches = [len(call.result) for call in sandbox.calls_of("getUpdates") if call.result]
        assert batches == [100, 100, 50]
    finally:
        process.kill()
        await process.wait()
