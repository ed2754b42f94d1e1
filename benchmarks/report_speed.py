"""`python -m benchmarks.report_speed`: how long a large programme's report takes, and how much memory.

A programme is written first, which takes longer than what is measured. Then the report is made in a process of its own,
from the first query to the bytes of its files, in processor time of one core; and beside it what the machine can do at
best and what is commonly done: the same statements on a bare connection, a bare scan of the same tables, and loops over
their rows that count no more than sessions, answers and scores of each client.
"""

import argparse
import asyncio
import json
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any

from sqlalchemy import Engine, event

from benchmarks.machine import describe
from benchmarks.report_rows import EACH, OWN, write_programme
from handlers.ground.words import words_of
from handlers.leaders.report_voice import voice_of
from reports.figures.content import report_content
from reports.figures.document import Document
from reports.figures.files import report_files
from reports.figures.periods import Period, period_named
from scoring.disclosure.noise import Noise
from storage import programmes
from storage.database import Database, Tx
from storage.encryption import Keyring, new_key_text, parse_keys, write_private
from storage.schema import prepare

SECONDS, MEGABYTES = 30, 1000
"""The goal for a million check-ins."""
_MADE_AT = datetime(2027, 1, 9, tzinfo=UTC)
_TABLES = ("pairs", "sessions", "check_ins", "answers")


