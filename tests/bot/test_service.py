"""What the service manager hears: ready, works, ends; and nothing of a bot that hangs."""

import asyncio
import os
import random
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.util import await_only

from bot import service
from bot.admin import opened
from bot.app import utc_now
from bot.config import load_config
from bot.sandbox import Sandbox
from bot.serve import serve
from storage.database import Tx
from storage.encryption import new_key_text, write_private
from storage.errors import StorageUnavailable
from tests.engines import url_at
from tests.stage import TOKEN, Stage


class Manager:
    """It listens at a socket, as systemd does."""

    def __init__(self, address: str) -> None:
        self._line = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._line.bind(f"\0{address[1:]}" if address.startswith("@") else address)
        self._line.setblocking(False)

    def heard(self) -> list[str]:
        """All that was said since."""
        said: list[str] = []
        while True:
            try:
                said.append(self._line.recv(1000).decode())
            except BlockingIOError:
                return said

    async def hears(self, word: str) -> None:
        """When this has been said, within a while."""
        async with asyncio.timeout(30):
            while word not in self.heard():  # noqa: ASYNC110 - it comes from elsewhere
                await asyncio.sleep(0.01)

    def close(self) -> None:
        self._line.close()


@pytest.fixture
def manager(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Manager]:
    address = str(tmp_path / "notify")
    listening = Manager(address)
    monkeypatch.setenv("NOTIFY_SOCKET", address)
    yield listening
    listening.close()


def test_a_word_arrives_at_either_kind_of_address_and_is_lost_where_nobody_listens(manager: Manager) -> None:
    service.tell(service.READY)
    assert manager.heard() == ["READY=1"]
    address = f"@alliance-bot-{os.getpid()}"
    abstract = Manager(address)
    service.tell(service.WORKS, {"NOTIFY_SOCKET": address})
    assert abstract.heard() == ["WATCHDOG=1"]
    abstract.close()
    service.tell(service.WORKS, {"NOTIFY_SOCKET": address})
    service.tell(service.WORKS, {})


def test_a_manager_that_takes_nothing_holds_nobody_up(manager: Manager) -> None:
    for _ in range(10_000):
        service.tell(service.WORKS)
    assert len(manager.heard()) < 10_000


@pytest.mark.parametrize(
    ("environ", "seconds"),
    [
        ({}, None),
        ({"WATCHDOG_USEC": "120000000"}, 40),
        ({"WATCHDOG_USEC": "120000000", "WATCHDOG_PID": str(os.getpid())}, 40),
        ({"WATCHDOG_USEC": "120000000", "WATCHDOG_PID": "1"}, None),
        ({"WATCHDOG_USEC": "soon"}, None),
    ],
)
def test_how_often(environ: dict[str, str], seconds: float | None) -> None:
    assert service.seconds_between(environ) == seconds


async def test_it_is_told_only_while_the_database_gives_a_turn(stage: Stage, manager: Manager, engine: str) -> None:
    telling = asyncio.create_task(service.go_on_telling(stage.app.db, 0.01))
    try:
        await manager.hears("WATCHDOG=1")
        turn = asyncio.Event()
        loop, on_a_file = asyncio.get_running_loop(), engine == "sqlite"

        def hang(tx: Tx) -> None:
            asyncio.run_coroutine_threadsafe(turn.wait(), loop).result() if on_a_file else await_only(turn.wait())

        hanging = asyncio.create_task(stage.app.db.write(hang))
        await asyncio.sleep(0.1)
        manager.heard()
        await asyncio.sleep(0.3)
        assert manager.heard() == []
        turn.set()
        await hanging
        await manager.hears("WATCHDOG=1")
    finally:
        telling.cancel()
        await asyncio.wait([telling])


async def test_a_database_that_says_not_now_is_no_bot_that_hangs(
    stage: Stage, manager: Manager, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def not_now(*args: object) -> None:
        raise StorageUnavailable("full")

    monkeypatch.setattr(stage.app.db, "write", not_now)
    telling = asyncio.create_task(service.go_on_telling(stage.app.db, 0.01))
    await manager.hears("WATCHDOG=1")
    telling.cancel()
    await asyncio.wait([telling])


async def test_a_bot_that_is_started_and_stopped(
    tmp_path: Path, manager: Manager, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WATCHDOG_USEC", "300000")
    async with Sandbox(token=TOKEN, now=utc_now) as sandbox:
        config, where = tmp_path / "config.toml", f'[database]\nurl = "{url_at(tmp_path / "alliance.db")}"\n'
        config.write_text(f'{where}[telegram]\ntoken = "{TOKEN}"\napi_url = "{sandbox.base_url}"\n', encoding="utf-8")
        write_private(tmp_path / "alliance.key", new_key_text(random.Random(1)))
        async with opened(load_config(config), create=True):
            pass
        stop, said = asyncio.Event(), list[str]()
        serving = asyncio.create_task(serve(config, stop))
        async with asyncio.timeout(60):
            while said.count("WATCHDOG=1") < 2:
                said += manager.heard()
                await asyncio.sleep(0.05)
        stop.set()
        await serving
        said += manager.heard()
    assert (said[0], said[1], said[-1]) == ("READY=1", "WATCHDOG=1", "STOPPING=1")
