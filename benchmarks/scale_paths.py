"""Everything that somebody or the machine waits for, one after the other, on one database: what each costs.

The real bot, before a stand-in for Telegram, on a clock that stands: nothing happens but what is done here.
"""

from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from pathlib import Path
from random import Random

from benchmarks.cast import SEND, Seat
from benchmarks.counted import Cost, Meter
from benchmarks.scale_rows import AT, People, write_all
from bot.doctor import looks
from bot.health import look
from bot.sandbox import Button, Message, Person
from handlers.edge.sweep import sweep
from storage import outgoing_order, status, wanted_reports
from storage.database import Database, Tx
from storage.people import find_by_chat
from storage.programmes import list_programmes
from storage.schema import prepare
from tests.stage import Clock, Stage

LINEAR = ("fit", "report")
"""These read what they are about: in a reader, never in the writer's turn."""
_AT_ONCE = 30  # rows that are claimed together
_PERIOD = "2026H2"


class Paths:
    """The bot on one database, with everybody's phones. `costs` are what was found, by the name of the path."""

    def __init__(self, stage: Stage, people: People, meter: Meter) -> None:
        self._stage, self._meter = stage, meter
        self.costs: dict[str, Cost] = {}
        self._manager, self._supervisor, self._therapist = map(
            self._phone, (people.manager, people.supervisor, people.therapist)
        )
        self._clients = [self._client(each) for each in people.seats]

    async def drive(self) -> None:
        """All of them."""
        stage, db = self._stage, self._stage.app.db
        await db.write(status.mark_polled)
        await self._check_in(0)
        await self._check_in(1, " that raises an alert")
        await self._cost("fit", stage.app.refit)
        await self._check_in(2, ", fitted")
        await self._check_in(3, " that raises an alert, fitted")
        await self._alert()
        for command, whose in (("clients", self._therapist), ("today", self._therapist),
                               ("client Z1", self._therapist), ("waiting", self._supervisor),
                               ("people", self._manager)):  # fmt: skip
            await self._cost(f"/{command.replace('Z1', 'CODE')}", partial(stage.say, whose, f"/{command}"))
        await self._report()
        await self._cost("claim", lambda: db.write(lambda tx: outgoing_order.claim(tx, _AT_ONCE)))
        await self._cost("sweep", lambda: db.write(lambda tx: sweep(tx, stage.app.site)))
        await self._cost("tidy", stage.app.tidy)
        await self._cost("/healthz", lambda: db.read(look))
        await self._cost("doctor's looks", lambda: db.read(lambda tx: looks(tx, stage.app.site.budget)))
        await self._cost("start", stage.restart)

    async def _cost(self, name: str, act: Callable[[], Awaitable[object]]) -> None:
        with self._meter.counting() as cost:
            await act()
            await self._stage.settle(600)
        self.costs[name] = cost

    async def _check_in(self, number: int, how: str = "") -> None:
        """A whole one, tap by tap; `how` it is sent, where that alone is told."""
        phone, message, script = self._clients[number]
        for place, button in enumerate(script):
            tap = partial(self._tap, phone, message, button)
            if not how or place == SEND:
                await self._cost(f"{_tap(place)}{how}", tap)
            else:
                await tap()

    async def _tap(self, phone: Person, message: int, button: int) -> None:
        phone.tap(message, button)
        await self._stage.settle()

    async def _alert(self) -> None:
        await self._cost("show", partial(self._stage.tap, self._therapist, "Show"))
        await self._cost("show one", partial(self._stage.tap, self._therapist, "● Z3"))
        await self._cost("seen", partial(self._stage.tap, self._therapist, "Seen"))

    async def _report(self) -> None:
        """The command, and the report itself of half a year."""
        stage, db = self._stage, self._stage.app.db
        await self._cost("/report", partial(stage.say, self._manager, "/report"))
        await db.write(self._want_report)
        await self._cost("report", stage.app.make_reports)

    def _want_report(self, tx: Tx) -> None:
        manager = find_by_chat(tx, self._manager.id)
        assert manager is not None
        wanted_reports.add_wanted(tx, list_programmes(tx)[0].id, _PERIOD, manager.id)

    def _phone(self, chat: int) -> Person:
        person = self._stage.sandbox.add_person(f"P{chat}", user_id=chat)
        person.started = True
        return person

    def _client(self, seat: Seat) -> tuple[Person, int, Sequence[int]]:
        world, person = self._stage.sandbox.world, self._phone(seat.chat)
        buttons = [[Button(label, data) for label, data in row] for row in seat.keyboard]
        message = Message(next(world.message_ids), seat.chat, True, world.seconds(), seat.text, buttons=buttons)
        world.add(message)
        return person, message.message_id, seat.script


def _tap(place: int) -> str:
    names = {0: "begin", SEND: "send", SEND + 1: "nothing to add", SEND + 2: "rather not say"}
    return names.get(place, "answer")


async def measure(folder: Path, wanted: int, meter: Meter, url: str | None = None) -> dict[str, Cost]:
    """A database of so many check-ins is written, in `folder` or at `url`, and every path is driven on it."""
    stage = Stage(folder, url=url, clock=Clock(AT))
    db = Database(stage.url, stage.keys, now=stage.clock, rng=Random(wanted))
    try:
        await prepare(db, create=True)
        people = await write_all(db, wanted)
        if url is not None:  # as PostgreSQL does by itself after a while
            await db.alone(lambda tx: tx.conn.exec_driver_sql("ANALYZE"))
    finally:
        await db.close()
    await stage.open()
    try:
        await stage.settle(600)
        paths = Paths(stage, people, meter)
        await paths.drive()
        return paths.costs
    finally:
        await stage.close()
