"""Dips: what signals, what does not, and what must not matter."""

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from scoring.detect import Certainty, Finding, certainty, detect, is_back_in_range, judge, went_down
from scoring.instrument import load_instrument
from scoring.latent import KINDS
from scoring.programme import PRIOR, Programme
from scoring.score import Score, score

OWN = load_instrument("own")
ITEMS = ("goals", "tasks", "bond")


def check_in(*answers: int | None) -> Score:
    found = score(OWN, dict(zip(ITEMS, answers, strict=True)))
    assert found is not None
    return found


def find(current: Score, *earlier: Score | None) -> Finding:
    return detect(current, earlier, PRIOR)


USUAL = (
    check_in(4, 4, 5),
    check_in(5, 4, 5),
    check_in(4, 4, 4),
    check_in(4, 5, 5),
    check_in(5, 4, 4),
    check_in(4, 4, 5),
)
check_ins = st.builds(check_in, st.integers(1, 5), st.integers(1, 5), st.integers(1, 5))


def test_one_low_check_in_after_six_usual_ones_is_a_dip_and_firm_where_rises_are_rare() -> None:
    signal = find(check_in(2, 2, 2), *USUAL).signals[0]
    assert (signal.kind, signal.certainty, signal.earlier) == ("dip", Certainty.TENTATIVE, 6)
    known = replace(PRIOR, beside_rises=(3.0,) * 8, history=800)
    firm = detect(check_in(2, 2, 2), USUAL, known).signals[0]
    share = known.chance_right(signal.surprise)
    assert firm == replace(signal, certainty=Certainty.FIRM, share=share, history=800)
    fair = detect(check_in(2, 2, 2), USUAL, replace(known, history=799)).signals[0]
    assert fair == replace(firm, certainty=Certainty.FAIR, history=799)
    assert signal.share == PRIOR.chance_right(signal.surprise) < 0.5 < 0.75 < firm.share
    assert signal.score == 25
    assert signal.score < signal.low < signal.expected < signal.high
    assert signal.moved_most == "bond"


def test_a_usual_check_in_is_quiet() -> None:
    found = find(check_in(4, 4, 4), *USUAL)
    assert not found.signals
    assert found.low < 75 < found.high


def test_a_low_first_check_in_is_judged_beside_the_programme_alone() -> None:
    low, usual = find(check_in(1, 1, 1)), find(check_in(4, 4, 4))
    (signal,) = low.signals
    assert (signal.kind, signal.certainty, signal.earlier) == ("low", Certainty.TENTATIVE, 0)
    assert not usual.signals
    assert low.expected == usual.expected


def test_one_earlier_check_in_can_only_signal_tentatively() -> None:
    signals = find(check_in(1, 1, 1), check_in(5, 5, 5)).signals
    assert {signal.certainty for signal in signals} == {Certainty.TENTATIVE}
    assert "dip" in {signal.kind for signal in signals}


def test_one_component_that_falls_alone_is_found_and_named() -> None:
    first = find(check_in(5, 5, 2), *[check_in(5, 5, 5), check_in(5, 4, 5), check_in(5, 5, 4)] * 2).signals[0]
    assert (first.kind, first.moved_most, first.items, first.score) == ("component", "bond", ("bond",), 25)
    assert first.score < first.low < first.expected


def test_the_same_fall_says_less_where_the_item_is_noisy() -> None:
    uneven = replace(PRIOR, norms=replace(PRIOR.norms, noises=(1.4, 0.7, 0.75)))
    usual = [check_in(5, 5, 5), check_in(4, 5, 5), check_in(5, 4, 5), check_in(5, 5, 4)]
    noisy, steady = (detect(now, usual, uneven).surprise for now in (check_in(2, 5, 5), check_in(5, 2, 5)))
    assert noisy < steady
    assert detect(check_in(2, 5, 5), usual, PRIOR).surprise == pytest.approx(
        detect(check_in(5, 2, 5), usual, PRIOR).surprise, abs=0.02
    )


