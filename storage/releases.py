"""Releases: frozen aggregates, one for each programme and period, and what proves them unchanged.

Most are reports. How many clients a month had is one as well, so that it is the same whenever somebody looks; what
lists releases leaves these out.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from typing import Any

from sqlalchemy import Row, bindparam, insert, select

from storage.database import Tx
from storage.tables import releases


class Form(StrEnum):
    """As what a release is kept."""

    CSV = "csv"
    """A table by how sessions were held, as earlier versions gave it out; none is made any more."""
    DOCUMENT = "document"
    """A report: `reports.figures.document.Document` as JSON."""
    MONTH = "month"
    """How many clients had a session in a month, as a manager was told: a whole number, or nothing where none was."""


@dataclass(frozen=True)
class Release:
    """What was given out for a period, such as `2026Q3`. `hash`: SHA-256 of the content, in hex, as it was recorded
    then. `margin`: against which its equivalence was tested, in points of 100; None: against none.
    """

    programme_id: int
    period: str
    form: Form
    content: str
    hash: str
    margin: float | None
    made_at: datetime

    @property
    def is_whole(self) -> bool:
        """Whether it is what it was when it was given out."""
        return hash_of(self.content) == self.hash


_FIND = select(releases).where(
    releases.c.programme_id == bindparam("programme_id"), releases.c.period == bindparam("period")
)
_OF_PROGRAMME = (
    select(releases)
    .where(releases.c.programme_id == bindparam("programme_id"), releases.c.form != Form.MONTH)
    .order_by(releases.c.made_at, releases.c.period)
)
_BY_HASH = select(releases).where(releases.c.hash == bindparam("hash")).order_by(releases.c.made_at)
_ALL = select(releases).order_by(releases.c.made_at, releases.c.period)


def hash_of(content: str) -> str:
    """What is recorded of a release."""
    return sha256(content.encode()).hexdigest()


def find_release(tx: Tx, programme_id: int, period: str) -> Release | None:
    """What was given out for this period, if it was."""
    row = tx.conn.execute(_FIND, {"programme_id": programme_id, "period": period}).first()
    return None if row is None else _release(row)


def list_releases(tx: Tx, programme_id: int) -> list[Release]:
    """All reports of a programme, the first that was given out first."""
    return [_release(row) for row in tx.conn.execute(_OF_PROGRAMME, {"programme_id": programme_id})]


def list_all(tx: Tx) -> list[Release]:
    """Of all programmes."""
    return [_release(row) for row in tx.conn.execute(_ALL)]


def list_by_hash(tx: Tx, recorded: str) -> list[Release]:
    """Those of which this was recorded."""
    return [_release(row) for row in tx.conn.execute(_BY_HASH, {"hash": recorded})]


def add_release(
    tx: Tx, programme_id: int, period: str, content: str, *, form: Form = Form.DOCUMENT, margin: float | None = None
) -> Release:
    """Keep what is given out for a period; there must be none yet. Returns it."""
    made = Release(programme_id, period, form, content, hash_of(content), margin, tx.now)
    values = {
        "id": tx.new_id(), "programme_id": programme_id, "period": period, "form": form, "content": content,
        "hash": made.hash, "margin": margin, "made_at": tx.now,
    }  # fmt: skip
    tx.conn.execute(insert(releases), values)
    return made


def seed_of(tx: Tx, programme_id: int, period: str) -> bytes:
    """The 32 secret bytes from which the noise of this release is drawn, the same each time."""
    return tx.index(releases.c.content, f"{programme_id}/{period}")


def _release(row: Row[Any]) -> Release:
    return Release(row.programme_id, row.period, Form(row.form), row.content, row.hash, row.margin, row.made_at)
