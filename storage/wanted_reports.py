"""Reports that were asked for in the chat and are not made yet: by whom, of which programme and period."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, delete, insert, select

from storage.database import Tx, of_many
from storage.tables import wanted_reports


@dataclass(frozen=True)
class WantedReport:
    """`period` is such as `2026Q3`."""

    id: int
    programme_id: int
    period: str
    person_id: int
    asked_at: datetime


_ALL = select(wanted_reports).order_by(wanted_reports.c.asked_at, wanted_reports.c.id)
_SAME = select(wanted_reports.c.id).where(
    wanted_reports.c.programme_id == bindparam("programme_id"),
    wanted_reports.c.period == bindparam("period"),
    wanted_reports.c.person_id == bindparam("person_id"),
)
_DELETE = delete(wanted_reports).where(wanted_reports.c.id == bindparam("b_id"))


def add_wanted(tx: Tx, programme_id: int, period: str, person_id: int) -> None:
    """Somebody asks for this; asking twice is asking once."""
    same = {"programme_id": programme_id, "period": period, "person_id": person_id}
    if tx.conn.execute(_SAME, same).first() is None:
        tx.conn.execute(insert(wanted_reports), {"id": tx.new_id(), **same, "asked_at": tx.now})


@of_many
def list_wanted(tx: Tx) -> list[WantedReport]:
    """All, who asked first first."""
    return [
        WantedReport(row.id, row.programme_id, row.period, row.person_id, row.asked_at) for row in tx.conn.execute(_ALL)
    ]


def delete_wanted(tx: Tx, wanted_id: int) -> None:
    """It was made, or it cannot be."""
    tx.conn.execute(_DELETE, {"b_id": wanted_id})
