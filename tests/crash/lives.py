"""The test's side of the bot's process: begin a life, end it, and begin the next at once."""

import asyncio
import json
import os
import signal
import sys
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from statistics import median
from typing import Any

from tests.crash.runner import REFUSED
from tests.crash.shared import Shared

ROOT = Path(__file__).parents[2]
START_SECONDS = 120.0


class Lives:
    """One bot after the other. Every process here was begun here, and ends with it.

    `env`: the surroundings of these processes, where they are not the test's own.
    """

    def __init__(self, folder: Path, shared: Shared, spec: dict[str, Any], env: dict[str, str] | None = None) -> None:
        self.shared, self._env = shared, env
        self.killed = self.refused = 0
        self.died_wrongly: list[int] = []
        self.ready = asyncio.Event()
        self.began = asyncio.Event()
        self.gone = asyncio.Event()
        self._spec = folder / "spec.json"
        self.specify(spec)
        self._pid, self._began_at = 0, 0.0
        self._starts: list[float] = []
        self._again = True

    def specify(self, spec: dict[str, Any]) -> None:
        """From the next life on."""
        self._spec.write_text(json.dumps(spec))

    async def open(self) -> None:
        """Begin with the first life."""
        await self.serve()
        self._begin()
        await self.wait_ready()

    async def serve(self, *how: str) -> None:
        """Whatever begins lives is there; if it is to be `warm`, it begins with one."""
        self._server = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tests.crash.runner", str(self._spec), *how, cwd=ROOT, env=self._env,
            stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
        )  # fmt: skip
        self._listener = asyncio.create_task(self._listen())

    async def close(self) -> None:
        """End whatever still runs."""
        assert self._server.stdin is not None
        self._again = False
        self._server.stdin.close()
        await self._listener
        await self._server.wait()

    async def wait_ready(self) -> None:
        async with asyncio.timeout(START_SECONDS):
            await self.ready.wait()

    async def kill(self) -> None:
        """Without a word. The next life begins at once."""
        gone = asyncio.create_task(self.gone.wait())
        await asyncio.sleep(0)
        os.kill(self._pid, signal.SIGKILL)
        await gone

    @property
    def each(self) -> "Sequence[Lives]":
        """All that live at the same time: these alone."""
        return [self]

    @property
    def pid(self) -> int:
        """The process of the life that is now; 0: there is none."""
        return self._pid

    def median_start(self) -> float:
        """How long a life takes from its beginning until it polls, in seconds."""
        return median(self._starts)

    def starts(self) -> str:
        """The same, to be printed."""
        return f"median {self.median_start():.2f} s, longest {max(self._starts):.2f} s"

    async def stop(self) -> bool:
        """As an operator does: it finishes what is under way. Whether it came to that, and was not killed before."""
        while not self.ready.is_set():
            await self.wait_ready()
        killed, self._again = self.killed, False
        with suppress(ProcessLookupError):  # it has died just now
            os.kill(self._pid, signal.SIGTERM)
        async with asyncio.timeout(START_SECONDS):
            await self.gone.wait()
        return self.killed == killed

    async def begin_anew(self, spec: dict[str, Any]) -> None:
        """The first life of another bot, after the last one of the bot before."""
        self.specify(spec)
        self.killed = self.refused = 0
        await self.start_again()

    async def start_again(self) -> None:
        """After a stop."""
        self._again = True
        self._begin()
        await self.wait_ready()

    def _begin(self) -> None:
        assert self._server.stdin is not None
        for event in (self.ready, self.began, self.gone):
            event.clear()
        self._server.stdin.write(b"begin\n")

    async def _listen(self) -> None:
        assert self._server.stdout is not None
        async for line in self._server.stdout:
            word, _, value = line.decode().strip().partition(" ")
            if word == "life":
                self._pid, self._began_at = int(value), time.monotonic()
                self.began.set()
            elif word == "ready":
                self._starts.append(time.monotonic() - self._began_at)
                self.ready.set()
            elif word == "ended":
                self._ended(int(value))

    def _ended(self, status: int) -> None:
        self._pid = 0
        self.ready.clear()
        self.gone.set()
        if status == -signal.SIGKILL:
            self.killed += 1
        elif status == REFUSED:
            self.refused += 1
        elif status != 0:
            self.died_wrongly.append(status)
            self._again = False
        if self._again:
            self._begin()


async def time_passing(shared: Shared, *, times: float = 50, step: float = 0.02) -> None:
    """Seconds go by, many times faster than on the wall."""
    while True:
        await asyncio.sleep(step)
        shared.advance(seconds=step * times)


@asynccontextmanager
async def passing(shared: Shared) -> AsyncIterator[None]:
    """Time passes while this lasts."""
    task = asyncio.create_task(time_passing(shared))
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
