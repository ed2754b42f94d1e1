"""Casts: stages whose people have joined, by how updates come; they join once, and are copied from then on."""

import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from tests.engines import engine
from tests.stage import GOOD, TYPED, Snapshot, Stage, opened
from tests.workers import Crew

_CASTS: dict[tuple[str, int, str, bool], Snapshot] = {}


def stage_for(folder: Path, mode: str, **options: Any) -> Stage:
    """Not opened yet. mode: "polling", "webhook", or "workers", which are two behind one address, on PostgreSQL."""
    return Crew(folder, **options) if mode == "workers" else Stage(folder, mode=mode, **options)


@asynccontextmanager
async def staged(folder: Path, *, mode: str = "polling", **options: Any) -> AsyncIterator[Stage]:
    """A stage that is open, and closed afterwards."""
    async with opened(stage_for(folder, mode, **options)) as stage:
        yield stage


async def cast_in(folder: Path, mode: str, earlier: int = 0, *, typed: bool = TYPED) -> Stage:
    """A stage with a manager, a therapist and a client, not opened yet.

    earlier: how many check-ins the client has answered, `GOOD`; they too are answered once.
    """
    stage = stage_for(folder, mode, typed=typed)
    stage.go_on_from(await kept_cast(folder, mode, earlier, typed=typed))
    return stage


async def kept_cast(folder: Path, mode: str, earlier: int = 0, *, typed: bool = TYPED) -> Snapshot:
    """The same to go on from."""
    which = (mode, earlier, engine(), typed)
    kept = _CASTS.get(which)
    if kept is None:
        apart = Path(tempfile.mkdtemp(dir=folder))
        begun = await cast_in(apart, mode, typed=typed) if earlier else stage_for(apart, mode, typed=typed)
        async with opened(begun) as first:
            if not earlier:
                await first.set_up()
            for _ in range(earlier):
                await first.check_in(*GOOD)
            await first.stop_bot()
            kept = _CASTS[which] = first.keep()
    return kept
