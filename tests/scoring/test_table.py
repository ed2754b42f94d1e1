"""The detector over a table says what it says over one tap, and no row looks ahead."""

from array import array
from collections.abc import Sequence

import numpy as np
import pytest

from scoring.detect import detect
from scoring.instrument import load_instrument
from scoring.programme import PRIOR
from scoring.rules import RULES
from scoring.score import Score, score
from scoring.table import Judged, Table, judge_table, places, read_table, step_of
from scoring.table_lines import lines
from scoring.table_rules import judged_by_rule

OWN = load_instrument("own")
NAN = float("nan")


def table(pair: Sequence[int], order: Sequence[float], values: Sequence[Sequence[float]]) -> Table:
    flat = array("d", [value for row in values for value in row])
    return read_table(array("q", pair), array("d", order), flat, OWN.items, OWN.needed)[0]


def random_table(seed: int, pairs: int = 12, rows: int = 150) -> Table:
    rng = np.random.default_rng(seed)
    values = rng.integers(1, 6, (rows, 3)).astype(float)
    values[rng.random((rows, 3)) < 0.15] = NAN
    return table(rng.integers(pairs, size=rows).tolist(), rng.permutation(rows).tolist(), values.tolist())


def same(one: Judged, other: Judged, rows: np.ndarray, others: np.ndarray) -> None:
    for name in Judged.__slots__:
        np.testing.assert_array_equal(getattr(one, name)[rows], getattr(other, name)[others], err_msg=name)


def test_a_table_and_a_tap_agree() -> None:
    given = random_table(1)
    judged = judge_table(given, PRIOR)
    for pair in range(12):
        own = np.flatnonzero(given.pair == pair)
        own = own[np.argsort(given.order[own])]
        earlier: list[Score | None] = []
        for row in own:
            answers = {
                item.id: None if v != v else int(v / 25 + 1)
                for item, v in zip(OWN.items, given.percents[row], strict=True)
            }
            now = score(OWN, answers)
            if now is None:
                assert np.isnan(judged.score[row])
            else:
                found = detect(now, earlier, PRIOR)
                assert judged.surprise[row] == pytest.approx(found.surprise)
                assert judged.low[row] == pytest.approx(found.low)
                assert (judged.signals[row] > 0) == bool(found.signals)
            earlier.append(now)


def test_no_row_depends_on_later_ones() -> None:
    given = random_table(2)
    whole = judge_table(given, PRIOR)
    keep = np.flatnonzero(given.order < 90)
    cut = Table(given.pair[keep], given.order[keep], given.percents[keep], given.usable[keep], given.needed)
    same(judge_table(cut, PRIOR), whole, np.arange(len(keep)), keep)


def test_another_client_does_not_matter() -> None:
    given = random_table(3)
    whole = judge_table(given, PRIOR)
    keep = np.flatnonzero(given.pair != 4)
    rest = Table(given.pair[keep], given.order[keep], given.percents[keep], given.usable[keep], given.needed)
    same(judge_table(rest, PRIOR), whole, np.arange(len(keep)), keep)


def test_the_order_of_rows_does_not_matter() -> None:
    given = random_table(4)
    turn = np.random.default_rng(1).permutation(len(given.pair))
    turned = Table(given.pair[turn], given.order[turn], given.percents[turn], given.usable[turn], given.needed)
    same(judge_table(turned, PRIOR), judge_table(given, PRIOR), np.arange(len(turn)), turn)


def test_of_duplicates_neither_row_is_used() -> None:
    given = table([0, 0, 0, 1], [1, 1, 2, 1], [[5, 5, 5]] * 4)
    assert given.usable.tolist() == [False, False, True, True]
    assert places(given).tolist() == [0, 0, 1, 1]
    found = list(lines(given, judge_table(given, PRIOR), ("goals", "tasks", "bond"), np.zeros((4, 3), dtype=np.bool_)))
    assert [line.duplicate for line in found] == [True, True, False, False]


def test_values_out_of_range_are_never_used() -> None:
    flat = array("d", [6, 4, 4, 5, 5, 0])
    found, wrong = read_table(array("q", [0, 0]), array("d", [1, 2]), flat, OWN.items, OWN.needed)
    assert wrong.tolist() == [[True, False, False], [False, False, True]]
    assert np.isnan(found.percents[0, 0])
    assert found.usable.tolist() == [False, False]
    assert np.isnan(judge_table(found, PRIOR).score).all()


def test_the_step_is_seen_in_the_answers() -> None:
    assert step_of(table([0], [1], [[1, 5, 3]]), OWN.items) == 25
    assert step_of(table([0], [1], [[1, 4.5, 3]]), OWN.items) == 0


@pytest.mark.parametrize("name", RULES)
def test_a_published_rule_signals_a_fall_to_the_bottom(name: str) -> None:
    values = [[4, 5, 4], [5, 4, 4], [4, 4, 5], [5, 5, 4], [4, 5, 4], [4, 4, 4], [1, 1, 1]]
    given = table([0] * 7, list(range(7)), values)
    found, limit = judged_by_rule(given, judge_table(given, PRIOR), PRIOR, RULES[name], None)
    assert limit == RULES[name].constant
    assert found.signals[-1] == 1
    _, calibrated = judged_by_rule(given, found, PRIOR, RULES[name], 0.02)
    assert np.isfinite(calibrated)
