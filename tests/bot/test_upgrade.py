"""The second day: a database of the first release, opened by this program, which goes on where that one stopped."""

import itertools
import random
import sqlite3
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine, select, text

from bot import backup
from bot.admin import upgrade
from bot.config import ConfigError
from bot.sandbox import Person
from bot.sandbox.profile import commands_for
from storage import pairs, people, releases, schema, version
from storage.database import Tx
from storage.encryption import Keyring, new_key_text, parse_keys, write_private
from storage.errors import HeldElsewhere, StorageUnavailable, WrongKey
from storage.outgoing import Purpose
from storage.people import Role
from storage.releases import Form
from storage.tables import alerts, check_ins, outgoing, screens
from tests.engines import on_sqlite
from tests.stage import TOKEN, Clock, Stage
from tests.storage.make import database, differences

pytestmark = on_sqlite("the first release kept everything in a file")
FIXTURES = Path(__file__).parents[1] / "fixtures"
STOPPED = datetime(2026, 3, 5, 19, 32, tzinfo=UTC)  # 20:32 in Berlin
MORNING = datetime(2026, 3, 6, 7, 1, tzinfo=UTC)
PEOPLE = ("Manager", "Therapist", "Client", "Supervisor", "Second", "Third")
LINE = "Something new for you."


def first_release(folder: Path) -> Path:
    """The database of the first release in this folder."""
    file = folder / "test.db"
    with sqlite3.connect(file) as connection:
        connection.executescript((FIXTURES / "first_release.sql").read_text(encoding="utf-8"))
    connection.close()
    return file


def first_key() -> Keyring:
    """The key of that database."""
    return parse_keys((FIXTURES / "first_release_key.txt").read_text(encoding="ascii"), "test")


def copies(folder: Path) -> list[str]:
    """What an upgrade left in this folder."""
    return [path.name for path in folder.iterdir() if "before" in path.name or "unfinished" in path.name]


def version_of(file: Path) -> str:
    connection = sqlite3.connect(file)
    try:
        return str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])
    finally:
        connection.close()


def the_next_day(folder: Path, at: datetime = STOPPED, clock: Clock | None = None) -> Stage:
    """A stage on that database; the phones are theirs, but with empty chats."""
    stage = Stage(folder, seed=59, clock=clock or Clock())
    stage.clock.at = at
    stage.key_text = (FIXTURES / "first_release_key.txt").read_text(encoding="ascii")
    for name in PEOPLE:
        stage.sandbox.add_person(name).started = True
    stage.sandbox.world.message_ids = itertools.count(1000)
    stage.sandbox.next_update_id = 200_000_001
    stage.client, stage.therapist = stage.sandbox.person("Client"), stage.sandbox.person("Therapist")
    return stage


@pytest.fixture
async def upgraded(tmp_path: Path) -> AsyncIterator[Stage]:
    first_release(tmp_path)
    stage = the_next_day(tmp_path)
    await stage.open()
    yield stage
    await stage.close()


async def test_it_is_brought_up_to_date_and_a_copy_of_it_is_kept(upgraded: Stage) -> None:
    assert await upgraded.app.db.read(differences) == []
    copy = upgraded.folder / f"test.db.before-{version.HEAD}"
    assert copy.stat().st_mode & 0o777 == 0o600
    assert version_of(copy) == "0001"
    assert copies(upgraded.folder) == [copy.name]


async def test_its_sealed_rows_open_with_its_key(upgraded: Stage) -> None:
    def read(tx: Tx) -> tuple[set[str], str | None, list[str | None]]:
        therapist = people.find_by_chat(tx, upgraded.therapist.id)
        assert therapist is not None
        own = pairs.list_pairs_of_therapist(tx, therapist.id)
        name = people.find_name(tx, therapist.id, own[0].programme_id, Role.THERAPIST)
        rows = tx.conn.execute(select(check_ins).where(check_ins.c.comment.is_not(None)))
        return {pair.code for pair in own}, name, [tx.open(check_ins.c.comment, r.id, r.comment) for r in rows]

    assert await upgraded.app.db.read(read) == ({"K7", "M3", "P5"}, "Dr. Kim", ["I felt alone with it."])


def with_a_release(folder: Path) -> str:
    """That database as an earlier version left it, which gave out figures as CSV: what it gave out."""
    given, values = "modality,clients\nvideo,20\n", "1, (SELECT id FROM programmes), '2026Q1', :given, '2026-04-10'"
    engine = create_engine(f"sqlite:///{first_release(folder)}")
    with engine.begin() as conn:
        config = Config(attributes={"connection": conn})
        config.set_main_option("script_location", str(version.MIGRATIONS))
        command.upgrade(config, "0033")
        insert = text(f"INSERT INTO releases (id, programme_id, period, content, made_at) VALUES ({values})")
        conn.execute(insert, {"given": given})
    engine.dispose()
    return given


async def test_what_an_earlier_version_gave_out_stays_what_it_was(tmp_path: Path) -> None:
    given = with_a_release(tmp_path)
    db = database(f"sqlite:///{tmp_path / 'test.db'}", Clock(STOPPED), keys=first_key())
    try:
        await schema.prepare(db)
        (release,) = await db.read(releases.list_all)
    finally:
        await db.close()
    assert (release.period, release.form, release.content) == ("2026Q1", Form.CSV, given)
    assert (release.is_whole, release.margin) == (True, None)


async def test_another_key_is_refused(tmp_path: Path) -> None:
    first_release(tmp_path)
    stage = the_next_day(tmp_path)
    stage.key_text = new_key_text(random.Random(2))
    await stage.sandbox.start()
    with pytest.raises(WrongKey, match="restore the key file"):
        await stage.start_bot()
    await stage.close()


