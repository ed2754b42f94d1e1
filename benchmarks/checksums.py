"""`python -m benchmarks.checksums`: what the rows' checksums cost a tap.

The same check-ins are answered on two databases that differ in nothing but that one is watched: from the update in
hand to its commit, as the bot does it, in processor time, client by client in turns. A whole tap is that, and the HTTP
around it, so the share printed is the most that it can be; the goal is a twentieth.
"""

import argparse
import asyncio
import statistics
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any
from unittest import mock

from benchmarks.cast import GOOD, Cast, Seat, make_cast
from bot.routes import ROUTES
from handlers.edge import incoming
from handlers.ground.events import Tapped
from handlers.ground.turn import Site
from storage import checksums
from storage.database import Database, Tx
from storage.outgoing_order import find_next_due

GOAL = 0.05


async def _answer(db: Database, seat: Seat, number: int) -> list[float]:
    """Answer one check-in; the seconds that each tap took."""
    keyboard: Any = seat.keyboard
    took: list[float] = []
    for tap, button in enumerate(GOOD):
        data = [each for row in keyboard for each in row][button][1]
        event = Tapped(number * 100 + tap, seat.chat, seat.check_in % 10**6, f"q{number}.{tap}", data)

        def take(tx: Tx, event: Tapped = event) -> Any:
            return incoming.take(tx, Site("sandbox_bot"), ROUTES, event), find_next_due(tx)

        begun = time.process_time()
        answer, _ = await db.write(take)
        took.append(time.process_time() - begun)
        if answer.rendered is not None:
            keyboard = answer.rendered.keyboard
    return took


async def _both(cast: Cast, plain: Path) -> tuple[list[float], list[float]]:
    """Client by client in turns, so that what else the machine does befalls both."""
    now = datetime.now(UTC)
    watched, bare = (
        Database(f"sqlite:///{file}", cast.keys, now=lambda: now, rng=Random(2)) for file in (cast.database, plain)
    )
    with mock.patch.object(checksums, "COLUMN", "none"):  # no table has it: nothing is watched
        await bare.write(lambda tx: None)
    await watched.write(lambda tx: None)
    with_sums, without = [], []
    try:
        for number, seat in enumerate(cast.seats, start=1):
            with_sums += await _answer(watched, seat, number)
            without += await _answer(bare, seat, number)
    finally:
        await watched.close()
        await bare.close()
    return with_sums, without


def main() -> None:
    """Measure, and say how it stands to the goal."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clients", type=int, default=300)
    clients = parser.parse_args().clients
    with tempfile.TemporaryDirectory() as folder:
        cast = asyncio.run(make_cast(Path(folder), clients, 10**6, Random(1)))
        plain = Path(folder) / "plain.db"
        plain.write_bytes(cast.database.read_bytes())
        with_sums, without = asyncio.run(_both(cast, plain))
    bare, more = statistics.mean(without), statistics.mean(with_sums) - statistics.mean(without)
    print(f"a tap's transaction: {bare * 1e6:.0f} us; with checksums {more * 1e6:.0f} us more")
    print(f"that is {more / bare:.1%} of it; the goal is {GOAL:.0%} of a whole tap")


if __name__ == "__main__":
    main()
