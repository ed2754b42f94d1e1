"""`python -m benchmarks.taps`: how fast a tap becomes a screen, how many a second, and what a kill costs.

The bot runs as a process of its own on one core; the sandbox and the generator of taps share another. Beside it,
in the same run and under the same load, a plain python-telegram-bot bot that asks the same, with its default HTTP
client and with ours. It never fails: figures stand beside their goals.
"""

import argparse
import asyncio
import gc
import json
import logging
import random
import secrets
import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path

from benchmarks import machine
from benchmarks.bots import LOAD_CORE, Bot, Nothing, Ours, Plain, Process, gone, stay_on, wait_until
from benchmarks.cast import Cast, make_cast
from benchmarks.figures import ALERT_GOAL, LATENCY_GOAL, MEMORY_GOAL, START_GOAL, ms, percentile, table, within
from benchmarks.load import Load, Round

RATE = 30.0
"""Taps a second: Telegram's own rate for a bot."""
_LONGEST = 1.0
"""A rate is sustained while p99 stays below this, and nothing is left over."""
_LEFT_OVER = 0.25
_STEP_UP = 1.1


@dataclass(frozen=True)
class Size:
    """How much is measured."""

    clients: int = 3000
    alerts_one_in: int = 5
    steady: float = 20.0
    step: float = 3.0
    steps: int = 7
    burst: int = 400
    kill: float = 7.0
    commits: float = 2.0
    peers: bool = True


QUICK = Size(clients=300, steady=4.0, step=1.0, steps=1, burst=60, kill=3.0, commits=0.3, peers=False)


@dataclass
class Measured:
    """All that was found out about one bot."""

    name: str
    steady: Round | None = None
    highest: float = 0.0
    steps: list[Round] = field(default_factory=list)
    killed: Round | None = None
    accepted: int = 0
    gone: int = 0
    stuck: int = 0
    start: float | None = None
    memory_begun: float = 0.0
    """Megabytes after its first second of taps; what is above that in the end has grown with them."""
    memory: float = 0.0
    memory_highest: float = 0.0
    taps: int = 0
    """Whose screen had come by the end, those of its first second included."""
    alerts_unexpected: int = 0


@asynccontextmanager
async def running(bot: Bot, load: Load) -> AsyncIterator[Process]:
    """The bot in front of this load; ended afterwards, whatever happens."""
    gc.freeze()  # or the generator and the sandbox stop for 0.1 s now and then, to look through all the phones
    await load.sandbox.start()
    process = bot.process(load.sandbox.base_url)
    process.start()
    try:
        if not await wait_until(lambda: load.sandbox.polling, 15.0):
            print(f"{bot.name} does not start:\n{process.last_words()}")
        yield process
    finally:
        await process.stop()
        await load.sandbox.stop()


async def measure_start(bot: Bot, cast: Cast, rng: random.Random) -> float | None:
    """From the start of the process until a tap that was waiting has its screen."""
    load = Load(cast.seats[:1], rng, first_data=bot.first_data)
    await load.sandbox.start()
    process = bot.process(load.sandbox.base_url)
    tap = asyncio.create_task(load.burst(1))
    await asyncio.sleep(0.1)
    clock = asyncio.get_running_loop().time
    begin = clock()
    process.start()
    try:
        return clock() - begin if await tap else None
    finally:
        await process.stop()
        await load.sandbox.stop()


async def measure_load(bot: Bot, cast: Cast, size: Size, rng: random.Random) -> Measured:
    """Thirty taps a second, then as many as it can take."""
    found = Measured(bot.name)
    load = Load(cast.seats, rng, first_data=bot.first_data)
    async with running(bot, load) as process:
        await load.offer(RATE, min(1.0, size.steady))  # nobody's first second counts
        used, found.memory_begun = process.processor_time(), process.memory()[0]
        found.steady = await load.offer(RATE, size.steady)
        await load.alerts_come(found.steady)
        found.steady.processor = process.processor_time() - used
        await _climb(load, found, size)
        found.memory, found.memory_highest = process.memory()
        found.taps = sum(phone.taps for phone in load.phones.values())
    found.alerts_unexpected = load.alerts_unexpected
    return found