async def test_the_alert_that_waited_for_the_morning_is_delivered_and_seen(upgraded: Stage) -> None:
    await upgraded.settle()
    assert upgraded.therapist.messages == []
    await morning_comes(upgraded)
    assert upgraded.therapist.last.text == LINE
    await upgraded.tap(upgraded.therapist, "Show")
    assert "I felt alone with it." in upgraded.therapist.last.text
    assert "strongly, still there" in upgraded.therapist.last.text
    await upgraded.tap(upgraded.therapist, "Seen")
    assert [(row["unseen_since"], row["seen_at"] is None) for row in await upgraded.rows(alerts)] == [(None, False)]


async def test_the_check_in_that_was_half_answered_is_answered_on_its_old_message(upgraded: Stage) -> None:
    """The chat was cleared, so what the tap leads to comes as a new message."""
    second = upgraded.sandbox.person("Second")
    half = next(row for row in await upgraded.rows(check_ins) if row["state"] == "prompted")
    shown = next(row for row in await upgraded.rows(screens) if row["message_id"] == half["message_id"])
    fourth = next(n for n, (_, args) in enumerate(shown["choices"]) if args.get("value") == 4)
    second.tap_data(half["message_id"], f"{shown['nonce']}.{fourth}")
    await upgraded.sandbox.wait_for(lambda: any("4 of 4" in m.text for m in second.messages))
    for label in ("No", "Send"):
        await upgraded.tap(second, label)
    states = {row["id"]: row["state"] for row in await upgraded.rows(check_ins)}
    assert states[half["id"]] == "sent"


async def test_the_check_in_that_was_planned_comes_in_the_morning(upgraded: Stage) -> None:
    await morning_comes(upgraded)
    third = upgraded.sandbox.person("Third")
    assert third.last.text.startswith("Something short about")
    await upgraded.tap(third, "Begin")
    assert "1 of 4" in third.last.text


async def test_everybody_is_offered_their_commands(upgraded: Stage) -> None:
    def menu(person: Person) -> set[str]:
        return {each["command"] for each in commands_for(upgraded.sandbox.world, person.id, "en")}

    await upgraded.pass_time(seconds=5)  # one after the other
    assert {"pause", "stop"} <= menu(upgraded.client)
    assert {"session", "invite"} <= menu(upgraded.therapist)
    rows = [row for row in await upgraded.rows(outgoing) if row["purpose"] == Purpose.COMMANDS]
    assert len(rows) == len(PEOPLE)


async def morning_comes(stage: Stage) -> None:
    stage.clock.at = MORNING
    await stage.pass_time(seconds=0)


# Copies


async def test_without_a_copy_nothing_is_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_room(*args: object) -> None:
        raise StorageUnavailable("The copy could not be made: database or disk is full.")

    file = first_release(tmp_path)
    monkeypatch.setattr(backup, "copy_sqlite", no_room)
    stage = the_next_day(tmp_path)
    await stage.sandbox.start()
    with pytest.raises(StorageUnavailable, match="full"):
        await stage.start_bot()
    await stage.close()
    assert version_of(file) == "0001"
    assert copies(tmp_path) == []


def test_a_copy_that_does_not_verify_is_thrown_away(tmp_path: Path) -> None:
    file = first_release(tmp_path)
    with pytest.raises(StorageUnavailable, match="did not verify"):
        backup.keep_copy(f"sqlite:///{file}", "0000")
    assert copies(tmp_path) == []


def test_of_each_upgrade_a_copy_is_kept(tmp_path: Path) -> None:
    file = first_release(tmp_path)
    first = backup.keep_copy(f"sqlite:///{file}", "0001")
    with sqlite3.connect(file) as connection:
        connection.execute("UPDATE status SET username = 'later'")
    connection.close()
    copies = [first, *(backup.keep_copy(f"sqlite:///{file}", "0001") for _ in "ab")]
    assert [each and each.name for each in copies] == [
        f"test.db.before-{version.HEAD}{end}" for end in ("", "-2", "-3")
    ]
    names = []
    for copy in copies:
        kept = sqlite3.connect(str(copy))
        names += kept.execute("SELECT username FROM status").fetchone()
        kept.close()
    assert (names[0] != "later", names[1:]) == (True, ["later", "later"])


def test_a_folder_that_takes_no_copy_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be written"):
        backup.keep_copy(f"sqlite:///{tmp_path / 'nowhere' / 'test.db'}", "0001")


async def test_a_new_database_needs_no_copy(tmp_path: Path) -> None:
    stage = Stage(tmp_path)
    await stage.sandbox.start()
    await stage.start_bot()
    await stage.restart()
    await stage.close()
    assert copies(tmp_path) == []


async def test_the_command_says_what_it_did(tmp_path: Path) -> None:
    first_release(tmp_path)
    write_private(tmp_path / "alliance.key", (FIXTURES / "first_release_key.txt").read_text(encoding="ascii"))
    config = tmp_path / "config.toml"
    write_private(config, f'[telegram]\ntoken = "{TOKEN}"\n[database]\nurl = "sqlite:///test.db"\n')
    bot = database(f"sqlite:///{tmp_path / 'test.db'}", Clock())
    await bot.hold()
    with pytest.raises(HeldElsewhere, match=r"process \d+, since .* nothing was changed\."):
        await upgrade(config)
    await bot.close()
    assert (version_of(tmp_path / "test.db"), copies(tmp_path)) == ("0001", [])
    first, again = await upgrade(config), await upgrade(config)
    assert first.told.startswith(f"The database is now at version {version.HEAD}. As it was before, it is kept in")
    assert copies(tmp_path) == [f"test.db.before-{version.HEAD}"]
    assert (again.told, again.copy) == (f"The database is at version {version.HEAD}: there was nothing to do.", None)
