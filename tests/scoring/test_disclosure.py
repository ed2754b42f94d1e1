"""Disclosure control, attacked: nobody who knows the rule and sees a table learns an exact small number from it."""

from collections import defaultdict
from collections.abc import Iterable
from itertools import count, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.disclosure import (
    LEAST_THERAPISTS,
    MOST_HIDDEN,
    Column,
    Entry,
    Measure,
    clients,
    column,
    events,
    mean_of_clients,
    middle,
    rounded,
)


def table(counts: tuple[int, ...], therapists: int = LEAST_THERAPISTS) -> list[Entry]:
    """So many clients in each row, all different, each with one entry."""
    ids = count()
    return [Entry(row, client := next(ids), client % therapists) for row, n in enumerate(counts) for _ in range(n)]


def released(counts: tuple[int, ...]) -> tuple[int | None, ...]:
    found = column(table(counts), range(len(counts)), events)
    return (*found.rows.values(), found.total)


@pytest.mark.parametrize(
    "tables",
    [
        product(range(27), repeat=2),
        product(range(17), repeat=3),
        product((0, 1, 5, 10, 11, 14, 15), repeat=5),  # as many rows as there are modalities
    ],
    ids=["two rows", "three rows", "five rows"],
)
def test_no_count_of_ten_or_less_can_be_worked_out(tables: Iterable[tuple[int, ...]]) -> None:
    """The attacker knows the rule, and that every row has therapists enough, and tries every table."""
    possible: dict[tuple[int | None, ...], list[set[int]]] = {}
    for counts in tables:
        could_be = possible.setdefault(released(counts), [set() for _ in counts])
        for row, n in enumerate(counts):
            could_be[row].add(n)
    assert len(possible) > 10
    for told, could_be in possible.items():
        for row, values in enumerate(could_be):
            assert len(values) > 1 or min(values) > MOST_HIDDEN, (told, row, values)


def test_an_exact_total_over_everything_would_have_given_the_hidden_row_away() -> None:
    """What the rule is against: the attacker above finds something where there is something to find."""
    by_release = defaultdict(set)
    for counts in product((0, 1, 10, 11, 12), repeat=5):
        told = tuple(rounded(n) for n in counts)
        by_release[(*told, rounded(sum(counts)))].add(counts)
    certain = [each for each in by_release.values() if len({counts[4] for counts in each}) == 1]
    assert any(next(iter(each))[4] <= MOST_HIDDEN for each in certain)


entries = st.lists(
    st.builds(Entry, st.integers(0, 2), st.integers(0, 25), st.integers(0, 4), st.floats(0, 100)), max_size=120
)
measures = st.sampled_from([clients, events, mean_of_clients, middle])


@given(entries, measures)
def test_what_is_hidden_has_no_part_in_anything_that_is_told(found: list[Entry], measure: Measure) -> None:
    whole = column(found, range(3), measure)
    shown = [row for row, told in whole.rows.items() if told is not None]
    if shown:
        alone = column([each for each in found if each.row in shown], range(3), measure)
        assert alone == whole


@given(entries, measures)
def test_every_figure_has_clients_and_therapists_enough_behind_it(found: list[Entry], measure: Measure) -> None:
    whole = column(found, range(3), measure)
    for row, told in whole.rows.items():
        own = [each for each in found if each.row == row]
        enough = len({e.client for e in own}) >= 11 and len({e.therapist for e in own}) >= 3
        assert (told is not None) is enough
    if whole.total is not None:
        assert len({e.client for e in found}) >= 11
        assert len({e.therapist for e in found}) >= 3


@pytest.mark.parametrize(("n", "told"), [(0, None), (1, None), (10, None), (11, 10), (14, 10), (15, 20), (24, 20)])
def test_counts_are_told_in_tens(n: int, told: int | None) -> None:
    assert rounded(n) == told
    assert column(table((n,)), [0], clients) == Column({0: told}, told)


def test_two_therapists_are_too_few_for_any_number_of_clients() -> None:
    assert column(table((500,), therapists=2), [0], events) == Column({0: None}, None)


def test_a_mean_is_that_of_the_clients_means() -> None:
    often = [Entry(0, 0, 0, 0.0) for _ in range(100)]
    once = [Entry(0, client, client % 3, 60.0) for client in range(1, 12)]
    assert column([*often, *once], [0], mean_of_clients).total == 55


def test_the_total_is_about_the_rows_that_are_told_and_nothing_else() -> None:
    """Fourteen are ten; with the hidden eight they would be twenty, and tell of them."""
    assert column(table((14, 8)), range(2), events) == Column({0: 10, 1: None}, 10)


def test_where_no_row_is_told_the_total_is_about_all_of_them() -> None:
    assert column(table((8, 8)), range(2), events) == Column({0: None, 1: None}, 20)
