"""The year as one, for what a quarter is too small for: nobody counts twice, and it is told like a quarter."""

from dataclasses import replace

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.as_told import found_of
from benchmarks.practices import QUARTERS, Kind, Practice, practice
from reports.figures.document import Table
from reports.figures.sections.parity import parity

YEAR = Kind("a year", quarters=QUARTERS)
MARGIN = 10.0
programmes = st.builds(
    lambda seed, clients: practice(np.random.default_rng(seed), YEAR, clients),
    st.integers(0, 1_000_000),
    st.integers(20, 160),
)
few = settings(max_examples=8, deadline=None)


def told(made: Practice, key: int = 1) -> tuple[Table, Table]:
    """Of the last quarter, and of the year, with noise by this key."""
    quarter, year = parity(found_of(made, np.random.default_rng(key), MARGIN, pooled=True)).tables
    return quarter, year


@few
@given(programmes)
def test_where_all_was_in_the_last_quarter_the_year_says_the_same_and_nothing_more(made: Practice) -> None:
    """The same noise, too: it is no second look."""
    quarter, year = told(replace(made, quarter=np.full(len(made.quarter), QUARTERS - 1)))
    assert year.rows == quarter.rows


@few
@given(programmes, st.permutations(range(QUARTERS)))
def test_in_which_of_its_quarters_something_was_is_nothing_to_the_year(made: Practice, other: list[int]) -> None:
    assert told(replace(made, quarter=np.array(other)[made.quarter]))[1] == told(made)[1]


@few
@given(programmes)
def test_every_figure_lies_in_its_interval_and_a_row_is_told_whole_or_not_at_all(made: Practice) -> None:
    for table in told(made):
        for row in table.rows:
            apart, said, needed = row.figures
            assert apart.is_star == said.is_star
            assert needed.is_star or not said.is_star
            if apart.value is not None and apart.low is not None and apart.high is not None:
                assert -100 <= apart.low <= apart.value <= apart.high <= 100


@few
@given(st.integers(0, 1_000_000), st.integers(0, 1000))
def test_where_a_quarter_is_told_the_year_nearly_always_is(seed: int, key: int) -> None:
    """Of a hundred clients a year has both sides; that more of it is told than of a quarter is what it is for."""
    quarter, year = told(practice(np.random.default_rng(seed), YEAR, 100), key)
    stars = [sum(row.figures[0].is_star for row in each.rows) for each in (quarter, year)]
    assert stars[1] <= stars[0], (seed, key)
