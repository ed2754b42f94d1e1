"""A practice whose records are imported: two therapists, and clients of whom some take part."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Table, select, update

from bot.importing import Usual, Wishes
from bot.written import Written
from handlers.ground.turn import Site
from storage import pairs, people, programmes
from storage.database import Database, Tx
from storage.pairs import Pair
from storage.people import Role
from storage.tables import pairs as pairs_table
from storage.tables import sessions
from tests.engines import ready_at
from tests.stage import MONDAY, Clock
from tests.storage.make import database, keyring

SITE = Site("a_bot", zone="Europe/Berlin")
BERLIN = Usual(zone="Europe/Berlin")
JUST_LOOK = Wishes(only_look=True)
TAKE = Wishes()
SHOWN = Written()
"""Whatever the file shows by itself."""
EARLIER = timedelta(days=200)
"""So long ago the clients were invited."""


@dataclass(frozen=True)
class Practice:
    """Its pairs by client's code; both therapists have a client K7."""

    kim: int
    lee: int
    pairs: dict[str, Pair]


def settle_in(tx: Tx) -> Practice:
    """K1, K2 and Dr. Kim's K7 take part, Dr. Lee's K7 and K3 as well, K8 has not agreed."""
    there = programmes.list_programmes(tx)
    programme = there[0] if there else programmes.add_programme(
        tx, "North Clinic", language="en", zone="Europe/Berlin", signpost="112", contact="C", comment_readers="R"
    )  # fmt: skip
    staff = []
    for name in ("Dr. Kim", "Dr. Lee"):
        person = people.add_person(tx, tx.new_id(), language="en", zone="Europe/Berlin")
        people.add_role(tx, person.id, programme.id, Role.THERAPIST)
        people.set_name(tx, person.id, programme.id, Role.THERAPIST, name)
        staff.append(person.id)
    kim, lee = staff
    whose = {"K1": kim, "K2": kim, "K7": kim, "K8": kim, "K3": lee, "k7 of Lee": lee}
    found = {code: _pair(tx, programme.id, therapist, code) for code, therapist in whose.items()}
    return Practice(kim, lee, found)


def _pair(tx: Tx, programme: int, therapist: int, code: str) -> Pair:
    client = people.add_person(tx, tx.new_id(), language="en", zone="Europe/Berlin", quiet=None)
    pair = pairs.add_pair(tx, programme, therapist, code.partition(" ")[0])
    pairs.mark_opened(tx, pair.id, client.id)
    if code != "K8":
        pairs.mark_consented(replace(tx, now=tx.now - EARLIER), pair.id, "1")
    tx.conn.execute(update(pairs_table).where(pairs_table.c.id == pair.id).values(created_at=tx.now - EARLIER))
    return pairs.get_pair(tx, pair.id)


def written_to(folder: Path, content: str | bytes, name: str = "in.csv") -> Path:
    """A file with this in it."""
    file = folder / name
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return file


async def everything(db: Database, *tables: Table) -> dict[str, list[tuple[Any, ...]]]:
    """All rows of these tables, in an order of their own."""

    def read(tx: Tx) -> dict[str, list[tuple[Any, ...]]]:
        return {
            table.name: sorted((tuple(row) for row in tx.conn.execute(select(table))), key=repr) for table in tables
        }

    return await db.read(read)


def ends(found: dict[str, list[tuple[Any, ...]]]) -> list[datetime]:
    """When the sessions among these rows ended."""
    at = list(sessions.c.keys()).index("ended_at")
    return sorted(row[at] for row in found["sessions"])


@pytest.fixture
async def db(engine: str, tmp_path: Path) -> AsyncIterator[Database]:
    """An empty database, with its tables."""
    db = database(ready_at(tmp_path / "test.db", keyring()), Clock(MONDAY))
    yield db
    await db.close()


@pytest.fixture
async def practice(db: Database) -> Practice:
    """The practice, in that database."""
    return await db.write(settle_in)
