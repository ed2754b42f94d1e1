"""`python -m benchmarks.scale`: whether what somebody waits for gets slower as the database grows.

Databases of several sizes are written, each with as much that waits as it has clients, and everything that people or
the machine wait for is done on each alone. It never fails: figures stand beside the goal.
"""

import argparse
import asyncio
import logging
import tempfile
from collections.abc import Mapping
from pathlib import Path

import structlog

from benchmarks.counted import Cost, Meter
from benchmarks.figures import table
from benchmarks.machine import describe
from benchmarks.scale_paths import LINEAR, measure
from benchmarks.server import Server

GOAL = 1.2
"""So many times the steps that it takes on the smallest database, at most."""
_SOME, _WORST = 100, 5  # steps; statements of a path
_SIZES = (10_000, 100_000)


def main() -> None:
    """Write, measure, and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=_SIZES, metavar="CHECK_INS", help="of the databases")
    parser.add_argument("--engine", choices=("sqlite", "postgresql"), default="sqlite")
    parser.add_argument("--statements", action="store_true", help="tell which statements grow, too")
    given = parser.parse_args()
    print(describe(), flush=True)
    meter, found = Meter(), dict[int, Mapping[str, Cost]]()
    meter.watch()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    for size in sorted(given.sizes):
        with tempfile.TemporaryDirectory(dir=_memory(), prefix="scale-") as folder:
            found[size] = asyncio.run(_measured(Path(folder), size, meter, given.engine))
    print(report(found, "steps" if given.engine == "sqlite" else "rows"))
    if given.statements:
        print(growing(found))


async def _measured(folder: Path, size: int, meter: Meter, engine: str) -> Mapping[str, Cost]:
    if engine == "sqlite":
        return await measure(folder, size, meter)
    with tempfile.TemporaryDirectory(dir=_memory(), prefix="scale-server-") as place:
        server = Server(Path(place))
        try:
            return await measure(folder, size, meter, await server.new_url("scale"))
        finally:
            server.stop()


def _memory() -> str | None:
    """Where files are kept in memory, so that no disk is measured."""
    return "/dev/shm" if Path("/dev/shm").is_dir() else None


def report(found: Mapping[int, Mapping[str, Cost]], what: str) -> str:
    """A line for each path: its steps or rows, statements and time by size, and how that grows which it looks at."""
    sizes = sorted(found)
    smallest, largest = found[sizes[0]], found[sizes[-1]]
    columns = [f"{size:,}" for size in sizes]
    rows = [
        (name, [*(_told(found[size][name]) for size in sizes), _grown(name, smallest[name], largest[name])])
        for name in smallest
    ]
    text = table(f"{what} (statements, time) by check-ins", [*columns, f"{what} grow"], rows)
    over = [name for name in smallest if name not in LINEAR and _ratio(smallest[name], largest[name]) > GOAL]
    missed = f"MISSED by {', '.join(over)}" if over else "met"
    return f"{text}\nGoal: at most {GOAL:g} times the {what}, but for {' and '.join(LINEAR)}: {missed}."


def growing(found: Mapping[int, Mapping[str, Cost]]) -> str:
    """Of each path, the statements that take more steps on the largest database: the worst first."""
    smallest, largest = found[min(found)], found[max(found)]
    lines = list[str]()
    for name, cost in largest.items():
        more = {text: steps - smallest[name].steps_of[text] for text, steps in cost.steps_of.items()}
        worst = sorted((text for text in more if more[text] > _SOME), key=lambda text: -more[text])[:_WORST]
        lines += [f"\n{name}:", *(f"  {more[text]:+,} {' '.join(text.split())}" for text in worst)] if worst else []
    return "\n".join(lines)


def _told(cost: Cost) -> str:
    return f"{cost.steps:,} ({cost.statements}, {cost.seconds * 1000:.1f} ms)"


def _ratio(smallest: Cost, largest: Cost) -> float:
    return largest.steps / max(1, smallest.steps)


def _grown(name: str, smallest: Cost, largest: Cost) -> str:
    return f"{_ratio(smallest, largest):.2f}{' (linear)' if name in LINEAR else ''}"


if __name__ == "__main__":
    main()
