"""The running bot's own copies: made in time, kept in number, restored on trial; and what is said when one fails."""

import asyncio
import os
import sqlite3
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from io import StringIO
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from sqlalchemy.engine import make_url

from bot import copying, keeping
from bot.config import ConfigError
from bot.copies import proven
from bot.copying import Work
from bot.keeping import Keeping
from bot.trial import restore_on_trial
from storage import chores
from storage.chores import COPY, TRIAL
from storage.encryption import write_private
from storage.errors import StorageUnavailable
from tests.bot.test_copies import _add, _tools
from tests.cast import staged
from tests.engines import on_sqlite
from tests.postgres import Postgres
from tests.stage import MONDAY, Stage

pytestmark = on_sqlite("copies of files, and beside them of a server")
FOLDER = "copies"


@asynccontextmanager
async def keeper(folder: Path, url: str | None = None, **backup: object) -> AsyncIterator[Stage]:
    """A bot that keeps copies, with its key in a file."""
    changes: dict[str, Any] = {
        "backup": {"to": str(folder / FOLDER), "keep": 2, **backup},
        "key": {"file": str(folder / "alliance.key")},
    }
    async with staged(folder, url=url, **changes) as stage:
        write_private(folder / "alliance.key", stage.key_text)
        yield stage


@pytest.fixture
async def kept(tmp_path: Path) -> AsyncIterator[Stage]:
    async with keeper(tmp_path) as stage:
        await stage.app.db.write(lambda tx: _add(tx, "North"))
        yield stage


def copies(stage: Stage) -> list[str]:
    """When those in the folder were made, by their names."""
    folder = stage.folder / FOLDER
    return sorted(each.stem.split("-")[-1] for each in folder.iterdir()) if folder.exists() else []


async def look(stage: Stage, **later: float) -> None:
    stage.clock.advance(**later)
    await Keeping(stage.app.db, stage.config).look()


async def doctor(stage: Stage) -> tuple[str, str | None]:
    found = await stage.app.db.read(lambda tx: keeping.told(tx, stage.config))
    return found[0] if found else ("", None)


async def test_copies_are_made_in_time_and_missed_ones_come_to_one(kept: Stage) -> None:
    assert await doctor(kept) == ("", None)
    kept.clock.advance(hours=1)
    assert await doctor(kept) == (
        "copies", "none was made yet, and the bot was started 2026-03-02 09:00 UTC: is it running?"
    )  # fmt: skip
    kept.clock.advance(hours=-1)
    await look(kept)
    await look(kept, hours=23)
    assert copies(kept) == ["20260302T090000Z"]
    await look(kept, hours=1)
    assert copies(kept) == ["20260302T090000Z", "20260303T090000Z"]
    await kept.restart()
    await look(kept, minutes=5)
    assert len(copies(kept)) == 2
    assert await doctor(kept) == (
        "copies: newest of 2026-03-03 09:00 UTC, restored on trial 2026-03-02 09:00 UTC", None
    )  # fmt: skip
    await look(kept, days=30)
    await look(kept, minutes=5)
    assert copies(kept) == ["20260303T090000Z", "20260402T090500Z"]
    newest = next((kept.folder / FOLDER).glob("*20260402*"))
    assert newest.stat().st_mode & 0o777 == 0o600
    assert proven(newest, kept.keys).rows["programmes"] == 1


async def test_a_copy_by_a_clock_that_was_ahead_does_not_keep_the_next_from_being_made(kept: Stage) -> None:
    kept.clock.advance(days=365)
    await look(kept)
    kept.clock.advance(days=-365)
    await look(kept)
    assert copies(kept) == ["20260302T090000Z", "20270302T090000Z"]


async def test_none_are_made_where_none_are_wanted(tmp_path: Path) -> None:
    async with keeper(tmp_path, every="none") as stage:
        await look(stage)
        assert copies(stage) == []
        assert await doctor(stage) == ("copies: none are made by the bot, as configured", None)


