"""A process beside the bot: what it is told, what it says, and that nothing of it outlives whoever asked."""

import asyncio
import os
import signal
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass


@dataclass(frozen=True)
class Ended:
    """With what `status` it ended, and what it `said` on its standard output."""

    status: int
    said: bytes


async def run_child(
    command: Sequence[str], told: bytes, *, seconds: float, env: Mapping[str, str] | None = None, mute: bool = False
) -> Ended:
    """Run it without a shell, with what it is told on its standard input; of a `mute` one nothing is heard.

    It and whatever it began is ended after so many seconds, and when the caller is called off. Raises OSError where it
    cannot begin, and of these TimeoutError where it takes too long.
    """
    process = await _begun(command, env, mute)
    try:
        async with asyncio.timeout(seconds):
            said, _ = await process.communicate(told)
            return Ended(await process.wait(), said or b"")
    finally:
        await _end(process)


async def _begun(command: Sequence[str], env: Mapping[str, str] | None, mute: bool) -> Process:
    heard = DEVNULL if mute else PIPE
    beginning = asyncio.ensure_future(
        asyncio.create_subprocess_exec(
            *command, stdin=PIPE, stdout=heard, stderr=DEVNULL if mute else None, env=env, start_new_session=True
        )
    )
    try:
        return await asyncio.shield(beginning)
    except asyncio.CancelledError:  # it may run by now, and asyncio would not end what it began
        with suppress(OSError):
            await _end(await beginning)
        raise


async def _end(process: Process) -> None:
    if process.returncode is None:
        with suppress(ProcessLookupError, PermissionError):  # sudo's is not ours to end, or to wait for
            os.killpg(process.pid, signal.SIGKILL)
            await process.wait()
