"""The figures of a programme as CSV: by how sessions were held; what may not be told is a star."""

import io

from reports.csv_file import CsvFile
from scoring.disclosure import Column, clients, column, events, mean_of_clients, middle
from storage.figures import Figures
from storage.sessions import Modality

HIDDEN = "*"
TOGETHER = "rows told together"


def quarter_csv(figures: Figures) -> str:
    """A row for each modality, and one for what is told above it. The same figures make the same text."""
    columns: dict[str, Column] = {
        "clients": column(figures.sessions, list(Modality), clients),
        "sessions": column(figures.sessions, list(Modality), events),
        "check_ins_sent": column(figures.asked, list(Modality), events),
        "check_ins_answered": column(figures.answered, list(Modality), events),
        "mean_score": column(figures.scores, list(Modality), mean_of_clients),
        "alerts": column(figures.alerts, list(Modality), events),
        "median_hours_to_seen": column(figures.hours_to_seen, list(Modality), middle),
    }
    text = io.StringIO()
    lines = CsvFile(text)
    lines.add(["modality", *columns])
    for modality in Modality:
        lines.add([modality.value, *(_told(each.rows[modality]) for each in columns.values())])
    lines.add([TOGETHER, *(_told(each.total) for each in columns.values())])
    return text.getvalue()


def _told(figure: int | None) -> str:
    return HIDDEN if figure is None else str(figure)