async def test_one_at_a_time(kept: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """While one is at work, or was killed at it, nobody else begins for an hour."""
    began = await kept.app.db.write(lambda tx: chores.begin(tx, COPY, timedelta(days=1), timedelta(hours=1)))
    assert began == MONDAY
    await look(kept, minutes=59)
    assert copies(kept) == []
    await look(kept, minutes=1)
    assert copies(kept) == ["20260302T100000Z"]


async def test_one_that_fails_is_told_and_tried_again_within_the_hour(
    kept: Stage, monkeypatch: pytest.MonkeyPatch, logged: StringIO
) -> None:
    (kept.folder / FOLDER).write_text("a file is where the folder should be")
    await look(kept)
    assert str((await doctor(kept))[1]).startswith("none could be made; it is tried every hour.")
    assert "backup failed" in logged.getvalue()
    assert "is a file; --keep needs a folder" in logged.getvalue()
    (kept.folder / FOLDER).unlink()
    await look(kept, minutes=59)
    assert copies(kept) == []
    await look(kept, minutes=1)
    assert await doctor(kept) == (
        "copies: newest of 2026-03-02 10:00 UTC, restored on trial 2026-03-02 10:00 UTC", None
    )  # fmt: skip
    monkeypatch.setattr(sys, "executable", "/bin/false")
    await look(kept, days=1)
    _, wrong = await doctor(kept)
    assert str(wrong).startswith("the one of 2026-03-03 10:00 UTC failed; it is tried again every hour.")
    assert "its process ended with 1" in logged.getvalue()
    monkeypatch.setattr(sys, "executable", "/no/such/program")
    await look(kept, hours=1)
    assert "No such file or directory" in logged.getvalue()


async def test_one_that_takes_too_long_is_ended(kept: Stage, monkeypatch: pytest.MonkeyPatch, logged: StringIO) -> None:
    """With all that it has begun."""
    slow = kept.folder / "slow"
    slow.write_text(f'#!/bin/sh\nsleep 600 &\necho $! > "{kept.folder}/pid"\nwait\n')
    slow.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(slow))
    monkeypatch.setattr(keeping, "_LONGEST", timedelta(seconds=1))
    await look(kept)
    assert "it took longer than" in logged.getvalue()
    pid = int((kept.folder / "pid").read_text())
    assert not os.path.exists(f"/proc/{pid}") or " Z " in Path(f"/proc/{pid}/stat").read_text()


async def test_what_doctor_says_when_copies_are_late_or_gone(kept: Stage) -> None:
    await look(kept)
    (made,) = (kept.folder / FOLDER).iterdir()
    elsewhere = made.rename(kept.folder / made.name)
    assert "is not in" in str((await doctor(kept))[1])
    elsewhere.rename(made)
    assert (await doctor(kept))[1] is None
    kept.clock.advance(hours=49)
    assert (await doctor(kept))[1] == "the newest is older than two should be: is the bot running?"


def harmed(file: Path, statement: str) -> None:
    connection = sqlite3.connect(file)
    with connection:
        connection.execute(statement)
    connection.close()


def cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-8192])


@pytest.mark.parametrize(
    ("harm", "why"),
    [
        (cut, "is damaged"),
        (lambda file: harmed(file, "UPDATE programmes SET signpost = 'Call nobody.'"), "holds 1 damaged rows"),
        (lambda file: harmed(file, "UPDATE status SET key_check = x'00'"), "The key does not open this database"),
        (lambda file: harmed(file, "UPDATE alembic_version SET version_num = '9999'"), "is of a newer version"),
        (lambda file: file.unlink(), "holds no copy that could be restored on trial"),
    ],
    ids=["cut off", "changed", "another key", "newer", "gone"],
)
async def test_restored_on_trial_is_said_only_when_it_was(
    kept: Stage, logged: StringIO, harm: Callable[[Path], object], why: str
) -> None:
    """Once a week; one that cannot be restored is tried again every day."""
    await look(kept)
    kept.clock.advance(days=7)
    begun = await kept.app.db.write(lambda tx: chores.begin(tx, COPY, timedelta(days=1), timedelta(hours=1)))
    assert begun is not None
    await kept.app.db.write(lambda tx: chores.mark_done(tx, COPY, kept.clock()))  # in fact it is the one of before
    (newest,) = (kept.folder / FOLDER).iterdir()
    harm(newest)
    await look(kept)
    done = await kept.app.db.read(lambda tx: chores.find_done(tx, TRIAL))
    assert (done.done_at, done.failed_at) == (MONDAY, MONDAY + timedelta(days=7))
    assert "trial restore failed" in logged.getvalue()
    assert why in logged.getvalue()
    assert not [each for each in (kept.folder / FOLDER).iterdir() if each != newest]
    await look(kept, hours=1)
    assert logged.getvalue().count("trial restore failed") == 1
    await look(kept, days=1)  # with the next copy
    assert (await doctor(kept))[1] is None
    assert "restored on trial 2026-03-10" in (await doctor(kept))[0]


