"""A move that is stopped anywhere goes on, or is given up; never are there two databases that can be started."""

import asyncio
import os
import random
import signal
import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from storage import moving
from storage.database import Database, Tx
from storage.errors import Moved
from tests.bot.moved import Place, raw
from tests.engines import on_sqlite
from tests.postgres import Postgres

pytestmark = on_sqlite("from a file, or to one")
ROOT = Path(__file__).parents[2]


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)


class Stopped(Exception):
    """What happens to a move that is stopped."""


@pytest.fixture
def stops(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Makes whatever writes to a database stop: before it has written so many times, or after the last of them."""
    write = Database.write
    left: list[tuple[int, bool]] = []

    async def counted(db: Database, fn: Callable[[Tx], Any]) -> Any:
        if not left:
            return await write(db, fn)
        many, after = left.pop()
        if many == 0 and not after:
            raise Stopped
        done = await write(db, fn)
        if many == 0:
            raise Stopped
        left.append((many - 1, after))
        return done

    def set_to(many: int, *, after: bool) -> None:
        left[:] = [(many, after)] if many >= 0 else []

    monkeypatch.setattr(Database, "write", counted)
    return set_to


@pytest.mark.parametrize("to", ["sqlite", "postgresql"])
async def test_stopped_again_and_again_it_goes_on_and_only_one_of_both_can_be_started(
    place: Place, to: str, stops: Callable[..., None], request: pytest.FixtureRequest
) -> None:
    target = await _target(place, to, request)
    await place.fill(9)
    before, rng, times = raw(place.source), random.Random(15), 0
    while True:
        stops(rng.randrange(15), after=rng.random() < 0.5)
        try:
            done = await place.move(None, target)
            break
        except Stopped:
            times += 1
        stops(-1, after=True)
        assert await place.starts(place.source, target) != [True, True]
    stops(-1, after=True)
    assert times >= 3
    assert done.before or done.rows.total() > 200
    await _is_there(place, target, before)


@pytest.mark.soak
@pytest.mark.timeout(600)
@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("to", ["sqlite", "postgresql"])
async def test_stopped_at_every_write_it_goes_on_and_only_one_of_both_can_be_started(
    tmp_path: Path, to: str, after: bool, stops: Callable[..., None], request: pytest.FixtureRequest
) -> None:
    for number in count():
        (tmp_path / str(number)).mkdir()
        place = Place(tmp_path / str(number))
        target = await _target(place, to, request)
        await place.fill(9)
        before = raw(place.source)
        stops(number, after=after)
        try:
            await place.move(None, target)
        except Stopped:
            stops(-1, after=True)
            assert await place.starts(place.source, target) != [True, True], number
            await place.move(None, target)
            await _is_there(place, target, before)
            continue
        assert number > 40  # so often a move writes
        return


async def _target(place: Place, to: str, request: pytest.FixtureRequest) -> str:
    return place.file("new.db") if to == "sqlite" else str(await request.getfixturevalue("postgres").new_url())


async def _is_there(place: Place, target: str, before: dict[str, list[str]]) -> None:
    assert await place.starts(place.source, target) == [False, True]
    if target != place.file("new.db"):
        await place.move(target, place.file("new.db"))
    assert raw(place.file("new.db")) == before


_KILLED = """
import asyncio, os, signal, sys
from pathlib import Path
from bot import move_command
from storage import moving

async def copy(source, target, told, copy=moving.copy):
    await copy(source, target, lambda rows: (told(rows), sys.argv[2] in str(moving_now) and os.kill(os.getpid(), 9)))

moving_now = []
add = moving._add

def noted(tx, table, rows):
    moving_now.append(table.name)
    add(tx, table, rows)

moving._add, moving.copy = noted, copy
asyncio.run(move_command.move(Path(sys.argv[1]), None, sys.argv[3], leave_out=False))
"""


@pytest.mark.waits
@pytest.mark.timeout(300)
@pytest.mark.parametrize("at", ["people", pytest.param("answers", marks=pytest.mark.soak)])
async def test_killed_in_the_middle_it_goes_on(place: Place, postgres: Postgres, at: str) -> None:
    server = await postgres.new_url()
    await place.fill()
    before = raw(place.source)
    words = (sys.executable, "-c", _KILLED, str(place.config), at, server)
    moving_there = await asyncio.create_subprocess_exec(*words, env={**os.environ, "PYTHONPATH": str(ROOT)})
    assert await moving_there.wait() == -signal.SIGKILL
    assert await place.starts(place.source, server) == [False, False]
    await place.move(None, server)
    await place.move(server, place.file("back.db"))
    assert raw(place.file("back.db")) == before


async def test_a_server_that_cuts_it_off_is_told_and_it_goes_on(
    place: Place, postgres: Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    server, compare = await postgres.new_url(), moving.compare
    await place.fill()

    async def cut_off(*args: Any) -> Any:
        await postgres.cut_off(server)
        return await compare(*args)

    monkeypatch.setattr(moving, "compare", cut_off)
    result = await place.do("--to", server)
    assert (result.exit_code, "The database cannot be used now" in result.output) == (1, True), result.output
    monkeypatch.setattr(moving, "compare", compare)
    assert (await place.do("--to", server)).exit_code == 0


async def test_what_was_begun_can_be_given_up(place: Place, stops: Callable[..., None], postgres: Postgres) -> None:
    target, other = await postgres.new_url(), place.file("other.db")
    await place.fill()
    assert "No move away from there was begun" in (await place.do("--give-up")).output
    stops(5, after=True)
    with pytest.raises(Stopped):
        await place.move(None, target)
    stops(-1, after=True)
    assert "is being moved to postgresql://" in (await place.do("--to", other)).output
    with pytest.raises(Moved, match=r"is not finished. `alliance-bot move-database` again.*with --give-up"):
        await place.within(place.source, lambda db: asyncio.sleep(0))
    with pytest.raises(Moved, match=r"is not whole.*is being filled from sqlite:///.*alliance\.db"):
        await place.within(target, lambda db: asyncio.sleep(0))
    assert "Given up: the bot runs where it was." in (await place.do("--give-up")).output
    assert await place.starts(place.source, target) == [True, False]
    assert "what a move that was given up has left is there" in (await place.do("--to", target)).output
    assert (await place.do("--to", other)).exit_code == 0
