"""A process beside the bot ends when nobody waits for it any more, and with it whatever it began."""

import asyncio
import fcntl
import os
import sys
from collections.abc import Coroutine
from pathlib import Path
from typing import IO, Any

import pytest

from bot.child import Ended, run_child


async def test_it_is_told_and_heard() -> None:
    script = "import sys; print(sys.stdin.read().upper()); raise SystemExit(3)"
    assert await run_child([sys.executable, "-c", script], b"told", seconds=30) == Ended(3, b"TOLD\n")


async def test_of_a_mute_one_nothing_is_heard() -> None:
    assert await run_child(["echo", "heard"], b"", seconds=30, mute=True) == Ended(0, b"")


class Holder:
    """A command that begins another process; both hold a lock for as long as they live."""

    def __init__(self, folder: Path) -> None:
        self._lock, self._begun = folder / "lock", folder / "begun"
        os.mkfifo(self._begun)

    def run(self, seconds: float) -> Coroutine[Any, Any, Ended]:
        script = f"exec 9>{self._lock}; flock 9; sleep 60 & echo yes > {self._begun}; wait"
        return run_child(["sh", "-c", script], b"", seconds=seconds)

    def wait_until_begun(self) -> None:
        assert self._begun.read_text() == "yes\n"

    async def wait_until_ended(self) -> None:
        with self._lock.open() as held:
            async with asyncio.timeout(10):
                while not _is_free(held):  # noqa: ASYNC110 - nothing else tells when a process has ended
                    await asyncio.sleep(0.01)


def _is_free(lock: IO[str]) -> bool:
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


@pytest.fixture
def holder(tmp_path: Path) -> Holder:
    return Holder(tmp_path)


async def test_what_it_began_ends_with_it_when_the_caller_is_called_off(holder: Holder) -> None:
    running = asyncio.create_task(holder.run(100))
    await asyncio.to_thread(holder.wait_until_begun)
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    await holder.wait_until_ended()


async def test_also_when_asyncio_is_still_beginning_it(holder: Holder) -> None:
    running = asyncio.create_task(holder.run(100))
    await asyncio.sleep(0)  # to where the task of its own begins
    await asyncio.sleep(0)  # the process runs, and asyncio has yet to connect its pipes
    holder.wait_until_begun()  # in the loop's own thread, so that it stays there
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    await holder.wait_until_ended()
