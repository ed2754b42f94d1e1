"""`kill -9` at named points: before the commit, after it, after the acknowledgement, after a message was sent."""

from pathlib import Path

import pytest

from tests.crash.shared import POINTS
from tests.crash.theatre import theatre
from tests.crash.verdict import pronounce


@pytest.mark.timeout(300)
@pytest.mark.parametrize(("point", "mode"), [*((each, "polling") for each in POINTS), ("after commit", "webhook")])
async def test_dying_at_a_named_point_of_every_step_loses_nothing(tmp_path: Path, point: str, mode: str) -> None:
    async with theatre(tmp_path, 7, pairs=1, mode=mode) as stage:
        for _ in range(2 if point == "after send" else 1):
            await stage.round(before=lambda: stage.shared.arm(point))
        await stage.finish()
        await pronounce(stage)
        print(f"{point}: {stage.lives.killed} kills in {sum(each.acts for each in stage.players)} acts")
        assert stage.shared.reached(point) == stage.lives.killed >= 6
