"""What is read or written in one statement is what it would be in several."""

from datetime import timedelta
from functools import partial
from unittest.mock import patch

import pytest

from storage import outgoing, outgoing_order
from storage.check_ins import CheckIn, get_check_in, mark_sent
from storage.database import Database, Tx
from storage.errors import NotThere
from storage.outgoing import Purpose, Urgency
from storage.pairs import Pair, get_pair, list_pairs_of_client
from storage.programmes import get_programme
from storage.screens import ShownScreen, add_screen, delete_screens, find_screen, find_screen_on
from storage.sessions import get_session
from storage.tables import outgoing as outgoing_table
from storage.tables import screens
from storage.tapped import read_for_tap
from tests.storage.make import Maker, rows


async def test_what_is_sent_need_not_be_read_either(db: Database, make: Maker) -> None:
    kept = await make.check_in(await make.pair())

    def send(tx: Tx) -> CheckIn:
        mark_sent(tx, get_check_in(tx, kept.id), "comment", 62.5)
        return get_check_in(tx, kept.id)

    assert await db.write(send) == await db.read(lambda tx: get_check_in(tx, kept.id))


async def test_what_a_tap_needs_is_what_each_would_read_by_its_id(db: Database, make: Maker) -> None:
    pair = await make.pair()
    await make.pair()
    check_in = await make.check_in(pair)
    assert pair.client_id is not None
    client_id = pair.client_id

    def needed(tx: Tx) -> list[object]:
        of_pair = [get_pair(tx, pair.id), list_pairs_of_client(tx, client_id), get_programme(tx, pair.programme_id)]
        return [*of_pair, get_check_in(tx, check_in.id), get_session(tx, check_in.session_id)]

    def in_two(tx: Tx) -> list[object]:
        read_for_tap(tx, client_id, check_in.id)
        with patch.object(tx.conn, "execute", side_effect=AssertionError("it is read once more")):
            return needed(tx)

    assert await db.read(in_two) == await db.read(needed)


async def test_what_is_not_there_is_not_found_by_a_tap_either(db: Database, make: Maker) -> None:
    person = await make.person()

    def look(tx: Tx) -> list[Pair]:
        read_for_tap(tx, person.id, 404)
        with pytest.raises(NotThere):
            get_check_in(tx, 404)
        return list_pairs_of_client(tx, person.id)

    assert await db.read(look) == []


async def test_a_screen_takes_the_place_of_the_one_that_was_tapped(db: Database, make: Maker) -> None:
    person = await make.person()
    first = await db.write(lambda tx: add_screen(tx, person.id, 7, [["begin", {}]], "first", {}))

    def tap(tx: Tx, *, changed_before: bool) -> str:
        tapped = find_screen(tx, first)
        assert tapped is None or find_screen_on(tx, person.id, 7) is tapped
        if changed_before:
            delete_screens(tx, tx.now + timedelta(days=1))
        return add_screen(tx, person.id, 7, [["back", {}]], "second", {"item": "goals"})

    for changed_before in (False, True):
        nonce = await db.write(partial(tap, changed_before=changed_before))
        (only,) = await rows(db, screens)
        assert only["nonce"] == nonce != first
        assert await db.read(lambda tx: find_screen_on(tx, person.id, 7)) == ShownScreen(
            nonce, person.id, 7, [["back", {}]], "second", {"item": "goals"}, made_at=only["made_at"]
        )


async def test_what_is_replaced_leaves_nothing_of_what_was_there(db: Database, make: Maker) -> None:
    person = await make.person()
    await make.outgoing(person, "put away", purpose=Purpose.COLLAPSE)
    (row,) = await db.write(lambda tx: outgoing_order.claim(tx, 0))
    await db.write(lambda tx: outgoing_order.mark_failed(tx, row, "gone"))

    def put_away(tx: Tx, key: str) -> None:
        outgoing.replace_outgoing(
            tx, key, Purpose.COLLAPSE, person.id, due_at=tx.now, urgency=Urgency.PROMPT, view="line", message_id=3
        )

    for key in ("put away", "anew"):
        await db.write(partial(put_away, key=key))
    replaced, anew = ({**each, "id": None, "key": None} for each in await rows(db, outgoing_table))
    assert replaced == anew
    assert row.id not in {each["id"] for each in await rows(db, outgoing_table)}