def test_a_slide_raises_the_slides_part_before_any_single_check_in_is_odd() -> None:
    falling = [check_in(5, 5, 5)] * 4 + [check_in(5, 5, 4), check_in(4, 5, 4), check_in(4, 4, 4), check_in(4, 4, 3)]
    level = [check_in(5, 5, 4), check_in(4, 5, 4), check_in(4, 4, 4), check_in(4, 4, 3)] * 2
    now = check_in(3, 3, 3)
    assert find(now, *falling).surprise > find(now, *level).surprise


def test_only_the_same_items_are_compared() -> None:
    earlier = [check_in(5, 5, 1), check_in(5, 5, 1), None, check_in(5, None, 1), check_in(5, 5, 1)]
    found = find(check_in(5, 5, None), *earlier)
    assert not found.signals
    assert found.expected > 90
    signal = find(check_in(1, 1, None), *earlier).signals[0]
    assert (signal.earlier, signal.items) == (4, ("goals", "tasks"))


def test_back_in_range_is_judged_over_the_items_that_signalled() -> None:
    signal = find(check_in(2, 2, 2), *USUAL).signals[0]
    assert is_back_in_range(check_in(4, 4, 4), signal.low, signal.items)
    assert not is_back_in_range(check_in(2, 3, 2), signal.low, signal.items)
    assert not is_back_in_range(check_in(5, 5, None), signal.low, signal.items)


@given(check_ins, st.integers(2, 12))
def test_a_constant_history_never_signals(same: Score, times: int) -> None:
    assert not find(same, *[same] * times).signals


@given(check_ins, st.lists(st.sampled_from([*ITEMS, None]), min_size=3, max_size=9))
def test_a_constant_history_with_unanswered_items_never_signals(same: Score, skipped: list[str | None]) -> None:
    *earlier, now = [replace(same, items={k: v for k, v in same.items.items() if k != left}) for left in skipped]
    assert not find(now, *earlier).signals


@given(
    st.integers(3, 5).map(lambda value: check_in(value, value, value)) | check_ins,
    st.integers(1, 9),
    st.tuples(*[st.floats(0, 1)] * 3),
    st.tuples(*[st.floats(0, 1)] * 2),
)
@example(check_in(2, 5, 5), 1, (0.0, 0.0, 1.0), (0.125, 0.25))
def test_the_same_drop_scaled_up_is_never_less_surprising(
    same: Score, times: int, drop: tuple[float, float, float], shares: tuple[float, float]
) -> None:
    """A drop of any shape from what is usual, as far as the scale goes: two shares of it."""
    shape = {item: part if part > 0.01 else 0.0 for item, part in zip(ITEMS, drop, strict=True)}
    room = min((same.items[item] / part for item, part in shape.items() if part), default=0.0)
    fallen = [
        replace(same, items={item: same.items[item] - share * room * shape[item] for item in ITEMS})
        for share in sorted(shares)
    ]
    if room > 0:
        less, more = (find(now, *[same] * times).surprise for now in fallen)
        assert more >= less - 1e-9


@given(st.lists(check_ins, min_size=1, max_size=8), st.integers(2, 5), st.integers(1, 4))
def test_a_deeper_drop_is_never_less_surprising(history: list[Score], value: int, fall: int) -> None:
    shallow, deep = check_in(value, value, value), check_in(*[max(1, value - fall)] * 3)
    assert find(deep, *history).surprise >= find(shallow, *history).surprise - 1e-9


def of_each_kind(now: Score, history: list[Score]) -> list[float]:
    """The surprise of each kind's part."""
    rows = np.array([[[each.items[item] for item in ITEMS] for each in (*history, now)]])
    found = judge(rows[:, :-1], np.ones_like(rows[:, :-1], dtype=np.bool_), rows[:, -1], PRIOR, len(history))
    return [float(each) for each in found.surprises[0, : len(KINDS)]]


