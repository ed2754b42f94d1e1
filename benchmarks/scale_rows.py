"""A large programme with as much that waits, and in it a few people of an ordinary day.

Whatever a machine at work keeps grows with its clients: questions that are out, planned, or in the middle; messages
that go out later, that rest after a failure, that are done and kept for a while; screens; sessions of which therapists
say themselves how they saw them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

from sqlalchemy import insert, select, update

from benchmarks.cast import GOOD, LOW, Seat, seat_client
from benchmarks.report_rows import FIRST_DAY, OWN, Rows, write_programme
from handlers.check_ins.steps import CHECK_IN_SCREEN
from handlers.edge.sweep import ask_as_now
from handlers.ground import commands
from handlers.ground.turn import Site
from handlers.who.agreed import consent_version
from storage import people
from storage.database import Database, Tx
from storage.pairs import PairState
from storage.people import Person, Role
from storage.programmes import Programme
from storage.tables import check_ins, outgoing, own_views, pairs, plans, programmes, screens, sessions

BOT = "sandbox_bot"
AT = datetime(2027, 1, 8, 10, tzinfo=UTC)
"""The instant of everything here: a Friday, when all of what is written has happened."""
_AT_ONCE = 2000
_FIRST_CHAT = 900_000_001
_CASELOAD = 25
_LATER, _DONE_WITHIN = 20, 50  # days
_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)


@dataclass(frozen=True)
class People:
    """Who does something: by their chats. The clients have a check-in to answer; the scripts alternate."""

    manager: int
    supervisor: int
    therapist: int
    seats: Sequence[Seat]


async def write_all(db: Database, wanted: int) -> People:
    """The programme, what waits in it, and who does something."""
    await db.write(_as_after_a_start)
    programme = await write_programme(db, wanted)
    await db.write(partial(_since_long, programme))
    known = list(enumerate(await db.read(_going_on)))
    for begin in range(0, len(known), _AT_ONCE):
        await db.write(partial(_waits, known[begin : begin + _AT_ONCE]))
    return await db.write(lambda tx: _people(tx, programme))


def _as_after_a_start(tx: Tx) -> None:
    commands.offer_to_all(tx)
    ask_as_now(tx, Site(BOT))


def _since_long(programme: Programme, tx: Tx) -> None:
    tx.conn.execute(update(programmes).values(created_at=FIRST_DAY))
    tx.conn.execute(update(pairs).values(consent_version=consent_version(programme)))


def _going_on(tx: Tx) -> Sequence[Any]:
    found = select(pairs.c.id, pairs.c.client_id, pairs.c.therapist_id).where(pairs.c.state == PairState.ACTIVE)
    return tx.conn.execute(found).all()


def _waits(many: Sequence[tuple[int, Any]], tx: Tx) -> None:
    """Of each client: a question that is out, one that is planned, and what goes with them."""
    rows: Rows = {each: [] for each in (sessions, check_ins, plans, screens, own_views, outgoing)}
    for number, (pair, client, therapist) in many:
        out = _check_in(tx, number, pair, therapist, rows)
        rows[plans].append({
            "id": tx.new_id(), "pair_id": pair, "modality": "video", "first_day": "2026-03-02", "starts": "10:00",
            "minutes": 50, "weeks": 1, "next_at": tx.now + _DAY * (1 + number % 7), "created_at": tx.now - 30 * _DAY,
        })  # fmt: skip
        rows[screens].append({
            "nonce": f"{number:032x}", "person_id": client, "message_id": 2000, "choices": [],
            "view": CHECK_IN_SCREEN, "args": {"check_in": out}, "made_at": tx.now - timedelta(minutes=number % 5),
            "half_done_at": tx.now - timedelta(minutes=number % 5) if number % 2 else None,
        })  # fmt: skip
        rows[own_views].append({
            "id": tx.new_id(), "check_in_id": out, "pair_id": pair, "instrument_version": OWN.version,
            "state": "asked", "asked_at": tx.now - _HOUR,
        })  # fmt: skip
        rows[outgoing] += _outgoing(tx, number, client)
    for table, given in rows.items():
        tx.conn.execute(insert(table), given)
    held = [pair for _, (pair, _, _) in many]
    tx.conn.execute(update(pairs).where(pairs.c.id.in_(held)).values(own_view=True))


def _check_in(tx: Tx, number: int, pair: int, therapist: int, rows: Rows) -> int:
    """A session of this morning and the check-in about it: half of them are begun."""
    session, check_in, ended_at = tx.new_id(), tx.new_id(), tx.now - _HOUR
    rows[sessions].append({
        "id": session, "pair_id": pair, "source": "plan", "reported_by": therapist, "modality": "video",
        "ended_at": ended_at, "reported_at": ended_at, "day_only": False,
    })  # fmt: skip
    rows[check_ins].append({
        "id": check_in, "session_id": session, "pair_id": pair, "instrument": OWN.id,
        "instrument_version": OWN.version, "state": "prompted", "step": OWN.items[0].id if number % 2 else "first",
        "version": 1, "connection": False, "due_at": ended_at, "prompted_at": ended_at, "message_id": 2000,
        "reminder_at": tx.now + _DAY, "expires_at": tx.now + 3 * _DAY, "created_at": ended_at, "own_view": "asked",
    })  # fmt: skip
    return check_in


def _outgoing(tx: Tx, number: int, client: int) -> list[dict[str, Any]]:
    """One that goes out later, one that rests after it failed, and three that are done."""
    later, done = tx.now + _DAY * (1 + number % _LATER), tx.now - _DAY * (1 + number % _DONE_WITHIN)
    whole = {"person_id": client, "args": {}, "silent": False, "touched_at": tx.now - _HOUR, "attempts": 1}
    kinds: list[dict[str, Any]] = [
        {"key": f"later:{number}", "purpose": "reminder", "urgency": 2, "state": "waiting", "due_at": later},
        {"key": f"rests:{number}", "purpose": "reply", "urgency": 1, "state": "waiting", "failures": 1,
         "due_at": tx.now - _HOUR / 4, "lease_until": tx.now + _HOUR + timedelta(seconds=number % 3000)},
        *({"key": f"done:{number}:{each}", "purpose": "reply", "urgency": 1, "state": "done", "due_at": done,
           "done_at": done} for each in range(3)),
    ]  # fmt: skip
    every = {"failures": 0, "lease_until": None, "done_at": None}
    return [{"id": tx.new_id(), **whole, **every, **each, "wanted_at": each["due_at"]} for each in kinds]


def _people(tx: Tx, programme: Programme) -> People:
    """A manager, a supervisor, a therapist with an ordinary caseload."""
    leaders = [_member(tx, _FIRST_CHAT + place, programme, role) for place, role in enumerate(_ROLES)]
    manager, supervisor, therapist = leaders
    seats = [
        seat_client(
            tx, programme.id, therapist, people.add_person(tx, _FIRST_CHAT + 10 + number, language="en", zone="UTC"),
            f"Z{number}", LOW if number % 2 else GOOD,
        )
        for number in range(_CASELOAD)
    ]  # fmt: skip
    return People(manager.chat_id, supervisor.chat_id, therapist.chat_id, seats)


_ROLES = (Role.MANAGER, Role.SUPERVISOR, Role.THERAPIST)


def _member(tx: Tx, chat: int, programme: Programme, role: Role) -> Person:
    person = people.add_person(tx, chat, language="en", zone="UTC")
    people.add_role(tx, person.id, programme.id, role)
    people.set_name(tx, person.id, programme.id, role, "Dr. Kim")
    return person
