"""Something goes wrong at the first, second, third … call that writes: nothing acknowledged is lost, nothing is double.

`make test` tries a sample, drawn from a seed that is printed. `make soak` tries every call: each play meets the fault
again and again, first at calls 1, 101, 201 … of it, then at calls 2, 102, 202 … Of an upgrade, whose one transaction is
most of its calls, it tries every call for deaths and every tenth for what else there is.
SEED in the environment draws another sample, and other sectors where the power fails.
"""

import os
import random
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.bot.test_upgrade import first_release, the_next_day
from tests.cast import kept_cast
from tests.crash.check_in import CheckInPlay, telegram
from tests.crash.disk import FAULTS, Fault
from tests.crash.shared import Shared
from tests.crash.upgrade import UpgradePlay
from tests.crash.workshop import DIES, Play, workshop
from tests.engines import on_sqlite
from tests.stage import Snapshot, Stage

pytestmark = on_sqlite("what the disk does is seen from the bot's process")
SEED = int(os.environ.get("SEED", "20260302"))


def check_in(kept: Snapshot) -> Play:
    """A check-in among people who have joined."""

    def begin(folder: Path, shared: Shared) -> Stage:
        stage = Stage(folder, clock=shared, telegram=telegram)
        stage.go_on_from(kept)
        return stage

    return Play(begin, CheckInPlay)


def _first_release(folder: Path, shared: Shared) -> Stage:
    first_release(folder)
    return the_next_day(folder, clock=shared)


UPGRADE = Play(_first_release, UpgradePlay)


async def try_sample(folder: Path, meeting: Path, play: Play, faults: int) -> None:
    """So many faults, each from some call on, again and again."""
    rng = random.Random(SEED)
    print(f"seed {SEED}")
    async with workshop(folder, meeting, play) as shop:
        for fault in rng.sample(FAULTS, faults):
            at = rng.randint(1, shop.every(fault))
            struck = await shop.rehearse(fault, at, seed=rng.getrandbits(32))
            print(f"{fault.name}, at call {at} and after every {shop.every(fault)}: {dict(struck)}")
            assert struck


async def try_every_call(folder: Path, meeting: Path, play: Play, fault: Fault, step: int) -> Counter[str]:
    """This fault at each call, or each so many: at the first and some later, at the second … How many it struck."""
    rng, struck = random.Random(SEED), Counter[str]()
    async with workshop(folder, meeting, play) as shop:
        for at in range(1, shop.every(fault) + 1, step):
            struck += await shop.rehearse(fault, at, seed=rng.getrandbits(32))
    return Counter({f"{fault.name} at a {op}": number for op, number in struck.items()})


@pytest.mark.waits
@pytest.mark.timeout(600)
async def test_whatever_goes_wrong_with_the_disk_somewhere_loses_nothing(tmp_path: Path, meeting: Path) -> None:
    await try_sample(tmp_path, meeting, check_in(await kept_cast(tmp_path, "polling")), 6)


@pytest.mark.waits
@pytest.mark.timeout(600)
async def test_an_upgrade_in_which_something_goes_wrong_is_done_at_the_next_start(
    tmp_path: Path, meeting: Path
) -> None:
    await try_sample(tmp_path, meeting, UPGRADE, 2)


@pytest.mark.soak
@pytest.mark.timeout(7200)
@pytest.mark.parametrize("fault", FAULTS, ids=lambda each: each.name)
@pytest.mark.parametrize("begun", ["check-in", "upgrade"])
async def test_whatever_goes_wrong_at_any_call_that_writes_loses_nothing(
    tmp_path: Path, meeting: Path, fault: Fault, begun: str, record_property: Callable[[str, object], None]
) -> None:
    play = UPGRADE if begun == "upgrade" else check_in(await kept_cast(tmp_path, "polling"))
    step = 10 if begun == "upgrade" and fault.kind not in DIES else 1
    struck = await try_every_call(tmp_path, meeting, play, fault, step)
    print(dict(struck))
    record_property("lived", dict(struck))