@given(st.lists(check_ins, min_size=2, max_size=9), check_ins, st.sampled_from(ITEMS), st.integers(1, 4))
def test_a_step_further_down_on_one_item_takes_no_dip_and_no_slide_away(
    history: list[Score], now: Score, item: str, steps: int
) -> None:
    """A component it may: that others fell as well is what tells it from a dip."""
    further = replace(now, items={**now.items, item: max(0.0, now.items[item] - 25.0 * steps)})
    before, after = (dict(zip(KINDS, of_each_kind(each, history), strict=True)) for each in (now, further))
    assert after["dip"] >= before["dip"] - 1e-9
    assert after["slide"] >= before["slide"] - 1e-9


@given(st.lists(st.tuples(*[st.integers(1, 5)] * 3), min_size=2, max_size=8), st.integers(2, 40), st.integers(-50, 50))
def test_on_another_scale_nothing_else_is_found(answers: list[tuple[int, ...]], width: int, low: int) -> None:
    """The same answers on a scale of other numbers, upside down where the item is."""
    wide = tuple(replace(each, low=low, high=low + 4 * width, reverse=True) for each in OWN.items)
    other = replace(OWN, items=wide)
    turned = [score(other, {i: low + width * (5 - a) for i, a in zip(ITEMS, each, strict=True)}) for each in answers]
    *earlier, now = [check_in(*each) for each in answers]
    assert turned[-1] is not None
    assert detect(turned[-1], turned[:-1], PRIOR) == find(now, *earlier)


def test_a_programme_survives_the_database() -> None:
    assert Programme.from_json(PRIOR.to_json()) == PRIOR


@pytest.mark.parametrize("text", ["{}", "[]", PRIOR.to_json().replace('"mean"', '"average"')])
def test_a_programme_with_other_keys_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"no such key|found nothing for|expected a table"):
        Programme.from_json(text)


@pytest.mark.parametrize(
    ("there", "put", "said"),
    [
        ('"step": 25.0', '"step": "25"', "Programme.step: found '25', expected a number"),
        ('"within": ', '"within": null, "x": ', r"Latent.x: there is no such key"),
        ('"range_low": ', '"range_low": NaN, "first_low": ', "Programme.range_low: found nan, expected a number"),
        (
            '"items": ["goals", ',
            '"items": [1, ',
            r"Programme.items: found .1, 'tasks', 'bond'., expected a list of names",
        ),
    ],
)
def test_a_programme_with_other_values_is_refused_before_it_is_used(there: str, put: str, said: str) -> None:
    text = PRIOR.to_json()
    assert there in text
    with pytest.raises(ValueError, match=said):
        Programme.from_json(text.replace(there, put, 1))


def test_every_single_value_of_a_programme_is_looked_at() -> None:
    """Whatever is made nothing, or a text, in a saved programme is told by its name; an item may be called anything."""

    def spoilt(value: Any, bad: object) -> Iterator[Any]:
        if isinstance(value, dict):
            for key, part in value.items():
                if key == "items":
                    continue
                yield from ({**value, key: other} for other in spoilt(part, bad))
        elif isinstance(value, list):
            for place in (0, len(value) - 1):
                yield from ([*value[:place], other, *value[place + 1 :]] for other in spoilt(value[place], bad))
            yield value[:-1]
        yield bad

    bads: tuple[object, ...] = (None, "1", [[]])
    for bad in bads:
        for data in spoilt(json.loads(PRIOR.to_json()), bad):
            with pytest.raises(ValueError, match=r": \w"):
                Programme.from_mapping(data)


def test_all_that_is_wrong_with_a_programme_is_named() -> None:
    with pytest.raises(ValueError, match=r"budget: 0.7.*norms.offsets.*weights"):
        replace(PRIOR, budget=0.7, items=("goals",), weights=())


@given(check_ins, st.lists(check_ins, min_size=2, max_size=6), st.permutations(ITEMS))
def test_the_order_of_items_is_irrelevant(current: Score, earlier: list[Score], order: list[str]) -> None:
    turned = [replace(s, items={item: s.items[item] for item in order}) for s in (current, *earlier)]
    assert detect(turned[0], turned[1:], PRIOR).surprise == detect(current, earlier, PRIOR).surprise


