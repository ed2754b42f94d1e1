"""What a running bot does for itself now and then, one of several at most at a time: copying, restoring on trial."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Column, select, update

from storage.database import Tx
from storage.tables import status


@dataclass(frozen=True)
class Chore:
    """The columns of the one row of `status` that tell of it.

    `done`: when what last went well was begun; `begun`: when the latest was, however it ended; `failed`: when the
    latest failed, none once one went well.
    """

    done: Column[Any]
    begun: Column[Any]
    failed: Column[Any]


COPY = Chore(status.c.copied_at, status.c.copying_at, status.c.copy_failed_at)
"""A copy of the database is made."""
TRIAL = Chore(status.c.restored_at, status.c.restoring_at, status.c.restore_failed_at)
"""The newest copy is restored into an empty place, and looked at there."""


@dataclass(frozen=True)
class Done:
    """A chore as it stands: when it was last done, last begun, and since then failed. None: never."""

    done_at: datetime | None
    begun_at: datetime | None
    failed_at: datetime | None


def find_done(tx: Tx, chore: Chore) -> Done:
    """When it was last done, begun and failed."""
    return Done(*tx.conn.execute(select(chore.done, chore.begun, chore.failed)).one())


def is_due(tx: Tx, chore: Chore, every: timedelta, again: timedelta) -> bool:
    """Whether it was not done for so long, and not begun for `again`: whoever began it then has ended, or failed.

    However many were missed, one is due. An instant that is still to come is a clock's mistake, and counts for none.
    """
    known = find_done(tx, chore)
    return not _is_recent(tx, known.done_at, every) and not _is_recent(tx, known.begun_at, min(every, again))


def _is_recent(tx: Tx, at: datetime | None, span: timedelta) -> bool:
    return at is not None and timedelta() <= tx.now - at < span


def begin(tx: Tx, chore: Chore, every: timedelta, again: timedelta) -> datetime | None:
    """Take it on, where it is due still: nobody else does for `again`. When that was; None where it is not due."""
    if not is_due(tx, chore, every, again):
        return None
    _set(tx, {chore.begun: tx.now})
    return tx.now


def mark_done(tx: Tx, chore: Chore, begun: datetime) -> None:
    """It went well; by when it was `begun` the next one counts."""
    _set(tx, {chore.done: begun, chore.failed: None})


def mark_failed(tx: Tx, chore: Chore) -> None:
    """It did not."""
    _set(tx, {chore.failed: tx.now})


def _set(tx: Tx, values: dict[Column[Any], datetime | None]) -> None:
    tx.conn.execute(update(status).values({column.name: value for column, value in values.items()}))
