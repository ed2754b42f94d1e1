"""In which order tests run: the long ones early, for at the end one worker would be alone with them.

Those that mostly wait begin on one half of the workers, those that compute on the other, so that both is done at once.
"""

import os
from collections.abc import Sequence
from itertools import islice

import pytest

MARKERS = ("waits", "computes")


def long_ones_first(items: list[pytest.Item]) -> None:
    """Put the marked tests to the beginning of each worker's share: with `--dist worksteal` each gets as many in a row.

    A single process runs them as they stand.
    """
    workers = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
    if workers == 1:
        return
    waiting, computing = ([item for item in items if item.get_closest_marker(name)] for name in MARKERS)
    half = workers // 2
    begins = [*_dealt(waiting, half), *_dealt(computing, workers - half)]
    others = iter([item for item in items if item not in {*waiting, *computing}])
    ordered: list[pytest.Item] = []
    for place, begin in enumerate(begins):
        share = (len(items) - len(ordered)) // (workers - place)
        ordered += [*begin, *islice(others, max(0, share - len(begin)))]
    items[:] = [*ordered, *others]


def _dealt(items: Sequence[pytest.Item], workers: int) -> list[list[pytest.Item]]:
    return [list(items[worker::workers]) for worker in range(workers)]