def main() -> None:
    """Write, measure, and say how it stands to the goal."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check-ins", type=int, default=1_000_000, help=f"asked in all, {EACH} of each client")
    parser.add_argument("--period", default="2026", help="2026: everything; 2026Q4: a quarter, and the year beside it")
    parser.add_argument("--folder", type=Path, help="where the database is written, and left; one is taken as it is")
    parser.add_argument("--url", help="an empty PostgreSQL database instead of a SQLite file")
    parser.add_argument("--part", choices=list(_PARTS), help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.part:
        print(json.dumps(_PARTS[given.part](given.folder, given.url, given.period)))
        return
    with tempfile.TemporaryDirectory(dir=_memory()) as temporary:
        folder = given.folder or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        print(describe())
        if not (folder / "alliance.key").exists():
            took = asyncio.run(_write(folder, given.url, given.check_ins))
            print(f"{given.check_ins:,} check-ins of {given.check_ins // EACH:,} clients were written in {took:.0f} s")
        report = _apart("report", folder, given)
        _tell(given.period, report)
        if given.url is None:
            _tell_others(report, {each: _apart(each, folder, given) for each in ("statements", "scan", "loops")})


def _memory() -> str | None:
    """Where files are kept in memory, so that no disk is measured."""
    return "/dev/shm" if Path("/dev/shm").is_dir() else None


async def _write(folder: Path, url: str | None, wanted: int) -> float:
    write_private(folder / "alliance.key", new_key_text(Random(1)))
    begun, db = time.process_time(), _database(folder, url)
    try:
        await prepare(db, create=True)
        await write_programme(db, wanted)
    finally:
        await db.close()
    return time.process_time() - begun


def _database(folder: Path, url: str | None) -> Database:
    return Database(url or f"sqlite:///{_file(folder)}", _keys(folder), now=lambda: _MADE_AT, rng=Random(2))


def _file(folder: Path) -> Path:
    return folder / "alliance.db"


def _keys(folder: Path) -> Keyring:
    return parse_keys((folder / "alliance.key").read_text(), "benchmark")


def _apart(part: str, folder: Path, given: argparse.Namespace) -> Any:
    """One part in a process of its own, so that its memory is its own."""
    command = [sys.executable, "-m", "benchmarks.report_speed", "--part", part, "--folder", str(folder)]
    command += ["--period", given.period, *(["--url", given.url] if given.url else [])]
    return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)


def _tell(period: str, report: Any) -> None:
    print(f"the report of {period}: {report['took']:.1f} s of one core ({report['wall']:.1f} s by the clock)")
    for name, took in report["stages"].items():
        print(f"  {name}: {took:.1f} s, {took / report['took']:.0%}")
    print(f"most memory: {report['megabytes']:.0f} MB, of which the program itself {report['before']:.0f} MB")
    time_used, memory_used = report["took"] / SECONDS, report["megabytes"] / MEGABYTES
    print(f"of the goal for a million check-ins, {SECONDS} s and {MEGABYTES} MB: {time_used:.0%} and {memory_used:.0%}")


def _tell_others(report: Any, others: dict[str, float]) -> None:
    print(f"the same statements, bare: {others['statements']:.1f} s of SQLite alone")
    for name, title in (("scan", "a bare scan of the tables"), ("loops", "plain loops over the same rows")):
        print(f"{title}: {others[name]:.1f} s; the report takes {report['took'] / others[name]:.1f} times as long")


def _report(folder: Path, url: str | None, period: str) -> dict[str, Any]:
    """Made once, as `alliance-bot report` makes it; and kept: which statements it asked."""
    which, asked = period_named(period), list[Any]()
    if which is None:
        raise SystemExit(f"--period: found {period!r}, expected such as 2026Q4, 2026H2 or 2026.")
    event.listen(Engine, "before_cursor_execute", lambda *told: asked.append([told[2], told[3]]))
    voice = voice_of(words_of("en"), "Europe/Berlin")
    before, wall, begun = _megabytes(), time.perf_counter(), time.process_time()
    document, counted = asyncio.run(_document(folder, url, which))
    made = time.process_time()
    report_files(document, voice, "Riverside")
    ended, wall = time.process_time(), time.perf_counter() - wall
    if url is None:
        (folder / "statements.json").write_text(json.dumps(asked))
    (folder / "document.json").write_text(document.kept())
    stages = {"counted by the database": counted - begun, "figures": made - counted, "files": ended - made}
    return {"took": ended - begun, "wall": wall, "stages": stages, "megabytes": _megabytes(), "before": before}


async def _document(folder: Path, url: str | None, period: Period) -> tuple[Document, float]:
    """With the processor time at which everything was counted."""
    db, times = _database(folder, url), list[float]()

    def make(tx: Tx) -> Document:
        return report_content(
            tx, programmes.list_programmes(tx)[0], period, OWN, noise=Noise(bytes(32)), margin=10.0, budget=0.02,
            progress=lambda done: times.append(time.process_time()),
        )  # fmt: skip

    try:
        return await db.read(make), times[0]
    finally:
        await db.close()


def _megabytes() -> float:
    """The most memory that this process ever had; `getrusage` counts in what its parent had, who wrote it all."""
    if (status := Path("/proc/self/status")).exists():
        return next(int(line.split()[1]) for line in status.open() if line.startswith("VmHWM:")) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _statements(folder: Path, _url: str | None, _period: str) -> float:
    asked = json.loads((folder / "statements.json").read_text())
    bare = [(text.replace("sound_", ""), given) for text, given in asked if text.startswith(("SELECT", "WITH"))]
    return _timed(folder, lambda on: [sum(1 for _ in on.execute(text, given)) for text, given in bare])


def _scan(folder: Path, _url: str | None, _period: str) -> float:
    def scan(on: sqlite3.Connection) -> None:
        for table in _TABLES:
            columns = [row[1] for row in on.execute(f"PRAGMA table_info({table})")]
            on.execute(f"SELECT {', '.join(f'count({each})' for each in columns)} FROM {table}").fetchone()

    return _timed(folder, scan)


def _loops(folder: Path, _url: str | None, _period: str) -> float:
    return _timed(folder, _count)


def _count(on: sqlite3.Connection) -> None:
    """Sessions, answered check-ins, scores and answers by item, of each client with each therapist."""
    whose = {row[0]: row[1:] for row in on.execute("SELECT id, client_id, therapist_id FROM pairs")}
    pair_of = dict(on.execute("SELECT id, pair_id FROM sessions WHERE withdrawn_at IS NULL"))
    held, answered, percent, said = (defaultdict[Any, float](float) for _ in range(4))
    asked = {}
    for check_in, session, state, score in on.execute("SELECT id, session_id, state, percent FROM check_ins"):
        key = asked[check_in] = whose[pair_of[session]]
        held[key] += 1
        answered[key] += state == "sent"
        percent[key] += score or 0.0
    for check_in, item, value in on.execute("SELECT check_in_id, item, value FROM answers"):
        said[asked[check_in], item] += value or 0


def _timed(folder: Path, run: Callable[[sqlite3.Connection], object]) -> float:
    on = sqlite3.connect(_file(folder))
    try:
        begun = time.process_time()
        run(on)
        return time.process_time() - begun
    finally:
        on.close()


_PARTS: dict[str, Callable[[Path, str | None, str], Any]] = {
    "report": _report, "statements": _statements, "scan": _scan, "loops": _loops,
}  # fmt: skip

if __name__ == "__main__":
    main()
