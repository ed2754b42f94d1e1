"""Instruments are data, and a wrong one says everything that is wrong with it."""

from importlib import resources

import pytest

from scoring.instrument import InstrumentError, load_instrument, parse_instrument

OWN = (resources.files("scoring") / "instruments" / "own.toml").read_text("utf-8")


def test_the_own_instrument_asks_goals_tasks_and_bond_and_tension_apart() -> None:
    own = load_instrument("own")
    assert [(item.id, item.subscale, item.low, item.high) for item in own.items] == [
        ("goals", "goal", 1, 5),
        ("tasks", "task", 1, 5),
        ("bond", "bond", 1, 5),
    ]
    assert own.apart is not None
    assert own.apart.options == ("no", "sorted_out", "a_little", "clearly", "strongly")
    assert not own.validated
    assert own.needed == 2


def test_an_unknown_instrument_is_refused() -> None:
    with pytest.raises(InstrumentError, match="no such instrument"):
        load_instrument("nobody")
    with pytest.raises(InstrumentError):
        load_instrument("../instruments/own")


def test_all_problems_are_named_at_once() -> None:
    text = OWN.replace("version = 1", "version = true").replace('id = "tasks"', 'id = "goals"', 1)
    text = text.replace('subscale = "bond"\nlow = 1', 'subscale = "soul"\nlow = 5')
    text = text.replace("answered_at_least = 0.5", "answered_at_least = 2\nwordy = 3")
    with pytest.raises(InstrumentError) as caught:
        parse_instrument(text, "mine")
    assert caught.value.problems == (
        "version: True is not of type int",
        "wordy: not a known key",
        "answered_at_least: 2 is not above 0 and up to 1",
        "items[3]: low 5 is not below high 5",
        "items[3].subscale: 'soul' is not one of goal, task, bond",
        "items: 'goals' stands 2 times",
        "items: all scored items must share one range",
    )


@pytest.mark.parametrize("text", ["", "items = 3", "items = [3]", "apart = 3", "apart = {id = 'a'}", "=", "a=1"])
def test_whatever_is_read_is_refused_with_problems(text: str) -> None:
    with pytest.raises(InstrumentError) as caught:
        parse_instrument(text)
    assert caught.value.problems
