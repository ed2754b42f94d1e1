"""The detector over a table says what it says over one tap, and no row looks ahead."""

from array import array
from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest

import scoring.table
import scoring.table_checks
from scoring.detect import detect, judge
from scoring.fit import fit_programme
from scoring.instrument import Item, load_instrument
from scoring.latent import KINDS, QUIET, simulate
from scoring.programme import PRIOR
from scoring.rules import RULES, Yardstick
from scoring.score import Score, score
from scoring.table import (
    AGAIN,
    CERTAINTIES,
    ONCE,
    OTHERWISE,
    SIGNALS,
    Judged,
    Table,
    fit_table,
    judge_table,
    places,
    read_table,
    repetitions,
    signals_right_at_least,
    step_of,
    unjudged,
    watched,
)
from scoring.table_checks import against_the_rest
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


def falling_table(seed: int, pairs: int = 20, rows: int = 8) -> Table:
    """Pairs that begin high, and from the sixth check-in on fall or stay, step by step or at once."""
    rng = np.random.default_rng(seed)
    falls = np.cumsum(rng.integers(0, 3, (pairs, rows)) * (np.arange(rows) >= 5), axis=1)
    values = np.clip(rng.integers(4, 6, (pairs, rows, 3)) - falls[:, :, None], 1, 5).astype(float)
    return table(np.repeat(range(pairs), rows).tolist(), list(range(pairs * rows)), values.reshape(-1, 3).tolist())


def same(one: Judged, other: Judged, rows: np.ndarray, others: np.ndarray) -> None:
    for name in Judged.__slots__:
        np.testing.assert_array_equal(getattr(one, name)[rows], getattr(other, name)[others], err_msg=name)


def alike(one: Judged, other: Judged) -> None:
    for name in Judged.__slots__:
        np.testing.assert_allclose(getattr(one, name), getattr(other, name), err_msg=name)


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (random_table(1), "dip"),
        (random_table(1, 2, 90), "dip"),
        (random_table(1, 20, 40), "low"),
        (falling_table(3), "slide"),
    ],
    ids=["many", "long", "short", "falling"],
)
def test_a_table_and_a_tap_agree(given: Table, told: str) -> None:
    judged = judge_table(given, PRIOR)
    seen: set[str] = set()
    for pair in range(given.pair.max() + 1):
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
                numbers = [getattr(judged, name)[row] for name in ("score", "expected", "low", "high", "surprise")]
                assert numbers == pytest.approx([now.percent, found.expected, found.low, found.high, found.surprise])
                kinds = {kind for place, kind in enumerate(SIGNALS) if judged.signals[row] >> place & 1}
                assert kinds == {signal.kind for signal in found.signals}
                sure = {CERTAINTIES.index(signal.certainty) for signal in found.signals[:1]} or {0}
                assert {judged.sure[row]} == sure
                for signal in found.signals:
                    assert signal.kind != "component" or OWN.items[judged.component[row]].id == signal.moved_most
                assert judged.earlier[row] == sum(each is not None for each in earlier)
                seen |= kinds
            earlier.append(now)
    assert told in seen


def test_blocks_of_few_pairs_give_the_same_and_tell_how_far_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    given = random_table(6)
    whole, told = judge_table(given, PRIOR), array("q")
    monkeypatch.setattr(scoring.table, "_CELLS", 60)
    alike(judge_table(given, PRIOR, told.append), whole)
    assert len(told) > 5
    assert sum(told) == given.scored.sum()
    monkeypatch.setattr(scoring.table, "_MOST_TOGETHER", 2)
    alike(judge_table(given, PRIOR), whole)


