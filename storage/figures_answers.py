"""Whether what a therapist says for themselves alone may count in figures about a whole programme.

Sealed, and both answers equally long, so that no query can tell who said yes. Without a yes nothing counts.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, delete, insert, select

from storage.database import Tx, of_many
from storage.people import Role, list_holders
from storage.tables import figures_answers


@dataclass(frozen=True)
class FiguresAnswer:
    """`agreed`: None while nothing was answered; `asked_at`: of the digest that asked, if one did."""

    agreed: bool | None
    asked_at: datetime | None
    answered_at: datetime | None

    def __repr__(self) -> str:
        return "<FiguresAnswer>"


_YES, _NO = "yes", "no "  # equally long, or how long it is would tell which
_OF_ONE = select(figures_answers).where(
    figures_answers.c.person_id == bindparam("person_id"), figures_answers.c.programme_id == bindparam("programme_id")
)
_OF_ALL = select(figures_answers).where(
    figures_answers.c.programme_id == bindparam("programme_id"), figures_answers.c.answer.is_not(None)
)


def find_answer(tx: Tx, person_id: int, programme_id: int) -> FiguresAnswer | None:
    """What this therapist said, as far as they were asked; None: neither."""
    row = tx.conn.execute(_OF_ONE, {"person_id": person_id, "programme_id": programme_id}).first()
    if row is None:
        return None
    agreed = None if row.answer is None else tx.open(figures_answers.c.answer, row.id, row.answer) == _YES
    return FiguresAnswer(agreed, row.asked_at, row.answered_at)


def set_answer(tx: Tx, person_id: int, programme_id: int, *, agreed: bool) -> None:
    """They say so now. The same once more changes nothing: a yes holds since it was first said."""
    known = find_answer(tx, person_id, programme_id)
    if known is None or known.agreed is not agreed:
        asked_at = None if known is None else known.asked_at
        _keep(tx, person_id, programme_id, FiguresAnswer(agreed, asked_at, tx.now))


def mark_asked(tx: Tx, person_id: int, programme_id: int, at: datetime) -> None:
    """The digest of then asks them, who have not answered: no other one will."""
    _keep(tx, person_id, programme_id, FiguresAnswer(None, at, None))


def _keep(tx: Tx, person_id: int, programme_id: int, answer: FiguresAnswer) -> None:
    """In place of whatever there is, be it damaged."""
    whose = (figures_answers.c.person_id == person_id) & (figures_answers.c.programme_id == programme_id)
    tx.conn.execute(delete(figures_answers).where(whose))
    row_id = tx.new_id()
    said = None if answer.agreed is None else tx.seal(figures_answers.c.answer, row_id, _YES if answer.agreed else _NO)
    values = {
        "id": row_id, "person_id": person_id, "programme_id": programme_id, "answer": said,
        "asked_at": answer.asked_at, "answered_at": answer.answered_at,
    }  # fmt: skip
    tx.conn.execute(insert(figures_answers), values)


@of_many
def list_agreed(tx: Tx, programme_id: int) -> dict[int, datetime]:
    """The therapists of this programme, of those who are there, who said yes; each with since when."""
    there = set(list_holders(tx, programme_id, Role.THERAPIST))
    return {
        row.person_id: row.answered_at
        for row in tx.conn.execute(_OF_ALL, {"programme_id": programme_id})
        if row.person_id in there and tx.open(figures_answers.c.answer, row.id, row.answer) == _YES
    }