def test_another_programme_mean_moves_the_expectation_of_a_short_history() -> None:
    higher = detect(check_in(4, 4, 4), [check_in(4, 4, 4)], PRIOR.around(95.0, 30))
    assert higher.expected > find(check_in(4, 4, 4), check_in(4, 4, 4)).expected
    halfway = (PRIOR.norms.mean + 60.0) / 2
    assert PRIOR.around(60.0, 10) == replace(PRIOR, norms=replace(PRIOR.norms, mean=halfway))
    assert PRIOR.around(0.0, 0) == PRIOR


def test_an_item_the_programme_does_not_know_is_refused() -> None:
    with pytest.raises(ValueError, match=r"does not know mood, sleep$"):
        find(replace(check_in(4, 4, 4), items={"mood": 50.0, "goals": 50.0, "sleep": 50.0}))


@pytest.mark.parametrize(
    ("totals", "slid"),
    [
        ((90, 80, 70), True),
        ((100, 75, 75, 50), True),
        ((50, 90, 85, 80), True),
        ((100, 100, 0, 25), False),  # up again
        ((90, 85, 20), False),  # one great fall: a dip
        ((80, 70), False),
        ((80, 70, 70), False),  # this time nothing fell
        ((90, 80, 70, 70), False),
        ((90, 80, 85, 75), False),  # up between the two falls
        ((100, 75, 0), True),  # three quarters of the whole, and no more
        ((100, 76, 0), False),
        ((70,), False),
    ],
)
def test_a_slide_is_two_falls_in_a_row_and_no_great_one(totals: tuple[float, ...], slid: bool) -> None:
    assert went_down(totals) is slid


@given(st.lists(check_ins, min_size=2, max_size=8), check_ins)
def test_whatever_is_called_a_slide_went_down_little_by_little(earlier: list[Score], now: Score) -> None:
    kinds = [signal.kind for signal in find(now, *earlier).signals]
    assert len(kinds) == len(set(kinds))
    if "slide" in kinds:
        assert now.percent < earlier[-1].percent
        assert went_down([*(each.percent for each in earlier), now.percent])


def test_up_again_after_nothing_is_not_called_a_slide() -> None:
    best, nothing = check_in(5, 5, 5), check_in(1, 1, 1)
    found = find(check_in(2, 2, 2), best, best, nothing)
    assert "slide" not in [signal.kind for signal in found.signals]


@given(check_ins, check_ins)
def test_a_low_start_is_below_the_range_it_names_and_that_is_where_others_start(first: Score, second: Score) -> None:
    start = find(first)
    for place, signal in [*((0, each) for each in start.signals), *((1, each) for each in find(second, first).signals)]:
        if signal.kind == "low":
            assert signal.score < signal.low < signal.expected
            assert signal.moved_most is None
            assert place or (signal.low, signal.high) == (start.low, start.high)


def test_where_all_fell_alike_none_moved_most() -> None:
    signal = find(check_in(2, 2, 2), *[check_in(5, 5, 5)] * 6).signals[0]
    assert (signal.kind, signal.moved_most) == ("dip", None)


@pytest.mark.parametrize(("chance", "earlier", "sure"), [
    (0.49, 5, Certainty.TENTATIVE), (0.5, 5, Certainty.FAIR), (0.75, 5, Certainty.FAIR), (0.76, 5, Certainty.FIRM),
    (0.99, 1, Certainty.TENTATIVE), (0.99, 2, Certainty.FIRM), (0.6, 2, Certainty.FAIR),
])  # fmt: skip
def test_how_sure_is_said_by_how_often_it_is_right(
    monkeypatch: pytest.MonkeyPatch, chance: float, earlier: int, sure: Certainty
) -> None:
    monkeypatch.setattr(Programme, "chance_right", lambda self, surprise: chance)
    assert certainty(1.0, earlier, replace(PRIOR, history=800)) is sure
    assert certainty(1.0, earlier, PRIOR) is min(sure, Certainty.FAIR, key=list(Certainty).index)