def test_a_table_is_fitted_to_evenly_taken_pairs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Seven pairs, the third without a scored row; one is longer than is looked at."""
    counts = (1, 2, 0, 5, 9, 3, 4)
    pair = [n for n, count in enumerate(counts) for _ in range(max(count, 1))]
    values = [[5, 4, 3] if counts[n] else [NAN, NAN, 5] for n in pair]
    given = table(pair, list(range(len(pair))), values)
    monkeypatch.setattr(scoring.table, "fit_programme", lambda *args: args)
    monkeypatch.setattr(scoring.table, "_PLACES_FITTED", 6)
    fitted: Any = fit_table(given, ("a", "b", "c"), 25.0, 0.03)
    ratings, *rest = fitted
    assert rest == [("a", "b", "c"), 25.0, 0.03]
    assert (~np.isnan(ratings)).all(axis=2).sum(axis=1).tolist() == [1, 2, 5, 6, 3, 4]
    assert ratings[0, 0].tolist() == [100, 75, 50]
    assert ratings.shape == (6, 6, 3)
    monkeypatch.setattr(scoring.table, "_FITTED", 3)
    fitted = fit_table(given, ("a", "b", "c"), 25.0, 0.03)
    ratings = fitted[0]
    assert (~np.isnan(ratings)).all(axis=2).sum(axis=1).tolist() == [1, 5, 3]
    fitted = fit_table(table([0], [1], [[5, 4, 3]]), ("a", "b", "c"), 25.0, 0.03)
    short = fitted[0]
    assert short.shape == (1, 3, 3)
    fitted = fit_table(table([], [], []), ("a", "b", "c"), 25.0, 0.03)
    none = fitted[0]
    assert none.shape == (1, 3, 3)
    assert np.isnan(none).all()


def test_how_many_signals_are_right_at_least() -> None:
    """Certain ones alone: two of three. Those that the budget is about have two earlier ones."""
    judged = unjudged(3)
    assert signals_right_at_least(judged, PRIOR) is None
    assert watched(judged) == 0
    judged.sure[:2], judged.surprise[:] = [1, 3], [2.5, 3.5, 9.0]
    judged.earlier[:] = [1, 2, 9]
    chances = [PRIOR.chance_right(surprise) for surprise in (2.5, 3.5)]
    assert signals_right_at_least(judged, PRIOR) == round(sum(chances) / 2, 2)
    assert watched(judged) == 2


def test_no_row_depends_on_later_ones() -> None:
    given = random_table(2)
    whole = judge_table(given, PRIOR)
    keep = np.flatnonzero(given.order < 90)
    cut = Table(
        given.pair[keep],
        given.order[keep],
        given.percents[keep],
        given.usable[keep],
        given.needed,
        given.repeated[keep],
    )
    same(judge_table(cut, PRIOR), whole, np.arange(len(keep)), keep)


def test_another_client_does_not_matter() -> None:
    given = random_table(3)
    whole = judge_table(given, PRIOR)
    keep = np.flatnonzero(given.pair != 4)
    rest = Table(
        given.pair[keep],
        given.order[keep],
        given.percents[keep],
        given.usable[keep],
        given.needed,
        given.repeated[keep],
    )
    same(judge_table(rest, PRIOR), whole, np.arange(len(keep)), keep)


def test_the_order_of_rows_does_not_matter() -> None:
    given = random_table(4)
    turn = np.random.default_rng(1).permutation(len(given.pair))
    turned = Table(
        given.pair[turn],
        given.order[turn],
        given.percents[turn],
        given.usable[turn],
        given.needed,
        given.repeated[turn],
    )
    same(judge_table(turned, PRIOR), judge_table(given, PRIOR), np.arange(len(turn)), turn)


def test_of_duplicates_neither_row_is_used() -> None:
    given = table([0, 0, 0, 1], [1, 1, 2, 1], [[5, 5, 5], [5, 5, 4], [5, 5, 5], [5, 5, 5]])
    assert given.usable.tolist() == [False, False, True, True]
    assert places(given).tolist() == [0, 0, 1, 1]
    found = list(lines(given, judge_table(given, PRIOR), ("goals", "tasks", "bond"), np.zeros((4, 3), dtype=np.bool_)))
    assert [line.repeated for line in found] == [OTHERWISE, OTHERWISE, ONCE, ONCE]


def test_a_tables_lines_are_what_a_plain_loop_makes_of_it() -> None:
    """Of more rows than are made at once."""
    rng, rows, items = np.random.default_rng(4), 20_050, ("goals", "tasks", "bond")
    values = rng.integers(1, 7, (rows, 3)).astype(float)  # a six is out of range
    values[rng.random(values.shape) < 0.1] = NAN
    pairs, orders = array("q", (np.arange(rows) // 5).tolist()), array("d", (np.arange(rows) % 5).tolist())
    given, wrong = read_table(pairs, orders, array("d", values.ravel()), OWN.items, OWN.needed)
    numbers = rng.normal(50, 20, (5, rows))
    numbers[rng.random(numbers.shape) < 0.1] = NAN
    whole = [rng.integers(0, below, rows) for below in (2 ** len(SIGNALS), 3, len(CERTAINTIES), 5)]
    judged, numbered = Judged(*numbers, *whole), places(given)
    found = list(lines(given, judged, items, wrong))
    assert len(found) == rows
    for row, line in enumerate(found):
        told = [line.score, line.expected, line.low, line.high, line.surprise]
        assert told == [None if v != v else round(v, 4) for v in numbers[:, row].tolist()]
        kinds = [kind for place, kind in enumerate(SIGNALS) if whole[0][row] & 2**place]
        names = [f"component:{items[whole[1][row]]}" if kind == "component" else kind for kind in kinds]
        assert (line.signal, line.certainty) == (";".join(names), CERTAINTIES[whole[2][row]])
        assert (line.answered, line.place) == (int((values[row] <= 5).sum()), numbered[row])
        assert line.wrong == tuple(place for place in range(3) if values[row, place] == 6)


def test_places_are_those_that_a_plain_loop_counts() -> None:
    given = random_table(7, 5, 60)
    given.usable[::7] = False
    wanted = [
        sum(given.usable[n] and given.pair[n] == pair and given.order[n] <= order for n in range(60)) if usable else 0
        for pair, order, usable in zip(given.pair, given.order, given.usable, strict=True)
    ]
    assert places(given).tolist() == wanted


def test_a_row_that_is_said_again_counts_once_unless_one_of_them_is_not_sound() -> None:
    rows = [[5, NAN, 5]] * 3 + [[4, 4, 4]] * 2 + [[3, 3, 3]] * 2
    pair, order = array("q", [0, 1, 0, 0, 0, -1, -1]), array("d", [1, 1, 1, 2, 2, 1, 1])
    flat = array("d", [value for row in rows for value in row])
    found, _ = read_table(pair, order, flat, OWN.items, OWN.needed, spoilt={4})
    assert found.repeated.tolist() == [ONCE, ONCE, AGAIN, OTHERWISE, OTHERWISE, ONCE, ONCE]
    assert found.usable.tolist() == [True, True, False, False, False, False, False]


@pytest.mark.parametrize("seed", range(5))
def test_repetitions_are_those_that_a_plain_loop_finds(seed: int) -> None:
    print("seed", seed)
    rng = np.random.default_rng(seed)
    pair, order = rng.integers(-1, 4, 60), rng.choice([1.0, 2.0, 3.0, NAN], 60)
    raw, sound = rng.choice([1.0, NAN], (60, 2)), rng.random(60) < 0.9
    wanted = []
    for at in range(60):
        twins = [n for n in range(60) if pair[n] == pair[at] >= 0 and order[n] == order[at]]
        agree = all(sound[n] and np.array_equal(raw[n], raw[twins[0]], equal_nan=True) for n in twins)
        wanted.append(ONCE if len(twins) < 2 or (agree and at == twins[0]) else AGAIN if agree else OTHERWISE)
    assert repetitions(pair, order, raw, sound).tolist() == wanted


def test_an_item_that_runs_against_the_others_is_found_and_no_other() -> None:
    rng = np.random.default_rng(3)
    level = rng.normal(3, 0.8, (60, 1)) + rng.normal(0, 0.6, (60, 3))
    values = np.clip(np.rint(level), 1, 5)
    values[rng.random(values.shape) < 0.1] = NAN
    right = table([0] * 60, list(range(60)), values.tolist())
    assert against_the_rest(right) == ()
    values[:, 1] = 6 - values[:, 1]
    (found,) = against_the_rest(table([0] * 60, list(range(60)), values.tolist()))
    assert (found.place, found.correlation < -0.3, found.rows > 30) == (1, True, True)
    four = tuple(Item(name, None, 1, 5) for name in "abcd")
    flat = array("d", np.column_stack([values, values[:, 0]]).ravel())
    more, _ = read_table(array("q", [0] * 60), array("d", range(60)), flat, four, 2)
    assert [each.place for each in against_the_rest(more)] == [1]
    assert against_the_rest(table([0] * 15, list(range(15)), values[:15].tolist())) == ()


def many_items(values: np.ndarray, needed: int = 1) -> Table:
    """One pair's answers, from 1 to 5, to so many items."""
    items = tuple(Item(f"item{place}", None, 1, 5) for place in range(values.shape[1]))
    flat = array("d", values.ravel())
    return read_table(array("q", [0] * len(values)), array("d", range(len(values))), flat, items, needed)[0]