async def _climb(load: Load, found: Measured, size: Size) -> None:
    """Raise the rate until it is not sustained any more, from below what a burst suggests."""
    rate = 0.6 * await load.burst(size.burst)
    for _ in range(size.steps):
        if rate <= 0:
            return
        step = await load.offer(rate, size.step)
        await load.alerts_come(step)
        found.steps.append(step)
        if sustained(step):
            found.highest = max(found.highest, rate)
            rate *= _STEP_UP
        elif found.highest:
            return
        else:
            rate *= 0.8


def sustained(step: Round) -> bool:
    """Whether this rate can go on: nothing missing, nothing slow, and no backlog at its end."""
    return not step.missing and (step.p99 or 0.0) <= _LONGEST and step.drained <= _LEFT_OVER


async def measure_kill(bot: Bot, cast: Cast, size: Size, rng: random.Random, found: Measured) -> None:
    """`kill -9` in the middle of the load, start again, go on; then compare what was accepted with what is kept.

    One client has begun and answered before anything else, however slow the machine is: there is something to lose.
    """
    load = Load(cast.seats[: len(cast.seats) // 2], rng, first_data=bot.first_data)
    async with running(bot, load) as process:
        for _ in ("begins", "answers"):
            await load.burst(1, patience=60.0)
        offered = asyncio.create_task(load.offer(RATE, size.kill, patience=4.0))
        await asyncio.sleep(size.kill * rng.uniform(0.4, 0.6))
        process.kill()
        process.start()
        found.killed = await offered
        await load.tap_again(patience=3.0)
        await load.alerts_come(found.killed)
        found.stuck = load.waiting
    accepted = {phone.seat.chat: phone.accepted for phone in load.phones.values()}
    found.accepted = sum(len(items) for items in accepted.values())
    found.gone = gone(accepted, await bot.kept())


async def measure_all(folder: Path, size: Size, seed: int) -> tuple[list[Measured], dict[str, float]]:
    """Everything, one after the other."""
    rng = random.Random(seed)
    (folder / "cast").mkdir()
    cast = await make_cast(folder / "cast", size.clients, size.alerts_one_in, rng)
    ours = await measure_load(Ours(cast, folder / "ours"), cast, size, rng)
    ours.start = await measure_start(Ours(cast, folder / "start"), cast, rng)
    await measure_kill(Ours(cast, folder / "killed"), cast, size, rng, ours)
    found = [ours]
    for aiohttp in (False, True) if size.peers else (False,):
        plain = await measure_load(Plain(cast, folder / f"plain-{aiohttp}", aiohttp=aiohttp), cast, size, rng)
        plain.start = await measure_start(Plain(cast, folder / f"start-{aiohttp}", aiohttp=aiohttp), cast, rng)
        # The default writes every 60 seconds; the second plain bot is given the most careful setting there is.
        careful = Plain(cast, folder / f"killed-{aiohttp}", aiohttp=aiohttp, flush_every=1.0 if aiohttp else None)
        await measure_kill(careful, cast, size, rng, plain)
        found.append(plain)
    limits = {"sandbox": await _ceiling(folder / "nothing", cast, size, rng)}
    limits["commits"] = await machine.raw_commits(folder / "raw.db", size.commits)
    return found, limits


async def _ceiling(folder: Path, cast: Cast, size: Size, rng: random.Random) -> float:
    load = Load(cast.seats[: size.burst * 3], rng)
    async with running(Nothing(folder), load):
        await load.burst(size.burst)
        return await load.burst(2 * size.burst)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Taps a second, and from a tap to its screen.")
    parser.add_argument("--quick", action="store_true", help="small figures in less than a minute")
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--json", type=Path, default=None, help="write the figures to this file too")
    options = parser.parse_args()
    seed = secrets.randbelow(10**6) if options.seed is None else options.seed
    size = QUICK if options.quick else Size()
    print(f"seed {seed}; {machine.describe()}\n", flush=True)
    logging.getLogger("aiohttp.server").setLevel(logging.CRITICAL)  # a bot that is killed cuts its connections
    stay_on(LOAD_CORE)
    with tempfile.TemporaryDirectory(prefix="taps-") as folder:
        found, limits = asyncio.run(measure_all(Path(folder), size, seed))
    print(report(found, limits))
    if options.json is not None:
        options.json.write_text(json.dumps({"bots": [asdict(each) for each in found], "limits": limits}))


def report(found: Sequence[Measured], limits: dict[str, float]) -> str:
    """What is printed."""
    ours, peers = found[0], found[1:]
    names = [each.name for each in found]
    blocks = [_steady(found, names), _highest(found, names), _kill(found, names), _process(found, names)]
    blocks.append(
        f"The machine: {limits['commits']:,.0f} raw aiosqlite commits a second (WAL, FULL); "
        f"the sandbox and this generator take {limits['sandbox']:,.0f} taps a second from a bot that does nothing else."
    )
    for peer in peers:
        if peer.highest:
            blocks.append(f"Highest rate against {peer.name}: {ours.highest / peer.highest:.2f} times as many.")
    return "\n\n".join(blocks)


def _steady(found: Sequence[Measured], names: Sequence[str]) -> str:
    rounds = [each.steady or Round(RATE) for each in found]
    rows = [
        ("tap to screen, p50", [ms(each.p50) for each in rounds]),
        ("tap to screen, p99", [ms(each.p99) for each in rounds]),
        ("send to alert, p99", [ms(each.alert_p99) for each in rounds]),
        ("the same to a chat at rest, p99", [ms(each.at_rest_p99) for each in rounds]),
        ("scheduled", [str(each.scheduled) for each in rounds]),
        ("shown", [str(len(each.shown)) for each in rounds]),
        ("missing", [str(each.missing) for each in rounds]),
        ("alerts due, missing", [f"{each.alerts_due}, {each.alerts_missing}" for each in rounds]),
        (
            "processor time of the bot for a tap",
            [ms(each.processor / len(each.shown) if each.shown else None) for each in rounds],
        ),
        ("the generator's own lag, p99", [ms(percentile(each.lags, 0.99)) for each in rounds]),
    ]
    text = table(f"{RATE:g} taps a second, open loop", names, rows)
    ours = rounds[0]
    return (
        f"{text}\nGoals: tap to screen p99 at most {ms(LATENCY_GOAL)}: {within(ours.p99, LATENCY_GOAL)}; "
        f"send to alert p99, to a chat at rest, at most {ms(ALERT_GOAL)}: {within(ours.at_rest_p99, ALERT_GOAL)}."
    )


def _highest(found: Sequence[Measured], names: Sequence[str]) -> str:
    rows = [("taps a second", [f"{each.highest:,.0f}" for each in found])]
    best = [max((s for s in each.steps if sustained(s)), key=lambda s: s.rate, default=None) for each in found]
    rows.append(("tap to screen at that rate, p99", [ms(None if each is None else each.p99) for each in best]))
    return table("Highest rate sustained on one core", names, rows)


def _kill(found: Sequence[Measured], names: Sequence[str]) -> str:
    rows = [
        ("answers a client saw accepted", [str(each.accepted) for each in found]),
        ("of these gone", [str(each.gone) for each in found]),
        ("clients whose next tap does nothing", [str(each.stuck) for each in found]),
        ("alerts that never came", [str(0 if each.killed is None else each.killed.alerts_missing) for each in found]),
    ]
    text = table("kill -9 under load, started again", names, rows)
    careful = " (the last one writes its pickle every second, not every 60)" if len(found) > 2 else ""
    return text + careful


def _process(found: Sequence[Measured], names: Sequence[str]) -> str:
    rows = [
        ("start to first update shown", [ms(each.start) for each in found]),
        ("resident memory after a second of taps", [f"{each.memory_begun:,.0f} MB" for each in found]),
        ("the same after the load", [f"{each.memory:,.0f} MB after {each.taps:,} taps" for each in found]),
    ]
    ours = found[0]
    text = table("The process", names, rows)
    return (
        f"{text}\nGoals: start at most {START_GOAL:g} s: {within(ours.start, START_GOAL)}; "
        f"memory at most {MEMORY_GOAL:g} MB: {within(ours.memory or None, MEMORY_GOAL)}."
    )


if __name__ == "__main__":
    main()
