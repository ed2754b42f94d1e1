"""Copies of the database: made of any version, kept in number, proven, and put back. On files and on PostgreSQL."""

import asyncio
import json
import os
import random
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

import asyncpg
import pytest
from click.testing import CliRunner, Result
from sqlalchemy.engine import make_url

from bot.admin import opened
from bot.backup import back_up
from bot.cli import cli
from bot.config import ConfigError, load_config
from bot.restore import restore
from storage import programmes, status
from storage.database import Tx
from storage.encryption import new_key_text, write_private
from storage.errors import HeldElsewhere, StorageError, StorageUnavailable, WrongKey, WrongSchema
from storage.server_lock import HOLD, ServerLock
from storage.tables.columns import metadata
from storage.version import HEAD
from tests.bot.test_upgrade import FIXTURES, first_release, version_of
from tests.engines import on_sqlite
from tests.postgres import Postgres, tools
from tests.stage import TOKEN

pytestmark = on_sqlite("copies of files, and beside them of a server")
T = TypeVar("T")
NOW = datetime(2026, 11, 25, 20, 16, 48, tzinfo=UTC)
SECRET = "a-password-nobody-may-see"


@dataclass(frozen=True)
class Site:
    """A folder with a configuration, a key and a database."""

    folder: Path

    @property
    def config(self) -> Path:
        return self.folder / "config.toml"

    @property
    def file(self) -> Path:
        return self.folder / "test.db"

    def point_to(self, url: str) -> None:
        self.config.write_text(f'[telegram]\ntoken = "{TOKEN}"\n[database]\nurl = "{url}"\n', encoding="utf-8")
        self.config.chmod(0o600)

    def add(self, name: str) -> None:
        self.do(lambda tx: _add(tx, name))

    def names(self) -> list[str]:
        return self.do(lambda tx: sorted(each.name for each in programmes.list_programmes(tx)))

    def do(self, what: Callable[[Tx], T]) -> T:
        async def do() -> T:
            async with opened(load_config(self.config), create=True) as db:
                return await db.write(what)

        return asyncio.run(do())

    def run(self, *words: str) -> Result:
        return CliRunner().invoke(cli, [*words, "--config", str(self.config)])


def _add(tx: Tx, name: str) -> None:
    programmes.add_programme(
        tx, name, language="en", zone="UTC", signpost="Call 112.", contact="Ms. Lind", comment_readers="your therapist"
    )


@pytest.fixture
def site(tmp_path: Path) -> Site:
    made = Site(tmp_path)
    write_private(tmp_path / "alliance.key", new_key_text(random.Random(1)))
    made.point_to("sqlite:///test.db")
    made.add("North")
    return made


@pytest.fixture
def old(tmp_path: Path) -> Site:
    """As the first release left it, before this program has touched it."""
    first_release(tmp_path)
    write_private(tmp_path / "alliance.key", (FIXTURES / "first_release_key.txt").read_text(encoding="ascii"))
    made = Site(tmp_path)
    made.point_to("sqlite:///test.db")
    return made


def test_a_database_before_its_upgrade_is_backed_up_and_put_back(old: Site) -> None:
    made = back_up(old.config, old.folder / "copy.db", now=NOW)
    assert made.holds.version == version_of(made.file) == version_of(old.file) == "0001"
    assert made.holds.rows["people"] == 6
    names = old.names()  # which brings it up to date
    assert version_of(old.file) == HEAD
    done = restore(old.config, made.file, now=NOW)
    assert version_of(old.file) == "0001"
    assert f"tables of version 0001; this program brings them to {HEAD}" in done.holds.told
    assert old.names() == names
    assert version_of(Path(str(done.aside))) == HEAD


