"""How fast: one tap judged, and a file of a million check-ins. Run: python -m benchmarks.detect_speed [ROWS]"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter

import numpy as np

from scoring.detect import detect
from scoring.instrument import load_instrument
from scoring.latent import simulate
from scoring.programme import PRIOR
from scoring.score import Score, score

EACH = 20


def tap() -> float:
    """Median milliseconds for one check-in beside twelve earlier ones, answers to finding."""
    own = load_instrument("own")
    answers = [dict(zip(("goals", "tasks", "bond"), (4 + n % 2, 4, 5 - n % 2), strict=True)) for n in range(12)]
    earlier: list[Score | None] = [score(own, given) for given in answers]
    times = []
    for _ in range(300):
        start = perf_counter()
        now = score(own, {"goals": 2, "tasks": 2, "bond": 2})
        if now is not None:
            detect(now, earlier, PRIOR)
        times.append((perf_counter() - start) * 1000)
    return median(times)


def write(file: Path, rows: int) -> None:
    """A file of that many rows, twenty a client."""
    clients = rows // EACH
    drawn, _ = simulate(PRIOR.latent, np.ones((clients, EACH, 3), dtype=np.bool_), np.zeros(3), 25.0, 1)
    with file.open("w", encoding="utf-8") as out:
        out.write("client,therapist,session,goals,tasks,bond\n")
        for client, check_ins in enumerate((drawn / 25 + 1).astype(int).tolist()):
            for session, (goals, tasks, bond) in enumerate(check_ins, start=1):
                out.write(f"c{client},t{client // 25},{session},{goals},{tasks},{bond}\n")


def main() -> None:
    """Print both."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    print(f"one check-in beside twelve: {tap():.2f} ms (median of 300)")
    with tempfile.TemporaryDirectory() as folder:
        given, out = Path(folder) / "ratings.csv", Path(folder) / "signals.csv"
        write(given, rows)
        start = perf_counter()
        command = [sys.executable, "-m", "bot", "detect", str(given), "--out", str(out)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        seconds = perf_counter() - start
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(f"{rows} rows of {rows // EACH} clients: {seconds:.1f} s, {used.ru_utime:.1f} s of one core")
    print(f"most memory: {used.ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()