async def test_a_copy_does_not_take_the_last_room(kept: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copying, "free_in", lambda folder: 10**8)
    key, folder = str(kept.folder / "alliance.key"), kept.folder / FOLDER
    with pytest.raises(ConfigError, match=r"100 MB are free, and a copy needs 10\d MB: make room"):
        copying.do(Work(kept.url, key, str(folder), MONDAY.isoformat(), keep=1))
    assert not folder.exists()


# PostgreSQL


async def test_on_postgresql(
    tmp_path: Path, postgres: Postgres, monkeypatch: pytest.MonkeyPatch, logged: StringIO
) -> None:
    tools = tmp_path / "tools"
    tools.mkdir()
    _tools(tools, monkeypatch)
    (tools / "psql").write_text((tools / "pg_dump").read_text().replace("/pg_dump", "/psql"))
    (tools / "psql").chmod(0o755)
    url = await postgres.new_url()
    async with keeper(tmp_path, url) as stage:
        await stage.set_up()
        await look(stage)
        assert "trial restore failed" not in logged.getvalue()
        assert (await doctor(stage))[0].endswith("restored on trial 2026-03-02 09:00 UTC")
        assert await schemas(url) == {"public"}
        (made,) = (tmp_path / FOLDER).iterdir()
        assert proven(made, stage.keys).rows["people"] == 3
        for name, words in (("pg_restore", "echo 'CREATE TABLE public.x (id int);'"), ("psql", "true")):
            await half_way(tools / name, words, stage, made)
            assert await schemas(url) == {"public"}
        (tools / "psql").unlink()
        monkeypatch.setenv("PATH", str(tools))
        await look(stage, days=7)
        assert "psql is not there: PostgreSQL needs pg_dump, pg_restore and psql" in logged.getvalue()
        assert "could not be restored on trial" in str((await doctor(stage))[1])
        (tools / "pg_dump").unlink()
        await look(stage, days=7)
        assert "pg_dump is not there" in logged.getvalue()
        assert str((await doctor(stage))[1]).startswith("the one of 2026-03-16 09:00 UTC failed;")


async def schemas(url: str) -> set[str]:
    where = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    connection = await asyncpg.connect(where)
    try:
        found = await connection.fetch("SELECT nspname FROM pg_namespace WHERE nspname !~ '^(pg_|information_schema)'")
    finally:
        await connection.close()
    return {row[0] for row in found}


async def half_way(tool: Path, words: str, stage: Stage, copy: Path) -> None:
    """One of PostgreSQL's programs ends as it restores on trial."""
    real = tool.read_text()
    tool.write_text(real.replace("exec", f'case "$*" in *--no-owner*|*sqlstate*) {words}; exit 1 ;; esac\nexec'))
    with pytest.raises(StorageUnavailable, match=f"{tool.name} failed, and nothing was kept"):
        await asyncio.to_thread(restore_on_trial, copy, stage.url, stage.keys, now=MONDAY)
    tool.write_text(real)


def test_of_a_fault_that_nobody_foresaw_only_its_kind_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(work: Work) -> None:
        raise RuntimeError("postgresql://bot:secret@server/rows, Kim, 4 of 5")

    monkeypatch.setattr(copying, "do", fail)
    monkeypatch.setattr(os, "nice", lambda by: by)
    monkeypatch.setattr(sys, "stdin", StringIO(Work("sqlite://", "key", "copies", MONDAY.isoformat()).to_json()))
    copying.main()
    said = capsys.readouterr()
    assert (said.out, said.err) == ('{"why": "RuntimeError"}', "")
