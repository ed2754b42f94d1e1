"""Two Bot API servers that are not ours, each in a process of its own, and what it does not model."""

import asyncio
import json
import os
import shutil
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp
import pytest

Json = dict[str, Any]
ROOT = Path(__file__).parents[2]
_NODE = "const Server = require('telegram-test-api'); new Server({{port: {port}, host: '127.0.0.1'}}).start()"
_PATIENCE_SECONDS = 15.0


@dataclass(frozen=True)
class Kind:
    """One server: how it is started, and where it is not like Telegram, which the proxy makes up for.

    `unknown`: fields that it refuses though Telegram has them. `files`: whether it takes pictures and documents;
    where not, their caption is sent as a message. `keeps`: whether it hands an update out until it is acknowledged.
    """

    name: str
    program: Path
    arguments: tuple[str, ...]
    folder: Path
    unknown: frozenset[str]
    files: bool
    keeps: bool

    def skip_where_missing(self) -> None:
        """A server that is not installed is no reason to fail on a user's machine; in CI it is."""
        if not self.program.exists() or not self.folder.exists():
            if os.environ.get("CI"):
                raise FileNotFoundError(f"{self.name} is not installed: make foreign")
            pytest.skip(f"{self.name} is not installed: `make foreign` does it")


@dataclass(frozen=True)
class Running:
    """A started server."""

    kind: Kind
    url: str

    async def push(self, http: aiohttp.ClientSession, token: str, update: Json) -> None:
        """Somebody has written or tapped: hand the update in by the server's own door."""
        if self.kind is STRICT:
            path, body = "/__fixture/updates", {"token": token, "update": update}
        elif "callback_query" in update:
            path, body = "/sendCallback", {**update["callback_query"], "botToken": token}
        else:
            path, body = "/sendMessage", {**update["message"], "botToken": token}
        async with http.post(self.url + path, json=body) as response:
            answer = await response.json()
            assert response.status == 200, answer
            assert answer["ok"], answer


LOOSE = Kind(
    name="telegram-test-api",
    program=Path(shutil.which("node") or "node"),
    arguments=("-e", _NODE),
    folder=ROOT / "tests/foreign/node_modules/telegram-test-api",
    unknown=frozenset(),
    files=False,
    keeps=False,
)
"""By npm. It hands out each update once, does not wait in a poll, answers edits with `null`, dates in milliseconds, and
knows no menus of commands."""

STRICT = Kind(
    name="lo-bot-api-emulator",
    program=ROOT / ".venv-foreign/bin/lo-bot-api-emulator",
    arguments=("--port", "{port}", "--enable-control"),
    folder=ROOT / ".venv-foreign",
    unknown=frozenset({"protect_content", "link_preview_options"}),
    files=True,
    keeps=True,
)
"""From a Python package. It refuses whatever it does not model, keeps updates until they are acknowledged, has no
sender in a message and no username, and knows no descriptions of a bot."""


@asynccontextmanager
async def running(kind: Kind) -> AsyncIterator[Running]:
    """The server, listening on this machine alone; ended afterwards."""
    kind.skip_where_missing()
    port = _free_port()
    arguments = [each.format(port=port) for each in kind.arguments]
    process = await asyncio.create_subprocess_exec(
        str(kind.program), *arguments, cwd=ROOT / "tests/foreign", stdout=asyncio.subprocess.DEVNULL
    )
    try:
        await _listening(process, port)
        yield Running(kind, f"http://127.0.0.1:{port}")
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


async def _listening(process: asyncio.subprocess.Process, port: int) -> None:
    async with asyncio.timeout(_PATIENCE_SECONDS):
        while True:
            assert process.returncode is None, f"the server ended with {process.returncode}"
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", port)
            except OSError:
                await asyncio.sleep(0.05)
            else:
                writer.close()
                await writer.wait_closed()
                return


def as_json(value: object) -> str:
    """As it stands in a form's field."""
    return value if isinstance(value, str) else json.dumps(value)
