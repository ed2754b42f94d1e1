"""What stands in a damaged row's place is sound, and what was read without it is read anew."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from storage import outgoing, pairs, screens
from storage.database import Database, Tx
from storage.errors import Damaged
from storage.outgoing import Purpose, Urgency
from storage.tables import outgoing as outgoing_table
from storage.tables import screens as screens_table
from tests.engines import on_sqlite
from tests.storage.make import Maker, rows

pytestmark = on_sqlite("rows have checksums there alone")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "test.db"


def _by_hand(file: Path, *changes: str) -> None:
    """By what knows nothing of checksums."""
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        for change in changes:
            other.execute(change)


async def test_what_was_read_sparing_is_read_anew_by_who_spares_nothing(db: Database, make: Maker, file: Path) -> None:
    pair = await make.pair()
    assert pair.client_id is not None
    client_id = pair.client_id
    _by_hand(file, "UPDATE pairs SET cadence = 'weekly'")

    def both(tx: Tx) -> list[Any]:
        with tx.sparing():
            assert pairs.list_pairs_of_client(tx, client_id) == []
        return pairs.list_pairs_of_client(tx, client_id)

    with pytest.raises(Damaged, match=f"damaged at pairs {pair.id}"):
        await db.read(both)


async def test_what_takes_the_place_of_a_damaged_row_is_sound(db: Database, make: Maker, file: Path) -> None:
    person = await make.person()
    await make.outgoing(person, "put away", purpose=Purpose.COLLAPSE)
    await db.write(lambda tx: screens.add_screen(tx, person.id, 3, [], "first"))
    _by_hand(file, "UPDATE outgoing SET message_id = 4", "UPDATE screens SET view = 'other'")

    def anew(tx: Tx) -> None:
        outgoing.replace_outgoing(
            tx, "put away", Purpose.COLLAPSE, person.id, due_at=tx.now, urgency=Urgency.PROMPT, message_id=3
        )
        assert screens.find_screen_on(tx, person.id, 3) is None
        screens.add_screen(tx, person.id, 3, [], "second")

    await db.write(anew)
    assert [each["message_id"] for each in await rows(db, outgoing_table)] == [3]
    assert [each["view"] for each in await rows(db, screens_table)] == ["second"]
