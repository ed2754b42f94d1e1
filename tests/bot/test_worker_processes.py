"""Workers as processes on one PostgreSQL: one is killed, or stands still, and another polls within seconds."""

import asyncio
import os
import random
import signal
import sys
import time
from asyncio.subprocess import DEVNULL, Process, create_subprocess_exec
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.sandbox import Sandbox
from storage.database import Database
from storage.encryption import new_key_text, parse_keys
from storage.schema import prepare
from tests.postgres import Postgres
from tests.stage import TOKEN

ROOT = Path(__file__).parents[2]
PROMISED = 10.0
"""Seconds until another polls. Here it has more time, on however busy a machine; what it took is printed."""
PATIENCE = 60.0


class Worker:
    """`alliance-bot run`; what it logs is read as it comes."""

    def __init__(self, process: Process, log: Path) -> None:
        self.process, self.log = process, log

    def says(self, words: str) -> int:
        """How many lines of its log have these words."""
        return sum(words in line for line in self.log.read_text().splitlines())

    async def has_said(self, words: str, times: int = 1) -> None:
        async with asyncio.timeout(PATIENCE):
            while self.says(words) < times:
                assert self.process.returncode is None, self.log.read_text()
                await asyncio.sleep(0.02)

    def send(self, which: signal.Signals) -> None:
        self.process.send_signal(which)


@asynccontextmanager
async def worker(folder: Path, number: int, root: Path = ROOT) -> AsyncIterator[Worker]:
    """Of the program in `root`."""
    log = folder / f"worker-{number}.log"
    with log.open("w") as out:
        process = await create_subprocess_exec(
            sys.executable, "-m", "bot", "run", cwd=folder, env={**os.environ, "PYTHONPATH": str(root)},
            stdin=DEVNULL, stdout=out, stderr=out,
        )  # fmt: skip
    try:
        yield Worker(process, log)
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGCONT)
            process.kill()
        await process.wait()


async def site(folder: Path, sandbox: Sandbox, url: str) -> None:
    """A configuration, a key, and a database that is ready."""
    key = new_key_text(random.Random(1))
    (folder / "alliance.key").write_text(key)
    (folder / "alliance.key").chmod(0o600)
    (folder / "config.toml").write_text(
        f'[telegram]\ntoken = "{TOKEN}"\napi_url = "{sandbox.base_url}"\n[database]\nurl = "{url}"\n'
    )
    (folder / "config.toml").chmod(0o600)
    db = Database(url, parse_keys(key, "test"), now=lambda: datetime.now(UTC), rng=random.Random(1))
    await prepare(db, create=True)
    await db.close()


@pytest.mark.timeout(300)
@pytest.mark.waits
async def test_who_stands_still_or_dies_is_followed_by_another_and_never_fights_it(
    tmp_path: Path, postgres: Postgres
) -> None:
    async with AsyncExitStack() as stack:
        sandbox = await stack.enter_async_context(Sandbox(token=TOKEN, now=lambda: datetime.now(UTC)))
        await site(tmp_path, sandbox, await postgres.new_url())
        person = sandbox.add_person("Somebody")
        person.started = True

        async def is_answered() -> float:
            """Whoever writes is answered once; after how many seconds."""
            before, began = len([m for m in person.messages if m.from_bot]), time.monotonic()
            person.send_text("Hello?")
            await sandbox.wait_for(lambda: len([m for m in person.messages if m.from_bot]) > before, PATIENCE)
            took = time.monotonic() - began
            await asyncio.sleep(0.5)
            assert len([m for m in person.messages if m.from_bot]) == before + 1
            return took

        first = await stack.enter_async_context(worker(tmp_path, 1))
        await first.has_said("role=leads")
        second = await stack.enter_async_context(worker(tmp_path, 2))
        await second.has_said("role=helps")
        await is_answered()
        first.send(signal.SIGSTOP)
        still = await is_answered()
        assert second.says("leads now") == 1
        first.send(signal.SIGCONT)
        await first.has_said("leads no more")
        for _ in range(3):
            await is_answered()
        assert first.says("leads now") == 0
        second.send(signal.SIGKILL)
        dead = await is_answered()
        assert first.says("leads now") == 1
        refused = [call for call in sandbox.calls if call.method == "getUpdates" and call.status == 409]
        assert len(refused) <= 2  # each time the poll of the one before, which nobody waits for any more
        print(
            f"answered {still:.1f} s after who led stood still, {dead:.1f} s after it died; promised: {PROMISED:.0f} s"
        )
        first.send(signal.SIGTERM)
        assert await first.process.wait() == 0
