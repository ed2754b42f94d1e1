"""A quarter in which sessions report themselves, from every source at once, in four zones, across changes of the clock
in both directions. `make test` lives a tenth of it, `make soak` the whole: 40 therapists with 25 clients each, and
two of them on PostgreSQL.
"""

from collections.abc import Callable

import pytest

from tests.engines import on_postgresql, on_sqlite
from tests.simulation.quarter import live, told


@on_sqlite("in memory it takes a fraction of the time; on a server it is the next test")
@pytest.mark.timeout(3600)
@pytest.mark.computes
@pytest.mark.parametrize("therapists", [4, pytest.param(40, marks=pytest.mark.soak)])
def test_a_quarter_of_sessions_that_report_themselves(
    therapists: int, record_property: Callable[[str, object], None]
) -> None:
    _live(therapists, therapists, record_property)


@on_postgresql
@pytest.mark.timeout(3600)
@pytest.mark.soak
def test_a_quarter_on_postgresql(engine: str, record_property: Callable[[str, object], None]) -> None:
    """The same, of two therapists, where the other engine keeps it."""
    _live(2, 1, record_property)


def _live(therapists: int, seed: int, record_property: Callable[[str, object], None]) -> None:
    town, practices = live(therapists, seed)
    words, count = told(town, practices)
    town.close()
    print(f"seed {seed}: {words}")
    record_property("lived", {"quarters": 1, "sessions of quarters": count})
