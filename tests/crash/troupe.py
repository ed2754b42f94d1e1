"""Several bots at once on one PostgreSQL, behind one address: each lives one life after the other."""

import asyncio
import os
import signal
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from tests.crash.lives import Lives
from tests.crash.shared import Shared
from tests.workers import Balancer


class Troupe:
    """All that a play asks of its `Lives`, of all of them."""

    def __init__(self, folder: Path, shared: Shared, spec: dict[str, Any], workers: int) -> None:
        self.balancer = Balancer(workers)
        self.each = [self._one(folder / f"worker-{number}", shared, spec, number) for number in range(workers)]

    def _one(self, folder: Path, shared: Shared, spec: dict[str, Any], number: int) -> Lives:
        folder.mkdir()
        web = {"url": self.balancer.url, "listen": self.balancer.listen(number)}
        config = {**spec["config"], "web": {**spec["config"]["web"], **web}}
        own = {"config": config, "seed": f"{spec['seed']}/{number}", "create": False}
        return Lives(folder, shared, {**spec, **own})

    async def open(self) -> None:
        await self.balancer.start()
        await asyncio.gather(*(lives.open() for lives in self.each))

    async def close(self) -> None:
        await asyncio.gather(*(lives.close() for lives in self.each))
        await self.balancer.stop()

    async def wait_ready(self) -> None:
        await asyncio.gather(*(lives.wait_ready() for lives in self.each))

    async def stop(self) -> None:
        """One after the other, as an operator does."""
        for lives in self.each:
            await lives.stop()

    @property
    def killed(self) -> int:
        return sum(lives.killed for lives in self.each)

    @property
    def died_wrongly(self) -> Sequence[int]:
        return [status for lives in self.each for status in lives.died_wrongly]

    def median_start(self) -> float:
        return max(lives.median_start() for lives in self.each)

    def starts(self) -> str:
        return "; ".join(lives.starts() for lives in self.each)


async def stand_still(lives: Lives, seconds: float) -> None:
    """Freeze the life that is now, as a machine that is suspended, or that has no time for it."""
    await lives.ready.wait()
    pid = lives.pid
    with suppress(ProcessLookupError):  # it was killed just now, or as it stood
        os.kill(pid, signal.SIGSTOP)
        try:
            await asyncio.sleep(seconds)
        finally:
            os.kill(pid, signal.SIGCONT)
