"""Casts: stages whose people have joined, by how updates come; they join once, and are copied from then on."""

import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from tests.engines import engine
from tests.stage import GOOD, Snapshot, Stage, opened
from tests.workers import Crew

_CASTS: dict[tuple[str, int, str], Snapshot] = {}


def stage_for(folder: Path, mode: str, **options: Any) -> Stage:
    """Not opened yet. mode: "polling", "webhook", or "workers", which are two behind one address, on PostgreSQL."""
    return Crew(folder, **options) if mode == "workers" else Stage(folder, mode=mode, **options)


@asynccontextmanager
async def staged(folder: Path, *, mode: str = "polling", **options: Any) -> AsyncIterator[Stage]:
    """A stage that is open, and closed afterwards."""
    async with opened(stage_for(folder, mode, **options)) as stage:
        yield stage


async def cast_in(folder: Path, mode: str, earlier: int = 0) -> Stage:
    """A stage with a manager, a therapist and a client, not opened yet.

    earlier: how many check-ins the client has answered, `GOOD`; they too are answered once.
    """
    stage = stage_for(folder, mode)
    stage.go_on_from(await kept_cast(folder, mode, earlier))
    return stage


async def kept_cast(folder: Path, mode: str, earlier: int = 0) -> Snapshot:
    """The same to go on from."""
    which = (mode, earlier, engine())
    kept = _CASTS.get(which)
    if kept is None:
        apart = Path(tempfile.mkdtemp(dir=folder))
        async with opened(await cast_in(apart, mode) if earlier else stage_for(apart, mode)) as first:
            if not earlier:
                await first.set_up()
            for _ in range(earlier):
                await first.check_in(*GOOD)
            await first.stop_bot()
            kept = _CASTS[which] = first.keep()
    return kept