def test_copies_in_a_folder_are_kept_in_number_and_nothing_else_is_touched(site: Site, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    first = back_up(site.config, folder, 2, now=NOW).file
    assert folder.stat().st_mode & 0o777 == 0o700
    assert first.stat().st_mode & 0o777 == 0o600
    others = [first.with_name(first.name + ".mine"), folder / "alliance-bot-notes.db", folder / "copy.db"]
    others.append(folder / "alliance-bot-00000000-20200101T000000Z.db")  # of another database
    for other in others:
        other.write_text("mine")
    second, third = (back_up(site.config, folder, 2, now=NOW + timedelta(days=day)) for day in (1, 2))
    assert (second.removed, third.removed) == ([], [first])
    assert set(folder.iterdir()) == {second.file, third.file, *others}
    assert back_up(site.config, folder, now=NOW + timedelta(days=3)).removed == []
    (tmp_path / "file").touch()
    with pytest.raises(ConfigError, match="is a file; --keep needs a folder"):
        back_up(site.config, tmp_path / "file", 2, now=NOW)


def test_a_failed_backup_removes_no_older_one(site: Site, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    first = back_up(site.config, folder, 1, now=NOW).file
    site.file.write_bytes(site.file.read_bytes()[:-8192])
    for side in ("-wal", "-shm"):
        Path(f"{site.file}{side}").unlink(missing_ok=True)
    with pytest.raises(StorageError):
        back_up(site.config, folder, 1, now=NOW + timedelta(days=1))
    assert list(folder.iterdir()) == [first]


def test_a_restore_moves_aside_what_is_there_and_says_so(site: Site, tmp_path: Path) -> None:
    site.do(lambda tx: status.mark_started(tx, "check_in_bot"))  # it is copied while it runs
    site.do(status.mark_polled)
    made = site.run("backup", str(tmp_path / "copy.db"))
    rows = json.loads(site.run("backup", str(tmp_path / "another.db"), "--json").stdout)["rows"]
    assert set(rows) == {*metadata.tables, "alembic_version"}
    assert "verified: people: 0, sessions: 0, check-ins: 0, alerts: 0." in made.stdout
    site.add("South")
    done = site.run("restore", str(tmp_path / "copy.db"), "--json")
    told = json.loads(done.stdout)
    assert (told["version"], told["rows"]["programmes"], told["damaged_rows"]) == (HEAD, 1, 0)
    aside = Path(told["moved_aside"])
    assert aside.name.startswith("test.db.replaced-20")
    assert site.names() == ["North"]
    assert not site.do(status.get_status).under_way  # and so `doctor` does not say that it is in touch
    again = [restore(site.config, tmp_path / "copy.db", now=NOW).aside for _ in "ab"]  # within one second
    assert [Path(str(each)).name for each in again] == [f"test.db.replaced-20261125T201648Z{end}" for end in ("", "-2")]
    site.point_to(f"sqlite:///{aside.name}")
    assert site.names() == ["North", "South"]


def test_a_restore_where_nothing_is_and_where_what_is_there_is_broken(site: Site, tmp_path: Path) -> None:
    copy = back_up(site.config, tmp_path / "copy.db", now=NOW).file
    site.file.write_bytes(b"nothing of a database" * 500)
    aside = restore(site.config, copy, now=NOW).aside
    assert Path(str(aside)).read_bytes().startswith(b"nothing of")
    assert site.names() == ["North"]
    site.file.unlink()
    assert restore(site.config, copy, now=NOW + timedelta(days=1)).aside is None
    assert site.names() == ["North"]
    assert site.file.stat().st_mode & 0o777 == 0o600


def test_a_restore_never_happens_over_a_database_in_use(site: Site, tmp_path: Path) -> None:
    copy = back_up(site.config, tmp_path / "copy.db", now=NOW).file

    async def while_open() -> None:
        async with opened(load_config(site.config)) as db:
            await db.read(programmes.list_programmes)
            with pytest.raises((ConfigError, StorageError), match="in use"):
                await asyncio.to_thread(restore, site.config, copy, now=NOW)
            await db.write(lambda tx: _add(tx, "South"))

    asyncio.run(while_open())
    assert site.names() == ["North", "South"]
    assert [each.name for each in tmp_path.iterdir() if "replaced" in each.name or "unfinished" in each.name] == []


@pytest.mark.parametrize(
    ("harm", "error", "why"),
    [
        ("other key", WrongKey, "copy.db: The key does not open this database"),
        ("older keys", WrongKey, "copy.db: The key file is older than what was sealed here"),
        ("cut off", StorageUnavailable, "damaged"),
        ("text", StorageUnavailable, "no copy of a database"),
        ("of another program", StorageUnavailable, "no database of this program"),
        ("newer", WrongSchema, "newer version"),
        ("itself", ConfigError, "is the database itself"),
        ("a folder", StorageUnavailable, "Is a directory"),
        ("not there", StorageUnavailable, "No such file"),
    ],
)
def test_what_is_not_restored(site: Site, tmp_path: Path, harm: str, error: type[Exception], why: str) -> None:
    copy = back_up(site.config, tmp_path / "copy.db", now=NOW).file
    match harm:
        case "other key":
            (tmp_path / "alliance.key").write_text(new_key_text(random.Random(2)))
        case "older keys":
            key, before_it = tmp_path / "alliance.key", (tmp_path / "alliance.key").read_text()
            key.write_text(before_it + new_key_text(random.Random(2)).replace("k1", "k2"))
            copy.unlink()
            assert site.names() == ["North"]  # it is opened, and so begins to seal with the new one
            copy = back_up(site.config, copy, now=NOW).file
            key.write_text(before_it)
        case "cut off":
            copy.write_bytes(copy.read_bytes()[: copy.stat().st_size // 2])
        case "text":
            copy.write_text("not a database")
        case "of another program":
            copy.unlink()
            connection = sqlite3.connect(copy)
            connection.execute("CREATE TABLE notes (id)")
            connection.close()
        case "newer":
            connection = sqlite3.connect(copy)
            with connection:
                connection.execute("UPDATE alembic_version SET version_num = '9999'")
            connection.close()
        case "itself":
            copy = site.file
        case "a folder":
            copy = tmp_path
        case "not there":
            copy.unlink()
    before = site.file.read_bytes()
    with pytest.raises(error, match=why):
        restore(site.config, copy, now=NOW)
    assert site.file.read_bytes() == before
    assert not any("replaced" in each.name or "unfinished" in each.name for each in tmp_path.iterdir())


def test_a_damaged_row_is_counted_in_a_copy(site: Site, tmp_path: Path) -> None:
    connection = sqlite3.connect(site.file)
    with connection:
        connection.execute("UPDATE programmes SET signpost = 'Call nobody.'")
    connection.close()
    done = site.run("backup", str(tmp_path / "copy.db"))
    assert done.exit_code == 0
    assert "Rows that are damaged and will be shown to nobody: 1" in done.output


# PostgreSQL


def _tools(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """PostgreSQL's own programs of the server's version, each telling what it was given before it does its work."""
    given, real = folder / "given", tools()
    for name in ("pg_dump", "pg_restore"):
        tool = folder / name
        tool.write_text(f'#!/bin/sh\necho "$@" >> "{given}"\nexec "{real}/{name}" "$@"\n')
        tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
    return given


async def _with_password(postgres: Postgres) -> str:
    """The URL of a database whose owner must give a password."""
    url = await postgres.new_url()
    admin = await asyncpg.connect(postgres.url)
    try:
        await admin.execute("SELECT pg_advisory_lock(1)")  # other tests of this file do so, too, beside this one
        path = await admin.fetchval("SHOW hba_file")
        rules = str(await admin.fetchval("SELECT pg_read_file($1)", path)).replace("\t", " ")
        if "careful" not in rules:
            await admin.execute(f"CREATE ROLE careful LOGIN PASSWORD '{SECRET}'")
            lines = f"local all careful scram-sha-256\n{rules}".replace("'", "''")
            await admin.execute(f"COPY (SELECT unnest(string_to_array('{lines}', E'\\n'))) TO '{path}'")
            await admin.execute("SELECT pg_reload_conf()")
        await admin.execute(f"ALTER DATABASE {make_url(url).database} OWNER TO careful")
    finally:
        await admin.close()
    return make_url(url).set(username="careful", password=SECRET).render_as_string(hide_password=False)


def test_postgresql_is_backed_up_and_put_back_without_showing_the_password(
    site: Site, postgres: Postgres, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    own = tmp_path / "tools"
    own.mkdir()
    given = _tools(own, monkeypatch)
    site.point_to(asyncio.run(_with_password(postgres)))
    site.add("North")
    made = back_up(site.config, tmp_path / "copies", 1, now=NOW)
    assert (made.file.suffix, made.holds.rows["programmes"], made.holds.version) == (".dump", 1, HEAD)
    assert set(made.holds.rows) == {*metadata.tables, "alembic_version"}  # of those without a row, too
    site.add("South")
    done = restore(site.config, made.file, now=NOW)
    assert done.aside == "replaced_20261125t201648z"
    assert done.aside_told == "the schema replaced_20261125t201648z of the same database"
    assert site.names() == ["North"]
    at_once = restore(site.config, made.file, now=NOW)
    assert at_once.aside == "replaced_20261125t201648z_2"
    count = "SELECT count(*) FROM replaced_20261125t201648z.programmes"
    assert site.do(lambda tx: tx.conn.exec_driver_sql(count).scalar()) == 2
    again = back_up(site.config, tmp_path / "copies", 1, now=NOW + timedelta(days=1))
    assert (again.holds.rows["programmes"], again.removed) == (1, [made.file])
    assert restore(site.config, again.file, now=NOW + timedelta(days=1)).holds.version == HEAD
    assert site.names() == ["North"]
    assert SECRET not in given.read_text()
    cut = tmp_path / "cut.dump"
    cut.write_bytes(again.file.read_bytes()[:-300])
    with pytest.raises(StorageUnavailable, match="pg_restore failed"):
        restore(site.config, cut, now=NOW)
    site.point_to("sqlite:///test.db")
    with pytest.raises(ConfigError, match="is a copy of a database of postgresql"):
        restore(site.config, again.file, now=NOW)


def test_a_restore_of_postgresql_that_fails_leaves_all_as_it_was(
    site: Site, postgres: Postgres, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    own = tmp_path / "tools"
    own.mkdir()
    _tools(own, monkeypatch)
    site.point_to(asyncio.run(postgres.new_url()))
    site.add("North")
    copy = back_up(site.config, tmp_path / "copy", now=NOW).file
    site.add("South")

    async def while_open() -> None:
        """Who is in the way is told, as far as the server knows: a bot says more of itself than others do."""
        url = make_url(load_config(site.config).database.url).set(drivername="postgresql+asyncpg")
        async with opened(load_config(site.config)) as db:
            await db.read(programmes.list_programmes)
            with pytest.raises(HeldElsewhere, match=r"in use by the user \w+, since 20\d\d-.* UTC\. Stop the bot"):
                await asyncio.to_thread(restore, site.config, copy, now=NOW)
            lock = ServerLock(url.render_as_string(hide_password=False), HOLD)
            await lock.ensure(shared=True)
            try:
                with pytest.raises(HeldElsewhere, match=rf"another alliance-bot, on .+, process {os.getpid()}, since "):
                    await asyncio.to_thread(restore, site.config, copy, now=NOW)
            finally:
                await lock.let_go()

    asyncio.run(while_open())

    async def while_leaving() -> None:
        """Whoever is about to go, as the one that made the copy, is waited for."""
        url = make_url(load_config(site.config).database.url).set(drivername="postgresql")
        leaving = await asyncpg.connect(url.render_as_string(hide_password=False))
        begun = asyncio.create_task(leaving.execute("SELECT pg_sleep(1)"))
        begun.add_done_callback(lambda _: leaving.terminate())
        await asyncio.to_thread(restore, site.config, copy, now=NOW - timedelta(days=1))
        assert begun.done()

    asyncio.run(while_leaving())
    assert site.names() == ["North"]
    site.add("South")
    real = (own / "pg_restore").read_text()
    (own / "pg_restore").write_text(real.replace("exec", 'case "$*" in *single*) kill $$ ;; esac\nexec'))
    with pytest.raises(StorageUnavailable, match="pg_restore failed"):
        restore(site.config, copy, now=NOW)
    assert site.names() == ["North", "South"]
    (own / "pg_dump").write_text(
        '#!/bin/sh\necho "pg_dump: error: aborting because of server version mismatch" >&2\nexit 1\n'
    )
    with pytest.raises(StorageUnavailable, match="pg_dump failed, and nothing was kept: aborting because of server"):
        back_up(site.config, tmp_path / "other", now=NOW)
    assert not (tmp_path / "other").exists()


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("postgresql://a:secret@127.0.0.1:1/x", "nothing listens at the host and port"),
        ("postgresql://a:secret@no-such-host.invalid/x", "the host in database.url is not known"),
        ("postgresql://a:secret@/x?host=/nowhere", "there is no socket of PostgreSQL"),
        ("no database", "there is no such database"),
        ("wrong password", "does not accept the password"),
        ("no user", "does not let this user in"),
    ],
)
def test_what_keeps_postgresql_from_being_used_is_named(site: Site, postgres: Postgres, url: str, why: str) -> None:
    if url == "no database":
        url = make_url(asyncio.run(postgres.new_url())).set(database="nowhere").render_as_string(hide_password=False)
    elif url == "wrong password":
        right = make_url(asyncio.run(_with_password(postgres)))
        url = right.set(password="secret").render_as_string(hide_password=False)
    elif url == "no user":
        right = make_url(asyncio.run(postgres.new_url()))
        url = right.set(username="nobody").render_as_string(hide_password=False)
    site.point_to(url)
    for words in (("programme", "list"), ("doctor",)):
        told = site.run(*words)
        assert told.exit_code == 1
        assert "The database cannot be used now: " in told.output
        assert why in told.output
        assert "?." not in told.output
        assert "secret" not in told.output
