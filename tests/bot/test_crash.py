"""`kill -9` at named points: before the commit, after it, after the acknowledgement, after a message was sent."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.crash.shared import POINTS
from tests.crash.theatre import theatre
from tests.crash.verdict import pronounce


@pytest.mark.timeout(300)
@pytest.mark.waits
@pytest.mark.parametrize(("mode", "points"), [("polling", POINTS), ("webhook", ("after commit",))])
async def test_dying_at_a_named_point_of_every_step_loses_nothing(
    tmp_path: Path, mode: str, points: Sequence[str]
) -> None:
    async with theatre(tmp_path, 7, pairs=1, mode=mode) as stage:
        for point in points:
            for _ in range(2 if point == "after send" else 1):
                await stage.round(before=lambda: stage.shared.arm(point))  # noqa: B023 - called within this round
            print(f"{point}: {stage.shared.reached(point)} kills in {sum(each.acts for each in stage.players)} acts")
        await stage.finish()
        await pronounce(stage)
        reached = {point: stage.shared.reached(point) for point in points}
        assert all(count >= 6 for count in reached.values()), reached
        assert sum(reached.values()) == stage.lives.killed
