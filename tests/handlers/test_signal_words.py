"""What is said of a signal is no more than its numbers carry, in every state that leads there."""

import random
from dataclasses import asdict, replace
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.alerts.signal_words import Record, signal_words
from handlers.ground.turn import Site, Turn
from scoring.detect import detect
from scoring.instrument import load_instrument
from scoring.programme import PRIOR
from scoring.score import Score, score
from storage.database import Tx
from storage.people import Person

OWN = load_instrument("own")
ITEMS = ("goals", "tasks", "bond")
SITE = Site("bot")


class English:
    """A turn needs no more than words and a site here."""

    language, address, called = "en", "formal", "client"


TURN = Turn(cast(Tx, random), SITE, cast(Person, English()))
DIP: dict[str, Any] = {
    "kind": "dip", "certainty": "fair", "surprise": 3.0, "score": 25.0, "expected": 90.0, "low": 76.2, "high": 100.0,
    "earlier": 6, "moved_most": "tasks", "items": ITEMS, "share": 0.6,
}  # fmt: skip


def told(**changes: Any) -> str:
    return signal_words(TURN, "K7", {**DIP, **changes})


def check_in(*answers: int | None) -> Score:
    found = score(OWN, dict(zip(ITEMS, answers, strict=True)))
    assert found is not None
    return found


def test_with_a_history_of_its_own_the_range_is_usual() -> None:
    assert told() == (
        "The check-in was below K7's usual range (6 earlier). At least half of those like it are more than "
        "chance, as far as can be told.\n\n"
        "This time 25 of 100, usually 76 to 100. “Useful” moved most."
    )


def test_one_from_before_shares_were_known_to_hold_is_told_with_less() -> None:
    firm = {**DIP, "certainty": "firm", "share": 0.8}
    assert "At least three in four of those like it" in signal_words(TURN, "K7", firm)
    del firm["share"]
    assert "This may well be chance.\n" in signal_words(TURN, "K7", firm)
    assert "This may well be chance.\n" in told(certainty="tentative")


def test_where_the_programme_is_new_it_says_so() -> None:
    why = "too little was known of your programme then to say more."
    assert why in told(certainty="tentative", history=199)
    assert "This may well be chance.\n" in told(certainty="tentative", history=200)
    assert why not in told(certainty="fair", history=0)
    assert why not in told(certainty="tentative", history=0, earlier=1)  # of two check-ins nobody could say more


def test_what_the_reader_found_so_far_makes_less_of_it_and_never_more() -> None:
    def read(right: int, judged: int, **changes: Any) -> str:
        return signal_words(TURN, "K7", {**DIP, **changes}, Record(right, judged))

    assert read(2, 4) == told()  # too few to tell
    assert "as far as can be told. Of 5 such messages that you judged, 5 were right in your eyes.\n" in read(5, 5)
    assert "At least half of those like it" in read(5, 5)
    assert "This may well be chance. Of 12 such messages that you judged, one was right in your eyes." in read(1, 12)
    assert "too little was known" not in read(1, 12, history=150)
    assert "This may well be chance. Of 12 such messages that you judged, 2 were right in your eyes." in read(2, 12)
    firm = {"certainty": "firm", "share": 0.8}
    assert "At least three in four" in read(30, 30, **firm)
    assert "At least half" in read(4, 12, **firm)
    assert "At least three in four" not in read(30, 30)
    low = {"kind": "low", "certainty": "tentative", "low": 46.0, "earlier": 0, "moved_most": None}
    assert "judged" not in read(6, 9, **low)


def test_after_few_it_is_what_was_to_be_expected() -> None:
    assert told(earlier=2).endswith("25 of 100; 76 to 100 was to be expected after so few. “Useful” moved most.")
    assert "usual" not in told(earlier=2) + told(earlier=1, certainty="tentative")


@pytest.mark.parametrize(("score", "said"), [(80.0, "though not below the usual range"), (95.0, "not its total")])
def test_a_score_within_the_range_is_not_said_to_be_below_it(score: float, said: str) -> None:
    for certainty in ("tentative", "fair", "firm"):
        text = told(score=score, certainty=certainty)
        assert said in text
        assert "was below" not in text


def test_rounded_numbers_do_not_seem_to_meet() -> None:
    assert "This time 75 of 100, usually 76 to 100." in told(score=75.9, low=76.2)


def test_of_a_part_of_the_answers_it_says_so() -> None:
    assert "25 of 100 (over the 2 answers given), usually" in told(items=ITEMS[:2])


def test_a_start_is_beside_the_start_of_others() -> None:
    low = {"kind": "low", "certainty": "tentative", "low": 46.0, "earlier": 0, "moved_most": None}
    assert told(**low).endswith("This time 25 of 100; most start between 46 and 100.")
    assert told(**{**low, "low": 7.0, "high": 45.0, "earlier": 1}).endswith("This time 25 of 100.")  # frozen long ago


def test_one_answer_is_told_in_words() -> None:
    alone = {"kind": "component", "items": ("tasks",), "expected": 88.0, "low": 67.0}
    assert told(**alone).endswith("This time “A little”, usually from “Mostly” to “Fully, I would change nothing”.")
    assert told(**{**alone, "low": 80.0}).endswith("usually “Fully, I would change nothing”.")
    assert "100" not in told(**alone)


@given(
    st.lists(st.builds(check_in, *[st.integers(1, 5)] * 3), max_size=6),
    st.builds(check_in, st.integers(1, 5), st.integers(1, 5), st.none() | st.integers(1, 5)),
)
def test_whatever_the_detector_finds_can_be_said_and_is_so(earlier: list[Score], now: Score) -> None:
    programme = replace(PRIOR, budget=0.2)
    for signal in detect(now, earlier, programme).signals:
        text = signal_words(TURN, "K7", asdict(signal))
        assert ("usually" not in text) or len(earlier) >= 3
        if "below" in text and "not below" not in text:
            assert signal.score < signal.low
        if "little by little" in text:
            assert now.percent < earlier[-1].percent or now.prorated
        if not earlier and signal.score < signal.low:
            assert "most start between" in text
