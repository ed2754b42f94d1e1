"""The one row about the running bot: what `doctor` and the commands beside it look at."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select, update

from storage.database import Tx
from storage.tables import status


@dataclass(frozen=True)
class Status:
    """The bot's name at Telegram, and when it last started, was in touch with Telegram, and took an update.

    `stopped_at` is when it stopped cleanly; None while it runs, and when it ended otherwise. `fit_failed_at` is when a
    fit of the detector last failed; None when those since went well.
    """

    username: str | None
    started_at: datetime | None
    last_poll_at: datetime | None
    last_update_at: datetime | None
    stopped_at: datetime | None
    fit_failed_at: datetime | None

    @property
    def under_way(self) -> bool:
        """It was started and did not stop since; where nothing runs any more, it ended uncleanly."""
        return self.started_at is not None and self.stopped_at is None


_TAKEN = update(status).values(last_update_at=bindparam("now"))


def get_status(tx: Tx) -> Status:
    """The row; it is there once the schema was prepared."""
    row = tx.conn.execute(select(status)).one()
    return Status(row.username, row.started_at, row.last_poll_at, row.last_update_at, row.stopped_at, row.fit_failed_at)


def mark_started(tx: Tx, username: str) -> None:
    """The bot runs under this name."""
    tx.conn.execute(update(status).values(username=username, started_at=tx.now, stopped_at=None))


def mark_stopped(tx: Tx) -> None:
    """The bot has stopped, with nothing under way any more."""
    tx.conn.execute(update(status).values(stopped_at=tx.now))


def mark_polled(tx: Tx) -> None:
    """Telegram is in touch: it answered a poll, or brings updates."""
    tx.conn.execute(update(status).values(last_poll_at=tx.now))


def mark_update_taken(tx: Tx) -> None:
    """An update was taken."""
    tx.conn.execute(_TAKEN, {"now": tx.now})


def mark_fits(tx: Tx, *, failed: bool) -> None:
    """The detector was fitted to what has grown, and some of it `failed`, or none."""
    tx.conn.execute(update(status).values(fit_failed_at=tx.now if failed else None))


def find_menus(tx: Tx) -> str | None:
    """What stands for the commands that were last offered to everybody; None when none were."""
    found: str | None = tx.conn.execute(select(status.c.menus)).scalar()
    return found


def find_asks(tx: Tx) -> str | None:
    """In which version of which questions whatever is not sent is asked; None where nothing says so."""
    found: str | None = tx.conn.execute(select(status.c.asks)).scalar()
    return found


def set_asks(tx: Tx, asks: str) -> None:
    """It is asked in this one from now on."""
    tx.conn.execute(update(status).values(asks=asks))


def set_menus(tx: Tx, menus: str) -> None:
    """These commands are offered to everybody now."""
    tx.conn.execute(update(status).values(menus=menus))
