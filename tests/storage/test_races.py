"""Two programs at once on one update, one button, one alert, one due row: always one of them, and never both.

Hundreds of races in `make test`, 10,000 on each engine in `make soak`.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from itertools import count
from typing import TypeVar

import pytest

from handlers.edge import incoming
from handlers.ground.events import Tapped
from handlers.ground.routes import Routes
from handlers.ground.screen import Screen, Show
from handlers.ground.turn import Site, Turn
from storage import alerts, outgoing_order, screens, updates
from storage.database import Database, Tx
from storage.errors import StorageUnavailable
from storage.tables import alert_waits, outgoing
from tests.stage import Clock
from tests.storage.make import Maker, database, rows

T = TypeVar("T")
RUNNERS = 2
Race = Callable[[int], Awaitable[Callable[[Tx], bool]]]
"""Makes ready what is raced for, and says how one of them gets it, or does not."""


@pytest.fixture
async def both(db: Database, url: str, clock: Clock) -> AsyncIterator[list[Database]]:
    """Two programs with the same key, each with connections and randomness of its own.

    None of it is the test's: whoever draws the nonce that is on the button already puts the same button there again.
    """
    runners = [database(url, clock, seed=100 + number) for number in range(RUNNERS)]
    yield runners
    for each in runners:
        await each.close()


async def run(races: int, race: Race, runners: list[Database], clock: Clock) -> None:
    for number in range(races):
        clock.advance(seconds=1)
        take = await race(number)
        got = await asyncio.gather(*(each.write(take) for each in runners))
        assert sorted(got) == [False] * (len(runners) - 1) + [True], f"race {number}: {got}"


async def for_an_update(db: Database, make: Maker) -> Race:
    async def race(number: int) -> Callable[[Tx], bool]:
        return lambda tx: updates.add_taken(tx, number, None)

    return race


async def for_a_button(db: Database, make: Maker) -> Race:
    person = await make.person()

    async def race(number: int) -> Callable[[Tx], bool]:
        nonce = await db.write(lambda tx: screens.add_screen(tx, person.id, 7, [["on"]]))

        def press(tx: Tx) -> bool:
            if screens.find_screen(tx, nonce) is None:
                return False
            further = screens.add_screen(tx, person.id, 7, [["further"]])
            assert further != nonce, "the same random numbers twice: the button is there again"
            return True

        return press

    return race


async def for_a_tap(db: Database, make: Maker) -> Race:
    """The same by the bot's own door: two taps, as two hasty fingers or two open phones send them."""
    person, numbers, site = await make.person(), count(1), Site("test_bot")

    async def race(number: int) -> Callable[[Tx], bool]:
        nonce = await db.write(lambda tx: screens.add_screen(tx, person.id, 7, [["press", {}]], "pressed", {}))

        def tap(tx: Tx) -> bool:
            pressed = []

            def press(turn: Turn) -> Show:
                pressed.append(turn)
                return Show("pressed")

            routes = Routes({}, {"press": press}, {}, {"pressed": lambda turn: Screen("It is done.")})
            incoming.take(tx, site, routes, Tapped(next(numbers), person.chat_id, 7, "query", f"{nonce}.0"))
            return bool(pressed)

        return tap

    return race


async def for_an_alert(db: Database, make: Maker) -> Race:
    pair = await make.pair()
    check_in = await make.check_in(pair)
    alert = await db.write(lambda tx: alerts.add_alert(tx, pair.id, check_in.id))

    async def race(number: int) -> Callable[[Tx], bool]:
        await db.write(lambda tx: alerts.mark_unseen(tx, alert.id, check_in.id, tx.now))
        assert len(await rows(db, alert_waits)) == number
        return lambda tx: alerts.mark_seen(tx, alert.id)

    return race


async def for_a_due_row(db: Database, make: Maker) -> Race:
    person = await make.person()

    async def race(number: int) -> Callable[[Tx], bool]:
        await make.outgoing(person, f"row {number}")

        def send(tx: Tx) -> bool:
            claimed = outgoing_order.claim(tx, 5)
            return [each.key for each in claimed if outgoing_order.mark_done(tx, each, 7)] == [f"row {number}"]

        return send

    return race


RACES = [for_an_update, for_a_button, for_a_tap, for_an_alert, for_a_due_row]
races = pytest.mark.parametrize("wanted", RACES, ids=lambda each: each.__name__)


@races
async def test_of_two_at_once_one_gets_it(
    both: list[Database],
    db: Database,
    make: Maker,
    clock: Clock,
    wanted: Callable[[Database, Maker], Awaitable[Race]],
) -> None:
    await run(40, await wanted(db, make), both, clock)


@pytest.mark.soak
@pytest.mark.timeout(1800)
@races
async def test_of_two_at_once_one_gets_it_thousands_of_times(
    both: list[Database],
    db: Database,
    make: Maker,
    clock: Clock,
    wanted: Callable[[Database, Maker], Awaitable[Race]],
    record_property: Callable[[str, object], None],
) -> None:
    await run(2500, await wanted(db, make), both, clock)
    record_property("lived", {f"races {wanted.__name__.replace('_', ' ')}": 2500})


async def test_every_row_that_is_due_leaves_once_however_many_send(
    both: list[Database], db: Database, make: Maker
) -> None:
    """Beside the race for one row: many rows for many people, claimed by both until none is left."""
    keys = [f"row {number}" for number in range(60)]
    for key in keys:
        await make.outgoing(await make.person(), key)
    sent: list[str] = []

    async def send(runner: Database) -> None:
        while claimed := await insist(runner, lambda tx: outgoing_order.claim(tx, 3)):
            for row in claimed:
                if await insist(runner, lambda tx, row=row: outgoing_order.mark_done(tx, row, 7)):  # type: ignore[misc]
                    sent.append(row.key)

    await asyncio.gather(*map(send, both))
    assert sorted(sent) == sorted(keys)
    assert {row["attempts"] for row in await rows(db, outgoing)} == {1}


async def insist(db: Database, fn: Callable[[Tx], T]) -> T:
    """As whoever sends does: what could not be written because of others is written later."""
    while True:
        with suppress(StorageUnavailable):
            return await db.write(fn)
