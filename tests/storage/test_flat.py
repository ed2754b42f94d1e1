"""What is asked after every tap, or every few seconds, takes as many of SQLite's steps where much more waits."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest
from sqlalchemy import insert, text, update

from storage import alerts, check_ins, clock, outgoing_order, own_views, pairs, programmes, screens, sessions
from storage.database import Database, Tx
from storage.encryption import new_key_text, parse_keys
from storage.own_views import OwnViewState
from storage.people import Role, add_person, add_role, delete_strangers, index_names, list_namesakes, set_name
from storage.schema import prepare
from storage.sessions import Modality
from storage.tables import outgoing, people
from tests.engines import on_sqlite
from tests.stage import Clock

pytestmark = on_sqlite("its steps are counted")
_EVERY = 5
_HOUR = timedelta(hours=1)
_MUCH, _MORE = 50, 1000
_FEW, _MANY = 20, 400


def wait(tx: Tx, each: int) -> None:
    """So much is due later, rests, is under way, and is done."""
    person, now = add_person(tx, 5, language="en", zone="UTC").id, tx.now
    states: dict[str, dict[str, Any]] = {
        "later": {"due_at": now + _HOUR},
        "rests": {"due_at": now - _HOUR, "lease_until": now + _HOUR},
        "done": {"due_at": now - _HOUR, "state": "done", "done_at": now},
    }
    whole = {"purpose": "reply", "person_id": person, "args": {}, "urgency": 1, "silent": False, "state": "waiting",
             "touched_at": now, "attempts": 0, "lease_until": None, "done_at": None}  # fmt: skip
    rows = [
        {**whole, "id": tx.new_id(), "key": f"{name} {number}", **own}
        for name, own in states.items()
        for number in range(each)
    ]
    tx.conn.execute(insert(outgoing), rows)


def take_part(tx: Tx, each: int) -> None:
    """So many clients joined long ago, and have a check-in open in front of them, half done and put away.

    Their therapists, of a name each, are being asked about it, too; and they themselves whether they agree anew.
    """
    programme = programmes.add_programme(
        tx, "Riverside", language="en", zone="UTC", signpost="Call 112", contact="Ms. Lind", comment_readers="only they"
    )
    for number in range(each):
        therapist = add_person(tx, 100_000 + number, language="en", zone="UTC")
        add_role(tx, therapist.id, programme.id, Role.THERAPIST)
        set_name(tx, therapist.id, programme.id, Role.THERAPIST, f"Dr. Kim {number}")
        client = add_person(tx, 100 + number, language="en", zone="UTC")
        pair = pairs.add_pair(tx, programme.id, therapist.id, f"K{number}")
        pairs.mark_opened(tx, pair.id, client.id)
        pairs.mark_consented(tx, pair.id, "1")
        pairs.mark_asked(tx, pair.id, "2")
        pairs.set_own_view(tx, pair.id, wanted=True)
        session = sessions.add_session(tx, pair.id, Modality.VIDEO, tx.now, therapist.id)
        made = check_ins.add_check_in(
            tx, session.id, pair.id, instrument="own", version=1, step="second", due_at=tx.now
        )
        until = tx.now + _HOUR
        check_ins.mark_prompted(tx, made.id, asks_came_up=None, language="en", reminder_at=until, expires_at=until)
        own_views.set_own_view(tx, made.id, pair.id, OwnViewState.ASKED, 1, {})
        screens.add_screen(tx, client.id, 7, [["answer"]], "check_in_screen", {"check_in": made.id}, half_done=True)
    screens.mark_looked_at(tx, screens.list_half_done(tx, tx.now))
    tx.conn.execute(update(people).values(created_at=tx.now - timedelta(days=400)))


async def steps_of(ask: Callable[[Tx], object], folder: Path, each: int, write: Callable[[Tx, int], None]) -> int:
    """How many it takes, where so much was written."""
    at, counted = Clock(), [0]
    keys = parse_keys(new_key_text(Random(1)), "test")
    db = Database(f"sqlite:///{folder / f'{each}.db'}", keys, now=at, rng=Random(1))

    def step() -> None:
        counted[0] += _EVERY

    def count(tx: Tx) -> None:
        driver: Any = tx.conn.connection.driver_connection
        driver.set_progress_handler(step, _EVERY)
        ask(tx)
        driver.set_progress_handler(None, 0)

    try:
        await prepare(db, create=True)
        await db.write(lambda tx: write(tx, each))
        await db.write(count)
    finally:
        await db.close()
    return counted[0]


@pytest.mark.parametrize(
    "ask",
    [
        outgoing_order.find_next_due,
        outgoing_order.find_oldest_due,
        outgoing_order.release_leases,
        lambda tx: outgoing_order.claim(tx, 30),
        clock.find_ahead,
        check_ins.list_due_reminders,
        lambda tx: alerts.list_unseen(tx, 1),
    ],
    ids=["next due", "oldest due", "leases", "claim", "clock ahead", "reminders", "unseen"],
)
async def test_it_takes_as_much_where_more_waits(ask: Callable[[Tx], object], tmp_path: Path) -> None:
    little, much = [await steps_of(ask, tmp_path, each, wait) for each in (_MUCH, _MORE)]
    assert much <= little * 1.2 + _EVERY


@pytest.mark.parametrize(
    "ask",
    [
        lambda tx: check_ins.list_out(tx, [_first(tx, "pairs")]),
        check_ins.list_expiring,
        check_ins.list_due_reminders,
        lambda tx: delete_strangers(tx, tx.now - timedelta(days=7)),
        own_views.list_wanted,
        own_views.delete_late,
        lambda tx: screens.list_half_done(tx, tx.now),
        lambda tx: pairs.list_to_ask(tx, _first(tx, "programmes"), "2", ["2"]),
        lambda tx: list_namesakes(tx, "Dr. Kim 7", _first(tx, "programmes"), Role.THERAPIST),
        index_names,
    ],
    ids=[
        "of a pair",
        "time over",
        "to remind",
        "strangers",
        "to ask how they saw it",
        "too late to say",
        "half done",
        "to agree anew",
        "namesakes",
        "names without an index",
    ],
)
async def test_it_takes_as_much_where_more_take_part(ask: Callable[[Tx], object], tmp_path: Path) -> None:
    little, much = [await steps_of(ask, tmp_path, each, take_part) for each in (_FEW, _MANY)]
    assert much <= little * 1.2 + 10 * _EVERY


def _first(tx: Tx, table: str) -> int:
    return int(tx.conn.execute(text(f"SELECT min(id) FROM {table}")).scalar_one())
