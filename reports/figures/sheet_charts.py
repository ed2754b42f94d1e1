"""The charts of a report's workbook: native ones, of told figures alone, with their intervals."""

import textwrap
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reports.figures.document import Chart, Column, Figure, Table
from reports.figures.scale import scale_of
from reports.figures.tidy import shown
from reports.figures.voice import Voice

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.chart import Chart as Drawing

_MARK, _RULE, _GRID = "#1f5f8b", "#5a6572", "#d5dbe2"
_WIDE, _TALL, _HEAD, _LYING = 680, 320, 130, 34  # pixels: a chart; beside bars, and for each
_BESIDE, _SLANTED = 6, 6  # so many labels have room side by side; more of them slant: pixels for each letter
_TITLE, _LABEL = 120, 60  # letters
_ROUND = 9  # decimals of what is between a figure and an end of its interval


@dataclass(frozen=True)
class ChartFigures:
    """What all charts of a book draw, line by line as it stands on the sheet of this name: table, row, figure, and how
    far its interval reaches below and above it; None where there is nothing to draw.
    """

    sheet: str
    lines: list[tuple[str, str, float | None, float | None, float | None]] = field(default_factory=list)


def chart_of(book: "Workbook", table: Table, voice: Voice, drawn: ChartFigures) -> "Drawing | None":
    """The drawing of this table, its figures added to `drawn`; None where nothing is drawn, or no figure is told."""
    column = next((each for each in table.columns if each.id == table.drawn), None)
    if column is None or table.chart is None:
        return None
    figures = [table.figure(row.id, column.id) for row in table.rows]
    if all(each.value is None for each in figures):
        return None
    first = len(drawn.lines) + 1
    for row, figure in zip(table.rows, figures, strict=True):
        drawn.lines.append(_line(voice.table(table), _text(voice.row(table, row), _LABEL), figure, column, voice))
    chart = book.add_chart({"type": "bar" if table.chart is Chart.BARS else "line"})
    assert chart is not None
    chart.add_series(_series(table, column, figures, drawn.sheet, (first, len(drawn.lines))))
    _frame(chart, table, column, figures, voice)
    labels = [row for _, row, *_ in drawn.lines[first - 1 :]]
    chart.set_size({"width": _WIDE, "height": _height(table.chart, labels)})
    return chart


def number_form(places: int) -> str:
    """How a spreadsheet writes a number with so many decimals."""
    return "#,##0" + ("." + "0" * places if places else "")


def _line(
    table: str, row: str, figure: Figure, column: Column, voice: Voice
) -> tuple[str, str, float | None, float | None, float | None]:
    if figure.value is None:
        row = voice.words("report-chart-row", row=row, figure=voice.words("report-star-said"))
        return table, row, None, None, None
    value = shown(figure.value, column)
    if figure.low is None or figure.high is None:
        return table, row, value, None, None
    low, high = shown(figure.low, column), shown(figure.high, column)
    return table, row, value, round(value - low, _ROUND), round(high - value, _ROUND)


def _series(
    table: Table, column: Column, figures: list[Figure], sheet: str, lines: tuple[int, int]
) -> dict[str, object]:
    def cells(place: int) -> list[str | int]:
        return [sheet, lines[0], place, lines[1], place]

    series: dict[str, object] = {"categories": cells(1), "values": cells(2)}
    within = any(each.low is not None for each in figures)
    if table.chart is Chart.BARS:
        series |= {
            "fill": {"color": _MARK},
            "gap": 60,
            "data_labels": {"value": not within, "num_format": number_form(column.places)},
        }
    else:
        mark = {"type": "circle", "size": 7, "fill": {"color": _MARK}, "border": {"color": _MARK}}
        line = {"color": _MARK, "width": 2} if table.chart is Chart.LINE else {"none": True}
        series |= {"marker": mark, "line": line}
    if within:
        name = "'" + sheet.replace("'", "''") + "'"
        ends = {
            f"{end}_values": f"={name}!${letter}${lines[0] + 1}:${letter}${lines[1] + 1}"
            for end, letter in (("minus", "D"), ("plus", "E"))
        }
        series["y_error_bars"] = {"type": "custom", **ends, "line": {"color": _MARK, "width": 1.5}}
    return series


def _frame(chart: "Drawing", table: Table, column: Column, figures: list[Figure], voice: Voice) -> None:
    """Its title and its axes. What is not told is a gap. Bars lie, the first on top."""
    scale = scale_of(column.unit, figures)
    lying, leftwards = table.chart is Chart.BARS, voice.direction == "rtl"
    title = voice.words("report-chart", table=voice.table(table), column=voice.column(column))
    chart.set_title({"name": _text(title, _TITLE), "name_font": {"size": 12, "bold": True}})
    chart.set_legend({"none": True})
    chart.show_blanks_as("gap")
    rows: dict[str, object] = {"reverse": lying or leftwards, "label_position": "low", "line": {"color": _RULE}}
    values: dict[str, object] = {
        "name": _text(voice.unit(column.unit), _LABEL), "name_font": {"bold": False},
        "min": scale.ticks[0], "max": scale.ticks[-1], "major_unit": scale.ticks[1] - scale.ticks[0],
        "num_format": number_form(scale.places),
        "major_gridlines": {"visible": True, "line": {"color": _GRID, "width": 0.75}},
        "reverse": lying and leftwards, "label_position": "high" if lying != leftwards else "low",
    }  # fmt: skip
    chart.set_x_axis(values if lying else rows)
    chart.set_y_axis(rows if lying else values)


def _height(kind: Chart, labels: list[str]) -> int:
    """Room for each bar; or for labels that slant because they are many."""
    if kind is Chart.BARS:
        return _HEAD + _LYING * len(labels)
    return _TALL + (_SLANTED * max(map(len, labels)) if len(labels) > _BESIDE else 0)


def _text(text: str, most: int) -> str:
    """Cut where it is too long; what begins with = would be taken for the address of a cell."""
    short = textwrap.shorten(text, most, placeholder="…") if len(text) > most else text
    return f" {short}" if short.startswith("=") else short
