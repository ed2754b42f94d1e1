"""The machine itself: what it is, and how many commits a second its disk takes."""

import os
import platform
import sqlite3
import time
from importlib.metadata import version
from pathlib import Path

import aiosqlite


def describe() -> str:
    """Cores, Python, SQLite, python-telegram-bot."""
    try:
        models = [line for line in Path("/proc/cpuinfo").read_text().splitlines() if line.startswith("model name")]
    except OSError:
        models = []
    processor = models[0].partition(":")[2].strip() if models else platform.processor() or platform.machine()
    return (
        f"{os.cpu_count()} cores ({processor}), Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, "
        f"python-telegram-bot {version('python-telegram-bot')}"
    )


async def raw_commits(file: Path, seconds: float) -> float:
    """Transactions a second of one insert each: aiosqlite, one task, WAL, synchronous=FULL."""
    async with aiosqlite.connect(file, isolation_level=None) as db:
        for pragma in ("journal_mode=WAL", "synchronous=FULL"):
            await db.execute(f"PRAGMA {pragma}")
        await db.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, value TEXT)")
        begin, count = time.perf_counter(), 0
        while time.perf_counter() - begin < seconds:
            await db.execute("BEGIN IMMEDIATE")
            await db.execute("INSERT INTO t (value) VALUES (?)", ("x" * 100,))
            await db.execute("COMMIT")
            count += 1
        return count / (time.perf_counter() - begin)