def test_how_an_item_goes_with_the_others_is_their_correlation(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = np.random.default_rng(3)
    values = np.clip(np.rint(rng.normal(3, 0.8, (60, 1)) + rng.normal(0, 0.5, (60, 8))), 1, 5)
    values[:, 1] = np.clip(6 - values[:, 1] + rng.integers(-1, 2, 60), 1, 5)
    values[:, 3] = 6 - values[:, 3]
    values[:, 6] = 3
    values[rng.random(values.shape) < 0.2] = NAN
    values[15:, 7] = NAN  # of an item that is hardly ever answered nothing is known
    found = against_the_rest(many_items(values))
    assert [each.place for each in found] == [1, 3]
    assert found[1].correlation < found[0].correlation, "which of them is turned first"
    for place, turned in ((3, None), (1, 3)):
        others = values.copy()
        if turned is not None:
            others[:, turned] = 6 - others[:, turned]
        rest = np.delete(others, place, axis=1)
        both = ~np.isnan(values[:, place]) & ~np.isnan(rest).all(axis=1)
        (told,) = (each for each in found if each.place == place)
        expected = np.corrcoef(values[both, place], np.nanmean(rest[both], axis=1))[0, 1]
        assert [told.correlation, told.rows] == pytest.approx([expected, both.sum()])
    monkeypatch.setattr(scoring.table_checks, "_MOST", 30)
    assert {each.rows for each in against_the_rest(many_items(values))} <= set(range(15, 31))


def test_it_takes_twenty_rows_and_more_than_chance_to_call_an_item_turned() -> None:
    steps = np.arange(20) % 5 + 1.0
    turned = np.column_stack([steps, 6 - steps, steps])
    turned[1, 2] = NAN  # one other is enough, none is not
    turned = np.vstack([[5, NAN, NAN], turned])
    assert [each.rows for each in against_the_rest(many_items(turned))] == [20]
    assert against_the_rest(many_items(turned[:-1])) == ()
    chance = np.random.default_rng(13).integers(1, 6, (24, 3)).astype(float)
    assert np.corrcoef(chance[:, 0], chance[:, 1:].mean(axis=1))[0, 1] < -0.3
    assert against_the_rest(many_items(chance)) == ()


def test_one_item_alone_has_no_component() -> None:
    """A component is one item that fell although the others did not: with no others there is none."""
    one = fit_programme(np.zeros((0, 16, 1)), ("only",), 25.0, 0.05)
    rng = np.random.default_rng(1)
    history = rng.choice([50.0, 75.0, 100.0], (400, 6, 1))
    now = rng.choice([0.0, 25.0, 50.0, 75.0], (400, 1))
    found = judge(history, np.ones(history.shape, dtype=np.bool_), now, one, 6)
    assert np.isneginf(found.surprises[:, KINDS.index("component")]).all()
    assert (found.surprises[:, KINDS.index("dip")] > one.threshold).any()
    full = np.full((1, 3, 3), 100.0)
    alone = judge(full, ~np.isnan(full), np.array([[NAN, 0.0, NAN]]), PRIOR, 3)
    assert np.isneginf(alone.surprises[:, KINDS.index("component")]).all()


def test_values_out_of_range_are_never_used() -> None:
    flat = array("d", [6, 4, 4, 5, 5, 0, 1, 5, 3])
    found, wrong = read_table(array("q", [0, 0, 0]), array("d", [1, 2, 3]), flat, OWN.items, OWN.needed)
    assert wrong.tolist() == [[True, False, False], [False, False, True], [False, False, False]]
    assert np.isnan(found.percents[0, 0])
    assert found.usable.tolist() == [False, False, True]
    assert judge_table(found, PRIOR).score == pytest.approx([NAN, NAN, 50], nan_ok=True)


def test_an_item_that_is_turned_counts_from_its_other_end() -> None:
    items = (Item("a", None, 0, 10), Item("b", None, 1, 5, reverse=True))
    found, _ = read_table(array("q", [0]), array("d", [1]), array("d", [4, 4]), items, 1)
    assert found.percents.tolist() == [[40, 25]]


def test_the_step_is_seen_in_the_answers() -> None:
    assert step_of(table([0], [1], [[1, 5, 3]]), OWN.items) == 25
    assert step_of(table([0], [1], [[1, 4.5, 3]]), OWN.items) == 0
    alone = read_table(array("q", [0]), array("d", [1]), array("d", [4]), OWN.items[:1], 1)[0]
    assert step_of(alone, OWN.items[:1]) == 25


@pytest.mark.parametrize("name", RULES)
def test_a_published_rule_signals_a_fall_to_the_bottom(name: str) -> None:
    values = [[4, 5, 4], [5, 4, 4], [4, 4, 5], [5, 5, 4], [4, 5, 4], [4, 4, 4], [1, 1, 1]]
    given = table([0] * 7, list(range(7)), values)
    found, limit = judged_by_rule(given, judge_table(given, PRIOR), PRIOR, RULES[name], None)
    assert limit == RULES[name].constant
    assert found.signals[-1] == 1


@pytest.mark.parametrize("name", RULES)
def test_a_published_rule_over_a_table_is_what_a_plain_loop_finds(name: str) -> None:
    rule, norms = RULES[name], PRIOR.norms
    yardstick = Yardstick(norms.mean, float(np.hypot(norms.between, norms.within)), norms.within)
    late = falling_table(3)
    turn = np.arange(len(late.pair))[::-1]
    given = Table(late.pair[turn], late.order[turn], late.percents[turn], late.usable[turn], 2, late.repeated[turn])
    judged, limit = judged_by_rule(given, judge_table(given, PRIOR), PRIOR, rule, None)
    totals = given.percents.mean(axis=1)
    for row, (pair, order) in enumerate(zip(given.pair, given.order, strict=True)):
        earlier = np.flatnonzero((given.pair == pair) & (given.order < order))
        before = totals[earlier[np.argsort(given.order[earlier])]]
        if len(before) < rule.needs:
            assert np.isnan(judged.surprise[row])
        else:
            (found,) = rule.statistic(before[None, :], totals[[row]], yardstick)
            assert judged.surprise[row] == pytest.approx(found, nan_ok=True) or found == judged.surprise[row] == -np.inf
        assert judged.signals[row] == int(judged.surprise[row] > limit)
    assert not judged.sure.any()


@pytest.mark.parametrize("name", RULES)
def test_a_rule_that_is_calibrated_keeps_to_the_budget_in_another_quiet_programme(name: str) -> None:
    rule, norms = RULES[name], PRIOR.norms
    given = table([0], [1], [[4, 4, 4]])
    limit, again = (judged_by_rule(given, judge_table(given, PRIOR), PRIOR, rule, 0.05)[1] for _ in range(2))
    assert limit == again
    drawn, kind = simulate(PRIOR.latent, np.ones((2_000, 16, 3), dtype=np.bool_), np.asarray(norms.offsets), 25.0, 7)
    yardstick = Yardstick(norms.mean, float(np.hypot(norms.between, norms.within)), norms.within)
    totals, found = drawn.mean(axis=2), []
    for place in range(max(2, rule.needs), 16):
        quiet = kind[:, place] == QUIET
        found.append(rule.statistic(totals[quiet, :place], totals[quiet, place], yardstick))
    quiet_ones = np.concatenate(found)
    assert np.mean(quiet_ones > limit) < 0.06
    assert np.mean(quiet_ones > limit - 1e-6) > 0.04, "answers go by steps, and many reach a limit alike"
