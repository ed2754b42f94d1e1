"""The benchmark of growing databases runs, and drives every path."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.timeout(600)
@pytest.mark.waits
def test_every_path_is_driven_on_every_size_and_told_beside_the_goal(engine: str) -> None:
    command = [sys.executable, "-m", "benchmarks.scale", "--engine", engine, "--sizes", "100", "200", "--statements"]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=580, check=False)
    assert run.returncode == 0, run.stderr
    for path in (
        "begin",
        "send that raises an alert, fitted",
        "seen",
        "/clients",
        "/people",
        "report",
        "sweep",
        "start",
    ):
        assert any(line.startswith(f"{path} ") for line in run.stdout.splitlines()), run.stdout
    assert "Goal: at most 1.2 times" in run.stdout
