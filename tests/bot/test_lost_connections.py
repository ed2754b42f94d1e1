"""PostgreSQL's line breaks in the midst of a transaction, or the server crashes and starts again: nothing is lost.

`make test` breaks it at a sample of moments, `make soak` at every one. SEED in the environment draws others.
"""

import asyncio
import os
import random
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.crash.check_in import CheckInPlay, warmed_up
from tests.crash.line import Break, Line, line_to
from tests.crash.players import Plan
from tests.postgres import Postgres, running_postgres

SEED = int(os.environ.get("SEED", "20260302"))
APART = 20  # pieces of what is sent to the server, beyond those of a start: with fewer nothing would ever be done
CRASHES = 3


@asynccontextmanager
async def begun(folder: Path, url: str) -> AsyncIterator[tuple[CheckInPlay, Line, int]]:
    """A play on a database that only a line leads to, whose bot has started; and after how many pieces it may break."""
    async with line_to(url) as line, warmed_up(folder, line.url) as play:
        line.count = 0
        await play.lives.start_again()
        yield play, line, line.count + APART


async def play_and_break(folder: Path, url: str, kind: Break, days: int) -> Counter[str]:
    """So many days: at some piece of each the line breaks, another each day, and again and again. Returns how often."""
    rng = random.Random(SEED)
    print(f"seed {SEED}")
    async with begun(folder, url) as (play, line, every):
        first = rng.randint(1, every // days + 1)
        for day in range(days):
            line.break_at(kind, first + day * every // days, every)
            await play.play(Plan.draw(rng))
            line.mend()
            await play.rest()
            await play.db.close()  # its connections broke, too
            await play.judge()
        await play.finish()
        return line.broken


@pytest.mark.waits
@pytest.mark.timeout(600)
async def test_a_line_that_breaks_in_the_midst_of_a_transaction_loses_nothing(
    tmp_path: Path, postgres: Postgres
) -> None:
    rng = random.Random(SEED)
    kind = rng.choice(list(Break))
    broken = await play_and_break(tmp_path, await postgres.new_url(), kind, 3)
    print(dict(broken))
    assert broken[kind] > 3


@pytest.mark.soak
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("kind", Break)
async def test_a_line_that_breaks_at_any_moment_loses_nothing(
    tmp_path: Path, postgres: Postgres, kind: Break, record_property: Callable[[str, object], None]
) -> None:
    broken = await play_and_break(tmp_path, await postgres.new_url(), kind, 60)
    record_property("lived", {f"lines broken {kind}": broken[kind]})


@pytest.mark.soak
@pytest.mark.timeout(600)
async def test_a_server_that_crashes_in_the_midst_of_a_play_loses_nothing(tmp_path: Path) -> None:
    rng = random.Random(SEED)
    with running_postgres(tmp_path, hasty=False) as own:  # a server of its own: others go on with theirs
        async with begun(tmp_path, await own.new_url()) as (play, _, _):
            for _ in range(CRASHES):
                crashing = asyncio.create_task(_crash(own, rng.uniform(0, 1)))
                await play.play(Plan.draw(rng))
                await crashing
                await play.rest()
                await play.db.close()
                await play.judge()
            await play.finish()


async def _crash(server: Postgres, after: float) -> None:
    await asyncio.sleep(after)
    await asyncio.to_thread(server.crash)
