"""What goes into a pack comes out of it."""

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.instrument import Item
from scoring.rows.packed import Pack, packs

Answers = Sequence[int | None]


@st.composite
def asked(draw: st.DrawFn) -> tuple[list[Item], list[Answers]]:
    """Items of any length of scale, and some check-ins with what was answered to them."""
    ends = draw(st.lists(st.tuples(st.integers(-3, 3), st.integers(1, 100)), min_size=1, max_size=40))
    items = [Item(f"i{place}", None, low, low + width) for place, (low, width) in enumerate(ends)]
    one = st.tuples(*(st.none() | st.integers(item.low, item.high) for item in items))
    return items, draw(st.lists(one, max_size=5))


def packed(pack: Pack, answers: Answers) -> int | None:
    """As a database does it; one that has no answers at all has no number."""
    told = [weight * (value - item.low + 1)
            for (item, weight), value in zip(pack.weights(), answers, strict=True) if value is not None]  # fmt: skip
    return sum(told) if told else None


@given(asked())
def test_what_was_answered_comes_out_as_it_went_in(given: tuple[list[Item], list[Answers]]) -> None:
    items, check_ins = given
    found, at = [], 0
    for pack in packs(items):
        place = slice(at, at := at + len(pack.items))
        numbers = [packed(pack, each[place]) for each in check_ins]
        assert all(number is None or float(number) == number < 2**53 for number in numbers)
        found += pack.unpacked(numbers)
    wanted = np.array(check_ins, dtype=np.float64).reshape(len(check_ins), len(items))
    np.testing.assert_array_equal(np.column_stack(found), wanted)


@pytest.mark.parametrize(("high", "count"), [(5, 20), (10, 14), (2**53, 1)])
def test_as_many_are_in_a_pack_as_a_float_holds(high: int, count: int) -> None:
    assert len(packs([Item(f"i{place}", None, 1, high) for place in range(count)])) == 1
