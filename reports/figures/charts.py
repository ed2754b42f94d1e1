"""A table's chart as SVG: bars, dots with their intervals, or a line; from its figures alone.

As wide as a phone, so that its letters can be read there; every row has its label above it, so that no label is too
long. Nothing tells by colour alone, and what is not told is a star here, too. Where a language is read from right to
left, so is its chart: the same drawing, seen in a mirror, with its letters as they are.
"""

import textwrap
from collections.abc import Iterable
from xml.etree.ElementTree import Element

from reports.figures.document import Chart, Column, Figure, Table
from reports.figures.markup import tag
from reports.figures.scale import Scale, scale_of
from reports.figures.voice import Voice
from reports.isolates import RTL, without_isolates

_WIDTH, _SIDE, _LETTER, _LINE = 360.0, 14.0, 7.4, 17.0
_BAR, _GAP, _TALL = 12.0, 12.0, 180.0
_LINES = 3  # of a label; the table has the whole of it


def chart_of(table: Table, voice: Voice) -> Element | None:
    """The drawing of this table; None where nothing is drawn, or no figure is told."""
    column = next((each for each in table.columns if each.id == table.drawn), None)
    if column is None or table.chart is None:
        return None
    figures = [table.figure(row.id, column.id) for row in table.rows]
    if all(each.value is None for each in figures):
        return None
    labels = [voice.row(table, row) for row in table.rows]
    scale = scale_of(column.unit, figures)
    draw = _line if table.chart is Chart.LINE else _lying
    drawn, height = draw(table.chart, scale, list(zip(labels, figures, strict=True)), column, voice)
    if voice.direction == RTL:
        drawn = [_mirrored(each) for each in drawn]
    return _framed(table, column, voice, labels, figures, drawn, height)


def _framed(
    table: Table, column: Column, voice: Voice, labels: list[str], figures: list[Figure], drawn: Iterable[Element],
    height: float,
) -> Element:  # fmt: skip
    names = (f"chart-{table.id}-title", f"chart-{table.id}-about")
    title = voice.words("report-chart", table=voice.table(table), column=voice.column(column))
    rows = "; ".join(_said(label, each, column, voice) for label, each in zip(labels, figures, strict=True))
    return tag(
        "svg",
        tag("title", title, id=names[0]),
        tag("desc", voice.words("report-chart-about", rows=rows), id=names[1]),
        *drawn,
        viewBox=f"0 0 {_n(_WIDTH)} {_n(height)}", role="img", aria_labelledby=names[0], aria_describedby=names[1],
    )  # fmt: skip


def _said(label: str, figure: Figure, column: Column, voice: Voice) -> str:
    told = voice.words("report-star-said") if figure.is_star else voice.figure(figure, column)
    interval = voice.interval(figure, column)
    if interval is None:
        return voice.words("report-chart-row", row=label, figure=told)
    return voice.words("report-chart-row-interval", row=label, figure=told, interval=interval)


def _lying(
    kind: Chart, scale: Scale, rows: list[tuple[str, Figure]], column: Column, voice: Voice
) -> tuple[list[Element], float]:
    """A bar, or a dot with its interval, below each label."""
    found: list[Element] = []
    top = _LINE
    for label, figure in rows:
        value = voice.figure(figure, column)
        lines = _wrapped(label, _letters(value))
        found += [_text(line, _SIDE, top + place * _LINE) for place, line in enumerate(lines)]
        found.append(_text(value, _WIDTH - _SIDE, top, anchor="end", strong=True))
        top += (len(lines) - 1) * _LINE + _BAR / 2 + 2
        found += _mark(kind, scale, figure, top)
        top += _BAR + _GAP + _LINE
    bottom = top - _LINE
    ticks = [each for at in _written(scale, voice) for each in _upright(at, scale, bottom, voice)]
    return ticks + found, bottom + _LINE + 6


def _mark(kind: Chart, scale: Scale, figure: Figure, top: float) -> list[Element]:
    middle, zero = top + _BAR / 2, _across(scale, 0.0)
    if figure.value is None:
        return [_segment(zero, middle, zero, middle, "none")]
    at = _across(scale, figure.value)
    whisker = []
    if figure.low is not None and figure.high is not None:
        ends = _across(scale, figure.low), _across(scale, figure.high)
        whisker = [_segment(ends[0], middle, ends[1], middle, "interval")]
        whisker += [_segment(end, middle - 4, end, middle + 4, "interval") for end in ends]
    if kind is Chart.INTERVALS:
        return [*whisker, _dot(at, middle)]
    left, wide = min(zero, at), abs(at - zero)
    bar = tag("rect", x=_n(left), y=_n(top), width=_n(wide), height=_n(_BAR), class_="bar")
    return [bar, *whisker]


def _written(scale: Scale, voice: Voice) -> list[float]:
    """The values that have room beside each other: all, or the two ends (and 0, where it has)."""
    widest = max(_letters(voice.number(at, scale.places)) for at in scale.ticks) * _LETTER
    room = 1.5 * widest + _GAP  # half of one that stands in the middle of its line, all of one that ends at it
    found = list(scale.ticks)
    if (_across(scale, found[1]) - _across(scale, found[0])) < room:
        inner = [at for at in found[1:-1] if at == 0 and room < _across(scale, 0) - _SIDE < _WIDTH - 2 * _SIDE - room]
        found = [found[0], *inner, found[-1]]
    return found


