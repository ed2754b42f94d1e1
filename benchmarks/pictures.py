"""Draw the pictures of docs/detection.md from the detector itself. Run: python -m benchmarks.pictures"""

from __future__ import annotations

from pathlib import Path

from bot.chart_files import chart
from scoring.detect import detect
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


def lines(answers: tuple[tuple[int, int, int], ...]) -> list[Line]:
    """One pair's check-ins, each judged beside those before it, by the prior programme."""
    own = load_instrument("own")
    earlier: list[Score | None] = []
    found = []
    for place, given in enumerate(answers, start=1):
        now = score(own, dict(zip((item.id for item in own.items), given, strict=True)))
        if now is None:
            raise ValueError("the examples are complete check-ins")
        finding = detect(now, earlier, PRIOR)
        kinds = ";".join(signal.kind for signal in finding.signals)
        numbers = (now.percent, finding.expected, finding.low, finding.high, finding.surprise)
        found.append(Line(3, place, *numbers, kinds, "", False, ()))
        earlier.append(now)
    return found


def main() -> None:
    """Write the pictures."""
    for name, answers in EXAMPLES.items():
        found = lines(answers)
        (DOCS / name).write_bytes(chart(found))
        print(name, [(line.place, line.signal) for line in found if line.signal])


if __name__ == "__main__":
    main()
