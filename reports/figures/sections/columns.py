"""The columns of a report, each with one id and one meaning wherever it stands; and tables made of them."""

from __future__ import annotations

from collections.abc import Mapping

from reports.figures.document import STAR, Chart, Column, Figure, Row, Rows, Table, Unit
from scoring.rows.told import Told

Cells = dict[Column, Told | str | None]
"""What stands in a row: a figure, a word's id, or None: a star."""


def _people(name: str) -> Column:
    return Column(id=name, unit=Unit.PEOPLE)


def _times(name: str) -> Column:
    return Column(id=name, unit=Unit.TIMES)


def _points(name: str, places: int = 0) -> Column:
    return Column(id=name, unit=Unit.POINTS, places=places, interval=True)


def _percent(name: str, places: int = 0) -> Column:
    return Column(id=name, unit=Unit.PERCENT, places=places, interval=True)


def _hours(name: str) -> Column:
    return Column(id=name, unit=Unit.HOURS, places=2)


CLIENTS = _people("clients")
SESSIONS, ASKED, ANSWERED = _times("sessions"), _times("asked"), _times("answered")
COVERAGE, RESPONSE, MISSING = _percent("coverage"), _percent("response"), _percent("missing_items")
SILENT, OPTED_OUT = _percent("silent"), _percent("opted_out")
TO_ANSWER, TO_ANSWER_LATE = _hours("hours_to_answer"), _hours("hours_to_answer_late")
MEAN, GOING_ON = _points("mean"), _points("going_on")
AT_CEILING, ALWAYS_SAME = _percent("at_ceiling"), _percent("always_same")
CHANGE = _points("change", 1)
ALERTS, OUTRIGHT, SUGGESTED = _times("alerts"), _times("outright"), _times("suggested")
TO_ALERT, TO_ALERT_LATE = _hours("hours_to_alert"), _hours("hours_to_alert_late")
TO_SEEN, TO_SEEN_LATE = _hours("hours_to_seen"), _hours("hours_to_seen_late")
HELPED, BACK, UNREPAIRED = _percent("helped"), _percent("back_in_range"), _percent("unrepaired")
DIFFERENCE = _points("difference", 1)
CONCLUSION, CLIENTS_NEEDED = Column(id="conclusion", unit=Unit.CODE), Column(id="clients_needed", unit=Unit.NEEDED)
CORRELATION = Column(id="correlation", unit=Unit.CORRELATION, places=2, interval=True)
ONE_THERAPIST = Column(id="prediction", unit=Unit.CORRELATION, places=2, interval=True)
LEFT_EARLY, EARLY_DIFFERENCE = _percent("left_early"), _points("left_early_difference", 1)
PER_HUNDRED, BUDGET = _percent("alerts_per_hundred", 1), Column(id="budget", unit=Unit.PERCENT, places=1)
JUDGED_RIGHT = _percent("judged_right")
LEVEL = _points("level", 1)
TRACKING = Column(id="tracking", unit=Unit.CORRELATION, places=2, interval=True)
BY_CHANCE = Column(id="by_chance", unit=Unit.PERCENT, places=1)

ANSWERED_TOLD, ASKED_TOLD, ALERT_TOLD, SEEN_TOLD, CEILING_TOLD = 5, 3, 4, 2, 2
"""In how many figures of a report one client's yes or no is at most: whether they answered (everybody, silent, by
modality, remote less in person, the same over the year), were asked, had an alert, had one seen soon, answered at the
top. Any other is in one. So much more noise is in each. An alert is behind what was thought of it, too.
"""


def table(
    name: str, by: Rows, rows: Mapping[str, Cells], chart: Chart | None = None, drawn: Column | None = None
) -> Table:
    """With these rows by their ids, all of which have the same columns; at least one row."""
    columns = tuple(next(iter(rows.values())))
    made = tuple(
        Row(id=each, figures=tuple(_figure(cells[column]) for column in columns)) for each, cells in rows.items()
    )
    return Table(id=name, by=by, columns=columns, rows=made, chart=chart, drawn=drawn.id if drawn else None)


def _figure(told: Told | str | None) -> Figure:
    if told is None:
        return STAR
    return Figure(text=told) if isinstance(told, str) else Figure(value=told.value, low=told.low, high=told.high)
