"""Databases and rows for the storage tests, made by the functions of the storage room itself."""

import random
from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import count
from typing import Any

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Table, select

from storage import check_ins, outgoing, pairs, people, programmes, sessions
from storage.check_ins import CheckIn
from storage.checksums import COLUMN
from storage.database import Database, Tx
from storage.encryption import Keyring, new_key_text, parse_keys
from storage.outgoing import Purpose, Urgency
from storage.pairs import Pair
from storage.people import Person
from storage.programmes import Programme
from storage.sessions import Modality, Session
from storage.tables import metadata
from tests.stage import Clock


def keyring(seed: int = 1) -> Keyring:
    """The key ring of this number."""
    return parse_keys(new_key_text(random.Random(seed)), "test")


def database(
    url: str, clock: Clock, *, seed: int = 1, keys: Keyring | None = None, probe: Callable[[str], None] | None = None
) -> Database:
    """A database over this URL, with its randomness from `seed`."""
    watched = {} if probe is None else {"probe": probe}
    return Database(url, keys or keyring(), now=clock, rng=random.Random(seed), **watched)


async def rows(db: Database, table: Table) -> list[dict[str, Any]]:
    """Everything in a table."""
    return await db.read(lambda tx: [dict(row._mapping) for row in tx.conn.execute(select(table))])


class Maker:
    """Makes what a test needs to be there; each call another one."""

    def __init__(self, db: Database) -> None:
        self._db, self._numbers = db, count(1)

    async def person(self) -> Person:
        chat_id = 900_000_000 + next(self._numbers)
        return await self._db.write(lambda tx: people.add_person(tx, chat_id, language="en", zone="Europe/Berlin"))

    async def programme(self) -> Programme:
        name = f"Programme {next(self._numbers)}"

        def add(tx: Tx) -> Programme:
            return programmes.add_programme(
                tx, name, language="en", zone="Europe/Berlin", signpost="Call 112", contact="Ms. Lind",
                comment_readers="your therapist",
            )  # fmt: skip

        return await self._db.write(add)

    async def pair(self, programme: Programme | None = None) -> Pair:
        programme, therapist, client = programme or await self.programme(), await self.person(), await self.person()
        code = f"K{next(self._numbers)}"

        def add(tx: Tx) -> Pair:
            pair = pairs.add_pair(tx, programme.id, therapist.id, code)
            pairs.mark_opened(tx, pair.id, client.id)
            pairs.mark_consented(tx, pair.id, "1")
            return pairs.get_pair(tx, pair.id)

        return await self._db.write(add)

    async def session(self, pair: Pair, *, ago: timedelta = timedelta()) -> Session:
        def add(tx: Tx) -> Session:
            return sessions.add_session(tx, pair.id, Modality.VIDEO, tx.now - ago, pair.therapist_id)

        return await self._db.write(add)

    async def check_in(self, pair: Pair, *, ago: timedelta = timedelta()) -> CheckIn:
        session = await self.session(pair, ago=ago)

        def add(tx: Tx) -> CheckIn:
            return check_ins.add_check_in(
                tx, session.id, pair.id, instrument="own", version=1, step="first", due_at=tx.now - ago
            )

        return await self._db.write(add)

    async def outgoing(
        self,
        person: Person,
        key: str,
        purpose: Purpose = Purpose.REPLY,
        *,
        urgency: Urgency = Urgency.REPLY,
        due_at: datetime | None = None,
        secret: dict[str, Any] | None = None,
    ) -> bool:
        def add(tx: Tx) -> bool:
            return outgoing.add_outgoing(
                tx, key, purpose, person.id, due_at=due_at or tx.now, urgency=urgency, view="menu", secret=secret
            )

        return await self._db.write(add)


def differences(tx: Tx) -> object:
    """Between the tables and what the program says of them, but for the checksums, which SQLite's connections keep."""
    options = {"include_name": lambda name, kind, within: (kind, name) != ("column", COLUMN)}
    return compare_metadata(MigrationContext.configure(tx.conn, opts=options), metadata)
