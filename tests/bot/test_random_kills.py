"""`kill -9` at random moments, while several pairs answer at once: nothing lost, nothing double.

50 kills, and 500 in `make soak`. SEED in the environment replays one; what the two processes do when still varies.
"""

import asyncio
import os
import random
from pathlib import Path

import pytest

from tests.crash.lives import Lives
from tests.crash.theatre import Theatre, theatre
from tests.crash.troupe import stand_still
from tests.crash.verdict import pronounce
from tests.engines import on_sqlite
from tests.postgres import Postgres

SEED = int(os.environ.get("SEED", "20260302"))
STARTS = 3.0
"""A life that polls lasts at most so many times as long as a start."""
PUT_OUT_SECONDS = 9.0
"""After which a worker that stood still leads no more."""


async def kill_again_and_again(lives: Lives, kills: int, rng: random.Random) -> None:
    """While a life starts, and in the midst of its work; on a busy machine both take longer.

    Lives that end within a start's length do next to nothing: several of these give the work its share of the kills.
    """
    for _ in range(kills):
        await lives.began.wait()
        if rng.random() < 0.7:
            await lives.ready.wait()
        await asyncio.sleep(rng.uniform(0, STARTS * lives.median_start()))
        await lives.kill()


async def freeze_again_and_again(lives: Lives, times: int, rng: random.Random) -> None:
    """Now for a moment, now for so long that another leads; a minute of a lease passes in about a second here."""
    for _ in range(times):
        await asyncio.sleep(rng.uniform(1, 3))
        await stand_still(lives, rng.choice([0.5, 2.0, PUT_OUT_SECONDS]))


async def use_and_kill(stage: Theatre, kills: int, freezes: int = 0) -> None:
    """So often each life of those that live at the same time ends; with `freezes` it is frozen besides."""
    rngs = [random.Random(f"{stage.stage.seed}/{number}") for number, _ in enumerate(stage.lives.each)]
    trouble = [
        *(kill_again_and_again(lives, kills, rng) for lives, rng in zip(stage.lives.each, rngs, strict=True)),
        *(freeze_again_and_again(lives, freezes, rng) for lives, rng in zip(stage.lives.each, rngs, strict=True)),
    ]
    killer = asyncio.gather(*trouble)
    try:
        while not killer.done():
            await stage.round()
        await killer
    finally:
        killer.cancel()
    await stage.round()
    await stage.finish()
    await pronounce(stage)
    assert stage.lives.killed == kills * len(stage.lives.each)
    print(
        f"{stage.lives.killed} kills in {len(stage.plans)} rounds of {len(stage.clients)} check-ins; "
        f"questions that reached nobody: {sum(map(len, stage.never_asked))}; starts {stage.lives.starts()}"
    )


@pytest.mark.timeout(300)
@pytest.mark.waits
@on_sqlite("on a server it is the next test")
async def test_fifty_kills_at_random_moments_lose_nothing(tmp_path: Path) -> None:
    async with theatre(tmp_path, SEED, pairs=4) as stage:
        await use_and_kill(stage, 50)


@pytest.mark.timeout(300)
@pytest.mark.waits
async def test_kills_at_random_moments_lose_nothing_on_postgresql(tmp_path: Path, postgres: Postgres) -> None:
    async with theatre(tmp_path, SEED, pairs=2, url=await postgres.new_url()) as stage:
        await use_and_kill(stage, 10)


@pytest.mark.timeout(600)
@pytest.mark.waits
async def test_two_workers_that_are_killed_and_stand_still_lose_nothing(tmp_path: Path, postgres: Postgres) -> None:
    async with theatre(tmp_path, SEED, pairs=2, url=await postgres.new_url(), mode="webhook", workers=2) as stage:
        await use_and_kill(stage, 4, freezes=2)


@pytest.mark.soak
@pytest.mark.timeout(1800)
async def test_three_workers_that_are_killed_and_stand_still_lose_nothing(tmp_path: Path, postgres: Postgres) -> None:
    async with theatre(tmp_path, SEED, pairs=6, url=await postgres.new_url(), mode="webhook", workers=3) as stage:
        await use_and_kill(stage, 60, freezes=20)


@pytest.mark.soak
@pytest.mark.timeout(1800)
@on_sqlite("on a server workers are killed")
async def test_five_hundred_kills_at_random_moments_lose_nothing(tmp_path: Path) -> None:
    async with theatre(tmp_path, SEED, pairs=6) as stage:
        await use_and_kill(stage, 500)
