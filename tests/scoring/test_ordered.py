"""What is found in numbers in order is what numpy finds in any numbers."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from scoring.rows.gathered import part_of
from scoring.rows.ordered import are_among, begins, each_once

NAMES = st.lists(st.integers(0, 2**62) | st.integers(0, 5), max_size=30)


@given(NAMES, NAMES)
def test_names_are_found_as_in_any_order(given: list[int], among: list[int]) -> None:
    names, those = np.array(given, dtype=np.int64), np.unique(np.array(among, dtype=np.int64))
    assert each_once(names).tolist() == np.unique(names).tolist()
    assert are_among(names, those).tolist() == np.isin(names, those).tolist()


def test_something_else_begins_where_any_column_differs() -> None:
    first, second = np.array([1, 1, 1, 2, 2]), np.array([5, 5, 6, 6, 6])
    assert begins(first).tolist() == [True, False, False, True, False]
    assert begins(first, second).tolist() == [True, False, True, True, False]
    assert begins(first[:0]).tolist() == []


@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 3), st.integers(0, 9)), max_size=40))
def test_clients_are_added_up_in_any_order_and_have_whoever_asked_most(rows: list[tuple[int, int, int]]) -> None:
    clients, therapists, asked = (np.array([each[at] for each in rows], dtype=np.int64) for at in range(3))
    nothing = np.zeros((len(rows), 2))
    part = part_of(clients, therapists, {"asked": asked.astype(np.float64)}, nothing, nothing)

    pairs = sorted({each[:2] for each in rows})
    times = [sum(each[2] for each in rows if each[:2] == pair) for pair in pairs]
    assert list(zip(part.pair_clients, part.pair_therapists, part.pair_asked, strict=True)) == [
        (*pair, count) for pair, count in zip(pairs, times, strict=True)
    ]
    who = sorted({each[0] for each in rows})
    assert part.clients.tolist() == who
    assert part.sums["asked"].tolist() == [sum(each[2] for each in rows if each[0] == client) for client in who]
    most = {client: min((-count, pair[1]) for pair, count in zip(pairs, times, strict=True) if pair[0] == client)
            for client in who}  # fmt: skip
    assert part.therapists.tolist() == [most[client][1] for client in who]
