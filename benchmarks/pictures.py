"""Draw the pictures of docs/detection.md from the detector itself. Run: python -m benchmarks.pictures"""

from __future__ import annotations

from pathlib import Path

from bot.chart_files import chart
from handlers.ground.words import words_of
from reports.pair_chart import Labels, Mark, draw
from scoring.detect import Signal, detect
from scoring.instrument import load_instrument
from scoring.programme import PRIOR
from scoring.score import Score, score
from scoring.table_lines import Line

DOCS = Path(__file__).parent.parent / "docs"
EXAMPLES = {
    "detection-dip.svg": (
        (4, 4, 5),
        (5, 4, 5),
        (4, 4, 4),
        (4, 5, 5),
        (5, 4, 4),
        (4, 4, 5),
        (2, 2, 2),
        (4, 4, 4),
        (4, 5, 4),
    ),
    "detection-component.svg": ((5, 5, 5), (5, 4, 5), (5, 5, 4), (5, 5, 5), (5, 4, 5), (5, 5, 2), (5, 5, 4), (5, 5, 5)),
    "detection-slide.svg": (
        *((5, 5, 5), (5, 5, 4), (5, 5, 5), (5, 4, 5), (5, 4, 4), (4, 4, 4), (4, 4, 3), (4, 3, 3)),
        (3, 3, 3),
    ),
}


Answers = tuple[tuple[int, int, int], ...]


def scored(answers: Answers) -> list[Score]:
    """One pair's check-ins."""
    own = load_instrument("own")
    found = [score(own, dict(zip((item.id for item in own.items), given, strict=True))) for given in answers]
    whole = [each for each in found if each is not None]
    if len(whole) < len(found):
        raise ValueError("the examples are complete check-ins")
    return whole


def lines(answers: Answers) -> list[Line]:
    """Each check-in judged beside those before it, by the prior programme."""
    scores, found = scored(answers), []
    for place, now in enumerate(scores, start=1):
        finding = detect(now, scores[: place - 1], PRIOR)
        kinds = ";".join(signal.kind for signal in finding.signals)
        numbers = (now.percent, finding.expected, finding.low, finding.high, finding.surprise)
        found.append(Line(3, place, *numbers, kinds, "", False, ()))
    return found


def component(answers: Answers) -> tuple[int, Signal] | None:
    """The first signal that is about one item alone, and at which place; None: there is none."""
    scores = scored(answers)
    judged = ((place, detect(now, scores[:place], PRIOR).signals) for place, now in enumerate(scores))
    return next(((place, s) for place, signals in judged for s in signals if s.kind == "component"), None)


def alone(answers: Answers, at: int, signal: Signal) -> bytes:
    """The answers to that item, as the chart of an alert shows them: from the signal on with the range of before it."""
    marks = []
    for place, now in enumerate(scored(answers)):
        expected = (signal.low, signal.high) if place >= at else None
        marks.append(Mark(now.over(signal.items) or 0.0, expected, place == at, str(place + 1)))
    about = words_of("en").plain(f"chart-{signal.items[0]}")
    return draw(marks, Labels(about, "expected", "signal"), "svg")


def main() -> None:
    """Write the pictures."""
    for name, answers in EXAMPLES.items():
        found, one = lines(answers), component(answers)
        (DOCS / name).write_bytes(chart(found) if one is None else alone(answers, *one))
        print(name, [(line.place, line.signal) for line in found if line.signal])


if __name__ == "__main__":
    main()