def _upright(at: float, scale: Scale, bottom: float, voice: Voice) -> list[Element]:
    x = _across(scale, at)
    anchor = "start" if at == scale.ticks[0] else "end" if at == scale.ticks[-1] else "middle"
    label = voice.number(at, scale.places)
    return [_segment(x, 2, x, bottom, "grid"), _text(label, x, bottom + _LINE - 3, anchor=anchor, quiet=True)]


def _line(
    kind: Chart, scale: Scale, rows: list[tuple[str, Figure]], column: Column, voice: Voice
) -> tuple[list[Element], float]:
    """The rows from left to right; the line stops where a star stands."""
    left = _SIDE + _LETTER * max(_letters(voice.number(at, scale.places)) for at in scale.ticks)
    slot = (_WIDTH - _SIDE - left) / len(rows)
    across = [left + slot * (place + 0.5) for place in range(len(rows))]
    found = [each for at in scale.ticks for each in _level(at, scale, left, voice)]
    told: list[str] = []
    for x, (_, figure) in zip(across, rows, strict=True):
        if figure.value is None:
            found += [*_joined(told), _text("*", x, _up(scale, scale.ticks[0]) - 4, anchor="middle", strong=True)]
            told = []
            continue
        told.append(f"{_n(x)},{_n(_up(scale, figure.value))}")
        if figure.low is not None and figure.high is not None:
            found.append(_segment(x, _up(scale, figure.low), x, _up(scale, figure.high), "interval"))
        found.append(_dot(x, _up(scale, figure.value)))
    feet, below = _feet([label for label, _ in rows], across, slot)
    return found + _joined(told) + feet, _TALL + below


def _level(at: float, scale: Scale, left: float, voice: Voice) -> list[Element]:
    y = _up(scale, at)
    label = _text(voice.number(at, scale.places), left - 6, y + 4, anchor="end", quiet=True)
    return [_segment(left, y, _WIDTH - _SIDE, y, "grid"), label]


def _joined(points: list[str]) -> list[Element]:
    return [tag("polyline", points=" ".join(points), class_="line")] if len(points) > 1 else []


def _feet(labels: list[str], across: list[float], slot: float) -> tuple[list[Element], float]:
    """The labels below, and how much height they take: all of them in a few lines, or as many as there is room for."""
    lines = [textwrap.wrap(label, max(1, int(slot / _LETTER) - 1), break_long_words=False) for label in labels]
    if max(map(len, lines)) <= _LINES and all(len(line) * _LETTER < slot for each in lines for line in each):
        found = [
            _text(line, x, _TALL + (2 + place) * _LINE - 6, anchor="middle", quiet=True)
            for each, x in zip(lines, across, strict=True)
            for place, line in enumerate(each)
        ]
        return found, (1 + max(map(len, lines))) * _LINE
    return _some_feet(labels, across, slot), 2 * _LINE


def _some_feet(labels: list[str], across: list[float], slot: float) -> list[Element]:
    """As many labels as there is room for; each with a short end where it is too long for all of it."""
    longest = max(len(label) for label in labels)
    step = max(1, min(len(labels), round(longest * _LETTER / slot + 0.5)))
    room = max(3, int(slot * step / _LETTER))
    return [
        _text(_cut(label, room), x, _TALL + 2 * _LINE - 6, anchor="middle", quiet=True)
        for label, x in list(zip(labels, across, strict=True))[::step]
    ]  # fmt: skip


def _cut(text: str, room: int) -> str:
    return text if len(text) <= room else text[: room - 1] + "…"


def _wrapped(label: str, beside: int) -> list[str]:
    room = max(10, int((_WIDTH - 2 * _SIDE) / _LETTER) - beside - 2)
    return textwrap.wrap(label, room, max_lines=_LINES, placeholder=" …") or [""]


def _across(scale: Scale, value: float) -> float:
    return _SIDE + (_WIDTH - 2 * _SIDE) * scale.share(value)


def _up(scale: Scale, value: float) -> float:
    return _TALL - (_TALL - _LINE) * scale.share(value)


def _dot(x: float, y: float) -> Element:
    return tag("circle", cx=_n(x), cy=_n(y), r="5", class_="dot")


def _segment(x1: float, y1: float, x2: float, y2: float, kind: str) -> Element:
    return tag("line", x1=_n(x1), y1=_n(y1), x2=_n(x2), y2=_n(y2), class_=kind)


def _text(
    text: str, x: float, y: float, *, anchor: str = "start", strong: bool = False, quiet: bool = False
) -> Element:
    kind = "strong" if strong else "quiet" if quiet else "label"
    return tag("text", text, x=_n(x), y=_n(y), text_anchor=anchor, class_=kind)


def _mirrored(drawn: Element) -> Element:
    """What was so far from the left is so far from the right. Text begins and ends as its language does."""
    for name in {"x", "x1", "x2", "cx"}.intersection(drawn.keys()):
        wide = float(drawn.get("width", "0"))
        drawn.set(name, _n(_WIDTH - float(drawn.get(name, "0")) - wide))
    if drawn.get("points") is not None:
        pairs = (each.split(",") for each in drawn.get("points", "").split())
        drawn.set("points", " ".join(f"{_n(_WIDTH - float(x))},{y}" for x, y in pairs))
    return drawn


def _letters(text: str) -> int:
    return len(without_isolates(text))


def _n(length: float) -> str:
    return f"{length:.1f}".removesuffix(".0")
