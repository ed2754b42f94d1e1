"""Tables are changed while workers run: those of the version before go on, as long as they can work with the tables."""

import asyncio
import shutil
import signal
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from pathlib import Path

import asyncpg
import pytest

from bot.sandbox import Sandbox
from bot.sandbox.person import Person
from storage.version import HEAD
from tests.bot.test_worker_processes import PATIENCE, ROOT, Worker, site, worker
from tests.postgres import Postgres
from tests.stage import TOKEN

_PACKAGES = ("bot", "handlers", "reports", "scoring", "storage")
_MIGRATION = '''"""{}"""

import sqlalchemy as sa
from alembic import op

revision = "{}"
down_revision = "{}"
branch_labels = None
depends_on = None
WORKS_FROM = "{}"


def upgrade() -> None:
    {}
'''
MORE = ("9001", HEAD, 'op.add_column("people", sa.Column("nickname", sa.String(16)))')
LESS = ("9002", "9001", 'op.drop_column("people", "nickname")')


def program(folder: Path, *migrations: tuple[str, str, str]) -> Path:
    """This program as it will be, with migrations of these numbers, which work with that version, and what they do."""
    before = HEAD
    for package in _PACKAGES:
        shutil.copytree(ROOT / package, folder / package, ignore=shutil.ignore_patterns("__pycache__"))
    for number, works_from, does in migrations:
        file = folder / "storage" / "migrations" / "versions" / f"v{number}_to_come.py"
        file.write_text(_MIGRATION.format(does, number, before, works_from, does))
        before = number
    version = folder / "storage" / "version.py"
    version.write_text(version.read_text().replace(f'HEAD = "{HEAD}"', f'HEAD = "{before}"'))
    return folder


class Door:
    """Strangers come, one after the other; each is answered once, whoever takes what they write."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self.answered = 0

    async def is_open(self) -> None:
        """For three more. A bot does not answer many more than these in a minute."""
        for _ in range(3):
            person = self._sandbox.add_person(f"Somebody {self.answered}")
            person.started = True
            person.send_text("Hello?")
            await self._sandbox.wait_for(lambda by=person: _heard(by) > 0, PATIENCE)  # type: ignore[misc]
            assert _heard(person) == 1
            self.answered += 1


def _heard(person: Person) -> int:
    return len([message for message in person.messages if message.from_bot])


async def stopped(one: Worker) -> int:
    one.send(signal.SIGTERM)
    async with asyncio.timeout(PATIENCE):
        return await one.process.wait()


async def refused(one: Worker) -> str:
    """What a worker says that does not start."""
    async with asyncio.timeout(PATIENCE):
        assert await one.process.wait() != 0
    return one.log.read_text()


@pytest.mark.timeout(300)
@pytest.mark.waits
async def test_a_newer_program_comes_while_the_older_goes_on_and_what_only_that_needed_goes_after_it(
    tmp_path: Path, postgres: Postgres
) -> None:
    url = await postgres.new_url()
    newer = program(tmp_path / "newer", MORE)
    newest = program(tmp_path / "newest", MORE, LESS)
    async with AsyncExitStack() as stack:

        async def start(number: int, root: Path = ROOT) -> Worker:
            return await stack.enter_async_context(worker(tmp_path, number, root))

        async def columns() -> set[str]:
            asked = "SELECT column_name FROM information_schema.columns WHERE table_name = 'people'"
            return {row[0] for row in await looking.fetch(asked)}

        sandbox = await stack.enter_async_context(Sandbox(token=TOKEN, now=lambda: datetime.now(UTC)))
        await site(tmp_path, sandbox, url)
        looking = await asyncpg.connect(url)
        stack.push_async_callback(looking.close)
        old = [await start(1), await start(2)]
        await old[0].has_said("started")
        await old[1].has_said("started")
        door = Door(sandbox)

        reading = looking.transaction(isolation="repeatable_read", readonly=True)
        await reading.start()  # a report: it lasts, and nobody may have to wait behind who waits for it
        await looking.fetch("SELECT count(*) FROM people")
        new = await start(3, newer)
        await new.has_said("upgrading")
        await door.is_open()
        assert new.says("started") == 0
        await reading.rollback()
        await new.has_said("started")
        assert "nickname" in await columns()
        await door.is_open()
        another = await start(4)
        await another.has_said("started")

        assert "in use by another alliance-bot, on " in await refused(await start(5, newest))
        assert "nickname" in await columns()
        for each in [*old, another]:
            assert await stopped(each) == 0
            await door.is_open()
        last = await start(6, newest)
        await last.has_said("started")
        assert "nickname" not in await columns()
        await door.is_open()
        assert "newer version" in await refused(await start(7))
        assert await stopped(new) == 0
        await door.is_open()
        assert last.says("leads now") == 1
    print(f"{door.answered} were answered once each")
