"""A report said in a language: every id has its message, numbers are as the language writes them."""

import pytest

from handlers.ground.words import MissingWords, words_of
from handlers.leaders.report_voice import voice_of
from reports.figures.document import STAR, Column, Figure, Row, Rows, Table, Unit
from reports.figures.voice import message_id
from storage.pairs import ProblemArea
from storage.sessions import Modality

HOURS = Column(id="hours_to_seen", unit=Unit.HOURS, places=1)
VOICE = voice_of(words_of("en"), "Europe/Berlin")


@pytest.mark.parametrize(
    ("by", "ids"), [(Rows.MODALITY, [*map(str, Modality)]), (Rows.PROBLEM_AREA, [*map(str, ProblemArea)])]
)
def test_every_row_that_can_be_has_a_name(by: Rows, ids: list[str]) -> None:
    table = Table(id="reach", by=by, columns=(HOURS,), rows=tuple(Row(id=each, figures=(STAR,)) for each in ids))
    said = [VOICE.row(table, row) for row in table.rows]
    assert len(set(said)) == len(ids)
    assert "_" not in "".join(said)


def test_every_unit_and_every_kind_of_rows_has_a_name() -> None:
    assert all(VOICE.unit(unit) for unit in Unit)
    assert all(VOICE.words(message_id("by", by)) for by in Rows)


@pytest.mark.parametrize(
    ("figure", "said", "interval"),
    [
        (Figure(value=1234.56, low=-0.04, high=2000), "1,234.6", "0.0 to 2,000"),
        (Figure(value=-3, low=-5, high=-1), "\u22123", "\u22125 to \u22121"),
        (Figure(text="cannot_tell"), "cannot tell", None),
        (STAR, "*", None),
    ],
)
def test_a_figure_is_said_with_its_decimals_and_what_is_not_told_is_a_star(
    figure: Figure, said: str, interval: str | None
) -> None:
    assert VOICE.figure(figure, HOURS) == said
    assert VOICE.interval(figure, HOURS) == interval


def test_what_has_no_message_is_an_error() -> None:
    with pytest.raises(MissingWords):
        VOICE.column(Column(id="no_such_column", unit=Unit.TIMES))
