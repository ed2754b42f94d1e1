"""Who takes part: programmes with therapists and clients, each client with earlier check-ins and one to answer.

The database is left as it is just after the check-ins were delivered; what was delivered is returned, to be put
on the phones.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from sqlalchemy import insert

from bot.routes import ROUTES
from handlers.check_ins.check_in import check_in_prompt
from handlers.check_ins.steps import DONE, FIRST
from handlers.ground import commands
from handlers.ground.render import render
from handlers.ground.turn import Site, Turn
from handlers.who.agreed import consent_version
from scoring.instrument import load_instrument
from scoring.score import score
from storage import check_ins, pairs, people, programmes, sessions
from storage.database import Database, Tx
from storage.encryption import Keyring, new_key_text, parse_keys, write_private
from storage.people import Person, Role
from storage.schema import prepare
from storage.sessions import Modality
from storage.tables import answers

OWN = load_instrument("own")
APART = OWN.apart.id if OWN.apart is not None else ""
ITEMS = (*(item.id for item in OWN.items), APART)
"""What a check-in asks, in order."""

_THERAPISTS, _CLIENTS = 5, 20  # in a programme, and of a therapist
_FIRST_CHAT = 700_000_001
_EARLIER = ((4, 5, 5), (4, 4, 5), (5, 4, 5), (4, 5, 4))

GOOD = (0, 3, 4, 4, 0, 0, 1, 3)
LOW = (0, 1, 1, 2, 3, 0, 1, 3)
"""A whole check-in as buttons counted along the rows: begin, four questions, send, nothing to add, rather not say.
The low one says outright that something was not right, which is always an alert."""
SEND = 5
"""Which of these taps is *send*."""


@dataclass(frozen=True)
class Seat:
    """One client: whose chat, whose therapist's chat, and the check-in that stands in it with its buttons."""

    chat: int
    therapist: int
    check_in: int
    text: str
    keyboard: Sequence[Sequence[tuple[str, str]]]
    script: Sequence[int]


@dataclass(frozen=True)
class Cast:
    """Everybody, with the database and the key file that the bot is given."""

    seats: Sequence[Seat]
    database: Path
    key: Path
    keys: Keyring


def value_of(item: str, position: int) -> int:
    """The stored answer behind the button at this position."""
    return position if item == APART else OWN.item(item).low + position


async def make_cast(folder: Path, clients: int, alerts_one_in: int, rng: Random) -> Cast:
    """A database in `folder` with so many clients, one in so many of whom is going to give an alert."""
    key_text = new_key_text(rng)
    write_private(folder / "alliance.key", key_text)
    keys = parse_keys(key_text, "benchmark")
    file = folder / "alliance.db"
    now = datetime.now(UTC)
    db = Database(f"sqlite:///{file}", keys, now=lambda: now, rng=rng)
    await prepare(db, create=True)
    try:
        seats = await db.write(lambda tx: _fill(tx, clients, alerts_one_in))
    finally:
        await db.close()
    return Cast(seats, file, folder / "alliance.key", keys)


def _fill(tx: Tx, clients: int, alerts_one_in: int) -> list[Seat]:
    commands.offer_to_all(tx)  # this is not the first start: everybody has their menu
    return [seat for _, seat in zip(range(clients), _everybody(tx, alerts_one_in), strict=False)]


def _everybody(tx: Tx, alerts_one_in: int) -> Iterator[Seat]:
    chat, number = _FIRST_CHAT, 0
    while True:
        programme = programmes.add_programme(
            tx, f"Programme {chat}", language="en", zone="UTC", signpost="In danger now? Call 112.",
            contact="Ms. Lind, 030 1234", comment_readers="only your therapist reads it",
        )  # fmt: skip
        for _ in range(_THERAPISTS):
            therapist, chat = people.add_person(tx, chat, language="en", zone="UTC"), chat + 1
            people.add_role(tx, therapist.id, programme.id, Role.THERAPIST)
            people.set_name(tx, therapist.id, programme.id, Role.THERAPIST, "Dr. Kim")
            for _ in range(_CLIENTS):
                client, chat, number = people.add_person(tx, chat, language="en", zone="UTC"), chat + 1, number + 1
                script = LOW if number % alerts_one_in == 0 else GOOD
                yield seat_client(tx, programme.id, therapist, client, f"K{number}", script)


def seat_client(tx: Tx, programme: int, therapist: Person, client: Person, code: str, script: Sequence[int]) -> Seat:
    """This client joins, was asked some check-ins, and has one in the chat to answer."""
    pair = pairs.add_pair(tx, programme, therapist.id, code)
    pairs.mark_opened(tx, pair.id, client.id)
    pairs.mark_consented(tx, pair.id, consent_version(programmes.get_programme(tx, programme)))
    pairs.set_therapist_called(tx, pair.id, "Dr. Kim")
    for weeks, marks in zip(range(len(_EARLIER), 0, -1), _EARLIER, strict=True):
        _earlier(replace(tx, now=tx.now - timedelta(weeks=weeks)), pair.id, therapist.id, marks)
    check_in = _check_in(tx, pair.id, therapist.id)
    until = tx.now + timedelta(days=3)
    check_ins.mark_prompted(
        tx, check_in, asks_came_up=None, language="en", reminder_at=tx.now + timedelta(days=1), expires_at=until
    )
    shown = render(
        Turn(tx, Site("sandbox_bot"), client), ROUTES.views, check_in_prompt.__name__, {"check_in": check_in}, None
    )
    assert shown is not None
    return Seat(client.chat_id, therapist.chat_id, check_in, shown.text, shown.keyboard, script)


def _check_in(tx: Tx, pair: int, therapist: int) -> int:
    session = sessions.add_session(tx, pair, Modality.VIDEO, tx.now, therapist)
    return check_ins.add_check_in(
        tx, session.id, pair, instrument=OWN.id, version=OWN.version, step=FIRST, due_at=tx.now
    ).id


def _earlier(tx: Tx, pair: int, therapist: int, marks: Sequence[int]) -> None:
    made = check_ins.get_check_in(tx, _check_in(tx, pair, therapist))
    given: dict[str, int | None] = dict(zip(ITEMS, (*marks, 0), strict=True))
    rows = [{"check_in_id": made.id, "item": i, "value": value, "answered_at": tx.now} for i, value in given.items()]
    tx.conn.execute(insert(answers), rows)
    scored = score(OWN, {item.id: given[item.id] for item in OWN.items})
    check_ins.mark_sent(tx, made, DONE, None if scored is None else scored.percent)
