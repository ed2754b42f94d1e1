"""Thousands of `kill -9` at random moments: nothing lost, nothing double, on both engines.

Nobody waits as people do, so that lives are short: a thousand in `make soak`, or ten for each of SOAK_SEEDS. SEED in
the environment draws others; what the two processes do when still varies.
"""

import asyncio
import os
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.bot.test_random_kills import SEED, kill_again_and_again
from tests.crash.check_in import warmed_up
from tests.crash.players import Plan
from tests.engines import on_both_engines

KILLS = 10 * int(os.environ.get("SOAK_SEEDS", "100"))
BLOCK = 250
"""So many kills of one bot: after thousands its phones would hold more than anybody's."""


async def play_and_kill(folder: Path, kills: int, rng: random.Random) -> int:
    """Day after day while it is killed; how many days that were."""
    folder.mkdir()
    async with warmed_up(folder) as play:
        await play.lives.start_again()
        killer = asyncio.create_task(kill_again_and_again(play.lives, kills, rng))
        while not killer.done():
            await play.play(Plan.draw(rng))
        await killer
        await play.finish()
        await play.judge()
        assert play.lives.killed == kills
    return len(play.plans)


@pytest.mark.soak
@pytest.mark.timeout(7200)
@on_both_engines
async def test_thousands_of_kills_lose_nothing(
    tmp_path: Path, engine: str, record_property: Callable[[str, object], None]
) -> None:
    rng, days = random.Random(SEED), 0
    for block in range(0, KILLS, BLOCK):
        days += await play_and_kill(tmp_path / str(block), min(BLOCK, KILLS - block), rng)
    record_property("lived", {f"kills on {engine}": KILLS, f"days of kills on {engine}": days})
