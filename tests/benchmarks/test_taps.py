"""The benchmark runs, and its accounts add up. Its figures are nobody's business here: they are the machine's."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.engines import on_sqlite

ROOT = Path(__file__).parents[2]


@on_sqlite("it measures a bot on a file, by a process of its own")
@pytest.mark.timeout(300)
@pytest.mark.waits
def test_every_scheduled_tap_is_either_shown_or_reported_missing(tmp_path: Path) -> None:
    file = tmp_path / "figures.json"
    command = [sys.executable, "-m", "benchmarks.taps", "--quick", "--seed", "1", "--json", str(file)]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=280, check=False)
    assert run.returncode == 0, run.stderr
    assert "Goals:" in run.stdout
    bots = json.loads(file.read_text())["bots"]
    assert len(bots) == 2
    for bot in bots:
        rounds = [bot["steady"], *bot["steps"], bot["killed"]]
        for each in rounds:
            assert each["scheduled"] == len(each["shown"]) + each["missing"], each
            assert each["alerts_due"] == len(each["alerts"]) + each["alerts_missing"], each
        assert bot["steady"]["scheduled"] > 0
        assert bot["alerts_unexpected"] == 0
    ours = bots[0]
    assert ours["accepted"] > 0
    assert ours["gone"] == 0
