"""Check-ins of before, taken in from paper or another system, with their answers."""

from collections.abc import Mapping
from datetime import date, datetime

from sqlalchemy import delete, update

from storage.answers import ADD_ANSWER, delete_answers
from storage.check_ins import CheckInState, add_check_in
from storage.database import Tx
from storage.tables import check_ins


def add_earlier(
    tx: Tx, session_id: int, pair_id: int, answers_by_item: Mapping[str, int | None], *, instrument: str, version: int,
    language: str, percent: float | None, answered_at: datetime, agreed_on: date, asks_outcome: bool,
) -> None:  # fmt: skip
    """One that was answered elsewhere, then: it counts for the baseline, and nothing was or will be asked or told."""
    check_in = add_check_in(
        tx, session_id, pair_id, instrument=instrument, version=version, step=CheckInState.EARLIER, due_at=answered_at
    )
    known = {"percent": percent, "agreed_on": agreed_on.isoformat(), "asks_outcome": asks_outcome, "language": language}
    change = update(check_ins).where(check_ins.c.id == check_in.id)
    tx.conn.execute(change.values(state=CheckInState.EARLIER, **known))
    rows = [
        {"check_in_id": check_in.id, "item": item, "value": value, "answered_at": answered_at}
        for item, value in answers_by_item.items()
    ]
    tx.conn.execute(ADD_ANSWER, rows)


def delete_earlier(tx: Tx, check_in_id: int) -> None:
    """One that was answered elsewhere is not wanted here after all."""
    delete_answers(tx, check_in_id)
    own = (check_ins.c.id == check_in_id) & (check_ins.c.state == CheckInState.EARLIER)
    tx.conn.execute(delete(check_ins).where(own))
