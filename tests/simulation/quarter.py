"""A quarter in which sessions report themselves: `python -m tests.simulation.quarter --therapists 40 --seed 40`.

Therapists in four zones with their clients, across changes of the clock in both directions, with sessions from every
source at once, own views, absences, and work that ends and goes on. What must be true of it is looked at in the end.
"""

import argparse
import time
from collections.abc import Callable
from datetime import timedelta

from tests.simulation.practices import Practices
from tests.simulation.quarter_oracle import by_source, check, table
from tests.simulation.town import BEGIN, Town

DAYS, CLIENTS = 91, 25
_WEEK = 7


def live(
    therapists: int, seed: int, *, after_each_week: Callable[[Town], None] = lambda town: None
) -> tuple[Town, Practices]:
    """A quarter of so many therapists, with 25 clients each."""
    town = Town(seed, wobble=0.0)
    practices = Practices(town, therapists, CLIENTS, DAYS)
    for day in range(_WEEK, DAYS + 1, _WEEK):
        town.live(BEGIN + timedelta(days=day))
        after_each_week(town)
    return town, practices


def told(town: Town, practices: Practices) -> tuple[str, int]:
    """What is true of it, in words, and how many sessions that were. Raises AssertionError where something is not."""
    found, interrupted = check(town, practices), practices.interruptions
    lines = [
        f"{len(found)} sessions, each asked about once; by whose word: {by_source(found)}",
        f"{len(interrupted.absences)} absences, {len(interrupted.ends)} ends, "
        f"{len([each for each in interrupted.ends if each.again_at])} of them for a while, "
        f"{len(interrupted.handed)} handovers",
        table(town, practices),
    ]
    return "\n".join(lines), len(found)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--therapists", type=int, default=40)
    parser.add_argument("--seed", type=int, default=40)
    chosen, begun = parser.parse_args(), time.process_time()

    def passed(town: Town) -> None:
        print(f"until {town.now:%d %B}: {time.process_time() - begun:.0f} s of one core", flush=True)

    print(told(*live(chosen.therapists, chosen.seed, after_each_week=passed))[0])


if __name__ == "__main__":
    main()
