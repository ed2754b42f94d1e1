"""A signal in one plain sentence and the numbers behind it: no more than the numbers can carry."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from handlers.ground.items import answer_words, options_of
from handlers.ground.turn import Turn
from scoring.chances import with_verdicts
from scoring.detect import Certainty, certainty_of

_OWN = 3  # with so many earlier check-ins a range is the pair's own; before, what others answer weighs as much
_FEW = 5  # judged, and it can be told how often they were right
_NEW = 200  # check-ins; with fewer of its own a programme tells next to nothing of chance
Details = Mapping[str, Any]


@dataclass(frozen=True)
class Record:
    """How many signals somebody judged to be right or chance, and how many of them were right in their eyes."""

    right: int = 0
    judged: int = 0


def signal_words(turn: Turn, code: str, details: Details, record: Record | None = None) -> str:
    """Telegram's HTML; `details` are those of a `scoring.detect.Signal`, of one frozen long ago too.

    record: what the reader found of such messages so far. It counts for them alone, and only ever makes less of it.
    """
    record = record or Record()
    values = {"code": code, "earlier": details["earlier"], "against": _against(details)}
    kind = details["kind"]
    sure = [turn.words(f"sure-{_sure(details, record)}")]
    if record.judged >= _FEW and kind != "low":
        sure.append(turn.words("sure-record", judged=record.judged, right=record.right))
    sentence = " ".join([turn.words(f"signal-{kind}", **values), *sure])
    moved = f"moved-{details.get('moved_most')}"
    most = [turn.words(moved)] if turn.words.has(moved) and kind != "low" else []
    numbers = [_numbers(turn, details)]  # of one answer alone nobody can read them before it is said which
    told = [*most, *numbers] if kind == "component" else [*numbers, *most]
    return f"{sentence}\n\n{' '.join(told)}"


def range_name(details: Details) -> str:
    """What the frozen range is: where others start, what was to be expected, or what is usual for the pair."""
    if details["kind"] == "low":
        return "start"
    return "usual" if details["earlier"] >= _OWN else "expected"


def was_below(details: Details) -> bool:
    """Whether the score lay below the range that was frozen with it; a signal can have other reasons."""
    return bool(details["score"] < details["low"])


def _sure(details: Details, record: Record) -> str:
    if details["kind"] == "low":
        return "low"
    unsure = details["certainty"] == Certainty.TENTATIVE and details["earlier"] > 1
    return "new" if unsure and details.get("history", _NEW) < _NEW else str(_certainty(details, record))


def _certainty(details: Details, record: Record) -> Certainty:
    """How sure it is; nothing is known of one from before shares were meant to hold whoever the clients are."""
    share = with_verdicts(details.get("share", 0.0), record.right, record.judged)
    return min(Certainty(details["certainty"]), certainty_of(share), key=list(Certainty).index)


def _against(details: Details) -> str:
    """How the score lies to what was expected: the end of what the sentence may say."""
    if was_below(details):
        return range_name(details)
    return "within" if details["score"] < details["expected"] else "aside"


def _numbers(turn: Turn, details: Details) -> str:
    if details["kind"] == "component":
        return _in_words(turn, details)
    score, low, high = round(details["score"]), round(details["low"]), round(details["high"])
    if was_below(details):
        low = max(low, math.floor(details["score"]) + 1)  # rounded, the two must not seem to meet
        score = min(score, low - 1)
    answered = len(details["items"])
    whole = answered == len(turn.site.instrument.items)
    which = range_name(details)
    if which == "start" and not was_below(details):
        which = "alone"
    values = {"score": score, "low": low, "high": high, "answered": 0 if whole else answered}
    return turn.words(f"numbers-{which}", **values)


def _in_words(turn: Turn, details: Details) -> str:
    """One answer has few steps, and no numbers between them."""
    item = details["items"][0]
    found = next((each for each in turn.site.instrument.items if each.id == item), None)
    if found is None:
        return turn.words("numbers-alone", score=round(details["score"]), answered=1)
    steps = sorted((found.percent(value), value) for value, _ in options_of(turn, item))
    usual = [v for percent, v in steps if details["low"] <= percent <= details["high"]]
    usual = usual or [min(steps, key=lambda step: abs(step[0] - details["expected"]))[1]]
    now = min(steps, key=lambda step: abs(step[0] - details["score"]))[1]
    said, low, high = (answer_words(turn, item, value) for value in (now, usual[0], usual[-1]))
    name = f"answer-{range_name(details)}{'' if usual[0] != usual[-1] else '-one'}"
    return turn.words(name, said=said, low=low, high=high)
