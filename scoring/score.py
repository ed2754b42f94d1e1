"""From answers to a score: percent of range over the answered items, and never an invented answer."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from statistics import fmean

from scoring.instrument import Instrument, Item


@dataclass(frozen=True, slots=True)
class Score:
    """One check-in's score.

    `percent` (0-100, 100 best) is the mean of `items`, each answered item's percentage of its range.
    `raw` is the instrument's own total (reverse-keyed items turned), scaled up to all items when some are
    missing; `prorated` says so. `answered` counts the items behind it.
    """

    percent: float
    raw: float
    items: Mapping[str, float]
    answered: int
    prorated: bool

    def over(self, items: Collection[str]) -> float | None:
        """Percent over these items alone; None when one of them was not answered."""
        if not items or any(item not in self.items for item in items):
            return None
        return fmean(self.items[item] for item in items)


def score(instrument: Instrument, answers: Mapping[str, float | None]) -> Score | None:
    """The score of these answers by item id; None (or no entry) is an unanswered item.

    None when fewer than `instrument.needed` items were answered. ValueError for an item that the instrument
    does not score or an answer outside its range.
    """
    percents = {}
    for item_id, answer in answers.items():
        item = instrument.item(item_id)
        if answer is not None:
            percents[item_id] = item.percent(_checked(item, answer, instrument.lines))
    if len(percents) < instrument.needed:
        return None
    items = {item.id: percents[item.id] for item in instrument.items if item.id in percents}
    percent = fmean(items.values())
    raw = sum(item.low + percent / 100 * (item.high - item.low) for item in instrument.items)
    return Score(percent, raw, items, len(items), prorated=len(items) < len(instrument.items))


def _checked(item: Item, answer: object, lines: bool) -> float:
    right = float if lines and isinstance(answer, float) else int
    if isinstance(answer, bool) or not isinstance(answer, right) or not item.low <= answer <= item.high:
        wanted = "number" if lines else "whole number"
        raise ValueError(f"{item.id}: {answer!r} is not a {wanted} from {item.low} to {item.high}")
    return answer
