"""`python -m benchmarks.workers`: what one and two workers on PostgreSQL take, behind one address.

The workers, the server, the sandbox and the generator of taps share this machine. So beside the rate stands what counts
where each has a core of its own: how many taps a second of a worker's processor makes, and how long PostgreSQL took.
"""

import argparse
import asyncio
import secrets
import shutil
import sys
import tempfile
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from benchmarks import machine
from benchmarks.bots import Process, wait_until
from benchmarks.cast import Cast, make_cast
from benchmarks.figures import ms, table
from benchmarks.load import TOKEN, Load
from benchmarks.server import Server
from storage import moving
from storage.database import Database
from storage.encryption import read_key_file
from storage.schema import prepare
from tests.workers import Balancer

_GOAL = 350  # taps a second of a worker's core
_PATIENCE = 120.0


@dataclass(frozen=True)
class Found:
    """Of so many workers: taps a second, by the clock; seconds of a processor for a tap, of a worker and of the server;
    taps that were left without a screen.
    """

    workers: int
    rate: float
    worker: float
    server: float
    missing: int


async def measure(folder: Path, server: Server, cast: Cast, workers: int, taps: int, rng: Random) -> Found:
    """Whole check-ins, as fast as they are taken."""
    url = await server.new_url(f"of_{workers}")
    await _fill(url, cast)
    load = Load(cast.seats, rng)
    async with _running(folder, url, cast, load, workers) as bots:
        await load.burst(taps // 4, _PATIENCE)
        before = sum(bot.processor_time() for bot in bots), server.processor_time()
        found = await load.at_once(taps, _PATIENCE)
        after = sum(bot.processor_time() for bot in bots), server.processor_time()
    shown = len(found.shown) or 1
    own, servers = (now - then for then, now in zip(before, after, strict=True))
    rate = shown / found.drained if found.drained else 0.0
    return Found(workers, rate, own / shown, servers / shown, found.missing)


async def _fill(url: str, cast: Cast) -> None:
    """The same people as on SQLite."""
    keys = read_key_file(cast.key)
    databases = [
        Database(each, keys, now=lambda: datetime.now(UTC), rng=Random(1))
        for each in (f"sqlite:///{cast.database}", url)
    ]
    source, target = databases
    try:
        await prepare(target, create=True)
        await moving.copy(source, target, lambda _: None)
    finally:
        for each in databases:
            await each.close()


@asynccontextmanager
async def _running(folder: Path, url: str, cast: Cast, load: Load, workers: int) -> AsyncIterator[Sequence[Process]]:
    """So many workers in webhook mode, which have begun, one after the other."""
    balancer = Balancer(workers)
    async with AsyncExitStack() as stack:
        await load.sandbox.start()
        stack.push_async_callback(load.sandbox.stop)
        await balancer.start()
        stack.push_async_callback(balancer.stop)
        bots = []
        for number in range(workers):
            config = folder / f"{workers}-{number}.toml"
            config.write_text("\n".join([
                "[telegram]", f'token = "{TOKEN}"', f'api_url = "{load.sandbox.base_url}"', 'mode = "webhook"',
                "[web]", f'listen = "{balancer.listen(number)}"', f'url = "{balancer.url}"',
                "[database]", f'url = "{url}"', "[key]", f'file = "{cast.key}"',
                "[quiet_hours]", 'clients = "none"', 'therapists = "none"',
            ]))  # fmt: skip
            log = config.with_suffix(".log")
            bots.append(Process([sys.executable, "-m", "bot", "run", "--config", str(config)], log, core=None))
            bots[-1].start()
            stack.push_async_callback(bots[-1].stop)
            if not await wait_until(lambda: log.exists() and "event=started" in log.read_text(), 60.0):  # noqa: B023
                print(f"a worker does not start:\n{bots[-1].last_words()}")
        await wait_until(lambda: bool(load.sandbox.world.webhook.url), 60.0)
        yield bots


async def measure_all(folder: Path, clients: int, taps: int, seed: int) -> list[Found]:
    """One worker, then two."""
    rng = Random(seed)
    (folder / "cast").mkdir()
    cast = await make_cast(folder / "cast", clients, 5, rng)
    with _server() as server:
        return [await measure(folder, server, cast, workers, taps, rng) for workers in (1, 2)]


@contextmanager
def _server() -> Iterator[Server]:
    folder = Path(tempfile.mkdtemp(prefix="alliance-bench-"))  # the server has a user of its own, who must enter it
    server = Server(folder)
    try:
        yield server
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)


def report(found: Sequence[Found]) -> str:
    """What is printed."""
    rows = [
        ("taps a second, all on this machine", [f"{each.rate:,.0f}" for each in found]),
        ("processor time of a worker for a tap", [ms(each.worker) for each in found]),
        ("taps a second of a worker's core", [f"{1 / each.worker:,.0f}" if each.worker else "none" for each in found]),
        ("processor time of PostgreSQL for a tap", [ms(each.server) for each in found]),
        ("without a screen", [str(each.missing) for each in found]),
    ]
    names = [f"{each.workers} worker{'s' if each.workers > 1 else ''}" for each in found]
    return f"{table('On PostgreSQL', names, rows)}\nGoal: {_GOAL} taps a second of a worker's core."


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Taps a second of workers on PostgreSQL.")
    parser.add_argument("--clients", type=int, default=1000)
    parser.add_argument("--taps", type=int, default=4000)
    parser.add_argument("--seed", type=int, default=None)
    options = parser.parse_args()
    seed = secrets.randbelow(10**6) if options.seed is None else options.seed
    print(f"seed {seed}; {machine.describe()}\n", flush=True)
    with tempfile.TemporaryDirectory(prefix="workers-") as folder:
        print(report(asyncio.run(measure_all(Path(folder), options.clients, options.taps, seed))))


if __name__ == "__main__":
    main()
