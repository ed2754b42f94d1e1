"""A small service for tests of rules: a pair, a colleague, a supervisor, a manager; without a chat, so in no time."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import select

from handlers.alerts import raising
from handlers.alerts.grounds import Ground
from handlers.ground.turn import Site
from scoring.score import Score
from storage import alerts, check_ins, pairs, people, programmes, sessions
from storage.alerts import Alert
from storage.check_ins import CheckIn
from storage.database import Database, Tx
from storage.people import Role
from storage.schema import prepare
from storage.sessions import Modality
from storage.tables import alerts as alert_rows
from storage.tables import outgoing as rows
from tests.engines import Kept, engine, keep, url_at
from tests.stage import Clock
from tests.storage.make import database

T = TypeVar("T")
SITE = Site("a_bot")
QUIET = ("20:00", "08:00")
COMMENT = Ground("comment", outright=True)
WISH = Ground("wish", outright=True)
TENSION = Ground("tension", outright=True, details={"said": "strongly"})
CONNECTION = Ground("connection", outright=False)


def dip(low: float = 60.0, kind: str = "dip") -> Ground:
    """A signal about all three items, whose usual range begins at `low`."""
    return Ground(kind, outright=False, details={"low": low, "items": ["goals", "tasks", "bond"]})


def scored(percent: float, *items: str) -> Score:
    """So many percent in each of these items, or in all."""
    each = dict.fromkeys(items or ("goals", "tasks", "bond"), percent)
    return Score(percent, percent, each, len(each), prorated=False)


@dataclass(frozen=True)
class Service:
    """Everybody, by id. All but the client, who has none, have quiet hours from eight to eight in Berlin."""

    programme: int
    therapist: int
    colleague: int
    supervisor: int
    manager: int
    client: int
    pair: int

    def sent(self, tx: Tx, pair: int | None = None) -> CheckIn:
        """A check-in that was sent just now."""
        of = pair or self.pair
        session = sessions.add_session(tx, of, Modality.VIDEO, tx.now, self.therapist)
        made = check_ins.add_check_in(tx, session.id, of, instrument="own", version=1, step="look", due_at=tx.now)
        check_ins.mark_sent(tx, made, "comment", 50.0)
        return made

    def says(self, tx: Tx, *grounds: Ground, score: Score | None = None, came_up: int | None = None) -> Alert | None:
        """A check-in with all that follows from it; the pair's newest alert."""
        raising.take_in(tx, SITE, self.sent(tx), score, came_up, grounds)
        return alerts.find_last_alert(tx, self.pair)

    def alert(self, tx: Tx, *grounds: Ground, seen: bool = False) -> Alert:
        """An alert on these grounds, or the open one joined by them."""
        raising.raise_alert(tx, SITE, self.sent(tx), grounds)
        found = alerts.find_open_alert(tx, self.pair)
        assert found is not None
        if seen:
            alerts.mark_shown(tx, found.id)
            alerts.mark_seen(tx, found.id)
        return alerts.get_alert(tx, found.id)


def serve(tx: Tx, quiet: tuple[str, str] | None = QUIET) -> Service:
    """The service, all there and agreed."""
    programme = programmes.add_programme(
        tx, f"Programme {tx.new_id()}", language="en", zone="Europe/London", signpost="112", contact="C",
        comment_readers="R",
    )  # fmt: skip

    def person(*roles: Role, quiet: tuple[str, str] | None = quiet) -> int:
        made = people.add_person(tx, tx.new_id(), language="en", zone="Europe/Berlin", quiet=quiet)
        for role in roles:
            people.add_role(tx, made.id, programme.id, role)
        return made.id

    therapist, client = person(Role.THERAPIST), person(quiet=None)
    pair = pairs.add_pair(tx, programme.id, therapist, "K7")
    pairs.mark_opened(tx, pair.id, client)
    pairs.mark_consented(tx, pair.id, "1")
    others = person(Role.THERAPIST), person(Role.SUPERVISOR), person(Role.MANAGER)
    return Service(programme.id, therapist, *others, client, pair.id)


def pushes(tx: Tx, to: int | None = None) -> list[Any]:
    """What was written to be pushed, oldest first; to one person, or to everybody."""
    found = tx.conn.execute(select(rows).order_by(rows.c.touched_at, rows.c.id)).all()
    return [row for row in found if to in (None, row.person_id)]


def next_step_at(tx: Tx, alert: Alert) -> datetime | None:
    """When it is repeated."""
    found: datetime | None = tx.conn.execute(
        select(alert_rows.c.next_step_at).where(alert_rows.c.id == alert.id)
    ).scalar_one()
    return found


def berlin(day: int, hour: int, minute: int = 0) -> datetime:
    """A winter's wall time in March 2026."""
    return datetime(2026, 3, day, hour - 1, minute, tzinfo=UTC)


_MADE: dict[str, tuple[Kept, Service]] = {}


class World:
    """A database, a clock and a service: what happens a minute later."""

    def __init__(self, db: Database, clock: Clock, service: Service) -> None:
        self.db, self.clock, self.service = db, clock, service

    async def __call__(self, part: Callable[[Tx, Service], T]) -> T:
        self.clock.advance(minutes=1)
        return await self.db.write(lambda tx: part(tx, self.service))


@asynccontextmanager
async def opened(folder: Path) -> AsyncIterator[World]:
    """A service in a database of its own; it is made once, and copied for each test."""
    clock = Clock()
    if engine() not in _MADE:
        url = url_at(folder / "first.db")
        db = database(url, clock)
        await prepare(db, create=True)
        service = await db.write(serve)
        await db.close()
        _MADE[engine()] = keep(url), service
    kept, service = _MADE[engine()]
    db = database(kept.put(folder / "rules.db"), clock, seed=2)
    yield World(db, clock, service)
    await db.close()
